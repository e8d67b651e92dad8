//! The six people with names.

use unhunch::domain::catalogue::{Equipment, ExerciseId};
use unhunch::domain::history::Hurt;
use unhunch::domain::plan::Answers;

use super::person::{Ache, Habit, Person, Quirks};
use super::sim::DAYS;

/// What a home may hold.
pub(crate) const THINGS: &[&[Equipment]] = &[
    &[Equipment::Chair],
    &[Equipment::Wall],
    &[Equipment::Doorway],
    &[Equipment::FoamRoller],
    &[Equipment::Towel],
    &[Equipment::ResistanceBand, Equipment::Anchor],
    &[Equipment::SwissBall],
];

/// Somebody who does what is due, says how it was, and is well.
pub(crate) fn somebody(name: &str, seed: u64) -> Person {
    Person {
        name: name.to_owned(),
        seed,
        answers: Answers {
            minutes: 10,
            days: 4,
            ..Answers::default()
        },
        habit: Habit {
            when_due: true,
            percent: 100,
            away: 0..0,
        },
        pain: vec![(0, 30)],
        noise: 5,
        grows: 0,
        effort: 2,
        says: 100,
        aches: Vec::new(),
        quirks: Quirks::default(),
    }
}

/// Does everything, and gets better fast.
pub(crate) fn keen() -> Person {
    let mut keen = somebody("Keen", 1);
    keen.answers.days = 5;
    keen.answers.minutes = 15;
    keen.answers.at_hand = THINGS.concat();
    keen.pain = vec![(0, 50), (42, 15), (84, 5)];
    keen
}

/// Comes when it suits, leaves things out, says little, and does not want every change.
pub(crate) fn irregular() -> Person {
    let mut irregular = somebody("Irregular", 2);
    irregular.habit = Habit {
        when_due: false,
        percent: 35,
        away: 0..0,
    };
    irregular.pain = vec![(0, 45), (84, 20)];
    irregular.noise = 8;
    irregular.grows = 5;
    irregular.effort = 4;
    irregular.says = 50;
    irregular.quirks.refuses = 15;
    irregular.quirks.skips = 10;
    irregular.quirks.leaves = 10;
    irregular
}

/// Hurts as much after weeks as at first; some exercises are too much.
pub(crate) fn in_pain() -> Person {
    let mut in_pain = somebody("In pain", 3);
    in_pain.pain = vec![(0, 45), (84, 48)];
    in_pain.noise = 6;
    in_pain.grows = 25;
    in_pain.effort = 4;
    let too_much = |exercise, percent| Ache {
        exercise,
        days: 0..DAYS,
        percent,
        kind: Hurt::TooMuch,
    };
    in_pain.aches = vec![
        too_much(Some(ExerciseId::ScapularSqueeze), 15),
        too_much(None, 3),
    ];
    in_pain.quirks.swaps_then = 50;
    in_pain
}

/// Three sessions a week, and slowly better.
pub(crate) fn improving() -> Person {
    let mut improving = somebody("Improving", 4);
    improving.answers.days = 3;
    improving.answers.minutes = 5;
    improving.pain = vec![(0, 60), (84, 15)];
    improving.noise = 8;
    improving.grows = 6;
    improving.effort = 3;
    improving
}

/// Does what is due, and pain grows week by week.
pub(crate) fn worsening() -> Person {
    let mut worsening = somebody("Worsening", 5);
    worsening.pain = vec![(0, 20), (10, 20), (60, 58), (84, 60)];
    worsening.grows = 15;
    worsening.effort = 4;
    worsening
}

/// Is away for a month in the middle.
pub(crate) fn absent() -> Person {
    let mut absent = somebody("Absent for a month", 6);
    absent.habit.away = 30..61;
    absent.pain = vec![(0, 45), (30, 30), (61, 35), (84, 20)];
    absent
}

/// The six.
pub(crate) fn six() -> Vec<Person> {
    vec![
        keen(),
        irregular(),
        in_pain(),
        improving(),
        worsening(),
        absent(),
    ]
}
