//! E14 Opposite arm and leg raise, prone: the words.

use crate::domain::catalogue::SourceId::Vykoukal;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Opposite arm and leg raise",
    aliases: &[
        "Opposite arm and leg raises",
        "Alternating superman",
        "Prone swimmer",
    ],
    summary: "Lie face down and lift one arm and the opposite leg, a little.",
    get_ready: "Lie face down, both arms reaching ahead.",
    steps: &[
        Sourced {
            text: "Lie face down with both arms reaching ahead.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Tighten your belly lightly and let your neck rest.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Raise your left arm and your right leg together, just a little.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Lower them. Then raise your right arm and your left leg.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Opposite arm and leg up",
        hold: "Low and long",
        back: "Lower both",
    },
    variants: &[],
    feel: &[Sourced {
        text: "You feel it at your shoulder blade and in your buttock.",
        by: &[Vykoukal],
    }],
    breathing: &[Sourced {
        text: "Keep breathing while your belly is firm.",
        by: &[Vykoukal],
    }],
    tips: &[
        Sourced {
            text: "Keep your neck relaxed, so that your back does the work.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "A folded towel under your forehead lets your neck rest.",
            by: &[],
        },
    ],
    mistakes: &[
        Sourced {
            text: "Lifting high.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Arching your low back.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "A tense neck.",
            by: &[Vykoukal],
        },
    ],
    why: &[Sourced {
        text: "It works the muscles around your shoulder blades, your seat and your spine.",
        by: &[Vykoukal],
    }],
    cautions: &[Sourced {
        text: "If your low back arches, tighten your belly, tuck your pelvis and lift less.",
        by: &[Vykoukal],
    }],
    links: &[Sourced {
        text: "You can do it on hands and knees instead: see bird dog.",
        by: &[Vykoukal],
    }],
    dose_notes: &[DoseNote {
        source: Vykoukal,
        text: "10 lifts altogether, so 5 on each side, changing every time.",
    }],
    voice_cues: &[
        "Low and long.",
        "Let your neck rest.",
        "Keep your belly firm.",
    ],
};
