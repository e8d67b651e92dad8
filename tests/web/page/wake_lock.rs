//! The lock that keeps the screen on.

use unhunch::platform::page::wake_lock::WakeLock;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{StandIn, js, js_text, js_true, notes, stand_in, tick, until};

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
