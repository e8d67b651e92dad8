//! The exercises in English, one file each.

use crate::domain::catalogue::{ExerciseId, for_all_exercises};
use crate::domain::text::{ExerciseText, Moves, Reading, Statements};

/// What we say of an exercise of somebody's own, beside what they say.
const OF_SOMEBODYS_OWN: ExerciseText = ExerciseText {
    name: "",
    get_ready: "",
    moves: Moves {
        out: "Go slowly",
        hold: "Hold it there",
        back: "Come back slowly",
    },
    variants: &[],
    voice_cues: "",
};

/// What we know of it.
static NOTHING_TO_READ: Reading = Reading {
    cues: "",
    steps: Statements::NONE,
    variants: &[],
    cautions: Statements::NONE,
    aliases: "",
    feel: Statements::NONE,
    breathing: Statements::NONE,
    tips: Statements::NONE,
    mistakes: Statements::NONE,
    why: Statements::NONE,
    links: Statements::NONE,
    dose_notes: Statements::NONE,
};

macro_rules! texts {
    ($($exercise:ident => $module:ident $(+ $($more:ident = $figure:ident),+)?;)+) => {
        $(mod $module;)+

        /// The words of one exercise.
        #[must_use]
        pub(super) fn exercise(id: ExerciseId) -> ExerciseText {
            match id {
                $(ExerciseId::$exercise => $module::TEXT,)+
                ExerciseId::Own(own) => ExerciseText {
                    name: &own.said().name,
                    get_ready: own.how(),
                    ..OF_SOMEBODYS_OWN
                },
            }
        }

        /// What one exercise is and does.
        #[must_use]
        pub(in crate::domain::text) const fn summary(id: ExerciseId) -> &'static str {
            match id {
                $(ExerciseId::$exercise => $module::SUMMARY,)+
                ExerciseId::Own(_) => "",
            }
        }

        /// What there is to read about one exercise.
        #[must_use]
        pub(in crate::domain::text) const fn reading(id: ExerciseId) -> &'static Reading {
            match id {
                $(ExerciseId::$exercise => &$module::READING,)+
                ExerciseId::Own(_) => &NOTHING_TO_READ,
            }
        }
    };
}

for_all_exercises!(texts);
