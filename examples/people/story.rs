//! What is drawn of a life.

use std::collections::BTreeMap;

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::plan::{Advice, ChangeReason, top};

use super::person::Person;
use super::sim::{Life, Moment, What, is_of_plan};

/// What was seen of a life.
#[derive(Default)]
pub(crate) struct Story {
    /// The level of each exercise that the plan held, session by session.
    pub(crate) levels: BTreeMap<ExerciseId, Vec<(u64, usize)>>,
    /// What had changed when a session began: the exercise, the next rung, and why.
    pub(crate) changes: Vec<(u64, ExerciseId, Option<ExerciseId>, ChangeReason)>,
    /// Changes that were refused.
    pub(crate) refused: Vec<(u64, ExerciseId)>,
    /// Pain before and after each session, as far as it was said.
    pub(crate) pain: Vec<(u64, Option<u8>, Option<u8>)>,
    /// Minutes of a session.
    pub(crate) minutes: u16,
    /// Sessions of the plan.
    pub(crate) sessions: usize,
    /// What was advised from when on.
    pub(crate) advised: Vec<(u64, Advice)>,
}

impl Story {
    /// Lives this life.
    pub(crate) fn of(person: Person) -> Self {
        let mut story = Self {
            minutes: person.answers.minutes,
            ..Self::default()
        };
        Life::of(person).live(&mut |moment| story.see(moment));
        story
    }

    fn see(&mut self, moment: &Moment<'_>) {
        let (day, life) = (moment.day, moment.life);
        match &moment.what {
            What::Begins(plan) => {
                let preferences = (&life.programme.answers, &life.programme.preferences);
                for id in ExerciseId::ALL.iter().copied() {
                    if plan.progress.is_current(preferences.0, preferences.1, id) {
                        let level = plan.progress.level(id);
                        self.levels.entry(id).or_default().push((day, level));
                    }
                }
                let changes = plan.progress.changes.iter();
                let changes = changes.map(|it| (day, it.exercise, it.onto, it.why));
                self.changes.extend(changes);
            }
            What::Refused(change) => self.refused.push((day, change.exercise)),
            What::Did(record) => {
                let after = life.past().after(record).and_then(|it| it.symptoms.pain);
                self.pain.push((day, record.before.pain, after));
                self.sessions += usize::from(is_of_plan(record));
            }
            What::Morning | What::Said => {}
        }
        let now = life.programme.advice(&life.past(), moment.now_ms);
        let last = self.advised.last().map(|(_, last)| *last);
        self.advised
            .extend(now.filter(|now| Some(*now) != last).map(|it| (day, it)));
    }

    /// The exercises that have most to tell: those that changed most, and of these the longest there.
    pub(crate) fn chosen(&self, most: usize) -> Vec<ExerciseId> {
        let mut all: Vec<ExerciseId> = self.levels.keys().copied().collect();
        let about = |id: &ExerciseId| {
            let changes = self
                .changes
                .iter()
                .filter(|(_, of, onto, _)| of == id || *onto == Some(*id));
            let there = self.levels.get(id).map_or(0, Vec::len);
            (changes.count(), top(*id, self.minutes), there)
        };
        all.sort_by_key(|id| std::cmp::Reverse(about(id)));
        all.truncate(most);
        all
    }
}
