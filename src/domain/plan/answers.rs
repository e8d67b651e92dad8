//! What a person answers before they get a plan. Each question may be skipped: then its usual answer
//! holds.

use crate::domain::catalogue::{Equipment, Exercise, Position, Region, slugged};
use crate::domain::fields::{flag, read_flag};

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
    Floor {
        /// To the floor, on the knees too.
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
/// The version of the answers that is written.
const VERSION: &str = "1";

/// The answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// Where it is stiff or sore.
    pub sore: Vec<Spot>,
    /// Minutes of a session, one of [`MINUTES`].
    pub minutes: u16,
    /// Days of a week, one of [`DAYS`].
    pub days: u8,
    /// What is at hand.
    pub at_hand: Vec<Equipment>,
    /// How far down one gets.
    pub floor: Floor,
    /// Whether it is done at work rather than at home.
    pub at_work: bool,
    /// Whether movements that round the spine are left out (disagreement D01).
    pub no_rounding: bool,
    /// Whether the person is used to such exercises, and begins with the harder ones of each ladder.
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

    /// The answers as the parts of a row.
    pub(super) fn parts(&self) -> [String; 9] {
        let spots: Vec<&str> = self.sore.iter().map(|it| it.slug()).collect();
        let things: Vec<&str> = self.at_hand.iter().map(|it| it.slug()).collect();
        [
            VERSION.to_owned(),
            spots.join("."),
            self.minutes.to_string(),
            self.days.to_string(),
            things.join("."),
            self.floor.slug().to_owned(),
            flag(self.at_work).to_owned(),
            flag(self.no_rounding).to_owned(),
            flag(self.used_to_it).to_owned(),
        ]
    }

    /// The answers of such a row. An answer that is missing or not known here (a later version may
    /// ask otherwise, an older one asked less) is as if it had been skipped; `None` where it is no
    /// such row at all.
    pub(super) fn of_parts(parts: &[String]) -> Option<Self> {
        let usual = Self::default();
        let part = |index: usize| parts.get(index).map(String::as_str);
        part(0)?.parse::<u32>().ok()?;
        let among = |all: &[u16], value: Option<&str>| {
            let number = value?.parse().ok()?;
            all.contains(&number).then_some(number)
        };
        let days: Vec<u16> = DAYS.iter().map(|days| u16::from(*days)).collect();
        let days = among(&days, part(3)).and_then(|days| u8::try_from(days).ok());
        let is = |index| part(index).and_then(read_flag).unwrap_or(false);
        Some(Self {
            sore: part(1).map_or(usual.sore, |it| known(it, Spot::from_slug)),
            minutes: among(MINUTES, part(2)).unwrap_or(usual.minutes),
            days: days.unwrap_or(usual.days),
            at_hand: part(4).map_or(usual.at_hand, |it| known(it, Equipment::from_slug)),
            floor: part(5).and_then(Floor::from_slug).unwrap_or(usual.floor),
            at_work: is(6),
            no_rounding: is(7),
            used_to_it: is(8),
        })
    }
}

/// Those of a list of words that are known.
fn known<T>(list: &str, of: fn(&str) -> Option<T>) -> Vec<T> {
    list.split('.').filter_map(of).collect()
}
