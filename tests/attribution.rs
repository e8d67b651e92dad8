//! Every statement is credited to those who make it: the words of the app, compared with who says what.
//!
//! `facts/attribution*.toml` are drawn by hand from the facts, never from the words: a row is what is
//! said, who says it, and the lines of the app that say it. A line that stands in no row is a fault, and
//! so is a credit that is not the row's. To change a line, change its row; to change a credit, change
//! the facts first.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as loudly as a test"
)]

#[path = "attribution/table.rs"]
mod table;

use std::collections::BTreeMap;
use table::{Said, Table, faults, flaws};
use unhunch::domain::catalogue::{ExerciseId, SourceId};
use unhunch::domain::text::{Language, Sourced, Statements};

/// All that is stated about each exercise, remarks on doses included.
fn of_exercises() -> Said {
    let statements = |id: ExerciseId| {
        let read = Language::English.reading(id);
        let of_variants = read.variants.iter().map(|variant| variant.steps);
        let all = [
            read.steps,
            read.cautions,
            read.feel,
            read.breathing,
            read.tips,
            read.mistakes,
            read.why,
            read.links,
            read.dose_notes,
        ];
        let all = all.into_iter().chain(of_variants);
        all.flat_map(Statements::iter).collect()
    };
    let ids = ExerciseId::ALL.iter();
    ids.map(|id| (id.facts().slug.to_owned(), statements(*id)))
        .collect()
}

#[test]
fn each_statement_about_an_exercise_is_credited_to_those_who_make_it() {
    let table: Table = toml::from_str(include_str!("facts/attribution.toml")).unwrap();
    assert_eq!(flaws(&table), Vec::<String>::new());
    let faults = faults(&table, &of_exercises());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

// The comparison itself finds what it is there for.

/// A table of one exercise of which one thing is said, by 001 and 003, and one line is ours.
const ONE: &str = r#"
[[text]]
of = "bend"
section = "2.1"
fact = [{ by = ["001", "003"], says = "backward", lines = ["Bend back."] }]
ours = ["Smile."]
"#;

fn faults_of_one(bend: &[SourceId], more: Option<(&'static str, SourceId)>) -> Vec<String> {
    let statement = |text, by: &[SourceId]| Sourced {
        text,
        by: by.to_vec(),
    };
    let mut all = vec![statement("Bend back.", bend), statement("Smile.", &[])];
    all.extend(more.map(|(text, by)| statement(text, &[by])));
    let said = BTreeMap::from([("bend".to_owned(), all)]);
    faults(&toml::from_str(ONE).unwrap(), &said)
}

#[test]
fn a_credit_that_is_too_much_too_little_or_another_is_found() {
    use SourceId::{BoneAndSpine, Derry, OneBodyLdn};
    let right = [BoneAndSpine, OneBodyLdn];
    assert_eq!(faults_of_one(&right, None), Vec::<String>::new());
    for wrong in [
        &[BoneAndSpine][..],
        &[],
        &[BoneAndSpine, Derry],
        &[Derry, BoneAndSpine, OneBodyLdn],
    ] {
        assert_eq!(faults_of_one(wrong, None).len(), 1, "{wrong:?}");
    }
}

#[test]
fn a_line_that_no_row_has_and_a_row_that_no_line_has_are_found() {
    use SourceId::{BoneAndSpine, OneBodyLdn};
    let right = [BoneAndSpine, OneBodyLdn];
    let one_more = faults_of_one(&right, Some(("Twist.", BoneAndSpine)));
    assert_eq!(one_more, ["bend: in no row: Twist."]);
    let nothing = faults(&toml::from_str(ONE).unwrap(), &Said::new());
    assert_eq!(
        nothing,
        ["bend: nowhere: Bend back.", "bend: nowhere: Smile."]
    );
    let other = Said::from([("twist".to_owned(), Vec::new())]);
    let other = faults(&toml::from_str(ONE).unwrap(), &other);
    assert!(other.contains(&"twist: not in the table".to_owned()));
}

#[test]
fn a_line_in_two_rows_and_a_fact_that_is_not_said_are_found() {
    let twice = ONE.replace("Smile.", "Bend back.");
    let twice = faults(&toml::from_str(&twice).unwrap(), &Said::new());
    assert!(twice.contains(&"bend: in two rows: Bend back.".to_owned()));
    let unsaid = ONE.replace(r#"["Bend back."]"#, "[]");
    assert_eq!(flaws(&toml::from_str(&unsaid).unwrap()).len(), 1);
    let stranger = ONE.replace("003", "009");
    assert_eq!(flaws(&toml::from_str(&stranger).unwrap()).len(), 1);
    assert_eq!(flaws(&toml::from_str(ONE).unwrap()), Vec::<String>::new());
}
