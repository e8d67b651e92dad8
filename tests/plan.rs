//! The plan, for every combination of answers: there are finitely many.
//!
//! Each gives a plan that keeps within the minutes, the answers and the sources, or says what is
//! missing.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use unhunch::domain::catalogue::{Basis, Equipment, ExerciseId, Kind, SourceDose};
use unhunch::domain::dose::{Range, Work};
use unhunch::domain::history::Ratings;
use unhunch::domain::plan::{
    Answers, ChoiceReason, DAYS, DoseReason, Floor, Liking, MINUTES, NoPlan, Past, Plan,
    PlannedExercise, PlannedSession, Programme, Role, Spot, Stage, basis_of,
};
use unhunch::domain::routine::Prescription;
use unhunch::domain::safety::{self, Clearing, Stop};
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

const NOTHING_SAID: &Ratings = &Ratings::NONE;
const NOTHING_DONE: Past<'static> = Past {
    records: &[],
    ratings: NOTHING_SAID,
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
    programme.plan(None, &NOTHING_DONE, ReadyTime::USUAL, 0)
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
                let by_it = |dose: &&SourceDose| dose.source == source;
                assert!(
                    facts
                        .doses
                        .iter()
                        .filter(by_it)
                        .any(|dose| dose.allows(&item.step.dose))
                );
            }
            no_more_than_a_source(item);
            reasons_are_whole_and_true(programme, item);
            *times.entry(facts.id).or_default() += 1;
        }
        for id in &once {
            let twice = id.facts().variant_of.filter(|of| once.contains(of));
            assert_eq!(twice, None, "{id:?}, both ways: {answers:?} {session:?}");
        }
        // One gets down to the floor once, and stays there.
        let on_floor = session
            .items
            .iter()
            .map(|item| item.step.exercise.facts().position().is_on_floor());
        let changes = on_floor.collect::<Vec<_>>();
        assert!(changes.is_sorted(), "up and down: {answers:?} {changes:?}");
    }
    // Two a week keep a gain, and are ours: no source has so few.
    if programme.stage == Stage::Keep {
        return;
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

/// A dose of our own is less than what a source gives, or there is no source for it.
fn no_more_than_a_source(item: &PlannedExercise) {
    let facts = item.step.exercise.facts();
    if facts.doses.is_empty() || item.basis != Basis::Ours {
        return;
    }
    let high = |range: Option<Range>| range.map(|range| range.high);
    let dose = item.step.dose;
    let is_within = |source: &SourceDose| {
        let sets = u16::from(dose.sets) <= high(source.sets).unwrap_or(1);
        sets && match dose.work {
            Work::Reps { reps, hold_s } => {
                reps <= high(source.reps).unwrap_or(1) && hold_s <= high(source.hold_s).unwrap_or(0)
            }
            Work::Duration { seconds } | Work::Open { seconds } => {
                high(source.duration_s).is_some_and(|high| seconds <= high)
            }
        }
    };
    assert!(facts.doses.iter().any(is_within), "{:?}", item.step);
}

/// What an exercise is there for and how often it comes have a reason each, its dose has one, and every
/// reason is as the answers are.
fn reasons_are_whole_and_true(programme: &Programme, item: &PlannedExercise) {
    let Programme {
        answers,
        preferences,
        ..
    } = programme;
    let facts = item.step.exercise.facts();
    let often = |it: &&ChoiceReason| {
        matches!(
            it,
            ChoiceReason::EachTime
                | ChoiceReason::EveryOtherTime
                | ChoiceReason::TakesTurns
                | ChoiceReason::ToKeep
        )
    };
    let is_for = |it: &&ChoiceReason| matches!(it, ChoiceReason::Mix(_));
    let reasons = &item.reasons;
    // What has the place of another one comes as often as that.
    let count = reasons.iter().filter(often).count();
    let stands_in = item.meant != facts.id;
    assert!(count == 1 || stands_in && count == 0, "{reasons:?}");
    let why_there = |it: &&ChoiceReason| {
        matches!(
            it,
            ChoiceReason::InPlaceOf(_) | ChoiceReason::InsteadOfNever(_)
        )
    };
    let count = reasons.iter().filter(why_there).count();
    assert_eq!(count, usize::from(stands_in), "{reasons:?}");
    assert_eq!(reasons.iter().filter(is_for).count(), 1, "{reasons:?}");
    let others = reasons.iter().skip_while(|it| it.is_said());
    assert!(
        others.clone().all(|it| !it.is_said()),
        "what was said comes first: {reasons:?}"
    );
    for reason in reasons {
        let is_true = match *reason {
            ChoiceReason::Sore(spot) => {
                let works = |region| facts.targets.contains(region);
                answers.sore.contains(&spot) && spot.regions().iter().any(works)
            }
            ChoiceReason::Mix(role) => {
                let is_weak = matches!(facts.kind, Kind::Strength | Kind::Isometric);
                (role == Role::Strength) == is_weak
            }
            ChoiceReason::AtHand(id) => id == facts.id && facts.can_be_done_with(&answers.at_hand),
            ChoiceReason::AtWork => answers.at_work && !facts.position().is_on_floor(),
            ChoiceReason::Wanted => preferences.liking(facts.id) == Some(Liking::More),
            ChoiceReason::Worked => programme.worked.iter().any(|(id, _)| *id == facts.id),
            ChoiceReason::InPlaceOf(id) => {
                preferences.swap_of(id) == Some(facts.id) && id == item.meant
            }
            ChoiceReason::InsteadOfNever(id) => {
                preferences.liking(id) == Some(Liking::Never) && id == item.meant
            }
            ChoiceReason::NextRung(below) => below.facts().progressions.contains(&facts.id),
            ChoiceReason::BeforeHarder(above) => {
                facts.progressions.contains(&above) && answers.allow(above.facts())
            }
            ChoiceReason::EachTime => facts.doses.iter().any(|dose| dose.per_week.is_some()),
            ChoiceReason::EveryOtherTime => {
                let is_so = facts.doses.iter().any(|dose| dose.per_week.is_some());
                is_so && answers.days >= 5 && facts.kind == Kind::Strength
            }
            ChoiceReason::TakesTurns => facts.doses.iter().all(|dose| dose.per_week.is_none()),
            ChoiceReason::ToKeep => programme.days() == 2,
            ChoiceReason::SeveralTimesADay(range) => {
                facts.doses.iter().any(|dose| dose.per_day == Some(range))
            }
        };
        assert!(is_true, "{reason:?} of {:?}: {answers:?}", facts.id);
        // Only who says something about the exercise, or about all, is named.
        let names_one = matches!(
            reason,
            ChoiceReason::SeveralTimesADay(_) | ChoiceReason::EveryOtherTime
        );
        let mut sources = reason.sources().iter();
        assert!(!names_one || sources.all(|by| facts.sources.contains(by)));
    }
    let needs_low = item.dose_reason == DoseReason::LowEnd || item.dose_reason == DoseReason::Top;
    assert!(!needs_low || item.basis != Basis::Ours, "{:?}", item.step);
    let is_given = matches!(
        item.dose_reason,
        DoseReason::LowEnd | DoseReason::Grown(_) | DoseReason::Top
    );
    assert_eq!(!item.by.is_empty(), is_given, "{:?}", item.step);
    let is_ours = item.dose_reason == DoseReason::NoSource;
    assert_eq!(is_ours, facts.doses.is_empty(), "{:?}", item.step);
}

/// Whether a session holds strength work.
fn has_strength(session: &PlannedSession) -> bool {
    let kinds = session.items.iter().map(|it| it.step.exercise.facts().kind);
    let mut kinds = kinds.filter(|kind| matches!(kind, Kind::Strength | Kind::Isometric));
    kinds.next().is_some()
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
fn with_everything_at_hand_strength_work_rests_every_other_time_on_five_days_or_more() {
    for answers in all_with((1 << THINGS.len()) - 1) {
        let is_free = answers.floor == Floor::Kneeling && !answers.no_rounding;
        if !is_free || answers.minutes < 5 || answers.days < 5 {
            continue;
        }
        let programme = Programme {
            answers,
            ..Programme::default()
        };
        let plan = plan_of(&programme).expect("there is everything");
        let strength: Vec<bool> = plan.sessions.iter().map(has_strength).collect();
        let in_a_row = strength.windows(2).any(|pair| pair[0] && pair[1]);
        assert!(!in_a_row, "{:?} {strength:?}", programme.answers);
        assert!(strength.iter().any(|has| *has), "{:?}", programme.answers);
    }
}

#[test]
fn whoever_takes_long_to_get_into_position_has_a_plan_that_holds_too() {
    let ready = ReadyTime::percent(250).with_floor_extra(10);
    for answers in (0..1 << THINGS.len()).flat_map(all_with).step_by(211) {
        let programme = Programme {
            answers,
            ..Programme::default()
        };
        let plan = programme.plan(None, &NOTHING_DONE, ready, 0);
        let plan = plan.expect("there is a plan");
        for session in &plan.sessions {
            assert_eq!(session.routine().length_ms(ready), session.length_ms);
            assert!(!session.items.is_empty());
            let most_ms = u64::from(programme.answers.minutes) * 66_000;
            let is_one = session.items.len() == 1;
            assert!(
                session.length_ms <= most_ms || is_one,
                "{:?}",
                programme.answers
            );
        }
    }
}

#[test]
fn a_red_flag_stops_every_plan() {
    let stop = Stop {
        reason: safety::StopReason::RedFlag,
        clearing: Clearing::Asked,
    };
    for answers in all_with(3).step_by(97) {
        let programme = Programme {
            answers,
            ..Programme::default()
        };
        let plan = programme.plan(Some(stop), &NOTHING_DONE, ReadyTime::USUAL, 0);
        assert_eq!(plan, Err(NoPlan::Stopped(stop)));
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
        check(&programme, &plan);
    }
}

#[test]
fn what_is_never_wanted_never_comes_and_a_plan_of_nothing_says_so() {
    let mut programme = Programme::default();
    for exercise in ExerciseId::ALL {
        programme
            .preferences
            .set_liking(*exercise, Some(Liking::Never));
        match plan_of(&programme) {
            Ok(plan) => {
                let items = plan.sessions.iter().flat_map(|session| &session.items);
                for item in items {
                    let liking = programme.preferences.liking(item.step.exercise);
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
    programme.preferences.set_swap(first, other);
    let swapped = plan_of(&programme).expect("there is a plan");
    let mut items = swapped.sessions.iter().flat_map(|session| &session.items);
    assert!(items.all(|item| item.step.exercise != first));
}

/// What is done in a session, in order.
fn steps(session: &PlannedSession) -> Vec<Prescription> {
    session.items.iter().map(|item| item.step).collect()
}

/// Some of all answers, far apart from each other.
fn some_answers() -> impl Iterator<Item = Answers> {
    let everything = 1 << THINGS.len();
    (0..everything)
        .step_by(5)
        .flat_map(|things| all_with(things).skip(things % 13).step_by(613))
}

/// What is done instead of `from` stands in its place, and the rest is as it was; or beside it, where one
/// would get down to the floor twice.
fn is_in_place(was: &[Prescription], is: &[Prescription], from: ExerciseId) {
    let on_floor = |id: ExerciseId| id.facts().position().is_on_floor();
    let mut rest = was.to_vec();
    rest.retain(|step| step.exercise != from);
    let place = was.iter().position(|step| step.exercise == from);
    let Some(place) = place else {
        assert_eq!(was, is, "{from:?} was not there");
        return;
    };
    let is_new = |step: &Prescription| !rest.iter().any(|it| it.exercise == step.exercise);
    let Some(at) = is.iter().position(is_new) else {
        assert_eq!(rest, is, "{from:?} has gone");
        return;
    };
    let mut others = is.to_vec();
    let instead = others.remove(at).exercise;
    assert_eq!(rest, others, "{from:?}: {is:?}");
    let there = was.iter().map(|step| step.exercise);
    let there = there.map(|id| on_floor(if id == from { instead } else { id }));
    let is_once = there.is_sorted();
    assert!(at == place || !is_once, "{instead:?} for {from:?}: {is:?}");
    assert!(is.is_sorted_by_key(|step| on_floor(step.exercise)));
}

/// Every reason of a plan in which something has the place of another exercise.
fn reasons_hold(programme: &Programme, plan: &Plan) {
    for item in plan.sessions.iter().flat_map(|session| &session.items) {
        reasons_are_whole_and_true(programme, item);
    }
}

/// The steps of each session, and all their exercises.
fn week_of(plan: &Plan) -> (Vec<Vec<Prescription>>, BTreeSet<ExerciseId>) {
    let week: Vec<_> = plan.sessions.iter().map(steps).collect();
    let all = week.iter().flatten().map(|step| step.exercise).collect();
    (week, all)
}

#[test]
fn what_is_done_instead_stands_in_the_same_place_and_the_rest_of_the_week_stays() {
    let (mut swaps, mut longer, mut shorter) = (0_u32, 0_u32, 0_u32);
    let mut most = 0_u64;
    for answers in some_answers() {
        let mut programme = Programme {
            answers,
            ..Programme::default()
        };
        let plan = plan_of(&programme).expect("there is a plan");
        let (before, all) = week_of(&plan);
        for from in all {
            for to in programme.swaps_for(from).into_iter().take(3) {
                programme.preferences.set_swap(from, to);
                let now = plan_of(&programme).expect("there is a plan");
                reasons_hold(&programme, &now);
                let says_why = !programme.missing(ReadyTime::USUAL).is_empty();
                let is_short = now.sessions.iter().any(|session| session.is_short);
                assert!(says_why || !is_short, "short for no reason: {from:?}");
                programme.preferences.set_swap(from, from);
                let minutes_ms = u64::from(programme.answers.minutes) * 60_000;
                for ((was, session), old) in before.iter().zip(&now.sessions).zip(&plan.sessions) {
                    let is = steps(session);
                    is_in_place(was, &is, from);
                    let has = |all: &[Prescription], id| all.iter().any(|it| it.exercise == id);
                    if has(was, from) {
                        assert!(
                            has(&is, to) && !has(&is, from),
                            "{from:?} to {to:?}: {is:?}"
                        );
                        swaps += 1;
                        longer += u32::from(session.length_ms > minutes_ms * 110 / 100);
                        shorter += u32::from(session.is_short && !old.is_short);
                        most = most.max(session.length_ms * 100 / minutes_ms);
                    }
                }
            }
        }
        assert_eq!(plan_of(&programme).as_ref(), Ok(&plan), "undone");
    }
    println!("{swaps} places, {longer} too long ({most} %), {shorter} too short");
    assert!(swaps > 1_000, "{swaps}");
}

#[test]
fn two_swaps_of_which_one_leads_to_the_other_are_each_done_in_their_place() {
    let mut swaps = 0_u32;
    for answers in some_answers() {
        let mut programme = Programme {
            answers,
            ..Programme::default()
        };
        let plan = plan_of(&programme).expect("there is a plan");
        let (before, all) = week_of(&plan);
        for was in &before {
            let Some([first, second]) = was.first_chunk() else {
                continue;
            };
            let [first, second] = [first.exercise, second.exercise];
            let swaps_for = programme.swaps_for(second);
            let Some(third) = swaps_for.into_iter().find(|id| !all.contains(id)) else {
                continue;
            };
            for order in [
                [(first, second), (second, third)],
                [(second, third), (first, second)],
            ] {
                for (from, to) in order {
                    programme.preferences.set_swap(from, to);
                }
                let now = plan_of(&programme).expect("there is a plan");
                for (was, session) in before.iter().zip(&now.sessions) {
                    let does = |meant: ExerciseId| {
                        let item = session.items.iter().find(|item| item.meant == meant);
                        item.map(|item| item.step.exercise)
                    };
                    for (from, to) in order {
                        let was_there = was.iter().any(|step| step.exercise == from);
                        assert_eq!(does(from), was_there.then_some(to), "{from:?} to {to:?}");
                    }
                }
                for (from, _) in order {
                    programme.preferences.set_swap(from, from);
                }
                swaps += 1;
            }
        }
    }
    assert!(swaps > 500, "{swaps}");
}

#[test]
fn what_is_never_wanted_gives_its_place_to_one_other_and_the_rest_of_the_week_stays() {
    let (mut places, mut left_empty, mut made_anew) = (0_u32, 0_u32, 0_u32);
    for answers in some_answers() {
        let mut programme = Programme {
            answers,
            ..Programme::default()
        };
        let plan = plan_of(&programme).expect("there is a plan");
        let (before, all) = week_of(&plan);
        for never in all {
            programme.preferences.set_liking(never, Some(Liking::Never));
            let now = plan_of(&programme);
            if let Ok(now) = &now {
                reasons_hold(&programme, now);
            }
            programme.preferences.set_liking(never, None);
            let Ok(now) = now else { continue };
            let longest = u64::from(programme.answers.minutes) * 66_000;
            let is_too_long = |it: &&PlannedSession| it.length_ms > longest && it.items.len() > 1;
            assert!(!now.sessions.iter().any(|it| is_too_long(&it)), "{never:?}");
            let only = |was: &&Vec<Prescription>| was.iter().all(|it| it.exercise == never);
            if before.iter().any(|was| only(&was)) {
                // A session of nothing else: something is found for it as well.
                made_anew += 1;
                assert!(now.sessions.iter().all(|it| !it.items.is_empty()));
                continue;
            }
            for (was, is) in before.iter().zip(now.sessions.iter().map(steps)) {
                assert!(is.iter().all(|it| it.exercise != never));
                is_in_place(was, &is, never);
                if was.iter().all(|it| it.exercise != never) {
                    continue;
                }
                places += 1;
                if is.len() < was.len() {
                    left_empty += 1;
                    let answers = &programme.answers;
                    let has_all = ExerciseId::ALL.iter().all(|id| answers.allow(id.facts()));
                    let is_long = answers.minutes > 10;
                    assert!(
                        !has_all || is_long,
                        "{never:?}: something suits: {answers:?}"
                    );
                }
            }
        }
        assert_eq!(plan_of(&programme).as_ref(), Ok(&plan), "undone");
    }
    println!("{places} places, {left_empty} left empty, {made_anew} weeks made anew");
    // With few things at hand, or in a long session, all that suits is there already.
    assert!(
        places > 1_000 && left_empty * 3 < places,
        "{places}, {left_empty} empty"
    );
}

/// How often each exercise comes in a week.
fn times_a_week(plan: &Plan) -> BTreeMap<ExerciseId, usize> {
    let mut times = BTreeMap::new();
    for item in plan.sessions.iter().flat_map(|session| &session.items) {
        *times.entry(item.step.exercise).or_default() += 1;
    }
    times
}

#[test]
fn the_other_directions_of_the_neck_are_a_choice_beside_the_side_bend_and_no_rung() {
    use ExerciseId::{IsometricNeckOtherDirections, IsometricNeckSideBend};
    let ways = [IsometricNeckSideBend, IsometricNeckOtherDirections];
    let answers = Answers {
        sore: vec![Spot::Neck],
        at_hand: Vec::new(),
        floor: Floor::Upright,
        minutes: 10,
        days: 7,
        ..Answers::default()
    };
    for used_to_it in [false, true] {
        let answers = Answers {
            used_to_it,
            ..answers.clone()
        };
        let mut programme = Programme {
            answers,
            ..Programme::default()
        };
        let plan = plan_of(&programme).expect("there is a plan");
        let times = times_a_week(&plan);
        assert!(ways.iter().all(|way| times.contains_key(way)), "{times:?}");
        let items = plan.sessions.iter().flat_map(|session| &session.items);
        for item in items.filter(|item| ways.contains(&item.step.exercise)) {
            let is_rung = |it: &ChoiceReason| {
                matches!(
                    it,
                    ChoiceReason::NextRung(_) | ChoiceReason::BeforeHarder(_)
                )
            };
            assert!(!item.reasons.iter().any(is_rung), "{:?}", item.reasons);
        }
        // Who wants only one of them has that one.
        for [never, other] in [ways, [ways[1], ways[0]]] {
            programme.preferences.set_liking(never, Some(Liking::Never));
            let times = times_a_week(&plan_of(&programme).expect("there is a plan"));
            assert!(!times.contains_key(&never) && times.contains_key(&other));
            programme.preferences.set_liking(never, None);
        }
    }
}

#[test]
fn the_roller_and_the_large_ball_come_on_as_many_days_as_their_source_gives() {
    use ExerciseId::{FoamRollerThoracicExtension, SwissBallThoracicExtension};
    for (piece, exercise) in [
        (Equipment::FoamRoller, FoamRollerThoracicExtension),
        (Equipment::SwissBall, SwissBallThoracicExtension),
    ] {
        for days in DAYS.iter().copied() {
            let mut programme = Programme {
                answers: Answers {
                    at_hand: vec![piece],
                    minutes: 15,
                    days,
                    ..Answers::default()
                },
                ..Programme::default()
            };
            programme
                .preferences
                .set_liking(exercise, Some(Liking::More));
            let times = times_a_week(&plan_of(&programme).expect("there is a plan"));
            let per_week = exercise.facts().doses.iter().find_map(|it| it.per_week);
            let per_week = per_week.expect("a source gives the days");
            let n = times.get(&exercise).copied().unwrap_or_default();
            let n = u16::try_from(n).expect("a week has seven days");
            assert!(per_week.contains(n), "{exercise:?}: {n} of {days} days");
        }
    }
}
