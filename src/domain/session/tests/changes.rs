//! What a person changes while a session goes on.

use super::*;
use crate::domain::timeline::tests::any_prescription;

fn phase(run: &Run) -> Phase {
    run.session.view().unwrap().phase
}

/// Chin tucks, ten times; in the hold of the third, one second into it.
fn third_hold() -> Run {
    let mut run = Run::started(tucks(10));
    while run.session.view().unwrap().rep < 3 || phase(&run) != Phase::Hold {
        run.pass(100);
    }
    run.pass(1_000);
    run
}

#[test]
fn fewer_repetitions_keep_the_place() {
    let mut run = third_hold();
    let place = run.session.place();
    let effects = run.send(Event::Adjust(Dose::reps(5, 5, Tempo::STEADY)));
    assert!(
        effects.contains(&Effect::Hush),
        "tones handed out are taken back"
    );
    assert_eq!(run.session.place(), place);
    let view = run.session.view().unwrap();
    assert_eq!((view.rep, view.reps), (3, 5));
    run.pass(60_000);
    let saved = run.saved();
    assert_eq!((saved[0].did[0].done, saved[0].did[0].planned), (5, 5));
}

#[test]
fn a_longer_hold_goes_on_where_it_is() {
    let mut run = third_hold();
    let elapsed = run.session.place().elapsed_ms;
    run.send(Event::Adjust(Dose::reps(10, 12, Tempo::STEADY)));
    assert_eq!(run.session.place().elapsed_ms, elapsed);
    assert_eq!(run.session.view().unwrap().count, 11);
}

#[test]
fn a_shorter_hold_than_has_passed_is_over() {
    let mut run = third_hold();
    run.pass(2_000);
    run.send(Event::Adjust(Dose::reps(10, 2, Tempo::STEADY)));
    run.pass(100);
    assert_eq!(
        (phase(&run), run.session.view().unwrap().rep),
        (Phase::Back, 3)
    );
}

#[test]
fn fewer_repetitions_than_are_done_end_the_exercise() {
    let mut run = third_hold();
    run.send(Event::Adjust(Dose::reps(2, 5, Tempo::STEADY)));
    run.pass(100);
    assert!(run.session.is_over());
    assert_eq!(run.saved()[0].did[0].done, 2);
}

#[test]
fn a_change_of_tempo_keeps_the_repetition() {
    let mut run = third_hold();
    run.send(Event::Adjust(Dose::reps(10, 0, Tempo::SLOW)));
    assert_eq!(
        (phase(&run), run.session.view().unwrap().rep),
        (Phase::Out, 3)
    );
}

#[test]
fn at_ones_own_pace_each_repetition_waits_for_the_person() {
    let own = Dose::reps(3, 0, Tempo::STEADY.at_own_pace(true));
    let mut run = Run::started(one(ExerciseId::ChinTucks, own));
    run.run_to(Phase::Open);
    for rep in 1..=3 {
        assert_eq!(run.session.view().unwrap().rep, rep);
        run.pass(30_000);
        assert_eq!(run.session.view().unwrap().rep, rep);
        run.send(Event::Enough);
    }
    assert!(run.session.is_over());
    assert_eq!(run.saved()[0].did[0].done, 3);
    let counted = [
        Line::MoveOut { step: 0 },
        Line::Count { rep: 2 },
        Line::LastOne,
    ];
    for line in counted {
        assert!(run.said().contains(&line), "{line:?} of {:?}", run.said());
    }
    assert!(!run.said().contains(&Line::Enough));
}

#[test]
fn to_ones_own_pace_and_back_in_the_middle() {
    let mut run = third_hold();
    run.send(Event::Adjust(Dose::reps(
        10,
        5,
        Tempo::STEADY.at_own_pace(true),
    )));
    assert_eq!(
        (phase(&run), run.session.view().unwrap().rep),
        (Phase::Open, 3)
    );
    run.send(Event::Enough);
    run.send(Event::Adjust(Dose::reps(10, 5, Tempo::STEADY)));
    assert_eq!(
        (phase(&run), run.session.view().unwrap().rep),
        (Phase::Out, 4)
    );
}

#[test]
fn seconds_that_were_added_stay_added() {
    let mut run = Run::started(quick());
    run.pass(1_000);
    run.send(Event::AddTen);
    let total = run.session.timeline().total_ms();
    run.send(Event::Adjust(Dose::reps(9, 5, Tempo::STEADY)));
    assert_eq!(run.session.timeline().total_ms(), total - 9_000);
    let restored = Session::restore(&run.session.journal(run.now)).unwrap();
    assert_eq!(restored.session.timeline(), run.session.timeline());
}

#[test]
fn a_swap_before_any_work_takes_the_place_of_the_exercise() {
    let mut run = Run::started(quick());
    run.pass(2_000);
    run.send(Event::Swap(Prescription::usual(ExerciseId::WallAngels)));
    let view = run.session.view().unwrap();
    assert_eq!(view.prescription.exercise, ExerciseId::WallAngels);
    assert_eq!((view.step, view.phase), (0, Phase::GetReady));
    assert_eq!(run.session.routine().steps.len(), 3);
}

