//! E20 Isometric neck side-bend: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Isometric neck side-bend",
    aliases: &["Isometric lateral neck flexion"],
    summary: "Press your head and your hand together at the side, and let nothing move.",
    get_ready: "Sit tall. One palm on the temple of that side.",
    steps: &[
        Sourced {
            text: "Sit comfortably in good posture.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Rest one palm on the temple of the same side.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Press hand and head together, as if your ear were about to drop to your shoulder.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Both press equally hard, so nothing moves. Hold, then relax.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Repeat, then do the other side.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Press head and hand together",
        hold: "Equal force, nothing moves",
        back: "Ease off",
    },
    variants: &[],
    feel: &[Sourced {
        text: "Your neck works at the side. It should not hurt.",
        by: &[],
    }],
    breathing: &[Sourced {
        text: "Keep breathing while you press.",
        by: &[],
    }],
    tips: &[],
    mistakes: &[Sourced {
        text: "Pressing so hard that your head moves or your jaw clenches.",
        by: &[],
    }],
    why: &[
        Sourced {
            text: "It works the muscles at the side of your neck.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Neck and mid back share muscles, so your back may gain too.",
            by: &[Vykoukal],
        },
    ],
    cautions: &[Sourced {
        text: "Keep it gentle and free of pain. If your neck feels strained, back off.",
        by: &[Vykoukal],
    }],
    links: &[Sourced {
        text: "The other directions come next: turning, forward and back.",
        by: &[Vykoukal],
    }],
    dose_notes: &[DoseNote {
        source: Vykoukal,
        text: "The numbers seem to be for each side. It does not quite say so.",
    }],
    voice_cues: &["Gently.", "Nothing moves.", "Keep breathing."],
};
