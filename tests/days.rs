//! The table of days: which day a session counts for, and what is due before and after it, whatever
//! becomes of midnight, of the place where somebody is, and of their clock.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test may fail as loudly as a test"
)]

#[path = "support/leave.rs"]
mod leave;

use leave::permit;
use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::dose::{Dose, Tempo};
use unhunch::domain::history::{Date, Outcome, Ratings, Record, new_id};
use unhunch::domain::locale::Weekday;
use unhunch::domain::plan::{Past, Today, today};
use unhunch::domain::routine::{Prescription, Routine, RoutineName};
use unhunch::domain::session::{Event, PauseReason, Session, Status};
use unhunch::domain::time::{DAY, MINUTE, Now};
use unhunch::domain::timeline::ReadyTime;

const HOUR: u64 = 60 * MINUTE;

const UTC: i16 = 0;
const VIENNA: i16 = 60;
const VIENNA_SUMMER: i16 = 120;
const TOKYO: i16 = 540;
const NEW_YORK: i16 = -300;
const HONOLULU: i16 = -600;
const KIRITIMATI: i16 = 840;
const SAMOA: i16 = -660;

/// The clocks at this time of day of a day of January 2026, in a zone.
fn at(day: u64, hour: u64, minute: u64, utc_offset_min: i16) -> Now {
    /// 2026-01-01, which was a Thursday.
    const FIRST_MS: u64 = 20_454 * DAY;
    let local_ms = FIRST_MS + (day - 1) * DAY + hour * HOUR + minute * MINUTE;
    let ahead_ms = i64::from(utc_offset_min) * MINUTE.cast_signed();
    Now {
        mono_ms: 7,
        wall_ms: local_ms.checked_add_signed(-ahead_ms).unwrap(),
        sound_ms: 0,
        utc_offset_min,
    }
}

/// The same moment, where the clock on the wall is another.
fn moved(now: Now, utc_offset_min: i16) -> Now {
    Now {
        utc_offset_min,
        ..now
    }
}

/// A session of the plan, three repetitions long, that is set out now.
fn set_out(now: Now) -> Session {
    let tucks = Prescription::usual(ExerciseId::ChinTucks);
    let routine = Routine::of(
        RoutineName::Plan,
        vec![tucks.with_dose(Dose::reps(3, 5, Tempo::STEADY))],
    );
    let id = new_id(now.wall_ms, 7);
    Session::new(permit(), id, routine, ReadyTime::USUAL, now.utc_offset_min)
}

/// Lets it run for so long, with the clock looked at ten times a second.
fn run(session: &mut Session, now: &mut Now, ms: u64) {
    for _ in 0..ms / 100 {
        *now = now.after(100);
        let _ = session.update(Event::Tick, *now);
    }
}

/// A session that was begun now, and went well.
fn done(now: Now) -> Record {
    let (mut session, mut now) = (set_out(now), now);
    let _ = session.update(Event::Resume(permit()), now);
    run(&mut session, &mut now, 2 * MINUTE);
    assert!(session.is_over());
    session.record(Outcome::Finished).unwrap()
}

fn week(records: &[Record], now: Now) -> Today {
    let past = Past {
        records,
        ratings: &Ratings::NONE,
        cleared_ms: 0,
    };
    today(&past, 3, Date::at(now), Weekday::Monday)
}

/// What the plan says: due, done today, or neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Due,
    Done,
    Rest,
}

fn says(records: &[Record], now: Now) -> Says {
    let today = week(records, now);
    assert!(!(today.is_due && today.is_done_today()));
    match today {
        it if it.is_done_today() => Says::Done,
        it if it.is_due => Says::Due,
        _ => Says::Rest,
    }
}

