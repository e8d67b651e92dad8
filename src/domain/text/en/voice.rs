//! What the voice says, in English: short phrases that fit the moment they belong to.

use super::amounts::plural;
use super::exercises::exercise;
use crate::domain::catalogue::{Breath, Side, Sides};
use crate::domain::dose::Work;
use crate::domain::routine::{Prescription, Routine};
use crate::domain::text::Moves;
use crate::domain::timeline::{Line, Manner};

/// What may be said for a line in a session of `routine`, the best first, each shorter than the one
/// before.
pub(super) fn say(line: Line, routine: &Routine, manner: Manner) -> Vec<String> {
    let step = |step: usize| routine.steps.get(step);
    let of_move = |index: usize, phrase: fn(Moves) -> &'static str| {
        step(index).map_or_else(Vec::new, |p| shorter_and_shorter(phrase(moves(p))))
    };
    let one = |text: &str| vec![text.to_owned()];
    match line {
        Line::Introduce { step, side } => introduce(step, side, routine, manner),
        Line::Dose { step: index } => step(index).map_or_else(Vec::new, |p| vec![dose(p)]),
        Line::MoveOut { step } => of_move(step, |moves| moves.out),
        Line::Stay { step } => of_move(step, |moves| moves.hold),
        Line::MoveBack { step } => of_move(step, |moves| moves.back),
        Line::Count { rep } => one(&rep.to_string()),
        Line::Breathe { breath } => one(match breath {
            Breath::In => "Breathe in.",
            Breath::Out => "Breathe out.",
        }),
        Line::LastOne => one("Last one."),
        Line::Form {
            step: index,
            index: nth,
        } => step(index).map_or_else(Vec::new, |p| {
            // Where the one whose turn it is does not fit, another may.
            let cues = exercise(p.exercise).voice_cues;
            let turn = nth.checked_rem(cues.lines().count()).unwrap_or(0);
            let in_turn = cues.lines().skip(turn).chain(cues.lines().take(turn));
            in_turn.map(str::to_owned).collect()
        }),
        Line::Halfway => one("Halfway."),
        Line::Seconds { left } => one(&left.to_string()),
        Line::Enough => one("That's long enough. Stay, or tap to go on."),
        Line::Switch { to } => match to {
            Side::Left => vec!["Now the left side.".to_owned(), "Left.".to_owned()],
            Side::Right => vec!["Now the right side.".to_owned(), "Right.".to_owned()],
        },
        Line::Rest { seconds, set } => vec![
            format!("Rest for {seconds} seconds. Then set {set}."),
            format!("Rest for {seconds} seconds."),
            "Rest.".to_owned(),
        ],
        Line::Finished => one("All done. Well done."),
    }
}

/// What comes, how to get there, and the side it begins with.
fn introduce(step: usize, side: Option<Side>, routine: &Routine, manner: Manner) -> Vec<String> {
    let Some(prescription) = routine.steps.get(step) else {
        return Vec::new();
    };
    let text = exercise(prescription.exercise);
    let lead = match (step, step + 1 == routine.steps.len()) {
        (0, _) => "",
        (_, false) => "Good. Next: ",
        (_, true) => "Good. The last one: ",
    };
    let begins = side.map_or("", |side| match side {
        Side::Left => " Left side first.",
        Side::Right => " Right side first.",
    });
    let name = text.name;
    let get_ready = if text.get_ready.is_empty() {
        String::new()
    } else {
        format!(" {}", text.get_ready)
    };
    let mut words = Vec::new();
    if manner == Manner::Full {
        words.push(format!("{lead}{name}.{get_ready}{begins}"));
        words.push(format!("{name}.{get_ready}"));
    }
    words.push(format!("{lead}{name}.{begins}"));
    words.push(format!("{name}."));
    words
}

/// How much there is to do, as one would say it.
fn dose(prescription: &Prescription) -> String {
    let dose = prescription.dose;
    let sets = match dose.sets {
        0 | 1 => String::new(),
        sets => format!("{sets} sets. "),
    };
    let each_side = match prescription.sides() {
        Sides::Together => "",
        _ => " on each side",
    };
    match dose.work {
        Work::Reps { hold_s, .. } => {
            let times = match prescription.reps_of_a_set() {
                1 => "Once".to_owned(),
                reps => format!("{reps} times"),
            };
            let hold = match hold_s {
                0 => String::new(),
                1 => ", hold for 1 second".to_owned(),
                _ => format!(", hold for {hold_s} seconds"),
            };
            format!("{sets}{times}{each_side}{hold}.")
        }
        Work::Duration { seconds } => {
            let length = match seconds {
                60.. if seconds % 60 == 0 => plural(usize::from(seconds / 60), "minute", "minutes"),
                _ => plural(usize::from(seconds), "second", "seconds"),
            };
            format!("{sets}{length}{each_side}.")
        }
        Work::Open { .. } => format!("{sets}As long as it feels good."),
    }
}

/// The phrase with a full stop, so that a voice lets it fall, and without what its last comma parts.
fn shorter_and_shorter(phrase: &str) -> Vec<String> {
    let mut all = vec![full_stop(phrase)];
    if let Some((first, _)) = phrase.rsplit_once(',') {
        all.push(full_stop(first));
    }
    all
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
    fn every_line_of_every_exercise_has_words_and_the_first_are_the_longest() {
        for id in ExerciseId::ALL {
            let routine = Routine::single(*id);
            for line in Timeline::of(&routine, ReadyTime::USUAL)
                .cues()
                .iter()
                .filter_map(|c| c.line)
            {
                for manner in [Manner::Full, Manner::Brief] {
                    let words = say(line, &routine, manner);
                    assert!(words.iter().all(|text| !text.is_empty()), "{id:?} {line:?}");
                    assert!(!words.is_empty(), "{id:?} {line:?}");
                    let is_sorted = words.is_sorted_by_key(|text| std::cmp::Reverse(text.len()));
                    assert!(is_sorted || matches!(line, Line::Form { .. }), "{words:?}");
                }
            }
        }
    }

    #[test]
    fn the_introduction_names_the_exercise_and_the_position() {
        let routine = BuiltIn::QuickDailyReset.routine();
        let introduce = |step, manner| {
            let line = Line::Introduce { step, side: None };
            say(line, &routine, manner).remove(0)
        };
        assert_eq!(
            introduce(0, Manner::Full),
            "Chin tucks. Sit or stand tall. Look straight ahead."
        );
        assert_eq!(introduce(1, Manner::Brief), "Good. Next: Scapular squeeze.");
        assert_eq!(
            introduce(2, Manner::Brief),
            "Good. The last one: Doorway pec stretch."
        );
    }

    #[test]
    fn a_line_of_a_step_that_is_not_there_is_silent() {
        let routine = Routine::single(ExerciseId::ChinTucks);
        assert!(say(Line::MoveOut { step: 9 }, &routine, Manner::Full).is_empty());
    }
}
