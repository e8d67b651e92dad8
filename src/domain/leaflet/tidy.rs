//! The one form of a leaflet: of all that mean the same, the one that is written.

use super::{
    Entry, Heading, Leaflet, MAX_GREETING_CHARS, MAX_INSTRUCTIONS_CHARS, MAX_NOTE_CHARS, PER_DAY,
    ROUNDS, Row,
};
use crate::domain::routine::{RoutineName, clean_text, clean_title};

impl Leaflet {
    /// The same leaflet in its one form: texts are clean, numbers within their limits, and no heading stands there for
    /// nothing.
    #[must_use]
    pub fn tidied(&self) -> Self {
        let name = match &self.name {
            RoutineName::Own(title) => RoutineName::Own(clean_title(title)),
            name => name.clone(),
        };
        let mut rows = Vec::new();
        let mut rounds = 1;
        let mut begun = None;
        for (heading, below) in self.blocks() {
            let section = heading.section.or(begun.take());
            if below.is_empty() {
                begun = section;
                continue;
            }
            let heading = Heading {
                section,
                rounds: heading.rounds.clamp(*ROUNDS.start(), *ROUNDS.end()),
            };
            if heading != Heading::PLAIN || rounds > 1 {
                rows.push(Row::Heading(heading));
            }
            rounds = heading.rounds;
            rows.extend(below.iter().filter_map(Row::entry).map(|entry| {
                Row::Exercise(Entry {
                    step: entry.step,
                    note: clean_text(&entry.note, MAX_NOTE_CHARS),
                })
            }));
        }
        Self {
            name,
            greeting: clean_text(&self.greeting, MAX_GREETING_CHARS),
            instructions: clean_text(&self.instructions, MAX_INSTRUCTIONS_CHARS),
            per_day: self
                .per_day
                .map(|times| times.clamp(*PER_DAY.start(), *PER_DAY.end())),
            rows,
        }
    }
}
