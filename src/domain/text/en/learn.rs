//! The reading matter, in English.

mod differences;
mod questions;
mod references;
mod topics;

use super::amounts::plural;
use crate::domain::text::learn::Learn;

/// Everything to read in the section "Learn".
pub static LEARN: Learn = Learn {
    title: "Learn",
    lead: "What our sources say about upper back pain, in short. Each line shows who says it. Lines marked Unhunch are ours.",
    search_label: "Search Learn and exercises",
    found: |n| plural(n, "result", "results"),
    search_none: "Nothing was found. Try another word, or a shorter one.",
    search_clear: "Clear",
    show_all: |n| format!("Show all {n}"),
    also_found: "Also in Learn",
    also_all: "See all of them in Learn",
    unknown: "There is no page with this name in Learn. Here is what there is.",
    back: "Back to Learn",
    next: "Next",
    see: "Related",
    more_title: "More to read",
    questions_title: "Questions and answers",
    questions: questions::QUESTIONS,
    topics_title: "Topics",
    topics: topics::TOPICS,
    differences_title: "Where the sources differ",
    differences_lead: "Our five sources do not agree on everything. Here is what each side says, and what this app does about it.",
    differences: differences::DIFFERENCES,
    here_title: "Here",
    exercises_title: "Exercises it is about",
    references_title: "What the sources refer to",
    references_lead: "Our sources name these studies and guidelines. We looked them up where we could, and say where something does not fit.",
    references: references::REFERENCES,
    named_by_title: "Named by",
    note_title: "What we found",
    shown_by_title: "Exercises it shows",
    differs_title: "Where it differs from others",
};
