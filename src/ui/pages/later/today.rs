//! Today: what the plan asks for, and how the week stands. A part of the first page.

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::plan::{Expect, NoPlan, Overview, Plan, Today};
use crate::domain::route::Route;

use crate::ui::components::{Icon, icon_link, link};
use crate::ui::html::{El, el};
use crate::ui::pages::first::home::start;
use crate::ui::pages::parts::{by, p};
use crate::ui::pages::session::start_routine;
use crate::ui::pages::session::stop::on_hold;

/// What is due, or why there is no plan.
pub(in crate::ui) fn today(app: App) -> El {
    let overview = memo(move || app.plan().overview());
    el("div", "").live(move || {
        overview
            .with(
                |overview| match overview.as_ref().map(|it| (it, &it.plan)) {
                    None => start(app.first),
                    Some((_, Err(NoPlan::Stopped(_)))) => on_hold(app),
                    Some((overview, _)) if overview.is_resting() => resting(app),
                    Some((_, Err(NoPlan::NothingLeft))) => nothing_left(app),
                    Some((overview, Ok(plan))) => due(app, overview, plan),
                },
            )
            .into()
    })
}

/// A plan that is over for now.
fn resting(app: App) -> El {
    start(app.first).child(
        p("quiet", app.language().plan_page().resting)
            .text(" ")
            .child(link("", &Route::Plan, app.language().pages().today.to_plan)),
    )
}

/// Where everything that could be done is marked as "never this one".
fn nothing_left(app: App) -> El {
    let words = &app.language().pages().today;
    start(app.first).child(
        p("quiet", app.language().plan_page().nothing_left)
            .text(" ")
            .child(link("", &Route::Plan, words.to_plan)),
    )
}

/// What is due today, and how the week stands.
fn due(app: App, overview: &Overview, plan: &Plan) -> El {
    let words = &app.language().pages().today;
    let stands = app.words().plan.stands(&overview.today);
    let session = plan.next_session();
    let names = session.map_or_else(Vec::new, |session| {
        let steps = session.items.iter().map(|item| item.step.exercise);
        steps.map(|id| (app.words().exercise)(id).name).collect()
    });
    let n_changes = plan.progress.changes.len();
    let told = |text: String| {
        p("home__told", text)
            .text(" ")
            .child(link("", &Route::Plan, words.see_why))
    };
    let sees = overview.advice.map(|_| told(words.see_somebody.to_owned()));
    let changed = (n_changes > 0).then(|| told((words.changed)(n_changes)));
    let done = overview.is_done.then(|| told(words.well_done.to_owned()));
    el("div", "home__start")
        .maybe(sees)
        .child(p("home__stands", stands))
        .child(week(app, &overview.today))
        .maybe(session.map(|session| start_routine(app, session.routine())))
        .child(p("home__what", (words.holds)(&names)))
        .maybe(overview.prospect.map(|expect| expected(app, expect)))
        .maybe(changed)
        .maybe(done)
        .child(icon_link(
            "more-link",
            &Route::Plan,
            words.to_plan,
            Icon::Chevron,
        ))
        .child(icon_link(
            "more-link",
            &Route::Breaks,
            app.first.words().shell.breaks,
            Icon::Chevron,
        ))
}

/// What there is to expect by now, and who says so.
fn expected(app: App, expect: Expect) -> El {
    let words = app.language().plan_page();
    let all = words.expectations.iter();
    let mut items = all.skip(expect as usize).take(1);
    items.next().map_or_else(
        || el("div", ""),
        |item| p("quiet", item.text).text(" ").child(by(app, &item.by)),
    )
}

/// The days of the week, those on which something was done filled.
fn week(app: App, today: &Today) -> El {
    let words = &app.language().pages().today;
    let letters = words
        .weekdays
        .into_iter()
        .cycle()
        .skip(today.first as usize);
    let days = letters.zip(today.done).enumerate();
    let day = |(index, (letter, done)): (usize, (&'static str, bool))| {
        let day = el("span", "week__day").text(letter);
        let day = if done { day.attr("data-done", "") } else { day };
        if index == today.weekday {
            day.attr("data-today", "")
        } else {
            day
        }
    };
    el("div", "week")
        .child(
            el("div", "week__days")
                .attr("aria-hidden", "true")
                .children(days.map(day)),
        )
        .child(p("", (words.days)(today.days_done(), today.days)))
}
