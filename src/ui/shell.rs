//! The frame around every page: navigation, notices, the bar of a waiting session, and the page.

use leptos::mount::mount_to_body;
use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;

use super::pages;
use super::state::{App, News};
use crate::domain::route::{Filter, Route};
use crate::domain::session::{Event, Session};
use crate::domain::time::clock_text;
use crate::platform::{address, page, service_worker};
use crate::ui::components::{Icon, IconView, Notice, NoticeTone};

/// Mounts the app and takes the boot screen away.
pub fn start() {
    console_error_panic_hook::set_once();
    mount_to_body(Frame);
    page::remove_boot_screen();
}

/// The frame.
#[component]
fn Frame() -> impl IntoView {
    let app = App::open();
    provide_context(app);
    follow_address(app);
    follow_page(app);
    follow_keys(app);
    follow_worker(app);
    let words = app.words();
    let in_player = Memo::new(move |_| app.route.with(|route| *route == Route::Player));
    // The list of exercises stays while its filter changes, and with it the focus.
    let page = Memo::new(move |_| match app.route.get() {
        Route::Exercises(_) => Route::Exercises(Filter::default()),
        other => other,
    });
    view! {
        <a class="skip-link" href="#main">{words.shell.skip_link}</a>
        <div class="shell" class:shell--player=in_player>
            <Navigation/>
            <div class="shell__notices">
                <SessionBar/>
                <Notices/>
            </div>
            <main id="main" class="shell__main" tabindex="-1">
                {move || {
                    let page = page.get();
                    untrack(|| pages::view(&page))
                }}
            </main>
        </div>
        <p class="visually-hidden" aria-live="polite" data-live="caption">{app.caption}</p>
    }
}

/// The links to the main pages.
#[component]
fn Navigation() -> impl IntoView {
    let app = App::get();
    let words = &app.words().shell;
    let links = [
        (Route::Home, Icon::Home, words.home),
        (
            Route::Exercises(Filter::default()),
            Icon::Exercises,
            words.exercises,
        ),
        (Route::Routines, Icon::Routines, words.routines),
        (Route::History, Icon::History, words.history),
        (Route::Settings, Icon::Settings, words.settings),
    ];
    let link = move |(route, icon, label): (Route, Icon, &'static str)| {
        let href = route.href();
        let here = Memo::new(move |_| app.route.with(|now| belongs_to(now, &route)));
        view! {
            <li>
                <a
                    class="nav__link"
                    href=href
                    aria-current=move || here.get().then_some("page")
                >
                    <IconView icon=icon/>
                    <span>{label}</span>
                </a>
            </li>
        }
    };
    view! {
        <header class="topbar">
            <a class="topbar__wordmark" href=Route::Home.href()>{words.name}</a>
            <nav class="nav" aria-label=words.navigation>
                <ul class="nav__list">{links.map(link).into_iter().collect_view()}</ul>
            </nav>
        </header>
    }
}

/// Whether a page stands under this link of the navigation.
fn belongs_to(page: &Route, link: &Route) -> bool {
    match link {
        Route::Exercises(_) => matches!(
            page,
            Route::Exercises(_) | Route::Exercise(_) | Route::Single(_)
        ),
        Route::Routines => matches!(
            page,
            Route::Routines | Route::Routine(_) | Route::Kept(_) | Route::Shared(_)
        ),
        Route::Settings => matches!(page, Route::Settings | Route::About),
        other => page == other,
    }
}

/// On every page but the player: the way back to the session that waits.
#[component]
fn SessionBar() -> impl IntoView {
    let app = App::get();
    let words = &app.words().shell;
    let waiting = Memo::new(move |_| {
        let elsewhere = app
            .route
            .with(|r| !matches!(r, Route::Player | Route::Home));
        app.session.with(|session| {
            session
                .as_ref()
                .filter(|s| elsewhere && !s.is_over())
                .map(|s| pages::name_of(app, &s.routine().name))
        })
    });
    view! {
        {move || {
            waiting
                .get()
                .map(|name| {
                    view! {
                        <div class="session-bar" role="region" aria-label=words.back_to_session>
                            <span class="session-bar__text">{(words.session_waiting)(&name)}</span>
                            <a class="button button--primary" href=Route::Player.href()>
                                {words.back_to_session}
                            </a>
                        </div>
                    }
                })
        }}
    }
}

/// Notices, each until it is taken away.
#[component]
fn Notices() -> impl IntoView {
    let app = App::get();
    view! {
        {move || app.news.get().into_iter().map(|news| notice(app, news)).collect_view()}
    }
}

