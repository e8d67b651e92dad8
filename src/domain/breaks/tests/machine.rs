//! The machine of breaks, with a clock that the tests hold.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;

use super::{any_settings, monday};
use crate::domain::breaks::{BreakEffect, BreakEvent, BreakSettings, Breaks, Elsewhere, Seen};
use crate::domain::time::{MINUTE, Now, SECOND};

const OFFICE: BreakSettings = BreakSettings {
    every_min: 30,
    minutes: 1,
    from: 18,
    to: 34,
    weekdays_only: true,
    notify: true,
    stopped_on: 0,
};

const OFFICE_ALWAYS: BreakSettings = BreakSettings {
    from: 0,
    to: 0,
    weekdays_only: false,
    ..OFFICE
};

/// A page that somebody has open, and looks at the clock of every 15 seconds.
struct Desk {
    breaks: Breaks,
    at: Now,
    /// What happened, with the minutes since it was opened.
    log: Vec<(u64, BreakEffect)>,
    passed_ms: u64,
    /// Whether somebody touches the page all the time.
    busy: bool,
}

impl Desk {
    fn at(at: Now, settings: BreakSettings, seen: Seen) -> Self {
        let mut desk = Self {
            breaks: Breaks::new(settings, seen),
            at,
            log: Vec::new(),
            passed_ms: 0,
            busy: true,
        };
        desk.tell(BreakEvent::Tick);
        desk
    }

    fn morning(seen: Seen) -> Self {
        Self::at(monday(9, 0), OFFICE, seen)
    }

    fn tell(&mut self, event: BreakEvent) {
        let minute = self.passed_ms / MINUTE;
        let effects = self.breaks.update(event, self.at);
        self.log.extend(effects.into_iter().map(|it| (minute, it)));
    }

    fn jump(&mut self, mono_ms: u64, wall_ms: i64) {
        self.passed_ms += mono_ms;
        self.at.mono_ms += mono_ms;
        self.at.wall_ms = self.at.wall_ms.saturating_add_signed(wall_ms);
    }

    fn pass(&mut self, minutes: u64) {
        for _ in 0..minutes * 4 {
            self.jump(15 * SECOND, 15_000);
            self.tell(if self.busy {
                BreakEvent::Activity
            } else {
                BreakEvent::Tick
            });
        }
    }

    /// What was told to other tabs since this was last asked.
    fn told(&mut self) -> Vec<(u64, Elsewhere)> {
        let told = self.log.drain(..).filter_map(|(at, effect)| match effect {
            BreakEffect::Tell(what) => Some((at, what)),
            _ => None,
        });
        told.collect()
    }

    /// What has happened on the page since this was last asked.
    fn happened(&mut self) -> Vec<(u64, &'static str)> {
        let name = |effect: &BreakEffect| match effect {
            BreakEffect::Offer(_) => "offer",
            BreakEffect::Chime => "chime",
            BreakEffect::Notify => "notify",
            BreakEffect::TakeNoteBack => "note back",
            BreakEffect::TakeBack => "back",
            BreakEffect::StopOn(_) => "keep",
            BreakEffect::Tell(_) => "tell",
        };
        self.log
            .drain(..)
            .map(|(at, effect)| (at, name(&effect)))
            .filter(|(_, what)| *what != "tell")
            .collect()
    }
}

#[test]
fn a_break_is_due_an_interval_after_the_page_was_opened() {
    let mut desk = Desk::morning(Seen::InFront);
    desk.pass(29);
    assert_eq!(desk.happened(), []);
    desk.pass(1);
    assert_eq!(desk.happened(), [(30, "offer"), (30, "chime")]);
    desk.tell(BreakEvent::Begin);
    desk.pass(2);
    desk.tell(BreakEvent::Done);
    assert_eq!(desk.happened(), [(30, "back")]);
    desk.pass(29);
    assert_eq!(desk.happened(), []);
    desk.pass(1);
    assert_eq!(desk.happened(), [(62, "offer"), (62, "chime")]);
}

