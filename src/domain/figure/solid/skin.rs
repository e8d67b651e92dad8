//! The surface of a posed body: its tubes grown together, pressed on what carries it, and dressed.

use super::balls::Balls;
use super::firm::Firm;
use super::mesh::{Grid, Material, Mesh, OUTSIDE, Vertex};
use super::ring::{Detail, Part, Ring, Rings, Tube};
use super::weld::{Welded, Welds};
use super::{head, leg, trunk};
use crate::domain::figure::body::{Body, Frame};
use crate::domain::figure::drawing::{Drawing, end_of_piece};
use crate::domain::figure::person::{self, Person};
use crate::domain::figure::pose::{HEAD, HIGH, NECK, PELVIS};
use crate::domain::figure::vector::{V, smooth, smooth_least};

impl Mesh {
    /// The surface of a body in a pose, that rests on what does not give: a ring is a piece of it.
    #[must_use]
    pub fn of<'a>(
        body: &'a Body,
        person: &'a Person,
        detail: Detail,
        firm: &'a Firm,
    ) -> Drawing<'a, Self> {
        Drawing::of(async move {
            let rings = Rings::of(body, person, detail);
            let skin = Skin {
                welds: Welds::of(body, person.build, &rings),
                dress: Dress::of(body, person),
                firm,
            };
            let balls = Balls::of(body);
            let mut out = Self::with_room_for(rings.tubes.iter().map(Tube::places).sum());
            for tube in &rings.tubes {
                let all = rings.of_tube(tube);
                let grid = grid(body, person.hair, tube, all);
                out.triangles(tube.rings, tube.columns);
                for (index, ring) in all.iter().enumerate() {
                    end_of_piece().await;
                    skin.cover(tube, (index, ring), &grid, &mut out.vertices);
                }
                out.shade
                    .push((out.vertices.len(), balls.around(tube.part)));
            }
            out
        })
    }
}

/// What turns places on tubes into places of a surface.
struct Skin<'a> {
    welds: Welds,
    dress: Dress<'a>,
    firm: &'a Firm,
}

impl Skin<'_> {
    /// Adds the places on a ring of a tube.
    fn cover(
        &self,
        tube: &Tube,
        (index, ring): (usize, &Ring),
        grid: &Grid,
        vertices: &mut Vec<Vertex>,
    ) {
        let own = own_outline(tube, index, ring);
        let places = grid.ring(index).iter().zip(grid.normals(index));
        for (column, (at, normal)) in places.enumerate() {
            let Welded {
                at,
                normal,
                outline,
            } = self.welds.weld(tube.part, ring, *at, normal);
            let at = self.firm.pressed(at);
            let face = grid.face(index, column);
            let (material, beyond, edge) = self.dress.made_of(tube.part, ring, at, face);
            vertices.push(Vertex {
                at,
                normal,
                material,
                beyond,
                edge,
                face,
                outline: outline * own,
                muscle: OUTSIDE,
            });
        }
    }
}

/// The places of a tube of a body.
fn grid(body: &Body, hair: person::Hair, tube: &Tube, rings: &[Ring]) -> Grid {
    let mut out = Grid::plain(rings, tube.columns);
    match tube.part {
        Part::Head => {
            let lies = body.frame(HEAD);
            out.faces = head::surface(rings, tube.columns, hair);
            let places = out.faces.iter();
            out.places = places.map(|at| lies.place(body.head, *at, 0)).collect();
        }
        Part::Trunk => {
            let rows = out.places.chunks_mut(out.columns.max(1));
            for (row, ring) in rows.zip(rings) {
                let back = ring.back.unit();
                for at in row {
                    *at = *at + back * trunk::relief(body, ring, *at);
                }
            }
        }
        _ => {}
    }
    out
}

