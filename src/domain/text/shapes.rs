//! The shapes of the words: what each language has to say about each exercise.

use crate::domain::catalogue::{SourceId, Variant};

/// A statement and who makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sourced {
    /// The statement, in our own words.
    pub text: &'static str,
    /// The sources that make it; empty means that it is ours, and it is shown as ours.
    pub by: &'static [SourceId],
}

/// A remark about the dose of one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoseNote {
    /// Whose dose.
    pub source: SourceId,
    /// The remark.
    pub text: &'static str,
}

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
    /// How to do it, step by step.
    pub steps: &'static [Sourced],
    /// Its one-line instructions.
    pub moves: Moves,
}

/// Everything said about one exercise.
#[derive(Debug, PartialEq, Eq)]
pub struct ExerciseText {
    /// Its name.
    pub name: &'static str,
    /// Other names it goes by.
    pub aliases: &'static [&'static str],
    /// What it is and does, in one sentence of at most 16 words.
    pub summary: &'static str,
    /// How to get into position, at most 12 words, for the player and the voice.
    pub get_ready: &'static str,
    /// How to do it, step by step, second person, short.
    pub steps: &'static [Sourced],
    /// The one-line instructions of the player.
    pub moves: Moves,
    /// The variants' words, in the order of the catalogue; empty where there are none.
    pub variants: &'static [VariantText],
    /// What it should feel like.
    pub feel: &'static [Sourced],
    /// How to breathe.
    pub breathing: &'static [Sourced],
    /// What makes it better.
    pub tips: &'static [Sourced],
    /// What spoils it.
    pub mistakes: &'static [Sourced],
    /// Why it is done.
    pub why: &'static [Sourced],
    /// When to take care or leave it out.
    pub cautions: &'static [Sourced],
    /// How it relates to others: easier, harder, instead.
    pub links: &'static [Sourced],
    /// Remarks about the sources' doses.
    pub dose_notes: &'static [DoseNote],
    /// Two to four short form cues for the voice, at most eight words each.
    pub voice_cues: &'static [&'static str],
}

impl ExerciseText {
    /// The words of this variant, where there are several ways to do it.
    #[must_use]
    pub fn variant(&self, variant: Option<&Variant>) -> Option<&VariantText> {
        let slug = variant?.slug;
        self.variants.iter().find(|text| text.slug == slug)
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
    pub body: &'static [Sourced],
}
