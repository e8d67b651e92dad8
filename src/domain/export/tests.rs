//! The table, and what stands in the file.

use super::*;
use crate::domain::history::{Did, Hurt, Outcome, Rating, Ratings, Symptoms, new_id};
use crate::domain::routine::RoutineName;
use crate::domain::text::Language;

fn record(name: &str, slugs: &[&str]) -> Record {
    let did = |slug: &&str| Did {
        slug: (*slug).to_owned(),
        variant: None,
        done: 9,
        planned: 10,
        seconds: 61,
    };
    Record {
        id: new_id(1_795_242_600_000, 7),
        utc_offset_min: 60,
        name: RoutineName::Own(name.to_owned()),
        outcome: Outcome::LeftEarly,
        active_s: 300,
        did: slugs.iter().map(did).collect(),
        before: Symptoms {
            pain: Some(4),
            stiffness: None,
        },
        hurts: vec![(1, Hurt::Sharp)],
        replaces: None,
    }
}

fn noted(id: &str, note: &str) -> Ratings {
    let rating = Rating {
        effort: Some(3),
        note: note.to_owned(),
        ..Rating::default()
    };
    [(id.to_owned(), rating)].into_iter().collect()
}

/// The rows of a table, read back.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn the_table_has_a_row_for_each_exercise() {
    let record = record("Mine, \"short\"", &["chin-tucks", "cat-cow"]);
    let ratings = noted(&record.id, "Two\nlines, and a comma");
    let rows = rows(&csv(&[record], &ratings, Language::English.session()));
    assert_eq!(rows[0], COLUMNS);
    assert_eq!(rows.len(), 3);
    let row = |exercise: &str, hurt: &str| -> Vec<String> {
        [
            "2026-11-21",
            "2026-11-21T07:30:00+01:00",
            "01KAHFKP9800000000000000007",
            "Mine, \"short\"",
            "no",
            exercise,
            "",
            "9",
            "10",
            "61",
            hurt,
            "4",
            "",
            "",
            "",
            "3",
            "Two\nlines, and a comma",
        ]
        .map(str::to_owned)
        .to_vec()
    };
    let id = rows[1][2].clone();
    for (found, mut expected) in [
        (&rows[1], row("Chin tucks", "")),
        (&rows[2], row("Cat-cow", "sharp")),
    ] {
        expected[2].clone_from(&id);
        assert_eq!(*found, expected);
    }
}

#[test]
fn a_session_without_exercises_has_a_row_too() {
    let rows = rows(&csv(
        &[record("x", &[])],
        &Ratings::NONE,
        Language::English.session(),
    ));
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1][3], "x");
    assert_eq!(rows[1][5], "");
}

#[test]
fn no_text_is_taken_for_a_formula() {
    for text in ["=1+1", "+1", "-1", "@x", "\tx", "\rx"] {
        let record = record(text, &["cat-cow"]);
        let ratings = noted(&record.id, text);
        let rows = rows(&csv(&[record], &ratings, Language::English.session()));
        assert_eq!(rows[1][3], format!("'{text}"));
        assert_eq!(rows[1][16], format!("'{text}"));
    }
}

#[test]
fn an_own_exercise_is_called_as_it_was_when_it_was_done() {
    let mut record = record("x", &["own-k3f9x2m7"]);
    record.did[0].variant = Some("Towel press".to_owned());
    let rows = rows(&csv(&[record], &Ratings::NONE, Language::SPOKEN.session()));
    assert_eq!(rows[1][5..7], ["Towel press", ""]);
}
