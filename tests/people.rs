//! Simulated people over twelve weeks: that a plan is safe whatever they do.
//!
//! Doses move by a step at most, never rise after pain, and stay in the ranges of the sources; what
//! was refused is back; and the advice to see a professional comes when it should (facts 5.3). Six
//! people have names, a thousand others a seed each, which a failure prints. `make people` draws the
//! six.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as loudly as a test"
)]

#[path = "people/absence.rs"]
mod absence;
#[path = "people/cast.rs"]
mod cast;
#[path = "people/chance.rs"]
mod chance;
#[path = "people/checks.rs"]
mod checks;
#[path = "people/crowd.rs"]
mod crowd;
#[path = "people/instead.rs"]
mod instead;
#[path = "people/person.rs"]
mod person;
#[path = "people/prescribed.rs"]
mod prescribed;
#[path = "people/referral.rs"]
mod referral;
#[path = "people/sim.rs"]
mod sim;
#[path = "people/standing.rs"]
mod standing;

use std::thread;

use unhunch::domain::catalogue::{Equipment, ExerciseId};
use unhunch::domain::history::{Hurt, Ratings};
use unhunch::domain::plan::{
    Advice, Answers, ChosenLevel, FIRST, Liking, MINUTES, Past, Programme, levels, top,
};
use unhunch::domain::routine::Prescription;
use unhunch::domain::timeline::ReadyTime;

use absence::Away;
use checks::{Seen, Watch};
use instead::Instead;
use person::{Ache, Person};
use sim::{Life, What, is_of_plan};
use unhunch::domain::time::DAY;

/// Lives this life under watch.
fn watched(person: Person) -> (Life, Watch) {
    let mut watch = Watch::default();
    let life = Life::of(person).live(&mut |moment| watch.see(moment));
    watch.seen.people = 1;
    (life, watch)
}

/// What a person is advised over the weeks: each advice that is new, with the day, and the number of
/// the session of the plan after which it came.
fn advised(person: Person) -> Vec<(Option<Advice>, u64, usize)> {
    let mut all = Vec::new();
    let mut last = None;
    let mut sessions = 0;
    Life::of(person).live(&mut |moment| {
        if let What::Did(record) = &moment.what {
            sessions += usize::from(is_of_plan(record));
        }
        let now = referral::of(moment);
        if now != last {
            all.push((now, moment.day, sessions));
            last = now;
        }
    });
    all
}

#[test]
fn the_six_are_safe() {
    for person in cast::six() {
        let (life, watch) = watched(person);
        let name = &life.person.name;
        assert_eq!(watch.wrong, None, "{name}");
        assert!(watch.seen.sessions > 20, "{name}: {:?}", watch.seen);
        println!("{name}: {:?}", watch.seen);
    }
}

#[test]
fn the_six_get_where_they_should() {
    let end = |person: Person| {
        let minutes = person.answers.minutes;
        let life = Life::of(person).live(&mut |_| {});
        let progress = life.progress(sim::START_MS + sim::DAYS * DAY);
        let grown = |id: &ExerciseId| progress.level(*id) > FIRST;
        let top = |id: &ExerciseId| top(*id, minutes);
        let is_top = |id: &ExerciseId| progress.level(*id) == top(id) && top(id) > FIRST;
        let count =
            |is: &dyn Fn(&ExerciseId) -> bool| ExerciseId::ALL.iter().filter(|id| is(id)).count();
        (count(&grown), count(&is_top))
    };
    let (grown, at_top) = end(cast::keen());
    assert!(
        grown >= 8 && at_top >= 5,
        "keen: {grown} grown, {at_top} at the top"
    );
    assert!(end(cast::improving()).0 >= 4);
    assert!(end(cast::irregular()).0 < grown);
    assert!(end(cast::in_pain()).0 < grown / 2);
}

