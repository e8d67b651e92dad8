//! E13 Thoracic extension on the wall: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Wall thoracic extension",
    aliases: &["Thoracic extension on the wall"],
    summary: "Facing a wall, slide your elbows up and let your upper back bend backward.",
    get_ready: "Face a wall, hands behind your head, elbows on the wall.",
    steps: &[
        Sourced {
            text: "Face the wall, with your hands behind your head.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Bring your elbows in until each lines up with its shoulder.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Rest both elbows on the wall.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Tighten your belly and tuck your pelvis under. This locks your low back.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Slide your elbows up the wall while your upper back bends backward.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Pause at the highest point that is still comfortable, then slide down.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Slide your elbows up the wall",
        hold: "Pause, belly firm",
        back: "Slide down",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Keep breathing while your belly is firm.",
        by: &[Vykoukal],
    }],
    tips: &[],
    mistakes: &[
        Sourced {
            text: "Tugging at your neck.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Letting your low back do the bending.",
            by: &[Vykoukal],
        },
    ],
    why: &[Sourced {
        text: "It helps your upper back to bend backward while your low back stays still.",
        by: &[Vykoukal],
    }],
    cautions: &[
        Sourced {
            text: "If your neck feels strained, ease off. Do not pull on your head.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "If your low back arches, tighten your belly, tuck your pelvis and move less far.",
            by: &[Vykoukal],
        },
    ],
    links: &[],
    dose_notes: &[DoseNote {
        source: Vykoukal,
        text: "It gives 2 to 3 without saying of what. We read it as sets.",
    }],
    voice_cues: &[
        "Belly firm, pelvis tucked.",
        "Do not pull on your neck.",
        "Bend in your upper back.",
    ],
};
