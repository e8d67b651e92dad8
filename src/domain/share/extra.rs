//! What goes with the exercises of a link: items that begin with `_`, as no exercise does.
//!
//! Between the title and the first exercise stand `_g-` and a greeting, `_i-` and instructions, `_d` and how many
//! times a day, then `_x` and the slug of each exercise of the sender's own, without how all of these begin, with what is
//! said of it after dots. A heading stands where it holds from: `_w` (getting warm), `_m` (main) or `_s` (stretching), with its
//! rounds where they are more than one, or `_b` and rounds where no section begins.

use std::fmt::Write;
use std::ops::RangeInclusive;

use super::free_text;
use super::problem::{Extra, LinkProblem};
use crate::domain::catalogue::{OWN_BEGINNING, OwnExercise, OwnId, is_own_slug};
use crate::domain::leaflet::{
    Heading, Leaflet, MAX_GREETING_CHARS, MAX_INSTRUCTIONS_CHARS, PER_DAY, ROUNDS, Row, Section,
};
use crate::domain::routine::{MAX_STEPS, clean_text, clean_title, tidy_title};

/// How all of these begin.
pub(super) const BEGINNING: char = '_';

/// Writes what holds for all of a leaflet. Writing into a `String` cannot fail.
pub(super) fn encode(leaflet: &Leaflet, link: &mut String) {
    for (kind, text) in [('g', &leaflet.greeting), ('i', &leaflet.instructions)] {
        if !text.is_empty() {
            link.extend(['~', BEGINNING, kind, '-']);
            free_text::encode(text, link);
        }
    }
    if let Some(times) = leaflet.per_day {
        let _ = write!(link, "~{BEGINNING}d{times}");
    }
    for own in leaflet.own_exercises() {
        let slug = own.slug.strip_prefix(OWN_BEGINNING).unwrap_or_default();
        let _ = write!(link, "~{BEGINNING}x{slug}");
        for line in own.text().split('\n') {
            link.push('.');
            free_text::encode(line, link);
        }
    }
}

/// Reads what is said of an exercise of the sender's own; nothing where it has no slug or there is no room for it.
fn read_own(item: &str, own: &mut Vec<OwnId>, problems: &mut Vec<LinkProblem>) {
    let extra = Extra::Own;
    let mut parts = item.split('.');
    let slug = parts.next().unwrap_or_default().to_ascii_lowercase();
    let slug = format!("{OWN_BEGINNING}{slug}");
    if own.iter().any(|other| other.slug == slug) {
        problems.push(LinkProblem::RepeatedExtra { extra });
        return;
    }
    let mut is_read = is_own_slug(&slug);
    let lines: Vec<String> = parts
        .map(|part| {
            let (line, is_whole) = free_text::decode(part);
            is_read &= is_whole;
            line
        })
        .collect();
    let (said, is_whole) = OwnExercise::of_text(slug, &lines.join("\n"));
    let tidied = said.tidied();
    is_read &= is_whole && tidied == said;
    let kept = Some(tidied).filter(|it| is_own_slug(&it.slug) && own.len() < MAX_STEPS);
    let kept = kept.and_then(OwnExercise::kept);
    if !is_read || kept.is_none() {
        problems.push(LinkProblem::BadExtra { extra });
    }
    own.extend(kept);
}

/// Writes a heading.
pub(super) fn encode_heading(heading: Heading, link: &mut String) {
    let kind = match heading.section {
        Some(Section::WarmUp) => 'w',
        Some(Section::Main) => 'm',
        Some(Section::Stretch) => 's',
        None => 'b',
    };
    link.extend(['~', BEGINNING, kind]);
    if heading.section.is_none() || heading.rounds > 1 {
        let _ = write!(link, "{}", heading.rounds);
    }
}

/// Reads such an item, without how it begins, into a leaflet.
pub(super) fn read(
    item: &str,
    own: &mut Vec<OwnId>,
    leaflet: &mut Leaflet,
    problems: &mut Vec<LinkProblem>,
) {
    let mut chars = item.chars();
    let kind = chars.next().map(|kind| kind.to_ascii_lowercase());
    let value = chars.as_str();
    let is_number = !value.starts_with(|c: char| c.is_alphabetic());
    let section = match (kind, value.strip_prefix('-')) {
        (Some('g'), Some(text)) => {
            let (extra, most) = (Extra::Greeting, MAX_GREETING_CHARS);
            return read_text(text, extra, most, &mut leaflet.greeting, problems);
        }
        (Some('i'), Some(text)) => {
            let (extra, most) = (Extra::Instructions, MAX_INSTRUCTIONS_CHARS);
            return read_text(text, extra, most, &mut leaflet.instructions, problems);
        }
        (Some('d'), _) if is_number => {
            let extra = Extra::PerDay;
            match number(value, &PER_DAY) {
                _ if leaflet.per_day.is_some() => {
                    problems.push(LinkProblem::RepeatedExtra { extra });
                }
                None => problems.push(LinkProblem::BadExtra { extra }),
                times => leaflet.per_day = times,
            }
            return;
        }
        (Some('x'), _) => return read_own(value, own, problems),
        (Some('w'), _) if is_number => Some(Section::WarmUp),
        (Some('m'), _) if is_number => Some(Section::Main),
        (Some('s'), _) if is_number => Some(Section::Stretch),
        (Some('b'), _) if is_number => None,
        _ => {
            let text = clean_title(item);
            return problems.push(LinkProblem::UnknownExtra { text });
        }
    };
    let is_once = value.is_empty() && section.is_some();
    let rounds = number(value, &ROUNDS).unwrap_or(1);
    if !is_once && number(value, &ROUNDS).is_none() {
        let extra = Extra::Rounds;
        problems.push(LinkProblem::BadExtra { extra });
    }
    leaflet.rows.push(Row::Heading(Heading { section, rounds }));
}

/// Reads a text of at most so many characters to where it belongs; the first one stays.
pub(super) fn read_text(
    written: &str,
    extra: Extra,
    most: usize,
    place: &mut String,
    problems: &mut Vec<LinkProblem>,
) {
    if !place.is_empty() {
        problems.push(LinkProblem::RepeatedExtra { extra });
        return;
    }
    let (text, is_whole) = free_text::decode(written);
    if !is_whole {
        problems.push(LinkProblem::BadExtra { extra });
    }
    if tidy_title(&text).chars().count() > most {
        problems.push(LinkProblem::LongText { extra });
    }
    *place = clean_text(&text, most);
}

/// The number that `value` spells, where it is one within the limits.
fn number(value: &str, limits: &RangeInclusive<u8>) -> Option<u8> {
    let is_number = value.bytes().all(|b| b.is_ascii_digit());
    let number = is_number.then(|| value.parse().ok()).flatten();
    number.filter(|number| limits.contains(number))
}
