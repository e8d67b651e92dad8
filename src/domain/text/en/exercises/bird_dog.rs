//! E15 Bird dog: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Bird dog",
    summary: "On all fours, reach one arm forward and the opposite leg back.",
    get_ready: "On hands and knees, hands below shoulders, knees below hips.",
    steps: statements![
        "Get on all fours." by [Vykoukal],
        "Tighten your belly lightly and let your neck be easy." by [Vykoukal],
        "Reach one arm forward and the opposite leg back." by [Vykoukal],
        "Lift them only as high as your trunk." by [],
        "Come back, then change to the other pair." by [Vykoukal],
    ],
    moves: Moves {
        out: "Reach one arm and the opposite leg",
        hold: "Long and level",
        back: "Come back with control",
    },
    variants: &[],
    cautions: statements![
        "If bent wrists hurt, press with your fists on something soft." by [],
    ],
    voice_cues: "Long and level.\n\
        Hips stay still.\n\
        Neck in line with your back.",
};

pub(super) static READING: Reading = Reading {
    aliases: "Opposite arm and leg raise on hands and knees",
    feel: Statements::NONE,
    breathing: statements![
        "Keep breathing while your belly is firm." by [Vykoukal],
    ],
    tips: statements![
        "Too wobbly? Reach with the leg alone, then with the arm alone." by [],
    ],
    mistakes: statements![
        "An arched low back." by [Vykoukal],
        "A tense neck." by [Vykoukal],
    ],
    why: statements![
        "It works the muscles around your shoulder blades, your seat and your spine." by [Vykoukal],
        "On all fours, it trains your balance as well." by [],
    ],
    links: statements![
        "The all-fours version of the opposite arm and leg raise." by [Vykoukal],
    ],
    dose_notes: statements![
        "Taken over from the face-down version: 10 altogether, so 5 on each side." by [Vykoukal],
    ],
};
