//! E21 Isometric neck work in the other directions: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, VariantReading, VariantText, statements};

pub(super) static SUMMARY: &str =
    "Press your head against your hand in other directions, and let nothing move.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Isometric neck, other directions",
    get_ready: "Sit tall. Place your hand for the direction you chose.",
    moves: Moves {
        out: "Press head and hand together",
        hold: "Equal force, nothing moves",
        back: "Ease off",
    },
    variants: &[
        VariantText {
            slug: "rotation",
            name: "Turning",
            moves: Moves {
                out: "Press your face toward your hand",
                hold: "Equal force, nothing moves",
                back: "Ease off",
            },
        },
        VariantText {
            slug: "flexion",
            name: "Forward",
            moves: Moves {
                out: "Press your forehead into your palm",
                hold: "Equal force, nothing moves",
                back: "Ease off",
            },
        },
        VariantText {
            slug: "extension",
            name: "Back",
            moves: Moves {
                out: "Press your head into your hands",
                hold: "Equal force, nothing moves",
                back: "Ease off",
            },
        },
    ],
    voice_cues: "Gently.\n\
        Nothing moves.\n\
        Keep breathing.",
};

pub(super) static READING: Reading = Reading {
    cues: "Sit tall, place your hand\n\
        Press head and hand together\n\
        Equal force, nothing moves\n\
        Ease off",
    steps: statements![
        "Sit comfortably in good posture." by [Vykoukal],
        "Choose a direction: turning, nodding forward or pushing back." by [Vykoukal],
        "Place your hand where it can stop that movement." by [],
        "Press head and hand together equally hard, so nothing moves." by [Vykoukal],
        "Hold, relax, and repeat." by [Vykoukal],
    ],
    variants: &[
        VariantReading {
            slug: "rotation",
            steps: statements![
                "Sit comfortably in good posture." by [Vykoukal],
                "Rest one palm beside your face." by [],
                "Try to turn your face toward that hand, while the hand resists. Nothing moves." by [Vykoukal],
                "Hold, relax, repeat. Then do the other side." by [Vykoukal],
            ],
        },
        VariantReading {
            slug: "flexion",
            steps: statements![
                "Sit comfortably in good posture." by [Vykoukal],
                "Rest one palm on your forehead." by [],
                "Try to nod forward, while the hand resists. Nothing moves." by [Vykoukal],
                "Hold, relax, repeat." by [Vykoukal],
            ],
        },
        VariantReading {
            slug: "extension",
            steps: statements![
                "Sit comfortably in good posture." by [Vykoukal],
                "Put both hands behind your head." by [],
                "Try to push your head back, while the hands resist. Nothing moves." by [Vykoukal],
                "Hold, relax, repeat." by [Vykoukal],
            ],
        },
    ],
    cautions: statements![
        "Keep it gentle and free of pain. Nothing moves." by [Vykoukal],
        "If your neck feels strained, ease off." by [],
    ],
    aliases: "Isometric neck rotation\n\
        Isometric neck flexion\n\
        Isometric neck extension",
    feel: statements![
        "Your neck works, and stays still. It should not hurt." by [],
    ],
    breathing: statements![
        "Keep breathing while you press." by [],
    ],
    tips: statements![
        "The source names the directions only. Where to put your hand is our advice." by [],
    ],
    mistakes: statements![
        "Pressing so hard that your head moves or your jaw clenches." by [],
    ],
    why: statements![
        "It works the muscles that turn your neck and bend it forward and back." by [],
        "Your neck and mid back share muscles, so your back may benefit too." by [Vykoukal],
    ],
    links: statements![
        "The same as the isometric neck side-bend, in other directions." by [Vykoukal],
    ],
    dose_notes: statements![
        "The same as for the side-bend. Only turning has two sides." by [Vykoukal],
    ],
};
