//! The plan of this person: asking the domain for it, and what the person says about it.

use leptos::prelude::*;

use super::state::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::Date;
use crate::domain::plan::{
    Advice, Answers, Change, Expect, GOOD_WEEKS, Held, Liking, NoPlan, Past, Plan, Programme,
    Stage, Today, advice, good_weeks, today,
};
use crate::domain::routine::{Prescription, Routine};
use crate::domain::time::MINUTE;
use crate::platform::{clock, page};

impl App {
    /// The plan as it stands, once questions were answered.
    pub(crate) fn plan(self) -> Option<Result<Plan, NoPlan>> {
        let mut plan = None;
        let ready = self.ready_time();
        self.see_plan(&mut |programme, past, now_ms| {
            let has_red_flag = self.setting_now(|s| s.has_red_flag());
            plan = Some(programme.plan(has_red_flag, past, ready, now_ms));
        });
        plan
    }

    /// How this week stands.
    pub(crate) fn today(self) -> Option<Today> {
        let mut found = None;
        self.see_plan(&mut |programme, past, now_ms| {
            let offset_ms = i64::from(clock::utc_offset_min(now_ms)) * MINUTE.cast_signed();
            let date = Date::of_local_ms(now_ms.cast_signed() + offset_ms);
            found = Some(today(past, programme.days(), date));
        });
        found
    }

    /// Why a professional should be seen, if one should.
    pub(crate) fn advice(self) -> Option<Advice> {
        let mut found = None;
        self.see_plan(&mut |programme, past, now_ms| {
            found = advice(past, programme.began_ms, now_ms);
        });
        found
    }

    /// What there is to expect now.
    pub(crate) fn prospect(self) -> Option<Expect> {
        let mut found = None;
        self.see_plan(&mut |programme, _, now_ms| found = programme.prospect(now_ms));
        found
    }

    /// How many weeks of the plan were good ones.
    pub(crate) fn good_weeks(self) -> usize {
        let mut weeks = 0;
        self.see_plan(&mut |programme, past, _| weeks = good_weeks(past, programme.began_ms));
        weeks
    }

    /// Whether there were enough good weeks, and something else is offered.
    pub(crate) fn is_plan_done(self) -> bool {
        let grows = self.setting(|s| s.programme.as_ref().map(|it| it.stage)) == Some(Stage::Grow);
        grows && self.good_weeks() >= GOOD_WEEKS
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
        self.past.with(|past| {
            let past = Past {
                records: &past.records,
                afters: &past.afters,
            };
            see(&programme, &past, clock::now().wall_ms);
        });
    }

    /// The plan begins, if it has not.
    pub(crate) fn begin_plan(self) {
        self.change_programme(Programme::begin);
    }

    /// Changes what the person said.
    pub(crate) fn change_programme(self, change: impl Fn(&mut Programme)) {
        self.change_programme_by(&change);
    }

    #[inline(never)]
    fn change_programme_by(self, change: &dyn Fn(&mut Programme)) {
        let began_ms = clock::now().wall_ms;
        let focused = page::focused_id();
        self.change_settings(|s| {
            let programme = s.programme.get_or_insert_with(|| Programme {
                stage: Stage::Off,
                ..Programme::default()
            });
            if programme.stage == Stage::Off {
                programme.began_ms = began_ms;
            }
            change(programme);
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

    /// Two a week, or none, or as many as before.
    pub(crate) fn set_stage(self, stage: Stage) {
        self.change_programme(|programme| programme.stage = stage);
    }

    /// Throws the plan away; the history stays.
    pub(crate) fn forget_plan(self) {
        self.change_settings(|s| s.programme = None);
    }

    /// Starts the next session of the plan.
    pub(crate) fn start_plan(self) {
        let plan = untrack(|| self.plan()).and_then(Result::ok);
        if let Some(session) = plan.as_ref().and_then(Plan::next_session) {
            self.start(session.routine());
        }
    }
}
