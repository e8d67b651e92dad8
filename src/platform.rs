//! The only room that touches the browser: small Rust types over its clocks, storage, sound, screen
//! and address bar.
//!
//! It must never know an exercise or a rule about one, and never use the UI. Where a browser lacks
//! something it answers correctly and quietly instead of failing. The app calls it, and so do the frame
//! and the figures of `ui`.

pub mod clock;
pub mod events;
pub mod locale;
mod objects;
pub mod page;
pub mod sound;
pub mod storage;
pub mod tasks;
pub mod ticker;
mod unstable;
