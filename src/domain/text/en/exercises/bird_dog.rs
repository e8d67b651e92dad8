//! E15 Bird dog: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Bird dog",
    aliases: &["Opposite arm and leg raise on hands and knees"],
    summary: "On all fours, reach one arm forward and the opposite leg back.",
    get_ready: "On hands and knees, hands below shoulders, knees below hips.",
    steps: &[
        Sourced {
            text: "Get on all fours.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Tighten your belly lightly and let your neck be easy.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Reach one arm forward and the opposite leg back.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Lift them only as high as your trunk.",
            by: &[],
        },
        Sourced {
            text: "Come back, then change to the other pair.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Reach one arm and the opposite leg",
        hold: "Long and level",
        back: "Come back with control",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Keep breathing while your belly is firm.",
        by: &[Vykoukal],
    }],
    tips: &[Sourced {
        text: "Too wobbly? Reach with the leg alone, then with the arm alone.",
        by: &[],
    }],
    mistakes: &[
        Sourced {
            text: "An arched low back.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "A tense neck.",
            by: &[Vykoukal],
        },
    ],
    why: &[
        Sourced {
            text: "It works the muscles around your shoulder blades, your seat and your spine.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "On all fours, it trains your balance as well.",
            by: &[],
        },
    ],
    cautions: &[Sourced {
        text: "If bent wrists hurt, press with your fists on something soft.",
        by: &[],
    }],
    links: &[Sourced {
        text: "The all-fours version of the opposite arm and leg raise.",
        by: &[Vykoukal],
    }],
    dose_notes: &[DoseNote {
        source: Vykoukal,
        text: "Taken over from the face-down version: 10 altogether, so 5 on each side.",
    }],
    voice_cues: &[
        "Long and level.",
        "Hips stay still.",
        "Neck in line with your back.",
    ],
};
