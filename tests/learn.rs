//! The reading matter, compared with the facts it was written from, and what no text may say.
//!
//! `facts/learn.toml` is drawn from sections 6 to 8 of the facts by a script: change the facts first,
//! never the copy.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a helper of a test may fail as loudly as a test"
)]

use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use unhunch::domain::catalogue::{Breath, ExerciseId, Kind, Position, Rank, SourceId};
use unhunch::domain::dose::Work;
use unhunch::domain::routine::BuiltIn;
use unhunch::domain::text::learn::{
    Article, Difference, DifferenceKind, Group, Question, Reference,
};
use unhunch::domain::text::{Language, Sourced, Statements};

// The facts, as the TOML has them. An unknown key is an error: nothing may be overlooked.

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    format: u32,
    question: Vec<QuestionFact>,
    difference: Vec<DifferenceFact>,
    reference: Vec<ReferenceFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFact {
    id: String,
    question: String,
    /// Each of them is heard in the answer.
    sources: Vec<String>,
    /// What the answer tells to see.
    #[serde(default)]
    see: Vec<String>,
    /// Each of them may be heard, since what is to be seen names them.
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    numbers: BTreeSet<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DifferenceFact {
    id: String,
    topic: String,
    kind: KindFact,
    side_a: Vec<String>,
    side_b: Vec<String>,
    /// Whether a side speaks of "others" without naming them.
    #[serde(default)]
    others: bool,
    #[serde(default)]
    numbers: BTreeSet<u32>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum KindFact {
    Contradiction,
    Detail,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReferenceFact {
    id: String,
    source: String,
    doi: Option<String>,
}

fn facts() -> Facts {
    toml::from_str(include_str!("facts/learn.toml")).unwrap()
}

fn questions() -> impl Iterator<Item = (&'static Question, QuestionFact)> {
    Language::English
        .learn()
        .questions
        .iter()
        .zip(facts().question)
}

fn differences() -> impl Iterator<Item = (&'static Difference, DifferenceFact)> {
    Language::English
        .learn()
        .differences
        .iter()
        .zip(facts().difference)
}

fn references() -> impl Iterator<Item = (&'static Reference, ReferenceFact)> {
    Language::English
        .learn()
        .references
        .iter()
        .zip(facts().reference)
}

fn difference(id: &str) -> &'static Difference {
    let mut all = Language::English.learn().differences.iter();
    all.find(|it| it.id == id).expect(id)
}

fn sources(numbers: &[String]) -> BTreeSet<SourceId> {
    let source = |number: &String| SourceId::from_number(number).expect(number);
    numbers.iter().map(source).collect()
}

fn heard(statements: Statements) -> BTreeSet<SourceId> {
    statements.iter().flat_map(|s| s.by).collect()
}

/// The numbers in a text, without those in parentheses: these turn feet and inches into centimetres.
fn numbers(text: &str) -> BTreeSet<u32> {
    let mut depth = 0;
    let plain: String = text
        .chars()
        .map(|c| {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth == 0 { c } else { ' ' }
        })
        .collect();
    plain
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

fn all_numbers(statements: Statements) -> BTreeSet<u32> {
    statements.iter().flat_map(|s| numbers(s.text)).collect()
}

/// Every list of statements, with where it stands.
fn lists() -> Vec<(&'static str, Statements)> {
    let answers = Language::English
        .learn()
        .questions
        .iter()
        .map(|q| (q.id, q.answer));
    let sides = Language::English
        .learn()
        .differences
        .iter()
        .map(|d| (d.id, d.sides));
    let bodies = Language::English
        .learn()
        .topics
        .iter()
        .map(|t| (t.slug, t.body));
    answers.chain(sides).chain(bodies).collect()
}

/// Every statement, with where it stands.
fn statements() -> Vec<(&'static str, Sourced)> {
    lists()
        .into_iter()
        .flat_map(|(place, list)| list.iter().map(move |s| (place, s)))
        .collect()
}

/// What the app says in its own name, in whole sentences; each with where it stands.
fn own_sentences() -> Vec<(&'static str, &'static str)> {
    let here = Language::English
        .learn()
        .differences
        .iter()
        .map(|d| (d.id, d.here));
    let summaries = Language::English
        .learn()
        .topics
        .iter()
        .map(|t| (t.slug, t.summary));
    let notes = Language::English
        .learn()
        .references
        .iter()
        .map(|r| (r.id, r.note));
    let leads = [
        ("lead", Language::English.learn().lead),
        ("differences", Language::English.learn().differences_lead),
        ("references", Language::English.learn().references_lead),
        ("search", Language::English.learn().search_none),
        ("unknown", Language::English.learn().unknown),
    ];
    here.chain(summaries)
        .chain(notes.filter(|(_, note)| !note.is_empty()))
        .chain(leads)
        .collect()
}

fn n_words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn n_sentences(text: &str) -> usize {
    text.split(['.', '!', '?', ':', ';'])
        .filter(|sentence| sentence.chars().any(char::is_alphabetic))
        .count()
}

// Against the facts.

#[test]
fn the_facts_are_of_the_format_we_know_and_none_is_missing() {
    let facts = facts();
    assert_eq!(facts.format, 1);
    assert_eq!(facts.question.len(), 30);
    assert_eq!(facts.difference.len(), 27);
    assert_eq!(facts.reference.len(), 7);
    assert!(facts.difference.iter().all(|d| !d.topic.is_empty()));
}

#[test]
fn everything_of_the_facts_is_there_and_in_their_order() {
    let facts = facts();
    let ours: Vec<_> = Language::English
        .learn()
        .questions
        .iter()
        .map(|q| q.id)
        .collect();
    let theirs: Vec<_> = facts.question.iter().map(|q| q.id.as_str()).collect();
    assert_eq!(ours, theirs);
    let ours: Vec<_> = Language::English
        .learn()
        .differences
        .iter()
        .map(|d| d.id)
        .collect();
    let theirs: Vec<_> = facts.difference.iter().map(|d| d.id.as_str()).collect();
    assert_eq!(ours, theirs);
    let ours: Vec<_> = Language::English
        .learn()
        .references
        .iter()
        .map(|r| r.id)
        .collect();
    let theirs: Vec<_> = facts.reference.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ours, theirs);
}

#[test]
fn the_questions_are_asked_as_in_the_facts() {
    for (ours, fact) in questions() {
        assert_eq!(ours.question, fact.question, "{}", fact.id);
    }
}

#[test]
fn an_answer_names_its_sources_all_of_them_and_no_other() {
    for (ours, fact) in questions() {
        let heard = heard(ours.answer);
        let needed = sources(&fact.sources);
        let allowed: BTreeSet<_> = needed.union(&sources(&fact.also)).copied().collect();
        assert!(heard.is_superset(&needed), "{}: {heard:?}", fact.id);
        assert!(heard.is_subset(&allowed), "{}: {heard:?}", fact.id);
        assert_eq!(fact.see.is_empty(), fact.also.is_empty(), "{}", fact.id);
    }
}

#[test]
fn every_source_of_a_difference_is_heard_and_each_statement_is_of_one_side() {
    for (ours, fact) in differences() {
        let [a, b] = [&fact.side_a, &fact.side_b].map(|side| sources(side));
        let named: BTreeSet<_> = a.union(&b).copied().collect();
        let heard = heard(ours.sides);
        assert_ne!(a, b, "{}", fact.id);
        assert!(heard.is_superset(&named), "{}: {heard:?}", fact.id);
        assert!(fact.others || heard == named, "{}: {heard:?}", fact.id);
        for said in ours.sides.iter() {
            let by: BTreeSet<_> = said.by.iter().copied().collect();
            let is_of_one_side = by.is_subset(&a) || by.is_subset(&b) || by.is_disjoint(&named);
            assert!(is_of_one_side, "{}: {}", fact.id, said.text);
            assert!(!by.is_empty(), "{}: {}", fact.id, said.text);
        }
    }
}

#[test]
fn who_is_on_both_sides_of_a_difference_says_something_of_each() {
    let mut n_found = 0;
    for (ours, fact) in differences() {
        let [a, b] = [&fact.side_a, &fact.side_b].map(|side| sources(side));
        for both in a.intersection(&b) {
            let is_said = ours.sides.iter().filter(|it| it.by.contains(both));
            assert!(is_said.count() >= 2, "{}: {both:?}", fact.id);
            n_found += 1;
        }
    }
    assert_eq!(n_found, 1, "only one source is of two minds");
}

#[test]
fn a_difference_says_whether_its_sides_contradict_each_other() {
    for (ours, fact) in differences() {
        let kind = match fact.kind {
            KindFact::Contradiction => DifferenceKind::Contradiction,
            KindFact::Detail => DifferenceKind::Detail,
        };
        assert_eq!(ours.kind, kind, "{}", fact.id);
    }
    let details = differences().filter(|(ours, _)| ours.kind == DifferenceKind::Detail);
    let details: Vec<_> = details.map(|(ours, _)| ours.id).collect();
    assert_eq!(details, ["D04", "D10", "D13", "D18", "D23", "D24", "D26"]);
    let said = [DifferenceKind::Contradiction, DifferenceKind::Detail]
        .map(Language::English.learn().difference_kind);
    assert!(said[0].contains("disagree") && !said[1].contains("disagree"));
    assert!(
        said[1].contains("do not contradict") && said[1].contains(Language::English.learn().detail)
    );
}

#[test]
fn no_number_is_said_that_the_facts_do_not_have() {
    for (ours, fact) in questions() {
        let said = all_numbers(ours.answer);
        assert!(said.is_subset(&fact.numbers), "{}: {said:?}", fact.id);
    }
    for (ours, fact) in differences() {
        let said = all_numbers(ours.sides);
        assert!(said.is_subset(&fact.numbers), "{}: {said:?}", fact.id);
    }
}

#[test]
fn numbers_are_found_and_those_in_other_units_are_left_out() {
    let found = numbers("1 to 2 feet (30 to 60 cm), 15.");
    assert_eq!(found, BTreeSet::from([1, 2, 15]));
}

#[test]
fn references_have_the_source_and_the_doi_of_the_facts() {
    for (ours, fact) in references() {
        assert_eq!(ours.named_by.number(), fact.source, "{}", fact.id);
        assert_eq!(ours.doi, fact.doi.as_deref(), "{}", fact.id);
    }
}

#[test]
fn the_wrong_citation_is_put_right_and_said_to_have_been_wrong() {
    let mut all = Language::English.learn().references.iter();
    let reference = all.find(|it| it.id == "R4").unwrap();
    assert!(reference.text.contains("Waqas MS"));
    assert!(!reference.text.contains("Iqbal"));
    assert!(reference.note.contains("wrong"));
}

#[test]
fn the_topics_are_the_agreed_ones() {
    let slugs: Vec<_> = Language::English
        .learn()
        .topics
        .iter()
        .map(|t| t.slug)
        .collect();
    assert_eq!(
        slugs,
        [
            "posture",
            "breaks",
            "desk",
            "avoid",
            "muscles",
            "adjustment",
            "stress",
            "expect",
            "progress",
            "terms",
            "see-somebody",
        ]
    );
}

#[test]
fn what_goes_with_a_topic_is_there_and_named_in_order() {
    for topic in Language::English.learn().topics {
        assert!(!topic.see.is_empty(), "{}", topic.slug);
        for id in topic.see {
            let item = Language::English.learn().item(id).unwrap();
            let is_topic = matches!(item, Article::Topic(_) | Article::Reference(_));
            assert!(item.id() == *id && !is_topic, "{}: {id}", topic.slug);
        }
        let unique: BTreeSet<_> = topic.see.iter().collect();
        assert_eq!(unique.len(), topic.see.len(), "{}", topic.slug);
    }
}

#[test]
fn what_a_topic_names_names_the_topic() {
    for topic in Language::English.learn().topics.iter().map(Article::Topic) {
        for other in Language::English.learn().related(topic) {
            assert!(
                Language::English.learn().related(other).contains(&topic),
                "{}",
                other.id()
            );
        }
    }
}

#[test]
fn all_things_to_read_have_names_of_their_own() {
    let items: Vec<_> = Language::English.learn().items().collect();
    assert_eq!(
        items.len(),
        30 + 27 + 7 + Language::English.learn().topics.len()
    );
    let ids = items.iter().map(|it| it.id());
    let groups = Group::ALL.iter().map(|it| it.slug());
    let names: BTreeSet<_> = ids.chain(groups).map(str::to_lowercase).collect();
    assert_eq!(names.len(), items.len() + Group::ALL.len());
    for item in items {
        assert_eq!(Language::English.learn().item(item.id()), Some(item));
        assert_eq!(
            Language::English.learn().item(&item.id().to_lowercase()),
            Some(item)
        );
        assert!(
            Language::English
                .learn()
                .items_of(item.group())
                .contains(&item)
        );
    }
    assert_eq!(Language::English.learn().item(""), None);
    assert_eq!(Language::English.learn().item("F99"), None);
}

#[test]
fn a_work_is_headed_by_who_made_it() {
    let titles: Vec<_> = Language::English
        .learn()
        .items_of(Group::References)
        .into_iter()
        .map(Article::title)
        .collect();
    assert_eq!(
        titles,
        [
            "Briggs AM and others",
            "American College of Radiology",
            "Qaseem A and others",
            "Waqas MS and others",
            "Cui D and others",
            "Mayo Clinic",
            "Guidance of the NHS, the CSP and NICE",
        ]
    );
}

#[test]
fn an_exercise_knows_the_differences_that_are_about_it() {
    let about = |id| {
        Language::English
            .learn()
            .about(id)
            .map(|it| it.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(about(ExerciseId::ScapularSqueeze), ["D06", "D07"]);
    assert_eq!(about(ExerciseId::ChinTucks), Vec::<&str>::new());
}

// What the app says of itself is so.

#[test]
fn exactly_the_exercises_that_round_the_spine_are_named_as_such() {
    let all = ExerciseId::ALL.iter().copied();
    let rounding: Vec<_> = all.filter(|id| id.facts().rounds_spine).collect();
    assert_eq!(difference("D01").exercises, rounding);
}

#[test]
fn the_exercises_of_a_difference_stand_in_the_order_of_the_catalogue() {
    for difference in Language::English.learn().differences {
        let is_in_order = difference.exercises.is_sorted_by(|a, b| a < b);
        assert!(is_in_order, "{}", difference.id);
    }
}

#[test]
fn exercises_start_with_what_the_differences_say() {
    let work = |id: ExerciseId| id.facts().default.dose.work;
    let starts = |id: &str, start: &str| {
        assert!(difference(id).here.contains(start), "{id}: {start}");
    };
    let ten = Work::Reps {
        reps: 10,
        hold_s: 0,
    };
    starts("D05", "You start with 10 slow ones");
    assert_eq!(work(ExerciseId::WallAngels), ten);
    starts("D11", "You start with 10");
    assert_eq!(work(ExerciseId::CatCow), ten);
    starts("D06", "You start with 5 seconds");
    starts("D07", "You start with 10 in one set");
    let squeeze = Work::Reps {
        reps: 10,
        hold_s: 5,
    };
    assert_eq!(work(ExerciseId::ScapularSqueeze), squeeze);
    assert_eq!(ExerciseId::ScapularSqueeze.facts().default.dose.sets, 1);
    starts("D14", "Child's pose has an open end");
    assert!(matches!(work(ExerciseId::ChildsPose), Work::Open { .. }));
}

#[test]
fn exercises_are_as_the_differences_say() {
    let says = |id: &str, what: &str| {
        assert!(difference(id).here.contains(what), "{id}: {what}");
    };
    says("D03", "two ways");
    let ways = ExerciseId::WallAngels.facts().variants.iter();
    assert_eq!(ways.filter(|way| way.rank == Rank::Usual).count(), 2);
    says("D08", "On the floor");
    for id in difference("D08").exercises {
        assert_eq!(id.facts().positions, [Position::Supine]);
    }
    says("D12", "The cow comes first, as you breathe in");
    assert_eq!(ExerciseId::CatCow.facts().breath, Some(Breath::In));
    says("D25", "On all fours");
    assert_eq!(ExerciseId::CatCow.facts().positions, [Position::Quadruped]);
    says("D24", "mobility and stretch");
    let roller = ExerciseId::FoamRollerThoracicExtension.facts();
    assert_eq!(
        (roller.kind, roller.also),
        (Kind::Mobility, &[Kind::Stretch][..])
    );
    says("D24", "strength and posture control");
    let angels = ExerciseId::WallAngels.facts();
    assert_eq!(
        (angels.kind, angels.also),
        (Kind::Strength, &[Kind::MotorControl][..])
    );
    assert_eq!(
        (Language::English.pages().kinds.kind)(Kind::MotorControl),
        "Posture control"
    );
}

#[test]
fn the_ready_made_routines_mix_several_kinds() {
    assert!(difference("D23").here.contains("mix several kinds"));
    for built_in in BuiltIn::ALL {
        let steps = built_in.routine().steps;
        let kinds: BTreeSet<_> = steps.iter().map(|s| s.exercise.facts().kind).collect();
        assert!(kinds.len() > 1, "{}", built_in.slug());
    }
}

#[test]
fn the_button_is_called_as_the_differences_call_it() {
    assert!(
        difference("D17")
            .here
            .contains(Language::English.session().coach.hurts)
    );
}

// How it is written.

#[test]
fn an_answer_has_one_to_five_statements_and_a_difference_two_sides_or_more() {
    for question in Language::English.learn().questions {
        let n = question.answer.iter().count();
        assert!((1..=5).contains(&n), "{}: {n}", question.id);
        assert!(question.question.ends_with('?'), "{}", question.id);
    }
    for difference in Language::English.learn().differences {
        assert!(difference.sides.iter().count() >= 2, "{}", difference.id);
        assert!(!difference.topic.ends_with('.'), "{}", difference.id);
    }
    for topic in Language::English.learn().topics {
        assert!(topic.body.iter().count() >= 5, "{}", topic.slug);
        assert_eq!(n_sentences(topic.summary), 1, "{}", topic.slug);
    }
}

#[test]
fn every_statement_is_a_sentence_of_at_most_220_characters() {
    let said = statements();
    let texts = said.iter().map(|(place, s)| (*place, s.text));
    for (place, text) in texts.chain(own_sentences()) {
        assert!(text.ends_with(['.', '?']), "{place}: {text}");
        assert!(text.chars().count() <= 220, "{place}: {text}");
        assert!(!text.contains("  "), "{place}: {text}");
        assert_eq!(text, text.trim(), "{place}");
        let first = text.chars().next().unwrap();
        assert!(
            first.is_uppercase() || first.is_ascii_digit(),
            "{place}: {text}"
        );
    }
}

#[test]
fn nothing_is_said_twice_in_one_place() {
    for (place, list) in lists() {
        let texts: Vec<_> = list.iter().map(|s| s.text).collect();
        let unique: BTreeSet<_> = texts.iter().collect();
        assert_eq!(unique.len(), texts.len(), "{place}");
    }
}

#[test]
fn sources_stand_in_their_order_and_none_twice() {
    for (place, said) in statements() {
        let is_in_order = said.by.windows(2).all(|pair| pair[0] < pair[1]);
        assert!(is_in_order, "{place}: {}", said.text);
    }
}

#[test]
fn it_is_written_in_short_sentences() {
    const MOST: usize = 24;
    let said = statements();
    let texts: Vec<_> = said
        .iter()
        .map(|(place, s)| (*place, s.text))
        .chain(own_sentences())
        .collect();
    let words: usize = texts.iter().map(|(_, text)| n_words(text)).sum();
    let sentences: usize = texts.iter().map(|(_, text)| n_sentences(text)).sum();
    assert!(words <= 11 * sentences, "{words} in {sentences}");
    for (place, text) in texts {
        let longest = text.split(['.', '!', '?']).map(n_words).max();
        // A list of signs that need help at once is read one by one.
        assert!(
            longest <= Some(MOST) || text.contains("emergency"),
            "{place}: {longest:?} words: {text}"
        );
    }
}

// What no text may say, in all of English.

/// Words that promise too much.
const PROMISES: &[&str] = &[
    "cure",
    "cures",
    "cured",
    "curing",
    "guarantee",
    "guarantees",
    "guaranteed",
    "miracle",
    "miracles",
    "heal",
    "heals",
    "healed",
    "healing",
    "permanently",
    "instantly",
    "fix your back",
    "fixes your back",
    "pain-free",
    "pain free",
    "will disappear",
    "for good",
    "100 %",
    "100%",
];

/// Where such a word says that nothing is promised.
const ALLOWED: &[&str] = &["no exercise is a cure"];

fn is_in_word(c: char) -> bool {
    c.is_alphanumeric()
}

/// Whether the words stand in the text, and not only as part of longer ones.
fn says(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.is_some_and(is_in_word) && !after.is_some_and(is_in_word)
    })
}

fn normal(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The promises in a text.
fn promises(text: &str) -> Vec<&'static str> {
    let mut text = normal(text);
    for allowed in ALLOWED {
        text = text.replace(allowed, "");
    }
    let all = PROMISES.iter().copied();
    all.filter(|words| says(&text, words)).collect()
}

/// The contents of the plain strings of a Rust file; comments and characters are passed over.
fn strings(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                chars.by_ref().take_while(|c| *c != '\n').for_each(drop);
            }
            // A quote in quotes; every other character or lifetime does no harm.
            '\'' if chars.peek() == Some(&'"') => {
                chars.next();
            }
            '"' => {
                let mut text = String::new();
                while let Some(c) = chars.next().filter(|c| *c != '"') {
                    match (c, chars.peek()) {
                        ('\\', Some('\n')) => {
                            while chars.peek().is_some_and(|c| c.is_whitespace()) {
                                chars.next();
                            }
                        }
                        ('\\', Some(_)) => {
                            let escaped = chars.next().unwrap();
                            text.push(if escaped == 'n' { '\n' } else { escaped });
                        }
                        _ => text.push(c),
                    }
                }
                found.push(text);
            }
            _ => {}
        }
    }
    found
}

