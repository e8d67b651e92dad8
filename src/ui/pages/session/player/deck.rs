//! Below the room, or beside it: the count and what to do, the two buttons, and what comes next.

use leptos::prelude::*;

use super::before::before;
use super::controls::{keys, main_button, special};
use super::hurts::hurts_button;
use super::now::{now, number, why};
use crate::app::reactive::memo;
use crate::app::{App, PlayerView};
use crate::domain::routine::Prescription;
use crate::domain::session::{PauseReason, SessionView, Status, next_up};
use crate::domain::timeline::Phase;
use crate::ui::components::{Icon, bar, icon};
use crate::ui::dialogs::{Dialogs, Inside};
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::first::home::pose;
use crate::ui::pages::parts::p;
use crate::ui::slots::extra;

/// All of it.
pub(super) fn deck(app: App, player: PlayerView, dialogs: Dialogs) -> El {
    // As a text, since each type of memo has code of its own.
    let shows = memo(move || {
        player.of(|view| match view.status {
            Status::Paused(PauseReason::NotStarted) => BEFORE.to_owned(),
            Status::Paused(PauseReason::Asked) => KEYS.to_owned(),
            Status::Paused(_) => WHY.to_owned(),
            Status::Running | Status::Ended { .. } => String::new(),
        })
    });
    let acts = move || {
        el("div", "deck__acts")
            .child(hurts_button(app, dialogs))
            .child(main_button(app, player))
    };
    el("div", "deck")
        .live(move || {
            let shown = shows.get();
            untrack(|| match shown.as_str() {
                BEFORE => before(app, player, dialogs),
                KEYS => el("div", "deck__now").child(keys(app, dialogs)),
                WHY => stands(app, player),
                _ => count(app, player),
            })
            .into()
        })
        .when(
            move || !player.of(SessionView::is_ahead),
            move || {
                el("div", "deck__rest")
                    .child(acts())
                    .child(peek(app, player, dialogs))
            },
        )
        .when(
            move || asks_about_sound(app, player),
            move || extra(move |part| (part.asks_about_sound)(app, dialogs)),
        )
}

/// What stands in the place of the count: what is asked before the start,
const BEFORE: &str = "before";
/// what one may do while it stands,
const KEYS: &str = "keys";
/// and why it stands, where nobody has asked for that.
const WHY: &str = "why";

/// Why it stands, and what can be done about it.
fn stands(app: App, player: PlayerView) -> El {
    el("div", "deck__now")
        .child(
            p("deck__why", "")
                .attr("role", "status")
                .live_text(move || why(app, player)),
        )
        .child(special(app, player))
}

/// The number, what to do, and a bar for how long still.
fn count(app: App, player: PlayerView) -> El {
    let thousandths = move || player.of(|view| view.thousandths);
    el("div", "deck__now")
        .child(
            el("div", "deck__count")
                .child(
                    p("deck__number", "")
                        .attr("data-count", "")
                        // A number is one in every language; translated, it would be sent away each second.
                        .attr("translate", "no")
                        .live_text(move || number(player)),
                )
                .child(now(app, player).child(special(app, player))),
        )
        .child(bar("deck__bar", thousandths))
}

/// What comes next, and behind it everything else.
fn peek(app: App, player: PlayerView, dialogs: Dialogs) -> El {
    let words = app.words();
    let shown = move || {
        let (step, here) = player.of(|view| (view.step, Some(view.prescription)));
        let next = app.session_now(|s| next_up(s, step));
        (next.is_some(), next.or(here))
    };
    let label = move || {
        let (is_next, _) = shown();
        if is_next {
            words.player.next
        } else {
            words.player.last
        }
        .to_owned()
    };
    let name = memo(move || {
        let (_, step) = shown();
        step.map_or("", |it: Prescription| (words.exercise)(it.exercise).name)
            .to_owned()
    });
    el("button", "peek")
        .attr("type", "button")
        .attr("aria-haspopup", "dialog")
        .live(move || {
            name.with(|_| ());
            let (_, step) = untrack(shown);
            step.map_or_else(nothing, |it| {
                pose("pose peek__pose", figure::of(it.exercise, it.variant)).into()
            })
        })
        .child(
            el("span", "peek__text")
                .child(el("span", "peek__label").live_text(label))
                .child(
                    el("b", "")
                        .attr("dir", "auto")
                        .live_text(move || name.get()),
                ),
        )
        .child(el("span", "visually-hidden").text(words.player.controls))
        .child(icon(Icon::Up))
        .on_click(move || dialogs.show(Inside::Sheet))
}

/// Whether it is time to ask: in the first getting ready, once something was to be heard.
fn asks_about_sound(app: App, player: PlayerView) -> bool {
    /// In thousandths of the getting ready.
    const HEARD: u16 = 150;
    let is_time = |view: &SessionView| {
        view.step == 0 && view.phase == Phase::GetReady && view.thousandths >= HEARD
    };
    player.is_running() && player.of(is_time) && !app.setting(|s| s.heard)
}
