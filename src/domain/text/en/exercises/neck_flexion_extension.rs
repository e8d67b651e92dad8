//! E19 Neck flexion and extension: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Neck flexion and extension",
    aliases: &[],
    summary: "Lower your chin to your chest, then look up, slowly and with your breath.",
    get_ready: "Sit or stand tall. Roll your shoulders back.",
    steps: &[
        Sourced {
            text: "Sit or stand in good posture. Rolling your shoulders back first helps.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Lower your chin to your chest without force, and pause.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Reverse, and look up to the ceiling.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "If you can stay relaxed, one hand may add a light push on the way down.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Lower your chin to your chest",
        hold: "Pause, without force",
        back: "Look up to the ceiling",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Breathe in one way and out the other.",
        by: &[Vykoukal],
    }],
    tips: &[],
    mistakes: &[
        Sourced {
            text: "Slouching.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Forcing.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Going into strain or pain.",
            by: &[Vykoukal],
        },
    ],
    why: &[
        Sourced {
            text: "It also suits people with neck pain.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "A stiff neck makes your upper back move more than it should.",
            by: &[Vykoukal],
        },
    ],
    cautions: &[
        Sourced {
            text: "If your neck feels strained, back off. Do not pull on your head.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "It rounds your neck. One of our sources advises against rounding the spine.",
            by: &[],
        },
    ],
    links: &[
        Sourced {
            text: "The light push with a hand is the next step.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Not the same as chin tucks, where the head glides straight back.",
            by: &[],
        },
    ],
    dose_notes: &[DoseNote {
        source: Vykoukal,
        text: "Hold only with the chin down. 10 slow cycles, 2 or 3 times across the day.",
    }],
    voice_cues: &[
        "Slowly, without force.",
        "Breathe in one way, out the other.",
        "Stop before any strain.",
    ],
};
