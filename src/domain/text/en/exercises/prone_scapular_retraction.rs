//! E16 Prone shoulder blade retraction: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Prone shoulder blade retraction",
    aliases: &["Prone T raise"],
    summary: "Lie face down, arms out wide, and lift them by drawing your shoulder blades together.",
    get_ready: "Lie face down, forehead down, straight arms out to the sides.",
    steps: &[
        Sourced {
            text: "Lie face down, with your forehead on the floor.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Put your straight arms out to the sides, like a T.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Pull your shoulder blades together.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "With that, raise both arms a few inches (5 to 10 cm).",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Hold, then lower.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Blades together, lift both arms",
        hold: "Arms up, neck soft",
        back: "Lower slowly",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Breathe out as you lift and in as you lower.",
        by: &[],
    }],
    tips: &[
        Sourced {
            text: "Gravity is the load. You need no weight.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Keep your neck relaxed, so that your back does the work.",
            by: &[Vykoukal],
        },
    ],
    mistakes: &[Sourced {
        text: "Tensing your neck or lifting your head.",
        by: &[Vykoukal],
    }],
    why: &[Sourced {
        text: "It works the rhomboids, the middle trapezius and the backs of the shoulders.",
        by: &[Vykoukal],
    }],
    cautions: &[Sourced {
        text: "If your shoulders pinch, lift less or bring your arms lower.",
        by: &[],
    }],
    links: &[Sourced {
        text: "The next step after the scapular squeeze.",
        by: &[Vykoukal],
    }],
    dose_notes: &[],
    voice_cues: &[
        "Blades first, then the arms.",
        "Forehead stays down.",
        "Let your neck be soft.",
    ],
};
