//! How often "What helps me" finds what there is, and how seldom it calls what there is not: in people made up
//! as those with whom the method was first tried out, and beside what it reached there.
//!
//! `UNHUNCH_HISTORIES` says how many histories (500 where it is not set; `make prove` takes 10,000).
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a helper of a test may fail as loudly as a test, and prints what it found"
)]

#[path = "people/chance.rs"]
mod chance;
#[path = "helps/people.rs"]
mod people;

use std::env;

use chance::Chance;
use people::Person;
use unhunch::domain::insight::helps::{
    FOLLOW_UP, Findings, Judged, LOOKS, Observation, TrialLook, Untold, Verdict,
};

/// One look at 30 sessions.
const ONE_LOOK: [TrialLook; 1] = [TrialLook {
    sessions: 30,
    alpha: 0.05,
}];
const HELPS: f64 = -1.5;
const PERSON: Person = Person {
    exercises: 6,
    sigma: 1.0,
    effect: HELPS,
    is_planned: true,
};

fn histories() -> u64 {
    let said = env::var("UNHUNCH_HISTORIES").ok();
    said.map_or(500, |said| said.parse().unwrap())
}

fn is_called(judged: &Judged) -> bool {
    matches!(
        judged.verdict,
        Verdict::SeemsToHelp | Verdict::OftenWorseAfter
    )
}

/// The part of all histories of this person of which this is true.
fn part(person: Person, sessions: usize, is_so: impl Fn(&[Observation]) -> bool) -> f64 {
    let count = histories();
    let so = (0..count).filter(|seed| is_so(&person.sessions(sessions, &mut Chance::new(*seed))));
    so.count() as f64 / count as f64
}

/// Whether the first exercise is found to help.
fn finds(observations: &[Observation], exercises: usize, looks: &[TrialLook]) -> bool {
    let findings = Findings::of(observations, exercises, looks);
    let first = findings
        .judged
        .iter()
        .find(|it| it.exercises.contains(&0))
        .unwrap();
    first.verdict == Verdict::SeemsToHelp
}

/// What chance may do to a part that was counted in so many histories: three of its errors.
fn may_be_off(part: f64) -> f64 {
    3.0 * (part * (1.0 - part) / histories() as f64).sqrt()
}

#[test]
fn it_finds_what_there_is_as_often_as_where_it_was_tried_out() {
    println!("found at one look at 30 sessions, effect {HELPS} (tried out):");
    for (exercises, expected) in [
        (8, [0.94, 0.78, 0.61]),
        (6, [0.95, 0.82, 0.64]),
        (4, [0.97, 0.87, 0.70]),
    ] {
        for (sigma, expected) in [0.8, 1.0, 1.2].into_iter().zip(expected) {
            let person = Person {
                exercises,
                sigma,
                ..PERSON
            };
            let found = part(person, 30, |it| finds(it, exercises, &ONE_LOOK));
            println!("  {exercises} under test, sigma {sigma}: {found:.3} ({expected})");
            assert!(
                (found - expected).abs() <= 0.03 + may_be_off(expected),
                "{exercises}, {sigma}: {found}"
            );
            if (exercises, sigma) == (6, 1.0) {
                assert!(found >= 0.8 - may_be_off(0.8), "{found}");
            }
        }
    }
    println!("one alone, followed up for 24 sessions:");
    for (sigma, expected) in [(0.8, 0.98), (1.0, 0.90), (1.2, 0.77)] {
        let person = Person {
            exercises: 1,
            sigma,
            ..PERSON
        };
        let found = part(person, 24, |it| finds(it, 1, &[FOLLOW_UP]));
        println!("  sigma {sigma}: {found:.3} ({expected})");
        assert!(
            (found - expected).abs() <= 0.03 + may_be_off(expected),
            "{sigma}: {found}"
        );
    }
}

#[test]
fn looks_at_three_moments_find_nearly_as_much_and_seldom_call_what_is_not_there() {
    println!(
        "found by session 30 with looks at 15, 30 and 60 (tried out), and any false call by session 60:"
    );
    for (exercises, expected) in [(4, 0.82), (6, 0.78), (8, 0.71)] {
        let person = Person {
            exercises,
            ..PERSON
        };
        let found = part(person, 30, |it| {
            [15, 30].iter().any(|n| finds(&it[..*n], exercises, &LOOKS))
        });
        let false_calls = part(person, 60, |it| {
            LOOKS.iter().any(|look| {
                let findings = Findings::of(&it[..look.sessions], exercises, &LOOKS);
                findings
                    .judged
                    .iter()
                    .any(|it| is_called(it) && !it.exercises.contains(&0))
            })
        });
        println!("  {exercises} under test: {found:.3} ({expected}), false {false_calls:.3}");
        assert!(
            (found - expected).abs() <= 0.03 + may_be_off(expected),
            "{exercises}: {found}"
        );
        assert!(
            false_calls <= 0.055 + may_be_off(0.055),
            "{exercises}: {false_calls}"
        );
    }
}

