//! E18 Wide row with a band: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Pull a band with your elbows wide and pinch your shoulder blades together.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Band wide row",
    get_ready: "Stand facing the band, arms ahead at shoulder height.",
    moves: Moves {
        out: "Pull your elbows out and back",
        hold: "Pinch your shoulder blades",
        back: "Return slowly",
    },
    variants: &[],
    voice_cues: "Elbows at shoulder height.\n\
        Pinch your shoulder blades.\n\
        Return slowly.",
};

pub(super) static READING: Reading = Reading {
    cues: "Arms ahead, shoulder height\n\
        Pull elbows out and back\n\
        Pinch your shoulder blades\n\
        Return slowly",
    steps: statements![
        "Fix the band around a pole or in a shut door, slightly below your chest." by [Vykoukal],
        "Reach your arms ahead at shoulder height, palms down, elbows a little bent." by [Vykoukal],
        "Keep that height. Pull your elbows out and back, and bend them more." by [Vykoukal],
        "Pinch your shoulder blades together." by [Vykoukal],
        "Return slowly." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "Before you start, pull on the anchor and look for cracks in the band." by [],
    ],
    aliases: "Wide row with resistance bands",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe out as you pull and in as you return." by [],
    ],
    tips: statements![
        "Choose a band that is a challenge, but that you can still control." by [Vykoukal],
        "You can use a weight instead of a band." by [Vykoukal],
        "Keep your neck relaxed, so that your back does the work." by [Vykoukal],
        "Step back until the band is just tight." by [],
    ],
    mistakes: statements![
        "Feeling it in your neck." by [Vykoukal],
        "Slouching. Keep your shoulders steady." by [Vykoukal],
    ],
    why: statements![
        "It works the muscles between your shoulder blades and the backs of your shoulders." by [],
        "Rows are useful if you sit a lot." by [OneBodyLdn],
    ],
    links: statements![
        "The next step after the band low row." by [Vykoukal],
    ],
    dose_notes: statements![
        "Says that rows are useful, but gives no numbers." by [OneBodyLdn],
    ],
};
