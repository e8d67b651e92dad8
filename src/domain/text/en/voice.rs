//! What the voice says, in English: short phrases that fit the moment they belong to.

use super::exercises::exercise;
use crate::domain::catalogue::Side;
use crate::domain::routine::{Prescription, Routine};
use crate::domain::text::Moves;
use crate::domain::timeline::Line;

/// The words of a line in a session of `routine`.
pub(super) fn say(line: Line, routine: &Routine) -> String {
    let words = |step: usize| {
        routine
            .steps
            .get(step)
            .map(|p| (exercise(p.exercise), moves(p)))
    };
    match line {
        Line::Introduce { step, side } => words(step).map_or_else(String::new, |(text, _)| {
            let begins = side.map_or("", |side| match side {
                Side::Left => " Left side first.",
                Side::Right => " Right side first.",
            });
            format!("{}. {}{begins}", text.name, text.get_ready)
        }),
        Line::MoveOut { step } => words(step).map_or_else(String::new, |(_, m)| full_stop(m.out)),
        Line::Stay { step, .. } => words(step).map_or_else(String::new, |(_, m)| full_stop(m.hold)),
        Line::MoveBack { step } => words(step).map_or_else(String::new, |(_, m)| full_stop(m.back)),
        Line::Count { rep } => rep.to_string(),
        Line::LastOne => "Last one.".to_owned(),
        Line::Form { step, index } => words(step)
            .and_then(|(text, _)| {
                let cues = text.voice_cues;
                cues.get(index.checked_rem(cues.len())?)
            })
            .map_or_else(String::new, |cue| (*cue).to_owned()),
        Line::Halfway => "Halfway.".to_owned(),
        Line::Enough => "That is enough. Stay, or tap to go on.".to_owned(),
        Line::Switch { to: Side::Left } => "Now the left side.".to_owned(),
        Line::Switch { to: Side::Right } => "Now the right side.".to_owned(),
        Line::Rest { seconds, set } => format!("Rest for {seconds} seconds. Then set {set}."),
        Line::Finished => "All done. Well done.".to_owned(),
    }
}

/// The one-line instructions of this step: the variant's, where it has one.
pub(super) fn moves(step: &Prescription) -> Moves {
    let text = exercise(step.exercise);
    text.variant(step.variant)
        .map_or(text.moves, |variant| variant.moves)
}

/// The phrase with a full stop, so that a voice lets it fall.
fn full_stop(phrase: &str) -> String {
    if phrase.ends_with('.') {
        phrase.to_owned()
    } else {
        format!("{phrase}.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::ExerciseId;
    use crate::domain::routine::BuiltIn;
    use crate::domain::timeline::{ReadyTime, Timeline};

    #[test]
    fn every_line_of_every_exercise_says_something() {
        for id in ExerciseId::ALL {
            let routine = Routine::single(*id);
            for cue in Timeline::of(&routine, ReadyTime::USUAL).cues() {
                if let Some(line) = cue.line {
                    assert!(!say(line, &routine).is_empty(), "{id:?} {line:?}");
                }
            }
        }
    }

    #[test]
    fn the_introduction_names_the_exercise_and_the_position() {
        let routine = BuiltIn::QuickDailyReset.routine();
        let line = Line::Introduce {
            step: 0,
            side: None,
        };
        assert_eq!(
            say(line, &routine),
            "Chin tucks. Sit or stand tall. Look straight ahead."
        );
    }

    #[test]
    fn a_line_of_a_step_that_is_not_there_is_silent() {
        let routine = Routine::single(ExerciseId::ChinTucks);
        assert_eq!(say(Line::MoveOut { step: 9 }, &routine), "");
    }
}
