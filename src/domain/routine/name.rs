//! What a routine is called. Words for the names stand in the text room.

use crate::domain::catalogue::{self, ExerciseId};
use crate::domain::fields::as_text;

/// The most characters of a title.
pub const MAX_TITLE_CHARS: usize = 80;

/// The key of [`RoutineName::Plan`].
const PLAN: &str = "plan";
/// The key of [`RoutineName::Break`].
const BREAK: &str = "break";

/// A routine that we ship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BuiltIn {
    /// Three exercises without any equipment but a doorway.
    QuickDailyReset,
    /// Four exercises on the floor and at a wall.
    EndOfDayRelief,
    /// All seven exercises of its source.
    PostureSupport,
}

impl BuiltIn {
    /// All of them, the shortest first.
    pub const ALL: &'static [Self] = &[
        Self::QuickDailyReset,
        Self::EndOfDayRelief,
        Self::PostureSupport,
    ];

    /// The one that everybody may start with.
    pub const FOR_EVERYBODY: Self = Self::QuickDailyReset;

    /// Its public, permanent name.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::QuickDailyReset => "quick-daily-reset",
            Self::EndOfDayRelief => "end-of-day-relief",
            Self::PostureSupport => "posture-support",
        }
    }

    /// The one of this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.slug() == slug)
    }
}

/// What a routine is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoutineName {
    /// One of the routines that we ship.
    BuiltIn(BuiltIn),
    /// A single exercise, done now.
    Single(ExerciseId),
    /// A session of the person's plan.
    Plan,
    /// A movement break; it is not a session of any plan.
    Break,
    /// A title that somebody gave; see [`clean_title`].
    Own(String),
}

impl RoutineName {
    /// The name as one piece of text that [`RoutineName::from_key`] reads back:
    /// the slug of a built-in routine or of an exercise, or the title after `=`.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::BuiltIn(routine) => routine.slug().to_owned(),
            Self::Single(exercise) => exercise.slug().to_owned(),
            Self::Plan => PLAN.to_owned(),
            Self::Break => BREAK.to_owned(),
            Self::Own(title) => format!("={title}"),
        }
    }

    /// The name of this key. A slug that is not known here (from a later version, say) is kept as
    /// a title, so that nothing is lost.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        if let Some(title) = key.strip_prefix('=') {
            Self::Own(title.to_owned())
        } else if key == PLAN {
            Self::Plan
        } else if key == BREAK {
            Self::Break
        } else if let Some(routine) = BuiltIn::from_slug(key) {
            Self::BuiltIn(routine)
        } else if let Some(exercise) = catalogue::find(key) {
            Self::Single(exercise)
        } else {
            Self::Own(key.to_owned())
        }
    }
}

/// A title fit to keep and show: [clean](clean_text), and at most [`MAX_TITLE_CHARS`] characters.
#[must_use]
pub fn clean_title(raw: &str) -> String {
    clean_text(raw, MAX_TITLE_CHARS)
}

/// A line of text fit to keep and show: [tidy](tidy_title), and at most `most` characters.
///
/// It is cut between words; where its second half is a single one, before a character that does not
/// belong to the one before it, as an accent does or the rest of a family. Accents and emoji are known
/// here, the vowel signs of every script are not.
#[must_use]
pub fn clean_text(raw: &str, most: usize) -> String {
    let tidy = tidy_title(raw);
    let Some((end, next)) = tidy.char_indices().nth(most) else {
        return tidy;
    };
    let kept = tidy.get(..end).unwrap_or_default();
    let words = match kept.rsplit_once(' ') {
        _ if next == ' ' => kept,
        Some((words, _)) if words.len() * 2 >= end => words,
        _ => whole_characters(kept, next),
    };
    let is_loose = |c| is_joiner(c) || c == ' ';
    words.trim_end_matches(is_loose).to_owned()
}

