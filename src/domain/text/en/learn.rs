//! The reading matter, in English.

mod differences;
mod questions;
mod references;
mod topics;

use crate::domain::text::learn::Learn;

/// Everything to read in the section "Learn".
pub static LEARN: Learn = Learn {
    title: "Learn",
    lead: "What our sources say about upper back pain, in short. Beside each line stands who says it.",
    search_label: "Search",
    search_none: "Nothing was found. Try another word, or a shorter one.",
    search_clear: "Clear",
    back: "Back to Learn",
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
    ours: "Ours",
};
