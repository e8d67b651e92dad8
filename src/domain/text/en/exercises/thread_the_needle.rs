//! E11 Thread the needle: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "On all fours, slide one arm under the other and let your upper back turn.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Thread the needle",
    get_ready: "On hands and knees, wrists below shoulders, knees below hips.",
    moves: Moves {
        out: "Slide your arm under the other",
        hold: "Let your shoulder sink, breathe",
        back: "Unwind slowly",
    },
    variants: &[],
    voice_cues: "Hips stay above your knees.\n\
        Let gravity do the work.\n\
        Breathe normally.",
};

pub(super) static READING: Reading = Reading {
    cues: "On hands and knees\n\
        Slide one arm under\n\
        Let your shoulder sink\n\
        Unwind slowly",
    steps: statements![
        "Get on all fours, each wrist below its shoulder, each knee below its hip." by [BoneAndSpine],
        "Turn one palm up and slide that arm under the other." by [BoneAndSpine, OneBodyLdn],
        "Let that shoulder sink to the floor and rest the side of your head there." by [BoneAndSpine, OneBodyLdn],
        "Your chest turns a little toward the other side." by [BoneAndSpine],
        "Hold." by [BoneAndSpine, OneBodyLdn],
        "Unwind slowly to all fours, then change sides." by [BoneAndSpine, OneBodyLdn],
    ],
    variants: &[],
    cautions: statements![
        "Leave it out if your shoulder or neck hurts with weight on it." by [],
    ],
    aliases: "Thread-the-needle stretch",
    feel: statements![
        "A stretch behind that shoulder and across your mid back." by [BoneAndSpine],
    ],
    breathing: statements![
        "Breathe normally." by [BoneAndSpine],
    ],
    tips: statements![
        "Let gravity do the work." by [BoneAndSpine],
        "One source begins with the right arm." by [BoneAndSpine],
        "A cushion under your head brings the floor closer." by [],
    ],
    mistakes: statements![
        "Forcing it." by [BoneAndSpine],
    ],
    why: statements![
        "It opens your upper back and shoulders." by [BoneAndSpine, OneBodyLdn],
        "It can ease tension from sitting or from doing the same thing again and again." by [OneBodyLdn],
        "It can help you to reach up, to a high shelf or with a weight." by [OneBodyLdn],
    ],
    links: Statements::NONE,
    dose_notes: statements![
        "20 to 30 seconds on each side. It does not say how many times." by [BoneAndSpine],
        "A gentle stretch, so every day is fine." by [OneBodyLdn],
    ],
};
