//! E19 Neck flexion and extension: the words.

use crate::domain::text::{
    ExerciseText, Moves, Reading, Statements, VariantReading, VariantText, statements,
};

/// The steps of the usual variant, which are also those of the exercise.
const USUAL_STEPS: Statements = statements![
    "Sit or stand in good posture. Rolling your shoulders back first helps." by [Vykoukal],
    "Lower your chin toward your chest without force, and pause." by [Vykoukal],
    "Reverse, and look up toward the ceiling." by [Vykoukal],
];

pub(super) static SUMMARY: &str =
    "Lower your chin toward your chest, then look up, slowly and with your breath.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Neck flexion and extension",
    get_ready: "Sit or stand tall. Roll your shoulders back.",
    moves: Moves {
        out: "Lower your chin toward your chest",
        hold: "Pause, without force",
        back: "Look up toward the ceiling",
    },
    variants: &[
        VariantText {
            slug: "plain",
            name: "Without a hand",
            moves: Moves {
                out: "Lower your chin toward your chest",
                hold: "Pause, without force",
                back: "Look up toward the ceiling",
            },
        },
        VariantText {
            slug: "light-hand",
            name: "With a light hand",
            moves: Moves {
                out: "Chin toward your chest, the hand light",
                hold: "Pause, and stay relaxed",
                back: "Hand away, look up",
            },
        },
    ],
    voice_cues: "Slowly, without force.\n\
        Breathe in one way, out the other.\n\
        Stop before any strain.",
};

pub(super) static READING: Reading = Reading {
    cues: "Sit or stand tall\n\
        Chin toward your chest\n\
        Pause, without force\n\
        Look up, slowly",
    steps: USUAL_STEPS,
    variants: &[
        VariantReading {
            slug: "plain",
            steps: USUAL_STEPS,
        },
        VariantReading {
            slug: "light-hand",
            steps: statements![
                "Sit or stand in good posture. Rolling your shoulders back first helps." by [Vykoukal],
                "Rest one hand on the back of your head." by [],
                "Lower your chin toward your chest. The hand may push lightly, if you can stay relaxed." by [Vykoukal],
                "Take the hand away." by [],
                "Reverse, and look up toward the ceiling." by [Vykoukal],
            ],
        },
    ],
    cautions: statements![
        "If your neck feels strained, ease off and keep it comfortable." by [Vykoukal],
        "Don't pull on your head." by [],
        "It rounds your neck. One of our sources advises against rounding the spine." by [],
    ],
    aliases: "",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe in one way and out the other." by [Vykoukal],
    ],
    tips: Statements::NONE,
    mistakes: statements![
        "Slouching." by [Vykoukal],
        "Forcing it." by [Vykoukal],
        "Going into strain or pain." by [Vykoukal],
    ],
    why: statements![
        "It is also good for people with neck pain." by [Vykoukal],
        "A stiff neck can make your upper back move more than it should." by [Vykoukal],
    ],
    links: statements![
        "When it gets easy, try it with a light hand." by [Vykoukal],
        "Not the same as chin tucks, where your head glides straight back." by [],
    ],
    dose_notes: statements![
        "Hold only with your chin down. 10 slow cycles, 2 or 3 times across the day." by [Vykoukal],
    ],
};
