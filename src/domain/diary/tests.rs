//! What was said of days is read back, and what is hostile is nothing.

use proptest::prelude::*;
use proptest::sample::subsequence;

use super::*;
use crate::domain::catalogue::{ExerciseId, OwnExercise, Position};
use crate::domain::fields::seal;
use crate::domain::history::{Did, NOTE_CHARS, Record, Symptoms, new_id};
use crate::domain::plan::Spot;
use crate::domain::routine::{BuiltIn, Prescription, Routine, RoutineName};
use crate::domain::timeline::ReadyTime;

fn day(text: &str) -> Date {
    Date::read(text).unwrap()
}

fn said(pain: u8) -> CheckIn {
    CheckIn {
        symptoms: Symptoms {
            pain: Some(pain),
            stiffness: None,
        },
        ..CheckIn::default()
    }
}

fn diary(all: &[(&str, String)]) -> Diary {
    all.iter()
        .map(|(name, raw)| (*name, raw.as_str()))
        .collect()
}

#[test]
fn days_stand_in_their_order_and_each_is_found() {
    let text = |pain| said(pain).encode().unwrap();
    let diary = diary(&[
        ("2026-11-29", text(3)),
        ("2026-02-30", text(4)),
        ("2025-12-31", text(5)),
        ("2026-01-01", "v=1&gone=true#00000000".to_owned()),
        ("later", text(6)),
    ]);
    let days: Vec<String> = diary
        .days()
        .iter()
        .map(|(date, _)| date.to_string())
        .collect();
    assert_eq!(days, ["2025-12-31", "2026-11-29"]);
    assert_eq!(diary.on(day("2026-11-29")), Some(&said(3)));
    assert_eq!(diary.on(day("2026-11-28")), None);
}

#[test]
fn a_removed_day_and_a_removed_goal_are_none() {
    let gone = crate::domain::copies::gone();
    let of = |text: &str| {
        diary(&[
            ("2026-11-29", text.to_owned()),
            (Goal::NAME, text.to_owned()),
        ])
    };
    assert_eq!(of(&gone).goal, None);
    assert_eq!(of(&gone).days(), []);
}

#[test]
fn how_well_it_goes_is_said_of_the_goal_that_it_is_now() {
    let goal = Goal::new("  lift my child  ", day("2026-11-10")).unwrap();
    assert_eq!(goal.words, "lift my child");
    let text = |goes| {
        let check_in = CheckIn {
            goes,
            ..CheckIn::default()
        };
        check_in.encode().unwrap_or_default()
    };
    let diary = diary(&[
        ("2026-11-09", text(Some(9))),
        ("2026-11-10", text(Some(2))),
        ("2026-11-11", text(None)),
        ("2026-11-12", text(Some(4))),
        (Goal::NAME, goal.encode()),
    ]);
    let readings: Vec<_> = diary.goal_readings().collect();
    assert_eq!(readings, [(day("2026-11-10"), 2), (day("2026-11-12"), 4)]);
    assert_eq!(Goal::new(" ", day("2026-11-10")), None);
    assert_eq!(
        Goal::new(&"ä".repeat(200), day("2026-11-10"))
            .unwrap()
            .words
            .chars()
            .count(),
        GOAL_CHARS
    );
}

#[test]
fn a_self_check_comes_two_weeks_after_the_last_one() {
    let check_in = CheckIn {
        check: Some(SelfCheck {
            wall_mm: Some(85),
            ..SelfCheck::default()
        }),
        ..CheckIn::default()
    };
    let of = |all: &[&str]| {
        let all: Vec<_> = all
            .iter()
            .map(|name| (*name, check_in.encode().unwrap()))
            .collect();
        diary(&all).next_check()
    };
    assert_eq!(of(&[]), None);
    assert_eq!(of(&["2026-11-20", "2026-10-01"]), Some(day("2026-12-04")));
}

