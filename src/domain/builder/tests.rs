//! The builder: whatever is done to a draft it stays one that can be done and sent, and undo goes back through all of it.

use super::*;
use crate::domain::catalogue::{
    Equipment, ExerciseId, Number, OwnExercise, OwnId, Position, Side, Sides, new_own_slug,
};
use crate::domain::dose::{Dose, DoseField, Tempo, Work};
use crate::domain::history::{Did, Outcome, Record, Symptoms, new_id};
use crate::domain::leaflet::{Entry, Heading, ROUNDS, Row, Section};
use crate::domain::plan::{FIRST, levels};
use crate::domain::routine::{BuiltIn, MAX_STEPS, Prescription, Routine};
use crate::domain::timeline::ReadyTime;
use crate::domain::timeline::tests::any_prescription;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const CHIN: ExerciseId = ExerciseId::ChinTucks;
const ANGELS: ExerciseId = ExerciseId::WallAngels;
const CAT: ExerciseId = ExerciseId::CatCow;

fn any_field() -> impl Strategy<Value = DoseField> {
    use DoseField::{Back, Hold, Out, Pause, Reps, Rest, Seconds, Sets};
    select(vec![Reps, Sets, Hold, Seconds, Out, Back, Pause, Rest])
}

fn any_heading() -> impl Strategy<Value = Heading> {
    let section = proptest::option::of(select(Section::ALL));
    (section, ROUNDS).prop_map(|(section, rounds)| Heading { section, rounds })
}

/// A new exercise of somebody's own.
fn unnamed(random: u128) -> ExerciseId {
    let own = OwnExercise::unnamed(new_own_slug(random), Position::Standing);
    ExerciseId::Own(own.kept().unwrap())
}

fn any_own_change() -> impl Strategy<Value = OwnChange> {
    prop_oneof![
        "[a-c <>.~é]{0,9}".prop_map(OwnChange::Name),
        "[a-c <>.~é\n]{0,20}".prop_map(OwnChange::Steps),
        select(Position::ALL).prop_map(OwnChange::Position),
        any::<bool>().prop_map(OwnChange::EachSide),
        (select(Equipment::ALL), any::<bool>()).prop_map(|(it, on)| OwnChange::Equipment(it, on)),
    ]
}

/// Any edit of a leaflet of up to so many rows.
fn any_edit(rows: usize) -> impl Strategy<Value = Edit> {
    let row = || 0..rows;
    let text = || "[a-c &*,.#%~é👩\u{200d}]{0,12}";
    prop_oneof![
        6 => (row(), any_prescription()).prop_map(|(at, step)| Edit::Add(at, step)),
        1 => (row(), any_heading()).prop_map(|(at, it)| Edit::AddHeading(at, it)),
        3 => (row(), row()).prop_map(|(from, to)| Edit::Move(from, to)),
        2 => row().prop_map(Edit::Duplicate),
        2 => row().prop_map(Edit::Remove),
        1 => (row(), any_heading()).prop_map(|(at, it)| Edit::Heading(at, it)),
        3 => (row(), any_field(), -3i32..40).prop_map(|(at, field, by)| Edit::Dose(at, field, by)),
        1 => (row(), any::<bool>()).prop_map(|(at, own)| Edit::OwnPace(at, own)),
        1 => (row(), select(Side::ALL)).prop_map(|(at, side)| Edit::First(at, side)),
        1 => (row(), any::<Index>()).prop_map(|(at, index)| {
            let variants: Vec<_> = ExerciseId::ALL.iter().flat_map(|id| id.facts().variants).collect();
            Edit::Variant(at, variants[index.index(variants.len())])
        }),
        2 => (row(), text()).prop_map(|(at, note)| Edit::Note(at, note)),
        2 => text().prop_map(Edit::Title),
        1 => text().prop_map(Edit::Greeting),
        1 => text().prop_map(Edit::Instructions),
        1 => proptest::option::of(0u8..20).prop_map(Edit::PerDay),
        1 => (any_field(), -3i32..9).prop_map(|(field, by)| Edit::ForAll(ForAll::Number(field, by))),
        2 => any::<u128>().prop_map(|random| Edit::Add(usize::MAX, Prescription::usual(unnamed(random)))),
        3 => (row(), any_own_change()).prop_map(|(at, change)| Edit::Own(at, change)),
        1 => (row(), 5u16..99).prop_map(|(at, seconds)| Edit::Work(at, Work::Duration { seconds })),
        1 => Just(Edit::ForAll(ForAll::Half)),
        1 => Just(Edit::ForAll(ForAll::Usual)),
        1 => Just(Edit::Sort),
        1 => (select(BuiltIn::ALL), proptest::option::of(text())).prop_map(|(it, from)| {
            Edit::StartAnew(Leaflet { from, ..Leaflet::from(&it.routine()) })
        }),
    ]
}

