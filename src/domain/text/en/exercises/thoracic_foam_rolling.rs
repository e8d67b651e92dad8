//! E03 Thoracic foam rolling: the words.

use crate::domain::catalogue::SourceId::{Derry, Vykoukal};
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Thoracic foam rolling",
    aliases: &[
        "Thoracic mobilization",
        "Foam rolling your upper back",
        "Foam roller for your upper back",
    ],
    summary: "Roll your upper back slowly up and down over a foam roller.",
    get_ready: "Lie on the roller, knees bent, hands behind your head.",
    steps: &[
        Sourced {
            text: "Lie face up, knees bent, with your seat on the floor.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "The roller lies crosswise behind the middle of your back.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Put your hands behind your head, elbows out wide, chest open.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Raise your hips.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Use your legs to roll slowly up and down your whole upper back.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Keep relaxing, so that your upper back drapes back over the roller.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Roll slowly, up and down",
        hold: "Keep rolling, stay loose",
        back: "Lower your hips and rest",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Breathe slowly and let yourself get heavy.",
        by: &[],
    }],
    tips: &[
        Sourced {
            text: "Stay loose.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Keep your arms wide.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "A comfortable roller, 36 inches (about 90 cm) long, works well.",
            by: &[Derry],
        },
    ],
    mistakes: &[
        Sourced {
            text: "Pulling on your head. Your hands only support it.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Curling up into a crunch on the roller.",
            by: &[Vykoukal],
        },
    ],
    why: &[
        Sourced {
            text: "It lets your upper back bend backward.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "It may relieve nagging pain.",
            by: &[Derry],
        },
    ],
    cautions: &[
        Sourced {
            text: "If your neck feels strained, ease off.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "You need to be able to get down to the floor and up again.",
            by: &[Derry],
        },
        Sourced {
            text: "Stay on the ribs: do not roll over your neck or your low back.",
            by: &[],
        },
    ],
    links: &[Sourced {
        text: "For still arches instead of rolling, see foam roller extension.",
        by: &[],
    }],
    dose_notes: &[
        DoseNote {
            source: Vykoukal,
            text: "1 to 2 minutes at a time. Three times a day is the most.",
        },
        DoseNote {
            source: Derry,
            text: "Recommends it, but gives no numbers.",
        },
    ],
    voice_cues: &[
        "Roll slowly.",
        "Stay loose, elbows wide.",
        "Let your back drape over the roller.",
        "Do not pull on your head.",
    ],
};