#[test]
fn numbers_are_taken_as_they_are_typed_and_only_where_they_can_be() {
    let read = |wall, touching, held| SelfCheck::read(wall, touching, held);
    let check = |wall_mm, touching, held_s| {
        Some(SelfCheck {
            wall_mm,
            touching,
            held_s,
        })
    };
    assert_eq!(
        read("8.5", Some(3), "30"),
        check(Some(85), Some(3), Some(30))
    );
    assert_eq!(read(" 8,54", None, ""), check(Some(85), None, None));
    assert_eq!(read("0", None, "600"), check(Some(0), None, Some(600)));
    for (wall, held) in [
        ("", ""),
        ("-1", "5"),
        ("30.1", ""),
        ("8 cm", ""),
        ("", "601"),
        ("NaN", "1"),
    ] {
        assert_eq!(read(wall, None, held), None, "{wall} {held}");
    }
}

#[test]
fn severe_pain_is_a_sign_on_any_day() {
    assert_eq!(said(7).sign(), None);
    assert!(said(8).sign().is_some());
    assert_eq!(CheckIn::default().sign(), None);
}

#[test]
fn what_cannot_be_is_not_read() {
    for fields in [
        "f=11*2", "g=11", "m=301**", "m=*5*", "m=**601", "f=x*1", "m=-1",
    ] {
        let raw = seal(&format!("v=1&{fields}"));
        assert_eq!(CheckIn::decode(&raw), None, "{fields}");
    }
    assert_eq!(CheckIn::decode(&seal("v=2&g=1")), None);
    // A later version may know more places.
    let more = CheckIn::decode(&seal("v=1&u=tail,neck")).unwrap();
    assert_eq!(more.sore, [Spot::Neck]);
}

#[test]
fn a_time_of_day_is_a_moment_where_the_session_was_done() {
    for (text, minute) in [
        ("00:00", Some(0)),
        ("18:30", Some(1_110)),
        ("18:30:15", Some(1_110)),
        ("24:00", None),
        ("12:60", None),
        ("noon", None),
        ("1", None),
        ("1:é", None),
    ] {
        assert_eq!(minute_of(text), minute, "{text}");
    }
    for offset in [-480, 0, 60, 345] {
        let id = new_id(moment_ms(day("2026-07-01"), 1_110, offset), 7);
        let record = done_without(&routine(), READY, id, offset);
        assert_eq!(record.date(), day("2026-07-01"));
        assert_eq!(record.minute_of_day(), 1_110);
    }
    assert_eq!(moment_ms(day("1969-12-31"), 0, 0), 0);
}

const READY: ReadyTime = ReadyTime::USUAL;

fn routine() -> Routine {
    BuiltIn::QuickDailyReset.routine()
}

#[test]
fn what_was_done_without_the_app_is_all_of_it_and_as_long_as_the_app_leads_it() {
    let record = done_without(&routine(), READY, new_id(1, 1), 0);
    assert!(
        record
            .did
            .iter()
            .all(|did| did.done == did.planned && did.seconds > 0)
    );
    assert_eq!(record.did.len(), routine().steps.len());
    assert_eq!(
        u64::from(record.active_s),
        routine().length_ms(READY) / 1_000
    );
    let work: u32 = record.did.iter().map(|did| did.seconds).sum();
    assert!(work < record.active_s);
}

#[test]
fn less_takes_less_long_and_nothing_takes_no_time() {
    let whole = done_without(&routine(), READY, new_id(1, 1), 0);
    let half = with_done(&whole, 0, 5);
    assert_eq!((half.did[0].done, half.did[0].planned), (5, 10));
    assert_eq!(half.did[0].seconds, whole.did[0].seconds / 2);
    assert_eq!(
        whole.active_s - half.active_s,
        whole.did[0].seconds - half.did[0].seconds
    );
    let left_out = with_done(&whole, 0, 0);
    assert_eq!((left_out.did[0].done, left_out.did[0].seconds), (0, 0));
    // No more than was planned, and nothing of what is not there.
    assert_eq!(with_done(&whole, 0, 99), whole);
    assert_eq!(with_done(&whole, 99, 1), whole);
}

