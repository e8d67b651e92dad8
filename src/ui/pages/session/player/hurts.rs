//! "This hurts": what it is like, what to do about it, and what may be done instead.

use leptos::prelude::*;

use crate::app::{App, PlayerView};
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::Hurt;
use crate::domain::routine::Prescription;
use crate::domain::safety::Sign;
use crate::domain::session::Event;
use crate::ui::components::{Icon, button, dialog, icon_button};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, statement_list};

/// The dialog: what it is like, and what there is instead where it is just too much. At a sign to stop at
/// the session is over, and the page after it says what to do.
pub(super) fn hurts(app: App, player: PlayerView, open: RwSignal<bool>) -> El {
    let words = &app.words().coach;
    let is_too_much = RwSignal::new(false);
    let body = move || {
        is_too_much.set(false);
        el("div", "dialog__body")
            .when(
                move || !is_too_much.get(),
                move || question(app, player, open, is_too_much),
            )
            .when(move || is_too_much.get(), move || answer(app, player, open))
    };
    dialog(
        "hurts",
        open,
        words.hurts_title,
        app.first.words().shell.close,
        body,
    )
}

/// What is it like?
fn question(app: App, player: PlayerView, open: RwSignal<bool>, is_too_much: RwSignal<bool>) -> El {
    let words = &app.words().coach;
    let choice = |hurt: &Hurt| {
        let hurt = *hurt;
        button("button button--secondary", (words.hurt)(hurt)).on_click(move || {
            let exercise = of_now(player).map(|step| step.exercise);
            app.dispatch(Event::Hurt(hurt));
            if let Some(exercise) = exercise {
                app.change_settings(|s| s.changes.hurt(exercise));
            }
            match Sign::of(hurt) {
                Some(_) => open.set(false),
                None => is_too_much.set(true),
            }
        })
    };
    el("div", "actions actions--stack").children(Hurt::ALL.iter().map(choice))
}

/// What is being done.
fn of_now(player: PlayerView) -> Option<Prescription> {
    untrack(|| player.of(|view| Some(view.prescription)))
}

/// What to do about it, and what instead.
fn answer(app: App, player: PlayerView, open: RwSignal<bool>) -> El {
    let words = &app.words().coach;
    let end = button("button button--secondary", words.end_here).on_click(move || {
        open.set(false);
        app.dispatch(Event::End);
    });
    el("div", "hurt")
        .child(statement_list(app, words.too_much))
        .child(
            el("div", "actions actions--stack")
                .children(instead(app, player, open))
                .child(end),
        )
        .child(el("h3", "").text(words.see_somebody))
        .child(statement_list(app, words.see_somebody_text))
}

/// An easier exercise, a lighter dose, another exercise, or none.
fn instead(app: App, player: PlayerView, open: RwSignal<bool>) -> Vec<El> {
    let words = app.words();
    let coach = &words.coach;
    let Some(step) = of_now(player) else {
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
        all.push(p("quiet", coach.lighter_note));
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

/// The button that is always there.
pub(super) fn hurts_button(app: App, open: RwSignal<bool>) -> El {
    el("div", "hurts-row").child(
        icon_button("button hurts-button", Icon::Hurt, app.words().coach.hurts)
            .on_click(move || ask_what_hurts(app, open)),
    )
}

/// Stops at once, and asks what hurts.
pub(super) fn ask_what_hurts(app: App, open: RwSignal<bool>) {
    app.dispatch(Event::Pause);
    open.set(true);
}
