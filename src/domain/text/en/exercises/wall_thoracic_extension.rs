//! E13 Thoracic extension on the wall: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Facing a wall, slide your elbows up and let your upper back bend backward.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Wall thoracic extension",
    get_ready: "Face a wall, hands behind your head, elbows on the wall.",
    moves: Moves {
        out: "Slide your elbows up the wall",
        hold: "Pause, belly firm",
        back: "Slide down",
    },
    variants: &[],
    voice_cues: "Belly firm, pelvis tucked.\n\
        Don't pull on your neck.\n\
        Bend in your upper back.",
};

pub(super) static READING: Reading = Reading {
    cues: "Elbows on the wall\n\
        Slide your elbows up\n\
        Pause, belly firm\n\
        Slide down",
    steps: statements![
        "Stand facing a wall. Put your hands behind your head." by [Vykoukal],
        "Bring your elbows in until each lines up with its shoulder." by [Vykoukal],
        "Rest both elbows on the wall." by [Vykoukal],
        "Tighten your belly and tuck your pelvis under, so that your lower back stays still." by [Vykoukal],
        "Slide your elbows up the wall while your upper back bends backward." by [Vykoukal],
        "Pause at the highest point that is still comfortable, then slide down." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "Don't pull on your head. Your hands only rest there." by [Vykoukal],
        "If your neck feels strained, ease off." by [],
        "If your lower back arches, tighten your belly and tuck your pelvis under." by [Vykoukal],
    ],
    aliases: "Thoracic extension on the wall",
    feel: Statements::NONE,
    breathing: statements![
        "Keep breathing while your belly is firm." by [],
    ],
    tips: Statements::NONE,
    mistakes: statements![
        "Tugging at your neck." by [Vykoukal],
        "Letting your lower back do the bending." by [Vykoukal],
    ],
    why: statements![
        "It helps your upper back to bend backward while your lower back stays still." by [],
    ],
    links: Statements::NONE,
    dose_notes: statements![
        "It says 2 to 3, but not of what. We read it as sets." by [Vykoukal],
    ],
};