#[test]
fn a_session_that_is_moved_is_the_same_at_another_time() {
    let mut was = done_without(&routine(), READY, new_id(1, 1), 0);
    was.replaces = Some("0".to_owned());
    let id = new_id(moment_ms(day("2026-07-01"), 60, 120), 1);
    let now = moved(&was, id.clone(), 120);
    assert_eq!(
        (now.id.as_str(), now.date()),
        (id.as_str(), day("2026-07-01"))
    );
    assert_eq!((&now.did, now.replaces), (&was.did, None));
}

proptest! {
    #[test]
    fn it_is_read_back(
        levels in any::<[Option<u8>; 3]>(),
        sore in subsequence(Spot::ALL.to_vec(), 0..=Spot::ALL.len()),
        check in any::<Option<(Option<u16>, Option<u8>, Option<u16>)>>(),
        note in any::<String>(),
    ) {
        let [pain, stiffness, goes] = levels.map(|level| level.map(|level| level % 11));
        let check = check.map(|(wall, touching, held)| SelfCheck {
            wall_mm: wall.map(|it| it % (MOST_WALL_MM + 1)),
            touching: touching.map(|it| it % (MOST_TOUCHING + 1)),
            held_s: held.map(|it| it % (MOST_HELD_S + 1)),
        });
        let mut check_in = CheckIn {
            symptoms: Symptoms { pain, stiffness },
            sore,
            goes,
            check: check.filter(|it| !it.is_empty()),
            note: String::new(),
        };
        check_in.set_note(&note);
        prop_assert!(check_in.note.chars().count() <= NOTE_CHARS);
        match check_in.encode() {
            Some(raw) => prop_assert_eq!(CheckIn::decode(&raw), Some(check_in)),
            None => prop_assert_eq!(check_in, CheckIn::default()),
        }
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,80}") {
        let texts = [text.clone(), seal(&text), seal(&format!("v=1&{text}"))];
        for raw in &texts {
            let _ = (CheckIn::decode(raw), Goal::decode(raw), Date::read(raw));
        }
    }
}

#[test]
fn an_own_exercise_that_was_done_without_the_app_keeps_its_name() {
    let mut own = OwnExercise::unnamed("own-k3f9x2m7".to_owned(), Position::Supine);
    own.name = "Towel press".to_owned();
    let exercise = ExerciseId::Own(own.kept().unwrap());
    let routine = Routine::of(RoutineName::Plan, vec![Prescription::usual(exercise)]);
    let id = new_id(1_795_242_600_000, 7);
    let record = done_without(&routine, ReadyTime::USUAL, id, 60);
    let names: Vec<Option<&str>> = record.did.iter().map(Did::own_name).collect();
    assert_eq!(names, [Some("Towel press")]);
}

#[test]
fn a_month_has_the_sessions_and_the_days_that_were_lived_in_it() {
    let at = |date: &str, minute, offset_min| Record {
        utc_offset_min: offset_min,
        ..done_without(
            &routine(),
            READY,
            new_id(moment_ms(day(date), minute, offset_min), 1),
            offset_min,
        )
    };
    // In Auckland it is November by then, and in Honolulu October still.
    let records = [
        at("2026-12-01", 0, 60),
        at("2026-11-30", 1_439, 60),
        at("2026-11-01", 30, 780),
        at("2026-10-31", 1_400, -600),
    ];
    let days = diary(&[
        ("2026-11-29", said(2).encode().unwrap()),
        ("2025-01-31", said(3).encode().unwrap()),
    ]);
    let months = months(&records, &days);
    let told = months.iter().map(|month| {
        let sessions = month.sessions.iter().map(String::as_str);
        (
            month.first,
            sessions.collect::<Vec<_>>(),
            month.days.clone(),
        )
    });
    let [december, november, first, october] = records.each_ref().map(|it| it.id.as_str());
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            (day("2026-12-01"), vec![december], vec![]),
            (
                day("2026-11-01"),
                vec![november, first],
                vec![day("2026-11-29")]
            ),
            (day("2026-10-01"), vec![october], vec![]),
            (day("2025-01-01"), vec![], vec![day("2025-01-31")]),
        ]
    );
}
