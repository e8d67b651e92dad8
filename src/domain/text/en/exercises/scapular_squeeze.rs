//! E08 Scapular squeeze: the words.

use crate::domain::catalogue::SourceId::{BoneAndSpine, OneBodyLdn, Vykoukal};
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Scapular squeeze",
    aliases: &[
        "Scapular squeezes",
        "Shoulder blade squeeze",
        "Scapular retraction",
    ],
    summary: "Draw your shoulder blades together and down, hold, and let go.",
    get_ready: "Sit or stand tall, your arms at your sides.",
    steps: &[
        Sourced {
            text: "Sit or stand in good posture.",
            by: &[BoneAndSpine, Vykoukal, OneBodyLdn],
        },
        Sourced {
            text: "Draw both shoulder blades toward each other.",
            by: &[BoneAndSpine, Vykoukal, OneBodyLdn],
        },
        Sourced {
            text: "Picture a pencil that you grip between them.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Let your chest open and your shoulders settle down.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Hold for the count, then let go.",
            by: &[BoneAndSpine, Vykoukal, OneBodyLdn],
        },
    ],
    moves: Moves {
        out: "Draw your shoulder blades together",
        hold: "Hold the pencil, shoulders low",
        back: "Let go",
    },
    variants: &[],
    feel: &[Sourced {
        text: "You feel the work between your shoulder blades.",
        by: &[BoneAndSpine, Vykoukal, OneBodyLdn],
    }],
    breathing: &[Sourced {
        text: "Keep breathing while you hold.",
        by: &[],
    }],
    tips: &[],
    mistakes: &[
        Sourced {
            text: "Shrugging. Your shoulder blades go in and down.",
            by: &[BoneAndSpine, Vykoukal],
        },
        Sourced {
            text: "Tension on top of your shoulders or in your neck.",
            by: &[Vykoukal],
        },
    ],
    why: &[
        Sourced {
            text: "It strengthens the muscles that draw your shoulder blades together.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "They are the rhomboids and the middle trapezius, between the blades.",
            by: &[BoneAndSpine, Vykoukal, OneBodyLdn],
        },
        Sourced {
            text: "It can help your posture and take load off your upper back.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "It is an answer to a head pushed forward toward a screen.",
            by: &[OneBodyLdn],
        },
    ],
    cautions: &[],
    links: &[Sourced {
        text: "When it gets easy, go on to the prone shoulder blade retraction.",
        by: &[Vykoukal],
    }],
    dose_notes: &[
        DoseNote {
            source: BoneAndSpine,
            text: "Long holds, in one round.",
        },
        DoseNote {
            source: Vykoukal,
            text: "Short holds, in 2 or 3 rounds. We read rounds as sets.",
        },
        DoseNote {
            source: OneBodyLdn,
            text: "Every day or every other day.",
        },
    ],
    voice_cues: &[
        "Shoulders stay low.",
        "Grip the pencil between your blades.",
        "Let your neck be soft.",
    ],
};
