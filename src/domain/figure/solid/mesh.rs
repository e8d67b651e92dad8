//! The surface of a body: what the rings become.

use super::head;
use super::rings::{Detail, Part, Ring, Rings, Tube};
use super::table::smooth;
use super::trunk;
use super::weld::{Welded, Welds};
use super::{arm, furniture, leg};
use crate::domain::figure::body::Body;
use crate::domain::figure::person::{self, Person};
use crate::domain::figure::pose::{HEAD, HIGH, NECK, PELVIS};
use crate::domain::figure::props::Prop;
use crate::domain::figure::vector::{V, v, within};

/// What a place of the surface is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Material {
    /// Skin.
    Skin,
    /// The shirt.
    Shirt,
    /// The trousers.
    Trousers,
    /// Hair.
    Hair,
    /// A mat.
    Mat,
    /// A wall.
    Wall,
    /// Chairs, door frames and poles.
    Wood,
    /// A roller or a rolled towel.
    Foam,
    /// A ball.
    Ball,
    /// A band.
    Band,
}

/// A place of the surface.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Vertex {
    /// Where it is.
    pub at: V,
    /// Where the surface looks.
    pub normal: V,
    /// What it is made of.
    pub material: Material,
    /// What it is made of where [`Vertex::edge`] is above nothing.
    pub beyond: Material,
    /// How far beyond the edge between both it is, in centimetres.
    pub edge: f32,
    /// Of the head, where it is seen from its middle.
    pub face: Option<V>,
    /// How much light reaches it, from 0 to 1.
    pub open: f32,
    /// How much of an outline it has, from 0 to 1.
    pub outline: f32,
    /// How deep inside a muscle that works it is, in centimetres; less than nothing outside.
    pub muscle: f32,
}

/// Outside all muscles.
pub(super) const OUTSIDE: f32 = -9.0;

impl Vertex {
    /// A place of one material that all light reaches.
    pub(super) const fn plain(at: V, normal: V, material: Material) -> Self {
        Self {
            at,
            normal,
            material,
            beyond: material,
            edge: -1.0,
            face: None,
            open: 1.0,
            outline: 1.0,
            muscle: OUTSIDE,
        }
    }
}

/// A surface of triangles.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mesh {
    /// Its places.
    pub vertices: Vec<Vertex>,
    /// Its triangles, by the numbers of their corners; from outside they go around to the left.
    pub triangles: Vec<[usize; 3]>,
}

impl Mesh {
    /// The surface of a body in a pose.
    #[must_use]
    pub fn of(body: &Body, person: &Person, detail: Detail) -> Self {
        let rings = Rings::of(body, person, detail);
        let welds = Welds::of(body, person.build, &rings);
        let shade = Balls::of(body);
        let mut out = Self::default();
        for tube in &rings.tubes {
            let all = rings.of_tube(tube);
            let grid = Grid::of(body, person.hair, tube, all);
            out.triangles(tube.rings, tube.columns);
            for (index, ring) in all.iter().enumerate() {
                for column in 0..usize::from(tube.columns) {
                    let at = grid.at(index, column);
                    let normal = grid.normal(index, column);
                    let Welded {
                        at,
                        normal,
                        outline,
                    } = welds.weld(tube.part, ring, at, normal);
                    let at = pressed(at);
                    let face = grid.face(index, column);
                    let (material, beyond, edge) = made_of(body, person, tube.part, ring, at, face);
                    out.vertices.push(Vertex {
                        at,
                        normal,
                        material,
                        beyond,
                        edge,
                        face,
                        open: shade.open(tube.part, at, normal),
                        outline: outline * own_outline(tube, index, ring),
                        muscle: OUTSIDE,
                    });
                }
            }
        }
        out
    }

    /// Lays on muscles: see [`super::muscle::Canvas::paint`].
    pub fn paint(&mut self, muscles: &[f32]) {
        for (vertex, muscle) in self.vertices.iter_mut().zip(muscles) {
            vertex.muscle = *muscle;
        }
    }

    /// Adds what is around the body.
    pub fn add_props(&mut self, props: &[Prop], body: &Body) {
        for prop in props {
            furniture::add(self, prop, body);
        }
    }

    /// Adds a tube of one material.
    pub(super) fn tube(&mut self, rings: &[Ring], columns: u8, material: Material, outline: f32) {
        let grid = Grid::plain(rings, columns);
        self.triangles(rings.len(), columns);
        for ring in 0..rings.len() {
            for column in 0..usize::from(columns) {
                let (at, normal) = (grid.at(ring, column), grid.normal(ring, column));
                self.vertices.push(Vertex {
                    outline,
                    ..Vertex::plain(at, normal, material)
                });
            }
        }
    }

