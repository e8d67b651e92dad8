//! When to see a professional: lists of sessions, one every other day, with pain before and after.

use super::*;
use crate::domain::history::{Did, Outcome, Rating, Ratings, Symptoms, new_id};
use crate::domain::routine::{BuiltIn, RoutineName};

const BEGAN_MS: u64 = 1_767_571_200_000;

fn session(at_ms: u64, pain: Option<u8>, hurts: &[Hurt]) -> Record {
    Record {
        id: new_id(at_ms, 0),
        utc_offset_min: 0,
        name: RoutineName::Plan,
        outcome: Outcome::Finished,
        active_s: 60,
        did: vec![Did {
            slug: "chin-tucks".to_owned(),
            variant: None,
            done: 10,
            planned: 10,
            seconds: 90,
        }],
        before: Symptoms {
            pain,
            stiffness: None,
        },
        hurts: hurts.iter().map(|hurt| (0, *hurt)).collect(),
        replaces: None,
    }
}

/// What is advised after these sessions, so many days after the plan began.
fn after_days(records: &[Record], days: u64) -> Option<Advice> {
    let past = Past {
        records,
        ratings: &Ratings::default(),
        cleared_ms: 0,
    };
    advice(&past, BEGAN_MS, BEGAN_MS + days * DAY)
}

/// Sessions every other day, with pain as the digits say; `-` where nothing was said.
fn sessions(pains: &str) -> Vec<Record> {
    let one = |(day, pain): (u64, char)| {
        let pain = pain.to_digit(10).and_then(|pain| u8::try_from(pain).ok());
        session(BEGAN_MS + 2 * day * DAY, pain, &[])
    };
    (0..).zip(pains.chars()).map(one).collect()
}

#[test]
fn pain_is_compared_with_the_beginning() {
    for (pains, days, expected) in [
        ("", 100, None),
        ("------", 100, None),
        // Too little is known.
        ("11555", 20, None),
        ("11-1----44-", 30, None),
        ("111333", 20, Some(Advice::Worse)),
        ("1-1--1-3-3-3", 30, Some(Advice::Worse)),
        ("111332", 20, None),
        ("222277", 20, Some(Advice::Worse)),
        // A day alone is not enough.
        ("333337", 20, None),
        ("44444333222111", 60, None),
        ("44444444444444", 41, None),
        ("44444444444444", 42, Some(Advice::NoChange)),
        // One answer that is lower is no less yet.
        ("44444444444443", 42, Some(Advice::NoChange)),
        ("44444444444433", 42, None),
        ("44444444444445", 42, Some(Advice::NoChange)),
        ("44444444444466", 42, Some(Advice::NoChange)),
        ("44444444444666", 42, Some(Advice::Worse)),
        // Who is free of pain needs nobody.
        ("00000000000000", 60, None),
        ("00000000000011", 60, None),
        ("00000000000222", 60, Some(Advice::Worse)),
        // Nor who was away: it is regular work that brings a change.
        ("444333", 100, None),
        ("4444444444444", 60, None),
        // It was better, and is as before: a flare, if no day in a row of three was a good one.
        ("66644422224", 30, None),
        ("666444222244", 30, None),
        ("6664442222444", 30, Some(Advice::Worse)),
        ("6664442222545", 30, Some(Advice::Worse)),
        ("6664442222535", 30, None),
    ] {
        let found = after_days(&sessions(pains), days);
        assert_eq!(found, expected, "{pains} after {days} days");
    }
}

#[test]
fn stiffness_counts_where_pain_is_not_told() {
    let mut records = sessions("111333");
    for record in &mut records {
        record.before.stiffness = record.before.pain.take();
    }
    assert_eq!(after_days(&records, 20), Some(Advice::Worse));
    records[0].before.pain = Some(9);
    assert_eq!(after_days(&records, 20), Some(Advice::Worse));
}

#[test]
fn a_session_that_is_still_to_come_tells_no_trend() {
    let mut records = sessions("111");
    let ahead = sessions("333").into_iter().map(|mut record| {
        record.id = new_id(record.started_ms() + 400 * DAY, 0);
        record
    });
    records.extend(ahead);
    assert_eq!(after_days(&records, 20), None);
    assert_eq!(after_days(&records, 420), Some(Advice::Worse));
}

#[test]
fn a_sign_counts_for_two_weeks_and_being_too_much_is_none() {
    for hurt in Hurt::ALL.iter().copied() {
        let records = [session(BEGAN_MS, Some(2), &[Hurt::TooMuch, hurt])];
        let expected = (hurt != Hurt::TooMuch).then_some(Advice::Sign(hurt));
        for (days, expected) in [(0, expected), (14, expected), (15, None)] {
            assert_eq!(
                after_days(&records, days),
                expected,
                "{hurt:?}, {days} days"
            );
        }
    }
    // The gravest first, and a sign before all else.
    let records = [
        session(BEGAN_MS, Some(9), &[Hurt::Sharp]),
        session(BEGAN_MS + DAY, Some(9), &[Hurt::Numb]),
        session(BEGAN_MS + 2 * DAY, Some(9), &[Hurt::Sharp]),
    ];
    assert_eq!(after_days(&records, 3), Some(Advice::Sign(Hurt::Numb)));
}

#[test]
fn severe_pain_counts_before_and_after_a_session_for_two_weeks() {
    let records = [session(BEGAN_MS, Some(8), &[])];
    assert_eq!(after_days(&records, 14), Some(Advice::Severe));
    assert_eq!(after_days(&records, 15), None);
    let records = [session(BEGAN_MS, Some(7), &[])];
    assert_eq!(after_days(&records, 1), None);
    let after = Rating {
        symptoms: Symptoms {
            pain: Some(8),
            stiffness: None,
        },
        ..Rating::default()
    };
    let past = Past {
        records: &records,
        ratings: &[(records[0].id.clone(), after)].into_iter().collect(),
        cleared_ms: 0,
    };
    let found = advice(&past, BEGAN_MS, BEGAN_MS + DAY);
    assert_eq!(found, Some(Advice::Severe));
}

#[test]
fn any_session_counts_but_not_one_that_was_taken_up_again() {
    let mut records = vec![session(BEGAN_MS, None, &[Hurt::Dizzy])];
    records[0].name = RoutineName::BuiltIn(BuiltIn::QuickDailyReset);
    let expected = Some(Advice::Sign(Hurt::Dizzy));
    assert_eq!(after_days(&records, 1), expected);
    let mut again = session(BEGAN_MS + 1, None, &[]);
    again.replaces = Some(records[0].id.clone());
    records.push(again);
    assert_eq!(after_days(&records, 1), None);
}

#[test]
fn what_was_shortly_before_the_plan_counts_as_a_sign_only() {
    let day_before = BEGAN_MS - DAY;
    let records = [session(day_before, None, &[Hurt::Spreading])];
    let expected = Some(Advice::Sign(Hurt::Spreading));
    assert_eq!(after_days(&records, 1), expected);
    let mut records: Vec<Record> = (1..=3)
        .map(|day| session(BEGAN_MS - day * DAY, Some(1), &[]))
        .collect();
    records.extend(sessions("444"));
    assert_eq!(after_days(&records, 10), None);
}

#[test]
fn each_advice_says_who_gives_it() {
    let signs = Hurt::ALL.iter().copied().map(Advice::Sign);
    let others = [Advice::Severe, Advice::Worse, Advice::NoChange];
    for advice in signs.chain(others) {
        assert!(!advice.sources().is_empty(), "{advice:?}");
    }
}
