//! Tests of the gate: what stops, what clears it, and that no way to start goes past it.

mod table;

use super::*;
use crate::domain::fields::Fields;
use crate::domain::history::{Hurt, Outcome, Rating, SEVERE, Symptoms, new_id, revise};
use crate::domain::routine::RoutineName;
use crate::domain::settings::Settings;
use crate::domain::time::{DAY, MINUTE};
use proptest::prelude::*;

/// A morning.
const TOLD_MS: u64 = 1_795_212_000_000;

/// Somebody to whom none of the signs in the safety questions applies.
fn healthy() -> Settings {
    Settings {
        safety: Some(SafetyAnswer {
            answered_ms: TOLD_MS - DAY,
            any_applies: false,
        }),
        ..Settings::default()
    }
}

fn stop_of(settings: &Settings, warnings: &Warnings) -> Option<Stop> {
    may_start(&settings.said(warnings)).err()
}

fn clearing_of(settings: &Settings, warnings: &Warnings) -> Option<Clearing> {
    stop_of(settings, warnings).map(|stop| stop.clearing)
}

/// Warnings of these signs, each told so many days after the first.
fn told(all: &[(Sign, u64)]) -> Warnings {
    let mut warnings = Warnings::default();
    for (n, (sign, days)) in all.iter().enumerate() {
        let at_ms = TOLD_MS + days * DAY;
        let session = new_id(at_ms, n as u128);
        warnings.extend(warnings.told(&session, *sign, at_ms));
    }
    warnings
}

fn clear(warnings: &mut Warnings, clearing: Clearing) {
    let cleared = warnings.cleared(clearing, TOLD_MS + 30 * DAY);
    warnings.extend(cleared);
}

#[test]
fn without_an_answer_nothing_starts_and_a_red_flag_wants_a_professional() {
    let mut settings = Settings::default();
    assert_eq!(
        stop_of(&settings, &Warnings::NONE),
        Some(Stop {
            reason: StopReason::Unanswered,
            clearing: Clearing::Answer
        })
    );
    settings.safety = Some(SafetyAnswer {
        answered_ms: TOLD_MS,
        any_applies: true,
    });
    assert_eq!(
        stop_of(&settings, &Warnings::NONE),
        Some(Stop {
            reason: StopReason::RedFlag,
            clearing: Clearing::Asked
        })
    );
    settings.asked = true;
    assert_eq!(stop_of(&settings, &Warnings::NONE), None);
    assert_eq!(stop_of(&healthy(), &Warnings::NONE), None);
}

#[test]
fn questions_that_were_never_asked_put_nothing_on_hold() {
    let none = Warnings::default();
    assert_eq!(on_hold(&Settings::default().said(&none)), None);
    assert_eq!(on_hold(&healthy().said(&none)), None);
    let told = told(&[(Sign::Dizzy, 1_000)]);
    for settings in [Settings::default(), healthy()] {
        assert_eq!(on_hold(&settings.said(&told)), stop_of(&settings, &told));
    }
}

#[test]
fn a_sign_that_passes_is_cleared_by_that_and_the_others_by_a_professional_alone() {
    for sign in Sign::ALL.iter().copied() {
        let mut warnings = told(&[(sign, 0)]);
        let passes = matches!(sign, Sign::Dizzy | Sign::Sharp);
        assert_eq!(
            clearing_of(&healthy(), &warnings),
            Some(match passes {
                true => Clearing::Passed,
                false => Clearing::Asked,
            })
        );
        clear(&mut warnings, Clearing::Answer);
        assert!(stop_of(&healthy(), &warnings).is_some(), "{sign:?}");
        clear(&mut warnings, Clearing::Passed);
        assert_eq!(stop_of(&healthy(), &warnings).is_none(), passes, "{sign:?}");
        clear(&mut warnings, Clearing::Asked);
        assert_eq!(stop_of(&healthy(), &warnings), None, "{sign:?}");
    }
}

#[test]
fn the_same_sign_again_within_fourteen_days_wants_a_professional() {
    for sign in [Sign::Dizzy, Sign::Sharp] {
        for (days, clearing) in [
            (1, Clearing::Asked),
            (AGAIN_DAYS, Clearing::Asked),
            (AGAIN_DAYS + 1, Clearing::Passed),
        ] {
            let mut warnings = told(&[(sign, 0)]);
            clear(&mut warnings, Clearing::Passed);
            assert_eq!(stop_of(&healthy(), &warnings), None);
            warnings.extend(told(&[(Sign::Numb, 0), (sign, days)]).into_iter().skip(1));
            assert_eq!(
                clearing_of(&healthy(), &warnings),
                Some(clearing),
                "{sign:?} after {days} days"
            );
        }
    }
    let mut warnings = told(&[(Sign::Dizzy, 0)]);
    clear(&mut warnings, Clearing::Passed);
    warnings.extend(
        told(&[(Sign::Dizzy, 0), (Sign::Sharp, 1)])
            .into_iter()
            .skip(1),
    );
    assert_eq!(
        clearing_of(&healthy(), &warnings),
        Some(Clearing::Passed),
        "another sign"
    );
}

#[test]
fn the_gravest_is_told_first_and_a_professional_clears_all() {
    let mut settings = healthy();
    settings.safety = None;
    let mut warnings = told(&[(Sign::Numb, 0), (Sign::Dizzy, 3)]);
    let reason = stop_of(&settings, &warnings).map(|stop| stop.reason);
    assert!(matches!(
        reason,
        Some(StopReason::Told {
            sign: Sign::Numb,
            ..
        })
    ));
    clear(&mut warnings, Clearing::Passed);
    assert_eq!(clearing_of(&settings, &warnings), Some(Clearing::Asked));
    clear(&mut warnings, Clearing::Asked);
    assert_eq!(clearing_of(&settings, &warnings), Some(Clearing::Answer));
}

