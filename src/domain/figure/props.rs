//! Floor, walls, furniture and equipment around a figure.
//!
//! It must never hold the body: poses say where hands and feet are. Here stands only what is drawn,
//! and where floor and wall end.

use super::vector::{V, v};

/// Something around a figure, in centimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Prop {
    /// The floor, from this place to that place along the line ahead.
    Floor(f32, f32),
    /// A mat on the floor, from this place to that place along the line ahead.
    Mat(f32, f32),
    /// A wall across the line ahead, at this place.
    Wall(f32),
    /// A chair whose seat has its middle here; with a back behind (-1) or ahead (1) of it.
    Chair(f32, f32),
    /// A door frame across the line ahead, at this place, so wide to each side.
    Doorway(f32, f32),
    /// A roller or a rolled towel across the line ahead, with its middle here, of this radius.
    Roller(V, f32),
    /// A large ball with its middle here, of this radius; it gives under the chest.
    Ball(V, f32),
    /// A band from an anchor on a pole to both hands.
    Band(V),
}

/// Height of a seat.
pub(super) const SEAT: f32 = 44.0;
/// Half the width of what lies or stands across the line ahead.
const HALF: f32 = 30.0;
/// How high a wall is drawn.
pub(super) const WALL: f32 = 212.0;

fn floor(from: f32, to: f32, half: f32) -> [V; 4] {
    [
        v(from, 0.0, -half),
        v(to, 0.0, -half),
        v(to, 0.0, half),
        v(from, 0.0, half),
    ]
}

impl Prop {
    /// Places that have to be in the picture.
    #[must_use]
    pub fn extent(&self) -> Vec<V> {
        match *self {
            Self::Floor(from, to) => vec![v(from, -3.0, 0.0), v(to, -3.0, 0.0)],
            Self::Mat(from, to) => floor(from, to, HALF).to_vec(),
            Self::Wall(x) => vec![v(x, 0.0, 0.0), v(x, 180.0, 0.0)],
            Self::Chair(x, back) => vec![
                v(x + 24.0 * back, 88.0, -20.0),
                v(x + 24.0 * back, 88.0, 20.0),
                v(x, 0.0, 22.0),
            ],
            Self::Doorway(x, half) => vec![v(x, 0.0, half + 6.0), v(x, WALL, -half - 6.0)],
            Self::Roller(at, radius) | Self::Ball(at, radius) => vec![
                at + v(radius, 0.0, 0.0),
                at - v(radius, 0.0, 0.0),
                at + v(0.0, radius, 0.0),
            ],
            Self::Band(anchor) => vec![anchor, anchor + v(0.0, 40.0, 0.0)],
        }
    }

    /// The place of the wall, if this is one: nothing may be behind it.
    #[must_use]
    pub const fn wall(&self) -> Option<f32> {
        match *self {
            Self::Wall(x) => Some(x),
            _ => None,
        }
    }
}
