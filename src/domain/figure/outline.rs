//! Outlines of round things in a picture, as the points of SVG polygons.
//!
//! It must never know a body: it draws limbs, rounded masses, lines and areas. An outline is one
//! polygon, also where it has several parts: its line goes over to the next part and back the same
//! way, which shows nothing. Polygons and not paths, because browsers work out a page's styles anew
//! for every path that changes. All numbers are whole, in the units of the picture.

use super::vector::{V, sin_cos};
use super::view::{Eye, P, UNITS, p};

/// How many directions a rounded mass is looked at from; its outline has twice as many corners.
const CORNERS: u16 = 14;

/// An ellipsoid: a middle and three half axes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mass {
    /// Its middle.
    pub at: V,
    /// Its half axes.
    pub axes: [V; 3],
}

/// The nearest whole number. Text of whole numbers is short, and the code that writes fractions
/// would take 7 kB.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a picture is a few thousand units wide; a float that is no number becomes zero"
)]
pub(super) fn whole(value: f32) -> i32 {
    value.round_ties_even() as i32
}

/// The points of a polygon.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outline {
    points: String,
    first: Option<P>,
}

impl Outline {
    /// The points as the text of an attribute; empty where there is nothing to see.
    #[must_use]
    pub fn points(&self) -> &str {
        &self.points
    }

    /// Adds the parts of another outline.
    pub fn append(&mut self, other: &Self) {
        if self.first.is_none() {
            self.first = other.first;
        }
        self.points.push_str(&other.points);
        if let Some(first) = self.first {
            self.point(first);
        }
    }

    /// Empties it, to be used again.
    pub fn clear(&mut self) {
        self.points.clear();
        self.first = None;
    }

    fn number(&mut self, value: f32) {
        let value = whole(value);
        // A space before each number: not all browsers read `1-2`.
        self.points.push(' ');
        if value < 0 {
            self.points.push('-');
        }
        let mut rest = value.unsigned_abs();
        let mut weight = 1;
        while rest / weight >= 10 {
            weight *= 10;
        }
        while weight > 0 {
            let digit = u8::try_from(rest / weight).unwrap_or_default();
            self.points.push(char::from(b'0' + digit));
            rest %= weight;
            weight /= 10;
        }
    }

    fn point(&mut self, at: P) {
        self.number(at.x);
        self.number(at.y);
    }

    /// Adds an area. All go the same way round: overlapping ones would cut each other out otherwise.
    pub fn area(&mut self, corners: &mut [P]) {
        let Some(start) = corners.first().copied() else {
            return;
        };
        let turns = |pair: &[P]| match pair {
            [a, b] => a.from(start).turned().dot(b.from(start)),
            _ => 0.0,
        };
        if corners.windows(2).map(turns).sum::<f32>() < 0.0 {
            corners.reverse();
        }
        let start = corners.first().copied().unwrap_or(start);
        for at in corners.iter() {
            self.point(*at);
        }
        self.point(start);
        match self.first {
            Some(first) => self.point(first),
            None => self.first = Some(start),
        }
    }

    /// Adds an area whose corners are cut off.
    fn round_area(&mut self, corners: &[P]) {
        let mut round = Vec::with_capacity(corners.len() * 2);
        let next = corners.iter().skip(1).chain(corners.first());
        for (a, b) in corners.iter().zip(next) {
            let way = b.from(*a);
            round.push(a.along(way, 0.25));
            round.push(a.along(way, 0.75));
        }
        self.area(&mut round);
    }

    /// Something flat with four corners, as thick in centimetres to each side.
    pub fn plate(&mut self, eye: &Eye, corners: [V; 4], thick: f32) {
        let [a, b, c, d] = corners;
        self.limbs(eye, &[a, b, c, d, a].map(|at| (at, thick)));
        self.area(&mut corners.map(|at| eye.see(at)));
    }

