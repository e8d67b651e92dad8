//! E05 Wall angels: the words.

use crate::domain::text::{
    ExerciseText, Moves, Reading, Statements, VariantReading, VariantText, statements,
};

/// The steps of the usual variant, which are also those of the exercise.
const USUAL_STEPS: Statements = statements![
    "Stand with your back to a wall, your heels a few inches (5 to 10 cm) out." by [BoneAndSpine],
    "Touch the wall with your head, your upper back and the back of your hips." by [BoneAndSpine, OneBodyLdn],
    "Lift your arms into a W." by [BoneAndSpine, OneBodyLdn],
    "Slide them slowly up and out to a Y. Arms and hands stay on the wall." by [BoneAndSpine, OneBodyLdn],
    "Slide back down to the W." by [BoneAndSpine, OneBodyLdn],
];

pub(super) static SUMMARY: &str =
    "With your back to a wall, slide your arms slowly up and down along it.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Wall angels",
    get_ready: "Back to the wall: head, upper back and hips touch it.",
    moves: Moves {
        out: "Slide your arms up to a Y",
        hold: "Arms and hands on the wall",
        back: "Slide down to the W",
    },
    variants: &[
        VariantText {
            slug: "w-to-y",
            name: "W to Y",
            moves: Moves {
                out: "Slide your arms up to a Y",
                hold: "Arms and hands on the wall",
                back: "Slide down to the W",
            },
        },
        VariantText {
            slug: "touchdown-arc",
            name: "Touchdown arc",
            moves: Moves {
                out: "Sweep your arms up in an arc",
                hold: "Bottom, shoulders and head on the wall",
                back: "Sweep back down",
            },
        },
        VariantText {
            slug: "partial-arc",
            name: "Smaller arc",
            moves: Moves {
                out: "Sweep your arms up a little way",
                hold: "Bottom, shoulders and head on the wall",
                back: "Sweep back down",
            },
        },
    ],
    voice_cues: "Slowly.\n\
        Keep your chin level.\n\
        Arms stay on the wall.\n\
        Don't arch your lower back.",
};

pub(super) static READING: Reading = Reading {
    cues: "Back to the wall\n\
        Slide your arms up\n\
        Arms stay on the wall\n\
        Slide down to the W",
    steps: USUAL_STEPS,
    variants: &[
        VariantReading {
            slug: "w-to-y",
            steps: USUAL_STEPS,
        },
        VariantReading {
            slug: "touchdown-arc",
            steps: statements![
                "Stand with your back to a wall, your feet 1 to 2 feet (30 to 60 cm) out." by [Vykoukal],
                "Touch the wall with your bottom, your shoulders and the back of your head." by [Vykoukal],
                "Keep your chin level, look ahead, and don't arch your lower back much." by [Vykoukal],
                "If you can keep that, lift your bent arms until the knuckles touch the wall." by [Vykoukal],
                "Sweep your arms up in an arc until your hands meet overhead." by [Vykoukal],
                "If your form slips or your arms peel off, stop at that height." by [Vykoukal],
                "Go back down the same way." by [Vykoukal],
            ],
        },
        VariantReading {
            slug: "partial-arc",
            steps: statements![
                "Stand with your back to a wall, your feet 1 to 2 feet (30 to 60 cm) out." by [Vykoukal],
                "Touch the wall with your bottom, your shoulders and the back of your head." by [Vykoukal],
                "Lift your bent arms until the knuckles touch the wall." by [Vykoukal],
                "Sweep your arms up only as far as they stay on the wall." by [Vykoukal],
                "Go back down the same way." by [Vykoukal],
            ],
        },
    ],
    cautions: statements![
        "If your lower back starts to arch, stop there and come back down." by [Vykoukal],
    ],
    aliases: "",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe normally." by [BoneAndSpine],
    ],
    tips: statements![
        "Touching the wall matters more than going high." by [],
        "It is harder than it looks." by [BoneAndSpine],
        "The movement is like making a snow angel." by [BoneAndSpine],
        "In the touchdown arc, your arms begin like a touchdown signal." by [Vykoukal],
        "It is easier on your lower back with your feet further from the wall." by [],
    ],
    mistakes: statements![
        "Arching your lower back." by [Vykoukal],
        "Tipping your chin up." by [Vykoukal],
        "Letting your arms leave the wall." by [BoneAndSpine, Vykoukal, OneBodyLdn],
    ],
    why: statements![
        "It trains your posture, against slouching." by [Vykoukal],
        "It opens your chest." by [BoneAndSpine],
        "It wakes and strengthens the muscles around your shoulder blades." by [BoneAndSpine, OneBodyLdn],
        "It can help your shoulders to move freely, in sport and overhead." by [OneBodyLdn],
    ],
    links: statements![
        "Too hard? Go only as high as your arms keep touching the wall." by [Vykoukal],
        "Can't raise your arms yet? Start with the wall posture hold." by [Vykoukal],
    ],
    dose_notes: statements![
        "10 slow repetitions." by [BoneAndSpine],
        "Two or three times a day, slowly." by [Vykoukal],
        "10 slow repetitions. Every day or every other day, depending on your fitness and how it feels." by [OneBodyLdn],
    ],
};
