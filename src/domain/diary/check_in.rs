//! What is said of one day.

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::fields::{Fields, checked, is_usual, known, of_text};
use crate::domain::history::{Date, NOTE_CHARS, Symptoms, level};
use crate::domain::plan::Spot;
use crate::domain::safety::Sign;

/// The most that may lie between a wall and the neck, in millimetres (ours).
pub const MOST_WALL_MM: u16 = 300;
/// How many places touch the wall at most: seat, shoulders, back of the head (002) and, with the arms up,
/// the arms (001, 003).
pub const MOST_TOUCHING: u8 = 4;
/// The longest that the wall posture is held, in seconds (ours).
pub const MOST_HELD_S: u16 = 600;

/// What was said of a day, as far as anything was.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CheckIn {
    /// Pain and stiffness.
    #[serde(rename = "f", default, skip_serializing_if = "is_usual")]
    pub symptoms: Symptoms,
    /// Where it hurt.
    #[serde(
        rename = "u",
        default,
        deserialize_with = "known",
        skip_serializing_if = "is_usual"
    )]
    pub sore: Vec<Spot>,
    /// How well the goal went, from 0, not at all, to 10, as before.
    #[serde(rename = "g", default, deserialize_with = "level")]
    pub goes: Option<u8>,
    /// What was found when they checked how they move.
    #[serde(rename = "m", default)]
    pub check: Option<SelfCheck>,
    /// A note in the person's own words.
    #[serde(rename = "t", default, skip_serializing_if = "is_usual")]
    pub note: String,
}

/// How far somebody moves: a check of movement, and never a score of health. No test of posture is known to
/// follow pain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SelfCheck {
    /// From the wall to the bump at the base of the neck, in millimetres, as a helper has measured it.
    #[serde(default, deserialize_with = "wall")]
    pub wall_mm: Option<u16>,
    /// How many places touch the wall.
    #[serde(default, deserialize_with = "touching")]
    pub touching: Option<u8>,
    /// How long the wall posture was held, in seconds.
    #[serde(default, deserialize_with = "held")]
    pub held_s: Option<u16>,
}

impl CheckIn {
    /// The version that is written.
    const VERSION: u64 = 1;

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The note, no longer than there is room for.
    pub fn set_note(&mut self, note: &str) {
        self.note = note.chars().take(NOTE_CHARS).collect();
    }

    /// The sign to stop at that it tells of, if it does.
    #[must_use]
    pub fn sign(&self) -> Option<Sign> {
        Sign::of_pain(self.symptoms.pain)
    }

    /// The name of its entry.
    #[must_use]
    pub fn name(date: Date) -> String {
        date.to_string()
    }

    /// The text to store; nothing where nothing was said.
    #[must_use]
    pub fn encode(&self) -> Option<String> {
        (!self.is_empty()).then(|| Fields::of(Self::VERSION, self).encode())
    }

    /// What is stored as this text; nothing where it cannot be read.
    #[must_use]
    pub fn decode(raw: &str) -> Option<Self> {
        of_text(raw, Self::VERSION)
    }
}

impl SelfCheck {
    /// What was typed, in centimetres and in seconds; nothing where nothing was, or where it cannot be.
    #[must_use]
    pub fn read(wall_cm: &str, touching: Option<u8>, held_s: &str) -> Option<Self> {
        let check = Self {
            wall_mm: number(wall_cm, 10.0, MOST_WALL_MM)?,
            touching,
            held_s: number(held_s, 1.0, MOST_HELD_S)?,
        };
        (!check.is_empty()).then_some(check)
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A number as typed, times `per`; `None` where it cannot be, and none where nothing was typed.
fn number(text: &str, per: f64, most: u16) -> Option<Option<u16>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    let number: f64 = text.replace(',', ".").parse().ok()?;
    let whole = (number * per).round();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is from 0 to `most` where it is taken"
    )]
    let taken = whole as u16;
    (0.0..=f64::from(most))
        .contains(&whole)
        .then_some(Some(taken))
}

fn up_to<'de, D: Deserializer<'de>, T: Deserialize<'de> + PartialOrd + Copy>(
    from: D,
    most: T,
) -> Result<Option<T>, D::Error> {
    checked(from, |it: &Option<T>| it.is_none_or(|it| it <= most))
}

fn wall<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u16>, D::Error> {
    up_to(from, MOST_WALL_MM)
}

fn touching<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    up_to(from, MOST_TOUCHING)
}

fn held<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u16>, D::Error> {
    up_to(from, MOST_HELD_S)
}
