//! E09 Doorway pec stretch: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, statements};

pub(super) static SUMMARY: &str =
    "Lean gently through a doorway to stretch the front of your chest.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Doorway pec stretch",
    get_ready: "Stand in a doorway, a forearm on each side.",
    moves: Moves {
        out: "One gentle step forward",
        hold: "Let the front of your chest stretch",
        back: "Step back and rest",
    },
    variants: &[],
    voice_cues: "Mild and steady.\n\
        Breathe normally.\n\
        Move forward as one piece.",
};

pub(super) static READING: Reading = Reading {
    cues: "A forearm on each side\n\
        One gentle step forward\n\
        Let your chest stretch\n\
        Step back and rest",
    steps: statements![
        "Stand in the doorway with a forearm on each side of the frame." by [BoneAndSpine],
        "Take one gentle step forward, with either foot." by [BoneAndSpine],
        "Stop when the front of your chest stretches, and hold." by [BoneAndSpine],
        "Step back, rest, and repeat." by [BoneAndSpine],
    ],
    variants: &[],
    cautions: statements![
        "If it pinches in your shoulder, lower your elbows or take a smaller step." by [],
    ],
    aliases: "Pec stretch\n\
        Chest stretch in a doorway",
    feel: statements![
        "A mild stretch across the front of your chest." by [BoneAndSpine],
    ],
    breathing: statements![
        "Breathe normally." by [BoneAndSpine],
    ],
    tips: statements![
        "Mild and steady is all it takes." by [BoneAndSpine],
        "Keep your elbows near shoulder height." by [],
    ],
    mistakes: statements![
        "Pushing hard." by [BoneAndSpine],
    ],
    why: statements![
        "It can loosen your chest. A tight chest can pull your shoulders forward." by [BoneAndSpine],
        "With a looser chest, strengthening may work better." by [OneBodyLdn],
    ],
    links: statements![
        "Stretching your chest and shoulders goes well with strengthening." by [OneBodyLdn],
    ],
    dose_notes: statements![
        "Recommends stretching the chest and shoulders, but gives no numbers." by [OneBodyLdn],
    ],
};
