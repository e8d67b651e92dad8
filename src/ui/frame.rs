//! The frame around every page: navigation, the page, and what there is to tell.

use std::cell::RefCell;

use any_spawner::Executor;
use leptos::mount::mount_to_body;
use leptos::prelude::*;

use super::pages;
use super::parts::{Arrival, Parts};
use super::slots::session_slot;
use super::split::LOADERS;
use crate::app::reactive::{effect, memo};
use crate::app::{First, arrive};
use crate::domain::route::{Filter, Route};
use crate::platform::page::{address, boot, scroll, tab};
use crate::platform::tasks::{later, next_task};
use crate::ui::components::{Icon, icon, link};
use crate::ui::html::{El, el};

/// Starts the app, in several short tasks. The first screen, where `index.html` shows it, is taken over
/// at once; anything else waits until what is shown is known. What a session can do without is fetched
/// after that.
pub fn start() {
    boot::show_panics();
    // The app may be opened before it is mounted, which would do this too; whoever comes second is told so.
    let _ = Executor::init_wasm_bindgen();
    later(async {
        next_task().await;
        let first = First::open();
        let parts = Parts::new(first, LOADERS);
        follow_address(first, parts);
        parts.fetch_session(false);
        next_task().await;
        boot::lifted().await;
        if boot::shows_first_screen() {
            mount(first, parts);
        }
        if boot::take_early_tap() {
            parts.start(false);
        }
        let is_known = memo(move || parts.is_page_known());
        effect(move || {
            if is_known.get() {
                // Not within this effect, which would take the page away when it runs again.
                later(async move {
                    mount(first, parts);
                    parts.fetch_others();
                });
            }
        });
    });
}

/// Draws the app, and takes away what stands in its place.
fn mount(first: First, parts: Parts) {
    if !boot::is_here() {
        return;
    }
    mount_to_body(move || {
        provide_context(parts);
        frame(first)
    });
    boot::remove();
}

/// The frame.
fn frame(first: First) -> AnyView {
    let class = move || {
        Some(match first.on_page(|route| *route == Route::Player) {
            true => "shell shell--player".into(),
            false => "shell".into(),
        })
    };
    el("div", "")
        .child(
            el("a", "skip-link")
                .attr("href", "#main")
                .text(first.words().shell.skip_link),
        )
        .child(
            el("div", "")
                .live_attr("class", class)
                .child(navigation(first))
                .child(
                    el("main", "shell__main")
                        .attr("id", "main")
                        .attr("tabindex", "-1")
                        .live(move || {
                            let route = first.on_page(Route::clone);
                            untrack(|| pages::view(first, route).into())
                        }),
                )
                .child(
                    el("div", "shell__notices")
                        .child(session_slot(|part| (part.notices)(part.app))),
                ),
        )
        .into()
}

/// The links to the main pages.
fn navigation(first: First) -> El {
    let words = &first.words().shell;
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
                first
                    .on_page(|now| belongs_to(now, &route))
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
            Route::Routines
                | Route::Routine(_)
                | Route::Kept(_)
                | Route::Shared(_)
                | Route::HandOut(_)
        ),
        Route::Learn(_) => matches!(page, Route::Learn(_) | Route::Article(_)),
        Route::Settings => matches!(
            page,
            Route::Settings | Route::Breaks | Route::About | Route::Source(_)
        ),
        other => page == other,
    }
}

/// The address leads: a change of the fragment changes the page, its title, focus and scroll.
fn follow_address(first: First, parts: Parts) {
    scroll::restore_ourselves();
    let visited = RefCell::new(Visited::new(address::entry()));
    let listening = address::watch(move |fragment| {
        let scroll = visited.borrow_mut().go(address::entry(), scroll::y());
        let Some(route) = Route::parse(&fragment) else {
            return;
        };
        first.arrived_at(route, scroll);
        arrive(scroll);
    });
    listening.forever();
    let title = memo(move || match parts.session() {
        Arrival::Here(part) => (part.title)(part.app),
        _ => first.words().shell.name.to_owned(),
    });
    tab::set_language(first.words().tag);
    effect(move || tab::set_title(&title.get()));
}

/// How far each page of the tab's history was scrolled when it was left. Its address does not tell: it
/// changes while somebody searches, and may be there twice.
struct Visited {
    /// The page that is shown.
    entry: u32,
    left: Vec<(u32, f64)>,
}

impl Visited {
    const fn new(entry: u32) -> Self {
        Self {
            entry,
            left: Vec::new(),
        }
    }

    /// Notes that the page is left for another one, and how far it is scrolled. Answers how far the other
    /// one was: back and forward restore it, a new page starts at its top.
    fn go(&mut self, to: u32, scroll: f64) -> f64 {
        let entry = std::mem::replace(&mut self.entry, to);
        self.left.retain(|(other, _)| *other != entry);
        self.left.push((entry, scroll));
        let found = self.left.iter().find(|(other, _)| *other == to);
        found.map_or(0.0, |(_, scroll)| *scroll)
    }
}
