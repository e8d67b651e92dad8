//! Links that were cut: said to be, wherever that can be told.

use std::collections::BTreeMap;

use super::{everything, whole_exercises};
use crate::domain::catalogue::ExerciseId;
use crate::domain::leaflet::{Leaflet, Row};
use crate::domain::routine::{BuiltIn, Routine};
use crate::domain::share::{LinkProblem, decode, encode, encode_stored};

const OWN: &str =
    "1~_For%20Anna~wall-angels.v-w-to-y.s3.r12.t40-20~childs-pose.o45.x60~chin-tucks.r10.h25";

fn problems(text: &str) -> Vec<LinkProblem> {
    decode(text).problems
}

fn leaflets() -> Vec<Leaflet> {
    let ours = BuiltIn::ALL.iter().map(|it| it.routine());
    let routines = ours.chain([Routine::single(ExerciseId::ChinTucks)]);
    let mut all: Vec<Leaflet> = routines.map(|it| Leaflet::from(&it)).collect();
    all.push(decode(OWN).leaflet.unwrap());
    all
}

#[test]
fn a_link_that_was_cut_off_is_said_to_be() {
    for (text, steps) in [
        ("1~_For%20Anna~chin-tucks.r10~", 1),
        ("1~_For%20Anna~chin-tucks.", 1),
        ("1~_For%20Anna~chin-tucks...", 1),
        ("1~_For%20Anna~chin-tucks.r10…", 1),
        ("1~_For%20Anna~chin-tucks.r10.h5.t15-", 1),
        ("1~_x~chin-tucks~cat-", 1),
        ("1~_x~chin-tucks~scapul", 1),
        (
            "1~quick-daily-reset~chin-tucks.r10.h5~scapular-squeeze.r10.h5",
            2,
        ),
    ] {
        let read = decode(text);
        assert_eq!(read.problems, vec![LinkProblem::Truncated], "{text}");
        assert_eq!(read.routine().unwrap().steps.len(), steps, "{text}");
    }
    for text in ["1", "1~", "1%7", "1~_For%2", "1~_For%", "1~_For"] {
        assert_eq!(
            problems(text),
            vec![LinkProblem::Truncated, LinkProblem::Nothing],
            "{text}"
        );
    }
}

#[test]
fn a_full_stop_is_the_end_of_a_sentence_and_not_of_a_link() {
    assert_eq!(problems("1~_x~chin-tucks.r10."), vec![]);
    assert_eq!(problems("1~_x~chin-tucks.r10.)"), vec![]);
}

#[test]
fn every_cut_of_a_link_with_a_check_is_said() {
    for leaflet in leaflets().into_iter().chain([everything()]) {
        let link = encode(&leaflet);
        assert_eq!(problems(&link), vec![]);
        for end in 1..link.len() {
            let cut = link.get(..end).unwrap();
            let read = decode(cut);
            assert!(read.problems.contains(&LinkProblem::Truncated), "{cut}");
            // All that is whole is shown.
            let entries: Vec<_> = match &read.leaflet {
                Some(read) => read.entries().collect(),
                None => vec![],
            };
            let meant: Vec<_> = leaflet.entries().take(whole_exercises(cut)).collect();
            assert!(entries.starts_with(&meant), "{cut}");
        }
    }
}

#[test]
fn of_a_link_that_was_cut_what_goes_with_the_exercises_is_kept() {
    let leaflet = everything();
    let link = encode(&leaflet);
    let (cut, _) = link.rsplit_once(".n-").unwrap();
    let read = decode(cut);
    assert_eq!(read.problems, vec![LinkProblem::Truncated]);
    let mut without_note = leaflet;
    let Some(Row::Exercise(last)) = without_note.rows.last_mut() else {
        panic!("an exercise is the last");
    };
    last.note.clear();
    assert_eq!(read.leaflet, Some(without_note));
}

#[test]
fn a_link_that_was_changed_is_said_to_be() {
    let link = encode(&Leaflet::from(&BuiltIn::QuickDailyReset.routine()));
    for (from, to) in [
        ("h25", "h52"),
        ("r10", "r1"),
        ("chin-tucks", "cat-cow"),
        ("quick-daily-reset", "_Mine"),
    ] {
        let problems = problems(&link.replacen(from, to, 1));
        assert_eq!(problems, vec![LinkProblem::Changed], "{from}");
    }
    let (body, check) = link.rsplit_once('~').unwrap();
    let backwards: String = check.chars().rev().collect();
    assert_eq!(
        problems(&format!("{body}~0{backwards}")),
        vec![LinkProblem::Changed]
    );
}

/// What nobody can tell of a link of the first version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lost {
    /// The last exercises.
    Exercises,
    /// A number, or a part of one, of the last exercise.
    Dose,
}

/// What is lost without being said, where this link of the first version is cut at each of its places.
fn untold(link: &str) -> BTreeMap<Lost, usize> {
    let whole = decode(link).routine().unwrap();
    let mut lost = BTreeMap::new();
    for end in 1..link.len() {
        let cut = link.get(..end).unwrap();
        let read = decode(cut);
        if !read.problems.is_empty() {
            continue;
        }
        let read = read.routine().expect(cut);
        if read == whole {
            continue;
        }
        let last = read.steps.len() - 1;
        assert_eq!(read.steps[..last], whole.steps[..last], "{cut}");
        assert_eq!(read.steps[last].exercise, whole.steps[last].exercise);
        let kind = if read.steps[last] == whole.steps[last] {
            assert!(last + 1 < whole.steps.len(), "{cut}");
            Lost::Exercises
        } else {
            Lost::Dose
        };
        *lost.entry(kind).or_insert(0) += 1;
    }
    lost
}

#[test]
fn of_a_link_without_a_check_nobody_can_tell_some_cuts() {
    let lost = leaflets().into_iter().map(|leaflet| {
        let lost = untold(&encode_stored(&leaflet));
        let of = |kind| lost.get(&kind).copied().unwrap_or(0);
        (of(Lost::Dose), of(Lost::Exercises))
    });
    assert_eq!(
        lost.collect::<Vec<_>>(),
        [
            // Ours has all its exercises, so only within the last one: its numbers, and where its fields end.
            (3, 0),
            (7, 0),
            (7, 0),
            (3, 0),
            // In somebody's own also where an exercise ends.
            (20, 2),
        ]
    );
}
