//! The questions before the first session, asked once and reachable later.

use leptos::prelude::*;

use super::stop::what_to_do;
use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::route::Route;
use crate::domain::safety::StopReason;
use crate::domain::text::Statements;
use crate::ui::components::{button, link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, sourced};

/// The page: what stops this person, if anything does, and else the questions.
pub(in crate::ui::pages) fn safety(app: App) -> El {
    let words = &app.words().safety;
    let stop = memo(move || app.on_hold());
    // Who said that a sign applies can say otherwise.
    let asks_again = RwSignal::new(false);
    let title = move || match stop.get().map(|stop| stop.reason) {
        Some(StopReason::Told { .. }) => app.words().stops.title.to_owned(),
        _ => words.title.to_owned(),
    };
    el("div", "page safety")
        .child(el("h1", "").live_text(title))
        .live(move || match stop.get() {
            Some(stop) if !(stop.reason == StopReason::RedFlag && asks_again.get()) => {
                let again = button("button button--quiet", words.again)
                    .on_click(move || asks_again.set(true));
                what_to_do(app, stop, move || app.go_on_from_safety())
                    .maybe((stop.reason == StopReason::RedFlag).then_some(again))
                    .into()
            }
            _ => questions(app, asks_again).into(),
        })
}

/// The questions and the two answers.
fn questions(app: App, asks_again: RwSignal<bool>) -> El {
    let words = &app.words().safety;
    let answered = app
        .setting_now(|s| s.safety.map(|answer| answer.any_applies))
        .map(|some| {
            if some {
                words.answered_some
            } else {
                words.answered_none
            }
        });
    let see_somebody = Route::Article("see-somebody".to_owned());
    el("div", "safety__questions")
        .child(p("lead", words.lead))
        .child(flag_lists(app))
        .child(
            el("div", "actions actions--stack")
                .child(
                    button("button button--primary button--large", words.none).on_click(
                        move || {
                            app.answer_safety(false);
                            app.go_on_from_safety();
                        },
                    ),
                )
                .child(
                    button("button button--secondary button--large", words.some).on_click(
                        move || {
                            app.answer_safety(true);
                            asks_again.set(false);
                        },
                    ),
                ),
        )
        .maybe(answered.map(|text| p("quiet", text)))
        .child(section(words.ask_too_title).child(flags(app, words.ask_too)))
        .child(
            section(words.stop_title)
                .child(flags(app, words.stop))
                .child(p("", "").child(link("", &see_somebody, app.words().coach.see_somebody))),
        )
        .child(disclaimers(app))
}

/// The warning signs, those that need help at once apart.
pub(in crate::ui::pages) fn flag_lists(app: App) -> El {
    let words = &app.words().safety;
    el("div", "safety__questions")
        .child(flags(app, words.flags))
        .child(el("h2", "").text(words.urgent))
        .child(flags(app, words.urgent_flags))
}

fn flags(app: App, flags: Statements) -> El {
    el("ul", "flags").children(flags.iter().map(|flag| sourced(app, flag.text, &flag.by)))
}

/// What Unhunch is not.
pub(in crate::ui::pages) fn disclaimers(app: App) -> El {
    let words = &app.words().safety;
    let items = words
        .disclaimer_list
        .iter()
        .map(|text| el("li", "").text(*text));
    section(words.disclaimers).child(el("ul", "").children(items))
}
