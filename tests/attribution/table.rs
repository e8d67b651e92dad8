//! Tables of who says what, and how the words of the app are compared with them.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use unhunch::domain::catalogue::SourceId;
use unhunch::domain::text::Sourced;

/// Who says what, for a number of texts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub(crate) text: Vec<Text>,
}

/// One text, such as an exercise.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) of: String,
    /// Where in the facts most of it stands.
    pub(crate) section: String,
    /// What the sources say.
    pub(crate) fact: Vec<Fact>,
    /// Lines that no source stands behind.
    #[serde(default)]
    pub(crate) ours: Vec<String>,
}

/// One thing that sources say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fact {
    pub(crate) by: Vec<String>,
    /// In a few words of the facts.
    pub(crate) says: String,
    /// Where in the facts, if not where the rest of the text is from.
    pub(crate) section: Option<String>,
    /// The lines of the app that say so.
    pub(crate) lines: Vec<String>,
}

/// The statements of each text of the app.
pub(crate) type Said = BTreeMap<String, Vec<Sourced>>;

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
pub(crate) fn faults(table: &Table, said: &Said) -> Vec<String> {
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
pub(crate) fn flaws(table: &Table) -> Vec<String> {
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
