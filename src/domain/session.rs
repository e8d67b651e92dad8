//! A session being done: the player's whole state, moved on by events and clock readings.
//!
//! `update(event, now)` returns what is to happen outside as a list of effects. Nothing here hears,
//! speaks, stores or asks for the time, so a session can be replayed and printed as a transcript.

mod again;
mod changes;
mod clock;
mod journal;
mod protocol;
mod steer;
mod tally;
mod view;

pub use again::LONG_AGO_MS;
pub use clock::{AHEAD_MS, GAP_MS, LATE_MS, ToneAhead};
pub use journal::{JournalError, Restored};
pub use protocol::{Effect, Event, PauseReason, REOPEN_MS, Status};
pub use steer::{Deed, MediaKey, PlayerKey};
pub use view::{SessionView, next_up};

use crate::domain::history::{Did, Hurt, Outcome, Record, Symptoms};
use crate::domain::routine::{Prescription, Routine};
use crate::domain::safety::Permit;
use crate::domain::time::{Now, SECOND};
use crate::domain::timeline::{Phase, Place, ReadyTime, Timeline};
use tally::Tally;

/// How much "add ten seconds" adds.
const ADDED_S: u64 = 10;
/// Going back this soon after the start of an exercise means the exercise before.
const BACK_TO_PREVIOUS_MS: u64 = 3 * SECOND;
/// While running, the journal is never older than this.
const JOURNAL_EVERY_MS: u64 = SECOND / 2;

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    id: String,
    replaces: Option<String>,
    utc_offset_min: i16,
    routine: Routine,
    /// What was prescribed, step by step; the person may do it otherwise.
    prescribed: Vec<Prescription>,
    ready: ReadyTime,
    timeline: Timeline,
    status: Status,
    place: Place,
    /// The reading at which `place` was true.
    seen: Now,
    next_cue: usize,
    tally: Tally,
    /// How it felt before, where that was said.
    before: Symptoms,
    /// What hurt, and in which step.
    hurts: Vec<(usize, Hurt)>,
    /// Seconds added by the person, per segment, in the order in which it happened.
    added: Vec<(Place, u64)>,
    journalled: Now,
    /// When it last ran, on the wall clock, in milliseconds.
    ran_ms: Option<u64>,
}

impl Session {
    /// A session of `routine` that has not begun. `id` is the id of the record it will leave, but for the
    /// time in it: that is when it begins.
    #[must_use]
    pub fn new(
        _permit: Permit,
        id: String,
        routine: Routine,
        ready: ReadyTime,
        utc_offset_min: i16,
    ) -> Self {
        Self::laid_out(id, routine, ready, utc_offset_min)
    }

    fn laid_out(id: String, routine: Routine, ready: ReadyTime, utc_offset_min: i16) -> Self {
        let timeline = Timeline::of(&routine, ready);
        let tally = Tally::new(routine.steps.len());
        Self {
            id,
            replaces: None,
            utc_offset_min,
            prescribed: routine.steps.clone(),
            routine,
            ready,
            timeline,
            status: Status::Paused(PauseReason::NotStarted),
            place: Place::default(),
            seen: Now::default(),
            next_cue: 0,
            tally,
            before: Symptoms::default(),
            hurts: Vec::new(),
            added: Vec::new(),
            journalled: Now::default(),
            ran_ms: None,
        }
    }

    /// The same session, where each step was prescribed like this.
    #[must_use]
    pub fn prescribed(self, steps: Vec<Prescription>) -> Self {
        if steps.len() != self.routine.steps.len() {
            return self;
        }
        Self {
            prescribed: steps,
            ..self
        }
    }

    /// The id of the record that it leaves.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The routine that is being done.
    #[must_use]
    pub fn routine(&self) -> &Routine {
        &self.routine
    }

