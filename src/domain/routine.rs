//! Routines: a name and a list of prescriptions. Its length is computed, never typed in.
//!
//! Words for the names stand in the text room.

mod builtin;
mod kind;
mod swap;

pub use builtin::BuiltIn;
pub use kind::SessionKind;
pub(in crate::domain) use swap::alike;

use crate::domain::catalogue::{self, ExerciseId, Sides, Variant};
use crate::domain::dose::{Dose, Work};
use crate::domain::fields::as_text;

/// The most prescriptions one routine may hold.
pub const MAX_STEPS: usize = 60;
/// The most repetitions of all exercises together: far beyond any routine, and few enough that a
/// hostile link cannot make the page work for long.
pub const MAX_REPS_IN_ALL: u32 = 5_000;
/// The most characters of a title.
pub const MAX_TITLE_CHARS: usize = 80;

/// The key of [`RoutineName::Plan`].
const PLAN: &str = "plan";
/// The key of [`RoutineName::Break`].
const BREAK: &str = "break";

/// One exercise with its dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prescription {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Which of its variants; `None` where there is only one way.
    pub variant: Option<&'static Variant>,
    /// How much of it.
    pub dose: Dose,
}

impl Prescription {
    /// The exercise at the dose it starts with, in its usual variant.
    #[must_use]
    pub fn usual(exercise: ExerciseId) -> Self {
        let facts = exercise.facts();
        Self {
            exercise,
            variant: facts.variants.first(),
            dose: facts.default.dose,
        }
    }

    /// The same exercise with another dose.
    #[must_use]
    pub const fn with_dose(self, dose: Dose) -> Self {
        Self { dose, ..self }
    }

    /// The number of the last repetition of a set, counted for each side where sides are counted;
    /// 0 where nothing is counted. Alternating sides counted in total are rounded up to pairs, so
    /// that both sides get the same.
    #[must_use]
    pub fn reps_of_a_set(&self) -> u16 {
        match (self.dose.work, self.sides()) {
            (Work::Reps { reps, .. }, Sides::AlternatingInTotal { .. }) => reps.div_ceil(2),
            (Work::Reps { reps, .. }, _) => reps,
            (Work::Duration { .. } | Work::Open { .. }, _) => 0,
        }
    }

    /// Repetitions of all sets and sides together, as a record counts them; continuous and open
    /// work counts as one for each side and set.
    #[must_use]
    pub fn reps_in_all(&self) -> u32 {
        let of_a_side = u32::from(self.reps_of_a_set());
        let sides = match self.sides() {
            Sides::Together => 1,
            Sides::EachInTurn { .. } => 2,
            Sides::AlternatingPerSide { .. } | Sides::AlternatingInTotal { .. } => {
                if of_a_side == 0 { 1 } else { 2 }
            }
        };
        of_a_side.max(1) * sides * u32::from(self.dose.sets.max(1))
    }

    /// Whether no number of its dose is larger than in another prescription of the exercise.
    #[must_use]
    pub fn is_at_most(&self, other: &Self) -> bool {
        let numbers = |it: &Self| match it.dose.work {
            Work::Reps { reps, hold_s } => [reps, hold_s, 0, it.dose.sets.into()],
            Work::Duration { seconds } | Work::Open { seconds } => {
                [0, 0, seconds, it.dose.sets.into()]
            }
        };
        numbers(self)
            .iter()
            .zip(numbers(other))
            .all(|(a, b)| *a <= b)
    }

    /// How sides are counted here.
    #[must_use]
    pub fn sides(&self) -> Sides {
        self.exercise.facts().sides_in(self.variant)
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

as_text!(RoutineName, name => name.key(), key => Some(RoutineName::from_key(key)));

/// A routine: what to do, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routine {
    /// What it is called.
    pub name: RoutineName,
    /// The exercises in order; never empty and at most [`MAX_STEPS`] in a routine that came
    /// through [`Routine::checked`].
    pub steps: Vec<Prescription>,
}

impl Routine {
    /// A routine of these steps, or `None` where there is nothing to do or far too much.
    #[must_use]
    pub fn checked(name: RoutineName, steps: Vec<Prescription>) -> Option<Self> {
        let reps: u32 = steps.iter().map(Prescription::reps_in_all).sum();
        let fits = (1..=MAX_STEPS).contains(&steps.len()) && reps <= MAX_REPS_IN_ALL;
        fits.then_some(Self { name, steps })
    }

    /// The routine that holds just this exercise at its usual dose.
    #[must_use]
    pub fn single(exercise: ExerciseId) -> Self {
        Self {
            name: RoutineName::Single(exercise),
            steps: vec![Prescription::usual(exercise)],
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_routine_needs_at_least_one_step_and_not_too_many() {
        let step = Prescription::usual(ExerciseId::ChinTucks);
        let name = || RoutineName::Own("x".to_owned());
        assert!(Routine::checked(name(), vec![]).is_none());
        assert!(Routine::checked(name(), vec![step; MAX_STEPS]).is_some());
        let endless = step.with_dose(Dose::reps(100, 5, step.dose.tempo).in_sets(10));
        assert!(Routine::checked(name(), vec![endless; 6]).is_none());
        assert!(Routine::checked(name(), vec![step; MAX_STEPS + 1]).is_none());
    }

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
