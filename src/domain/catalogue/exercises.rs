//! The facts about the exercises, one file each.

use super::exercise::Exercise;
use super::id::ExerciseId;
use super::list::for_all_exercises;

macro_rules! facts {
    ($($exercise:ident => $module:ident $(+ $($more:ident = $figure:ident),+)?;)+) => {
        $(mod $module;)+

        impl ExerciseId {
            /// The facts about this exercise.
            #[must_use]
            pub const fn facts(self) -> &'static Exercise {
                match self {
                    $(Self::$exercise => &$module::EXERCISE),+
                }
            }
        }
    };
}

for_all_exercises!(facts);
