//! E22 Thoracic extension over a Swiss ball: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Kneel with your belly on a large ball and raise your chest slowly.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Swiss ball extension",
    get_ready: "Kneel, your stomach on the ball, hands behind your head.",
    moves: Moves {
        out: "Raise your chest slowly",
        hold: "Neck in line, keep breathing",
        back: "Lower slowly",
    },
    variants: &[],
    voice_cues: "Slowly up.\n\
        Neck in line with your trunk.\n\
        Hips keep the ball steady.",
};

pub(super) static READING: Reading = Reading {
    cues: "Kneel, belly on the ball\n\
        Raise your chest slowly\n\
        Neck in line, keep breathing\n\
        Lower slowly",
    steps: statements![
        "Kneel behind the ball and lay your stomach on it." by [OneBodyLdn],
        "Let your hips keep the ball steady." by [OneBodyLdn],
        "Put your hands behind your head." by [OneBodyLdn],
        "Slowly raise your chest off the ball, neck in line with your trunk." by [OneBodyLdn],
        "Hold, then lower." by [OneBodyLdn],
    ],
    variants: &[],
    cautions: statements![
        "Leave it out if kneeling hurts or the ball does not feel safe." by [],
    ],
    aliases: "Thoracic extension over Swiss ball\n\
        Thoracic extension on Swiss ball\n\
        Prone ball back extension",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe out as you rise, and keep breathing while you hold." by [],
    ],
    tips: statements![
        "Put the ball where it can't slip, on a mat or a carpet." by [],
    ],
    mistakes: statements![
        "Forcing your neck up." by [OneBodyLdn],
    ],
    why: statements![
        "It can help your upper back to bend backward again, after hunching at a desk." by [OneBodyLdn],
        "It can make your core and trunk steadier." by [OneBodyLdn],
    ],
    links: Statements::NONE,
    dose_notes: statements![
        "It says how often for its exercises in general, not for this one." by [OneBodyLdn],
    ],
};
