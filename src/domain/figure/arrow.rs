//! Arrows that show a way in a still picture: beside the body where there is room, so that they hide
//! nothing of it.

use super::colours::Colours;
use super::raster::{Frame, Image, number};
use super::vector::within;
use super::view::{P, p};

/// What moves less than this, in centimetres of the picture, gets no arrow.
const LEAST: f32 = 3.0;
/// An arrow is at least this long: it shows where something goes, and not how far.
const SHORTEST: f32 = 13.0;
/// How far beside its way an arrow may stand, in centimetres, and in how many steps.
const STEP: f32 = 3.0;
const STEPS: u8 = 11;
/// In how many directions it may stand beside its way.
const DIRECTIONS: u8 = 24;
/// The room between an arrow and the body.
const ROOM: f32 = 3.0;

/// A round place that is to be seen: its middle and radius in centimetres of the picture.
pub(super) type Disc = (P, f32);

/// An arrow: places in centimetres of the picture.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arrow(Vec<P>);

impl Arrow {
    /// The arrow of a way; none where what moves stays nearly where it is.
    pub(super) fn along(mut way: Vec<P>) -> Option<Self> {
        let (first, last) = (*way.first()?, *way.last()?);
        let far = length(last.from(first));
        if far < LEAST {
            return None;
        }
        let longer = (SHORTEST / far).max(1.0);
        let middle = first.along(last.from(first), 0.5);
        for at in &mut way {
            *at = middle.along(at.from(middle), longer);
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
        let cost = |by: P| {
            let mut cost = length(by);
            for at in &self.0 {
                let at = at.along(by, 1.0);
                let mut hides = 0.0f32;
                for (middle, radius) in seen {
                    hides = hides.max(radius + ROOM - length(at.from(*middle)));
                }
                let aside = (low.x - at.x).max(at.x - high.x);
                let out = aside.max(low.y - at.y).max(at.y - high.y) + ROOM;
                cost += hides + out.max(0.0);
            }
            cost
        };
        let mut best = (cost(p(0.0, 0.0)), p(0.0, 0.0));
        for direction in 0..DIRECTIONS {
            let turn = f32::from(direction) / f32::from(DIRECTIONS) * core::f32::consts::TAU;
            for step in 1..STEPS {
                let by = p(turn.cos(), turn.sin());
                let by = p(0.0, 0.0).along(by, f32::from(step) * STEP);
                let cost = cost(by);
                if cost < best.0 {
                    best = (cost, by);
                }
            }
        }
        let (_, by) = best;
        Self(self.0.into_iter().map(|at| at.along(by, 1.0)).collect())
    }

    /// The places that it takes up itself.
    pub(super) fn discs(&self) -> impl Iterator<Item = Disc> {
        self.0.iter().map(|at| (*at, ROOM))
    }

    /// Draws it.
    pub(super) fn draw(&self, image: &mut Image, frame: &Frame, colours: &Colours) {
        let [.., from, _, _, tip] = self.0.as_slice() else {
            return;
        };
        // In a small picture it is thicker, or it could not be seen.
        let half = 0.8 + (0.5 + number(frame.height) * 0.004) / frame.scale;
        let ahead = tip.from(*from).unit();
        let barb = |aside: f32| {
            let back = tip.along(ahead, -3.4 * half);
            (*tip, back.along(ahead.turned(), aside * half))
        };
        let lines = self.0.windows(2).filter_map(|pair| match pair {
            [from, to] => Some((*from, *to)),
            _ => None,
        });
        let lines: Vec<(P, P)> = lines.chain([barb(2.9), barb(-2.9)]).collect();
        image.change(frame, |at, pixel| {
            let off = |(from, to): &(P, P)| off_line(at, *from, *to);
            let off = lines.iter().map(off).fold(f32::MAX, f32::min) - half;
            // A rim sets it apart from what is behind it; on the page it needs none.
            let rim = within(1.5 - off * frame.scale, 0.0, 1.0) * pixel.opaque();
            pixel.cover(colours.paper, rim);
            pixel.cover(colours.arrow, within(0.5 - off * frame.scale, 0.0, 1.0));
        });
    }
}

fn length(way: P) -> f32 {
    way.dot(way).sqrt()
}

/// How far a place is from a line.
fn off_line(at: P, from: P, to: P) -> f32 {
    let way = to.from(from);
    let share = within(at.from(from).dot(way) / way.dot(way).max(1e-6), 0.0, 1.0);
    length(at.from(from.along(way, share)))
}