/// A draft after any edits, some of them undone.
fn any_draft() -> impl Strategy<Value = Draft> {
    let step = prop_oneof![
        8 => any_edit(8).prop_map(Some),
        1 => Just(None),
    ];
    prop::collection::vec(step, 0..30).prop_map(|steps| {
        let mut draft = Draft::default();
        for step in steps {
            match step {
                Some(edit) => drop(draft.edit(edit)),
                None => drop(draft.undo()),
            }
        }
        draft
    })
}

/// A draft of these exercises, as they begin.
fn draft_of(exercises: &[ExerciseId]) -> Draft {
    let mut draft = Draft::default();
    for id in exercises {
        draft
            .edit(Edit::Add(usize::MAX, Prescription::usual(*id)))
            .unwrap();
    }
    draft
}

fn exercises(draft: &Draft) -> Vec<ExerciseId> {
    let entries = draft.leaflet().entries();
    entries.map(|entry| entry.step.exercise).collect()
}

fn title(text: &str) -> Edit {
    Edit::Title(text.to_owned())
}

proptest! {
    #[test]
    fn whatever_is_done_the_draft_can_be_done_and_sent(draft in any_draft()) {
        let leaflet = draft.finished();
        prop_assert_eq!(leaflet.routine().is_some(), leaflet.entries().next().is_some());
        if let Some(routine) = leaflet.routine() {
            let link = share::encode(&leaflet);
            prop_assert!(link.len() <= share::MAX_CHARS);
            let read = share::decode(&link);
            prop_assert_eq!(&read.problems, &vec![]);
            prop_assert_eq!(read.routine(), Some(routine));
            let handed_on = Leaflet { from: None, ..leaflet };
            prop_assert_eq!(read.leaflet, Some(handed_on));
        }
    }

    #[test]
    fn undo_goes_back_to_the_beginning_and_redo_to_the_end(edits in prop::collection::vec(any_edit(8), 0..30)) {
        let mut draft = Draft::default();
        let start = draft.leaflet().clone();
        for edit in edits {
            let _ = draft.edit(edit);
        }
        let end = draft.leaflet().clone();
        while draft.undo() {}
        prop_assert_eq!(draft.leaflet(), &start);
        while draft.redo() {}
        prop_assert_eq!(draft.leaflet(), &end);
    }

    #[test]
    fn to_order_keeps_every_row(draft in any_draft(), from in 0usize..8, to in 0usize..8, sorts in any::<bool>()) {
        let mut moved = draft.clone();
        // A heading whose rounds would come to too much there stays where it is.
        let _ = moved.edit(if sorts { Edit::Sort } else { Edit::Move(from, to) });
        let sorted = |draft: &Draft| {
            let mut rows: Vec<String> = draft.leaflet().rows.iter().map(|row| format!("{row:?}")).collect();
            rows.sort();
            rows
        };
        prop_assert_eq!(sorted(&moved), sorted(&draft));
    }

    #[test]
    fn a_draft_is_read_back_with_all_that_undo_goes_through(draft in any_draft()) {
        let mut draft = draft;
        draft.rest();
        prop_assert_eq!(Draft::decode(&draft.encode()), Some(draft));
    }

    #[test]
    fn no_text_is_too_strange_to_read(text in any::<String>(), body in "[vnrabeh=&%*,#0-9-]{0,40}") {
        let _ = Draft::decode(&text);
        let _ = Draft::decode(&crate::domain::fields::seal(&format!("v=1&n=x&{body}")));
    }

    #[test]
    fn the_parts_are_as_long_as_the_whole(draft in any_draft(), percent in 50u16..300, extra in 0u16..30) {
        let ready = ReadyTime::percent(percent).with_floor_extra(extra);
        let all: u64 = shares(draft.leaflet(), ready).iter().map(|it| it.ready_ms + it.work_ms).sum();
        let whole = draft.leaflet().routine().map_or(0, |routine| routine.length_ms(ready));
        prop_assert_eq!(all, whole);
    }
}