#[test]
fn a_swap_in_the_middle_keeps_what_was_done() {
    let mut run = Run::started(quick());
    run.pass(40_000);
    run.send(Event::Swap(Prescription::usual(ExerciseId::WallAngels)));
    let view = run.session.view().unwrap();
    assert_eq!((view.step, view.phase), (1, Phase::GetReady));
    run.pass(600_000);
    let record = &run.saved()[0];
    let slugs: Vec<&str> = record.did.iter().map(|d| d.slug.as_str()).collect();
    assert_eq!(
        slugs,
        [
            "chin-tucks",
            "wall-angels",
            "scapular-squeeze",
            "doorway-pec-stretch"
        ]
    );
    assert!((1..10).contains(&record.did[0].done));
    assert_eq!(record.did[1].done, 10);
    assert_eq!(record.did[3].done, 2);
}

#[test]
fn skipping_a_side_goes_on_with_the_other() {
    let dose = Dose::reps(3, 5, Tempo::STEADY).in_sets(2);
    let mut run = Run::started(one(ExerciseId::ThreadTheNeedle, dose));
    run.run_to(Phase::Hold);
    run.send(Event::SkipSide);
    assert_eq!(phase(&run), Phase::SwitchSides);
    run.run_to(Phase::Hold);
    assert_eq!(run.session.view().unwrap().side, Some(Side::Left));
    run.send(Event::SkipSide);
    assert_eq!(
        (phase(&run), run.session.view().unwrap().set),
        (Phase::Rest, 2)
    );
}

#[test]
fn repeating_begins_the_exercise_again_however_soon() {
    let mut run = Run::started(quick());
    run.run_to(Phase::Hold);
    run.send(Event::Skip);
    run.pass(1_000);
    run.send(Event::Repeat);
    assert_eq!(run.session.view().unwrap().step, 1);
    assert_eq!(run.session.place().elapsed_ms, 0);
}

#[test]
fn winding_ahead_leaves_out_and_winding_back_hears_again() {
    let mut run = third_hold();
    let offset = |run: &Run| run.session.timeline().offset_of(run.session.place());
    let before = offset(&run);
    let done = run.session.record(Outcome::LeftEarly).unwrap().did[0].done;
    run.send(Event::Seek(10_000));
    assert_eq!(offset(&run), before + 10_000);
    let after = run.session.record(Outcome::LeftEarly).unwrap().did[0].done;
    assert_eq!(after, done, "what is leapt over is not done");
    run.send(Event::Seek(-10_000));
    assert_eq!(offset(&run), before);
    run.send(Event::Seek(-3_600_000));
    assert_eq!(offset(&run), 0);
    run.send(Event::Seek(3_600_000));
    assert!(run.session.is_over());
}

#[test]
fn what_hurt_is_in_the_record_and_survives_a_crash() {
    let mut run = Run::started(quick());
    run.send(Event::Before(Symptoms {
        pain: Some(4),
        stiffness: None,
    }));
    run.pass(40_000);
    run.send(Event::Pause);
    run.send(Event::Hurt(Hurt::TooMuch));
    run.send(Event::Swap(Prescription::usual(
        ExerciseId::ScapularSqueeze,
    )));
    run.send(Event::Hurt(Hurt::Sharp));
    let restored = Session::restore(&run.session.journal(run.now))
        .unwrap()
        .session;
    for session in [&run.session, &restored] {
        let record = session.record(Outcome::LeftEarly).unwrap();
        assert_eq!(record.hurts, [(0, Hurt::TooMuch), (1, Hurt::Sharp)]);
        assert_eq!(
            record.before,
            Symptoms {
                pain: Some(4),
                stiffness: None
            }
        );
        assert_eq!(record.did[1].slug, "scapular-squeeze");
    }
}

#[test]
fn what_hurt_is_recorded_even_where_nothing_was_done() {
    let mut run = Run::started(quick());
    run.pass(2_000);
    run.send(Event::Hurt(Hurt::Dizzy));
    assert_eq!(run.saved()[0].hurts, [(0, Hurt::Dizzy)]);
}

proptest! {
    #[test]
    fn no_change_breaks_a_session(
        routine in any_routine(),
        changes in prop::collection::vec((0u8..7, 0u64..40_000, any_prescription()), 1..20),
    ) {
        let mut run = Run::started(routine);
        for (kind, gap, prescription) in changes {
            run.now = run.now.after(gap);
            let own = prescription.dose.tempo.at_own_pace(true);
            run.send(match kind {
                0 => Event::Adjust(prescription.dose),
                1 => Event::Swap(prescription),
                2 => Event::SkipSide,
                3 => Event::Repeat,
                4 => Event::Adjust(Dose { tempo: own, ..prescription.dose }),
                5 => Event::AddTen,
                _ => Event::Enough,
            });
            let session = &run.session;
            prop_assert_eq!(session.timeline().clamp(session.place()), session.place());
            prop_assert_eq!(session.tally.steps().len(), session.routine().steps.len());
            if !session.is_over() {
                let restored = Session::restore(&session.journal(run.now)).unwrap().session;
                prop_assert_eq!(restored.timeline(), session.timeline());
                prop_assert_eq!(restored.place(), session.place());
            }
        }
    }
}
