//! The player's one dialog: what no session needs is drawn by a later part.

use leptos::prelude::*;

use super::end::end_question;
use super::hurts::{hurts, hurts_button};
use crate::app::{App, PlayerView};
use crate::ui::components::{bare_dialog, dialog_head};
use crate::ui::dialogs::{Dialogs, Inside};
use crate::ui::html::{El, el, nothing};
use crate::ui::slots::{extra, later_slot};

/// The dialog.
pub(super) fn dialog(app: App, player: PlayerView, dialogs: Dialogs) -> El {
    let (open, inside) = (dialogs.open, dialogs.inside);
    bare_dialog("in-player", open)
        .live_attr("class", move || {
            Some(
                match inside.get() {
                    Inside::Sheet => "dialog sheet",
                    Inside::Far => "far",
                    _ => "dialog",
                }
                .into(),
            )
        })
        .live_attr("aria-label", move || Some(title(app, inside.get()).into()))
        .live(move || {
            let inside = inside.get();
            if open.get() {
                untrack(|| shown(app, player, dialogs, inside).into())
            } else {
                nothing()
            }
        })
}

fn title(app: App, inside: Inside) -> &'static str {
    let (player, coach) = (&app.words().player, &app.words().coach);
    match inside {
        Inside::Sheet => player.controls,
        Inside::Far => player.far,
        Inside::How => player.how,
        Inside::Pace => coach.change_title,
        Inside::Sound => coach.sound,
        Inside::Check => coach.heard_help,
        Inside::People => coach.who,
        Inside::Keys => player.keys_title,
        Inside::Hurts => coach.hurts_title,
        Inside::End => player.end_title,
    }
}

fn shown(app: App, player: PlayerView, dialogs: Dialogs, inside: Inside) -> El {
    if inside == Inside::Far {
        // There is nothing but the number.
        return extra(move |part| (part.in_player)(app, player, dialogs, inside));
    }
    let close = app.first.words().shell.close;
    let head = dialog_head(title(app, inside), close, dialogs.open);
    el("div", "dialog__inside")
        .child(head.maybe((inside == Inside::Sheet).then(|| hurts_button(app, dialogs))))
        .child(match inside {
            Inside::Hurts => hurts(app, player, dialogs.open),
            Inside::End => end_question(app, dialogs.open),
            // No session needs these.
            _ => later_slot(app, move |part| {
                (part.in_player)(app, player, dialogs, inside)
            }),
        })
}
