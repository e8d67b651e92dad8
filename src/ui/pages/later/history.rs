//! What was done, day by day, and what could not be read.

use leptos::prelude::*;

use crate::app::{App, device};
use crate::domain::copies::UnreadableEntry;
use crate::domain::history::{Day, Outcome, Record, by_day};

use super::feels::{did, length};
use crate::domain::figure::FigureId;
use crate::domain::route::Route;
use crate::ui::components::{link, tag};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::first::home::pose;
use crate::ui::pages::parts::{named, p, page};

/// The page.
pub(in crate::ui::pages) fn history(app: App) -> El {
    let words = &app.language().pages().history;
    page("page", app.words().titles.history)
        .live_flag("aria-busy", move || app.past(|past| !past.is_whole))
        .live(move || app.past(|past| unreadable(app, &past.unreadable)))
        .live(move || {
            app.past(|past| {
                if past.records.is_empty() && past.is_whole {
                    el("div", "empty")
                        .child(pose("pose empty__pose", FigureId::ScapularSqueeze))
                        .child(p("quiet", words.empty))
                        .child(link(
                            "button button--large button--primary",
                            &Route::Home,
                            app.language().pages().today.to_today,
                        ))
                        .into()
                } else {
                    let days = by_day(&past.records);
                    el("ol", "days")
                        .children(days.iter().map(|d| day(app, d)))
                        .into()
                }
            })
        })
}

fn day(app: App, day: &Day) -> El {
    el("li", "day")
        .child(el("h2", "day__date").text((app.words().amounts.day)(day.date)))
        .child(el("ul", "sessions").children(day.records.iter().map(|r| session(app, r))))
}

fn session(app: App, record: &Record) -> El {
    let has_12_hours = device::has_12_hours(app.setting(|s| s.day_clock));
    let time = (app.language().pages().time_of_day)(record.minute_of_day(), has_12_hours);
    let outcome = match record.outcome {
        Outcome::Finished => "tag",
        Outcome::LeftEarly => "tag tag--warn",
    };
    el("li", "card session")
        .child(named(app, "h3", "card__title", &record.name))
        .child(
            el("p", "card__meta")
                .child(tag(time))
                .child(tag(length(app, record)))
                .child(
                    el("span", outcome)
                        .text((app.language().pages().history.outcome)(record.outcome)),
                ),
        )
        .maybe(felt(app, record))
        .child(did(app, record))
}

/// How it felt before and after, what hurt, and the note.
fn felt(app: App, record: &Record) -> Option<El> {
    let words = &app.words().coach;
    let rating = app.past(|past| past.ratings.get(&record.id).cloned());
    let was = (app.language().pages().history.was)(&record.before, rating.as_ref());
    let hurts = record.hurts.iter().filter_map(|(index, hurt)| {
        let did = record.did.get(*index)?;
        let name = app.words().done_name(did);
        Some(p("felt__hurt", format!("{name}: {}", (words.hurt)(*hurt))))
    });
    let hurts: Vec<El> = hurts.collect();
    let note = rating
        .map(|rating| rating.note)
        .filter(|note| !note.is_empty());
    if was.is_empty() && hurts.is_empty() && note.is_none() {
        return None;
    }
    let felt = el("div", "felt")
        .maybe((!was.is_empty()).then(|| p("", was)))
        .children(hurts)
        .maybe(note.map(|note| p("quiet", note).attr("dir", "auto")));
    Some(felt)
}

/// What could not be read, kept as it is.
fn unreadable(app: App, entries: &[UnreadableEntry]) -> AnyView {
    if entries.is_empty() {
        return nothing();
    }
    let words = &app.language().pages().history;
    let entry = |entry: &UnreadableEntry| {
        el("li", "")
            .child(p("", (words.reason)(&entry.reason)))
            .child(el("code", "raw").text(entry.raw.clone()))
    };
    el("details", "card unreadable")
        .child(el("summary", "").text((words.unreadable)(entries.len())))
        .child(p("", words.unreadable_text))
        .child(el("ul", "").children(entries.iter().map(entry)))
        .into()
}
