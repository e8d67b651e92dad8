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
            Self::Single(exercise) => exercise.facts().slug.to_owned(),
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

/// A title fit to keep and show: no control or direction-changing characters, spaces folded, at
/// most [`MAX_TITLE_CHARS`] characters.
#[must_use]
pub fn clean_title(raw: &str) -> String {
    let visible: String = raw
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_direction_mark(*c))
        .collect();
    let folded =
        visible
            .split(' ')
            .filter(|w| !w.is_empty())
            .fold(String::new(), |mut title, word| {
                if !title.is_empty() {
                    title.push(' ');
                }
                title.push_str(word);
                title
            });
    folded
        .chars()
        .take(MAX_TITLE_CHARS)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

/// Invisible characters that reorder or hide text around them.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
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
        fn cleaning_a_title_twice_changes_nothing(raw in "\\PC*") {
            let once = clean_title(&raw);
            prop_assert_eq!(clean_title(&once), once);
        }
    }
}
