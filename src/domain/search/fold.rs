//! Letters as they are compared in a search: small, and without accents.

/// The text in lower case, Latin letters without their accents, and no other accents: `Übung` and
/// `ubung` are the same, and so are `Straße` and `strasse`. Of a text that is folded nothing changes any more.
///
/// Accents of Latin-1 and Latin Extended-A are taken away here. The crate `unicode-normalization` would
/// do it for all letters, and weighs SIZE.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            for c in c.to_lowercase() {
                push_plain(c, &mut folded);
            }
        }
    }
    folded
}

/// Appends a small letter without its accent.
fn push_plain(c: char, text: &mut String) {
    match c {
        // An accent that stands for itself.
        '\u{300}'..='\u{36f}' => {}
        'ß' => text.push_str("ss"),
        'æ' => text.push_str("ae"),
        'œ' => text.push_str("oe"),
        'ĳ' => text.push_str("ij"),
        'þ' => text.push_str("th"),
        _ => text.push(plain(c)),
    }
}

const fn plain(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ð' | 'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' | 'ĸ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŉ' | 'ŋ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ſ' => 's',
        'ţ' | 'ť' | 'ŧ' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        // The same letter at the end of a word.
        'ς' => 'σ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_are_small_and_have_no_accents() {
        for (text, folded) in [
            ("Übung für den Rücken", "ubung fur den rucken"),
            ("STRASSE, Straße, STRAẞE", "strasse, strasse, strasse"),
            ("Ærø Œuvre Þór", "aero oeuvre thor"),
            ("Łódź, İstanbul, ĐẶC", "lodz, istanbul, dặc"),
            ("Cafe\u{301} CAFÉ café", "cafe cafe cafe"),
            ("ΟΔΟΣ οδος", "οδοσ οδοσ"),
            ("Åström 5 °C", "astrom 5 °c"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn every_letter_of_latin_1_and_extended_a_becomes_plain() {
        let letters = ('À'..='ſ').filter(|c| c.is_alphabetic());
        for letter in letters {
            let folded = fold(&letter.to_string());
            let is_plain = folded.chars().all(|c| c.is_ascii_lowercase());
            assert!(is_plain && !folded.is_empty(), "{letter}: {folded}");
        }
    }

    proptest! {
        #[test]
        fn what_is_folded_stays_as_it_is(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert_eq!(fold(&folded), folded);
        }

        #[test]
        fn a_part_of_a_text_is_a_part_of_the_folded_text(one in any::<String>(), other in any::<String>()) {
            prop_assert_eq!(fold(&one) + &fold(&other), fold(&(one + &other)));
        }
    }
}
