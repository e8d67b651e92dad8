//! What was done, day by day, and what could not be read.

use leptos::prelude::*;

use super::name_of;
use crate::domain::history::{Day, Outcome, Record, UnreadableEntry, by_day};
use crate::domain::time::SECOND;
use crate::ui::state::App;

/// The page.
#[component]
pub(super) fn History() -> impl IntoView {
    let app = App::get();
    let words = &app.words().history;
    let days = Memo::new(move |_| app.past.with(|past| by_day(&past.records)));
    view! {
        <div class="page">
            <h1>{words.title}</h1>
            <Unreadable/>
            <Show
                when=move || days.with(|days| !days.is_empty())
                fallback=move || view! { <p class="quiet">{words.empty}</p> }
            >
                <ol class="days">
                    {move || days.get().into_iter().map(|d| day(app, d)).collect_view()}
                </ol>
            </Show>
        </div>
    }
}

fn day(app: App, day: Day) -> impl IntoView {
    let words = app.words();
    view! {
        <li class="day">
            <h2 class="day__date">{(words.amounts.day)(day.date)}</h2>
            <ul class="sessions">
                {day.records.iter().map(|r| session(app, r)).collect_view()}
            </ul>
        </li>
    }
}

fn session(app: App, record: &Record) -> impl IntoView + use<> {
    let words = app.words();
    let length = (words.amounts.length)(u64::from(record.active_s) * SECOND);
    let early = record.outcome == Outcome::LeftEarly;
    view! {
        <li class="card session">
            <h3 class="card__title">{name_of(app, &record.name)}</h3>
            <p class="card__meta">
                <span class="tag">{record.time_of_day()}</span>
                <span class="tag">{length}</span>
                <span class="tag" class:tag--warn=early>{(words.history.outcome)(record.outcome)}</span>
            </p>
            {did(app, record)}
        </li>
    }
}

/// What was done of each exercise.
pub(super) fn did(app: App, record: &Record) -> impl IntoView + use<> {
    let words = app.words();
    let rows: Vec<(String, String)> = record
        .did
        .iter()
        .map(|did| {
            let name = (words.names.exercise_of_slug)(&did.slug);
            (name, (words.history.did)(did.done, did.planned))
        })
        .collect();
    view! {
        <dl class="did">
            {rows
                .into_iter()
                .map(|(name, done)| {
                    view! {
                        <div class="did__row">
                            <dt>{name}</dt>
                            <dd>{done}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}

/// What could not be read, kept as it is.
#[component]
fn Unreadable() -> impl IntoView {
    let app = App::get();
    let words = &app.words().history;
    let entry = move |entry: &UnreadableEntry| {
        view! {
            <li>
                <p>{(words.reason)(&entry.reason)}</p>
                <code class="raw">{entry.raw.clone()}</code>
            </li>
        }
    };
    view! {
        {move || {
            app.past.with(|past| {
                (!past.unreadable.is_empty()).then(|| {
                    view! {
                        <details class="card unreadable">
                            <summary>{(words.unreadable)(past.unreadable.len())}</summary>
                            <p>{words.unreadable_text}</p>
                            <ul>{past.unreadable.iter().map(entry).collect_view()}</ul>
                        </details>
                    }
                })
            })
        }}
    }
}
