//! Unhunch: guided upper-back exercises in the browser, without a server.
//!
//! Four rooms, each of which may use itself and those before it:
//! - [`domain`]: what Unhunch knows. Pure Rust; runs and is tested on the host.
//! - `platform`: the only room that talks to the browser.
//! - `app`: what drives. The state, its commands, and what runs the domain's decisions on devices.
//! - `ui`: Leptos pages and components. It holds no rules.
//!
//! `platform`, `app` and `ui` exist only for wasm, so a domain that reaches for the browser does not
//! compile on the host.

#[cfg(target_arch = "wasm32")]
pub mod app;
pub mod domain;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod ui;