#[test]
fn what_is_typed_into_one_text_is_one_step() {
    let mut draft = draft_of(&[CHIN]);
    for text in ["F", "Fo", "For", "For ", "For A"] {
        draft.edit(title(text)).unwrap();
    }
    draft.edit(Edit::Note(0, "Slowly".to_owned())).unwrap();
    draft.edit(title("For Anna")).unwrap();
    let name = |draft: &Draft| draft.leaflet().name.clone();
    let own = |text: &str| RoutineName::Own(text.to_owned());
    assert_eq!(name(&draft), own("For Anna"));
    for before in ["For A", "For A", ""] {
        assert!(draft.undo());
        assert_eq!(name(&draft), own(before));
    }
    draft.redo();
    draft.edit(title("For B")).unwrap();
    assert!(!draft.can_redo());
    draft.rest();
    draft.edit(title("For Bo")).unwrap();
    draft.undo();
    assert_eq!(name(&draft), own("For B"));
}

#[test]
fn what_is_counted_up_and_down_again_is_no_step() {
    let mut draft = draft_of(&[CHIN]);
    let count = |by| Edit::Dose(0, DoseField::Reps, by);
    draft.edit(count(1)).unwrap();
    draft.edit(count(-1)).unwrap();
    assert_eq!(draft, draft_of(&[CHIN]));
    draft.edit(count(1)).unwrap();
    draft.edit(count(1)).unwrap();
    draft.undo();
    assert_eq!(draft.leaflet(), draft_of(&[CHIN]).leaflet());
}

#[test]
fn undo_goes_back_so_many_steps_and_no_more() {
    let mut draft = Draft::default();
    for n in 0..MAX_UNDO + 20 {
        draft.edit(title(&n.to_string())).unwrap();
        draft.rest();
    }
    let mut steps = 0;
    while draft.undo() {
        steps += 1;
    }
    assert_eq!(steps, MAX_UNDO);
    assert_eq!(draft.leaflet().name, RoutineName::Own("19".to_owned()));
}

#[test]
fn the_whole_undo_of_a_long_evening_is_short_enough_to_store() {
    let mut draft = draft_of(&[CHIN; 30]);
    let note = "Slowly, and only as far as is comfortable for you today.";
    for row in 0..30 {
        draft.edit(Edit::Note(row, note.to_owned())).unwrap();
        draft.edit(Edit::Dose(row, DoseField::Reps, 1)).unwrap();
        draft.edit(Edit::Move(row, 29 - row)).unwrap();
    }
    assert!(draft.encode().len() < 16_000, "{}", draft.encode().len());
}

#[test]
fn what_would_not_fit_is_refused_and_nothing_is_changed() {
    let mut draft = draft_of(&[CHIN; MAX_STEPS]);
    let full = draft.clone();
    let one_more = Edit::Add(usize::MAX, Prescription::usual(CAT));
    for edit in [
        one_more,
        Edit::Duplicate(0),
        Edit::AddHeading(
            0,
            Heading {
                section: None,
                rounds: 2,
            },
        ),
    ] {
        assert_eq!(draft.edit(edit), Err(Refusal::TooManySteps));
        assert_eq!(draft, full);
    }
    let most = Dose::reps(100, 0, Tempo::STEADY).in_sets(10);
    let endless = Edit::Add(usize::MAX, Prescription::usual(CHIN).with_dose(most));
    let mut draft = draft_of(&[]);
    for _ in 0..5 {
        draft.edit(endless.clone()).unwrap();
    }
    assert_eq!(draft.edit(endless), Err(Refusal::TooManyReps));
    assert_eq!(draft.leaflet().rows.len(), 5);
}

