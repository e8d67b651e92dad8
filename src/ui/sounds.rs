//! What each tone sounds like: soft, short, and apart from each other by ear alone.

use crate::domain::timeline::Tone;
use crate::platform::audio::Note;

const fn note(frequency_hz: f32, start_ms: u32, length_ms: u32, gain: f32) -> Note {
    Note {
        frequency_hz,
        start_ms,
        length_ms,
        gain,
    }
}

/// The notes of a tone. Rising means out, falling means back, level means hold.
pub(super) fn notes(tone: Tone) -> &'static [Note] {
    match tone {
        Tone::Tick => const { &[note(660.0, 0, 70, 0.25)] },
        Tone::Out => const { &[note(523.25, 0, 120, 0.35), note(783.99, 110, 200, 0.35)] },
        Tone::Hold => const { &[note(659.25, 0, 260, 0.3)] },
        Tone::Back => const { &[note(659.25, 0, 120, 0.3), note(440.0, 110, 220, 0.3)] },
        Tone::Switch => {
            const {
                &[
                    note(587.33, 0, 120, 0.35),
                    note(587.33, 160, 120, 0.35),
                    note(880.0, 320, 220, 0.35),
                ]
            }
        }
        Tone::Rest => const { &[note(392.0, 0, 450, 0.3)] },
        Tone::Ready => const { &[note(440.0, 0, 160, 0.3), note(587.33, 150, 260, 0.3)] },
        Tone::Mark => const { &[note(880.0, 0, 120, 0.25)] },
        Tone::Finish => {
            const {
                &[
                    note(523.25, 0, 180, 0.35),
                    note(659.25, 160, 180, 0.35),
                    note(783.99, 320, 180, 0.35),
                    note(1046.5, 480, 500, 0.35),
                ]
            }
        }
    }
}

/// How long the device buzzes with a tone, in milliseconds.
pub(super) const fn buzz_ms(tone: Tone) -> u32 {
    match tone {
        Tone::Tick => 20,
        Tone::Out | Tone::Hold | Tone::Back | Tone::Mark => 60,
        Tone::Switch | Tone::Rest | Tone::Ready => 150,
        Tone::Finish => 400,
    }
}
