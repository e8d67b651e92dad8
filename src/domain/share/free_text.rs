//! What people wrote, in a link: a greeting, instructions, notes. Their titles are written in [another way](super::title).
//!
//! A space is `_`. What means something in a link, what mail and chat take for its end, and what cannot be seen is a
//! dash with a letter, or with `u` and four digits; all else that is neither letter nor digit of ASCII is
//! percent-encoded. No text that is written so has a percent sign of its own, so it is the same however often it is
//! decoded.

use std::fmt::Write;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::domain::ending::is_mark;

/// What stands after the dash, and for what; in any case.
const ESCAPES: &[(char, char)] = &[
    ('-', '-'),
    ('a', '\''),
    ('b', '_'),
    ('c', ','),
    ('d', '.'),
    ('e', ')'),
    ('f', '\u{200c}'),
    ('g', '='),
    ('h', '…'),
    ('i', ';'),
    ('j', '\u{200d}'),
    ('k', '"'),
    ('m', '&'),
    ('n', ':'),
    ('o', '('),
    ('p', '%'),
    ('q', '?'),
    ('r', '’'),
    ('s', '/'),
    ('t', '+'),
    ('v', '–'),
    ('x', '!'),
    ('z', '~'),
];
/// What stands before the number of any other mark.
const NUMBERED: char = 'u';
/// Digits of such a number.
const PLACES: usize = 4;

/// Writes a clean text. Writing into a `String` cannot fail.
pub(super) fn encode(text: &str, link: &mut String) {
    for c in text.chars() {
        let escape = ESCAPES.iter().find(|(_, mark)| *mark == c);
        match (c, escape) {
            (' ', _) => link.push('_'),
            (_, Some((letter, _))) => link.extend(['-', *letter]),
            _ if c.is_ascii_alphanumeric() => link.push(c),
            _ if is_mark(c) => {
                let _ = write!(link, "-{NUMBERED}{:04x}", u32::from(c));
            }
            _ => link.extend(utf8_percent_encode(
                c.encode_utf8(&mut [0; 4]),
                NON_ALPHANUMERIC,
            )),
        }
    }
}

/// A text as it was written, and whether all of it could be read.
pub(super) fn decode(text: &str) -> (String, bool) {
    let mut read = String::new();
    let mut is_whole = true;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let meant = match c {
            '_' => Some(' '),
            '-' => escaped(&mut chars),
            c => Some(c),
        };
        is_whole &= meant.is_some() && c != '%';
        read.extend(meant);
    }
    (read, is_whole)
}

/// What stands here after a dash; nothing where that has no meaning.
fn escaped(chars: &mut std::str::Chars<'_>) -> Option<char> {
    let letter = chars.next()?.to_ascii_lowercase();
    if letter == NUMBERED {
        let digits: String = chars.by_ref().take(PLACES).collect();
        let is_number = digits.len() == PLACES && digits.chars().all(|c| c.is_ascii_hexdigit());
        let number = is_number.then(|| u32::from_str_radix(&digits, 16).ok());
        return char::from_u32(number.flatten()?);
    }
    let escape = ESCAPES.iter().find(|(known, _)| *known == letter);
    escape.map(|(_, mark)| *mark)
}