    fn triangles(&mut self, rings: usize, columns: u8) {
        let columns = usize::from(columns);
        let first = self.vertices.len();
        for ring in 0..rings.saturating_sub(1) {
            for column in 0..columns {
                let next = (column + 1) % columns;
                let a = first + ring * columns + column;
                let b = first + ring * columns + next;
                self.triangles.push([a, b, b + columns]);
                self.triangles.push([a, b + columns, a + columns]);
            }
        }
    }
}

/// The places of a tube before it grows together with others.
struct Grid {
    places: Vec<V>,
    faces: Vec<V>,
    rings: usize,
    columns: usize,
}

impl Grid {
    /// The places of a tube without anything of its own.
    fn plain(rings: &[Ring], columns: u8) -> Self {
        let around: Vec<(f32, f32)> = (0..columns)
            .map(|column| {
                let share = f32::from(column) / f32::from(columns);
                (share * core::f32::consts::TAU).sin_cos()
            })
            .collect();
        let mut places = Vec::with_capacity(rings.len() * around.len());
        for ring in rings {
            places.extend(around.iter().map(|way| ring.at(*way)));
        }
        Self {
            places,
            faces: Vec::new(),
            rings: rings.len(),
            columns: usize::from(columns),
        }
    }

    fn of(body: &Body, hair: person::Hair, tube: &Tube, rings: &[Ring]) -> Self {
        let mut out = Self::plain(rings, tube.columns);
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

    fn at(&self, ring: usize, column: usize) -> V {
        let index = ring * self.columns + column % self.columns;
        self.places.get(index).copied().unwrap_or_default()
    }

    fn face(&self, ring: usize, column: usize) -> Option<V> {
        self.faces.get(ring * self.columns + column).copied()
    }

    /// Where the surface looks: across both the way around and the way along.
    fn normal(&self, ring: usize, column: usize) -> V {
        let last = self.rings.saturating_sub(1);
        // Where a tube ends, it looks along.
        if ring == 0 {
            return (self.middle(0) - self.middle(1)).unit();
        }
        if ring == last {
            return (self.middle(last) - self.middle(last.saturating_sub(1))).unit();
        }
        let around = self.at(ring, column + 1) - self.at(ring, column + self.columns - 1);
        let along = self.at(ring + 1, column) - self.at(ring - 1, column);
        around.cross(along).unit()
    }

    fn middle(&self, ring: usize) -> V {
        self.at(ring, 0)
            .towards(self.at(ring, self.columns / 2), 0.5)
    }
}

/// What does not give keeps soft parts from going through it: the floor.
fn pressed(at: V) -> V {
    let over = at.y - 0.15;
    if over >= 2.2 {
        return at;
    }
    let y = if over < -2.2 {
        0.0
    } else {
        (over + 2.2) * (over + 2.2) / 8.8
    };
    v(at.x, 0.15 + y, at.z)
}

/// The ends that are hidden in other parts have no outline.
fn own_outline(tube: &Tube, index: usize, ring: &Ring) -> f32 {
    match tube.part {
        Part::Arm(_) => smooth(1.0, 7.0, ring.place),
        Part::Leg(_) => smooth(5.0, 13.0, ring.place),
        Part::Head if index < 2 || index + 3 > tube.rings => 0.0,
        _ => 1.0,
    }
}

/// What a place is made of, what is beyond the edge, and how far beyond the edge it is.
fn made_of(
    body: &Body,
    person: &Person,
    part: Part,
    ring: &Ring,
    at: V,
    face: Option<V>,
) -> (Material, Material, f32) {
    use Material::{Hair, Shirt, Skin, Trousers};
    let nowhere = -1.0;
    match part {
        Part::Trunk if ring.place < trunk::HEM => (Trousers, Shirt, over_hem(body, at)),
        Part::Trunk | Part::Girdle(_) => (Shirt, Skin, over_collar(body, at)),
        Part::Arm(_) if ring.place < person.sleeves.length() => (Shirt, Shirt, nowhere),
        Part::Seat(_) => (Trousers, Shirt, over_hem(body, at)),
        Part::Leg(_) if ring.place < 16.0 => (Trousers, Shirt, over_hem(body, at)),
        Part::Leg(_) if ring.place < leg::CUFF => (Trousers, Trousers, nowhere),
        Part::Head if person.hair == person::Hair::Bald => (Skin, Skin, nowhere),
        Part::Head => (Skin, Hair, face.map_or(nowhere, head::over_hairline)),
        Part::Hair => (Hair, Hair, nowhere),
        _ => (Skin, Skin, nowhere),
    }
}

/// How far inside the collar a place is.
fn over_collar(body: &Body, at: V) -> f32 {
    let [.., neck, _] = body.spine;
    let (chest, throat) = (body.frame(HIGH), body.frame(NECK));
    let up = (chest.up + throat.up).unit();
    let from = at - neck;
    let (high, ahead) = (from.dot(up), from.dot((chest.ahead + throat.ahead).unit()));
    let dips = if ahead > 0.0 {
        0.38 * ahead + 0.012 * ahead * ahead
    } else {
        0.10 * ahead
    };
    let round = 8.2 - (from - up * high).length() + 0.3 * ahead;
    smooth_least(high + dips - 3.0, round, 3.0)
}

/// How far a place is above the hem of the shirt, which hangs over the trousers.
fn over_hem(body: &Body, at: V) -> f32 {
    let [hips, ..] = body.spine;
    let pelvis = body.frame(PELVIS);
    let from = at - hips;
    let (high, ahead, right) = (
        from.dot(pelvis.up),
        from.dot(pelvis.ahead) + 0.8,
        from.dot(pelvis.right),
    );
    let round = 1.22 - (right * right / 306.0 + ahead * ahead / 121.0);
    (high - 6.2).min(round * 8.0)
}

/// The lesser of both, round where they meet.
fn smooth_least(a: f32, b: f32, reach: f32) -> f32 {
    let near = (reach - (a - b).abs()).max(0.0) / reach;
    a.min(b) - near * near * reach * 0.25
}

/// Balls that stand for the body where it takes light from itself and from what is around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Balls(Vec<(Group, V, f32)>);

/// Parts that do not take light from each other: they are the same to the eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Trunk,
    Arm(usize),
    Leg(usize),
    Head,
}

