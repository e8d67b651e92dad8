//! The tag of a language, as engines write it and as it should be.
//!
//! Engines name the same language `en-US`, `en_US`, `EN-us`, `eng-USA`, `eng-US-f000`,
//! `en_US.UTF-8` or `en-US-x-lvariant-sfg`. What is asked of a voice is the language, and the region
//! where it says one; everything after that is the engine's own.

use std::fmt;

use super::names::NAMES;

/// A language, with its script and its region where these are said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Such as `en`: two letters where the language has such a name.
    pub language: String,
    /// Such as `Latn`.
    script: Option<String>,
    /// Such as `GB` or `419`.
    pub region: Option<String>,
}

impl Tag {
    /// What a tag means; none where it names no language.
    #[must_use]
    pub fn read(raw: &str) -> Option<Self> {
        let raw = raw.trim().split(['.', '@']).next().unwrap_or_default();
        let mut parts = raw.split(['-', '_', '#']).filter(|part| !part.is_empty());
        let language = parts.next().filter(|part| is_letters(part, 2..=3))?;
        let mut tag = Self {
            language: short(&language.to_ascii_lowercase()),
            script: None,
            region: None,
        };
        // A single letter begins what is private or an extension.
        for part in parts.take_while(|part| part.len() > 1) {
            let is_number = part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit());
            if is_letters(part, 2..=2) || is_number {
                tag.region = Some(region(part));
                break;
            }
            if tag.script.is_none() && is_letters(part, 4..=4) {
                let (first, rest) = part.split_at_checked(1).unwrap_or_default();
                tag.script = Some(first.to_ascii_uppercase() + &rest.to_ascii_lowercase());
            }
        }
        Some(tag)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.language)?;
        for part in [&self.script, &self.region].into_iter().flatten() {
            write!(formatter, "-{part}")?;
        }
        Ok(())
    }
}

fn is_letters(part: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The name of two letters, where there is one.
fn short(language: &str) -> String {
    let old = match language {
        "in" => Some("id"),
        "iw" => Some("he"),
        "ji" => Some("yi"),
        _ => None,
    };
    let mut names = NAMES.split(' ').filter(|_| language.len() == 3);
    let short = old.or_else(|| names.find_map(|name| name.strip_prefix(language)));
    short.unwrap_or(language).to_owned()
}

fn region(part: &str) -> String {
    match part.to_ascii_uppercase().as_str() {
        "UK" => "GB".to_owned(),
        region => region.to_owned(),
    }
}
