//! Frames.

use std::cell::Cell;
use std::rc::Rc;

use unhunch::platform::page::frames::Frames;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js_promise, tick, until};

#[wasm_bindgen_test]
async fn frames_go_on_while_wanted_and_wake_again() {
    let count = Rc::new(Cell::new(0u32));
    let seen = Rc::clone(&count);
    let frames = Frames::new(move || {
        seen.set(seen.get() + 1);
        !seen.get().is_multiple_of(3)
    });
    assert_eq!(count.get(), 0, "it sleeps at first");
    frames.wake();
    frames.wake();
    until(|| count.get() == 3).await;
    tick().await;
    assert_eq!(count.get(), 3, "it stops when it is done");
    frames.start();
    assert_eq!(count.get(), 4, "the first time at once");
    until(|| count.get() == 6).await;
    assert_eq!(count.get(), 6);
}

#[wasm_bindgen_test]
async fn frames_dropped_do_nothing_more() {
    let count = Rc::new(Cell::new(0));
    let seen = Rc::clone(&count);
    let frames = Frames::new(move || {
        seen.set(seen.get() + 1);
        true
    });
    frames.wake();
    until(|| count.get() > 0).await;
    drop(frames);
    let so_far = count.get();
    js_promise("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        .await;
    assert_eq!(count.get(), so_far);
}
