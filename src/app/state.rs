//! The app's state: a few signals in context, and the commands that change them.
//!
//! It asks the domain for every decision and the platform for every deed. Pages read the signals
//! and call the commands; nobody else writes.

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;

use super::devices::Devices;
use super::first::First;
use super::parts::{Arrival, BodyPart, LaterPart, fetch_body, fetch_later};
use super::store::Store;
use crate::domain::copies::{Lost, UnreadableEntry};
use crate::domain::figure::motion::Scene;
use crate::domain::history::{Afters, KeptRoutine, Record};
use crate::domain::plan;
use crate::domain::route::Route;
use crate::domain::safety::Warnings;
use crate::domain::session::{Session, Status};
use crate::domain::settings::Settings;
use crate::domain::text::{ENGLISH, Language};
use crate::domain::timeline::ReadyTime;
use crate::platform::{address, clock, later, next_task, page, service_worker};

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
    /// The app works offline from now on.
    OfflineReady,
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
pub(crate) struct Past {
    /// Sessions, the newest first.
    pub(crate) records: Vec<Record>,
    /// What could not be read, and what was set aside.
    pub(crate) unreadable: Vec<UnreadableEntry>,
    /// How it felt after sessions.
    pub(crate) afters: Afters,
    /// Signs to stop at that were told in sessions.
    pub(crate) warnings: Warnings,
    /// Routines that were kept.
    pub(crate) kept: Vec<KeptRoutine>,
    /// Whether the last record is safe.
    pub(crate) saving: Saving,
    /// Whether both copies have been read; until then the second may hold more.
    pub(crate) is_whole: bool,
}

/// The app: signals to read and commands to call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct App {
    /// Where the person is, and what the first page shows.
    pub(crate) first: First,
    /// Their settings.
    pub(crate) settings: RwSignal<Settings>,
    /// The session that runs, waits, or has just ended.
    pub(crate) session: RwSignal<Option<Session>>,
    /// What was done before.
    pub(crate) past: RwSignal<Past>,
    /// What there is to tell.
    pub(crate) news: RwSignal<Vec<News>>,
    /// Whether the player shows which keys it knows.
    pub(crate) keys_shown: RwSignal<bool>,
    /// Whether the player asks what hurts.
    pub(crate) hurts_shown: RwSignal<bool>,
    /// What was last said, for those who read it.
    pub(crate) caption: RwSignal<String>,
    /// The title of a page that only the page itself knows.
    pub(crate) heading: RwSignal<String>,
    /// What stands before the title of the tab.
    pub(crate) sign: RwSignal<String>,
    /// Whether there are no more movement breaks today, because the person said so.
    pub(crate) breaks_stopped: RwSignal<bool>,
    /// What draws the figures.
    pub(crate) body: RwSignal<Arrival<BodyPart>>,
    /// The pages that no session needs.
    pub(crate) later: RwSignal<Arrival<LaterPart>>,
    /// Whether the screen is kept on.
    pub(crate) screen_on: RwSignal<bool>,
    /// Whether there is a voice for the language, or there may yet be one.
    pub(crate) has_voice: RwSignal<bool>,
    pub(super) store: StoredValue<Store, LocalStorage>,
    pub(super) devices: StoredValue<Devices, LocalStorage>,
}

impl Past {
    /// What the plan reads of it.
    pub(crate) fn of_plan(&self, cleared_ms: u64) -> plan::Past<'_> {
        plan::Past {
            records: &self.records,
            afters: &self.afters,
            cleared_ms,
        }
    }
}

impl App {
    /// The app as it stands before the second copy has been read.
    pub(super) async fn open(first: First) -> Self {
        let (store, records) = Store::open();
        next_task().await;
        let app = Self {
            first,
            settings: RwSignal::new(store.settings()),
            session: RwSignal::new(None),
            past: RwSignal::new(Past {
                kept: store.kept(),
                afters: store.afters(),
                warnings: store.warnings(),
                records,
                ..Past::default()
            }),
            news: RwSignal::new(Vec::new()),
            keys_shown: RwSignal::new(false),
            hurts_shown: RwSignal::new(false),
            caption: RwSignal::new(String::new()),
            heading: RwSignal::new(first.words().shell.learn.to_owned()),
            sign: RwSignal::new(String::new()),
            breaks_stopped: RwSignal::new(false),
            body: RwSignal::new(Arrival::OnItsWay),
            later: RwSignal::new(Arrival::OnItsWay),
            screen_on: RwSignal::new(false),
            has_voice: RwSignal::new(true),
            store: StoredValue::new_local(store),
            devices: StoredValue::new_local(Devices::new()),
        };
        app.apply_theme();
        app.apply_sound();
        app.watch_voices();
        next_task().await;
        app.join_copies();
        app.follow_other_tabs();
        app.follow_warnings();
        next_task().await;
        app.follow_first_page();
        super::watch::follow(app);
        app
    }

