//! Everything that can be looked for: the exercises, and all that there is to read.

use super::Index;
use crate::domain::catalogue::ExerciseId;
use crate::domain::text::Language;
use crate::domain::text::learn::Article;

/// Something that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// An exercise.
    Exercise(ExerciseId),
    /// Something to read.
    Article(Article),
}

/// An index of the exercises, then the topics, the questions, what the sources differ in, and what
/// they refer to.
#[must_use]
pub fn of_everything(language: Language) -> Index<Found> {
    let words = language.session();
    let mut index = Index::default();
    for id in ExerciseId::ALL {
        let text = (words.exercise)(*id);
        let mut texts = vec![language.reading(*id).aliases, language.summary(*id)];
        texts.extend(
            id.facts()
                .targets
                .iter()
                .map(|it| (language.pages().kinds.region)(*it)),
        );
        index.add(Found::Exercise(*id), text.name, &texts);
    }
    for item in language.learn().items() {
        let said: Vec<_> = item.statements().iter().map(|it| it.text).collect();
        let mut texts = item.texts().to_vec();
        texts.extend(said);
        index.add(Found::Article(item), item.title(), &texts);
    }
    index
}
