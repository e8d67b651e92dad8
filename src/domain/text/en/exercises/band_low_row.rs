//! E17 Low row with a band: the words.

use crate::domain::catalogue::SourceId::{OneBodyLdn, Vykoukal};
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Band low row",
    aliases: &["Low row with resistance bands", "Rows"],
    summary: "Pull a band toward you, elbows by your ribs, and pinch your shoulder blades.",
    get_ready: "Stand facing the band, one end in each hand.",
    steps: &[
        Sourced {
            text: "Fix the band around a pole or in a shut door, slightly below your chest.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Hold one end in each hand, palms facing each other.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Bend your elbows to about a right angle and keep them by your ribs.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Draw your elbows back and pinch your shoulder blades together.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Return slowly.",
            by: &[Vykoukal],
        },
    ],
    moves: Moves {
        out: "Draw your elbows back",
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
            text: "Pick a band that is a challenge but leaves your form good.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Go slowly both ways.",
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
            text: "Shoulders that wobble.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Rounding your shoulders forward.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "Shrugging. Your shoulder blades go in and down.",
            by: &[Vykoukal],
        },
        Sourced {
            text: "A tense neck.",
            by: &[Vykoukal],
        },
    ],
    why: &[
        Sourced {
            text: "It works the muscles between your shoulder blades, your lats and rear shoulders.",
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
        text: "When it gets easy, go on to the band wide row.",
        by: &[Vykoukal],
    }],
    dose_notes: &[DoseNote {
        source: OneBodyLdn,
        text: "Names rows as useful, but gives no numbers.",
    }],
    voice_cues: &[
        "Elbows by your ribs.",
        "Slow both ways.",
        "Shoulders stay low.",
    ],
};
