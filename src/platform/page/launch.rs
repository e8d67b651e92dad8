//! Links and shortcuts that are opened while the installed app is open.
//!
//! The manifest asks for the open window to be kept as it is, since loading the page anew would cut off
//! a session; so the app has to follow by itself. It must never know what an address means; the app
//! shell does.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;

use crate::platform::objects::{known_as, property, window};
use crate::platform::page::address;
use crate::platform::unstable::{LaunchParams, LaunchQueue};

/// Calls with the fragment of each address that the app is opened at from now on, and of the last
/// that has come since the page was loaded: the one before led to this page by itself. An address
/// without one, such as that of the app's icon, only brings the window to the front. Call it once.
pub fn follow(callback: impl Fn(&str) + 'static) {
    let Some(queue) = window().and_then(|window| property(&window, "launchQueue")) else {
        return;
    };
    let queue: LaunchQueue = known_as(queue);
    // While the consumer is being set, it is handed all that has come before.
    let queued = Rc::new(RefCell::new(Some(Vec::new())));
    let callback = Rc::new(move |href: &str| {
        let fragment = address::fragment_of(href);
        if !fragment.is_empty() {
            callback(fragment);
        }
    });
    let consumer = {
        let (queued, callback) = (Rc::clone(&queued), Rc::clone(&callback));
        Closure::<dyn Fn(LaunchParams)>::new(move |launch: LaunchParams| {
            let Some(href) = launch.target_url() else {
                return;
            };
            match queued.borrow_mut().as_mut() {
                Some(queued) => queued.push(href),
                None => callback(&href),
            }
        })
    };
    let _ = queue.set_consumer(consumer.as_ref());
    consumer.forget();
    let queued = queued.take().unwrap_or_default();
    if let [_, .., last] = queued.as_slice() {
        callback(last);
    }
}
