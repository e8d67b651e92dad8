//! E07 Chin tucks: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Glide your chin straight back so that your head sits over your spine.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Chin tucks",
    get_ready: "Sit or stand tall. Look straight ahead.",
    moves: Moves {
        out: "Glide your chin straight back",
        hold: "Stay long and tall",
        back: "Let go, gently",
    },
    variants: &[],
    voice_cues: "Eyes stay level.\n\
        Slide back, don't nod.\n\
        Let your shoulders hang.",
};

pub(super) static READING: Reading = Reading {
    cues: "Sit or stand tall\n\
        Glide your chin straight back\n\
        Stay long, eyes level\n\
        Let go, gently",
    steps: statements![
        "Sit or stand tall, with your eyes on the horizon." by [BoneAndSpine],
        "Glide your chin straight back until you have a double chin." by [BoneAndSpine],
        "Stay there for the count." by [BoneAndSpine],
        "Let go and come back to where you started." by [BoneAndSpine],
    ],
    variants: &[],
    cautions: Statements::NONE,
    aliases: "Double chin\n\
        Cervical retraction",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe normally." by [BoneAndSpine],
    ],
    tips: statements![
        "Keep your eyes level the whole time." by [BoneAndSpine],
    ],
    mistakes: statements![
        "Dropping your chin. It slides back; it does not nod." by [BoneAndSpine],
    ],
    why: statements![
        "It can bring your head and neck back over your spine." by [BoneAndSpine],
    ],
    links: statements![
        "Not the same as neck flexion and extension, where your head nods." by [],
    ],
    dose_notes: Statements::NONE,
};
