//! Listening to the browser's events.

use gloo_events::EventListener;
use web_sys::{Event, EventTarget};

use crate::platform::objects::is_function;

/// Keeps a callback listening to the browser; dropping it ends that.
#[derive(Debug, Default)]
#[must_use = "the callback stops listening as soon as this is dropped"]
pub struct Listening(Vec<EventListener>);

impl Listening {
    /// By what listens already.
    pub(super) fn of(listener: EventListener) -> Self {
        Self(vec![listener])
    }

    /// Also listens to `event` of `target`. A target without events (some older browsers have such)
    /// is left alone.
    pub(super) fn and(
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
