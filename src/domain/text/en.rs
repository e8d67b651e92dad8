//! English. Every word that an English reader sees or hears.

mod amounts;
mod breaks;
mod builder;
mod coach;
mod data;
mod diary;
mod doses;
mod exercises;
mod figures;
mod helps;
mod information;
mod insight;
mod learn;
mod more;
mod names;
mod pages;
mod paper;
mod plan;
mod player;
mod problems;
mod report;
mod safety;
mod sources;
mod stops;
mod voice;
mod who;

use super::words::{Figures, LinkWords, Opening, Pages, RoutinePage, SessionWords};
pub(super) use breaks::BREAKS;
pub(super) use builder::BUILDER;
pub(super) use data::DATA;
pub(super) use diary::DIARY;
pub(super) use doses::DOSES;
pub(super) use exercises::{reading, summary};
pub(super) use helps::HELPS;
pub(super) use insight::INSIGHT;
pub(super) use learn::LEARN;
pub(super) use more::HISTORY;
pub(super) use paper::PAPER;
pub(super) use plan::{PLAN_PAGE, QUESTIONS};
pub(super) use report::REPORT;

const TAG: &str = "en";

/// What the frame and the first page say.
pub(super) static OPENING: Opening = Opening {
    tag: TAG,
    shell: pages::SHELL,
    home: pages::HOME,
    routine: names::NAMES.routine,
    routine_summary: names::NAMES.routine_summary,
    about_minutes: amounts::AMOUNTS.about_minutes,
    minutes: amounts::minutes,
    n_exercises: pages::ROUTINES.n_exercises,
};

/// What a session needs, and all pages.
pub(super) static SESSION: SessionWords = SessionWords {
    tag: TAG,
    exercise: exercises::exercise,
    names: names::NAMES,
    titles: pages::TITLES,
    amounts: amounts::AMOUNTS,
    say: voice::say,
    plan: pages::PLAN,
    routines: pages::ROUTINES,
    player: player::PLAYER,
    coach: coach::COACH,
    done: player::DONE,
    safety: safety::SAFETY,
    stops: stops::STOPS,
    notices: more::NOTICES,
};

/// The drawn figures.
pub(super) static FIGURES: Figures = figures::FIGURES;

/// The page of a routine.
pub(super) static ROUTINE_PAGE: RoutinePage = pages::ROUTINE_PAGE;

/// A routine that came by link or was kept.
pub(super) static LINKS: LinkWords = pages::LINKS;

/// What the pages say that no session needs.
pub(super) static PAGES: Pages = Pages {
    manual_adjustment: &information::MANUAL_ADJUSTMENT,
    kinds: names::KINDS,
    today: pages::TODAY,
    exercises: pages::EXERCISES,
    exercise_page: pages::EXERCISE,
    routines: pages::ROUTINE_LIST,
    script: coach::SCRIPT,
    in_player: player::IN_PLAYER,
    too_much: coach::TOO_MUCH,
    pace: coach::PACE,
    time_of_day: amounts::time_of_day,
    of_safety: safety::OF_SAFETY,
    settings: more::SETTINGS,
    who: who::WHO,
    about: more::ABOUT,
};
