//! What never changes of a person: where each vertex is on which ring, and what it is made of.

use crate::domain::figure::bones;
use crate::domain::figure::drawing::end_of_piece;
use crate::domain::figure::neutral::STANDING;
use crate::domain::figure::person::Person;
use crate::domain::figure::solid::balls::Group;
use crate::domain::figure::solid::head;
use crate::domain::figure::solid::mesh::{Grid, Material, OUTSIDE, Vertex};
use crate::domain::figure::solid::ring::{Detail, Part, Rings, Tube};
use crate::domain::figure::solid::skin::{Dress, own_outline};
use crate::domain::figure::vector::{V, mix};

/// Bytes of a vertex: eight numbers and four whole ones of two bytes.
///
/// - Of a tube: its angle around the ring, the angle to the next one, nothing twice; whether it is at the
///   beginning of its tube (-1), at its end (1) or between (0), nothing twice, how much of an outline it has.
/// - Of the floor: where it is along and across, and between them where it is in its cell; the corners of that.
/// - Of all else: where it is in the frame of its ring, how far it is beyond the edge of its material; where
///   it looks, how much of an outline it has.
///
/// The whole ones: its ring, its part, the group of its part, what it is made of.
pub const STRIDE: usize = 40;

/// The parts that the shader tells apart. Those of the left side come after those of the right.
const PLAIN: u16 = 0;
const TRUNK: u16 = 1;
const GIRDLE: u16 = 2;
const ARM: u16 = 4;
const LEG: u16 = 6;
const SEAT: u16 = 8;
const HEAD: u16 = 10;
const THING: u16 = 11;
const FLOOR: u16 = 12;

/// Into how many cells the floor's shadow is cut: along the line ahead, and across it.
const CELLS: (u16, u16) = (40, 28);

/// The most vertices of a person among things.
pub const VERTICES: u32 = 18_500;
/// The most triangles of them.
pub const TRIANGLES: u32 = 27_000;
/// The most rings, and one more.
pub const RINGS: u16 = 640;
/// The last ring is the world's: ahead, up and to the right.
const WORLD: u16 = RINGS - 1;

/// The surface of a person, before any pose.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Vertices {
    /// [`STRIDE`] bytes for each vertex.
    pub bytes: Vec<u8>,
    /// The corners of the triangles, two bytes each. Those of the floor come first: they have no outline.
    pub corners: Vec<u8>,
    /// How many corners are the floor's.
    pub floor: u32,
}

impl Vertices {
    /// The surface of somebody: as many vertices as a [`Mesh`](crate::domain::figure::solid::mesh::Mesh) of the
    /// same detail has, in the same order, and then those of the floor. A ring is a piece of it.
    #[must_use]
    pub async fn of(person: Person) -> Self {
        let mut out = Self::default();
        // Any pose will do: what is kept is the same in all.
        let body = bones::solve(&STANDING);
        let dress = Dress::of(&body, &person);
        let rings = Rings::of(&body, &person, Detail::Moving);
        for tube in &rings.tubes {
            let all = rings.of_tube(tube);
            out.weave(tube.rings, usize::from(tube.columns));
            let head = (tube.part == Part::Head).then(|| {
                let mut head = Grid::plain(all, tube.columns);
                head.places = head::surface(all, tube.columns, person.hair);
                head
            });
            for (row, ring) in all.iter().enumerate() {
                end_of_piece().await;
                let outline = own_outline(tube, row, ring);
                let looks = head.as_ref().map(|head| head.normals(row));
                for column in 0..usize::from(tube.columns) {
                    let face = head
                        .as_ref()
                        .and_then(|head| head.ring(row).get(column).copied());
                    let (material, beyond, edge) =
                        dress.made_of(tube.part, ring, ring.centre, face);
                    match (face, looks.as_ref().and_then(|looks| looks.get(column))) {
                        (Some(at), Some(looks)) => out.given(at, edge, *looks, outline),
                        _ => out.around(tube, row, column, outline),
                    }
                    let ring = number(tube.first + row);
                    out.whole(ring, part(tube.part), group(tube.part), (material, beyond));
                }
            }
        }
        out.add_floor();
        out
    }

