//! What a link was when it was sent, where no check tells: without what was done to it on its way.

use percent_encoding::percent_decode_str;

use super::parts::{
    LinkParts, MeantLink, STORED, VERSION, exercise_in, slug_in, unbroken, without_filler,
};
use super::problem::LinkProblem;
use super::{check, extra, row, title};
use crate::domain::catalogue::{self, ExerciseId, is_own_slug};
use crate::domain::ending::{decode, decoded, is_mark};
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::{BuiltIn, RoutineName};

/// The marks that mean something in a link.
const MARKS: &str = "~.-%+_";
/// Those of the first version.
const FIRST_MARKS: &str = "~.-%+";

/// What a link most likely was where no check fits.
pub(super) fn likely(parts: &LinkParts) -> MeantLink {
    let (title, rest) = parts.likely_title();
    let marks = match parts.version {
        STORED => FIRST_MARKS,
        _ => MARKS,
    };
    let (items, is_cut) = items_in(&decoded(rest), marks);
    let cut = (is_cut || items.is_empty()).then_some(LinkProblem::Truncated);
    let (items, end) = match without_check(&items) {
        _ if parts.version == STORED => (items.as_str(), cut),
        // Nobody knows here how a later one ends.
        Some((items, _)) if parts.version > VERSION => (items, None),
        None if parts.version > VERSION => (items.as_str(), cut),
        Some((items, check)) if check::is_whole(check) => (items, Some(LinkProblem::Changed)),
        Some((items, _)) => (items, Some(LinkProblem::Truncated)),
        None => (items.as_str(), Some(LinkProblem::Truncated)),
    };
    MeantLink {
        title: without_more_encoding(title),
        items: items.to_owned(),
        end,
    }
}

/// Whether a link bears the name of one of our routines, and ends before its last exercise.
pub(super) fn lacks_exercises(reading: &MeantLink) -> bool {
    let Some(ours) = BuiltIn::from_slug(&reading.title.to_ascii_lowercase()) else {
        return false;
    };
    let ours = ours.routine().steps;
    let items = reading.items.split('~');
    let items: Vec<&str> = items
        .filter(|item| !item.starts_with(extra::BEGINNING))
        .collect();
    let mut both = items.iter().zip(&ours);
    items.len() < ours.len() && both.all(|(item, step)| exercise_in(item) == Some(step.exercise))
}

/// Exercises, and the check or what is left of it, where there is any.
fn without_check(items: &str) -> Option<(&str, &str)> {
    let (items, last) = items.rsplit_once('~').unwrap_or(("", items));
    check::is_begun(last).then_some((items, last))
}

/// The exercises at the beginning of a text without what follows a link, and whether the last of them
/// was cut.
fn items_in(text: &str, marks: &str) -> (String, bool) {
    let joined = without_filler(text);
    let (before, after) = at_mark(text, marks);
    let (joined_before, joined_after) = at_mark(&joined, marks);
    let items = if !text.contains(' ') && joined_after.is_empty() && is_clean(&joined) {
        // Nothing but broken lines.
        &joined
    } else if !names_exercise(after) && is_clean(before) {
        before
    } else if !names_exercise(joined_after) && is_clean(joined_before) {
        joined_before
    } else if names_exercise(after) {
        // A mark that is not the end: the exercise that it stands in is told.
        text
    } else {
        before
    };
    let (items, is_cut) = without_full_stop(items);
    (items.to_owned(), is_cut || after.starts_with('…'))
}

/// The text before the first mark that is none of those that mean something, and the text from there on.
fn at_mark<'a>(text: &'a str, marks: &str) -> (&'a str, &'a str) {
    let end = text.find(|c| is_mark(c) && !marks.contains(c));
    text.split_at_checked(end.unwrap_or(text.len()))
        .unwrap_or((text, ""))
}

/// Whether some exercise stands in this text after a tilde.
fn names_exercise(text: &str) -> bool {
    text.split('~')
        .skip(1)
        .any(|item| exercise_in(item).is_some() || is_own_slug(&slug_in(item)))
}

/// Whether all items are read without any problem.
fn is_clean(items: &str) -> bool {
    let (items, is_cut) = without_full_stop(items);
    let mut problems = Vec::new();
    let mut read = Leaflet::empty(RoutineName::Break);
    let mut own = Vec::new();
    let mut all = items.split('~').filter(|item| !check::is_begun(item));
    !is_cut
        && all.all(|item| {
            row::read(item, 1, &mut own, &mut read, &mut problems);
            problems.is_empty()
        })
}

/// The items without the full stop of the sentence that they stand in, and whether they end in the
/// middle of something: several stops are a sign of that too, and one after an exercise without amount.
fn without_full_stop(items: &str) -> (&str, bool) {
    let whole = items.trim_end_matches('.');
    let stops = items.len() - whole.len();
    let last = whole.rsplit('~').next().unwrap_or_default();
    let is_bare = !last.contains('.');
    let is_cut = stops > 1
        || (stops == 1 && is_bare)
        || (is_bare && is_begun_slug(last))
        || ends_open(whole);
    (whole, is_cut)
}

/// Whether this is the beginning of a slug, and not the whole of one.
fn is_begun_slug(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let mut slugs = ExerciseId::ALL.iter().map(|id| id.slug());
    catalogue::find(&text).is_none() && slugs.any(|slug| slug.starts_with(&text))
}

/// Whether something must follow.
fn ends_open(text: &str) -> bool {
    let mut last = text.chars().rev();
    match (last.next(), last.next()) {
        (Some('~' | '-' | '%'), _) => true,
        (Some(c), Some('%')) => c.is_ascii_hexdigit(),
        _ => false,
    }
}

/// A title that was encoded once more on its way is decoded so often: each of its percent signs is one
/// that was encoded, as hardly any title has it.
fn without_more_encoding(title: &str) -> String {
    let mut title = as_written(title);
    while is_encoded_again(&title) {
        title = as_written(&decode(&title));
    }
    title
}

/// A title in one line, in which what needs no encoding has none, and all else has.
fn as_written(title: &str) -> String {
    let title = unbroken(title);
    let text = percent_decode_str(&title)
        .decode_utf8()
        .map(|text| title::written(&text));
    text.unwrap_or(title)
}

fn is_encoded_again(title: &str) -> bool {
    let is_byte = |after: &str| {
        let digits = after.strip_prefix("25").unwrap_or_default().bytes().take(2);
        digits.filter(u8::is_ascii_hexdigit).count() == 2
    };
    title.contains('%')
        && title.split('%').skip(1).all(is_byte)
        && percent_decode_str(&decode(title)).decode_utf8().is_ok()
}
