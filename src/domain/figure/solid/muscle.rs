//! Where the body works or stretches, as paint on its surface in the shape of the muscles.
//!
//! A muscle is strands: each runs along the surface from end to end and is so wide at each. It must
//! never decide which region an exercise works on; the catalogue says that.

use super::arm;
use super::firm::Firm;
use super::leg::seat;
use super::mesh::{Mesh, OUTSIDE};
use super::ring::{Detail, Part, Rings};
use super::trunk::section;
use crate::domain::catalogue::Region;
use crate::domain::figure::body::{Body, outward};
use crate::domain::figure::bones;
use crate::domain::figure::drawing::{Drawing, end_of_piece};
use crate::domain::figure::neutral::STANDING;
use crate::domain::figure::person::{Build, Person};
use crate::domain::figure::pose::{Arm, Hand, Pose};
use crate::domain::figure::vector::{V, mix, smooth_least, v, within};

/// A place on the right half of the surface, and half the width of a strand there.
#[derive(Clone, Copy)]
enum Spot {
    /// On the trunk: place on the spine, and which way around from its middle: outward and ahead.
    Trunk(f32, f32, f32, f32),
    /// On collar bone and blade, behind: share of the way to the shoulder, and how far up.
    Girdle(f32, f32, f32),
    /// On the arm: way from the shoulder, and which way around.
    Arm(f32, f32, f32, f32),
    /// On the buttock, seen from its middle: behind, up and outward.
    Seat(f32, f32, f32, f32),
}

use Spot::{Arm as A, Girdle as G, Seat as S, Trunk as T};

type Strand = &'static [Spot];

