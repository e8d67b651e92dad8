//! E10 Cat-cow: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "On all fours, let your back sag and round in turn, in time with your breath.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Cat-cow",
    get_ready: "On hands and knees, your weight shared by all four.",
    moves: Moves {
        out: "Breathe in, let your back sag",
        hold: "Keep flowing",
        back: "Breathe out, round your back",
    },
    variants: &[],
    voice_cues: "Let your breath set the pace.\n\
        Move your whole back.\n\
        Keep flowing.",
};

pub(super) static READING: Reading = Reading {
    cues: "On hands and knees\n\
        Breathe in, back sags\n\
        Breathe out, back rounds\n\
        Keep flowing",
    steps: statements![
        "Get on all fours." by [BoneAndSpine, OneBodyLdn, SwordHealth],
        "Cow: breathe in and let your back sag into an arch." by [BoneAndSpine, OneBodyLdn],
        "Lift your chest." by [BoneAndSpine, OneBodyLdn],
        "Look a little upward." by [BoneAndSpine],
        "Cat: breathe out, round your back up and draw your chin in." by [BoneAndSpine, OneBodyLdn],
        "Draw in your belly." by [BoneAndSpine],
        "Tuck your pelvis under." by [OneBodyLdn],
        "Flow from one to the other without stopping." by [BoneAndSpine, OneBodyLdn, SwordHealth],
    ],
    variants: &[],
    cautions: statements![
        "One source advises against the cat, the half that rounds your back." by [Derry],
        "To leave out the rounding, do the kneeling chair, foam roller, wall or seated extension instead." by [],
    ],
    aliases: "Cat-cow stretch\n\
        Cat-cow movement\n\
        Cat Camel",
    feel: Statements::NONE,
    breathing: statements![
        "In for the cow, out for the cat." by [BoneAndSpine, OneBodyLdn],
    ],
    tips: statements![
        "Let your breath set the pace." by [BoneAndSpine],
        "Let both hands and both knees share your weight." by [BoneAndSpine],
        "In the cow, bring your chest forward and your tailbone up." by [OneBodyLdn],
        "One source does the cow with your chest down and your head up." by [SwordHealth],
        "One source starts with the cat and says nothing about the breath." by [SwordHealth],
    ],
    mistakes: Statements::NONE,
    why: statements![
        "It can help you to move freely and with less tension." by [BoneAndSpine, SwordHealth],
        "It moves every level of your spine and ties your breath to the movement." by [OneBodyLdn],
        "It may lower stress and help you to be mindful." by [OneBodyLdn],
        "Your belly muscles work lightly." by [OneBodyLdn],
    ],
    links: statements![
        "One source says you can do it sitting, too, but not how." by [BoneAndSpine],
    ],
    dose_notes: statements![
        "10 slow repetitions." by [BoneAndSpine],
        "A gentle stretch, so every day is fine." by [OneBodyLdn],
        "Gives no numbers." by [SwordHealth],
    ],
};
