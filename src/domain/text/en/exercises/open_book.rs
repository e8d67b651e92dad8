//! E24 Open book: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Lie on your side and open your upper arm to the back, like a book.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Open book",
    get_ready: "Lie on your side, knees bent, arms together in front.",
    moves: Moves {
        out: "Open your upper arm to the back",
        hold: "Pause, eyes on your hand",
        back: "Close the book",
    },
    variants: &[],
    voice_cues: "Slowly open.\n\
        Eyes follow your hand.\n\
        Knees stay together.",
};

pub(super) static READING: Reading = Reading {
    cues: "Lie on your side\n\
        Open your upper arm\n\
        Pause, eyes on your hand\n\
        Close the book",
    steps: statements![
        "Lie on one side, your knees bent." by [SwordHealth],
        "Put both arms together in front of your chest." by [SwordHealth],
        "Lift your upper arm and swing it slowly over, toward the floor behind you." by [SwordHealth],
        "Let your head turn, so that your eyes go with the hand." by [SwordHealth],
        "Pause, then close the book." by [SwordHealth],
        "Do the other side as well." by [],
    ],
    variants: &[],
    cautions: statements![
        "If your shoulder pinches, don't open as far, or bend your elbow." by [],
    ],
    aliases: "Open books",
    feel: statements![
        "Your chest opens and your upper back turns." by [],
    ],
    breathing: statements![
        "Breathe out as you open and in as you close." by [],
    ],
    tips: statements![
        "To open your right arm, lie on your left side." by [],
        "A cushion under your head lets your neck rest." by [],
    ],
    mistakes: statements![
        "Forcing your arm to the floor. It may stay in the air." by [],
        "Letting your upper knee slide off the lower one." by [],
    ],
    why: statements![
        "It helps your spine to turn and your ribs to move." by [SwordHealth],
    ],
    links: Statements::NONE,
    dose_notes: statements![
        "Gives no numbers, and does not say to change sides." by [SwordHealth],
    ],
};