    /// The timeline, with everything that the person has added to it.
    #[must_use]
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// Whether it moves.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// Where it stood at the last update.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }

    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.status.is_over()
    }

    /// Milliseconds until something happens by itself, counted from the last update; `None` where
    /// nothing will.
    #[must_use]
    pub fn wake_in(&self) -> Option<u64> {
        let now_ms = self.seen.wall_ms;
        match self.status {
            Status::Running => self.timeline.next_event_in(self.place),
            Status::Paused(PauseReason::NotStarted | PauseReason::LongAgo) => None,
            Status::Paused(_) => Some((self.ran_ms? + LONG_AGO_MS).saturating_sub(now_ms)),
            Status::Ended { .. } => {
                let left_ms = (self.reopens_until_ms()? + 1).checked_sub(now_ms);
                left_ms.filter(|ms| *ms > 0)
            }
        }
    }

    /// Moves the session on and says what is to happen outside.
    #[must_use]
    pub fn update(&mut self, event: Event, now: Now) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.catch_up(now, &mut effects);
        match event {
            Event::Tick => {}
            Event::Pause => self.pause(PauseReason::Asked, &mut effects),
            Event::Resume(_) => self.resume(now, &mut effects),
            Event::CountAway(_) => self.count_away(now, &mut effects),
            Event::GoOn(_) => self.go_on(now, &mut effects),
            Event::Skip => self.skip(now, &mut effects),
            Event::Back => self.back(now, &mut effects),
            Event::GoTo(segment) => self.go_to(segment, now, &mut effects),
            Event::Seek(ms) => self.seek(ms, now, &mut effects),
            Event::AddTen => self.add_ten(&mut effects),
            Event::Enough => self.enough(now, &mut effects),
            Event::Repeat => self.repeat(now, &mut effects),
            Event::SkipSide => self.skip_side(now, &mut effects),
            Event::Adjust(dose) => self.adjust(dose, &mut effects),
            Event::Swap(other) => self.swap(other, now, &mut effects),
            Event::Hurt(hurt) => self.hurt(hurt, now, &mut effects),
            Event::Before(symptoms) => self.say_before(symptoms, &mut effects),
            Event::End => self.end(Outcome::LeftEarly, now, &mut effects),
            Event::Reopen(permit) => self.reopen(permit, now, &mut effects),
        }
        self.journal_if_due(now, &mut effects);
        effects
    }

    /// At the end of the timeline it is finished, unless everything in it was skipped.
    fn outcome_at_the_end(&self) -> Outcome {
        if self.tally.work_ms() > 0 {
            Outcome::Finished
        } else {
            Outcome::LeftEarly
        }
    }

    fn pause(&mut self, why: PauseReason, effects: &mut Vec<Effect>) {
        if self.status != Status::Running {
            return;
        }
        self.status = Status::Paused(why);
        effects.extend([Effect::Hush, Effect::HoldScreen(false), Effect::Journal]);
    }

    fn resume(&mut self, now: Now, effects: &mut Vec<Effect>) {
        match self.status {
            Status::Running | Status::Ended { .. } | Status::Paused(PauseReason::LongAgo) => return,
            Status::Paused(PauseReason::NotStarted) => self.begin_at(now),
            Status::Paused(_) => {}
        }
        self.status = Status::Running;
        self.seen = now;
        self.ran_ms = Some(now.wall_ms);
        effects.push(Effect::HoldScreen(true));
        self.sound_what_is_due(effects);
        effects.push(Effect::Journal);
    }

    fn skip(&mut self, now: Now, effects: &mut Vec<Effect>) {
        let here = self.place.segment;
        let target = match self.timeline.segment(here) {
            Some(segment) if segment.phase.is_wait() => here + 1,
            Some(_) => self.timeline.start_of_next_step(here),
            None => return,
        };
        self.go_to(target, now, effects);
    }

    fn back(&mut self, now: Now, effects: &mut Vec<Effect>) {
        let start = self.timeline.start_of_step(self.place.segment);
        let since = self
            .timeline
            .offset_of(self.place)
            .saturating_sub(self.timeline.offset_of(at_start(start)));
        let target = if since <= BACK_TO_PREVIOUS_MS && start > 0 {
            self.timeline.start_of_step(start - 1)
        } else {
            start
        };
        self.go_to(target, now, effects);
    }

    /// Goes ahead or back by time. What is leapt over does not count as done.
    fn seek(&mut self, ms: i64, now: Now, effects: &mut Vec<Effect>) {
        let here = self.timeline.offset_of(self.place);
        let there = self.timeline.at(here.saturating_add_signed(ms));
        self.go_to_place(there, now, effects);
    }

    /// Goes to the start of a segment. Past the last one, the session ends.
    fn go_to(&mut self, segment: usize, now: Now, effects: &mut Vec<Effect>) {
        let segment = segment.min(self.timeline.end().segment);
        self.go_to_place(at_start(segment), now, effects);
    }

    fn go_to_place(&mut self, place: Place, now: Now, effects: &mut Vec<Effect>) {
        if self.is_over() {
            return;
        }
        effects.push(Effect::Hush);
        self.place = place;
        self.next_cue = self.timeline.cues_before(self.place);
        if self.place == self.timeline.end() {
            return self.end(self.outcome_at_the_end(), now, effects);
        }
        if self.status == Status::Running {
            self.sound_what_is_due(effects);
        }
        effects.push(Effect::Journal);
    }

    fn add_ten(&mut self, effects: &mut Vec<Effect>) {
        if self.is_over() {
            return;
        }
        self.timeline.lengthen(self.place, ADDED_S);
        self.added.push((self.place, ADDED_S));
        effects.push(Effect::Journal);
    }

    fn enough(&mut self, now: Now, effects: &mut Vec<Effect>) {
        let Some(segment) = self.timeline.segment(self.place.segment) else {
            return;
        };
        if segment.phase == Phase::Open && self.status == Status::Running {
            self.tally.completed(segment.step);
            self.go_to(self.place.segment + 1, now, effects);
        }
    }

    fn end(&mut self, outcome: Outcome, now: Now, effects: &mut Vec<Effect>) {
        if self.is_over() {
            return;
        }
        let was_running = self.status == Status::Running;
        self.status = Status::Ended {
            outcome,
            wall_ms: now.wall_ms,
        };
        match outcome {
            // What says that all is done has just begun to sound.
            Outcome::Finished => self.sound_what_is_due(effects),
            Outcome::LeftEarly => effects.push(Effect::Hush),
        }
        if was_running {
            effects.push(Effect::HoldScreen(false));
        }
        effects.extend(self.record(outcome).map(Effect::Save));
        effects.push(match outcome {
            Outcome::Finished => Effect::Forget,
            Outcome::LeftEarly => Effect::Journal,
        });
    }

    /// What is to be stored: what was really done. Nothing where no exercise was begun and nothing
    /// hurt.
    #[must_use]
    pub fn record(&self, outcome: Outcome) -> Option<Record> {
        if self.tally.work_ms() == 0 && self.hurts.is_empty() {
            return None;
        }
        let did = self
            .routine
            .steps
            .iter()
            .zip(self.tally.steps())
            .map(|(step, tally)| Did::of(step, tally.done, seconds(tally.work_ms)))
            .collect();
        Some(Record {
            id: self.id.clone(),
            utc_offset_min: self.utc_offset_min,
            name: self.routine.name.clone(),
            outcome,
            active_s: seconds(self.tally.running_ms()),
            did,
            before: self.before,
            hurts: self.hurts.clone(),
            replaces: self.replaces.clone(),
        })
    }

    fn journal_if_due(&mut self, now: Now, effects: &mut Vec<Effect>) {
        let due = self.status == Status::Running
            && now.mono_ms.saturating_sub(self.journalled.mono_ms) >= JOURNAL_EVERY_MS;
        if due && !effects.contains(&Effect::Journal) {
            effects.push(Effect::Journal);
        }
        if effects.contains(&Effect::Journal) {
            self.journalled = now;
        }
    }
}

/// The start of a segment.
const fn at_start(segment: usize) -> Place {
    Place {
        segment,
        elapsed_ms: 0,
    }
}

/// Whole seconds, rounded to the nearest.
fn seconds(ms: u64) -> u32 {
    u32::try_from((ms + SECOND / 2) / SECOND).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
