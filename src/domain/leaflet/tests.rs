//! Leaflets: what is done of them, and their one form.

use super::*;
use crate::domain::routine::{BuiltIn, MAX_STEPS};

const CHIN: ExerciseId = ExerciseId::ChinTucks;
const SQUEEZE: ExerciseId = ExerciseId::ScapularSqueeze;

fn exercise(id: ExerciseId, note: &str) -> Row {
    Row::Exercise(Entry {
        step: Prescription::usual(id),
        note: note.to_owned(),
    })
}

const fn heading(section: Option<Section>, rounds: u8) -> Row {
    Row::Heading(Heading { section, rounds })
}

fn leaflet(rows: Vec<Row>) -> Leaflet {
    let name = RoutineName::Own("For Anna".to_owned());
    Leaflet {
        rows,
        ..Leaflet::empty(name)
    }
}

fn done(leaflet: &Leaflet) -> Vec<ExerciseId> {
    let routine = leaflet.routine().expect("there is something to do");
    routine.steps.iter().map(|step| step.exercise).collect()
}

#[test]
fn a_block_is_done_as_often_as_its_heading_says() {
    let leaflet = leaflet(vec![
        exercise(ExerciseId::CatCow, ""),
        heading(Some(Section::Main), 2),
        exercise(CHIN, ""),
        exercise(SQUEEZE, ""),
        heading(None, 1),
        exercise(CHIN, ""),
    ]);
    let twice = [CHIN, SQUEEZE, CHIN, SQUEEZE];
    let all = [&[ExerciseId::CatCow][..], &twice, &[CHIN]].concat();
    assert_eq!(done(&leaflet), all);
}

#[test]
fn what_is_said_about_an_exercise_goes_with_it_and_stands_there_once() {
    let leaflet = leaflet(vec![
        heading(None, 3),
        exercise(CHIN, "Slowly"),
        exercise(SQUEEZE, ""),
        heading(None, 1),
        exercise(CHIN, "Slowly"),
        exercise(CHIN, "Sitting"),
    ]);
    let routine = leaflet.routine().expect("there is something to do");
    let notes: Vec<&str> = routine.notes_on(CHIN).collect();
    assert_eq!(notes, ["Slowly", "Sitting"]);
    assert_eq!(routine.notes_on(SQUEEZE).count(), 0);
    assert_eq!(Leaflet::from(&routine).routine(), Some(routine));
}

#[test]
fn it_is_done_as_often_a_day_as_somebody_says_and_else_once() {
    let mut mine = leaflet(vec![exercise(CHIN, "")]);
    assert_eq!(mine.times_a_day(), 1);
    mine.per_day = Some(4);
    assert_eq!(mine.times_a_day(), 4);
    for routine in BuiltIn::ALL {
        let said = routine.per_day().map_or(1, |times| times.low);
        let leaflet = Leaflet::from(&routine.routine());
        assert_eq!(u16::from(leaflet.times_a_day()), said);
    }
}

#[test]
fn a_name_of_ours_goes_where_the_exercises_are_others() {
    let ours = Leaflet::from(&BuiltIn::QuickDailyReset.routine());
    let mut with_more = ours.clone();
    with_more.rows.insert(0, heading(Some(Section::Main), 2));
    assert_eq!(with_more.tidied().name, ours.name);
    with_more.rows.pop();
    let title = RoutineName::Own("quick-daily-reset".to_owned());
    assert_eq!(with_more.tidied().name, title);
    let plan = Leaflet {
        name: RoutineName::Plan,
        ..ours
    };
    assert_eq!(plan.tidied().name, RoutineName::Own(String::new()));
}

#[test]
fn too_many_rounds_are_no_routine() {
    let rows =
        std::iter::once(heading(None, 10)).chain((0..=MAX_STEPS / 10).map(|_| exercise(CHIN, "")));
    assert_eq!(leaflet(rows.collect()).routine(), None);
    assert_eq!(leaflet(vec![heading(None, 2)]).routine(), None);
}

#[test]
fn our_own_routines_are_leaflets_without_anything_else() {
    for built_in in BuiltIn::ALL {
        let routine = built_in.routine();
        let leaflet = Leaflet::from(&routine);
        assert_eq!(leaflet.routine(), Some(routine));
        assert_eq!(leaflet.tidied(), leaflet);
    }
}

#[test]
fn headings_that_say_nothing_go_and_those_that_meet_become_one() {
    let untidy = leaflet(vec![
        heading(None, 1),
        exercise(CHIN, "  a\tb "),
        heading(Some(Section::Main), 1),
        heading(None, 99),
        exercise(SQUEEZE, ""),
        heading(None, 1),
        exercise(CHIN, ""),
        heading(None, 1),
        exercise(SQUEEZE, ""),
        heading(Some(Section::Stretch), 2),
    ]);
    let tidy = untidy.tidied();
    assert_eq!(
        tidy.rows,
        [
            exercise(CHIN, "a b"),
            heading(Some(Section::Main), 10),
            exercise(SQUEEZE, ""),
            heading(None, 1),
            exercise(CHIN, ""),
            exercise(SQUEEZE, ""),
        ]
    );
    assert_eq!(tidy.tidied(), tidy);
}
