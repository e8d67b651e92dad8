//! Exercises of somebody's own: what is said of them is kept once, and read back.

use super::*;
use crate::domain::catalogue::{ExerciseId, Side, Sides};
use proptest::prelude::*;

fn press() -> OwnExercise {
    OwnExercise {
        slug: "own-k3f9x2m7".to_owned(),
        name: "Towel press".to_owned(),
        position: Position::Supine,
        each_side: true,
        equipment: vec![Equipment::Towel, Equipment::Chair],
        steps: "Lie down\nPress the towel down, gently.".to_owned(),
    }
}

#[test]
fn what_is_said_of_one_stands_in_lines() {
    let text = "Towel press\nsupine\neach\ntowel chair\nLie down\nPress the towel down, gently.";
    assert_eq!(press().text(), text);
    let bare = OwnExercise::unnamed("own-00000000".to_owned(), Position::Seated);
    assert_eq!(bare.text(), "\nseated\nboth\nnothing");
}

#[test]
fn what_is_not_understood_is_as_usual_and_told() {
    let read = |text| OwnExercise::of_text("own-00000000".to_owned(), text);
    for text in [
        "",
        "A",
        "A\nflying\nboth\nnothing",
        "A\nseated\nnone\nnothing",
        "A\nseated\nboth\nrope",
    ] {
        let (own, is_whole) = read(text);
        assert!(!is_whole, "{text}");
        assert!(!own.each_side && own.equipment.is_empty());
    }
    let (own, is_whole) = read("A\nSEATED\nEach\nTowel\nsit");
    assert!(is_whole && own.each_side && own.position == Position::Seated);
    assert_eq!(own.equipment, [Equipment::Towel]);
}

#[test]
fn the_same_is_kept_once_and_every_word_of_it_tells_it_apart() {
    let [one, same] = [press(), press()].map(|it| it.kept().unwrap());
    assert!(std::ptr::eq(one.0, same.0));
    let renamed = OwnExercise {
        name: "Press".to_owned(),
        ..press()
    };
    let renamed = renamed.kept().unwrap();
    assert_ne!(one, renamed);
    assert_eq!(one.slug, renamed.slug);
    assert_eq!(one, press().kept().unwrap());
}

#[test]
fn its_facts_are_what_was_said() {
    let own = press().kept().unwrap();
    let facts = ExerciseId::Own(own).facts();
    assert_eq!(facts.slug, "own-k3f9x2m7");
    assert_eq!(facts.id, ExerciseId::Own(own));
    assert_eq!(facts.position(), Position::Supine);
    assert_eq!(facts.kits, [[Equipment::Towel, Equipment::Chair]]);
    assert_eq!(facts.sides, Sides::EachInTurn { first: Side::Right });
    assert!(facts.doses.is_empty() && facts.sources.is_empty() && facts.targets.is_empty());
}

#[test]
fn a_voice_can_say_its_steps_one_after_the_other() {
    let own = press().kept().unwrap();
    assert_eq!(own.how(), "Lie down. Press the towel down, gently.");
}

#[test]
fn a_new_slug_is_one_and_no_exercise_of_the_catalogue_has_such_a_one() {
    for random in [0, 1, u128::MAX, 0x0123_4567_89ab_cdef] {
        assert!(is_own_slug(&new_own_slug(random)));
    }
    assert_ne!(new_own_slug(1), new_own_slug(2));
    for id in ExerciseId::ALL {
        let facts = id.facts();
        let slugs = facts.former_slugs.iter().chain([&facts.slug]);
        assert!(
            slugs
                .into_iter()
                .all(|slug| !slug.starts_with(OWN_BEGINNING))
        );
    }
    for other in [
        "own-",
        "own-k3f9x2m",
        "own-k3f9x2m77",
        "own-K3F9X2M7",
        "own-k3f9x2.7",
        "k3f9x2m7",
    ] {
        assert!(!is_own_slug(other), "{other}");
    }
}

#[test]
fn each_of_the_catalogue_has_its_place_and_an_own_one_none() {
    for (index, id) in ExerciseId::ALL.iter().enumerate() {
        assert_eq!(id.index(), index);
    }
    let own = ExerciseId::Own(press().kept().unwrap());
    assert!(ExerciseId::ALL.get(own.index()).is_none());
}

proptest! {
    #[test]
    fn what_is_said_is_read_back(
        name in "\\PC{0,20}",
        position in proptest::sample::select(Position::ALL),
        each_side: bool,
        equipment in proptest::sample::subsequence(Equipment::ALL, 0..4),
        steps in "(\\PC|\n){0,60}",
    ) {
        let slug = new_own_slug(7);
        let own = OwnExercise { slug: slug.clone(), name, position, each_side, equipment, steps };
        prop_assert_eq!(OwnExercise::of_text(slug, &own.text()), (own, true));
    }
}
