//! The reading matter: questions, topics, where the sources differ, and what they refer to.
//!
//! It stands apart from [`Language`](super::Language), since nobody needs it to begin a session: it
//! is reached by its own name only, and so may be loaded later than the rest.

use super::Statements;
use crate::domain::catalogue::{ExerciseId, SourceId};

/// A question with its answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    /// Its permanent name, such as `F01`.
    pub id: &'static str,
    /// The question, as a person asks it.
    pub question: &'static str,
    /// The answer, in one to five statements.
    pub answer: Statements,
}

/// A matter in which the sources differ.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its permanent name, such as `D01`.
    pub id: &'static str,
    /// What it is about.
    pub topic: &'static str,
    /// What each side says, each statement by those on that side.
    pub sides: Statements,
    /// What this app does about it; ours.
    pub here: &'static str,
    /// The exercises that it is about.
    pub exercises: &'static [ExerciseId],
}

/// A page on one topic.
#[derive(Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its public, permanent name in addresses.
    pub slug: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it is about, in one sentence.
    pub summary: &'static str,
    /// What there is to know.
    pub body: Statements,
}

/// A work that a source refers to.
#[derive(Debug, PartialEq, Eq)]
pub struct Reference {
    /// Its permanent name, such as `R1`.
    pub id: &'static str,
    /// The work, as it is rightly cited.
    pub text: &'static str,
    /// Its digital object identifier, where it is known.
    pub doi: Option<&'static str>,
    /// The source that refers to it.
    pub named_by: SourceId,
    /// What we found when we looked it up; empty where there is nothing to say.
    pub note: &'static str,
}

/// All of the reading matter, and the words of its pages.
#[derive(Debug, PartialEq, Eq)]
pub struct Learn {
    /// The heading of the first page.
    pub title: &'static str,
    /// What it is, in a sentence or two.
    pub lead: &'static str,
    /// The label of the search field.
    pub search_label: &'static str,
    /// When nothing is found.
    pub search_none: &'static str,
    /// The button that empties the search field.
    pub search_clear: &'static str,
    /// The link from one page back to the first.
    pub back: &'static str,
    /// The heading over the questions.
    pub questions_title: &'static str,
    /// The questions, in order.
    pub questions: &'static [Question],
    /// The heading over the topics.
    pub topics_title: &'static str,
    /// The topics, in order.
    pub topics: &'static [Topic],
    /// The heading over what the sources differ in.
    pub differences_title: &'static str,
    /// What to make of that.
    pub differences_lead: &'static str,
    /// What they differ in, in order.
    pub differences: &'static [Difference],
    /// The heading over what this app does about a difference.
    pub here_title: &'static str,
    /// The heading over the exercises that a difference is about.
    pub exercises_title: &'static str,
    /// The heading over the references.
    pub references_title: &'static str,
    /// What they are worth.
    pub references_lead: &'static str,
    /// The references, in order.
    pub references: &'static [Reference],
    /// Before the source that refers to a work.
    pub named_by_title: &'static str,
    /// The heading over what we found about a work.
    pub note_title: &'static str,
    /// The label of a statement that no source makes.
    pub ours: &'static str,
}
