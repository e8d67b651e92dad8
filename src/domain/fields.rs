//! Named fields as one line of text with a check: the form of everything that is stored.
//!
//! `v=1&n=quick-daily-reset&d=chin-tucks*10*10*90,cat-cow*10*10*82#1f0c77aa`. Names and values are
//! percent-encoded; a list has its rows between commas and their parts between stars; the check is
//! the CRC-32 of what stands before `#`. It is a query string and not JSON because all we store is
//! flat, and because a JSON library took 25 kB of the first load. What is read is hostile until shown
//! otherwise: nothing here panics.

use std::fmt::Write;
use std::str::FromStr;

use crc::{CRC_32_ISO_HDLC, Crc};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

static CHECK: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Its check is missing or does not fit: it was cut off, or something in it was changed.
    BadCheck,
    /// It is whole, but is no list of fields.
    Malformed,
}

/// Named fields in order. No name is there twice, and none is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fields(Vec<(String, String)>);

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
        Self::read(body).ok_or(Damage::Malformed)
    }

    fn read(body: &str) -> Option<Self> {
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

    /// The number under this name, if it is one and fits.
    #[must_use]
    pub fn number<T: FromStr>(&self, name: &str) -> Option<T> {
        number(self.get(name)?)
    }

    /// The rows under this name.
    #[must_use]
    pub fn rows(&self, name: &str) -> Option<Vec<Vec<String>>> {
        rows_of(self.get(name)?)
    }

    /// Puts a value under a name, in the place of the one that is there or at the end.
    pub fn set(&mut self, name: &str, value: &(impl ToString + ?Sized)) {
        self.put(name, value.to_string());
    }

    fn put(&mut self, name: &str, value: String) {
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

/// The number that this text is, if it is one and fits.
#[must_use]
pub fn number<T: FromStr>(text: &str) -> Option<T> {
    // Rust takes a plus sign; we never write one.
    text.parse().ok().filter(|_| !text.starts_with('+'))
}

/// Yes or no, as it is written.
#[must_use]
pub const fn flag(value: bool) -> &'static str {
    if value { "1" } else { "0" }
}

/// Yes or no, as it is read.
#[must_use]
pub fn read_flag(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

/// A list as one value: each row is its parts.
#[must_use]
pub fn write_rows<const N: usize>(rows: impl IntoIterator<Item = [String; N]>) -> String {
    let mut text = String::new();
    for row in rows {
        if !text.is_empty() {
            text.push(',');
        }
        for (index, part) in row.iter().enumerate() {
            if index > 0 {
                text.push('*');
            }
            text.push_str(&escape(part, PART));
        }
    }
    text
}

/// The rows of a value that [`write_rows`] wrote; none of an empty one.
#[must_use]
pub fn rows_of(text: &str) -> Option<Vec<Vec<String>>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let row = |row: &str| row.split('*').map(unescape).collect();
    text.split(',').map(row).collect()
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
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::Index;

    fn of(pairs: &[(String, String)]) -> Fields {
        let mut fields = Fields::default();
        for (name, value) in pairs.iter().filter(|(name, _)| !name.is_empty()) {
            fields.set(name, value);
        }
        fields
    }

    #[test]
    fn fields_read_as_a_query() {
        let mut fields = Fields::default();
        fields.set("v", &1);
        fields.set("n", "=Für Anna & Co");
        fields.set("d", &write_rows([["a*b,c".to_owned(), "1".to_owned()]]));
        assert_eq!(
            fields.encode(),
            seal("v=1&n==F%C3%BCr%20Anna%20%26%20Co&d=a%252Ab%252Cc*1")
        );
    }

    #[test]
    fn a_value_is_replaced_in_its_place() {
        let mut fields = of(&[("a".into(), "1".into()), ("b".into(), "2".into())]);
        fields.set("a", "3");
        fields.remove("b");
        assert_eq!(fields.encode(), seal("a=3"));
    }

    #[test]
    fn what_is_no_list_of_fields_is_malformed() {
        for body in [
            "",
            "v",
            "=1",
            "v=1&",
            "v=1&v=2",
            "v=%ff",
            "v=%",
            "v=%4",
            "v=%4g",
            "v=%%41",
            "%=1",
            "v=1&%76=2",
            "v=1&&a=2",
        ] {
            assert_eq!(
                Fields::decode(&seal(body)),
                Err(Damage::Malformed),
                "{body}"
            );
        }
    }

    #[test]
    fn numbers_are_whole_and_must_fit() {
        assert_eq!(number::<u8>("255"), Some(255));
        assert_eq!(number::<i16>("-570"), Some(-570));
        for bad in ["256", "-1", "+1", "1.5", "1e3", "", " 1", "x"] {
            assert_eq!(number::<u8>(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn fields_are_read_back(pairs in proptest::collection::vec(any::<(String, String)>(), 1..6)) {
            let fields = of(&pairs);
            prop_assume!(fields != Fields::default());
            prop_assert_eq!(Fields::decode(&fields.encode()), Ok(fields));
        }

        #[test]
        fn rows_are_read_back(rows in proptest::collection::vec(any::<[String; 3]>(), 0..6)) {
            let read = rows_of(&write_rows(rows.clone()));
            prop_assert_eq!(read, Some(rows.into_iter().map(Vec::from).collect()));
        }

        #[test]
        fn no_text_is_too_strange_to_read(text in any::<String>(), body in "[vn=&%*,#0-9a-f]{0,20}") {
            let _ = Fields::decode(&text);
            let _ = Fields::decode(&seal(&body)).map(|fields| fields.rows("v"));
        }

        #[test]
        fn a_changed_character_is_noticed(pairs in proptest::collection::vec(any::<(String, String)>(), 1..4), at in any::<Index>(), to in any::<char>()) {
            let mut chars: Vec<char> = of(&pairs).encode().chars().collect();
            let index = at.index(chars.len());
            prop_assume!(chars[index] != to);
            chars[index] = to;
            let changed: String = chars.into_iter().collect();
            prop_assert!(Fields::decode(&changed).is_err());
        }
    }
}
