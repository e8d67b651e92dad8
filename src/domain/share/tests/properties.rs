//! Links: what holds for every routine and every text.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::domain::catalogue::ExerciseId;
use crate::domain::dose::{Dose, Tempo, Work};
use crate::domain::routine::{
    BuiltIn, MAX_REPS_IN_ALL, MAX_STEPS, Prescription, Routine, RoutineName, clean_title,
};
use crate::domain::share::{LinkProblem, MAX_CHARS, decode, decode_stored, encode, encode_stored};

fn works() -> impl Strategy<Value = Work> {
    prop_oneof![
        (1_u16..=100, 0_u16..=600).prop_map(|(reps, hold_s)| Work::Reps { reps, hold_s }),
        (5_u16..=3_600).prop_map(|seconds| Work::Duration { seconds }),
        (5_u16..=3_600).prop_map(|seconds| Work::Open { seconds }),
    ]
}

fn steps() -> impl Strategy<Value = Prescription> {
    let tempo = (0_u8..=200, 0_u8..=200, 0_u8..=200);
    let exercise = select(ExerciseId::ALL);
    (
        exercise,
        any::<Index>(),
        1_u8..=10,
        works(),
        tempo,
        0_u16..=600,
    )
        .prop_map(
            |(exercise, variant, sets, work, (out, back, pause), rest_s)| {
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
                }
            },
        )
}

/// Any routine that can be built here.
fn routines() -> impl Strategy<Value = Routine> {
    let own = (
        any::<String>(),
        proptest::collection::vec(steps(), 1..=MAX_STEPS),
    )
        .prop_map(|(title, mut steps)| {
            let mut reps = 0;
            steps.retain(|step| {
                let fits = reps + step.reps_in_all() <= MAX_REPS_IN_ALL;
                reps += if fits { step.reps_in_all() } else { 0 };
                fits
            });
            let name = RoutineName::Own(clean_title(&title));
            Routine::checked(name, steps).expect("it fits")
        });
    let ours = select(BuiltIn::ALL).prop_map(BuiltIn::routine);
    let single = select(ExerciseId::ALL).prop_map(Routine::single);
    prop_oneof![4 => own, 1 => ours, 1 => single]
}

/// What links are made of.
const WRITTEN: &[char] = &[
    '~', '.', '-', '_', '%', '0', '1', '2', '5', 'a', 'h', 'r', 's', 'A', 'F',
];

/// The name of a routine, but for the case of its letters, which a check does not cover.
fn title(routine: &Routine) -> String {
    routine.name.key().to_ascii_lowercase()
}

proptest! {
    #[test]
    fn every_routine_is_read_back(routine in routines()) {
        let link = encode(&routine);
        prop_assert!(link.chars().count() <= MAX_CHARS);
        let decoded = decode(&link);
        prop_assert_eq!(decoded.problems, vec![]);
        prop_assert_eq!(decoded.routine.as_ref(), Some(&routine));
        prop_assert_eq!(&encode(&routine), &link);
        let text = encode_stored(&routine);
        let decoded = decode_stored(&text);
        prop_assert_eq!(decoded.problems, vec![]);
        prop_assert_eq!(decoded.routine.as_ref(), Some(&routine));
        prop_assert_eq!(encode_stored(&routine), text);
    }

    #[test]
    fn one_changed_character_is_told_or_changes_nothing(
        routine in routines(),
        at in any::<Index>(),
        with in prop_oneof![any::<char>(), select(WRITTEN)],
    ) {
        let mut chars: Vec<char> = encode(&routine).chars().collect();
        let index = at.index(chars.len());
        chars[index] = with;
        let decoded = decode(&chars.into_iter().collect::<String>());
        if decoded.problems.is_empty() {
            let read = decoded.routine.unwrap();
            prop_assert_eq!(title(&read), title(&routine));
            prop_assert_eq!(read.steps, routine.steps);
        }
    }

    #[test]
    fn a_link_that_was_cut_is_said_to_be(
        routine in routines(),
        at in any::<Index>(),
        ending in select(&["", ",", ").", "&fbclid=1", "?a=b", " ", "…", ":~:text=a"][..]),
    ) {
        let link = encode(&routine);
        let cut: String = link.chars().take(2 + at.index(link.len() - 2)).collect();
        let problems = decode(&format!("{cut}{ending}")).problems;
        prop_assert!(problems.contains(&LinkProblem::Truncated), "{} {:?}", cut, problems);
    }

    #[test]
    fn no_text_is_too_strange_to_read(text in any::<String>()) {
        let decoded = decode(&text);
        prop_assert!(decoded.routine.is_some() || !decoded.problems.is_empty());
    }

    #[test]
    fn no_text_of_our_grammar_is_too_strange_to_read(text in "[123]~[_a-z%0-9]{0,5}(~(chin-tucks|cat-cow|wall-angels|x)(\\.[srhdoxtv%é-][0-9-]{0,4}){0,4}){0,6}[~.%]?") {
        let decoded = decode(&text);
        prop_assert!(decoded.routine.is_some() || !decoded.problems.is_empty());
        if let Some(routine) = decoded.routine {
            let again = decode(&encode(&routine));
            prop_assert_eq!(again.problems, vec![]);
            prop_assert_eq!(again.routine, Some(routine));
        }
    }

    #[test]
    fn a_damaged_link_yields_a_routine_that_is_whole(
        routine in routines(),
        at in any::<Index>(),
        with in any::<Option<char>>(),
    ) {
        let mut chars: Vec<char> = encode(&routine).chars().collect();
        let index = at.index(chars.len());
        match with {
            Some(c) => chars[index] = c,
            None => { chars.remove(index); }
        }
        let damaged: String = chars.into_iter().collect();
        if let Some(routine) = decode(&damaged).routine {
            prop_assert!(Routine::checked(routine.name.clone(), routine.steps.clone()).is_some());
            let again = decode(&encode(&routine));
            prop_assert_eq!(again.problems, vec![]);
            prop_assert_eq!(again.routine, Some(routine));
        }
    }

    #[test]
    fn every_beginning_of_a_link_keeps_the_exercises_that_are_whole(
        routine in routines(),
        at in any::<Index>(),
    ) {
        let link = encode(&routine);
        let cut: String = link.chars().take(at.index(link.len())).collect();
        let whole = cut.matches('~').count().saturating_sub(2);
        let kept = decode(&cut).routine.map_or(0, |routine| routine.steps.len());
        prop_assert!(kept >= whole, "{} of {}", kept, whole);
    }
}
