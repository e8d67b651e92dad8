//! The table of doses, in English.

use super::amounts::range;
use crate::domain::catalogue::{Days, Number};
use crate::domain::dose::Range;
use crate::domain::text::doses::{DoseTable, For};

/// The words of the table in which all doses of an exercise stand side by side.
pub(in crate::domain::text) static DOSES: DoseTable = DoseTable {
    caption: "What each source gives",
    source: "By",
    number: |number| match number {
        Number::Sets => "Sets",
        Number::Reps => "Times",
        Number::Hold => "Hold",
        Number::Duration => "Length",
    },
    value: |number, given, whom| {
        let unit = match number {
            Number::Hold | Number::Duration => "\u{a0}s",
            Number::Sets | Number::Reps => "",
        };
        let whom = match whom {
            For::All => "",
            For::EachSide => " each side",
            For::BothSides => " in all",
        };
        format!("{}{unit}{whom}", range(given))
    },
    often: "How often",
    how_often: |per_day, per_week| {
        let per_day = per_day.map(|it| match it {
            // "1 to 3" would say that once a day is asked for; the source only gives the most.
            Range { low: 1, high: 2.. } => format!("up to {} a day", it.high),
            _ => format!("{} a day", range(it)),
        });
        let per_week = per_week.map(|it| match it {
            Days::Just(days) => format!("{} days a week", range(days)),
            Days::AtLeast(days) => format!("{} days a week at least", range(days)),
            Days::UpToDaily(days) => format!(
                "{} days a week at least; every day is fine too",
                range(days)
            ),
        });
        let both: Vec<String> = per_day.into_iter().chain(per_week).collect();
        both.join(", ")
    },
    as_you_like: "Up to you",
    here: "We start here",
    silent: "Gives no number",
    not_said: "Not said",
    within: "our starting number is in this range",
    key: "A tick means our starting number is in this source's range.",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::ExerciseId;

    #[test]
    fn a_number_says_its_unit_and_what_it_is_for() {
        let value = DOSES.value;
        let some = Range::new(10, 15);
        assert_eq!(value(Number::Reps, some, For::All), "10 to 15");
        assert_eq!(value(Number::Reps, some, For::BothSides), "10 to 15 in all");
        let hold = Range::exactly(25);
        assert_eq!(
            value(Number::Hold, hold, For::EachSide),
            "25\u{a0}s each side"
        );
    }

    #[test]
    fn how_often_says_what_is_given() {
        let often = DOSES.how_often;
        let (day, week) = (Some(Range::new(2, 3)), Range::new(3, 4));
        assert_eq!(often(day, None), "2 to 3 a day");
        assert_eq!(often(None, Some(Days::Just(week))), "3 to 4 days a week");
        assert_eq!(
            often(day, Some(Days::AtLeast(week))),
            "2 to 3 a day, 3 to 4 days a week at least"
        );
        assert_eq!(often(None, None), "");
        assert_eq!(often(Some(Range::new(1, 3)), None), "up to 3 a day");
        assert_eq!(often(Some(Range::exactly(1)), None), "1 a day");
    }

    #[test]
    fn no_exercise_has_its_least_and_its_most_days_as_one_figure() {
        use ExerciseId::{
            CatCow, FoamRollerThoracicExtension, ScapularSqueeze, ThreadTheNeedle, WallAngels,
        };
        let mut daily = Vec::new();
        for id in ExerciseId::ALL {
            for dose in id.facts().doses {
                let often = (DOSES.how_often)(None, dose.days());
                assert!(!often.contains("to 7"), "{id:?}: {often}");
                let is_given = dose.per_week.is_some();
                assert_eq!(
                    often.contains("3 to 4 days a week at least"),
                    is_given,
                    "{id:?}"
                );
                if often.contains("every day") {
                    daily.push(*id);
                }
            }
        }
        let expected = [
            FoamRollerThoracicExtension,
            WallAngels,
            ScapularSqueeze,
            CatCow,
            ThreadTheNeedle,
        ];
        assert_eq!(daily, expected);
    }
}
