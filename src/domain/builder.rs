//! The builder: a leaflet while it is being made, and everything that undo goes back through.
//!
//! Pure: an [`Edit`] makes another leaflet of the one that is there, or says why it would not fit. Texts are kept as they
//! are typed, so that nothing moves under the fingers; [`Draft::finished`] is the leaflet in its one form.

mod change;
mod check;
mod format;
mod hints;
mod keyed_rows;
mod made;
mod shares;
mod templates;

pub use change::{Edit, ForAll, OwnChange, first_with};
pub use check::Refusal;
pub use hints::{Hint, MANY, hints, told_range};
pub use keyed_rows::KeyedRows;
pub use made::of_record;
pub use shares::{Share, shares};
pub use templates::{Need, TEMPLATE_MINUTES, template};

use change::Edited;

use crate::domain::leaflet::Leaflet;
use crate::domain::routine::RoutineName;
use crate::domain::share;

/// How many steps undo goes back, and redo forward, altogether.
pub const MAX_UNDO: usize = 100;

/// A leaflet that is being made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    now: Leaflet,
    /// What was there before, the oldest first.
    back: Vec<Leaflet>,
    /// What was undone, the next to come back last.
    ahead: Vec<Leaflet>,
    /// What the last edit changed, where the next one to the same is part of the same step.
    open: Option<Edited>,
}

impl Default for Draft {
    fn default() -> Self {
        Self::of(Leaflet::empty(RoutineName::Own(String::new())))
    }
}

impl Draft {
    /// A draft that begins with this leaflet.
    #[must_use]
    pub const fn of(leaflet: Leaflet) -> Self {
        Self {
            now: leaflet,
            back: Vec::new(),
            ahead: Vec::new(),
            open: None,
        }
    }

    /// The leaflet as it stands, with texts as they were typed.
    #[must_use]
    pub const fn leaflet(&self) -> &Leaflet {
        &self.now
    }

    /// The leaflet to hand on, in its one form.
    #[must_use]
    pub fn finished(&self) -> Leaflet {
        self.now.tidied()
    }

    /// The leaflet to keep: in its one form, and with the one that it was begun with only where it is another by now.
    #[must_use]
    pub fn to_keep(&self) -> Leaflet {
        let finished = self.finished();
        let before = finished
            .from
            .clone()
            .filter(|link| *link != share::encode(&finished));
        Leaflet {
            from: before,
            ..finished
        }
    }

    /// Whether there is anything to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.back.is_empty()
    }

    /// Whether there is anything to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.ahead.is_empty()
    }

    /// Makes a change. What would change nothing is no step of its own, nor is more of what was typed or counted just
    /// before.
    ///
    /// # Errors
    ///
    /// When the leaflet would not fit then; nothing is changed.
    pub fn edit(&mut self, edit: Edit) -> Result<(), Refusal> {
        let place = edit.place();
        let next = edit.of(&self.now);
        if next == self.now {
            return Ok(());
        }
        check::refusal(&self.now, &next).map_or(Ok(()), Err)?;
        let goes_on = place.is_some() && self.open == place;
        self.open = place;
        if !goes_on {
            self.step_back(self.now.clone());
        } else if self.back.last() == Some(&next) {
            // It is as it was before the step.
            self.back.pop();
            self.open = None;
        }
        self.ahead.clear();
        self.now = next;
        Ok(())
    }

    /// Goes back one step; false where there is none.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.back.pop() else {
            return false;
        };
        self.ahead.push(std::mem::replace(&mut self.now, before));
        self.open = None;
        true
    }

    /// Does again what was undone last; false where nothing was.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.ahead.pop() else {
            return false;
        };
        self.back.push(std::mem::replace(&mut self.now, after));
        self.open = None;
        true
    }

    /// What is typed or counted from now on is a step of its own.
    pub const fn rest(&mut self) {
        self.open = None;
    }

    /// Takes up what somebody made of it elsewhere. What stands here is one step back.
    pub fn take_up(&mut self, other: &Self) {
        if other.now != self.now {
            self.step_back(self.now.clone());
            self.ahead.clear();
            self.now = other.now.clone();
        }
        self.open = None;
    }

    fn step_back(&mut self, before: Leaflet) {
        if self.back.len() >= MAX_UNDO {
            self.back.remove(0);
        }
        self.back.push(before);
    }
}

#[cfg(test)]
mod tests;
