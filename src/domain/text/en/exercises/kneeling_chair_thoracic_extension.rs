//! E01 Kneeling thoracic extension on a chair: the words.

use crate::domain::catalogue::SourceId::Derry;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Kneeling chair extension",
    aliases: &[
        "Kneeling thoracic extension on a chair",
        "Upper back thoracic extension",
        "Upper back mobility exercise",
        "Bench thoracic extension",
        "Prayer stretch",
    ],
    summary: "Kneel at a chair and let your chest sink between your arms.",
    get_ready: "Kneel facing a chair. Elbows on the seat, knees well back.",
    steps: &[
        Sourced {
            text: "Put a chair in front of you and kneel facing its seat.",
            by: &[Derry],
        },
        Sourced {
            text: "Rest both elbows on the seat.",
            by: &[Derry],
        },
        Sourced {
            text: "Walk your knees back, away from the chair, as far as they go with ease.",
            by: &[Derry],
        },
        Sourced {
            text: "Push your hips back and let your chest drop between your arms.",
            by: &[Derry],
        },
        Sourced {
            text: "Rise out of it, then sink again. That is one repetition.",
            by: &[Derry],
        },
    ],
    moves: Moves {
        out: "Hips back, let your chest sink",
        hold: "Rest here, neck long",
        back: "Rise out of it",
    },
    variants: &[],
    feel: &[Sourced {
        text: "The stretch builds up in your upper back.",
        by: &[Derry],
    }],
    breathing: &[Sourced {
        text: "Breathe out as you sink and in as you rise.",
        by: &[],
    }],
    tips: &[
        Sourced {
            text: "Keep your neck in line with your back the whole time.",
            by: &[Derry],
        },
        Sourced {
            text: "Put the chair against a wall, so that it cannot slide.",
            by: &[],
        },
        Sourced {
            text: "A folded towel or a mat is kind to your knees.",
            by: &[],
        },
    ],
    mistakes: &[Sourced {
        text: "Looking up or down. It spoils the stretch.",
        by: &[Derry],
    }],
    why: &[
        Sourced {
            text: "It helps your upper back to bend backward again.",
            by: &[Derry],
        },
        Sourced {
            text: "Your upper back may feel looser very soon.",
            by: &[Derry],
        },
    ],
    cautions: &[Sourced {
        text: "Leave it out if kneeling hurts.",
        by: &[],
    }],
    links: &[Sourced {
        text: "One of the backward-bending drills that this source prefers to rounding drills.",
        by: &[Derry],
    }],
    dose_notes: &[DoseNote {
        source: Derry,
        text: "About 20 to 30 repetitions. It says nothing about sets, holds or how often.",
    }],
    voice_cues: &[
        "Neck in line with your back.",
        "Push your hips back.",
        "Let your chest drop.",
    ],
};
