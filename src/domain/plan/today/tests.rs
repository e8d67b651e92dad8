//! The week at a glance, told by a letter for each day from Monday on.

use super::*;
use crate::domain::history::{Did, Outcome, Ratings, Record, Symptoms, new_id};
use crate::domain::routine::RoutineName;
use crate::domain::time::DAY;

const HOUR_MS: u64 = 3_600_000;
/// Monday, 2026-01-05, 00:00 UTC.
const MONDAY_MS: u64 = 1_767_571_200_000;

/// A session that began at this time, of which so much was done.
fn session(at_ms: u64, done: u16, utc_offset_min: i16) -> Record {
    Record {
        id: new_id(at_ms, 0),
        utc_offset_min,
        name: RoutineName::Plan,
        outcome: Outcome::Finished,
        active_s: 60,
        did: vec![Did {
            slug: "chin-tucks".to_owned(),
            variant: None,
            done,
            planned: 10,
            seconds: 60,
        }],
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: None,
    }
}

/// Sessions at noon on the days marked with `x`, from this Monday on; other letters are days
/// without.
fn sessions(days: &str) -> Vec<Record> {
    let noon = |day| MONDAY_MS + day * DAY + 12 * HOUR_MS;
    let days = (0..).zip(days.chars()).filter(|(_, letter)| *letter == 'x');
    days.map(|(day, _)| session(noon(day), 10, 0)).collect()
}

fn on(day: i64) -> Date {
    Date::of_local_ms(MONDAY_MS.cast_signed() + day * DAY.cast_signed())
}

fn week(records: &[Record], days: u8, day: i64) -> Today {
    let past = Past {
        records,
        ratings: &Ratings::default(),
        cleared_ms: 0,
    };
    today(&past, days, on(day), Weekday::Monday)
}

#[test]
fn a_session_is_due_after_a_day_of_rest_or_when_none_is_left() {
    for (done, days, day, is_due) in [
        // Monday begins anew.
        ("", 3, 0, true),
        ("x", 3, 0, false),
        // A day of rest between.
        ("x", 3, 1, false),
        ("x", 3, 2, true),
        ("x.x", 3, 3, false),
        ("x.x", 3, 4, true),
        // Enough for this week.
        ("x.x.x", 3, 5, false),
        ("x.x.x", 3, 6, false),
        ("xxxxxx", 3, 6, false),
        // So much is left that there is no day to rest.
        ("....x", 6, 5, true),
        // What was missed is not made up for by days in a row.
        ("....x", 3, 5, false),
        ("....x", 4, 5, false),
        ("...x", 3, 4, false),
        ("x...x", 3, 5, false),
        ("x...x", 3, 6, true),
        (".....x", 3, 6, false),
        ("x", 6, 1, false),
        (".x", 6, 2, true),
        // Every day.
        ("xxx", 7, 3, true),
        ("xxxx", 7, 3, false),
        ("xxxxxx", 7, 6, true),
        // Two a week.
        ("x", 2, 1, false),
        ("x..x", 2, 6, false),
    ] {
        let today = week(&sessions(done), days, day);
        assert_eq!(today.is_due, is_due, "{done:?}, {days} a week, day {day}");
        assert_eq!(today.days, usize::from(days));
        assert_eq!(today.weekday, usize::try_from(day).unwrap());
    }
}

#[test]
fn a_week_knows_its_own_days_only() {
    // Sunday, then a week, then Monday.
    let records = sessions("......xx.x...x");
    let before = week(&sessions("......x"), 3, 6);
    assert_eq!(
        before.done,
        [false, false, false, false, false, false, true]
    );
    assert!(before.is_done_today() && before.days_done() == 1);
    let after = week(&records, 3, 13);
    assert_eq!(after.done, [true, false, true, false, false, false, true]);
    assert!(after.is_done_today() && after.days_done() == 3);
    let monday = week(&records, 3, 14);
    assert_eq!((monday.weekday, monday.days_done()), (0, 0));
    assert!(!monday.is_due, "a day of rest after Sunday");
    assert!(week(&records, 3, 15).is_due);
    assert!(week(&records, 7, 14).is_due, "every day");
}

#[test]
fn a_day_is_done_once_and_only_where_something_was_done() {
    let noon = MONDAY_MS + 12 * HOUR_MS;
    let twice = [session(noon, 10, 0), session(noon + HOUR_MS, 1, 0)];
    assert_eq!(week(&twice, 3, 0).days_done(), 1);
    let nothing = [session(noon, 0, 0)];
    assert_eq!(week(&nothing, 3, 0).days_done(), 0);
}

