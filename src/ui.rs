//! What is seen: the app's frame and the page for each route. It holds no rules; it asks the app and
//! shows the answer.
#![allow(
    unreachable_pub,
    reason = "the macro for components writes `pub` into private rooms"
)]

mod components;
mod dialogs;
mod figure;
mod frame;
pub mod html;
mod pages;
mod parts;
mod slots;
mod split;

pub use frame::start;
