//! The exercises, as names that the compiler checks.

use super::list::for_all_exercises;
use super::own::OwnId;

macro_rules! names {
    ($($exercise:ident => $module:ident $(+ $($more:ident = $figure:ident),+)?;)+) => {
        /// Every exercise.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each variant is described by its own file")]
        pub enum ExerciseId {
            $($exercise,)+
            /// One that is not of the catalogue, but somebody's own.
            Own(OwnId),
        }

        impl ExerciseId {
            /// All exercises of the catalogue, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$exercise),+];

            /// What somebody says of it, where it is their own.
            #[must_use]
            pub const fn own(self) -> Option<OwnId> {
                match self {
                    Self::Own(own) => Some(own),
                    _ => None,
                }
            }

            /// Its place among [them](Self::ALL); behind all where it is somebody's own.
            #[must_use]
            pub const fn index(self) -> usize {
                /// The same without what is said of any.
                enum Place { $($exercise),+ }
                match self {
                    $(Self::$exercise => Place::$exercise as usize,)+
                    Self::Own(_) => Self::ALL.len(),
                }
            }
        }
    };
}

for_all_exercises!(names);
