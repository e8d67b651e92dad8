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

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use unhunch::domain::catalogue::{ExerciseId, SourceId};
use unhunch::domain::text::{ENGLISH, Sourced, Statements, reading};

/// Who says what, for a number of texts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    text: Vec<Text>,
}

/// One text, such as an exercise.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    of: String,
    /// Where in the facts most of it stands.
    section: String,
    /// What the sources say.
    fact: Vec<Fact>,
    /// Lines that no source stands behind.
    #[serde(default)]
    ours: Vec<String>,
}

/// One thing that sources say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    by: Vec<String>,
    /// In a few words of the facts.
    says: String,
    /// Where in the facts, if not where the rest of the text is from.
    section: Option<String>,
    /// The lines of the app that say so.
    lines: Vec<String>,
}

/// The statements of each text of the app.
type Said = BTreeMap<String, Vec<Sourced>>;

impl Text {
    /// The sources of each line; a line that is there twice is told to `faults`.
    fn credits(&self, faults: &mut Vec<String>) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut credits = BTreeMap::new();
        let of_facts = self.fact.iter().flat_map(|fact| {
            let by: BTreeSet<&str> = fact.by.iter().map(String::as_str).collect();
            fact.lines.iter().map(move |line| (line, by.clone()))
        });
        let ours = self.ours.iter().map(|line| (line, BTreeSet::new()));
        for (line, by) in of_facts.chain(ours) {
            if credits.insert(line.as_str(), by).is_some() {
                faults.push(format!("{}: in two rows: {line}", self.of));
            }
        }
        credits
    }
}

/// Everything in which the words of the app and the table differ.
fn faults(table: &Table, said: &Said) -> Vec<String> {
    let mut faults = Vec::new();
    let known: BTreeSet<&String> = table.text.iter().map(|text| &text.of).collect();
    let unknown = said.keys().filter(|of| !known.contains(of));
    faults.extend(unknown.map(|of| format!("{of}: not in the table")));
    for text in &table.text {
        let of = &text.of;
        let credits = text.credits(&mut faults);
        let mut unsaid: BTreeSet<&str> = credits.keys().copied().collect();
        for statement in said.get(of).into_iter().flatten() {
            let line = statement.text;
            let by: BTreeSet<&str> = statement.by.iter().map(|by| by.number()).collect();
            unsaid.remove(line);
            match credits.get(line) {
                None => faults.push(format!("{of}: in no row: {line}")),
                Some(credit) if *credit != by => {
                    faults.push(format!("{of}: by {by:?}, not {credit:?}: {line}"));
                }
                Some(_) => {}
            }
        }
        faults.extend(unsaid.iter().map(|line| format!("{of}: nowhere: {line}")));
    }
    faults
}

/// What is wrong with the table in itself.
fn flaws(table: &Table) -> Vec<String> {
    let numbers: BTreeSet<&str> = SourceId::ALL.iter().map(|id| id.number()).collect();
    let is_section = |section: &str| {
        let mut parts = section.split('.');
        parts.all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
    };
    let mut flaws = Vec::new();
    for text in &table.text {
        let of = &text.of;
        let sections = text.fact.iter().filter_map(|fact| fact.section.as_ref());
        for section in sections.chain([&text.section]) {
            if !is_section(section) {
                flaws.push(format!("{of}: no section of the facts: {section}"));
            }
        }
        for fact in &text.fact {
            let says = &fact.says;
            if says.is_empty() || fact.lines.is_empty() {
                flaws.push(format!(
                    "{of}: a source says it and the app does not: {says}"
                ));
            }
            if fact.by.is_empty() || !fact.by.iter().all(|by| numbers.contains(by.as_str())) {
                flaws.push(format!("{of}: by nobody that we know: {says}"));
            }
        }
    }
    flaws
}

/// All that is stated about each exercise, remarks on doses included.
fn of_exercises() -> Said {
    let statements = |id: ExerciseId| {
        let (text, read) = ((ENGLISH.exercise)(id), reading(id));
        let of_variants = text.variants.iter().map(|variant| variant.steps);
        let all = [
            text.steps,
            text.cautions,
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
