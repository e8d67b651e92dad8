//! E14 Opposite arm and leg raise, prone: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, statements};

pub(super) static SUMMARY: &str = "Lie face down and lift one arm and the opposite leg, a little.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Opposite arm and leg raise",
    get_ready: "Lie face down, both arms reaching ahead.",
    moves: Moves {
        out: "Opposite arm and leg up",
        hold: "Low and long",
        back: "Lower both",
    },
    variants: &[],
    voice_cues: "Low and long.\n\
        Let your neck rest.\n\
        Keep your belly firm.",
};

pub(super) static READING: Reading = Reading {
    cues: "Lie face down, arms ahead\n\
        Opposite arm and leg up\n\
        Low and long\n\
        Lower both",
    steps: statements![
        "Lie face down with both arms reaching ahead." by [Vykoukal],
        "Tighten your belly lightly and let your neck rest." by [Vykoukal],
        "Raise your left arm and your right leg together, just a little." by [Vykoukal],
        "Lower them. Then raise your right arm and your left leg." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "If your lower back arches, tighten your belly a little and don't lift as high." by [Vykoukal],
    ],
    aliases: "Opposite arm and leg raises\n\
        Alternating superman\n\
        Prone swimmer",
    feel: statements![
        "You feel it at your shoulder blade and in your bottom." by [Vykoukal],
    ],
    breathing: statements![
        "Keep breathing while your belly is firm." by [],
    ],
    tips: statements![
        "Keep your neck relaxed, so that your back does the work." by [Vykoukal],
        "A folded towel under your forehead lets your neck rest." by [],
    ],
    mistakes: statements![
        "Lifting high." by [Vykoukal],
        "Arching your lower back." by [Vykoukal],
        "A tense neck." by [Vykoukal],
    ],
    why: statements![
        "It works the muscles around your shoulder blades, your bottom and your spine." by [],
    ],
    links: statements![
        "You can do it on hands and knees instead: see bird dog." by [Vykoukal],
    ],
    dose_notes: statements![
        "10 lifts in all, so 5 on each side, changing every time." by [Vykoukal],
    ],
};
