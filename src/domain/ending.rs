//! Where an address of ours ends in a text, and what was encoded on its way: mail, chat and those who
//! count clicks put something behind it, or encode all of it once more.

use percent_encoding::percent_decode_str;

/// How often a text may have been encoded: by whoever wrote it, and twice on its way.
pub(super) const MOST_TIMES: usize = 3;

/// Whether this is a mark and neither letter nor digit, as far as marks are put behind addresses.
pub(super) const fn is_mark(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => !c.is_ascii_alphanumeric(),
        // Quotes, arabic commas, everything invisible, dashes, and what east asian texts have of it.
        '\u{80}'..='\u{a0}'
        | '\u{ab}'
        | '\u{ad}'
        | '\u{bb}'
        | '\u{60c}'
        | '\u{61b}'
        | '\u{61f}'
        | '\u{2000}'..='\u{206f}'
        | '\u{3000}'..='\u{303f}'
        | '\u{feff}'
        | '\u{ff01}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}'
        | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}' => true,
        _ => false,
    }
}

/// What stands before the first such character.
pub(super) fn before(text: &str, is_end: impl Fn(char) -> bool) -> &str {
    text.split(is_end).next().unwrap_or_default()
}

/// A text decoded once.
pub(super) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A text decoded as often as it may have been encoded.
pub(super) fn decoded(text: &str) -> String {
    (0..MOST_TIMES).fold(text.to_owned(), |text, _| decode(&text))
}
