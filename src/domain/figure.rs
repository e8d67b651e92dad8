//! Figures: every exercise as a drawn person who moves, made from data.
//!
//! A [`Figure`] is a few key poses; [`motion`] ties them to the timeline, [`bones`] solves the bones
//! between them, [`solid`] makes a surface of those, and [`still`] a picture. Pure: no clock, no browser. To
//! add a figure, see the list of exercises in the catalogue.

mod arrow;
pub mod body;
pub mod bones;
mod change;
pub mod colours;
pub mod demo;
pub mod drawing;
mod exercises;
pub mod motion;
pub mod neutral;
pub mod people;
pub mod person;
pub mod pose;
mod props;
pub mod raster;
mod reach;
pub mod scene;
pub mod solid;
pub mod still;
pub mod vector;
pub mod view;

pub use exercises::{FigureId, of};
pub use props::Prop;
pub use view::View;

use body::Body;
use pose::Pose;
use vector::{V, mix, v};
use view::{Eye, P, p};

/// How much of the body is in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crop {
    /// All of it.
    Whole,
    /// Head, trunk and arms, where little else moves.
    Upper,
}

/// A place of the body whose way a still picture shows by an arrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// The middle of the head.
    Head,
    /// The breastbone.
    Chest,
    /// The middle of the back.
    Back,
    /// The hips.
    Hips,
    /// The right hand.
    RightHand,
    /// The left hand.
    LeftHand,
    /// The right elbow.
    RightElbow,
    /// The left elbow.
    LeftElbow,
    /// The right foot.
    RightFoot,
    /// The left foot.
    LeftFoot,
    /// The right knee.
    RightKnee,
    /// The left knee.
    LeftKnee,
}

impl Joint {
    /// The same on the other side.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::RightHand => Self::LeftHand,
            Self::LeftHand => Self::RightHand,
            Self::RightElbow => Self::LeftElbow,
            Self::LeftElbow => Self::RightElbow,
            Self::RightFoot => Self::LeftFoot,
            Self::LeftFoot => Self::RightFoot,
            Self::RightKnee => Self::LeftKnee,
            Self::LeftKnee => Self::RightKnee,
            Self::Head | Self::Chest | Self::Back | Self::Hips => self,
        }
    }

    /// Where it is.
    #[must_use]
    pub fn of(self, body: &Body) -> V {
        let [right, left] = body.arms;
        let [right_leg, left_leg] = body.legs;
        let [hips, _, _, back, ..] = body.spine;
        match self {
            Self::Head => body.head,
            Self::Chest => body.chest + body.frame(pose::HIGH).ahead * 10.0,
            Self::Back => back - body.frame(pose::LOW).ahead * 10.0,
            Self::Hips => hips,
            Self::RightHand => right.wrist,
            Self::LeftHand => left.wrist,
            Self::RightElbow => right.elbow,
            Self::LeftElbow => left.elbow,
            Self::RightFoot => right_leg.ankle,
            Self::LeftFoot => left_leg.ankle,
            Self::RightKnee => right_leg.knee,
            Self::LeftKnee => left_leg.knee,
        }
    }
}

/// One exercise as key poses. Where sides count, it is the first side's: the right.
#[derive(Debug, PartialEq)]
pub struct Figure {
    /// From where it is looked at.
    pub view: View,
    /// How much of the body is in the picture.
    pub crop: Crop,
    /// Whether the picture is mirrored with the side; otherwise only the body is.
    pub flips: bool,
    /// Where a repetition starts.
    pub home: Pose,
    /// The poses on the way out; the last is held.
    pub out: &'static [Pose],
    /// The poses on the way back, where it is not the way out; the last is where the next
    /// repetition starts.
    pub back: &'static [Pose],
    /// Seconds of one round of a movement without counted repetitions; 0 where one stays.
    pub cycle_s: f32,
    /// What is around it, the farthest first.
    pub props: &'static [Prop],
    /// What moves: arrows of still pictures show its way.
    pub traces: &'static [Joint],
}

/// A rectangle of a picture: left, top, width, height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// Its left and top.
    pub at: P,
    /// Its width and height.
    pub size: P,
}

impl Figure {
    /// The pose that is held.
    #[must_use]
    pub fn peak(&self) -> &Pose {
        self.out.last().unwrap_or(&self.home)
    }

