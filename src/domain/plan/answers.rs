//! What a person answers before they get a plan. Each question may be skipped: then its usual answer
//! holds.

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::catalogue::{Equipment, Exercise, Position, Region, slugged};
use crate::domain::fields::{checked, first_or_usual, known, or_usual};

slugged! {
    /// A place of the back that may be stiff or sore.
    Spot {
        /// The neck.
        Neck = "neck",
        /// The shoulders and the chest in front of them.
        Shoulders = "shoulders",
        /// Between the shoulder blades.
        BetweenBlades = "between-blades",
        /// The middle of the back, below the blades.
        MidBack = "mid-back",
    }
}

impl Spot {
    /// What works on it. Which exercise belongs to which place is ours; what an exercise works on is
    /// the sources'.
    #[must_use]
    pub const fn regions(self) -> &'static [Region] {
        match self {
            Self::Neck => &[Region::Neck],
            Self::Shoulders => &[
                Region::Chest,
                Region::FrontShoulders,
                Region::BackShoulders,
                Region::ShoulderJoints,
            ],
            Self::BetweenBlades => &[Region::BetweenBlades, Region::Serratus],
            Self::MidBack => &[
                Region::ThoracicSpine,
                Region::WholeSpine,
                Region::BackExtensors,
                Region::Ribs,
                Region::TrunkSides,
            ],
        }
    }
}

slugged! {
    /// How far down somebody gets.
    #[derive(Default)]
    Floor {
        /// To the floor, on the knees too.
        #[default]
        Kneeling = "kneeling",
        /// To the floor, but not on the knees.
        Lying = "lying",
        /// Not to the floor.
        Upright = "upright",
    }
}

impl Floor {
    /// Whether somebody who gets that far down can take this position.
    #[must_use]
    pub const fn allows(self, position: Position) -> bool {
        match position {
            Position::Seated | Position::Standing => true,
            Position::Kneeling | Position::Quadruped => matches!(self, Self::Kneeling),
            Position::Supine | Position::Prone | Position::SideLying => {
                !matches!(self, Self::Upright)
            }
        }
    }
}

/// The minutes that a session may be asked to take.
pub const MINUTES: &[u16] = &[1, 3, 5, 10, 15, 20];
/// The days of a week on which one may exercise: three or four days (001, 003), or up to every day
/// (001).
pub const DAYS: &[u8] = &[3, 4, 5, 6, 7];

/// The answers. As they are stored, one that is missing or not known here (a later version may ask
/// otherwise, an older one asked less) is as if it had been skipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// Where it is stiff or sore.
    #[serde(deserialize_with = "known")]
    pub sore: Vec<Spot>,
    /// Minutes of a session, one of [`MINUTES`].
    #[serde(deserialize_with = "minutes")]
    pub minutes: u16,
    /// Days of a week, one of [`DAYS`].
    #[serde(deserialize_with = "days")]
    pub days: u8,
    /// What is at hand.
    #[serde(deserialize_with = "known")]
    pub at_hand: Vec<Equipment>,
    /// How far down one gets.
    #[serde(deserialize_with = "or_usual")]
    pub floor: Floor,
    /// Whether it is done at work rather than at home.
    #[serde(deserialize_with = "or_usual")]
    pub at_work: bool,
    /// Whether movements that round the spine are left out (disagreement D01).
    #[serde(deserialize_with = "or_usual")]
    pub no_rounding: bool,
    /// Whether the person is used to such exercises, and begins with the harder ones of each ladder.
    #[serde(deserialize_with = "first_or_usual")]
    pub used_to_it: bool,
}

impl Default for Answers {
    /// What holds where nothing is answered: five minutes on three days, with what most homes have.
    fn default() -> Self {
        Self {
            sore: Vec::new(),
            minutes: 5,
            days: 3,
            at_hand: vec![Equipment::Chair, Equipment::Wall, Equipment::Doorway],
            floor: Floor::Kneeling,
            at_work: false,
            no_rounding: false,
            used_to_it: false,
        }
    }
}

impl Answers {
    /// Whether the exercise can be done and is wanted, as far as the answers say.
    #[must_use]
    pub fn allow(&self, exercise: &Exercise) -> bool {
        self.floor.allows(exercise.position())
            && exercise.can_be_done_with(&self.at_hand)
            && !(self.no_rounding && exercise.rounds_spine)
    }

    /// How many of the sore places the exercise works on.
    pub fn sore_places(&self, exercise: &Exercise) -> impl Iterator<Item = Spot> {
        let works_on = |spot: &Spot| {
            let regions = spot.regions();
            exercise.targets.iter().any(|t| regions.contains(t))
        };
        let spots: Vec<Spot> = self.sore.iter().copied().filter(works_on).collect();
        spots.into_iter()
    }
}

/// One of [`MINUTES`].
fn minutes<'de, D: Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    let minutes = checked(from, |minutes| MINUTES.contains(minutes));
    Ok(minutes.unwrap_or(Answers::default().minutes))
}

/// One of [`DAYS`].
fn days<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    let days = checked(from, |days| DAYS.contains(days));
    Ok(days.unwrap_or(Answers::default().days))
}
