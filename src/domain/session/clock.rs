//! What the clocks mean to a session: how far it has come, what is heard on the way, and what a
//! time means in which nothing could be heard.

use super::{Effect, LONG_AGO_MS, PauseReason, Session, Status, at_start};
use crate::domain::time::{Now, SECOND};
use crate::domain::timeline::{Cue, Phase, Place, Tone};

/// A cue that is later than this is not heard any more: the moment it belongs to is over.
pub const LATE_MS: u64 = SECOND;
/// A silence longer than this while running is a gap: the page was asleep or frozen, and nobody was
/// led through it. A page that is merely woken seldom goes on sounding, which is no gap.
pub const GAP_MS: u64 = 5 * SECOND;
/// How far a sound that is heard may lag behind the steady clock: it comes in pieces.
const LAG_MS: u64 = 20;
/// How far ahead tones are handed out: further than the minute at which browsers wake hidden pages.
pub const AHEAD_MS: u64 = 90 * SECOND;

/// A tone that will be due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToneAhead {
    /// Index of its cue.
    pub cue: usize,
    /// When, on the steady clock.
    pub mono_ms: u64,
    /// Which.
    pub tone: Tone,
}

impl Session {
    /// Brings the place up to `now`: sounds what has come due, counts what was done.
    pub(super) fn catch_up(&mut self, now: Now, effects: &mut Vec<Effect>) {
        let before = std::mem::replace(&mut self.seen, now);
        if self.status != Status::Running {
            return self.wait(now);
        }
        let passed = now.mono_ms.saturating_sub(before.mono_ms);
        let sounded = now.sound_ms.saturating_sub(before.sound_ms);
        // What was handed out ahead is over after that; hardware that runs on is then silent.
        let sounded = sounded.min(passed).min(AHEAD_MS);
        let silent = passed - sounded;
        // The device was asleep, and the steady clock with it, or somebody has set the wall clock. A sound
        // that kept up with the steady clock slept as little; but over hours nobody asks it.
        let leapt = now.wall_ms.saturating_sub(before.wall_ms);
        let leapt = leapt.saturating_sub(passed);
        let keeps_up = sounded > 0 && silent <= LAG_MS && leapt < LONG_AGO_MS;
        let unheard = silent + if keeps_up { 0 } else { leapt };
        if unheard > GAP_MS {
            return self.was_away(passed, leapt, now, effects);
        }
        self.ran_ms = Some(now.wall_ms);
        self.play_on(passed);
        self.sound_what_is_due(effects);
        self.end_if_at_the_end(now, effects);
    }

    /// Moves on by `ms`, and counts them.
    fn play_on(&mut self, ms: u64) {
        let from = self.place;
        self.place = self.timeline.advance(from, ms);
        self.tally.played(&self.timeline, from, self.place, ms);
    }

    /// After a gap, of which the steady clock has seen `passed` and the wall clock `leapt` more. Somebody
    /// who was resting has rested; nobody has exercised, so work stands where the gap began, and waits.
    fn was_away(&mut self, passed: u64, leapt: u64, now: Now, effects: &mut Vec<Effect>) {
        let ms = passed + leapt;
        let segment = self.timeline.segment(self.place.segment);
        let rest = segment
            .filter(|segment| segment.phase.is_wait())
            .map_or(0, |s| s.length_ms.saturating_sub(self.place.elapsed_ms));
        let rested = rest.min(ms);
        self.play_on(rested);
        self.next_cue = self.timeline.cues_before(self.place);
        if rested == ms {
            self.ran_ms = Some(now.wall_ms);
            return;
        }
        let countable_ms = self.countable(passed.saturating_sub(rested));
        self.pause(PauseReason::Away { ms, countable_ms }, effects);
        self.wait(now);
    }

    /// How much of `ms` somebody may say that they went on for: to the end of the exercise at most, or of
    /// a stay that is as long as they like. `ms` is of the steady clock, since nobody works while a wall
    /// clock is set.
    fn countable(&self, ms: u64) -> u64 {
        if ms <= GAP_MS {
            return 0;
        }
        let here = self.place.segment;
        let next = self.timeline.start_of_next_step(here);
        let segments = self.timeline.segments().get(here..next);
        let open = segments.and_then(|all| all.iter().position(|s| s.phase == Phase::Open));
        let end = open.map_or(next, |open| here + open + 1);
        let offset = |place| self.timeline.offset_of(place);
        ms.min(offset(at_start(end)).saturating_sub(offset(self.place)))
    }

    /// Takes the time of the gap as done, as far as it may be, and goes on.
    pub(super) fn count_away(&mut self, now: Now, effects: &mut Vec<Effect>) {
        let Status::Paused(PauseReason::Away { countable_ms, .. }) = self.status else {
            return;
        };
        self.play_on(countable_ms);
        self.next_cue = self.timeline.cues_before(self.place);
        self.resume(now, effects);
        self.end_if_at_the_end(now, effects);
    }

    fn end_if_at_the_end(&mut self, now: Now, effects: &mut Vec<Effect>) {
        if self.place == self.timeline.end() {
            self.end(self.outcome_at_the_end(), now, effects);
        }
    }

    /// Sounds the cues that have come due and are not too late; of several, only the last tone and
    /// the last words.
    pub(super) fn sound_what_is_due(&mut self, effects: &mut Vec<Effect>) {
        let first = self.next_cue;
        let due = self.timeline.cues_due(first, self.place);
        self.next_cue += due.len();
        let here = self.timeline.offset_of(self.place);
        let in_time = |cue: &Cue| here.saturating_sub(self.timeline.offset_of(cue.at)) <= LATE_MS;
        let last = |is_meant: fn(&Cue) -> bool| {
            due.iter()
                .rposition(|cue| is_meant(cue) && in_time(cue))
                .map(|index| first + index)
        };
        effects.extend(last(|cue| cue.tone.is_some()).map(Effect::Play));
        effects.extend(last(|cue| cue.line.is_some()).map(Effect::Say));
    }

    /// The tones of the next [`AHEAD_MS`], as far as it is known when they will be due. Empty while
    /// it stands still.
    #[must_use]
    pub fn tones_ahead(&self) -> Vec<ToneAhead> {
        let mut ahead = Vec::new();
        if self.status != Status::Running {
            return ahead;
        }
        let cues = self.timeline.cues().iter().enumerate();
        for (cue, Cue { at, tone, .. }) in cues.skip(self.next_cue) {
            let Some(wait_ms) = self.wait_until(*at).filter(|ms| *ms <= AHEAD_MS) else {
                break;
            };
            ahead.extend(tone.map(|tone| ToneAhead {
                cue,
                mono_ms: self.seen.mono_ms + wait_ms,
                tone,
            }));
        }
        ahead
    }

    /// Milliseconds of running until a place that is ahead; `None` where the person decides.
    fn wait_until(&self, at: Place) -> Option<u64> {
        let here = self.place;
        if at.segment == here.segment {
            return Some(at.elapsed_ms.saturating_sub(here.elapsed_ms));
        }
        let between = self.timeline.segments().get(here.segment..at.segment)?;
        let waits = between.iter().any(|segment| segment.phase == Phase::Open);
        let offset = |place| self.timeline.offset_of(place);
        (!waits).then(|| offset(at).saturating_sub(offset(here)))
    }
}
