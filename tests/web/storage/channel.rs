//! What the tabs say to each other.

use unhunch::platform::storage::channel::Channel;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{absent, js, js_promise, notes, stand_in, until};

#[wasm_bindgen_test]
async fn channel_is_heard_by_all_others_until_dropped() {
    let (note, noted) = notes();
    let (own_note, own) = notes();
    let other = Channel::join("web-test", move |said: &str| note(said.to_owned()));
    let channel = Channel::join("web-test", move |said: &str| own_note(said.to_owned()));
    let elsewhere = Channel::join("web-test:other", |_: &str| {});
    elsewhere.say("to others");
    channel.say("offered");
    until(|| !noted().is_empty()).await;
    js("new BroadcastChannel('web-test').postMessage({ not: 'text' })");
    channel.say("answered");
    until(|| noted().len() > 1).await;
    assert_eq!(noted(), ["offered", "answered"]);
    assert_eq!(own().len(), 0, "nobody hears themselves");
    drop(other);
    channel.say("nobody hears this");
    js_promise(
        "new Promise((done) => {
        const last = new BroadcastChannel('web-test');
        const first = new BroadcastChannel('web-test');
        last.onmessage = done;
        first.postMessage('last');
    })",
    )
    .await;
    assert_eq!(noted().len(), 2);
}

#[wasm_bindgen_test]
fn channel_without_the_browser_says_nothing() {
    let missing = absent("window", "BroadcastChannel");
    Channel::join("web-test", |_: &str| {}).say("alone");
    drop(missing);
    let _refusing = stand_in(
        "window",
        "BroadcastChannel",
        "{ value: class { constructor() { throw new Error() } } }",
    );
    Channel::join("web-test", |_: &str| {}).say("alone");
}
