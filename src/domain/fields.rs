//! Named fields as one line of text with a check: the form of everything that is stored.
//!
//! `v=1&n=quick-daily-reset&d=chin-tucks*10*10*90,cat-cow*10*10*82#1f0c77aa`. It is a query string
//! and not JSON because all we store is flat, and because a JSON library took 25 kB of the first load.
//! What is stored is declared once, as a type that serde derives both ways for:
//!
//! - The fields of a struct are the named fields. What is `None` is left out, and an `Option` that is
//!   missing is `None`; what else may be missing has `#[serde(default)]`.
//! - A list has its rows between commas. A tuple struct is a list whose rows are not alike.
//! - The parts of a row stand between stars: they are the fields of a struct, a tuple or a variant,
//!   which stands first by its name. What is `None` is an empty part; what older versions did not
//!   write at its end has `#[serde(default)]`.
//! - A list in a part has its words between dots.
//! - The last of several has all that is left. So a row has no more parts than it may, unless its last
//!   one is told how to read them; see [`first_or_usual`].
//!
//! Names, values and parts are percent-encoded; the check is the CRC-32 of what stands before `#`. What
//! is read is hostile until shown otherwise: nothing here panics.

mod damage;
mod depth;
mod entry;
mod known;
mod named;
mod reader;
mod writer;

pub(in crate::domain) use known::{
    as_text, checked, first, first_or_usual, is_usual, known, or_usual,
};

pub use damage::Damage;
pub use entry::Unreadable;
pub(in crate::domain) use entry::{check_version, of_fields, of_text};
pub use named::Fields;
#[cfg(test)]
pub(super) use named::seal;
pub(super) use named::{CHECK, check_of};

use serde::{Deserialize, Serialize};

use depth::Depth;
use reader::FieldReader;
use writer::FieldWriter;

impl Fields {
    /// What is said in the form of this version.
    #[must_use]
    pub fn of(version: u64, said: &impl Serialize) -> Self {
        let mut fields = Self::default();
        fields.set("v", &version);
        fields.add(said);
        fields
    }

    /// Puts all fields of a struct among these. Only a shape that [no field](self) can have is left
    /// out.
    pub fn add(&mut self, said: &impl Serialize) {
        let _ = said.serialize(FieldWriter::Fields(self));
    }

    /// What these fields say, as far as the struct asks for them.
    ///
    /// # Errors
    /// When one of them is missing, or cannot be.
    pub fn read<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Damage> {
        T::deserialize(self)
    }

    /// The value under this name, if it can be one.
    #[must_use]
    pub fn value<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Option<T> {
        read(self.get(name)?)
    }
}

/// A value as it is written; none for what is left out.
pub(super) fn write(value: &impl Serialize) -> Option<String> {
    value.serialize(FieldWriter::Value(Depth::Value)).ok()?
}

/// What a value says, if it can be one.
pub(super) fn read<'a, T: Deserialize<'a>>(value: &'a str) -> Option<T> {
    T::deserialize(FieldReader::of(value)).ok()
}

#[cfg(test)]
mod tests;
