//! The table of doses, in English.

use super::amounts::range;
use crate::domain::dose::{Number, Range};
use crate::domain::text::doses::{DoseTable, For};

/// The words of the table in which all doses of an exercise stand side by side.
pub static DOSES: DoseTable = DoseTable {
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
        let per_week = per_week.map(|it| format!("{} days a week", range(it)));
        let both: Vec<String> = per_day.into_iter().chain(per_week).collect();
        both.join(", ")
    },
    as_you_like: "Up to you",
    here: "We start here",
    silent: "Gives no number",
    not_said: "Not said",
    within: "the number we start with lies within this",
    key: "A tick means that the number we start with lies within what this source gives.",
};

#[cfg(test)]
mod tests {
    use super::*;

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
        let (day, week) = (Some(Range::new(2, 3)), Some(Range::new(3, 7)));
        assert_eq!(often(day, None), "2 to 3 a day");
        assert_eq!(often(None, week), "3 to 7 days a week");
        assert_eq!(often(day, week), "2 to 3 a day, 3 to 7 days a week");
        assert_eq!(often(None, None), "");
        assert_eq!(often(Some(Range::new(1, 3)), None), "up to 3 a day");
        assert_eq!(often(Some(Range::exactly(1)), None), "1 a day");
    }
}
