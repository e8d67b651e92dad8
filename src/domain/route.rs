//! Where one is in the app: the fragment of the address, and back.
//!
//! The only file in which a fragment is spelled out; links are built with [`Route::href`]. A fragment
//! that does not begin with `#/` is not a route, so that links within a page work.

mod meant;

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::ending::{before, decode};
use crate::domain::catalogue::{self, Equipment, Exercise, ExerciseId, Kind, Position, SourceId};
use crate::domain::routine::BuiltIn;
use crate::domain::search::fold;

/// Everything but the characters that a URL never changes.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The first page.
    Home,
    /// The list of exercises, or some of them.
    Exercises(Filter),
    /// One exercise.
    Exercise(ExerciseId),
    /// Every figure in all its poses.
    Gallery,
    /// The list of routines, ours and kept ones.
    Routines,
    /// A routine that we ship.
    Routine(BuiltIn),
    /// A routine kept on this device, by its id.
    Kept(String),
    /// A routine in a link: the text that [`crate::domain::share::decode`] reads.
    Shared(String),
    /// A routine as a hand-out, on paper: the same text.
    HandOut(String),
    /// Making a routine: going on with the one that is being made, or beginning with the one of a link.
    Build(String),
    /// One exercise as a routine, about to be done.
    Single(ExerciseId),
    /// The session that runs.
    Player,
    /// After a session.
    Done,
    /// What was done when.
    History,
    /// One day of it, as in `2026-11-28`.
    Day(String),
    /// What one wants to do again, and how one moves.
    Checks,
    /// A report for an appointment.
    Report,
    /// Results in a link: the text that [`crate::domain::report::link::decode`] reads.
    Results(String),
    /// Four weeks in a picture.
    Picture,
    /// What helps this person.
    Helps,
    /// Settings.
    Settings,
    /// About, and the sources.
    About,
    /// One source.
    Source(SourceId),
    /// The questions before the first session.
    Safety,
    /// The questions before a plan.
    Questions,
    /// The plan.
    Plan,
    /// Movement breaks.
    Breaks,
    /// What is stored: as a file, from a file, and away.
    Data,
    /// The way to all pages that are not in the navigation.
    More,
    /// What there is to learn, and what somebody is looking for in it, as typed.
    Learn(String),
    /// A part of it, by its name.
    Article(String),
    /// All building blocks of pages, for those who build.
    #[cfg(debug_assertions)]
    Components,
    /// No page: what stands after `#/`, as it came.
    NotFound(String),
}

impl Route {
    /// The route of a fragment, with or without its `#`; `None` where it is not a route at all but
    /// a place within the page.
    #[must_use]
    pub fn parse(fragment: &str) -> Option<Self> {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        if fragment.is_empty() {
            return Some(Self::Home);
        }
        // What was encoded on its way is no place within the page.
        let Some(rest) = fragment.strip_prefix('/') else {
            let is_encoded = fragment.starts_with('%');
            return is_encoded.then(|| Self::NotFound(fragment.to_owned()));
        };
        if let Some(link) = rest.strip_prefix("r/") {
            return Some(Self::Shared(link.to_owned()));
        }
        if let Some(link) = rest.strip_prefix("results/") {
            return Some(Self::Results(link.to_owned()));
        }
        if let Some(link) = rest.strip_prefix("hand-out/") {
            return Some(Self::HandOut(link.to_owned()));
        }
        if let Some(link) = rest.strip_prefix("build/").filter(|link| !link.is_empty()) {
            return Some(Self::Build(link.to_owned()));
        }
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let path = path.strip_suffix('/').unwrap_or(path);
        let found = match path.split_once('/') {
            None => Self::page(path, query),
            Some((page, name)) => Self::page_of(page, name),
        };
        Some(found.unwrap_or_else(|| Self::NotFound(rest.to_owned())))
    }

    fn page(path: &str, query: &str) -> Option<Self> {
        Some(match path {
            "" => Self::Home,
            "exercises" => Self::Exercises(Filter::parse(query)),
            "gallery" => Self::Gallery,
            "routines" => Self::Routines,
            "build" => Self::Build(String::new()),
            "play" => Self::Player,
            "done" => Self::Done,
            "history" => Self::History,
            "checks" => Self::Checks,
            "report" => Self::Report,
            "picture" => Self::Picture,
            "helps" => Self::Helps,
            "settings" => Self::Settings,
            "about" => Self::About,
            "safety" => Self::Safety,
            "questions" => Self::Questions,
            "plan" => Self::Plan,
            "breaks" => Self::Breaks,
            "data" => Self::Data,
            #[cfg(debug_assertions)]
            "components" => Self::Components,
            "more" => Self::More,
            "learn" => Self::Learn(Filter::parse(query).text),
            _ => return None,
        })
    }

    fn page_of(page: &str, name: &str) -> Option<Self> {
        // Of names that are not ours none has anything else in it.
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if name.is_empty() || !name.chars().all(is_name) {
            return None;
        }
        match page {
            "exercise" => catalogue::find(name).map(Self::Exercise),
            "now" => catalogue::find(name).map(Self::Single),
            "routine" => BuiltIn::from_slug(name).map(Self::Routine),
            "about" => SourceId::from_key(name).map(Self::Source),
            "learn" => Some(Self::Article(name.to_owned())),
            "kept" => Some(Self::Kept(name.to_owned())),
            "day" => Some(Self::Day(name.to_owned())),
            _ => None,
        }
    }

