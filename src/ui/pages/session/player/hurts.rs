//! "This hurts": what it is like, what to do about it, and what may be done instead.

use leptos::prelude::*;

use crate::app::{App, PlayerView};
use crate::domain::history::Hurt;
use crate::domain::safety::Sign;
use crate::domain::session::Event;
use crate::ui::components::{Icon, button, icon_button};
use crate::ui::dialogs::{Dialogs, Inside};
use crate::ui::html::{El, el};
use crate::ui::slots::later_slot;

/// The dialog: what it is like, and what there is instead where it is just too much. At a sign to stop at
/// the session is over, and the page after it says what to do.
pub(super) fn hurts(app: App, player: PlayerView, open: RwSignal<bool>) -> El {
    let is_too_much = RwSignal::new(false);
    el("div", "dialog__body")
        .when(
            move || !is_too_much.get(),
            move || question(app, player, open, is_too_much),
        )
        .when(
            move || is_too_much.get(),
            move || {
                el("div", "hurt")
                    .child(later_slot(app, move |part| {
                        (part.too_much)(app, player, open)
                    }))
                    .child(end_here(app, open))
            },
        )
}

/// Ends the session; there whatever else is.
fn end_here(app: App, open: RwSignal<bool>) -> El {
    button("button button--secondary", app.words().coach.end_here).on_click(move || {
        open.set(false);
        app.dispatch(Event::End);
    })
}

/// What is it like?
fn question(app: App, player: PlayerView, open: RwSignal<bool>, is_too_much: RwSignal<bool>) -> El {
    let words = &app.words().coach;
    let choice = |hurt: &Hurt| {
        let hurt = *hurt;
        button("button button--secondary", (words.hurt)(hurt)).on_click(move || {
            let exercise = player.prescription_now().map(|step| step.exercise);
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

/// The button that is always there.
pub(in crate::ui) fn hurts_button(app: App, dialogs: Dialogs) -> El {
    icon_button("button hurts-button", Icon::Hurt, app.words().coach.hurts)
        .on_click(move || ask_what_hurts(app, dialogs))
}

/// Stops at once, and asks what hurts.
pub(super) fn ask_what_hurts(app: App, dialogs: Dialogs) {
    app.dispatch(Event::Pause);
    dialogs.show(Inside::Hurts);
}