    /// All key poses in the order in which they are passed.
    pub fn keys(&self) -> impl Iterator<Item = &Pose> {
        core::iter::once(&self.home)
            .chain(self.out)
            .chain(self.back)
    }

    /// From where one of its sides is looked at.
    #[must_use]
    pub const fn view_of(&self, mirrored: bool) -> View {
        if mirrored && self.flips {
            self.view.mirrored()
        } else {
            self.view
        }
    }

    /// What has to be seen of it: all key poses and what is around it, on one of its sides.
    #[must_use]
    pub fn window_of(&self, mirrored: bool) -> Window {
        self.window_from(self.view_of(mirrored), mirrored)
    }

    /// The same from another view.
    #[must_use]
    pub fn window_from(&self, view: View, mirrored: bool) -> Window {
        let eye = view.eye();
        let mut places = Vec::new();
        for key in self.keys() {
            let key = if mirrored { key.mirrored() } else { *key };
            extent(&bones::solve(&key), self.crop, &mut places);
        }
        if self.crop == Crop::Whole {
            for prop in self.props {
                places.extend(prop.extent());
            }
        }
        around(&eye, &places)
    }
}

impl Window {
    /// This window, widened by a share of what it lacks of another.
    #[must_use]
    fn widened(&self, other: &Self, share: f32) -> Self {
        let end = |window: &Self| {
            let Self { at, size } = window;
            p(at.x + size.x, at.y + size.y)
        };
        let (low, high, wanted) = (self.at, end(self), end(other));
        let at = p(
            mix(low.x, low.x.min(other.at.x), share),
            mix(low.y, low.y.min(other.at.y), share),
        );
        let x = mix(high.x, high.x.max(wanted.x), share) - at.x;
        let y = mix(high.y, high.y.max(wanted.y), share) - at.y;
        Self { at, size: p(x, y) }
    }
}

/// The window around a body, or around the upper part of it.
fn window_of(eye: &Eye, body: &Body, crop: Crop) -> Window {
    let mut places = Vec::new();
    extent(body, crop, &mut places);
    around(eye, &places)
}

/// Places of a body that have to be in the picture.
fn extent(body: &Body, crop: Crop, into: &mut Vec<V>) {
    let [right, left] = body.arms;
    let [right_leg, left_leg] = body.legs;
    let [hips, ..] = body.spine;
    let tips = |arm: &body::SolvedArm| arm.wrist + arm.fingers * 15.0;
    let toes = |leg: &body::SolvedLeg, ahead: f32| leg.ankle + leg.toes * ahead + leg.sole * 4.0;
    let balls = [
        (body.head, 12.5),
        (body.chest, 14.0),
        (right.elbow, 4.5),
        (left.elbow, 4.5),
        // On its way from one pose to the next a hand swings out a little farther.
        (tips(&right), 4.0),
        (tips(&left), 4.0),
        (hips, 14.0),
        (right_leg.knee, 6.0),
        (left_leg.knee, 6.0),
        (toes(&right_leg, 16.0), 4.0),
        (toes(&left_leg, 16.0), 4.0),
        (toes(&right_leg, -4.0), 4.0),
        (toes(&left_leg, -4.0), 4.0),
    ];
    let seen = match crop {
        Crop::Whole => balls.len(),
        Crop::Upper => 7,
    };
    for (middle, radius) in balls.iter().take(seen) {
        // The corners of a box would reach too far where it is seen at an angle.
        for axis in [v(1.0, 0.0, 0.0), v(0.0, 1.0, 0.0), v(0.0, 0.0, 1.0)] {
            into.push(*middle + axis * *radius);
            into.push(*middle - axis * *radius);
        }
    }
}

/// The window around places, with a margin.
fn around(eye: &Eye, places: &[V]) -> Window {
    let margin = 4.0 * view::UNITS;
    let (mut low, mut high) = (p(f32::MAX, f32::MAX), p(f32::MIN, f32::MIN));
    for place in places {
        let at = eye.see(*place);
        low = p(low.x.min(at.x), low.y.min(at.y));
        high = p(high.x.max(at.x), high.y.max(at.y));
    }
    Window {
        at: p(low.x - margin, low.y - margin),
        size: p(high.x - low.x + 2.0 * margin, high.y - low.y + 2.0 * margin),
    }
}
