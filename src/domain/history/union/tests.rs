//! The union: nothing whole is lost, and nothing damaged is either.

use std::collections::BTreeMap;
use std::slice::from_ref;

use proptest::prelude::*;

use super::*;
use crate::domain::history::tests::records;
use crate::domain::history::{Outcome, new_id};
use crate::domain::routine::RoutineName;

const PREFIX: &str = "unhunch:/sub/:1:";

type Entries = Vec<(String, String)>;

fn record(n: u64) -> Record {
    Record {
        id: new_id(n, 0),
        utc_offset_min: 0,
        name: RoutineName::Own(format!("no. {n}")),
        outcome: Outcome::Finished,
        active_s: 60,
        did: vec![],
        before: crate::domain::history::Feeling::default(),
        hurts: Vec::new(),
        replaces: None,
    }
}

fn entry(record: &Record) -> (String, String) {
    (keys::session(PREFIX, &record.id), record.encode())
}

fn raw_entry(record: &Record, raw: &str) -> (String, String) {
    (keys::session(PREFIX, &record.id), raw.to_owned())
}

fn damaged(record: &Record) -> (String, String) {
    raw_entry(record, &record.encode().replace("no.", "nö."))
}

fn ids(union: &Union) -> Vec<&str> {
    union
        .records
        .iter()
        .map(|record| record.id.as_str())
        .collect()
}

/// Does what a union says is to be done.
fn apply(
    local: &[(String, String)],
    mirror: &[(String, String)],
    union: &Union,
) -> (Entries, Entries) {
    let mut first: BTreeMap<_, _> = local.iter().cloned().collect();
    let mut second: BTreeMap<_, _> = mirror.iter().cloned().collect();
    first.extend(union.set_aside.iter().cloned());
    first.extend(union.copy_to_local.iter().cloned());
    second.extend(union.copy_to_mirror.iter().cloned());
    (first.into_iter().collect(), second.into_iter().collect())
}

#[test]
fn two_empty_copies_are_an_empty_history() {
    assert_eq!(merge(&[], &[], PREFIX), Union::default());
}

#[test]
fn what_is_in_both_copies_is_there_once() {
    let all = [entry(&record(1)), entry(&record(2))];
    let union = merge(&all, &all, PREFIX);
    let records = vec![record(2), record(1)];
    assert_eq!(
        union,
        Union {
            records,
            ..Union::default()
        }
    );
}

#[test]
fn an_empty_first_copy_is_restored() {
    let all = [entry(&record(1)), entry(&record(2))];
    let union = merge(&[], &all, PREFIX);
    assert_eq!(union.records.len(), 2);
    assert_eq!(union.copy_to_local, all);
    assert_eq!(union.restored, 2);
    assert_eq!((union.copy_to_mirror, union.set_aside), (vec![], vec![]));
}

#[test]
fn an_empty_second_copy_is_filled_without_a_word() {
    let all = [entry(&record(1)), entry(&record(2))];
    let union = merge(&all, &[], PREFIX);
    assert_eq!(union.copy_to_mirror, all);
    assert_eq!(union.restored, 0);
    assert_eq!(union.copy_to_local, vec![]);
}

#[test]
fn a_damaged_first_copy_is_set_aside_and_restored() {
    let (whole, bad) = (entry(&record(1)), damaged(&record(1)));
    let union = merge(from_ref(&bad), from_ref(&whole), PREFIX);
    assert_eq!(union.records, vec![record(1)]);
    assert_eq!(
        union.set_aside,
        vec![(keys::quarantine(PREFIX, &record(1).id), bad.1)]
    );
    assert_eq!(union.copy_to_local, vec![whole]);
    assert_eq!(union.restored, 1);
    assert_eq!(union.unreadable, vec![]);
}

#[test]
fn a_damaged_second_copy_is_set_aside_and_renewed() {
    let (whole, bad) = (entry(&record(1)), damaged(&record(1)));
    let union = merge(from_ref(&whole), from_ref(&bad), PREFIX);
    assert_eq!(union.records, vec![record(1)]);
    assert_eq!(
        union.set_aside,
        vec![(keys::quarantine(PREFIX, &record(1).id), bad.1)]
    );
    assert_eq!(union.copy_to_mirror, vec![whole]);
    assert_eq!(union.restored, 0);
}

#[test]
fn what_was_set_aside_before_is_not_written_over() {
    let (whole, bad) = (entry(&record(1)), damaged(&record(1)));
    let before = (
        keys::quarantine(PREFIX, &record(1).id),
        "other damage".to_owned(),
    );
    let union = merge(&[bad.clone(), before.clone()], from_ref(&whole), PREFIX);
    let second = keys::quarantine(PREFIX, &format!("{}.2", record(1).id));
    assert_eq!(union.set_aside, vec![(second, bad.1.clone())]);

    let same = (before.0, bad.1.clone());
    let union = merge(&[bad, same], &[whole], PREFIX);
    assert_eq!(union.set_aside, vec![], "it is there already");
    assert_eq!(union.restored, 1);
}

