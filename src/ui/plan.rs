//! The plan of this person: asking the domain for it, and what the person says about it.

use leptos::prelude::*;

use super::state::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::{
    Answers, Change, Held, Liking, NoPlan, Overview, Past, Programme, Stage,
};
use crate::domain::route::Route;
use crate::domain::routine::{Prescription, Routine, SessionKind};
use crate::platform::{clock, page};

impl App {
    /// How the plan stands, once one was asked for.
    pub(crate) fn overview(self) -> Option<Overview> {
        let (ready, stop) = (self.ready_time(), self.on_hold());
        self.with_plan(|programme, past, now_ms| {
            programme.overview(stop, past, ready, now_ms, self.day_of(now_ms))
        })
    }

    /// Something of the programme, once a plan was asked for, with what was done and the time.
    fn with_plan<T>(self, see: impl FnOnce(&Programme, &Past<'_>, u64) -> T) -> Option<T> {
        self.settings.with(|s| {
            let programme = s.programme.as_ref().filter(|it| it.stage != Stage::Off)?;
            self.past.with(|past| {
                let now_ms = clock::now().wall_ms;
                Some(see(programme, &past.of_plan(s.cleared_ms), now_ms))
            })
        })
    }

    /// The plan begins, if it has not.
    pub(crate) fn begin_plan(self) {
        self.change_programme(Programme::begin);
    }

    /// Changes what the person said.
    pub(crate) fn change_programme(self, change: impl Fn(&mut Programme)) {
        self.change_programme_by(&|programme, _, _| change(programme));
    }

    fn change_programme_by(self, change: &dyn Fn(&mut Programme, &Past<'_>, u64)) {
        let now_ms = clock::now().wall_ms;
        let focused = page::focused_id();
        self.change_settings(|s| {
            let cleared_ms = s.cleared_ms;
            let programme = s.programme.get_or_insert_with(|| Programme {
                stage: Stage::Off,
                ..Programme::default()
            });
            if programme.stage == Stage::Off {
                programme.began_ms = now_ms;
            }
            self.past.with_untracked(|past| {
                let past = past.of_plan(cleared_ms);
                programme.edit(&|it| change(it, &past, now_ms), &past, now_ms);
            });
        });
        // What was pressed may have been drawn anew.
        if !focused.is_empty() {
            request_animation_frame(move || page::focus_on(&format!("[id=\"{focused}\"]")));
        }
    }

    /// Puts the focus on a question that has taken the place of another.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn focus_question(self) {
        request_animation_frame(|| {
            page::focus_on(".question h2");
            page::scroll_to(0.0);
        });
    }

    /// Answers a question.
    pub(crate) fn answer(self, change: impl Fn(&mut Answers)) {
        self.change_programme(|programme| {
            programme.begin();
            change(&mut programme.answers);
        });
    }

    /// Never this one, more of this, or neither.
    pub(crate) fn like(self, exercise: ExerciseId, liking: Option<Liking>) {
        self.change_programme(|programme| programme.marks.set_liking(exercise, liking));
    }

    /// What may be done in the place of an exercise.
    pub(crate) fn swaps_in_plan(self, exercise: ExerciseId) -> Vec<ExerciseId> {
        self.setting_now(|s| s.programme.clone().unwrap_or_default().swaps_for(exercise))
    }

    /// One exercise in the place of another.
    pub(crate) fn swap_in_plan(self, from: ExerciseId, to: ExerciseId) {
        self.change_programme(|programme| programme.marks.set_swap(from, to));
    }

    /// The exercises of a routine as this person does them, each with the one whose place it has.
    pub(crate) fn own_steps(self, routine: &Routine) -> Vec<(Prescription, ExerciseId)> {
        self.setting(|s| {
            let programme = s.programme.clone().unwrap_or_default();
            programme.marks.own_steps(routine)
        })
    }

    /// Does not want a change.
    pub(crate) fn refuse(self, change: Change) {
        let at_ms = clock::now().wall_ms;
        self.change_programme(|programme| programme.marks.hold(Held::instead_of(&change, at_ms)));
    }

    /// Two a week from now on.
    pub(crate) fn keep_gain(self) {
        self.change_programme(|programme| programme.stage = Stage::Keep);
    }

    /// The plan comes to rest.
    pub(crate) fn rest_plan(self) {
        self.change_programme_by(&|programme, past, now_ms| programme.come_to_rest(past, now_ms));
    }

    /// On as before, or again after a rest.
    pub(crate) fn go_on_with_plan(self) {
        self.change_programme_by(&|programme, _, now_ms| programme.go_on(now_ms));
    }

    /// What an exercise is done with that takes the place of another one: in a session of the plan as
    /// the plan has it, else as usual, and as this person does it.
    pub(crate) fn instead(self, exercise: ExerciseId) -> Prescription {
        let is_plan = self.session_now(|s| s.routine().name.kind().advances_plan());
        let in_plan = || {
            self.with_plan(|programme, past, now_ms| {
                programme.progress(past, now_ms).at(exercise).of(exercise)
            })
        };
        let step = if is_plan { untrack(in_plan) } else { None };
        let step = step.unwrap_or_else(|| Prescription::usual(exercise));
        let kind = if is_plan {
            SessionKind::Plan
        } else {
            SessionKind::Exercise
        };
        self.setting_now(|s| s.as_done(kind, &step))
    }

    /// The exercise whose place this one has.
    pub(crate) fn meant_by(self, exercise: ExerciseId) -> ExerciseId {
        self.setting_now(|s| s.programme.as_ref().map(|it| it.marks.meant_by(exercise)))
            .unwrap_or(exercise)
    }

    /// Throws the plan away; the history stays.
    pub(crate) fn forget_plan(self) {
        self.change_settings(|s| s.programme = None);
    }

    /// Starts the next session of the plan.
    pub(crate) fn start_plan(self) {
        match untrack(|| self.overview()).map(|it| it.plan) {
            Some(Ok(plan)) => {
                if let Some(session) = plan.next_session() {
                    self.start(session.routine());
                }
            }
            Some(Err(NoPlan::Stopped(_))) => self.go(&Route::Safety),
            Some(Err(NoPlan::NothingLeft)) | None => {}
        }
    }
}
