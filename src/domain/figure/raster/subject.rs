//! What is drawn into a still picture, and the picture.

use crate::domain::figure::Window;
use crate::domain::figure::solid::mesh::Mesh;
use crate::domain::figure::solid::shadow::Shadow;
use crate::domain::figure::view::UNITS;

/// What a picture shows: its middle and height in centimetres, across the way it is looked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// How far right its left edge is.
    pub left: f32,
    /// How far up its top edge is.
    pub top: f32,
    /// Pixels of a centimetre.
    pub scale: f32,
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
}

impl Frame {
    /// What a picture of so many pixels shows of a window: all of it, in the middle.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "some thousand pixels")]
    pub fn of(window: &Window, width: usize, height: usize) -> Self {
        let Window { at, size } = window;
        let (across, down) = (width as f32, height as f32);
        // Windows are in twentieths of a centimetre.
        let scale = (across / size.x).min(down / size.y);
        Self {
            left: (at.x - (across / scale - size.x) / 2.0) / UNITS,
            top: ((down / scale - size.y) / 2.0 - at.y) / UNITS,
            scale: scale * UNITS,
            width,
            height,
        }
    }
}

/// A picture: four bytes for each pixel, red, green, blue and how opaque it is, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// Its bytes.
    pub bytes: Vec<u8>,
}
/// What is drawn: a surface, and the planes that take its shadow.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// The surface.
    pub mesh: Mesh,
    /// The shadow on the floor.
    pub floor: Shadow,
    /// The shadow on a wall.
    pub wall: Option<Shadow>,
}
