//! What changes from frame to frame: the rings, and some numbers that the shaders take the rest from.

use super::things::wall;
use super::vertices::{RINGS, number_of};
use crate::domain::figure::Prop;
use crate::domain::figure::body::Body;
use crate::domain::figure::colours::Colours;
use crate::domain::figure::person::Person;
use crate::domain::figure::pose::{HIGH, NECK, PELVIS};
use crate::domain::figure::raster::{BEHIND, Frame, LINE};
use crate::domain::figure::solid::balls::Balls;
use crate::domain::figure::solid::cuts::Cuts;
use crate::domain::figure::solid::firm::Firm;
use crate::domain::figure::solid::ring::{Detail, Part, Ring, Rings};
use crate::domain::figure::solid::skin::hangs;
use crate::domain::figure::solid::trunk::blade;
use crate::domain::figure::solid::weld::{is_thick, rods};
use crate::domain::figure::vector::{V, v};
use crate::domain::figure::view::Eye;

/// How far from the middle of the figure nothing is any more, in centimetres.
const FAR: f32 = 500.0;
/// How far a shadow reaches beyond what throws it, in centimetres.
const REACH: f32 = 45.0;
/// How high above the floor a ball may be that still darkens it.
const HIGH_ABOVE: f32 = 70.0;

/// How many vectors of four the numbers of a pose are, and those of a look.
pub const POSE: u16 = 72;
/// See [`POSE`].
pub const LOOK: u16 = 17;

/// The numbers of a frame, in vectors that are used again for the next one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Numbers {
    /// Of each ring three times four: its middle and its place; across and its corners; its front, and how
    /// long its back is beside that. The last ring is the world's.
    pub rings: Vec<f32>,
    /// Of the pose, four by four, as the shaders name them.
    pub pose: Vec<f32>,
    /// Of the view and the colours, four by four, as the shaders name them.
    pub look: Vec<f32>,
    /// Whose rings they are, and the rings.
    cuts: Option<Cuts>,
    posed: Rings,
}

fn push(into: &mut Vec<f32>, V { x, y, z }: V, w: f32) {
    into.extend([x, y, z, w]);
}

/// The frame of the world as a ring.
const WORLD: Ring = Ring {
    place: 0.0,
    centre: V::ZERO,
    across: v(1.0, 0.0, 0.0),
    front: v(0.0, 0.0, 1.0),
    back: v(0.0, 0.0, -1.0),
    corners: 0.0,
};

fn push_ring(into: &mut Vec<f32>, ring: &Ring) {
    let back = ring.back.length() / ring.front.length().max(1e-6);
    push(into, ring.centre, ring.place);
    push(into, ring.across, ring.corners);
    push(into, ring.front, back);
}

impl Numbers {
    /// A body in a pose among things.
    pub fn pose(&mut self, body: &Body, person: &Person, props: &[Prop]) {
        let cuts = match &self.cuts {
            Some(cuts) if cuts.person == *person => cuts,
            _ => self.cuts.insert(Cuts::of(person, Detail::Moving)),
        };
        let rings = &mut self.posed;
        rings.pose(body, cuts);
        self.rings.clear();
        for ring in &rings.rings {
            push_ring(&mut self.rings, ring);
        }
        self.rings.resize(usize::from(RINGS - 1) * 12, 0.0);
        push_ring(&mut self.rings, &WORLD);
        let out = &mut self.pose;
        out.clear();
        let balls = Balls::of(body);
        for (group, middle, radius) in balls.grouped() {
            // The whole sixteenth part is the group.
            push(out, *middle, radius + 16.0 * f32::from(number_of(*group)));
        }
        for side in 0..2 {
            for rod in &rods(body, person.build, side) {
                push(out, rod.from, rod.radii.0);
                push(out, rod.from + rod.way, rod.radii.1);
            }
        }
        let trunk = rings.of_part(Part::Trunk);
        let thick = trunk.iter().step_by(2);
        let first = thick.clone().take_while(|ring| !is_thick(ring)).count() * 2;
        let last = thick.filter(|ring| is_thick(ring)).count() * 2 + first - 2;
        hem(out, body, [first, last]);
        collar(out, body);
        blades(out, body);
        ground(out, &balls);
        let (x, looks) = wall(props, body).unwrap_or_default();
        out.extend([x, looks, 0.0, 0.0]);
        out.extend(Firm::of(props, body).numbers());
    }

