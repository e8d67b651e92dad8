//! Bones solved from poses.
//!
//! The trunk is a chain from the pelvis to the head; arms and legs are chains of two bones, solved
//! from where hand and foot are. Between two poses everything in between is solved anew, so bones
//! never change their length and what is held stays where it is. It must never draw.

use super::body::{
    ANKLE, Body, FOREARM, Frame, HIP, SHIN, SHOULDER, SolvedArm, SolvedLeg, THIGH, TRUNK,
    UPPER_ARM, outward, world,
};
use super::pose::{Arm, Hand, Palm, Pin, Pose, Root};
use super::reach::arm_between;
use super::vector::{V, mix, sin_cos, v, within};

/// The lowest that a wrist comes to the floor.
const LOWEST: f32 = 2.8;
/// The lowest that the middle of the toes comes to the floor.
const TOES: f32 = 0.9;
/// From the shoulder to the wrist of an arm that is straight, as an arm is that carries: 176 degrees.
const STRAIGHT: f32 = UPPER_ARM + FOREARM - 0.01;

/// The body in one pose.
#[must_use]
pub fn solve(pose: &Pose) -> Body {
    between(pose, pose, 0.0)
}

/// The body a share of the way from one pose to another.
#[must_use]
pub fn between(from: &Pose, to: &Pose, share: f32) -> Body {
    let mut lean = [0.0; 6];
    for (at, (a, b)) in lean.iter_mut().zip(from.lean.iter().zip(to.lean)) {
        *at = mix(*a, b, share);
    }
    let root = root_between(from.root, to.root, share);
    let trunk = |nudge: f32| {
        let mut lean = lean;
        let mut root = root;
        match to.pin {
            Pin::Nothing => {}
            Pin::Rise => root.y += nudge,
            Pin::Thighs => {
                root = root_between(from.root.leant(nudge), to.root.leant(nudge), share);
            }
            Pin::Lean(parts) => {
                for (at, part) in lean.iter_mut().zip(parts) {
                    *at += part * nudge;
                }
            }
        }
        trunk_between(from, to, share, lean, root)
    };
    let [a, b] = [from, to].map(|pose| pose.arms.map(|arm| arm.hand));
    let held = match (a, b, to.pin) {
        (_, _, Pin::Nothing) => None,
        ([Hand::Elbow(a, _), _], [Hand::Elbow(b, _), _], _) => Some((a, b, UPPER_ARM)),
        ([Hand::At(a), _], [Hand::At(b), _], _) => Some((a, b, STRAIGHT)),
        _ => None,
    };
    let body = match held {
        Some((a, b, far)) => pinned(trunk, a.towards(b, share), far),
        None => trunk(0.0),
    };
    limbs_between(body, from, to, share)
}

impl Root {
    /// The same with thighs that lean so much more forward.
    fn leant(self, degrees: f32) -> Self {
        match self {
            Self::Knees { at, lean } => Self::Knees {
                at,
                lean: lean + degrees,
            },
            Self::Pelvis(_) => self,
        }
    }
}

fn root_between(from: Root, to: Root, share: f32) -> V {
    let place = |root: Root| match root {
        Root::Pelvis(at) => at,
        Root::Knees { at, lean } => at + v(0.0, THIGH, 0.0).leant(lean),
    };
    match (from, to) {
        (Root::Knees { at, lean }, Root::Knees { at: b, lean: end }) => place(Root::Knees {
            at: at.towards(b, share),
            lean: mix(lean, end, share),
        }),
        (from, to) => place(from).towards(place(to), share),
    }
}

/// Moves the trunk until the right shoulder is so far from where its arm is held. Both sides are held
/// alike.
fn pinned(trunk: impl Fn(f32) -> Body, held: V, far: f32) -> Body {
    let miss = |nudge: f32| (trunk(nudge).arms[0].shoulder - held).length() - far;
    let (mut a, mut b) = (0.0, 3.0);
    let (mut at_a, mut at_b) = (miss(a), miss(b));
    for _ in 0..12 {
        let slope = at_b - at_a;
        if at_b.abs() < 1e-3 || slope.abs() < 1e-6 {
            break;
        }
        let next = within(b - at_b * (b - a) / slope, b - 15.0, b + 15.0);
        (a, at_a) = (b, at_b);
        (b, at_b) = (next, miss(next));
    }
    trunk(b)
}

