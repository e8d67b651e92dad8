//! Links: what holds for every routine and every text.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::whole_exercises;
use crate::domain::catalogue::{Equipment, ExerciseId, OwnExercise, Position, Side, new_own_slug};
use crate::domain::dose::{Dose, Tempo, Work};
use crate::domain::leaflet::{Entry, Heading, Leaflet, PER_DAY, ROUNDS, Row, Section};
use crate::domain::routine::{BuiltIn, MAX_STEPS, Prescription, Routine, RoutineName};
use crate::domain::share::{
    LinkProblem, MAX_CHARS, decode, decode_routine, decode_stored, encode, encode_routine,
    encode_stored,
};

fn works() -> impl Strategy<Value = Work> {
    prop_oneof![
        (1_u16..=100, 0_u16..=600).prop_map(|(reps, hold_s)| Work::Reps { reps, hold_s }),
        (5_u16..=3_600).prop_map(|seconds| Work::Duration { seconds }),
        (5_u16..=3_600).prop_map(|seconds| Work::Open { seconds }),
    ]
}

/// What anybody may say of an exercise of their own, of one of a few slugs.
fn own() -> impl Strategy<Value = ExerciseId> {
    let slug = (0_u128..4).prop_map(new_own_slug);
    let equipment = proptest::sample::subsequence(Equipment::ALL, 0..3);
    // Few enough that all texts together fit into a link.
    let steps = proptest::collection::vec(texts(), 0..2);
    let said = (slug, texts(), select(Position::ALL), equipment, steps);
    said.prop_map(|(slug, name, position, equipment, steps)| {
        let said = OwnExercise {
            name: name.replace('\n', " "),
            position,
            // Those of one slug are one exercise, and as long as each other.
            each_side: slug.ends_with('1'),
            slug,
            equipment,
            steps: steps.join("\n"),
        };
        ExerciseId::Own(said.kept().unwrap())
    })
}

fn steps() -> impl Strategy<Value = Prescription> {
    let tempo = (0_u8..=200, 0_u8..=200, 0_u8..=200);
    let exercise = prop_oneof![4 => select(ExerciseId::ALL), 1 => own()];
    (
        exercise,
        any::<Index>(),
        1_u8..=10,
        works(),
        tempo,
        0_u16..=600,
        proptest::option::of(select(Side::ALL)),
    )
        .prop_map(
            |(exercise, variant, sets, work, (out, back, pause), rest_s, first)| {
                let variants = exercise.facts().variants;
                let moves = out > 0 || back > 0 || !matches!(work, Work::Reps { hold_s: 0, .. });
                let dose = Dose {
                    sets,
                    work,
                    tempo: Tempo::new(out, if moves { back } else { 1 }, pause),
                    rest_s,
                };
                Prescription {
                    exercise,
                    variant: (!variants.is_empty()).then(|| variant.get(variants)),
                    dose,
                    first,
                }
            },
        )
}

/// What people may write, and what could break a link.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        2 => "[a-zA-Z ,.!?'0-9]{0,40}",
        1 => "[-~._%=+&:;/()\"!?,'…’–“ \u{200c}\u{200d}\u{ad}\u{301}👩Жé日a-z0-9]{0,30}",
        1 => any::<String>(),
    ]
}

fn rows() -> impl Strategy<Value = Row> {
    let section = proptest::option::of(select(Section::ALL));
    let heading =
        (section, ROUNDS).prop_map(|(section, rounds)| Row::Heading(Heading { section, rounds }));
    let entry = (steps(), texts()).prop_map(|(step, note)| Row::Exercise(Entry { step, note }));
    prop_oneof![1 => heading, 5 => entry]
}

