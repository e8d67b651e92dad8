//! Whether the page is seen.

use unhunch::platform::page::visibility;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js, notes, stand_in};

#[wasm_bindgen_test]
fn page_tells_when_it_is_seen_and_left() {
    let (note, noted) = notes();
    let (leave, left) = notes();
    let seeing = visibility::on_change(note);
    let leaving = visibility::on_leave(move || leave(()));
    let hidden = stand_in("document", "visibilityState", "{ value: 'hidden' }");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    js("document.dispatchEvent(new Event('freeze'))");
    drop(hidden);
    js("document.dispatchEvent(new Event('resume'))");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    js("window.dispatchEvent(new Event('pagehide'))");
    assert_eq!(noted(), [false, true, true]);
    assert_eq!(left().len(), 3);
    drop((seeing, leaving));
    js("window.dispatchEvent(new Event('pagehide'))");
    js("window.dispatchEvent(new Event('focus'))");
    assert_eq!((noted().len(), left().len()), (3, 3));
}
