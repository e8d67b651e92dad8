//! E13 Thoracic extension on the wall: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Wall thoracic extension",
    summary: "Facing a wall, slide your elbows up and let your upper back bend backward.",
    get_ready: "Face a wall, hands behind your head, elbows on the wall.",
    steps: statements![
        "Face the wall, with your hands behind your head." by [Vykoukal],
        "Bring your elbows in until each lines up with its shoulder." by [Vykoukal],
        "Rest both elbows on the wall." by [Vykoukal],
        "Tighten your belly and tuck your pelvis under. This locks your low back." by [Vykoukal],
        "Slide your elbows up the wall while your upper back bends backward." by [Vykoukal],
        "Pause at the highest point that is still comfortable, then slide down." by [Vykoukal],
    ],
    moves: Moves {
        out: "Slide your elbows up the wall",
        hold: "Pause, belly firm",
        back: "Slide down",
    },
    variants: &[],
    cautions: statements![
        "If your neck feels strained, ease off. Do not pull on your head." by [Vykoukal],
        "If your low back arches, tighten your belly, tuck your pelvis and move less far." by [Vykoukal],
    ],
    voice_cues: "Belly firm, pelvis tucked.\n\
        Do not pull on your neck.\n\
        Bend in your upper back.",
};

pub(super) static READING: Reading = Reading {
    aliases: "Thoracic extension on the wall",
    feel: Statements::NONE,
    breathing: statements![
        "Keep breathing while your belly is firm." by [Vykoukal],
    ],
    tips: Statements::NONE,
    mistakes: statements![
        "Tugging at your neck." by [Vykoukal],
        "Letting your low back do the bending." by [Vykoukal],
    ],
    why: statements![
        "It helps your upper back to bend backward while your low back stays still." by [Vykoukal],
    ],
    links: Statements::NONE,
    dose_notes: statements![
        "It gives 2 to 3 without saying of what. We read it as sets." by [Vykoukal],
    ],
};