fn notice(app: App, news: News) -> impl IntoView {
    let words = &app.words().notices;
    let in_session = app
        .session
        .with(|s| s.as_ref().is_some_and(|s| !s.is_over()));
    let (tone, text) = match &news {
        News::StorageBlocked => (NoticeTone::Warn, words.storage_blocked.to_owned()),
        News::StorageFull => (NoticeTone::Warn, words.storage_full.to_owned()),
        News::OfflineReady => (NoticeTone::Success, words.offline_ready.to_owned()),
        News::Update if in_session => (
            NoticeTone::Info,
            format!("{} {}", words.update, words.update_after),
        ),
        News::Update => (NoticeTone::Info, words.update.to_owned()),
        News::Restored(n) => (NoticeTone::Info, (words.restored)(*n)),
        News::JournalUnreadable(why) => (NoticeTone::Warn, (words.journal_unreadable)(why)),
        News::SettingsUnreadable => (NoticeTone::Warn, words.settings_unreadable.to_owned()),
    };
    let offers_update = news == News::Update && !in_session;
    view! {
        <Notice tone=tone>
            <p>{text}</p>
            <div class="notice__actions">
                {offers_update
                    .then(|| {
                        view! {
                            <button class="button button--primary" on:click=move |_| app.take_update()>
                                {words.update_now}
                            </button>
                        }
                    })}
                <button class="button button--quiet" on:click=move |_| app.dismiss(&news)>
                    {words.dismiss}
                </button>
            </div>
        </Notice>
    }
}

/// The address leads: a change of the fragment changes the page, its title, focus and scroll.
fn follow_address(app: App) {
    let visited = StoredValue::new_local(vec![(address::fragment(), 0.0)]);
    let guard = address::watch(move |fragment| {
        let Some(route) = Route::parse(&fragment) else {
            return;
        };
        if app.is_running() && route != Route::Player {
            app.dispatch(Event::Pause);
        }
        let scroll = visited.try_update_value(|visited| step_to(visited, fragment));
        app.route.set(route);
        arrive(scroll.unwrap_or_default());
    });
    keep(guard);
    Effect::new(move |_| {
        let title = app.route.with(|route| pages::title(app, route));
        let name = app.words().shell.name;
        page::set_title(&if title.is_empty() {
            name.to_owned()
        } else {
            format!("{title} · {name}")
        });
    });
}

/// Once the page is drawn, puts the focus on its heading and scrolls there.
pub(super) fn arrive(scroll: f64) {
    request_animation_frame(move || {
        page::focus_heading();
        page::scroll_to(scroll);
    });
}

/// Notes where the person goes, and answers how far that page was scrolled: going back to the page
/// before restores it, a new page starts at its top.
fn step_to(visited: &mut Vec<(String, f64)>, fragment: String) -> f64 {
    if let Some(last) = visited.last_mut() {
        last.1 = page::scroll_y();
    }
    let before = visited.len().checked_sub(2).and_then(|i| visited.get(i));
    match before {
        Some((address, scroll)) if *address == fragment => {
            let scroll = *scroll;
            visited.pop();
            scroll
        }
        _ => {
            visited.push((fragment, 0.0));
            0.0
        }
    }
}

/// Coming back looks at the clock; going away writes the journal.
fn follow_page(app: App) {
    keep(page::on_visibility(move |visible| {
        if visible {
            app.dispatch(Event::Tick);
        }
    }));
    keep(page::on_leave(move || app.write_journal()));
}

/// The keys of the player.
fn follow_keys(app: App) {
    keep(page::on_key(move |key| {
        let in_player = app.route.with_untracked(|r| *r == Route::Player)
            && app
                .session
                .with_untracked(|s| s.as_ref().is_some_and(|s| !s.is_over()));
        if !in_player || key.in_text_field || key.in_dialog || key.with_modifier {
            return false;
        }
        let event = match key.key.as_str() {
            " " | "Spacebar" if !key.on_button => {
                app.pause_or_resume();
                return true;
            }
            "ArrowRight" | "s" => Event::Skip,
            "ArrowLeft" => Event::Back,
            "+" => Event::AddTen,
            _ => return false,
        };
        app.dispatch(event);
        true
    }));
}

/// News from the service worker.
fn follow_worker(app: App) {
    service_worker::register(move |news| match news {
        service_worker::WorkerNews::OfflineReady => app.tell(News::OfflineReady),
        service_worker::WorkerNews::UpdateWaiting => app.tell(News::Update),
        service_worker::WorkerNews::Failed => {}
    });
}

/// Keeps a guard for as long as the frame stands.
fn keep<T: 'static>(guard: T) {
    let _: StoredValue<T, LocalStorage> = StoredValue::new_local(guard);
}

/// The length that is left of a session, as a clock shows it.
pub(super) fn left_of(session: &Session) -> String {
    clock_text(session.view().map_or(0, |view| view.left_ms))
}
