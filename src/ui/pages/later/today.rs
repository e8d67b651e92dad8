//! Today: what the plan asks for, how the week stands, and what was kept. Parts of the first page.

use leptos::prelude::*;

use super::routines::changed_from;
use super::week::left_out;
use crate::app::reactive::memo;
use crate::app::{App, DiaryCommands};
use crate::domain::figure::of;
use crate::domain::history::KeptRoutine;
use crate::domain::plan::{Expect, NoPlan, Overview, Plan, PlannedExercise, Standing, Today};
use crate::domain::route::Route;
use crate::domain::routine::Routine;
use crate::ui::components::{Icon, icon, link, section};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::first::home::{FirstExercise, row, row_text, start, trio};
use crate::ui::pages::parts::{by, p};
use crate::ui::pages::session::stop::on_hold;
use crate::ui::pages::session::{minutes_of, start_routine};
use crate::ui::slots::progress_line;

/// What is due, or why there is no plan.
pub(in crate::ui) fn today(app: App) -> El {
    let overview = memo(move || app.plan().overview());
    el("div", "").live(move || {
        overview
            .with(
                |overview| match overview.as_ref().map(|it| (it, &it.plan)) {
                    None => start(app.first),
                    Some((_, Err(NoPlan::Stopped(_)))) => on_hold(app),
                    Some((overview, _)) if overview.is_resting() => {
                        without(app, app.language().plan_page().resting)
                    }
                    Some((_, Err(NoPlan::NothingLeft))) => {
                        without(app, app.language().plan_page().nothing_left)
                    }
                    Some((overview, Ok(plan))) => due(app, overview, plan),
                },
            )
            .into()
    })
}

/// What everybody may start with, and why that is not the plan: it is over for now, or everything that could be
/// done is marked as "never this one".
fn without(app: App, why: &'static str) -> El {
    start(app.first)
        .child(week(app))
        .child(p("quiet", why).text(" ").child(link(
            "",
            &Route::Plan,
            app.language().pages().today.to_plan,
        )))
}

/// What is due today, and how the week stands.
fn due(app: App, overview: &Overview, plan: &Plan) -> El {
    let words = &app.language().pages().today;
    let home = &app.first.words().home;
    let standing = overview.today.standing();
    let days = (words.days)(overview.today.days_done(), overview.today.days);
    let (line, label) = match standing {
        Standing::Next(_) => (days, home.start),
        Standing::Done => (days, home.start_more),
        Standing::Rest => (format!("{days}. {}", words.time_left), home.start),
        Standing::Enough => (format!("{days}. {}", words.more_is_fine), home.start_more),
    };
    let is_due = matches!(standing, Standing::Next(_));
    let session = plan.next_session();
    let items = session.map_or(&[][..], |session| &session.items);
    let n_changes = plan.progress.changes.len();
    let told = |text: String| {
        p("today__told", text)
            .text(" ")
            .child(link("", &Route::Plan, words.see_why))
    };
    let sees = overview.advice.map(|_| told(words.see_somebody.to_owned()));
    let changed = (n_changes > 0).then(|| told((words.changed)(n_changes)));
    let done = overview.is_done.then(|| told(words.well_done.to_owned()));
    el("div", "today__start")
        .maybe(sees)
        .child(p("today__line", line))
        .maybe(session.map(|session| start_routine(app, session.routine(), label, is_due)))
        .child(holds(app, items))
        .maybe(session.and_then(|session| left_out(app, session)))
        .child(days_of(app, &overview.today))
        .maybe(changed)
        .maybe(done)
        .maybe(overview.prospect.map(|expect| expected(app, expect)))
        .child(
            link("row row--alone", &Route::Plan, "")
                .child(row_text(words.to_plan, String::new))
                .child(icon(Icon::Chevron)),
        )
}

