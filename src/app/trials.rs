//! What the plan leaves out on purpose: what the person says of it, and the blocks that follow.

use leptos::prelude::*;

use super::reactive::effect;
use super::state::App;
use super::store::Store;
use crate::domain::catalogue::ExerciseId;
use crate::domain::insight::helps::WhatHelps;
use crate::domain::trial::{Choice, FollowUp, Trials};
use crate::platform::clock;

/// What may be asked and said of it.
#[derive(Clone, Copy)]
pub(crate) struct TrialCommands(App);

impl TrialCommands {
    /// Those of the app.
    pub(crate) const fn of(app: App) -> Self {
        Self(app)
    }

    /// What was said and drawn; followed.
    pub(crate) fn all(self) -> Trials {
        self.0.past.track();
        self.0.store.with_value(Store::trials)
    }

    /// What helps, as far as it can be told; followed.
    pub(crate) fn what_helps(self) -> WhatHelps {
        let trials = self.all();
        self.0.plan().lived(|lived| WhatHelps::of(lived, &trials))
    }

    /// Exercises may be left out from now on, or may not.
    pub(crate) fn say(self, wants: bool) {
        self.change(|choice| choice.wants = wants);
    }

    /// Follows this exercise up alone from now on; nothing any more where it is none.
    pub(crate) fn follow(self, exercise: Option<ExerciseId>) {
        let since_ms = clock::now().wall_ms;
        self.change(|choice| match exercise {
            Some(exercise) => choice.followed.push(FollowUp { exercise, since_ms }),
            None => {
                choice.followed.pop();
            }
        });
    }

    /// Begins anew, after the last look: what is found then rests on new sessions only.
    pub(crate) fn begin_anew(self) {
        let now_ms = clock::now().wall_ms;
        self.change(|choice| choice.anew_ms.push(now_ms));
    }

    fn change(self, change: impl FnOnce(&mut Choice)) {
        let mut choice = untrack(|| self.all()).choice.unwrap_or_default();
        choice.said_ms = clock::now().wall_ms;
        change(&mut choice);
        self.write(Choice::NAME, &choice.encode());
    }

    fn write(self, name: &str, text: &str) {
        let Self(app) = self;
        let batch = app.store.with_value(|store| store.save_trial(name, text));
        app.take_in(Vec::new(), &batch.keys());
        app.settle(batch);
        app.ask_to_persist();
    }

    /// From now on a block that cannot go on is ended, and the next one drawn once the plan is calm.
    pub(super) fn begin(self) {
        let Self(app) = self;
        effect(move || {
            // What was drawn may stand in the second copy.
            if !app.past.with(|past| past.is_whole) {
                return;
            }
            let trials = self.all();
            // Most never say yes: for them the plan is not worked out once more.
            if !trials.is_wanted() && trials.blocks().is_empty() {
                return;
            }
            let due = app.plan().plain(|overview, past, ready, now| {
                trials.due(&overview, past, ready, now.wall_ms, clock::random_u128())
            });
            if let Some(block) = due.flatten() {
                self.write(&block.id, &block.encode());
            }
        });
    }
}
