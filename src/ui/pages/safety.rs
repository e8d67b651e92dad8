//! The questions before the first session, asked once and reachable later.

use leptos::prelude::*;

use super::about::disclaimers;
use super::parts::{p, page, paragraphs, sourced};
use crate::domain::route::Route;
use crate::domain::text::Statements;
use crate::ui::components::{button, link, section};
use crate::ui::html::{El, el};
use crate::ui::state::App;

/// The page.
pub(super) fn safety(app: App) -> El {
    let words = &app.words().safety;
    // Whoever wants to start something although a sign applies is told again what to do first.
    let applies = RwSignal::new(app.is_stopped());
    page("page safety", words.title)
        .when(move || !applies.get(), move || questions(app, applies))
        .when(
            move || applies.get(),
            move || ask_first(app, Box::new(move || app.go_on_from_safety())),
        )
}

/// The questions and the two answers.
fn questions(app: App, applies: RwSignal<bool>) -> El {
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
    let see_somebody = Route::Lesson("see-somebody".to_owned());
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
                            applies.set(true);
                        },
                    ),
                ),
        )
        .maybe(answered.map(|text| p("quiet", text)))
        .child(
            section(words.stop_title)
                .child(flags(app, words.stop))
                .child(p("", "").child(link("", &see_somebody, app.words().coach.see_somebody))),
        )
        .child(disclaimers(app))
}

/// What to do when one applies.
pub(super) fn ask_first(app: App, go_on: Box<dyn Fn()>) -> El {
    let words = &app.words().safety;
    el("div", "safety__questions")
        .child(
            el("section", "card ask-first")
                .attr("role", "alert")
                .child(el("h2", "").text(words.some_title))
                .children(paragraphs(words.some_text)),
        )
        .child(
            el("div", "actions actions--stack")
                .child(
                    link("button button--primary", &Route::Home, words.not_now)
                        .on_click(move || app.not_now()),
                )
                .child(
                    button("button button--quiet", words.asked).on_click(move || {
                        app.clear_red_flag();
                        go_on();
                    }),
                ),
        )
}

/// The warning signs, those that need help at once apart.
pub(super) fn flag_lists(app: App) -> El {
    let words = &app.words().safety;
    el("div", "safety__questions")
        .child(flags(app, words.flags))
        .child(el("h2", "").text(words.urgent))
        .child(flags(app, words.urgent_flags))
}

fn flags(app: App, flags: Statements) -> El {
    el("ul", "flags").children(flags.iter().map(|flag| sourced(app, flag.text, &flag.by)))
}
