//! A body and its props as shapes of a picture.
//!
//! It must never move anything, and knows no colours: a shape has a class, and style sheets give it
//! a colour. Shapes are ordered from the farthest to the nearest, and there are always as many, so
//! that a page can change shapes that stand there already.

use super::body::{Body, Frame, SolvedArm, SolvedLeg};
use super::glow;
use super::head::Skull;
use super::outline::{Mass, Outline};
use super::pose::{HEAD, HIGH};
use super::props::Prop;
use super::trunk;
use super::vector::{V, v};
use super::view::Eye;
use crate::domain::catalogue::Region;

/// What a shape shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// Floor, wall and what stands behind the figure.
    #[default]
    Ground,
    /// Furniture and equipment.
    Prop,
    /// What is to be seen of equipment on its near side.
    PropEdge,
    /// An elastic band.
    Band,
    /// Bare skin.
    Skin,
    /// Bare skin of the far side.
    SkinFar,
    /// The trunk.
    Shirt,
    /// A sleeve.
    Sleeve,
    /// A sleeve of the far side.
    SleeveFar,
    /// Hips and legs.
    Leg,
    /// A leg of the far side.
    LegFar,
    /// Shoulder blades under the shirt.
    Blade,
    /// Where it works or stretches, widely.
    Glow,
    /// The same, narrower and stronger.
    Core,
    /// Hair.
    Hair,
    /// An ear.
    Ear,
    /// An eye.
    Eye,
}

impl Part {
    /// The class that style sheets know it by.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Ground => "f-ground",
            Self::Prop => "f-prop",
            Self::PropEdge => "f-edge",
            Self::Band => "f-band",
            Self::Skin => "f-skin",
            Self::SkinFar => "f-skin-far",
            Self::Shirt => "f-shirt",
            Self::Sleeve => "f-sleeve",
            Self::SleeveFar => "f-sleeve-far",
            Self::Leg => "f-leg",
            Self::LegFar => "f-leg-far",
            Self::Blade => "f-blade",
            Self::Glow => "f-glow",
            Self::Core => "f-core",
            Self::Hair => "f-hair",
            Self::Ear => "f-ear",
            Self::Eye => "f-eye",
        }
    }
}

/// One shape of a picture.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shape {
    /// What it shows.
    pub part: Part,
    /// Its outline.
    pub outline: Outline,
    /// How near it is; larger is nearer.
    depth: f32,
}

/// A picture: shapes from the farthest to the nearest.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picture {
    shapes: Vec<Shape>,
    used: usize,
    /// Where a shape is drawn that could not be made; it is never shown.
    spare: Outline,
}

/// How near the farthest things are.
const FARTHEST: f32 = -1_000.0;

impl Picture {
    /// The shapes, from the farthest to the nearest.
    #[must_use]
    pub fn shapes(&self) -> &[Shape] {
        self.shapes.get(..self.used).unwrap_or(&self.shapes)
    }

    /// Draws a body among its props, in the place of what was drawn before.
    pub fn draw(&mut self, eye: &Eye, body: &Body, props: &[Prop], regions: &[Region]) {
        self.used = 0;
        for prop in props {
            prop.draw(self, eye, body);
        }
        self.legs(eye, body);
        self.trunk(eye, body, regions);
        self.arms(eye, body);
        self.head(eye, body);
        self.sort();
        self.merge();
    }

    /// Makes one of neighbours that show the same, and drops what is empty: each shape is a node of
    /// the page, and nodes are what a frame costs most.
    fn merge(&mut self) {
        let mut kept = 0usize;
        for index in 0..self.used {
            let Some((before, [shape, ..])) = self.shapes.split_at_mut_checked(index) else {
                break;
            };
            if shape.outline.points().is_empty() {
                continue;
            }
            match kept.checked_sub(1).and_then(|last| before.get_mut(last)) {
                Some(last) if last.part == shape.part => last.outline.append(&shape.outline),
                _ => {
                    self.shapes.swap(kept, index);
                    kept += 1;
                }
            }
        }
        self.used = kept;
    }

    /// Nearer shapes last; those equally near stay in the order in which they were drawn.
    fn sort(&mut self) {
        let Some(shapes) = self.shapes.get_mut(..self.used) else {
            return;
        };
        for end in 1..shapes.len() {
            let mut at = end;
            while let Some([before, shape]) = at
                .checked_sub(1)
                .and_then(|before| shapes.get_mut(before..=at))
            {
                if before.depth <= shape.depth {
                    break;
                }
                core::mem::swap(before, shape);
                at -= 1;
            }
        }
    }

    /// A new shape, empty.
    pub(super) fn shape(&mut self, part: Part, depth: f32) -> &mut Outline {
        if self.used == self.shapes.len() {
            self.shapes.push(Shape::default());
        }
        let index = self.used;
        self.used += 1;
        match self.shapes.get_mut(index) {
            Some(shape) => {
                shape.part = part;
                shape.depth = depth;
                shape.outline.clear();
                &mut shape.outline
            }
            None => &mut self.spare,
        }
    }

    /// A new shape that lies behind everything.
    pub(super) fn behind(&mut self, part: Part) -> &mut Outline {
        self.shape(part, FARTHEST)
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
