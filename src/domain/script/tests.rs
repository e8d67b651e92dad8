//! Tests of the script: every phrase fits, whatever the dose and the rate.

use super::*;
use crate::domain::catalogue::{ExerciseId, OwnExercise, Position, new_own_slug};
use crate::domain::routine::{Prescription, RoutineName};
use crate::domain::text::Language;
use crate::domain::timeline::ReadyTime;
use crate::domain::timeline::tests::any_routine;
use proptest::prelude::*;

fn any_speech() -> impl Strategy<Value = Speech> {
    let manner = prop_oneof![Just(Manner::Full), Just(Manner::Brief)];
    (manner, 50u16..=150).prop_map(|(manner, rate_percent)| Speech {
        manner,
        rate_percent,
    })
}

proptest! {
    #[test]
    fn no_phrase_is_longer_than_its_time_or_runs_into_the_next(
        routine in any_routine(), speech in any_speech(), percent in 50u16..300,
    ) {
        let timeline = Timeline::of(&routine, ReadyTime::percent(percent));
        let said = script(&timeline, &routine, Language::English.session(), speech);
        for phrase in &said {
            let takes = speech.duration_ms(&phrase.text);
            prop_assert!(phrase.time_ms.is_none_or(|time| takes <= time), "{phrase:?} takes {takes}");
        }
        for pair in said.windows(2) {
            let (one, next) = (&pair[0], &pair[1]);
            let expected = one.time_ms.is_some().then(|| next.at_ms - one.at_ms);
            prop_assert_eq!(one.time_ms, expected, "{:?} {:?}", one, next);
        }
    }

    #[test]
    fn a_single_phrase_is_that_of_the_whole_script(
        routine in any_routine(), speech in any_speech(),
    ) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let said = script(&timeline, &routine, Language::English.session(), speech);
        for cue in 0..timeline.cues().len() {
            let expected = said.iter().find(|p| p.cue == cue).map(|p| p.text.clone());
            prop_assert_eq!(phrase(&timeline, &routine, Language::English.session(), speech, cue), expected);
        }
    }

    #[test]
    fn brief_says_nothing_that_full_does_not_know(routine in any_routine()) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let brief = Speech { manner: Manner::Brief, ..Speech::USUAL };
        let lines = |speech| -> Vec<Line> {
            let said = script(&timeline, &routine, Language::English.session(), speech);
            said.iter().filter_map(|p| timeline.cues()[p.cue].line).collect()
        };
        let full = lines(Speech::USUAL);
        let changes = |lines: &[Line]| lines.iter().filter(|l| l.weight() == Weight::Change).count();
        let brief = lines(brief);
        prop_assert!(brief.len() <= full.len());
        prop_assert_eq!(changes(&brief), changes(&full));
    }
}

#[test]
fn every_exercise_says_its_movement_both_ways_and_a_form_cue() {
    for id in ExerciseId::ALL {
        let routine = Routine::single(*id);
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let said = script(
            &timeline,
            &routine,
            Language::English.session(),
            Speech::USUAL,
        );
        let says = |is: fn(Line) -> bool| {
            let cue = |p: &Phrase| timeline.cues()[p.cue].line.is_some_and(is);
            said.iter().any(cue)
        };
        let unsaid =
            |what| format!("{id:?}: {what} is never said: too long for its time, or missing");
        assert!(
            says(|l| matches!(l, Line::Introduce { .. })),
            "{}",
            unsaid("its name")
        );
        assert!(
            says(|l| matches!(l, Line::MoveOut { .. })),
            "{}",
            unsaid("the way out")
        );
        assert!(
            says(|l| matches!(l, Line::Form { .. })),
            "{}",
            unsaid("a form cue")
        );
        let comes_back = timeline
            .cues()
            .iter()
            .any(|c| matches!(c.line, Some(Line::MoveBack { .. })));
        assert!(
            !comes_back || says(|l| matches!(l, Line::MoveBack { .. })),
            "{}",
            unsaid("the way back")
        );
    }
}

#[test]
fn the_words_at_the_end_are_always_said() {
    let routine = Routine::single(ExerciseId::ChildsPose);
    let timeline = Timeline::of(&routine, ReadyTime::USUAL);
    let said = script(
        &timeline,
        &routine,
        Language::English.session(),
        Speech::USUAL,
    );
    let last: Vec<&str> = said.iter().rev().take(2).map(|p| p.text.as_str()).collect();
    assert_eq!(
        last,
        [
            "All done. Well done.",
            "That's long enough. Stay, or tap to go on."
        ]
    );
}

#[test]
fn an_own_exercise_is_named_and_told_how_to_do_however_long_that_is() {
    let steps = "Lie on your back with a rolled towel under your neck.\nPress your head into the towel, gently, and keep your chin level.\nLet go.";
    let own = OwnExercise {
        name: "Towel press".to_owned(),
        steps: steps.to_owned(),
        ..OwnExercise::unnamed(new_own_slug(1), Position::Supine)
    };
    let step = Prescription::usual(ExerciseId::Own(own.kept().unwrap()));
    let chin = Prescription::usual(ExerciseId::ChinTucks);
    let name = RoutineName::Own(String::new());
    let routine = Routine::of(name, vec![step, chin, step]);
    let timeline = Timeline::of(&routine, ReadyTime::USUAL);
    let said = script(
        &timeline,
        &routine,
        Language::English.session(),
        Speech::USUAL,
    );
    let how = steps.replace('\n', " ");
    assert_eq!(said[0].text, format!("Towel press. {how}"));
    let last = format!("Good. The last one: Towel press. {how}");
    assert!(said.iter().any(|phrase| phrase.text == last), "{said:?}");
    assert!(said.iter().all(|phrase| !phrase.text.trim().is_empty()));
}
