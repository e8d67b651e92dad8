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

use super::words::{Language, Opening, Pages};
pub use breaks::BREAKS;
pub use doses::DOSES;
pub use exercises::reading;
pub use learn::LEARN;
pub use plan::{PLAN_PAGE, QUESTIONS};

const TAG: &str = "en";

/// What the frame and the first page say.
pub static OPENING: Opening = Opening {
    tag: TAG,
    shell: pages::SHELL,
    home: pages::HOME,
    routine: names::NAMES.routine,
    routine_summary: names::NAMES.routine_summary,
    about_minutes: amounts::AMOUNTS.about_minutes,
    n_exercises: pages::ROUTINES.n_exercises,
};

/// The English language.
pub static ENGLISH: Language = Language {
    tag: TAG,
    exercise: exercises::exercise,
    names: names::NAMES,
    titles: pages::TITLES,
    amounts: amounts::AMOUNTS,
    say: voice::say,
    plan: pages::PLAN,
    figures: figures::FIGURES,
    routines: pages::ROUTINES,
    player: player::PLAYER,
    coach: coach::COACH,
    done: player::DONE,
    safety: safety::SAFETY,
    stops: stops::STOPS,
    notices: more::NOTICES,
};

/// What the pages say that no session needs.
pub static PAGES: Pages = Pages {
    manual_adjustment: &information::MANUAL_ADJUSTMENT,
    exercises: pages::EXERCISES,
    exercise_page: pages::EXERCISE,
    history: more::HISTORY,
    settings: more::SETTINGS,
    about: more::ABOUT,
};