/// The strands of a region on the right; the left has the same.
const fn strands(region: Region) -> &'static [Strand] {
    match region {
        Region::ThoracicSpine => &[&[
            T(2.05, 0.0, -1.0, 1.6),
            T(2.6, 0.0, -1.0, 3.0),
            T(3.2, 0.0, -1.0, 3.2),
            T(3.8, 0.0, -1.0, 1.8),
        ]],
        Region::WholeSpine => &[&[
            T(0.5, 0.0, -1.0, 1.8),
            T(1.2, 0.0, -1.0, 2.8),
            T(2.0, 0.0, -1.0, 3.0),
            T(2.9, 0.0, -1.0, 3.0),
            T(3.8, 0.0, -1.0, 1.8),
        ]],
        // The rhomboids, down and outward from the spine to the blade.
        Region::BetweenBlades => &[
            // What of the blade slides over them when it is drawn back.
            &[G(0.05, -0.2, 1.8), G(0.38, -0.3, 2.2)],
            &[G(0.05, -0.8, 1.8), G(0.58, -0.85, 2.2)],
            &[T(3.80, 0.10, -1.0, 1.3), T(3.58, 0.55, -1.0, 2.2)],
            &[T(3.60, 0.09, -1.0, 1.8), T(3.34, 0.58, -1.0, 2.4)],
            &[T(3.38, 0.08, -1.0, 1.8), T(3.10, 0.54, -1.0, 2.3)],
            &[T(3.16, 0.08, -1.0, 1.3), T(2.88, 0.48, -1.0, 1.8)],
        ],
        // Fingers that reach around the ribs.
        Region::Serratus => &[
            &[T(3.10, 1.0, -0.45, 1.6), T(3.06, 0.80, 0.62, 0.6)],
            &[T(2.90, 1.0, -0.50, 1.6), T(2.72, 0.82, 0.60, 0.6)],
            &[T(2.70, 1.0, -0.55, 1.6), T(2.38, 0.85, 0.55, 0.6)],
            &[T(2.50, 1.0, -0.60, 1.5), T(2.06, 0.90, 0.45, 0.6)],
        ],
        // A fan from the collar bone and the breastbone to the arm.
        Region::Chest => &[
            &[
                T(3.78, 0.30, 1.0, 1.4),
                T(3.66, 0.62, 0.8, 1.8),
                A(5.0, 0.4, 1.0, 1.4),
            ],
            &[
                T(3.62, 0.12, 1.0, 1.8),
                T(3.50, 0.60, 0.8, 2.2),
                A(6.0, 0.3, 1.0, 1.4),
            ],
            &[
                T(3.38, 0.12, 1.0, 2.0),
                T(3.34, 0.58, 0.8, 2.4),
                A(7.0, 0.2, 1.0, 1.4),
            ],
            &[
                T(3.15, 0.12, 1.0, 2.0),
                T(3.20, 0.60, 0.85, 2.4),
                A(8.0, 0.0, 1.0, 1.2),
            ],
            &[
                T(2.92, 0.24, 1.0, 1.6),
                T(3.06, 0.65, 0.85, 2.0),
                T(3.24, 0.90, 0.6, 1.6),
            ],
        ],
        Region::FrontShoulders => &[
            &[
                A(-1.5, 0.3, 1.0, 1.6),
                A(5.0, 0.5, 1.0, 2.4),
                A(13.0, 0.8, 0.4, 0.8),
            ],
            &[
                A(-1.5, 0.8, 0.8, 1.6),
                A(5.0, 0.9, 0.7, 2.0),
                A(13.0, 0.9, 0.2, 0.8),
            ],
        ],
        Region::BackShoulders => &[
            &[
                A(-1.5, 0.3, -1.0, 1.6),
                A(5.0, 0.5, -1.0, 2.4),
                A(13.0, 0.8, -0.4, 0.8),
            ],
            &[
                A(-1.5, 0.8, -0.8, 1.6),
                A(5.0, 0.9, -0.7, 2.0),
                A(13.0, 0.9, -0.2, 0.8),
            ],
        ],
        Region::ShoulderJoints => &[
            &[A(-1.5, 0.3, 1.0, 1.6), A(5.0, 0.5, 1.0, 2.2)],
            &[A(-2.0, 1.0, 0.0, 1.8), A(5.0, 1.0, 0.0, 2.4)],
            &[A(-1.5, 0.3, -1.0, 1.6), A(5.0, 0.5, -1.0, 2.2)],
        ],
        // From the small of the back up and outward to the armpit.
        Region::Lats => &[
            &[
                T(1.2, 0.14, -1.0, 1.4),
                T(2.0, 0.55, -0.9, 2.4),
                T(2.9, 0.95, -0.45, 1.8),
            ],
            &[
                T(1.7, 0.12, -1.0, 1.6),
                T(2.3, 0.55, -0.9, 2.4),
                T(3.0, 0.95, -0.42, 1.8),
            ],
            &[
                T(2.2, 0.12, -1.0, 1.6),
                T(2.65, 0.55, -0.9, 2.4),
                T(3.1, 0.95, -0.4, 1.8),
            ],
            &[
                T(2.6, 0.12, -1.0, 1.4),
                T(2.9, 0.55, -0.9, 2.0),
                T(3.2, 0.95, -0.38, 1.6),
            ],
        ],
        Region::Core => &[
            &[T(0.75, 0.16, 1.0, 1.6), T(1.2, 0.24, 1.0, 2.6)],
            &[T(1.36, 0.25, 1.0, 2.5), T(1.62, 0.26, 1.0, 2.5)],
            &[T(1.86, 0.26, 1.0, 2.5), T(2.12, 0.27, 1.0, 2.5)],
            &[T(2.34, 0.27, 1.0, 2.4), T(2.5, 0.28, 1.0, 2.0)],
        ],
        Region::BackExtensors => &[&[
            T(0.5, 0.18, -1.0, 1.6),
            T(1.2, 0.27, -1.0, 2.6),
            T(2.0, 0.27, -1.0, 2.4),
            T(2.8, 0.24, -1.0, 2.0),
            T(3.5, 0.16, -1.0, 1.2),
        ]],
        Region::Glutes => &[&[
            S(7.5, 3.0, -1.5, 3.0),
            S(7.0, -1.5, 2.0, 3.6),
            S(5.0, -3.0, 5.0, 2.2),
        ]],
        Region::Ribs => &[
            &[
                T(3.05, 1.0, -0.5, 0.8),
                T(2.95, 1.0, 0.0, 1.1),
                T(2.85, 0.85, 0.6, 0.8),
            ],
            &[
                T(2.85, 1.0, -0.5, 0.8),
                T(2.72, 1.0, 0.0, 1.1),
                T(2.6, 0.85, 0.6, 0.8),
            ],
            &[
                T(2.65, 1.0, -0.5, 0.8),
                T(2.5, 1.0, 0.0, 1.1),
                T(2.36, 0.85, 0.6, 0.8),
            ],
            &[
                T(2.45, 1.0, -0.5, 0.8),
                T(2.28, 1.0, 0.0, 1.1),
                T(2.14, 0.85, 0.6, 0.8),
            ],
        ],
        Region::TrunkSides => &[&[
            T(1.0, 1.0, 0.2, 2.2),
            T(1.7, 1.0, 0.1, 3.4),
            T(2.4, 1.0, 0.0, 3.2),
            T(3.0, 1.0, -0.1, 1.8),
        ]],
        Region::Neck => &[&[
            T(3.86, 0.3, -1.0, 2.2),
            T(4.4, 0.35, -1.0, 1.8),
            T(4.95, 0.3, -1.0, 1.5),
        ]],
    }
}

/// How near to each other strands fuse, in centimetres.
const FUSE: f32 = 2.0;

/// How far beyond both ends of a strand it no longer matters.
const FAR: f32 = 19.0;

/// The pose in which muscles are laid on: upright, the arms away from the trunk.
const SPREAD: Pose = Pose {
    arms: [Arm {
        hand: Hand::Reach(v(0.05, -0.55, 0.85), 0.985),
        ..Arm::HANGING
    }; 2],
    ..STANDING
};

/// The surface of a body on which muscles are laid.
#[derive(Debug, Clone)]
pub struct Surface {
    body: Body,
    build: Build,
    /// Of each place its part, where it is and where the surface looks.
    places: Vec<(Part, V, V)>,
}

