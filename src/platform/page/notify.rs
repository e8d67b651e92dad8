//! Notifications of the device: silent ones, of which a tag holds one at a time.
//!
//! It must never ask by itself: [`ask`] belongs to a tap. Where the browser has none, or says no,
//! nothing happens. Phones show them only through the service worker; without one, as in a debug
//! build, the page shows them itself.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::platform::events::Listening;
use crate::platform::objects::{call, is_function, known_as, navigator, property, window};
use crate::platform::tasks::later;

/// Whether the browser shows notifications of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// It has none here.
    Missing,
    /// Nobody has asked yet.
    Unasked,
    /// It was asked, and does not.
    Denied,
    /// It does.
    Granted,
}

/// What a notification says.
#[derive(Debug, Clone)]
pub struct Notification {
    /// Of one tag there is one at a time; a new one takes its place.
    pub tag: &'static str,
    /// Its first line.
    pub title: String,
    /// What stands below.
    pub text: String,
    /// The address of its picture.
    pub picture: &'static str,
    /// Buttons on it, where the browser has room for some: what [`on_answer`] is told, and their
    /// labels.
    pub answers: Vec<(&'static str, String)>,
}

thread_local! {
    /// What the page has shown without a worker, and what listens to its being tapped.
    static SHOWN: RefCell<Option<(JsValue, Listening)>> = const { RefCell::new(None) };
}

/// Whether the browser shows notifications.
#[must_use]
pub fn permission() -> Permission {
    let asked = maker().and_then(|maker| property(&maker, "permission"));
    match asked.and_then(|answer| answer.as_string()).as_deref() {
        Some("granted") => Permission::Granted,
        Some("denied") => Permission::Denied,
        Some(_) => Permission::Unasked,
        None => Permission::Missing,
    }
}

/// Asks the person, if nobody has yet. Call it while a tap or a key is handled.
pub async fn ask() -> Permission {
    if permission() == Permission::Unasked {
        let asking = maker().and_then(|maker| call(&maker, "requestPermission", &[]));
        settled(asking).await;
    }
    permission()
}

/// Shows a notification without a sound, in the place of the one of its tag. Does nothing where that
/// is not allowed.
pub fn show(note: Notification) {
    if permission() != Permission::Granted {
        return;
    }
    later(async move {
        let options = Object::new();
        for (name, value) in [
            ("tag", note.tag.into()),
            ("body", note.text.as_str().into()),
            ("icon", note.picture.into()),
            ("silent", JsValue::TRUE),
        ] {
            let _ = Reflect::set(&options, &name.into(), &value);
        }
        let title = JsValue::from_str(&note.title);
        if let Some(worker) = worker().await {
            // A notification of the page itself may not have any.
            let _ = Reflect::set(&options, &"actions".into(), &actions(&note.answers));
            settled(call(&worker, "showNotification", &[&title, &options])).await;
        } else if let Some(shown) = made(&title, &options) {
            let listening = Listening::default().and(shown.unchecked_ref(), "click", |event| {
                let _ = window().map(|window| window.focus());
                let _ = event.target().and_then(|shown| call(&shown, "close", &[]));
            });
            SHOWN.replace(Some((shown, listening)));
        }
    });
}

/// Calls with the answer whenever a button of a notification was pressed.
pub fn on_answer(callback: impl Fn(&str) + 'static) -> Listening {
    let container = navigator().and_then(|navigator| property(&navigator, "serviceWorker"));
    container.map_or_else(Listening::default, |container| {
        Listening::default().and(container.unchecked_ref(), "message", move |event| {
            let data = property(event, "data");
            let answer = data.and_then(|data| property(&data, "answer")?.as_string());
            if let Some(answer) = answer {
                callback(&answer);
            }
        })
    })
}

/// Takes the notification of this tag back, if it is there.
pub fn close(tag: &'static str) {
    if let Some((shown, _)) = SHOWN.take() {
        call(&shown, "close", &[]);
    }
    if permission() != Permission::Granted {
        return;
    }
    later(async move {
        let Some(worker) = worker().await else {
            return;
        };
        let options = Object::new();
        let _ = Reflect::set(&options, &"tag".into(), &tag.into());
        let all = settled(call(&worker, "getNotifications", &[&options])).await;
        for shown in all.iter().flat_map(|all| Array::from(all).to_vec()) {
            call(&shown, "close", &[]);
        }
    });
}

/// Buttons as browsers take them.
fn actions(answers: &[(&str, String)]) -> Array {
    let actions = answers.iter().map(|(answer, label)| {
        let action = Object::new();
        let _ = Reflect::set(&action, &"action".into(), &(*answer).into());
        let _ = Reflect::set(&action, &"title".into(), &label.as_str().into());
        action
    });
    actions.collect()
}

/// What makes notifications.
fn maker() -> Option<JsValue> {
    property(window()?.as_ref(), "Notification")
}

/// A notification of the page itself; phones refuse it.
fn made(title: &JsValue, options: &Object) -> Option<JsValue> {
    let maker: Function = maker()?.dyn_into().ok()?;
    Reflect::construct(&maker, &Array::of2(title, options)).ok()
}

/// The worker of this page, once it serves.
async fn worker() -> Option<JsValue> {
    let container = property(navigator()?.as_ref(), "serviceWorker")?;
    let registration = settled(call(&container, "getRegistration", &[])).await?;
    property(&registration, "active")?;
    is_function(&registration, "showNotification").then_some(registration)
}

/// What a promise comes to; nothing where it comes to nothing or is refused.
async fn settled(promise: Option<JsValue>) -> Option<JsValue> {
    let promise: Promise = known_as(promise.filter(JsValue::is_object)?);
    let value = JsFuture::from(promise).await.ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}
