//! Any item of a link.

use super::problem::LinkProblem;
use super::{extra, item};
use crate::domain::leaflet::{Leaflet, Row};

/// Writes a row of a leaflet.
pub(super) fn encode(row: &Row, link: &mut String) {
    match row {
        Row::Heading(heading) => extra::encode_heading(*heading, link),
        Row::Exercise(entry) => {
            link.push('~');
            item::encode_entry(entry, link);
        }
    }
}

/// Reads an item into a leaflet, with its place among the exercises of the link, from 1.
pub(super) fn read(
    item: &str,
    position: usize,
    leaflet: &mut Leaflet,
    problems: &mut Vec<LinkProblem>,
) {
    match item.strip_prefix(extra::BEGINNING) {
        Some(item) => extra::read(item, leaflet, problems),
        None => {
            let entry = item::read(item, position, problems);
            leaflet.rows.extend(entry.map(Row::Exercise));
        }
    }
}
