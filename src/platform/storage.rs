//! What the browser keeps for the app, in two copies, and what the tabs that share it tell each other.

pub mod channel;
pub mod error;
pub mod local;
pub mod lock;
pub mod mirror;
pub mod persist;
pub mod place;