/// Pelvis, spine, head and shoulders.
fn trunk_between(from: &Pose, to: &Pose, share: f32, lean: [f32; 6], root: V) -> Body {
    let turn = mix(from.turn, to.turn, share);
    let roll = mix(from.roll, to.roll, share);
    let twist = mix(from.twist, to.twist, share);
    let bend = mix(from.bend, to.bend, share);
    let look = mix(from.look, to.look, share);
    let tilt = mix(from.tilt, to.tilt, share);
    let twists = [0.0, 0.15, 0.55, 1.0, 1.0, 1.0].map(|part| part * twist);
    let bends = [0.0, 0.35, 0.7, 1.0, 1.0, 1.0].map(|part| part * bend);
    let looks = [0.0, 0.0, 0.0, 0.0, 0.4, 1.0];
    let mut body = Body {
        breath: mix(from.breath, to.breath, share),
        ..Body::default()
    };
    for (index, frame) in body.frames.iter_mut().enumerate() {
        let part = |of: &[f32; 6]| of.get(index).copied().unwrap_or_default();
        let place = |axis: V| {
            axis.turned(part(&twists) + part(&looks) * look)
                .rolled(part(&bends) + part(&looks) * tilt)
                .leant(part(&lean))
                .rolled(roll)
                .turned(turn)
        };
        *frame = Frame {
            ahead: place(v(1.0, 0.0, 0.0)),
            up: place(v(0.0, 1.0, 0.0)),
            right: place(v(0.0, 0.0, 1.0)),
        };
    }
    let mut at = root;
    for (index, joint) in body.spine.iter_mut().enumerate() {
        *joint = at;
        if let (Some(frame), Some(length)) = (body.frames.get(index), TRUNK.get(index)) {
            at = at + frame.up * *length;
        }
    }
    let [.., chest, _, head] = body.frames;
    let [.., top, skull] = body.spine;
    body.head = skull + head.up * 9.0 + head.ahead * 1.5;
    body.chest = top - chest.up * 6.5 + chest.ahead * 0.5;
    for (side, arm) in body.arms.iter_mut().enumerate() {
        let (Some(a), Some(b)) = (from.arms.get(side), to.arms.get(side)) else {
            continue;
        };
        let (sin_f, cos_f) = sin_cos(mix(a.forward, b.forward, share));
        let (sin_u, cos_u) = sin_cos(mix(a.up, b.up, share));
        let at = v(sin_f * cos_u, sin_u, cos_f * cos_u) * SHOULDER;
        arm.shoulder = chest.place(body.chest, at, side);
    }
    body
}

fn limbs_between(mut body: Body, from: &Pose, to: &Pose, share: f32) -> Body {
    for side in 0..2 {
        let (Some(a), Some(b)) = (from.arms.get(side), to.arms.get(side)) else {
            continue;
        };
        let shoulder = body
            .arms
            .get(side)
            .map(|arm| arm.shoulder)
            .unwrap_or_default();
        let goal = arm_between(&body, a, b, share, side, shoulder);
        // On the way from one position to another it could be lower.
        let wrist = v(goal.wrist.x, goal.wrist.y.max(LOWEST), goal.wrist.z);
        let (elbow, wrist) = bones(shoulder, wrist, goal.elbow, UPPER_ARM, FOREARM);
        let palms = [a, b].map(|arm| palm(&body, arm.palm, wrist, side));
        let frames = body.frames;
        if let Some(arm) = body.arms.get_mut(side) {
            arm.elbow = elbow;
            arm.wrist = wrist;
            arm.goal = goal.held;
            let along = (wrist - elbow).unit();
            let fingers = [a, b].map(|held| fingers(frames, held, along, side));
            let [begin, end] = fingers;
            arm.fingers = begin.towards(end, share).unit();
            arm.hand = a.shape.fingers().towards(b.shape.fingers(), share);
            (arm.fingers, arm.palm) = hand(arm, palms, share, side);
        }
    }
    let [pelvis, ..] = body.frames;
    let [hips, ..] = body.spine;
    for (side, leg) in body.legs.iter_mut().enumerate() {
        let (Some(a), Some(b)) = (from.legs.get(side), to.legs.get(side)) else {
            continue;
        };
        let pole = world(a.knee.unit().towards(b.knee.unit(), share), side);
        leg.hip = hips + pelvis.right * (HIP * outward(side));
        leg.goal = world(ankle_between(a.ankle, b.ankle, share, side), side);
        let toes = world(a.toes.unit().towards(b.toes.unit(), share), side).unit();
        leg.set(toes, pole);
        // A foot that turns on its way from one position to another does so over the floor.
        let below = leg.ankle.y + leg.toes.y * 17.0 + leg.sole.y * 6.1 - TOES;
        if below < 0.0 {
            leg.goal.y -= below;
            leg.set(toes, pole);
        }
    }
    body
}

