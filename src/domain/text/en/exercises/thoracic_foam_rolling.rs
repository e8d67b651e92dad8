//! E03 Thoracic foam rolling: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str = "Roll your upper back slowly up and down over a foam roller.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Thoracic foam rolling",
    get_ready: "Lie on the roller, knees bent, hands behind your head.",
    moves: Moves {
        out: "Roll slowly, up and down",
        hold: "Keep rolling, stay loose",
        back: "Lower your hips and rest",
    },
    variants: &[],
    voice_cues: "Roll slowly.\n\
        Stay loose, elbows wide.\n\
        Let your back drape over the roller.\n\
        Don't pull on your head.",
};

pub(super) static READING: Reading = Reading {
    cues: "Lie on the roller\n\
        Roll slowly, up and down\n\
        Stay loose, elbows wide\n\
        Lower your hips and rest",
    steps: statements![
        "Lie face up, knees bent, with your bottom on the floor." by [Vykoukal],
        "Lay the roller crosswise behind the middle of your back." by [Vykoukal],
        "Put your hands behind your head, your elbows wide and your chest open." by [Vykoukal],
        "Raise your hips." by [Vykoukal],
        "Use your legs to roll slowly up and down your whole upper back." by [Vykoukal],
        "Keep relaxing, so that your upper back drapes back over the roller." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "If your neck feels strained, ease off." by [],
        "You need to be able to get down to the floor and up again." by [Derry],
        "Stay on your ribs: don't roll over your neck or your lower back." by [],
    ],
    aliases: "Thoracic mobilization\n\
        Foam rolling your upper back\n\
        Foam roller for your upper back",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe slowly and let your body feel heavy." by [],
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
        "It helps your upper back to bend backward." by [Vykoukal],
        "It may relieve nagging pain." by [Derry],
    ],
    links: statements![
        "To bend over the roller without rolling, see foam roller extension." by [],
    ],
    dose_notes: statements![
        "1 to 2 minutes at a time, at most three times a day." by [Vykoukal],
        "Recommends it, but gives no numbers." by [Derry],
    ],
};
