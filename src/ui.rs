//! What is seen: the app's frame and the page for each route. It holds no rules.
#![allow(
    unreachable_pub,
    reason = "the macro for components writes `pub` into private rooms"
)]

mod afterwards;
mod breaks;
mod coach;
mod components;
mod devices;
mod figure;
mod first;
mod frame;
mod html;
mod keeping;
mod kept;
mod look;
mod pages;
mod parts;
mod plan;
mod player;
mod safety;
mod settings;
mod sounds;
mod start;
mod state;
mod store;
mod watch;
mod welcome;

pub use frame::start;
