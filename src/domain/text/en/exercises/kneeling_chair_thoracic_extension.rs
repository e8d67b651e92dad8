//! E01 Kneeling thoracic extension on a chair: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, statements};

pub(super) static SUMMARY: &str = "Kneel at a chair and let your chest sink between your arms.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Kneeling chair extension",
    get_ready: "Kneel facing a chair. Elbows on the seat, knees well back.",
    moves: Moves {
        out: "Hips back, let your chest sink",
        hold: "Rest here, neck long",
        back: "Rise out of it",
    },
    variants: &[],
    voice_cues: "Neck in line with your back.\n\
        Push your hips back.\n\
        Let your chest drop.",
};

pub(super) static READING: Reading = Reading {
    cues: "Kneel, elbows on the seat\n\
        Hips back, chest sinks\n\
        Rest here, neck long\n\
        Rise out of it",
    steps: statements![
        "Put a chair in front of you and kneel facing its seat." by [Derry],
        "Rest both elbows on the seat of the chair." by [Derry],
        "Walk your knees back, away from the chair, as far as they go." by [Derry],
        "Push your hips back and let your chest drop between your arms." by [Derry],
        "Rise out of it, then sink again. That is one repetition." by [Derry],
    ],
    variants: &[],
    cautions: statements![
        "Leave it out if kneeling hurts." by [],
    ],
    aliases: "Kneeling thoracic extension on a chair\n\
        Upper back thoracic extension\n\
        Upper back mobility exercise\n\
        Bench thoracic extension\n\
        Prayer stretch",
    feel: statements![
        "The stretch builds up in your upper back." by [Derry],
    ],
    breathing: statements![
        "Breathe out as you sink and in as you rise." by [],
    ],
    tips: statements![
        "Keep your neck in line with your back the whole time." by [Derry],
        "Put the chair against a wall, so that it cannot slide." by [],
        "A folded towel or a mat is kind to your knees." by [],
    ],
    mistakes: statements![
        "Looking up or down. It spoils the stretch." by [Derry],
    ],
    why: statements![
        "It can help your upper back to bend backward again." by [Derry],
        "Your upper back may feel looser very soon." by [Derry],
    ],
    links: statements![
        "One of the backward-bending exercises that one source prefers to rounding ones." by [Derry],
    ],
    dose_notes: statements![
        "About 20 to 30 repetitions. It says nothing about sets, holds or how often." by [Derry],
    ],
};
