//! The person's own pace: how often, how long, how fast, and what to leave out or do again.

use leptos::prelude::*;

use super::numbers::number;
use super::preferences::preferences;
use crate::app::reactive::memo;
use crate::app::{App, PlayerView};
use crate::domain::catalogue::Sides;
use crate::domain::dose::{Dose, DoseField};
use crate::domain::routine::Prescription;
use crate::domain::session::Event;
use crate::ui::components::{actions, button, switch};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// What is in the dialog. Each change holds at once; it may also be kept for next time.
pub(in crate::ui) fn pace(app: App, player: PlayerView, open: RwSignal<bool>) -> El {
    let Some(step) = player.prescription_now() else {
        return el("div", "");
    };
    let parts = DoseField::of(step.dose.work).iter().map(|part| {
        let part = *part;
        let step = move |by| {
            if let Some(dose) = untrack(|| dose(player)) {
                app.dispatch(Event::Adjust(part.stepped(&dose, by)));
            }
        };
        number(app, part, move || dose(player), step)
    });
    let is_counted = step.reps_of_a_set() > 0;
    let own = is_counted.then(|| own_pace(app, player));
    // An exercise of somebody's own is as they prescribe it the next time, and nothing is to be put in its place.
    let ours = step.exercise.own().is_none().then(|| {
        let meant = app.setting_now(|s| s.meant_by(step.exercise));
        preferences(app, step.exercise, meant, Some(open))
    });
    el("div", "dialog__body")
        .child(el("h3", "").text((app.words().exercise)(step.exercise).name))
        .child(el("div", "steppers").children(parts))
        .maybe(own)
        .maybe(ours.is_some().then(|| for_good(app, player)))
        .child(leave_out(app, player, open))
        .maybe(ours)
}

/// The dose as it is now.
fn dose(player: PlayerView) -> Option<Dose> {
    player.of(|view| Some(view.prescription.dose))
}

/// Whether repetitions wait for the person.
fn own_pace(app: App, player: PlayerView) -> El {
    let words = &app.language().pages().pace;
    switch(
        words.own_pace,
        || words.own_pace_hint,
        move || dose(player).is_some_and(|dose| dose.tempo.own),
        move |own| {
            if let Some(mut dose) = untrack(|| dose(player)) {
                dose.tempo.own = own;
                app.dispatch(Event::Adjust(dose));
            }
        },
    )
}

/// Keeps the change for next time, or takes it back.
fn for_good(app: App, player: PlayerView) -> El {
    let words = &app.language().pages().pace;
    let steps = move || player.of(|view| Some((view.prescription, view.prescribed)));
    let is_changed = move || steps().is_some_and(|(step, prescribed)| step != prescribed);
    let is_kept = memo(move || {
        steps().is_some_and(|(step, prescribed): (Prescription, Prescription)| {
            is_changed() && app.setting(|s| s.changes.dose_for(&prescribed) == step.dose)
        })
    });
    let keep = move || {
        if let Some((step, prescribed)) = untrack(steps) {
            app.change_settings(|s| s.changes.set_dose(&prescribed, step.dose));
        }
    };
    let take_back = move || {
        if let Some((_, prescribed)) = untrack(steps) {
            app.change_settings(|s| {
                s.changes.set_dose(&prescribed, prescribed.dose);
                s.changes.set_lighter(prescribed.exercise, false);
            });
            app.dispatch(Event::Adjust(prescribed.dose));
        }
    };
    el("div", "for-good").when(is_changed, move || {
        actions()
            .when(
                move || !is_kept.get(),
                move || button("button button--secondary", words.from_now_on).on_click(keep),
            )
            .when(
                move || is_kept.get(),
                || p("quiet", words.kept).attr("role", "status"),
            )
            .child(
                button(
                    "button button--quiet",
                    app.language().routine_page().as_prescribed,
                )
                .on_click(take_back),
            )
    })
}

/// A side less, or the exercise once more.
fn leave_out(app: App, player: PlayerView, open: RwSignal<bool>) -> El {
    let words = &app.language().pages().pace;
    let act = move |event: Event| {
        open.set(false);
        app.dispatch(event);
        app.begin();
    };
    let has_sides =
        untrack(|| player.of(|view| matches!(view.prescription.sides(), Sides::EachInTurn { .. })));
    actions()
        .maybe(has_sides.then(|| {
            button("button button--secondary", words.skip_side)
                .on_click(move || act(Event::SkipSide))
        }))
        .child(
            button("button button--secondary", words.repeat).on_click(move || act(Event::Repeat)),
        )
}
