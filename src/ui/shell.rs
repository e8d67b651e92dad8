//! The frame around every page: navigation, notices, the bar of a waiting session, and the page.

use std::cell::RefCell;

use leptos::mount::mount_to_body;
use leptos::prelude::*;

use super::pages;
use super::state::{App, News};
use crate::domain::route::{Filter, Route};
use crate::domain::session::{Event, Session};
use crate::domain::time::clock_text;
use crate::platform::{address, page, service_worker};
use crate::ui::components::{Icon, NoticeTone, button, icon, link, notice};
use crate::ui::html::{El, effect, el, memo, nothing};

/// How far ahead the key for less goes.
const AHEAD_MS: i64 = 10_000;

/// Mounts the app and takes the boot screen away.
pub fn start() {
    console_error_panic_hook::set_once();
    mount_to_body(frame);
    page::remove_boot_screen();
}

/// The frame.
fn frame() -> AnyView {
    let app = App::open();
    app.fetch_rest();
    follow_address(app);
    follow_page(app);
    follow_keys(app);
    follow_worker(app);
    let class = move || {
        Some(match app.on_page(|route| *route == Route::Player) {
            true => "shell shell--player".into(),
            false => "shell".into(),
        })
    };
    el("div", "")
        .child(
            el("a", "skip-link")
                .attr("href", "#main")
                .text(app.words().shell.skip_link),
        )
        .child(
            el("div", "")
                .live_attr("class", class)
                .child(navigation(app))
                .child(
                    el("main", "shell__main")
                        .attr("id", "main")
                        .attr("tabindex", "-1")
                        .live(move || {
                            let route = app.on_page(Route::clone);
                            untrack(|| pages::view(app, route).into())
                        }),
                )
                .child(
                    el("div", "shell__notices")
                        .child(session_bar(app))
                        .child(pages::offers(app))
                        .live(move || notices(app)),
                ),
        )
        .into()
}

/// The links to the main pages.
fn navigation(app: App) -> El {
    let words = &app.words().shell;
    let links = [
        (Route::Home, Icon::Home, words.home),
        (
            Route::Exercises(Filter::default()),
            Icon::Exercises,
            words.exercises,
        ),
        (Route::Routines, Icon::Routines, words.routines),
        (Route::Learn(String::new()), Icon::Learn, words.learn),
        (Route::History, Icon::History, words.history),
        (Route::Settings, Icon::Settings, words.settings),
    ];
    let item = |(route, sign, label): (Route, Icon, &'static str)| {
        let link = el("a", "nav__link")
            .attr("href", route.href())
            .live_attr("aria-current", move || {
                app.on_page(|now| belongs_to(now, &route))
                    .then_some("page".into())
            })
            .child(icon(sign))
            .child(el("span", "").text(label));
        el("li", "").child(link)
    };
    el("header", "topbar")
        .child(link("topbar__wordmark", &Route::Home, words.name))
        .child(
            el("nav", "nav")
                .attr("aria-label", words.navigation)
                .child(el("ul", "nav__list").children(links.into_iter().map(item))),
        )
}

/// Whether a page stands under this link of the navigation.
fn belongs_to(page: &Route, link: &Route) -> bool {
    match link {
        Route::Exercises(_) => matches!(
            page,
            Route::Exercises(_) | Route::Exercise(_) | Route::Single(_) | Route::Gallery
        ),
        Route::Routines => matches!(
            page,
            Route::Routines | Route::Routine(_) | Route::Kept(_) | Route::Shared(_)
        ),
        Route::Learn(_) => matches!(page, Route::Learn(_) | Route::Lesson(_)),
        Route::Settings => matches!(
            page,
            Route::Settings | Route::Breaks | Route::About | Route::Source(_)
        ),
        other => page == other,
    }
}

/// On every page but the player and the first one, which has a card for it: the way back to the
/// session that waits.
fn session_bar(app: App) -> El {
    let words = &app.words().shell;
    let waiting = memo(move || {
        let elsewhere = app.on_page(|r| !matches!(r, Route::Player | Route::Home));
        app.session.with(|session| {
            let waiting = session.as_ref().filter(|s| elsewhere && !s.is_over());
            waiting
                .map(|s| (words.session_waiting)(&pages::name_of(app, &s.routine().name)))
                .unwrap_or_default()
        })
    });
    el("div", "").live(move || {
        let text = waiting.get();
        if text.is_empty() {
            return nothing();
        }
        el("section", "session-bar")
            .attr("aria-label", words.back_to_session)
            .child(el("span", "session-bar__text").text(text))
            .child(link(
                "button button--primary",
                &Route::Player,
                words.back_to_session,
            ))
            .into()
    })
}