#[test]
fn what_is_too_long_for_a_link_is_refused_and_may_be_made_shorter() {
    let mut draft = draft_of(&[CHIN; 20]);
    let long = "ü".repeat(200);
    let refused = (0..20).find_map(|row| draft.edit(Edit::Note(row, long.clone())).err());
    assert_eq!(refused, Some(Refusal::LinkTooLong));
    let link = share::encode(&draft.finished());
    assert!(link.len() <= share::MAX_CHARS);
    assert_eq!(draft.edit(Edit::Note(0, "u".to_owned())), Ok(()));
}

#[test]
fn a_text_is_cut_where_it_is_too_long_and_otherwise_stays_as_it_is_typed() {
    let mut draft = Draft::default();
    draft.edit(title(" For  Anna ")).unwrap();
    assert_eq!(
        draft.leaflet().name,
        RoutineName::Own(" For  Anna ".to_owned())
    );
    assert_eq!(
        draft.finished().name,
        RoutineName::Own("For Anna".to_owned())
    );
    draft.edit(Edit::Instructions("word ".repeat(100))).unwrap();
    assert_eq!(draft.leaflet().instructions.chars().count(), 299);
}

#[test]
fn one_number_becomes_that_of_all_that_have_it() {
    let rolling = ExerciseId::ThoracicFoamRolling;
    let mut draft = draft_of(&[CHIN, CAT, rolling, ExerciseId::ScapularSqueeze]);
    draft
        .edit(Edit::ForAll(ForAll::Number(DoseField::Hold, 1)))
        .unwrap();
    let holds: Vec<Option<u16>> = draft
        .leaflet()
        .entries()
        .map(|entry| match entry.step.dose.work {
            Work::Reps { hold_s, .. } => Some(hold_s),
            _ => None,
        })
        .collect();
    let first = match Prescription::usual(CHIN).dose.work {
        Work::Reps { hold_s, .. } => hold_s + 1,
        _ => 0,
    };
    assert_eq!(holds, [Some(first), Some(0), None, Some(first)]);
    draft
        .edit(Edit::ForAll(ForAll::Number(DoseField::Sets, 2)))
        .unwrap();
    let sets = draft.leaflet().entries().map(|entry| entry.step.dose.sets);
    assert_eq!(sets.collect::<Vec<_>>(), [3; 4]);
    draft.edit(Edit::ForAll(ForAll::Usual)).unwrap();
    let usual = draft_of(&[CHIN, CAT, rolling, ExerciseId::ScapularSqueeze]);
    assert_eq!(draft.leaflet(), usual.leaflet());
    draft.edit(Edit::ForAll(ForAll::Half)).unwrap();
    for (half, whole) in draft.leaflet().entries().zip(usual.leaflet().entries()) {
        assert_eq!(Some(half.step.dose), whole.step.dose.lighter());
    }
}

#[test]
fn a_variant_of_another_exercise_changes_nothing() {
    let mut draft = draft_of(&[ANGELS, CHIN]);
    let partial = ANGELS.facts().variant("partial-arc").unwrap();
    draft.edit(Edit::Variant(0, partial)).unwrap();
    draft.edit(Edit::Variant(1, partial)).unwrap();
    let variants: Vec<_> = draft
        .leaflet()
        .entries()
        .map(|entry| entry.step.variant)
        .collect();
    let usual = Prescription::usual(CHIN).variant;
    assert_eq!(variants, [Some(partial), usual]);
}

#[test]
fn an_exercise_begins_with_the_side_that_was_chosen_and_the_usual_one_is_not_written() {
    let needle = ExerciseId::ThreadTheNeedle;
    let mut draft = draft_of(&[needle, CHIN]);
    let before = draft.clone();
    draft.edit(Edit::First(1, Side::Left)).unwrap();
    draft.edit(Edit::First(0, Side::Right)).unwrap();
    assert_eq!(draft, before, "nothing to change");
    draft.edit(Edit::First(0, Side::Left)).unwrap();
    let sides = |draft: &Draft| draft.finished().entries().next().unwrap().step.sides();
    assert_eq!(sides(&draft), Sides::EachInTurn { first: Side::Left });
    let link = share::encode(&draft.finished());
    assert!(link.contains("~thread-the-needle.r1.h25.b-left~"), "{link}");
    draft.edit(Edit::First(0, Side::Right)).unwrap();
    assert_eq!(draft.leaflet(), before.leaflet());
}

