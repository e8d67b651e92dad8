//! After a session: what was done, and that it is kept.

use leptos::prelude::*;

use super::stop::what_to_do;
use crate::app::reactive::memo;
use crate::app::{App, Saving};
use crate::domain::catalogue::find;
use crate::domain::history::{Did, NOTE_CHARS, Outcome, Record};
use crate::domain::route::Route;
use crate::domain::safety::Sign;
use crate::domain::session::{Session, Status};
use crate::domain::time::SECOND;
use crate::ui::components::{Icon, button, icon, scale};
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{named, p, page, ways_on};

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
            Some((outcome, record)) => summary(app, outcome, record).into(),
            None => page("page", app.words().done.none).child(ways(app)).into(),
        }
    })
}

/// What was done in the session that has just ended.
fn summary(app: App, outcome: Outcome, record: Option<Record>) -> El {
    let words = &app.words().done;
    let (title, text) = match (outcome, &record) {
        (Outcome::Finished, _) => (words.finished, words.finished_text),
        (Outcome::LeftEarly, Some(_)) => (words.left_early, words.left_early_text),
        (Outcome::LeftEarly, None) => (words.left_early, words.nothing_done),
    };
    let has_sign = record
        .as_ref()
        .is_some_and(|record| Sign::told_in(record).next().is_some());
    let stop = memo(move || app.on_hold());
    let is_calm = move || has_sign || stop.get().is_some();
    let heading = move || {
        if is_calm() {
            app.words().stops.title.to_owned()
        } else {
            title.to_owned()
        }
    };
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
        .child(el("h1", "").live_text(heading))
        .live(move || match stop.get() {
            Some(stop) => what_to_do(app, stop, || {}).into(),
            None if has_sign => p("lead", app.words().stops.cleared).into(),
            None => p("lead", text).into(),
        })
        .maybe(
            record
                .as_ref()
                .filter(|_| !has_sign)
                .map(|record| how_it_feels(app, record)),
        )
        .maybe(record.map(|record| {
            el("section", "card")
                .child(el("h2", "card__title").text(words.what))
                .child(
                    el("p", "card__meta")
                        .child(el("span", "tag tag--strong").text(length(app, &record)))
                        .child(named(app, "span", "tag", &record.name)),
                )
                .child(faces(app, &record))
                .child(did(app, &record))
                .child(kept(app))
        }))
        .when(move || stop.get().is_none(), ends)
        .when(move || !is_calm(), move || p("quiet", words.care))
}

/// How it feels now, with one tap each. After a movement break nobody is asked.
fn how_it_feels(app: App, record: &Record) -> El {
    let words = &app.words().coach;
    if !app.setting_now(|s| s.ask) || !record.name.kind().asks_for_ratings() {
        return el("div", "");
    }
    let rating = move || app.rating();
    el("section", "card scales")
        .child(el("h2", "card__title").text(words.after_title))
        .child(scale(
            words.pain,
            move || rating().symptoms.pain,
            move |level| app.rate(|rating| rating.symptoms.pain = Some(level)),
        ))
        .child(scale(
            words.stiffness,
            move || rating().symptoms.stiffness,
            move |level| app.rate(|rating| rating.symptoms.stiffness = Some(level)),
        ))
        .child(scale(
            words.effort,
            move || rating().effort,
            move |level| app.rate(|rating| rating.effort = Some(level)),
        ))
        .child(p("quiet", words.none_to_most))
        .child(note(app))
}

/// A note, stored as one types. What is longer than there is room for stays in the field, and is said
/// not to be kept.
fn note(app: App) -> El {
    let words = &app.words().coach;
    let note = untrack(|| app.rating()).note;
    let length = RwSignal::new(note.chars().count());
    let field = el("input", "field")
        .attr("type", "text")
        .attr("dir", "auto")
        .attr("placeholder", words.note_hint)
        .attr("value", note)
        .attr("aria-describedby", "note-room")
        .on("input", move |event| {
            let note = event_target_value(&event);
            length.set(note.chars().count());
            app.rate(|rating| rating.set_note(&note));
        });
    let room = p("quiet", "")
        .attr("id", "note-room")
        .live_text(move || (words.note_room)(length.get(), NOTE_CHARS));
    el("div", "")
        .child(
            el("label", "note")
                .child(el("span", "scale__label").text(words.note))
                .child(field),
        )
        .child(room)
}

/// The exercises that were done, as figures.
fn faces(app: App, record: &Record) -> El {
    let done = record.did.iter().filter(|did| did.done > 0);
    let known = done.filter_map(|did| find(&did.slug));
    el("div", "faces").children(known.map(|id| figure::still(app, figure::of(id, None))))
}

fn ways(app: App) -> El {
    let words = &app.words().done;
    ways_on(&[
        (Route::History, words.to_history),
        (Route::Home, words.to_home),
    ])
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

/// For how long a session ran.
pub(in crate::ui::pages) fn length(app: App, record: &Record) -> String {
    (app.words().amounts.length)(u64::from(record.active_s) * SECOND)
}

/// What was done of each exercise.
pub(in crate::ui::pages) fn did(app: App, record: &Record) -> El {
    let words = app.words();
    let row = |did: &Did| {
        el("div", "did__row")
            .child(el("dt", "").text((words.names.exercise_of_slug)(&did.slug)))
            .child(el("dd", "").text((words.done.did)(did.done, did.planned)))
    };
    el("dl", "did").children(record.did.iter().map(row))
}