    /// From where it is seen, in which colours, how much what works glows, and how much of the things is to be
    /// seen, both from 0 to 1.
    #[allow(clippy::cast_precision_loss, reason = "some thousand pixels")]
    pub fn look(&mut self, eye: &Eye, frame: &Frame, colours: &Colours, [glow, there]: [f32; 2]) {
        let out = &mut self.look;
        out.clear();
        push(out, eye.right, 0.0);
        push(out, eye.up, 0.0);
        push(out, eye.near, 1.0 / FAR);
        push(out, eye.light(), BEHIND);
        // From centimetres to the picture, which reaches from -1 to 1.
        let (wide, high) = (2.0 / frame.width as f32, 2.0 / frame.height as f32);
        let (x, y) = (frame.scale * wide, frame.scale * high);
        out.extend([x, y, -1.0 - frame.left * x, 1.0 - frame.top * y]);
        out.extend([LINE * wide, LINE * high, there, 0.0]);
        let mut colour = |[red, green, blue]: [f32; 3], more: f32| {
            out.extend([red, green, blue, more]);
        };
        colour(colours.glow, glow);
        colour(colours.shadow, colours.dark);
        colour(colours.shade, colours.ink);
        for own in [
            colours.skin,
            colours.shirt,
            colours.trousers,
            colours.hair,
            colours.foam,
            colours.ground,
            colours.wood,
            colours.band,
        ] {
            colour(own, 0.0);
        }
    }
}

/// Where the hem of the shirt is, and which rings of the trunk others grow together with.
#[allow(clippy::cast_precision_loss, reason = "some dozen rings")]
fn hem(out: &mut Vec<f32>, body: &Body, [first, last]: [usize; 2]) {
    let [hips, ..] = body.spine;
    let pelvis = body.frame(PELVIS);
    push(out, hips, first as f32);
    push(out, pelvis.up, last as f32);
    let [right, left] = hangs(body);
    push(out, pelvis.ahead, right);
    push(out, pelvis.right, left);
}

fn collar(out: &mut Vec<f32>, body: &Body) {
    let [.., neck, _] = body.spine;
    let (chest, throat) = (body.frame(HIGH), body.frame(NECK));
    push(out, neck, 0.0);
    push(out, (chest.up + throat.up).unit(), 0.0);
    push(out, (chest.ahead + throat.ahead).unit(), 0.0);
}

/// The frame of the shoulder blades, and how far each is moved: outward and up.
fn blades(out: &mut Vec<f32>, body: &Body) {
    let chest = body.frame(HIGH);
    let [(right_out, right_up), (left_out, left_up)] =
        [0, 1].map(|side| blade(body, side, body.chest));
    push(out, body.chest, 0.0);
    push(out, chest.right, 0.0);
    push(out, chest.up, 0.0);
    out.extend([right_out, right_up, left_out, left_up]);
}

/// The middle of the floor that may lie in the shadow, and how far it reaches to each side.
fn ground(out: &mut Vec<f32>, balls: &Balls) {
    let (mut left, mut near, mut right, mut far) = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
    for (at, _) in balls.all() {
        if at.y < HIGH_ABOVE {
            (left, near) = (left.min(at.x - REACH), near.min(at.z - REACH));
            (right, far) = (right.max(at.x + REACH), far.max(at.z + REACH));
        }
    }
    out.extend([(left + right) / 2.0, (near + far) / 2.0]);
    out.extend([(right - left) / 2.0, (far - near) / 2.0]);
}