#[test]
fn off_means_nothing_at_all() {
    let off = BreakSettings {
        every_min: 0,
        ..OFFICE
    };
    let mut desk = Desk::at(monday(9, 0), off, Seen::InFront);
    desk.pass(300);
    assert_eq!(desk.happened(), []);
    assert!(!desk.breaks.is_on());
    desk.tell(BreakEvent::Settings(OFFICE));
    desk.pass(29);
    assert_eq!(
        desk.happened(),
        [],
        "an interval from when they were turned on"
    );
    desk.pass(1);
    assert_eq!(desk.happened().len(), 2);
    desk.tell(BreakEvent::Settings(off));
    assert_eq!(desk.happened(), [(330, "back")]);
}

#[test]
fn the_first_one_of_a_day_is_due_an_interval_after_the_hours_begin() {
    let mut desk = Desk::at(monday(7, 50), OFFICE, Seen::InFront);
    desk.pass(70 + 29);
    assert_eq!(desk.happened(), []);
    desk.pass(1);
    assert_eq!(desk.happened(), [(100, "offer"), (100, "chime")]);
}

#[test]
fn when_the_hours_end_an_offer_is_taken_back() {
    let mut desk = Desk::at(monday(16, 20), OFFICE, Seen::Behind);
    desk.pass(600);
    let offered = [
        (30, "offer"),
        (30, "notify"),
        (40, "note back"),
        (40, "back"),
    ];
    assert_eq!(desk.happened(), offered);
    let mut weekend = Desk::at(monday(24 * 5 + 10, 0), OFFICE, Seen::InFront);
    weekend.pass(300);
    assert_eq!(weekend.happened(), []);
}

#[test]
fn putting_it_off_brings_the_same_set_back_once() {
    for minutes in [1, 5, 15] {
        let mut desk = Desk::morning(Seen::InFront);
        desk.pass(30);
        let offered = desk.log.first().map(|(_, effect)| *effect);
        desk.happened();
        desk.tell(BreakEvent::Snooze(minutes));
        assert_eq!(desk.happened(), [(30, "back")]);
        desk.pass(u64::from(minutes) - 1);
        assert_eq!(desk.happened(), []);
        desk.pass(1);
        assert_eq!(desk.log.first().map(|(_, effect)| *effect), offered);
        let at = 30 + u64::from(minutes);
        assert_eq!(desk.happened(), [(at, "offer"), (at, "chime")]);
    }
    let mut desk = Desk::morning(Seen::InFront);
    desk.tell(BreakEvent::Snooze(1));
    desk.pass(2);
    assert_eq!(desk.happened(), [], "there is nothing to put off");
}

#[test]
fn not_today_holds_until_tomorrow_and_is_kept() {
    let mut desk = Desk::morning(Seen::InFront);
    desk.pass(30);
    desk.happened();
    desk.tell(BreakEvent::StopForToday);
    let kept = BreakSettings {
        stopped_on: 20_780,
        ..OFFICE
    };
    assert_eq!(desk.log.last(), Some(&(30, BreakEffect::StopOn(20_780))));
    assert_eq!(desk.happened(), [(30, "back"), (30, "keep")]);
    desk.pass(24 * 60);
    assert_eq!(
        desk.happened().first(),
        Some(&(24 * 60 + 30, "offer")),
        "tomorrow they are back"
    );
    // Loaded again on the same day, it still holds.
    let mut desk = Desk::at(monday(11, 0), kept, Seen::InFront);
    desk.pass(300);
    assert_eq!(desk.happened(), []);
    desk.tell(BreakEvent::Settings(OFFICE));
    desk.pass(30);
    assert_eq!(
        desk.happened(),
        [(330, "offer"), (330, "chime")],
        "it can be taken back"
    );
}

