//! Records: that they are read back, what is said of damaged ones, and how they fall on days.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::domain::catalogue::ExerciseId;
use crate::domain::fields::{Unreadable, seal as sealed};
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::{BuiltIn, Routine};
use crate::domain::share;

/// 2026-03-01 06:30 UTC.
const MORNING_MS: u64 = 1_772_346_600_000;

/// A record of a whole routine, as a session leaves it, with the longest numbers that are usual.
fn of_routine(routine: BuiltIn) -> Record {
    let did = |step: &Prescription| Did {
        slug: step.exercise.slug().to_owned(),
        variant: step.variant.map(|v| v.slug.to_owned()),
        done: u16::try_from(step.reps_in_all()).unwrap(),
        planned: u16::try_from(step.reps_in_all()).unwrap(),
        seconds: 100,
    };
    Record {
        id: new_id(MORNING_MS, u128::MAX),
        utc_offset_min: -180,
        name: RoutineName::BuiltIn(routine),
        outcome: Outcome::Finished,
        active_s: 300,
        did: routine.routine().steps.iter().map(did).collect(),
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: None,
    }
}

fn feelings() -> impl Strategy<Value = Symptoms> {
    let level = || proptest::option::of(0..=MOST);
    (level(), level()).prop_map(|(pain, stiffness)| Symptoms { pain, stiffness })
}

fn hurts() -> impl Strategy<Value = Vec<(usize, Hurt)>> {
    proptest::collection::vec((0_usize..60, select(Hurt::ALL)), 0..4)
}

pub(in crate::domain) fn records() -> impl Strategy<Value = Record> {
    let did = (
        "[a-z-]{0,20}",
        any::<Option<()>>(),
        "[a-z-]{0,9}",
        any::<(u16, u16, u32)>(),
    )
        .prop_map(|(slug, varies, variant, (done, planned, seconds))| Did {
            slug,
            variant: varies.map(|()| variant),
            done,
            planned,
            seconds,
        });
    let name = prop_oneof![
        any::<String>().prop_map(RoutineName::Own),
        select(BuiltIn::ALL).prop_map(RoutineName::BuiltIn),
        select(ExerciseId::ALL).prop_map(RoutineName::Single),
    ];
    (
        (0_u64..1 << 48, any::<u128>(), any::<i16>()),
        (name, any::<bool>(), any::<u32>()),
        proptest::collection::vec(did, 0..8),
        (any::<Option<String>>(), feelings(), hurts()),
    )
        .prop_map(
            |(
                (ms, random, utc_offset_min),
                (name, finished, active_s),
                did,
                (replaces, before, hurts),
            )| {
                let outcome = if finished {
                    Outcome::Finished
                } else {
                    Outcome::LeftEarly
                };
                let id = new_id(ms, random);
                Record {
                    id,
                    utc_offset_min,
                    name,
                    outcome,
                    active_s,
                    did,
                    before,
                    hurts,
                    replaces,
                }
            },
        )
}

fn read(raw: &str) -> Result<Record, Unreadable> {
    Record::decode(&new_id(MORNING_MS, 0), raw)
}

#[test]
fn a_record_takes_this_many_characters() {
    for (routine, chars) in [
        (BuiltIn::QuickDailyReset, 129),
        (BuiltIn::EndOfDayRelief, 165),
        (BuiltIn::PostureSupport, 234),
    ] {
        let raw = of_routine(routine).encode();
        assert_eq!(raw.len(), chars, "{raw}");
    }
    assert!(of_routine(BuiltIn::QuickDailyReset).encode().len() <= 140);
}

#[test]
fn a_feeling_or_a_hurt_that_cannot_be_makes_a_record_unreadable() {
    let raw = of_routine(BuiltIn::QuickDailyReset).encode();
    let (body, _) = raw.rsplit_once('#').unwrap();
    let id = of_routine(BuiltIn::QuickDailyReset).id;
    let with = |field: &str| Record::decode(&id, &sealed(&format!("{body}&{field}")));
    for good in ["b=4*6", "b=*6", "b=*", "h=0*sharp", "h=0*sharp,2*too-much"] {
        assert!(with(good).is_ok(), "{good}");
    }
    for bad in [
        "b=11*0",
        "b=4",
        "b=-1*0",
        "b=",
        "h=0",
        "h=0*levitating",
        "h=x*sharp",
    ] {
        assert_eq!(with(bad), Err(Unreadable::Malformed), "{bad}");
    }
}

