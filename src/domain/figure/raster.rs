//! Still pictures of solid figures: a small software rasteriser.
//!
//! Where a graphics processor draws what moves, this draws what stands: the same surface, colours and
//! outline, into pixels, the same on every machine.

mod band;
mod ground;
mod look;
mod subject;

pub use subject::{Frame, Image, Subject};

pub(super) use band::number;
use band::{Band, Facing, Seen, ends};
use look::Look;

use super::colours::Colours;
use super::view::Eye;

/// How wide an outline is, in pixels.
pub(super) const LINE: f32 = 1.1;
/// How much farther than its surface the outline of a body lies, in centimetres.
pub(super) const BEHIND: f32 = 0.24;
/// Rows of pixels that are worked out at once.
const BAND: usize = 48;
/// The height from which on two samples in each direction do where small pictures need three.
const LARGE: usize = 320;
/// A figure drawn into a picture.
#[must_use]
pub fn draw(subject: &Subject, colours: &Colours, eye: &Eye, frame: &Frame) -> Image {
    let fine = if frame.height < LARGE { 3 } else { 2 };
    let look = Look::of(subject, colours, eye, frame, fine);
    let line = frame.width.max(1);
    let mut bytes = vec![0; line * frame.height * 4];
    let (pixels, _) = bytes.as_chunks_mut();
    let ghost = subject
        .ghost
        .as_ref()
        .map(|ghost| ghost.bytes.as_chunks().0);
    let mut ghost = ghost.unwrap_or_default().chunks(line);
    let mut band = Band::new(frame.width * fine);
    let bands = pixels.chunks_mut(line * BAND);
    for ((sides, pixels), top) in bands_of(subject, eye, frame, fine)
        .iter()
        .zip(bands)
        .zip((0..).step_by(BAND))
    {
        band.begin(top * fine, pixels.len() / line * fine);
        for (index, side) in (0..).zip(sides) {
            band.fill(side, index);
        }
        for (row, pixels) in pixels.chunks_exact_mut(line).enumerate() {
            look.row(&band, sides, row, pixels, ghost.next().unwrap_or_default());
        }
    }
    Image {
        width: frame.width,
        height: frame.height,
        bytes,
    }
}
/// Of each band of a picture all triangles that are turned to the eye: those of the surface, and those
/// of a hull around it from within, which is its outline.
fn bands_of(subject: &Subject, eye: &Eye, frame: &Frame, fine: usize) -> Vec<Vec<Facing>> {
    let mesh = &subject.mesh;
    let scale = frame.scale * number(fine);
    let seen: Vec<(Seen, Seen)> = mesh
        .vertices
        .iter()
        .map(|vertex| {
            let front = Seen {
                x: (vertex.at.dot(eye.right) - frame.left) * scale,
                y: (frame.top - vertex.at.dot(eye.up)) * scale,
                near: eye.depth(vertex.at),
            };
            let (x, y) = (vertex.normal.dot(eye.right), -vertex.normal.dot(eye.up));
            let long = (x * x + y * y).sqrt();
            let long = if long > 0.3 { long } else { 0.3 };
            let wide = LINE * number(fine) * vertex.outline / long;
            let hull = Seen {
                x: front.x + x * wide,
                y: front.y + y * wide,
                near: front.near - BEHIND,
            };
            (front, hull)
        })
        .collect();
    let rows = number(BAND * fine);
    let mut bands = vec![Vec::new(); frame.height.div_ceil(BAND)];
    let mut add = |triangle: usize, corners: [Seen; 3], area: f32, is_outline: bool| {
        let [a, b, c] = corners;
        let (top, bottom) = ends(a.y, b.y, c.y);
        let side = Facing {
            corners,
            per_area: 1.0 / area,
            triangle,
            is_outline,
        };
        let mut end = 0.0;
        for band in &mut bands {
            let start = end;
            end += rows;
            if bottom > start && top < end {
                band.push(side);
            }
        }
    };
    for (index, triangle) in mesh.triangles.iter().enumerate() {
        let [Some(a), Some(b), Some(c)] = triangle.map(|index| seen.get(index)) else {
            continue;
        };
        let front = area(&[a.0, b.0, c.0]);
        if front < -LEAST {
            add(index, [a.0, b.0, c.0], -front, false);
        }
        let hull = area(&[a.1, b.1, c.1]);
        if hull > LEAST {
            add(index, [a.1, c.1, b.1], hull, true);
        }
    }
    bands
}

/// The least area of a triangle that is drawn, in samples.
const LEAST: f32 = 1e-6;

/// Twice the area; less than nothing where the corners go around to the left.
fn area([a, b, c]: &[Seen; 3]) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}