/// Notices, each until it is taken away.
fn notices(app: App) -> AnyView {
    let in_session = app.has_session();
    let all = app.news.get().into_iter();
    el("div", "")
        .children(all.map(|news| notice_of(app, news, in_session)))
        .into()
}

fn notice_of(app: App, news: News, in_session: bool) -> El {
    let words = &app.words().notices;
    let coach = &app.words().coach;
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
        News::Mended => (NoticeTone::Info, words.mended.to_owned()),
        News::Lost(lost) => (NoticeTone::Warn, (words.lost)(lost)),
        News::Elsewhere => (NoticeTone::Info, coach.elsewhere.to_owned()),
        News::TakenOver => (NoticeTone::Info, coach.taken_over.to_owned()),
    };
    let take_over = matches!(news, News::Elsewhere | News::TakenOver).then(|| {
        button("button button--primary", coach.take_over).on_click(move || app.take_over())
    });
    let update = (news == News::Update && !in_session).then(|| {
        button("button button--primary", words.update_now).on_click(move || app.take_update())
    });
    let dismiss =
        button("button button--quiet", words.dismiss).on_click(move || app.dismiss(&news));
    notice(tone).child(el("p", "").text(text)).child(
        el("div", "notice__actions")
            .maybe(update)
            .maybe(take_over)
            .child(dismiss),
    )
}

/// The address leads: a change of the fragment changes the page, its title, focus and scroll.
fn follow_address(app: App) {
    page::restore_scroll_ourselves();
    let visited = RefCell::new(vec![(address::fragment(), 0.0)]);
    let listening = address::watch(move |fragment| {
        let Some(route) = Route::parse(&fragment) else {
            return;
        };
        if app.is_running() && route != Route::Player {
            app.dispatch(Event::Pause);
        }
        let scroll = step_to(&mut visited.borrow_mut(), fragment);
        app.route.set(route);
        arrive(scroll);
    });
    listening.forever();
    let title = memo(move || {
        let title = app.on_page(|route| pages::title(app, route));
        let name = app.words().shell.name;
        let sign = app.sign.get();
        if title.is_empty() {
            format!("{sign}{name}")
        } else {
            format!("{sign}{title} · {name}")
        }
    });
    effect(move || page::set_title(&title.get()));
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
    page::on_visibility(move |visible| {
        if visible {
            app.dispatch(Event::Tick);
        }
    })
    .forever();
    page::on_freeze(move || app.freeze()).forever();
    page::on_leave(move || {
        if untrack(|| app.has_session()) {
            app.write_journal();
        }
    })
    .forever();
}

/// The keys of the player.
fn follow_keys(app: App) {
    page::on_key(move |key| {
        let in_player = app.route.with_untracked(|r| *r == Route::Player)
            && app
                .session
                .with_untracked(|s| s.as_ref().is_some_and(|s| !s.is_over()));
        if !in_player || key.in_text_field || key.in_dialog || key.with_modifier || key.is_repeat {
            return false;
        }
        let event = match key.key.as_str() {
            " " | "Spacebar" if key.on_button => return false,
            " " | "Spacebar" | "MediaPlayPause" => {
                app.tap();
                return true;
            }
            "?" => {
                app.keys_shown.set(true);
                return true;
            }
            "h" => {
                app.say_it_hurts();
                return true;
            }
            "f" => {
                app.toggle_full_screen();
                return true;
            }
            "ArrowRight" | "s" | "MediaTrackNext" => Event::Skip,
            "ArrowLeft" | "MediaTrackPrevious" => Event::Back,
            "+" => Event::AddTen,
            "-" => Event::Seek(AHEAD_MS),
            _ => return false,
        };
        app.dispatch(event);
        true
    })
    .forever();
}

/// News from the service worker.
fn follow_worker(app: App) {
    service_worker::register(move |news| match news {
        service_worker::WorkerNews::OfflineReady => app.tell(News::OfflineReady),
        service_worker::WorkerNews::UpdateWaiting => app.tell(News::Update),
        service_worker::WorkerNews::Failed => {}
    });
}

/// The length that is left of a session, as a clock shows it.
pub(super) fn left_of(session: &Session) -> String {
    clock_text(session.view().map_or(0, |view| view.left_ms))
}
