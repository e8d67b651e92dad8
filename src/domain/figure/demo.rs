//! Figures on their own: playing one repetition, or standing in their key poses.
//!
//! It must never know a session: [`super::motion`] shows a figure in time with one.

use super::body::Body;
use super::bones;
use super::motion::of_hand;
use super::pose::Pose;
use super::scene::{KeyMoment, SETTLE_MS, Scene, along, glow, is_mirrored, sided, still, way};
use super::still::Still;
use super::vector::{V, within};
use super::{Figure, FigureId};
use crate::domain::catalogue::{Kind, Side, Sides};
use crate::domain::dose::Work;

/// Milliseconds a figure that plays on its own stays at the end and at the start at least.
const STAYS_MS: f32 = 1_000.0;

/// A hand whose middle is this near to that of the head lies on it, in centimetres.
const ON_HEAD: f32 = 20.0;

/// A figure that plays on its own: one repetition, or one of each side where sides alternate, at the
/// tempo that the exercise starts with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Demo {
    figure: FigureId,
    out_ms: f32,
    hold_ms: f32,
    back_ms: f32,
    sides: &'static [Option<Side>],
}

impl Demo {
    /// The demonstration of a figure, to somebody who uses this hand more.
    #[must_use]
    pub fn of(id: FigureId, hand: Side) -> Self {
        let facts = id.exercise().facts();
        let figure = id.figure();
        let tempo = facts.default.dose.tempo;
        let (out_ms, back_ms) = match facts.default.dose.work {
            Work::Reps { .. } => (f32::from(tempo.out) * 100.0, f32::from(tempo.back) * 100.0),
            _ if figure.cycle_s > 0.0 => (figure.cycle_s * 500.0, figure.cycle_s * 500.0),
            _ => (SETTLE_MS, SETTLE_MS),
        };
        Self {
            figure: id,
            out_ms,
            hold_ms: if figure.back.is_empty() {
                STAYS_MS
            } else {
                0.0
            },
            back_ms,
            sides: match (facts.sides, first_side(id, hand)) {
                (Sides::Together | Sides::EachInTurn { .. }, Some(Side::Left)) => {
                    &[Some(Side::Left)]
                }
                (Sides::Together | Sides::EachInTurn { .. }, _) => &[None],
                (_, Some(Side::Left)) => &[Some(Side::Left), Some(Side::Right)],
                _ => &[Some(Side::Right), Some(Side::Left)],
            },
        }
    }

    /// Milliseconds of all of it, after which it begins anew.
    #[must_use]
    pub fn length_ms(&self) -> f32 {
        self.round_ms() * f32::from(u8::try_from(self.sides.len()).unwrap_or(1))
    }

    fn round_ms(&self) -> f32 {
        self.out_ms + self.back_ms + 2.0 * self.hold_ms
    }

    /// The figure as it plays again and again, at a reading of a clock.
    #[must_use]
    pub fn at(&self, now_ms: u64) -> Scene {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a movement takes some seconds"
        )]
        let length_ms = (self.length_ms() as u64).max(1);
        #[allow(clippy::cast_precision_loss, reason = "what is left is less than that")]
        self.scene((now_ms % length_ms) as f32)
    }

    /// The figure after so many milliseconds.
    #[must_use]
    pub fn scene(&self, at_ms: f32) -> Scene {
        let figure = self.figure.figure();
        let length_ms = self.length_ms().max(1.0);
        let mut at = at_ms - (at_ms / length_ms).floor() * length_ms;
        let mut sides = self.sides.iter().copied();
        let mut side = sides.next().flatten();
        while at >= self.round_ms() {
            at -= self.round_ms();
            side = sides.next().flatten();
        }
        let start = start_of(figure);
        let back_at = self.out_ms + self.hold_ms;
        let goes_back = at >= back_at;
        let share = if goes_back {
            (at - back_at) / self.back_ms
        } else {
            at / self.out_ms
        };
        let body = along(&way(figure, side, start, goes_back), share);
        let out = if goes_back { 1.0 - share } else { share };
        Scene {
            glow: glow(out),
            ..still(self.figure, side, body, true)
        }
    }
}

