//! E09 Doorway pec stretch: the words.

use crate::domain::catalogue::SourceId::{BoneAndSpine, OneBodyLdn};
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Doorway pec stretch",
    aliases: &["Pec stretch", "Chest stretch in a doorway"],
    summary: "Lean gently through a doorway to stretch the front of your chest.",
    get_ready: "Stand in a doorway, a forearm on each side.",
    steps: &[
        Sourced {
            text: "Stand in the doorway with a forearm on each side of the frame.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Take one gentle step forward, with either foot.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Stop when the front of your chest stretches, and hold.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Step back, rest, and repeat.",
            by: &[BoneAndSpine],
        },
    ],
    moves: Moves {
        out: "One gentle step forward",
        hold: "Let the front of your chest stretch",
        back: "Step back and rest",
    },
    variants: &[],
    feel: &[Sourced {
        text: "A mild stretch across the front of your chest.",
        by: &[BoneAndSpine],
    }],
    breathing: &[Sourced {
        text: "Breathe normally.",
        by: &[BoneAndSpine],
    }],
    tips: &[
        Sourced {
            text: "Mild and steady is all it takes.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Keep your elbows near shoulder height.",
            by: &[],
        },
    ],
    mistakes: &[Sourced {
        text: "Pushing hard.",
        by: &[BoneAndSpine],
    }],
    why: &[
        Sourced {
            text: "It can loosen your chest. A tight chest pulls your shoulders forward.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "With a looser chest, strengthening may work better.",
            by: &[OneBodyLdn],
        },
    ],
    cautions: &[Sourced {
        text: "If it pinches in your shoulder, lower your elbows or step less far.",
        by: &[],
    }],
    links: &[Sourced {
        text: "Stretching chest and shoulders goes well with strengthening.",
        by: &[OneBodyLdn],
    }],
    dose_notes: &[DoseNote {
        source: OneBodyLdn,
        text: "Recommends stretching the chest and shoulders, but gives no numbers.",
    }],
    voice_cues: &[
        "Mild and steady.",
        "Breathe normally.",
        "Move forward as one piece.",
    ],
};
