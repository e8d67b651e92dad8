//! Arrows that show a way in a still picture: beside the body where there is room, so that they hide
//! nothing of it.

use super::colours::Colours;
use super::raster::{Frame, Image, number};
use super::vector::{sin_cos, within};
use super::view::{P, p};

/// What moves less than this, in centimetres of the picture, gets no arrow.
const LEAST: f32 = 3.0;
/// An arrow is at least this long: it shows where something goes, and not how far.
const SHORTEST: f32 = 13.0;
/// How far its bow leaves the straight line at most, as a share of its length: else it would be a loop.
const MOST_BOW: f32 = 0.5;
/// How far beside its way an arrow may stand, in centimetres, and in how many steps.
const STEP: f32 = 4.0;
const STEPS: u8 = 8;
/// In how many directions it may stand beside its way.
const DIRECTIONS: u8 = 16;
/// The room between an arrow and the body.
const ROOM: f32 = 3.0;
/// What a centimetre costs that hides something, and one out of the frame, beside one away from its way.
const HIDES: f32 = 2.0;
const OUT: f32 = 4.0;

/// How far its rim reaches, in pixels.
const RIM: f32 = 1.5;

/// A round place that is to be seen: its middle and radius in centimetres of the picture.
pub(super) type Disc = (P, f32);

/// An arrow: places in centimetres of the picture.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arrow(Vec<P>);

impl Arrow {
    /// The arrow of a way; none where what moves stays nearly where it is. It is one bow past the middle of
    /// the way: corners and curls of it would only hide where it leads.
    pub(super) fn along(mut way: Vec<P>) -> Option<Self> {
        let first = *way.first()?;
        let off = |at: &P| at.from(first).length();
        let far = off(way.last()?);
        if far < LEAST {
            return None;
        }
        // What turns back a little at the end would point the wrong way.
        let mut farthest = (far, way.len());
        for (index, at) in way.iter().enumerate() {
            if off(at) > farthest.0 {
                farthest = (off(at), index + 1);
            }
        }
        if far > farthest.0 * 0.6 {
            way.truncate(farthest.1);
        }
        let (past, last) = (*way.get(way.len() / 2)?, *way.last()?);
        let longer = (SHORTEST / far).max(1.0);
        let middle = first.along(last.from(first), 0.5);
        let bow = past.from(middle);
        let most = far * MOST_BOW;
        let less = most / bow.length().max(most);
        let steps = number(way.len() - 1);
        for (step, at) in way.iter_mut().enumerate() {
            let share = number(step) / steps;
            let on = first.along(last.from(first), share);
            let on = on.along(bow, less * 4.0 * share * (1.0 - share));
            *at = middle.along(on.from(middle), longer);
        }
        Some(Self(way))
    }

    /// Where it hides least of what is to be seen, near its own way and within the frame.
    pub(super) fn beside(self, seen: &[Disc], frame: &Frame) -> Self {
        let low = p(frame.left, -frame.top);
        let high = low.along(
            p(number(frame.width), number(frame.height)),
            1.0 / frame.scale,
        );
        // Its tip is wider than the rest of it.
        let edge = 3.5 * half(frame);
        let cost = |by: P| {
            let mut cost = by.length();
            for at in self.0.iter().step_by(2) {
                let at = at.along(by, 1.0);
                let mut hides = 0.0f32;
                for (middle, radius) in seen {
                    // A call of `max` is slow in the browser.
                    let deep = radius + ROOM - at.from(*middle).length();
                    if deep > hides {
                        hides = deep;
                    }
                }
                let aside = (low.x - at.x).max(at.x - high.x);
                let out = aside.max(low.y - at.y).max(at.y - high.y) + edge;
                cost += hides * HIDES + out.max(0.0) * OUT;
            }
            cost
        };
        let mut best = (cost(p(0.0, 0.0)), p(0.0, 0.0));
        for direction in 0..DIRECTIONS {
            let (sin, cos) = sin_cos(f32::from(direction) / f32::from(DIRECTIONS) * 360.0);
            for step in 1..STEPS {
                let by = p(0.0, 0.0).along(p(cos, sin), f32::from(step) * STEP);
                let cost = cost(by);
                if cost < best.0 {
                    best = (cost, by);
                }
            }
        }
        let (_, by) = best;
        let mut way: Vec<P> = self.0.into_iter().map(|at| at.along(by, 1.0)).collect();
        // One that would lead across the body begins beyond it, where there is way enough left.
        let hides = |at: &P| {
            let mut all = seen.iter();
            all.any(|(middle, radius)| at.from(*middle).length() < *radius)
        };
        if let Some(last) = way.iter().rposition(hides)
            && let (Some(from), Some(tip)) = (way.get(last + 1), way.last())
            && tip.from(*from).length() > SHORTEST
        {
            way.drain(..=last);
        }
        Self(way)
    }

    /// The places that it takes up itself.
    pub(super) fn discs(&self) -> impl Iterator<Item = Disc> {
        self.0.iter().map(|at| (*at, ROOM))
    }

    /// Draws it.
    pub(super) fn draw(&self, image: &mut Image, frame: &Frame, colours: &Colours) {
        let (Some(first), Some(tip)) = (self.0.first(), self.0.last()) else {
            return;
        };
        let half = half(frame);
        // Where it ends slowly, the last places are too near to show a way.
        let is_far = |at: &&P| tip.from(**at).length() > 4.0 * half;
        let from = self.0.iter().rev().find(is_far).unwrap_or(first);
        let ahead = tip.from(*from).unit();
        let barb = |aside: f32| {
            let back = tip.along(ahead, -3.4 * half);
            (*tip, back.along(ahead.turned(), aside * half))
        };
        let mut lines: Vec<(P, P)> = vec![barb(2.9), barb(-2.9)];
        for pair in self.0.windows(2) {
            if let [from, to] = pair {
                lines.push((*from, *to));
            }
        }
        let (mut low, mut high) = (*tip, *tip);
        for (from, to) in &lines {
            for at in [from, to] {
                low = p(low.x.min(at.x), low.y.min(at.y));
                high = p(high.x.max(at.x), high.y.max(at.y));
            }
        }
        let around = half + RIM / frame.scale;
        let (low, high) = (low.from(p(around, around)), high.from(p(-around, -around)));
        image.change(frame, (low, high), |at, pixel| {
            let mut off = f32::MAX;
            for (from, to) in &lines {
                let from_line = off_line(at, *from, *to);
                if from_line < off {
                    off = from_line;
                }
            }
            let off = off - half;
            // A rim sets it apart from what is behind it; on the page it needs none.
            let rim = within(RIM - off * frame.scale, 0.0, 1.0) * pixel.opaque();
            pixel.cover(colours.paper, rim);
            pixel.cover(colours.arrow, within(0.5 - off * frame.scale, 0.0, 1.0));
        });
    }
}

/// Half its thickness: in a small picture it is thicker, or it could not be seen.
fn half(frame: &Frame) -> f32 {
    0.8 + (0.5 + number(frame.height) * 0.004) / frame.scale
}

/// How far a place is from a line.
fn off_line(at: P, from: P, to: P) -> f32 {
    let way = to.from(from);
    let share = within(at.from(from).dot(way) / way.dot(way).max(1e-6), 0.0, 1.0);
    at.from(from.along(way, share)).length()
}
