//! Links that the open app follows.

use unhunch::platform::page::launch;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{StandIn, absent, js, notes, stand_in};

/// A queue of a browser that has opened the app at these addresses before it listens.
fn queue(before: &str) -> StandIn {
    js(&format!("window.before = {before}"));
    stand_in(
        "window",
        "launchQueue",
        "{ value: { setConsumer(consumer) {
            window.open_at = (targetURL) => consumer({ targetURL });
            before.forEach(open_at);
        } } }",
    )
}

#[wasm_bindgen_test]
fn links_that_open_the_open_app_are_followed() {
    let _queue = queue("['https://host/app/#/learn']");
    let (follow, followed) = notes();
    launch::follow(move |fragment| follow(fragment.to_owned()));
    let none: [&str; 0] = [];
    assert_eq!(followed(), none, "the first has led here already");
    js("open_at('https://host/app/#/routine/posture-support')");
    js("open_at('https://host/app/')");
    js("open_at(null), open_at(undefined)");
    js("open_at('https://host/app/index.html?x=1#/r/1~_a%20b~chin-tucks')");
    assert_eq!(
        followed(),
        ["/routine/posture-support", "/r/1~_a%20b~chin-tucks"]
    );
}

#[wasm_bindgen_test]
fn the_last_link_that_came_while_the_page_was_loaded_is_followed() {
    let _queue =
        queue("['https://host/#/learn', 'https://host/#/history', 'https://host/#/about']");
    let (follow, followed) = notes();
    launch::follow(move |fragment| follow(fragment.to_owned()));
    assert_eq!(followed(), ["/about"]);
}

#[wasm_bindgen_test]
fn browsers_without_links_for_the_open_app_are_left_alone() {
    let _missing = absent("window", "launchQueue");
    launch::follow(|_| {});
    let _refusing = stand_in(
        "window",
        "launchQueue",
        "{ value: { setConsumer() { throw new TypeError('no') } } }",
    );
    launch::follow(|_| {});
}
