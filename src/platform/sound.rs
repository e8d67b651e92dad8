//! What is heard and felt: tones, the voice, vibration, and the keys for what is heard.

pub mod audio;
pub mod media;
pub mod note;
pub mod speech;
pub mod vibration;
