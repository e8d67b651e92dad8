//! E25 Child's pose: the words.

use crate::domain::catalogue::SourceId::SwordHealth;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Child's pose",
    aliases: &[],
    summary: "Kneel, sit on your heels and fold forward with long arms.",
    get_ready: "Kneel and sit back on your heels.",
    steps: &[
        Sourced {
            text: "Kneel and sit back on your heels, feet together, knees about hip-wide.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Fold forward, so that your trunk lies between your thighs.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Stretch your arms ahead as far as they go.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Stay as long as it is comfortable.",
            by: &[SwordHealth],
        },
    ],
    moves: Moves {
        out: "Fold forward, arms long",
        hold: "Rest here as long as you like",
        back: "Walk your hands back and rise",
    },
    variants: &[],
    feel: &[Sourced {
        text: "A soft stretch in your back and along your sides.",
        by: &[],
    }],
    breathing: &[Sourced {
        text: "Breathe slowly and let your back rise and fall.",
        by: &[],
    }],
    tips: &[Sourced {
        text: "A cushion between seat and heels, or under your forehead, makes it easier.",
        by: &[],
    }],
    mistakes: &[],
    why: &[Sourced {
        text: "It stretches your upper back and the sides of your trunk.",
        by: &[SwordHealth],
    }],
    cautions: &[
        Sourced {
            text: "It rounds your back. One of our sources advises against rounding the spine.",
            by: &[],
        },
        Sourced {
            text: "Leave it out if kneeling deeply hurts your knees.",
            by: &[],
        },
    ],
    links: &[],
    dose_notes: &[DoseNote {
        source: SwordHealth,
        text: "One stay, as long as possible. It gives no number.",
    }],
    voice_cues: &[
        "Let your back be wide.",
        "Breathe into your ribs.",
        "Finish whenever you like.",
    ],
};
