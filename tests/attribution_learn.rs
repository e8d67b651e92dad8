//! The reading matter, the plan, the page of breaks and what is said of safety credit each statement to
//! those who make it.
//!
//! `facts/attribution_learn.toml` has the shape of the table of the exercises; see `attribution.rs`, which
//! also shows that the comparison finds what it is there for.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test may fail as loudly as a test"
)]

#[path = "attribution/table.rs"]
mod table;

use table::{Said, Table, faults, flaws};
use unhunch::domain::catalogue::SourceId;
use unhunch::domain::history::Hurt;
use unhunch::domain::plan::{Advice, ChoiceReason, DaysReason, Role};
use unhunch::domain::safety::Sign;
use unhunch::domain::text::learn::Article;
use unhunch::domain::text::{Language, Sourced, Statements};

fn table() -> Table {
    toml::from_str(include_str!("facts/attribution_learn.toml")).unwrap()
}

/// The reasons of a plan that say something about exercises; the rest are about the person.
fn reasons() -> Vec<Sourced> {
    let said = |text: &str, by: &[SourceId]| Sourced {
        text: String::from(text).leak(),
        by: by.to_vec(),
    };
    let roles = Role::ALL.iter().map(|role| ChoiceReason::Mix(*role));
    let of_exercises = roles
        .chain([ChoiceReason::EachTime, ChoiceReason::EveryOtherTime])
        .map(|reason| {
            said(
                &(Language::English.plan_page().reason)(reason),
                reason.sources(),
            )
        });
    let days = [
        DaysReason::ThreeOrFour,
        DaysReason::UpToDaily,
        DaysReason::ToKeep,
    ];
    let of_days = days.map(|reason| {
        said(
            (Language::English.plan_page().days_reason)(reason),
            reason.sources(),
        )
    });
    of_exercises.chain(of_days).collect()
}

/// Why a professional should be seen; plain overload is no reason.
fn advice() -> Vec<Sourced> {
    let signs = Hurt::ALL.iter().filter(|hurt| Sign::of(**hurt).is_some());
    let all = signs.map(|hurt| Advice::Sign(*hurt)).chain([
        Advice::Severe,
        Advice::Worse,
        Advice::NoChange,
    ]);
    all.map(|advice| Sourced {
        text: (Language::English.plan_page().advice)(advice),
        by: advice.sources().to_vec(),
    })
    .collect()
}

/// What is said after each sign to stop at.
fn after_signs() -> Vec<Sourced> {
    let texts = Sign::ALL
        .iter()
        .map(|sign| (Language::English.session().stops.of)(*sign));
    texts
        .flat_map(|text| [text.now, text.means, text.ask])
        .flat_map(Statements::iter)
        .collect()
}

/// Everything that is stated, by where it stands.
fn all_said() -> Said {
    let lessons = Language::English
        .learn()
        .items()
        .filter(|item| !matches!(item, Article::Reference(_)))
        .map(|item| (item.id(), item.statements().iter().collect()));
    let list = |of, lists: &[Statements]| (of, lists.iter().flat_map(|it| it.iter()).collect());
    let safety = &Language::English.session().safety;
    let of_safety = &Language::English.pages().of_safety;
    let others = [
        list(
            "manual-adjustment",
            &[Language::English.pages().manual_adjustment.body],
        ),
        list("page-of-breaks", &[Language::English.breaks().why]),
        list("safety-questions", &[safety.flags, safety.urgent_flags]),
        list("worth-asking-about", &[of_safety.ask_too]),
        list("signs-to-stop-at", &[of_safety.stop]),
        list(
            "this-hurts",
            &[
                Language::English.pages().too_much.now,
                Language::English.pages().too_much.see_somebody_text,
            ],
        ),
        ("after-a-sign", after_signs()),
        list(
            "questions-of-the-plan",
            &[
                Language::English.questions().minutes_hint,
                Language::English.questions().days_hint,
                Language::English.questions().rounding_sides,
            ],
        ),
        ("reasons-of-the-plan", reasons()),
        list(
            "expectations-of-the-plan",
            &[Language::English.plan_page().expectations],
        ),
        ("advice-of-the-plan", advice()),
    ];
    let all = lessons.chain(others);
    all.map(|(of, said): (&str, Vec<Sourced>)| (of.to_owned(), said))
        .collect()
}

#[test]
fn each_statement_to_read_is_credited_to_those_who_make_it() {
    let table = table();
    assert_eq!(flaws(&table), Vec::<String>::new());
    let faults = faults(&table, &all_said());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_source_left_out_or_added_anywhere_is_found() {
    let table = table();
    let said = all_said();
    for (of, statements) in &said {
        for at in 0..statements.len() {
            for source in SourceId::ALL {
                let mut wrong = said.clone();
                let Some(statement) = wrong.get_mut(of).and_then(|all| all.get_mut(at)) else {
                    continue;
                };
                match statement.by.iter().position(|by| by == source) {
                    Some(there) => {
                        statement.by.remove(there);
                    }
                    None => statement.by.push(*source),
                }
                assert_eq!(faults(&table, &wrong).len(), 1, "{of}: {at}: {source:?}");
            }
        }
    }
}

#[test]
fn a_new_line_and_a_line_that_has_gone_are_found_anywhere() {
    let table = table();
    let said = all_said();
    for of in said.keys() {
        let mut more = said.clone();
        let statements = more.get_mut(of).unwrap();
        statements.push(Sourced {
            text: "This is in no row.",
            by: Vec::new(),
        });
        assert_eq!(faults(&table, &more).len(), 1, "{of}");
        more.insert(of.clone(), Vec::new());
        assert!(!faults(&table, &more).is_empty(), "{of}");
    }
}
