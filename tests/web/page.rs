//! The adapters of `platform::page`.

mod activity;
mod address;
mod boot;
mod canvas;
mod focus;
mod frames;
mod keys;
mod launch;
mod notify;
mod screen;
mod scroll;
mod service_worker;
mod share;
mod sheet;
mod visibility;
mod wake_lock;
