//! E04 Scapular push-up plus on hands and knees: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str =
    "On all fours with straight arms, press the floor away, then let your chest sink.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Scapular push-up plus",
    get_ready: "On hands and knees, each hand below its shoulder.",
    moves: Moves {
        out: "Press the floor away, elbows straight",
        hold: "Stay tall, elbows straight",
        back: "Let your chest sink between your arms",
    },
    variants: &[],
    voice_cues: "Elbows stay straight.\n\
        Press the floor away.\n\
        Only your chest moves.",
};

pub(super) static READING: Reading = Reading {
    cues: "On hands and knees\n\
        Press the floor away\n\
        Stay tall, elbows straight\n\
        Let your chest sink",
    steps: statements![
        "Get on all fours, each hand right below its shoulder." by [Derry],
        "Straighten your elbows and keep them straight the whole time." by [Derry],
        "Press the floor away, so that your upper back rises between your shoulder blades." by [Derry],
        "Let your chest sink between your arms, so that your shoulder blades come together." by [Derry],
        "Keep going: press up, then sink." by [Derry],
    ],
    variants: &[],
    cautions: statements![
        "If your wrists hurt, make fists and rest them on something soft." by [],
    ],
    aliases: "Serratus Plus\n\
        Serratus push-up\n\
        Scapular push-up\n\
        Quadruped push-up plus",
    feel: statements![
        "As you sink, you feel it as a stretch." by [Derry],
    ],
    breathing: statements![
        "Breathe out as you press and in as you sink." by [],
    ],
    tips: statements![
        "It is a small movement. Hands and knees stay where they are." by [],
    ],
    mistakes: statements![
        "Bending your elbows. That makes it an ordinary press-up." by [Derry],
        "Letting your lower back sag or your head hang." by [],
    ],
    why: statements![
        "It can make the muscles around your upper back stronger." by [Derry],
        "One source adds it after every manual adjustment, because the two work best together." by [Derry],
        "It is named after the serratus, the muscle that holds your shoulder blade to your ribs." by [],
    ],
    links: Statements::NONE,
    dose_notes: statements![
        "About 30 repetitions. It says nothing about sets or how often." by [Derry],
    ],
};