#[test]
fn while_it_is_hidden_nothing_sounds_and_one_notification_is_shown() {
    let mut desk = Desk::morning(Seen::Hidden);
    desk.pass(59);
    assert_eq!(desk.happened(), [(30, "offer"), (30, "notify")]);
    desk.tell(BreakEvent::Seen(Seen::InFront));
    assert_eq!(desk.happened(), [(59, "note back")], "the offer stays");
    let mut behind = Desk::morning(Seen::Behind);
    behind.pass(59);
    assert_eq!(behind.happened(), [(30, "offer"), (30, "notify")]);
}

#[test]
fn without_notifications_a_hidden_offer_waits_until_it_can_be_seen() {
    let settings = BreakSettings {
        notify: false,
        ..OFFICE
    };
    let mut desk = Desk::at(monday(9, 0), settings, Seen::Hidden);
    desk.pass(200);
    assert_eq!(desk.happened(), [(30, "offer")]);
    desk.tell(BreakEvent::Seen(Seen::InFront));
    assert_eq!(
        desk.happened().len(),
        0,
        "it is not ignored before anybody could see it"
    );
}

#[test]
fn after_two_that_nobody_wanted_it_waits_an_interval_longer() {
    let mut desk = Desk::morning(Seen::Behind);
    desk.pass(30 * 8);
    let offers: Vec<u64> = desk
        .happened()
        .iter()
        .filter(|(_, what)| *what == "offer")
        .map(|(at, _)| *at)
        .collect();
    assert_eq!(offers, [30, 60, 120, 180, 240]);
    desk.tell(BreakEvent::Snooze(1));
    desk.pass(62);
    let offers = desk
        .happened()
        .iter()
        .filter(|(_, what)| *what == "offer")
        .count();
    assert_eq!(offers, 2, "once somebody answers, all is as before");
}

#[test]
fn five_minutes_without_a_touch_are_a_break() {
    let mut desk = Desk::morning(Seen::InFront);
    desk.pass(20);
    desk.busy = false;
    desk.pass(4);
    desk.busy = true;
    desk.pass(5);
    assert_eq!(desk.happened(), [], "29 minutes");
    desk.pass(1);
    assert_eq!(desk.happened().len(), 2, "four minutes are none");
    desk.busy = false;
    desk.pass(90);
    assert_eq!(
        desk.happened(),
        [(35, "back")],
        "a real break takes the offer back"
    );
    desk.busy = true;
    desk.pass(29);
    assert_eq!(desk.happened(), []);
    desk.pass(2);
    assert_eq!(desk.happened().len(), 2);
}

#[test]
fn the_first_touch_after_a_rest_does_not_undo_it() {
    let mut desk = Desk::morning(Seen::InFront);
    desk.pass(29);
    desk.busy = false;
    desk.pass(4);
    desk.happened();
    desk.jump(90 * SECOND, 90_000);
    desk.tell(BreakEvent::Activity);
    assert_eq!(desk.happened(), [(34, "back")]);
}

#[test]
fn what_happens_elsewhere_is_not_taken_for_rest() {
    let mut desk = Desk::morning(Seen::Behind);
    desk.busy = false;
    desk.pass(30);
    assert_eq!(desk.happened(), [(30, "offer"), (30, "notify")]);
    let mut back_and_forth = Desk::morning(Seen::InFront);
    back_and_forth.busy = false;
    for _ in 0..10 {
        back_and_forth.tell(BreakEvent::Seen(Seen::Hidden));
        back_and_forth.pass(3);
        back_and_forth.tell(BreakEvent::Seen(Seen::InFront));
        back_and_forth.pass(1);
    }
    assert_eq!(back_and_forth.happened().first(), Some(&(30, "offer")));
}