#[test]
fn a_record_belongs_under_its_own_key() {
    let record = of_routine(BuiltIn::QuickDailyReset);
    let raw = record.encode();
    assert_eq!(read(&raw), Err(Unreadable::BadCheck));
    let (body, _) = raw.rsplit_once("&k=").unwrap();
    assert_eq!(read(&sealed(body)), Err(Unreadable::BadCheck));
    let body = body.replacen("v=2", "v=1", 1).replace("**", "*10*");
    assert!(
        read(&sealed(&body)).is_ok(),
        "the first versions did not say"
    );
    assert_eq!(Record::decode(&record.id, &raw), Ok(record));
}

#[test]
fn a_record_of_the_least_is_read_back() {
    let mut record = of_routine(BuiltIn::QuickDailyReset);
    record.did.clear();
    record.name = RoutineName::Own(String::new());
    record.replaces = Some(String::new());
    assert_eq!(Record::decode(&record.id, &record.encode()), Ok(record));
}

#[test]
fn an_exercise_that_is_unknown_here_stays_in_its_record() {
    let raw = sealed("v=1&z=0&n=dawn-stretch&o=1&a=9&d=levitation.high*1*2*9");
    let record = read(&raw).unwrap();
    assert_eq!(record.name, RoutineName::Own("dawn-stretch".to_owned()));
    assert_eq!(record.did[0].slug, "levitation");
    assert_eq!(record.did[0].variant.as_deref(), Some("high"));
}

#[test]
fn fields_that_are_unknown_here_are_no_harm() {
    let raw = sealed("v=1&z=0&n==x&o=0&a=9&d=&pain=3,2&%C3%A9=");
    assert_eq!(
        read(&raw).map(|record| record.outcome),
        Ok(Outcome::LeftEarly)
    );
}

#[test]
fn what_this_app_did_not_write_is_not_ours() {
    for raw in [
        "",
        "x",
        "null",
        "[]",
        "#00000000",
        "{}",
        "theme=1",
        "\u{0}",
        "[object Object]",
    ] {
        assert_eq!(read(raw), Err(Unreadable::NotOurs), "{raw}");
    }
}

#[test]
fn a_record_under_a_foreign_id_is_not_ours() {
    let record = of_routine(BuiltIn::QuickDailyReset);
    let lower = record.id.to_lowercase();
    for id in [
        "",
        "1",
        &lower,
        "01J0000000000000000000000",
        "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "0éJ000000000000000000000A",
    ] {
        assert_eq!(
            Record::decode(id, &record.encode()),
            Err(Unreadable::NotOurs),
            "{id}"
        );
    }
}

#[test]
fn a_record_that_was_half_written_has_a_bad_check() {
    let raw = of_routine(BuiltIn::QuickDailyReset).encode();
    for n in 2..raw.len() {
        let cut: String = raw.chars().take(n).collect();
        assert_eq!(read(&cut), Err(Unreadable::BadCheck), "{cut}");
    }
}

#[test]
fn a_check_has_one_form() {
    let raw = of_routine(BuiltIn::QuickDailyReset).encode();
    let (body, check) = raw.rsplit_once('#').unwrap();
    assert!(check.len() == 8 && check.to_lowercase() == check);
    for other in [
        format!("{body}#0{check}"),
        format!("{body}#+{check}"),
        format!("{raw} "),
    ] {
        assert_eq!(read(&other), Err(Unreadable::BadCheck), "{other}");
    }
}

#[test]
fn a_record_from_the_future_is_said_to_be() {
    for version in [3, 4, u64::from(u32::MAX) + 1, u64::MAX] {
        let raw = sealed(&format!("v={version}&anything=1"));
        assert_eq!(read(&raw), Err(Unreadable::FutureVersion(version)));
    }
}

