//! Exercises of other apps: those that are called as ours are ours.

use crate::domain::catalogue::ExerciseId;
use crate::domain::routine::clean_title;
use crate::domain::search::fold;
use crate::domain::text::Language;

/// The slug of the exercise of this name; its name in the place of a slug where we have none such.
pub(super) fn slug_of_name(name: &str) -> String {
    let words = Language::SPOKEN.session();
    let wanted = letters(name);
    let is_called_so = |id: &&ExerciseId| {
        let others = Language::SPOKEN.reading(**id).aliases.lines();
        let mut names = others.chain([(words.exercise)(**id).name]);
        names.any(|name| letters(name) == wanted)
    };
    match ExerciseId::ALL.iter().find(is_called_so) {
        Some(id) => id.facts().slug.to_owned(),
        // What stands after a dot would be a variant.
        None => clean_title(&name.replace('.', " ")),
    }
}

/// A name without what people write in different ways: capitals, accents, spaces and dashes.
fn letters(name: &str) -> String {
    let folded = fold(name);
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}
