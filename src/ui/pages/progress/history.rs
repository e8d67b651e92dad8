//! What was done, day by day, and what could not be read.

use leptos::prelude::*;

use crate::app::{App, device};
use crate::domain::copies::UnreadableEntry;
use crate::domain::history::{Day, Outcome, Record, newest_days};

use crate::domain::route::Route;
use crate::ui::components::{button, link, section, tag};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::later::feels::{did, length};
use crate::ui::pages::parts::{named, p};
use crate::ui::parts::ProgressLook;

/// So many days are shown at first, and so many more each time that somebody asks for earlier ones.
const DAYS: usize = 7;

/// The sessions, the newest first; earlier ones when somebody asks for them.
pub(super) fn sessions(app: App, look: ProgressLook) -> El {
    let words = app.language().insight();
    let shown = move || DAYS * (1 + look.earlier.get());
    let has_more = RwSignal::new(false);
    section(words.all_sessions)
        .live(move || {
            // It takes long to ask the browser.
            let has_12_hours = device::has_12_hours(app.setting(|s| s.day_clock));
            app.past(|past| {
                let (days, more) = newest_days(&past.records, shown());
                has_more.set(more);
                el("ol", "days")
                    .children(days.iter().map(|it| day(app, it, has_12_hours)))
                    .into()
            })
        })
        .when(
            move || has_more.get(),
            move || {
                button("button button--secondary", words.earlier)
                    .on_click(move || look.earlier.update(|n| *n += 1))
            },
        )
}

fn day(app: App, day: &Day<'_>, has_12_hours: bool) -> El {
    let records = day.records.iter();
    let sessions = records.map(|record| session(app, record, "h4", has_12_hours));
    el("li", "day")
        .child(el("h3", "day__date").child(link(
            "",
            &Route::Day(day.date.to_string()),
            (app.words().amounts.day)(day.date),
        )))
        .child(el("ul", "sessions").children(sessions))
}

/// A session: what it was, under a heading of this level, how it felt, and what was done.
pub(super) fn session(app: App, record: &Record, level: &'static str, has_12_hours: bool) -> El {
    let time = (app.language().pages().time_of_day)(record.minute_of_day(), has_12_hours);
    let outcome = match record.outcome {
        Outcome::Finished => "tag",
        Outcome::LeftEarly => "tag tag--warn",
    };
    el("li", "card session")
        .child(named(app, level, "card__title", &record.name))
        .child(
            el("p", "card__meta")
                .child(tag(time))
                .child(tag(length(app, record)))
                .child(
                    el("span", outcome).text((app.language().history().outcome)(record.outcome)),
                ),
        )
        .maybe(felt(app, record))
        .child(did(app, record))
}

/// How it felt before and after, what hurt, and the note.
fn felt(app: App, record: &Record) -> Option<El> {
    let words = &app.words().coach;
    let rating = app.past(|past| past.ratings.get(&record.id).cloned());
    let was = (app.language().history().was)(&record.before, rating.as_ref());
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
pub(super) fn unreadable(app: App, entries: &[UnreadableEntry]) -> AnyView {
    if entries.is_empty() {
        return nothing();
    }
    let words = app.language().history();
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
