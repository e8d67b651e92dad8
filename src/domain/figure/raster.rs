//! Still pictures of solid figures: a small software rasteriser.
//!
//! Where a graphics processor draws what moves, this draws what stands: the same surface, colours and
//! outline, into pixels, the same on every machine.

mod band;
mod ground;
mod look;
mod subject;
mod tone;

pub use subject::{Frame, Image, Subject};

pub(super) use band::number;
use band::{Band, Facing, Seen, ends};
use look::Look;

use super::colours::Colours;
use super::drawing::end_of_piece;
use super::solid::mesh::Vertex;
use super::view::Eye;

/// How wide an outline is, in pixels.
pub(super) const LINE: f32 = 1.1;
/// How much farther than its surface the outline of a body lies, in centimetres.
pub(super) const BEHIND: f32 = 0.24;
/// Rows of pixels that are worked out at once.
const BAND: usize = 48;
/// Places or triangles that are worked out in one piece.
const PIECE: usize = 512;
/// Pixels that are coloured in one piece, to the end of a row.
const PIXELS: usize = 3_000;

/// Draws a figure into a picture, a few hundred triangles or some rows of pixels at a time.
pub async fn draw(subject: &Subject, colours: &Colours, eye: &Eye, frame: &Frame) -> Image {
    let (bands, open) = bands_of(subject, eye, frame).await;
    let look = Look::of(subject, open, colours, eye, frame);
    let line = frame.width.max(1);
    let rows_of_piece = PIXELS / line + 1;
    let mut bytes = vec![0; line * frame.height * 4];
    let (pixels, _) = bytes.as_chunks_mut();
    let mut band = Band::new(frame.width);
    let rows = pixels.chunks_mut(line * BAND);
    for (index, (sides, pixels)) in bands.iter().zip(rows).enumerate() {
        band.begin(index * BAND, pixels.len() / line);
        for (from, sides) in pieces(sides) {
            for (index, side) in (from..).zip(sides) {
                band.fill(side, index);
            }
            end_of_piece().await;
        }
        for (row, pixels) in pixels.chunks_exact_mut(line).enumerate() {
            if row % rows_of_piece == 0 {
                end_of_piece().await;
            }
            look.row(&band, sides, row, pixels);
        }
    }
    Image {
        width: frame.width,
        height: frame.height,
        bytes,
    }
}

/// A place of the surface on the picture.
struct Spot {
    front: Seen,
    /// Where the hull is around it.
    hull: Seen,
    /// Where it looks, right and down.
    looks: (f32, f32),
    /// How little it looks to the side: nothing where it is seen from its edge, one where it looks to
    /// the eye or away from it.
    inner: f32,
    outline: f32,
    /// Whether it is a corner of a triangle that is turned to the eye.
    is_seen: bool,
}

/// Of each band of a picture all triangles that are turned to the eye: those of the surface, and those
/// of a hull around it from within, which is its outline. And how much light reaches each place that is
/// seen.
async fn bands_of(subject: &Subject, eye: &Eye, frame: &Frame) -> (Vec<Vec<Facing>>, Vec<f32>) {
    let mesh = &subject.mesh;
    let mut spots = Vec::with_capacity(mesh.vertices.len());
    for (_, vertices) in pieces(&mesh.vertices) {
        spots.extend(vertices.iter().map(|vertex| Spot::of(vertex, eye, frame)));
        end_of_piece().await;
    }
    let mut bands = vec![Vec::new(); frame.height.div_ceil(BAND)];
    for (from, triangles) in pieces(&mesh.triangles) {
        for (triangle, corners) in (from..).zip(triangles) {
            add_surface(&mut bands, &mut spots, triangle, corners);
        }
        end_of_piece().await;
    }
    for (from, triangles) in pieces(&mesh.triangles) {
        for (triangle, corners) in (from..).zip(triangles) {
            add_hull(&mut bands, &spots, triangle, corners);
        }
        end_of_piece().await;
    }
    let is_seen = |index: usize| spots.get(index).is_some_and(|spot| spot.is_seen);
    let open = mesh.open(is_seen).await;
    (bands, open)
}

/// As many as there are in a piece at a time, with the number of the first.
fn pieces<T>(all: &[T]) -> impl Iterator<Item = (usize, &[T])> {
    let pieces = all.chunks(PIECE).enumerate();
    pieces.map(|(index, piece)| (index * PIECE, piece))
}