#[test]
fn a_machine_that_sleeps_is_a_break() {
    // The steady clock stands still in sleep on most machines, and goes on elsewhere.
    for (seen, mono_ms) in [
        (Seen::Hidden, 0),
        (Seen::Hidden, 6 * MINUTE),
        (Seen::InFront, 0),
        (Seen::Behind, 6 * MINUTE),
    ] {
        let mut desk = Desk::morning(seen);
        desk.pass(29);
        desk.jump(mono_ms, 6 * 60_000);
        desk.tell(BreakEvent::Activity);
        desk.pass(29);
        assert_eq!(desk.happened(), [], "{seen:?}");
        desk.pass(1);
        assert_eq!(desk.happened().len(), 2, "{seen:?}");
    }
    // A hidden page that the browser froze tells nothing of the person.
    let mut frozen = Desk::morning(Seen::Hidden);
    frozen.pass(10);
    frozen.tell(BreakEvent::Freeze);
    frozen.jump(25 * MINUTE, 25 * 60_000);
    frozen.tell(BreakEvent::Tick);
    assert_eq!(frozen.happened(), [(35, "offer"), (35, "notify")]);
    // Unless it is another day.
    let mut overnight = Desk::at(monday(16, 30), OFFICE, Seen::Hidden);
    overnight.pass(25);
    overnight.tell(BreakEvent::Freeze);
    overnight.jump(17 * 60 * MINUTE, 17 * 60 * 60_000);
    overnight.tell(BreakEvent::Seen(Seen::InFront));
    assert_eq!(overnight.happened(), []);
    overnight.pass(29);
    assert_eq!(overnight.happened(), []);
}

#[test]
fn a_clock_that_is_set_does_no_harm() {
    for by_min in [-600_i64, -61, -1, 1, 4] {
        let mut desk = Desk::at(
            monday(12, 0),
            BreakSettings {
                from: 0,
                to: 0,
                ..OFFICE
            },
            Seen::InFront,
        );
        desk.pass(20);
        desk.jump(0, by_min * 60_000);
        desk.pass(9);
        assert_eq!(desk.happened(), [], "{by_min}");
        desk.pass(1);
        assert_eq!(desk.happened().len(), 2, "{by_min}");
    }
    let mut traveller = Desk::morning(Seen::InFront);
    traveller.pass(20);
    traveller.at.utc_offset_min = 180;
    traveller.pass(10);
    assert_eq!(traveller.happened().len(), 2);
    traveller.at.utc_offset_min = -480;
    traveller.pass(1);
    assert_eq!(
        traveller.happened(),
        [(30, "back")],
        "it is the middle of the night there"
    );
}

#[test]
fn a_session_is_never_interrupted_and_counts_as_a_break() {
    let mut desk = Desk::morning(Seen::InFront);
    desk.pass(25);
    desk.tell(BreakEvent::Begin);
    desk.pass(40);
    assert_eq!(desk.happened(), []);
    desk.tell(BreakEvent::Done);
    desk.pass(29);
    assert_eq!(desk.happened(), []);
    desk.pass(1);
    assert_eq!(desk.happened().len(), 2);
}

#[test]
fn each_turn_is_another_one() {
    let mut desk = Desk::morning(Seen::InFront);
    let mut turns = Vec::new();
    for _ in 0..6 {
        desk.pass(31);
        turns.extend(desk.log.drain(..).filter_map(|(_, effect)| match effect {
            BreakEffect::Offer(turn) => Some(turn),
            _ => None,
        }));
        desk.tell(BreakEvent::Begin);
        desk.tell(BreakEvent::Done);
    }
    assert_eq!(turns.len(), 6);
    assert!(turns.windows(2).all(|pair| pair[0] != pair[1]), "{turns:?}");
}

