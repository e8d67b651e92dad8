//! What each tone sounds like: soft, short, and apart from each other by ear alone.

use crate::domain::timeline::Tone;
use crate::platform::sound::note::ToneNote;

const fn note(frequency_hz: f32, start_ms: u32, length_ms: u32, gain: f32) -> ToneNote {
    ToneNote {
        frequency_hz,
        start_ms,
        length_ms,
        gain,
    }
}

/// The notes of a tone. Rising means out, falling means back, level means hold.
pub(super) fn notes(tone: Tone, loud: bool) -> &'static [ToneNote] {
    if loud {
        loud_notes(tone)
    } else {
        soft_notes(tone)
    }
}

/// Higher, longer and with an octave above: small speakers and noisy rooms swallow soft tones.
fn loud_notes(tone: Tone) -> &'static [ToneNote] {
    match tone {
        Tone::Tick => const { &[note(1320.0, 0, 90, 0.5), note(2640.0, 0, 90, 0.2)] },
        Tone::Out => {
            const {
                &[
                    note(1046.5, 0, 150, 0.55),
                    note(2093.0, 0, 150, 0.2),
                    note(1568.0, 140, 260, 0.55),
                    note(3136.0, 140, 260, 0.2),
                ]
            }
        }
        Tone::Hold => const { &[note(1318.5, 0, 350, 0.5), note(2637.0, 0, 350, 0.2)] },
        Tone::Back => {
            const {
                &[
                    note(1318.5, 0, 150, 0.55),
                    note(2637.0, 0, 150, 0.2),
                    note(880.0, 140, 300, 0.55),
                    note(1760.0, 140, 300, 0.2),
                ]
            }
        }
        Tone::Switch => {
            const {
                &[
                    note(1174.7, 0, 140, 0.6),
                    note(1174.7, 180, 140, 0.6),
                    note(1760.0, 360, 280, 0.6),
                ]
            }
        }
        Tone::Rest => const { &[note(784.0, 0, 550, 0.55), note(1568.0, 0, 550, 0.2)] },
        Tone::Ready => const { &[note(880.0, 0, 200, 0.55), note(1174.7, 190, 320, 0.55)] },
        Tone::Mark => const { &[note(1760.0, 0, 160, 0.5), note(1760.0, 220, 160, 0.5)] },
        Tone::Finish => {
            const {
                &[
                    note(1046.5, 0, 200, 0.6),
                    note(1318.5, 180, 200, 0.6),
                    note(1568.0, 360, 200, 0.6),
                    note(2093.0, 540, 600, 0.6),
                ]
            }
        }
    }
}

fn soft_notes(tone: Tone) -> &'static [ToneNote] {
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
