//! E22 Thoracic extension over a Swiss ball: the words.

use crate::domain::catalogue::SourceId::OneBodyLdn;
use crate::domain::text::{ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Swiss ball extension",
    aliases: &[
        "Thoracic extension over Swiss ball",
        "Thoracic extension on Swiss ball",
        "Prone ball back extension",
    ],
    summary: "Kneel with your belly on a large ball and raise your chest slowly.",
    get_ready: "Kneel, your stomach on the ball, hands behind your head.",
    steps: &[
        Sourced {
            text: "Kneel behind the ball and lay your stomach on it.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "Let your hips keep the ball steady.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "Put your hands behind your head.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "Slowly raise your chest off the ball, neck in line with your trunk.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "Hold, then lower.",
            by: &[OneBodyLdn],
        },
    ],
    moves: Moves {
        out: "Raise your chest slowly",
        hold: "Neck in line, keep breathing",
        back: "Lower slowly",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Breathe out as you rise, and keep breathing while you hold.",
        by: &[],
    }],
    tips: &[Sourced {
        text: "Put the ball where it cannot slip, on a mat or a carpet.",
        by: &[],
    }],
    mistakes: &[Sourced {
        text: "Cranking your neck up.",
        by: &[OneBodyLdn],
    }],
    why: &[
        Sourced {
            text: "It helps your upper back to bend backward, against the office hunch.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "It makes your core and trunk steadier.",
            by: &[OneBodyLdn],
        },
    ],
    cautions: &[Sourced {
        text: "Leave it out if kneeling hurts or the ball does not feel safe.",
        by: &[],
    }],
    links: &[],
    dose_notes: &[],
    voice_cues: &[
        "Slowly up.",
        "Neck in line with your trunk.",
        "Hips keep the ball steady.",
    ],
};
