//! How parts that overlap grow together: each place near another part is pushed out to where a smooth
//! union of both would be, and its normal turns towards the other's.

use super::arm::girdle;
use super::leg::seat;
use super::ring::{Part, Ring, Rings};
use crate::domain::figure::body::Body;
use crate::domain::figure::person::Build;
use crate::domain::figure::vector::{V, mix, smooth, within};

/// A rod between two places with a radius at each.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rod {
    pub(super) from: V,
    pub(super) to: V,
    pub(super) radii: (f32, f32),
}

impl Rod {
    /// How far a place is from its surface, and the way there.
    fn off(&self, at: V) -> (f32, V) {
        let way = self.to - self.from;
        let along = (at - self.from).dot(way) / way.dot(way).max(1e-4);
        let along = within(along, 0.0, 1.0);
        let off = at - self.from - way * along;
        let (first, second) = self.radii;
        (off.length() - mix(first, second, along), off.unit())
    }
}

/// What other parts see of the parts that they grow together with.
pub(super) struct Welds {
    trunk: Vec<Ring>,
    girdles: [Rod; 2],
    arms: [Rod; 2],
    legs: [Rod; 2],
    seats: [Rod; 2],
}

/// Whether a ring of the trunk is more than the point in which it ends.
pub(super) fn is_thick(ring: &Ring) -> bool {
    ring.across.length() > 2.0
}

/// A place of a surface that has been grown together with what is near it.
pub(super) struct Welded {
    pub(super) at: V,
    pub(super) normal: V,
    /// How much of an outline it keeps.
    pub(super) outline: f32,
}

/// What other parts see of a side: its girdle, its arm, its leg and its buttock.
pub(super) fn rods(body: &Body, build: Build, side: usize) -> [Rod; 4] {
    let (arms, legs) = build.limbs();
    let (from, to, _) = girdle(body, side);
    let arm = body.arm(side);
    let leg = body.leg(side);
    let (middle, radius) = seat(body, side);
    let girdle = Rod {
        from: from.towards(to, 0.2),
        to: from.towards(to, 0.95),
        radii: (6.4 * arms, 4.2 * arms),
    };
    let arm = Rod {
        from: arm.shoulder,
        to: arm.shoulder.towards(arm.elbow, 0.3),
        radii: (5.3 * arms, 5.3 * arms),
    };
    let leg = Rod {
        from: leg.hip,
        to: leg.hip.towards(leg.knee, 0.3),
        radii: (8.0 * legs, 8.2 * legs),
    };
    let seat = Rod {
        from: middle,
        to: middle,
        radii: (radius * legs, radius * legs),
    };
    [girdle, arm, leg, seat]
}

impl Welds {
    pub(super) fn of(body: &Body, build: Build, rings: &Rings) -> Self {
        let trunk = rings.of_part(Part::Trunk).iter().step_by(2).copied();
        let [right, left] = [0, 1].map(|side| rods(body, build, side));
        let [girdles, arms, legs, seats] = core::array::from_fn(|index| {
            [right, left].map(|rods| rods.get(index).copied().unwrap_or_default())
        });
        Self {
            trunk: trunk.filter(is_thick).collect(),
            girdles,
            arms,
            legs,
            seats,
        }
    }

