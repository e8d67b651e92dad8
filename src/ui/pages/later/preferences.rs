//! What a person says about an exercise, with one tap: more of it, never again, another one instead.
//! The same in the plan, in a routine and in the player.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Liking;
use crate::domain::session::Event;

use crate::ui::components::button;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// The buttons for an exercise. `meant` is the exercise whose place it has, mostly itself; `place`
/// tells these buttons from others for the same exercise on the page. In the player they stand in
/// a dialog, which closes when another exercise is done at once.
pub(in crate::ui::pages) fn preferences(
    app: App,
    exercise: ExerciseId,
    meant: ExerciseId,
    place: usize,
    dialog: Option<RwSignal<bool>>,
) -> El {
    let words = app.language().plan_page();
    let liking = move || {
        app.setting(|s| {
            let programme = s.programme.as_ref();
            programme.and_then(|it| it.preferences.liking(exercise))
        })
    };
    let choice = move |wanted: Liking| {
        button("chip", (words.liking)(wanted))
            .attr(
                "id",
                format!("{}-{place}-{}", wanted.slug(), exercise.facts().slug),
            )
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
    };
    let name = |id: ExerciseId| (app.words().exercise)(id).name;
    let other = move |to: ExerciseId| {
        let swap = button("part", name(to)).on_click(move || swap(app, meant, to, dialog));
        el("li", "").child(swap)
    };
    let swaps = app.setting_now(|s| s.swaps_for(meant));
    let others = swaps.into_iter().filter(|to| *to != exercise);
    el("div", "marks")
        .child(
            el("div", "actions")
                .child(choice(Liking::More))
                .child(choice(Liking::Never)),
        )
        .child(
            el("details", "swaps")
                .child(el("summary", "").text(words.swap))
                .child(p("quiet", words.swap_hint))
                .child(el("ul", "").children(others.map(other))),
        )
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
        let preferences = app.setting(|s| s.programme.as_ref().map(|it| it.preferences.clone()));
        let preferences = preferences.unwrap_or_default();
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