/// The exercises of a session as small figures.
fn holds(app: App, items: &[PlannedExercise]) -> El {
    let held = items.iter().map(|item| FirstExercise {
        figure: of(item.step.exercise, item.step.variant),
        name: (app.words().exercise)(item.step.exercise).name.into(),
        to: Route::Exercise(item.step.exercise),
    });
    trio(held, items.len().saturating_sub(3))
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

/// How the week stands of somebody without a plan, once something was done.
pub(in crate::ui) fn week(app: App) -> El {
    let week = memo(move || app.plan().week());
    el("div", "").live(move || match week.get() {
        Some(week) => days_of(app, &week)
            .child(p(
                "visually-hidden",
                (app.language().pages().today.days)(week.days_done(), week.days),
            ))
            .into(),
        None => nothing(),
    })
}

/// The days of the week, those on which something was done ticked.
fn days_of(app: App, today: &Today) -> El {
    let words = &app.language().pages().today;
    let letters = words
        .weekdays
        .into_iter()
        .cycle()
        .skip(today.first as usize);
    let days = letters.zip(today.done).enumerate();
    let day = |(index, (letter, done)): (usize, (&'static str, bool))| {
        let mark = el("span", "week__mark").maybe(done.then(|| icon(Icon::Check)));
        let mark = if done {
            mark.attr("data-done", "")
        } else {
            mark
        };
        let mark = if index == today.weekday {
            mark.attr("data-today", "")
        } else {
            mark
        };
        el("span", "week__day")
            .child(mark)
            .child(el("span", "").text(letter))
    };
    el("div", "week").child(
        el("div", "week__days")
            .attr("aria-hidden", "true")
            .children(days.map(day)),
    )
}

/// How it goes, once something was done, and the routines that were kept, each with a way to start it at once.
pub(in crate::ui) fn kept_rows(app: App) -> El {
    let words = &app.language().pages().today;
    let has_past = move || app.past(|past| !past.records.is_empty());
    let goes = el("div", "").when(has_past, move || progress_line(app));
    el("div", "")
        .child(goes)
        .child(check_in(app))
        .live(move || {
            app.past(|past| {
                let rows: Vec<El> = past
                    .kept
                    .iter()
                    .filter_map(|it| kept_row(app, it))
                    .collect();
                if rows.is_empty() {
                    return nothing();
                }
                section(words.kept)
                    .child(el("ul", "rows").children(rows))
                    .into()
            })
        })
}

/// The way to saying how it is today, for whoever has begun.
fn check_in(app: App) -> El {
    let today = move || DiaryCommands::of(app).today();
    let has_begun = move || app.past(|past| !past.records.is_empty());
    el("div", "").when(has_begun, move || {
        el("a", "row row--alone")
            .live_attr("href", move || {
                Some(Route::Day(today().to_string()).href().into())
            })
            .child(row_text(app.language().pages().today.check_in, String::new))
            .child(icon(Icon::Chevron))
    })
}

/// One of them; one that cannot be read is among the routines.
fn kept_row(app: App, kept: &KeptRoutine) -> Option<El> {
    let routine = kept.read().routine()?;
    let first = routine.steps.first()?;
    let figure = of(first.exercise, first.variant);
    let name = app.words().routine_name(&routine.name);
    let start = (app.language().pages().today.start_kept)(&app.words().name_within(&routine.name));
    let size = {
        let (routine, from) = (routine.clone(), changed_from(app, kept));
        move || match &from {
            Some(from) => format!("{}. {from}", size_of(app, &routine)),
            None => size_of(app, &routine),
        }
    };
    let inside = row(&Route::Kept(kept.id.clone()), Some(figure))
        .child(row_text(name, size).attr("dir", "auto"));
    let button = move || {
        let (routine, start) = (routine.clone(), start.clone());
        el("button", "row__start")
            .attr("type", "button")
            .attr("aria-label", start)
            .child(icon(Icon::Play))
            .on_click(move || app.start(routine.clone()))
    };
    Some(
        el("li", "row-and-start")
            .child(inside)
            .when(move || app.on_hold().is_none(), button),
    )
}

/// How long a routine takes, and how many exercises it has.
fn size_of(app: App, routine: &Routine) -> String {
    let count = (app.words().routines.n_exercises)(routine.steps.len());
    format!("{}, {count}", minutes_of(app, routine))
}