/// A title without what cannot be seen, and with spaces folded. Joiners stay within a word: some
/// scripts cannot be written without them, and they make one picture of several.
#[must_use]
pub fn tidy_title(raw: &str) -> String {
    let visible: String = raw
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_hidden(*c))
        .collect();
    let words = visible
        .split(' ')
        .map(|word| word.trim_matches(is_joiner))
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// As much of a text as ends with a whole character, where `next` would come after it.
fn whole_characters(text: &str, mut next: char) -> &str {
    for (at, c) in text.char_indices().rev() {
        if !is_attached(next) && !is_joiner(c) {
            return text.get(..at + c.len_utf8()).unwrap_or(text);
        }
        next = c;
    }
    // It is all one character, such as a heap of accents.
    text
}

/// Whether a character only says how those beside it are joined.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Whether a character belongs to the one before it: accents, joiners, and what makes another picture
/// of an emoji.
const fn is_attached(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{3099}' | '\u{309a}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}')
        || is_joiner(c)
}

/// Invisible characters that reorder or hide text around them.
const fn is_hidden(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

as_text!(RoutineName, name => name.key(), key => Some(RoutineName::from_key(key)));

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_lose_what_cannot_be_seen() {
        assert_eq!(
            clean_title("  For\tAnna\u{202e}\u{0}  now "),
            "For Anna now"
        );
        assert_eq!(
            clean_title(&"é".repeat(200)).chars().count(),
            MAX_TITLE_CHARS
        );
    }

    #[test]
    fn names_keep_the_joiners_that_they_are_written_with() {
        for title in [
            "می\u{200c}خواهم بهتر شوم",
            "For 👩\u{200d}👩\u{200d}👧\u{200d}👦 ❤\u{fe0f}",
            "ක්\u{200d}ෂ",
        ] {
            assert_eq!(clean_title(title), title);
        }
        assert_eq!(clean_title("\u{200d} \u{200c}a\u{200d}\u{200c} b"), "a b");
    }

    #[test]
    fn titles_lose_what_turns_the_text_around_them() {
        for hidden in "\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}\u{fff9}".chars() {
            assert_eq!(clean_title(&format!("{hidden}a{hidden}b{hidden}")), "ab");
        }
    }

    #[test]
    fn a_long_title_ends_with_a_whole_word() {
        let words = "stretch ".repeat(20);
        assert_eq!(clean_title(&words), "stretch ".repeat(10).trim_end());
        let end = format!("{} {}", "a".repeat(70), "b".repeat(20));
        assert_eq!(clean_title(&end), "a".repeat(70));
        let exactly = format!("{} {}", "a".repeat(MAX_TITLE_CHARS), "b");
        assert_eq!(clean_title(&exactly), "a".repeat(MAX_TITLE_CHARS));
    }

    #[test]
    fn a_long_title_is_never_cut_within_a_character() {
        let family = "👩\u{200d}👩\u{200d}👧\u{200d}👦";
        for whole in [
            family,
            "e\u{301}",
            "❤\u{fe0f}",
            "👍\u{1f3fd}",
            "が",
            "か\u{3099}",
        ] {
            for before in 0..8 {
                let before = "a".repeat(before);
                let title = clean_title(&format!("{before}{}", whole.repeat(MAX_TITLE_CHARS)));
                let rest = title.strip_prefix(&before).unwrap();
                let chars = whole.chars().count();
                assert_eq!(rest, whole.repeat((MAX_TITLE_CHARS - before.len()) / chars));
            }
        }
        let heap = format!("a{}", "\u{301}".repeat(200));
        assert_eq!(clean_title(&heap).chars().count(), MAX_TITLE_CHARS);
    }

    #[test]
    fn an_unknown_key_is_kept_as_a_title() {
        assert_eq!(
            RoutineName::from_key("dawn-stretch"),
            RoutineName::Own("dawn-stretch".to_owned())
        );
    }

    proptest! {
        #[test]
        fn names_survive_their_keys(title in "\\PC{0,40}") {
            let name = RoutineName::Own(title);
            prop_assert_eq!(RoutineName::from_key(&name.key()), name);
        }

        #[test]
        fn cleaning_a_title_twice_changes_nothing(raw in "[a\u{200d}\u{301}👩]{70,90}|(\\PC| |\u{200c}){0,200}") {
            let once = clean_title(&raw);
            prop_assert_eq!(&clean_title(&once), &once);
            prop_assert!(once.chars().count() <= MAX_TITLE_CHARS);
        }
    }
}
