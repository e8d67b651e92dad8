//! The shapes of the words: what each language has to say about each exercise.

use super::Statements;
use crate::domain::catalogue::Variant;

/// The one-line instructions of the player, each at most eight words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moves {
    /// Moving to the end position (or the whole of a continuous movement).
    pub out: &'static str,
    /// Staying there.
    pub hold: &'static str,
    /// Moving back.
    pub back: &'static str,
}

/// The words of one variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VariantText {
    /// The slug of the variant.
    pub slug: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its one-line instructions.
    pub moves: Moves,
}

/// How to do one variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VariantReading {
    /// The slug of the variant.
    pub slug: &'static str,
    /// How to do it, step by step.
    pub steps: Statements,
}

/// What is said about an exercise while it is done, and wherever it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExerciseText {
    /// Its name.
    pub name: &'static str,
    /// How to get into position, at most 12 words, for the player and the voice.
    pub get_ready: &'static str,
    /// The one-line instructions of the player.
    pub moves: Moves,
    /// The variants' words, in the order of the catalogue; empty where there are none.
    pub variants: &'static [VariantText],
    /// Two to four short form cues for the voice, one a line, at most eight words each.
    pub voice_cues: &'static str,
}

/// What there is to read about an exercise beside that. It comes later than the rest, with the pages
/// that show it.
#[derive(Debug, PartialEq, Eq)]
pub struct Reading {
    /// The same in four short cues, one a line, at most five words each.
    pub cues: &'static str,
    /// How to do it, step by step, second person, short.
    pub steps: Statements,
    /// How to do each of its variants, in the order of the catalogue; empty where there are none.
    pub variants: &'static [VariantReading],
    /// When to take care or leave it out.
    pub cautions: Statements,
    /// Other names it goes by, one a line.
    pub aliases: &'static str,
    /// What it should feel like.
    pub feel: Statements,
    /// How to breathe.
    pub breathing: Statements,
    /// What makes it better.
    pub tips: Statements,
    /// What spoils it.
    pub mistakes: Statements,
    /// Why it is done.
    pub why: Statements,
    /// How it relates to others: easier, harder, instead.
    pub links: Statements,
    /// Remarks about the sources' doses, each by the one whose dose it is about.
    pub dose_notes: Statements,
}

impl ExerciseText {
    /// The words of this variant, where there are several ways to do it.
    #[must_use]
    pub fn variant(&self, variant: Option<&Variant>) -> Option<&'static VariantText> {
        let slug = variant?.slug;
        self.variants.iter().find(|text| text.slug == slug)
    }
}

impl Reading {
    /// How to do this variant, step by step; without one, or where it is as usual, the exercise.
    #[must_use]
    pub fn steps_of(&self, variant: Option<&Variant>) -> Statements {
        let of = variant.and_then(|it| self.variants.iter().find(|text| text.slug == it.slug));
        of.map_or(self.steps, |variant| variant.steps)
    }
}

/// A thing to know that is not an exercise.
#[derive(Debug, PartialEq, Eq)]
pub struct InformationText {
    /// Its name.
    pub name: &'static str,
    /// Its one-sentence summary.
    pub summary: &'static str,
    /// What there is to know.
    pub body: Statements,
}
