//! The machine of breaks, with a clock that the tests hold.

use proptest::prelude::*;
use proptest::sample::select;

use super::{any_settings, monday};
use crate::domain::breaks::{BreakSettings, Breaks, Effect, Event, Moment, Seen};
use crate::domain::time::{MINUTE, SECOND};

const OFFICE: BreakSettings = BreakSettings {
    every_min: 30,
    minutes: 1,
    from: 18,
    to: 34,
    weekdays_only: true,
    notify: true,
    stopped_on: 0,
};

/// A page that somebody has open, and looks at the clock of every 15 seconds.
struct Desk {
    breaks: Breaks,
    at: Moment,
    /// What happened, with the minutes since it was opened.
    log: Vec<(u64, Effect)>,
    passed_ms: u64,
    /// Whether somebody touches the page all the time.
    busy: bool,
}

impl Desk {
    fn at(at: Moment, settings: BreakSettings, seen: Seen) -> Self {
        let mut desk = Self {
            breaks: Breaks::new(settings, seen),
            at,
            log: Vec::new(),
            passed_ms: 0,
            busy: true,
        };
        desk.tell(Event::Tick);
        desk
    }

    fn morning(seen: Seen) -> Self {
        Self::at(monday(9, 0), OFFICE, seen)
    }

    fn tell(&mut self, event: Event) {
        let minute = self.passed_ms / MINUTE;
        let effects = self.breaks.update(event, self.at);
        self.log.extend(effects.into_iter().map(|it| (minute, it)));
    }

    fn jump(&mut self, mono_ms: u64, wall_ms: i64) {
        self.passed_ms += mono_ms;
        self.at.now.mono_ms += mono_ms;
        self.at.now.wall_ms = self.at.now.wall_ms.saturating_add_signed(wall_ms);
    }

    fn pass(&mut self, minutes: u64) {
        for _ in 0..minutes * 4 {
            self.jump(15 * SECOND, 15_000);
            self.tell(if self.busy {
                Event::Activity
            } else {
                Event::Tick
            });
        }
    }

    /// What has happened since this was last asked.
    fn happened(&mut self) -> Vec<(u64, &'static str)> {
        let name = |effect: &Effect| match effect {
            Effect::Offer(_) => "offer",
            Effect::Chime => "chime",
            Effect::Notify => "notify",
            Effect::TakeNoteBack => "note back",
            Effect::TakeBack => "back",
            Effect::Keep(_) => "keep",
        };
        self.log
            .drain(..)
            .map(|(at, effect)| (at, name(&effect)))
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
    desk.tell(Event::Begin);
    desk.pass(2);
    desk.tell(Event::Done);
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
    desk.tell(Event::Settings(OFFICE));
    desk.pass(29);
    assert_eq!(
        desk.happened(),
        [],
        "an interval from when they were turned on"
    );
    desk.pass(1);
    assert_eq!(desk.happened().len(), 2);
    desk.tell(Event::Settings(off));
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
    let offered = [(30, "offer"), (30, "notify"), (40, "back")];
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
        desk.tell(Event::Snooze(minutes));
        assert_eq!(desk.happened(), [(30, "back")]);
        desk.pass(u64::from(minutes) - 1);
        assert_eq!(desk.happened(), []);
        desk.pass(1);
        assert_eq!(desk.log.first().map(|(_, effect)| *effect), offered);
        let at = 30 + u64::from(minutes);
        assert_eq!(desk.happened(), [(at, "offer"), (at, "chime")]);
    }
    let mut desk = Desk::morning(Seen::InFront);
    desk.tell(Event::Snooze(1));
    desk.pass(2);
    assert_eq!(desk.happened(), [], "there is nothing to put off");
}

#[test]
fn not_today_holds_until_tomorrow_and_is_kept() {
    let mut desk = Desk::morning(Seen::InFront);
    desk.pass(30);
    desk.happened();
    desk.tell(Event::StopForToday);
    let kept = BreakSettings {
        stopped_on: 20_780,
        ..OFFICE
    };
    assert_eq!(desk.log.last(), Some(&(30, Effect::Keep(kept))));
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
    desk.tell(Event::Settings(OFFICE));
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
    desk.tell(Event::Seen(Seen::InFront));
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
    desk.tell(Event::Seen(Seen::InFront));
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
    desk.tell(Event::Snooze(1));
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
    desk.tell(Event::Activity);
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
        back_and_forth.tell(Event::Seen(Seen::Hidden));
        back_and_forth.pass(3);
        back_and_forth.tell(Event::Seen(Seen::InFront));
        back_and_forth.pass(1);
    }
    assert_eq!(back_and_forth.happened().first(), Some(&(30, "offer")));
}

