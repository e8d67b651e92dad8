//! What a graphics processor is given to draw, and why it may draw nothing.

use std::cell::Cell;

use js_sys::{Float32Array, Uint8Array};
use thiserror::Error;

/// Bytes of the inputs of a vertex that are next to each other.
pub(super) const STRIDE: u32 = 40;

/// Why nothing can be drawn: still pictures have to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NoGpu {
    /// There is one already.
    #[error("there is a canvas that moves already: put that one here instead of making a second")]
    Taken,
    /// The device has no graphics processor, or the browser keeps it to itself.
    #[error("this device draws nothing that moves: show still pictures")]
    Missing,
    /// The shaders were refused.
    #[error("the graphics processor refuses the shaders: {0}")]
    Refused(String),
}

/// Whether a processor that is played by software will do. It is far too slow for what moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Software {
    /// It counts as none.
    Refused,
    /// It will do: in tests.
    Welcome,
}

/// What is drawn: shaders, and how much room their numbers take.
///
/// The first two inputs of a vertex are vectors of four numbers, the third is four whole numbers, all of them
/// next to each other; the fourth is a number that is given apart.
#[derive(Debug, Clone, Copy)]
pub struct Recipe {
    /// Places the vertices.
    pub vertex: &'static str,
    /// Colours the pixels.
    pub fragment: &'static str,
    /// A texture of numbers: how many times four of them a row has, and how many rows there are.
    pub texture: (u16, u16),
    /// The arrays of vectors that are given with each frame: their names, and how many vectors they have.
    pub arrays: [(&'static str, u16); 2],
    /// The number that is 1 while the second of both drawings is made, and else 0.
    pub second: &'static str,
    /// The most vertices.
    pub vertices: u32,
    /// The most corners of triangles.
    pub corners: u32,
}

/// What bytes are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bytes {
    /// The first three inputs of the vertices.
    Vertices,
    /// Their fourth.
    Values,
    /// The numbers of the vertices in the corners of triangles.
    Corners,
}

/// Which corners of triangles are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Corners {
    /// Where those begin that are in the second drawing as well, which shows the inner sides of triangles.
    pub second: u32,
    /// Where they end.
    pub end: u32,
}

/// What was given, to be given again.
#[derive(Debug)]
pub(super) struct Given {
    pub(super) bytes: [Uint8Array; 3],
    pub(super) texture: Float32Array,
    pub(super) arrays: [Float32Array; 2],
    pub(super) corners: Cell<Corners>,
}

impl Given {
    pub(super) fn room_for(recipe: &Recipe) -> Self {
        let (fours, rows) = recipe.texture;
        let floats = |fours: u32| Float32Array::new_with_length(fours * 4);
        Self {
            bytes: [
                recipe.vertices * STRIDE,
                recipe.vertices * 4,
                recipe.corners * 2,
            ]
            .map(Uint8Array::new_with_length),
            texture: floats(u32::from(fours) * u32::from(rows)),
            arrays: recipe.arrays.map(|(_, vectors)| floats(vectors.into())),
            corners: Cell::default(),
        }
    }
}
