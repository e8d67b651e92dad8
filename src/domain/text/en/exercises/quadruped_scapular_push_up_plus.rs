//! E04 Scapular push-up plus on hands and knees: the words.

use crate::domain::catalogue::SourceId::Derry;
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Scapular push-up plus",
    aliases: &[
        "Serratus Plus",
        "Serratus push-up",
        "Scapular push-up",
        "Quadruped push-up plus",
    ],
    summary: "On all fours with straight arms, press the floor away, then let your chest sink.",
    get_ready: "On hands and knees, each hand below its shoulder.",
    steps: &[
        Sourced {
            text: "Get on all fours, each hand right below its shoulder.",
            by: &[Derry],
        },
        Sourced {
            text: "Straighten your elbows and keep them straight the whole time.",
            by: &[Derry],
        },
        Sourced {
            text: "Press the floor away, so that your upper back rises between your shoulder blades.",
            by: &[Derry],
        },
        Sourced {
            text: "Let your chest sink between your arms, so that your shoulder blades come together.",
            by: &[Derry],
        },
        Sourced {
            text: "Go on pressing up and sinking, one after the other.",
            by: &[Derry],
        },
    ],
    moves: Moves {
        out: "Press the floor away, elbows straight",
        hold: "Stay tall, elbows straight",
        back: "Let your chest sink between your arms",
    },
    variants: &[],
    feel: &[Sourced {
        text: "As you sink, you feel it as a stretch.",
        by: &[Derry],
    }],
    breathing: &[Sourced {
        text: "Breathe out as you press and in as you sink.",
        by: &[],
    }],
    tips: &[Sourced {
        text: "It is a small movement. Hands and knees stay where they are.",
        by: &[],
    }],
    mistakes: &[
        Sourced {
            text: "Bending your elbows. That makes it an ordinary press-up.",
            by: &[Derry],
        },
        Sourced {
            text: "Letting your low back sag or your head hang.",
            by: &[],
        },
    ],
    why: &[
        Sourced {
            text: "It makes the muscles around your upper back stronger.",
            by: &[Derry],
        },
        Sourced {
            text: "This source uses it right after a manual adjustment, to help the effect last.",
            by: &[Derry],
        },
        Sourced {
            text: "The serratus, after which it is named, holds the shoulder blade to the ribs.",
            by: &[],
        },
    ],
    cautions: &[Sourced {
        text: "If bent wrists hurt, press with your fists on something soft.",
        by: &[],
    }],
    links: &[],
    dose_notes: &[DoseNote {
        source: Derry,
        text: "About 30 repetitions. It says nothing about sets or how often.",
    }],
    voice_cues: &[
        "Elbows stay straight.",
        "Press the floor away.",
        "Only your chest moves.",
    ],
};
