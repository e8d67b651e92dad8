//! E17 Low row with a band: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Pull a band toward you, elbows by your ribs, and pinch your shoulder blades.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Band low row",
    get_ready: "Stand facing the band, one end in each hand.",
    moves: Moves {
        out: "Draw your elbows back",
        hold: "Pinch your shoulder blades",
        back: "Return slowly",
    },
    variants: &[],
    voice_cues: "Elbows by your ribs.\n\
        Slow both ways.\n\
        Shoulders stay low.",
};

pub(super) static READING: Reading = Reading {
    cues: "Stand facing the band\n\
        Draw your elbows back\n\
        Pinch your shoulder blades\n\
        Return slowly",
    steps: statements![
        "Fix the band around a pole or in a shut door, slightly below your chest." by [Vykoukal],
        "Hold one end in each hand, palms facing each other." by [Vykoukal],
        "Bend your elbows to about a right angle and keep them by your ribs." by [Vykoukal],
        "Draw your elbows back and pinch your shoulder blades together." by [Vykoukal],
        "Return slowly." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "Before you start, pull on the anchor and look for cracks in the band." by [],
    ],
    aliases: "Low row with resistance bands\n\
        Rows",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe out as you pull and in as you return." by [],
    ],
    tips: statements![
        "Choose a band that is a challenge, but lets you keep good form." by [Vykoukal],
        "Go slowly both ways." by [Vykoukal],
        "You can use a weight instead of a band." by [Vykoukal],
        "Keep your neck relaxed, so that your back does the work." by [Vykoukal],
        "Step back until the band is just tight." by [],
    ],
    mistakes: statements![
        "Wobbly shoulders. Keep them steady." by [Vykoukal],
        "Rounding your shoulders forward." by [Vykoukal],
        "A tense neck." by [Vykoukal],
    ],
    why: statements![
        "It works the muscles between your shoulder blades." by [Vykoukal],
        "The broad muscles of your back and the backs of your shoulders help." by [],
        "Rows are useful if you sit a lot." by [OneBodyLdn],
    ],
    links: statements![
        "When it gets easy, try the band wide row." by [Vykoukal],
    ],
    dose_notes: statements![
        "Says that rows are useful, but gives no numbers." by [OneBodyLdn],
    ],
};
