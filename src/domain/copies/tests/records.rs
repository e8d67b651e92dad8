//! Records in two copies: nothing whole is lost, and nothing damaged is either.

use std::collections::BTreeMap;
use std::slice::from_ref;

use proptest::prelude::*;

use super::super::*;
use crate::domain::fields::Unreadable;
use crate::domain::history::keys::Key;
use crate::domain::history::tests::records;
use crate::domain::history::{Outcome, new_id};
use crate::domain::routine::RoutineName;

const PREFIX: &str = "unhunch:/sub/:1:";

type Pairs = Vec<(String, String)>;

fn record(n: u64) -> Record {
    Record {
        id: new_id(n, 0),
        utc_offset_min: 0,
        name: RoutineName::Own(format!("no. {n}")),
        outcome: Outcome::Finished,
        active_s: 60,
        did: vec![],
        before: crate::domain::history::Symptoms::default(),
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

fn ids(joined: &Joined) -> Vec<&str> {
    joined
        .records
        .iter()
        .map(|record| record.id.as_str())
        .collect()
}

/// What a tab writes over `there` to say how a session stands now; `None` where it is gone.
fn edit(
    there: Option<&(String, String)>,
    now: &Record,
    is_gone: bool,
    by: &str,
) -> (String, String) {
    let key = keys::edit(PREFIX, &now.id);
    let what = if is_gone { gone() } else { now.encode() };
    let there = there.map(|(_, raw)| raw.as_str()).into_iter();
    let raw = change(PREFIX, &key, there, &what, by);
    (key, raw)
}

fn merge(local: &[(String, String)], mirror: &[(String, String)], prefix: &str) -> Joined {
    Joined::of(&Copies {
        local,
        mirror: Some(mirror),
        early: &[],
        prefix,
        by: "a",
    })
}

/// What is to be written to the first copy.
fn locals(joined: &Joined) -> Pairs {
    let pair = |write: &Write| (write.key.clone(), write.raw.clone());
    joined.to_local.iter().map(pair).collect()
}

/// Does what is to be done.
fn apply(
    local: &[(String, String)],
    mirror: &[(String, String)],
    joined: &Joined,
) -> (Pairs, Pairs) {
    let mut first: BTreeMap<_, _> = local.iter().cloned().collect();
    let mut second: BTreeMap<_, _> = mirror.iter().cloned().collect();
    first.extend(joined.aside.iter().cloned());
    second.extend(joined.aside.iter().cloned());
    first.extend(locals(joined));
    second.extend(joined.to_mirror.iter().cloned());
    (first.into_iter().collect(), second.into_iter().collect())
}

#[test]
fn two_empty_copies_are_an_empty_history() {
    assert_eq!(merge(&[], &[], PREFIX), Joined::default());
}

#[test]
fn what_is_in_both_copies_is_there_once() {
    let all = [entry(&record(1)), entry(&record(2))];
    let joined = merge(&all, &all, PREFIX);
    let records = vec![record(2), record(1)];
    assert_eq!(
        joined,
        Joined {
            records,
            ..Joined::default()
        }
    );
}

#[test]
fn an_empty_first_copy_is_restored() {
    let all = [entry(&record(1)), entry(&record(2))];
    let joined = merge(&[], &all, PREFIX);
    assert_eq!(joined.records.len(), 2);
    assert_eq!(locals(&joined), all);
    assert_eq!(joined.told.restored, 2);
    assert_eq!((joined.to_mirror, joined.aside), (vec![], vec![]));
}

#[test]
fn an_empty_second_copy_is_filled_without_a_word() {
    let all = [entry(&record(1)), entry(&record(2))];
    let joined = merge(&all, &[], PREFIX);
    assert_eq!(joined.to_mirror, all);
    assert_eq!(joined.told.restored, 0);
    assert_eq!(locals(&joined), vec![]);
}

#[test]
fn a_damaged_first_copy_is_set_aside_and_restored() {
    let (whole, bad) = (entry(&record(1)), damaged(&record(1)));
    let joined = merge(from_ref(&bad), from_ref(&whole), PREFIX);
    let aside = keys::aside(PREFIX, &bad.0, &bad.1);
    assert_eq!(joined.records, vec![record(1)]);
    assert_eq!(joined.aside, vec![(aside.clone(), bad.1.clone())]);
    let write = Write {
        key: whole.0,
        raw: whole.1,
        after: Some(aside.clone()),
    };
    assert_eq!(joined.to_local, vec![write]);
    assert_eq!(joined.told.restored, 1);
    assert!(!joined.told.mended && joined.told.lost.is_empty());
    let listed = UnreadableEntry {
        key: aside,
        raw: bad.1,
        reason: Unreadable::BadCheck,
    };
    assert_eq!(joined.unreadable, vec![listed]);
}

#[test]
fn a_damaged_second_copy_is_set_aside_and_renewed() {
    let (whole, bad) = (entry(&record(1)), damaged(&record(1)));
    let joined = merge(from_ref(&whole), from_ref(&bad), PREFIX);
    assert_eq!(joined.records, vec![record(1)]);
    assert_eq!(
        joined.aside,
        vec![(keys::aside(PREFIX, &bad.0, &bad.1), bad.1)]
    );
    assert_eq!(joined.to_mirror, vec![whole]);
    assert_eq!((joined.told.restored, joined.told.mended), (0, true));
}

#[test]
fn what_was_set_aside_before_is_not_written_over_and_not_told_again() {
    let (whole, bad) = (entry(&record(1)), damaged(&record(1)));
    let before = (
        keys::quarantine(PREFIX, &record(1).id),
        "other damage".to_owned(),
    );
    let joined = merge(&[bad.clone(), before.clone()], from_ref(&whole), PREFIX);
    let second = keys::aside(PREFIX, &bad.0, &bad.1);
    assert_eq!(joined.aside, vec![(second, bad.1.clone())]);
    assert_eq!(joined.unreadable.len(), 2, "the first version's is listed");

    let same = (before.0, bad.1.clone());
    let joined = merge(&[bad, same], &[whole], PREFIX);
    assert_eq!(joined.aside, vec![], "it is there already");
    assert_eq!(joined.to_local[0].after, None);
    assert_eq!(joined.told.restored, 1);
}

#[test]
fn what_is_damaged_in_both_copies_is_set_aside_told_once_and_stays() {
    let bad = damaged(&record(1));
    let worse = raw_entry(&record(1), "worse");
    for (local, mirror, texts) in [
        (vec![bad.clone()], vec![worse], 2),
        (vec![bad.clone()], vec![bad.clone()], 1),
        (vec![bad.clone()], vec![], 1),
        (vec![], vec![bad], 1),
    ] {
        let joined = merge(&local, &mirror, PREFIX);
        assert_eq!(joined.told.lost, [Lost::Session]);
        assert_eq!(joined.aside.len(), texts);
        assert_eq!(joined.unreadable.len(), texts);
        assert!(joined.to_local.is_empty() && joined.to_mirror.is_empty());
        let (first, second) = apply(&local, &mirror, &joined);
        let again = merge(&first, &second, PREFIX);
        assert_eq!(again.told, Told::default());
        assert_eq!(again.unreadable, joined.unreadable);
        assert_eq!(apply(&first, &second, &again), (first, second));
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
    let joined = merge(&local, &[], PREFIX);
    let listed: Vec<&str> = joined.unreadable.iter().map(|it| it.raw.as_str()).collect();
    assert_eq!(listed, ["7", &entry(&record(1)).1, "world"]);
    assert!(
        joined
            .unreadable
            .iter()
            .all(|it| it.reason == Unreadable::NotOurs)
    );
    assert_eq!((joined.to_mirror, joined.to_local), (vec![], vec![]));
    assert_eq!(
        joined.aside.len(),
        2,
        "what is no key of ours is left alone"
    );
}

#[test]
fn keys_of_other_apps_are_left_alone() {
    let local = [
        ("unhunch:/:1:s:1".to_owned(), "x".to_owned()),
        ("theme".to_owned(), "dark".to_owned()),
    ];
    assert_eq!(merge(&local, &local, PREFIX), Joined::default());
    assert_eq!(merge(&local, &[], PREFIX), Joined::default());
}

#[test]
fn what_a_later_version_wrote_is_not_written_over() {
    let newer = raw_entry(&record(1), &crate::domain::fields::seal("v=9"));
    let joined = merge(from_ref(&newer), &[entry(&record(1))], PREFIX);
    let records = vec![record(1)];
    assert_eq!(
        joined,
        Joined {
            records,
            ..Joined::default()
        }
    );
    let joined = merge(&[newer], &[], PREFIX);
    assert_eq!(joined.unreadable[0].reason, Unreadable::FutureVersion(9));
    assert_eq!(joined.to_mirror, vec![]);
}

#[test]
fn of_two_whole_copies_that_differ_the_first_counts_and_both_stay() {
    let other = Record {
        active_s: 61,
        ..record(1)
    };
    let joined = merge(&[entry(&record(1))], &[entry(&other)], PREFIX);
    let records = vec![record(1)];
    assert_eq!(
        joined,
        Joined {
            records,
            ..Joined::default()
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
    let entries: Pairs = all.iter().map(entry).collect();
    let joined = merge(&entries, &entries, PREFIX);
    assert_eq!(ids(&joined), [record(4).id, record(3).id]);
}

#[test]
fn a_session_whose_later_form_is_damaged_is_there_in_its_earlier_one() {
    let again = Record {
        replaces: Some(record(1).id),
        ..record(2)
    };
    let joined = merge(&[entry(&record(1)), damaged(&again)], &[], PREFIX);
    assert_eq!(ids(&joined), [record(1).id]);
    assert_eq!(joined.unreadable.len(), 1);
}

#[test]
fn records_cannot_hide_each_other() {
    let with = |n: u64, of: u64| {
        entry(&Record {
            replaces: Some(record(of).id),
            ..record(n)
        })
    };
    let joined = merge(&[with(1, 1)], &[], PREFIX);
    assert_eq!(ids(&joined), [record(1).id], "not itself");
    let joined = merge(&[with(1, 2), with(2, 1)], &[], PREFIX);
    assert_eq!(ids(&joined), [record(2).id], "not both");
    let joined = merge(&[with(3, 9)], &[], PREFIX);
    assert_eq!(ids(&joined), [record(3).id], "not by replacing nothing");
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

fn copies() -> impl Strategy<Value = (Vec<(Record, Fate, Fate)>, Pairs, Pairs)> {
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

#[test]
fn an_edit_or_a_deletion_in_one_copy_counts_and_comes_to_the_other() {
    let [one, two] = [record(1), record(2)];
    let less = Record {
        active_s: 7,
        ..one.clone()
    };
    let records = vec![entry(&one), entry(&two)];
    for (is_gone, expected) in [(false, vec![&two, &less]), (true, vec![&two])] {
        let edit = edit(None, &less, is_gone, "a");
        let edited: Pairs = records.iter().chain(from_ref(&edit)).cloned().collect();
        for (local, mirror) in [(&edited, &records), (&records, &edited), (&edited, &edited)] {
            let joined = merge(local, mirror, PREFIX);
            assert_eq!(joined.records.iter().collect::<Vec<_>>(), expected);
            assert_eq!(joined.told, Told::default());
            let lacks = |copy: &Pairs| !copy.contains(&edit);
            let to_local: Vec<_> = joined.to_local.iter().map(|it| &it.raw).collect();
            assert_eq!(
                to_local,
                lacks(local)
                    .then_some(&edit.1)
                    .into_iter()
                    .collect::<Vec<_>>()
            );
            assert_eq!(joined.to_mirror.contains(&edit), lacks(mirror));
        }
    }
}

#[test]
fn of_an_edit_and_a_deletion_by_two_tabs_the_later_one_counts_in_both_copies() {
    let one = record(1);
    let less = Record {
        active_s: 7,
        ..one.clone()
    };
    let changed = edit(None, &less, false, "a");
    let deleted = edit(Some(&changed), &less, true, "b");
    let undone = edit(Some(&deleted), &less, false, "a");
    let with = |edit: &(String, String)| vec![entry(&one), edit.clone()];
    for (first, second, expected) in [
        (&changed, &deleted, &[][..]),
        (&deleted, &undone, from_ref(&less)),
        (&changed, &undone, from_ref(&less)),
    ] {
        for (local, mirror) in [(first, second), (second, first)] {
            let joined = merge(&with(local), &with(mirror), PREFIX);
            assert_eq!(joined.records, expected);
            let key = keys::edit(PREFIX, &one.id);
            assert_eq!(joined.entries.get(&key), Some(second.1.as_str()));
        }
        // Between tabs the same, whoever writes last to the first copy.
        assert_eq!(
            compare(PREFIX, &first.0, Some(&second.1), &first.1),
            Comparison::Older
        );
        assert_eq!(
            compare(PREFIX, &first.0, Some(&first.1), &second.1),
            Comparison::Newer
        );
        assert_eq!(over(PREFIX, &first.0, &second.1, &first.1), []);
    }
    // At the same moment, both tabs come to the same.
    let [a, b] = [("a", false), ("b", true)].map(|(by, is_gone)| edit(None, &less, is_gone, by));
    for (local, mirror) in [(&a, &b), (&b, &a)] {
        assert_eq!(merge(&with(local), &with(mirror), PREFIX).records, []);
    }
}

#[test]
fn where_an_edit_is_damaged_everywhere_the_record_counts_and_that_is_told() {
    let one = record(1);
    let less = Record {
        active_s: 7,
        ..one.clone()
    };
    let (key, raw) = edit(None, &less, false, "a");
    let copy = vec![entry(&one), (key, raw.replace("a=7", "a=8"))];
    let joined = merge(&copy, &copy, PREFIX);
    assert_eq!(joined.records, [one]);
    assert_eq!(joined.told.lost, [Lost::Edit]);
}

proptest! {
    #[test]
    fn no_readable_record_is_lost_whatever_is_damaged((all, local, mirror) in copies()) {
        let joined = merge(&local, &mirror, PREFIX);
        let readable: Vec<&Record> = all
            .iter()
            .rev()
            .filter(|(_, a, b)| matches!(a, Fate::Whole) || matches!(b, Fate::Whole))
            .map(|(record, _, _)| record)
            .collect();
        prop_assert_eq!(joined.records.iter().collect::<Vec<_>>(), readable);
    }

    #[test]
    fn what_was_readable_is_whole_in_both_copies_afterwards((_, local, mirror) in copies()) {
        let joined = merge(&local, &mirror, PREFIX);
        let (local, mirror) = apply(&local, &mirror, &joined);
        for record in &joined.records {
            prop_assert!(local.contains(&entry(record)) && mirror.contains(&entry(record)));
        }
    }

    #[test]
    fn joining_again_changes_nothing((_, local, mirror) in copies()) {
        let once = merge(&local, &mirror, PREFIX);
        let (local, mirror) = apply(&local, &mirror, &once);
        let again = merge(&local, &mirror, PREFIX);
        prop_assert_eq!(again.unreadable.len(), once.unreadable.len());
        let quiet = Joined { records: once.records, unreadable: again.unreadable.clone(), ..Joined::default() };
        prop_assert_eq!(again, quiet);
    }

    #[test]
    fn no_text_disappears((_, local, mirror) in copies()) {
        let joined = merge(&local, &mirror, PREFIX);
        let (first, second) = apply(&local, &mirror, &joined);
        for (_, raw) in local.iter().chain(&mirror) {
            prop_assert!(first.iter().chain(&second).any(|(_, kept)| kept == raw), "{}", raw);
        }
    }

    #[test]
    fn records_are_newest_first((_, local, mirror) in copies()) {
        let joined = merge(&local, &mirror, PREFIX);
        prop_assert!(joined.records.windows(2).all(|pair| pair[0].id > pair[1].id));
    }

    #[test]
    fn every_damaged_text_is_listed_or_set_aside((_, local, mirror) in copies()) {
        let joined = merge(&local, &mirror, PREFIX);
        for (key, raw) in local.iter().chain(&mirror) {
            let id = key.strip_prefix(&keys::session_prefix(PREFIX)).unwrap();
            let listed = joined.unreadable.iter().any(|it| it.key == *key && it.raw == *raw);
            let aside = joined.aside.iter().any(|(_, kept)| kept == raw);
            prop_assert!(!listed, "it is listed as what was set aside");
            prop_assert_eq!(aside, Record::decode(id, raw).is_err());
        }
    }

    #[test]
    fn nothing_is_too_strange_to_join(
        local in proptest::collection::vec((any::<String>(), any::<String>()), 0..9),
        ours in proptest::collection::vec(("(s:|a:|k:|w:|p:|q:|x)?(theme|plan|settings|live|\\PC{0,9})", any::<String>()), 0..9),
    ) {
        let mirror: Pairs = ours
            .into_iter()
            .map(|(key, raw)| (format!("{PREFIX}{key}"), raw))
            .collect();
        let joined = merge(&local, &mirror, PREFIX);
        prop_assert!(joined.records.is_empty());
        prop_assert_eq!(&joined.to_mirror, &vec![]);
        for write in &joined.to_local {
            let is_aside = matches!(keys::parse(PREFIX, &write.key), Some(Key::Quarantine(_)));
            prop_assert!(is_aside, "{:?}", write);
        }
    }
}

#[test]
fn of_many_sessions_the_first_picture_reads_the_newest_and_all_else() {
    let all = u64::try_from(NEWEST).unwrap() + 100;
    let id = |n: u64| new_id(n, 0);
    let mut keys: Vec<String> = (1..=all)
        .rev()
        .flat_map(|n| [keys::session(PREFIX, &id(n)), keys::rating(PREFIX, &id(n))])
        .collect();
    let others = [
        keys::settings(PREFIX),
        keys::edit(PREFIX, &id(1)),
        keys::warning(PREFIX, &id(1)),
        keys::setting(PREFIX, "theme"),
    ];
    keys.extend(others.clone());
    let read = without_older(keys.iter().map(String::as_str), PREFIX);
    assert_eq!(read.len(), 2 * NEWEST + others.len());
    for n in 1..=all {
        for key in [keys::session(PREFIX, &id(n)), keys::rating(PREFIX, &id(n))] {
            assert_eq!(read.contains(&key.as_str()), n > 100, "{n}");
        }
    }
    assert!(others.iter().all(|key| read.contains(&key.as_str())));
    let few = [keys::rating(PREFIX, &id(7)), keys::session(PREFIX, &id(7))];
    assert_eq!(without_older(few.iter().map(String::as_str), PREFIX), few);
}
