//! E06 Wall posture hold: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "Stand tall against a wall and learn what good posture feels like.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Wall posture hold",
    get_ready: "Stand with your back to a wall, feet a short step out.",
    moves: Moves {
        out: "Bottom, shoulders and head to the wall",
        hold: "Stay tall, look straight ahead",
        back: "Step away and relax",
    },
    variants: &[],
    voice_cues: "Look straight ahead.\n\
        Keep your lower back relaxed.\n\
        Breathe easily.",
};

pub(super) static READING: Reading = Reading {
    cues: "Back to the wall\n\
        Bottom, shoulders, head to it\n\
        Stay tall, look ahead\n\
        Step away and relax",
    steps: statements![
        "Stand with your back to a wall, your feet 1 to 2 feet (30 to 60 cm) out." by [Vykoukal],
        "Bring your bottom, your shoulders and the back of your head to the wall." by [Vykoukal],
        "Check that your lower back is not strongly arched." by [Vykoukal],
        "Check that you look straight ahead." by [Vykoukal],
        "Stay there." by [Vykoukal],
    ],
    variants: &[],
    cautions: statements![
        "If your head does not reach the wall, don't force it." by [],
    ],
    aliases: "Wall angel start position\n\
        Posture trainer",
    feel: Statements::NONE,
    breathing: statements![
        "Breathe easily." by [],
    ],
    tips: Statements::NONE,
    mistakes: statements![
        "Tipping your chin up to get your head to the wall." by [],
        "Arching your lower back." by [],
    ],
    why: statements![
        "It is posture practice in its own right." by [Vykoukal],
        "It lines up your whole spine. Muscles deep in your neck and mid back do the work." by [],
    ],
    links: statements![
        "Start here if you can't raise your arms for wall angels yet." by [Vykoukal],
    ],
    dose_notes: statements![
        "Gives no numbers for it." by [Vykoukal],
    ],
};
