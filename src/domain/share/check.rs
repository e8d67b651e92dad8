//! The check at the end of a link: it tells a whole link, however it was encoded on its way and
//! whatever was put behind it, from one that was cut or changed.
//!
//! It is the CRC-32 of the text before it in small letters, with the items decoded, as a number of seven digits of
//! Crockford's base 32, the highest first. So it needs no other characters than the rest of a link, its case does
//! not matter, and as a number of 32 bits it begins with one of `0` to `3`, as no exercise does.

use crc::Digest;

use super::parts::{LinkParts, MeantLink, STORED, is_filler, plain, unbroken};
use super::title;
use crate::domain::ending::{MOST_TIMES, decode};
use crate::domain::fields::CHECK;
use crate::domain::routine::MAX_TITLE_CHARS;

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// The most characters of a title as it is written: each letter may be four bytes, and each of them three characters.
const LONGEST: usize = 12 * MAX_TITLE_CHARS + 1;
/// With so many titles a check is tried: far more than there are of any link that was sent.
const MOST_TRIED: usize = 48;
/// Digits of a check.
const PLACES: usize = 7;

/// The check of this link.
pub(in crate::domain) fn of(link: &str) -> String {
    let items = link.match_indices('~').nth(1).map_or(link.len(), |it| it.0);
    let (head, items) = link.split_at_checked(items).unwrap_or((link, ""));
    let mut digest = CHECK.digest();
    update(&mut digest, head);
    update(&mut digest, &decode(items));
    digits(&digest).collect()
}

/// The reading of the link whose check fits, if there is one.
pub(super) fn fitting(parts: &LinkParts) -> Option<MeantLink> {
    if parts.version == STORED {
        return None;
    }
    let mut left = MOST_TRIED;
    parts.titles().find_map(|(title, items)| {
        let items = plain(items);
        let lower = items.to_ascii_lowercase();
        let mut all = lower.split('~');
        if !all.any(|item| is_begun(item) && is_whole(item)) {
            return None;
        }
        titles(title).into_iter().find_map(|title| {
            left = left.checked_sub(1)?;
            let end = before_check(&format!("{}~{title}", parts.version), &lower)?;
            Some(MeantLink {
                title,
                items: items.get(..end)?.to_owned(),
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

/// Where in these items, in small letters, those end that stand before the first check that fits them and what stands
/// before them.
fn before_check(head: &str, items: &str) -> Option<usize> {
    let mut digest = CHECK.digest();
    update(&mut digest, head);
    let mut end = 0;
    for item in items.split('~') {
        if is_begun(item) && digits(&digest).eq(item.chars().take(PLACES)) {
            return items.get(..end).map(|it| it.trim_end_matches('~').len());
        }
        digest.update(b"~");
        digest.update(item.as_bytes());
        end += item.len() + 1;
    }
    None
}

/// A title as it is written, for each number of times that it may have been encoded on its way, and
/// for what a line break may have left in it. What looks like one may be the title's own.
fn titles(raw: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut may_be = |title: &str| {
        let title = title::written(title);
        if title.len() <= LONGEST && !all.contains(&title) {
            all.push(title);
        }
    };
    for mut text in [raw.to_owned(), raw.replace('=', "")] {
        for _ in 0..=MOST_TIMES {
            let line = unbroken(&text);
            may_be(&line.replace(is_no_letter, ""));
            may_be(&line);
            may_be(&text);
            text = decode(&line);
        }
    }
    all
}

/// Whether this was put into a title on its way: a space or a joiner may be its own.
fn is_no_letter(c: char) -> bool {
    is_filler(c) && !matches!(c, ' ' | '\u{200c}' | '\u{200d}')
}

fn update(digest: &mut Digest<'_, u32>, text: &str) {
    digest.update(text.to_ascii_lowercase().as_bytes());
}

fn digits(digest: &Digest<'_, u32>) -> impl Iterator<Item = char> {
    let check = digest.clone().finalize();
    let digit = move |place| DIGITS.get(((check >> (5 * place)) & 31) as usize);
    (0..PLACES)
        .rev()
        .filter_map(digit)
        .map(|it| char::from(*it))
}
