//! A surface of triangles, and the places of a tube on it.

use super::balls::Around;
use super::ring::Ring;
use crate::domain::figure::drawing::end_of_piece;
use crate::domain::figure::vector::{V, sin_cos};

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
    /// What keeps light from its places: of each tube the number of the place after its last one, and
    /// what is around it. To all others all light comes.
    pub(super) shade: Vec<(usize, Around)>,
}
impl Mesh {
    /// Nothing yet, with room for so many places and the triangles between them.
    pub(super) fn with_room_for(places: usize) -> Self {
        Self {
            vertices: Vec::with_capacity(places),
            triangles: Vec::with_capacity(places * 2),
            shade: Vec::new(),
        }
    }

    /// How much light reaches each place, from 0 to 1; only of those that are asked for, as it is much
    /// to work out.
    pub async fn open(&self, is_asked: impl Fn(usize) -> bool) -> Vec<f32> {
        let mut all = vec![1.0; self.vertices.len()];
        let mut from = 0;
        for (end, around) in &self.shade {
            for index in from..*end {
                if is_asked(index)
                    && let Some(vertex) = self.vertices.get(index)
                    && let Some(open) = all.get_mut(index)
                {
                    *open = around.open(vertex.at, vertex.normal);
                }
            }
            end_of_piece().await;
            from = *end;
        }
        all
    }

    /// Lays on muscles: see [`super::muscle::Surface::paint`].
    pub fn paint(&mut self, muscles: &[f32]) {
        for (vertex, muscle) in self.vertices.iter_mut().zip(muscles) {
            vertex.muscle = *muscle;
        }
    }
    /// Adds a tube of one material.
    pub(super) fn tube(&mut self, rings: &[Ring], columns: u8, material: Material, outline: f32) {
        let grid = Grid::plain(rings, columns);
        self.triangles(rings.len(), columns);
        for ring in 0..rings.len() {
            for (at, normal) in grid.ring(ring).iter().zip(grid.normals(ring)) {
                self.vertices.push(Vertex {
                    outline,
                    ..Vertex::plain(*at, normal, material)
                });
            }
        }
    }

    pub(super) fn triangles(&mut self, rings: usize, columns: u8) {
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
pub(super) struct Grid {
    pub(super) places: Vec<V>,
    /// Of the head, where they are seen from its middle.
    pub(super) faces: Vec<V>,
    rings: usize,
    pub(super) columns: usize,
}

impl Grid {
    /// The places of a tube without anything of its own.
    pub(super) fn plain(rings: &[Ring], columns: u8) -> Self {
        let around: Vec<(f32, f32)> = (0..columns)
            .map(|column| {
                let share = f32::from(column) / f32::from(columns);
                sin_cos(share * 360.0)
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
    pub(super) fn face(&self, ring: usize, column: usize) -> Option<V> {
        self.faces.get(ring * self.columns + column).copied()
    }

    /// The places of a ring.
    pub(super) fn ring(&self, ring: usize) -> &[V] {
        let from = ring * self.columns;
        self.places
            .get(from..from + self.columns)
            .unwrap_or_default()
    }

    /// Where the surface looks at each place of a ring: across both the way around and the way along.
    pub(super) fn normals(&self, ring: usize) -> Vec<V> {
        let last = self.rings.saturating_sub(1);
        // Where a tube ends, it looks along.
        let (end, before) = if ring == 0 {
            (0, 1)
        } else {
            (last, last.saturating_sub(1))
        };
        if ring == end {
            let looks = (self.middle(end) - self.middle(before)).unit();
            return vec![looks; self.columns];
        }
        let at = |ring: usize, column: usize| {
            let index = ring * self.columns + column % self.columns;
            self.places.get(index).copied().unwrap_or_default()
        };
        let look = |column: usize| {
            let around = at(ring, column + 1) - at(ring, column + self.columns - 1);
            let along = at(ring + 1, column) - at(ring - 1, column);
            around.cross(along).unit()
        };
        (0..self.columns).map(look).collect()
    }

    fn middle(&self, ring: usize) -> V {
        let places = self.ring(ring);
        let get = |column: usize| places.get(column).copied().unwrap_or_default();
        get(0).towards(get(self.columns / 2), 0.5)
    }
}
