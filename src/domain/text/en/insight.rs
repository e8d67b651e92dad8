//! What a history says, in English: how it goes, never why, and no promise.

use super::amounts::{capital, plural};
use super::plan::level;
use crate::domain::history::Date;
use crate::domain::insight::{
    ENOUGH, Grain, Measure, Milestone, Moment, Period, Summary, Symptom, SymptomChange,
    SymptomVerdict,
};
use crate::domain::text::insight::InsightWords;

/// What a history says.
pub(in crate::domain::text) static INSIGHT: InsightWords = InsightWords {
    headline,
    beside,
    verdict,
    one_reading: "One answer alone can be off by about 2 points. The line says more.",
    nothing_said: "You said nothing about pain or stiffness in this time.",
    no_cause: "This shows how it went. It can\u{2019}t show why.",
    look_back: "How far back",
    period,
    symptom,
    scale: |symptom| match symptom {
        Symptom::Pain => "Pain, 0 to 10",
        Symptom::Stiffness => "Stiffness, 0 to 10",
    },
    moment: |moment| match moment {
        Moment::Before => "Before the session",
        Moment::After => "After the session",
        Moment::CheckIn => "Apart from sessions",
    },
    trend: "The line shows which way it goes, and the band around it how sure that is.",
    better: |by| match by {
        1 => "at least 1 point better".to_owned(),
        by => format!("at least {by} points better"),
    },
    tick: |date, grain| match grain {
        Grain::Day => short_day(date),
        // A new year is told with its first month.
        Grain::Month if date.month() == 1 => format!("{} {}", month(date), date.year()),
        Grain::Month => month(date).to_owned(),
        Grain::Year => date.year().to_string(),
    },
    days,
    number,
    alt: |of, points, [first, last]| {
        let points = plural(points, "point", "points");
        format!(
            "{of}: {points}, {}. The table has all of them.",
            days(first, last)
        )
    },
    reader: |of| format!("{of}, point by point"),
    said: |moment, level| match moment {
        Moment::Before => format!("{level} before"),
        Moment::After => format!("{level} after"),
        Moment::CheckIn => format!("{level} on the day"),
    },
    day: "Day",
    days_column: "Days",
    sessions_column: "Sessions",
    month: "Month",
    weeks: ["Your weeks", "Days a week"],
    year: "Your year",
    year_alt: "The last twelve months, with the days on which you did something. The table has all of them.",
    copy: [
        "All of this is on this device and nowhere else.",
        "Save a copy",
    ],
    in_all: |n, length| {
        format!(
            "{} in all, {length} of moving.",
            plural(n, "session", "sessions")
        )
    },
    exercises: "Exercise by exercise",
    amount: |measure, n| match measure {
        Measure::Held => format!("{} held", time(n)),
        Measure::Repetitions => format!("{n} repetitions"),
        Measure::Time => time(n),
    },
    counted: "What to count",
    steps: "Steps of your plan",
    milestones: ["Milestones", "Earlier ones"],
    all_sessions: "Your sessions",
    earlier: "Show earlier ones",
    to_progress: "See your progress",
    table: "Table",
    sessions: |n| plural(n, "session", "sessions"),
    some_days: |n| match n {
        1.0 => "1 day".to_owned(),
        n => format!("{} days", number(n)),
    },
    asked: |low, high| format!("The sources suggest {low} to {high} days a week."),
    streak: |streak| match (streak.weeks, streak.longest) {
        (0 | 1, 0 | 1) => String::new(),
        (0 | 1, longest) => format!("Your longest run so far: {longest} weeks"),
        (weeks, longest) if weeks < longest => {
            format!("{weeks} weeks in a row. Your longest run: {longest}")
        }
        (weeks, _) => format!("{weeks} weeks in a row, your longest run so far"),
    },
    forgives: "A week off now and then doesn\u{2019}t end a run.",
    milestone: |milestone| match milestone {
        Milestone::Sessions(1) => "Your first session".to_owned(),
        Milestone::Sessions(n) => format!("{n} sessions"),
        Milestone::GoodWeeks(1) => "Your first good week".to_owned(),
        Milestone::GoodWeeks(n) => format!("{n} good weeks"),
        Milestone::Hours(1) => "1 hour in all".to_owned(),
        Milestone::Hours(n) => format!("{n} hours in all"),
    },
    measure: |measure| match measure {
        Measure::Held => "Seconds held",
        Measure::Repetitions => "Repetitions",
        Measure::Time => "Seconds of exercise",
    },
    step: |step| {
        let [from, to] = step.levels;
        let (exercise, way) = (step.exercise, if step.is_up() { "Up" } else { "Down" });
        format!("{way} to: {}", level(exercise, to, from))
    },
    undated: |n| {
        match n {
        1 => "1 session has a date that can\u{2019}t be right, so it isn\u{2019}t shown here. It is still in your history."
            .to_owned(),
        n => format!(
            "{n} sessions have dates that can\u{2019}t be right, so they aren\u{2019}t shown here. They are still in your history."
        ),
    }
    },
};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Whole numbers up to ten as words.
const NUMBERS: [&str; 11] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

