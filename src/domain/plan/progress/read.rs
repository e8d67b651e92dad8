//! Reading the history: session after session, what was said about the plan, and the time between.

use super::absence::Absence;
use super::learn::Evidence;
use super::{ExerciseState, Progress};
use crate::domain::catalogue::{ExerciseId, find};
use crate::domain::history::Record;
use crate::domain::plan::answers::Answers;
use crate::domain::plan::change::ChangeReason;
use crate::domain::plan::ladder::{FIRST, levels};
use crate::domain::plan::past::Past;
use crate::domain::plan::preferences::Preferences;
use crate::domain::plan::today::counts;
use crate::domain::plan::trend::SymptomTrend;
use crate::domain::time::DAY;

/// Days for which an exercise is left out that hurts at its lightest (ours).
const LEFT_OUT_DAYS: u64 = 28;
/// Days before the plan in which something that hurt still counts (ours).
const HURTS_BEFORE_DAYS: u64 = 28;

impl Progress {
    /// How far somebody has come from `began_ms` to `now_ms`. What hurt shortly before counts too.
    #[must_use]
    pub fn of(
        answers: &Answers,
        preferences: &Preferences,
        past: &Past<'_>,
        began_ms: u64,
        now_ms: u64,
    ) -> Self {
        Self::followed(answers, preferences, past, began_ms, now_ms, &mut |_, _| {})
    }

    /// The same, with each session of the plan shown to `before`, and how far they had come when it began.
    pub(in crate::domain::plan) fn followed(
        answers: &Answers,
        preferences: &Preferences,
        past: &Past<'_>,
        began_ms: u64,
        now_ms: u64,
        before: &mut dyn FnMut(&Record, &Self),
    ) -> Self {
        let since_ms = began_ms.saturating_sub(HURTS_BEFORE_DAYS * DAY);
        let levels_of = |id: &ExerciseId| levels(*id, answers.minutes);
        let mut progress = Self {
            levels: ExerciseId::ALL.iter().map(levels_of).collect(),
            stands: vec![
                ExerciseState {
                    level: FIRST,
                    ..ExerciseState::default()
                };
                ExerciseId::ALL.len()
            ],
            rungs: Vec::new(),
            done: Vec::new(),
            last_done: Vec::new(),
            changes: Vec::new(),
            sessions: 0,
            lower_since_away: Vec::new(),
            pains: SymptomTrend::default(),
        };
        // What was said by a clock that was ahead must not outlast what is said and done now.
        let said = preferences
            .chosen_levels()
            .iter()
            .filter(|chosen| chosen.at_ms <= now_ms);
        let mut chosen = said.peekable();
        let mut absence = Absence::default();
        let records = past.in_order(since_ms, now_ms);
        let of_plan =
            |record: &Record| record.name.kind().advances_plan() && record.started_ms() >= began_ms;
        for record in records.iter().filter(|record| of_plan(record)) {
            let done = record.did.iter().filter(|did| did.done > 0);
            progress.last_done = done.filter_map(|did| find(&did.slug)).collect();
            for exercise in &progress.last_done {
                if !progress.done.contains(exercise) {
                    progress.done.push(*exercise);
                }
            }
        }
        // What was done was wanted then: what follows from it does not change with what is said now.
        let then = preferences.without_nevers(&|id| progress.was_done(id));
        for record in records {
            let at_ms = record.started_ms();
            // A session that is still to come, by a wrong clock, is no measure of time.
            let is_ahead = at_ms > now_ms;
            while let Some(chosen) = chosen.next_if(|chosen| !is_ahead && chosen.at_ms < at_ms) {
                progress.go_without(&mut absence, chosen.at_ms);
                progress.choose(chosen);
            }
            let is_plan = of_plan(record);
            progress.sessions += usize::from(is_plan);
            if !is_ahead {
                progress.go_without(&mut absence, at_ms);
                // Who does other routines is not away.
                if is_plan || at_ms >= began_ms && counts(record) {
                    absence = Absence::since(at_ms);
                }
                if is_plan {
                    progress.changes.clear();
                }
            }
            if is_plan {
                before(record, &progress);
            }
            progress.learn(Evidence {
                answers,
                preferences: &then,
                record,
                after: past.after(record),
                is_plan,
            });
        }
        for chosen in chosen {
            progress.go_without(&mut absence, chosen.at_ms);
            progress.choose(chosen);
        }
        progress.go_without(&mut absence, now_ms);
        let mut changes = progress.changes.iter();
        if absence.is_long() || changes.any(|change| change.why == ChangeReason::LongBreak) {
            let changes = progress.changes.iter();
            progress.lower_since_away = changes.map(|change| change.exercise).collect();
        }
        let is_long_ago =
            |ms: &mut u64| now_ms.saturating_sub(*ms) >= LEFT_OUT_DAYS * DAY || *ms > now_ms;
        for stand in &mut progress.stands {
            stand.out_ms.take_if(is_long_ago);
        }
        progress.tell_what_shows(answers, preferences);
        progress
    }
}