#[test]
fn a_copy_that_was_not_changed_comes_from_nothing_and_a_changed_one_from_what_was_sent() {
    let sent = draft_of(&[CHIN, CAT]).finished();
    let from = Some(share::encode(&sent));
    let mut draft = Draft::of(Leaflet {
        from: from.clone(),
        ..sent
    });
    assert_eq!(draft.to_keep().from, None);
    draft.edit(Edit::Remove(0)).unwrap();
    assert_eq!(draft.to_keep().from, from);
    draft.undo();
    assert_eq!(draft.to_keep().from, None);
}

#[test]
fn an_exercise_that_has_no_sides_any_more_says_nothing_of_the_first() {
    let mut draft = draft_of(&[unnamed(1)]);
    draft.edit(Edit::Own(0, OwnChange::EachSide(true))).unwrap();
    draft.edit(Edit::First(0, Side::Left)).unwrap();
    let first = |draft: &Draft| draft.finished().entries().next().unwrap().step.first;
    assert_eq!(first(&draft), Some(Side::Left));
    draft
        .edit(Edit::Own(0, OwnChange::EachSide(false)))
        .unwrap();
    assert_eq!(first(&draft), None);
}

#[test]
fn who_gets_up_and_down_needlessly_is_told_and_can_put_it_in_order() {
    let up_and_down = |draft: &Draft| {
        let all = hints(draft.leaflet());
        all.into_iter().find_map(|hint| match hint {
            Hint::UpAndDown { times, least } => Some((times, least)),
            _ => None,
        })
    };
    let floor_last = draft_of(&[ANGELS, CHIN, CAT]);
    assert_eq!(up_and_down(&floor_last), None);
    assert_eq!(
        up_and_down(&draft_of(&[CAT, ANGELS])),
        None,
        "no order saves a change"
    );
    let mut draft = draft_of(&[CAT, ANGELS, ExerciseId::BirdDog, CHIN]);
    assert_eq!(up_and_down(&draft), Some((3, 2)));
    draft.edit(Edit::Sort).unwrap();
    assert_eq!(exercises(&draft), [ANGELS, CHIN, CAT, ExerciseId::BirdDog]);
    assert_eq!(up_and_down(&draft), None);
}

#[test]
fn exercises_stay_below_their_heading_when_they_are_put_in_order() {
    let mut draft = draft_of(&[CAT, ANGELS, ExerciseId::BirdDog, ANGELS]);
    let heading = Heading {
        section: Some(Section::Stretch),
        rounds: 1,
    };
    draft.edit(Edit::AddHeading(2, heading)).unwrap();
    draft.edit(Edit::Sort).unwrap();
    assert_eq!(
        exercises(&draft),
        [ANGELS, CAT, ANGELS, ExerciseId::BirdDog]
    );
    assert_eq!(draft.leaflet().rows[2], Row::Heading(heading));
}

#[test]
fn more_than_six_different_exercises_are_told_and_the_same_one_again_is_not() {
    let many = |ids: &[ExerciseId]| {
        let all = hints(draft_of(ids).leaflet());
        all.contains(&Hint::Many(7))
    };
    let seven: Vec<ExerciseId> = ExerciseId::ALL.iter().copied().take(7).collect();
    assert!(many(&seven));
    assert!(!many(&seven[..6]));
    assert!(!many(&[&seven[..6], &seven[..6]].concat()));
}

#[test]
fn only_what_is_more_than_any_source_gives_is_told_and_never_where_a_plan_would_go() {
    for id in ExerciseId::ALL {
        let usual = draft_of(&[*id]);
        assert_eq!(hints(usual.leaflet()), [], "{id:?}");
        for level in levels(*id, 20).iter().skip(FIRST) {
            let mut leaflet = usual.leaflet().clone();
            leaflet.rows = vec![Row::Exercise(Entry {
                step: level.of(*id),
                note: String::new(),
            })];
            assert_eq!(hints(&leaflet), [], "{id:?} {level:?}");
        }
    }
    let mut draft = draft_of(&[CAT, ANGELS]);
    draft.edit(Edit::Sort).unwrap();
    draft.edit(Edit::Dose(0, DoseField::Reps, 6)).unwrap();
    let all = hints(draft.leaflet());
    let [
        Hint::MoreThanSources {
            row: 0,
            number: Number::Reps,
            given,
            by,
        },
    ] = all.as_slice()
    else {
        panic!("{all:?}");
    };
    assert_eq!((given.low, given.high, by.len()), (10, 15, 3));
}

