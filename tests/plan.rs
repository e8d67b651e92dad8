//! The plan, for every combination of answers: there are finitely many.
//!
//! Each gives a plan that keeps within the minutes, the answers and the sources, or says what is
//! missing.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use unhunch::domain::catalogue::{Equipment, ExerciseId};
use unhunch::domain::dose::Basis;
use unhunch::domain::history::Afters;
use unhunch::domain::plan::{
    Answers, DAYS, Floor, Liking, MINUTES, NoPlan, Past, Plan, Programme, Spot, Stage, basis_of,
};
use unhunch::domain::timeline::ReadyTime;

/// What a person may have, as the questions ask it: a band comes with something to fix it to.
const THINGS: &[&[Equipment]] = &[
    &[Equipment::Chair],
    &[Equipment::Wall],
    &[Equipment::Doorway],
    &[Equipment::FoamRoller],
    &[Equipment::Towel],
    &[Equipment::ResistanceBand, Equipment::Anchor],
    &[Equipment::SwissBall],
];

const NOTHING_SAID: &Afters = &Afters::NONE;
const NOTHING_DONE: Past<'static> = Past {
    records: &[],
    afters: NOTHING_SAID,
    cleared_ms: 0,
};

/// Those of `all` whose bit is set.
fn subset<T: Copy>(all: &[T], bits: usize) -> Vec<T> {
    let is_in = |(index, _): &(usize, &T)| bits & (1 << index) != 0;
    all.iter()
        .enumerate()
        .filter(is_in)
        .map(|(_, it)| *it)
        .collect()
}

/// All answers with these things at hand.
fn all_with(things: usize) -> impl Iterator<Item = Answers> {
    let at_hand: Vec<Equipment> = subset(THINGS, things).concat();
    let flags = [false, true];
    let spots = (0..1 << Spot::ALL.len()).map(|bits| subset(Spot::ALL, bits));
    spots.flat_map(move |sore| {
        let at_hand = at_hand.clone();
        let rest = Floor::ALL.iter().flat_map(move |floor| {
            flags.into_iter().flat_map(move |no_rounding| {
                flags.into_iter().flat_map(move |at_work| {
                    flags.into_iter().flat_map(move |used_to_it| {
                        MINUTES.iter().flat_map(move |minutes| {
                            DAYS.iter().map(move |days| {
                                (*floor, no_rounding, at_work, used_to_it, *minutes, *days)
                            })
                        })
                    })
                })
            })
        });
        rest.map(
            move |(floor, no_rounding, at_work, used_to_it, minutes, days)| Answers {
                sore: sore.clone(),
                minutes,
                days,
                at_hand: at_hand.clone(),
                floor,
                at_work,
                no_rounding,
                used_to_it,
            },
        )
    })
}

fn plan_of(programme: &Programme) -> Result<Plan, NoPlan> {
    programme.plan(false, &NOTHING_DONE, ReadyTime::USUAL, 0)
}

/// Everything that has to be true of a plan for these answers.
fn check(programme: &Programme, plan: &Plan) {
    let answers = &programme.answers;
    assert_eq!(
        plan.sessions.len(),
        usize::from(programme.days()),
        "{answers:?}"
    );
    let wanted_ms = u64::from(answers.minutes) * 60_000;
    let mut times: BTreeMap<ExerciseId, u16> = BTreeMap::new();
    for session in &plan.sessions {
        let routine = session.routine();
        assert_eq!(
            routine.length_ms(ReadyTime::USUAL),
            session.length_ms,
            "{answers:?}"
        );
        assert!(
            session.length_ms <= wanted_ms * 110 / 100,
            "too long: {answers:?} {session:?}"
        );
        let is_full = session.length_ms >= wanted_ms * 90 / 100;
        assert_eq!(session.is_short, !is_full, "{answers:?}");
        if session.is_short {
            assert!(
                !programme.missing(ReadyTime::USUAL).is_empty(),
                "short for no reason: {answers:?} {session:?}"
            );
        }
        assert!(!session.items.is_empty(), "nothing to do: {answers:?}");
        let mut once = BTreeSet::new();
        for item in &session.items {
            let facts = item.step.exercise.facts();
            assert!(
                once.insert(facts.id),
                "twice in one session: {answers:?} {session:?}"
            );
            assert!(
                answers.floor.allows(facts.position()),
                "{answers:?} {:?}",
                facts.id
            );
            assert!(
                facts.can_be_done_with(&answers.at_hand),
                "{answers:?} {:?}",
                facts.id
            );
            assert!(
                !(answers.no_rounding && facts.rounds_spine),
                "{answers:?} {:?}",
                facts.id
            );
            assert_eq!(item.basis, basis_of(facts, &item.step.dose), "{answers:?}");
            if let Basis::Source(source) = item.basis {
                let by_it = |dose: &&unhunch::domain::dose::SourceDose| dose.source == source;
                assert!(
                    facts
                        .doses
                        .iter()
                        .filter(by_it)
                        .any(|dose| dose.allows(&item.step.dose))
                );
            }
            assert!(!item.reasons.is_empty(), "{answers:?} {:?}", facts.id);
            *times.entry(facts.id).or_default() += 1;
        }
        // One gets down to the floor once, and stays there.
        let on_floor = session
            .items
            .iter()
            .map(|item| item.step.exercise.facts().position().is_on_floor());
        let changes = on_floor.collect::<Vec<_>>();
        assert!(changes.is_sorted(), "up and down: {answers:?} {changes:?}");
    }
    for (exercise, times) in times {
        for dose in exercise.facts().doses {
            if let Some(per_week) = dose.per_week {
                assert!(
                    per_week.contains(times),
                    "{exercise:?} {times} times a week: {answers:?}"
                );
            }
        }
    }
}

