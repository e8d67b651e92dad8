//! What stands around a body, as solids.

use super::mesh::{Material, Mesh, Vertex};
use super::ring::{Ring, egg};
use crate::domain::figure::body::Body;
use crate::domain::figure::props::{Prop, SEAT, WALL};
use crate::domain::figure::vector::{V, v, within};

/// Half the width of what lies across the line ahead.
const HALF: f32 = 30.0;
/// How much of an outline things have: less than the body.
const OUTLINE: f32 = 0.7;

impl Mesh {
    /// Adds what is around the body.
    pub fn add_props(&mut self, props: &[Prop], body: &Body) {
        for prop in props {
            add(self, prop, body);
        }
    }
}

/// Adds the surface of a thing. A floor has none: it only takes the shadow.
fn add(mesh: &mut Mesh, prop: &Prop, body: &Body) {
    match *prop {
        Prop::Floor(..) => {}
        Prop::Mat(from, to) => {
            let (low, high) = (v(from, -1.2, -HALF), v(to, 0.0, HALF));
            slab(mesh, Material::Mat, low, high, 0.6);
        }
        Prop::Wall(x) => {
            let (low, high) = (v(x - 6.0, 0.0, -60.0), v(x, WALL, 60.0));
            slab(mesh, Material::Wall, low, high, 0.5);
        }
        Prop::Chair(x, back) => chair(mesh, x, back),
        Prop::Doorway(x, half) => {
            for side in [-1.0, 1.0] {
                let (near, far) = (half * side, (half + 8.0) * side);
                let low = v(x - 5.0, 0.0, near.min(far));
                let high = v(x + 5.0, WALL, near.max(far));
                slab(mesh, Material::Wood, low, high, 0.8);
            }
            let low = v(x - 5.0, WALL - 6.0, -half - 8.0);
            let high = v(x + 5.0, WALL + 2.0, half + 8.0);
            slab(mesh, Material::Wood, low, high, 0.8);
        }
        Prop::Roller(at, radius) => {
            let end = v(0.0, 0.0, HALF);
            rod(mesh, Material::Foam, at - end, at + end, radius);
        }
        Prop::Ball(at, radius) => {
            // A chest that lies on it is a chest's depth from it.
            let [.., chest, _, _] = body.spine;
            let over = (chest - at).length() - radius;
            let flat = 0.04 * within((24.0 - over) / 12.0, 0.0, 1.0);
            let high = radius * (1.04 - flat);
            let middle = at + v(0.0, high - radius, 0.0);
            ball(mesh, middle, radius * (1.0 + flat * 0.5), high);
        }
        Prop::Band(anchor) => {
            let pole = v(anchor.x, 0.0, anchor.z);
            rod(mesh, Material::Wood, pole, anchor + v(0.0, 40.0, 0.0), 1.6);
            for arm in &body.arms {
                // Through the fist, from side to side.
                let thumb = arm.fingers.cross(arm.palm);
                let hand = arm.wrist + arm.fingers * 8.2 + arm.palm * 1.9;
                rod(mesh, Material::Band, anchor, hand, 0.7);
                rod(
                    mesh,
                    Material::Band,
                    hand + thumb * 5.0,
                    hand - thumb * 5.0,
                    1.2,
                );
            }
        }
    }
}

fn chair(mesh: &mut Mesh, x: f32, back: f32) {
    let (low, high) = (v(x - 20.0, SEAT - 4.5, -21.0), v(x + 20.0, SEAT, 21.0));
    slab(mesh, Material::Wood, low, high, 2.0);
    for ahead in [-18.0, 18.0] {
        for aside in [-19.0, 19.0] {
            let top = v(x + ahead, SEAT - 4.0, aside);
            let foot = v(x + ahead * 1.1, 0.0, aside * 1.08);
            rod(mesh, Material::Wood, top, foot, 1.6);
        }
    }
    if back != 0.0 {
        for aside in [-18.5, 18.5] {
            let foot = v(x + 20.0 * back, SEAT - 2.0, aside);
            rod(
                mesh,
                Material::Wood,
                foot,
                v(x + 24.0 * back, 89.0, aside),
                1.6,
            );
        }
        let at = x + 22.5 * back;
        let (low, high) = (v(at - 1.4, 70.0, -20.0), v(at + 1.4, 88.0, 20.0));
        slab(mesh, Material::Wood, low, high, 1.4);
    }
}

