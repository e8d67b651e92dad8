//! What the first page shows of somebody who has been here before.

use leptos::prelude::*;

use super::player::{anew, long_ago};
use super::stop::on_hold;
use crate::app::App;
use crate::app::FirstPageHead;
use crate::app::reactive::memo;
use crate::domain::route::Route;
use crate::domain::routine::Routine;
use crate::domain::session::{Event, PauseReason, Session, Status};
use crate::domain::settings::Settings;
use crate::domain::time::clock_text;
use crate::ui::components::{actions, button, link};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::first::home::{start, start_button};
use crate::ui::pages::parts::p;
use crate::ui::parts::Arrival;
use crate::ui::slots::{later_part, later_slot};

/// What it leads with where that is not what everybody may start with.
pub(in crate::ui) fn head(app: App) -> El {
    el("div", "").live(move || match app.first.shown(|page| page.head) {
        FirstPageHead::Plan => today(app).into(),
        FirstPageHead::OnHold => on_hold(app).into(),
        FirstPageHead::Start => nothing(),
    })
}

/// What the plan asks for today; where that does not come, what everybody may start with.
fn today(app: App) -> El {
    el("div", "").live(move || match later_part() {
        Arrival::Missing => start(app.first).into(),
        _ => later_slot(app, move |part| (part.today)(app)).into(),
    })
}

/// The big button that starts a routine of this person; a quiet one where that is not due.
pub(in crate::ui::pages) fn start_routine(
    app: App,
    routine: Routine,
    label: &'static str,
    is_due: bool,
) -> El {
    let is_quiet = move || !is_due || app.first.shown(|page| page.has_session);
    let minutes = {
        let routine = routine.clone();
        move || minutes_of(app, &routine)
    };
    start_button(is_quiet, move || label, minutes).on_click(move || app.start(routine.clone()))
}

/// How long a routine takes, as briefly as it goes.
pub(in crate::ui::pages) fn minutes_of(app: App, routine: &Routine) -> String {
    let ready = app.setting(Settings::ready_time);
    (app.first.words().minutes)(routine.length_ms(ready))
}

/// The session that was interrupted, or ended just now by mistake.
pub(in crate::ui) fn resume(app: App) -> El {
    let words = &app.first.words().home;
    let waiting = memo(move || {
        let told = |s: &Session| {
            (words.resume_text)(&app.words().name_within(&s.routine().name), &left_of(s))
        };
        app.session(|s| s.filter(|s| !s.is_over()).map(told))
            .unwrap_or_default()
    });
    let asks = memo(move || {
        let is_long_ago = |s: &Session| s.status() == Status::Paused(PauseReason::LongAgo);
        app.session(|s| s.is_some_and(is_long_ago))
    });
    el("div", "")
        .live(move || match waiting.get() {
            text if text.is_empty() => nothing(),
            text => waiting_card(app, text, asks.get()),
        })
        .when(
            move || app.can_reopen(),
            move || {
                button("button button--quiet", app.words().done.reopen)
                    .on_click(move || app.reopen())
            },
        )
}

/// The session that waits. After hours it may be another one that somebody has come for.
fn waiting_card(app: App, text: String, is_long_ago: bool) -> AnyView {
    let words = &app.first.words().home;
    let ways = if is_long_ago {
        let same = button("button button--primary", app.words().player.same);
        actions()
            .child(same.on_click(move || app.answer(Event::GoOn)))
            .child(anew(app, "button button--secondary"))
    } else {
        actions().child(link(
            "button button--primary button--large",
            &Route::Player,
            words.resume,
        ))
    };
    el("section", "card resume")
        .attr("aria-label", words.resume_title)
        .child(el("h2", "").text(words.resume_title))
        .child(p("", text))
        .maybe(is_long_ago.then(|| p("", untrack(|| long_ago(app)))))
        .child(ways.child(
            button("button button--quiet", words.let_go).on_click(move || app.dispatch(Event::End)),
        ))
        .into()
}

/// The length that is left of a session, as a clock shows it.
fn left_of(session: &Session) -> String {
    clock_text(session.view().map_or(0, |view| view.left_ms))
}
