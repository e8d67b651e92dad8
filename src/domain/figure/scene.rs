//! A figure at an instant: its body, from where it is seen, and what is around it.

use super::body::Body;
use super::bones;
use super::pose::Pose;
use super::vector::{mix, within};
use super::view::{Eye, P, Turn, View};
use super::{Figure, FigureId, Prop, Window, view};
use crate::domain::catalogue::Side;

/// Milliseconds to move into a position that is then kept without counting.
pub(super) const SETTLE_MS: f32 = 3_000.0;
/// How much what works glows at the start of a movement; it glows fully where it is held.
const FAINT: f32 = 0.4;

/// A figure at an instant.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The figure that is shown, or to which the change leads.
    pub figure: FigureId,
    /// The body.
    pub body: Body,
    /// From where it is seen.
    pub view: View,
    /// What has to be in the picture.
    pub framing: Framing,
    /// What is around it.
    pub props: &'static [Prop],
    /// How much of that is to be seen, from 0 to 1: things that come or go fade.
    pub there: f32,
    /// How much what works glows, from 0 to 1.
    pub glow: f32,
    /// Whether it moves right now: if not, the next instant looks the same.
    pub moves: bool,
}

/// What has to be in a picture: a figure on one of its sides, or what lies a share of the way from
/// that of one to that of another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Framing {
    pub(super) from: (FigureId, bool),
    pub(super) to: (FigureId, bool),
    pub(super) share: f32,
    /// The body of this instant, where it passes through other positions on the way.
    pub(super) body: Option<Window>,
    pub(super) turn: Turn,
}

impl Framing {
    /// The window. It takes the solving of all key poses: to be worked out only when a framing
    /// changes.
    #[must_use]
    pub fn window(&self) -> Window {
        let of = |(id, mirrored): (FigureId, bool)| {
            let figure = id.figure();
            figure.window_from(figure.view_of(mirrored).turned(self.turn), mirrored)
        };
        let to = of(self.to);
        if self.from == self.to {
            // Who comes to their first exercise is not all in the picture of that yet.
            let wider = within(6.0 * (1.0 - self.share), 0.0, 1.0);
            return self.body.map_or(to, |body| to.widened(&body, wider));
        }
        let from = of(self.from);
        let mixed = |a: P, b: P| view::p(mix(a.x, b.x, self.share), mix(a.y, b.y, self.share));
        let window = Window {
            at: mixed(from.at, to.at),
            size: mixed(from.size, to.size),
        };
        // One who stands up must not lose their head, nor the picture its calm at the ends.
        let wider = within(6.0 * self.share * (1.0 - self.share), 0.0, 1.0);
        self.body
            .map_or(window, |body| window.widened(&body, wider))
    }
}

/// A place on the way of one repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyMoment {
    /// On one's feet, as everybody comes to the first exercise.
    Standing,
    Home,
    Peak,
    /// The end of a way back that is not the way out.
    Turned,
}

/// The first side is the one that figures are written for.
pub(super) fn is_mirrored(side: Option<Side>) -> bool {
    side == Some(Side::Left)
}

pub(super) fn sided(pose: &Pose, side: Option<Side>) -> Pose {
    if is_mirrored(side) {
        pose.mirrored()
    } else {
        *pose
    }
}

impl Scene {
    /// What is drawn around the body: all but a wall that would hide it, where somebody looks from behind that.
    #[must_use]
    pub fn around(&self) -> Vec<Prop> {
        let Eye { near, .. } = self.view.eye();
        let head = self.body.head.x;
        let hides = |prop: &Prop| prop.wall().is_some_and(|x| (head - x) * near.x < 0.0);
        let all = self.props.iter().copied();
        all.filter(|prop| !hides(prop)).collect()
    }

    /// The same, turned.
    #[must_use]
    pub fn turned(&self, turn: Turn) -> Self {
        Self {
            view: self.view.turned(turn),
            framing: Framing {
                turn,
                ..self.framing
            },
            ..self.clone()
        }
    }
}

/// How much what works glows a share of the way to the pose that is held.
pub(super) fn glow(share: f32) -> f32 {
    mix(FAINT, 1.0, eased(share))
}

/// Starts and ends gently.
pub(super) fn eased(share: f32) -> f32 {
    let share = within(share, 0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}

/// The body a share of the way along poses that are equally far apart in time.
pub(super) fn along(poses: &[Pose], share: f32) -> Body {
    let legs = poses.len().saturating_sub(1);
    let at = eased(share) * f32::from(u8::try_from(legs).unwrap_or(u8::MAX));
    let mut rest = at;
    let mut pairs = poses.windows(2);
    while let Some([from, to]) = pairs.next() {
        if rest <= 1.0 || pairs.len() == 0 {
            return bones::between(from, to, within(rest, 0.0, 1.0));
        }
        rest -= 1.0;
    }
    poses.first().map(bones::solve).unwrap_or_default()
}

/// The poses of the way out from `start`, or of the way back.
pub(super) fn way(figure: &Figure, side: Option<Side>, start: KeyMoment, back: bool) -> Vec<Pose> {
    let mut poses = Vec::new();
    if back && figure.back.is_empty() {
        poses.extend(figure.out.iter().rev());
        poses.push(figure.home);
    } else if back {
        poses.push(*figure.peak());
        poses.extend(figure.back);
    } else {
        poses.push(match start {
            KeyMoment::Turned => *figure.back.last().unwrap_or(&figure.home),
            KeyMoment::Standing | KeyMoment::Home | KeyMoment::Peak => figure.home,
        });
        poses.extend(figure.out);
    }
    for pose in &mut poses {
        *pose = sided(pose, side);
    }
    poses
}

/// A figure with this body.
pub(super) fn still(id: FigureId, side: Option<Side>, body: Body, moves: bool) -> Scene {
    let figure = id.figure();
    Scene {
        figure: id,
        body,
        view: figure.view_of(is_mirrored(side)),
        framing: Framing {
            from: (id, is_mirrored(side)),
            to: (id, is_mirrored(side)),
            share: 0.0,
            body: None,
            turn: Turn::NONE,
        },
        props: figure.props,
        there: 1.0,
        glow: 1.0,
        moves,
    }
}