/// Any leaflet that the builder lets pass: with something to do, that anyone can do, and that fits into a link.
fn leaflets() -> impl Strategy<Value = Leaflet> {
    let rows = (steps(), proptest::collection::vec(rows(), 0..=MAX_STEPS));
    let own = (
        texts(),
        texts(),
        texts(),
        proptest::option::of(PER_DAY),
        rows,
    );
    let own = own.prop_map(|(title, greeting, instructions, per_day, (step, rest))| {
        let note = String::new();
        let mut rows = vec![Row::Exercise(Entry { step, note })];
        rows.extend(rest);
        let name = RoutineName::Own(title);
        let mut leaflet = Leaflet {
            name,
            greeting,
            instructions,
            per_day,
            rows,
            from: None,
        };
        while leaflet.routine().is_none() || encode(&leaflet).len() > MAX_CHARS {
            leaflet.rows.truncate(leaflet.rows.len() * 3 / 4);
        }
        leaflet
    });
    let ours = select(BuiltIn::ALL).prop_map(BuiltIn::routine);
    let single = select(ExerciseId::ALL).prop_map(Routine::single);
    let plain = prop_oneof![ours, single].prop_map(|routine| Leaflet::from(&routine));
    prop_oneof![4 => own, 1 => plain]
}

/// What links are made of.
const WRITTEN: &[char] = &[
    '~', '.', '-', '_', '%', '0', '1', '2', '5', 'a', 'h', 'r', 's', 'A', 'F',
];

/// A leaflet but for the case of the letters in its texts, which a check does not cover.
fn small(leaflet: &Leaflet) -> Leaflet {
    let rows = leaflet.rows.iter().map(|row| match row {
        Row::Exercise(Entry { step, note }) => Row::Exercise(Entry {
            step: Prescription {
                exercise: match step.exercise {
                    ExerciseId::Own(own) => {
                        let mut said = own.said().clone();
                        said.name = said.name.to_ascii_lowercase();
                        said.steps = said.steps.to_ascii_lowercase();
                        ExerciseId::Own(said.kept().unwrap())
                    }
                    ours => ours,
                },
                ..*step
            },
            note: note.to_ascii_lowercase(),
        }),
        heading @ Row::Heading(_) => heading.clone(),
    });
    Leaflet {
        name: RoutineName::Own(leaflet.name.key().to_ascii_lowercase()),
        greeting: leaflet.greeting.to_ascii_lowercase(),
        instructions: leaflet.instructions.to_ascii_lowercase(),
        per_day: leaflet.per_day,
        rows: rows.collect(),
        from: leaflet.from.clone(),
    }
}

