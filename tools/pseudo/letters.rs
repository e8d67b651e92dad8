//! The letters of the pseudo-language: each letter of `letters.txt` becomes those beside it, everything
//! else stays. As it goes letter by letter, a text that is put together from parts is put together
//! from their changed parts. `letters.mjs` reads the same table.

/// A letter and what it becomes, a line each, in lower case.
const TABLE: &str = include_str!("letters.txt");

/// Appends what a letter becomes. A large one becomes a large one, followed by small ones.
pub(crate) fn push(c: char, text: &mut String) {
    let small = c.to_ascii_lowercase();
    let lines = TABLE.lines().filter_map(|line| line.split_once(' '));
    let Some((_, letters)) = lines.into_iter().find(|(from, _)| from.starts_with(small)) else {
        text.push(c);
        return;
    };
    let mut letters = letters.chars();
    if c.is_ascii_uppercase() {
        text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
    }
    text.extend(letters);
}

/// The text in the pseudo-language.
pub(crate) fn pseudo(text: &str) -> String {
    let mut all = String::new();
    for c in text.chars() {
        push(c, &mut all);
    }
    all
}
