//! When a break is due: a state machine that is told what happens and says what follows.
//!
//! It counts how long somebody has worked and never holds a time of day, so a clock that is set, or
//! another time zone, cannot make a break late: the next one is at most an interval away, or two
//! after breaks that nobody wanted.

use super::{BreakSettings, Moment, turn_at};
use crate::domain::time::MINUTE;

/// From so long without anything being done, it was a break.
const REST_MS: u64 = 5 * MINUTE;
/// From so many offers in a row that nobody took up, there are half as many.
const IGNORED: u8 = 2;

/// How the page can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seen {
    /// Not at all: another tab is in front, the window is away, or the screen is locked.
    Hidden,
    /// Perhaps, but somebody works in another window.
    Behind,
    /// It is what somebody works with.
    #[default]
    InFront,
}

/// What the person or the clock does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Time has passed.
    Tick,
    /// The person did something on the page.
    Activity,
    /// The page can be seen like this from now on.
    Seen(Seen),
    /// Not now, but in so many minutes.
    Snooze(u16),
    /// A session begins, from an offer or from anywhere else.
    Begin,
    /// The session is over.
    Done,
    /// No more today.
    StopForToday,
    /// These settings from now on.
    Settings(BreakSettings),
}

/// What is to happen outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Offer the set of this turn; see [`set`](super::set).
    Offer(usize),
    /// Sound one soft tone.
    Chime,
    /// Show a silent notification, in the place of the one before.
    Notify,
    /// Take the notification back; the offer stays.
    TakeNoteBack,
    /// Take the offer back, and the notification with it.
    TakeBack,
    /// Keep these settings.
    Keep(BreakSettings),
}

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
    looked: Option<Moment>,
    seen: Seen,
    in_session: bool,
    /// Whether time counts: breaks are wanted now, and nobody has one.
    counts: bool,
    /// How long somebody has worked since the last break or offer.
    worked_ms: u64,
    /// How long nothing was done while the page was in front.
    still_ms: u64,
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

    /// Takes an event, and answers what follows.
    pub fn update(&mut self, event: Event, at: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.pass(at, &mut effects);
        match event {
            Event::Tick => {}
            Event::Activity => self.still_ms = 0,
            Event::Seen(seen) => self.see(seen, &mut effects),
            Event::Snooze(minutes) => {
                if let Some(offer) = self.offer {
                    self.snoozed = Some((u64::from(minutes) * MINUTE, offer.turn));
                    self.answered(&mut effects);
                }
            }
            Event::Begin => {
                self.in_session = true;
                self.answered(&mut effects);
            }
            Event::Done => {
                self.in_session = false;
                self.still_ms = 0;
                self.rested();
            }
            Event::StopForToday => {
                self.settings = self.settings.stopped_at(at);
                self.answered(&mut effects);
                effects.push(Effect::Keep(self.settings));
            }
            Event::Settings(settings) => {
                if settings.every_min != self.settings.every_min {
                    // Somebody is there, then.
                    self.still_ms = 0;
                    self.rested();
                    self.take_back(&mut effects);
                }
                self.settings = settings;
            }
        }
        self.decide(at, &mut effects);
        effects
    }

    /// Counts the time since the last look.
    fn pass(&mut self, at: Moment, effects: &mut Vec<Effect>) {
        let Some(before) = self.looked.replace(at) else {
            return;
        };
        let passed_ms = at.now.mono_ms.saturating_sub(before.now.mono_ms);
        let wall_ms = at.now.wall_ms.saturating_sub(before.now.wall_ms);
        // The steady clock stands still while most machines sleep. Where it does not, a page that
        // can be seen is looked at far more often; a hidden one may just have been frozen.
        let gap_ms = wall_ms.saturating_sub(passed_ms);
        let has_slept = gap_ms >= REST_MS || self.seen != Seen::Hidden && passed_ms >= REST_MS;
        if has_slept {
            // Nobody is there until something is done.
            self.still_ms = REST_MS;
        } else {
            self.still_ms = self.still_ms.saturating_add(passed_ms);
            let worked_ms = if self.counts { passed_ms } else { 0 };
            self.worked_ms = self.worked_ms.saturating_add(worked_ms);
        }
        if let Some((left_ms, _)) = &mut self.snoozed {
            *left_ms = left_ms.saturating_sub(passed_ms);
        }
        if has_slept || self.is_still() {
            self.rested();
            self.take_back(effects);
        }
    }

    /// Whether nobody has done anything for long enough to call it a break. What happens while the
    /// page is not in front nobody knows.
    fn is_still(&self) -> bool {
        self.seen == Seen::InFront && self.still_ms >= REST_MS
    }

    fn see(&mut self, seen: Seen, effects: &mut Vec<Effect>) {
        if seen != self.seen {
            // Whoever brings the page to the front is there.
            self.still_ms = 0;
        }
        self.seen = seen;
        if let Some(offer) = &mut self.offer
            && seen == Seen::InFront
            && offer.has_note
        {
            offer.has_note = false;
            effects.push(Effect::TakeNoteBack);
        }
    }

    /// A break was had.
    fn rested(&mut self) {
        self.worked_ms = 0;
        self.snoozed = None;
        self.ignored = 0;
    }

    /// Somebody said what they think of an offer.
    fn answered(&mut self, effects: &mut Vec<Effect>) {
        self.ignored = 0;
        self.still_ms = 0;
        self.take_back(effects);
    }

    fn take_back(&mut self, effects: &mut Vec<Effect>) {
        if self.offer.take().is_some() {
            effects.push(Effect::TakeBack);
        }
    }

    /// What follows from how things stand now.
    fn decide(&mut self, at: Moment, effects: &mut Vec<Effect>) {
        let day = self.settings.day_at(at);
        let is_wanted =
            self.settings.is_on() && day.is_some_and(|day| !self.settings.is_stopped_on(day));
        self.counts = is_wanted && !self.in_session && !self.is_still();
        if !self.counts {
            self.rested();
            self.take_back(effects);
            return;
        }
        if let Some((left_ms, turn)) = self.snoozed {
            if left_ms == 0 {
                self.snoozed = None;
                self.offer(turn, effects);
            }
            return;
        }
        if let Some(offer) = &mut self.offer
            && !offer.was_seen
            && self.seen != Seen::Hidden
        {
            offer.was_seen = true;
            self.worked_ms = 0;
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

    fn offer(&mut self, turn: usize, effects: &mut Vec<Effect>) {
        let has_note = self.settings.notify && self.seen != Seen::InFront;
        self.worked_ms = 0;
        self.offer = Some(Offer {
            turn,
            was_seen: has_note || self.seen != Seen::Hidden,
            has_note,
        });
        effects.push(Effect::Offer(turn));
        if self.seen == Seen::InFront {
            effects.push(Effect::Chime);
        }
        if has_note {
            effects.push(Effect::Notify);
        }
    }
}
