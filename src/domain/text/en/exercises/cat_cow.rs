//! E10 Cat-cow: the words.

use crate::domain::catalogue::SourceId::{BoneAndSpine, Derry, OneBodyLdn, SwordHealth};
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Cat-cow",
    aliases: &["Cat-cow stretch", "Cat-cow movement", "Cat Camel"],
    summary: "On all fours, let your back sag and round in turn, in time with your breath.",
    get_ready: "On hands and knees, your weight shared by all four.",
    steps: &[
        Sourced {
            text: "Get on all fours.",
            by: &[BoneAndSpine, OneBodyLdn, SwordHealth],
        },
        Sourced {
            text: "Let both hands and both knees share your weight.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Cow: breathe in and let your back sag into an arch.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Bring your chest forward and up, and your tailbone up.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "Lift your head and look a little upward.",
            by: &[BoneAndSpine, SwordHealth],
        },
        Sourced {
            text: "Cat: breathe out, round your back up and draw your chin in.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Draw in your belly and tuck your pelvis under.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Flow from one to the other without stopping.",
            by: &[BoneAndSpine, OneBodyLdn, SwordHealth],
        },
    ],
    moves: Moves {
        out: "Breathe in, let your back sag",
        hold: "Keep flowing",
        back: "Breathe out, round your back",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "In for the cow, out for the cat.",
        by: &[BoneAndSpine, OneBodyLdn],
    }],
    tips: &[
        Sourced {
            text: "Let your breath set the pace.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "This source begins with the cat and says nothing about the breath.",
            by: &[SwordHealth],
        },
    ],
    mistakes: &[],
    why: &[
        Sourced {
            text: "It can help you to move freely and with less tension.",
            by: &[BoneAndSpine, SwordHealth],
        },
        Sourced {
            text: "It moves every level of your spine and ties your breath to the movement.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "It may lower stress and help you to be mindful.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "Your belly muscles work lightly.",
            by: &[OneBodyLdn],
        },
    ],
    cautions: &[
        Sourced {
            text: "This source advises against the half that rounds the spine.",
            by: &[Derry],
        },
        Sourced {
            text: "To leave rounding out, do the kneeling chair, foam roller, wall or seated extension.",
            by: &[],
        },
    ],
    links: &[Sourced {
        text: "Its heading allows it seated too, but does not say how.",
        by: &[BoneAndSpine],
    }],
    dose_notes: &[
        DoseNote {
            source: BoneAndSpine,
            text: "10 slow repetitions.",
        },
        DoseNote {
            source: OneBodyLdn,
            text: "At least 3 or 4 days a week. Every day is fine.",
        },
        DoseNote {
            source: SwordHealth,
            text: "Gives no numbers.",
        },
    ],
    voice_cues: &[
        "Let your breath set the pace.",
        "Move your whole back.",
        "Keep flowing.",
    ],
};