    /// A ribbon along places, as wide in centimetres to each side.
    pub fn ribbon(&mut self, eye: &Eye, places: &[V], wide: f32) {
        let seen: Vec<P> = places.iter().map(|at| eye.see(*at)).collect();
        let ends = seen.windows(2).map(|pair| match pair {
            [a, b] => b.from(*a),
            _ => P::default(),
        });
        let ways: Vec<P> = ends.map(|way| way.unit()).collect();
        let (Some(first), Some(last)) = (ways.first(), ways.last()) else {
            return;
        };
        let wide = wide * UNITS;
        let mut corners = Vec::new();
        let mut back = Vec::new();
        for (index, at) in seen.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|it| ways.get(it));
            let after = ways.get(index).unwrap_or(last);
            let way = before.unwrap_or(first).along(*after, 1.0).unit();
            corners.push(at.along(way.turned(), wide));
            back.push(at.along(way.turned(), -wide));
        }
        if let (Some(start), Some(end)) = (seen.first(), seen.last()) {
            let aside = last.turned();
            arc(
                &mut corners,
                *end,
                wide,
                aside,
                *last,
                p(-aside.x, -aside.y),
            );
            corners.extend(back.into_iter().rev());
            let aside = first.turned();
            let behind = p(-first.x, -first.y);
            arc(
                &mut corners,
                *start,
                wide,
                p(-aside.x, -aside.y),
                behind,
                aside,
            );
        }
        self.area(&mut corners);
    }

    /// An arrow along places, so thick in centimetres; nothing where they are too close to show a
    /// way.
    pub fn arrow(&mut self, eye: &Eye, places: &[V], thick: f32) {
        let (Some(first), Some(last)) = (places.first(), places.last()) else {
            return;
        };
        let tip = eye.see(*last);
        let length = |way: P| way.dot(way).sqrt();
        let far = |at: &&V, least: f32| length(tip.from(eye.see(**at))) > least * UNITS;
        if !far(&first, 6.0) {
            return;
        }
        let from = places.iter().rev().find(|at| far(at, 2.5)).unwrap_or(first);
        let way = tip.from(eye.see(*from));
        let way = p(way.x / length(way), way.y / length(way));
        let end = p(0.0, 0.0).along(way, UNITS);
        for pair in places.windows(2) {
            if let [a, b] = pair {
                self.capsule(eye.see(*a), thick * UNITS, eye.see(*b), thick * UNITS);
            }
        }
        for aside in [3.0, -3.0] {
            let barb = tip.along(end, -4.0).along(end.turned(), aside);
            self.capsule(tip, thick * UNITS, barb, thick * UNITS);
        }
    }

    /// Limbs: balls of these radii in centimetres, and what lies between each and the next.
    pub fn limbs(&mut self, eye: &Eye, balls: &[(V, f32)]) {
        for pair in balls.windows(2) {
            if let [from, to] = pair {
                let (a, b) = (eye.see(from.0), eye.see(to.0));
                self.capsule(a, from.1 * UNITS, b, to.1 * UNITS);
            }
        }
    }

    /// Two balls and what lies between them.
    fn capsule(&mut self, a: P, r: f32, b: P, s: f32) {
        let way = b.from(a);
        let length = way.dot(way).sqrt();
        if length <= (r - s).abs() + 1.0 {
            let (middle, radius) = if r > s { (a, r) } else { (b, s) };
            return self.ball(middle, radius);
        }
        let way = p(way.x / length, way.y / length);
        let cos = (r - s) / length;
        let sin = (1.0 - cos * cos).max(0.0).sqrt();
        let left = p(0.0, 0.0).along(way, cos).along(way.turned(), sin);
        let right = p(0.0, 0.0).along(way, cos).along(way.turned(), -sin);
        let mut corners = Vec::new();
        arc(&mut corners, a, r, left, p(-way.x, -way.y), right);
        arc(&mut corners, b, s, right, way, left);
        self.area(&mut corners);
    }

    /// A ball seen in the picture.
    pub fn ball(&mut self, middle: P, radius: f32) {
        let mut corners = Vec::new();
        let (left, right) = (p(-1.0, 0.0), p(1.0, 0.0));
        arc(&mut corners, middle, radius, left, p(0.0, -1.0), right);
        arc(&mut corners, middle, radius, right, p(0.0, 1.0), left);
        self.area(&mut corners);
    }

    /// One outline around masses that follow one another, as those of a trunk do. Where their line
    /// points to the one who looks there is no such outline, and each pair gets its own.
    pub fn chain(&mut self, eye: &Eye, masses: &[Mass]) {
        let seen = masses.first().zip(masses.last()).map_or(0.0, |(a, b)| {
            let way = eye.see(b.at).from(eye.see(a.at));
            way.dot(way).sqrt() / ((b.at - a.at).length() * UNITS).max(1.0)
        });
        if seen < 0.5 {
            for pair in masses.windows(2) {
                self.around(eye, pair);
            }
            return;
        }
        let mut left = Vec::new();
        let mut right = Vec::new();
        for (index, mass) in masses.iter().enumerate() {
            let before = masses.get(index.saturating_sub(1)).unwrap_or(mass);
            let after = masses.get(index + 1).unwrap_or(mass);
            let way = eye.see(after.at).from(eye.see(before.at));
            let aside = way.turned();
            let mut sides = |ahead: f32| {
                left.push(edge(eye, mass, aside.along(way, ahead)).1);
                right.push(edge(eye, mass, p(-aside.x, -aside.y).along(way, ahead)).1);
            };
            if index == 0 {
                sides(-9.0);
                sides(-1.0);
            }
            sides(0.0);
            if index + 1 == masses.len() {
                sides(1.0);
                sides(9.0);
            }
        }
        left.extend(right.into_iter().rev());
        self.round_area(&left);
    }

    /// The tightest outline around rounded masses.
    pub fn around(&mut self, eye: &Eye, masses: &[Mass]) {
        self.around_in(CORNERS, eye, masses);
    }

    /// The same looked at from so many directions.
    pub fn around_in(&mut self, corners: u16, eye: &Eye, masses: &[Mass]) {
        let (sin, cos) = sin_cos(360.0 / f32::from(corners));
        let mut way = p(1.0, 0.0);
        let mut outline = Vec::new();
        for _ in 0..corners {
            way = p(way.x * cos - way.y * sin, way.x * sin + way.y * cos);
            let mut farthest = (f32::MIN, P::default());
            for mass in masses {
                let edge = edge(eye, mass, way);
                if edge.0 > farthest.0 {
                    farthest = edge;
                }
            }
            outline.push(farthest.1);
        }
        self.round_area(&outline);
    }
}

/// Corners along an arc around a middle, from one direction over another to a third.
fn arc(into: &mut Vec<P>, middle: P, radius: f32, from: P, over: P, to: P) {
    let mut half = |a: P, b: P| {
        for step in 0..3u8 {
            let way = a.along(b.from(a), f32::from(step) / 3.0);
            let length = way.dot(way).sqrt().max(1e-3);
            into.push(middle.along(way, radius / length));
        }
    };
    half(from, over);
    half(over, to);
    into.push(middle.along(to, radius));
}

/// How far a mass reaches in a direction of the picture, and the point where it does.
fn edge(eye: &Eye, mass: &Mass, way: P) -> (f32, P) {
    // The direction in space that looks the same as this one in the picture.
    let way_there = eye.right * way.x - eye.up * way.y;
    let parts = mass.axes.map(|axis| axis.dot(way_there));
    let reach = parts.iter().map(|part| part * part).sum::<f32>().sqrt();
    let mut at = mass.at;
    if reach > 1e-3 {
        for (axis, part) in mass.axes.iter().zip(parts) {
            at = at + *axis * (part / reach);
        }
    }
    let at = eye.see(at);
    (at.dot(way), at)
}
