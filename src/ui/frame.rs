//! The frame around every page: navigation, the page, and what there is to tell.

use std::cell::RefCell;

use any_spawner::Executor;
use leptos::mount::mount_to;
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
use crate::ui::html::{El, el, nothing};

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
        next_task().await;
        let parts = Parts::new(first, LOADERS);
        let is_mounted = RwSignal::new(false);
        follow_address(first, parts);
        parts.fetch_session(false);
        next_task().await;
        // Whoever has tapped Start already waits for where that leads, not for the first page.
        if boot::shows_first_screen() && !boot::is_tapped() {
            mount(first, parts, is_mounted).await;
        }
        if boot::take_early_tap() {
            parts.start(false);
        }
        let is_known = memo(move || parts.is_page_known());
        let is_session_here = memo(move || parts.session().is_here());
        effect(move || {
            // Where the session's part comes late, the page is known before.
            is_session_here.track();
            if is_known.get() {
                // Not within this effect, which would take the page away when it runs again.
                later(async move {
                    mount(first, parts, is_mounted).await;
                    parts.catch_up_late().await;
                    parts.fetch_others();
                });
            }
        });
    });
}

/// Draws the app where nobody sees it, the frame and the page in a task each, and puts it where something else
/// stands in its place; once.
async fn mount(first: First, parts: Parts, is_mounted: RwSignal<bool>) {
    let was_mounted = is_mounted.try_update_untracked(|is| std::mem::replace(is, true));
    if was_mounted.unwrap_or(true) {
        return;
    }
    let Some(apart) = boot::apart() else {
        return boot::break_down("The browser could not set up the page.");
    };
    let is_framed = RwSignal::new(false);
    mount_to(apart.clone(), move || {
        provide_context(parts);
        frame(first, is_framed)
    })
    .forget();
    next_task().await;
    is_framed.set(true);
    next_task().await;
    boot::lifted().await;
    boot::dress();
    boot::give_way_to(&apart);
}

/// The frame; the page is drawn once it `is_framed`.
fn frame(first: First, is_framed: RwSignal<bool>) -> AnyView {
    let class = move || {
        let class = first.on_page(|route| match route {
            Route::Player => "shell shell--player",
            Route::Home => "shell shell--today",
            _ => "shell",
        });
        Some(class.into())
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
                            if !is_framed.get() {
                                return nothing();
                            }
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

/// The sign of the app, as its icon has it: somebody hunched, and upright.
fn sign() -> El {
    let circle = |style, x, y, r| el("circle", style).attr("cx", x).attr("cy", y).attr("r", r);
    let path = |style, data| el("path", style).attr("d", data);
    el("svg", "topbar__sign")
        .attr("viewBox", "140 40 290 410")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(path(
            "boot__pale",
            "M214 420C170 330 178 236 262 214c26-7 48-2 62 6",
        ))
        .child(circle("boot__ball", "374", "268", "42"))
        .child(path("boot__mark", "M214 420C186 362 250 300 226 190"))
        .child(circle("boot__warm", "222", "106", "52"))
}

/// The links to the main pages.
fn navigation(first: First) -> El {
    let words = &first.words().shell;
    let links = [
        (Route::Home, Icon::Home, words.home),
        (Route::Plan, Icon::Plan, words.plan),
        (
            Route::Exercises(Filter::default()),
            Icon::Exercises,
            words.exercises,
        ),
        (Route::History, Icon::Progress, words.progress),
        (Route::More, Icon::More, words.more),
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
    let told = move || {
        let text = first.told();
        if text.is_empty() {
            return nothing();
        }
        el("p", "toast")
            .child(icon(Icon::Check))
            .child(el("span", "").text(text))
            .into()
    };
    el("header", "topbar")
        .child(
            link("topbar__wordmark", &Route::Home, "")
                .child(sign())
                .child(el("span", "").text(words.name)),
        )
        .child(el("div", "topbar__told").attr("role", "status").live(told))
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
        Route::Plan => matches!(page, Route::Plan | Route::Questions),
        Route::History => matches!(page, Route::History | Route::Report | Route::Picture),
        Route::More => matches!(
            page,
            Route::More
                | Route::Routines
                | Route::Routine(_)
                | Route::Kept(_)
                | Route::Shared(_)
                | Route::HandOut(_)
                | Route::Results(_)
                | Route::Build(_)
                | Route::Learn(_)
                | Route::Article(_)
                | Route::Settings
                | Route::Breaks
                | Route::About
                | Route::Source(_)
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
