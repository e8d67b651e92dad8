//! The plan of this person: asking the domain for it, and what the person says about it.

use leptos::prelude::*;

use super::state::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::{
    Advice, Answers, Change, Expect, Held, Liking, NoPlan, Past, Plan, Programme, Stage, Today,
    levels, today,
};
use crate::domain::route::Route;
use crate::domain::routine::{Prescription, Routine, RoutineName};
use crate::platform::{clock, page};

impl App {
    /// The plan as it stands, once questions were answered.
    pub(crate) fn plan(self) -> Option<Result<Plan, NoPlan>> {
        let mut plan = None;
        let (ready, stop) = (self.ready_time(), self.on_hold());
        self.see_plan(&mut |programme, past, now_ms| {
            plan = Some(programme.plan(stop, past, ready, now_ms));
        });
        plan
    }

    /// How this week stands.
    pub(crate) fn today(self) -> Option<Today> {
        let mut found = None;
        self.see_plan(&mut |programme, past, now_ms| {
            found = Some(today(past, programme.days(), self.day_of(now_ms)));
        });
        found
    }

    /// Why a professional should be seen, if one should.
    pub(crate) fn advice(self) -> Option<Advice> {
        let mut found = None;
        self.see_plan(&mut |programme, past, now_ms| {
            found = programme.advice(past, now_ms);
        });
        found
    }

    /// What there is to expect now.
    pub(crate) fn prospect(self) -> Option<Expect> {
        let mut found = None;
        self.see_plan(&mut |programme, past, now_ms| found = programme.prospect(past, now_ms));
        found
    }

    /// How many weeks of the plan were good ones.
    pub(crate) fn good_weeks(self) -> usize {
        let mut weeks = 0;
        self.see_plan(&mut |programme, past, now_ms| weeks = programme.good_weeks(past, now_ms));
        weeks
    }

    /// Whether there were enough good weeks, and something else is offered.
    pub(crate) fn is_plan_done(self) -> bool {
        let mut is_done = false;
        self.see_plan(&mut |programme, past, now_ms| is_done = programme.is_done(past, now_ms));
        is_done
    }

    /// Whether the plan is over for now.
    pub(crate) fn is_resting(self) -> bool {
        self.setting(|s| s.programme.as_ref().map(|it| it.stage)) == Some(Stage::Rest)
    }

    /// Hands out the programme, if there is one, with what was done and the time.
    #[inline(never)]
    fn see_plan(self, see: &mut dyn FnMut(&Programme, &Past<'_>, u64)) {
        let programme = self.setting(|s| s.programme.clone());
        let Some(programme) = programme.filter(|it| it.stage != Stage::Off) else {
            return;
        };
        let cleared_ms = self.setting(|s| s.cleared_ms);
        self.past.with(|past| {
            see(&programme, &past.of_plan(cleared_ms), clock::now().wall_ms);
        });
    }

    /// The plan begins, if it has not.
    pub(crate) fn begin_plan(self) {
        self.change_programme(Programme::begin);
    }

    /// Changes what the person said.
    pub(crate) fn change_programme(self, change: impl Fn(&mut Programme)) {
        self.change_programme_by(&|programme, _, _| change(programme));
    }

    #[inline(never)]
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

    /// What was done in the plan when it came to rest.
    pub(crate) fn worked(self) -> Vec<Prescription> {
        self.setting(|s| {
            let programme = s.programme.clone().unwrap_or_default();
            let levels = |id| levels(id, programme.answers.minutes);
            let worked = programme.worked.iter();
            let step = |(id, level): &(ExerciseId, usize)| Some(levels(*id).get(*level)?.of(*id));
            worked.filter_map(step).collect()
        })
    }

    /// What an exercise is done with that takes the place of another one: in a session of the plan as
    /// the plan has it, else as usual, and as this person does it.
    pub(crate) fn instead(self, exercise: ExerciseId) -> Prescription {
        let is_plan = self.session_now(|s| s.routine().name == RoutineName::Plan);
        let mut step = Prescription::usual(exercise);
        if is_plan {
            untrack(|| {
                self.see_plan(&mut |programme, past, now_ms| {
                    step = programme.progress(past, now_ms).at(exercise).of(exercise);
                });
            });
        }
        let routine = Routine {
            name: if is_plan {
                RoutineName::Plan
            } else {
                RoutineName::Single(exercise)
            },
            steps: vec![step],
        };
        self.as_done(&routine)
            .steps
            .first()
            .copied()
            .unwrap_or(step)
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
        match untrack(|| self.plan()) {
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
