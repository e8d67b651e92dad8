//! The languages that the app speaks, and the words of each part of the program in them.
//!
//! Words are asked for by part, since a part of the program holds on to all words that its code can
//! reach: what only later pages say must not come with the first one.

use super::breaks::BreaksPage;
use super::builder::Builder;
use super::data::DataWords;
use super::diary::DiaryWords;
use super::doses::DoseTable;
use super::en;
use super::helps::HelpsWords;
use super::insight::InsightWords;
use super::learn::Learn;
use super::paper::Paper;
use super::plan::{PlanPage, Questions};
#[cfg(feature = "pseudo")]
use super::pseudo;
use super::report::ReportWords;
use super::shapes::Reading;
use super::words::{Figures, History, LinkWords, Opening, Pages, RoutinePage, SessionWords};
use crate::domain::catalogue::ExerciseId;

/// Each language with the module of its words. One more is a folder and a line here.
macro_rules! languages {
    ($(
        $(#[doc = $about:literal])*
        $(#[cfg($where:meta)])?
        $language:ident = $module:ident;
    )+) => {
        /// A language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Language {
            $(
                $(#[doc = $about])*
                $(#[cfg($where)])?
                $language,
            )+
        }

        impl Language {
            /// What the frame and the first page say.
            #[must_use]
            pub const fn opening(self) -> &'static Opening {
                match self { $($(#[cfg($where)])? Self::$language => &$module::OPENING,)+ }
            }

            /// What a session needs, and all pages.
            #[must_use]
            pub const fn session(self) -> &'static SessionWords {
                match self { $($(#[cfg($where)])? Self::$language => &$module::SESSION,)+ }
            }

            /// What the pages say that no session needs.
            #[must_use]
            pub const fn pages(self) -> &'static Pages {
                match self { $($(#[cfg($where)])? Self::$language => &$module::PAGES,)+ }
            }

            /// The drawn figures.
            #[must_use]
            pub const fn figures(self) -> &'static Figures {
                match self { $($(#[cfg($where)])? Self::$language => &$module::FIGURES,)+ }
            }

            /// The page of a routine.
            #[must_use]
            pub const fn routine_page(self) -> &'static RoutinePage {
                match self { $($(#[cfg($where)])? Self::$language => &$module::ROUTINE_PAGE,)+ }
            }

            /// A routine that came by link or was kept, and the ways to pass one on.
            #[must_use]
            pub const fn links(self) -> &'static LinkWords {
                match self { $($(#[cfg($where)])? Self::$language => &$module::LINKS,)+ }
            }

            /// The questions before a plan.
            #[must_use]
            pub const fn questions(self) -> &'static Questions {
                match self { $($(#[cfg($where)])? Self::$language => &$module::QUESTIONS,)+ }
            }

            /// The page of the plan.
            #[must_use]
            pub const fn plan_page(self) -> &'static PlanPage {
                match self { $($(#[cfg($where)])? Self::$language => &$module::PLAN_PAGE,)+ }
            }

            /// What a history says.
            #[must_use]
            pub const fn insight(self) -> &'static InsightWords {
                match self { $($(#[cfg($where)])? Self::$language => &$module::INSIGHT,)+ }
            }

            /// What helps, and how that is found out.
            #[must_use]
            pub const fn helps(self) -> &'static HelpsWords {
                match self { $($(#[cfg($where)])? Self::$language => &$module::HELPS,)+ }
            }

            /// What was done when.
            #[must_use]
            pub const fn history(self) -> &'static History {
                match self { $($(#[cfg($where)])? Self::$language => &$module::HISTORY,)+ }
            }

            /// What is said of days, and what is changed of them.
            #[must_use]
            pub const fn diary(self) -> &'static DiaryWords {
                match self { $($(#[cfg($where)])? Self::$language => &$module::DIARY,)+ }
            }

            /// What goes to somebody else of the history.
            #[must_use]
            pub const fn report(self) -> &'static ReportWords {
                match self { $($(#[cfg($where)])? Self::$language => &$module::REPORT,)+ }
            }

            /// What is given away on paper, or as a code.
            #[must_use]
            pub const fn paper(self) -> &'static Paper {
                match self { $($(#[cfg($where)])? Self::$language => &$module::PAPER,)+ }
            }

            /// What is stored, as a file.
            #[must_use]
            pub const fn data(self) -> &'static DataWords {
                match self { $($(#[cfg($where)])? Self::$language => &$module::DATA,)+ }
            }

            /// Making a routine.
            #[must_use]
            pub const fn builder(self) -> &'static Builder {
                match self { $($(#[cfg($where)])? Self::$language => &$module::BUILDER,)+ }
            }

            /// Movement breaks.
            #[must_use]
            pub const fn breaks(self) -> &'static BreaksPage {
                match self { $($(#[cfg($where)])? Self::$language => &$module::BREAKS,)+ }
            }

            /// What sources say about doses.
            #[must_use]
            pub const fn doses(self) -> &'static DoseTable {
                match self { $($(#[cfg($where)])? Self::$language => &$module::DOSES,)+ }
            }

            /// What there is to learn.
            #[must_use]
            pub const fn learn(self) -> &'static Learn {
                match self { $($(#[cfg($where)])? Self::$language => &$module::LEARN,)+ }
            }

            /// What one exercise is and does, in one sentence of at most 16 words.
            #[must_use]
            pub const fn summary(self, id: ExerciseId) -> &'static str {
                match self { $($(#[cfg($where)])? Self::$language => $module::summary(id),)+ }
            }

            /// What there is to read about one exercise.
            #[must_use]
            pub const fn reading(self, id: ExerciseId) -> &'static Reading {
                match self { $($(#[cfg($where)])? Self::$language => $module::reading(id),)+ }
            }
        }
    };
}

languages! {
    /// English.
    English = en;
    /// English with accents and 40 % longer, which nobody speaks: to see that a language can be one more folder.
    #[cfg(feature = "pseudo")]
    Pseudo = pseudo;
}

impl Language {
    /// The language that is spoken.
    #[cfg(not(feature = "pseudo"))]
    pub const SPOKEN: Self = Self::English;
    /// The language that is spoken.
    #[cfg(feature = "pseudo")]
    pub const SPOKEN: Self = Self::Pseudo;
}
