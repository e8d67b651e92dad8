//! E25 Child's pose: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Kneel, sit on your heels and fold forward, your arms stretched ahead.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Child's pose",
    get_ready: "Kneel and sit back on your heels.",
    moves: Moves {
        out: "Fold forward, arms long",
        hold: "Rest here as long as you like",
        back: "Walk your hands back and rise",
    },
    variants: &[],
    voice_cues: "Let your back widen.\n\
        Breathe into your ribs.\n\
        Finish whenever you like.",
};

pub(super) static READING: Reading = Reading {
    cues: "Kneel, sit on your heels\n\
        Fold forward, arms long\n\
        Rest, let your back widen\n\
        Walk your hands back",
    steps: statements![
        "Kneel and sit back on your heels, feet together, knees about hip-wide." by [SwordHealth],
        "Fold forward, so that your body lies between your thighs." by [SwordHealth],
        "Stretch your arms ahead as far as they go." by [SwordHealth],
        "Stay as long as you can." by [SwordHealth],
        "Come up as soon as it stops being comfortable." by [],
    ],
    variants: &[],
    cautions: statements![
        "It rounds your back. One of our sources advises against that." by [],
        "Leave it out if it hurts your knees." by [],
    ],
    aliases: "",
    feel: statements![
        "A soft stretch in your back and along your sides." by [],
    ],
    breathing: statements![
        "Breathe slowly and let your back rise and fall." by [],
    ],
    tips: statements![
        "A cushion between your bottom and heels, or under your forehead, makes it easier." by [],
    ],
    mistakes: Statements::NONE,
    why: statements![
        "It stretches your upper back and your sides." by [],
    ],
    links: Statements::NONE,
    dose_notes: statements![
        "One hold, for as long as you can. It gives no number." by [SwordHealth],
    ],
};
