//! How it feels after a session, and what was done in it.

use leptos::prelude::*;

use super::tiles::tick;
use crate::app::App;
use crate::domain::figure::FigureId;
use crate::domain::history::{Did, NOTE_CHARS, Record};
use crate::domain::leaflet::Leaflet;
use crate::domain::route::Route;
use crate::domain::safety::Sign;
use crate::domain::session::Status;
use crate::domain::share::encode;
use crate::domain::time::SECOND;
use crate::ui::components::{SliderWords, link, slider};
use crate::ui::figure;
use crate::ui::html::{El, el};
use crate::ui::pages::first::home::pose;
use crate::ui::pages::parts::{named, p};
use crate::ui::pages::session::pain;

/// What is stored of the session that has just ended.
fn ended(app: App) -> Option<Record> {
    app.session_now(|session| match session.status() {
        Status::Ended { outcome, .. } => session.record(outcome),
        Status::Running | Status::Paused(_) => None,
    })
}

/// The exercises of which something was done, as they are drawn.
fn figures(app: App, record: &Record) -> Vec<FigureId> {
    app.session_now(|session| {
        let steps = session.routine().steps.iter().zip(&record.did);
        let done = steps.filter(|(_, did)| did.done > 0);
        done.map(|(step, _)| figure::of(step.exercise, None))
            .collect()
    })
}

/// The figure of what was done last, at rest.
pub(in crate::ui) fn at_rest(app: App) -> El {
    let last = ended(app).and_then(|record| figures(app, &record).pop());
    el("div", "").maybe(last.map(|id| figure::rest(app, id)))
}

/// The exercises that were done, each with a tick.
fn strip(app: App, record: &Record) -> El {
    let done = |id: FigureId| pose("pose", id).child(tick());
    el("div", "strip").children(figures(app, record).into_iter().map(done))
}

/// What there is to say and to see of the session that has just ended.
pub(in crate::ui) fn feels(app: App) -> El {
    let Some(record) = ended(app) else {
        return el("div", "");
    };
    let words = &app.words().done;
    // After a movement break nobody is asked, and after a sign to stop at there is nothing to compare.
    let is_calm = Sign::told_in(&record).next().is_some();
    let asks = !is_calm && app.setting_now(|s| s.ask) && record.name.kind().asks_for_ratings();
    let summary = el("summary", "fold__title")
        .child(el("span", "").text(words.what))
        .child(el("span", "quiet").text(length(app, &record)));
    let did = el("details", "fold")
        .child(summary)
        .child(named(app, "p", "", &record.name))
        .child(did(app, &record));
    let make = link(
        "more-link",
        &Route::Build(app.session_now(|session| encode(&Leaflet::from(session.routine())))),
        app.language().links().make_of_it,
    );
    el("div", "feels")
        .child(strip(app, &record))
        .maybe(asks.then(|| scales(app, &record)))
        .child(did)
        .maybe((!is_calm).then_some(make))
}

/// How it feels now.
fn scales(app: App, record: &Record) -> El {
    let words = &app.language().pages().in_player;
    let pain = pain(app);
    let rating = move || app.rating();
    let was = record.before.pain.map(|level| (level, (words.was)(level)));
    el("section", "scales")
        .child(
            el("div", "card")
                .child(el("h2", "card__title").text(app.words().coach.pain_now))
                .child(slider(
                    pain,
                    was.as_ref(),
                    move || rating().symptoms.pain,
                    move |level| app.rate(|rating| rating.symptoms.pain = level),
                )),
        )
        .child(
            el("details", "fold")
                .child(el("summary", "fold__title").text(words.feel_more))
                .child(labelled(
                    words.stiffness,
                    slider(
                        SliderWords {
                            label: words.stiffness,
                            ..pain
                        },
                        None,
                        move || rating().symptoms.stiffness,
                        move |level| app.rate(|rating| rating.symptoms.stiffness = level),
                    ),
                ))
                .child(labelled(
                    words.effort,
                    slider(
                        SliderWords {
                            label: words.effort,
                            ..pain
                        },
                        None,
                        move || rating().effort,
                        move |level| app.rate(|rating| rating.effort = level),
                    ),
                ))
                .child(note(app)),
        )
}

/// A scale under its name.
pub(in crate::ui::pages) fn labelled(label: &'static str, slider: El) -> El {
    el("div", "scales__one")
        .child(p("scale__label", label))
        .child(slider)
}

/// A note, stored as one types.
fn note(app: App) -> El {
    let hint = app.language().pages().in_player.note_hint;
    note_field(
        app,
        hint,
        untrack(|| app.rating()).note,
        move |note: &str| app.rate(|rating| rating.set_note(note)),
    )
}

/// A field for a note. What is longer than there is room for stays in the field, and is said not to be kept.
pub(in crate::ui::pages) fn note_field(
    app: App,
    hint: &'static str,
    note: String,
    say: impl Fn(&str) + 'static,
) -> El {
    let words = &app.language().pages().in_player;
    let length = RwSignal::new(note.chars().count());
    let field = el("input", "field")
        .attr("type", "text")
        .attr("dir", "auto")
        .attr("placeholder", hint)
        .attr("value", note)
        .attr("aria-describedby", "note-room")
        .on("input", move |event| {
            let note = event_target_value(&event);
            length.set(note.chars().count());
            say(&note);
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

/// For how long a session ran.
pub(in crate::ui::pages) fn length(app: App, record: &Record) -> String {
    (app.words().amounts.length)(u64::from(record.active_s) * SECOND)
}

/// What was done of each exercise.
pub(in crate::ui::pages) fn did(app: App, record: &Record) -> El {
    let words = app.words();
    let row = |did: &Did| {
        el("div", "did__row")
            .child(el("dt", "").text(words.done_name(did)))
            .child(el("dd", "").text((words.done.did)(did.done, did.planned)))
    };
    el("dl", "did").children(record.did.iter().map(row))
}
