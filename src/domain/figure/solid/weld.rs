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
    pub(super) way: V,
    /// One by the square of its length.
    per_square: f32,
    pub(super) radii: (f32, f32),
}

impl Rod {
    fn new(from: V, to: V, radii: (f32, f32)) -> Self {
        let way = to - from;
        Self {
            from,
            way,
            per_square: 1.0 / way.dot(way).max(1e-4),
            radii,
        }
    }
}

/// The least share by which a distance from the trunk becomes less where the trunk is a cone.
const LEVEL: f32 = 0.55;

/// A ring of the trunk, and what is asked of it again and again.
struct Slice {
    ring: Ring,
    /// Along the trunk.
    way: V,
    wide: f32,
    front: f32,
    back: f32,
}

impl Slice {
    fn of(ring: Ring) -> Self {
        Self {
            ring,
            way: ring.across.cross(ring.front).unit(),
            wide: ring.across.length(),
            front: ring.front.length(),
            back: ring.back.length(),
        }
    }
}

/// What other parts see of the parts that they grow together with.
pub(super) struct Welds {
    trunk: Vec<Slice>,
    /// The greatest radius of the trunk.
    widest: f32,
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
    let girdle = Rod::new(
        from.towards(to, 0.2),
        from.towards(to, 0.95),
        (6.4 * arms, 4.2 * arms),
    );
    let arm = Rod::new(
        arm.shoulder,
        arm.shoulder.towards(arm.elbow, 0.3),
        (5.3 * arms, 5.3 * arms),
    );
    let leg = Rod::new(
        leg.hip,
        leg.hip.towards(leg.knee, 0.3),
        (8.0 * legs, 8.2 * legs),
    );
    let seat = Rod::new(middle, middle, (radius * legs, radius * legs));
    [girdle, arm, leg, seat]
}

impl Welds {
    pub(super) fn of(body: &Body, build: Build, rings: &Rings) -> Self {
        let trunk = rings.of_part(Part::Trunk).iter().step_by(2);
        let trunk: Vec<Slice> = trunk
            .filter(|ring| is_thick(ring))
            .map(|ring| Slice::of(*ring))
            .collect();
        let [right, left] = [0, 1].map(|side| rods(body, build, side));
        let [girdles, arms, legs, seats] = core::array::from_fn(|index| {
            [right, left].map(|rods| rods.get(index).copied().unwrap_or_default())
        });
        Self {
            widest: trunk.iter().fold(0.0, |widest, slice| {
                widest.max(slice.wide).max(slice.front).max(slice.back)
            }),
            trunk,
            girdles,
            arms,
            legs,
            seats,
        }
    }

