//! What the tabs of the app say to each other.
//!
//! It must never carry what has to arrive: a tab that the browser has stopped hears it late or never,
//! and where a browser has no channels each tab is alone.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

use crate::platform::events::Listening;
use crate::platform::objects::{call, property, window};

/// A channel that all tabs of its name share; dropping it closes it.
#[derive(Debug)]
pub struct Channel {
    channel: Option<EventTarget>,
    _listening: Listening,
}

impl Channel {
    /// Joins the channel of this name; `heard` is called with what another tab says.
    #[must_use]
    pub fn join(name: &str, heard: impl Fn(&str) + 'static) -> Self {
        let channel = made(name);
        let listening = channel.as_ref().map_or_else(Listening::default, |channel| {
            Listening::default().and(channel, "message", move |event| {
                let said = property(event, "data").and_then(|data| data.as_string());
                if let Some(said) = said {
                    heard(&said);
                }
            })
        });
        Self {
            channel,
            _listening: listening,
        }
    }

    /// Says something to all other tabs.
    pub fn say(&self, what: &str) {
        if let Some(channel) = &self.channel {
            call(channel, "postMessage", &[&what.into()]);
        }
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            call(channel, "close", &[]);
        }
    }
}

/// The browser's channel; none where it has none, or refuses.
fn made(name: &str) -> Option<EventTarget> {
    let maker = property(window()?.as_ref(), "BroadcastChannel")?;
    let maker: Function = maker.dyn_into().ok()?;
    let channel = Reflect::construct(&maker, &Array::of1(&JsValue::from_str(name))).ok()?;
    channel.dyn_into().ok()
}
