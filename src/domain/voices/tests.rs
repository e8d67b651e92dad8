//! Tags as engines write them, and which voice speaks.

use proptest::prelude::*;

use super::{Tag, VoiceFacts, VoiceMark, Wanted, best, labels, suitable};

fn voice(name: &str, lang: &str, uri: &str) -> VoiceFacts {
    VoiceFacts {
        name: name.to_owned(),
        mark: VoiceMark {
            uri: uri.to_owned(),
            lang: lang.to_owned(),
        },
        is_local: true,
        is_default: false,
    }
}

fn english() -> Wanted {
    Wanted {
        lang: "en".to_owned(),
        ..Wanted::default()
    }
}

/// Each tag, what it means, and the language of the page that it counts for.
const TAGS: &[(&str, Option<&str>, &str)] = &[
    ("en", Some("en"), "en"),
    ("en-US", Some("en-US"), "en"),
    ("en_US", Some("en-US"), "en"),
    ("EN-us", Some("en-US"), "en"),
    ("eN", Some("en"), "en"),
    ("eng", Some("en"), "en"),
    ("ENG", Some("en"), "en"),
    ("eng-US", Some("en-US"), "en"),
    ("eng-US-f000", Some("en-US"), "en"),
    ("eng_USA_f00", Some("en"), "en"),
    ("eng-GBR", Some("en"), "en"),
    ("eng-x-lvariant-f000", Some("en"), "en"),
    ("en-GB-x-rjs-local", Some("en-GB"), "en"),
    ("en-x-GB", Some("en"), "en"),
    ("en-us-u-va-posix", Some("en-US"), "en"),
    ("en_US_POSIX", Some("en-US"), "en"),
    ("en_US.UTF-8", Some("en-US"), "en"),
    ("en_GB.utf8@euro", Some("en-GB"), "en"),
    ("en-UK", Some("en-GB"), "en"),
    ("en-GB-scotland", Some("en-GB"), "en"),
    ("en-scotland-fonipa", Some("en"), "en"),
    ("en-001", Some("en-001"), "en"),
    ("en-Latn-US", Some("en-Latn-US"), "en"),
    ("en_latn_us", Some("en-Latn-US"), "en"),
    (" en-US ", Some("en-US"), "en"),
    ("en--US", Some("en-US"), "en"),
    ("en__f000", Some("en"), "en"),
    ("deu", Some("de"), "de"),
    ("ger-DE", Some("de-DE"), "de"),
    ("deu_DEU", Some("de"), "de-AT"),
    ("fra-FR-f000", Some("fr-FR"), "fr"),
    ("fre", Some("fr"), "fr"),
    ("spa-419", Some("es-419"), "es"),
    ("por-BR", Some("pt-BR"), "pt-PT"),
    ("cmn-Hans-CN", Some("zh-Hans-CN"), "zh"),
    ("zh_CN_#Hans", Some("zh-CN"), "zh"),
    ("iw_IL", Some("he-IL"), "he"),
    ("in-ID", Some("id-ID"), "id"),
    ("nob-NO", Some("nb-NO"), "nb"),
    ("haw-US", Some("haw-US"), "haw"),
    ("enm", Some("enm"), "enm"),
    ("", None, ""),
    (" ", None, ""),
    ("-", None, ""),
    ("e", None, ""),
    ("x-klingon", None, ""),
    ("i-default", None, ""),
    ("english", None, ""),
    ("12-US", None, ""),
    ("日本語", None, ""),
];

#[test]
fn tags_count_for_what_they_are_however_an_engine_writes_them() {
    for (raw, meant, page) in TAGS {
        let tag = Tag::read(raw);
        let text = tag.as_ref().map(Tag::to_string);
        assert_eq!(text.as_deref(), *meant, "{raw:?}");
        if let Some(text) = text {
            assert_eq!(Tag::read(&text), tag, "{raw:?}: what is clean stays so");
        }
        let voices = [voice("Anna", raw, "anna")];
        for lang in [
            "en", "de", "de-AT", "fr", "es", "pt-PT", "zh", "he", "id", "nb", "haw", "enm",
        ] {
            let is_meant =
                Tag::read(lang).map(|it| it.language) == Tag::read(page).map(|it| it.language);
            let found = suitable(&voices, lang);
            assert_eq!(
                found.len(),
                usize::from(is_meant),
                "{raw:?} on a page in {lang}"
            );
        }
    }
}

