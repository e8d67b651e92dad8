//! The check at the end of a link: it tells a whole link, however it was encoded on its way and
//! whatever was put behind it, from one that was cut or changed.
//!
//! It is the CRC-32 of the text before it in small letters, as a number of seven digits of Crockford's
//! base 32, the highest first. So it needs no other characters than the rest of a link, its case does
//! not matter, and as a number of 32 bits it begins with one of `0` to `3`, as no exercise does.

use std::iter;

use crc::Digest;

use super::parts::{Parts, Reading, STORED, is_filler, unbroken, without_filler};
use super::title;
use crate::domain::ending::{MOST_TIMES, decode, decoded};
use crate::domain::fields::CHECK;

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Digits of a check.
const PLACES: usize = 7;

/// The check of this text.
pub(super) fn of(text: &str) -> String {
    let mut digest = CHECK.digest();
    update(&mut digest, text);
    written(&digest)
}

/// The reading of the link whose check fits, if there is one.
pub(super) fn fitting(parts: &Parts) -> Option<Reading> {
    if parts.version == STORED {
        return None;
    }
    parts.titles().find_map(|(title, items)| {
        let items = without_filler(&decoded(items)).to_ascii_lowercase();
        titles(title).find_map(|title| {
            let items = before_check(&format!("{}~{title}", parts.version), &items)?;
            Some(Reading {
                title,
                items: items.to_owned(),
                end: None,
            })
        })
    })
}

/// Whether this stands where a check does, be it whole or not.
pub(super) fn is_begun(item: &str) -> bool {
    item.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether this is as long as a check.
pub(super) fn is_whole(item: &str) -> bool {
    item.len() >= PLACES
}

/// The items before the first check that fits them and what stands before them.
fn before_check<'a>(head: &str, items: &'a str) -> Option<&'a str> {
    let mut digest = CHECK.digest();
    update(&mut digest, head);
    let mut end = 0;
    for item in items.split('~') {
        if is_begun(item) && is_whole(item) && item.starts_with(&written(&digest)) {
            return items.get(..end).map(|items| items.trim_end_matches('~'));
        }
        update(&mut digest, "~");
        update(&mut digest, item);
        end += item.len() + 1;
    }
    None
}

/// A title as it is written, for each number of times that it may have been encoded on its way, and
/// for what a line break may have left in it.
fn titles(raw: &str) -> impl Iterator<Item = String> {
    [raw.to_owned(), raw.replace('=', "")]
        .into_iter()
        .flat_map(|raw| {
            let next = |text: &String| Some(unbroken(&decode(text)));
            iter::successors(Some(unbroken(&raw)), next).take(MOST_TIMES + 1)
        })
        .flat_map(|text| [text.replace(is_no_letter, ""), text])
        .map(|text| title::written(&text))
}

/// Whether this was put into a title on its way: a space or a joiner may be its own.
fn is_no_letter(c: char) -> bool {
    is_filler(c) && !matches!(c, ' ' | '\u{200c}' | '\u{200d}')
}

fn update(digest: &mut Digest<'_, u32>, text: &str) {
    digest.update(text.to_ascii_lowercase().as_bytes());
}

fn written(digest: &Digest<'_, u32>) -> String {
    let check = digest.clone().finalize();
    (0..PLACES)
        .rev()
        .filter_map(|place| DIGITS.get(((check >> (5 * place)) & 31) as usize))
        .map(|digit| char::from(*digit))
        .collect()
}
