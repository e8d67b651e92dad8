//! The adapters of `platform` in a real browser, one file each, with the browser's refusals
//! played by stand-ins; and `ui::html` and `app::reactive`, with which pages are written.
//!
//! It must never wait for a length of time and then look: it yields until something has happened.
//! `make test` runs it in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "these are tests, though clippy knows only those marked `#[test]`"
)]

mod clock;
mod html;
mod locale;
mod page;
mod reactive;
mod sound;
mod stage;
mod storage;
mod support;
mod ticker;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
