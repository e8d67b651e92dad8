//! What is offered when a movement break is due, and what one may say to it.

use leptos::prelude::*;

use crate::app::reactive::memo;
use crate::app::{App, BreakRunner};
use crate::domain::breaks::{BreakEvent, SNOOZES};
use crate::domain::route::Route;

use crate::ui::components::{Icon, actions, button, icon_button, link};
use crate::ui::html::{El, Text, el, nothing};

/// What is offered, where something is; it is told to screen readers, and takes no focus.
pub(in crate::ui) fn offers(app: App) -> El {
    let runner = BreakRunner::begin(app);
    let if_offered = move |text: &'static str| runner.offer().map(|_| Text::from(text));
    let holds = memo(move || {
        runner
            .offer()
            .map_or_else(String::new, |turn| app.breaks().holds_of_turn(turn))
    });
    let told = move || {
        let holds = holds.get();
        if holds.is_empty() {
            return nothing();
        }
        el("p", "")
            .child(el("strong", "").text(app.breaks().offer_text()))
            .text(" ")
            .text(holds)
            .into()
    };
    el("section", "")
        .live_attr("class", move || if_offered("notice offer"))
        .live_attr("aria-label", move || {
            if_offered(app.words().routines.movement_break)
        })
        .child(el("div", "").attr("role", "status").live(told))
        .live(move || {
            runner
                .offer()
                .map_or_else(nothing, |turn| answers(app, runner, turn).into())
        })
}

/// What one may say to an offer.
fn answers(app: App, runner: BreakRunner, turn: usize) -> El {
    let words = app.language().breaks();
    let answer = move |label: Text, event| {
        button("button button--quiet", label).on_click(move || runner.tell(event))
    };
    let later =
        SNOOZES.map(|minutes| answer((words.snooze)(minutes).into(), BreakEvent::Snooze(minutes)));
    actions()
        .child(ways_in(app, turn))
        .child(answer(words.not_today.into(), BreakEvent::StopForToday))
        .child(
            el("div", "offer__later")
                .attr("role", "group")
                .attr("aria-label", words.later)
                .children(later),
        )
}

/// The start; while a session waits, the way back to it, for a start would end it.
fn ways_in(app: App, turn: usize) -> El {
    let waits = memo(move || app.session(|session| session.is_some_and(|s| !s.is_over())));
    let in_player = memo(move || app.on_page(|route| *route == Route::Player));
    let can_start = memo(move || app.breaks().routine(turn).is_some());
    el("div", "").live(move || {
        if waits.get() && in_player.get() {
            nothing()
        } else if waits.get() {
            let label = app.words().notices.back_to_session;
            link("button button--primary", &Route::Player, label).into()
        } else if can_start.get() {
            icon_button(
                "button button--primary",
                Icon::Play,
                app.language().breaks().start,
            )
            .on_click(move || {
                // As it is wanted by now.
                if let Some(routine) = untrack(|| app.breaks().routine(turn)) {
                    app.start(routine);
                }
            })
            .into()
        } else {
            nothing()
        }
    })
}
