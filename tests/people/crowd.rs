//! People at random: as many as somebody asks for, the same ones each time.

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::history::Hurt;
use unhunch::domain::plan::{Answers, DAYS as DAYS_A_WEEK, Floor, MINUTES, Spot};

use super::cast::THINGS;
use super::chance::Chance;
use super::person::{Ache, Habit, Person, Quirks};
use super::sim::DAYS;

/// Somebody of this seed.
pub(crate) fn anybody(seed: u64) -> Person {
    let mut chance = Chance::new(seed ^ 0x5EED);
    let pain = course(&mut chance);
    let one_in = |chance: &mut Chance, n: u64, percent: u64| {
        let some = chance.below(n) == 0;
        let percent = if some { chance.below(percent) + 1 } else { 0 };
        u8::try_from(percent).unwrap_or(100)
    };
    let quirks = Quirks {
        skips: one_in(&mut chance, 2, 20),
        leaves: one_in(&mut chance, 2, 20),
        reopens: 50,
        swaps_then: 60,
        others: one_in(&mut chance, 2, 30),
        again: one_in(&mut chance, 4, 40),
        refuses: one_in(&mut chance, 3, 80),
        preferences: one_in(&mut chance, 3, 12),
        clock: one_in(&mut chance, 5, 20),
    };
    let begins_to_be_away = chance.below(DAYS);
    let is_away = chance.is(30);
    let away_for = if is_away { 5 + chance.below(40) } else { 0 };
    Person {
        name: format!("Somebody of seed {seed}"),
        seed,
        answers: answers(&mut chance),
        habit: Habit {
            when_due: chance.is(50),
            percent: u8::try_from(15 + chance.below(86)).unwrap_or(100),
            away: begins_to_be_away..begins_to_be_away + away_for,
        },
        pain,
        noise: chance.below(20),
        grows: one_in(&mut chance, 2, 30),
        effort: chance.below(8),
        says: chance.pick(&[0, 20, 60, 90, 100, 100]).unwrap_or(100),
        aches: aches(&mut chance),
        quirks,
    }
}

fn answers(chance: &mut Chance) -> Answers {
    let usual = Answers::default();
    let sore = Spot::ALL.iter().copied().filter(|_| chance.is(30));
    let sore = sore.collect();
    let things = THINGS.iter().copied().filter(|_| chance.is(60));
    let at_hand = things.flatten().copied().collect();
    Answers {
        sore,
        minutes: chance.pick(MINUTES).unwrap_or(usual.minutes),
        days: chance.pick(DAYS_A_WEEK).unwrap_or(usual.days),
        at_hand,
        floor: chance.pick(Floor::ALL).unwrap_or(usual.floor),
        at_work: chance.is(30),
        no_rounding: chance.is(20),
        used_to_it: chance.is(30),
    }
}

/// Some course of pain, with up to four bends.
fn course(chance: &mut Chance) -> Vec<(u64, u64)> {
    let most = chance.pick(&[0, 30, 60, 70, 100]).unwrap_or(60);
    let bends = 1 + chance.below(4);
    let mut course = vec![(0, chance.below(most + 1))];
    for bend in 1..=bends {
        course.push((bend * DAYS / bends, chance.below(most + 1)));
    }
    course
}

fn aches(chance: &mut Chance) -> Vec<Ache> {
    let count = chance.pick(&[0, 0, 1, 2, 4]).unwrap_or(0);
    let one = |chance: &mut Chance| {
        let from = chance.below(DAYS);
        let any = chance.is(40);
        Ache {
            exercise: chance.pick(ExerciseId::ALL).filter(|_| !any),
            days: from..from + 1 + chance.below(40),
            percent: u8::try_from(1 + chance.below(if any { 10 } else { 90 })).unwrap_or(1),
            kind: if chance.is(70) {
                Hurt::TooMuch
            } else {
                chance.pick(Hurt::ALL).unwrap_or(Hurt::TooMuch)
            },
        }
    };
    (0..count).map(|_| one(chance)).collect()
}