    /// The language that is shown and spoken.
    #[allow(clippy::unused_self, reason = "the language will be a setting")]
    pub(crate) fn words(self) -> &'static Language {
        &ENGLISH
    }

    /// How much time the person wants for getting into position.
    pub(crate) fn ready_time(self) -> ReadyTime {
        self.settings.with(Settings::ready_time)
    }

    /// Reads the page the person is on, and follows it; see [`First::place`] for when that changes.
    pub(crate) fn on_page<T>(self, read: impl FnOnce(&Route) -> T) -> T {
        self.first.on_page(read)
    }

    /// Fetches what a session can do without, the figures first.
    pub(super) fn fetch_others(self) {
        later(async move {
            self.take_body(fetch_body().await.ok());
            let later = fetch_later().await;
            self.take_later(later.map_or(Arrival::Missing, Arrival::Here));
        });
    }

    /// Fetches the pages that no session needs again, because the person wants one; see
    /// [`First::fetch_session`].
    pub(crate) fn fetch_later_again(self) {
        self.later.set(Arrival::OnItsWay);
        later(async move {
            match fetch_later().await {
                Ok(part) => {
                    self.take_later(Arrival::Here(part));
                    if !self.body.with_untracked(Arrival::is_here) {
                        self.take_body(fetch_body().await.ok());
                    }
                }
                Err(_) if page::is_online() && !self.is_running() => page::reload(),
                Err(_) => self.take_later(Arrival::Missing),
            }
        });
    }

    fn take_body(self, part: Option<BodyPart>) {
        self.body.set(part.map_or(Arrival::Missing, Arrival::Here));
    }

    /// Takes them up; whoever waits for one is put on its heading.
    fn take_later(self, part: Arrival<LaterPart>) {
        if let Arrival::Here(part) = part {
            (part.begin)(self);
        }
        let waiting = page::is_heading_focused();
        self.later.set(part);
        if waiting {
            super::frame::arrive(0.0);
        }
    }

    /// Tells something, once.
    pub(crate) fn tell(self, news: News) {
        if !self.is_told(&news) {
            self.news.update(|all| all.push(news));
        }
    }

    fn is_told(self, news: &News) -> bool {
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
    pub(crate) fn go(self, route: &Route) {
        address::go(&route.href());
    }

    /// Goes to another page without leaving this one in the browser's history.
    pub(crate) fn go_instead(self, route: Route) {
        self.show(route);
        super::frame::arrive(0.0);
    }

    /// Shows something else on the page that is there already, such as other exercises. The address
    /// follows, since a browser takes longer over that than a search does.
    pub(crate) fn show(self, route: Route) {
        let href = route.href();
        self.first.route.set(route);
        later(async move { address::replace(&href) });
    }

    /// The version of the app, and of its build where that is known.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn version(self) -> String {
        let version = env!("CARGO_PKG_VERSION");
        page::build_id().map_or_else(
            || version.to_owned(),
            |build| format!("{version} ({build})"),
        )
    }

    /// Takes the new version, which loads the page anew. Never while a session runs.
    pub(crate) fn take_update(self) {
        if !self.is_running() {
            service_worker::apply_update();
        }
    }

    /// Whether there is a session that is not over.
    pub(crate) fn has_session(self) -> bool {
        self.session
            .with(|s| s.as_ref().is_some_and(|s| !s.is_over()))
    }

    /// The figure of the session as it stands right now.
    pub(crate) fn scene(self) -> Option<Scene> {
        let now = clock::now();
        self.session
            .with_untracked(|s| s.as_ref().and_then(|s| s.scene(now)))
    }

    /// Whether the person asked their device for less motion.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn less_motion(self) -> bool {
        page::prefers_less_motion()
    }

    /// Whether a session runs at this moment.
    pub(crate) fn is_running(self) -> bool {
        self.session
            .with_untracked(|s| s.as_ref().is_some_and(|s| s.status() == Status::Running))
    }
}
