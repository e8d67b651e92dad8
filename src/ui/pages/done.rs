//! After a session: what was done, and that it is kept.

use leptos::prelude::*;

use super::history::did;
use super::name_of;
use crate::domain::history::Outcome;
use crate::domain::route::Route;
use crate::domain::session::Status;
use crate::domain::time::SECOND;
use crate::ui::components::{Icon, IconView};
use crate::ui::state::{App, Saving};

/// The page.
#[component]
pub(super) fn Done() -> impl IntoView {
    let app = App::get();
    let ended = Memo::new(move |_| {
        app.session.with(|session| {
            let session = session.as_ref()?;
            let Status::Ended { outcome, .. } = session.status() else {
                return None;
            };
            Some((
                outcome,
                name_of(app, &session.routine().name),
                session.record(outcome),
            ))
        })
    });
    move || match ended.get() {
        Some((outcome, name, record)) => {
            let words = &app.words().done;
            let finished = outcome == Outcome::Finished;
            let title = if finished {
                words.finished
            } else {
                words.left_early
            };
            let text = match (&record, finished) {
                (None, _) => words.nothing_done,
                (Some(_), true) => words.finished_text,
                (Some(_), false) => words.left_early_text,
            };
            view! {
                <div class="page done">
                    <header class="done__head">
                        <h1>{title}</h1>
                        <p class="lead">{text}</p>
                    </header>
                    {record.map(|record| {
                        let length = (app.words().amounts.length)(u64::from(record.active_s) * SECOND);
                        view! {
                            <section class="card">
                                <h2 class="card__title">{words.what}</h2>
                                <p class="card__meta">
                                    <span class="tag tag--strong">{length}</span>
                                    <span class="tag">{name}</span>
                                </p>
                                {did(app, &record)}
                                <Kept/>
                            </section>
                        }
                    })}
                    <div class="actions">
                        <a class="button button--primary" href=Route::History.href()>{words.to_history}</a>
                        <a class="button button--secondary" href=Route::Home.href()>{words.to_home}</a>
                    </div>
                    <Reopen/>
                    <p class="quiet">{words.care}</p>
                </div>
            }
            .into_any()
        }
        None => nothing(app).into_any(),
    }
}

/// Whether it is kept: said only once it is true.
#[component]
fn Kept() -> impl IntoView {
    let app = App::get();
    let words = &app.words().done;
    view! {
        <p class="saved" role="status" data-saving=move || slug(app.saving.get())>
            {move || match app.saving.get() {
                Saving::Nothing => ().into_any(),
                Saving::OnItsWay => words.saving.into_any(),
                Saving::Safe => view! { <IconView icon=Icon::Check/> {words.saved} }.into_any(),
                Saving::OnlyHere => words.not_saved.into_any(),
            }}
        </p>
    }
}

const fn slug(saving: Saving) -> &'static str {
    match saving {
        Saving::Nothing => "nothing",
        Saving::OnItsWay => "on-its-way",
        Saving::Safe => "safe",
        Saving::OnlyHere => "only-here",
    }
}

/// The way back into what was ended by mistake.
#[component]
fn Reopen() -> impl IntoView {
    let app = App::get();
    let words = &app.words().done;
    view! {
        <Show when=move || app.can_reopen()>
            <div class="reopen">
                <button class="button button--quiet" on:click=move |_| app.reopen()>{words.reopen}</button>
                <p class="quiet">{words.reopen_hint}</p>
            </div>
        </Show>
    }
}

/// Nothing was done just now.
fn nothing(app: App) -> impl IntoView {
    let words = &app.words().done;
    view! {
        <div class="page">
            <h1>{words.none}</h1>
            <div class="actions">
                <a class="button button--primary" href=Route::Home.href()>{words.to_home}</a>
                <a class="button button--secondary" href=Route::History.href()>{words.to_history}</a>
            </div>
        </div>
    }
}