#[test]
fn a_whole_text_that_is_no_record_is_malformed() {
    let whole = "v=1&z=0&n==x&o=1&a=9&d=x*1*2*3";
    assert!(read(&sealed(whole)).is_ok());
    for (from, to) in [
        ("v=1", "v=0"),
        ("v=1", "v=one"),
        ("v=1", "v=1.5"),
        ("v=1", "v=-1"),
        ("v=1", "v=1&v=1"),
        ("z=0&", ""),
        ("z=0", "z=99999"),
        ("n==x", "n=%ff"),
        ("o=1", "o=2"),
        ("o=1", "o=true"),
        ("a=9", "a=-9"),
        ("a=9", "a=4294967296"),
        ("&d=x*1*2*3", ""),
        ("x*1*2*3", "x*1*2"),
        ("x*1*2*3", "x*1*2*3*4"),
        ("x*1*2*3", "x*65536*2*3"),
        ("x*1*2*3", "x*1*2*3,"),
        ("x*1*2*3", "x*1*2*3&"),
    ] {
        let raw = sealed(&whole.replace(from, to));
        assert_eq!(read(&raw), Err(Unreadable::Malformed), "{raw}");
    }
}

#[test]
fn a_record_with_a_hundred_thousand_separators_is_malformed() {
    for separator in ["&", ",", "*", "=", "%"] {
        let raw = sealed(&format!("v=1&d={}", separator.repeat(100_000)));
        assert_eq!(read(&raw), Err(Unreadable::Malformed));
    }
}

#[test]
fn an_id_holds_the_time_of_its_start() {
    let id = new_id(MORNING_MS, 12_345);
    assert_eq!(id.len(), 26);
    assert_eq!(started_ms(&id), Some(MORNING_MS));
}

#[test]
fn the_day_and_time_are_those_of_the_place() {
    for (offset, date, time) in [
        (0, (2026, 3, 1), 6 * 60 + 30),
        (120, (2026, 3, 1), 8 * 60 + 30),
        (-420, (2026, 2, 28), 23 * 60 + 30),
        (345, (2026, 3, 1), 12 * 60 + 15),
        (1_050, (2026, 3, 2), 0),
    ] {
        let record = Record {
            utc_offset_min: offset,
            ..of_routine(BuiltIn::QuickDailyReset)
        };
        let day = record.date();
        assert_eq!((day.year(), day.month(), day.day()), date, "{offset}");
        assert_eq!(record.minute_of_day(), time, "{offset}");
    }
}

#[test]
fn a_history_is_read_by_day() {
    let at = |hours: u64, offset: i16| Record {
        id: new_id(MORNING_MS + hours * 3_600_000, 0),
        utc_offset_min: offset,
        ..of_routine(BuiltIn::QuickDailyReset)
    };
    // Newest first; the third was done farther east, where it was already the next day.
    let records = [at(40, 0), at(15, 0), at(14, 600), at(1, 0), at(0, 0)];
    let days = by_day(&records);
    let read: Vec<(u8, Vec<&str>)> = days
        .iter()
        .map(|day| {
            (
                day.date.day(),
                day.records.iter().map(|r| r.id.as_str()).collect(),
            )
        })
        .collect();
    let id = |n: usize| records[n].id.as_str();
    assert_eq!(
        read,
        vec![(2, vec![id(0), id(2)]), (1, vec![id(1), id(3), id(4)])]
    );
}

#[test]
fn no_history_has_no_days() {
    assert_eq!(by_day(&[]), vec![]);
}

#[test]
fn a_kept_routine_is_read_back() {
    let routine = Routine::single(ExerciseId::WallAngels);
    let kept = KeptRoutine::new(new_id(MORNING_MS, 1), &Leaflet::from(&routine));
    let read = KeptRoutine::decode(&kept.id, &kept.encode()).unwrap();
    assert_eq!(read, kept);
    assert_eq!(read.read().routine(), Some(routine));
    assert_eq!(read.read().problems, vec![]);
}

#[test]
fn a_link_without_a_check_is_read_as_far_as_it_goes_and_says_what_is_wrong() {
    let kept = KeptRoutine::decode("x", "1~_x~levitation~chin-tucks").unwrap();
    let read = kept.read();
    assert_eq!(read.routine().map(|routine| routine.steps.len()), Some(1));
    let slug = "levitation".to_owned();
    assert_eq!(
        read.problems,
        vec![share::LinkProblem::UnknownExercise { slug, position: 1 }]
    );
}

#[test]
fn a_damaged_kept_routine_is_none() {
    let raw = KeptRoutine::new(
        String::new(),
        &Leaflet::from(&Routine::single(ExerciseId::WallAngels)),
    )
    .encode();
    for n in 0..raw.len() {
        let cut: String = raw.chars().take(n).collect();
        assert_eq!(KeptRoutine::decode("x", &cut), None, "{cut}");
    }
    for other in [
        sealed("v=1&lank=1~_x~chin-tucks"),
        sealed("v=2&link=1~_x~chin-tucks"),
    ] {
        assert_eq!(KeptRoutine::decode("x", &other), None, "{other}");
    }
}

