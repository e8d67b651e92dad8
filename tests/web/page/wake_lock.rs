//! The lock that keeps the screen on.

use unhunch::platform::page::wake_lock::WakeLock;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{StandIn, js, js_promise, js_text, js_true, notes, stand_in, tick, until};

/// A browser that grants the lock, as `locks` shows.
fn granting() -> StandIn {
    js("window.locks = []");
    stand_in(
        "navigator",
        "wakeLock",
        "{ value: { request: async () => {
            const lock = Object.assign(new EventTarget(), {
                released: false,
                async release() { this.released = true; this.dispatchEvent(new Event('release')) },
            });
            locks.push(lock);
            return lock;
        } } }",
    )
}

#[wasm_bindgen_test]
async fn wake_lock_that_is_absent_or_refused_is_told() {
    for lock in [
        "undefined",
        "{ request: () => Promise.reject(new DOMException('', 'NotAllowedError')) }",
    ] {
        let _browser = stand_in("navigator", "wakeLock", &format!("{{ value: {lock} }}"));
        let (note, noted) = notes();
        let held = WakeLock::hold(note);
        until(|| !noted().is_empty()).await;
        assert_eq!(noted(), [false]);
        assert!(!held.is_held());
    }
}

#[wasm_bindgen_test]
async fn wake_lock_is_taken_again_when_the_page_is_seen_again() {
    let _browser = granting();
    let (note, noted) = notes();
    let held = WakeLock::hold(note);
    until(|| held.is_held()).await;
    js("locks[0].release()");
    assert!(!held.is_held());
    let hidden = stand_in("document", "visibilityState", "{ value: 'hidden' }");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    tick().await;
    assert_eq!(js_text("locks.length"), "1");
    drop(hidden);
    js("document.dispatchEvent(new Event('visibilitychange'))");
    until(|| held.is_held()).await;
    assert_eq!(js_text("locks.length"), "2");
    assert_eq!(noted(), [true, false, true]);
}

#[wasm_bindgen_test]
async fn wake_lock_is_let_go_when_dropped() {
    let _browser = granting();
    let (note, noted) = notes();
    let held = WakeLock::hold(note);
    until(|| held.is_held()).await;
    drop(held);
    assert!(js_true("locks[0].released"));
    assert_eq!(noted(), [true]);
    js("document.dispatchEvent(new Event('visibilitychange'))");
    tick().await;
    assert_eq!(js_text("locks.length"), "1");
}

#[wasm_bindgen_test]
async fn wake_lock_granted_after_the_drop_is_let_go() {
    let _browser = granting();
    drop(WakeLock::hold(|_| ()));
    until(|| js_true("locks[0]?.released")).await;
    assert!(js_true("locks.every((lock) => lock.released)"));
}

/// Timers that wait until a test lets the one that was set last end; `pauses` are their lengths.
fn held_timers() -> StandIn {
    js("window.pauses = [], window.end = () => {}");
    stand_in(
        "window",
        "setTimeout",
        "{ value: (callback, ms) => { pauses.push(ms); window.end = callback; return 1 } }",
    )
}

/// Lets promises settle, without a timer.
async fn settle() {
    js_promise("Promise.resolve().then(() => {}).then(() => {})").await;
    js_promise("new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0) })").await;
}

#[wasm_bindgen_test]
async fn wake_lock_that_the_system_took_is_asked_for_again_with_longer_and_longer_pauses() {
    let _browser = granting();
    let _timers = held_timers();
    let (note, noted) = notes();
    let held = WakeLock::hold(note);
    settle().await;
    for take in 0..8 {
        assert!(held.is_held());
        js(&format!("locks[{take}].release()"));
        assert!(!held.is_held(), "what it says is true");
        js("end()");
        settle().await;
    }
    assert!(held.is_held());
    assert_eq!(
        js_text("pauses"),
        "1000,2000,4000,8000,16000,32000,60000,60000"
    );
    assert_eq!(noted().len(), 17);
    // Who comes back to the page does not wait.
    js("locks[8].release()");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    settle().await;
    assert!(held.is_held());
    js("locks[9].release()");
    assert_eq!(js_text("pauses.at(-1)"), "1000", "and it begins anew");
}

#[wasm_bindgen_test]
async fn wake_lock_that_was_held_for_long_is_asked_for_again_soon() {
    let _browser = granting();
    let _timers = held_timers();
    js("window.clock = 5000");
    let _clock = stand_in("performance", "now", "{ value: () => clock }");
    let held = WakeLock::hold(|_| {});
    settle().await;
    for take in 0..3 {
        js("clock += 61000");
        js(&format!("locks[{take}].release(), end()"));
        settle().await;
    }
    assert!(held.is_held());
    assert_eq!(js_text("pauses"), "1000,1000,1000");
}

#[wasm_bindgen_test]
async fn wake_lock_is_not_asked_for_by_a_hidden_page_nor_after_the_drop_nor_where_there_is_none() {
    let _timers = held_timers();
    let missing = stand_in("navigator", "wakeLock", "{ value: undefined }");
    let held = WakeLock::hold(|_| {});
    settle().await;
    drop((held, missing));
    assert_eq!(js_text("pauses"), "");

    let _browser = granting();
    let held = WakeLock::hold(|_| {});
    settle().await;
    js("locks[0].release()");
    let hidden = stand_in("document", "visibilityState", "{ value: 'hidden' }");
    js("end()");
    settle().await;
    assert_eq!(js_text("locks.length"), "1");
    drop(hidden);
    js("document.dispatchEvent(new Event('visibilitychange'))");
    settle().await;
    assert_eq!(js_text("locks.length"), "2");
    js("locks[1].release()");
    js("window.cleared = 0");
    let _clearing = stand_in("window", "clearTimeout", "{ value: () => { cleared++ } }");
    drop(held);
    assert_eq!(js_text("cleared"), "1");
}