/// The ends that are hidden in other parts have no outline.
pub(super) fn own_outline(tube: &Tube, index: usize, ring: &Ring) -> f32 {
    match tube.part {
        Part::Arm(_) => smooth(1.0, 7.0, ring.place),
        Part::Leg(_) => smooth(5.0, 13.0, ring.place),
        Part::Head if index < 2 || index + 3 > tube.rings => 0.0,
        _ => 1.0,
    }
}

/// What somebody wears, and where it ends.
pub(super) struct Dress<'a> {
    person: &'a Person,
    /// Where the neck begins, the way up there, and ahead.
    neck: V,
    up: V,
    ahead: V,
    hips: V,
    pelvis: Frame,
    /// How far along each thigh the shirt hangs.
    hangs: [f32; 2],
}

/// How far along each thigh the shirt may hang over it, in centimetres: hardly onto one that is drawn up to
/// the trunk.
pub(super) fn hangs(body: &Body) -> [f32; 2] {
    let up = body.frame(PELVIS).up;
    [0, 1].map(|side| {
        let leg = body.leg(side);
        10.0 - 8.0 * (leg.knee - leg.hip).unit().dot(up).max(0.0)
    })
}

impl<'a> Dress<'a> {
    pub(super) fn of(body: &Body, person: &'a Person) -> Self {
        let [hips, .., neck, _] = body.spine;
        let (chest, throat) = (body.frame(HIGH), body.frame(NECK));
        Self {
            person,
            neck,
            up: (chest.up + throat.up).unit(),
            ahead: (chest.ahead + throat.ahead).unit(),
            hips,
            pelvis: body.frame(PELVIS),
            hangs: hangs(body),
        }
    }

    /// What a place is made of, what is beyond the edge, and how far beyond the edge it is.
    pub(super) fn made_of(
        &self,
        part: Part,
        ring: &Ring,
        at: V,
        face: Option<V>,
    ) -> (Material, Material, f32) {
        use Material::{Hair, Shirt, Skin, Trousers};
        let nowhere = -1.0;
        match part {
            Part::Trunk if ring.place < trunk::HEM => (Trousers, Shirt, self.over_hem(at)),
            Part::Trunk | Part::Girdle(_) => (Shirt, Skin, self.over_collar(at)),
            Part::Arm(_) if ring.place < self.person.sleeves.length() => (Shirt, Shirt, nowhere),
            Part::Seat(_) => (Trousers, Shirt, self.over_hem(at)),
            Part::Leg(side) if ring.place < 16.0 => {
                let hangs = self.hangs.get(side).map_or(0.0, |far| far - ring.place);
                (Trousers, Shirt, smooth_least(self.over_hem(at), hangs, 2.0))
            }
            Part::Leg(_) if ring.place < leg::CUFF => (Trousers, Trousers, nowhere),
            Part::Head if self.person.hair == person::Hair::Bald => (Skin, Skin, nowhere),
            Part::Head => (Skin, Hair, face.map_or(nowhere, head::over_hairline)),
            Part::Hair => (Hair, Hair, nowhere),
            _ => (Skin, Skin, nowhere),
        }
    }

    /// How far inside the collar a place is.
    fn over_collar(&self, at: V) -> f32 {
        let from = at - self.neck;
        let (high, ahead) = (from.dot(self.up), from.dot(self.ahead));
        let dips = if ahead > 0.0 {
            0.38 * ahead + 0.012 * ahead * ahead
        } else {
            0.10 * ahead
        };
        let round = 8.2 - (from - self.up * high).length() + 0.3 * ahead;
        smooth_least(high + dips - 3.0, round, 3.0)
    }

    /// How far a place is above the hem of the shirt, which hangs over the trousers.
    fn over_hem(&self, at: V) -> f32 {
        let from = at - self.hips;
        let (high, ahead, right) = (
            from.dot(self.pelvis.up),
            from.dot(self.pelvis.ahead) + 0.8,
            from.dot(self.pelvis.right),
        );
        let round = 1.4 - (right * right / 306.0 + ahead * ahead / 121.0);
        smooth_least(high - 6.2, round * 8.0, 5.0)
    }
}