#[test]
fn a_part_tells_its_row_each_time_that_it_is_done() {
    let mut draft = draft_of(&[CHIN, CAT, ANGELS]);
    let twice = |rounds| Heading {
        section: None,
        rounds,
    };
    draft.edit(Edit::AddHeading(1, twice(2))).unwrap();
    draft.edit(Edit::AddHeading(3, twice(1))).unwrap();
    let shares = shares(draft.leaflet(), ReadyTime::USUAL);
    let rows: Vec<usize> = shares.iter().map(|it| it.row).collect();
    assert_eq!(rows, [0, 2, 2, 4]);
    assert!(
        shares[2].ready_ms < shares[1].ready_ms,
        "one is there already"
    );
}

#[test]
fn a_template_fits_its_need_and_its_minutes() {
    let is_on_floor = |step: &Prescription| step.exercise.facts().position().is_on_floor();
    for need in Need::ALL.iter().copied() {
        for minutes in TEMPLATE_MINUTES.iter().copied() {
            let routine = template(need, minutes, ReadyTime::USUAL).unwrap();
            let length = routine.length_ms(ReadyTime::USUAL);
            let limit = u64::from(minutes) * 60_000;
            assert!(
                length * 10 <= limit * 11 && length * 2 >= limit,
                "{need:?} {minutes} {length}"
            );
            let all = |fits: &dyn Fn(&Prescription) -> bool| routine.steps.iter().all(fits);
            assert!(match need {
                Need::Desk => all(&|it| !is_on_floor(it)),
                Need::NoFloor => all(&|it| !is_on_floor(it)),
                Need::NoEquipment => all(&|it| it.exercise.facts().can_be_done_with(&[])),
                Need::ExtensionOnly => all(&|it| !it.exercise.facts().rounds_spine),
                Need::EndOfDay => routine.steps.iter().any(is_on_floor) || minutes < 10,
            });
        }
    }
}

#[test]
fn what_was_done_can_be_done_again() {
    let did = |slug: &str, done, planned| Did {
        slug: slug.to_owned(),
        variant: None,
        done,
        planned,
        seconds: 60,
    };
    let record = Record {
        id: new_id(1, 1),
        utc_offset_min: 0,
        name: RoutineName::BuiltIn(BuiltIn::QuickDailyReset),
        outcome: Outcome::Finished,
        active_s: 100,
        did: vec![
            did("chin-tucks", 8, 8),
            did("cat-cow", 0, 10),
            did("from-the-future", 3, 3),
            did("childs-pose", 1, 1),
        ],
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: None,
    };
    let leaflet = of_record(&record, &[]).unwrap();
    let routine = leaflet.routine().unwrap();
    let chin = Prescription::usual(CHIN);
    let eight = Dose {
        work: Work::Reps {
            reps: 8,
            hold_s: Number::Hold.of(chin.dose).unwrap(),
        },
        ..chin.dose
    };
    let pose = Prescription::usual(ExerciseId::ChildsPose);
    assert_eq!(routine.steps, [chin.with_dose(eight), pose]);
    let nothing = Record {
        did: vec![],
        ..record
    };
    assert_eq!(of_record(&nothing, &[]), None);
}

