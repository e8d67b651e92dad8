//! The voice scripts of all exercises and routines, as text to be read aloud: `tests/script/*.txt`.
//!
//! After a change that is meant, `UNHUNCH_RENEW=1 cargo test --test script` writes them anew; read
//! them before they are committed.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as loudly as a test"
)]

use std::fmt::Write;
use std::fs;

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::routine::{BuiltIn, Prescription, Routine, RoutineName};
use unhunch::domain::script::{Speech, script};
use unhunch::domain::share;
use unhunch::domain::text::Language;
use unhunch::domain::timeline::{Manner, ReadyTime, Timeline};

/// The script of a routine: when, how long it takes of the time it has, and the words. What only a
/// tone says has no words.
fn written(title: &str, routine: &Routine, speech: Speech) -> String {
    let timeline = Timeline::of(routine, ReadyTime::USUAL);
    let said = script(&timeline, routine, Language::English.session(), speech);
    let mut text = format!("{title}\n");
    for (index, cue) in timeline.cues().iter().enumerate() {
        let at = timeline.offset_of(cue.at);
        let at = format!("{}:{:02}.{:03}", at / 60_000, at / 1_000 % 60, at % 1_000);
        let tone = cue.tone.map_or(String::new(), |tone| format!("{tone:?}"));
        let phrase = said.iter().find(|phrase| phrase.cue == index);
        let words = phrase.map_or(String::new(), |phrase| {
            let takes = speech.duration_ms(&phrase.text);
            let is_in_time = phrase.time_ms.is_none_or(|time| takes <= time);
            assert!(is_in_time, "{title}: {phrase:?} takes {takes} ms");
            let of = phrase.time_ms.map_or(String::new(), |ms| {
                format!(" of {}.{}", ms / 1_000, ms / 100 % 10)
            });
            let takes = format!("{}.{}{of} s", takes / 1_000, takes / 100 % 10);
            format!("{takes:<14} {}", phrase.text)
        });
        let line = format!("{at:>9}  {tone:<6}  {words}");
        writeln!(text, "{}", line.trim_end()).unwrap();
    }
    text + "\n"
}

/// What the benchmark of the timing plays, for it to compare with: three minutes, and a quarter of an
/// hour.
const BENCHED: [&str; 2] = [
    "1~_Three~chin-tucks.r6.h5~scapular-squeeze.r6.h3~doorway-pec-stretch.r1.h25",
    "1~_Fifteen~chin-tucks.r10.h5~wall-angels.r12~scapular-squeeze.r12.h8~cat-cow.r12~thread-the-needle.r1.h30~bird-dog.s1.r6~doorway-pec-stretch.r3.h30~open-book.r6.h3",
];

/// Compares a script with what is committed, or writes it.
fn check(file: &str, text: &str) {
    let path = format!("{}/tests/script/{file}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UNHUNCH_RENEW").is_some() {
        fs::write(&path, text).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let differs = text
        .lines()
        .zip(known.lines())
        .find(|(new, old)| new != old);
    let renew = "where it is meant, renew it with UNHUNCH_RENEW=1 cargo test --test script, and read the change";
    assert_eq!(
        differs, None,
        "{file}: what is said now, and what was said; {renew}"
    );
    assert_eq!(
        text.lines().count(),
        known.lines().count(),
        "{file}: lines now and then; {renew}"
    );
}

#[test]
fn the_scripts_of_all_exercises_are_as_they_were_read() {
    let mut text = String::new();
    for id in ExerciseId::ALL {
        let facts = id.facts();
        let variants = facts.variants.iter().map(Some);
        let ways = variants.chain((facts.variants.is_empty()).then_some(None));
        for variant in ways {
            let routine = Routine::of(
                RoutineName::Single(*id),
                vec![Prescription {
                    variant,
                    ..Prescription::usual(*id)
                }],
            );
            let way = variant.map_or(String::new(), |variant| format!(" ({})", variant.slug));
            text += &written(&format!("{}{way}", facts.slug), &routine, Speech::USUAL);
        }
    }
    check("exercises.txt", &text);
}

#[test]
fn the_scripts_of_the_benchmark_are_as_it_expects() {
    let mut text = String::new();
    for link in BENCHED {
        let routine = share::decode(link).routine().unwrap();
        text += &written(link, &routine, Speech::USUAL);
    }
    check("bench.txt", &text);
}

#[test]
fn the_scripts_of_our_routines_are_as_they_were_read() {
    let full = Speech::USUAL;
    let brief = Speech {
        manner: Manner::Brief,
        ..full
    };
    let mut text = String::new();
    for built_in in BuiltIn::ALL {
        let routine = built_in.routine();
        text += &written(&format!("{}, in full", built_in.slug()), &routine, full);
        text += &written(&format!("{}, in brief", built_in.slug()), &routine, brief);
    }
    check("routines.txt", &text);
}
