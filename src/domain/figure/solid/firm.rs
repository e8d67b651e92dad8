//! What does not give: the floor, and what a body sits on, lies over or leans against. Flesh is pressed flat
//! on it, more of it where there is more.

use crate::domain::figure::body::Body;
use crate::domain::figure::props::{Prop, SEAT};
use crate::domain::figure::vector::{V, smooth, v, within};

/// How far a surface stays away from what presses it.
const OFF: f32 = 0.1;
/// How near to it flesh begins to give way.
const GIVES: f32 = 1.2;
/// Half the depth and half the width of a seat, and how far beyond its edges it is felt.
const SEAT_SIZE: (f32, f32, f32) = (20.0, 21.0, 4.0);
/// How deep in it flesh may be to be pressed out of it: what is deeper is on the other side.
const DEEPEST: (f32, f32) = (6.0, 9.0);

/// What does not give beside the floor.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Firm {
    /// Nothing.
    #[default]
    Nothing,
    /// A wall across the line ahead: its place, and where it looks along that line.
    Wall(f32, f32),
    /// A seat, whose middle is here along the line ahead.
    Seat(f32),
    /// A roller across the line ahead: its middle and its radius.
    Roller(V, f32),
    /// A ball: its middle and its radius.
    Ball(V, f32),
}

impl Firm {
    /// What a body among these things may rest on.
    #[must_use]
    pub fn of(props: &[Prop], body: &Body) -> Self {
        let firm = |prop: &Prop| match *prop {
            Prop::Wall(x) => Some(Self::Wall(x, if body.head.x > x { 1.0 } else { -1.0 })),
            Prop::Chair(x, _) => Some(Self::Seat(x)),
            Prop::Roller(at, radius) => Some(Self::Roller(at, radius)),
            Prop::Ball(at, radius) => Some(Self::Ball(at, radius)),
            Prop::Floor(..) | Prop::Mat(..) | Prop::Doorway(..) | Prop::Band(_) => None,
        };
        props.iter().find_map(firm).unwrap_or_default()
    }

    /// Where a place of a body is that would else be in what does not give.
    #[must_use]
    pub fn pressed(&self, at: V) -> V {
        let at = pressed(at, v(0.0, 1.0, 0.0), at.y, 1.0);
        match *self {
            Self::Nothing => at,
            Self::Wall(x, looks) => pressed(at, v(looks, 0.0, 0.0), (at.x - x) * looks, 1.0),
            Self::Seat(x) => {
                let (deep, wide, around) = SEAT_SIZE;
                let (least, most) = DEEPEST;
                let over = at.y - SEAT;
                let beyond = ((at.x - x).abs() - deep).max(at.z.abs() - wide);
                let share = (1.0 - smooth(0.0, around, beyond)) * smooth(-most, -least, over);
                pressed(at, v(0.0, 1.0, 0.0), over, share)
            }
            Self::Roller(middle, radius) => {
                let way = v(at.x - middle.x, at.y - middle.y, 0.0);
                pressed(at, way.unit(), way.length() - radius, 1.0)
            }
            Self::Ball(middle, radius) => {
                let way = at - middle;
                pressed(at, way.unit(), way.length() - radius, 1.0)
            }
        }
    }

    /// The same as four numbers for the shaders: its kind, its place ahead and up, and its radius or where it
    /// looks. Balls lie in the middle.
    pub(super) const fn numbers(&self) -> [f32; 4] {
        match *self {
            Self::Nothing => [0.0; 4],
            Self::Wall(x, looks) => [1.0, x, 0.0, looks],
            Self::Seat(x) => [2.0, x, SEAT, 0.0],
            Self::Roller(at, radius) => [3.0, at.x, at.y, radius],
            Self::Ball(at, radius) => [4.0, at.x, at.y, radius],
        }
    }
}

/// A place that is so far over a surface, moved out of it by this share of what it takes.
fn pressed(at: V, out: V, over: f32, share: f32) -> V {
    let over = over - OFF;
    if over >= GIVES {
        return at;
    }
    let gives = within(over + GIVES, 0.0, 2.0 * GIVES);
    at + out * ((gives * gives / (4.0 * GIVES) - over) * share)
}
