//! E18 Wide row with a band: the words.

use crate::domain::catalogue::SourceId::{OneBodyLdn, Vykoukal};
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Band wide row",
    aliases: &["Wide row with resistance bands"],
    summary: "Pull a band with your elbows wide and pinch your shoulder blades together.",
    get_ready: "Stand facing the band, arms ahead at shoulder height.",
    steps: &[
        Sourced {
            text: "Fix the band around a pole or in a shut door, slightly below your chest.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Reach your arms ahead at shoulder height, palms down, elbows a little bent.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Keep that height. Pull your elbows out and back, and bend them more.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Pinch your shoulder blades together.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Return slowly.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Pull your elbows out and back",
        hold: "Pinch your shoulder blades",
        back: "Return slowly",
    },
    variants: &[],
    feel: &[],
    breathing: &[Sourced {
        text: "Breathe out as you pull and in as you return.",
        by: &[],
    }],
    tips: &[
        Sourced {
            text: "Pick a band that is a challenge but leaves you in charge.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "A weight can take the place of the band.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Keep your neck relaxed, so that your back does the work.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Stand back until the band is just taut.",
            by: &[],
        },
    ],
    mistakes: &[
        Sourced {
            text: "Feeling it in your neck.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Shrugging. Your shoulder blades go in and down.",
            by: &[Vykoukal],
        },
    ],
    why: &[
        Sourced {
            text: "It works the muscles between your shoulder blades and the backs of your shoulders.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Rows are useful against a life of sitting.",
            by: &[OneBodyLdn],
        },
    ],
    cautions: &[Sourced {
        text: "Before you start, pull on the anchor and look for cracks in the band.",
        by: &[],
    }],
    links: &[Sourced {
        text: "The next step after the band low row.",
        by: &[Vykoukal],
    }],
    dose_notes: &[DoseNote {
        source: OneBodyLdn,
        text: "Names rows as useful, but gives no numbers.",
    }],
    voice_cues: &[
        "Elbows at shoulder height.",
        "Pinch your shoulder blades.",
        "Return slowly.",
    ],
};