#[test]
fn a_session_that_is_left_standing_ends_after_ten_minutes() {
    let mut desk = Desk::morning(Seen::InFront);
    desk.tell(BreakEvent::Begin);
    desk.pass(20);
    desk.tell(BreakEvent::Stand);
    desk.pass(10 + 29);
    assert_eq!(desk.happened(), []);
    desk.pass(1);
    assert_eq!(desk.happened(), [(60, "offer"), (60, "chime")]);
    desk.tell(BreakEvent::Done);
    assert_eq!(desk.happened(), [], "to leave it then is no break");
    desk.tell(BreakEvent::Begin);
    assert_eq!(desk.happened(), [(60, "back")], "to go on is one");
    desk.tell(BreakEvent::Stand);
    desk.pass(5);
    desk.tell(BreakEvent::Begin);
    desk.pass(60);
    assert_eq!(desk.happened(), [], "what goes on stands no more");
}

#[test]
fn what_was_put_off_comes_back_to_somebody_who_sits_still() {
    let mut desk = Desk::morning(Seen::InFront);
    desk.pass(30);
    desk.tell(BreakEvent::Snooze(15));
    desk.happened();
    desk.busy = false;
    desk.pass(14);
    assert_eq!(desk.happened(), []);
    desk.pass(1);
    assert_eq!(desk.happened(), [(45, "offer")], "and makes no sound");
    desk.pass(4);
    assert_eq!(desk.happened(), []);
    desk.pass(1);
    assert_eq!(desk.happened(), [(50, "back")]);
    // A computer that was asleep forgets it.
    let mut asleep = Desk::morning(Seen::InFront);
    asleep.pass(30);
    asleep.tell(BreakEvent::Snooze(15));
    asleep.happened();
    asleep.jump(0, 20 * 60_000);
    asleep.pass(29);
    assert_eq!(asleep.happened(), []);
}

#[test]
fn it_sounds_only_where_somebody_has_just_touched_the_page() {
    for (untouched, sounds) in [(1, true), (2, false)] {
        let mut desk = Desk::morning(Seen::InFront);
        desk.pass(30 - untouched);
        desk.busy = false;
        desk.pass(untouched);
        let mut expected = vec![(30, "offer")];
        expected.extend(sounds.then_some((30, "chime")));
        assert_eq!(desk.happened(), expected, "{untouched} minutes");
    }
    // To bring the page to the front is no touch.
    let mut desk = Desk::morning(Seen::Hidden);
    desk.busy = false;
    desk.pass(29);
    desk.tell(BreakEvent::Seen(Seen::InFront));
    desk.pass(1);
    assert_eq!(desk.happened(), [(30, "offer")]);
}

#[test]
fn of_two_tabs_one_offers() {
    let mut behind = Desk::morning(Seen::Hidden);
    behind.pass(29);
    behind.tell(BreakEvent::Elsewhere(Elsewhere::Offered));
    behind.pass(29);
    assert_eq!(behind.happened(), []);
    behind.tell(BreakEvent::Elsewhere(Elsewhere::Answered));
    behind.pass(29);
    assert_eq!(behind.happened(), []);
    behind.pass(1);
    assert_eq!(behind.happened(), [(88, "offer"), (88, "notify")]);
    behind.tell(BreakEvent::Elsewhere(Elsewhere::Offered));
    assert_eq!(behind.happened(), [], "what was announced stands");
    behind.tell(BreakEvent::Elsewhere(Elsewhere::Answered));
    assert_eq!(behind.happened(), [(88, "note back"), (88, "back")]);
    // An offer that nobody could see gives way.
    let quiet = BreakSettings {
        notify: false,
        ..OFFICE
    };
    let mut unseen = Desk::at(monday(9, 0), quiet, Seen::Hidden);
    unseen.pass(31);
    unseen.tell(BreakEvent::Elsewhere(Elsewhere::Offered));
    assert_eq!(unseen.happened(), [(30, "offer"), (31, "back")]);
    // What was put off here is not put off by a rest there, but by an answer.
    for (what, comes) in [(Elsewhere::Resting, true), (Elsewhere::Answered, false)] {
        let mut desk = Desk::morning(Seen::InFront);
        desk.pass(30);
        desk.tell(BreakEvent::Snooze(5));
        desk.happened();
        desk.tell(BreakEvent::Elsewhere(what));
        desk.pass(5);
        assert_eq!(desk.happened().is_empty(), !comes, "{what:?}");
    }
}

