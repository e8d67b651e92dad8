//! The adapters of `platform::sound`.

mod audio;
mod media;
mod speech;
mod vibration;
