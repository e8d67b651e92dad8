//! E16 Prone shoulder blade retraction: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Lie face down, arms out wide, and lift them by drawing your shoulder blades together.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Prone shoulder blade retraction",
    get_ready: "Lie face down, forehead down, straight arms out to the sides.",
    moves: Moves {
        out: "Blades together, lift both arms",
        hold: "Arms up, neck soft",
        back: "Lower slowly",
    },
    variants: &[],
    voice_cues: "Blades first, then the arms.\n\
        Forehead stays down.\n\
        Let your neck be soft.",
};

pub(super) static READING: Reading = Reading {
    cues: "Face down, arms out wide\n\
        Blades together, lift both arms\n\
        Arms up, neck soft\n\
        Lower slowly",
    steps: statements![
        "Lie face down, with your forehead on the floor." by [Vykoukal],
        "Put your straight arms out to the sides, like a T." by [Vykoukal],
        "Pull your shoulder blades together." by [Vykoukal],
        "At the same time, raise both arms a few inches (5 to 10 cm)." by [Vykoukal],
        "Hold, then lower." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "If your shoulders pinch, don't lift as high, or move your arms down a little." by [],
    ],
    aliases: "Prone T raise",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe out as you lift and in as you lower." by [],
    ],
    tips: statements![
        "Gravity is all the weight you need." by [Vykoukal],
        "Keep your neck relaxed, so that your back does the work." by [Vykoukal],
    ],
    mistakes: statements![
        "Tensing your neck or lifting your head." by [Vykoukal],
    ],
    why: statements![
        "It works the rhomboids, the middle trapezius and the backs of your shoulders." by [],
    ],
    links: statements![
        "The next step after the scapular squeeze." by [Vykoukal],
    ],
    dose_notes: Statements::NONE,
};
