//! E03 Thoracic foam rolling: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Thoracic foam rolling",
    summary: "Roll your upper back slowly up and down over a foam roller.",
    get_ready: "Lie on the roller, knees bent, hands behind your head.",
    steps: statements![
        "Lie face up, knees bent, with your seat on the floor." by [Vykoukal],
        "The roller lies crosswise behind the middle of your back." by [Vykoukal],
        "Put your hands behind your head, elbows out wide, chest open." by [Vykoukal],
        "Raise your hips." by [Vykoukal],
        "Use your legs to roll slowly up and down your whole upper back." by [Vykoukal],
        "Keep relaxing, so that your upper back drapes back over the roller." by [Vykoukal],
    ],
    moves: Moves {
        out: "Roll slowly, up and down",
        hold: "Keep rolling, stay loose",
        back: "Lower your hips and rest",
    },
    variants: &[],
    cautions: statements![
        "If your neck feels strained, ease off." by [Vykoukal],
        "You need to be able to get down to the floor and up again." by [Derry],
        "Stay on the ribs: do not roll over your neck or your low back." by [],
    ],
    voice_cues: "Roll slowly.\n\
        Stay loose, elbows wide.\n\
        Let your back drape over the roller.\n\
        Do not pull on your head.",
};

pub(super) static READING: Reading = Reading {
    aliases: "Thoracic mobilization\n\
        Foam rolling your upper back\n\
        Foam roller for your upper back",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe slowly and let yourself get heavy." by [],
    ],
    tips: statements![
        "Stay loose." by [Vykoukal],
        "Keep your arms wide." by [Vykoukal],
        "A comfortable roller, 36 inches (about 90 cm) long, works well." by [Derry],
    ],
    mistakes: statements![
        "Pulling on your head. Your hands only support it." by [Vykoukal],
        "Curling up into a crunch on the roller." by [Vykoukal],
    ],
    why: statements![
        "It lets your upper back bend backward." by [Vykoukal],
        "It may relieve nagging pain." by [Derry],
    ],
    links: statements![
        "For still arches instead of rolling, see foam roller extension." by [],
    ],
    dose_notes: statements![
        "1 to 2 minutes at a time. Three times a day is the most." by [Vykoukal],
        "Recommends it, but gives no numbers." by [Derry],
    ],
};
