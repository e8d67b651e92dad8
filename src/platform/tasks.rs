//! Work that waits for the browser, and turns of the page's own.

use std::pin::Pin;

use wasm_bindgen::JsValue;
use web_sys::MessageChannel;

use crate::platform::objects::{call, property, window};

/// Lets a promise run its course. A rejection nobody waits for would be reported as an error.
pub(super) fn ignore(promise: js_sys::Promise) {
    later(async move {
        let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
    });
}

/// Does something that waits, without waiting for it.
pub fn later(work: impl Future<Output = ()> + 'static) {
    spawn(Box::pin(work));
}

/// Of one type for all work: the executor is compiled once, and not for each.
fn spawn(work: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Comes back in a task of its own. Until then the page answers taps, and is drawn.
pub async fn next_task() {
    let scheduler = window().and_then(|window| property(&window, "scheduler"));
    let turn = scheduler.and_then(|scheduler| call(&scheduler, "yield", &[]));
    if let Some(turn) = turn.or_else(message_to_oneself) {
        let _ = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&turn)).await;
    }
}

/// What comes with another message, for browsers that give no turns. They may hand out several
/// messages in one task.
fn message_to_oneself() -> Option<JsValue> {
    let channel = MessageChannel::new().ok()?;
    let port = channel.port1();
    let came = js_sys::Promise::new(&mut |done, _| port.set_onmessage(Some(&done)));
    channel.port2().post_message(&JsValue::NULL).ok()?;
    Some(came.into())
}
