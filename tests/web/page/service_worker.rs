//! The service worker, with a registration to play with.

use unhunch::platform::page::service_worker::{self, WorkerNews};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{StandIn, absent, js, js_text, notes, stand_in, tick, until};

/// A browser with service workers whose `registration` a test can play with.
fn workers() -> StandIn {
    js("window.made = [], window.messages = [], window.checks = 0,
        window.worker = () => Object.assign(new EventTarget(), {
            state: 'installing',
            become(state) { this.state = state; this.dispatchEvent(new Event('statechange')) },
            postMessage(message) { messages.push(message) },
        }),
        window.registration = Object.assign(new EventTarget(), {
            installing: null, waiting: null, active: null,
            async update() { checks++ },
        })");
    stand_in(
        "navigator",
        "serviceWorker",
        "{ value: Object.assign(new EventTarget(), {
            controller: {},
            async register(...asked) { made.push(asked); return registration },
        }) }",
    )
}

struct Release;

impl Release {
    fn build() -> Self {
        js(
            "document.head.insertAdjacentHTML('beforeend', `<meta name=unhunch-build content=0123abcd>`)",
        );
        Self
    }
}

impl Drop for Release {
    fn drop(&mut self) {
        js("document.querySelector('meta[name=unhunch-build]').remove()");
    }
}

#[wasm_bindgen_test]
async fn service_worker_is_left_out_of_a_debug_build() {
    let _workers = workers();
    service_worker::register(|_| ());
    tick().await;
    assert_eq!(js_text("made.length"), "0");
}

#[wasm_bindgen_test]
async fn service_worker_tells_of_the_first_installation_and_of_updates() {
    let (_workers, _release) = (workers(), Release::build());
    let (note, noted) = notes();
    js("registration.installing = worker()");
    service_worker::register(note);
    tick().await;
    assert_eq!(
        js_text("JSON.stringify(made)"),
        r#"[["./sw.js",{"updateViaCache":"none"}]]"#
    );
    assert_eq!(js_text("checks"), "0");
    // Browsers may tell of it before or after the registration is there.
    js("registration.dispatchEvent(new Event('updatefound'))");
    js(
        "window.first = registration.installing, registration.installing = null, registration.active = first",
    );
    js("first.become('installed')");
    js("first.become('activating')");
    // The page is taken over; if it were loaded again for that, this test would not end.
    js("navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))");
    js("first.become('activated')");
    assert_eq!(noted(), [WorkerNews::OfflineReady]);

    js("window.second = registration.installing = worker()");
    js("registration.dispatchEvent(new Event('updatefound'))");
    js("registration.installing = null, registration.waiting = second");
    js("second.become('installed')");
    assert_eq!(
        noted(),
        [WorkerNews::OfflineReady, WorkerNews::UpdateWaiting]
    );
    assert_eq!(js_text("messages.length"), "0");
    service_worker::apply_update();
    assert_eq!(
        js_text("JSON.stringify(messages)"),
        r#"[{"type":"skip-waiting"}]"#
    );
    js("first.become('redundant')");
    assert_eq!(noted().len(), 2);
}

#[wasm_bindgen_test]
fn service_worker_lets_the_first_pictures_go_first() {
    let (_workers, _release) = (workers(), Release::build());
    js("navigator.serviceWorker.controller = null");
    let timers = stand_in(
        "window",
        "setTimeout",
        "{ value(call, ms) { window.timer = [call, ms] } }",
    );
    service_worker::register(|_| ());
    drop(timers);
    assert_eq!(js_text("[made.length, timer[1]]"), "0,3000");
    js("timer[0]()");
    assert_eq!(js_text("made.length"), "1");
}

#[wasm_bindgen_test]
async fn service_worker_tells_of_an_update_that_waits_already_and_checks_for_more() {
    let (_workers, _release) = (workers(), Release::build());
    let (note, noted) = notes();
    js("registration.active = worker(), registration.waiting = worker()");
    service_worker::register(note);
    until(|| !noted().is_empty()).await;
    assert_eq!(noted(), [WorkerNews::UpdateWaiting]);
    assert_eq!(js_text("checks"), "1");
}

#[wasm_bindgen_test]
async fn service_worker_that_cannot_be_is_told() {
    let _release = Release::build();
    let (note, noted) = notes();
    let missing = absent("navigator", "serviceWorker");
    service_worker::register(note.clone());
    drop(missing);
    let _workers = workers();
    js("registration.installing = worker()");
    service_worker::register(note.clone());
    tick().await;
    js("registration.installing.become('redundant')");
    js("navigator.serviceWorker.register = () => Promise.reject(new TypeError())");
    service_worker::register(note);
    until(|| noted().len() == 3).await;
    assert_eq!(noted(), [WorkerNews::Failed; 3]);
}
