//! The pseudo-language: it says all that English says and nothing in English, and the voice has time
//! for it. Run with `cargo test --features pseudo`, as `make test` does.
#![cfg(feature = "pseudo")]
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a helper of a test may fail as loudly as a test"
)]

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::history::Ratings;
use unhunch::domain::plan::{Past, Programme};
use unhunch::domain::routine::{BuiltIn, Prescription, Routine, RoutineName};
use unhunch::domain::script::{Speech, script};
use unhunch::domain::search::{Found, fold, of_everything};
use unhunch::domain::text::{Language, Statements};
use unhunch::domain::timeline::{Manner, ReadyTime, Timeline, Weight};

#[path = "../tools/pseudo/letters.rs"]
mod letters;
#[path = "../tools/pseudo/source.rs"]
mod source;

use letters::pseudo;
use source::translated;

/// What says each word in full, and what says little.
const MANNERS: [Manner; 2] = [Manner::Full, Manner::Brief];

/// Whether something of it may be English.
fn has_plain_vowel(text: &str) -> bool {
    text.contains(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U'])
}

/// All routines that we ship, each exercise in each of its ways, and the sessions of a plan.
fn routines() -> Vec<Routine> {
    let mut all: Vec<Routine> = BuiltIn::ALL.iter().map(|it| it.routine()).collect();
    for id in ExerciseId::ALL {
        let variants = id.facts().variants.iter().map(Some);
        all.extend(variants.chain([None]).map(|variant| {
            Routine::of(
                RoutineName::Single(*id),
                vec![Prescription {
                    variant,
                    ..Prescription::usual(*id)
                }],
            )
        }));
    }
    let nothing_done = Past {
        records: &[],
        ratings: &Ratings::NONE,
        cleared_ms: 0,
    };
    let plan = Programme::default().plan(None, &nothing_done, ReadyTime::USUAL, 0);
    all.extend(plan.unwrap().sessions.iter().map(|it| it.routine()));
    all
}

#[test]
fn letters_change_one_by_one_as_the_journeys_expect() {
    // tests/tools/pseudo.test.mjs expects the same.
    assert_eq!(
        pseudo("As long as you like, about 1 min 30 s"),
        "Áàs łóòñğ áàs ýÿóòúù łíìkéè, áàbóòúùťŧ 1 míìñ 30 s"
    );
    assert_eq!(
        pseudo("TRY \u{201c}5 × Ü\u{201d}"),
        "ŤŧŘÝÿ \u{201c}5 × Ü\u{201d}"
    );
}

#[test]
fn whatever_the_voice_may_say_is_what_it_may_say_in_english() {
    for routine in routines() {
        for cue in Timeline::of(&routine, ReadyTime::USUAL).cues() {
            for (line, manner) in cue
                .line
                .iter()
                .flat_map(|line| MANNERS.map(|it| (*line, it)))
            {
                let said = (Language::Pseudo.session().say)(line, &routine, manner);
                let english = (Language::English.session().say)(line, &routine, manner);
                let expected: Vec<String> = english.iter().map(|it| pseudo(it)).collect();
                assert_eq!(said, expected, "{line:?}");
            }
        }
    }
}

#[test]
fn the_voice_has_time_for_longer_words_and_leaves_nothing_out_that_one_needs() {
    let (mut english, mut longer) = (0, 0);
    for routine in routines() {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        for manner in MANNERS {
            let speech = Speech {
                manner,
                ..Speech::USUAL
            };
            let said = script(&timeline, &routine, Language::Pseudo.session(), speech);
            for phrase in &said {
                let takes = speech.duration_ms(&phrase.text);
                let is_in_time = phrase.time_ms.is_none_or(|time| takes <= time);
                assert!(
                    is_in_time,
                    "{:?}: {phrase:?} takes {takes} ms",
                    routine.name
                );
                assert!(!has_plain_vowel(&phrase.text), "{phrase:?}");
            }
            let needed = |language: Language| {
                let said = script(&timeline, &routine, language.session(), speech);
                let cues = said
                    .iter()
                    .filter_map(|it| timeline.cues().get(it.cue)?.line);
                let needed = cues.filter(|line| line.weight() == Weight::Change);
                needed.map(|line| format!("{line:?}")).collect::<Vec<_>>()
            };
            assert_eq!(needed(Language::Pseudo), needed(Language::English));
            english += script(&timeline, &routine, Language::English.session(), speech).len();
            longer += said.len();
        }
    }
    println!("Of {english} phrases in English, {longer} have time in the pseudo-language.");
}

/// All that there is to read, and what exercises are called.
fn reading(language: Language) -> Vec<String> {
    let mut all = Vec::new();
    let mut add = |statements: Statements| all.extend(statements.iter().map(|it| it.text));
    for item in language.learn().items() {
        add(item.statements());
    }
    for id in ExerciseId::ALL {
        let reading = language.reading(*id);
        for statements in [reading.steps, reading.cautions, reading.tips, reading.why] {
            add(statements);
        }
    }
    for item in language.learn().items() {
        all.extend(item.texts());
        all.push(item.title());
    }
    let of_exercise = language.session().exercise;
    all.extend(ExerciseId::ALL.iter().map(|id| of_exercise(*id).name));
    all.into_iter().map(str::to_owned).collect()
}

#[test]
fn texts_are_two_fifths_longer_and_nothing_stays_english() {
    let (english, longer) = (reading(Language::English), reading(Language::Pseudo));
    let expected: Vec<String> = english.iter().map(|text| pseudo(text)).collect();
    assert_eq!(longer, expected);
    for text in &longer {
        assert!(!has_plain_vowel(text), "{text}");
    }
    let letters = |all: &[String]| -> usize { all.iter().map(|text| text.chars().count()).sum() };
    let percent = letters(&longer) * 100 / letters(&english);
    println!("The pseudo-language is {percent} % as long as English.");
    assert!((135..=145).contains(&percent), "{percent}");
}

/// What was found, by names that are the same in all languages.
fn found(language: Language, wanted: &str) -> Vec<String> {
    let found = of_everything(language).find(wanted);
    let name = |it: Found| match it {
        Found::Exercise(id) => id.facts().slug,
        Found::Article(item) => item.id(),
    };
    found.into_iter().map(|it| name(it).to_owned()).collect()
}

#[test]
fn whatever_is_found_in_english_is_found_by_its_spelling_here_and_the_other_way_round() {
    for wanted in [
        "neck",
        "CHIN",
        "wall ang",
        "shoulder blade",
        "disc",
        "childs pose",
        "push-up",
        "levitation",
        "tu",
        "upper cross syndrome",
    ] {
        let english = found(Language::English, wanted);
        let spelled = pseudo(wanted);
        for it in [spelled.clone(), fold(&spelled), spelled.to_uppercase()] {
            assert_eq!(found(Language::Pseudo, &it), english, "{it}");
        }
        let accented: String = wanted
            .chars()
            .map(|c| if c == 'e' { 'é' } else { c })
            .collect();
        assert_eq!(found(Language::English, &accented), english, "{accented}");
    }
}

#[test]
fn texts_of_a_source_change_and_nothing_else_does() {
    for (english, changed) in [
        (r#"a: "Go on", b: 'x'.into()"#, None),
        (r#"S { a: "Go" }"#, Some(r#"S { a: "Ğóò" }"#)),
        (
            r#"let a: &'static str = "to"; // on"#,
            Some(r#"let a: &'static str = "ťŧóò"; "#),
        ),
        (
            r#"Topic { slug: "on", title: "on" }"#,
            Some(r#"Topic { slug: "on", title: "óòñ" }"#),
        ),
        (
            r#"Topic { see: &["on", "go"] }"#,
            Some(r#"Topic { see: &["on", "go"] }"#),
        ),
        (r#"Stops { see: "on" }"#, Some(r#"Stops { see: "óòñ" }"#)),
        (
            r#"format!("{on} of {}", "a")"#,
            Some(r#"format!("{on} óòf {}", "áà")"#),
        ),
        (r#""a\n\u{201c}\"e""#, Some(r#""áà\n\u{201c}\"éè""#)),
        ("\"a\\\n   e\"", Some("\"áà\\\n   éè\"")),
        (
            r#"const TAG: &str = "en"; const A: &str = "e";"#,
            Some(r#"const TAG: &str = "en-XA"; const A: &str = "éè";"#),
        ),
        (
            r#"#[allow(x, reason = "on")] fn f() {}"#,
            Some(r#"#[allow(x, reason = "on")] fn f() {}"#),
        ),
        (r#"a.to_ascii_lowercase()"#, Some("a.to_lowercase()")),
        (
            "fn f() {}\n#[cfg(test)]\nmod tests { fn f() { g(\"a}\"); } }\nfn h() {}",
            Some("fn f() {}\n\nfn h() {}"),
        ),
    ] {
        assert_eq!(translated(english).ok().as_deref(), changed, "{english}");
    }
}

#[test]
fn what_may_be_data_is_not_changed_in_silence() {
    for unknown in [
        r#"match a { "on" => 1, _ => 2 }"#,
        r#"matches!(a, "on" | "off")"#,
        r#"a == "on""#,
        r#""on" != a"#,
        r#"a.starts_with("on")"#,
        r#"a.split_once("on")"#,
        r#"a.find('e')"#,
        r#"Novel { slug: "on" }"#,
        r#"Novel { tag: "en" }"#,
        r#"concat!("on", "off")"#,
        r##"r#"on"#"##,
        r#"b"on""#,
        r#""{on}""#,
        r#"a.eq_ignore_ascii_case(b)"#,
        r#"/* on */"#,
        r#""on"#,
    ] {
        let error = translated(&format!("//! A file.\n{unknown}")).unwrap_err();
        assert!(error.starts_with("2: "), "{unknown}: {error}");
    }
}