impl Spot {
    fn of(vertex: &Vertex, eye: &Eye, frame: &Frame) -> Self {
        let front = Seen {
            x: (vertex.at.dot(eye.right) - frame.left) * frame.scale,
            y: (frame.top - vertex.at.dot(eye.up)) * frame.scale,
            near: eye.depth(vertex.at),
        };
        let (x, y) = (vertex.normal.dot(eye.right), -vertex.normal.dot(eye.up));
        let long = (x * x + y * y).sqrt();
        let wide = LINE * vertex.outline / if long > 0.3 { long } else { 0.3 };
        Self {
            front,
            hull: Seen {
                x: front.x + x * wide,
                y: front.y + y * wide,
                near: front.near - BEHIND,
            },
            looks: (x, y),
            inner: 1.0 - long,
            outline: vertex.outline,
            is_seen: false,
        }
    }
}

/// Adds a triangle of the surface, if it is turned to the eye.
fn add_surface(bands: &mut [Vec<Facing>], spots: &mut [Spot], triangle: usize, of: &[usize; 3]) {
    let Some((a, b, c)) = corners(spots, of) else {
        return;
    };
    let area = area(a.front, b.front, c.front);
    if area < -LEAST {
        let corners = [a.front, b.front, c.front];
        add(
            bands,
            Facing {
                corners,
                per_area: -1.0 / area,
                triangle,
                is_outline: false,
            },
        );
        for corner in of {
            if let Some(spot) = spots.get_mut(*corner) {
                spot.is_seen = true;
            }
        }
    }
}

/// Adds a triangle of the hull, if its inside may be seen.
fn add_hull(bands: &mut [Vec<Facing>], spots: &[Spot], triangle: usize, of: &[usize; 3]) {
    let Some((a, b, c)) = corners(spots, of) else {
        return;
    };
    let area = area(a.hull, b.hull, c.hull);
    if area > LEAST && shows_hull(a, b, c) {
        let corners = [a.hull, c.hull, b.hull];
        add(
            bands,
            Facing {
                corners,
                per_area: 1.0 / area,
                triangle,
                is_outline: true,
            },
        );
    }
}

/// Adds it to the bands in which it is.
fn add(bands: &mut [Vec<Facing>], side: Facing) {
    let [a, b, c] = side.corners;
    let (top, bottom) = ends(a.y, b.y, c.y);
    let rows = number(BAND);
    let mut end = 0.0;
    for band in bands {
        let start = end;
        end += rows;
        if bottom > start && top < end {
            band.push(side);
        }
    }
}

fn corners<'a>(
    spots: &'a [Spot],
    [a, b, c]: &[usize; 3],
) -> Option<(&'a Spot, &'a Spot, &'a Spot)> {
    Some((spots.get(*a)?, spots.get(*b)?, spots.get(*c)?))
}

/// Whether the hull around a triangle that is turned away may be seen past the surface before it. It is
/// not where the surface goes on farther than the outline is wide: a round of radius r that looks by s
/// to the side goes on by r(1 - s), and r is how far apart two corners are for each step of s.
fn shows_hull(a: &Spot, b: &Spot, c: &Spot) -> bool {
    if a.outline + b.outline + c.outline <= 0.0 {
        return false;
    }
    let (inner, _) = ends(a.inner, b.inner, c.inner);
    let mut turned = 0.0;
    let mut is_round = |a: &Spot, b: &Spot| {
        let apart = square(a.front.x - b.front.x, a.front.y - b.front.y);
        let turns = square(a.looks.0 - b.looks.0, a.looks.1 - b.looks.1);
        turned += turns;
        apart * inner * inner < turns * SURELY
    };
    // What is flat ends at an edge.
    let is_next = a.is_seen || b.is_seen || c.is_seen;
    is_next || is_round(a, b) || is_round(b, c) || is_round(c, a) || turned < 1e-3
}

/// Twice the width of an outline, to be sure; squared.
const SURELY: f32 = 4.0 * LINE * LINE;

fn square(x: f32, y: f32) -> f32 {
    x * x + y * y
}

/// The least area of a triangle that is drawn, in pixels.
const LEAST: f32 = 1e-7;

/// Twice the area; less than nothing where the corners go around to the left.
fn area(a: Seen, b: Seen, c: Seen) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

