//! Links that are broken, cut off, too long, or from another version: what is said of them.

use crate::domain::catalogue::{ExerciseId, Side};
use crate::domain::dose::{Dose, Work};
use crate::domain::routine::{MAX_STEPS, Prescription, RoutineName, clean_title};
use crate::domain::share::{Field, LinkProblem, MAX_CHARS, check, decode};

const CHIN: ExerciseId = ExerciseId::ChinTucks;

fn problems(text: &str) -> Vec<LinkProblem> {
    decode(text).problems
}

/// The only step of a link that has something wrong with it.
fn step(text: &str) -> Prescription {
    let routine = decode(text).routine().expect(text);
    assert_eq!(routine.steps.len(), 1, "{text}");
    routine.steps[0]
}

#[test]
fn what_is_not_a_link_is_said_to_be_none() {
    for text in [
        "",
        " ",
        "hello",
        "~",
        "0~_x~chin-tucks",
        "-1~_x",
        "v1~_x",
        "https://example.org/",
        "１~_x",
    ] {
        let decoded = decode(text);
        assert_eq!(decoded.problems, vec![LinkProblem::NotALink], "{text}");
        assert_eq!(decoded.leaflet, None);
    }
}

#[test]
fn a_link_that_is_too_long_is_not_read() {
    let longest = format!("1~_x~chin-tucks~{}", "a".repeat(MAX_CHARS - 16));
    assert_eq!(longest.chars().count(), MAX_CHARS);
    assert!(decode(&longest).leaflet.is_some());
    let decoded = decode(&format!("{longest}é"));
    let chars = MAX_CHARS + 1;
    assert_eq!(decoded.problems, vec![LinkProblem::TooLong { chars }]);
    assert_eq!(decoded.leaflet, None);
}

#[test]
fn a_link_from_the_future_is_read_as_far_as_it_goes() {
    for (text, version) in [("3", 3), ("10", 10), ("99999999999", u32::MAX)] {
        let link = format!("{text}~_x~chin-tucks.r5.w10kg~levitation");
        for end in ["", "~1abcdef", &format!("~{}", check::of(&link))] {
            let decoded = decode(&format!("{link}{end}"));
            assert_eq!(decoded.routine().unwrap().steps.len(), 1);
            assert_eq!(
                decoded.problems,
                vec![
                    LinkProblem::FutureVersion { version },
                    LinkProblem::UnknownField {
                        exercise: CHIN,
                        field: "w10kg".to_owned()
                    },
                    LinkProblem::UnknownExercise {
                        slug: "levitation".to_owned(),
                        position: 2
                    },
                ]
            );
        }
    }
}

#[test]
fn a_missing_title_is_said() {
    assert_eq!(problems("1~~chin-tucks"), vec![LinkProblem::NoTitle]);
    assert_eq!(
        problems("1~~"),
        vec![LinkProblem::Truncated, LinkProblem::Nothing]
    );
}

#[test]
fn a_broken_title_is_shown_as_far_as_it_goes() {
    for (text, title) in [
        ("1~_a%FFb~chin-tucks", "a\u{fffd}b"),
        ("1~_a%C3~chin-tucks", "a\u{fffd}"),
    ] {
        assert_eq!(problems(text), vec![LinkProblem::BadTitle], "{text}");
        assert_eq!(
            decode(text).routine().unwrap().name,
            RoutineName::Own(title.to_owned())
        );
    }
}

#[test]
fn a_percent_sign_that_encodes_nothing_stands_for_itself() {
    for (text, title) in [("1~_50%~chin-tucks", "50%"), ("1~_a%zz~chin-tucks", "a%zz")] {
        assert_eq!(problems(text), vec![], "{text}");
        let name = RoutineName::Own(title.to_owned());
        assert_eq!(decode(text).routine().unwrap().name, name);
    }
}

#[test]
fn a_title_that_was_shortened_is_said_to_be() {
    let title = "stretch".repeat(12);
    let text = format!("1~_{title}~chin-tucks.r5");
    assert_eq!(problems(&text), vec![LinkProblem::LongTitle]);
    let RoutineName::Own(kept) = decode(&text).routine().unwrap().name else {
        panic!("it is nobody else's");
    };
    assert_eq!(kept, clean_title(&title));
    assert!(kept.len() < title.len());
    let whole = format!("1~_{kept}~chin-tucks.r5");
    assert_eq!(problems(&whole), vec![]);
}

