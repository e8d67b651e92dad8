//! What drives: the app's state and the commands that change it, and what runs the domain's decisions
//! on the devices (the store, the player, sound, keys, tabs, movement breaks).
//!
//! It must never make an element, nor hold a rule. Pages read something of its state and call its
//! commands; nobody else changes it.

mod afterwards;
mod arrive;
mod breaks;
mod builder;
mod coach;
mod data;
pub(crate) mod device;
mod devices;
mod diary;
mod first;
mod keeping;
mod kept;
mod keys;
mod look;
mod open;
mod plan;
mod player;
mod player_view;
pub mod reactive;
mod safety;
mod settings;
mod sound;
mod sounds;
pub mod stage;
mod start;
mod state;
mod store;
mod trials;
mod watch;
mod welcome;

pub(crate) use afterwards::begin as begin_afterwards;
pub(crate) use arrive::{arrive, arrive_anew, arrive_at_question};
pub(crate) use breaks::BreakRunner;
pub(crate) use builder::BuilderCommands;
pub(crate) use data::{DataCommands, Erasing};
pub(crate) use diary::DiaryCommands;
pub(crate) use first::{First, FirstPageHead, InRoom};
pub(crate) use keys::ShownByKey;
pub(crate) use open::catch_up;
pub(crate) use player_view::PlayerView;
pub(crate) use state::{App, News, Saving};
pub(crate) use trials::TrialCommands;