#[test]
fn what_is_damaged_in_both_copies_stays_and_is_listed() {
    let bad = damaged(&record(1));
    let worse = raw_entry(&record(1), "worse");
    let union = merge(from_ref(&bad), from_ref(&worse), PREFIX);
    let listed = |raw: &(String, String), reason, place| UnreadableEntry {
        key: raw.0.clone(),
        raw: raw.1.clone(),
        reason,
        place,
    };
    let unreadable = vec![
        listed(&bad, Unreadable::BadCheck, Copies::Local),
        listed(&worse, Unreadable::NotOurs, Copies::Mirror),
    ];
    assert_eq!(
        union,
        Union {
            unreadable,
            ..Union::default()
        }
    );
    let union = merge(from_ref(&bad), from_ref(&bad), PREFIX);
    assert_eq!(
        union.unreadable,
        vec![listed(&bad, Unreadable::BadCheck, Copies::Both)]
    );
}

#[test]
fn what_is_damaged_in_its_only_copy_stays_and_is_listed() {
    let bad = damaged(&record(1));
    for (local, mirror, place) in [
        (vec![bad.clone()], vec![], Copies::Local),
        (vec![], vec![bad], Copies::Mirror),
    ] {
        let union = merge(&local, &mirror, PREFIX);
        assert_eq!(union.unreadable.len(), 1);
        assert_eq!(union.unreadable[0].place, place);
        assert_eq!(apply(&local, &mirror, &union), (local, mirror));
    }
}

#[test]
fn foreign_values_under_our_keys_are_listed() {
    let key = |rest: &str| format!("{PREFIX}{rest}");
    let local = [
        (key("s:hello"), "world".to_owned()),
        (key("plan"), "7".to_owned()),
        (key("s:"), entry(&record(1)).1),
    ];
    let union = merge(&local, &[], PREFIX);
    let listed: Vec<&str> = union.unreadable.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(listed, [key("plan"), key("s:"), key("s:hello")]);
    assert!(
        union
            .unreadable
            .iter()
            .all(|it| it.reason == Unreadable::NotOurs)
    );
    assert_eq!((union.copy_to_mirror, union.set_aside), (vec![], vec![]));
}

#[test]
fn keys_of_other_kinds_and_of_other_apps_are_left_alone() {
    let local = [
        (keys::settings(PREFIX), "x".to_owned()),
        (keys::live(PREFIX), "x".to_owned()),
        (keys::kept(PREFIX, "1"), "x".to_owned()),
        (keys::quarantine(PREFIX, "1"), "x".to_owned()),
        ("unhunch:/:1:s:1".to_owned(), "x".to_owned()),
        ("theme".to_owned(), "dark".to_owned()),
    ];
    assert_eq!(merge(&local, &local, PREFIX), Union::default());
    assert_eq!(merge(&local, &[], PREFIX), Union::default());
}

#[test]
fn what_a_later_version_wrote_is_not_written_over() {
    let newer = raw_entry(&record(1), &crate::domain::fields::seal("v=9"));
    let union = merge(from_ref(&newer), &[entry(&record(1))], PREFIX);
    let records = vec![record(1)];
    assert_eq!(
        union,
        Union {
            records,
            ..Union::default()
        }
    );
    let union = merge(&[newer], &[], PREFIX);
    assert_eq!(union.unreadable[0].reason, Unreadable::FutureVersion(9));
    assert_eq!(union.copy_to_mirror, vec![]);
}

#[test]
fn of_two_whole_copies_that_differ_the_first_counts_and_both_stay() {
    let other = Record {
        active_s: 61,
        ..record(1)
    };
    let union = merge(&[entry(&record(1))], &[entry(&other)], PREFIX);
    let records = vec![record(1)];
    assert_eq!(
        union,
        Union {
            records,
            ..Union::default()
        }
    );
}

#[test]
fn a_session_taken_up_again_is_there_in_its_latest_form() {
    let again = |n: u64, of: u64| Record {
        replaces: Some(record(of).id),
        ..record(n)
    };
    let all = [record(1), again(2, 1), again(3, 2), record(4)];
    let entries: Entries = all.iter().map(entry).collect();
    let union = merge(&entries, &entries, PREFIX);
    assert_eq!(ids(&union), [record(4).id, record(3).id]);
}

#[test]
fn a_session_whose_later_form_is_damaged_is_there_in_its_earlier_one() {
    let again = Record {
        replaces: Some(record(1).id),
        ..record(2)
    };
    let union = merge(&[entry(&record(1)), damaged(&again)], &[], PREFIX);
    assert_eq!(ids(&union), [record(1).id]);
    assert_eq!(union.unreadable.len(), 1);
}

#[test]
fn records_cannot_hide_each_other() {
    let with = |n: u64, of: u64| {
        entry(&Record {
            replaces: Some(record(of).id),
            ..record(n)
        })
    };
    let union = merge(&[with(1, 1)], &[], PREFIX);
    assert_eq!(ids(&union), [record(1).id], "not itself");
    let union = merge(&[with(1, 2), with(2, 1)], &[], PREFIX);
    assert_eq!(ids(&union), [record(2).id], "not both");
    let union = merge(&[with(3, 9)], &[], PREFIX);
    assert_eq!(ids(&union), [record(3).id], "not by replacing nothing");
}

