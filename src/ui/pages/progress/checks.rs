//! What a person wants to do again, and how well it goes; and how they move, as they check it themselves.

use leptos::prelude::*;

use crate::app::reactive::memo;
use crate::app::{App, DiaryCommands};
use crate::domain::diary::{
    CheckIn, GOAL_CHARS, Goal, MOST_HELD_S, MOST_TOUCHING, MOST_WALL_MM, SelfCheck,
};
use crate::domain::history::Date;
use crate::domain::route::Route;
use crate::ui::components::{Icon, actions, button, choice, icon, link, section};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{p, page, steps, told_here};

/// How many results are shown, the newest first.
const SHOWN: usize = 12;

/// The page.
pub(super) fn checks(app: App) -> El {
    page("page narrow checks", app.words().titles.checks)
        .live_flag("aria-busy", move || app.past(|past| !past.is_whole))
        .child(goal(app))
        .child(self_check(app))
}

/// The way to a page of this title.
pub(super) fn way(to: &Route, title: &'static str) -> El {
    link("row row--alone", to, "")
        .child(el("strong", "row__text").text(title))
        .child(icon(Icon::Chevron))
}

/// What they want to do again.
fn goal(app: App) -> El {
    let diary = DiaryCommands::of(app);
    let words = app.language().diary();
    let stored = memo(move || diary.all().goal);
    let typed = RwSignal::new(String::new());
    let today = move || Route::Day(untrack(|| diary.today()).to_string());
    let keep = move || {
        let goal = Goal::new(&typed.get_untracked(), untrack(|| diary.today()));
        if goal.is_some() {
            diary.set_goal(goal.as_ref());
        }
    };
    let asked = move || {
        el("div", "checks__goal")
            .child(p("quiet", words.goal_hint))
            .child(
                el("input", "field")
                    .attr("type", "text")
                    .attr("dir", "auto")
                    .attr("maxlength", GOAL_CHARS.to_string())
                    .attr("aria-label", words.goal)
                    .attr("placeholder", words.goal_examples)
                    .on("input", move |event| typed.set(event_target_value(&event))),
            )
            .child(button("button button--primary", words.keep_goal).on_click(keep))
    };
    let known = move |goal: Goal| {
        el("div", "checks__goal")
            .child(p("checks__words", goal.words).attr("dir", "auto"))
            .child(
                actions()
                    .child(link("button button--primary", &today(), words.to_today))
                    .child(
                        button("button button--quiet", words.drop_goal)
                            .on_click(move || diary.set_goal(None)),
                    ),
            )
    };
    let readings = memo(move || diary.all().goal_readings().collect::<Vec<_>>());
    section(words.goal)
        .live(move || match stored.get() {
            Some(goal) => untrack(|| known(goal)).into(),
            None => untrack(asked).into(),
        })
        .live(move || {
            let all = readings.get();
            let rows = all.iter().rev();
            so_far(app, rows.map(|(date, level)| (*date, (words.went)(*level))))
        })
}

/// Results, the newest first; nothing where there are none.
fn so_far(app: App, all: impl Iterator<Item = (Date, String)>) -> AnyView {
    let row = |(date, text): (Date, String)| {
        el("div", "did__row")
            .child(el("dt", "").child(link(
                "",
                &Route::Day(date.to_string()),
                (app.words().amounts.day)(date),
            )))
            .child(el("dd", "").text(text))
    };
    let rows: Vec<El> = all.take(SHOWN).map(row).collect();
    if rows.is_empty() {
        return nothing();
    }
    el("div", "checks__so-far")
        .child(el("h3", "").text(app.language().diary().so_far))
        .child(el("dl", "did").children(rows))
        .into()
}

/// How they move.
fn self_check(app: App) -> El {
    let diary = DiaryCommands::of(app);
    let words = app.language().diary();
    let found = memo(move || diary.all().self_checks().collect::<Vec<_>>());
    let next = memo(move || diary.all().next_check());
    section(words.checks)
        .child(p("", words.checks_lead))
        .child(
            el("details", "fold")
                .child(el("summary", "fold__title").text(words.how))
                .child(steps(app, words.steps)),
        )
        .child(fields(app))
        .live(move || {
            let all = found.get();
            let rows = all.iter().rev();
            so_far(
                app,
                rows.map(|(date, check)| (*date, (words.found)(*check))),
            )
        })
        .live(move || match next.get() {
            Some(date) => p("quiet", (words.next_check)(date)).into(),
            None => nothing(),
        })
}

/// What is found today.
fn fields(app: App) -> El {
    let diary = DiaryCommands::of(app);
    let words = app.language().diary();
    let told = RwSignal::new(String::new());
    let (wall, held) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let touching = RwSignal::new(None::<u8>);
    let field = |label: &'static str, most: u16, step: &'static str, typed: RwSignal<String>| {
        el("label", "note")
            .child(el("span", "scale__label").text(label))
            .child(
                el("input", "field")
                    .attr("type", "number")
                    .attr("inputmode", "decimal")
                    .attr("min", "0")
                    .attr("max", most.to_string())
                    .attr("step", step)
                    .live_prop("value", move || typed.get())
                    .on("input", move |event| typed.set(event_target_value(&event))),
            )
    };
    let keep = move || {
        let check = SelfCheck::read(
            &wall.get_untracked(),
            touching.get_untracked(),
            &held.get_untracked(),
        );
        let Some(check) = check else {
            return told.set(words.no_number.to_owned());
        };
        let today = untrack(|| diary.today());
        let all = untrack(|| diary.all());
        let said = all.on(today).cloned().unwrap_or_default();
        let check = Some(check);
        diary.say(today, &CheckIn { check, ..said });
        wall.set(String::new());
        held.set(String::new());
        touching.set(None);
        told.set(words.noted.to_owned());
    };
    let numbers: Vec<String> = (0..=MOST_TOUCHING).map(|n| n.to_string()).collect();
    el("div", "card checks__fields")
        .child(field(words.wall, MOST_WALL_MM / 10, "0.1", wall))
        .child(
            el("div", "scales__one")
                .child(p("scale__label", words.touching))
                .child(choice(
                    words.touching,
                    numbers,
                    move || touching.get().map_or(usize::MAX, usize::from),
                    move |index| touching.set(u8::try_from(index).ok()),
                )),
        )
        .child(field(words.held, MOST_HELD_S, "1", held))
        .child(
            actions()
                .child(button("button button--primary", words.keep_check).on_click(keep))
                .child(told_here(told)),
        )
}