impl Surface {
    /// The surface of this detail.
    #[must_use]
    pub fn of(person: Person, detail: Detail) -> Drawing<'static, Self> {
        Drawing::of(async move {
            let body = bones::solve(&SPREAD);
            let mesh = Mesh::of(&body, &person, detail, &Firm::Nothing).await;
            end_of_piece().await;
            let mut vertices = mesh.vertices.iter();
            let mut places = Vec::with_capacity(vertices.len());
            for tube in &Rings::of(&body, &person, detail).tubes {
                for it in vertices.by_ref().take(tube.places()) {
                    places.push((tube.part, it.at, it.normal));
                }
            }
            Self {
                body,
                build: person.build,
                places,
            }
        })
    }

    /// How deep inside the muscles of some regions each place of a body's surface is, in centimetres; less
    /// than nothing outside.
    #[must_use]
    pub fn paint(&self, regions: &[Region]) -> Vec<f32> {
        let mut lines = Vec::new();
        for strand in regions.iter().flat_map(|region| strands(*region)) {
            for side in 0..2 {
                let spots: Vec<(V, f32)> =
                    strand.iter().map(|spot| self.spot(*spot, side)).collect();
                lines.extend(spots.windows(2).filter_map(|pair| match pair {
                    [from, to] => Some(Line::between(*from, *to)),
                    _ => None,
                }));
            }
        }
        let deep = |(part, at, looks): &(Part, V, V)| match part {
            Part::Trunk | Part::Girdle(_) | Part::Arm(_) | Part::Seat(_) | Part::Leg(_) => lines
                .iter()
                .filter_map(|line| line.inside(*at, *looks, over(*part)))
                .fold(OUTSIDE, fused),
            _ => OUTSIDE,
        };
        self.places.iter().map(deep).collect()
    }

    fn spot(&self, spot: Spot, side: usize) -> (V, f32) {
        let body = &self.body;
        let out = outward(side);
        match spot {
            Spot::Trunk(place, aside, ahead, wide) => {
                let length = v(aside, 0.0, ahead).length().max(1e-3);
                let ring = section(body, self.build, place);
                (ring.at((ahead / length, aside * out / length)), wide)
            }
            Spot::Girdle(share, up, wide) => {
                let (from, to, ahead) = arm::girdle(body, side);
                let upward = body.frame(crate::domain::figure::pose::HIGH).up;
                let behind = (1.0 - up * up).max(0.0).sqrt();
                let at = from.towards(to, share) + upward * (up * 5.4) - ahead * (behind * 6.4);
                (at, wide)
            }
            Spot::Arm(place, aside, ahead, wide) => {
                let limb = arm::limb(body, side);
                let along = limb.along(place);
                let chest = body.frame(crate::domain::figure::pose::HIGH);
                let front = chest.ahead.across(along.way).unit();
                let outside = front.cross(along.way) * out;
                let outside = if outside.dot(chest.up) < 0.0 {
                    -outside
                } else {
                    outside
                };
                let way = (outside * aside + front * ahead).unit();
                (along.at + way * 5.2, wide)
            }
            Spot::Seat(behind, up, aside, wide) => {
                let (middle, _) = seat(body, side);
                let pelvis = body.frame(crate::domain::figure::pose::PELVIS);
                (pelvis.place(middle, v(-behind, up, aside), side), wide)
            }
        }
    }
}

/// The greater of both, round where they meet: strands next to each other are one muscle.
fn fused(a: f32, b: f32) -> f32 {
    -smooth_least(-a, -b, FUSE)
}

/// How far above or below a strand the surface of a part may be and still show it: the collar bone and
/// the blade lie over the chest and the back, and slide on them.
const fn over(part: Part) -> f32 {
    match part {
        Part::Girdle(_) => 11.0,
        _ => 6.0,
    }
}

/// A stretch of a strand between two places, with half its width at each.
struct Line {
    from: V,
    way: V,
    wide: (f32, f32),
    middle: V,
    /// The square of how far from its middle it still matters.
    reach: f32,
}

impl Line {
    fn between((from, first): (V, f32), (to, last): (V, f32)) -> Self {
        let way = to - from;
        let reach = way.length() * 0.5 + FAR;
        Self {
            from,
            way,
            wide: (first, last),
            middle: from.towards(to, 0.5),
            reach: reach * reach,
        }
    }

    /// How deep a place of a surface is inside it, along the surface; unless it is far from it.
    fn inside(&self, at: V, looks: V, over: f32) -> Option<f32> {
        let away = at - self.middle;
        if away.dot(away) > self.reach {
            return None;
        }
        let (way, from) = (self.way, at - self.from);
        let along = within(from.dot(way) / way.dot(way).max(1e-4), 0.0, 1.0);
        let off = from - way * along;
        let past = (off.dot(looks).abs() - over).max(0.0);
        let (first, last) = self.wide;
        Some(mix(first, last, along) - off.across(looks).length() - past * 2.0)
    }
}
