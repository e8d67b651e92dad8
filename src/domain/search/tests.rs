//! Searching: which words find what, in which order, and over all that we have.

use proptest::prelude::*;

use super::*;
use crate::domain::catalogue::ExerciseId;
use crate::domain::text::Language;
use crate::domain::text::learn::Article;

fn index(entries: &[(&str, &str)]) -> Index<usize> {
    let mut index = Index::default();
    for (at, (title, text)) in entries.iter().enumerate() {
        index.add(at, title, &[text]);
    }
    index
}

#[test]
fn words_begin_with_what_was_typed() {
    let some = index(&[("Chin tucks", "Draw it back."), ("Wall angels", "Arms up.")]);
    for (wanted, found) in [
        ("chin", vec![0]),
        ("CHI", vec![0]),
        ("ch", vec![0]),
        // A single letter says too little.
        ("c", vec![]),
        ("chin a", vec![0]),
        ("hin", vec![]),
        ("tucks", vec![0]),
        ("tuckst", vec![]),
        ("chintucks", vec![]),
        ("back", vec![0]),
        ("  back , chin! ", vec![0]),
        ("ar", vec![1]),
        ("chin angels", vec![]),
    ] {
        assert_eq!(some.find(wanted), found, "{wanted}");
    }
}

#[test]
fn nothing_asked_for_is_nothing_found() {
    let some = index(&[("One", "Two")]);
    for wanted in ["", " ", "?", "' -", "o", "o t"] {
        assert!(!asks(wanted), "{wanted:?}");
        assert_eq!(some.find(wanted), Vec::<usize>::new(), "{wanted:?}");
    }
}

#[test]
fn titles_come_before_texts_and_the_order_stays() {
    let some = index(&[
        ("Other", "the neck and the back"),
        ("Neck", "and back"),
        ("Back", "only"),
        ("Neck and back", ""),
        ("Back and neck", ""),
        ("Else", "back neck"),
    ]);
    assert_eq!(some.find("back neck"), [3, 4, 1, 0, 5]);
    assert_eq!(some.find("neck"), [1, 3, 4, 0, 5]);
}

#[test]
fn marks_part_words_and_apostrophes_do_not() {
    let some = index(&[("Child's pose", "push-up (plus)")]);
    for wanted in ["childs", "child's", "child’s", "push up", "up", "plus"] {
        assert_eq!(some.find(wanted), [0], "{wanted}");
    }
    assert_eq!(some.find("s"), Vec::<usize>::new());
}

#[test]
fn letters_are_found_without_their_accents_and_the_other_way_round() {
    let some = index(&[("Übung für den Rücken", "")]);
    for (wanted, found) in [
        ("rück", 1),
        ("RUCK", 1),
        ("Übung", 1),
        ("ubung", 1),
        ("fu\u{308}r", 1),
        ("fuer", 0),
    ] {
        assert_eq!(some.find(wanted).len(), found, "{wanted}");
    }
}

#[test]
fn everything_is_found_by_its_own_title_and_first_of_its_kind() {
    let all = of_everything(Language::English);
    for id in ExerciseId::ALL {
        let found = all.find((Language::English.session().exercise)(*id).name);
        assert!(found.contains(&Found::Exercise(*id)), "{id:?}");
    }
    for item in Language::English.learn().items() {
        let found = all.find(item.title());
        assert!(found.contains(&Found::Article(item)), "{}", item.id());
    }
}

#[test]
fn an_exercise_is_found_by_its_aliases_and_by_what_it_works_on() {
    let all = of_everything(Language::English);
    assert!(
        all.find("shoulder blade squeeze")
            .contains(&Found::Exercise(ExerciseId::ScapularSqueeze))
    );
    assert!(
        all.find("ribs")
            .contains(&Found::Exercise(ExerciseId::OpenBook))
    );
}

#[test]
fn one_search_finds_exercises_questions_and_differences() {
    let found = of_everything(Language::English).find("wall angels");
    assert_eq!(
        found.first(),
        Some(&Found::Exercise(ExerciseId::WallAngels))
    );
    let is_difference = |it: &Found| matches!(it, Found::Article(Article::Difference(_)));
    let is_question = |it: &Found| matches!(it, Found::Article(Article::Question(_)));
    assert!(found.iter().any(is_difference));
    assert!(found.iter().any(is_question));
}

#[test]
fn the_name_that_a_source_gives_to_a_posture_finds_what_explains_it() {
    let found = of_everything(Language::English).find("upper cross syndrome");
    let topics = ["posture", "terms"]
        .map(|slug| Found::Article(Language::English.learn().item(slug).unwrap()));
    assert_eq!(found, topics);
}

fn texts() -> impl Strategy<Value = Vec<(String, String)>> {
    prop::collection::vec(("[ab ü'.-]{0,12}", "[ab ü'.-]{0,20}"), 0..8)
}

/// The same, written down as it is meant.
fn slow(entries: &[(String, String)], wanted: &str) -> Vec<usize> {
    let words = |text: &str| -> Vec<String> {
        let plain = fold(text).replace(['\'', '’'], "");
        let is_mark = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric();
        plain
            .split(is_mark)
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let wanted: Vec<String> = words(wanted)
        .into_iter()
        .filter(|it| it.chars().count() > 1)
        .collect();
    let has = |text: &str, word: &String| words(text).iter().any(|it| it.starts_with(word));
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, (title, text)) in entries.iter().enumerate() {
        if !wanted.is_empty() && wanted.iter().all(|it| has(title, it) || has(text, it)) {
            found.push((wanted.iter().filter(|it| !has(title, it)).count(), at));
        }
    }
    found.sort();
    found.into_iter().map(|(_, at)| at).collect()
}

proptest! {
    #[test]
    fn it_finds_what_a_slow_search_finds(entries in texts(), wanted in "[abAB ü'.-]{0,8}") {
        let mut index = Index::default();
        for (at, (title, text)) in entries.iter().enumerate() {
            index.add(at, title, &[text]);
        }
        prop_assert_eq!(index.find(&wanted), slow(&entries, &wanted));
    }

    #[test]
    fn nothing_is_too_strange_to_look_for(wanted in any::<String>()) {
        let _ = index(&[("One", "Two")]).find(&wanted);
    }
}
