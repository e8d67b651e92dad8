//! A note, as it is handed to the sound hardware.

/// One note of a cue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ToneNote {
    /// Pitch, in hertz.
    pub frequency_hz: f32,
    /// When it begins, in milliseconds from the call.
    pub start_ms: u32,
    /// How long it sounds, in milliseconds.
    pub length_ms: u32,
    /// How loud it is, from 0 to 1.
    pub gain: f32,
}
