//! What is seen: the app's frame and the page for each route. It holds no rules.
#![allow(
    unreachable_pub,
    reason = "the macro for components writes `pub` into private rooms"
)]

mod components;
mod demo;
mod devices;
mod figure;
mod html;
mod pages;
mod player;
mod shell;
mod sounds;
mod state;
mod store;

pub use shell::start;