#[test]
fn other_tabs_are_told_of_what_could_be_seen_and_of_every_answer() {
    use Elsewhere::{Answered, Offered, Resting};
    let mut desk = Desk::morning(Seen::InFront);
    desk.pass(30);
    assert_eq!(desk.told(), [(30, Offered)]);
    desk.tell(BreakEvent::Snooze(5));
    assert_eq!(desk.told(), [(30, Answered)]);
    desk.pass(5);
    assert_eq!(desk.told(), [(35, Offered)]);
    desk.tell(BreakEvent::Begin);
    desk.tell(BreakEvent::Tick);
    desk.tell(BreakEvent::Done);
    let session = [(35, Answered), (35, Resting), (35, Answered)];
    assert_eq!(desk.told(), session, "nor is a session interrupted");
    desk.tell(BreakEvent::StopForToday);
    assert_eq!(desk.told(), [(35, Answered)]);
    desk.tell(BreakEvent::Elsewhere(Answered));
    desk.tell(BreakEvent::Elsewhere(Offered));
    assert_eq!(desk.told(), [], "no echo");
    let quiet = BreakSettings {
        notify: false,
        ..OFFICE
    };
    let mut hidden = Desk::at(monday(9, 0), quiet, Seen::Hidden);
    hidden.pass(40);
    assert_eq!(hidden.told(), []);
    hidden.tell(BreakEvent::Seen(Seen::Behind));
    assert_eq!(hidden.told(), [(40, Offered)]);
    let mut still = Desk::morning(Seen::InFront);
    still.busy = false;
    still.pass(4);
    assert_eq!(still.told(), []);
    still.pass(2);
    let told = still.told();
    assert!(!told.is_empty() && told.iter().all(|(_, what)| *what == Resting));
}

#[test]
fn notifications_that_are_turned_off_take_back_what_is_shown() {
    let mut desk = Desk::morning(Seen::Behind);
    desk.pass(30);
    desk.happened();
    let off = BreakSettings {
        notify: false,
        ..OFFICE
    };
    desk.tell(BreakEvent::Settings(off));
    assert_eq!(desk.happened(), [(30, "note back")], "the offer stays");
    desk.tell(BreakEvent::Settings(off));
    assert_eq!(desk.happened(), []);
    assert_eq!(desk.breaks.settings(), &off);
}

fn any_event() -> impl Strategy<Value = BreakEvent> {
    let elsewhere = Elsewhere::ALL.iter().copied().map(BreakEvent::Elsewhere);
    prop_oneof![
        600 => Just(BreakEvent::Tick),
        600 => Just(BreakEvent::Activity),
        12 => select(&[Seen::Hidden, Seen::Behind, Seen::InFront][..]).prop_map(BreakEvent::Seen),
        12 => select(&[0_u16, 1, 5, 15, u16::MAX][..]).prop_map(BreakEvent::Snooze),
        1 => Just(BreakEvent::Freeze),
        1 => Just(BreakEvent::Begin),
        1 => Just(BreakEvent::Stand),
        2 => Just(BreakEvent::Done),
        1 => Just(BreakEvent::StopForToday),
        1 => any_settings().prop_map(BreakEvent::Settings),
        1 => select(elsewhere.collect::<Vec<_>>()),
    ]
}

/// Milliseconds and minutes by which the clocks go on and jump, and where on earth they are read.
fn any_step() -> impl Strategy<Value = (u64, i64, i16)> {
    prop_oneof![
        600 => (0..=MINUTE).prop_map(|mono_ms| (mono_ms, 0, 0)),
        1 => (0..40 * MINUTE, -90_i64..90, -600_i16..600),
    ]
}

