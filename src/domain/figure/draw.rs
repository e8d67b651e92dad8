//! A body and its props, drawn as shapes of a picture. It must never move anything.

use super::body::{Body, Frame, SolvedArm, SolvedLeg};
use super::glow;
use super::head::Skull;
use super::outline::{Mass, Outline};
use super::picture::{Part, Picture};
use super::pose::{HEAD, HIGH};
use super::props::Prop;
use super::trunk;
use super::vector::{V, v};
use super::view::Eye;
use crate::domain::catalogue::Region;

impl Picture {
    /// Draws a body among its props, in the place of what was drawn before.
    pub fn draw(&mut self, eye: &Eye, body: &Body, props: &[Prop], regions: &[Region]) {
        self.begin();
        for prop in props {
            prop.draw(self, eye, body);
        }
        self.legs(eye, body);
        self.trunk(eye, body, regions);
        self.arms(eye, body);
        self.head(eye, body);
        self.finish();
    }

    fn trunk(&mut self, eye: &Eye, body: &Body, regions: &[Region]) {
        let [hips, ..] = body.spine;
        let chest = eye.depth(body.chest);
        // A little nearer than it is: a shirt lies over trousers.
        let depth = chest.midpoint(eye.depth(hips)) + 2.0;
        let path = self.shape(Part::Leg, eye.depth(hips) - 1.0);
        path.chain(eye, &trunk::hips(body));
        let path = self.shape(Part::Shirt, depth);
        path.chain(eye, &trunk::shirt(body));
        for arm in &body.arms {
            path.limbs(eye, &[(body.chest, 6.0), (arm.shoulder, 5.6)]);
        }
        let path = self.shape(Part::Blade, depth);
        blades(path, eye, body);
        for (part, wide) in [(Part::Glow, 4.2), (Part::Core, 2.2)] {
            let path = self.shape(part, depth);
            for region in regions {
                glow::draw(path, eye, body, *region, wide);
            }
        }
    }

    fn legs(&mut self, eye: &Eye, body: &Body) {
        let [pelvis, ..] = body.frames;
        for (side, leg) in body.legs.iter().enumerate() {
            let far = is_far(eye, pelvis, side);
            let bias = if far { -2.0 } else { 0.0 };
            // Only a thigh that points to the one who looks, or away, tells by its knee.
            let (hip, knee) = (eye.depth(leg.hip), eye.depth(leg.knee));
            let depth = if (knee - hip).abs() > 20.0 {
                hip.midpoint(knee)
            } else {
                hip
            };
            let skin = if far { Part::SkinFar } else { Part::Skin };
            foot(self.shape(skin, depth - 0.1 + bias), eye, leg);
            let cloth = if far { Part::LegFar } else { Part::Leg };
            let path = self.shape(cloth, depth + bias);
            let hem = leg.knee.towards(leg.ankle, 0.8);
            path.limbs(eye, &[(leg.hip, 8.4), (leg.knee, 5.6), (hem, 4.3)]);
        }
    }

    fn arms(&mut self, eye: &Eye, body: &Body) {
        let chest = body.frame(HIGH);
        for (side, arm) in body.arms.iter().enumerate() {
            let far = is_far(eye, chest, side);
            let skin = if far { Part::SkinFar } else { Part::Skin };
            let depth = eye.depth(arm.elbow).midpoint(eye.depth(arm.wrist));
            hand(self.shape(skin, depth), eye, arm);
            let sleeve = if far { Part::SleeveFar } else { Part::Sleeve };
            let depth = eye.depth(arm.shoulder).midpoint(eye.depth(arm.elbow));
            let path = self.shape(sleeve, depth + 0.1);
            let hem = arm.shoulder.towards(arm.elbow, 0.55);
            path.limbs(eye, &[(arm.shoulder, 5.7), (hem, 4.9)]);
        }
    }