    /// How far a place is from the surface of the trunk, and the way there; unless it is farther than
    /// `most`.
    fn off_trunk(&self, at: V, most: f32) -> Option<(f32, V)> {
        let mut nearest: Option<(f32, &Slice, &Slice, f32)> = None;
        let before = |slice: &Slice| (at - slice.ring.centre).dot(slice.way);
        let last = self.trunk.len().saturating_sub(2);
        let mut at_low = self.trunk.first().map_or(0.0, before);
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
                let off = at - low.ring.centre.towards(high.ring.centre, share);
                let far = off.dot(off);
                if nearest.is_none_or(|(other, ..)| far < other) {
                    nearest = Some((far, low, high, share));
                }
            }
            at_low = at_high;
        }
        let (_, low, high, share) = nearest?;
        let across = low.ring.across.towards(high.ring.across, share);
        let wide = across.length();
        let across = across * (1.0 / wide);
        let ahead = low.ring.front.towards(high.ring.front, share).unit();
        let off = at - low.ring.centre.towards(high.ring.centre, share);
        let (x, z) = (off.dot(across), off.dot(ahead));
        let reach = long(x, z);
        if (reach - self.widest) * LEVEL > most {
            return None;
        }
        let side = |slice: &Slice| if z > 0.0 { slice.front } else { slice.back };
        let radius = |slice: &Slice| {
            let share = long(x / slice.wide, z / side(slice));
            reach / if share > 1e-4 { share } else { 1e-4 }
        };
        let (at_low, at_high) = (radius(low), radius(high));
        let deep = mix(side(low), side(high), share);
        let (gx, gz) = (x / (wide * wide), z / (deep * deep));
        let steep = 1.0 / long(gx, gz).max(1e-6);
        let length = (high.ring.centre - low.ring.centre).length().max(0.5);
        let slope = within((at_high - at_low) / length, -1.5, 1.5);
        let level = 1.0 / long(1.0, slope);
        let way = across.cross(ahead);
        let looks = across * (gx * steep) + ahead * (gz * steep) - way * slope;
        Some(((reach - mix(at_low, at_high, share)) * level, looks * level))
    }

    /// A place of a part, grown together with the parts next to it.
    pub(super) fn weld(&self, part: Part, ring: &Ring, at: V, normal: V) -> Welded {
        let mut out = Melt {
            welds: self,
            at,
            normal,
            push: 0.0,
            near: 0.0,
            fade: 1.0,
        };
        match part {
            Part::Trunk => {
                for side in 0..2 {
                    out.with(self.girdles.get(side), 7.0);
                    out.with(self.arms.get(side), 6.0);
                    out.with(self.legs.get(side), 5.0);
                    out.with(self.seats.get(side), 5.0);
                }
            }
            Part::Girdle(side) => {
                out.with_trunk(7.0);
                out.with(self.arms.get(side), 6.5);
            }
            Part::Arm(side) if ring.place < 17.0 => {
                out.fade = 1.0 - smooth(8.0, 17.0, ring.place);
                out.with_trunk(6.0);
                out.with(self.girdles.get(side), 6.5);
            }
            Part::Leg(side) if ring.place < 24.0 => {
                out.fade = 1.0 - smooth(14.0, 24.0, ring.place);
                out.with_trunk(6.0);
                out.with(self.seats.get(side), 5.0);
            }
            Part::Seat(side) => {
                out.with_trunk(5.0);
                out.with(self.legs.get(side), 5.0);
            }
            Part::Head if ring.place > 2.0 => out.with_trunk(2.5),
            _ => {}
        }
        if out.near == 0.0 {
            return Welded {
                at,
                normal,
                outline: 1.0,
            };
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
struct Melt<'a> {
    welds: &'a Welds,
    at: V,
    normal: V,
    push: f32,
    near: f32,
    fade: f32,
}

impl Melt<'_> {
    /// Takes in a rod, over this reach.
    fn with(&mut self, rod: Option<&Rod>, reach: f32) {
        let Some(rod) = rod else { return };
        let from = self.at - rod.from;
        let along = within(from.dot(rod.way) * rod.per_square, 0.0, 1.0);
        let off = from - rod.way * along;
        let (first, last) = rod.radii;
        let radius = mix(first, last, along);
        let (square, most) = (off.dot(off), radius + reach);
        if square < most * most {
            let far = square.sqrt();
            self.take(far - radius, off * (1.0 / far.max(1e-6)), reach);
        }
    }

    /// Takes in the trunk, over this reach.
    fn with_trunk(&mut self, reach: f32) {
        if let Some((far, looks)) = self.welds.off_trunk(self.at, reach) {
            self.take(far, looks, reach);
        }
    }

    /// Takes in a part whose surface is so far away, over this reach.
    fn take(&mut self, far: f32, looks: V, reach: f32) {
        let share = (reach - far.abs()) / reach * self.fade;
        let near = if far < 0.0 { self.fade } else { share };
        if near > self.near {
            self.near = near;
        }
        if share > 0.0 {
            let push = share * share * reach * 0.25;
            if push > self.push {
                self.push = push;
            }
            self.normal = self.normal.towards(looks, share * 0.5).unit();
        }
    }
}

/// The length of what is so long in two directions across each other; unlike `hypot` it is no call.
fn long(x: f32, y: f32) -> f32 {
    (x * x + y * y).sqrt()
}
