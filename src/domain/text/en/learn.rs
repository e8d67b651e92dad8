//! The reading matter, in English.

mod differences;
mod questions;
mod references;
mod topics;

use super::amounts::plural;
use crate::domain::text::learn::{DifferenceKind, Learn};

/// Everything to read in the section "Learn".
pub(in crate::domain::text) static LEARN: Learn = Learn {
    title: "Learn",
    lead: "What our sources say about upper back pain, in short. The small i behind a line tells who says it; Unhunch means that it is our own.",
    search_label: "Search Learn and exercises",
    found: |n| plural(n, "result", "results"),
    search_none: "Nothing found. Try another word, or a shorter one.",
    search_clear: "Clear",
    show_all: |n| format!("Show all {n}"),
    also_found: "Also in Learn",
    also_all: "See all of them in Learn",
    unknown: "Learn has no page with this name. Here is everything in it.",
    back: "Back to Learn",
    next: "Next",
    see: "Related",
    more_title: "More to read",
    questions_title: "Questions and answers",
    questions: questions::QUESTIONS,
    topics_title: "Topics",
    topics: topics::TOPICS,
    differences_title: "Where the sources differ",
    differences_lead: "Our five sources do not agree on everything. Here is what each one says, and what Unhunch does about it.",
    differences: differences::DIFFERENCES,
    difference_kind: |kind| match kind {
        DifferenceKind::Contradiction => "The sources disagree about this.",
        DifferenceKind::Detail => {
            "This is only a matter of detail. The sources do not contradict each other."
        }
    },
    detail: "only a matter of detail",
    here_title: "What Unhunch does",
    exercises_title: "For these exercises",
    references_title: "What the sources refer to",
    references_lead: "Our sources name these studies and guidelines. We looked them up where we could, and we say so where something is not right.",
    references: references::REFERENCES,
    named_by_title: "Named by",
    note_title: "What we found",
    shown_by_title: "Exercises it shows",
    differs_title: "Where it differs from the others",
};
