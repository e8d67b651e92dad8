//! What pages may ask of the browser and the device; they never call them by themselves.

pub(crate) use crate::platform::clock::day_of;
pub(crate) use crate::platform::page::canvas::Canvas;
pub(crate) use crate::platform::page::notify::{Permission, permission as notify_permission};
pub(crate) use crate::platform::page::screen::{
    can_fill_screen, prefers_less_motion, toggle_full_screen,
};
pub(crate) use crate::platform::page::share::can_share;
pub(crate) use crate::platform::page::tab::print;

use leptos::prelude::request_animation_frame;

use crate::domain::locale::DayClock;
use crate::domain::route::Route;
use crate::platform::locale;
use crate::platform::page::{address, files, focus, share, sheet, tab};
use crate::platform::tasks::later;

/// The version of the app, and of its build where that is known.
pub(crate) fn version() -> String {
    let version = env!("CARGO_PKG_VERSION");
    tab::build_id().map_or_else(
        || version.to_owned(),
        |build| format!("{version} ({build})"),
    )
}

/// Whether times of day are told in twice twelve hours.
pub(crate) fn has_12_hours(clock: DayClock) -> bool {
    clock.has_12_hours(locale::has_12_hours)
}

/// The whole address of a page, to send to somebody.
pub(crate) fn address_of(route: &Route) -> String {
    address::link_to(&route.href())
}

/// Opens the share sheet; `failed` hears when that did not work.
pub(crate) fn share_link(title: String, url: String, failed: impl FnOnce() + 'static) {
    later(async move {
        if share::share(&title, &url).await.is_err() {
            failed();
        }
    });
}

/// Lets the person save a file; whether the browser has taken it. It says itself where it goes.
pub(crate) fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    files::save(name, kind, bytes)
}

/// The kind of file that a picture becomes.
const PICTURE: &str = "image/png";

/// Whether there is a share sheet that takes pictures.
pub(crate) fn can_share_picture() -> bool {
    share::can_share_file(PICTURE)
}

/// Lets the person save what is drawn as a picture of this name; `failed` hears when that did not work.
pub(crate) fn save_picture(name: &'static str, canvas: Canvas, failed: impl FnOnce() + 'static) {
    later(async move {
        let picture = canvas.png().await;
        if !picture.is_some_and(|picture| files::save_blob(name, &picture)) {
            failed();
        }
    });
}

/// Opens the share sheet with what is drawn; `failed` hears when that did not work.
pub(crate) fn share_picture(name: &'static str, canvas: Canvas, failed: impl FnOnce() + 'static) {
    later(async move {
        let is_shared = match canvas.png().await {
            Some(picture) => share::share_file(name, &picture).await.is_ok(),
            None => false,
        };
        if !is_shared {
            failed();
        }
    });
}

/// Puts the focus on the first element that this selects, once the page is drawn, and has it seen.
pub(crate) fn focus_on(selector: &str) {
    let selector = selector.to_owned();
    request_animation_frame(move || focus::on(&selector));
}

/// Does this once what was drawn can be seen, in a task of its own.
pub(crate) fn after_drawing(act: impl FnOnce() + 'static) {
    later(async move {
        sheet::drawn().await;
        act();
    });
}

/// Copies a text; `done` hears whether that worked.
pub(crate) fn copy(text: String, done: impl FnOnce(bool) + 'static) {
    later(async move { done(share::copy(&text).await.is_ok()) });
}