/// What happens, when it is done, for which day of the month it counts, and what the plan says later.
type Row = (&'static str, Now, u8, Vec<(Now, Says)>);

macro_rules! rows {
    ($($what:literal: $done:expr => $day:literal, $($then:expr => $says:ident),+;)+) => {
        vec![$(($what, $done, $day, vec![$(($then, Says::$says)),+])),+]
    };
}

// Monday is the 5th, the 12th and so on.
#[test]
fn the_table_of_days() {
    #[rustfmt::skip]
    let table: Vec<Row> = rows![
        "a minute before midnight": at(6, 23, 59, VIENNA) => 6,
            at(6, 23, 59, VIENNA) => Done, at(7, 0, 0, VIENNA) => Rest, at(8, 0, 0, VIENNA) => Due;
        "begun just before midnight, ended after": at(6, 23, 59, VIENNA) => 6,
            at(7, 0, 1, VIENNA) => Rest, at(8, 0, 0, VIENNA) => Due;
        "at midnight": at(7, 0, 0, VIENNA) => 7,
            at(7, 23, 59, VIENNA) => Done, at(8, 12, 0, VIENNA) => Rest, at(9, 12, 0, VIENNA) => Due;
        "on Sunday, before a new week": at(11, 22, 0, VIENNA) => 11,
            at(11, 23, 0, VIENNA) => Done, at(12, 0, 0, VIENNA) => Rest, at(13, 0, 0, VIENNA) => Due;
        // In Tokyo it is tomorrow; the session stays that of the day on which it was done.
        "a flight east after it": at(6, 22, 0, VIENNA) => 6,
            moved(at(6, 22, 30, VIENNA), TOKYO) => Rest, at(7, 23, 0, TOKYO) => Rest, at(8, 7, 0, TOKYO) => Due;
        "a flight west, the same day": at(7, 9, 0, VIENNA) => 7,
            at(7, 9, 0, NEW_YORK) => Done, at(8, 9, 0, NEW_YORK) => Rest, at(9, 9, 0, NEW_YORK) => Due;
        // It is yesterday there: the day of the session goes on until it is over there too.
        "a flight west over midnight": at(7, 8, 0, TOKYO) => 7,
            moved(at(7, 8, 30, TOKYO), HONOLULU) => Done, at(6, 23, 0, HONOLULU) => Done,
            at(7, 0, 0, HONOLULU) => Done, at(7, 23, 59, HONOLULU) => Done,
            at(8, 0, 0, HONOLULU) => Rest, at(9, 0, 0, HONOLULU) => Due;
        "a flight west into last week": at(12, 8, 0, TOKYO) => 12,
            at(11, 20, 0, HONOLULU) => Done, at(12, 20, 0, HONOLULU) => Done, at(13, 8, 0, HONOLULU) => Rest,
            at(14, 8, 0, HONOLULU) => Due;
        "as far west as places go": at(8, 0, 30, KIRITIMATI) => 8,
            moved(at(8, 0, 40, KIRITIMATI), SAMOA) => Done, at(7, 12, 0, SAMOA) => Done, at(9, 0, 0, SAMOA) => Rest;
        "there and back": at(7, 8, 0, TOKYO) => 7,
            at(6, 20, 0, HONOLULU) => Done, moved(at(6, 21, 0, HONOLULU), TOKYO) => Done, at(8, 9, 0, TOKYO) => Rest;
        "a device set to UTC": at(6, 23, 30, UTC) => 6,
            at(6, 23, 50, UTC) => Done, at(7, 0, 0, UTC) => Rest, at(8, 0, 0, UTC) => Due;
        "set to UTC after it, in the east": at(7, 7, 0, TOKYO) => 7,
            moved(at(7, 7, 10, TOKYO), UTC) => Done, at(7, 0, 0, UTC) => Done, at(8, 0, 0, UTC) => Rest;
        "set to UTC after it, in the west": at(6, 20, 0, HONOLULU) => 6,
            moved(at(6, 20, 10, HONOLULU), UTC) => Rest, at(8, 1, 0, UTC) => Due;
        "clocks go forward that night": at(6, 23, 0, VIENNA) => 6,
            at(7, 0, 30, VIENNA) => Rest, at(7, 23, 59, VIENNA_SUMMER) => Rest, at(8, 0, 0, VIENNA_SUMMER) => Due;
        "clocks go back that night": at(6, 23, 0, VIENNA_SUMMER) => 6,
            at(7, 2, 30, VIENNA_SUMMER) => Rest, at(7, 2, 30, VIENNA) => Rest, at(8, 0, 0, VIENNA) => Due;
        "clocks go back over midnight": at(7, 0, 10, VIENNA_SUMMER) => 7,
            moved(at(7, 0, 20, VIENNA_SUMMER), VIENNA) => Done, at(7, 0, 0, VIENNA) => Done, at(8, 0, 0, VIENNA) => Rest;
        "a clock that is set back by an hour after it": at(7, 0, 10, VIENNA) => 7,
            at(6, 23, 15, VIENNA) => Done, at(7, 12, 0, VIENNA) => Done, at(8, 0, 0, VIENNA) => Rest;
        "a clock that was half a day ahead": at(7, 7, 0, VIENNA) => 7,
            at(6, 19, 10, VIENNA) => Done, at(7, 19, 0, VIENNA) => Done, at(8, 7, 0, VIENNA) => Rest;
        "a clock that was two days ahead": at(8, 12, 0, VIENNA) => 8,
            at(6, 12, 10, VIENNA) => Done, at(8, 23, 0, VIENNA) => Done, at(9, 0, 0, VIENNA) => Rest;
        // Nobody knows when it was done: until then it is as if it were not there.
        "a clock that was weeks ahead": at(27, 12, 0, VIENNA) => 27,
            at(6, 12, 10, VIENNA) => Due, at(24, 12, 0, VIENNA) => Due, at(25, 12, 0, VIENNA) => Done;
        "a clock that is set ahead by a week after it": at(6, 12, 0, VIENNA) => 6,
            at(13, 12, 10, VIENNA) => Due, at(6, 13, 0, VIENNA) => Done;
    ];
    for (what, now, day, then) in table {
        assert_eq!(says(&[], now), Says::Due, "{what}: before");
        let record = done(now);
        assert_eq!(record.date().day(), day, "{what}");
        assert_eq!(record.date(), Date::at(now), "{what}");
        for (later, expected) in then {
            let records = [record.clone()];
            let (date, found) = (Date::at(later), says(&records, later));
            assert_eq!(found, expected, "{what}: on {date}");
            assert!(week(&records, later).days_done() <= 1, "{what}");
        }
    }
}

/// From the moment at which it is done on, whatever flight is taken and as time goes by, a session is
/// first done, then over for good: it is never due again in between, and it is of one day.
#[test]
fn no_flight_makes_a_session_due_again() {
    for from in [KIRITIMATI, TOKYO, VIENNA, UTC, NEW_YORK, HONOLULU, SAMOA] {
        for to in [KIRITIMATI, TOKYO, VIENNA, UTC, NEW_YORK, HONOLULU, SAMOA] {
            for hour in 0..24 {
                let now = at(7, hour, 30, from);
                let records = [done(now)];
                let mut before = Says::Done;
                for later in 0..60 {
                    let then = moved(now.after_silence(later * HOUR), to);
                    let said = says(&records, then);
                    let is_on = |it| match it {
                        Says::Done => 0,
                        Says::Rest => 1,
                        Says::Due => 2,
                    };
                    assert!(
                        is_on(said) >= is_on(before),
                        "{from} to {to} at {hour}: {before:?}, then {said:?} after {later} h"
                    );
                    before = said;
                }
            }
        }
    }
}

/// Begun on Monday and taken up on Wednesday: somebody says whether it is the same session.
#[test]
fn a_session_taken_up_two_days_later() {
    let monday = at(5, 19, 0, VIENNA);
    let wednesday = at(7, 7, 30, VIENNA);
    let mut session = set_out(monday);
    let mut now = monday;
    let _ = session.update(Event::Resume(permit()), now);
    run(&mut session, &mut now, 30_000);
    let _ = session.update(Event::Pause, now);
    let journal = session.journal(now);
    let waiting = || {
        let mut session = Session::restore(&journal).unwrap().session;
        let _ = session.update(Event::Tick, wednesday);
        assert_eq!(session.status(), Status::Paused(PauseReason::LongAgo));
        assert_eq!(session.ran_on(), Date::at(monday));
        session
    };
    // Before anybody says so, nothing of it counts.
    assert_eq!(says(&[], wednesday), Says::Due);
    // It is the same: it is done today, and once.
    let mut same = waiting();
    let mut now = wednesday;
    let _ = same.update(Event::GoOn(permit()), now);
    run(&mut same, &mut now, 2 * MINUTE);
    assert!(same.is_over());
    let record = same.record(Outcome::Finished).unwrap();
    assert_eq!(record.date(), Date::at(wednesday));
    let records = [record];
    assert_eq!(says(&records, wednesday), Says::Done);
    assert_eq!(week(&records, wednesday).days_done(), 1);
    // It is another one: what was done on Monday is Monday's, and today's is due.
    let mut other = waiting();
    let _ = other.update(Event::End, wednesday);
    let record = other.record(Outcome::LeftEarly).unwrap();
    assert_eq!(record.date(), Date::at(monday));
    let mut records = vec![record];
    assert_eq!(says(&records, wednesday), Says::Due);
    records.insert(0, done(wednesday));
    assert_eq!(says(&records, wednesday), Says::Done);
    assert_eq!(week(&records, wednesday).days_done(), 2);
}

/// The week that is shown begins as weeks do where somebody lives; which days were done stays the same.
#[test]
fn a_week_begins_where_it_does() {
    let records: Vec<Record> = [4, 5, 7, 10]
        .map(|day| done(at(day, 12, 0, VIENNA)))
        .to_vec();
    let past = Past {
        records: &records,
        ratings: &Ratings::NONE,
        cleared_ms: 0,
    };
    for (first, weekday, done) in [
        (Weekday::Monday, 5, "x-x--x-"),
        (Weekday::Sunday, 6, "xx-x--x"),
        (Weekday::Saturday, 0, "x------"),
    ] {
        let week = today(&past, 4, Date::at(at(10, 18, 0, VIENNA)), first);
        let shown = week.done.map(|done| if done { 'x' } else { '-' });
        assert_eq!(String::from_iter(shown), done, "{first:?}");
        assert_eq!((week.first, week.weekday), (first, weekday));
        assert!(week.is_done_today());
    }
}
