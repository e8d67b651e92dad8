//! Where what is being done is just too much: what to do about it, and what may be done instead.

use leptos::prelude::*;

use crate::app::{App, PlayerView};
use crate::domain::catalogue::ExerciseId;
use crate::domain::session::Event;
use crate::ui::components::button;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, statement_list};

/// What to do about it, and what instead.
pub(in crate::ui) fn too_much(app: App, player: PlayerView, open: RwSignal<bool>) -> El {
    let words = &app.language().pages().too_much;
    el("div", "hurt")
        .child(statement_list(app, words.now))
        .child(el("div", "actions actions--stack").children(instead(app, player, open)))
        .child(el("h3", "").text(words.see_somebody))
        .child(statement_list(app, words.see_somebody_text))
}

/// An easier exercise, a lighter dose, another exercise, or none.
fn instead(app: App, player: PlayerView, open: RwSignal<bool>) -> Vec<El> {
    let words = app.words();
    let coach = &app.language().pages().too_much;
    let Some(step) = player.prescription_now() else {
        return Vec::new();
    };
    let name = |id: ExerciseId| (words.exercise)(id).name;
    let go_on = move |event: Event| {
        open.set(false);
        app.dispatch(event);
        app.begin();
    };
    let swap_to = move |id: ExerciseId| go_on(Event::Swap(app.plan().gently(id)));
    let easier = step.exercise.facts().regressions.iter().map(|id| {
        button("button button--secondary", (coach.easier)(name(*id))).on_click(move || swap_to(*id))
    });
    let mut all: Vec<El> = easier.collect();
    if let Some(dose) = step.dose.lighter() {
        let less = (words.amounts.dose)(&step.with_dose(dose));
        all.push(
            button("button button--secondary", (coach.lighter)(&less))
                .on_click(move || go_on(Event::Adjust(dose))),
        );
        // One of somebody's own is as they prescribe it the next time.
        if step.exercise.own().is_none() {
            all.push(p("quiet", coach.lighter_note));
        }
    }
    let swaps = app.session_now(|s| s.routine().swaps_for(step.exercise));
    if !swaps.is_empty() {
        let other = |id: ExerciseId| {
            let link = button("part", name(id)).on_click(move || swap_to(id));
            el("li", "").child(link)
        };
        all.push(
            el("details", "swaps")
                .child(el("summary", "").text(coach.swap))
                .child(p("quiet", coach.swap_hint))
                .child(el("ul", "").children(swaps.into_iter().map(other))),
        );
    }
    all.push(
        button("button button--secondary", coach.skip_it).on_click(move || {
            open.set(false);
            app.leave_out_exercise();
            app.begin();
        }),
    );
    all
}