#[test]
fn an_unknown_exercise_leaves_the_others() {
    let decoded = decode("1~_x~chin-tucks~levitation.r5~cat-cow~~wall-angels");
    assert_eq!(decoded.routine().unwrap().steps.len(), 3);
    assert_eq!(
        decoded.problems,
        vec![
            LinkProblem::UnknownExercise {
                slug: "levitation".to_owned(),
                position: 2
            },
            LinkProblem::UnknownExercise {
                slug: String::new(),
                position: 4
            },
        ]
    );
}

#[test]
fn what_a_problem_quotes_is_fit_to_show() {
    let text = format!("1~_x~\u{202e}\u{0}evil{}~chin-tucks", "e".repeat(500));
    let Some(LinkProblem::UnknownExercise { slug, .. }) = problems(&text).into_iter().next() else {
        panic!("the exercise is known");
    };
    assert_eq!(slug, clean_title(&slug));
    assert!(slug.starts_with("evil"));
}

#[test]
fn an_unknown_variant_is_replaced_by_the_usual_one() {
    let text = "1~_x~wall-angels.v-sideways.r5";
    let exercise = ExerciseId::WallAngels;
    let variant = "sideways".to_owned();
    assert_eq!(
        problems(text),
        vec![LinkProblem::UnknownVariant { exercise, variant }]
    );
    assert_eq!(step(text).variant, Prescription::usual(exercise).variant);
}

#[test]
fn a_bad_number_is_replaced_by_the_usual_one() {
    let usual = Prescription::usual(CHIN).dose;
    for (piece, field, value) in [
        ("s-1", Field::Sets, "-1"),
        ("r1o.h5", Field::Reps, "1o"),
        ("h", Field::Hold, ""),
        ("x+5", Field::Rest, "+5"),
        ("t2-x", Field::Tempo, "x"),
        ("t1-2-3-4", Field::Tempo, "1-2-3-4"),
    ] {
        let text = format!("1~_x~chin-tucks.{piece}");
        let value = value.to_owned();
        assert_eq!(
            problems(&text),
            vec![LinkProblem::BadNumber {
                exercise: CHIN,
                field,
                value
            }]
        );
        assert_eq!(step(&text).dose, usual, "{text}");
    }
}

#[test]
fn a_number_out_of_bounds_is_brought_to_the_nearest_bound() {
    for (piece, field, value, low, high) in [
        ("s0", Field::Sets, 0, 1, 10),
        ("s11", Field::Sets, 11, 1, 10),
        ("r0", Field::Reps, 0, 1, 100),
        ("r101", Field::Reps, 101, 1, 100),
        ("h601", Field::Hold, 601, 0, 600),
        ("d4", Field::Duration, 4, 5, 3_600),
        ("o3601", Field::Open, 3_601, 5, 3_600),
        ("x601", Field::Rest, 601, 0, 600),
        ("t201", Field::Tempo, 201, 0, 200),
        ("r99999999999999999999999", Field::Reps, u64::MAX, 1, 100),
    ] {
        let text = format!("1~_x~chin-tucks.{piece}");
        let expected = LinkProblem::OutOfRange {
            exercise: CHIN,
            field,
            value,
            low,
            high,
        };
        assert_eq!(problems(&text), vec![expected], "{text}");
        let Dose {
            sets,
            work,
            tempo,
            rest_s,
        } = step(&text).dose;
        let used = match (field, work) {
            (Field::Sets, _) => u32::from(sets),
            (Field::Rest, _) => u32::from(rest_s),
            (Field::Tempo, _) => u32::from(tempo.out),
            (Field::Reps, Work::Reps { reps, .. }) => u32::from(reps),
            (Field::Hold, Work::Reps { hold_s, .. }) => u32::from(hold_s),
            (_, Work::Duration { seconds } | Work::Open { seconds }) => u32::from(seconds),
            other => panic!("{other:?}"),
        };
        assert_eq!(
            used,
            if value < u64::from(low) { low } else { high },
            "{text}"
        );
    }
}