pub(super) fn verdict(verdict: SymptomVerdict) -> &'static str {
    match verdict {
        SymptomVerdict::MuchLess => "Much less than at the start",
        SymptomVerdict::Less => "A little less than at the start",
        SymptomVerdict::Same => "The same as at the start",
        SymptomVerdict::More => "More than at the start",
    }
}

pub(super) fn period(period: Period) -> &'static str {
    match period {
        Period::FourWeeks => "4 weeks",
        Period::ThreeMonths => "3 months",
        Period::Year => "1 year",
        Period::All => "All",
    }
}

pub(super) fn symptom(symptom: Symptom) -> &'static str {
    match symptom {
        Symptom::Pain => "Pain",
        Symptom::Stiffness => "Stiffness",
    }
}

pub(super) fn number(number: f64) -> String {
    if number.fract() == 0.0 {
        format!("{number:.0}")
    } else {
        format!("{number:.1}")
    }
}

fn month(date: Date) -> &'static str {
    let index = usize::from(date.month().saturating_sub(1));
    MONTHS.get(index).copied().unwrap_or_default()
}

/// "21 Sep".
pub(super) fn short_day(date: Date) -> String {
    format!("{} {}", date.day(), month(date))
}

/// "21 Sep 2026", "21 to 24 Sep 2026", "28 Dec 2026 to 3 Jan 2027".
pub(super) fn days(first: Date, last: Date) -> String {
    let whole = |date: Date| format!("{} {}", short_day(date), date.year());
    let month_of = |date: Date| (date.year(), date.month());
    if first == last {
        whole(first)
    } else if month_of(first) == month_of(last) {
        format!("{} to {}", first.day(), whole(last))
    } else if first.year() == last.year() {
        format!("{} to {}", short_day(first), whole(last))
    } else {
        format!("{} to {}", whole(first), whole(last))
    }
}

/// Seconds as people say them: "40 seconds", "12 minutes", "3 hours".
pub(super) fn time(seconds: u64) -> String {
    let (n, one, many) = match seconds {
        ..120 => (seconds, "second", "seconds"),
        120..7_200 => ((seconds + 30) / 60, "minute", "minutes"),
        _ => ((seconds + 1_800) / 3_600, "hour", "hours"),
    };
    plural(usize::try_from(n).unwrap_or(usize::MAX), one, many)
}

/// The number as a word where it is small: "four weeks", "12 weeks".
fn counted(n: u64, one: &str, many: &str) -> String {
    let what = if n == 1 { one } else { many };
    let word = usize::try_from(n).ok().and_then(|n| NUMBERS.get(n));
    word.map_or_else(|| format!("{n} {what}"), |word| format!("{word} {what}"))
}

/// A length of time as people say it: days up to two weeks, weeks up to four months, then months, then
/// years.
fn lasted(days: u64) -> String {
    match days {
        ..14 => counted(days, "day", "days"),
        14..122 => counted((days + 3) / 7, "week", "weeks"),
        122..730 => counted((days * 12 + 182) / 365, "month", "months"),
        _ => counted((days + 182) / 365, "year", "years"),
    }
}

fn headline(summary: &Summary) -> String {
    match (summary.change, summary.good_weeks) {
        (
            Some(SymptomChange {
                symptom: of,
                from,
                to,
                days,
                ..
            }),
            _,
        ) => {
            let (of, lasted) = (symptom(of), lasted(days));
            if from == to {
                format!("{of} still at {to} after {lasted}")
            } else {
                format!("{of} {from} \u{2192} {to} in {lasted}")
            }
        }
        (None, 0) if (1..ENOUGH).contains(&summary.sessions) => "Off to a good start".to_owned(),
        (None, 0) => "Too early to tell".to_owned(),
        (None, weeks) => good_weeks(weeks),
    }
}

