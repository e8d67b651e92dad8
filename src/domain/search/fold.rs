//! Letters as they are compared in a search: small, and without accents.
//!
//! No table of all letters is used, since each comes with the page: those of the standard library for
//! lower case weigh 4 kB, compressed, and those of the crate `unicode-normalization` 55 kB. This knows
//! the alphabets that Latin-1 and Latin Extended-A are made for, Romanian, Greek and Cyrillic, in a few
//! hundred bytes.

/// The letters from `À` to `ſ` without their accents, sixteen a line; a star for what is no letter,
/// or becomes two.
const PLAIN: &[u8; 192] = b"\
    aaaaaa*ceeeeiiii\
    dnooooo*ouuuuy**\
    aaaaaa*ceeeeiiii\
    dnooooo*ouuuuy*y\
    aaaaaaccccccccdd\
    ddeeeeeeeeeegggg\
    gggghhhhiiiiiiii\
    ii**jjkkklllllll\
    lllnnnnnnnnnoooo\
    oo**rrrrrrssssss\
    ssttttttuuuuuuuu\
    uuuuwwyyyzzzzzzs";

/// The text in lower case and without accents: `Übung` and `ubung` are the same, and so are `Straße`
/// and `strasse`. Of a text that is folded nothing changes any more.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // An accent that stands for itself.
            '\u{300}'..='\u{36f}' => {}
            'ß' | 'ẞ' => folded.push_str("ss"),
            'Æ' | 'æ' => folded.push_str("ae"),
            'Œ' | 'œ' => folded.push_str("oe"),
            'Ĳ' | 'ĳ' => folded.push_str("ij"),
            'Þ' | 'þ' => folded.push_str("th"),
            _ => folded.push(plain(c)),
        }
    }
    folded
}

/// A letter that becomes one.
fn plain(c: char) -> char {
    let later = |by: u32| char::from_u32(u32::from(c) + by).unwrap_or(c);
    match c {
        '×' | '÷' => c,
        'À'..='ſ' => {
            let at = usize::try_from(u32::from(c) - u32::from('À'));
            let plain = at.ok().and_then(|at| PLAIN.get(at));
            plain.map_or(c, |plain| char::from(*plain))
        }
        'Ș' | 'ș' => 's',
        'Ț' | 'ț' => 't',
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'ί' | 'Ϊ' | 'ϊ' | 'ΐ' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'ύ' | 'Ϋ' | 'ϋ' | 'ΰ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        // The same letter at the end of a word.
        'ς' => 'σ',
        // Both are written for it.
        'Ё' | 'ё' => 'е',
        'Α'..='Ρ' | 'Σ'..='Ω' | 'А'..='Я' => later(32),
        'Ѐ'..='Џ' => later(80),
        _ => c.to_ascii_lowercase(),
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
            ("Łódź, İstanbul, Țară, Đak", "lodz, istanbul, tara, dak"),
            ("Cafe\u{301} CAFÉ café", "cafe cafe cafe"),
            ("ΟΔΟΣ οδος", "οδοσ οδοσ"),
            ("Άσκηση ΆΣΚΗΣΗ", "ασκηση ασκηση"),
            ("Ёлка, елка, ЇЖАК", "елка, елка, їжак"),
            ("Åström 5 × 5 °C ÷ 体", "astrom 5 × 5 °c ÷ 体"),
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

    #[test]
    fn small_letters_of_greek_and_cyrillic_are_those_of_the_standard_library() {
        for letter in ('Α'..='ώ').chain('Ѐ'..='я').filter(|c| c.is_alphabetic()) {
            let small = letter.to_lowercase().to_string();
            assert_eq!(fold(&letter.to_string()), fold(&small), "{letter}");
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
