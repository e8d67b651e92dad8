//! The questions before the first session, asked once and reachable later.

use leptos::prelude::*;

use super::stop::what_to_do;
use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::safety::StopReason;
use crate::domain::text::Statements;
use crate::ui::components::{Icon, button, dialog, icon};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;
use crate::ui::slots::later_slot;

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

/// The questions, and the two answers always in view.
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
    let answer = |label, act: Box<dyn Fn()>| {
        button("button button--secondary button--large", label).on_click(act)
    };
    el("div", "gate")
        .child(p("gate__lead", words.lead))
        .child(flag_lists(app))
        .maybe(answered.map(|text| p("quiet", text)))
        .child(
            el("div", "gate__answers")
                .child(answer(
                    words.some,
                    Box::new(move || {
                        app.answer_safety(true);
                        asks_again.set(false);
                    }),
                ))
                .child(answer(
                    words.none,
                    Box::new(move || {
                        app.answer_safety(false);
                        app.go_on_from_safety();
                    }),
                )),
        )
}

/// The warning signs, those that need help at once apart, and behind a mark who names them.
pub(in crate::ui::pages) fn flag_lists(app: App) -> El {
    let words = &app.words().safety;
    let more = RwSignal::new(false);
    el("div", "signs")
        .child(flags(words.flags))
        .child(
            el("section", "signs__urgent")
                .child(el("h2", "").text(words.urgent))
                .child(flags(words.urgent_flags)),
        )
        .child(
            el("button", "icon-button signs__more")
                .attr("type", "button")
                .attr("aria-label", words.more)
                .attr("aria-haspopup", "dialog")
                .child(icon(Icon::Info))
                .on_click(move || more.set(true)),
        )
        .child(dialog(
            "of-safety",
            more,
            words.more,
            app.first.words().shell.close,
            move || later_slot(app, move |part| (part.of_safety)(app)),
        ))
}

/// Signs in a list. What comes before a comma is what is looked for.
fn flags(flags: Statements) -> El {
    let flag = |text: &'static str| {
        let comma = text.find(',').and_then(|at| text.split_at_checked(at));
        let (sign, rest) = comma.unwrap_or((text, ""));
        el("li", "")
            .child(el("b", "").text(sign))
            .child(el("span", "").text(rest))
    };
    el("ul", "flags").children(flags.iter().map(|it| flag(it.text)))
}