#[test]
fn every_combination_of_answers_gives_a_plan_that_holds() {
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let everything = 1 << THINGS.len();
    let parts = thread::scope(|scope| {
        let part = |worker: usize| {
            scope.spawn(move || {
                let mut seen = BTreeSet::new();
                let (mut plans, mut short) = (0_u32, 0_u32);
                for things in (0..everything).filter(|things| things % workers == worker) {
                    for answers in all_with(things) {
                        let programme = Programme {
                            answers,
                            ..Programme::default()
                        };
                        let plan = plan_of(&programme)
                            .unwrap_or_else(|why| panic!("{why:?}: {:?}", programme.answers));
                        check(&programme, &plan);
                        plans += 1;
                        short += u32::from(plan.sessions.iter().any(|session| session.is_short));
                        let items = plan.sessions.iter().flat_map(|session| &session.items);
                        seen.extend(items.map(|item| item.step.exercise));
                    }
                }
                (seen, plans, short)
            })
        };
        let running: Vec<_> = (0..workers).map(part).collect();
        running
            .into_iter()
            .map(|worker| worker.join().expect("a combination failed, see above"))
            .collect::<Vec<_>>()
    });
    let plans: u32 = parts.iter().map(|(_, plans, _)| plans).sum();
    let short: u32 = parts.iter().map(|(_, _, short)| short).sum();
    let combinations = everything * 16 * 3 * 8 * MINUTES.len() * DAYS.len();
    assert_eq!(plans as usize, combinations);
    println!("{plans} combinations; {short} of them have a session that says what is missing");
    let seen: BTreeSet<ExerciseId> = parts.into_iter().flat_map(|(seen, ..)| seen).collect();
    let all: BTreeSet<ExerciseId> = ExerciseId::ALL.iter().copied().collect();
    assert_eq!(seen, all, "some exercise is in no plan");
}

#[test]
fn with_everything_at_hand_no_session_is_short() {
    for answers in all_with((1 << THINGS.len()) - 1) {
        if answers.floor == Floor::Kneeling && !answers.no_rounding {
            let programme = Programme {
                answers,
                ..Programme::default()
            };
            let plan = plan_of(&programme).expect("there is everything");
            let short = plan.sessions.iter().find(|session| session.is_short);
            assert_eq!(short, None, "{:?}", programme.answers);
        }
    }
}

#[test]
fn a_red_flag_stops_every_plan() {
    for answers in all_with(3).step_by(97) {
        let programme = Programme {
            answers,
            ..Programme::default()
        };
        let plan = programme.plan(true, &NOTHING_DONE, ReadyTime::USUAL, 0);
        assert_eq!(plan, Err(NoPlan::RedFlag));
    }
}

#[test]
fn the_same_answers_give_the_same_plan() {
    for answers in all_with(7).step_by(31) {
        let programme = Programme {
            answers,
            ..Programme::default()
        };
        assert_eq!(plan_of(&programme), plan_of(&programme));
    }
}

#[test]
fn two_sessions_a_week_keep_the_gain() {
    for answers in all_with(7).step_by(13) {
        let programme = Programme {
            answers,
            stage: Stage::Keep,
            ..Programme::default()
        };
        let plan = plan_of(&programme).expect("there is a plan");
        assert_eq!(plan.sessions.len(), 2);
    }
}

#[test]
fn what_is_never_wanted_never_comes_and_a_plan_of_nothing_says_so() {
    let mut programme = Programme::default();
    for exercise in ExerciseId::ALL {
        programme.marks.set_liking(*exercise, Some(Liking::Never));
        match plan_of(&programme) {
            Ok(plan) => {
                let items = plan.sessions.iter().flat_map(|session| &session.items);
                for item in items {
                    let liking = programme.marks.liking(item.step.exercise);
                    assert_ne!(liking, Some(Liking::Never), "{:?}", item.step.exercise);
                }
            }
            Err(why) => assert_eq!(why, NoPlan::NothingLeft),
        }
    }
    assert_eq!(plan_of(&programme), Err(NoPlan::NothingLeft));
}

#[test]
fn no_floor_nothing_at_hand_and_one_minute_still_give_something() {
    let answers = Answers {
        at_hand: Vec::new(),
        floor: Floor::Upright,
        minutes: 1,
        no_rounding: true,
        ..Answers::default()
    };
    let programme = Programme {
        answers,
        ..Programme::default()
    };
    let plan = plan_of(&programme).expect("chin tucks need nothing");
    check(&programme, &plan);
}

#[test]
fn a_swapped_exercise_gives_its_place_to_the_other() {
    let mut programme = Programme::default();
    let plan = plan_of(&programme).expect("there is a plan");
    let first = plan.sessions[0].items[0].step.exercise;
    let other = ExerciseId::ALL
        .iter()
        .copied()
        .find(|id| {
            let items = plan.sessions.iter().flat_map(|session| &session.items);
            programme.answers.allow(id.facts()) && items.map(|i| i.step.exercise).all(|i| i != *id)
        })
        .expect("not everything is in the plan");
    programme.marks.set_swap(first, other);
    let swapped = plan_of(&programme).expect("there is a plan");
    let mut items = swapped.sessions.iter().flat_map(|session| &session.items);
    assert!(items.all(|item| item.step.exercise != first));
}
