//! When a break is due: a state machine that is told what happens and says what follows.
//!
//! It counts how long somebody has worked and never holds a time of day, so a clock that is set, or
//! another time zone, cannot make a break late: the next one is at most an interval away, or two
//! after breaks that nobody wanted.

use super::{BreakEffect, BreakEvent, BreakSettings, Elsewhere, Seen, turn_at};
use crate::domain::time::{MINUTE, Now};

/// From so long without anything being done, it was a break.
const REST_MS: u64 = 5 * MINUTE;
/// A session that stands still for so long is no break any more.
const LEFT_MS: u64 = 10 * MINUTE;
/// Whoever has not touched the page for so long may be in a call: then it makes no sound.
const THERE_MS: u64 = MINUTE;
/// From so many offers in a row that nobody took up, there are half as many.
const IGNORED: u8 = 2;

/// An offer that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Offer {
    turn: usize,
    /// Somebody could have seen it.
    was_seen: bool,
    /// A notification tells of it.
    has_note: bool,
}

/// The breaks of this page.
#[derive(Debug, Clone, Default)]
pub struct Breaks {
    settings: BreakSettings,
    /// The last look at the clocks.
    looked: Option<Now>,
    seen: Seen,
    in_session: bool,
    /// How long the session has stood still, while it does.
    standing_ms: Option<u64>,
    /// The browser has stopped the page since the last look.
    frozen: bool,
    /// Whether time counts: breaks are wanted now, and nobody has one.
    counts: bool,
    /// How long somebody has worked since the last break or offer.
    worked_ms: u64,
    /// How long nothing was done while the page was in front.
    still_ms: u64,
    /// How long nobody has touched the page.
    untouched_ms: u64,
    offer: Option<Offer>,
    /// How long an offer still waits, and which one.
    snoozed: Option<(u64, usize)>,
    /// Offers in a row that nobody took up.
    ignored: u8,
}

impl Breaks {
    /// Breaks as they are wanted, from now on.
    #[must_use]
    pub fn new(settings: BreakSettings, seen: Seen) -> Self {
        Self {
            settings,
            seen,
            ..Self::default()
        }
    }