#[test]
fn what_is_told_again_in_the_same_session_stops_again() {
    let mut warnings = told(&[(Sign::Severe, 0)]);
    let session = new_id(TOLD_MS, 0);
    assert_eq!(
        warnings.told(&session, Sign::Severe, TOLD_MS),
        None,
        "it stands already"
    );
    clear(&mut warnings, Clearing::Asked);
    let again = warnings.told(&session, Sign::Severe, TOLD_MS + MINUTE);
    warnings.extend(again);
    assert_eq!(clearing_of(&healthy(), &warnings), Some(Clearing::Asked));
}

#[test]
fn what_was_taken_back_was_not_told() {
    let mut warnings = told(&[(Sign::Severe, 0)]);
    let session = new_id(TOLD_MS, 0);
    warnings.extend(warnings.taken_back(&session, Sign::Severe));
    assert_eq!(stop_of(&healthy(), &warnings), None);
    assert_eq!(warnings.taken_back(&session, Sign::Severe), None);
    assert_eq!(warnings.taken_back("another", Sign::Numb), None);
}

fn record(at_ms: u64, n: u128, hurts: &[Hurt], pain: Option<u8>) -> Record {
    Record {
        id: new_id(at_ms, n),
        utc_offset_min: 0,
        name: RoutineName::Plan,
        outcome: Outcome::LeftEarly,
        active_s: 60,
        did: Vec::new(),
        before: Symptoms {
            pain,
            stiffness: None,
        },
        hurts: hurts.iter().map(|hurt| (0, *hurt)).collect(),
        replaces: None,
    }
}

#[test]
fn signs_in_the_history_stop_where_their_own_entries_are_missing() {
    let mild = Some(SEVERE - 1);
    let records = [
        record(TOLD_MS, 1, &[Hurt::TooMuch, Hurt::Numb], mild),
        record(TOLD_MS + DAY, 2, &[], Some(SEVERE)),
        record(TOLD_MS + 2 * DAY, 3, &[], mild),
    ];
    let mut ratings = Ratings::default();
    let symptoms = Symptoms {
        pain: Some(9),
        stiffness: None,
    };
    let after = Rating {
        symptoms,
        ..Rating::default()
    };
    ratings.insert(records[2].id.clone(), after);
    let found = untold(&records, &ratings, &Warnings::NONE, 0);
    let signs: Vec<Sign> = found.iter().map(|warning| warning.sign).collect();
    assert_eq!(signs, [Sign::Numb, Sign::Severe, Sign::Severe]);
    let mut known: Warnings = found.into_iter().collect();
    assert_eq!(untold(&records, &ratings, &known, 0), []);
    clear(&mut known, Clearing::Asked);
    assert_eq!(untold(&records, &ratings, &known, 0), [], "not anew");
    let cleared = untold(&records, &ratings, &Warnings::NONE, TOLD_MS + DAY);
    assert_eq!(cleared.len(), 1, "what a professional knew is none");
}

#[test]
fn a_session_that_is_deleted_takes_no_sign_with_it() {
    let mut records = vec![record(TOLD_MS, 1, &[Hurt::Numb], None)];
    let told: Warnings = untold(&records, &Ratings::NONE, &Warnings::NONE, 0)
        .into_iter()
        .collect();
    let gone = [records[0].id.clone()];
    revise(&mut records, &gone, Vec::new());
    assert_eq!(records, []);
    assert!(stop_of(&healthy(), &told).is_some());
    assert_eq!(untold(&records, &Ratings::NONE, &told, 0), []);
}

#[test]
fn a_session_that_was_taken_up_again_tells_its_sign_once() {
    let first = record(TOLD_MS, 1, &[Hurt::Dizzy], None);
    let mut known: Warnings = untold(
        std::slice::from_ref(&first),
        &Ratings::NONE,
        &Warnings::NONE,
        0,
    )
    .into_iter()
    .collect();
    clear(&mut known, Clearing::Passed);
    let again = Record {
        replaces: Some(first.id),
        ..record(TOLD_MS + 9 * MINUTE, 2, &[Hurt::Dizzy], None)
    };
    assert_eq!(untold(&[again], &Ratings::NONE, &known, 0), []);
}

proptest! {
    #[test]
    fn a_warning_is_read_back(
        session in "[0-9A-Z]{26}", sign in 0..Sign::ALL.len(), told_ms in any::<u64>(),
        how in 0..4, at_ms in any::<u64>(),
    ) {
        let warning = Warning {
            cleared: match how {
                0 => None,
                1 => Some(Cleared::TakenBack),
                2 => Some(Cleared::Passed { at_ms }),
                _ => Some(Cleared::Asked { at_ms }),
            },
            ..Warning::new(&session, Sign::ALL[sign], told_ms)
        };
        prop_assert_eq!(Warning::decode(&warning.id, &warning.encode()), Some(warning));
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,80}") {
        let _ = Warning::decode("id", &text);
        let _ = Warning::decode("id", &crate::domain::fields::seal(&text));
    }
}

#[test]
fn a_warning_of_a_later_version_is_not_guessed_at() {
    let raw = Warning::new("A", Sign::Numb, 1).encode();
    let mut fields = Fields::decode(&raw).unwrap();
    fields.set("v", &2);
    assert_eq!(Warning::decode("A.numb", &fields.encode()), None);
}
