//! What is known before the session's part of the program is there: where the person is, what the
//! first page shows, and whether Start was tapped already.

use leptos::prelude::*;

use super::html::memo;
use super::parts::{Arrival, Open, SessionPart, fetch_session};
use crate::domain::copies::Entries;
use crate::domain::route::Route;
use crate::domain::routine::BuiltIn;
use crate::domain::safety::{Warnings, on_hold};
use crate::domain::settings::Settings;
use crate::domain::text::{OPENING, Opening};
use crate::domain::timeline::ReadyTime;
use crate::platform::storage::{self, Local};
use crate::platform::{address, boot, clock, later, page};

/// What the frame and the first page read, and the part that does the rest.
#[derive(Debug, Clone, Copy)]
pub(crate) struct First {
    /// Where the person is, and what they look for there.
    pub(crate) route: RwSignal<Route>,
    /// The page they are on, as an address; it does not change while they type what they look for.
    pub(crate) place: Memo<String>,
    /// What the first page shows.
    pub(crate) page: RwSignal<FirstPage>,
    /// All that leads, keeps and draws a session.
    pub(crate) session: RwSignal<Arrival<SessionPart>>,
    /// Whether it is known if a session waits: one that was cut off stands in both copies, and is
    /// taken up once they were read.
    pub(crate) knows_session: RwSignal<bool>,
    /// Whether Start was tapped before that was there, and has led nowhere yet.
    pub(crate) is_awaited: RwSignal<bool>,
}

/// What the first page shows of this person. What is usual is what it shows a newcomer, and is in
/// `index.html` as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FirstPage {
    /// What it leads with.
    pub(crate) head: Head,
    /// How long the routines take that we ship, in milliseconds, in their order; none while it is not
    /// known how long they take this person.
    pub(crate) lengths_ms: Vec<u64>,
    /// Whether a session waits.
    pub(crate) has_session: bool,
}

/// What the first page leads with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Head {
    /// What everybody may start with.
    #[default]
    Start,
    /// Why nothing may start.
    OnHold,
    /// What the plan asks for today.
    Plan,
}

impl FirstPage {
    /// What it shows a newcomer; `index.html` shows the same.
    pub(super) fn usual() -> Self {
        Self::of(&Settings::default(), &Warnings::default(), false)
    }

    /// What it shows of somebody who has said this.
    pub(super) fn of(settings: &Settings, warnings: &Warnings, has_session: bool) -> Self {
        let head = if settings.has_plan() {
            Head::Plan
        } else if on_hold(&settings.said(warnings)).is_some() {
            Head::OnHold
        } else {
            Head::Start
        };
        let is_usual = settings.ready_time() == ReadyTime::USUAL;
        let lengths = BuiltIn::ALL.iter().filter(|_| is_usual);
        Self {
            head,
            lengths_ms: lengths.map(|it| it.usual_ms()).collect(),
            has_session,
        }
    }

    /// How long a routine takes, in milliseconds, where that is known.
    pub(crate) fn length_ms(&self, built_in: BuiltIn) -> Option<u64> {
        let mut lengths = BuiltIn::ALL.iter().zip(&self.lengths_ms);
        lengths.find_map(|(it, ms)| (*it == built_in).then_some(*ms))
    }
}

impl First {
    /// What is shown at the address of the page, as far as local storage tells at a glance.
    pub(super) fn open() -> Self {
        let prefix = storage::prefix();
        let local = Local::probe();
        let stored = Entries::at_a_glance(local.keys(&prefix), |key| local.get(key), &prefix);
        let was_cut_off = stored.has_live(&prefix, clock::now().wall_ms);
        let shown = FirstPage::of(
            &stored.settings(&prefix),
            &stored.warnings(&prefix),
            was_cut_off,
        );
        let route = RwSignal::new(Route::parse(&address::fragment()).unwrap_or(Route::Home));
        Self {
            route,
            place: memo(move || route.with(Route::place)),
            page: RwSignal::new(shown),
            session: RwSignal::new(Arrival::OnItsWay),
            knows_session: RwSignal::new(!was_cut_off),
            is_awaited: RwSignal::new(false),
        }
    }

    /// The words of the frame and the first page.
    #[allow(clippy::unused_self, reason = "the language will be a setting")]
    pub(crate) fn words(self) -> &'static Opening {
        &OPENING
    }

    /// Reads the page the person is on, and follows it; see [`Self::place`] for when that changes.
    pub(crate) fn on_page<T>(self, read: impl FnOnce(&Route) -> T) -> T {
        // A memo follows only once it was read.
        self.place.with(|_| ());
        self.route.with_untracked(read)
    }

    /// Fetches the session's part, and opens the app with it. Where it does not come `again` although
    /// there is a network, the host may have another version by now: then the page is loaded anew.
    pub(super) fn fetch_session(self, again: bool) {
        self.session.set(Arrival::OnItsWay);
        later(async move {
            match fetch_session().await {
                Ok(open) => self.take(open).await,
                Err(_) if again && page::is_online() => page::reload(),
                Err(_) => self.session.set(Arrival::Missing),
            }
        });
    }

    /// Whether it is known what the page is to show.
    pub(super) fn is_known(self) -> bool {
        match self.session.get() {
            Arrival::OnItsWay => false,
            Arrival::Here(_) => !self.is_awaited.get(),
            Arrival::Missing => true,
        }
    }

    async fn take(self, open: Open) {
        let part = open(self).await;
        let waits_for_page = page::is_heading_focused() && !self.is_home();
        self.session.set(Arrival::Here(part));
        boot::catch_no_more_taps();
        if waits_for_page {
            super::frame::arrive(0.0);
        }
        if self.is_awaited.get_untracked() {
            (part.start)(part.app, false);
        }
    }

    /// Fetches what comes after the session's part, if that is there.
    pub(super) fn fetch_others(self) {
        if let Arrival::Here(part) = self.session.get_untracked() {
            (part.fetch_others)(part.app);
        }
    }

    fn is_home(self) -> bool {
        self.route.with_untracked(|route| *route == Route::Home)
    }

    /// Starts the routine for everybody, `in_tap` while a tap or a key is handled. What that needs may
    /// still be on its way: the tap is kept.
    pub(crate) fn start(self, in_tap: bool) {
        match self.session.get_untracked() {
            Arrival::Here(part) => (part.start)(part.app, in_tap),
            Arrival::OnItsWay => self.is_awaited.set(true),
            Arrival::Missing => {
                // Whoever has tapped before was told that it did not come.
                let again = self.is_awaited.get_untracked();
                self.is_awaited.set(true);
                self.fetch_session(again);
            }
        }
    }
}
