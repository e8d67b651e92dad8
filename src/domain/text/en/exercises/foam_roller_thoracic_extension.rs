//! E02 Thoracic extension over a foam roller: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, statements};

pub(super) static SUMMARY: &str =
    "Bend your upper back gently backward over a roller, one level after another.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Foam roller extension",
    get_ready: "Lie back over the roller, knees bent, head in your hands.",
    moves: Moves {
        out: "Bend back gently over the roller",
        hold: "Stay there, breathe",
        back: "Come back to flat",
    },
    variants: &[],
    voice_cues: "Small, smooth arcs.\n\
        Your head rests in your hands.\n\
        Move the roller between repetitions.",
};

pub(super) static READING: Reading = Reading {
    cues: "Lie back, head in hands\n\
        Bend back over the roller\n\
        Stay there, breathe\n\
        Come back to flat",
    steps: statements![
        "Put the roller, or a rolled-up towel, crosswise on the floor." by [BoneAndSpine],
        "Lie back over it, so that it sits just below your shoulder blades." by [BoneAndSpine],
        "Hold your head in both hands." by [BoneAndSpine],
        "Bend your upper back gently backward over the roller." by [BoneAndSpine, OneBodyLdn],
        "Stay there for the count." by [BoneAndSpine, OneBodyLdn],
        "Come back to flat." by [BoneAndSpine],
        "Move the roller a little up or down between repetitions." by [BoneAndSpine, OneBodyLdn],
    ],
    variants: &[],
    cautions: statements![
        "You need to be able to get down to the floor and up again." by [Derry],
    ],
    aliases: "Thoracic extension over a foam roller\n\
        Foam roller thoracic extensions\n\
        Foam roller stretch for upper back",
    feel: statements![
        "A gentle stretch where the roller is. It should not pinch." by [],
    ],
    breathing: statements![
        "Breathe normally." by [BoneAndSpine],
    ],
    tips: statements![
        "Keep it smooth and comfortable." by [BoneAndSpine],
        "One source puts the roller across the upper back. You will move it anyway." by [OneBodyLdn],
        "A comfortable roller, 36 inches (about 90 cm) long, works well." by [Derry],
        "Keep your knees bent and your bottom on the floor." by [],
    ],
    mistakes: statements![
        "Forcing the bend. Make a smaller, smoother arc instead." by [BoneAndSpine],
    ],
    why: statements![
        "It helps the middle and upper spine to move." by [BoneAndSpine, OneBodyLdn],
        "It can ease stiffness and help to undo the forward hunch of long sitting." by [OneBodyLdn],
        "It helps you to bend backward and may ease nagging pain." by [Derry],
    ],
    links: statements![
        "No roller? A rolled-up towel will do." by [BoneAndSpine],
        "For rolling up and down instead, see thoracic foam rolling." by [],
    ],
    dose_notes: statements![
        "The same numbers, but sitting or standing; it does not say how. A gentle stretch, so every day is fine." by [OneBodyLdn],
        "Recommends foam rolling, but gives no numbers." by [Derry],
    ],
};
