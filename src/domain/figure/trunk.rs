//! The shape of the trunk along the spine, and the places on it that can glow.
//!
//! It must never draw: it says how wide and deep the trunk is, and where its surface is.

use super::body::{Body, Frame};
use super::outline::Mass;
use super::vector::{V, mix, within};

/// A cross-section of the trunk: where on the spine (0 between the hips, 1 top of the pelvis, 2 of
/// the small of the back, 3 of the lower chest, 4 of the upper), half its width, half its depth, and
/// how far its middle lies ahead, in centimetres.
struct Section {
    at: f32,
    width: f32,
    depth: f32,
    ahead: f32,
}

const fn section(at: f32, width: f32, depth: f32, ahead: f32) -> Section {
    Section {
        at,
        width,
        depth,
        ahead,
    }
}

/// The sections, from below.
const SECTIONS: [Section; 10] = [
    section(0.0, 15.5, 9.8, -1.5),
    section(0.5, 16.0, 10.0, -1.5),
    section(1.0, 14.6, 9.4, -0.3),
    section(1.6, 13.2, 9.0, 0.3),
    section(2.0, 13.6, 9.6, 0.5),
    section(2.5, 14.8, 10.4, 0.8),
    section(3.0, 16.0, 10.8, 0.8),
    section(3.4, 16.4, 9.8, 0.5),
    section(3.7, 14.0, 8.0, 0.0),
    section(3.95, 8.0, 6.2, 0.0),
];

/// How far up the spine the hips reach.
const HIPS: f32 = 1.0;
/// How far apart on the spine the masses are that make up the trunk.
const STEP: f32 = 0.3;
/// Half the height of a mass.
const HALF_HEIGHT: f32 = 4.5;
/// How much deeper a chest full of air is.
const AIR: f32 = 0.12;

/// The place on the spine, and how the trunk lies there.
fn axis(body: &Body, at: f32) -> (V, Frame) {
    let [a, b, c, d, e, _] = body.spine;
    let [pelvis, lumbar, low, high, _, _] = body.frames;
    let points = [a - pelvis.up * 10.0, a, b, c, d, e, e + high.up * 10.0];
    let frames = [pelvis, pelvis, lumbar, low, high, high];
    let (first, share) = split(at);
    let point = |index: usize| points.get(index).copied().unwrap_or(e);
    let (p0, p1, p2, p3) = (
        point(first),
        point(first + 1),
        point(first + 2),
        point(first + 3),
    );
    // A smooth curve through the joints (Catmull and Rom).
    let (s, s2, s3) = (share, share * share, share * share * share);
    let place = (p1 * 2.0
        + (p2 - p0) * s
        + (p0 * 2.0 - p1 * 5.0 + p2 * 4.0 - p3) * s2
        + (p1 * 3.0 - p0 - p2 * 3.0 + p3) * s3)
        * 0.5;
    let (below, share) = split(at + 0.5);
    let frame = |index: usize| frames.get(index).copied().unwrap_or(high);
    let (f, g) = (frame(below), frame(below + 1));
    let lies = Frame {
        ahead: f.ahead.towards(g.ahead, share).unit(),
        up: f.up.towards(g.up, share).unit(),
        right: f.right.towards(g.right, share).unit(),
    };
    (place, lies)
}

/// Whole part and rest of a place on the spine.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places on the spine are small and not negative"
)]
pub(super) fn split(at: f32) -> (usize, f32) {
    let whole = at.max(0.0).floor();
    (whole as usize, at - whole)
}

/// Half the width, half the depth and the way ahead of the trunk's middle, at a place on the spine.
fn size(at: f32) -> (f32, f32, f32) {
    let above = SECTIONS.iter().find(|section| section.at >= at);
    let below = SECTIONS.iter().rev().find(|section| section.at <= at);
    let (Some(a), Some(b)) = (below.or(above), above.or(below)) else {
        return (0.0, 0.0, 0.0);
    };
    let share = if b.at > a.at {
        (at - a.at) / (b.at - a.at)
    } else {
        0.0
    };
    let share = share * share * (3.0 - 2.0 * share);
    (
        mix(a.width, b.width, share),
        mix(a.depth, b.depth, share),
        mix(a.ahead, b.ahead, share),
    )
}

fn mass(body: &Body, at: f32) -> Mass {
    let (place, lies) = axis(body, at);
    let (width, depth, ahead) = size(at);
    let air = depth * AIR * body.breath * within(at - 1.5, 0.0, 1.0);
    Mass {
        at: place + lies.ahead * (ahead + air),
        axes: [
            lies.ahead * (depth + air),
            lies.up * HALF_HEIGHT,
            lies.right * width,
        ],
    }
}

/// The rounded masses of the hips, from below.
pub(super) fn hips(body: &Body) -> Vec<Mass> {
    masses(body, 0.0, HIPS)
}

/// The rounded masses of what a shirt covers, from below.
pub(super) fn shirt(body: &Body) -> Vec<Mass> {
    masses(body, HIPS - 0.1, 3.95)
}

fn masses(body: &Body, from: f32, to: f32) -> Vec<Mass> {
    let mut all = Vec::new();
    let mut at = from;
    while at < to {
        all.push(mass(body, at));
        at += STEP;
    }
    all.push(mass(body, to));
    all
}

/// A place on or in the trunk: how far up the spine, how far out (0 the middle, 1 the right edge)
/// and how far ahead (1 the front, -1 the back); and where its surface looks.
pub(super) fn surface(body: &Body, at: f32, outward: f32, ahead: f32) -> (V, V) {
    let (place, lies) = axis(body, at);
    let (width, depth, middle) = size(at);
    (
        place + lies.right * (width * outward) + lies.ahead * (middle + depth * ahead),
        (lies.ahead * ahead + lies.right * outward).unit(),
    )
}