impl SolvedLeg {
    /// Puts knee and foot where the goal wants them.
    fn set(&mut self, toes: V, pole: V) {
        (self.knee, self.ankle) = bones(self.hip, self.goal, pole, THIGH, SHIN);
        self.toes = toes;
        let down = (self.ankle - self.knee).unit();
        let bow = self.knee - self.hip.towards(self.ankle, THIGH / (THIGH + SHIN));
        let front = if bow.length() > 1.0 { bow } else { pole };
        let front = front.across(down).unit();
        let sole = down * toes.dot(front) - front * toes.dot(down);
        self.sole = sole.across(toes).unit();
    }
}

/// Where an ankle is between two places. Feet that stand elsewhere do not slide there: they step, one after
/// the other.
fn ankle_between(from: V, to: V, share: f32, side: usize) -> V {
    let far = (to - from).length();
    let stands = (from.y - ANKLE).abs() + (to.y - ANKLE).abs() < 0.1;
    if far < 3.0 || !stands {
        return from.towards(to, share);
    }
    let begins = if side == 0 { 0.0 } else { 0.5 };
    let own = within((share - begins) * 2.0, 0.0, 1.0);
    let lift = (far * 0.2).min(6.0) * 4.0 * own * (1.0 - own);
    from.towards(to, own) + v(0.0, lift, 0.0)
}

/// Where fingers point, in the world: as they are held to the head, the chest or the hips, or as the
/// forearm does.
fn fingers(frames: [Frame; 6], arm: &Arm, along: V, side: usize) -> V {
    let [pelvis, _, _, chest, _, head] = frames;
    match (arm.fingers, arm.hand) {
        (V::ZERO, _) => along,
        (way, Hand::Head(_)) => head.direction(way, side).unit(),
        (way, Hand::Chest(_)) => chest.direction(way, side).unit(),
        (way, Hand::Pelvis(_)) => pelvis.direction(way, side).unit(),
        (way, _) => world(way, side).unit(),
    }
}

/// Where a palm looks, in the world.
fn palm(body: &Body, palm: Palm, wrist: V, side: usize) -> V {
    let [.., chest, _, _] = body.frames;
    match palm {
        Palm::Inward => chest.direction(v(0.3, 0.0, -1.0), side),
        Palm::World(way) => world(way, side),
        Palm::Chest(way) => chest.direction(way, side),
        Palm::Head => body.head - wrist,
    }
    .unit()
}

/// Where fingers point and the palm looks: across each other, the fingers bent back from what the palm
/// rests on. A palm that turns over does so by way of the thumb.
fn hand(arm: &SolvedArm, [from, to]: [V; 2], share: f32, side: usize) -> (V, V) {
    let over = (-from.dot(to) - 0.8).max(0.0) * 20.0 * share * (1.0 - share);
    let thumb = arm.fingers.cross(from) * outward(side);
    let looks = from.towards(to, share) + thumb * over;
    let palm = looks.across(arm.fingers).unit();
    let fingers = (arm.fingers + palm * arm.hand.back).unit();
    (fingers, looks.across(fingers).unit())
}

/// Two bones from `root` towards `goal`, bent towards `pole`: their joint and their end. A goal out
/// of reach is approached as far as the bones go.
fn bones(root: V, goal: V, pole: V, first: f32, second: f32) -> (V, V) {
    let way = goal - root;
    let direction = match way.unit() {
        V::ZERO => v(0.0, -1.0, 0.0),
        direction => direction,
    };
    let (least, most) = ((first - second).abs() + 0.01, first + second - 0.01);
    let reach = within(way.length(), least, most);
    let along = (first * first - second * second + reach * reach) / (2.0 * reach);
    let aside = (first * first - along * along).max(0.0).sqrt();
    let mut side = pole.across(direction).unit();
    if side == V::ZERO {
        side = v(direction.y, -direction.x, 0.0).unit();
    }
    (
        root + direction * along + side * aside,
        root + direction * reach,
    )
}