proptest! {
    #[test]
    fn every_leaflet_is_read_back(leaflet in leaflets()) {
        let tidy = leaflet.tidied();
        prop_assert_eq!(&tidy.tidied(), &tidy);
        let done = |leaflet: &Leaflet| {
            let steps = leaflet.routine()?.steps.into_iter();
            let what = |step: Prescription| {
                (step.exercise.slug(), step.variant, step.dose, step.sides())
            };
            Some(steps.map(what).collect::<Vec<_>>())
        };
        prop_assert_eq!(done(&tidy), done(&leaflet));
        let link = encode(&leaflet);
        prop_assert!(link.is_ascii() && link.len() <= MAX_CHARS);
        prop_assert_eq!(&encode(&tidy), &link, "all that mean the same have one link");
        let decoded = decode(&link);
        prop_assert_eq!(decoded.problems, vec![]);
        prop_assert_eq!(decoded.leaflet.as_ref(), Some(&tidy));
        let text = encode_stored(&leaflet);
        prop_assert_eq!(&encode_stored(&tidy), &text);
        let decoded = decode_stored(&text);
        prop_assert_eq!(decoded.problems, vec![]);
        prop_assert_eq!(decoded.leaflet, Some(tidy));
    }

    #[test]
    fn what_is_being_done_of_a_leaflet_is_read_back(leaflet in leaflets()) {
        let leaflet = leaflet.tidied();
        let own: Vec<_> = leaflet.own_exercises().collect();
        let mut routine = leaflet.routine().unwrap();
        let read = decode_routine(&encode_routine(&routine), &own);
        routine.notes.clear();
        prop_assert_eq!((read.routine, read.is_whole), (Some(routine), true));
    }

    #[test]
    fn two_leaflets_with_one_link_are_the_same(one in leaflets(), other in leaflets()) {
        prop_assert_eq!(one.tidied() == other.tidied(), encode(&one) == encode(&other));
    }

    #[test]
    fn one_changed_character_is_told_or_changes_nothing(
        leaflet in leaflets(),
        at in any::<Index>(),
        with in prop_oneof![any::<char>(), select(WRITTEN)],
    ) {
        let mut chars: Vec<char> = encode(&leaflet).chars().collect();
        let index = at.index(chars.len());
        chars[index] = with;
        let decoded = decode(&chars.into_iter().collect::<String>());
        if decoded.problems.is_empty() {
            let read = decoded.leaflet.unwrap();
            prop_assert_eq!(small(&read), small(&leaflet.tidied()));
        }
    }

    #[test]
    fn a_link_that_was_cut_is_said_to_be(
        leaflet in leaflets(),
        at in any::<Index>(),
        ending in select(&["", ",", ").", "&fbclid=1", "?a=b", " ", "…", ":~:text=a"][..]),
    ) {
        let link = encode(&leaflet);
        let cut: String = link.chars().take(2 + at.index(link.len() - 2)).collect();
        let problems = decode(&format!("{cut}{ending}")).problems;
        prop_assert!(problems.contains(&LinkProblem::Truncated), "{} {:?}", cut, problems);
    }

    #[test]
    fn no_text_is_too_strange_to_read(text in any::<String>()) {
        let decoded = decode(&text);
        prop_assert!(decoded.routine().is_some() || !decoded.problems.is_empty());
    }

    #[test]
    fn no_text_of_our_grammar_is_too_strange_to_read(text in "[123]~[_a-z%0-9]{0,5}(~(_[gidwmsbx][-0-9a-z]{0,6}|_x0000000[01](\\.([a-z_-]{0,6}|seated|each|towel)){0,6}|(chin-tucks|cat-cow|wall-angels|own-0000000[01]|x)(\\.([srhdoxtv%é-][0-9-]{0,4}|b-(left|right|up)|n-[-_a-z%.]{0,6})){0,4})){0,6}[~.%]?") {
        let decoded = decode(&text);
        prop_assert!(decoded.routine().is_some() || !decoded.problems.is_empty());
        if let Some(leaflet) = decoded.leaflet {
            let again = decode(&encode(&leaflet));
            prop_assert_eq!(again.problems, vec![]);
            prop_assert_eq!(again.leaflet, Some(leaflet));
        }
    }

    #[test]
    fn a_damaged_link_yields_a_leaflet_that_is_whole(
        leaflet in leaflets(),
        at in any::<Index>(),
        with in any::<Option<char>>(),
    ) {
        let mut chars: Vec<char> = encode(&leaflet).chars().collect();
        let index = at.index(chars.len());
        match with {
            Some(c) => chars[index] = c,
            None => { chars.remove(index); }
        }
        let damaged: String = chars.into_iter().collect();
        if let Some(leaflet) = decode(&damaged).leaflet {
            prop_assert!(leaflet.routine().is_some());
            let again = decode(&encode(&leaflet));
            prop_assert_eq!(again.problems, vec![]);
            prop_assert_eq!(again.leaflet, Some(leaflet));
        }
    }

    #[test]
    fn every_beginning_of_a_link_keeps_the_exercises_that_are_whole(
        leaflet in leaflets(),
        at in any::<Index>(),
    ) {
        let link = encode(&leaflet);
        let cut: String = link.chars().take(at.index(link.len())).collect();
        let kept = decode(&cut).leaflet.map_or(0, |read| read.entries().count());
        prop_assert!(kept >= whole_exercises(&cut));
    }
}
