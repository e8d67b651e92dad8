//! E08 Scapular squeeze: the words.

use crate::domain::text::{ExerciseText, Moves, Reading, Statements, statements};

pub(super) static SUMMARY: &str = "Draw your shoulder blades together and down, hold, and let go.";

pub(super) static TEXT: ExerciseText = ExerciseText {
    name: "Scapular squeeze",
    get_ready: "Sit or stand tall, your arms at your sides.",
    moves: Moves {
        out: "Draw your shoulder blades together",
        hold: "Hold the pencil, shoulders low",
        back: "Let go",
    },
    variants: &[],
    voice_cues: "Shoulders stay low.\n\
        Grip the pencil between your blades.\n\
        Let your neck be soft.",
};

pub(super) static READING: Reading = Reading {
    cues: "Sit or stand tall\n\
        Draw your shoulder blades together\n\
        Hold, shoulders low\n\
        Let go",
    steps: statements![
        "Sit or stand in good posture." by [BoneAndSpine, Vykoukal, OneBodyLdn],
        "Draw both shoulder blades toward each other." by [BoneAndSpine, Vykoukal, OneBodyLdn],
        "Picture a pencil that you grip between them." by [BoneAndSpine, OneBodyLdn],
        "Let your chest open and your shoulders settle down." by [Vykoukal],
        "Hold for the count, then let go." by [BoneAndSpine, Vykoukal, OneBodyLdn],
    ],
    variants: &[],
    cautions: Statements::NONE,
    aliases: "Scapular squeezes\n\
        Shoulder blade squeeze\n\
        Scapular retraction",
    feel: statements![
        "You feel the work between your shoulder blades." by [Vykoukal],
    ],
    breathing: statements![
        "Breathe normally." by [BoneAndSpine],
    ],
    tips: Statements::NONE,
    mistakes: statements![
        "Shrugging. The movement comes from between your shoulder blades." by [BoneAndSpine],
        "Tension on top of your shoulders or in your neck. Your shoulders move down." by [Vykoukal],
    ],
    why: statements![
        "It strengthens the muscles that draw your shoulder blades together." by [BoneAndSpine, OneBodyLdn],
        "Their names are the rhomboids and the middle trapezius." by [],
        "It can help your posture and take load off your upper back." by [OneBodyLdn],
        "It works against the habit of pushing your head forward at a screen." by [OneBodyLdn],
    ],
    links: statements![
        "When it gets easy, go on to the prone shoulder blade retraction." by [Vykoukal],
    ],
    dose_notes: statements![
        "Long holds, in one round." by [BoneAndSpine],
        "Short holds, in 2 or 3 rounds. We read rounds as sets." by [Vykoukal],
        "Every day or every other day, depending on your fitness and how it feels." by [OneBodyLdn],
    ],
};