#[derive(Debug, Clone, Copy)]
enum Fate {
    Whole,
    Missing,
    Cut,
    Foreign,
    Flipped,
}

fn fates() -> impl Strategy<Value = Fate> {
    prop_oneof![
        3 => Just(Fate::Whole),
        2 => Just(Fate::Missing),
        1 => Just(Fate::Cut),
        1 => Just(Fate::Foreign),
        1 => Just(Fate::Flipped),
    ]
}

/// What becomes of a stored record.
fn suffer(record: &Record, fate: Fate) -> Option<(String, String)> {
    let raw = record.encode();
    let raw = match fate {
        Fate::Missing => return None,
        Fate::Whole => raw,
        Fate::Cut => raw.chars().take(raw.chars().count() / 2).collect(),
        Fate::Foreign => "theirs=1".to_owned(),
        Fate::Flipped => raw.replacen("&z=", "&y=", 1),
    };
    Some((keys::session(PREFIX, &record.id), raw))
}

fn copies() -> impl Strategy<Value = (Vec<(Record, Fate, Fate)>, Entries, Entries)> {
    proptest::collection::vec((records(), fates(), fates()), 0..12).prop_map(|mut all| {
        all.sort_by(|a, b| a.0.id.cmp(&b.0.id));
        all.dedup_by(|a, b| a.0.id == b.0.id);
        let local = all
            .iter()
            .filter_map(|(r, fate, _)| suffer(r, *fate))
            .collect();
        let mirror = all
            .iter()
            .filter_map(|(r, _, fate)| suffer(r, *fate))
            .collect();
        (all, local, mirror)
    })
}

proptest! {
    #[test]
    fn no_readable_record_is_lost_whatever_is_damaged((all, local, mirror) in copies()) {
        let union = merge(&local, &mirror, PREFIX);
        let readable: Vec<&Record> = all
            .iter()
            .rev()
            .filter(|(_, a, b)| matches!(a, Fate::Whole) || matches!(b, Fate::Whole))
            .map(|(record, _, _)| record)
            .collect();
        prop_assert_eq!(union.records.iter().collect::<Vec<_>>(), readable);
    }

    #[test]
    fn what_was_readable_is_whole_in_both_copies_afterwards((_, local, mirror) in copies()) {
        let union = merge(&local, &mirror, PREFIX);
        let (local, mirror) = apply(&local, &mirror, &union);
        for record in &union.records {
            prop_assert!(local.contains(&entry(record)) && mirror.contains(&entry(record)));
        }
    }

    #[test]
    fn uniting_again_changes_nothing((_, local, mirror) in copies()) {
        let once = merge(&local, &mirror, PREFIX);
        let (local, mirror) = apply(&local, &mirror, &once);
        let again = merge(&local, &mirror, PREFIX);
        let quiet = Union { records: once.records, unreadable: once.unreadable, ..Union::default() };
        prop_assert_eq!(again, quiet);
    }

    #[test]
    fn no_text_disappears((_, local, mirror) in copies()) {
        let union = merge(&local, &mirror, PREFIX);
        let (first, second) = apply(&local, &mirror, &union);
        for (_, raw) in local.iter().chain(&mirror) {
            prop_assert!(first.iter().chain(&second).any(|(_, kept)| kept == raw), "{}", raw);
        }
    }

    #[test]
    fn records_are_newest_first((_, local, mirror) in copies()) {
        let union = merge(&local, &mirror, PREFIX);
        prop_assert!(union.records.windows(2).all(|pair| pair[0].id > pair[1].id));
    }

    #[test]
    fn every_damaged_text_is_listed_or_set_aside((_, local, mirror) in copies()) {
        let union = merge(&local, &mirror, PREFIX);
        for (key, raw) in local.iter().chain(&mirror) {
            let id = key.strip_prefix(&keys::session_prefix(PREFIX)).unwrap();
            let listed = union.unreadable.iter().any(|it| it.key == *key && it.raw == *raw);
            let aside = union.set_aside.iter().any(|(_, kept)| kept == raw);
            prop_assert_eq!(listed || aside, Record::decode(id, raw).is_err());
        }
    }

    #[test]
    fn nothing_is_too_strange_to_unite(
        local in proptest::collection::vec((any::<String>(), any::<String>()), 0..9),
        ids in proptest::collection::vec(any::<String>(), 0..9),
    ) {
        let mirror: Entries = ids
            .iter()
            .map(|id| (keys::session(PREFIX, id), id.clone()))
            .collect();
        let union = merge(&local, &mirror, PREFIX);
        prop_assert!(union.records.is_empty() && union.copy_to_local.is_empty());
        prop_assert!(union.set_aside.is_empty() && union.copy_to_mirror.is_empty());
    }
}