    /// How far a place is from the surface of the trunk, and the way there.
    fn off_trunk(&self, at: V) -> (f32, V) {
        let mut nearest: Option<(f32, &Ring, &Ring, f32)> = None;
        let before = |ring: &Ring| (at - ring.centre).dot(ring.across.cross(ring.front).unit());
        let last = self.trunk.len().saturating_sub(2);
        let mut at_low = self.trunk.first().map_or(0.0, &before);
        for (index, pair) in self.trunk.windows(2).enumerate() {
            let [low, high] = pair else { continue };
            let at_high = before(high);
            let is_between = at_low >= 0.0 && at_high < 0.0;
            if is_between || (index == 0 && at_low < 0.0) || (index == last && at_high >= 0.0) {
                let share = if at_low < 0.0 {
                    0.0
                } else if at_high >= 0.0 {
                    1.0
                } else {
                    at_low / (at_low - at_high)
                };
                let far = (at - low.centre.towards(high.centre, share)).length();
                if nearest.is_none_or(|(other, ..)| far < other) {
                    nearest = Some((far, low, high, share));
                }
            }
            at_low = at_high;
        }
        let Some((_, low, high, share)) = nearest else {
            return (1e3, V::ZERO);
        };
        let across = low.across.towards(high.across, share);
        let wide = across.length();
        let across = across.unit();
        let ahead = low.front.towards(high.front, share).unit();
        let way = across.cross(ahead);
        let off = at - low.centre.towards(high.centre, share);
        let (x, z) = (off.dot(across), off.dot(ahead));
        let side = |ring: &Ring| if z > 0.0 { ring.front } else { ring.back }.length();
        let radius = |ring: &Ring| {
            let (x, z) = (x / ring.across.length(), z / side(ring));
            1.0 / x.hypot(z).max(1e-4)
        };
        let reach = x.hypot(z);
        let (at_low, at_high) = (radius(low) * reach, radius(high) * reach);
        let deep = mix(side(low), side(high), share);
        let (gx, gz) = (x / (wide * wide), z / (deep * deep));
        let steep = gx.hypot(gz).max(1e-6);
        let length = (high.centre - low.centre).length().max(0.5);
        let slope = within((at_high - at_low) / length, -1.5, 1.5);
        let level = 1.0 / 1.0f32.hypot(slope);
        let looks = across * (gx / steep) + ahead * (gz / steep) - way * slope;
        ((reach - mix(at_low, at_high, share)) * level, looks * level)
    }

    /// A place of a part, grown together with the parts next to it.
    pub(super) fn weld(&self, part: Part, ring: &Ring, at: V, normal: V) -> Welded {
        let mut out = Melt {
            normal,
            push: 0.0,
            near: 0.0,
            fade: 1.0,
        };
        let rod = |rods: &[Rod; 2], side: usize| {
            let rod = rods.get(side).copied().unwrap_or_default();
            rod.off(at)
        };
        match part {
            Part::Trunk => {
                for side in 0..2 {
                    out.with(rod(&self.girdles, side), 7.0);
                    out.with(rod(&self.arms, side), 6.0);
                    out.with(rod(&self.legs, side), 5.0);
                    out.with(rod(&self.seats, side), 5.0);
                }
            }
            Part::Girdle(side) => {
                out.with(self.off_trunk(at), 7.0);
                out.with(rod(&self.arms, side), 6.5);
            }
            Part::Arm(side) if ring.place < 17.0 => {
                out.fade = 1.0 - smooth(8.0, 17.0, ring.place);
                out.with(self.off_trunk(at), 6.0);
                out.with(rod(&self.girdles, side), 6.5);
            }
            Part::Leg(side) if ring.place < 24.0 => {
                out.fade = 1.0 - smooth(14.0, 24.0, ring.place);
                out.with(self.off_trunk(at), 6.0);
                out.with(rod(&self.seats, side), 5.0);
            }
            Part::Seat(side) => {
                out.with(self.off_trunk(at), 5.0);
                out.with(rod(&self.legs, side), 5.0);
            }
            Part::Head if ring.place > 2.0 => out.with(self.off_trunk(at), 2.5),
            _ => {}
        }
        let towards = (normal + out.normal).unit();
        Welded {
            at: at + towards * out.push,
            normal: out.normal,
            outline: 1.0 - smooth(0.0, 0.5, out.near),
        }
    }
}

/// A place while it grows together with one part after the other.
struct Melt {
    normal: V,
    push: f32,
    near: f32,
    fade: f32,
}

impl Melt {
    /// Takes in a part whose surface is so far away, over this reach.
    fn with(&mut self, (far, looks): (f32, V), reach: f32) {
        let share = (reach - far.abs()).max(0.0) / reach * self.fade;
        self.near = self.near.max(if far < 0.0 { self.fade } else { share });
        if share > 0.0 {
            self.push = self.push.max(share * share * reach * 0.25);
            self.normal = self.normal.towards(looks, share * 0.5).unit();
        }
    }
}
