//! E06 Wall posture hold: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Wall posture hold",
    aliases: &["Wall angel start position", "Posture trainer"],
    summary: "Stand tall against a wall and learn what good posture feels like.",
    get_ready: "Stand with your back to a wall, feet a short step out.",
    steps: &[
        Sourced {
            text: "Stand with your back to a wall, your feet 1 to 2 feet (30 to 60 cm) out.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Bring your seat, your shoulders and the back of your head to the wall.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Check that your low back is not strongly arched.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Check that you look straight ahead.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Stay there.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Seat, shoulders and head to the wall",
        hold: "Stay tall, look straight ahead",
        back: "Step away and relax",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Breathe easily.",
        by: &[],
    }],
    tips: &[],
    mistakes: &[
        Sourced {
            text: "Tipping your chin up to get your head to the wall.",
            by: &[],
        },
        Sourced {
            text: "Arching your low back.",
            by: &[],
        },
    ],
    why: &[
        Sourced {
            text: "It is posture practice in its own right.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "It lines up your whole spine, with the deep neck and mid-back muscles at work.",
            by: &[Vykoukal],
        },
    ],
    cautions: &[Sourced {
        text: "If your head does not reach the wall, do not force it.",
        by: &[],
    }],
    links: &[Sourced {
        text: "It comes before wall angels, if you cannot raise your arms yet.",
        by: &[Vykoukal],
    }],
    dose_notes: &[DoseNote {
        source: Vykoukal,
        text: "Gives no numbers for it.",
    }],
    voice_cues: &[
        "Look straight ahead.",
        "Keep your low back easy.",
        "Breathe easily.",
    ],
};
