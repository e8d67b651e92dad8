//! What helps: whether exercises may be left out now and then, what can be said so far, and what was seen.

mod verdicts;

use leptos::prelude::*;

use verdicts::{earlier, verdicts};

use crate::app::reactive::memo;
use crate::app::{App, TrialCommands};
use crate::domain::catalogue::{ExerciseId, find};
use crate::domain::figure::{FigureId, of};
use crate::domain::insight::helps::{EvidenceBasis, Followed, SeenAround, WhatHelps};
use crate::domain::route::Route;
use crate::domain::trial::is_calm;
use crate::ui::components::{actions, button, link, section};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::first::home::pose;
use crate::ui::pages::parts::{p, page, paragraphs};

/// What goes on with what is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Course {
    NoPlan,
    /// They were not asked, or said not now.
    NotWanted,
    /// They said yes, and took it back.
    Stopped,
    /// These are left out now and then.
    Goes(Vec<ExerciseId>),
    /// The plan is not calm.
    Waits,
    /// The plan has nothing that could be left out.
    Nothing,
    /// The last look is over; these could be followed up alone.
    Over(Vec<ExerciseId>),
}

/// The page.
pub(super) fn helps(app: App) -> El {
    let words = app.language().helps();
    let trials = TrialCommands::of(app);
    let told = memo(move || trials.what_helps());
    let course = memo(move || told.with(|told| course(app, told)));
    let has_past = memo(move || app.past(|past| !past.records.is_empty()));
    page("page narrow helps", app.words().titles.helps)
        .live_flag("aria-busy", move || app.past(|past| !past.is_whole))
        .child(p("lead", words.lead))
        .when(move || !has_past.get(), move || empty(app))
        .live(move || consent(app, &course.get()).into())
        .when(
            move || has_past.get(),
            move || {
                el("div", "helps__told")
                    .live(move || told.with(|told| verdicts(app, told).into()))
                    .live(move || told.with(|told| follow(app, told, &course.get())))
                    .live(move || told.with(|told| before(app, told)))
                    .live(move || told.with(|told| seen(app, told).into()))
            },
        )
        .child(method(app))
}

fn course(app: App, told: &WhatHelps) -> Course {
    let trials = TrialCommands::of(app).all();
    let Some(overview) = app.plan().overview() else {
        return Course::NoPlan;
    };
    if !trials.is_wanted() {
        return match trials.blocks().is_empty() {
            true => Course::NotWanted,
            false => Course::Stopped,
        };
    }
    let is_following = told.followed.iter().any(|it| !it.told.is_over());
    if told.basis == EvidenceBasis::Drawn && told.latest.is_over() && !is_following {
        let plan = overview.plan.as_ref().ok();
        let is_planned = |id: &ExerciseId| {
            let mut sessions = plan.iter().flat_map(|plan| &plan.sessions);
            sessions.any(|session| session.holds(*id))
        };
        let tested = told.latest.exercises.iter().filter_map(|slug| find(slug));
        return Course::Over(tested.filter(is_planned).collect());
    }
    match app.plan().in_block() {
        Some(tested) => Course::Goes(tested),
        None if is_calm(&overview) => Course::Nothing,
        None => Course::Waits,
    }
}

/// Nothing was done yet: one thing to do.
fn empty(app: App) -> El {
    el("div", "empty")
        .child(pose("pose empty__pose", FigureId::ScapularSqueeze))
        .child(p("quiet", app.language().helps().empty))
        .child(link(
            "button button--primary",
            &Route::Home,
            app.language().pages().today.to_today,
        ))
}

/// The question whether exercises may be left out, or what goes on.
fn consent(app: App, course: &Course) -> El {
    let words = app.language().helps();
    let trials = TrialCommands::of(app);
    let yes = || button("button button--primary", words.yes).on_click(move || trials.say(true));
    let stop = || button("button button--quiet", words.stop).on_click(move || trials.say(false));
    let card = |title| el("section", "card helps__card").child(el("h2", "").text(title));
    match course {
        Course::NoPlan => card(words.ask)
            .child(p("", words.no_plan))
            .child(actions().child(link(
                "button button--secondary",
                &Route::Questions,
                app.language().plan_page().make,
            ))),
        Course::NotWanted => card(words.ask)
            .children(paragraphs(words.consent))
            .child(actions().child(yes())),
        Course::Stopped => card(words.ask)
            .child(p("", words.stopped))
            .children(paragraphs(words.consent))
            .child(actions().child(yes())),
        Course::Goes(tested) => {
            let names: Vec<&str> = tested
                .iter()
                .map(|id| (app.words().exercise)(*id).name)
                .collect();
            card(words.trying)
                .child(p("", (words.tried)(&names)))
                .child(actions().child(stop()))
        }
        Course::Waits => card(words.trying)
            .child(p("", words.waits))
            .child(actions().child(stop())),
        Course::Nothing => card(words.trying)
            .child(p("", words.nothing_to_try))
            .child(actions().child(stop())),
        Course::Over(_) => card(words.over_title)
            .children(paragraphs(words.over))
            .child(
                actions().child(
                    button("button button--secondary", words.begin_anew)
                        .on_click(move || trials.begin_anew()),
                ),
            ),
    }
}

