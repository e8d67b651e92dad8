//! A routine without what goes with it, as a text to store: all that a session and its journal need.

use super::parts::{STORED, version};
use super::{item, title};
use crate::domain::catalogue::OwnId;
use crate::domain::routine::{Routine, RoutineName};

/// What could be read of such a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainRoutine {
    /// The routine, without notes, as far as it could be understood.
    pub routine: Option<Routine>,
    /// Whether all was.
    pub is_whole: bool,
}

/// The text. A routine has exactly one; its notes are not in it, nor what is said of exercises of somebody's own.
#[must_use]
pub fn encode_routine(routine: &Routine) -> String {
    let name = match &routine.name {
        name @ RoutineName::Own(_) => title::encode(name),
        name => name.key(),
    };
    let mut text = format!("{STORED}~{name}");
    for step in &routine.steps {
        text.push('~');
        item::encode(step, &mut text);
    }
    text
}

/// The routine of a text that [`encode_routine`] wrote; `own` are the exercises of somebody's own that may be in it.
/// Whatever its exercises are, it is called what is written.
#[must_use]
pub fn decode_routine(text: &str, own: &[OwnId]) -> PlainRoutine {
    let mut fields = text.split('~');
    let is_known = fields.next().and_then(version) == Some(STORED);
    let mut problems = Vec::new();
    let name = title::read(fields.next().unwrap_or_default(), &mut problems).key();
    let mut steps = Vec::new();
    let mut has_notes = false;
    for item in fields {
        let read = item::read(item, 1, own, &mut problems);
        has_notes |= read.as_ref().is_some_and(|it| it.note.is_some());
        steps.extend(read.map(|it| it.step));
    }
    PlainRoutine {
        routine: Routine::checked(name, steps),
        is_whole: is_known && !has_notes && problems.is_empty(),
    }
}