    /// How many vertices there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.bytes.len() / STRIDE
    }

    /// How many corners of triangles there are.
    #[must_use]
    pub fn count_corners(&self) -> u32 {
        u32::from(number(self.corners.len() / 2 / 3)) * 3
    }

    /// How deep inside the muscles that work each vertex is, in bytes: of the body's as they are given, and of
    /// all others outside.
    #[must_use]
    pub fn values(&self, muscles: &[f32]) -> Vec<u8> {
        let mut all = muscles.to_vec();
        all.resize(VERTICES as usize, OUTSIDE);
        let mut bytes = Vec::new();
        for it in &all {
            bytes.extend_from_slice(&it.to_le_bytes());
        }
        bytes
    }

    /// The triangles of a tube. The first corner of each comes last: there the shader takes what is the same
    /// all over a triangle.
    fn weave(&mut self, rings: usize, columns: usize) {
        let first = self.count();
        for ring in 0..rings.saturating_sub(1) {
            for column in 0..columns {
                let a = first + ring * columns + column;
                let b = first + ring * columns + (column + 1) % columns;
                self.corner(&[b, b + columns, a, b + columns, a + columns, a]);
            }
        }
    }

    fn around(&mut self, tube: &Tube, row: usize, column: usize, outline: f32) {
        let step = core::f32::consts::TAU / f32::from(tube.columns);
        let column = f32::from(number(column));
        let end = match row {
            0 => -1.0,
            row if row + 1 == tube.rings => 1.0,
            _ => 0.0,
        };
        self.numbers(&[step * column, step, 0.0, 0.0, end, 0.0, 0.0, outline]);
    }

    fn numbers(&mut self, numbers: &[f32]) {
        for number in numbers {
            self.bytes.extend_from_slice(&number.to_le_bytes());
        }
    }

    /// Adds corners of triangles.
    pub(super) fn corner(&mut self, vertices: &[usize]) {
        for vertex in vertices {
            let bytes = number(*vertex).to_le_bytes();
            self.corners.extend_from_slice(&bytes);
        }
    }

    /// A place in the frame of its ring.
    fn given(&mut self, at: V, edge: f32, normal: V, outline: f32) {
        let V { x, y, z } = normal;
        self.numbers(&[at.x, at.y, at.z, edge, x, y, z, outline]);
    }

    fn whole(&mut self, ring: u16, part: u16, group: u16, (own, beyond): (Material, Material)) {
        let made_of = paint(own) | paint(beyond) << 4;
        for whole in [ring, part, group, made_of] {
            self.bytes.extend_from_slice(&whole.to_le_bytes());
        }
    }

    /// Adds a thing's vertex, which stands in the world.
    pub(super) fn thing(&mut self, it: &Vertex) {
        self.given(it.at, -1.0, it.normal, it.outline);
        let material = it.material;
        self.whole(WORLD, THING, PLAIN, (material, material));
    }

    /// The floor that takes the shadow: its triangles come before those of the body. Each cell has corners of its
    /// own, which know all of it.
    fn add_floor(&mut self) {
        let (along, across) = CELLS;
        let share = |step: u16, steps: u16| f32::from(step) / f32::from(steps) * 2.0 - 1.0;
        let mut body = core::mem::take(&mut self.corners);
        for cell in 0..along * across {
            let (a, b) = (cell / across, cell % across);
            let [low, high] = [0, 1].map(|step| (share(a + step, along), share(b + step, across)));
            let first = self.count();
            for (x, z) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)] {
                let at = (mix(low.0, high.0, x), mix(low.1, high.1, z));
                self.numbers(&[at.0, x, at.1, z, low.0, low.1, high.0, high.1]);
                self.whole(WORLD, FLOOR, PLAIN, (Material::Mat, Material::Mat));
            }
            self.corner(&[0, 2, 1, 1, 2, 3].map(|corner| first + corner));
        }
        self.floor = self.count_corners();
        self.corners.append(&mut body);
    }
}

/// A number of vertices or rings, of which there are far fewer than that.
pub(super) fn number(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

fn sided(first: u16, side: usize) -> u16 {
    first + number(side)
}

fn part(part: Part) -> u16 {
    match part {
        Part::Trunk => TRUNK,
        Part::Girdle(side) => sided(GIRDLE, side),
        Part::Arm(side) => sided(ARM, side),
        Part::Leg(side) => sided(LEG, side),
        Part::Seat(side) => sided(SEAT, side),
        Part::Head => HEAD,
        _ => PLAIN,
    }
}

fn group(part: Part) -> u16 {
    number_of(Group::of(part))
}

/// The number of a group of balls; nothing is in the group 0.
pub(super) fn number_of(group: Group) -> u16 {
    match group {
        Group::Trunk => 1,
        Group::Arm(side) => sided(2, side),
        Group::Leg(side) => sided(4, side),
        Group::Head => 6,
    }
}

/// The place of a material in the palette.
const fn paint(material: Material) -> u16 {
    match material {
        Material::Skin => 0,
        Material::Shirt => 1,
        Material::Trousers => 2,
        Material::Hair => 3,
        Material::Mat | Material::Foam | Material::Ball => 4,
        Material::Wall => 5,
        Material::Wood => 6,
        Material::Band => 7,
    }
}
