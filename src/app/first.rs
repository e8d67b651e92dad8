//! What is known before the session's part of the program is there: where the person is, what the
//! first page shows, and whether Start was tapped already.

use leptos::prelude::*;

use super::reactive::memo;
use crate::domain::copies::Entries;
use crate::domain::figure::{FigureId, of};
use crate::domain::route::Route;
use crate::domain::routine::BuiltIn;
use crate::domain::safety::{Warnings, on_hold};
use crate::domain::settings::Glance;
use crate::domain::text::{Language, Opening};
use crate::domain::timeline::ReadyTime;
use crate::platform::clock;
use crate::platform::page::{address, boot};
use crate::platform::storage::local::{Local, under};
use crate::platform::storage::place;
use crate::platform::ticker::Ticker;

/// What the frame and the first page read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct First {
    /// Where the person is, and what they look for there.
    route: RwSignal<Route>,
    /// The page they are on, as an address; it does not change while they type what they look for.
    place: Memo<String>,
    /// How far that page was scrolled when it was left.
    scroll: RwSignal<f64>,
    /// What the first page shows.
    page: RwSignal<FirstPage>,
    /// Where they stand, as far as it is known.
    stands: RwSignal<Stands>,
    /// Whether it is known if a session waits: one that was cut off stands in both copies, and is
    /// taken up once they were read.
    knows_session: RwSignal<bool>,
    /// Whether Start was tapped before a session could start, and has led nowhere yet.
    is_awaited: RwSignal<bool>,
    /// The title of a page that only the page itself knows.
    heading: RwSignal<String>,
    /// What stands before the title of the tab.
    sign: RwSignal<String>,
    /// What is told in passing, and goes by itself.
    told: RwSignal<String>,
    /// All keys of local storage as they were found, for who reads more of it.
    keys: RwSignal<String>,
}

/// What the first page shows of this person. What is usual is what it shows a newcomer, and is in
/// `index.html` as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FirstPage {
    /// What it leads with.
    pub(crate) head: FirstPageHead,
    /// How long the routines take that we ship, in milliseconds, in their order; none while it is not
    /// known how long they take this person.
    pub(crate) lengths_ms: Vec<u64>,
    /// Whether a session waits.
    pub(crate) has_session: bool,
    /// Whether something was done today. That stands in no local storage at a glance, but then `index.html`
    /// does not show the first page either.
    pub(crate) is_done: bool,
}

/// What the first page says over everything else, and whose figure it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stands {
    /// The heading.
    pub(crate) headline: String,
    /// Who is in the room; nobody while that is not known.
    pub(crate) figure: Option<InRoom>,
}

/// A figure in the room of the first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct InRoom {
    /// Which.
    pub(crate) figure: FigureId,
    /// Whether it moves; else it is at rest in the pose that is held.
    pub(crate) moves: bool,
}

impl InRoom {
    /// The first exercise of the routine for everybody.
    pub(crate) fn usual() -> Self {
        let [exercise, ..] = BuiltIn::HELD_FOR_EVERYBODY;
        Self::moving(of(exercise, None))
    }

    /// This figure, which moves.
    pub(crate) const fn moving(figure: FigureId) -> Self {
        Self {
            figure,
            moves: true,
        }
    }

    /// Somebody who has done enough.
    pub(crate) const AT_REST: Self = Self {
        figure: FigureId::ChildsPose,
        moves: false,
    };
}