#[test]
fn where_nothing_is_there_it_mostly_says_so() {
    let person = Person {
        effect: 0.0,
        ..PERSON
    };
    let judged: Vec<Judged> = (0..histories())
        .flat_map(|seed| {
            let observations = person.sessions(30, &mut Chance::new(seed));
            Findings::of(&observations, 6, &LOOKS).judged
        })
        .collect();
    let no_difference = judged
        .iter()
        .filter(|it| it.verdict == Verdict::NoDifference);
    let said = no_difference.count() as f64 / judged.len() as f64;
    let any = part(person, 60, |it| {
        LOOKS.iter().any(|look| {
            let findings = Findings::of(&it[..look.sessions], 6, &LOOKS);
            findings.judged.iter().any(is_called)
        })
    });
    println!(
        "nothing planted, 6 under test: \"no difference\" at 30 in {said:.3} (0.61), any call by 60 in {any:.3}"
    );
    assert!((said - 0.61).abs() <= 0.08, "{said}");
    assert!(any <= 0.055 + may_be_off(0.055), "{any}");
}

#[test]
fn exercises_that_are_chosen_on_good_days_are_not_called_helpful_for_it() {
    let person = Person {
        effect: 0.0,
        is_planned: false,
        ..PERSON
    };
    let called: usize = (0..histories())
        .map(|seed| {
            let observations = person.sessions(60, &mut Chance::new(seed));
            let calls = |n: usize| {
                let findings = Findings::of(&observations[..n], 6, &LOOKS);
                let called = findings.judged.into_iter().filter(is_called);
                called.flat_map(|it| it.exercises).collect::<Vec<_>>()
            };
            let mut all: Vec<usize> = LOOKS.iter().flat_map(|look| calls(look.sessions)).collect();
            all.sort_unstable();
            all.dedup();
            all.len()
        })
        .sum();
    let part = called as f64 / (6 * histories()) as f64;
    println!(
        "nothing planted, chosen on good days: {part:.4} of the exercises called (at most 0.01)"
    );
    assert!(part <= 0.01 + may_be_off(0.01) / 6_f64.sqrt(), "{part}");
}

/// One history of this person.
fn one(seed: u64, sessions: usize) -> Vec<Observation> {
    PERSON.sessions(sessions, &mut Chance::new(seed))
}

#[test]
fn days_or_milliseconds_say_the_same() {
    for seed in 0..50 {
        let days = one(seed, 30);
        let mut other = days.clone();
        for it in &mut other {
            it.at = 1.7e12 + it.at * 86_400_000.0;
        }
        let verdicts = |all: &[Observation]| {
            let findings = Findings::of(all, 6, &LOOKS);
            let judged = findings.judged.into_iter();
            judged
                .map(|it| (it.exercises, it.verdict))
                .collect::<Vec<_>>()
        };
        assert_eq!(verdicts(&days), verdicts(&other), "{seed}");
    }
}

#[test]
fn the_order_in_which_exercises_are_asked_about_changes_nothing() {
    for seed in 0..50 {
        let asked = one(seed, 30);
        let mut other = asked.clone();
        for it in &mut other {
            it.did.reverse();
        }
        let mut turned = Findings::of(&other, 6, &LOOKS).judged;
        for it in &mut turned {
            for exercise in &mut it.exercises {
                *exercise = 5 - *exercise;
            }
            it.exercises.sort_unstable();
        }
        turned.sort_by(|a, b| a.exercises.cmp(&b.exercises));
        let judged = Findings::of(&asked, 6, &LOOKS).judged;
        assert_eq!(judged.len(), turned.len());
        for (a, b) in judged.iter().zip(&turned) {
            assert_eq!(
                (&a.exercises, a.verdict),
                (&b.exercises, b.verdict),
                "{seed}"
            );
            let shown = |it: &Judged| it.effect.map_or(0.0, |it| it.shown);
            assert!((shown(a) - shown(b)).abs() < 1e-9);
        }
    }
}