#[test]
fn a_repetition_that_takes_no_time_gets_the_usual_tempo() {
    let text = "1~_x~chin-tucks.r10.t0";
    assert_eq!(problems(text), vec![LinkProblem::NoTime { exercise: CHIN }]);
    assert_eq!(step(text).dose.tempo, Prescription::usual(CHIN).dose.tempo);
    assert_eq!(problems("1~_x~chin-tucks.r10.h1.t0"), vec![]);
}

#[test]
fn a_side_to_begin_with_that_is_none_or_cannot_be_is_told() {
    let needle = ExerciseId::ThreadTheNeedle;
    for (text, exercise, field, first) in [
        ("1~_x~thread-the-needle.b-up", needle, "b-up", None),
        ("1~_x~thread-the-needle.b-.r2", needle, "b-", None),
        ("1~_x~chin-tucks.b-left", CHIN, "b-left", None),
        (
            "1~_x~thread-the-needle.b-left.b-right",
            needle,
            "b-right",
            Some(Side::Left),
        ),
    ] {
        let field = field.to_owned();
        assert_eq!(
            problems(text),
            vec![LinkProblem::UnknownField { exercise, field }]
        );
        assert_eq!(step(text).first, first, "{text}");
    }
    let usual = decode("1~_x~thread-the-needle.B-Right");
    let plain = decode("1~_x~thread-the-needle");
    assert_eq!(usual, plain);
}

#[test]
fn an_unknown_field_is_left_out() {
    for piece in ["q7", "weight5", "v", "7", "", "é", "set5", "-"] {
        let text = format!("1~_x~chin-tucks.{piece}.r5");
        let field = piece.to_owned();
        assert_eq!(
            problems(&text),
            vec![LinkProblem::UnknownField {
                exercise: CHIN,
                field
            }]
        );
        assert_eq!(step(&text).dose.work, Work::Reps { reps: 5, hold_s: 0 });
    }
}

#[test]
fn of_a_repeated_field_the_first_counts() {
    let text = "1~_x~chin-tucks.r5.r6";
    let field = Field::Reps;
    assert_eq!(
        problems(text),
        vec![LinkProblem::RepeatedField {
            exercise: CHIN,
            field
        }]
    );
    assert_eq!(step(text).dose.work, Work::Reps { reps: 5, hold_s: 0 });
}

#[test]
fn of_two_kinds_of_work_the_first_counts() {
    let text = "1~_x~chin-tucks.d60.r5";
    let dropped = Field::Reps;
    assert_eq!(
        problems(text),
        vec![LinkProblem::MixedWork {
            exercise: CHIN,
            dropped
        }]
    );
    assert_eq!(step(text).dose.work, Work::Duration { seconds: 60 });
}

#[test]
fn of_too_many_exercises_the_first_are_kept() {
    let text = format!("1~_x{}", "~chin-tucks".repeat(MAX_STEPS + 3));
    let decoded = decode(&text);
    assert_eq!(
        decoded.problems,
        vec![LinkProblem::TooManySteps {
            kept: MAX_STEPS,
            dropped: 3
        }]
    );
    assert_eq!(decoded.routine().unwrap().steps.len(), MAX_STEPS);
}

#[test]
fn of_too_many_repetitions_the_first_are_kept() {
    let text = format!("1~_x{}", "~chin-tucks.s10.r100".repeat(8));
    let decoded = decode(&text);
    assert_eq!(
        decoded.problems,
        vec![LinkProblem::TooManySteps {
            kept: 5,
            dropped: 3
        }]
    );
    assert_eq!(decoded.routine().unwrap().steps.len(), 5);
}

#[test]
fn the_largest_dose_of_any_exercise_fits() {
    for id in ExerciseId::ALL {
        let text = format!("1~_x~{}.s10.r100", id.slug());
        assert_eq!(problems(&text), vec![]);
    }
}

#[test]
fn a_link_without_any_known_exercise_is_nothing() {
    let decoded = decode("1~_x~levitation");
    assert_eq!(decoded.leaflet, None);
    assert_eq!(decoded.problems.last(), Some(&LinkProblem::Nothing));
}
