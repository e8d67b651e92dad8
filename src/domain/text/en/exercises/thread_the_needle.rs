//! E11 Thread the needle: the words.

use crate::domain::catalogue::SourceId::{BoneAndSpine, OneBodyLdn};
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Thread the needle",
    aliases: &["Thread-the-needle stretch"],
    summary: "On all fours, slide one arm under the other and let your upper back turn.",
    get_ready: "On hands and knees, wrists below shoulders, knees below hips.",
    steps: &[
        Sourced {
            text: "Get on all fours, wrists below your shoulders and knees below your hips.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Turn one palm up and slide that arm under the other.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Lower that shoulder and the side of your head to the floor.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Your chest turns a little toward the other side. Hold.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Unwind slowly to all fours, then change sides.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
    ],
    moves: Moves {
        out: "Slide your arm under the other",
        hold: "Let your shoulder sink, breathe",
        back: "Unwind slowly",
    },
    variants: &[],
    feel: &[Sourced {
        text: "A stretch behind that shoulder and across your mid back.",
        by: &[BoneAndSpine, OneBodyLdn],
    }],
    breathing: &[Sourced {
        text: "Breathe normally.",
        by: &[BoneAndSpine],
    }],
    tips: &[
        Sourced {
            text: "Let gravity do the work.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "This source begins with the right arm.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "A cushion under your head brings the floor closer.",
            by: &[],
        },
    ],
    mistakes: &[Sourced {
        text: "Adding force.",
        by: &[BoneAndSpine, OneBodyLdn],
    }],
    why: &[
        Sourced {
            text: "It opens your upper back and shoulders.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "It can let go of tension from sitting or from repeated work.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "It can help you to reach up, to a high shelf or with a weight.",
            by: &[OneBodyLdn],
        },
    ],
    cautions: &[Sourced {
        text: "Leave it out if your shoulder or neck hurts with weight on it.",
        by: &[],
    }],
    links: &[],
    dose_notes: &[
        DoseNote {
            source: BoneAndSpine,
            text: "20 to 30 seconds on each side. It does not say how many times.",
        },
        DoseNote {
            source: OneBodyLdn,
            text: "At least 3 or 4 days a week. Every day is fine.",
        },
    ],
    voice_cues: &[
        "Hips stay above your knees.",
        "Let gravity do the work.",
        "Breathe normally.",
    ],
};