#[test]
fn a_professional_is_advised_when_the_sources_say_so() {
    assert_eq!(advised(cast::keen()), []);
    assert_eq!(advised(cast::improving()), []);
    assert_eq!(advised(cast::irregular()), []);
    assert_eq!(advised(cast::absent()), [], "being away is no sign");

    // Pain is 2 at first, and above 4 from the sixth week on: after four sessions a week, the
    // twenty-fourth at the latest.
    let worsening = advised(cast::worsening());
    let (first, day, session) = worsening[0];
    println!("worsening: told on day {day}, after session {session}");
    assert_eq!(first, Some(Advice::Worse));
    assert!((16..=24).contains(&session), "day {day}, session {session}");
    let is_over = worsening.iter().any(|(advice, ..)| advice.is_none());
    assert!(!is_over, "it does not go away: {worsening:?}");

    // Six weeks, and no better; what was too much is no sign.
    let in_pain = advised(cast::in_pain());
    let (first, day, session) = in_pain[0];
    println!("in pain: told on day {day}, after session {session}");
    assert_eq!(first, Some(Advice::NoChange));
    assert!((42..=49).contains(&day), "day {day}");
    let others = in_pain.iter().filter_map(|(advice, ..)| *advice);
    assert!(
        others.into_iter().all(|advice| advice == Advice::NoChange),
        "{in_pain:?}"
    );
}

#[test]
fn severe_pain_and_signs_are_told_at_once_and_for_two_weeks() {
    let mut severe = cast::somebody("Severe", 7);
    severe.pain = vec![(0, 40), (13, 40), (14, 90), (15, 30), (84, 10)];
    severe.habit.when_due = false;
    let told = advised(severe);
    assert_eq!(told[0], (Some(Advice::Severe), 14, 15));
    // They ask when they want to go on, and nothing stands in the way then.
    assert_eq!((told[1].0, told.len()), (None, 2));
    assert!((15..=16).contains(&told[1].1), "{told:?}");

    for kind in Hurt::ALL.iter().copied() {
        let mut person = cast::somebody("With a sign", 8);
        person.pain = vec![(0, 40), (84, 5)];
        person.aches = vec![Ache {
            exercise: None,
            days: 14..15,
            percent: 100,
            kind,
        }];
        let told = advised(person);
        if kind == Hurt::TooMuch {
            assert_eq!(told, [], "too much is no sign");
        } else {
            assert_eq!(told[0], (Some(Advice::Sign(kind)), 14, 8), "{kind:?}");
            assert_eq!((told[1].0, told.len()), (None, 2), "{kind:?}");
        }
    }
}

#[test]
fn a_thousand_others_are_safe() {
    const PEOPLE: u64 = 1_000;
    let workers = thread::available_parallelism().map_or(2, usize::from) as u64;
    let parts = thread::scope(|scope| {
        let part = |worker: u64| {
            scope.spawn(move || {
                let mut seen = Seen::default();
                let mut wrong = Vec::new();
                for seed in (0..PEOPLE).filter(|seed| seed % workers == worker) {
                    let (_, watch) = watched(crowd::anybody(seed));
                    seen.add(&watch.seen);
                    wrong.extend(watch.wrong);
                }
                (seen, wrong)
            })
        };
        let running: Vec<_> = (0..workers).map(part).collect();
        running
            .into_iter()
            .map(|worker| worker.join().expect("a life can be lived"))
            .collect::<Vec<_>>()
    });
    let wrong: Vec<&String> = parts.iter().flat_map(|(_, wrong)| wrong).collect();
    let some: Vec<&str> = wrong.iter().take(5).map(|it| it.as_str()).collect();
    assert!(
        wrong.is_empty(),
        "{} are not safe:\n{}",
        wrong.len(),
        some.join("\n")
    );
    let mut seen = Seen::default();
    for (part, _) in &parts {
        seen.add(part);
    }
    println!("{seen:?}");
    assert!(seen.sessions > 30_000 && seen.steps_up > 5_000 && seen.steps_back > 1_000);
    assert!(seen.rungs_up > 50 && seen.rungs_back > 40 && seen.long_breaks > 100);
    assert!(seen.refusals > 100 && seen.at_wrong_times > 1_000);
}