/// What the first page leads with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum FirstPageHead {
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
        Self::of(&Glance::default(), &Warnings::default(), false)
    }

    /// What it shows of somebody who has said this.
    pub(super) fn of(said: &Glance, warnings: &Warnings, has_session: bool) -> Self {
        let head = if said.has_plan() {
            FirstPageHead::Plan
        } else if on_hold(&said.said(warnings)).is_some() {
            FirstPageHead::OnHold
        } else {
            FirstPageHead::Start
        };
        let is_usual = said.ready_time() == ReadyTime::USUAL;
        let lengths = BuiltIn::ALL.iter().filter(|_| is_usual);
        Self {
            head,
            lengths_ms: lengths.map(|it| it.usual_ms()).collect(),
            has_session,
            is_done: false,
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
    pub(crate) fn open() -> Self {
        let prefix = place::prefix();
        let local = Local::probe();
        let keys = local.keys();
        let ours = under(&keys, &prefix);
        let stored = Entries::at_a_glance(ours, |key| local.get(key), &prefix);
        let was_cut_off = stored.has_live(&prefix, clock::now().wall_ms);
        let shown = FirstPage::of(
            &stored.glance(&prefix),
            &stored.warnings(&prefix),
            was_cut_off,
        );
        let words = Language::SPOKEN.opening();
        // Until it is known where they stand, nobody is greeted twice as if they were new.
        let greeting = if boot::is_known() {
            words.shell.home
        } else {
            words.home.title
        };
        let stands = Stands {
            headline: boot::headline().unwrap_or_else(|| greeting.to_owned()),
            figure: (shown.head == FirstPageHead::Start && !was_cut_off).then(InRoom::usual),
        };
        let route = RwSignal::new(Route::parse(&address::fragment()).unwrap_or(Route::Home));
        Self {
            route,
            place: memo(move || route.with(Route::place)),
            scroll: RwSignal::new(0.0),
            page: RwSignal::new(shown),
            stands: RwSignal::new(stands),
            knows_session: RwSignal::new(!was_cut_off),
            is_awaited: RwSignal::new(false),
            heading: RwSignal::new(words.shell.learn.to_owned()),
            sign: RwSignal::new(String::new()),
            told: RwSignal::new(String::new()),
            keys: RwSignal::new(keys),
        }
    }

    /// All keys of local storage, as they were found when this was opened: of many years, to find them takes long.
    pub(super) fn take_keys(self) -> String {
        let taken = self.keys.try_update_untracked(std::mem::take);
        taken.unwrap_or_default()
    }

    /// The language that is shown and spoken.
    #[allow(clippy::unused_self, reason = "the language will be a setting")]
    pub(crate) const fn language(self) -> Language {
        Language::SPOKEN
    }

    /// The words of the frame and the first page.
    pub(crate) fn words(self) -> &'static Opening {
        self.language().opening()
    }

    /// Reads the page the person is on, again when they go to another one. It does not change while
    /// they type what they look for.
    pub(crate) fn on_page<T>(self, read: impl FnOnce(&Route) -> T) -> T {
        // A memo follows only once it was read.
        self.place.with(|_| ());
        self.route.with_untracked(read)
    }

    /// Reads where the person is and what they look for there, again with each letter.
    pub(crate) fn on_route<T>(self, read: impl FnOnce(&Route) -> T) -> T {
        self.route.with(read)
    }

    /// Whether the person is on this page now.
    pub(crate) fn is_on(self, page: &Route) -> bool {
        self.route.with_untracked(|route| route == page)
    }

    /// The person is there now, and has left that page before at so much of scroll. Who goes elsewhere does
    /// not want to start any more.
    pub(crate) fn arrived_at(self, route: Route, scroll: f64) {
        self.is_awaited.set(false);
        self.scroll.set(scroll);
        self.route.set(route);
    }

    /// How far the page was scrolled when it was left, for when it is there as a whole.
    pub(crate) fn scroll(self) -> f64 {
        self.scroll.get_untracked()
    }

    /// The address follows; see [`App::show`](super::App::show).
    pub(super) fn set_route(self, route: Route) {
        self.route.set(route);
    }

    /// Something of what the first page shows.
    pub(crate) fn shown<T>(self, read: impl FnOnce(&FirstPage) -> T) -> T {
        self.page.with(read)
    }

    /// The first page shows this from now on.
    pub(super) fn show(self, page: FirstPage) {
        if self.page.with_untracked(|shown| *shown != page) {
            self.page.set(page);
        }
    }

    /// Something of where they stand.
    pub(crate) fn stands<T>(self, read: impl FnOnce(&Stands) -> T) -> T {
        self.stands.with(read)
    }

    /// They stand there from now on.
    pub(super) fn stand(self, stands: Stands) {
        if self.stands.with_untracked(|before| *before != stands) {
            self.stands.set(stands);
        }
    }

    /// Whether it is known if a session waits.
    pub(crate) fn knows_session(self) -> bool {
        self.knows_session.get()
    }

    /// It is known from now on.
    pub(super) fn know_session(self) {
        self.knows_session.set(true);
    }

    /// Whether Start was tapped before a session could start, and has led nowhere yet.
    pub(crate) fn is_awaited(self) -> bool {
        self.is_awaited.get()
    }

    /// Notes that Start was tapped, or that it is not waited for any more.
    pub(crate) fn await_start(self, is_awaited: bool) {
        self.is_awaited.set(is_awaited);
    }

    /// The title of a page that only the page itself knows.
    pub(crate) fn heading(self) -> String {
        self.heading.get()
    }

    /// The page that is drawn has this title.
    pub(crate) fn set_heading(self, heading: &str) {
        self.heading.set(heading.to_owned());
    }

    /// What is told in passing, and goes by itself.
    pub(crate) fn told(self) -> String {
        self.told.get()
    }

    /// Tells something in passing.
    pub(super) fn tell_in_passing(self, text: &str) {
        /// Long enough to be read twice.
        const STAYS_MS: u64 = 8_000;
        self.told.set(text.to_owned());
        Ticker::after(STAYS_MS, move || self.told.set(String::new())).forever();
    }

    /// What stands before the title of the tab.
    pub(crate) fn sign(self) -> String {
        self.sign.get()
    }

    /// This stands before the title of the tab from now on.
    pub(super) fn set_sign(self, sign: &str) {
        self.sign.set(sign.to_owned());
    }
}
