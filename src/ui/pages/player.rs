//! The player: what to do now, the count, and what comes next, large and calm.

mod controls;
mod parts;
mod stage;

use leptos::prelude::*;

use controls::{Controls, Extras};
use parts::{AllParts, EndQuestion, HowTo};
use stage::Stage;

use super::name_of;
use crate::domain::route::Route;
use crate::domain::session::{Status, View, Why, next_up};
use crate::domain::text::words::Player;
use crate::domain::time::clock_text;
use crate::ui::state::App;

/// What the player's parts read: a glance that changes only when something on it does.
#[derive(Clone, Copy)]
struct Glance {
    view: Memo<Option<View>>,
}

impl Glance {
    /// A part of the glance; it changes only when its own value does.
    fn of<T: PartialEq + Default + Send + Sync + 'static>(self, part: fn(&View) -> T) -> Memo<T> {
        Memo::new(move |_| {
            self.view
                .with(|view| view.as_ref().map(part).unwrap_or_default())
        })
    }

    /// A text made of the glance.
    fn text(self, text: impl Fn(&View) -> String + Send + Sync + 'static) -> Memo<String> {
        Memo::new(move |_| {
            self.view
                .with(|view| view.as_ref().map(&text).unwrap_or_default())
        })
    }
}

/// Which dialog is open.
#[derive(Clone, Copy)]
struct Dialogs {
    parts: RwSignal<bool>,
    how: RwSignal<bool>,
    end: RwSignal<bool>,
}

/// The page.
#[component]
pub(super) fn PlayerPage() -> impl IntoView {
    let app = App::get();
    let view = Memo::new(move |_| {
        app.session
            .with(|s| s.as_ref().filter(|s| !s.is_over()).and_then(|s| s.view()))
    });
    let glance = Glance { view };
    let runs = Memo::new(move |_| view.with(Option::is_some));
    view! {
        <Show when=move || runs.get() fallback=move || nothing(app)>
            <Running glance=glance/>
        </Show>
    }
}

/// The player of a session.
#[component]
fn Running(glance: Glance) -> impl IntoView {
    let app = App::get();
    let words = &app.words().player;
    let dialogs = Dialogs {
        parts: RwSignal::new(false),
        how: RwSignal::new(false),
        end: RwSignal::new(false),
    };
    let name = glance.text(move |view| {
        (app.words().exercise)(view.prescription.exercise)
            .name
            .to_owned()
    });
    let now = glance.text(move |view| (words.now)(view.phase, &view.prescription).to_owned());
    let left = glance.text(move |view| (words.left)(&clock_text(view.left_ms)));
    let stands = Memo::new(move |_| !matches!(status(glance), Some(Status::Running)));
    view! {
        <div class="player" class:player--paused=stands>
            <header class="player__head">
                <p class="player__routine">{routine_name(app)}</p>
                <p class="player__left">{left}</p>
            </header>
            <Stage glance=glance/>
            <div class="player__text">
                <h1 class="player__exercise">{name}</h1>
                <p class="player__now">{now}</p>
                <Where glance=glance/>
                <p class="player__why" role="status">{move || why(words, glance)}</p>
            </div>
            <Controls glance=glance/>
            <footer class="player__foot">
                <NextUp glance=glance/>
                <Extras dialogs=dialogs/>
            </footer>
        </div>
        <AllParts glance=glance open=dialogs.parts/>
        <HowTo glance=glance open=dialogs.how/>
        <EndQuestion open=dialogs.end/>
    }
}

/// Whether the session moves.
fn status(glance: Glance) -> Option<Status> {
    glance
        .view
        .with(|view| view.as_ref().map(|view| view.status))
}

fn routine_name(app: App) -> String {
    app.session.with_untracked(|session| {
        session
            .as_ref()
            .map(|session| name_of(app, &session.routine().name))
            .unwrap_or_default()
    })
}

/// Why it stands still, where that is not plain.
fn why(words: &Player, glance: Glance) -> Option<String> {
    match status(glance)? {
        Status::Paused(Why::NotStarted) => Some(words.ready_hint.to_owned()),
        Status::Paused(Why::Away { ms }) => Some((words.away)(&clock_text(ms))),
        Status::Paused(Why::Restored) => Some(words.restored.to_owned()),
        Status::Paused(Why::Asked) | Status::Running | Status::Ended { .. } => None,
    }
}

/// Set, repetition and side, as far as they say anything.
#[component]
fn Where(glance: Glance) -> impl IntoView {
    let app = App::get();
    let words = &app.words().player;
    let set = glance.text(move |view| match view.sets {
        0 | 1 => String::new(),
        sets => (words.set)(view.set, sets),
    });
    let rep = glance.text(move |view| match (view.rep, view.reps) {
        (0, _) | (_, 0 | 1) => String::new(),
        (rep, reps) => (words.rep)(rep, reps),
    });
    let side = glance.text(move |view| {
        view.side
            .map_or(String::new(), |side| (words.side)(side).to_owned())
    });
    let tag = |text: Memo<String>, class: &'static str| {
        view! {
            <Show when=move || text.with(|text| !text.is_empty())>
                <span class=class>{text}</span>
            </Show>
        }
    };
    view! {
        <p class="player__where">
            {tag(side, "tag tag--strong")}
            {tag(set, "tag")}
            {tag(rep, "tag")}
        </p>
    }
}

/// The exercise that comes next.
#[component]
fn NextUp(glance: Glance) -> impl IntoView {
    let app = App::get();
    let words = &app.words().player;
    let step = glance.of(|view| view.step);
    let next = move || {
        app.session.with_untracked(|session| {
            let next = session
                .as_ref()
                .and_then(|session| next_up(session, step.get()));
            next.map_or_else(
                || words.last.to_owned(),
                |id| (words.next)((app.words().exercise)(id).name),
            )
        })
    };
    view! { <p class="player__next">{next}</p> }
}

/// When there is no session.
fn nothing(app: App) -> impl IntoView {
    let words = &app.words().player;
    view! {
        <div class="page">
            <h1>{words.nothing}</h1>
            <p class="lead">{words.nothing_hint}</p>
            <div class="actions">
                <a class="button button--primary" href=Route::Home.href()>{app.words().shell.home}</a>
                <a class="button button--secondary" href=Route::Routines.href()>
                    {app.words().shell.routines}
                </a>
            </div>
        </div>
    }
}
