//! E23 Seated trunk extension: the words.

use crate::domain::catalogue::SourceId::SwordHealth;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Seated trunk extension",
    aliases: &[],
    summary: "Sit with folded arms and tip your upper body slowly backward.",
    get_ready: "Sit toward the front of the seat, arms folded.",
    steps: &[
        Sourced {
            text: "Sit a little toward the front of the seat.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Fold your arms across your chest.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Tip your trunk slowly backward, to a comfortable limit.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "Come up again with care.",
            by: &[SwordHealth],
        },
    ],
    moves: Moves {
        out: "Tip slowly backward",
        hold: "Pause where it is comfortable",
        back: "Come up with care",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Breathe in as you tip back and out as you come up.",
        by: &[],
    }],
    tips: &[Sourced {
        text: "Keep it smooth and controlled.",
        by: &[SwordHealth],
    }],
    mistakes: &[Sourced {
        text: "Dropping your head back. It follows your trunk.",
        by: &[],
    }],
    why: &[
        Sourced {
            text: "It helps your mid back to move.",
            by: &[SwordHealth],
        },
        Sourced {
            text: "It can ease stiffness after sitting.",
            by: &[SwordHealth],
        },
    ],
    cautions: &[Sourced {
        text: "Use a chair without wheels, and keep both feet on the floor.",
        by: &[],
    }],
    links: &[],
    dose_notes: &[DoseNote {
        source: SwordHealth,
        text: "Gives no numbers for it.",
    }],
    voice_cues: &[
        "Smooth and slow.",
        "Feet stay on the floor.",
        "Only as far as is comfortable.",
    ],
};