#[test]
fn a_machine_that_sleeps_is_a_break() {
    // The steady clock stands still in sleep on most machines, and goes on elsewhere.
    for (seen, mono_ms) in [
        (Seen::Hidden, 0),
        (Seen::InFront, 0),
        (Seen::Behind, 6 * MINUTE),
    ] {
        let mut desk = Desk::morning(seen);
        desk.pass(29);
        desk.jump(mono_ms, 6 * 60_000);
        desk.tell(Event::Activity);
        desk.pass(29);
        assert_eq!(desk.happened(), [], "{seen:?}");
        desk.pass(1);
        assert_eq!(desk.happened().len(), 2, "{seen:?}");
    }
    // A hidden page that the browser froze tells nothing of the person.
    let mut frozen = Desk::morning(Seen::Hidden);
    frozen.pass(10);
    frozen.jump(25 * MINUTE, 25 * 60_000);
    frozen.tell(Event::Tick);
    assert_eq!(frozen.happened(), [(35, "offer"), (35, "notify")]);
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
    desk.tell(Event::Begin);
    desk.pass(40);
    assert_eq!(desk.happened(), []);
    desk.tell(Event::Done);
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
            Effect::Offer(turn) => Some(turn),
            _ => None,
        }));
        desk.tell(Event::Begin);
        desk.tell(Event::Done);
    }
    assert_eq!(turns.len(), 6);
    assert!(turns.windows(2).all(|pair| pair[0] != pair[1]), "{turns:?}");
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => Just(Event::Tick),
        2 => Just(Event::Activity),
        2 => select(&[Seen::Hidden, Seen::Behind, Seen::InFront][..]).prop_map(Event::Seen),
        1 => select(&[0_u16, 1, 5, 15, u16::MAX][..]).prop_map(Event::Snooze),
        1 => Just(Event::Begin),
        1 => Just(Event::Done),
        1 => Just(Event::StopForToday),
        1 => any_settings().prop_map(Event::Settings),
    ]
}

proptest! {
    /// Whatever happens: no offer in a session, outside of the hours or while off; a note only where
    /// it is wanted and the page is not in front, and never a second one for the same offer.
    #[test]
    fn it_never_nags(
        settings in any_settings(),
        steps in proptest::collection::vec((any_event(), 0_u64..40 * MINUTE, -90_i64..90, -600_i16..600), 1..80),
    ) {
        let mut at = monday(9, 0);
        let mut breaks = Breaks::new(settings, Seen::InFront);
        let (mut now, mut seen, mut in_session) = (settings, Seen::InFront, false);
        let mut stands = false;
        for (event, mono_ms, wall_min, utc_offset_min) in steps {
            at.now.mono_ms += mono_ms;
            at.now.wall_ms = at.now.wall_ms.saturating_add(mono_ms).saturating_add_signed(wall_min * 60_000);
            at.utc_offset_min = utc_offset_min;
            match event {
                Event::Seen(to) => seen = to,
                Event::Begin => in_session = true,
                Event::Done => in_session = false,
                Event::Settings(to) => now = to,
                _ => {}
            }
            let mut notes = 0;
            let mut offers = 0;
            for effect in breaks.update(event, at) {
                match effect {
                    Effect::Offer(_) => {
                        prop_assert!(!in_session && now.is_on() && now.day_at(at).is_some());
                        stands = true;
                        offers += 1;
                    }
                    Effect::Chime => prop_assert_eq!(seen, Seen::InFront),
                    Effect::Notify => {
                        prop_assert!(now.notify && seen != Seen::InFront);
                        notes += 1;
                    }
                    Effect::TakeBack => {
                        prop_assert!(stands, "only what stands is taken back");
                        stands = false;
                    }
                    Effect::TakeNoteBack => prop_assert!(stands),
                    Effect::Keep(kept) => now = kept,
                }
            }
            prop_assert!(offers <= 1 && notes <= offers);
        }
    }

    /// Somebody who works on is never left without an offer for longer than an interval, whatever
    /// the clock on the wall does, as long as no jump of it looks like a sleep.
    #[test]
    fn the_next_one_is_at_most_an_interval_away(
        every_min in select(crate::domain::breaks::EVERY),
        jumps in proptest::collection::vec(-600_i64..5, 120),
    ) {
        let settings = BreakSettings { every_min, from: 0, to: 0, weekdays_only: false, ..OFFICE };
        let mut desk = Desk::at(monday(9, 0), settings, Seen::Behind);
        for minutes in jumps {
            desk.jump(0, minutes * 60_000);
            desk.pass(1);
            if desk.happened().iter().any(|(_, what)| *what == "offer") {
                desk.passed_ms = 0;
                desk.tell(Event::Begin);
                desk.tell(Event::Done);
                desk.log.clear();
            }
            prop_assert!(desk.passed_ms <= u64::from(every_min) * MINUTE);
        }
    }
}
