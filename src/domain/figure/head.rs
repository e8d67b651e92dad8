//! The head: skull, jaw, hair, face, nose, eyes and ears, from wherever it is looked at.
//!
//! It must never know the rest of the body: [`super::draw`] says where the head is in the picture.

use super::body::Body;
use super::outline::{Mass, Outline};
use super::pose::HEAD;
use super::vector::{V, sin_cos, v};
use super::view::{Eye, P};

/// The head's own shapes.
pub(super) struct Skull {
    mass: Mass,
    pub(super) jaw: Mass,
    pub(super) cheek: Mass,
}

impl Skull {
    pub(super) fn of(body: &Body) -> Self {
        let lies = body.frame(HEAD);
        let mass = |ahead: f32, up: f32, size: [f32; 3]| {
            let [depth, height, width] = size;
            Mass {
                at: body.head + lies.ahead * ahead + lies.up * up,
                axes: [lies.ahead * depth, lies.up * height, lies.right * width],
            }
        };
        Self {
            mass: mass(0.0, 1.0, [9.6, 10.0, 7.8]),
            jaw: mass(4.2, -6.4, [4.4, 4.0, 4.4]),
            cheek: mass(2.6, -1.5, [6.2, 5.5, 6.4]),
        }
    }

    pub(super) fn scaled(&self, by: f32) -> Mass {
        Mass {
            axes: self.mass.axes.map(|axis| axis * by),
            ..self.mass
        }
    }

    /// The direction of the one who looks, as the skull would have it if it were a ball.
    fn near(&self, eye: &Eye) -> V {
        let [a, b, c] = self.mass.axes.map(|axis| {
            let length = axis.length();
            axis.dot(eye.near) / (length * length).max(1e-3)
        });
        v(a, b, c).unit()
    }

    /// The place on the skull in this direction (ahead, up, right) of its ball.
    fn place(&self, way: V) -> V {
        let [a, b, c] = self.mass.axes;
        self.mass.at + a * way.x + b * way.y + c * way.z
    }

    /// A round spot, where it is turned to the one who looks.
    pub(super) fn dot(&self, path: &mut Outline, eye: &Eye, way: V, radius: f32, least: f32) {
        let way = way.unit();
        if way.dot(self.near(eye)) > least {
            path.ball(eye.see(self.place(way)), radius * super::view::UNITS);
        }
    }

    /// What hair leaves free: a cap around the face, as far as it is seen.
    pub(super) fn face(&self, path: &mut Outline, eye: &Eye) {
        let near = self.near(eye);
        let middle = v(0.93, -0.36, 0.0).unit();
        let (cos, sin) = (0.34, 0.94);
        if middle.dot(near) < -sin {
            return;
        }
        let up = v(0.36, 0.93, 0.0);
        let right = v(0.0, 0.0, 1.0);
        // On the outline of the skull: the direction nearest to the face, and across it.
        let rim = middle.across(near).unit();
        let aside = near.cross(rim);
        let edge = |step: u8| {
            let (s, c) = sin_cos(f32::from(step) * 15.0);
            let way = middle * cos + (up * c + right * s) * sin;
            if way.dot(near) >= 0.0 {
                return way;
            }
            // What is turned away is cut off at the outline, within the cap.
            let way = way.across(near).unit();
            if way.dot(middle) >= cos {
                return way;
            }
            let along = cos / rim.dot(middle).max(cos);
            let across = (1.0 - along * along).max(0.0).sqrt();
            let side = if way.dot(aside) < 0.0 {
                -across
            } else {
                across
            };
            rim * along + aside * side
        };
        let mut corners: Vec<P> = (0..24)
            .map(|step| eye.see(self.place(edge(step))))
            .collect();
        path.area(&mut corners);
    }

    pub(super) fn nose(&self, path: &mut Outline, eye: &Eye) {
        let [ahead, up, _] = self.mass.axes.map(V::unit);
        let at = |a: f32, u: f32| self.mass.at + ahead * a + up * u;
        path.limbs(eye, &[(at(8.4, -1.8), 1.4), (at(10.4, -3.2), 1.2)]);
    }
}