#[test]
fn what_was_done_of_an_own_exercise_is_it_where_it_is_known_and_else_has_its_name() {
    let press = OwnExercise {
        name: "Towel press".to_owned(),
        each_side: true,
        steps: "Press.".to_owned(),
        ..OwnExercise::unnamed(new_own_slug(1), Position::Supine)
    };
    let did = |slug: &str, planned, seconds| Did {
        slug: slug.to_owned(),
        variant: Some("Towel".to_owned()),
        done: planned,
        planned,
        seconds,
    };
    let record = Record {
        id: new_id(1, 1),
        utc_offset_min: 0,
        name: RoutineName::Own("Anna's".to_owned()),
        outcome: Outcome::Finished,
        active_s: 100,
        did: vec![
            did(&press.slug, 16, 90),
            did(&press.slug, 2, 61),
            did("own-no", 2, 30),
        ],
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: None,
    };
    let done = |known: &[OwnId]| {
        let leaflet = of_record(&record, known).unwrap();
        let steps = leaflet.entries().map(|entry| {
            let own = entry.step.exercise.own().unwrap();
            (own.name.clone(), own.steps.clone(), entry.step.dose.work)
        });
        steps.collect::<Vec<_>>()
    };
    let times = |reps| Work::Reps { reps, hold_s: 0 };
    let row = |name: &str, steps: &str, work| (name.to_owned(), steps.to_owned(), work);
    assert_eq!(
        done(&[press.kept().unwrap()]),
        [
            row("Towel press", "Press.", times(8)),
            row("Towel press", "Press.", Work::Duration { seconds: 30 }),
        ]
    );
    assert_eq!(
        done(&[]),
        [row("Towel", "", times(16)), row("Towel", "", times(2))],
        "nothing is known of its sides"
    );
}

#[test]
fn all_that_was_done_of_our_own_routines_is_what_they_ask_for() {
    for built_in in BuiltIn::ALL {
        let routine = built_in.routine();
        let did = |step: &Prescription| Did {
            slug: step.exercise.slug().to_owned(),
            variant: step.variant.map(|it| it.slug.to_owned()),
            done: 1,
            planned: u16::try_from(step.reps_in_all()).unwrap(),
            seconds: 1,
        };
        let record = Record {
            id: new_id(1, 1),
            utc_offset_min: 0,
            name: routine.name.clone(),
            outcome: Outcome::Finished,
            active_s: 100,
            did: routine.steps.iter().map(did).collect(),
            before: Symptoms::default(),
            hurts: Vec::new(),
            replaces: None,
        };
        let again = of_record(&record, &[]).and_then(|it| it.routine());
        let counts = |routine: &Routine| -> Vec<u32> {
            let steps = routine.steps.iter();
            steps.map(Prescription::reps_in_all).collect()
        };
        assert_eq!(again.as_ref().map(counts), Some(counts(&routine)));
    }
}

#[test]
fn what_another_tab_made_of_it_is_taken_up_and_undo_brings_ones_own_back() {
    let mut draft = draft_of(&[CHIN]);
    let mut other = draft.clone();
    draft.edit(title("Here")).unwrap();
    other.edit(title("There")).unwrap();
    let mine = draft.leaflet().clone();
    draft.take_up(&other);
    assert_eq!(draft.leaflet(), other.leaflet());
    draft.undo();
    assert_eq!(draft.leaflet(), &mine);
}

/// The keys of a draft before and after an edit.
fn keys_after(draft: &mut Draft, edit: Edit) -> (Vec<u32>, Vec<u32>) {
    let before = KeyedRows::default().followed_by(&draft.leaflet().rows);
    draft.edit(edit).unwrap();
    let after = before.followed_by(&draft.leaflet().rows);
    (before.keys().collect(), after.keys().collect())
}

#[test]
fn a_row_keeps_its_key_while_it_is_moved_and_changed_and_no_key_comes_back() {
    let (before, after) = keys_after(&mut draft_of(&[CHIN, CAT, ANGELS]), Edit::Move(0, 2));
    assert_eq!((before, after), (vec![0, 1, 2], vec![1, 2, 0]));
    let more = Edit::Dose(1, DoseField::Reps, 1);
    let (_, after) = keys_after(&mut draft_of(&[CHIN, CHIN, CHIN]), more);
    assert_eq!(after, [0, 1, 2]);
    let (_, after) = keys_after(&mut draft_of(&[CHIN, CAT]), Edit::Duplicate(0));
    assert_eq!(after, [0, 2, 1]);
    let one = draft_of(&[CHIN]);
    let first = KeyedRows::default().followed_by(&one.leaflet().rows);
    let again = first.followed_by(&[]).followed_by(&one.leaflet().rows);
    assert_eq!(again.keys().collect::<Vec<_>>(), [1]);
}

