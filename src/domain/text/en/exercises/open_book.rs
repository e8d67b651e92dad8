//! E24 Open book: the words.

use crate::domain::catalogue::SourceId::SwordHealth;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Open book",
    aliases: &["Open books"],
    summary: "Lie on your side and open your upper arm to the back, like a book.",
    get_ready: "Lie on your side, knees bent, arms together in front.",
    steps: &[
        Sourced {
            text: "Lie on one side, your knees bent.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Put both arms together in front of your chest.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Lift your upper arm and swing it slowly over, toward the floor behind you.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Let your head turn, so that your eyes go with the hand.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Pause, then close the book.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Do the other side as well.",
            by: &[],
        },
    ],
    moves: Moves {
        out: "Open your upper arm to the back",
        hold: "Pause, eyes on your hand",
        back: "Close the book",
    },
    variants: &[],
    feel: &[Sourced {
        text: "Your chest opens and your upper back turns.",
        by: &[],
    }],
    breathing: &[Sourced {
        text: "Breathe out as you open and in as you close.",
        by: &[],
    }],
    tips: &[
        Sourced {
            text: "For the right arm, lie on your left side.",
            by: &[],
        },
        Sourced {
            text: "A cushion under your head lets your neck rest.",
            by: &[],
        },
    ],
    mistakes: &[
        Sourced {
            text: "Forcing your arm to the floor. It may stay in the air.",
            by: &[],
        },
        Sourced {
            text: "Letting your upper knee slide off the lower one.",
            by: &[],
        },
    ],
    why: &[Sourced {
        text: "It helps your spine to turn and your ribs to move.",
        by: &[SwordHealth],
    }],
    cautions: &[Sourced {
        text: "If your shoulder pinches, open less far or bend your elbow.",
        by: &[],
    }],
    links: &[],
    dose_notes: &[DoseNote {
        source: SwordHealth,
        text: "Gives no numbers, and does not say to change sides.",
    }],
    voice_cues: &[
        "Slowly open.",
        "Eyes follow your hand.",
        "Knees stay together.",
    ],
};
