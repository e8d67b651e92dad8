//! What can be wrong with a link, in English: what it is, and what was done about it.

use super::exercises::exercise;
use crate::domain::catalogue::ExerciseId;
use crate::domain::share::{Extra, Field, LinkProblem};

pub(super) fn problem(problem: &LinkProblem) -> String {
    let name = |id: &ExerciseId| exercise(*id).name;
    match problem {
        LinkProblem::TooLong { chars } => format!(
            "The link is {chars} characters long. That is far more than a routine needs, so it was not read."
        ),
        LinkProblem::NotALink => "This is not a link to a routine.".to_owned(),
        LinkProblem::FutureVersion { .. } => "It was made by a newer version of Unhunch. You see what could be understood. Open Unhunch while online to get the new version.".to_owned(),
        LinkProblem::NoTitle => "It does not say what the routine is called.".to_owned(),
        LinkProblem::BadTitle => "A part of its title could not be read.".to_owned(),
        LinkProblem::LongTitle => "Its title is very long. You see the beginning of it.".to_owned(),
        LinkProblem::UnknownExercise { slug, position } if slug.is_empty() => {
            format!("Exercise {position} has no name and is left out.")
        }
        LinkProblem::UnknownExercise { slug, position } => format!(
            "Exercise {position}, “{}”, is not known here and is left out.",
            slug.replace('-', " ")
        ),
        LinkProblem::UnknownVariant { exercise, variant } => format!(
            "{}: the way of doing it called “{variant}” is not known here. The usual way is used.",
            name(exercise)
        ),
        LinkProblem::BadNumber { exercise, field, .. } => format!(
            "{}: the {} could not be read. The usual number is used.",
            name(exercise),
            what(*field)
        ),
        LinkProblem::OutOfRange {
            exercise,
            field,
            value,
            low,
            high,
        } => format!(
            "{}: the {} is {value}, which is outside {low} to {high}. The nearest is used.",
            name(exercise),
            what(*field)
        ),
        LinkProblem::NoTime { exercise } => format!(
            "{}: a repetition would take no time. The usual speed is used.",
            name(exercise)
        ),
        LinkProblem::UnknownField { exercise, .. } => format!(
            "{}: a part of its amount is not known here and is left out.",
            name(exercise)
        ),
        LinkProblem::RepeatedField { exercise, field } => format!(
            "{}: the {} is given twice. The first one is used.",
            name(exercise),
            what(*field)
        ),
        LinkProblem::MixedWork { exercise, dropped } => format!(
            "{}: the {} does not go with the rest and is left out.",
            name(exercise),
            what(*dropped)
        ),
        LinkProblem::LongText { extra } => {
            format!("{} is very long. You see the beginning of it.", which(*extra))
        }
        LinkProblem::BadExtra { extra: Extra::Rounds } => {
            "How many rounds to do could not be read. It is one round now.".to_owned()
        }
        LinkProblem::BadExtra { extra: Extra::PerDay } => {
            "How many times a day to do it could not be read.".to_owned()
        }
        LinkProblem::BadExtra { extra } => {
            format!("{} could not be read in full.", which(*extra))
        }
        LinkProblem::RepeatedExtra { extra } => {
            format!("{} is there twice. The first one is used.", which(*extra))
        }
        LinkProblem::UnknownExtra { .. } => {
            "A part of it is not known here and is left out.".to_owned()
        }
        LinkProblem::TooManySteps { kept, dropped } => format!(
            "It is longer than anyone could do. The first {kept} exercises are kept, {dropped} are left out."
        ),
        LinkProblem::Nothing => "No exercise in it could be understood.".to_owned(),
        LinkProblem::Truncated => "The end of it is missing, so an exercise or an amount may be missing too. Please ask for the link again.".to_owned(),
        LinkProblem::Changed => "Something in it was changed on its way to you, so an exercise or an amount may be wrong. Please ask for the link again.".to_owned(),
    }
}

fn which(extra: Extra) -> String {
    match extra {
        Extra::Greeting => "Its greeting".to_owned(),
        Extra::Instructions => "What it says about when and how".to_owned(),
        Extra::PerDay => "How many times a day".to_owned(),
        Extra::Rounds => "How many rounds to do".to_owned(),
        Extra::Own => "What the sender says of an exercise of their own".to_owned(),
        Extra::Note(exercise) => format!("{}: the note", super::exercises::exercise(exercise).name),
    }
}

const fn what(field: Field) -> &'static str {
    match field {
        Field::Sets => "number of sets",
        Field::Reps => "number of repetitions",
        Field::Hold => "length of the hold",
        Field::Duration => "length",
        Field::Open => "length of the stay",
        Field::Rest => "length of the rest",
        Field::Tempo => "speed",
        Field::OwnPace => "own pace",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::share;

    /// What a person is told about this link.
    fn told(link: &str) -> Vec<String> {
        share::decode(link).problems.iter().map(problem).collect()
    }

    #[test]
    fn a_gap_in_a_link_is_named() {
        assert_eq!(
            told("1~_For%20Anna~chin-tucks.r10.h5~nose-wiggle.r3.h0"),
            ["Exercise 2, “nose wiggle”, is not known here and is left out."]
        );
    }

    #[test]
    fn a_number_that_was_changed_says_so() {
        let all = told("1~_x~chin-tucks.r999.h5").join(" ");
        assert!(all.contains("Chin tucks") && all.contains("999"), "{all}");
    }

    #[test]
    fn what_is_wrong_with_what_goes_with_the_exercises_is_named() {
        let link = format!(
            "2~_x~_g-{}~_d0~_m99~_q~chin-tucks.n-a.n-b~0000000",
            "a".repeat(200)
        );
        assert_eq!(
            told(&link)[..5],
            [
                "Its greeting is very long. You see the beginning of it.",
                "How many times a day to do it could not be read.",
                "How many rounds to do could not be read. It is one round now.",
                "A part of it is not known here and is left out.",
                "Chin tucks: the note is there twice. The first one is used.",
            ]
        );
    }

    #[test]
    fn every_broken_link_is_explained() {
        for link in [
            "",
            "~",
            "1~",
            "9~_x~chin-tucks.r10.h5",
            "hello",
            "1~_x~",
            "1~_x~%",
        ] {
            assert!(!told(link).is_empty(), "{link}");
        }
    }
}