#[test]
fn what_was_done_this_week_is_told_in_order_with_what_was_done_of_it() {
    let told = |records: &[Record], day| {
        let past = Past {
            records,
            ratings: &Ratings::default(),
            cleared_ms: 0,
        };
        let all = done_this_week(&past, &today(&past, 3, on(day), Weekday::Monday));
        let all = all.into_iter();
        all.map(|it| (it.date, it.active_s, it.did))
            .collect::<Vec<_>>()
    };
    // Sunday, then a week.
    let mut records = sessions("......xx...x");
    records.reverse();
    let mut twice = session(MONDAY_MS + 7 * DAY + 20 * HOUR_MS, 10, 0);
    twice.active_s = 90;
    let unknown = Did {
        slug: "levitation".to_owned(),
        ..twice.did[0].clone()
    };
    let left_out = Did {
        slug: "cat-cow".to_owned(),
        done: 0,
        ..twice.did[0].clone()
    };
    twice.did.extend([unknown, left_out]);
    records.push(twice);
    records.push(session(MONDAY_MS + 8 * DAY, 0, 0));
    let did = || vec![ExerciseId::ChinTucks];
    let expected = [(on(7), 60, did()), (on(7), 90, did()), (on(11), 60, did())];
    assert_eq!(told(&records, 13), expected);
    assert_eq!(told(&records, 7), expected[..2]);
    assert_eq!(told(&sessions("......x"), 6), [(on(6), 60, did())]);
    for record in &mut records {
        record.name = RoutineName::Break;
    }
    assert_eq!(told(&records, 13), []);
}

#[test]
fn a_movement_break_is_no_session_of_the_plan() {
    let mut records = sessions("xxx.xxx");
    for record in &mut records {
        record.name = RoutineName::Break;
    }
    assert_eq!(week(&records, 3, 6).days_done(), 0);
    assert!(week(&records, 3, 6).is_due);
    let good = |records: &[Record]| {
        let past = Past {
            records,
            ratings: &Ratings::default(),
            cleared_ms: 0,
        };
        good_weeks(&past, MONDAY_MS, MONDAY_MS + 99 * DAY)
    };
    assert_eq!(good(&records), 0);
    // What else was done on these days counts as ever.
    records.extend(sessions("x.x.x"));
    assert_eq!(week(&records, 3, 6).days_done(), 3);
    assert_eq!(good(&records), 1);
}

#[test]
fn midnight_is_where_the_session_was_done() {
    let late = MONDAY_MS + DAY - HOUR_MS / 2;
    for (offset_min, day) in [(0, 0), (60, 1), (-60, 0), (-24 * 60, -1)] {
        let records = [session(late, 10, offset_min)];
        let found = week(&records, 3, day);
        assert!(found.is_done_today(), "{offset_min} minutes ahead");
    }
    // The last hour of Sunday belongs to that week, the first of Monday to the next.
    let monday = MONDAY_MS + 7 * DAY;
    let records = [session(monday - 1, 10, 0), session(monday, 10, 0)];
    assert_eq!(week(&records, 3, 6).days_done(), 1);
    assert_eq!(week(&records, 3, 7).days_done(), 1);
}

#[test]
fn weeks_of_three_days_are_good_ones() {
    for (done, since_day, weeks) in [
        ("", 0, 0),
        ("x.x", 0, 0),
        ("x.x.x", 0, 1),
        ("xxxxxxx", 0, 1),
        // Three days in a row, over the end of a week.
        (".....xxx", 0, 0),
        ("x.x.x..x.x.x..", 0, 2),
        ("x.x.x............x.xx", 0, 2),
        // What was before the plan is not counted.
        ("x.x.x..x.x.x..", 7, 1),
        ("x.x.x..x.x.x..", 8, 0),
    ] {
        let mut records = sessions(done);
        // Twice on a day is one day.
        records.extend(sessions(done));
        let past = Past {
            records: &records,
            ratings: &Ratings::default(),
            cleared_ms: 0,
        };
        let since_ms = MONDAY_MS + since_day * DAY;
        let told = good_weeks(&past, since_ms, MONDAY_MS + 99 * DAY);
        assert_eq!(told, weeks, "{done} since {since_day}");
    }
}

#[test]
fn where_somebody_stands_follows_from_their_week() {
    for (done, days, day, standing) in [
        ("", 3, 0, Standing::Next(1)),
        ("x", 3, 0, Standing::Done),
        ("x", 3, 1, Standing::Rest),
        ("x", 3, 2, Standing::Next(2)),
        ("x.x", 3, 4, Standing::Next(3)),
        ("x.x.x", 3, 6, Standing::Enough),
        ("x.x.x.x", 3, 6, Standing::Done),
    ] {
        let stands = week(&sessions(done), days, day).standing();
        assert_eq!(stands, standing, "{done} of {days}, day {day}");
    }
}

#[test]
fn without_a_plan_every_day_may_be_one() {
    let stands = |done: &str, day| {
        let records = sessions(done);
        let past = Past {
            records: &records,
            ratings: &Ratings::default(),
            cleared_ms: 0,
        };
        today_without_plan(&past, on(day), Weekday::Monday).map(|today| today.standing())
    };
    assert!(is_done_on(&sessions("x"), on(0)) && !is_done_on(&sessions("x"), on(1)));
    assert_eq!(stands("", 0), None, "nothing was done yet");
    assert_eq!(stands("x", 0), Some(Standing::Done));
    assert_eq!(stands("x", 1), Some(Standing::Next(2)));
    assert_eq!(stands("xx.xx", 6), Some(Standing::Next(5)));
    assert_eq!(stands("x", 7), Some(Standing::Next(1)), "another week");
}
