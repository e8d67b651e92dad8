//! The facts about the exercises, one file each.

use super::exercise::Exercise;
use super::id::ExerciseId;
use super::list::for_all_exercises;
use super::own_facts;

macro_rules! facts {
    ($($exercise:ident => $module:ident $(+ $($more:ident = $figure:ident),+)?;)+) => {
        $(mod $module;)+

        impl ExerciseId {
            /// The facts about this exercise, where it is one of the catalogue.
            #[must_use]
            pub const fn of_catalogue(self) -> Option<&'static Exercise> {
                Some(match self {
                    $(Self::$exercise => &$module::EXERCISE,)+
                    Self::Own(_) => return None,
                })
            }

            /// Its public, permanent name.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self {
                    Self::Own(own) => &own.said().slug,
                    ours => ours.of_catalogue().map_or("", |facts| facts.slug),
                }
            }

            /// The facts about this exercise.
            #[must_use]
            pub fn facts(self) -> &'static Exercise {
                match self {
                    $(Self::$exercise => &$module::EXERCISE,)+
                    Self::Own(own) => own_facts::facts(own),
                }
            }
        }
    };
}

for_all_exercises!(facts);