proptest! {
    #[test]
    fn any_tag_is_read_and_what_comes_of_it_is_plain(raw in "\\PC{0,24}") {
        if let Some(tag) = Tag::read(&raw) {
            let text = tag.to_string();
            prop_assert!(text.split('-').all(|part| part.bytes().all(|it| it.is_ascii_alphanumeric())));
            prop_assert_eq!(Tag::read(&text), Some(tag));
        }
    }
}

#[test]
fn voices_of_a_server_or_another_language_never_speak() {
    let far = VoiceFacts {
        is_local: false,
        is_default: true,
        ..voice("Far", "en-US", "far")
    };
    let all = [
        far,
        voice("Autre", "fr-FR", "autre"),
        voice("Silent", "", "silent"),
    ];
    assert_eq!(best(&all, &english()), None);
    assert_eq!(best(&[], &english()), None);
}

#[test]
fn a_human_voice_goes_before_a_joke_and_one_from_home_before_one_from_afar() {
    let mut all = [
        voice("Albert", "eng-US", "a"),
        voice("Eddy (English (UK))", "en-GB", "b"),
        voice("Karen", "en_AU", "c"),
        voice("Daniel", "en_GB", "d"),
        voice("Moira", "eng", "e"),
    ];
    assert_eq!(best(&all, &english()), Some(2), "the browser's own order");
    let from = |home: &str| Wanted {
        home: home.to_owned(),
        ..english()
    };
    assert_eq!(best(&all, &from("en-GB")), Some(3));
    assert_eq!(best(&all, &from("de-AT")), Some(2));
    if let Some(albert) = all.first_mut() {
        albert.is_default = true;
    }
    assert_eq!(best(&all, &english()), Some(2), "not even as the default");
}

#[test]
fn two_voices_of_one_name_are_told_apart() {
    let all = [
        voice("Anna", "en-US", "one"),
        voice("Anna", "en-US", "two"),
        voice("Anna", "en-GB", "two"),
        voice("Bert", "en-GB", "three"),
    ];
    let chosen = |name: &str, mark: Option<(&str, &str)>| Wanted {
        name: Some(name.to_owned()),
        mark: mark.map(|(uri, lang)| VoiceMark {
            uri: uri.to_owned(),
            lang: lang.to_owned(),
        }),
        ..english()
    };
    for (mark, place, why) in [
        (Some(("one", "en-US")), 0, "by its address"),
        (Some(("two", "en-US")), 1, "by its address"),
        (
            Some(("two", "en-GB")),
            2,
            "by its language where that is the same",
        ),
        (
            Some(("two", "en_GB")),
            2,
            "however an engine writes its language",
        ),
        (
            Some(("new", "en_GB")),
            2,
            "by its language after the addresses have changed",
        ),
        (
            Some(("new", "en-AU")),
            0,
            "the first of its name where neither is known",
        ),
        (None, 0, "by its name alone, as it was stored once"),
    ] {
        assert_eq!(best(&all, &chosen("Anna", mark)), Some(place), "{why}");
    }
    assert_eq!(
        best(&all, &chosen("Bert", Some(("one", "en-US")))),
        Some(3),
        "the name counts first"
    );
    assert_eq!(
        best(&all, &chosen("Gone", Some(("two", "en-GB")))),
        Some(0),
        "as if none were chosen"
    );
}

#[test]
fn a_voice_that_is_listed_twice_is_one() {
    let all = [
        voice("Anna", "en-US", "one"),
        voice("Anna", "en-US", "one"),
        voice("Anna", "en-GB", "one"),
    ];
    assert_eq!(suitable(&all, "en"), [0, 2]);
}

#[test]
fn voices_of_one_name_have_labels_of_their_own() {
    let all = [
        voice("Anna", "en-US", "one"),
        voice("Anna", "en_US", "two"),
        voice("Anna", "eng-GB", "three"),
        voice("Anna", "en", "four"),
        voice("Anna", "en", "five"),
        voice("Bert", "en-GB", "six"),
        voice("Anna 2", "en-GB", "seven"),
    ];
    assert_eq!(
        labels(&all),
        [
            "Anna (US)",
            "Anna (US) 2",
            "Anna (GB)",
            "Anna",
            "Anna 2",
            "Bert",
            "Anna 2 2"
        ]
    );
}
