//! The exercises in English, one file each.

use crate::domain::catalogue::{ExerciseId, for_all_exercises};
use crate::domain::text::{ExerciseText, Reading};

macro_rules! texts {
    ($($exercise:ident => $module:ident $(+ $($more:ident = $figure:ident),+)?;)+) => {
        $(mod $module;)+

        /// The words of one exercise.
        #[must_use]
        pub(super) const fn exercise(id: ExerciseId) -> &'static ExerciseText {
            match id {
                $(ExerciseId::$exercise => &$module::TEXT),+
            }
        }

        /// What one exercise is and does.
        #[must_use]
        pub(in crate::domain::text) const fn summary(id: ExerciseId) -> &'static str {
            match id {
                $(ExerciseId::$exercise => $module::SUMMARY),+
            }
        }

        /// What there is to read about one exercise.
        #[must_use]
        pub(in crate::domain::text) const fn reading(id: ExerciseId) -> &'static Reading {
            match id {
                $(ExerciseId::$exercise => &$module::READING),+
            }
        }
    };
}

for_all_exercises!(texts);