    /// Whether anybody needs to look at the clock.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.settings.is_on()
    }

    /// What is wanted of them.
    #[must_use]
    pub const fn settings(&self) -> &BreakSettings {
        &self.settings
    }

    /// Takes an event, and answers what follows.
    pub fn update(&mut self, event: BreakEvent, at: Now) -> Vec<BreakEffect> {
        let mut effects = Vec::new();
        self.pass(at, &mut effects);
        match event {
            BreakEvent::Tick => {
                if self.in_session || self.is_still() {
                    effects.push(BreakEffect::Tell(Elsewhere::Resting));
                }
            }
            BreakEvent::Activity => (self.still_ms, self.untouched_ms) = (0, 0),
            BreakEvent::Seen(seen) => self.see(seen, &mut effects),
            BreakEvent::Freeze => self.frozen = true,
            BreakEvent::Snooze(minutes) => {
                if let Some(offer) = self.offer {
                    self.snoozed = Some((u64::from(minutes) * MINUTE, offer.turn));
                    self.answered(&mut effects);
                }
            }
            BreakEvent::Begin => self.stay(None, &mut effects),
            BreakEvent::Stand => self.stay(Some(0), &mut effects),
            BreakEvent::Done => self.leave(&mut effects),
            BreakEvent::StopForToday => {
                self.settings = self.settings.stopped_at(at);
                self.answered(&mut effects);
                effects.push(BreakEffect::StopOn(self.settings.stopped_on));
            }
            BreakEvent::Settings(settings) => self.change(settings, &mut effects),
            BreakEvent::Elsewhere(what) => self.hear(what, &mut effects),
        }
        self.decide(at, &mut effects);
        effects
    }

    /// Counts the time since the last look.
    fn pass(&mut self, at: Now, effects: &mut Vec<BreakEffect>) {
        let Some(before) = self.looked.replace(at) else {
            return;
        };
        let passed_ms = at.mono_ms.saturating_sub(before.mono_ms);
        let wall_ms = at.wall_ms.saturating_sub(before.wall_ms);
        // The steady clock stands still while most machines sleep. Where it does not, a page is
        // looked at far more often, unless the browser has stopped it; and it says so.
        let gap_ms = wall_ms.saturating_sub(passed_ms);
        let was_stopped = std::mem::take(&mut self.frozen) && self.seen == Seen::Hidden;
        let has_slept = gap_ms >= REST_MS || passed_ms >= REST_MS && !was_stopped;
        if has_slept {
            // Nobody is there until something is done.
            (self.still_ms, self.untouched_ms) = (REST_MS, REST_MS);
            self.standing_ms = self.standing_ms.map(|_| LEFT_MS);
        } else {
            self.still_ms = self.still_ms.saturating_add(passed_ms);
            self.untouched_ms = self.untouched_ms.saturating_add(passed_ms);
            self.standing_ms = self.standing_ms.map(|ms| ms.saturating_add(passed_ms));
            let worked_ms = if self.counts { passed_ms } else { 0 };
            self.worked_ms = self.worked_ms.saturating_add(worked_ms);
        }
        if let Some((left_ms, _)) = &mut self.snoozed {
            *left_ms = left_ms.saturating_sub(passed_ms);
        }
        if self.standing_ms.is_some_and(|ms| ms >= LEFT_MS) {
            (self.in_session, self.standing_ms) = (false, None);
        }
        // A page that was stopped in the evening does not remember it in the morning.
        let is_new_day = self.settings.day_at(before) < self.settings.day_at(at)
            && self.settings.day_at(before).is_some();
        if has_slept || is_new_day {
            self.snoozed = None;
        }
        if has_slept || is_new_day || self.is_still() {
            self.rested();
            self.take_back(effects);
        }
    }

    /// Whether nobody has done anything for long enough to call it a break. What happens while the
    /// page is not in front nobody knows.
    fn is_still(&self) -> bool {
        self.seen == Seen::InFront && self.still_ms >= REST_MS
    }

    fn see(&mut self, seen: Seen, effects: &mut Vec<BreakEffect>) {
        if seen != self.seen {
            // Whoever brings the page to the front is there.
            self.still_ms = 0;
        }
        self.seen = seen;
        if seen == Seen::InFront {
            self.take_note_back(effects);
        }
    }

    /// A session is there; it moves, or has stood still for so long.
    fn stay(&mut self, standing_ms: Option<u64>, effects: &mut Vec<BreakEffect>) {
        (self.in_session, self.standing_ms) = (true, standing_ms);
        self.answered(effects);
    }

    /// The session is gone; one that stood still for long was gone already.
    fn leave(&mut self, effects: &mut Vec<BreakEffect>) {
        if std::mem::take(&mut self.in_session) {
            self.standing_ms = None;
            self.rested();
            self.answered(effects);
        }
    }

    fn change(&mut self, settings: BreakSettings, effects: &mut Vec<BreakEffect>) {
        if settings.every_min != self.settings.every_min {
            // Somebody is there, then.
            self.still_ms = 0;
            self.snoozed = None;
            self.rested();
            self.take_back(effects);
        }
        self.settings = settings;
        if !settings.notify {
            self.take_note_back(effects);
        }
    }

    fn hear(&mut self, what: Elsewhere, effects: &mut Vec<BreakEffect>) {
        match what {
            Elsewhere::Offered => {
                self.worked_ms = 0;
                if self.offer.is_some_and(|offer| !offer.was_seen) {
                    self.take_back(effects);
                }
            }
            Elsewhere::Answered => {
                self.snoozed = None;
                self.rested();
                self.take_back(effects);
            }
            Elsewhere::Resting => {
                self.rested();
                self.take_back(effects);
            }
        }
    }

    /// A break was had.
    fn rested(&mut self) {
        self.worked_ms = 0;
        self.ignored = 0;
    }

    /// Somebody said what they think of an offer.
    fn answered(&mut self, effects: &mut Vec<BreakEffect>) {
        self.ignored = 0;
        self.still_ms = 0;
        self.take_back(effects);
        effects.push(BreakEffect::Tell(Elsewhere::Answered));
    }

    fn take_back(&mut self, effects: &mut Vec<BreakEffect>) {
        self.take_note_back(effects);
        if self.offer.take().is_some() {
            effects.push(BreakEffect::TakeBack);
        }
    }

    fn take_note_back(&mut self, effects: &mut Vec<BreakEffect>) {
        if let Some(offer) = &mut self.offer
            && std::mem::take(&mut offer.has_note)
        {
            effects.push(BreakEffect::TakeNoteBack);
        }
    }

    /// What follows from how things stand now.
    fn decide(&mut self, at: Now, effects: &mut Vec<BreakEffect>) {
        let day = self.settings.day_at(at);
        let is_wanted =
            self.settings.is_on() && day.is_some_and(|day| !self.settings.is_stopped_on(day));
        let may_come = is_wanted && !self.in_session;
        if !may_come {
            self.snoozed = None;
        }
        if let Some((0, turn)) = self.snoozed {
            self.snoozed = None;
            // It was asked for: whoever sits still in front of the page gets it as well.
            self.still_ms = 0;
            self.offer(turn, effects);
        }
        self.counts = may_come && !self.is_still();
        if !self.counts {
            self.rested();
            self.take_back(effects);
            return;
        }
        if self.snoozed.is_some() {
            return;
        }
        if let Some(offer) = &mut self.offer
            && !offer.was_seen
            && self.seen != Seen::Hidden
        {
            offer.was_seen = true;
            self.worked_ms = 0;
            effects.push(BreakEffect::Tell(Elsewhere::Offered));
        }
        let is_due = self.worked_ms >= u64::from(self.settings.every_min) * MINUTE;
        match self.offer {
            None if is_due => self.offer(turn_at(&self.settings, at), effects),
            // Nobody could know of it: it stays until somebody can.
            Some(offer) if is_due && offer.was_seen => {
                self.ignored = self.ignored.saturating_add(1);
                if self.ignored < IGNORED {
                    self.offer(turn_at(&self.settings, at), effects);
                } else {
                    self.worked_ms = 0;
                    self.take_back(effects);
                }
            }
            _ => {}
        }
    }

    fn offer(&mut self, turn: usize, effects: &mut Vec<BreakEffect>) {
        let has_note = self.settings.notify && self.seen != Seen::InFront;
        let was_seen = has_note || self.seen != Seen::Hidden;
        self.worked_ms = 0;
        self.offer = Some(Offer {
            turn,
            was_seen,
            has_note,
        });
        effects.push(BreakEffect::Offer(turn));
        if self.seen == Seen::InFront && self.untouched_ms <= THERE_MS {
            effects.push(BreakEffect::Chime);
        }
        if has_note {
            effects.push(BreakEffect::Notify);
        }
        if was_seen {
            effects.push(BreakEffect::Tell(Elsewhere::Offered));
        }
    }
}
