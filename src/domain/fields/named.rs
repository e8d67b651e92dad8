//! Named fields as a text, without what they mean.

use std::fmt::Write;

use crc::{CRC_32_ISO_HDLC, Crc};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::damage::Damage;

/// The check of all that is stored, and of links.
pub(in crate::domain) static CHECK: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);
/// What stays as it is in a part of a row.
pub(super) const PART: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'=');
/// What stays as it is in a value: also what parts rows.
const VALUE: &AsciiSet = &PART.remove(b'*').remove(b',');

/// Named fields in order. No name is there twice, and none is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fields(pub(super) Vec<(String, String)>);

impl Fields {
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

/// The text with its check, as [`Fields::decode`] wants it.
pub(in crate::domain) fn seal(body: &str) -> String {
    format!("{body}#{}", check_of(body))
}

/// The check of a text, as eight digits.
pub(in crate::domain) fn check_of(body: &str) -> String {
    let mut check = String::new();
    let _ = write!(check, "{:08x}", CHECK.checksum(body.as_bytes()));
    check
}

pub(super) fn escape(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).to_string()
}

/// What [`escape`] was given; nothing where a percent sign begins no byte, or bytes are no text.
pub(super) fn unescape(text: &str) -> Option<String> {
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
