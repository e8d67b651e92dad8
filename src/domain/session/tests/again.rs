//! Taking up a session again, and which day it counts for.

use super::*;
use crate::domain::history::Date;
use crate::domain::time::{DAY, MINUTE};

const HOUR: u64 = 60 * MINUTE;

/// A session that was begun and paused after a minute.
fn paused() -> Run {
    let mut run = Run::started(quick());
    run.pass(60_000);
    run.send(Event::Pause);
    run
}

/// So much later, as if the page had been open all the while, and as if it had been loaded anew.
fn later(run: &Run, ms: u64) -> [Run; 2] {
    let again = |session| Run {
        session,
        now: run.now.after_silence(ms),
        effects: Vec::new(),
    };
    let journal = run.session.journal(run.now);
    let restored = Session::restore(&journal).unwrap().session;
    [again(run.session.clone()), again(restored)]
}

fn record(run: &Run) -> Record {
    run.session.record(Outcome::LeftEarly).unwrap()
}

const ASKS: Status = Status::Paused(PauseReason::LongAgo);

#[test]
fn what_has_waited_for_hours_asks_and_does_not_go_on_by_itself() {
    for (ms, asks) in [
        (0, false),
        (MINUTE, false),
        (LONG_AGO_MS - 1, false),
        (LONG_AGO_MS, true),
        (9 * HOUR, true),
        (2 * DAY, true),
    ] {
        for mut run in later(&paused(), ms) {
            run.send(Event::Resume(permit()));
            let status = run.session.status();
            assert_eq!(status, if asks { ASKS } else { Status::Running }, "{ms}");
        }
    }
}

#[test]
fn a_clock_that_was_set_back_asks_too() {
    let mut run = paused();
    run.jump(|now| now.wall_ms -= 400 * DAY);
    assert_eq!(run.session.status(), ASKS);
}

#[test]
fn writing_the_journal_again_makes_no_session_younger() {
    let run = paused();
    let [open, _] = later(&run, LONG_AGO_MS);
    let restored = Session::restore(&open.session.journal(open.now)).unwrap();
    assert_eq!(restored.written_wall_ms, open.now.wall_ms);
    let mut run = Run {
        session: restored.session,
        ..open
    };
    run.send(Event::Tick);
    assert_eq!(run.session.status(), ASKS);
}

#[test]
fn it_counts_for_the_day_on_which_it_is_gone_on_with() {
    for mut run in later(&paused(), 2 * DAY) {
        run.now.utc_offset_min = -600;
        run.send(Event::Tick);
        let before = record(&run);
        assert_eq!(before.date(), Date::at(START), "it was done then");
        assert_eq!(run.session.ran_on(), Date::at(START));
        run.send(Event::GoOn(permit()));
        assert_eq!(run.session.status(), Status::Running);
        let after = record(&run);
        assert_eq!(after.date(), Date::at(run.now));
        assert_eq!(after.started_ms(), run.now.wall_ms);
        assert_eq!(after.did, before.did, "what was done stays done");
        run.pass(600_000);
        assert_eq!(run.saved().len(), 1, "it is one session");
        assert_eq!(run.saved()[0].date(), after.date());
    }
}

#[test]
fn a_stretch_of_a_night_is_one_session_of_the_day_on_which_it_began() {
    let mut run = Run::of(quick());
    // A quarter to midnight, where the local clock is an hour ahead.
    run.now.wall_ms = START.wall_ms / DAY * DAY + 22 * HOUR + 45 * MINUTE;
    run.send(Event::Resume(permit()));
    run.pass(60_000);
    run.send(Event::Pause);
    let evening = Date::at(run.now);
    for mut run in later(&run, 3 * HOUR) {
        run.send(Event::Resume(permit()));
        run.pass(600_000);
        assert_eq!(Date::at(run.now).days_since(evening), 1);
        assert_eq!(run.saved()[0].date(), evening);
    }
}

#[test]
fn a_session_begins_when_it_begins_and_not_when_it_was_set_out() {
    let mut run = Run::of(quick());
    run.now = run.now.after_silence(2 * DAY);
    run.now.utc_offset_min = 540;
    run.send(Event::Resume(permit()));
    run.pass(60_000);
    assert_eq!(record(&run).started_ms(), START.wall_ms + 2 * DAY);
    assert_eq!(record(&run).utc_offset_min, 540);
}

#[test]
fn what_was_ended_and_taken_up_again_stays_on_its_day() {
    let mut run = Run::of(quick());
    run.now.wall_ms = START.wall_ms / DAY * DAY + 22 * HOUR + 50 * MINUTE;
    run.send(Event::Resume(permit()));
    run.pass(2 * MINUTE);
    run.send(Event::End);
    run.now = run.now.after_silence(REOPEN_MS);
    run.send(Event::Reopen(permit()));
    run.send(Event::Resume(permit()));
    run.send(Event::End);
    let saved = run.saved();
    assert_eq!(saved.len(), 2);
    assert_eq!(saved[0].date(), saved[1].date());
    assert!(Date::at(run.now) > saved[1].date());
}

#[test]
fn a_sign_that_was_told_stays_with_its_session() {
    let mut run = Run::of(quick());
    let id = run.session.id().to_owned();
    run.send(Event::Before(Symptoms {
        pain: Some(9),
        stiffness: None,
    }));
    run.now = run.now.after_silence(MINUTE);
    run.send(Event::Resume(permit()));
    assert_eq!(run.session.id(), id);
}

#[test]
fn what_replaces_a_record_never_sorts_before_it() {
    let mut run = Run::started(quick());
    run.pass(60_000);
    run.send(Event::End);
    run.send(Event::Reopen(permit()));
    run.jump(|now| now.wall_ms -= 400 * DAY);
    assert_eq!(run.session.status(), ASKS);
    run.send(Event::GoOn(permit()));
    let again = record(&run);
    assert!(again.replaces.unwrap() < again.id);
}

#[test]
fn only_what_asks_is_answered() {
    for mut run in [Run::of(quick()), paused(), Run::started(quick())] {
        let before = run.session.status();
        run.send(Event::GoOn(permit()));
        assert_eq!(run.session.status(), before);
    }
}

#[test]
fn it_wakes_to_ask_and_when_it_cannot_be_taken_up_any_more() {
    let mut run = paused();
    assert_eq!(run.session.wake_in(), Some(LONG_AGO_MS));
    run.now = run.now.after_silence(LONG_AGO_MS);
    run.send(Event::Tick);
    assert_eq!(run.session.status(), ASKS);
    assert_eq!(run.session.wake_in(), None);
    run.send(Event::End);
    assert_eq!(run.session.wake_in(), Some(REOPEN_MS + 1));
    run.now = run.now.after_silence(REOPEN_MS + 1);
    run.send(Event::Tick);
    assert!(!run.session.can_reopen(run.now));
    assert_eq!(run.session.wake_in(), None);
    assert_eq!(Run::of(quick()).session.wake_in(), None);
}

#[test]
fn what_is_done_anew_is_what_was_prescribed() {
    let mut run = Run::started(quick());
    run.pass(20_000);
    run.send(Event::Adjust(Dose::reps(2, 5, Tempo::STEADY)));
    assert_ne!(run.session.routine(), &quick());
    assert_eq!(run.session.as_prescribed(), quick());
}
