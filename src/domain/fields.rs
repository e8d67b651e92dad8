//! Named fields as one line of text with a check: the form of everything that is stored.
//!
//! `v=1&n=quick-daily-reset&d=chin-tucks*10*10*90,cat-cow*10*10*82#1f0c77aa`. It is a query string
//! and not JSON because all we store is flat, and because a JSON library is a sixth of the first load.
//! What is stored is declared once, as a type that serde derives both ways for:
//!
//! - The fields of a struct are the named fields. What is `None` is left out; what may be missing has a
//!   default.
//! - A list has its rows between commas. A tuple struct is a list whose rows are not alike.
//! - The parts of a row stand between stars: they are the fields of a struct, a tuple or a variant,
//!   which stands first by its name. What is `None` is an empty part.
//! - A list in a part has its words between dots.
//! - The last of several has all that is left. So a row has no more parts than it may, unless its last
//!   one is told how to read them; see [`first_or_usual`].
//!
//! Names, values and parts are percent-encoded; the check is the CRC-32 of what stands before `#`. What
//! is read is hostile until shown otherwise: nothing here panics.

mod known;
mod reader;
mod writer;

pub(in crate::domain) use known::{
    as_text, checked, first, first_or_usual, is_usual, known, or_usual,
};

use std::fmt::{Display, Write};

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize, de, ser};
use thiserror::Error;

use reader::{Reader, Whole};
use writer::Writer;

/// No table: it is a kilobyte for every visitor, and these texts are short.
const CHECK: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);
/// What stays as it is in a part of a row.
const PART: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'=');
/// What stays as it is in a value: also what parts rows.
const VALUE: &AsciiSet = &PART.remove(b'*').remove(b',');

/// Why a text cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Damage {
    /// Its check is missing or does not fit: it was cut off, or something in it was changed.
    #[error("its check does not fit")]
    BadCheck,
    /// It is whole, but does not say what it must say.
    #[error("it does not say what it must say")]
    Malformed,
}

impl de::Error for Damage {
    fn custom<T: Display>(_: T) -> Self {
        Self::Malformed
    }
}

impl ser::Error for Damage {
    fn custom<T: Display>(_: T) -> Self {
        Self::Malformed
    }
}

/// Where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Under a name: its rows are between commas.
    Value,
    /// In a list, or last in a row: its parts are between stars.
    Row,
    /// In a row: its words are between dots.
    Part,
}

/// Named fields in order. No name is there twice, and none is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fields(Vec<(String, String)>);

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
        let _ = said.serialize(Writer::Fields(self));
    }

    /// What these fields say, as far as the struct asks for them.
    ///
    /// # Errors
    /// When one of them is missing, or cannot be.
    pub fn read<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Damage> {
        T::deserialize(Whole(self))
    }

    /// The value under this name, if it can be one.
    #[must_use]
    pub fn value<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Option<T> {
        read(self.get(name)?)
    }

    /// The fields of a text that [`Fields::encode`] wrote.
    ///
    /// # Errors
    /// When the check does not fit, or what it covers is no list of fields.
    pub fn decode(text: &str) -> Result<Self, Damage> {
        let (body, check) = text.rsplit_once('#').ok_or(Damage::BadCheck)?;
        if check_of(body) != check {
            return Err(Damage::BadCheck);
        }
        Self::parse(body).ok_or(Damage::Malformed)
    }

    fn parse(body: &str) -> Option<Self> {
        let mut fields = Self::default();
        for field in body.split('&') {
            let (name, value) = field.split_once('=')?;
            let (name, value) = (unescape(name)?, unescape(value)?);
            if name.is_empty() || fields.get(&name).is_some() {
                return None;
            }
            fields.0.push((name, value));
        }
        Some(fields)
    }

    /// The fields as text, with the check.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut body = String::new();
        for (name, value) in &self.0 {
            if !body.is_empty() {
                body.push('&');
            }
            // A name must not hold what ends it.
            body.push_str(&escape(name, PART).replace('=', "%3D"));
            body.push('=');
            body.push_str(&escape(value, VALUE));
        }
        seal(&body)
    }

    /// The text under this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let field = self.0.iter().find(|(other, _)| other == name)?;
        Some(&field.1)
    }

    /// Puts a text under a name, in the place of the one that is there or at the end.
    pub fn set(&mut self, name: &str, value: &(impl ToString + ?Sized)) {
        let value = value.to_string();
        match self.0.iter_mut().find(|(other, _)| other == name) {
            Some(field) => field.1 = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    /// Takes a field away.
    pub fn remove(&mut self, name: &str) {
        self.0.retain(|(other, _)| other != name);
    }
}

/// A value as it is written; none for what is left out.
pub(super) fn write(value: &impl Serialize) -> Option<String> {
    value.serialize(Writer::Value(Depth::Value)).ok()?
}

/// What a value says, if it can be one.
pub(super) fn read<'a, T: Deserialize<'a>>(value: &'a str) -> Option<T> {
    T::deserialize(Reader::of(value)).ok()
}

/// The text with its check, as [`Fields::decode`] wants it.
pub(super) fn seal(body: &str) -> String {
    format!("{body}#{}", check_of(body))
}

/// The check of a text, as eight digits.
pub(super) fn check_of(body: &str) -> String {
    let mut check = String::new();
    let _ = write!(check, "{:08x}", CHECK.checksum(body.as_bytes()));
    check
}

fn escape(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).to_string()
}

/// What [`escape`] was given; nothing where a percent sign begins no byte, or bytes are no text.
fn unescape(text: &str) -> Option<String> {
    let is_byte = |after: &str| {
        let digits = after.bytes().take(2).filter(u8::is_ascii_hexdigit);
        digits.count() == 2
    };
    if !text.split('%').skip(1).all(is_byte) {
        return None;
    }
    let text = percent_decode_str(text).decode_utf8().ok()?;
    Some(text.into_owned())
}

#[cfg(test)]
mod tests;
