//! What is drawn into a still picture, and the picture.

use super::band::{number, whole};
use crate::domain::figure::Window;
use crate::domain::figure::colours::Colour;
use crate::domain::figure::solid::mesh::Mesh;
use crate::domain::figure::solid::shadow::Shadow;
use crate::domain::figure::vector::{mix, within};
use crate::domain::figure::view::{P, UNITS, p};

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
    /// How much what works glows, from 0 to 1.
    pub glow: f32,
    /// What is faintly to be seen before floor, mat and wall, behind all else: a picture in the [halved](Frame::halved) frame.
    pub ghost: Option<Image>,
}

impl Frame {
    /// The frame of so many pixels that shows a window as large as it can: at its foot, so that who is in it
    /// stands on the floor that the picture is put on, and in the middle of its width.
    #[must_use]
    pub fn around(window: &Window, width: usize, height: usize) -> Self {
        let (wide, high) = (number(width), number(height));
        let size = p(window.size.x / UNITS, window.size.y / UNITS);
        let scale = (wide / size.x).min(high / size.y);
        Self {
            left: window.at.x / UNITS + (size.x - wide / scale) / 2.0,
            top: -window.at.y / UNITS - (size.y - high / scale),
            scale,
            width,
            height,
        }
    }
}

impl Subject {
    /// A body alone: without shadow, light or anything around it.
    #[must_use]
    pub const fn alone(mesh: Mesh) -> Self {
        Self {
            mesh,
            floor: Shadow::none(),
            wall: None,
            glow: 0.0,
            ghost: None,
        }
    }
}

impl Frame {
    /// The same with half as many pixels in each direction.
    #[must_use]
    pub fn halved(&self) -> Self {
        Self {
            scale: self.scale / 2.0,
            width: self.width.div_ceil(2),
            height: self.height.div_ceil(2),
            ..*self
        }
    }
}

impl Image {
    /// The colour between pixels, as many right and down as this, and how opaque it is.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within the picture"
    )]
    pub(super) fn between(&self, right: f32, down: f32) -> (Colour, f32) {
        let (right, down) = (right.max(0.0), down.max(0.0));
        let (column, row) = (right as usize, down as usize);
        let (s, t) = (right.fract(), down.fract());
        let pixels = self.bytes.as_chunks::<4>().0;
        let (mut sum, mut all) = ([0.0; 3], 0.0);
        for (column, row, share) in [
            (column, row, (1.0 - s) * (1.0 - t)),
            (column + 1, row, s * (1.0 - t)),
            (column, row + 1, (1.0 - s) * t),
            (column + 1, row + 1, s * t),
        ] {
            let place = row.min(self.height - 1) * self.width + column.min(self.width - 1);
            let Some([colour @ .., opaque]) = pixels.get(place) else {
                continue;
            };
            // Colours count by how opaque they are.
            let share = share * f32::from(*opaque) / 255.0;
            all += share;
            for (sum, part) in sum.iter_mut().zip(colour) {
                *sum += f32::from(*part) / 255.0 * share;
            }
        }
        (sum.map(|part| part / all.max(1e-3)), all)
    }

    /// Mixes it with another of the same size, by this share of that: as if what is only in one of them were
    /// so much less to be seen.
    pub(in crate::domain::figure) fn fade_into(&mut self, other: &Self, share: f32) {
        let pixels = self.bytes.as_chunks_mut::<4>().0.iter_mut();
        for (pixel, other) in pixels.zip(other.bytes.as_chunks::<4>().0) {
            let [opaque, of_other] = [&*pixel, other].map(|[.., opaque]| f32::from(*opaque));
            let all = mix(opaque, of_other, share);
            // Colours count by how opaque they are.
            let share = share * of_other / all.max(1e-3);
            for (part, other) in pixel.iter_mut().zip(other).take(3) {
                *part = byte(mix(f32::from(*part), f32::from(*other), share) / 255.0);
            }
            let [.., opaque] = pixel;
            *opaque = byte(all / 255.0);
        }
    }

    /// Changes each pixel from one place to another; its place comes in centimetres, right and down.
    pub(in crate::domain::figure) fn change(
        &mut self,
        frame: &Frame,
        (low, high): (P, P),
        mut act: impl FnMut(P, &mut Pixel<'_>),
    ) {
        let cell = |at: f32, from: f32| whole((at - from) * frame.scale, usize::MAX);
        let columns = cell(low.x, frame.left)..cell(high.x, frame.left) + 1;
        let rows = cell(low.y, -frame.top)..cell(high.y, -frame.top) + 1;
        let lines = self.bytes.chunks_exact_mut((self.width * 4).max(1));
        for (y, line) in lines.enumerate().take(rows.end).skip(rows.start) {
            let pixels = line.as_chunks_mut().0.iter_mut().enumerate();
            for (x, bytes) in pixels.take(columns.end).skip(columns.start) {
                let at = p(
                    frame.left + (number(x) + 0.5) / frame.scale,
                    (number(y) + 0.5) / frame.scale - frame.top,
                );
                act(at, &mut Pixel(bytes));
            }
        }
    }
}

/// A pixel of a picture.
pub(in crate::domain::figure) struct Pixel<'a>(pub(super) &'a mut [u8; 4]);

impl Pixel<'_> {
    /// How opaque it is.
    pub(in crate::domain::figure) fn opaque(&self) -> f32 {
        let [.., opaque] = *self.0;
        f32::from(opaque) / 255.0
    }

    fn colour(&self) -> Colour {
        let [red, green, blue, _] = *self.0;
        [red, green, blue].map(|part| f32::from(part) / 255.0)
    }

    /// Lays a colour over a share of it.
    pub(in crate::domain::figure) fn cover(&mut self, colour: Colour, share: f32) {
        if share <= 0.0 {
            return;
        }
        let left = self.opaque() * (1.0 - share);
        let opaque = share + left;
        let mut out = self.colour();
        for (out, part) in out.iter_mut().zip(colour) {
            *out = (*out * left + part * share) / opaque;
        }
        let [red, green, blue] = out.map(byte);
        *self.0 = [red, green, blue, byte(opaque)];
    }
}

/// A share as a byte.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "within a byte"
)]
pub(super) fn byte(share: f32) -> u8 {
    (within(share, 0.0, 1.0) * 255.0 + 0.5) as u8
}
