//! The app's state: a few signals in context, and the commands that change them.
//!
//! It asks the domain for every decision and the platform for every deed. Pages read the signals
//! and call the commands; nobody else writes.

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;

use super::arrive::arrive;
use super::devices::Devices;
use super::first::First;
use super::store::{Replaced, Store};
use crate::domain::copies::{Lost, UnreadableEntry};
use crate::domain::figure::scene::Scene;
use crate::domain::history::{KeptRoutine, Ratings, Record};
use crate::domain::plan;
use crate::domain::route::Route;
use crate::domain::safety::Warnings;
use crate::domain::session::{Session, Status};
use crate::domain::settings::Settings;
use crate::domain::text::{Language, SessionWords};
use crate::domain::timeline::ReadyTime;
use crate::platform::clock;
use crate::platform::page::{address, service_worker};
use crate::platform::tasks::later;

/// Whether the record of the last session is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Saving {
    /// There is nothing to save.
    #[default]
    Nothing,
    /// It is on its way.
    OnItsWay,
    /// It is on this device.
    Safe,
    /// Neither copy could take it; it stands only in memory.
    OnlyHere,
}

/// Something to tell the person that does not belong to one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum News {
    /// Nothing will be kept.
    StorageBlocked,
    /// There is no room.
    StorageFull,
    /// A new version waits.
    Update,
    /// So many sessions came back from the second copy.
    Restored(usize),
    /// The journal could not be read, and why.
    JournalUnreadable(String),
    /// Something was damaged, and a second copy was not.
    Mended,
    /// Something was damaged in every copy.
    Lost(Vec<Lost>),
    /// A session runs in another tab.
    Elsewhere,
    /// Another tab has taken the session over.
    TakenOver,
}

/// What is stored of the past.
#[derive(Debug, Clone, Default)]
pub(crate) struct SavedData {
    /// Sessions, the newest first.
    pub(crate) records: Vec<Record>,
    /// What could not be read, and what was set aside.
    pub(crate) unreadable: Vec<UnreadableEntry>,
    /// How it felt after sessions.
    pub(crate) ratings: Ratings,
    /// Signs to stop at that were told in sessions.
    pub(crate) warnings: Warnings,
    /// Routines that were kept.
    pub(crate) kept: Vec<KeptRoutine>,
    /// What stood where an import has written something, for as long as the page is open.
    pub(crate) before_import: Replaced,
    /// Whether the last record is safe.
    pub(crate) saving: Saving,
    /// Whether the routine that is being made is.
    pub(crate) saving_draft: Saving,
    /// Whether both copies have been read; until then the second may hold more.
    pub(crate) is_whole: bool,
}

/// The app: something of its state to read, and commands that change it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct App {
    /// Where the person is, and what the first page shows.
    pub(crate) first: First,
    /// Their settings.
    pub(super) settings: RwSignal<Settings>,
    /// The session that runs, waits, or has just ended.
    pub(super) session: RwSignal<Option<Session>>,
    /// What was done before.
    pub(super) past: RwSignal<SavedData>,
    /// What there is to tell.
    pub(super) news: RwSignal<Vec<News>>,
    /// The day that it is here, as text: `2026-11-28`; see [`watch`](super::watch).
    pub(super) day: RwSignal<String>,
    /// What was last said, for those who read it.
    pub(super) caption: RwSignal<String>,
    /// The routine that is being made, as it was stored at the start, or by another tab since.
    pub(super) draft: RwSignal<String>,
    /// Whether there are no more movement breaks today, because the person said so.
    pub(super) breaks_stopped: RwSignal<bool>,
    /// The line that is shown first the next time, after the day for which it holds; empty while there is none.
    pub(super) first_line: RwSignal<String>,
    /// Whether the screen is kept on.
    pub(super) screen_on: RwSignal<bool>,
    /// Whether tones are wanted and cannot be heard until the person taps.
    pub(super) sound_lost: RwSignal<bool>,
    /// Whether there is a voice for the language, or there may yet be one.
    pub(super) has_voice: RwSignal<bool>,
    pub(super) store: StoredValue<Store, LocalStorage>,
    pub(super) devices: StoredValue<Devices, LocalStorage>,
}

impl SavedData {
    /// What the plan reads of it.
    pub(crate) fn of_plan(&self, cleared_ms: u64) -> plan::Past<'_> {
        plan::Past {
            records: &self.records,
            ratings: &self.ratings,
            cleared_ms,
        }
    }
}

impl App {
    /// The language that is shown and spoken.
    pub(crate) fn language(self) -> Language {
        self.first.language()
    }

    /// The words of a session, and of all pages.
    pub(crate) fn words(self) -> &'static SessionWords {
        self.language().session()
    }

    /// How much time the person wants for getting into position.
    pub(super) fn ready_time(self) -> ReadyTime {
        self.settings.with(Settings::ready_time)
    }

    /// Reads the page the person is on, and follows it; see [`First::on_page`].
    pub(crate) fn on_page<T>(self, read: impl FnOnce(&Route) -> T) -> T {
        self.first.on_page(read)
    }

    /// Tells something, once.
    pub(super) fn tell(self, news: News) {
        if !self.is_told(&news) {
            self.news.update(|all| all.push(news));
        }
    }

    pub(super) fn is_told(self, news: &News) -> bool {
        self.news.with_untracked(|all| all.contains(news))
    }

    /// Takes a notice away.
    pub(crate) fn dismiss(self, news: &News) {
        // Notices are drawn anew with each change, which takes the focus from them.
        if self.is_told(news) {
            self.news.update(|all| all.retain(|other| other != news));
        }
    }

    /// Goes to another page.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(super) fn go(self, route: &Route) {
        address::go(&route.href());
    }

    /// Goes to another page without leaving this one in the browser's history.
    pub(crate) fn go_instead(self, route: Route) {
        self.show(route);
        arrive(0.0);
    }

    /// Shows something else on the page that is there already, such as other exercises. The address
    /// follows, since a browser takes longer over that than a search does.
    pub(crate) fn show(self, route: Route) {
        let href = route.href();
        self.first.set_route(route);
        later(async move { address::replace(&href) });
    }

    /// Takes the new version, which loads the page anew. Never while a session runs.
    pub(crate) fn take_update(self) {
        if !self.is_running() {
            service_worker::apply_update();
        }
    }

    /// Whether there is a session that is not over.
    pub(super) fn has_session(self) -> bool {
        self.session
            .with(|s| s.as_ref().is_some_and(|s| !s.is_over()))
    }

    /// The figure of the session as it stands right now.
    pub(crate) fn scene(self) -> Option<Scene> {
        let now = clock::now();
        let hand = self.settings.with_untracked(Settings::hand);
        self.session
            .with_untracked(|s| s.as_ref().and_then(|s| s.scene(now, hand)))
    }

    /// Whether a session runs at this moment.
    pub(super) fn is_running(self) -> bool {
        self.session
            .with_untracked(|s| s.as_ref().is_some_and(|s| s.status() == Status::Running))
    }
}
