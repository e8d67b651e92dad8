//! The only room that touches the browser: small Rust types over its clocks, storage, sound, screen
//! and address bar.
//!
//! It must never know an exercise or a rule about one, and never use the UI. Where a browser lacks
//! something it answers correctly and quietly instead of failing. Only the app shell in `ui` calls it.

pub mod activity;
pub mod address;
pub mod audio;
pub mod boot;
pub mod canvas;
pub mod channel;
pub mod clock;
pub mod lock;
pub mod media;
pub mod mirror;
pub mod notify;
pub mod page;
pub mod persist;
pub mod service_worker;
pub mod share;
pub mod speech;
pub mod storage;
pub mod ticker;
mod unstable;
pub mod vibration;
pub mod wake_lock;

use std::pin::Pin;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Event, EventTarget, MessageChannel, Navigator, Window};

/// Keeps a callback listening to the browser; dropping it ends that.
#[derive(Debug, Default)]
#[must_use = "the callback stops listening as soon as this is dropped"]
pub struct Listening(Vec<EventListener>);

impl Listening {
    /// Also listens to `event` of `target`. A target without events (some older browsers have such)
    /// is left alone.
    fn and(
        self,
        target: &EventTarget,
        event: &'static str,
        callback: impl FnMut(&Event) + 'static,
    ) -> Self {
        self.add(target, event, Box::new(callback))
    }

    fn add(
        mut self,
        target: &EventTarget,
        event: &'static str,
        callback: Box<dyn FnMut(&Event)>,
    ) -> Self {
        if is_function(target, "addEventListener") {
            self.0.push(EventListener::new(target, event, callback));
        }
        self
    }

    /// Listens for as long as the page lives.
    pub fn forever(self) {
        self.0.into_iter().for_each(EventListener::forget);
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn navigator() -> Option<Navigator> {
    Some(window()?.navigator())
}

/// The property, unless it is absent, empty or throws when asked.
fn property(target: &JsValue, name: &str) -> Option<JsValue> {
    let value = js_sys::Reflect::get(target, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// Whether the method can be called. web-sys throws when one is called that the browser lacks.
fn is_function(target: &JsValue, name: &str) -> bool {
    property(target, name).is_some_and(|value| value.is_function())
}

/// What calling a method gives; nothing where the browser lacks it, or it throws or answers nothing.
fn call(target: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let method: js_sys::Function = property(target, name)?.dyn_into().ok()?;
    let arguments: js_sys::Array = arguments.iter().copied().collect();
    method.apply(target, &arguments).ok()
}

/// The name of a thrown `DOMException` or `Error`, such as `QuotaExceededError`; else nothing.
fn error_name(error: &JsValue) -> String {
    property(error, "name")
        .and_then(|name| name.as_string())
        .unwrap_or_default()
}

/// Lets a promise run its course. A rejection nobody waits for would be reported as an error.
fn ignore(promise: js_sys::Promise) {
    later(async move {
        let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
    });
}

/// Does something that waits, without waiting for it.
pub fn later(work: impl Future<Output = ()> + 'static) {
    start(Box::pin(work));
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

/// Once for all kinds of work: each costs the bundle half a kilobyte.
fn start(work: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(work);
}

/// A value as the web-sys type it is known to be.
fn known_as<T: JsCast>(value: JsValue) -> T {
    value.unchecked_into()
}
