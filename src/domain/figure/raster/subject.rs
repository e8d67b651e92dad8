//! What is drawn into a still picture, and the picture.

use crate::domain::figure::solid::mesh::Mesh;
use crate::domain::figure::solid::shadow::Shadow;

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
