//! E07 Chin tucks: the words.

use crate::domain::catalogue::SourceId::BoneAndSpine;
use crate::domain::text::{ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Chin tucks",
    aliases: &["Double chin", "Cervical retraction"],
    summary: "Glide your chin straight back so that your head sits over your spine.",
    get_ready: "Sit or stand tall. Look straight ahead.",
    steps: &[
        Sourced {
            text: "Sit or stand tall, with your eyes on the horizon.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Glide your chin straight back until you have a double chin.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Stay there for the count.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Let go and come back to where you began.",
            by: &[BoneAndSpine],
        },
    ],
    moves: Moves {
        out: "Glide your chin straight back",
        hold: "Stay long and tall",
        back: "Let go, gently",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Breathe normally.",
        by: &[BoneAndSpine],
    }],
    tips: &[Sourced {
        text: "Keep your eyes level the whole time.",
        by: &[BoneAndSpine],
    }],
    mistakes: &[Sourced {
        text: "Dropping the chin down. It slides back, it does not nod.",
        by: &[BoneAndSpine],
    }],
    why: &[Sourced {
        text: "It brings your head and neck back over your spine.",
        by: &[BoneAndSpine],
    }],
    cautions: &[],
    links: &[Sourced {
        text: "Not the same as neck flexion and extension, where the head nods.",
        by: &[],
    }],
    dose_notes: &[],
    voice_cues: &[
        "Eyes stay level.",
        "Slide back, do not nod.",
        "Let the shoulders hang.",
    ],
};
