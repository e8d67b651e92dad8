//! E12 Supine march: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Supine march",
    aliases: &["Knee to chest", "Dead-bug march"],
    summary: "Lie on your back and march slowly, with your belly firm and your hips still.",
    get_ready: "Lie on your back, knees bent, soles on the floor.",
    steps: &[
        Sourced {
            text: "Lie face up, both knees bent, soles on the floor.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Draw your navel toward your spine, as if a punch were coming. Keep it there.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Lift one foot until that knee is level with your hip.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Lower it with control and lift the other, like marching.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Lift one knee over your hip",
        hold: "Belly firm, hips still",
        back: "Lower it with control",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Keep breathing. Do not hold your breath.",
        by: &[Vykoukal],
    }],
    tips: &[
        Sourced {
            text: "Slow and controlled.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Your knee comes above your hip, and not to your chest.",
            by: &[],
        },
    ],
    mistakes: &[
        Sourced {
            text: "Hips that rock.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "A back that arches.",
            by: &[Vykoukal],
        },
    ],
    why: &[
        Sourced {
            text: "A steady middle lets your spine move as one.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "It can help you to be stable again when your upper back hurts.",
            by: &[Vykoukal],
        },
    ],
    cautions: &[Sourced {
        text: "If your low back arches, tighten your belly, tuck your pelvis and lift less.",
        by: &[Vykoukal],
    }],
    links: &[Sourced {
        text: "One example among many core exercises.",
        by: &[Vykoukal],
    }],
    dose_notes: &[DoseNote {
        source: Vykoukal,
        text: "10 on each side. It gives 2 or 3 rounds, which we read as sets.",
    }],
    voice_cues: &["Hips stay still.", "Keep breathing.", "Lower it slowly."],
};
