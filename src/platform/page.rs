//! The page that the app is shown on: its address, its keys, whether it is seen, and what shows and keeps
//! it from outside (notifications, the service worker, the screen's lock).
//!
//! It must never build or change what the UI draws, but for what `index.html` shows before that and the
//! shapes of a figure.

pub mod activity;
pub mod address;
pub mod boot;
pub mod canvas;
pub mod files;
pub mod focus;
pub mod frames;
pub mod gpu;
pub mod keys;
pub mod launch;
pub mod notify;
pub mod screen;
pub mod scroll;
pub mod service_worker;
pub mod share;
pub mod sheet;
pub mod tab;
pub mod visibility;
pub mod wake_lock;