#[test]
fn what_comes_after_a_look_changes_nothing_before_the_next() {
    for seed in 0..20 {
        let all = one(seed, 60);
        let findings = |n: usize| Findings::of(&all[..n], 6, &LOOKS);
        for n in 30..60 {
            let mut then = findings(n);
            assert_eq!(then.looked_at, 30);
            assert_eq!(then.next, Some(60));
            then.next = findings(30).next;
            assert_eq!(then, findings(30));
        }
        assert_eq!(findings(60).next, None);
        let early = findings(14);
        assert_eq!((early.looked_at, early.next), (0, Some(15)));
        assert!(
            early
                .judged
                .iter()
                .all(|it| it.verdict == Verdict::TooEarly && it.effect.is_none())
        );
    }
}

/// A history in which the exercises are done as these rows say.
fn with(rows: impl Fn(usize) -> Vec<bool>) -> Vec<Observation> {
    let mut all = one(1, 30);
    for (index, it) in all.iter_mut().enumerate() {
        it.did = rows(index);
    }
    all
}

#[test]
fn what_is_always_done_or_never_cannot_be_told() {
    let all = with(|index| vec![true, false, index % 2 == 0]);
    for looks in [&LOOKS[..], &ONE_LOOK] {
        for n in [3, 14, 15, 30] {
            let findings = Findings::of(&all[..n], 3, looks);
            let verdicts: Vec<Verdict> = findings.judged.iter().map(|it| it.verdict).collect();
            assert_eq!(verdicts[0], Verdict::CannotBeTold(Untold::AlwaysDone));
            assert_eq!(verdicts[1], Verdict::CannotBeTold(Untold::NeverDone));
            assert_ne!(verdicts[2], Verdict::CannotBeTold(Untold::AlwaysDone));
        }
    }
    let seldom = with(|index| vec![index % 8 == 0]);
    let findings = Findings::of(&seldom, 1, &LOOKS);
    assert_eq!(
        (findings.judged[0].with, findings.judged[0].without),
        (4, 26)
    );
    assert_eq!(findings.judged[0].verdict, Verdict::TooEarly);
    assert_eq!(findings.judged[0].effect, None);
}

#[test]
fn two_that_always_come_together_are_judged_as_one_and_two_in_turn_not_at_all() {
    let all = with(|index| vec![index % 2 == 0, index % 3 == 0, index % 2 == 0]);
    let findings = Findings::of(&all, 3, &LOOKS);
    let groups: Vec<Vec<usize>> = findings
        .judged
        .iter()
        .map(|it| it.exercises.clone())
        .collect();
    assert_eq!(groups, [vec![0, 2], vec![1]]);

    let all = with(|index| vec![index % 2 == 0, index % 3 == 0, index % 2 == 1]);
    let findings = Findings::of(&all, 3, &LOOKS);
    for (index, is_in_turn) in [(0, true), (1, false), (2, true)] {
        let verdict = findings.judged[index].verdict;
        assert_eq!(
            verdict == Verdict::CannotBeTold(Untold::InTurn),
            is_in_turn,
            "{index}"
        );
    }
}

#[test]
fn ratings_that_never_change_are_no_sign_of_anything() {
    let mut all = one(1, 60);
    for it in &mut all {
        (it.before, it.after) = (3, 3);
    }
    for judged in Findings::of(&all, 6, &LOOKS).judged {
        assert_eq!(judged.verdict, Verdict::NoDifference);
        assert!(judged.effect.unwrap().shown.abs() < 1e-9);
    }
}

#[test]
fn what_eases_every_time_is_called_at_the_first_look_and_what_hurts_too() {
    for (effect, expected) in [
        (-3.0, Verdict::SeemsToHelp),
        (3.0, Verdict::OftenWorseAfter),
    ] {
        let person = Person {
            effect,
            sigma: 0.8,
            ..PERSON
        };
        let all = person.sessions(15, &mut Chance::new(3));
        let findings = Findings::of(&all, 6, &LOOKS);
        assert_eq!(findings.judged[0].verdict, expected);
        let shown = findings.judged[0].effect.unwrap();
        assert!(shown.low <= shown.shown && shown.shown <= shown.high);
        assert!(shown.shown.abs() < effect.abs() && shown.shown * effect > 0.0);
    }
}
