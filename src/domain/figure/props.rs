//! Floor, walls, furniture and equipment around a figure.
//!
//! It must never hold the body: poses say where hands and feet are. Here stands only what is drawn,
//! and where floor and wall end.

use super::body::Body;
use super::outline::Mass;
use super::picture::{Part, Picture};
use super::vector::{V, v, within};
use super::view::Eye;

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
            Self::Chair(x, back) => vec![v(x + 24.0 * back, 88.0, 0.0), v(x, 0.0, 22.0)],
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

    /// Draws it.
    pub(super) fn draw(&self, picture: &mut Picture, eye: &Eye, body: &Body) {
        match *self {
            Self::Floor(from, to) => {
                picture
                    .behind(Part::Ground)
                    .plate(eye, floor(from, to, 26.0), 0.8);
            }
            Self::Mat(from, to) => {
                picture
                    .behind(Part::Prop)
                    .plate(eye, floor(from, to, HALF), 0.8);
            }
            Self::Wall(x) => picture.behind(Part::Ground).plate(
                eye,
                [
                    v(x, 0.0, -60.0),
                    v(x, WALL, -60.0),
                    v(x, WALL, 60.0),
                    v(x, 0.0, 60.0),
                ],
                0.8,
            ),
            Self::Chair(x, back) => chair(picture, eye, x, back),
            Self::Doorway(x, half) => doorway(picture, eye, x, half),
            Self::Roller(at, radius) => roller(picture, eye, at, radius),
            Self::Ball(at, radius) => {
                // A chest that lies on it is a chest's depth from it.
                let [.., chest, _, _] = body.spine;
                let over = (chest - at).length() - radius;
                let flat = 0.01 + 0.05 * within((24.0 - over) / 12.0, 0.0, 1.0);
                let mass = Mass {
                    at: at - v(0.0, radius * flat, 0.0),
                    axes: [
                        v(radius * (1.0 + flat * 0.5), 0.0, 0.0),
                        v(0.0, radius * (1.0 - flat), 0.0),
                        v(0.0, 0.0, radius),
                    ],
                };
                picture.behind(Part::Prop).around_in(32, eye, &[mass]);
            }
            Self::Band(anchor) => {
                let foot = v(anchor.x, 1.6, anchor.z);
                let top = anchor + v(0.0, 40.0, 0.0);
                picture
                    .behind(Part::Prop)
                    .limbs(eye, &[(foot, 1.6), (top, 1.6)]);
                for arm in &body.arms {
                    let hand = arm.wrist + arm.fingers * 7.0;
                    let depth = eye.depth(hand) - 0.5;
                    picture
                        .shape(Part::Band, depth)
                        .limbs(eye, &[(anchor, 0.8), (hand, 0.8)]);
                }
            }
        }
    }
}

fn chair(picture: &mut Picture, eye: &Eye, x: f32, back: f32) {
    let half = 21.0;
    let legs = picture.behind(Part::Prop);
    for (dx, dz) in [(-19.0, -half), (19.0, -half), (-19.0, half), (19.0, half)] {
        let (top, foot) = (v(x + dx, SEAT - 3.0, dz), v(x + dx, 1.6, dz));
        legs.limbs(eye, &[(top, 1.6), (foot, 1.6)]);
    }
    if back != 0.0 {
        for dz in [-half, half] {
            let (top, foot) = (v(x + 23.0 * back, 88.0, dz), v(x + 20.0 * back, SEAT, dz));
            legs.limbs(eye, &[(top, 1.6), (foot, 1.6)]);
        }
        for y in [84.0, 74.0] {
            let at = x + 22.5 * back;
            legs.limbs(eye, &[(v(at, y, -half), 2.0), (v(at, y, half), 2.0)]);
        }
    }
    let top = SEAT - 2.5;
    let seat = [
        v(x - 20.0, top, -half),
        v(x + 20.0, top, -half),
        v(x + 20.0, top, half),
        v(x - 20.0, top, half),
    ];
    picture.behind(Part::Prop).plate(eye, seat, 2.5);
}

fn doorway(picture: &mut Picture, eye: &Eye, x: f32, half: f32) {
    let frame = picture.behind(Part::Prop);
    let (left, right) = (-half - 4.0, half + 4.0);
    let corners = [
        v(x, 2.0, left),
        v(x, WALL, left),
        v(x, WALL, right),
        v(x, 2.0, right),
    ];
    frame.limbs(eye, &corners.map(|at| (at, 4.0)));
}

fn roller(picture: &mut Picture, eye: &Eye, at: V, radius: f32) {
    let end = |z: f32, radius: f32| Mass {
        at: at + v(0.0, 0.0, z),
        axes: [v(radius, 0.0, 0.0), v(0.0, radius, 0.0), V::ZERO],
    };
    // Darker than the mat it lies on.
    let depth = eye.depth(at) + 3.0;
    picture
        .shape(Part::PropEdge, depth)
        .around(eye, &[end(-HALF, radius), end(HALF, radius)]);
    let near = if eye.near.z < 0.0 { -HALF } else { HALF };
    picture
        .shape(Part::Prop, depth)
        .around(eye, &[end(near, radius * 0.55)]);
}