proptest! {
    #[test]
    fn every_record_is_read_back(record in records()) {
        prop_assert_eq!(Record::decode(&record.id, &record.encode()), Ok(record));
    }

    #[test]
    fn no_text_is_too_strange_to_read(id in any::<String>(), raw in any::<String>()) {
        prop_assert!(Record::decode(&id, &raw).is_err());
    }

    #[test]
    fn no_whole_text_is_too_strange_to_read(body in "v=[0-9]{1,3}(&[znoadr]=([0-9]{1,6}|\\PC{0,3}|[*,]{1,3})){0,7}&?") {
        let _ = read(&sealed(&body));
    }

    #[test]
    fn a_record_with_one_character_changed_is_never_believed(
        record in records(),
        at in any::<Index>(),
        to in any::<char>(),
    ) {
        let raw = record.encode();
        let mut chars: Vec<char> = raw.chars().collect();
        let index = at.index(chars.len());
        prop_assume!(chars[index] != to);
        chars[index] = to;
        let changed: String = chars.into_iter().collect();
        prop_assert!(Record::decode(&record.id, &changed).is_err());
    }

    #[test]
    fn ids_sort_by_time(a in 0_u64..1 << 48, b in 0_u64..1 << 48, random in any::<(u128, u128)>()) {
        let (one, other) = (new_id(a, random.0), new_id(b, random.1));
        prop_assert_eq!(started_ms(&one), Some(a));
        if a != b {
            prop_assert_eq!(one < other, a < b);
        }
    }

    #[test]
    fn only_what_is_written_as_an_id_has_a_time(text in "[0-9A-Za-z]{26}|[0-9A-HJKMNP-TV-Z]{26}|[7-9][0-9A-HJKMNP-TV-Za-z]{25}") {
        let written = Ulid::from_string(&text).ok().map(|ulid| ulid.to_string());
        prop_assert_eq!(started_ms(&text).is_some(), written == Some(text));
    }

    #[test]
    fn the_newest_days_are_those_of_all_days(
        all in proptest::collection::vec((0_u64..4_000, any::<i16>()), 0..90),
        count in 0_usize..9,
    ) {
        let at = |(hours, utc_offset_min): &(u64, i16)| Record {
            id: new_id(MORNING_MS + hours * 3_600_000, 0),
            utc_offset_min: *utc_offset_min,
            ..of_routine(BuiltIn::QuickDailyReset)
        };
        let mut records: Vec<Record> = all.iter().map(at).collect();
        records.sort_by(|a, b| b.id.cmp(&a.id));
        let mut days = by_day(&records);
        let has_more = days.len() > count;
        days.truncate(count);
        prop_assert_eq!(newest_days(&records, count), (days, has_more));
    }

    #[test]
    fn whatever_was_done_on_a_day_may_have_been_done_since_then(
        hours in 0_u64..4_000, utc_offset_min in any::<i16>(), later in 0_i64..90,
    ) {
        let record = Record {
            id: new_id(MORNING_MS + hours * 3_600_000, 0),
            utc_offset_min,
            ..of_routine(BuiltIn::QuickDailyReset)
        };
        let date = record.date();
        let records = [record];
        prop_assert_eq!(may_be_since(&records, date.later(-later)).count(), 1);
        // And what is long ago is not looked at.
        prop_assert_eq!(may_be_since(&records, date.later(100)).count(), 0);
    }

    #[test]
    fn every_record_is_on_just_one_day(all in proptest::collection::vec(records(), 0..20)) {
        let days = by_day(&all);
        prop_assert_eq!(days.iter().map(|day| day.records.len()).sum::<usize>(), all.len());
        prop_assert!(days.windows(2).all(|pair| pair[0].date > pair[1].date));
        for day in &days {
            prop_assert!(day.records.iter().all(|record| record.date() == day.date));
        }
    }
}

#[test]
fn only_an_own_exercise_has_a_name_in_what_was_done() {
    let did = |slug: &str| Did {
        slug: slug.to_owned(),
        variant: Some("Towel press".to_owned()),
        done: 1,
        planned: 1,
        seconds: 1,
    };
    assert_eq!(did("own-k3f9x2m7").own_name(), Some("Towel press"));
    assert_eq!(did("wall-angels").own_name(), None);
}
