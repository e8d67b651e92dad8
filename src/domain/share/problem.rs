//! What can be wrong with a link.

use crate::domain::catalogue::ExerciseId;

/// The most characters of a link that are looked at.
pub const MAX_CHARS: usize = 8_192;

/// A number that a link can carry for an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Sets.
    Sets,
    /// Repetitions in a set.
    Reps,
    /// Seconds of one hold.
    Hold,
    /// Seconds of continuous work.
    Duration,
    /// Seconds after which an open stay may be finished.
    Open,
    /// Seconds of rest between sets.
    Rest,
    /// Tenths of a second of moving out, back, or standing between.
    Tempo,
    /// `p`, without a number.
    OwnPace,
}

/// What can go with the exercises of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extra {
    /// What it begins with.
    Greeting,
    /// When and how to do it.
    Instructions,
    /// How many times a day.
    PerDay,
    /// How often the exercises below a heading are done in a row.
    Rounds,
    /// What is said about this exercise.
    Note(ExerciseId),
    /// What is said of an exercise of the sender's own.
    Own,
}

/// Something that is wrong with a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkProblem {
    /// It is longer than [`MAX_CHARS`]; nothing of it was read.
    TooLong {
        /// Its length in characters.
        chars: usize,
    },
    /// It is not a link of ours at all.
    NotALink,
    /// A later version of the app wrote it; what can be understood of it was read.
    FutureVersion {
        /// The version of its grammar.
        version: u32,
    },
    /// It does not say what the routine is called.
    NoTitle,
    /// Its title is not properly encoded; it is shown as far as it could be read.
    BadTitle,
    /// Its title is longer than we keep; the beginning of it is used.
    LongTitle,
    /// An exercise is not known here; it was left out.
    UnknownExercise {
        /// What the link calls it, fit to show; it may be empty.
        slug: String,
        /// Its place among the exercises of the link, from 1.
        position: usize,
    },
    /// A variant of an exercise is not known here; the usual one is used.
    UnknownVariant {
        /// The exercise.
        exercise: ExerciseId,
        /// What the link calls the variant, fit to show.
        variant: String,
    },
    /// A number cannot be read; the usual one of the exercise is used.
    BadNumber {
        /// The exercise.
        exercise: ExerciseId,
        /// Which number.
        field: Field,
        /// What stands in its place, fit to show; it may be empty.
        value: String,
    },
    /// A number is out of bounds; the nearest bound is used.
    OutOfRange {
        /// The exercise.
        exercise: ExerciseId,
        /// Which number.
        field: Field,
        /// The number in the link.
        value: u64,
        /// The least that is accepted.
        low: u32,
        /// The most that is accepted.
        high: u32,
    },
    /// A repetition would take no time at all; the usual tempo of the exercise is used.
    NoTime {
        /// The exercise.
        exercise: ExerciseId,
    },
    /// A field is not known here; it was left out.
    UnknownField {
        /// The exercise.
        exercise: ExerciseId,
        /// The field as it stands in the link, fit to show; it may be empty.
        field: String,
    },
    /// A field stands there twice; the first one is used.
    RepeatedField {
        /// The exercise.
        exercise: ExerciseId,
        /// Which.
        field: Field,
    },
    /// An exercise is given repetitions and a duration, which cannot both be; the first is used.
    MixedWork {
        /// The exercise.
        exercise: ExerciseId,
        /// The field that was left out.
        dropped: Field,
    },
    /// A text is longer than we keep; the beginning of it is used.
    LongText {
        /// Which.
        extra: Extra,
    },
    /// Not all of this can be read: of a text the rest is used, rounds are one, and how many times a day is left out.
    BadExtra {
        /// Which.
        extra: Extra,
    },
    /// This stands there twice; the first one is used.
    RepeatedExtra {
        /// Which.
        extra: Extra,
    },
    /// What goes with the exercises is not known here; it was left out.
    UnknownExtra {
        /// What stands in the link, fit to show; it may be empty.
        text: String,
    },
    /// There are more exercises or repetitions than anyone could do, all rounds counted; the first ones were kept.
    TooManySteps {
        /// How many exercises were kept.
        kept: usize,
        /// How many were left out.
        dropped: usize,
    },
    /// No exercise could be understood.
    Nothing,
    /// The end of the link is missing; what is there of its last exercise may be wrong.
    Truncated,
    /// Its check does not fit: something in it was changed, and nobody can tell what.
    Changed,
}
