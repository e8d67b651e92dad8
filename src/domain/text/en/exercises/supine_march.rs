//! E12 Supine march: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Lie on your back and march slowly, with your belly firm and your hips still.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Supine march",
    get_ready: "Lie on your back, knees bent, soles on the floor.",
    moves: Moves {
        out: "Lift one knee over your hip",
        hold: "Belly firm, hips still",
        back: "Lower it with control",
    },
    variants: &[],
    voice_cues: "Hips stay still.\n\
        Keep breathing.\n\
        Lower it slowly.",
};

pub(super) static READING: Reading = Reading {
    cues: "On your back, knees bent\n\
        Lift one knee, hips still\n\
        Belly firm, keep breathing\n\
        Lower it with control",
    steps: statements![
        "Lie face up, both knees bent, soles on the floor." by [Vykoukal],
        "Draw your navel toward your spine, as if a punch were coming. Keep it there." by [Vykoukal],
        "Lift one foot until that knee is level with your hip." by [Vykoukal],
        "Lower it with control and lift the other, like marching." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "Keep the gap under your lower back no thicker than your hand." by [Vykoukal],
        "If it grows, tighten your belly and don't lift as high." by [],
    ],
    aliases: "Knee to chest\n\
        Dead-bug march",
    feel: Statements::NONE,
    breathing: statements![
        "Keep breathing. Don't hold your breath." by [Vykoukal],
    ],
    tips: statements![
        "Go slowly and with control." by [Vykoukal],
        "Your knee comes above your hip. It does not go to your chest." by [],
    ],
    mistakes: statements![
        "Rocking your hips." by [Vykoukal],
        "Arching your back." by [Vykoukal],
    ],
    why: statements![
        "A steady core can help your spine to move as one." by [Vykoukal],
        "It can make you steadier again when your upper back hurts." by [Vykoukal],
    ],
    links: statements![
        "One example among many core exercises." by [Vykoukal],
    ],
    dose_notes: statements![
        "10 on each side. It gives 2 or 3 rounds, which we read as sets." by [Vykoukal],
    ],
};
