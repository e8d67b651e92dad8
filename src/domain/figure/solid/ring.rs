//! Sections across the tubes that a body is made of.

use super::super::vector::V;
use crate::domain::sorted;

/// A section across a tube.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Ring {
    /// Where along its tube it is, in the measure of the tube's own table.
    pub place: f32,
    /// Its middle.
    pub centre: V,
    /// From the middle to its edge across.
    pub across: V,
    /// From the middle to its front edge.
    pub front: V,
    /// From the middle to its back edge.
    pub back: V,
    /// How much farther out its corners are than an ellipse's, as a share.
    pub corners: f32,
}

impl Ring {
    /// A place on it, by sine and cosine of the way around, which begins across and goes to the front.
    #[must_use]
    pub fn at(&self, (sin, cos): (f32, f32)) -> V {
        let corner = 2.0 * sin * cos;
        let out = 1.0 + self.corners * corner * corner;
        let ahead = if sin > 0.0 { self.front } else { self.back };
        self.centre + self.across * (cos * out) + ahead * (sin.abs() * out)
    }
}

/// A part of the body that is one tube.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// From the seat to the throat.
    Trunk,
    /// Collar bone and shoulder blade of a side.
    Girdle(usize),
    /// An arm from the shoulder to the wrist.
    Arm(usize),
    /// The palm of a hand.
    Palm(usize),
    /// A finger of a hand, from the index finger on; the thumb comes last.
    Finger(usize, usize),
    /// A buttock.
    Seat(usize),
    /// A leg from the hip to the ankle.
    Leg(usize),
    /// A foot.
    Foot(usize),
    /// A toe of a foot, from the big one on.
    Toe(usize, usize),
    /// An ear.
    Ear(usize),
    /// The head.
    Head,
    /// Hair that hangs or is tied.
    Hair,
}

/// The rings that make up one part.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tube {
    /// The part.
    pub part: Part,
    /// Its first ring.
    pub first: usize,
    /// How many rings it has.
    pub rings: usize,
    /// How many places each ring has.
    pub columns: u8,
}

/// How fine a body is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// For pictures a few centimetres high.
    Small,
    /// For what moves: as fine along a tube as it gets, a little less so around it.
    Moving,
    /// For all others.
    Full,
}

/// All rings of a body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rings {
    /// The rings, tube by tube.
    pub rings: Vec<Ring>,
    /// The tubes.
    pub tubes: Vec<Tube>,
}

impl Rings {
    /// Adds a tube; `columns` is for full detail.
    pub(super) fn push(
        &mut self,
        part: Part,
        detail: Detail,
        columns: u8,
        rings: impl IntoIterator<Item = Ring>,
    ) {
        let first = self.rings.len();
        self.rings.extend(rings);
        self.tubes.push(Tube {
            part,
            first,
            rings: self.rings.len() - first,
            columns: match detail {
                Detail::Small => (columns / 5 * 2).next_multiple_of(2).max(6),
                // An even number: both ends of a way across are on the ring.
                Detail::Moving => {
                    let fewer = if columns > 40 { 4 } else { 6 };
                    (columns - columns / fewer).next_multiple_of(2)
                }
                Detail::Full => columns,
            },
        });
    }

    /// The rings of a tube.
    #[must_use]
    pub fn of_tube(&self, tube: &Tube) -> &[Ring] {
        self.rings
            .get(tube.first..tube.first + tube.rings)
            .unwrap_or_default()
    }

    /// The rings of a part.
    #[must_use]
    pub fn of_part(&self, part: Part) -> &[Ring] {
        let tube = self.tubes.iter().find(|tube| tube.part == part);
        tube.map(|tube| self.of_tube(tube)).unwrap_or_default()
    }
}

impl Detail {
    /// The rows of a table that make up a tube: all of them, or about every second one, but its ends.
    pub(super) fn kept<T: Copy>(self, all: &[T]) -> impl Iterator<Item = T> {
        let step = match self {
            Self::Small => 2,
            Self::Moving | Self::Full => 1,
        };
        let last = all.len().saturating_sub(1);
        let kept =
            move |index: usize| index.is_multiple_of(step) || index == 1 || index + 1 >= last;
        all.iter()
            .enumerate()
            .filter(move |(index, _)| kept(*index))
            .map(|(_, row)| *row)
    }

    /// The places of a tube's rings. Where the material changes there is a pair at any detail, so that
    /// the edge is sharp.
    pub(super) fn places(self, all: &[f32], edges: &[f32]) -> Vec<f32> {
        let is_no_edge = |place: &f32| edges.iter().all(|edge| (*place - edge).abs() > 0.1);
        let mut places: Vec<f32> = self.kept(all).filter(is_no_edge).collect();
        for edge in edges {
            for place in [edge - 0.01, edge + 0.01] {
                sorted::insert(&mut places, place, |other, new| other < new);
            }
        }
        places
    }
}