impl Balls {
    /// The balls of a body.
    #[must_use]
    pub fn of(body: &Body) -> Self {
        let mut balls = Vec::new();
        for (place, radius) in [
            (0.0, 10.0),
            (0.9, 9.5),
            (1.7, 9.0),
            (2.5, 10.0),
            (3.3, 10.0),
        ] {
            let (at, lies) = trunk::axis(body, place);
            for side in [5.0, -5.0] {
                balls.push((Group::Trunk, at + lies.right * side, radius));
            }
        }
        for side in 0..2 {
            let arm = arm::arm_of(body, side);
            let group = Group::Arm(side);
            for share in [0.1, 0.5, 0.9] {
                balls.push((group, arm.shoulder.towards(arm.elbow, share), 5.0));
            }
            for share in [0.3, 0.7] {
                balls.push((group, arm.elbow.towards(arm.wrist, share), 3.8));
            }
            balls.push((group, arm.wrist + arm.fingers * 6.0, 4.0));
            let leg = leg::leg_of(body, side);
            let group = Group::Leg(side);
            for share in [0.15, 0.4, 0.65, 0.9] {
                balls.push((group, leg.hip.towards(leg.knee, share), 7.5 - 1.5 * share));
            }
            for share in [0.2, 0.5, 0.85] {
                balls.push((group, leg.knee.towards(leg.ankle, share), 5.0));
            }
            balls.push((group, leg.ankle - leg.toes * 2.0 + leg.sole * 4.0, 3.5));
            balls.push((group, leg.ankle + leg.toes * 11.0 + leg.sole * 6.0, 3.0));
        }
        let lies = body.frame(HEAD);
        balls.push((Group::Head, body.head + lies.up * 2.0, 9.0));
        balls.push((
            Group::Head,
            body.head + lies.ahead * 3.0 - lies.up * 5.0,
            5.0,
        ));
        Self(balls)
    }

    /// Their middles and radii.
    pub(super) fn all(&self) -> impl Iterator<Item = (V, f32)> {
        self.0.iter().map(|(_, middle, radius)| (*middle, *radius))
    }

    /// The middle of all of them.
    pub(super) fn middle(&self) -> V {
        let (sum, count) = self.all().fold((V::ZERO, 0.0), |(sum, count), (at, _)| {
            (sum + at, count + 1.0)
        });
        sum * (1.0 / f32::max(count, 1.0))
    }

    /// How much light reaches a place of a part.
    fn open(&self, part: Part, at: V, normal: V) -> f32 {
        let own = match part {
            Part::Arm(side) | Part::Palm(side) | Part::Finger(side, _) => Group::Arm(side),
            Part::Leg(side) | Part::Foot(side) | Part::Toe(side, _) => Group::Leg(side),
            Part::Head | Part::Ear(_) | Part::Hair => Group::Head,
            Part::Trunk | Part::Girdle(_) | Part::Seat(_) => Group::Trunk,
        };
        let mut open = 1.0;
        for (group, middle, radius) in &self.0 {
            if *group == own {
                continue;
            }
            let way = *middle - at;
            let far = way.length() + 0.8;
            let near = (radius * radius * 0.81 / (far * far)).min(1.0);
            let faces = (normal.dot(way) / far + 0.15).max(0.0);
            open *= 1.0 - within(faces * near, 0.0, 0.8) * 0.55;
        }
        open
    }
}
