//! The adapters of `platform::storage`.

mod channel;
mod local;
mod lock;
mod mirror;
mod persist;
