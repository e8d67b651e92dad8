//! From where a figure is looked at, and how space becomes a flat picture.
//!
//! Pictures are measured in twentieths of a centimetre, right and down. It must never know a body.

use super::vector::{V, sin_cos, v, within};

/// Units of a picture in a centimetre.
pub const UNITS: f32 = 20.0;

/// The place a figure is looked at from, far away, so that nothing looks smaller for being far.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// Degrees around the figure: 0 sees its right side, 90 its front, 180 its left side, -90 its
    /// back.
    pub around: f32,
    /// Degrees above the floor; 90 looks straight down.
    pub above: f32,
}

impl View {
    /// The right side.
    pub const SIDE: Self = Self::new(0.0, 0.0);
    /// The front.
    pub const FRONT: Self = Self::new(90.0, 0.0);

    /// A view from these two angles.
    #[must_use]
    pub const fn new(around: f32, above: f32) -> Self {
        Self { around, above }
    }

    /// The view of a mirrored figure that gives the mirrored picture.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        Self::new(180.0 - self.around, self.above)
    }

    /// What it sees by: worked out once for a picture.
    #[must_use]
    pub fn eye(self) -> Eye {
        let (sin, cos) = sin_cos(self.around);
        let (up, level) = sin_cos(self.above);
        Eye {
            right: v(cos, 0.0, -sin),
            up: v(-sin * up, level, -cos * up),
            near: v(sin * level, up, cos * level),
        }
    }
}

/// How far somebody has turned a figure away from the view that shows it best, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Turn {
    /// Around it.
    pub around: f32,
    /// Upward.
    pub above: f32,
}

/// How far up and down a figure can be looked at: never from below its floor.
const LOWEST: f32 = -4.0;
const HIGHEST: f32 = 86.0;

/// Milliseconds in which a turn springs back by two thirds.
const SPRING_MS: f32 = 90.0;
/// What is nearer than so many degrees is there.
const NEARLY: f32 = 0.5;

impl View {
    /// The front, a side, the back, and from above.
    pub const SIDES: [Self; 4] = [
        Self::new(90.0, 4.0),
        Self::new(0.0, 4.0),
        Self::new(-90.0, 4.0),
        Self::new(90.0, 80.0),
    ];

    /// This view, turned.
    #[must_use]
    pub fn turned(self, turn: Turn) -> Self {
        Self::new(self.around + turn.around, self.above + turn.above)
    }

    /// The shortest turn from here to another view.
    #[must_use]
    pub fn turn_to(self, other: Self) -> Turn {
        Turn {
            around: nearest_turn(other.around - self.around),
            above: other.above - self.above,
        }
    }

    /// This turn of it, as far as it goes.
    #[must_use]
    pub fn limited(self, turn: Turn) -> Turn {
        let highest = HIGHEST.max(self.above);
        Turn {
            around: turn.around,
            above: within(self.above + turn.above, LOWEST, highest) - self.above,
        }
    }
}

impl Turn {
    /// None at all.
    pub const NONE: Self = Self {
        around: 0.0,
        above: 0.0,
    };

    /// This turn and another.
    #[must_use]
    pub const fn and(self, around: f32, above: f32) -> Self {
        Self {
            around: self.around + around,
            above: self.above + above,
        }
    }

    /// After so many milliseconds of springing to another: all the way in half a second.
    #[must_use]
    pub fn springing_to(self, goal: Self, passed_ms: f32) -> Self {
        let left = (-passed_ms / SPRING_MS).exp();
        // The short way around.
        let around = nearest_turn(self.around - goal.around) * left;
        let above = (self.above - goal.above) * left;
        if around.abs().max(above.abs()) < NEARLY {
            return goal;
        }
        goal.and(around, above)
    }
}

/// The same direction within half a turn.
fn nearest_turn(degrees: f32) -> f32 {
    degrees - 360.0 * (degrees / 360.0).round()
}

/// The directions of a picture in space.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Eye {
    /// To the right of the picture.
    pub right: V,
    /// To its top.
    pub up: V,
    /// Out of it, to the one who looks.
    pub near: V,
}

/// A point or direction of a picture: right and down.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct P {
    /// Right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// A point or direction of these parts.
#[must_use]
pub const fn p(x: f32, y: f32) -> P {
    P { x, y }
}

impl P {
    /// How much of `other` points the same way, times both lengths.
    #[must_use]
    pub fn dot(self, other: Self) -> f32 {
        self.x * other.x + self.y * other.y
    }

    /// This point moved along a direction.
    #[must_use]
    pub fn along(self, way: Self, by: f32) -> Self {
        p(self.x + way.x * by, self.y + way.y * by)
    }

    /// Its length.
    #[must_use]
    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction, of length one; nothing stays nothing.
    #[must_use]
    pub fn unit(self) -> Self {
        let length = self.length().max(1e-6);
        p(self.x / length, self.y / length)
    }

    /// A quarter turn of a direction.
    #[must_use]
    pub const fn turned(self) -> Self {
        p(-self.y, self.x)
    }

    /// From another point to this.
    #[must_use]
    pub fn from(self, other: Self) -> Self {
        p(self.x - other.x, self.y - other.y)
    }
}

impl Eye {
    /// Where a place is in the picture.
    #[must_use]
    pub fn see(&self, at: V) -> P {
        p(at.dot(self.right) * UNITS, -at.dot(self.up) * UNITS)
    }

    /// Where the light comes from: from above and over the left shoulder of the one who looks.
    #[must_use]
    pub fn light(&self) -> V {
        let seen = self.right * -0.45 + self.up * 0.35 + self.near * 0.62;
        (seen + v(0.0, 0.55, 0.0)).unit()
    }

    /// How near a place is; larger is nearer.
    #[must_use]
    pub fn depth(&self, at: V) -> f32 {
        at.dot(self.near)
    }
}
