//! E23 Seated trunk extension: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str = "Sit with folded arms and tip your upper body slowly backward.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Seated trunk extension",
    get_ready: "Sit toward the front of the seat, arms folded.",
    moves: Moves {
        out: "Tip slowly backward",
        hold: "Pause where it is comfortable",
        back: "Come up carefully",
    },
    variants: &[],
    voice_cues: "Smooth and slow.\n\
        Feet stay on the floor.\n\
        Only as far as is comfortable.",
};

pub(super) static READING: Reading = Reading {
    cues: "Sit, arms folded\n\
        Tip slowly backward\n\
        Pause where it is comfortable\n\
        Come up carefully",
    steps: statements![
        "Sit a little toward the front of the seat." by [SwordHealth],
        "Fold your arms across your chest." by [SwordHealth],
        "Tip your upper body slowly backward, as far as is comfortable." by [SwordHealth],
        "Come up again carefully." by [SwordHealth],
    ],
    variants: &[],
    cautions: statements![
        "Use a chair without wheels, and keep both feet on the floor." by [],
    ],
    aliases: "",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe in as you tip back and out as you come up." by [],
    ],
    tips: statements![
        "Keep it smooth and controlled." by [SwordHealth],
    ],
    mistakes: statements![
        "Dropping your head back. Keep it in line with your upper body." by [],
    ],
    why: statements![
        "It helps your mid back to move." by [SwordHealth],
        "It can ease stiffness after sitting." by [SwordHealth],
    ],
    links: Statements::NONE,
    dose_notes: statements![
        "Gives no numbers for it." by [SwordHealth],
    ],
};