/// Every string of a folder of Rust files, with the file that holds it.
fn strings_in(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            strings_in(&path, into);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let code = fs::read_to_string(&path).unwrap();
            let name = path.display().to_string();
            into.extend(strings(&code).into_iter().map(|text| (name.clone(), text)));
        }
    }
}

fn all_english() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/text");
    let mut found = Vec::new();
    strings_in(&root.join("en"), &mut found);
    let code = fs::read_to_string(root.join("en.rs")).unwrap();
    found.extend(
        strings(&code)
            .into_iter()
            .map(|text| ("en.rs".to_owned(), text)),
    );
    found
}

#[test]
fn no_english_text_promises_a_cure() {
    let all = all_english();
    assert!(all.len() > 1500, "the texts are found: {}", all.len());
    let found: Vec<_> = all
        .iter()
        .filter(|(_, text)| !promises(text).is_empty())
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

/// What nobody may say of what was seen in one person's sessions.
const CLAIMS: &[&str] = &[
    "because",
    "caused",
    "causes",
    "thanks to",
    "due to",
    "prove",
    "proves",
    "proven",
    "proof",
    "works",
    "effective",
    "guarantee",
    "guaranteed",
    "heal",
    "heals",
    "fix",
    "fixes",
];

#[test]
fn what_helps_and_what_is_reported_names_no_cause_and_proves_nothing() {
    let all = all_english();
    let of_it = |(file, _): &&(String, String)| {
        ["en/helps.rs", "en/report.rs", "en/insight.rs"]
            .iter()
            .any(|it| file.ends_with(it))
    };
    let of_it: Vec<_> = all.iter().filter(of_it).collect();
    assert!(of_it.len() > 200, "the texts are found: {}", of_it.len());
    for (file, text) in of_it {
        let claims: Vec<_> = CLAIMS.iter().filter(|it| says(&normal(text), it)).collect();
        assert!(claims.is_empty(), "{file}: {claims:?} in {text}");
    }
}

#[test]
fn every_statement_of_the_reading_matter_is_among_the_texts_that_are_checked() {
    let all: BTreeSet<_> = all_english().into_iter().map(|(_, text)| text).collect();
    for (place, said) in statements() {
        assert!(all.contains(said.text), "{place}: {}", said.text);
    }
}

#[test]
fn what_is_allowed_is_still_said() {
    let all = all_english();
    for allowed in ALLOWED {
        let is_said = all.iter().any(|(_, text)| normal(text).contains(allowed));
        assert!(is_said, "{allowed}");
    }
}

#[test]
fn a_promise_is_found() {
    for (text, promise) in [
        ("These exercises cure back pain.", "cure"),
        ("It HEALS your spine.", "heals"),
        ("Fix your\n  back in a week!", "fix your back"),
        ("Relief, guaranteed.", "guaranteed"),
        ("Be pain-free by Friday.", "pain-free"),
        ("The pain will disappear.", "will disappear"),
        ("Gone for good.", "for good"),
        ("It works 100 % of the time.", "100 %"),
        ("No exercise is a cure, but this one is a cure.", "cure"),
    ] {
        assert_eq!(promises(text), [promise], "{text}");
    }
}

#[test]
fn what_only_looks_like_a_promise_is_not_found() {
    for text in [
        "A healthy back.",
        "Ask a health professional.",
        "It is a good idea for goodness' sake.",
        "Make it secure.",
        "No exercise is a cure.",
        "2100 % is a number.",
    ] {
        assert_eq!(promises(text), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn strings_are_told_from_the_code_around_them() {
    let code = "// \"a comment\"\nlet quote = '\"'; let x: &'static str = \"one \\\n    two\\n\\\"three\\\"\"; f(\"four\")";
    assert_eq!(strings(code), ["one two\n\"three\"", "four"]);
}
