//! E20 Isometric neck side-bend: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Press your head and your hand together at the side, and let nothing move.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Isometric neck side-bend",
    get_ready: "Sit tall. One palm on the temple of that side.",
    moves: Moves {
        out: "Press head and hand together",
        hold: "Equal force, nothing moves",
        back: "Ease off",
    },
    variants: &[],
    voice_cues: "Gently.\n\
        Nothing moves.\n\
        Keep breathing.",
};

pub(super) static READING: Reading = Reading {
    cues: "Palm on your temple\n\
        Press head and hand together\n\
        Equal force, nothing moves\n\
        Ease off",
    steps: statements![
        "Sit comfortably in good posture." by [Vykoukal],
        "Rest one palm on the temple of the same side." by [Vykoukal],
        "Press hand and head together, as if your ear were about to drop to your shoulder." by [Vykoukal],
        "Both press equally hard, so nothing moves. Hold, then relax." by [Vykoukal],
        "Repeat, then do the other side." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "Keep it gentle and free of pain." by [Vykoukal],
        "If your neck feels strained, ease off." by [],
    ],
    aliases: "Isometric lateral neck flexion",
    feel: statements![
        "The side of your neck works. It should not hurt." by [],
    ],
    breathing: statements![
        "Keep breathing while you press." by [],
    ],
    tips: Statements::NONE,
    mistakes: statements![
        "Pressing so hard that your head moves or your jaw clenches." by [],
    ],
    why: statements![
        "It works the muscles at the side of your neck." by [],
        "Your neck and mid back share muscles, so your back may benefit too." by [Vykoukal],
    ],
    links: statements![
        "You can also press in other directions: turning, forward and back." by [Vykoukal],
    ],
    dose_notes: statements![
        "We read the numbers as for each side. It does not quite say so." by [Vykoukal],
    ],
};
