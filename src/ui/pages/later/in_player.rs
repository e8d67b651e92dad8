//! What is in the player's dialogs: all parts of the session, how to do the exercise, the keys, the
//! sound.

use leptos::prelude::*;

use super::pace::pace;
use super::sound::{manner, sound_check, switches, volumes};
use super::who::people;
use crate::app::reactive::effect;
use crate::app::{App, PlayerView, device};
use crate::domain::route::Route;
use crate::domain::session::{Event, Session, SessionView};
use crate::domain::time::clock_text;
use crate::domain::timeline::Block;
use crate::ui::components::{Icon, actions, button, icon_button, link};
use crate::ui::dialogs::{Dialogs, Inside};
use crate::ui::figure;
use crate::ui::html::{El, el};
use crate::ui::pages::first::home::pose;
use crate::ui::pages::parts::{p, statement_list, steps};
use crate::ui::pages::routine::whole::{own_steps, theirs};
use crate::ui::pages::session::player;

/// What there is inside.
pub(in crate::ui) fn in_player(
    app: App,
    player: PlayerView,
    dialogs: Dialogs,
    inside: Inside,
) -> El {
    let open = dialogs.open;
    match inside {
        Inside::How => how_to(app, player),
        Inside::Pace => pace(app, player, open),
        Inside::Sound => sound(app),
        Inside::Check => sound_check(app, open),
        Inside::People => people(app),
        Inside::Keys => keys(app),
        Inside::Far => far(app, player, open),
        // The part before this one draws the others.
        Inside::Sheet | Inside::Hurts | Inside::End => sheet(app, player, dialogs),
    }
}

/// Whether the first words were heard. Who does not answer goes on, and is asked again next time.
pub(in crate::ui) fn asks_about_sound(app: App, dialogs: Dialogs) -> El {
    let words = &app.language().pages().in_player;
    el("div", "deck__ask")
        .attr("role", "group")
        .attr("aria-label", words.heard)
        .child(p("", words.heard))
        .child(
            button("button button--soft", words.heard_yes)
                .on_click(move || app.change_settings(|s| s.heard = true)),
        )
        .child(
            button("button button--quiet", words.heard_no).on_click(move || {
                app.dispatch(Event::Pause);
                dialogs.show(Inside::Check);
            }),
        )
}

/// The far view, for who lies far away: the figure stays where it is, and everything else gives way to the number.
/// It ends with a tap, with Escape, and when the session stands.
fn far(app: App, player: PlayerView, open: RwSignal<bool>) -> El {
    let words = &app.words().player;
    effect(move || {
        if !player.is_running() {
            open.set(false);
        }
    });
    let side = move || {
        let side = player.of(|view| view.side);
        side.map(words.side).unwrap_or_default().to_owned()
    };
    el("button", "far__body")
        .attr("type", "button")
        .child(
            el("span", "far__number")
                .attr("translate", "no")
                .live_text(move || player::number(player)),
        )
        .child(el("span", "far__side").live_text(side))
        .child(el("span", "visually-hidden").text(app.language().pages().in_player.near))
        .on_click(move || open.set(false))
}

/// All controls, and every part of the session, to go to.
fn sheet(app: App, player: PlayerView, dialogs: Dialogs) -> El {
    let open = dialogs.open;
    let parts = app.session_now(|session| parts_by_step(app, player, open, session));
    let words = &app.language().pages().in_player;
    let screen = move || {
        let tap = match player.of(SessionView::is_at_own_pace) {
            true => words.tap_to_count,
            false => words.tap_hint,
        };
        let stays = if app.screen_trouble().is_empty() {
            words.screen_on
        } else {
            ""
        };
        format!("{tap} {stays}")
    };
    el("div", "sheet__inside")
        .child(player::keys(app, dialogs))
        .child(
            el("div", "sheet__list")
                .children(parts)
                .child(p("quiet", "").live_text(screen))
                .child(
                    actions()
                        .maybe(fill_screen(app, "button button--quiet"))
                        .child(link(
                            "button button--quiet",
                            &Route::Home,
                            app.words().done.to_home,
                        )),
                ),
        )
        .child(el("div", "sheet__foot").child(player::main_button(app, player)))
}

/// Fills the screen, where that can be done.
fn fill_screen(app: App, style: &'static str) -> Option<El> {
    let words = &app.language().pages().in_player;
    device::can_fill_screen().then(|| {
        icon_button(style, Icon::Full, words.full_screen).on_click(device::toggle_full_screen)
    })
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
            let figure = figure::of(step.exercise, step.variant);
            el("section", "parts")
                .child(pose("pose", figure))
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
fn how_to(app: App, player: PlayerView) -> El {
    let Some(step) = player.of(|view| Some(view.prescription)) else {
        return el("div", "");
    };
    let own = step.exercise.own();
    let more = app.language().reading(step.exercise);
    let how = more.steps_of(step.variant);
    let cautions = (!more.cautions.is_empty()).then(|| {
        el("div", "")
            .child(el("h3", "").text(app.language().pages().exercise_page.cautions))
            .child(statement_list(app, more.cautions))
    });
    let notes = app.session_now(|session| {
        let notes = session.routine().notes_on(step.exercise);
        notes.map(|note| theirs("", note)).collect::<Vec<_>>()
    });
    let notes = (!notes.is_empty()).then(|| {
        el("div", "from-them")
            .child(p("quiet", app.language().routine_page().from_them))
            .children(notes)
    });
    el("div", "dialog__body")
        .maybe(own.map(|own| own_steps(app, own)))
        .maybe(
            own.is_none()
                .then(|| p("lead", app.language().summary(step.exercise))),
        )
        .maybe(notes)
        .maybe(own.is_none().then(|| steps(app, how)))
        .maybe(cautions)
}

/// The keys that the player knows, and whether they are off.
pub(super) fn keys(app: App) -> El {
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
fn sound(app: App) -> El {
    el("div", "dialog__body")
        .child(manner(app))
        .child(switches(app))
        .child(volumes(app))
        .maybe(fill_screen(app, "button button--secondary"))
}
