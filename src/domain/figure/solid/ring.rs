//! Sections across the tubes that a body is made of.

use super::super::vector::{V, sin_cos};
use super::table::span;
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
    /// A ring across two directions: how far it reaches along the first to both sides, along the second, and
    /// against that.
    pub(super) fn of(
        place: f32,
        centre: V,
        across: V,
        ahead: V,
        [wide, front, back]: [f32; 3],
    ) -> Self {
        Self {
            place,
            centre,
            across: across * wide,
            front: ahead * front,
            back: ahead * -back,
            corners: 0.0,
        }
    }

    /// The same with corners.
    pub(super) const fn with_corners(self, corners: f32) -> Self {
        Self { corners, ..self }
    }

    /// A place on it, by sine and cosine of the way around, which begins across and goes to the front.
    #[must_use]
    pub fn at(&self, (sin, cos): (f32, f32)) -> V {
        let corner = 2.0 * sin * cos;
        let out = 1.0 + self.corners * corner * corner;
        let ahead = if sin > 0.0 { self.front } else { self.back };
        self.centre + self.across * (cos * out) + ahead * (sin.abs() * out)
    }
}

/// Adds the rings of an egg: from its middle along a way to both ends, and so far across and ahead.
pub(super) fn egg(into: &mut Vec<Ring>, rings: u8, middle: V, way: V, [across, ahead]: [V; 2]) {
    for degrees in span(-90.0, 90.0, rings) {
        let (high, round) = sin_cos(degrees);
        // At its ends it is nearly a point.
        let sizes = [round.max(0.005); 3];
        into.push(Ring::of(high, middle + way * high, across, ahead, sizes));
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

impl Tube {
    /// How many places all its rings have.
    #[must_use]
    pub fn places(&self) -> usize {
        self.rings * usize::from(self.columns)
    }
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
    /// Makes a tube of all rings that no other tube has; `columns` is for full detail.
    pub(super) fn close(&mut self, part: Part, detail: Detail, columns: u8) {
        let first = self.tubes.last().map_or(0, |tube| tube.first + tube.rings);
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
    /// Whether a row of a table, of so many, is among those that make up a tube: all of them, or every
    /// third one and both ends.
    const fn keeps(self, index: usize, rows: usize) -> bool {
        matches!(self, Self::Moving | Self::Full)
            || index % 3 == 1
            || index == 0
            || index + 1 == rows
    }

    /// How many rings make up an egg that has so many in full detail.
    pub(super) fn rings(self, all: u8) -> u8 {
        if self == Self::Small {
            all / 2 + 1
        } else {
            all
        }
    }

    /// The rows of a table that make up a tube.
    pub(super) fn kept<T>(self, all: &[T]) -> impl Iterator<Item = &T> {
        let rows = all.len();
        let all = all.iter().enumerate();
        all.filter_map(move |(index, row)| self.keeps(index, rows).then_some(row))
    }

    /// The places of a tube's rings. Where the material changes there is a pair at any detail, so that
    /// the edge is sharp.
    pub(super) fn places(self, all: &[f32], edges: &[f32]) -> Vec<f32> {
        let mut places = Vec::new();
        for place in self.kept(all) {
            if edges.iter().all(|edge| (place - edge).abs() > 0.1) {
                places.push(*place);
            }
        }
        for edge in edges {
            for place in [edge - 0.01, edge + 0.01] {
                sorted::insert(&mut places, place, |other, new| other < new);
            }
        }
        places
    }
}