#[cfg(test)]
mod tests {
    use super::{Frame, PIECE, PIXELS, Subject, draw};
    use crate::domain::catalogue::Side;
    use crate::domain::figure::body::Body;
    use crate::domain::figure::colours::{Colours, Scheme, Skin};
    use crate::domain::figure::drawing::Drawing;
    use crate::domain::figure::person::Person;
    use crate::domain::figure::solid::Detail;
    use crate::domain::figure::solid::balls::Balls;
    use crate::domain::figure::solid::firm::Firm;
    use crate::domain::figure::solid::mesh::Mesh;
    use crate::domain::figure::solid::shadow::{Plane, Shadow};
    use crate::domain::figure::{FigureId, demo};

    const WIDTH: usize = 240;
    const HEIGHT: usize = 192;

    /// Somebody on hands and knees.
    fn subject(body: &Body) -> Subject {
        let person = Person::default();
        Subject {
            mesh: Mesh::of(body, &person, Detail::Small, &Firm::Nothing).whole(),
            floor: Shadow::of(&Balls::of(body), Plane::Floor),
            wall: None,
            glow: 1.0,
            ghost: None,
        }
    }

    /// Some rows of a picture of them, and the pieces in which it was drawn.
    fn rows_in_pieces(from: usize, height: usize) -> (Vec<u8>, usize) {
        let scene = demo::held(FigureId::CatCow, Side::Right).scene;
        let subject = subject(&scene.body);
        let frame = Frame {
            left: -120.0,
            top: 120.0 - super::number(from),
            scale: 1.0,
            width: WIDTH,
            height,
        };
        let colours = Colours::of(Scheme::Light, Skin::default());
        let eye = scene.view.eye();
        let mut drawing = Drawing::of(draw(&subject, &colours, &eye, &frame));
        let mut pieces = 1;
        loop {
            drawing = match drawing.go_on() {
                Ok(image) => return (image.bytes, pieces),
                Err(rest) => rest,
            };
            pieces += 1;
        }
    }

    fn rows(from: usize, height: usize) -> Vec<u8> {
        rows_in_pieces(from, height).0
    }

    #[test]
    fn no_piece_of_a_picture_is_large() {
        let body = demo::held(FigureId::CatCow, Side::Right).scene.body;
        let mesh = subject(&body).mesh;
        let places = mesh.vertices.len().div_ceil(PIECE);
        let triangles = mesh.triangles.len().div_ceil(PIECE);
        let pixels = WIDTH * HEIGHT / (PIXELS + WIDTH);
        let (_, pieces) = rows_in_pieces(0, HEIGHT);
        // The surface, the hull, and those of either that are turned to the eye: half of them.
        let most = places + 3 * triangles + pixels;
        assert!(pieces >= most, "{pieces} pieces, and {most} are needed");
    }

    #[test]
    fn a_picture_is_the_same_in_parts() {
        let whole = rows(0, HEIGHT);
        let parts = [rows(0, 31), rows(31, 70), rows(101, HEIGHT - 101)].concat();
        assert_eq!(whole.len(), parts.len());
        let differ = whole
            .iter()
            .zip(&parts)
            .filter(|(a, b)| a.abs_diff(**b) > 2);
        let opaque = whole.chunks(4).filter(|pixel| pixel[3] == 255).count();
        // A sample that lies on an edge may fall to either side of it.
        assert!(differ.count() < opaque / 200, "of {opaque} opaque pixels");
        assert!(opaque > 3_000, "only {opaque} pixels are opaque");
    }

    #[test]
    fn around_a_body_there_is_nothing_and_in_it_no_hole() {
        let whole = rows(0, HEIGHT);
        let opaque = |pixel: &[u8]| pixel[3];
        let line = |row: usize| &whole[row * WIDTH * 4..(row + 1) * WIDTH * 4];
        assert!(line(0).iter().all(|byte| *byte == 0), "the top row");
        // From edge to edge across the trunk.
        let filled = (0..HEIGHT).filter(|row| {
            let pixels: Vec<u8> = line(*row).chunks(4).map(opaque).collect();
            let first = pixels.iter().position(|it| *it == 255);
            let last = pixels.iter().rposition(|it| *it == 255);
            first.zip(last).is_some_and(|(first, last)| {
                last - first > 40 && pixels[first..=last].iter().all(|it| *it == 255)
            })
        });
        assert!(filled.count() > 10, "the trunk has holes");
    }

    #[test]
    fn a_picture_without_pixels_is_one() {
        assert!(rows(0, 0).is_empty());
    }
}
