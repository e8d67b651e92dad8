//! The reading matter: questions, topics, where the sources differ, and what they refer to.
//!
//! It stands apart from [`SessionWords`](super::SessionWords), since nobody needs it to begin a session: it
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

/// How far apart the sides of a difference are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DifferenceKind {
    /// Nobody can follow both.
    Contradiction,
    /// One can follow both, each in its place.
    Detail,
}

/// A matter in which the sources differ.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its permanent name, such as `D01`.
    pub id: &'static str,
    /// What it is about.
    pub topic: &'static str,
    /// How far apart its sides are.
    pub kind: DifferenceKind,
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
    /// The questions and differences that go with it, by their names.
    pub see: &'static [&'static str],
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

/// One thing to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    /// A topic.
    Topic(&'static Topic),
    /// A question with its answer.
    Question(&'static Question),
    /// What the sources differ in.
    Difference(&'static Difference),
    /// What a source refers to.
    Reference(&'static Reference),
}

/// The kinds of things to read, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The topics.
    Topics,
    /// The questions.
    Questions,
    /// What the sources differ in.
    Differences,
    /// What the sources refer to.
    References,
}

impl Group {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Topics,
        Self::Questions,
        Self::Differences,
        Self::References,
    ];

    /// Its public, permanent name in addresses. No item has the same.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Topics => "topics",
            Self::Questions => "questions",
            Self::Differences => "differences",
            Self::References => "references",
        }
    }
}

impl Article {
    /// Its permanent name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Topic(it) => it.slug,
            Self::Question(it) => it.id,
            Self::Difference(it) => it.id,
            Self::Reference(it) => it.id,
        }
    }

    /// The kind of thing that it is.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Topic(_) => Group::Topics,
            Self::Question(_) => Group::Questions,
            Self::Difference(_) => Group::Differences,
            Self::Reference(_) => Group::References,
        }
    }

    /// Its heading; of a work, who made it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Topic(it) => it.title,
            Self::Question(it) => it.question,
            Self::Difference(it) => it.topic,
            Self::Reference(it) => it.text.split(['.', ':']).next().unwrap_or(it.text),
        }
    }

    /// What is said in it, each statement by those who say it; none about a work.
    #[must_use]
    pub const fn statements(self) -> Statements {
        match self {
            Self::Topic(it) => it.body,
            Self::Question(it) => it.answer,
            Self::Difference(it) => it.sides,
            Self::Reference(_) => Statements::NONE,
        }
    }

    /// What else it says.
    #[must_use]
    pub const fn texts(self) -> [&'static str; 2] {
        match self {
            Self::Topic(it) => [it.summary, ""],
            Self::Question(_) => ["", ""],
            Self::Difference(it) => [it.here, ""],
            Self::Reference(it) => [it.text, it.note],
        }
    }
}

/// All of the reading matter, and the words of its pages.
#[derive(Debug)]
pub struct Learn {
    /// The heading of the first page.
    pub title: &'static str,
    /// What it is, in a sentence or two.
    pub lead: &'static str,
    /// The label of the search field.
    pub search_label: &'static str,
    /// How many things were found.
    pub found: fn(usize) -> String,
    /// When nothing is found.
    pub search_none: &'static str,
    /// The button that empties the search field.
    pub search_clear: &'static str,
    /// The button that shows all that was found.
    pub show_all: fn(usize) -> String,
    /// Before what was found here, on the list of exercises.
    pub also_found: &'static str,
    /// The link from there to all of it.
    pub also_all: &'static str,
    /// Where there is nothing of this name.
    pub unknown: &'static str,
    /// The link from one page back to the first.
    pub back: &'static str,
    /// Before the link to the next page.
    pub next: &'static str,
    /// The heading over what goes with it.
    pub see: &'static str,
    /// The heading over the ways to the rest.
    pub more_title: &'static str,
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
    /// How far apart the sides are, in a sentence.
    pub difference_kind: fn(DifferenceKind) -> &'static str,
    /// Beside a difference in a list, where it is only one of detail.
    pub detail: &'static str,
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
    /// The heading over the exercises that a source shows.
    pub shown_by_title: &'static str,
    /// The heading over what a source differs from others in.
    pub differs_title: &'static str,
}

impl Learn {
    /// Everything there is to read of one kind.
    #[must_use]
    pub fn items_of(&'static self, group: Group) -> Vec<Article> {
        match group {
            Group::Topics => self.topics.iter().map(Article::Topic).collect(),
            Group::Questions => self.questions.iter().map(Article::Question).collect(),
            Group::Differences => self.differences.iter().map(Article::Difference).collect(),
            Group::References => self.references.iter().map(Article::Reference).collect(),
        }
    }

    /// Everything there is to read.
    pub fn items(&'static self) -> impl Iterator<Item = Article> {
        Group::ALL.iter().flat_map(|group| self.items_of(*group))
    }

    /// What is called that; capitals do not matter.
    #[must_use]
    pub fn item(&'static self, id: &str) -> Option<Article> {
        self.items().find(|it| it.id().eq_ignore_ascii_case(id))
    }

    /// The heading over one kind.
    #[must_use]
    pub const fn title_of(&self, group: Group) -> &'static str {
        match group {
            Group::Topics => self.topics_title,
            Group::Questions => self.questions_title,
            Group::Differences => self.differences_title,
            Group::References => self.references_title,
        }
    }

    /// What goes with it: of a topic what it names, of others the topics that name them.
    #[must_use]
    pub fn related(&'static self, item: Article) -> Vec<Article> {
        let names = |from: Article| match from {
            Article::Topic(topic) => topic.see,
            _ => &[],
        };
        let is_related =
            |it: &Article| names(item).contains(&it.id()) || names(*it).contains(&item.id());
        self.items().filter(is_related).collect()
    }

    /// The differences that are about an exercise.
    pub fn about(&'static self, exercise: ExerciseId) -> impl Iterator<Item = &'static Difference> {
        let all = self.differences.iter();
        all.filter(move |it| it.exercises.contains(&exercise))
    }
}
