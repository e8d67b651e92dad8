//! The plan of this person: asking the domain for it, and what the person says about it.

use leptos::prelude::*;

use super::state::App;
use super::store::Store;
use super::trials::TrialCommands;
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::Date;
use crate::domain::insight::Lived;
use crate::domain::locale::Weekday;
use crate::domain::plan::{
    NoPlan, Overview, Past, Programme, Stage, Step, StoredProgramme, Today, beginning,
    today_without_plan,
};
use crate::domain::route::Route;
use crate::domain::routine::{Prescription, SessionKind};
use crate::domain::session::Session;
use crate::domain::time::Now;
use crate::domain::timeline::ReadyTime;
use crate::platform::clock;
use crate::platform::locale;
use crate::platform::page::focus;

/// What may be asked of the plan, and said about it.
#[derive(Clone, Copy)]
pub(crate) struct PlanCommands(App);

impl App {
    /// The plan.
    pub(crate) fn plan(self) -> PlanCommands {
        PlanCommands(self)
    }
}

impl PlanCommands {
    /// How the plan stands, once one was asked for, with what it leaves out on purpose.
    pub(crate) fn overview(self) -> Option<Overview> {
        let trials = TrialCommands::of(self.0).all();
        self.plain(|mut overview, past, ready, now| {
            trials.vary(&mut overview, past, ready, now.wall_ms);
            overview
        })
    }

    /// What is left out now and then, in the block that goes on; none where none does.
    pub(crate) fn in_block(self) -> Option<Vec<ExerciseId>> {
        let trials = TrialCommands::of(self.0).all();
        let current = self.with_programme(|_, past, now| {
            let current = trials.current(past, now.wall_ms);
            current.map(|(block, _)| block.exercises())
        });
        current.flatten()
    }

