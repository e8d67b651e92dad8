//! The app's state: a few signals in context, and the commands that change them.
//!
//! It asks the domain for every decision and the platform for every deed. Pages read the signals
//! and call the commands; nobody else writes.

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;
use leptos::task::spawn_local;

use super::devices::Devices;
use super::store::Store;
use crate::domain::figure::motion::Scene;
use crate::domain::history::{KeptRoutine, Record, UnreadableEntry, new_id};
use crate::domain::route::{Filter, Route};
use crate::domain::routine::Routine;
use crate::domain::session::{Event, Session, Status};
use crate::domain::settings::{SafetyAnswer, Settings, Theme};
use crate::domain::text::{ENGLISH, Language};
use crate::domain::timeline::ReadyTime;
use crate::platform::{address, clock, page, persist, service_worker, share};

/// Whether the record of the last session is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Saving {
    /// There is nothing to save.
    #[default]
    Nothing,
    /// It is on its way.
    OnItsWay,
    /// It is on disk.
    Safe,
    /// It could not be stored; it stands only in memory.
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
    /// Some settings could not be read.
    SettingsUnreadable,
}

/// What is stored of the past.
#[derive(Debug, Clone, Default)]
pub(crate) struct Past {
    /// Sessions, the newest first.
    pub(crate) records: Vec<Record>,
    /// What could not be read.
    pub(crate) unreadable: Vec<UnreadableEntry>,
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
    /// Where the person is.
    pub(crate) route: RwSignal<Route>,
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
    /// What was last said, for those who read it.
    pub(crate) caption: RwSignal<String>,
    /// Whether the screen is kept on.
    pub(crate) screen_on: RwSignal<bool>,
    /// Whether there is a voice for the language, or there may yet be one.
    pub(crate) has_voice: RwSignal<bool>,
    pub(super) store: StoredValue<Store, LocalStorage>,
    pub(super) devices: StoredValue<Devices, LocalStorage>,
}

impl App {
    /// The app as it stands when the page opens, before the second copy has been read.
    pub(crate) fn open() -> Self {
        let store = Store::open();
        let first = store.read_local();
        let mut news = Vec::new();
        if !store.is_durable() {
            news.push(News::StorageBlocked);
        }
        if !first.settings_problems.is_empty() {
            news.push(News::SettingsUnreadable);
        }
        let app = Self {
            route: RwSignal::new(Route::parse(&address::fragment()).unwrap_or(Route::Home)),
            settings: RwSignal::new(first.settings),
            session: RwSignal::new(None),
            past: RwSignal::new(Past {
                kept: first.kept,
                records: first.records,
                ..Past::default()
            }),
            news: RwSignal::new(news),
            keys_shown: RwSignal::new(false),
            caption: RwSignal::new(String::new()),
            screen_on: RwSignal::new(false),
            has_voice: RwSignal::new(true),
            store: StoredValue::new_local(store),
            devices: StoredValue::new_local(Devices::new()),
        };
        app.apply_theme();
        app.join_copies();
        app.watch_voices();
        app
    }

