//! The page's side of the service worker: installs it, hears of new builds, and changes to one.
//!
//! It must never load the page again unless the person asked for it in this very tab: a session may
//! be running in another. The app shell registers once at the start and shows the news.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Object, Reflect};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState, ServiceWorkerUpdateViaCache,
};

use crate::platform::clock;
use crate::platform::events::Listening;
use crate::platform::objects::{known_as, navigator, property, window};
use crate::platform::page::{tab, visibility};
use crate::platform::storage::place;
use crate::platform::tasks::{ignore, later};
use crate::platform::ticker::Ticker;

const CHECK_EVERY_MS: u64 = 3_600_000;
/// How long the first installation waits: to fetch and check every file keeps a small device busy, which has the first
/// pictures to draw.
const FIRST_AFTER_MS: u64 = 3_000;
/// Two loads of a page closer together than this, both to change the build, are a loop.
const LOOP_MS: u64 = 10_000;

/// What there is to tell about this app without a network, and about its builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkerNews {
    /// The first installation is complete: from now on the app works without a network.
    OfflineReady,
    /// A new build is here, complete and checked; [`apply_update`] changes to it.
    UpdateWaiting,
    /// The app will not work without a network: the browser has no service workers here, or the
    /// first installation failed.
    Failed,
}

thread_local! {
    static REGISTRATION: RefCell<Option<ServiceWorkerRegistration>> = const { RefCell::new(None) };
    static ASKED_TO_RELOAD: Cell<bool> = const { Cell::new(false) };
}

/// Registers the service worker of a release build, and looks for new builds now and every hour
/// that the page is seen. The first installation waits some seconds. In a debug build nothing happens. Call it
/// once.
pub fn register(on: impl Fn(WorkerNews) + 'static) {
    if tab::build_id().is_none() {
        return;
    }
    let Some(container) = container() else {
        on(WorkerNews::Failed);
        return;
    };
    Listening::default()
        .and(&container, "controllerchange", |_| reload_if_asked())
        .forever();
    if container.controller().is_some() {
        begin(&container, on);
    } else {
        Ticker::after(FIRST_AFTER_MS, move || begin(&container, on)).forever();
    }
}

fn begin(container: &ServiceWorkerContainer, on: impl Fn(WorkerNews) + 'static) {
    let options = RegistrationOptions::new();
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registering = container.register_with_options("./sw.js", &options);
    later(async move {
        match JsFuture::from(registering).await {
            Ok(registration) => watch(known_as(registration), Rc::new(on)),
            Err(_) => on(WorkerNews::Failed),
        }
    });
}

/// Changes to the build that is waiting, which loads the page again. Only ever on the person's word.
pub fn apply_update() {
    ASKED_TO_RELOAD.set(true);
    let waiting = REGISTRATION.with_borrow(|registration| registration.as_ref()?.waiting());
    match waiting {
        Some(worker) => {
            let message = Object::new();
            let _ = Reflect::set(&message, &"type".into(), &"skip-waiting".into());
            let _ = worker.post_message(&message);
        }
        // Another tab was first. The new build is already serving; only this page is still old.
        None => reload_if_asked(),
    }
}

fn watch(registration: ServiceWorkerRegistration, on: Rc<dyn Fn(WorkerNews)>) {
    if registration.waiting().is_some() && registration.active().is_some() {
        on(WorkerNews::UpdateWaiting);
    }
    // The first installation may have begun before anybody could listen for it.
    let followed = Rc::new(RefCell::new(None));
    follow_installation(&registration, &on, &followed);
    let found = registration.clone();
    Listening::default()
        .and(&registration, "updatefound", move |_| {
            follow_installation(&found, &on, &followed);
        })
        .forever();
    keep_checking(&registration);
    REGISTRATION.replace(Some(registration));
}

/// Tells how the installation under way goes, once for each.
fn follow_installation(
    registration: &ServiceWorkerRegistration,
    on: &Rc<dyn Fn(WorkerNews)>,
    followed: &RefCell<Option<ServiceWorker>>,
) {
    let Some(worker) = registration.installing() else {
        return;
    };
    if followed.borrow().as_ref() == Some(&worker) {
        return;
    }
    followed.replace(Some(worker.clone()));
    let is_first = registration.active().is_none();
    let (changed, on) = (worker.clone(), Rc::clone(on));
    let told = Cell::new(false);
    let tell = move |_: &web_sys::Event| {
        let news = match (changed.state(), is_first) {
            (ServiceWorkerState::Activated, true) => WorkerNews::OfflineReady,
            (ServiceWorkerState::Installed, false) => WorkerNews::UpdateWaiting,
            (ServiceWorkerState::Redundant, true) => WorkerNews::Failed,
            // An update that did not arrive whole changes nothing; the next check tries again.
            _ => return,
        };
        // Every worker becomes redundant in the end, when the next one takes its place.
        if !told.replace(true) {
            on(news);
        }
    };
    Listening::default()
        .and(&worker, "statechange", tell)
        .forever();
}

fn keep_checking(registration: &ServiceWorkerRegistration) {
    let checked_at = Rc::new(Cell::new(clock::now().mono_ms));
    // A first installation is as new as can be.
    if registration.active().is_some() {
        check(registration);
    }
    let registration = registration.clone();
    let check_if_due = move || {
        let now = clock::now().mono_ms;
        if visibility::is_visible() && now.saturating_sub(checked_at.get()) >= CHECK_EVERY_MS {
            checked_at.set(now);
            check(&registration);
        }
    };
    let on_tick = check_if_due.clone();
    // Timers of a page nobody sees may be hours late, so its return is a tick as well.
    visibility::on_change(move |_| check_if_due()).forever();
    Ticker::every(CHECK_EVERY_MS / 4, on_tick).forever();
}

fn check(registration: &ServiceWorkerRegistration) {
    if let Ok(promise) = registration.update() {
        ignore(promise);
    }
}

/// Loads the page again if that was asked for, and at most once.
fn reload_if_asked() {
    if ASKED_TO_RELOAD.take() && !is_in_loop() {
        tab::reload();
    }
}

/// Whether this tab was loaded again for a new build a moment ago; also notes that it is now.
fn is_in_loop() -> bool {
    let Some(session) = window().and_then(|window| window.session_storage().ok().flatten()) else {
        return false;
    };
    let key = format!("{}updated-at", place::prefix());
    let now = clock::now().wall_ms;
    let before = session
        .get_item(&key)
        .ok()
        .flatten()
        .and_then(|at| at.parse::<u64>().ok());
    let _ = session.set_item(&key, &now.to_string());
    before.is_some_and(|before| now.abs_diff(before) < LOOP_MS)
}

fn container() -> Option<ServiceWorkerContainer> {
    property(navigator()?.as_ref(), "serviceWorker").map(known_as)
}