proptest! {
    #[test]
    fn each_row_has_one_key_and_no_two_have_the_same(draft in any_draft(), edit in any_edit(8)) {
        let mut draft = draft;
        let before = KeyedRows::default().followed_by(&draft.leaflet().rows);
        let _ = draft.edit(edit);
        let after = before.followed_by(&draft.leaflet().rows);
        let mut keys: Vec<u32> = after.keys().collect();
        for (index, key) in keys.iter().enumerate() {
            prop_assert_eq!(after.get(*key), Some((index, &draft.leaflet().rows[index])));
            prop_assert_eq!(after.key(index), Some(*key));
        }
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), draft.leaflet().rows.len());
    }
}

/// What is said of the own exercise in this row.
fn said(draft: &Draft, row: usize) -> OwnExercise {
    let entry = draft.leaflet().rows[row].entry().unwrap();
    entry.step.exercise.own().unwrap().said().clone()
}

#[test]
fn what_is_said_of_an_own_exercise_holds_wherever_it_stands_and_for_no_other() {
    let mut draft = draft_of(&[unnamed(1), CHIN, unnamed(2)]);
    draft.edit(Edit::Duplicate(0)).unwrap();
    let steps = "Lie down.\n\nPress.".to_owned();
    for change in [
        OwnChange::Name("Towel press ".to_owned()),
        OwnChange::Position(Position::Supine),
        OwnChange::EachSide(true),
        OwnChange::Equipment(Equipment::Towel, true),
        OwnChange::Steps(steps.clone()),
    ] {
        draft.edit(Edit::Own(1, change)).unwrap();
    }
    let own = OwnExercise {
        slug: new_own_slug(1),
        name: "Towel press ".to_owned(),
        position: Position::Supine,
        each_side: true,
        equipment: vec![Equipment::Towel],
        steps,
    };
    assert_eq!([said(&draft, 0), said(&draft, 1)], [own.clone(), own]);
    assert_eq!(said(&draft, 3), *unnamed(2).own().unwrap());
    draft.rest();
    assert_eq!(Draft::decode(&draft.encode()), Some(draft.clone()));
    let own = draft.finished().own_exercises().next().unwrap();
    assert_eq!(
        (own.name.as_str(), own.steps.as_str()),
        ("Towel press", "Lie down.\nPress.")
    );
    for _ in 0..5 {
        draft.undo();
    }
    assert_eq!(said(&draft, 0), *unnamed(1).own().unwrap());
}

#[test]
fn a_name_that_is_typed_is_one_step_and_cut_where_it_is_too_long() {
    let mut draft = draft_of(&[unnamed(1)]);
    for name in ["T", "To", &"towel ".repeat(20)] {
        draft
            .edit(Edit::Own(0, OwnChange::Name(name.to_owned())))
            .unwrap();
    }
    let most = crate::domain::leaflet::MAX_OWN_NAME_CHARS;
    assert!((most / 2..=most).contains(&said(&draft, 0).name.chars().count()));
    draft.undo();
    assert_eq!(said(&draft, 0).name, "");
}

#[test]
fn an_own_exercise_without_a_name_has_a_mark_in_its_place_when_it_is_handed_on() {
    let draft = draft_of(&[unnamed(1)]);
    assert_eq!(
        draft.finished().own_exercises().next().unwrap().name,
        "\u{2026}"
    );
}

#[test]
fn only_an_own_exercise_changes_its_kind_of_work_and_what_is_said_of_it() {
    let mut draft = draft_of(&[CHIN, unnamed(1)]);
    let before = draft.clone();
    let work = Work::Duration { seconds: 30 };
    draft.edit(Edit::Work(0, work)).unwrap();
    draft.edit(Edit::Own(0, OwnChange::EachSide(true))).unwrap();
    assert_eq!(draft, before);
    draft.edit(Edit::Work(1, work)).unwrap();
    let step = draft.leaflet().rows[1].entry().unwrap().step;
    assert_eq!(step.dose.work, work);
}

#[test]
fn a_row_keeps_its_key_while_its_own_exercise_gets_another_name() {
    let mut draft = draft_of(&[unnamed(1), CHIN]);
    let name = OwnChange::Name("Press".to_owned());
    let (before, after) = keys_after(&mut draft, Edit::Own(0, name));
    assert_eq!(before, after);
}
