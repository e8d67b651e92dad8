//! English. Every word that an English reader sees or hears.

mod amounts;
mod breaks;
mod coach;
mod doses;
mod exercises;
mod figures;
mod information;
mod learn;
mod more;
mod names;
mod pages;
mod plan;
mod player;
mod problems;
mod safety;
mod stops;
mod voice;

use super::words::Language;
pub use breaks::BREAKS;
pub use doses::DOSES;
pub use exercises::reading;
pub use learn::LEARN;
pub use plan::{PLAN_PAGE, QUESTIONS};

/// The English language.
pub static ENGLISH: Language = Language {
    tag: "en",
    exercise: exercises::exercise,
    manual_adjustment: &information::MANUAL_ADJUSTMENT,
    names: names::NAMES,
    amounts: amounts::AMOUNTS,
    say: voice::say,
    shell: pages::SHELL,
    home: pages::HOME,
    plan: pages::PLAN,
    exercises: pages::EXERCISES,
    exercise_page: pages::EXERCISE,
    figures: figures::FIGURES,
    routines: pages::ROUTINES,
    player: player::PLAYER,
    coach: coach::COACH,
    done: player::DONE,
    history: more::HISTORY,
    settings: more::SETTINGS,
    about: more::ABOUT,
    safety: safety::SAFETY,
    stops: stops::STOPS,
    notices: more::NOTICES,
};