fn beside(summary: &Summary) -> String {
    match (summary.change, summary.good_weeks, summary.to_go) {
        (Some(_), 0, _) => String::new(),
        (Some(_), weeks, _) => good_weeks(weeks),
        (None, _, 0) => "One more day, and you can see here how it goes.".to_owned(),
        (None, _, to_go) => {
            let sessions = plural(to_go, "more session", "more sessions");
            format!("Say how you feel at {sessions}, and you can see here how it goes.")
        }
    }
}

/// "Three good weeks".
fn good_weeks(n: usize) -> String {
    capital(&counted(n as u64, "good week", "good weeks"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::insight::Streak;
    use crate::domain::time::DAY;

    fn summary(from: u8, to: u8, days: u64, good_weeks: usize) -> Summary {
        Summary {
            change: Some(SymptomChange {
                symptom: Symptom::Pain,
                moment: Moment::Before,
                from,
                to,
                first: Date::of_local_ms(20_717 * DAY.cast_signed()),
                days,
            }),
            sessions: 20,
            good_weeks,
            to_go: 0,
        }
    }

    #[test]
    fn today_says_how_it_goes_in_a_sentence() {
        for (from, to, days, weeks, headline, beside) in [
            (
                7,
                2,
                28,
                3,
                "Pain 7 \u{2192} 2 in four weeks",
                "Three good weeks",
            ),
            (7, 6, 5, 0, "Pain 7 \u{2192} 6 in five days", ""),
            (3, 5, 1, 1, "Pain 3 \u{2192} 5 in one day", "One good week"),
            (
                4,
                4,
                80,
                12,
                "Pain still at 4 after 11 weeks",
                "12 good weeks",
            ),
            (7, 2, 365, 0, "Pain 7 \u{2192} 2 in 12 months", ""),
            (7, 2, 3_650, 0, "Pain 7 \u{2192} 2 in ten years", ""),
        ] {
            let summary = summary(from, to, days, weeks);
            assert_eq!((INSIGHT.headline)(&summary), headline);
            assert_eq!((INSIGHT.beside)(&summary), beside);
        }
        let early = |sessions, good_weeks, to_go| Summary {
            change: None,
            sessions,
            good_weeks,
            to_go,
        };
        for (summary, headline) in [
            (early(0, 0, 6), "Too early to tell"),
            (early(1, 0, 5), "Off to a good start"),
            (early(5, 0, 1), "Off to a good start"),
            (early(5, 1, 1), "One good week"),
            (early(20, 0, 6), "Too early to tell"),
            (early(20, 3, 6), "Three good weeks"),
        ] {
            assert_eq!((INSIGHT.headline)(&summary), headline);
        }
        let beside = "Say how you feel at 1 more session, and you can see here how it goes.";
        assert_eq!((INSIGHT.beside)(&early(9, 3, 1)), beside);
    }

    #[test]
    fn a_length_of_time_is_said_in_the_unit_that_people_would_use() {
        for (days, said) in [
            (1, "one day"),
            (13, "13 days"),
            (14, "two weeks"),
            (17, "two weeks"),
            (18, "three weeks"),
            (121, "17 weeks"),
            (122, "four months"),
            (729, "24 months"),
            (730, "two years"),
        ] {
            assert_eq!(lasted(days), said, "{days}");
        }
    }

    #[test]
    fn days_of_a_table_say_what_is_needed_once() {
        let day = |days: i64| Date::of_local_ms(days * DAY.cast_signed());
        for (from, to, said) in [
            (20_717, 20_717, "21 Sep 2026"),
            (20_717, 20_720, "21 to 24 Sep 2026"),
            (20_724, 20_728, "28 Sep to 2 Oct 2026"),
            (20_815, 20_821, "28 Dec 2026 to 3 Jan 2027"),
        ] {
            assert_eq!(days(day(from), day(to)), said);
        }
    }

    #[test]
    fn numbers_are_as_whole_as_they_are() {
        let said = [0.0, 5.0, 2.5, 10.0].map(|number| (INSIGHT.number)(number));
        assert_eq!(said, ["0", "5", "2.5", "10"]);
    }

    #[test]
    fn a_run_is_told_from_two_weeks_on() {
        let said = |weeks, longest| (INSIGHT.streak)(Streak { weeks, longest });
        assert_eq!(said(0, 0), "");
        assert_eq!(said(1, 1), "");
        assert_eq!(said(0, 4), "Your longest run so far: 4 weeks");
        assert_eq!(said(2, 4), "2 weeks in a row. Your longest run: 4");
        assert_eq!(said(4, 4), "4 weeks in a row, your longest run so far");
    }
}
