//! E21 Isometric neck work in the other directions: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced, VariantText};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Isometric neck, other directions",
    aliases: &[
        "Isometric neck rotation",
        "Isometric neck flexion",
        "Isometric neck extension",
    ],
    summary: "Press your head against your hand in other directions, and let nothing move.",
    get_ready: "Sit tall. Place your hand for the direction you chose.",
    steps: &[
        Sourced {
            text: "Sit comfortably in good posture.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Choose a direction: turning, nodding forward or pushing back.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Place your hand where it can stop that movement.",
            by: &[],
        },
        Sourced {
            text: "Press head and hand together equally hard, so nothing moves.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Hold, relax, and repeat.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Press head and hand together",
        hold: "Equal force, nothing moves",
        back: "Ease off",
    },
    variants: &[
        VariantText {
            slug: "rotation",
            name: "Turning",
            steps: &[
                Sourced {
                    text: "Sit comfortably in good posture.",
                    by: &[Vykoukal],
                },
                Sourced {
                    text: "Rest one palm beside your face.",
                    by: &[],
                },
                Sourced {
                    text: "Try to turn your face toward that hand, while the hand resists. Nothing moves.",
                    by: &[Vykoukal],
                },
                Sourced {
                    text: "Hold, relax, repeat. Then do the other side.",
                    by: &[Vykoukal],
                },
            ],
            moves: Moves {
                out: "Press your face toward your hand",
                hold: "Equal force, nothing moves",
                back: "Ease off",
            },
        },
        VariantText {
            slug: "flexion",
            name: "Forward",
            steps: &[
                Sourced {
                    text: "Sit comfortably in good posture.",
                    by: &[Vykoukal],
                },
                Sourced {
                    text: "Rest one palm on your forehead.",
                    by: &[],
                },
                Sourced {
                    text: "Try to nod forward, while the hand resists. Nothing moves.",
                    by: &[Vykoukal],
                },
                Sourced {
                    text: "Hold, relax, repeat.",
                    by: &[Vykoukal],
                },
            ],
            moves: Moves {
                out: "Press your forehead into your palm",
                hold: "Equal force, nothing moves",
                back: "Ease off",
            },
        },
        VariantText {
            slug: "extension",
            name: "Back",
            steps: &[
                Sourced {
                    text: "Sit comfortably in good posture.",
                    by: &[Vykoukal],
                },
                Sourced {
                    text: "Put both hands behind your head.",
                    by: &[],
                },
                Sourced {
                    text: "Try to push your head back, while the hands resist. Nothing moves.",
                    by: &[Vykoukal],
                },
                Sourced {
                    text: "Hold, relax, repeat.",
                    by: &[Vykoukal],
                },
            ],
            moves: Moves {
                out: "Press your head into your hands",
                hold: "Equal force, nothing moves",
                back: "Ease off",
            },
        },
    ],
    feel: &[Sourced {
        text: "Your neck works, and stays still. It should not hurt.",
        by: &[],
    }],
    breathing: &[Sourced {
        text: "Keep breathing while you press.",
        by: &[],
    }],
    tips: &[Sourced {
        text: "The source names the directions only. Where to put your hand is our advice.",
        by: &[],
    }],
    mistakes: &[Sourced {
        text: "Pressing so hard that your head moves or your jaw clenches.",
        by: &[],
    }],
    why: &[
        Sourced {
            text: "It works the muscles that turn your neck and bend it forward and back.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Neck and mid back share muscles, so your back may gain too.",
            by: &[Vykoukal],
        },
    ],
    cautions: &[
        Sourced {
            text: "Keep it gentle and free of pain, without any motion.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "If your neck feels strained, back off.",
            by: &[Vykoukal],
        },
    ],
    links: &[Sourced {
        text: "It comes after the isometric neck side-bend.",
        by: &[Vykoukal],
    }],
    dose_notes: &[DoseNote {
        source: Vykoukal,
        text: "Taken over from the side-bend. Only turning has two sides.",
    }],
    voice_cues: &["Gently.", "Nothing moves.", "Keep breathing."],
};
