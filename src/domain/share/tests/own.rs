//! Links: exercises of the sender's own.

use crate::domain::catalogue::{Equipment, ExerciseId, OwnExercise, OwnId, Position};
use crate::domain::dose::{Dose, Tempo};
use crate::domain::leaflet::{Entry, Leaflet, Row};
use crate::domain::routine::{Prescription, RoutineName};
use crate::domain::share::{
    Extra, LinkProblem, check, decode, decode_stored, encode, encode_stored,
};

fn press() -> OwnExercise {
    OwnExercise {
        slug: "own-k3f9x2m7".to_owned(),
        name: "Towel press".to_owned(),
        position: Position::SideLying,
        each_side: true,
        equipment: vec![Equipment::Towel, Equipment::FoamRoller],
        steps: "Lie down.\nPress the towel".to_owned(),
    }
}

fn leaflet_of(exercises: &[ExerciseId]) -> Leaflet {
    let row = |exercise: &ExerciseId| {
        Row::Exercise(Entry {
            step: Prescription::usual(*exercise).with_dose(Dose::reps(8, 5, Tempo::STEADY)),
            note: String::new(),
        })
    };
    Leaflet {
        rows: exercises.iter().map(row).collect(),
        ..Leaflet::empty(RoutineName::Own("Anna".to_owned()))
    }
}

fn sealed(link: &str) -> String {
    format!("{link}~{}", check::of(link))
}

fn own_in(link: &str) -> Vec<OwnId> {
    decode(link)
        .leaflet
        .map_or_else(Vec::new, |it| it.own_exercises().collect())
}

#[test]
fn one_is_described_once_and_named_by_its_slug() {
    let own = ExerciseId::Own(press().kept().unwrap());
    let leaflet = leaflet_of(&[own, ExerciseId::ChinTucks, own]);
    let said =
        "_xk3f9x2m7.Towel_press.side--lying.each.towel_foam--roller.Lie_down-d.Press_the_towel";
    let items = "own-k3f9x2m7.r8.h5~chin-tucks.r8.h5~own-k3f9x2m7.r8.h5";
    assert_eq!(encode(&leaflet), sealed(&format!("2~_Anna~{said}~{items}")));
    assert_eq!(encode_stored(&leaflet), format!("1~_Anna~{said}~{items}"));
    let read = decode(&encode(&leaflet));
    assert_eq!(
        (read.leaflet, read.problems),
        (Some(leaflet.clone()), vec![])
    );
    assert_eq!(
        decode_stored(&encode_stored(&leaflet)).leaflet,
        Some(leaflet)
    );
}

#[test]
fn one_called_like_one_of_ours_is_still_the_senders() {
    let own = OwnExercise {
        name: "Chin tucks".to_owned(),
        ..press()
    };
    let own = ExerciseId::Own(own.kept().unwrap());
    let read = decode(&encode(&leaflet_of(&[own, ExerciseId::ChinTucks])))
        .leaflet
        .unwrap();
    let exercises: Vec<ExerciseId> = read.entries().map(|it| it.step.exercise).collect();
    assert_eq!(exercises, [own, ExerciseId::ChinTucks]);
    assert_ne!(exercises[0], exercises[1]);
}

#[test]
fn a_script_in_any_field_is_only_a_text() {
    let script = "<script>alert(1)</script>";
    let own = OwnExercise {
        name: script.to_owned(),
        steps: format!("{script}\n\"'>{script}"),
        ..press()
    };
    let link = encode(&leaflet_of(&[ExerciseId::Own(own.clone().kept().unwrap())]));
    assert!(
        link.chars()
            .all(|c| c.is_ascii_alphanumeric() || "~._-%".contains(c)),
        "{link}"
    );
    assert_eq!(own_in(&link)[0].said(), &own);
}

#[test]
fn one_that_nobody_describes_is_left_out_and_told() {
    let link = sealed("2~_Anna~own-k3f9x2m7.r8~chin-tucks.r10.h5");
    let read = decode(&link);
    let slug = "own-k3f9x2m7".to_owned();
    let problem = LinkProblem::UnknownExercise { slug, position: 1 };
    assert_eq!(read.problems, [problem]);
    assert_eq!(read.leaflet.unwrap().entries().count(), 1);
}

#[test]
fn what_is_wrong_with_what_is_said_of_one_is_told() {
    let long = "a".repeat(400);
    for (said, problem) in [
        (
            "_xk3f9x2m7.A.flying.both.nothing",
            LinkProblem::BadExtra { extra: Extra::Own },
        ),
        ("_xk3f9x2m7.A", LinkProblem::BadExtra { extra: Extra::Own }),
        ("_xk3f9x2m7", LinkProblem::BadExtra { extra: Extra::Own }),
        (
            "_xk3f9x2m7.A-y.seated.both.nothing",
            LinkProblem::BadExtra { extra: Extra::Own },
        ),
        (
            &format!("_xk3f9x2m7.{long}.seated.both.nothing"),
            LinkProblem::BadExtra { extra: Extra::Own },
        ),
        (
            "_xk3f9x2m7.A.seated.both.nothing~_xk3f9x2m7.B.seated.both.nothing",
            LinkProblem::RepeatedExtra { extra: Extra::Own },
        ),
    ] {
        let read = decode(&sealed(&format!("2~_Anna~{said}~own-k3f9x2m7.r8")));
        assert_eq!(read.problems, [problem], "{said}");
        let [own] = read.leaflet.unwrap().own_exercises().collect::<Vec<_>>()[..] else {
            panic!("{said}");
        };
        assert!(!own.name.is_empty() && own.name.chars().count() <= 50 && own.name != "B");
    }
    let read = decode(&sealed(
        "2~_Anna~_x-.A.seated.both.nothing~chin-tucks.r10.h5",
    ));
    assert_eq!(read.problems, [LinkProblem::BadExtra { extra: Extra::Own }]);
}

#[test]
fn one_that_is_not_done_is_not_handed_on() {
    let said = "_xk3f9x2m7.A.seated.both.nothing";
    let read = decode(&sealed(&format!("2~_Anna~{said}~chin-tucks.r8.h5")));
    assert_eq!(read.problems, []);
    let link = encode(&read.leaflet.unwrap());
    assert_eq!(link, sealed("2~_Anna~chin-tucks.r8.h5"));
}

#[test]
fn every_cut_of_one_is_noticed() {
    let link = encode(&leaflet_of(&[ExerciseId::Own(press().kept().unwrap())]));
    for end in 2..link.len() {
        let cut: String = link.chars().take(end).collect();
        let problems = decode(&cut).problems;
        assert!(
            problems.contains(&LinkProblem::Truncated),
            "{cut} {problems:?}"
        );
    }
}

#[test]
fn a_name_in_another_script_comes_as_it_was() {
    let name = "شانه\u{200c}ها 👩\u{200d}👧";
    let own = OwnExercise {
        name: name.to_owned(),
        ..press()
    };
    let link = encode(&leaflet_of(&[ExerciseId::Own(own.kept().unwrap())]));
    assert_eq!(own_in(&link)[0].name, name);
}