#[test]
fn the_longer_anybody_stays_away_the_lower_they_begin_and_nobody_is_praised_for_it() {
    let others = (0..150).map(crowd::anybody);
    let mut seen = Away::default();
    for person in cast::six().into_iter().chain(others) {
        let (name, used) = (person.name.clone(), person.answers.used_to_it);
        let life = Life::of(person).live(&mut |_| {});
        let mut away = Away::default();
        assert_eq!(away.see(&life), Ok(()), "{name}");
        let on_harder = absence::on_harder_rungs(&life, 182);
        assert!(used || on_harder.is_empty(), "{name}: {on_harder:?}");
        seen.add(&away);
    }
    println!("{seen:?}");
    assert!(seen.lower > 500 && seen.rungs_back > 20 && seen.said > 5_000);
}

#[test]
fn what_is_said_of_an_exercise_changes_its_place_only_and_can_be_taken_back() {
    let others = (0..200).map(crowd::anybody);
    let mut seen = Instead::default();
    for person in cast::six().into_iter().chain(others) {
        let name = person.name.clone();
        let mut life = Life::of(person).live(&mut |_| {});
        let mut here = Instead::default();
        assert_eq!(here.see(&mut life), Ok(()), "{name}");
        seen.add(&here);
    }
    println!("{seen:?}");
    assert!(seen.swaps > 1_000 && seen.nevers > 1_000 && seen.on_ladders > 200);
}

#[test]
fn a_life_is_the_same_each_time() {
    for seed in 0..20 {
        let life = || Life::of(crowd::anybody(seed)).live(&mut |_| {});
        let (one, other) = (life(), life());
        assert_eq!(one.records, other.records, "seed {seed}");
        assert_eq!(one.programme, other.programme, "seed {seed}");
    }
}

#[test]
fn a_short_session_never_makes_more_of_a_lower_level() {
    let prescribed = |id: ExerciseId, level: usize, minutes: u16| -> Option<Prescription> {
        let mut programme = Programme {
            answers: Answers {
                minutes,
                at_hand: Equipment::ALL.to_vec(),
                used_to_it: true,
                ..Answers::default()
            },
            ..Programme::default()
        };
        for other in ExerciseId::ALL.iter().copied().filter(|other| *other != id) {
            programme.preferences.set_liking(other, Some(Liking::Never));
        }
        programme.preferences.choose(ChosenLevel {
            exercise: id,
            level: Some(level),
            at_ms: 1,
        });
        let past = Past {
            records: &[],
            ratings: &Ratings::NONE,
            cleared_ms: 0,
        };
        let plan = programme.plan(None, &past, ReadyTime::USUAL, 2).ok()?;
        let mut items = plan.sessions.iter().flat_map(|session| &session.items);
        items.next().map(|item| item.step)
    };
    let length = |step: &Prescription| step.work_ms(ReadyTime::USUAL);
    let mut compared = 0;
    for id in ExerciseId::ALL.iter().copied() {
        for minutes in MINUTES.iter().copied() {
            let steps = (0..levels(id, minutes).len()).map(|level| prescribed(id, level, minutes));
            let steps: Vec<Prescription> = steps.flatten().collect();
            for pair in steps.windows(2) {
                let [lower, higher] = pair else {
                    continue;
                };
                let doses = (lower.dose, higher.dose);
                assert!(
                    length(lower) <= length(higher),
                    "{id:?}, {minutes} min: {doses:?}"
                );
                let is_at_most = lower.reps_in_all() <= higher.reps_in_all();
                assert!(is_at_most, "{id:?}, {minutes} min: {doses:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 250, "{compared}");
}
