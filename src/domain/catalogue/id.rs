//! The exercises, as names that the compiler checks.

use super::list::for_all_exercises;

macro_rules! names {
    ($($exercise:ident => $module:ident $(+ $($more:ident = $figure:ident),+)?;)+) => {
        /// Every exercise of the catalogue.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each variant is described by its own file")]
        pub enum ExerciseId {
            $($exercise),+
        }

        impl ExerciseId {
            /// All exercises, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$exercise),+];
        }
    };
}

for_all_exercises!(names);
