//! What a person says about an exercise, with one tap: more of it, never again, another one instead.
//! The same in the plan, in a routine and in the player.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Liking;
use crate::domain::session::Event;
use crate::domain::settings::Settings;

use super::tiles::pose;
use crate::ui::components::button;
use crate::ui::figure::{self, Turns};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// The buttons for an exercise. `meant` is the exercise whose place it has, mostly itself. In the player they
/// stand in a dialog, which closes when another exercise is done at once.
pub(in crate::ui::pages) fn preferences(
    app: App,
    exercise: ExerciseId,
    meant: ExerciseId,
    dialog: Option<RwSignal<bool>>,
) -> El {
    let words = app.language().plan_page();
    el("div", "marks")
        .child(
            el("div", "actions").children(
                [Liking::More, Liking::Never]
                    .map(|wanted| liking(app, chip(app, wanted), exercise, wanted, dialog)),
            ),
        )
        .child(
            el("details", "swaps")
                .child(el("summary", "").text(words.swap))
                .child(p("quiet", words.swap_hint))
                .child(swaps(app, exercise, meant, dialog, None)),
        )
}

/// A button that says what is wanted in words.
pub(super) fn chip(app: App, wanted: Liking) -> El {
    button("chip", (app.language().plan_page().liking)(wanted))
}

/// The button for more of an exercise, or never again.
pub(super) fn liking(
    app: App,
    button: El,
    exercise: ExerciseId,
    wanted: Liking,
    dialog: Option<RwSignal<bool>>,
) -> El {
    let liking = move || app.setting(|s| s.preferences().liking(exercise));
    button
        .attr("id", format!("{}-{}", wanted.slug(), exercise.slug()))
        .live_flag("aria-pressed", move || liking() == Some(wanted))
        .on_click(move || {
            let is_on = untrack(liking) == Some(wanted);
            like(app, exercise, (!is_on).then_some(wanted));
            if let Some(open) = dialog.filter(|_| !is_on && wanted == Liking::Never) {
                open.set(false);
                app.leave_out_exercise();
                app.begin();
            }
        })
}

/// What may be done in the place of an exercise, each as a figure to tap. The one that has the pointer or the
/// focus moves, where others may.
pub(super) fn swaps(
    app: App,
    exercise: ExerciseId,
    meant: ExerciseId,
    dialog: Option<RwSignal<bool>>,
    turns: Option<Turns>,
) -> El {
    let all = app.setting_now(|s| s.swaps_for(meant));
    let others = all.into_iter().filter(|to| *to != exercise).enumerate();
    let other = |(number, to): (usize, ExerciseId)| {
        // The first figure of the page is that whose place they may take.
        let number = number + 1;
        let shown = match turns {
            Some(turns) => {
                el("span", "pose").child(turns.figure(app, figure::of(to, None), number))
            }
            None => pose(app, to),
        };
        let name = (app.words().exercise)(to).name;
        let tile = el("button", "tile")
            .attr("type", "button")
            .child(shown)
            .child(el("span", "tile__name").text(name))
            .on_click(move || swap(app, meant, to, dialog));
        let tile = match turns {
            Some(turns) => turns.around(number, tile),
            None => tile,
        };
        el("li", "").child(tile)
    };
    el("ul", "tiles").children(others.map(other))
}

/// Never this one, more of this, or neither.
fn like(app: App, exercise: ExerciseId, liking: Option<Liking>) {
    app.plan()
        .change(move |it, _, _| it.preferences.set_liking(exercise, liking));
}

/// One exercise in the place of another; in its own place it is as usual again.
fn put_in_place(app: App, from: ExerciseId, to: ExerciseId) {
    app.plan()
        .change(move |it, _, _| it.preferences.set_swap(from, to));
}

/// From now on `to` in the place of `meant`; in the player at once.
fn swap(app: App, meant: ExerciseId, to: ExerciseId, dialog: Option<RwSignal<bool>>) {
    put_in_place(app, meant, to);
    if let Some(open) = dialog {
        open.set(false);
        app.dispatch(Event::Swap(app.plan().instead(to)));
        app.begin();
    }
}

/// What was said about the exercises of a routine, to be taken back.
pub(in crate::ui::pages) fn said(app: App, of: Option<Vec<ExerciseId>>) -> El {
    let words = app.language().plan_page();
    el("div", "").live(move || {
        let preferences = app
            .setting(Settings::programme)
            .unwrap_or_default()
            .preferences;
        let is_of = |id: &ExerciseId| of.as_ref().is_none_or(|of| of.contains(id));
        let row = |text: String, undo: Box<dyn Fn()>| {
            el("li", "plan__change")
                .child(el("span", "").text(text))
                .child(button("button button--quiet", words.undo).on_click(undo))
        };
        let likings = preferences.likings().iter().filter(|(id, _)| is_of(id));
        let likings = likings.map(|(id, liking)| {
            let id = *id;
            row(
                (words.marked)(*liking, id),
                Box::new(move || like(app, id, None)),
            )
        });
        let swaps = preferences.swaps().iter().filter(|(from, _)| is_of(from));
        let swaps = swaps.map(|(from, to)| {
            let from = *from;
            row(
                (words.swapped)(from, *to),
                Box::new(move || put_in_place(app, from, from)),
            )
        });
        let rows: Vec<El> = likings.chain(swaps).collect();
        if rows.is_empty() {
            return crate::ui::html::nothing();
        }
        el("section", "section")
            .child(el("h2", "").text(words.preferences))
            .child(el("ul", "card plan__changes").children(rows))
            .into()
    })
}
