//! A day: how it was, as the person says it, and its sessions.

use leptos::prelude::*;

use super::{checks, past};
use crate::app::reactive::{effect, memo};
use crate::app::{App, DiaryCommands};
use crate::domain::diary::CheckIn;
use crate::domain::history::Date;
use crate::domain::route::Route;
use crate::domain::safety::Sign;
use crate::ui::components::{Icon, SliderWords, actions, button, icon, link, slider};
use crate::ui::html::{El, el};
use crate::ui::pages::later::feels::{labelled, note_field};
use crate::ui::pages::later::questions::sore_back;
use crate::ui::pages::parts::{p, page, toggle, told_here};
use crate::ui::pages::session::pain;

/// The page.
pub(super) fn day(app: App, date: Date) -> El {
    let words = app.language().diary();
    let title = (app.words().amounts.day)(date);
    app.first.set_heading(&title);
    let is_past = memo(move || date <= DiaryCommands::of(app).today());
    page("page narrow day-page", title)
        .live_flag("aria-busy", move || app.past(|past| !past.is_whole))
        .child(
            el("nav", "day-page__others")
                .child(neighbour(
                    date.later(-1),
                    words.day_before,
                    "icon-button day-page__before",
                ))
                .when(
                    move || is_past.get() && date < DiaryCommands::of(app).today(),
                    move || neighbour(date.later(1), words.day_after, "icon-button"),
                ),
        )
        .when(move || !is_past.get(), move || p("quiet", words.to_come))
        .when(move || is_past.get(), move || check_in(app, date))
        .child(past::sessions(app, date, is_past))
        .child(checks::way(&Route::Checks, app.words().titles.checks))
}

/// The way to another day.
fn neighbour(date: Date, name: &'static str, style: &'static str) -> El {
    el("a", style)
        .attr("href", Route::Day(date.to_string()).href())
        .attr("aria-label", name)
        .child(icon(Icon::Chevron))
}

/// How it is, or was, and what else there is to say of it.
fn check_in(app: App, date: Date) -> El {
    let diary = DiaryCommands::of(app);
    let words = app.language().diary();
    let stored = memo(move || diary.all().on(date).cloned().unwrap_or_default());
    let said = RwSignal::new(stored.get_untracked());
    let told = RwSignal::new(String::new());
    // Another tab, or the second copy, may know more.
    effect(move || said.set(stored.get()));
    let title = match date == untrack(|| diary.today()) {
        true => words.today,
        false => words.that_day,
    };
    let is_severe = memo(move || said.with(|it| Sign::of_pain(it.symptoms.pain).is_some()));
    el("section", "card day-page__felt")
        .child(el("h2", "card__title").text(title))
        .child(slider(
            pain(app),
            None,
            move || said.with(|it| it.symptoms.pain),
            move |level| change(said, told, |it| it.symptoms.pain = level),
        ))
        .when(
            move || is_severe.get(),
            move || p("before__severe", app.words().coach.severe).attr("role", "alert"),
        )
        .maybe(goes(app, said, told))
        .child(more(app, said, told))
        .child(
            actions()
                .child(
                    button("button button--primary", words.done).on_click(move || {
                        diary.say(date, &said.get_untracked());
                        told.set(words.noted.to_owned());
                    }),
                )
                .child(told_here(told)),
        )
        .when(
            move || app.on_hold().is_some(),
            move || link("more-link", &Route::Safety, app.words().coach.severe_way),
        )
}

/// Changes what is said. It is not noted yet then.
fn change(said: RwSignal<CheckIn>, told: RwSignal<String>, change: impl FnOnce(&mut CheckIn)) {
    said.update(change);
    told.set(String::new());
}

/// How well the goal goes, where there is one.
fn goes(app: App, said: RwSignal<CheckIn>, told: RwSignal<String>) -> Option<El> {
    let words = app.language().diary();
    let goal = untrack(|| DiaryCommands::of(app).all()).goal?;
    let label = SliderWords {
        label: words.goes,
        ends: words.goes_ends,
        ..pain(app)
    };
    let slider = slider(
        label,
        None,
        move || said.with(|it| it.goes),
        move |level| change(said, told, |it| it.goes = level),
    );
    let goes = el("div", "scales__one")
        .child(p("scale__label", words.goes))
        .child(p("day-page__goal", goal.words).attr("dir", "auto"))
        .child(slider);
    Some(goes)
}

fn more(app: App, said: RwSignal<CheckIn>, told: RwSignal<String>) -> El {
    let words = app.language().diary();
    let stiffness = app.language().pages().in_player.stiffness;
    el("details", "fold")
        .child(el("summary", "fold__title").text(words.more))
        .child(labelled(
            stiffness,
            slider(
                SliderWords {
                    label: stiffness,
                    ..pain(app)
                },
                None,
                move || said.with(|it| it.symptoms.stiffness),
                move |level| change(said, told, |it| it.symptoms.stiffness = level),
            ),
        ))
        .child(
            el("div", "scales__one")
                .child(p("scale__label", words.sore))
                .child(sore_back(
                    app,
                    words.sore,
                    move || said.with(|it| it.sore.clone()),
                    move |spot| change(said, told, |it| toggle(&mut it.sore, spot)),
                )),
        )
        .child(note_field(
            app,
            words.note_hint,
            said.with_untracked(|it| it.note.clone()),
            move |note: &str| change(said, told, |it| it.set_note(note)),
        ))
}
