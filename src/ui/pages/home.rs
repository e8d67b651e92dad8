//! The first page: one thing to start, and the way to everything else.

use leptos::prelude::*;

use super::parts::routine_card;
use super::{length_of, name_of};
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::{Filter, Route};
use crate::domain::routine::BuiltIn;
use crate::domain::session::{Event, Session};
use crate::ui::components::{Icon, IconView};
use crate::ui::shell::left_of;
use crate::ui::state::App;

/// The routine that the big button starts.
const FIRST: BuiltIn = BuiltIn::QuickDailyReset;

/// The first page.
#[component]
pub(super) fn Home() -> impl IntoView {
    let app = App::get();
    let words = &app.words().home;
    let others = BuiltIn::ALL.iter().filter(|other| **other != FIRST);
    view! {
        <div class="page home">
            <header class="home__head">
                <h1>{words.title}</h1>
                <p class="lead">{words.lead}</p>
            </header>
            <Resume/>
            <Start/>
            <section class="section">
                <h2>{words.more}</h2>
                <ul class="cards">
                    {others
                        .map(|other| {
                            let summary = (app.words().names.routine_summary)(*other);
                            let href = Route::Routine(*other).href();
                            routine_card(app, &other.routine(), Some(summary), href)
                        })
                        .collect_view()}
                </ul>
                <p>
                    <a class="more-link" href=Route::Exercises(Filter::default()).href()>
                        {(words.all_exercises)(ExerciseId::ALL.len())}
                        <IconView icon=Icon::Chevron/>
                    </a>
                </p>
            </section>
            <LastTime/>
            <p class="home__promise">
                {words.promise}
                " "
                <a href=Route::About.href()>{app.words().shell.about}</a>
            </p>
        </div>
    }
}

/// The big button; a quiet one while a session waits.
#[component]
fn Start() -> impl IntoView {
    let app = App::get();
    let words = &app.words().home;
    let label = move || {
        let routine = FIRST.routine();
        (words.start)(&name_of(app, &routine.name), &length_of(app, &routine))
    };
    let waits = Memo::new(move |_| {
        app.session
            .with(|s| s.as_ref().is_some_and(|s| !s.is_over()))
    });
    view! {
        <div class="home__start">
            <button
                class="button button--large"
                class:button--primary=move || !waits.get()
                class:button--secondary=waits
                on:click=move |_| app.start(FIRST.routine())
            >
                <IconView icon=Icon::Play/>
                <span>{label}</span>
            </button>
            <p class="home__what">{(app.words().names.routine_summary)(FIRST)}</p>
        </div>
    }
}

/// The session that was interrupted, or ended just now by mistake.
#[component]
fn Resume() -> impl IntoView {
    let app = App::get();
    let words = &app.words().home;
    let name = move |session: &Session| name_of(app, &session.routine().name);
    let waiting = Memo::new(move |_| {
        app.session.with(|s| {
            s.as_ref()
                .filter(|s| !s.is_over())
                .map(|s| (name(s), left_of(s)))
        })
    });
    view! {
        {move || {
            waiting
                .get()
                .map(|(name, left)| {
                    view! {
                        <section class="card resume" aria-labelledby="resume-title">
                            <h2 id="resume-title">{words.resume_title}</h2>
                            <p>{(words.resume_text)(&name, &left)}</p>
                            <div class="actions">
                                <a class="button button--primary" href=Route::Player.href()>
                                    {words.resume}
                                </a>
                                <button
                                    class="button button--quiet"
                                    on:click=move |_| app.dispatch(Event::End)
                                >
                                    {words.let_go}
                                </button>
                            </div>
                        </section>
                    }
                })
        }}
        {move || {
            app.can_reopen()
                .then(|| {
                    view! {
                        <p class="resume-ended">
                            <button class="button button--quiet" on:click=move |_| app.reopen()>
                                {app.words().done.reopen}
                            </button>
                        </p>
                    }
                })
        }}
    }
}

/// What was done last.
#[component]
fn LastTime() -> impl IntoView {
    let app = App::get();
    let words = &app.words().home;
    let text = move || {
        app.past.with(|past| {
            past.records.first().map(|record| {
                let day = (app.words().amounts.day)(record.date());
                (words.last_time)(&name_of(app, &record.name), &day)
            })
        })
    };
    view! {
        {move || {
            text().map(|text| view! {
                <p class="home__last"><a href=Route::History.href()>{text}</a></p>
            })
        }}
    }
}