/// Following one exercise up alone: which, or how far it is.
fn follow(app: App, told: &WhatHelps, course: &Course) -> AnyView {
    let words = app.language().helps();
    let trials = TrialCommands::of(app);
    let is_wanted = matches!(course, Course::Goes(_) | Course::Waits | Course::Nothing);
    let followed = |it: &Followed| {
        let name = (app.words().exercise)(it.exercise).name;
        let (told, is_over) = (&it.told, it.told.is_over());
        let end = button("button button--quiet", words.end).on_click(move || trials.follow(None));
        el("div", "card helps__card")
            .child(p("", (words.followed)(name, told.sessions, is_over)))
            .maybe(is_over.then(|| verdicts::of_one(app, name, told)))
            .maybe((!is_over && is_wanted).then(|| actions().child(end)))
    };
    let is_following = told.followed.iter().any(|it| !it.told.is_over());
    let tested = match course {
        Course::Goes(tested) | Course::Over(tested) if !is_following && !tested.is_empty() => {
            Some(tested.clone())
        }
        _ => None,
    };
    if tested.is_none() && told.followed.is_empty() {
        return nothing();
    }
    section(words.follow)
        .children(told.followed.iter().map(followed))
        .maybe(tested.map(|tested| choose(app, tested)))
        .into()
}

/// What was found before they began anew.
fn before(app: App, told: &WhatHelps) -> AnyView {
    match told.earlier.is_empty() {
        true => nothing(),
        false => earlier(app, &told.earlier).into(),
    }
}

/// Which of the exercises that are or were tried out to follow up.
fn choose(app: App, all: Vec<ExerciseId>) -> El {
    let words = app.language().helps();
    let trials = TrialCommands::of(app);
    let chosen = RwSignal::new(0);
    let option = |(index, id): (usize, &ExerciseId)| {
        el("option", "")
            .attr("value", index.to_string())
            .text((app.words().exercise)(*id).name)
    };
    let options: Vec<El> = all.iter().enumerate().map(option).collect();
    let begin = move || trials.follow(all.get(chosen.get_untracked()).copied());
    el("div", "helps__follow")
        .child(p("quiet", words.follow_hint))
        .child(
            el("label", "note")
                .child(el("span", "scale__label").text(words.which))
                .child(
                    el("select", "field")
                        .on("change", move |event| {
                            chosen.set(event_target_value(&event).parse().unwrap_or(0));
                        })
                        .children(options),
                ),
        )
        .child(actions().child(button("button button--secondary", words.begin).on_click(begin)))
}

/// What was seen around each exercise.
fn seen(app: App, told: &WhatHelps) -> El {
    let words = app.language().helps();
    let row = |it: &SeenAround| {
        let name = (app.words().names.exercise_of_slug)(&it.slug);
        let text = el("span", "row__text")
            .child(el("strong", "").attr("dir", "auto").text(name))
            .child(el("span", "row__second").text((words.around)(
                told.latest.symptom,
                it.sessions,
                it.change,
            )));
        let figure = find(&it.slug).map(|id| pose("pose row__pose", of(id, None)));
        el("li", "row helps__row").maybe(figure).child(text)
    };
    section(words.seen)
        .child(p("quiet", words.seen_hint))
        .child(el("ul", "rows").children(told.around.iter().map(row)))
}

/// How it is worked out.
fn method(app: App) -> El {
    let words = app.language().helps();
    let line = |text: &&'static str| el("li", "").text(*text);
    el("details", "fold")
        .child(el("summary", "fold__title").text(words.how))
        .child(el("ol", "fold__part helps__method").children(words.method.iter().map(line)))
}
