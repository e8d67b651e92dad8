//! Outlines of round things in a picture, as the text of SVG paths.
//!
//! It must never know a body: it draws limbs, rounded masses, lines and areas. All numbers are
//! whole, in the units of the picture.

use super::vector::{V, sin_cos};
use super::view::{Eye, P, UNITS, p};

/// How many directions a rounded mass is looked at from; its outline has as many corners at most.
const CORNERS: u16 = 24;

/// An ellipsoid: a middle and three half axes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mass {
    /// Its middle.
    pub at: V,
    /// Its half axes.
    pub axes: [V; 3],
}

/// The nearest whole number. Text of whole numbers is short, and the code that writes fractions
/// would take a tenth of the first load.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a picture is a few thousand units wide; a float that is no number becomes zero"
)]
pub(super) fn whole(value: f32) -> i32 {
    value.round_ties_even() as i32
}

/// The text of a path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Path(String);

impl Path {
    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Empties it, to be used again.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    fn number(&mut self, value: f32) {
        let value = whole(value);
        if value < 0 {
            self.0.push('-');
        } else if self.0.ends_with(|last: char| last.is_ascii_digit()) {
            self.0.push(' ');
        }
        let mut rest = value.unsigned_abs();
        let mut weight = 1;
        while rest / weight >= 10 {
            weight *= 10;
        }
        while weight > 0 {
            let digit = u8::try_from(rest / weight).unwrap_or_default();
            self.0.push(char::from(b'0' + digit));
            rest %= weight;
            weight /= 10;
        }
    }

    fn point(&mut self, command: char, at: P) {
        self.0.push(command);
        self.number(at.x);
        self.number(at.y);
    }

    fn arc(&mut self, radius: f32, large: bool, to: P) {
        self.0.push('A');
        self.number(radius);
        self.number(radius);
        self.0.push_str(if large { " 0 1 1" } else { " 0 0 1" });
        self.number(to.x);
        self.number(to.y);
    }

    /// A line through places, or an area where it is closed.
    pub fn line(&mut self, eye: &Eye, places: impl IntoIterator<Item = V>, closed: bool) {
        let mut command = 'M';
        for at in places {
            self.point(command, eye.see(at));
            command = 'L';
        }
        if closed {
            self.0.push('Z');
        }
    }

    /// An arrow along places; nothing where they are too close to show a way.
    pub fn arrow(&mut self, eye: &Eye, places: &[V]) {
        let (Some(first), Some(last)) = (places.first(), places.last()) else {
            return;
        };
        let tip = eye.see(*last);
        let length = |way: P| way.dot(way).sqrt();
        if length(tip.from(eye.see(*first))) < 4.0 * UNITS {
            return;
        }
        let from = places
            .iter()
            .rev()
            .map(|at| eye.see(*at))
            .find(|at| length(tip.from(*at)) > 2.5 * UNITS);
        self.curve(eye, places.iter().copied());
        let way = tip.from(from.unwrap_or_default());
        let back = p(-way.x / length(way), -way.y / length(way));
        for aside in [0.7, -0.7] {
            self.point('M', tip);
            let barb = p(0.0, 0.0)
                .along(back, 4.5)
                .along(back.turned(), 4.5 * aside);
            self.point('L', tip.along(barb, UNITS));
        }
    }

    /// A smooth line through the middles between places, from the first to the last.
    pub fn curve(&mut self, eye: &Eye, places: impl IntoIterator<Item = V>) {
        let mut before = None;
        for at in places {
            match before {
                None => self.point('M', eye.see(at)),
                Some((false, last)) => self.point('L', eye.see(V::towards(last, at, 0.5))),
                Some((true, last)) => {
                    self.point('Q', eye.see(last));
                    self.point(' ', eye.see(last.towards(at, 0.5)));
                }
            }
            before = Some((before.is_some(), at));
        }
        if let Some((true, last)) = before {
            self.point('L', eye.see(last));
        }
    }

    /// Corners of an area.
    pub fn area(&mut self, corners: impl IntoIterator<Item = P>) {
        let mut command = 'M';
        for at in corners {
            self.point(command, at);
            command = 'L';
        }
        self.0.push('Z');
    }

    /// Limbs: balls of these radii in centimetres, and what lies between each and the next.
    pub fn limbs(&mut self, eye: &Eye, balls: &[(V, f32)]) {
        for pair in balls.windows(2) {
            if let [from, to] = pair {
                self.limb(eye, *from, *to);
            }
        }
    }

    fn limb(&mut self, eye: &Eye, from: (V, f32), to: (V, f32)) {
        let (a, b) = (eye.see(from.0), eye.see(to.0));
        let (r, s) = (from.1 * UNITS, to.1 * UNITS);
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
        self.point('M', a.along(left, r));
        self.arc(r, r > s, a.along(right, r));
        self.point('L', b.along(right, s));
        self.arc(s, r < s, b.along(left, s));
        self.0.push('Z');
    }

    /// A ball seen in the picture.
    pub fn ball(&mut self, middle: P, radius: f32) {
        self.point('M', p(middle.x - radius, middle.y));
        self.arc(radius, false, p(middle.x + radius, middle.y));
        self.arc(radius, false, p(middle.x - radius, middle.y));
        self.0.push('Z');
    }

    /// The tightest outline around rounded masses.
    pub fn around(&mut self, eye: &Eye, masses: &[Mass]) {
        self.around_in(CORNERS, eye, masses);
    }

    /// The same with so many corners.
    pub fn around_in(&mut self, corners: u16, eye: &Eye, masses: &[Mass]) {
        let (sin, cos) = sin_cos(360.0 / f32::from(corners));
        let mut way = p(1.0, 0.0);
        for corner in 0..corners {
            way = p(way.x * cos - way.y * sin, way.x * sin + way.y * cos);
            let mut farthest = (f32::MIN, P::default());
            for mass in masses {
                let edge = edge(eye, mass, way);
                if edge.0 > farthest.0 {
                    farthest = edge;
                }
            }
            self.point(if corner == 0 { 'M' } else { 'L' }, farthest.1);
        }
        self.0.push('Z');
    }
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
