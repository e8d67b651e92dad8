//! What is around a body, as vertices that stand in the world.

use super::vertices::{STRIDE, Vertices};
use crate::domain::figure::Prop;
use crate::domain::figure::body::Body;
use crate::domain::figure::solid::mesh::{Material, Mesh, Vertex};
use crate::domain::figure::vector::V;

/// How large the cells are in which a shadow is worked out, in centimetres.
const CELL: f32 = 9.0;

/// The things around a figure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Things {
    /// Their surface; its triangles count from the first vertex after the body's.
    pub vertices: Vertices,
    of: Vec<Prop>,
    /// How many bytes those take that stand still.
    still: usize,
}

/// What is to be given to the graphics processor anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anew {
    /// Everything.
    All,
    /// The bytes of the vertices from this one of the things on.
    From(usize),
}

impl Things {
    /// Makes them anew if they are others than before, and those that change with the body always.
    pub fn stand(&mut self, props: &[Prop], body: &Body, person: &Vertices) -> Option<Anew> {
        let moves = |prop: &&Prop| matches!(prop, Prop::Ball(..) | Prop::Band(..));
        let out = &mut self.vertices;
        let is_same = self.of == props;
        if !is_same {
            self.of.clear();
            self.of.extend_from_slice(props);
            out.bytes.clear();
            out.corners.clear();
            let mut mesh = Mesh::default();
            for prop in props.iter().filter(|prop| !moves(prop)) {
                mesh.add_props(core::slice::from_ref(prop), body);
            }
            take_shadow(&mut mesh, wall(props, body));
            out.add(&mesh, person);
            self.still = out.bytes.len();
        }
        let mut mesh = Mesh::default();
        for prop in props.iter().filter(moves) {
            mesh.add_props(core::slice::from_ref(prop), body);
        }
        out.bytes.truncate(self.still);
        if is_same {
            out.add_places(&mesh);
            let is_moved = !mesh.vertices.is_empty();
            return is_moved.then_some(Anew::From(self.still / STRIDE));
        }
        out.add(&mesh, person);
        Some(Anew::All)
    }
}

impl Vertices {
    fn add(&mut self, mesh: &Mesh, person: &Self) {
        let first = person.count() + self.count();
        self.add_places(mesh);
        for [a, b, c] in &mesh.triangles {
            self.corner(&[b, c, a].map(|index| first + index));
        }
    }

    fn add_places(&mut self, mesh: &Mesh) {
        for it in &mesh.vertices {
            self.thing(it);
        }
    }
}

/// Where a wall is and where it looks, along the line ahead: to the body.
pub(super) fn wall(props: &[Prop], body: &Body) -> Option<(f32, f32)> {
    let x = props.iter().find_map(Prop::wall)?;
    Some((x, if body.head.x > x { 1.0 } else { -1.0 }))
}

/// Cuts the faces that take a shadow into cells: it is worked out at their corners.
fn take_shadow(mesh: &mut Mesh, wall: Option<(f32, f32)>) {
    let mut cut = Mesh::default();
    let mut kept = Vec::with_capacity(mesh.triangles.len());
    for pair in mesh.triangles.chunks(2) {
        let corners = quad(mesh, pair).filter(|[a, b, _, d]| {
            let takes = match (a.material, wall) {
                (Material::Mat, _) => a.normal.y > 0.7,
                (Material::Wall, Some((_, looks))) => a.normal.x * looks > 0.7,
                _ => false,
            };
            takes && (b.at - a.at).length().min((d.at - a.at).length()) > CELL
        });
        match corners {
            Some(corners) => cells(&mut cut, corners),
            None => kept.extend_from_slice(pair),
        }
    }
    let first = mesh.vertices.len();
    mesh.vertices.append(&mut cut.vertices);
    kept.extend(cut.triangles.iter().map(|it| it.map(|index| first + index)));
    mesh.triangles = kept;
}

/// The corners of two triangles that make up one face.
fn quad(mesh: &Mesh, pair: &[[usize; 3]]) -> Option<[Vertex; 4]> {
    let [[a, b, c], [d, e, f]] = pair else {
        return None;
    };
    let corner = |index: &usize| mesh.vertices.get(*index).copied();
    (a == d && c == e).then_some([corner(a)?, corner(b)?, corner(c)?, corner(f)?])
}

fn cells(out: &mut Mesh, [a, b, c, d]: [Vertex; 4]) {
    let (along, across) = (steps(b.at - a.at), steps(d.at - a.at));
    let first = out.vertices.len();
    let share = |step: u8, steps: u8| f32::from(step) / f32::from(steps);
    let row = usize::from(across) + 1;
    for i in 0..=along {
        let s = share(i, along);
        let (from, to) = (a.at.towards(b.at, s), d.at.towards(c.at, s));
        for j in 0..=across {
            let at = from.towards(to, share(j, across));
            out.vertices.push(Vertex { at, ..a });
            if i < along && j < across {
                let corner = first + usize::from(i) * row + usize::from(j);
                let [right, ahead, far] = [corner + 1, corner + row, corner + row + 1];
                // The diagonals take turns, or they would be seen.
                out.triangles.extend(if (i + j) % 2 == 0 {
                    [[corner, ahead, far], [corner, far, right]]
                } else {
                    [[corner, ahead, right], [ahead, far, right]]
                });
            }
        }
    }
}

/// How many cells such a way takes.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few metres at most"
)]
fn steps(way: V) -> u8 {
    (way.length() / CELL).ceil() as u8
}
