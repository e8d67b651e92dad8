//! Before a session: how much it hurts, for who wants to say so, and the start.

use leptos::prelude::*;

use crate::app::{App, PlayerView};
use crate::domain::history::Symptoms;
use crate::domain::route::Route;
use crate::domain::safety::Sign;
use crate::domain::session::Event;
use crate::ui::components::{Icon, button, icon, icon_button, link, slider};
use crate::ui::dialogs::{Dialogs, Inside};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{named, p};
use crate::ui::pages::session::done::pain;

/// What there is to ask before the session begins, in the places of what is shown then.
pub(super) fn before(app: App, player: PlayerView, dialogs: Dialogs) -> El {
    let words = &app.words().coach;
    let symptoms = move || player.of(|view| view.before);
    let name = app.session_now(|s| Some(s.routine().name.clone()));
    let is_rated = name.as_ref().is_some_and(|it| it.kind().asks_for_ratings());
    let asks = move || is_rated && app.setting(|s| s.ask);
    let on_hold = move || app.on_hold().is_some();
    // Who is not asked finds no question here, even if one more tap is needed.
    let title = match name {
        Some(name) if !untrack(asks) => named(app, "h1", "before__title", &name),
        _ => el("h1", "before__title").text(words.pain_now),
    };
    let scale = move || {
        slider(
            pain(app),
            None,
            move || symptoms().pain,
            move |level| {
                let said = untrack(symptoms);
                app.dispatch(Event::Before(Symptoms {
                    pain: level,
                    ..said
                }));
            },
        )
    };
    let begin = move || {
        icon_button(
            "button button--primary button--large deck__main",
            Icon::Play,
            words.go,
        )
        .on_click(move || app.begin())
    };
    let way = move || {
        link(
            "button button--primary button--large deck__main",
            &Route::Safety,
            words.severe_way,
        )
    };
    let never = move || {
        button("button button--quiet", words.never_ask).on_click(move || {
            app.change_settings(|s| s.ask = false);
            app.begin();
        })
    };
    let is_severe = move || Sign::of_pain(symptoms().pain).is_some() && on_hold();
    let is_first = untrack(|| app.past(|past| past.records.is_empty()));
    el("div", "deck__rest")
        .child(el("div", "deck__now").child(title).when(asks, scale))
        .child(
            el("div", "deck__acts deck__acts--start")
                .when(move || asks() && !on_hold(), never)
                .when(move || !on_hold(), begin)
                .when(on_hold, way),
        )
        .when(is_severe, move || {
            p("before__severe", words.severe).attr("role", "alert")
        })
        .when(
            move || is_first && !is_severe(),
            move || {
                el("button", "peek")
                    .attr("type", "button")
                    .attr("aria-haspopup", "dialog")
                    .child(icon(Icon::Exercises))
                    .child(el("span", "peek__text").text(words.who))
                    .child(icon(Icon::Up))
                    .on_click(move || dialogs.show(Inside::People))
            },
        )
}