    /// Something of the plan as it stands with nothing left out on purpose, once one was asked for.
    pub(super) fn plain<T>(
        self,
        see: impl FnOnce(Overview, &Past<'_>, ReadyTime, Now) -> T,
    ) -> Option<T> {
        let Self(app) = self;
        let (ready, stop) = (app.ready_time(), app.on_hold());
        app.day.track();
        self.with_programme(|programme, past, now| {
            let first = self.first_day();
            let overview = programme.overview(stop, past, ready, now, first);
            see(overview, past, ready, now)
        })
    }

    /// How the week stands without a plan; none where nothing was done yet.
    pub(crate) fn week(self) -> Option<Today> {
        let Self(app) = self;
        // It takes long to ask the browser for the region.
        if app.past(|past| past.records.is_empty()) {
            return None;
        }
        let first = self.first_day();
        let cleared_ms = app.setting(|s| s.cleared_ms);
        app.day.track();
        let date = Date::at(clock::now());
        app.past(|past| today_without_plan(&past.of_plan(cleared_ms), date, first))
    }

    /// What the history says, as it stands today.
    pub(crate) fn lived<T>(self, read: impl FnOnce(&Lived<'_>) -> T) -> T {
        let Self(app) = self;
        app.day.track();
        app.settings.with(|s| {
            let programme = s.programme().filter(|it| it.stage != Stage::Off);
            app.past.with(|past| {
                let (past, now) = (past.of_plan(s.cleared_ms), clock::now());
                let since_ms = programme.map_or(0, |it| it.counts_since(&past, now.wall_ms));
                let diary = app.store.with_value(Store::diary);
                read(&Lived::of(past, since_ms, now).with_days(diary.days()))
            })
        })
    }

    /// The steps of the plan; none where there is no plan.
    pub(crate) fn steps(self) -> Vec<Step> {
        let steps = self.with_programme(|programme, past, now| programme.steps(past, now.wall_ms));
        steps.unwrap_or_default()
    }

    /// The day with which this person's weeks begin.
    pub(crate) fn first_day(self) -> Weekday {
        self.0.setting(|s| s.week_start).day(locale::region)
    }

    /// Something of the programme, once a plan was asked for, with what was done and the time.
    fn with_programme<T>(self, see: impl FnOnce(&Programme, &Past<'_>, Now) -> T) -> Option<T> {
        self.0.settings.with(|s| {
            let programme = s.programme().filter(|it| it.stage != Stage::Off)?;
            self.0.past.with(|past| {
                let past = past.of_plan(s.cleared_ms);
                Some(see(&programme, &past, clock::now()))
            })
        })
    }

    /// Changes what the person said; the change may look at what was done, and at the time.
    pub(crate) fn change(self, change: impl Fn(&mut Programme, &Past<'_>, u64)) {
        self.apply(&change);
    }

    fn apply(self, change: &dyn Fn(&mut Programme, &Past<'_>, u64)) {
        let now_ms = clock::now().wall_ms;
        let focused = focus::id();
        self.0.change_settings(|s| {
            let cleared_ms = s.cleared_ms;
            let mut programme = s.programme().unwrap_or_else(|| Programme {
                stage: Stage::Off,
                ..Programme::default()
            });
            if programme.stage == Stage::Off {
                programme.began_ms = now_ms;
            }
            self.0.past.with_untracked(|past| {
                let past = past.of_plan(cleared_ms);
                programme.edit(&|it| change(it, &past, now_ms), &past, now_ms);
            });
            s.programme = Some(StoredProgramme::from(&programme));
        });
        // What was pressed may have been drawn anew.
        if !focused.is_empty() {
            request_animation_frame(move || focus::on(&format!("[id=\"{focused}\"]")));
        }
    }

    /// The plan begins with what was answered, and is shown.
    pub(crate) fn make(self) {
        self.change(|programme, _, _| programme.begin());
        self.0.ask_to_persist();
        self.0.go(&Route::Plan);
    }

    /// What an exercise is done with that takes the place of another one: in a session of the plan as
    /// the plan has it, else as usual, and as this person does it.
    pub(crate) fn instead(self, exercise: ExerciseId) -> Prescription {
        let is_plan = self.is_in_session();
        let in_plan = || {
            self.with_programme(|programme, past, now| {
                let progress = programme.progress(past, now.wall_ms);
                progress.at(exercise).of(exercise)
            })
        };
        let step = if is_plan { untrack(in_plan) } else { None };
        let step = step.unwrap_or_else(|| Prescription::usual(exercise));
        let kind = if is_plan {
            SessionKind::Plan
        } else {
            SessionKind::Exercise
        };
        self.0.setting_now(|s| s.as_done(kind, &step))
    }

    /// What an exercise is done with that takes the place of one that hurts: as it begins, and lighter
    /// where it hurt itself.
    pub(crate) fn gently(self, exercise: ExerciseId) -> Prescription {
        /// Minutes in which there is time for every dose.
        const LONG: u16 = 20;
        let is_plan = self.is_in_session();
        let (minutes, is_lighter) = self.0.setting_now(|s| {
            let programme = s.programme().filter(|_| is_plan);
            let minutes = programme.map_or(LONG, |it| it.answers.minutes);
            (minutes, s.changes.is_lighter(exercise))
        });
        beginning(exercise, minutes, is_lighter)
    }

    /// Whether the session is one of the plan.
    fn is_in_session(self) -> bool {
        let is_of_plan = |session: &Session| session.routine().name.kind().advances_plan();
        self.0.session_now(is_of_plan)
    }

    /// Starts the next session of the plan.
    pub(crate) fn start(self) {
        match untrack(|| self.overview()).map(|it| it.plan) {
            Some(Ok(plan)) => {
                if let Some(session) = plan.next_session() {
                    self.0.start(session.routine());
                }
            }
            Some(Err(NoPlan::Stopped(_))) => self.0.go(&Route::Safety),
            Some(Err(NoPlan::NothingLeft)) | None => {}
        }
    }
}
