//! A routine as the text of a link, with all that goes with it, and back: readable, versioned, and safe to open.
//!
//! `2~<title>~<exercise>~<exercise>…~<check>`, in characters that a URL never changes. The title is
//! the slug of a routine that we ship, or of the one exercise, or `_` and a percent-encoded title. An
//! exercise is its slug, `.v-` and its variant, and one field each for what the person is to do: `r`
//! times, `h` seconds of hold, `d` seconds of moving, `o` seconds of staying; where they are not the
//! usual ones also `s` sets, `x` seconds of rest, `t` tenths of a second out, back and between, `b-` and the side that comes
//! first; and `.n-` with what is said about it. What goes with the exercises stands in items of its own. Version 1
//! has no check; what is stored is still written so, since it has another one around it.
//!
//! What opens a link is hostile until shown otherwise; nothing here panics, and nothing is silently
//! left out. But mail and chat change links: what was meant is read, and nothing said of it.

mod check;
mod extra;
mod fit;
mod free_text;
mod item;
mod meant;
mod parts;
mod plain;
mod problem;
mod row;
mod title;

pub use plain::{PlainRoutine, decode_routine, encode_routine};
pub use problem::{Extra, Field, LinkProblem, MAX_CHARS};

pub(in crate::domain) use check::of as check_of;
pub(in crate::domain) use parts::plain;

use parts::{LinkParts, MeantLink, STORED, VERSION};

use crate::domain::catalogue::OwnId;
use crate::domain::ending;
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::{Prescription, Routine};

/// What a link could be understood as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// What it leads to, or as much of it as could be understood, in its one form; `None` where that is no exercise.
    pub leaflet: Option<Leaflet>,
    /// Everything that is wrong with the link, in its order; empty when all was understood.
    pub problems: Vec<LinkProblem>,
}

impl Decoded {
    /// What is done in a session of it.
    #[must_use]
    pub fn routine(&self) -> Option<Routine> {
        self.leaflet.as_ref()?.routine()
    }
}

/// The text of the link of this leaflet. All that are the same once [tidied](Leaflet::tidied) have the same one, and
/// [`decode`] reads it back.
#[must_use]
pub fn encode(leaflet: &Leaflet) -> String {
    let link = written(VERSION, leaflet);
    let check = check::of(&link);
    format!("{link}~{check}")
}

/// The leaflet as a text to store, where a check of its own stands around it. It has exactly one,
/// and [`decode_stored`] reads it back.
#[must_use]
pub fn encode_stored(leaflet: &Leaflet) -> String {
    written(STORED, leaflet)
}

fn written(version: u32, leaflet: &Leaflet) -> String {
    let leaflet = leaflet.tidied();
    let mut link = format!("{version}~{}", title::encode(&leaflet.name));
    extra::encode(&leaflet, &mut link);
    for row in &leaflet.rows {
        row::encode(row, &mut link);
    }
    link
}

/// One prescription as it stands in a link.
#[must_use]
pub fn encode_step(step: &Prescription) -> String {
    let mut text = String::new();
    item::encode(step, &mut text);
    text
}

/// The prescription of a text that [`encode_step`] wrote; nothing where its exercise is neither of the catalogue nor one of
/// these.
#[must_use]
pub fn decode_step(text: &str, own: &[OwnId]) -> Option<Prescription> {
    item::read(text, 1, own, &mut Vec::new()).map(|read| read.step)
}

/// What this link leads to, as it was meant, and everything that is wrong with it. Of all that it may
/// have been before it was encoded, broken or put before something else, the one whose check fits is it.
#[must_use]
pub fn decode(text: &str) -> Decoded {
    if let Some(problem) = too_long(text) {
        return failed(problem);
    }
    let text = parts::beginning(text);
    let Some(parts) = LinkParts::of(&text) else {
        return failed(LinkProblem::NotALink);
    };
    let reading = check::fitting(&parts).unwrap_or_else(|| {
        let mut likely = meant::likely(&parts);
        if meant::lacks_exercises(&likely) {
            likely.end = Some(LinkProblem::Truncated);
        }
        likely
    });
    read(parts.version, &reading)
}

/// The leaflet of a text that [`encode_stored`] wrote, and everything that is wrong with it. Nothing was
/// done to it on its way.
#[must_use]
pub fn decode_stored(text: &str) -> Decoded {
    if let Some(problem) = too_long(text) {
        return failed(problem);
    }
    let mut fields = text.splitn(3, '~');
    let Some(version) = fields.next().and_then(parts::version) else {
        return failed(LinkProblem::NotALink);
    };
    let mut next = || fields.next().unwrap_or_default();
    let title = next().to_owned();
    let items = ending::decode(next());
    let end = None;
    read(version, &MeantLink { title, items, end })
}

fn too_long(text: &str) -> Option<LinkProblem> {
    let chars = text.trim().chars().count();
    (chars > MAX_CHARS).then_some(LinkProblem::TooLong { chars })
}

fn failed(problem: LinkProblem) -> Decoded {
    Decoded {
        leaflet: None,
        problems: vec![problem],
    }
}

fn read(version: u32, reading: &MeantLink) -> Decoded {
    let MeantLink { title, items, end } = reading;
    let mut problems = Vec::new();
    if version > VERSION {
        problems.push(LinkProblem::FutureVersion { version });
    }
    let mut untitled = Vec::new();
    let title = title::read(title, &mut untitled);
    let mut leaflet = Leaflet::empty(title.name());
    if !items.is_empty() {
        problems.append(&mut untitled);
        let items: Vec<&str> = items.split('~').collect();
        let mut position = 0;
        let mut own = Vec::new();
        for (index, item) in items.iter().enumerate() {
            position += usize::from(!item.starts_with(extra::BEGINNING));
            let mut found = Vec::new();
            row::read(item, position, &mut own, &mut leaflet, &mut found);
            // What is wrong with the last one, where the link was cut, is just that.
            if *end != Some(LinkProblem::Truncated) || index + 1 < items.len() {
                problems.append(&mut found);
            }
        }
    }
    problems.extend(end.clone());
    let leaflet = fit::keep_what_fits(leaflet, &mut problems).tidied();
    let is_something = leaflet.entries().next().is_some();
    if !is_something {
        problems.push(LinkProblem::Nothing);
    }
    Decoded {
        leaflet: is_something.then_some(leaflet),
        problems,
    }
}

#[cfg(test)]
mod tests;
