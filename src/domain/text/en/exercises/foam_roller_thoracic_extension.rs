//! E02 Thoracic extension over a foam roller: the words.

use crate::domain::catalogue::SourceId::{BoneAndSpine, Derry, OneBodyLdn};
use crate::domain::text::{DoseNote, ExerciseText, Moves, Sourced};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Foam roller extension",
    aliases: &[
        "Thoracic extension over a foam roller",
        "Foam roller thoracic extensions",
        "Foam roller stretch for upper back",
    ],
    summary: "Bend your upper back gently backward over a roller, one level after another.",
    get_ready: "Lie back over the roller, knees bent, head in your hands.",
    steps: &[
        Sourced {
            text: "Put the roller, or a rolled-up towel, crosswise on the floor.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Lie back over it, so that it sits just below your shoulder blades.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Hold your head in both hands.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "Bend your upper back gently backward over the roller.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Stay there for the count, then come back to flat.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "Shift the roller a little up or down between repetitions.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
    ],
    moves: Moves {
        out: "Bend back gently over the roller",
        hold: "Stay there, breathe",
        back: "Come back to flat",
    },
    variants: &[],
    feel: &[Sourced {
        text: "A gentle stretch where the roller is. It should not pinch.",
        by: &[],
    }],
    breathing: &[Sourced {
        text: "Breathe normally.",
        by: &[BoneAndSpine],
    }],
    tips: &[
        Sourced {
            text: "Keep it smooth and comfortable.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "This source lays the roller across the upper back. You will move it anyway.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "A comfortable roller, 36 inches (about 90 cm) long, works well.",
            by: &[Derry],
        },
        Sourced {
            text: "Keep your knees bent and your seat on the floor.",
            by: &[],
        },
    ],
    mistakes: &[Sourced {
        text: "Forcing the bend. Make a smaller, smoother arc instead.",
        by: &[BoneAndSpine],
    }],
    why: &[
        Sourced {
            text: "It helps the middle and upper spine to move.",
            by: &[BoneAndSpine, OneBodyLdn],
        },
        Sourced {
            text: "It can ease stiffness and help to undo the forward hunch of long sitting.",
            by: &[OneBodyLdn],
        },
        Sourced {
            text: "It helps you to bend backward and may ease nagging pain.",
            by: &[Derry],
        },
    ],
    cautions: &[Sourced {
        text: "You need to be able to get down to the floor and up again.",
        by: &[Derry],
    }],
    links: &[
        Sourced {
            text: "No roller? A rolled-up towel does it.",
            by: &[BoneAndSpine],
        },
        Sourced {
            text: "For rolling up and down instead, see thoracic foam rolling.",
            by: &[],
        },
    ],
    dose_notes: &[
        DoseNote {
            source: OneBodyLdn,
            text: "The same numbers, but done seated or standing. It does not say how.",
        },
        DoseNote {
            source: Derry,
            text: "Recommends foam rolling, but gives no numbers.",
        },
    ],
    voice_cues: &[
        "Small, smooth arcs.",
        "Your head rests in your hands.",
        "Shift the roller between repetitions.",
    ],
};
