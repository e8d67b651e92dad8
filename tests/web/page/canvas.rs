//! Shapes and frames.

use std::cell::Cell;
use std::rc::Rc;

use unhunch::platform::page::canvas::{Canvas, Frames};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js, js_promise, tick, until};

fn svg() -> web_sys::Element {
    js("document.createElementNS('http://www.w3.org/2000/svg', 'svg')").unchecked_into()
}

#[wasm_bindgen_test]
fn canvas_changes_shapes_in_place() {
    let svg = svg();
    let mut canvas = Canvas::on(svg.clone());
    canvas.look_at("0 0 10 10".into());
    canvas.show([("a", "0 0"), ("b", "1 1")].into_iter());
    let first = svg.first_element_child().unwrap();
    assert_eq!(svg.get_attribute("viewBox").unwrap(), "0 0 10 10");
    assert_eq!(svg.child_element_count(), 2);
    // Fewer shapes leave the others empty; more are added; those that were there stay.
    canvas.show([("b", "2 2")].into_iter());
    canvas.show([("a", "3 3"), ("b", "4 4"), ("c", "5 5")].into_iter());
    let now = svg.first_element_child().unwrap();
    assert!(now.is_same_node(Some(&first)));
    let of = |shape: Option<web_sys::Element>, name| shape.unwrap().get_attribute(name).unwrap();
    assert_eq!(of(Some(now), "points"), "3 3");
    assert_eq!(of(svg.last_element_child(), "class"), "c");
    assert_eq!(of(svg.last_element_child(), "points"), "5 5");
    canvas.show(core::iter::empty());
    assert_eq!(of(svg.last_element_child(), "points"), "");
}

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