/// The side with which an exercise begins where nothing is said of sides, to somebody who uses this hand
/// more: to the left-handed it is shown as in a mirror.
fn first_side(id: FigureId, hand: Side) -> Option<Side> {
    match (id.exercise().facts().sides.first(), hand) {
        (first, Side::Right) => first,
        (Some(first), Side::Left) => Some(first.other()),
        (None, Side::Left) => of_hand(id, hand),
    }
}

/// Where a repetition that is not the first one starts.
fn start_of(figure: &Figure) -> KeyMoment {
    if figure.back.is_empty() {
        KeyMoment::Home
    } else {
        KeyMoment::Turned
    }
}

/// One repetition of a side, without its stay: the body after a share of it.
#[must_use]
pub fn repetition(figure: &Figure, side: Option<Side>, share: f32) -> Body {
    let start = start_of(figure);
    let half = within(share, 0.0, 1.0) * 2.0;
    if half <= 1.0 {
        along(&way(figure, side, start, false), half)
    } else {
        along(&way(figure, side, start, true), half - 1.0)
    }
}

/// A figure in the pose that is held, of the side it begins with for this hand; where it starts and the way
/// from there are shown with it.
#[must_use]
pub fn held(id: FigureId, hand: Side) -> Still {
    with_its_way(id, first_side(id, hand), id.figure().peak())
}

/// A figure in each of its main poses: where it starts, what is held (with the way there), and where it
/// turns back. Of the side it begins with for this hand, unless it is said which.
#[must_use]
pub fn main_poses(id: FigureId, side: Option<Side>, hand: Side) -> Vec<Still> {
    let figure = id.figure();
    let side = side.or(first_side(id, hand));
    let home = in_pose(id, side, &figure.home).into();
    if figure.out.is_empty() {
        return vec![home];
    }
    let held = with_its_way(id, side, figure.peak());
    let turned = figure.back.last();
    let turned = turned.map(|pose| in_pose(id, side, pose).into());
    [home, held].into_iter().chain(turned).collect()
}

/// A figure in all its key poses, of the side it begins with for this hand.
#[must_use]
pub fn all_poses(id: FigureId, hand: Side) -> Vec<Still> {
    let side = first_side(id, hand);
    let poses = id.figure().keys();
    poses.map(|pose| in_pose(id, side, pose).into()).collect()
}

fn in_pose(id: FigureId, side: Option<Side>, pose: &Pose) -> Scene {
    still(id, side, bones::solve(&sided(pose, side)), false)
}

fn with_its_way(id: FigureId, side: Option<Side>, pose: &Pose) -> Still {
    let home = sided(&id.figure().home, side);
    let scene = in_pose(id, side, pose);
    if id.exercise().facts().kind == Kind::Isometric {
        // Nothing moves: the arrows show what is pushed against.
        let ways = pushes(&scene.body);
        return Still {
            ways,
            ..scene.into()
        };
    }
    let ways = ways(id, side);
    Still {
        scene,
        // Of what has no way, the start would only blur the picture.
        start: (!ways.is_empty()).then(|| bones::solve(&home)),
        ways,
    }
}

/// From where the hand pushes that lies on the head, or both hands together.
fn pushes(body: &Body) -> Vec<Vec<V>> {
    let (mut from, mut palms, mut hands) = (V::ZERO, V::ZERO, 0.0);
    for side in 0..2 {
        let arm = body.arm(side);
        let hand = arm.wrist + arm.fingers * 8.0;
        if (hand - body.head).length() < ON_HEAD {
            (from, palms, hands) = (from + hand, palms + arm.palm, hands + 1.0);
        }
    }
    let (hand, palm) = (from * (1.0 / f32::max(hands, 1.0)), palms.unit());
    let at = |step: u8| hand - palm * (18.0 - 3.5 * f32::from(step));
    vec![(0..=4).map(at).collect()]
}

/// The way that what moves most takes from the start to the pose that is held: places in space, for
/// each of the figure's traces.
fn ways(id: FigureId, side: Option<Side>) -> Vec<Vec<V>> {
    let figure = id.figure();
    let way = way(figure, side, KeyMoment::Home, false);
    let mut ways = vec![Vec::new(); figure.traces.len()];
    for step in 0..=16u8 {
        let body = along(&way, f32::from(step) / 16.0);
        for (way, joint) in ways.iter_mut().zip(figure.traces) {
            let joint = if is_mirrored(side) {
                joint.mirrored()
            } else {
                *joint
            };
            way.push(joint.of(&body));
        }
    }
    ways
}