    fn head(&mut self, eye: &Eye, body: &Body) {
        let lies = body.frame(HEAD);
        let depth = eye.depth(body.head);
        let skull = Skull::of(body);
        let [.., top, base] = body.spine;
        let neck = depth.min(eye.depth(top).midpoint(eye.depth(base)));
        let (low, high) = (top + lies.ahead, base + lies.ahead);
        let path = self.shape(Part::Skin, neck - 0.5);
        path.limbs(eye, &[(low, 5.4), (high, 4.9)]);
        let turned_away = lies.ahead.dot(eye.near) < -0.3;
        let path = self.shape(Part::Skin, depth);
        path.around(eye, &[skull.scaled(0.93), skull.jaw]);
        if turned_away {
            skull.nose(path, eye);
        }
        let path = self.shape(Part::Hair, depth);
        path.around(eye, &[skull.scaled(1.03)]);
        let path = self.shape(Part::Skin, depth);
        skull.face(path, eye);
        if !turned_away {
            path.around(eye, &[skull.cheek, skull.jaw]);
            skull.nose(path, eye);
        }
        let ears = self.shape(Part::Ear, depth);
        for side in [1.0, -1.0] {
            skull.dot(ears, eye, v(-0.12, -0.16, side), 2.0, 0.3);
        }
        let eyes = self.shape(Part::Eye, depth);
        for side in [1.0, -1.0] {
            skull.dot(eyes, eye, v(0.88, 0.02, 0.4 * side), 1.05, 0.12);
        }
    }
}

/// Whether a side of the body is turned away from the one who looks.
fn is_far(eye: &Eye, frame: Frame, side: usize) -> bool {
    let right = frame.right.dot(eye.near);
    let outward = if side == 0 { right } else { -right };
    outward < -0.35
}

/// The inner edges of the shoulder blades, where the back is seen. They go with the shoulders.
fn blades(path: &mut Outline, eye: &Eye, body: &Body) {
    let lies = body.frame(HIGH);
    if lies.ahead.dot(eye.near) > -0.35 {
        return;
    }
    for (side, arm) in body.arms.iter().enumerate() {
        let shoulder = arm.shoulder - body.chest;
        let out = shoulder.dot(lies.right).abs();
        let lift = shoulder.dot(lies.up);
        let place =
            |up: f32, inward: f32| lies.place(body.chest, v(-8.5, up + lift, out - inward), side);
        let ends = [place(-14.0, 8.0), place(-2.0, 8.6), place(1.0, 2.5)];
        path.limbs(eye, &ends.map(|at| (at, 0.75)));
    }
}

fn foot(path: &mut Outline, eye: &Eye, leg: &SolvedLeg) {
    let at = |ahead: f32, down: f32| leg.ankle + leg.toes * ahead + leg.sole * down;
    let ankle = (leg.ankle, 3.6);
    let ball = (at(11.5, 5.4), 2.6);
    let shin = (leg.knee.towards(leg.ankle, 0.72), 4.0);
    let (heel, toes) = ((at(-3.2, 4.2), 3.8), (at(17.0, 6.1), 1.9));
    let mass = |(at, radius): (V, f32)| Mass {
        at,
        axes: [
            leg.toes * radius,
            leg.sole * radius,
            leg.toes.cross(leg.sole) * radius,
        ],
    };
    path.limbs(eye, &[shin, ankle]);
    path.around(eye, &[ankle, heel, ball].map(mass));
    path.limbs(eye, &[ball, toes]);
}

fn hand(path: &mut Outline, eye: &Eye, arm: &SolvedArm) {
    let start = arm.shoulder.towards(arm.elbow, 0.48);
    let along = |by: f32| arm.wrist + arm.fingers * by;
    let (elbow, wrist) = ((arm.elbow, 3.8), (arm.wrist, 2.7));
    let (palm, tips) = ((along(7.0), 3.2), (along(15.0), 1.6));
    path.limbs(eye, &[(start, 4.3), elbow, wrist, palm, tips]);
}
