//! After a sign to stop at: what to do now, what it may mean, whom to ask, and what clears it.

use crate::app::{App, device};
use crate::domain::route::Route;
use crate::domain::safety::{Clearing, Sign, Stop, StopReason};
use crate::domain::text::Statements;
use crate::ui::components::{actions, button, link};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, paragraphs, statement_list};

/// What there is to say of what stops this person, and the way out of it. `go_on` is called once it is
/// cleared.
pub(in crate::ui::pages) fn what_to_do(app: App, stop: Stop, go_on: impl Fn() + 'static) -> El {
    what_to_do_then(app, stop, Box::new(go_on))
}

fn what_to_do_then(app: App, stop: Stop, go_on: Box<dyn Fn()>) -> El {
    match stop.reason {
        StopReason::Told {
            sign,
            told_ms,
            again,
        } => told(app, sign, told_ms, again).child(clearing(app, stop.clearing, go_on)),
        StopReason::RedFlag | StopReason::Unanswered => {
            ask_first(app).child(clearing(app, stop.clearing, go_on))
        }
    }
}

/// A sign that was told in a session.
fn told(app: App, sign: Sign, told_ms: u64, again: bool) -> El {
    let words = &app.words().stops;
    let text = (words.of)(sign);
    let day = (app.words().amounts.day)(device::day_of(told_ms));
    let part = |title: &'static str, items: Statements| {
        el("section", "stop__part")
            .child(el("h2", "").text(title))
            .child(statement_list(app, items))
    };
    el("div", "stop")
        .child(
            el("section", "card ask-first")
                .attr("role", "alert")
                .child(p("stop__sign", text.name))
                .child(p("quiet", (words.told)(&day)))
                .maybe(again.then(|| p("", words.again)))
                .child(part(words.now, text.now)),
        )
        .child(part(words.means, text.means))
        .child(part(words.ask, text.ask))
        .child(p("stop__urgent", app.words().safety.emergency))
}

/// A sign in the safety questions.
fn ask_first(app: App) -> El {
    let words = &app.words().safety;
    el("div", "stop").child(
        el("section", "card ask-first")
            .attr("role", "alert")
            .child(el("h2", "").text(words.some_title))
            .children(paragraphs(words.some_text)),
    )
}

/// What clears it. Resting is the main button: nobody is hurried back.
fn clearing(app: App, clearing: Clearing, go_on: Box<dyn Fn()>) -> El {
    let stops = &app.words().stops;
    let (until, label) = match clearing {
        Clearing::Passed => (stops.until_passed, stops.passed),
        Clearing::Asked | Clearing::Answer => (stops.until_asked, app.words().safety.asked),
    };
    let rest =
        link("button button--primary", &Route::Home, stops.rest).on_click(move || app.not_now());
    let clear = button("button button--quiet", label).on_click(move || {
        app.clear(clearing);
        go_on();
    });
    el("div", "stop__clearing")
        .child(p("quiet", until))
        .child(el("div", "actions actions--stack").child(rest).child(clear))
}

/// On other pages: nothing starts for now, why, and where to read what to do.
pub(in crate::ui::pages) fn on_hold(app: App) -> El {
    let words = &app.words().stops;
    let why = move || match app.on_hold().map(|stop| stop.reason) {
        Some(StopReason::Told { sign, .. }) => (words.because)((words.of)(sign).name),
        _ => words.because_of_flag.to_owned(),
    };
    el("section", "card ask-first")
        .child(el("h2", "").text(words.on_hold))
        .child(p("", "").live_text(why))
        .child(actions().child(link("button button--primary", &Route::Safety, words.see)))
}
