//! After a session: what was done, and that it is kept.

use leptos::prelude::*;

use super::stop::what_to_do;
use crate::app::reactive::memo;
use crate::app::{App, Saving};
use crate::domain::history::{Outcome, Record};
use crate::domain::route::Route;
use crate::domain::safety::Sign;
use crate::domain::session::{Session, Status};
use crate::ui::components::{Icon, SliderWords, button, icon, link};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{p, page};
use crate::ui::slots::{extra, later_slot};

/// The page.
pub(in crate::ui::pages) fn done(app: App) -> El {
    let id = memo(move || {
        let over = |s: &Session| s.is_over().then(|| s.id().to_owned());
        app.session(|session| session.and_then(over))
            .unwrap_or_default()
    });
    el("div", "").live(move || {
        // Only for another session: what is being typed stays. A memo follows only once it was read.
        id.with(|_| ());
        let ended = app.session_now(|session| {
            let Status::Ended { outcome, .. } = session.status() else {
                return None;
            };
            Some((outcome, session.record(outcome)))
        });
        match ended {
            Some((outcome, record)) => summary(app, outcome, record.as_ref()).into(),
            None => page("page", app.words().done.none).child(ways(app)).into(),
        }
    })
}

/// What was done in the session that has just ended.
fn summary(app: App, outcome: Outcome, record: Option<&Record>) -> El {
    let words = &app.words().done;
    let (title, text) = match (outcome, record) {
        (Outcome::Finished, _) => (words.finished, words.finished_text),
        (Outcome::LeftEarly, Some(_)) => (words.left_early, words.left_early_text),
        (Outcome::LeftEarly, None) => (words.left_early, words.nothing_done),
    };
    let has_sign = record.is_some_and(|record| Sign::told_in(record).next().is_some());
    let stop = memo(move || app.on_hold());
    let is_calm = move || has_sign || stop.get().is_some();
    let heading = move || {
        if is_calm() {
            app.words().stops.title.to_owned()
        } else {
            title.to_owned()
        }
    };
    let is_kept = record.is_some();
    let ends = move || {
        el("div", "").child(ways(app)).when(
            move || app.can_reopen(),
            move || {
                el("div", "reopen")
                    .child(
                        button("button button--quiet", words.reopen).on_click(move || app.reopen()),
                    )
                    .child(p("quiet", words.reopen_hint))
            },
        )
    };
    el("div", "page done")
        .maybe(
            (is_kept && !has_sign).then(|| {
                el("div", "room done__room").child(extra(move |part| (part.at_rest)(app)))
            }),
        )
        .child(el("h1", "").live_text(heading))
        .live(move || match stop.get() {
            Some(stop) => what_to_do(app, stop, || {}).into(),
            None if has_sign => p("lead", app.words().stops.cleared).into(),
            None => p("lead", text).into(),
        })
        .maybe(is_kept.then(|| later_slot(app, move |part| (part.feels)(app))))
        .maybe(is_kept.then(|| kept(app)))
        .when(move || stop.get().is_none(), ends)
        .when(move || !is_calm(), move || p("quiet", words.care))
}

/// What is said of pain on a slider.
pub(in crate::ui::pages) fn pain(app: App) -> SliderWords {
    let words = &app.words().coach;
    SliderWords {
        label: words.pain,
        ends: words.ends,
        level: words.level,
        unanswered: words.unanswered,
        take_back: words.take_back,
    }
}

fn ways(app: App) -> El {
    let words = &app.words().done;
    el("div", "actions actions--stack")
        .child(link(
            "button button--primary button--large",
            &Route::Home,
            words.to_home,
        ))
        .child(link(
            "button button--quiet",
            &Route::History,
            words.to_history,
        ))
}

/// Whether it is kept: said only once it is true.
fn kept(app: App) -> El {
    let words = &app.words().done;
    let text = move || match app.past(|past| past.saving) {
        Saving::Nothing => "",
        Saving::OnItsWay => words.saving,
        Saving::Safe => words.saved,
        Saving::OnlyHere => words.not_saved,
    };
    let is_safe = memo(move || app.past(|past| past.saving == Saving::Safe));
    p("saved", "")
        .attr("role", "status")
        .live(move || {
            if is_safe.get() {
                icon(Icon::Check).into()
            } else {
                nothing()
            }
        })
        .child(el("span", "").live_text(move || text().to_owned()))
}
