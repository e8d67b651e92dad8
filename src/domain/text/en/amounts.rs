//! Numbers, lengths, doses and days, in English.

use crate::domain::catalogue::{Side, Sides};
use crate::domain::dose::{Range, Work};
use crate::domain::history::Date;
use crate::domain::routine::Prescription;
use crate::domain::text::words::Amounts;
use crate::domain::time::{SECOND, whole_minutes};

pub(super) const AMOUNTS: Amounts = Amounts {
    about_minutes,
    dose,
    day,
    length,
};

/// `one` or `many`, by number.
pub(super) fn plural(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn about_minutes(ms: u64) -> String {
    format!("about {}", minutes(ms))
}

/// About so many minutes where few words fit.
pub(super) fn minutes(ms: u64) -> String {
    format!("{} min", whole_minutes(ms))
}

fn length(ms: u64) -> String {
    let seconds = (ms + SECOND / 2) / SECOND;
    match (seconds / 3_600, seconds / 60 % 60, seconds % 60) {
        (0, 0, s) => format!("{s} s"),
        (0, m, 0) => format!("{m} min"),
        (0, m, s) => format!("{m} min {s} s"),
        (h, 0, _) => format!("{h} h"),
        (h, m, _) => format!("{h} h {m} min"),
    }
}

/// Seconds as people say them: "25 s", "1 min", "1 min 30 s".
fn seconds(s: u16) -> String {
    length(u64::from(s) * SECOND)
}

fn dose(prescription: &Prescription) -> String {
    let dose = prescription.dose;
    let each_side = match prescription.sides() {
        Sides::Together => "",
        Sides::EachInTurn { .. } | Sides::AlternatingPerSide { .. } => " each side",
        Sides::AlternatingInTotal { .. } => " in all, changing sides",
    };
    let work = match dose.work {
        Work::Reps { reps: 1, hold_s } if hold_s > 0 => {
            format!("hold {}{each_side}", seconds(hold_s))
        }
        Work::Reps { reps, hold_s: 0 } => format!("{reps} times{each_side}"),
        Work::Reps { reps, hold_s } => {
            format!("{reps} times{each_side}, hold {}", seconds(hold_s))
        }
        Work::Duration { seconds: s } => format!("{}{each_side}", seconds(s)),
        Work::Open { seconds: s } => {
            format!("as long as you like, about {}{each_side}", seconds(s))
        }
    };
    let first = match prescription.first.and(prescription.sides().first()) {
        None => "",
        Some(Side::Left) => ", left first",
        Some(Side::Right) => ", right first",
    };
    if dose.sets > 1 {
        format!("{} sets: {work}{first}", dose.sets)
    } else {
        format!("{}{first}", capital(&work))
    }
}

/// "10", "10 to 15".
pub(super) fn range(range: Range) -> String {
    if range.low == range.high {
        range.low.to_string()
    } else {
        format!("{} to {}", range.low, range.high)
    }
}

/// The text with its first letter large.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        format!("{}{}", first.to_ascii_uppercase(), chars.as_str())
    })
}

/// The days of a week.
pub(super) const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// "November".
pub(super) fn month(date: Date) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let index = usize::from(date.month().saturating_sub(1));
    MONTHS.get(index).copied().unwrap_or_default()
}

fn day(date: Date) -> String {
    let weekday = WEEKDAYS
        .get(usize::from(date.weekday_from_monday()))
        .copied()
        .unwrap_or_default();
    format!("{weekday} {} {} {}", date.day(), month(date), date.year())
}

/// "07:05", or "7:05 am"; noon and midnight are twelve.
pub(super) fn time_of_day(minutes: u16, has_12_hours: bool) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60);
    if !has_12_hours {
        return format!("{hour:02}:{minute:02}");
    }
    let half = if hour < 12 { "am" } else { "pm" };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    format!("{hour}:{minute:02} {half}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::ExerciseId;
    use crate::domain::dose::{Dose, Tempo};

    fn said(exercise: ExerciseId, dose_: Dose) -> String {
        dose(&Prescription::usual(exercise).with_dose(dose_))
    }

    #[test]
    fn a_dose_reads_as_a_person_would_say_it() {
        let steady = Tempo::STEADY;
        assert_eq!(
            said(ExerciseId::ChinTucks, Dose::reps(10, 5, steady)),
            "10 times, hold 5 s"
        );
        assert_eq!(
            said(
                ExerciseId::ScapularSqueeze,
                Dose::reps(10, 0, steady).in_sets(2)
            ),
            "2 sets: 10 times"
        );
        assert_eq!(
            said(ExerciseId::ThreadTheNeedle, Dose::reps(1, 25, steady)),
            "Hold 25 s each side"
        );
        let left_first = Prescription::usual(ExerciseId::ThreadTheNeedle).begun_with(Side::Left);
        assert_eq!(dose(&left_first), "Hold 25 s each side, left first");
        assert_eq!(
            said(ExerciseId::ThoracicFoamRolling, Dose::duration(60)),
            "1 min"
        );
        assert_eq!(
            said(ExerciseId::ChildsPose, Dose::open(90)),
            "As long as you like, about 1 min 30 s"
        );
    }

    #[test]
    fn a_time_of_day_is_told_in_24_hours_or_in_twice_twelve() {
        for (minutes, in_24, in_12) in [
            (0, "00:00", "12:00 am"),
            (7 * 60 + 5, "07:05", "7:05 am"),
            (11 * 60 + 59, "11:59", "11:59 am"),
            (12 * 60, "12:00", "12:00 pm"),
            (13 * 60 + 30, "13:30", "1:30 pm"),
            (23 * 60 + 59, "23:59", "11:59 pm"),
        ] {
            assert_eq!(time_of_day(minutes, false), in_24);
            assert_eq!(time_of_day(minutes, true), in_12);
        }
    }

    #[test]
    fn lengths_leave_out_what_is_nought() {
        assert_eq!(length(283_000), "4 min 43 s");
        assert_eq!(length(120_000), "2 min");
        assert_eq!(length(9_000), "9 s");
        assert_eq!(length(3_600_200), "1 h");
        assert_eq!(length(3_960_000), "1 h 6 min");
        assert_eq!(about_minutes(283_000), "about 5 min");
    }
}
