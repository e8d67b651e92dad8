//! What is in the player's dialogs: all parts of the session, how to do the exercise, the keys, the
//! sound.

use leptos::prelude::*;

use super::sound::{manner, switches, volumes};
use crate::app::{App, PlayerView, device};
use crate::domain::session::{Event, Session};

use crate::domain::time::clock_text;
use crate::domain::timeline::Block;
use crate::ui::components::{Icon, button, icon_button};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, statement_list, steps};

/// Every part of the session, to go to.
pub(in crate::ui) fn all_parts(app: App, player: PlayerView, open: RwSignal<bool>) -> El {
    let parts = app.session_now(|session| parts_by_step(app, player, open, session));
    el("div", "dialog__body").children(parts)
}

/// A list for each exercise of the session.
fn parts_by_step(app: App, player: PlayerView, open: RwSignal<bool>, session: &Session) -> Vec<El> {
    let blocks = session.timeline().blocks();
    let of_step = |step: usize| {
        blocks
            .iter()
            .copied()
            .filter(move |block| block.step == step)
    };
    let steps = session.routine().steps.iter().enumerate();
    steps
        .map(|(index, step)| {
            let rows = of_step(index).map(|block| part(app, player, open, block));
            el("section", "parts")
                .child(el("h3", "").text((app.words().exercise)(step.exercise).name))
                .child(el("ol", "").children(rows))
        })
        .collect()
}

/// One part, as a button that leads there.
fn part(app: App, player: PlayerView, open: RwSignal<bool>, block: Block) -> El {
    let words = &app.language().pages().in_player;
    let is_here = move || player.of(|view| (block.first..block.end).contains(&view.segment));
    let length = clock_text(block.length_ms);
    let button = button("part", (words.block)(&block))
        .live_attr("aria-current", move || is_here().then_some("step".into()))
        .child(el("span", "part__length").live_text(move || {
            if is_here() {
                format!("{} {length}", words.here)
            } else {
                length.clone()
            }
        }))
        .on_click(move || {
            app.dispatch(Event::GoTo(block.first));
            open.set(false);
        });
    el("li", "").child(button)
}

/// How to do the exercise.
pub(in crate::ui) fn how_to(app: App, player: PlayerView) -> El {
    let Some(step) = player.of(|view| Some(view.prescription)) else {
        return el("div", "");
    };
    let more = app.language().reading(step.exercise);
    let how = more.steps_of(step.variant);
    let cautions = (!more.cautions.is_empty()).then(|| {
        el("div", "")
            .child(el("h3", "").text(app.language().pages().exercise_page.cautions))
            .child(statement_list(app, more.cautions))
    });
    el("div", "dialog__body")
        .child(p("lead", app.language().summary(step.exercise)))
        .child(steps(app, how))
        .maybe(cautions)
}

/// The keys that the player knows, and whether they are off.
pub(in crate::ui) fn keys(app: App) -> El {
    let row = |(key, does): &(&'static str, &'static str)| {
        el("div", "did__row")
            .child(el("dt", "").child(el("kbd", "").text(*key)))
            .child(el("dd", "").text(*does))
    };
    el("div", "dialog__body")
        .when(
            move || !app.setting(|s| s.keys),
            move || p("", app.language().pages().settings.keys_off),
        )
        .child(el("dl", "did").children(app.language().pages().in_player.keys.iter().map(row)))
}

/// Voice, tones, flash, and the full screen.
pub(in crate::ui) fn sound(app: App) -> El {
    let words = &app.language().pages().in_player;
    let fill = device::can_fill_screen().then(|| {
        icon_button("button button--secondary", Icon::Full, words.full_screen)
            .on_click(device::toggle_full_screen)
    });
    el("div", "dialog__body")
        .child(manner(app))
        .child(switches(app))
        .child(volumes(app))
        .maybe(fill)
}