    /// The language that is shown and spoken.
    #[allow(clippy::unused_self, reason = "the language will be a setting")]
    pub(crate) fn words(self) -> &'static Language {
        &ENGLISH
    }

    /// How much time the person wants for getting into position.
    pub(crate) fn ready_time(self) -> ReadyTime {
        ReadyTime::percent(self.settings.with(|s| s.ready_percent))
    }

    /// Reads both copies, makes one of them, and takes up a session that was cut off.
    fn join_copies(self) {
        spawn_local(async move {
            let Some(store) = self.store.try_get_value() else {
                return;
            };
            let joined = store.join().await;
            self.past.update(|past| {
                past.records = joined.records;
                past.unreadable = joined.unreadable;
                past.kept = joined.kept;
                past.is_whole = true;
            });
            if let Some(settings) = joined.settings {
                self.settings.set(settings);
                self.apply_theme();
            }
            if joined.restored > 0 {
                self.tell(News::Restored(joined.restored));
            }
            match joined.live {
                Some(Ok(live)) if self.session.with_untracked(Option::is_none) => {
                    let session = live.session;
                    if !session.is_over() || session.can_reopen(clock::now()) {
                        self.session.set(Some(session));
                    } else {
                        store.forget_live();
                    }
                }
                Some(Err(why)) => self.tell(News::JournalUnreadable(why.to_string())),
                Some(Ok(_)) | None => {}
            }
        });
    }

    /// Tells something, once.
    pub(crate) fn tell(self, news: News) {
        self.news.update(|all| {
            if !all.contains(&news) {
                all.push(news);
            }
        });
    }

    /// Takes a notice away.
    pub(crate) fn dismiss(self, news: &News) {
        self.news.update(|all| all.retain(|other| other != news));
    }

    /// Goes to another page.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn go(self, route: &Route) {
        address::go(&route.href());
    }

    /// Goes to another page without leaving this one in the browser's history.
    pub(crate) fn go_instead(self, route: Route) {
        address::replace(&route.href());
        self.route.set(route);
        super::shell::arrive(0.0);
    }

    /// Shows other exercises, on the page that shows exercises already.
    pub(crate) fn show_exercises(self, filter: Filter) {
        let route = Route::Exercises(filter);
        address::replace(&route.href());
        self.route.set(route);
    }

    /// Starts a routine, after the safety questions where they were never answered.
    pub(crate) fn start(self, routine: Routine) {
        if self.settings.with_untracked(|s| s.safety.is_none()) {
            self.devices
                .update_value(|devices| devices.waiting = Some(routine));
            return self.go(&Route::Safety);
        }
        if self
            .session
            .with_untracked(|s| s.as_ref().is_some_and(|s| !s.is_over()))
        {
            self.dispatch(Event::End);
        }
        let now = clock::now();
        let id = new_id(now.wall_ms, clock::random_u128());
        let offset = clock::utc_offset_min(now.wall_ms);
        let ready = untrack(|| self.ready_time());
        self.past.update(|past| past.saving = Saving::Nothing);
        self.session
            .set(Some(Session::new(id, routine, ready, offset)));
        self.unlock_sound();
        self.dispatch(Event::Resume);
        self.go(&Route::Player);
    }

    /// Notes the answer to the safety questions, and starts what was waiting for it.
    pub(crate) fn answer_safety(self, any_applies: bool) {
        let answered_ms = clock::now().wall_ms;
        self.change_settings(|s| {
            s.safety = Some(SafetyAnswer {
                answered_ms,
                any_applies,
            });
        });
    }

    /// Starts the routine that waited for the safety questions, or goes to the first page.
    pub(crate) fn go_on_from_safety(self) {
        match self
            .devices
            .try_update_value(|devices| devices.waiting.take())
            .flatten()
        {
            Some(routine) => self.start(routine),
            None => self.go(&Route::Home),
        }
    }

    /// Changes settings and stores them.
    pub(crate) fn change_settings(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        let text = self.settings.with_untracked(Settings::encode);
        let kept = self.store.with_value(|store| store.save_settings(&text));
        if !kept {
            self.tell(News::StorageFull);
        }
        self.apply_theme();
        self.apply_sound();
    }

    fn apply_theme(self) {
        page::set_theme(match self.settings.with_untracked(|s| s.theme) {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        });
    }

    /// Keeps a routine; answers its id, or `None` where there is no room.
    pub(crate) fn keep(self, routine: &Routine) -> Option<String> {
        let link = crate::domain::share::encode(routine);
        let known = self.past.with_untracked(|past| {
            past.kept
                .iter()
                .find(|k| k.link == link)
                .map(|k| k.id.clone())
        });
        if known.is_some() {
            return known;
        }
        let id = new_id(clock::now().wall_ms, clock::random_u128());
        let kept = KeptRoutine {
            id: id.clone(),
            link,
        };
        if !self.store.with_value(|store| store.keep(&kept)) {
            self.tell(News::StorageFull);
            return None;
        }
        self.past.update(|past| past.kept.push(kept));
        self.ask_to_persist();
        Some(id)
    }

    /// Lets a kept routine go.
    pub(crate) fn forget_kept(self, id: &str) {
        self.store.with_value(|store| store.forget_kept(id));
        self.past
            .update(|past| past.kept.retain(|kept| kept.id != id));
    }

    /// Whether anything will still be there after the page is closed.
    pub(crate) fn can_keep(self) -> bool {
        self.store.with_value(Store::is_durable)
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

    /// Asks the browser not to throw the data away when it needs room.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn ask_to_persist(self) {
        spawn_local(async {
            persist::ask_to_keep().await;
        });
    }

    /// The whole address of a routine.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn address_of(self, routine: &Routine) -> String {
        let link = crate::domain::share::encode(routine);
        address::link_to(&Route::Shared(link).href())
    }

    /// Whether the device has a share sheet.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn can_share(self) -> bool {
        share::can_share()
    }

    /// Opens the share sheet; `failed` hears when that did not work.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn share(self, title: String, url: String, failed: Box<dyn Fn()>) {
        spawn_local(async move {
            if share::share(&title, &url).await.is_err() {
                failed();
            }
        });
    }

    /// Copies a text; `done` hears whether that worked.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn copy(self, text: String, done: Box<dyn Fn(bool)>) {
        spawn_local(async move { done(share::copy(&text).await.is_ok()) });
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
