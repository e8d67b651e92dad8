//! Records that come one by one make the same list as all of them at once.

use super::*;
use crate::domain::history::{Outcome, Symptoms};
use crate::domain::routine::{BuiltIn, RoutineName};

fn record(id: &str, replaces: Option<&str>) -> Record {
    Record {
        id: id.to_owned(),
        utc_offset_min: 0,
        name: RoutineName::BuiltIn(BuiltIn::FOR_EVERYBODY),
        outcome: Outcome::Finished,
        active_s: 1,
        did: Vec::new(),
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: replaces.map(str::to_owned),
    }
}

fn ids(records: &[Record]) -> Vec<&str> {
    records.iter().map(|record| record.id.as_str()).collect()
}

#[test]
fn each_record_comes_to_its_place_once() {
    let mut records = Vec::new();
    for id in ["2", "4", "1", "3", "4", "1"] {
        add(&mut records, vec![record(id, None)]);
    }
    assert_eq!(ids(&records), ["4", "3", "2", "1"]);
}

#[test]
fn a_record_is_found_by_its_id() {
    let records = ["5", "3", "1"].map(|id| record(id, None));
    for record in &records {
        assert_eq!(find(&records, &record.id), Some(record));
    }
    for missing in ["", "0", "2", "4", "6"] {
        assert_eq!(find(&records, missing), None);
    }
}

#[test]
fn what_was_taken_up_again_is_there_in_its_latest_form_alone() {
    let all = [("1", None), ("2", Some("1")), ("3", Some("2"))].map(|(id, of)| record(id, of));
    let mut one_by_one = Vec::new();
    for record in all.clone() {
        add(&mut one_by_one, vec![record]);
        assert_eq!(one_by_one.len(), 1);
    }
    let mut at_once = Vec::new();
    add(&mut at_once, all.into_iter().rev().collect());
    assert_eq!(ids(&at_once), ["3"]);
    assert_eq!(one_by_one, at_once);
    add(&mut at_once, vec![record("2", Some("1"))]);
    assert_eq!(ids(&at_once), ["3"]);
}

#[test]
fn an_earlier_record_takes_no_place_of_a_later_one() {
    let mut records = vec![record("2", None)];
    add(&mut records, vec![record("1", Some("2"))]);
    assert_eq!(ids(&records), ["2", "1"]);
}

/// Has sessions as they were changed, by how long they ran; `None` where one is gone.
fn change(records: &mut Vec<Record>, all: &[(&str, Option<u32>)]) {
    let edited: Vec<String> = all.iter().map(|(id, _)| (*id).to_owned()).collect();
    let now = all.iter().filter_map(|(id, active_s)| {
        let active_s = (*active_s)?;
        Some(Record {
            active_s,
            ..record(id, None)
        })
    });
    revise(records, &edited, now.collect());
}

#[test]
fn a_session_stands_as_it_was_changed_last_and_one_that_is_gone_does_not() {
    let mut records: Vec<Record> = ["5", "3", "1"].map(|id| record(id, None)).into();
    change(&mut records, &[("1", Some(60)), ("3", None)]);
    assert_eq!(ids(&records), ["5", "1"]);
    assert_eq!(records[1].active_s, 60);
    // A deletion that was undone brings it back, and twice is once.
    for _ in 0..2 {
        change(&mut records, &[("1", Some(60)), ("3", Some(9))]);
        assert_eq!(ids(&records), ["5", "3", "1"]);
        assert_eq!(records[1].active_s, 9);
    }
}

#[test]
fn a_session_is_there_as_long_as_its_record_or_its_edit_can_be_read() {
    let mut records = vec![record("5", None)];
    change(&mut records, &[("3", Some(60)), ("7", Some(1))]);
    assert_eq!(ids(&records), ["7", "5", "3"]);
}

#[test]
fn where_a_session_that_was_taken_up_again_is_gone_its_first_half_stays_away() {
    let mut records = [("2", Some("1")), ("1", None)]
        .map(|(id, of)| record(id, of))
        .to_vec();
    change(&mut records, &[("2", None)]);
    assert_eq!(ids(&records), [""; 0]);
}
