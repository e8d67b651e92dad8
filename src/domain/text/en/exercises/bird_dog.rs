//! E15 Bird dog: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str = "On all fours, reach one arm forward and the opposite leg back.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Bird dog",
    get_ready: "On hands and knees, hands below shoulders, knees below hips.",
    moves: Moves {
        out: "Reach one arm and the opposite leg",
        hold: "Long and level",
        back: "Come back with control",
    },
    variants: &[],
    voice_cues: "Long and level.\n\
        Hips stay still.\n\
        Neck in line with your back.",
};

pub(super) static READING: Reading = Reading {
    cues: "On hands and knees\n\
        Reach arm and opposite leg\n\
        Stay long and level\n\
        Come back with control",
    steps: statements![
        "Get on all fours." by [Vykoukal],
        "Tighten your belly lightly and keep your neck relaxed." by [Vykoukal],
        "Reach one arm forward and the opposite leg back." by [Vykoukal],
        "Lift them only as high as your trunk." by [],
        "Come back, then change to the other pair." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "If your lower back arches, tighten your belly a little and don't reach as high." by [Vykoukal],
        "If your wrists hurt, make fists and rest them on something soft." by [],
    ],
    aliases: "Opposite arm and leg raise on hands and knees",
    feel: Statements::NONE,
    breathing: statements![
        "Keep breathing while your belly is firm." by [],
    ],
    tips: statements![
        "Too wobbly? Reach with just your leg, then with just your arm." by [],
    ],
    mistakes: statements![
        "An arched lower back." by [Vykoukal],
        "A tense neck." by [Vykoukal],
    ],
    why: statements![
        "It works the muscles around your shoulder blades, your bottom and your spine." by [],
        "It trains your balance, too." by [],
    ],
    links: statements![
        "The all-fours version of the opposite arm and leg raise." by [Vykoukal],
    ],
    dose_notes: statements![
        "The same as lying face down: 10 in all, so 5 on each side." by [Vykoukal],
    ],
};