/// A round rod with softened ends: way from its end as a share of its radius, and share of its radius.
fn rod(mesh: &mut Mesh, material: Material, from: V, to: V, radius: f32) {
    let way = (to - from).unit();
    let aside = if way.y.abs() < 0.9 {
        v(0.0, 1.0, 0.0)
    } else {
        v(1.0, 0.0, 0.0)
    };
    let across = aside.across(way).unit();
    let ahead = way.cross(across);
    let mut rings = Vec::new();
    for (from, way) in [(from, way), (to, -way)] {
        let ends = [(0.0, 0.02), (0.0, 0.85), (0.12, 0.97), (0.3, 1.0)];
        for (in_, share) in ends {
            let at = from + way * (in_ * radius);
            rings.push(Ring::of(0.0, at, across, ahead, [radius * share; 3]));
        }
    }
    // The other end begins where the rod ends.
    if let Some(last) = rings.get_mut(4..) {
        last.reverse();
    }
    // Thin ones need not be as round.
    let columns = if radius < 2.0 { 12 } else { 20 };
    mesh.tube(&rings, columns, material, OUTLINE);
}

fn ball(mesh: &mut Mesh, at: V, wide: f32, high: f32) {
    let mut rings = Vec::new();
    let axes = [v(0.0, 0.0, wide), v(wide, 0.0, 0.0)];
    egg(&mut rings, 25, at, v(0.0, high, 0.0), axes);
    mesh.tube(&rings, 36, Material::Ball, OUTLINE);
}

/// A box with softened edges.
fn slab(mesh: &mut Mesh, material: Material, low: V, high: V, soft: f32) {
    let middle = low.towards(high, 0.5);
    let half = (high - low) * 0.5;
    let soft = soft.min(half.x).min(half.y).min(half.z);
    let axes = [v(1.0, 0.0, 0.0), v(0.0, 1.0, 0.0), v(0.0, 0.0, 1.0)];
    let inner = v(half.x - soft, half.y - soft, half.z - soft);
    let round = |at: V| {
        let near = v(
            within(at.x, -inner.x, inner.x),
            within(at.y, -inner.y, inner.y),
            within(at.z, -inner.z, inner.z),
        );
        let looks = (at - near).unit();
        (middle + near + looks * soft, looks)
    };
    for turn in 0..3 {
        let pick = |offset: usize| axes.get((turn + offset) % 3).copied().unwrap_or_default();
        let (out, across, along) = (pick(0), pick(1), pick(2));
        let (far, wide, long) = (half.dot(out), half.dot(across), half.dot(along));
        for side in [1.0, -1.0] {
            let first = mesh.vertices.len();
            let steps = |reach: f32| {
                let inside = reach - soft;
                [-reach, -inside, inside, reach]
            };
            for a in steps(wide) {
                for b in steps(long) {
                    // The way around is the same on both sides.
                    let at = out * (far * side) + across * (a * side) + along * b;
                    let (at, normal) = round(at);
                    mesh.vertices.push(Vertex {
                        outline: OUTLINE,
                        ..Vertex::plain(at, normal, material)
                    });
                }
            }
            for row in 0..3 {
                for column in 0..3 {
                    let a = first + row * 4 + column;
                    mesh.triangles.push([a, a + 4, a + 5]);
                    mesh.triangles.push([a, a + 5, a + 1]);
                }
            }
        }
    }
}
