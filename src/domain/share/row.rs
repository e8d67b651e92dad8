//! Any item of a link.

use super::extra::{self, read_text};
use super::free_text;
use super::item::{self, Item};
use super::problem::{Extra, LinkProblem};
use crate::domain::catalogue::OwnId;
use crate::domain::leaflet::{Entry, Leaflet, MAX_NOTE_CHARS, Row};

/// Writes a row of a leaflet.
pub(super) fn encode(row: &Row, link: &mut String) {
    match row {
        Row::Heading(heading) => extra::encode_heading(*heading, link),
        Row::Exercise(entry) => {
            link.push('~');
            item::encode(&entry.step, link);
            if !entry.note.is_empty() {
                link.push_str(".n-");
                free_text::encode(&entry.note, link);
            }
        }
    }
}

/// Reads an item into a leaflet, with its place among the exercises of the link, from 1, and the exercises of the sender's
/// own that were told so far.
pub(super) fn read(
    item: &str,
    position: usize,
    own: &mut Vec<OwnId>,
    leaflet: &mut Leaflet,
    problems: &mut Vec<LinkProblem>,
) {
    match item.strip_prefix(extra::BEGINNING) {
        Some(item) => extra::read(item, own, leaflet, problems),
        None => {
            let Some(Item {
                step,
                note: written,
            }) = item::read(item, position, own, problems)
            else {
                return;
            };
            let mut note = String::new();
            if let Some(written) = written {
                let extra = Extra::Note(step.exercise);
                read_text(written, extra, MAX_NOTE_CHARS, &mut note, problems);
            }
            leaflet.rows.push(Row::Exercise(Entry { step, note }));
        }
    }
}