/// Whatever happens: no offer in a session, outside of the hours, on a day on which there are no more
/// or while off; a note only where it is wanted and the page is not in front, and never a second one
/// for the same offer.
#[test]
fn it_never_nags() {
    let offers_in_all = Cell::new(0);
    let cases = proptest::test_runner::Config::with_cases(256);
    let steps = proptest::collection::vec((any_event(), any_step()), 1..600);
    let every = select(crate::domain::breaks::EVERY);
    let settings = (any_settings(), every).prop_map(|(settings, every_min)| BreakSettings {
        every_min,
        from: settings.from % 18,
        to: 18 + settings.to % 30,
        ..settings
    });
    let tried = TestRunner::new(cases).run(&(settings, steps), |(settings, steps)| {
        let mut at = monday(9, 0);
        let mut breaks = Breaks::new(settings, Seen::InFront);
        let (mut now, mut seen, mut in_session) = (settings, Seen::InFront, false);
        let mut stands = false;
        for (event, (mono_ms, wall_min, utc_offset_min)) in steps {
            at.mono_ms += mono_ms;
            let wall_ms = at.wall_ms.saturating_add(mono_ms);
            at.wall_ms = wall_ms.saturating_add_signed(wall_min * 60_000);
            at.utc_offset_min = utc_offset_min;
            match event {
                BreakEvent::Seen(to) => seen = to,
                BreakEvent::Begin => in_session = true,
                // How long it may stand is another test.
                BreakEvent::Done | BreakEvent::Stand => in_session = false,
                BreakEvent::Settings(to) => now = to,
                _ => {}
            }
            let mut notes = 0;
            let mut offers = 0;
            for effect in breaks.update(event, at) {
                match effect {
                    BreakEffect::Offer(_) => {
                        let day = now.day_at(at);
                        prop_assert!(!in_session && now.is_on());
                        prop_assert!(day.is_some_and(|day| !now.is_stopped_on(day)));
                        stands = true;
                        offers += 1;
                    }
                    BreakEffect::Chime => prop_assert_eq!(seen, Seen::InFront),
                    BreakEffect::Notify => {
                        prop_assert!(now.notify && seen != Seen::InFront);
                        notes += 1;
                    }
                    BreakEffect::TakeBack => {
                        prop_assert!(stands, "only what stands is taken back");
                        stands = false;
                    }
                    BreakEffect::TakeNoteBack => prop_assert!(stands),
                    BreakEffect::StopOn(day) => now.stopped_on = day,
                    BreakEffect::Tell(_) => {}
                }
            }
            prop_assert!(offers <= 1 && notes <= offers);
            offers_in_all.set(offers_in_all.get() + offers);
        }
        Ok(())
    });
    assert_eq!(tried, Ok(()));
    let offers = offers_in_all.get();
    assert!(offers > 50, "{offers} offers: the steps do not reach them");
}

proptest! {
    /// Somebody who works on is never left without an offer for longer than an interval, whatever
    /// the clock on the wall does, as long as no jump of it looks like a sleep.
    #[test]
    fn the_next_one_is_at_most_an_interval_away(
        every_min in select(crate::domain::breaks::EVERY),
        jumps in proptest::collection::vec(-600_i64..5, 120),
    ) {
        let settings = BreakSettings { every_min, ..OFFICE_ALWAYS };
        let mut desk = Desk::at(monday(9, 0), settings, Seen::Behind);
        for minutes in jumps {
            let before = settings.day_at(desk.at);
            desk.jump(0, minutes * 60_000);
            let jumped = settings.day_at(desk.at);
            desk.pass(1);
            if before < jumped || jumped < settings.day_at(desk.at) {
                // A new day begins anew.
                desk.passed_ms = 0;
            }
            if desk.happened().iter().any(|(_, what)| *what == "offer") {
                desk.passed_ms = 0;
                desk.tell(BreakEvent::Begin);
                desk.tell(BreakEvent::Done);
                desk.log.clear();
            }
            prop_assert!(desk.passed_ms <= u64::from(every_min) * MINUTE);
        }
    }
}