    /// The fragment that leads there, with its `#`.
    #[must_use]
    pub fn href(&self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::Exercises(filter) => format!("#/exercises{}", filter.query()),
            Self::Exercise(id) => format!("#/exercise/{}", id.slug()),
            Self::Gallery => "#/gallery".to_owned(),
            Self::Routines => "#/routines".to_owned(),
            Self::Routine(routine) => format!("#/routine/{}", routine.slug()),
            Self::Kept(id) => format!("#/kept/{}", encode(id)),
            Self::Shared(link) => format!("#/r/{link}"),
            Self::HandOut(link) => format!("#/hand-out/{link}"),
            Self::Build(link) if link.is_empty() => "#/build".to_owned(),
            Self::Build(link) => format!("#/build/{link}"),
            Self::Single(id) => format!("#/now/{}", id.slug()),
            Self::Player => "#/play".to_owned(),
            Self::Done => "#/done".to_owned(),
            Self::History => "#/history".to_owned(),
            Self::Day(date) => format!("#/day/{}", encode(date)),
            Self::Checks => "#/checks".to_owned(),
            Self::Report => "#/report".to_owned(),
            Self::Results(link) => format!("#/results/{link}"),
            Self::Picture => "#/picture".to_owned(),
            Self::Helps => "#/helps".to_owned(),
            Self::Settings => "#/settings".to_owned(),
            Self::About => "#/about".to_owned(),
            Self::Safety => "#/safety".to_owned(),
            Self::Questions => "#/questions".to_owned(),
            Self::Plan => "#/plan".to_owned(),
            Self::Breaks => "#/breaks".to_owned(),
            Self::Data => "#/data".to_owned(),
            #[cfg(debug_assertions)]
            Self::Components => "#/components".to_owned(),
            Self::More => "#/more".to_owned(),
            Self::Source(id) => format!("#/about/{}", id.key()),
            Self::Learn(text) => format!("#/learn{}", Filter::of(text.clone()).query()),
            Self::Article(name) => format!("#/learn/{}", encode(name)),
            Self::NotFound(rest) => format!("#/{rest}"),
        }
    }

    /// The fragment of the page alone, without what somebody looks for on it or begins with.
    #[must_use]
    pub fn place(&self) -> String {
        match self {
            Self::Exercises(_) => Self::Exercises(Filter::default()).href(),
            Self::Learn(_) => Self::Learn(String::new()).href(),
            Self::Build(_) => Self::Build(String::new()).href(),
            other => other.href(),
        }
    }
}

/// Which exercises are shown. What is not chosen does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// What somebody is looking for, as typed.
    pub text: String,
    /// Of any of these kinds.
    pub kinds: Vec<Kind>,
    /// In any of these positions.
    pub positions: Vec<Position>,
    /// With no more than this.
    pub equipment: Vec<Equipment>,
}

impl Filter {
    /// Only what somebody is looking for.
    #[must_use]
    pub fn of(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }

    /// Whether it lets everything through.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the exercise is to be shown. `haystack` is what may be searched, its names say,
    /// [folded](fold).
    #[must_use]
    pub fn matches(&self, exercise: &Exercise, haystack: &str) -> bool {
        let wanted = fold(&self.text);
        let is_kind = |kind: &Kind| *kind == exercise.kind || exercise.also.contains(kind);
        wanted
            .split_whitespace()
            .all(|word| haystack.contains(word))
            && (self.kinds.is_empty() || self.kinds.iter().any(is_kind))
            && (self.positions.is_empty()
                || exercise
                    .positions
                    .iter()
                    .any(|p| self.positions.contains(p)))
            && (self.equipment.is_empty() || exercise.can_be_done_with(&self.equipment))
    }

    /// The filter of the part of a fragment after `?`. What is not known is left out.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let mut filter = Self::default();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match name {
                "position" => filter.positions = among(Position::ALL, Position::slug, value),
                "kind" => filter.kinds = among(Kind::ALL, Kind::slug, value),
                "with" => filter.equipment = among(Equipment::ALL, Equipment::slug, value),
                // What is typed stands encoded there: a bare mark is not from here.
                "q" => filter.text = decode(before(value, is_bare_mark)),
                _ => {}
            }
        }
        filter
    }

    /// The part of a fragment from `?` on; empty where everything is shown.
    #[must_use]
    pub fn query(&self) -> String {
        let parts = [
            ("position", listed(&self.positions, Position::slug)),
            ("kind", listed(&self.kinds, Kind::slug)),
            ("with", listed(&self.equipment, Equipment::slug)),
            ("q", encode(&self.text)),
        ];
        let mut query = String::new();
        for (name, value) in parts.iter().filter(|(_, value)| !value.is_empty()) {
            let mark = if query.is_empty() { '?' } else { '&' };
            let _ = write!(query, "{mark}{name}={value}");
        }
        query
    }
}

/// Whether this cannot stand in what was typed, once it is encoded.
fn is_bare_mark(c: char) -> bool {
    !matches!(c, '0'..='9' | 'A'..='Z' | 'a'..='z' | '-' | '.' | '_' | '~' | '%' | '+')
}

/// Those of `all` whose slugs are in the list, each once, in the order of `all`.
fn among<T: Copy>(all: &[T], slug: fn(T) -> &'static str, list: &str) -> Vec<T> {
    let list = decode(list);
    all.iter()
        .copied()
        .filter(|it| {
            list.split(',')
                .any(|name| before(name, |c| !c.is_ascii_alphanumeric() && c != '-') == slug(*it))
        })
        .collect()
}

fn listed<T: Copy>(chosen: &[T], slug: fn(T) -> &'static str) -> String {
    let slugs: Vec<&str> = chosen.iter().map(|it| slug(*it)).collect();
    slugs.join(",")
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

#[cfg(test)]
mod tests;
