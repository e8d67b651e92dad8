//! What is seen: the app's frame and the page for each route. It holds no rules.
#![allow(
    unreachable_pub,
    reason = "the macro for components writes `pub` into private rooms"
)]

mod breaks;
mod coach;
mod components;
mod demo;
mod devices;
mod figure;
mod html;
mod keeping;
mod kept;
mod look;
mod pages;
mod plan;
mod player;
mod safety;
mod settings;
mod shell;
mod sounds;
mod start;
mod state;
mod store;

pub use shell::start;
