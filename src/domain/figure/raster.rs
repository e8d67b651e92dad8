//! Still pictures of solid figures: a small software rasteriser.
//!
//! Where a graphics processor draws what moves, this draws what stands: the same surface, colours and
//! outline, into pixels, the same on every machine.

mod band;
mod look;
mod subject;

pub use subject::{Frame, Image, Subject};

pub(super) use band::number;
use band::{Band, Facing, NOTHING, Seen, area};
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
    let sides = sides(subject, eye, frame, fine);
    let look = Look {
        subject,
        colours,
        eye,
        light: eye.light(),
        sides: &sides,
    };
    let mut bytes = Vec::with_capacity(frame.width * frame.height * 4);
    let mut band = Band {
        width: frame.width * fine,
        top: 0.0,
        samples: Vec::new(),
    };
    for top in (0..frame.height).step_by(BAND) {
        let rows = BAND.min(frame.height - top);
        band.top = number(top * fine);
        band.samples.clear();
        band.samples.resize(band.width * rows * fine, NOTHING);
        for (index, side) in (0..).zip(&sides) {
            band.fill(side, index);
        }
        for row in 0..rows {
            for x in 0..frame.width {
                let at = (number(x) + 0.5, number(top + row) + 0.5);
                bytes.extend(look.pixel(&band, frame, fine, (x, row), at));
            }
        }
    }
    Image {
        width: frame.width,
        height: frame.height,
        bytes,
    }
}
/// All triangles that are turned to the eye: those of the surface, and those of a hull around it from
/// within, which is its outline.
fn sides(subject: &Subject, eye: &Eye, frame: &Frame, fine: usize) -> Vec<Facing> {
    let mesh = &subject.mesh;
    let scale = frame.scale * number(fine);
    let surface: Vec<Seen> = mesh
        .vertices
        .iter()
        .map(|vertex| Seen {
            x: (vertex.at.dot(eye.right) - frame.left) * scale,
            y: (frame.top - vertex.at.dot(eye.up)) * scale,
            near: eye.depth(vertex.at),
        })
        .collect();
    let hull: Vec<Seen> = mesh
        .vertices
        .iter()
        .zip(&surface)
        .map(|(vertex, seen)| {
            let (x, y) = (vertex.normal.dot(eye.right), -vertex.normal.dot(eye.up));
            let wide = LINE * number(fine) * vertex.outline / x.hypot(y).max(0.3);
            Seen {
                x: seen.x + x * wide,
                y: seen.y + y * wide,
                near: seen.near - BEHIND,
            }
        })
        .collect();
    let corners = |places: &[Seen], triangle: &[usize; 3]| {
        triangle.map(|index| places.get(index).copied().unwrap_or_default())
    };
    let mut sides = Vec::with_capacity(mesh.triangles.len());
    for (index, triangle) in mesh.triangles.iter().enumerate() {
        let front = corners(&surface, triangle);
        if area(&front) < 0.0 {
            sides.push(Facing {
                corners: front,
                triangle: index,
                is_outline: false,
            });
        }
        let [a, b, c] = corners(&hull, triangle);
        if area(&[a, b, c]) > 0.0 {
            sides.push(Facing {
                corners: [a, c, b],
                triangle: index,
                is_outline: true,
            });
        }
    }
    sides
}
