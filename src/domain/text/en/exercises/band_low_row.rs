//! E17 Low row with a band: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Band low row",
    summary: "Pull a band toward you, elbows by your ribs, and pinch your shoulder blades.",
    get_ready: "Stand facing the band, one end in each hand.",
    steps: statements![
        "Fix the band around a pole or in a shut door, slightly below your chest." by [Vykoukal],
        "Hold one end in each hand, palms facing each other." by [Vykoukal],
        "Bend your elbows to about a right angle and keep them by your ribs." by [Vykoukal],
        "Draw your elbows back and pinch your shoulder blades together." by [Vykoukal],
        "Return slowly." by [Vykoukal],
    ],
    moves: Moves {
        out: "Draw your elbows back",
        hold: "Pinch your shoulder blades",
        back: "Return slowly",
    },
    variants: &[],
    cautions: statements![
        "Before you start, pull on the anchor and look for cracks in the band." by [],
    ],
    voice_cues: "Elbows by your ribs.\n\
        Slow both ways.\n\
        Shoulders stay low.",
};

pub(super) static READING: Reading = Reading {
    aliases: "Low row with resistance bands\n\
        Rows",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe out as you pull and in as you return." by [],
    ],
    tips: statements![
        "Pick a band that is a challenge but leaves your form good." by [Vykoukal],
        "Go slowly both ways." by [Vykoukal],
        "A weight can take the place of the band." by [Vykoukal],
        "Keep your neck relaxed, so that your back does the work." by [Vykoukal],
        "Stand back until the band is just taut." by [],
    ],
    mistakes: statements![
        "Shoulders that wobble." by [Vykoukal],
        "Rounding your shoulders forward." by [Vykoukal],
        "Shrugging. Your shoulder blades go in and down." by [Vykoukal],
        "A tense neck." by [Vykoukal],
    ],
    why: statements![
        "It works the muscles between your shoulder blades, your lats and rear shoulders." by [Vykoukal],
        "Rows are useful against a life of sitting." by [OneBodyLdn],
    ],
    links: statements![
        "When it gets easy, go on to the band wide row." by [Vykoukal],
    ],
    dose_notes: statements![
        "Names rows as useful, but gives no numbers." by [OneBodyLdn],
    ],
};
