//! Where an arm reaches: hands held in the world, at the head or the hips, or swinging free.
//!
//! It must never solve bones: [`super::bones`] does, from what is found here.

use super::body::{Body, FOREARM, UPPER_ARM, world};
use super::pose::{Arm, Hand};
use super::vector::{V, mix, v};

/// What an arm is to reach: wrist, where the elbow points, and what is held.
pub(super) struct Goal {
    pub(super) wrist: V,
    pub(super) elbow: V,
    pub(super) held: V,
}

fn goal(body: &Body, arm: &Arm, side: usize, shoulder: V) -> Goal {
    let [pelvis, .., chest, _, head] = body.frames;
    let [hips, ..] = body.spine;
    let mut elbow = chest.direction(arm.elbow, side);
    let mut held = None;
    let wrist = match arm.hand {
        Hand::At(at) => world(at, side),
        Hand::Chest(at) => chest.place(body.chest, at, side),
        Hand::Head(at) => head.place(body.head, at, side),
        Hand::Pelvis(at) => pelvis.place(hips, at, side),
        Hand::Reach(direction, share) => {
            let full = (UPPER_ARM + FOREARM) * share;
            shoulder + chest.direction(direction, side).unit() * full
        }
        Hand::Elbow(at, forearm) => {
            let at = world(at, side);
            held = Some(at);
            let at = shoulder + (at - shoulder).unit() * UPPER_ARM;
            let wrist = at + world(forearm, side).unit() * FOREARM;
            elbow = at - shoulder.towards(wrist, 0.5);
            wrist
        }
    };
    Goal {
        wrist,
        elbow: elbow.unit(),
        held: held.unwrap_or(wrist),
    }
}

/// Both ends of a blend of two arms. Hands that stay in the world move straight, all others swing
/// about the shoulder.
pub(super) fn arm_between(
    body: &Body,
    from: &Arm,
    to: &Arm,
    share: f32,
    side: usize,
    shoulder: V,
) -> Goal {
    let same = |hand| {
        let arm = Arm {
            hand,
            elbow: from.elbow.towards(to.elbow, share),
            ..*to
        };
        goal(body, &arm, side, shoulder)
    };
    match (from.hand, to.hand) {
        (Hand::At(a), Hand::At(b)) => same(Hand::At(a.towards(b, share))),
        (Hand::Elbow(a, d), Hand::Elbow(b, e)) => {
            same(Hand::Elbow(a.towards(b, share), d.towards(e, share)))
        }
        (Hand::Reach(a, r), Hand::Reach(b, s)) => same(Hand::Reach(
            a.unit().towards(b.unit(), share),
            mix(r, s, share),
        )),
        _ => {
            let a = goal(body, from, side, shoulder);
            let b = goal(body, to, side, shoulder);
            let (to_a, to_b) = (a.wrist - shoulder, b.wrist - shoulder);
            let (a_way, b_way) = (to_a.unit(), to_b.unit());
            // Between opposite directions the arm goes outward and ahead, not through the body.
            let [.., chest, _, _] = body.frames;
            let opposite = (-a_way.dot(b_way)).max(0.0) * share * (1.0 - share) * 4.0;
            let around = chest.direction(v(0.5, 0.0, 1.0), side) * opposite;
            let direction = (a_way.towards(b_way, share) + around).unit();
            // What is out of reach from here may be near once the trunk is there.
            let near = |way: V| way.length().min(UPPER_ARM + FOREARM - 0.1);
            let wrist = shoulder + direction * mix(near(to_a), near(to_b), share);
            Goal {
                wrist,
                elbow: a.elbow.towards(b.elbow, share).unit(),
                held: wrist,
            }
        }
    }
}
