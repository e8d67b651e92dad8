//! Still pictures of solid figures: a small software rasteriser.
//!
//! Where a graphics processor draws what moves, this draws what stands: the same surface, colours and
//! outline, into pixels, the same on every machine.

use super::colours::{Colour, Colours};
use super::solid::mesh::{Material, Mesh, Vertex};
use super::solid::shadow::Shadow;
use super::vector::{V, mix, v, within};
use super::view::Eye;

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

/// How wide an outline is, in pixels.
const LINE: f32 = 1.1;
/// How much farther than its surface the outline of a body lies, in centimetres.
const BEHIND: f32 = 0.24;
/// How near to an edge of colours, in centimetres, each sample is coloured on its own.
const EDGE: f32 = 0.9;
/// Rows of pixels that are worked out at once.
const BAND: usize = 48;
/// The height from which on two samples in each direction do where small pictures need three.
const LARGE: usize = 320;

/// What is nearest at a sample: how near, and which side of which triangle.
#[derive(Debug, Clone, Copy)]
struct Sample {
    near: f32,
    side: u32,
}

const NOTHING: Sample = Sample {
    near: f32::NEG_INFINITY,
    side: u32::MAX,
};

/// A place on the picture: right and down in samples, and how near it is.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    x: f32,
    y: f32,
    near: f32,
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

/// A figure drawn into a picture.
#[must_use]
pub fn draw(subject: &Subject, colours: &Colours, eye: &Eye, frame: &Frame) -> Image {
    let fine = if frame.height < LARGE { 3 } else { 2 };
    let sides = sides(subject, eye, frame, fine);
    let look = Look {
        subject,
        colours,
        eye,
        light: (eye.right * -0.45 + eye.up * 0.35 + eye.near * 0.62 + v(0.0, 0.55, 0.0)).unit(),
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

/// A triangle on the picture that is turned to the eye.
#[derive(Debug, Clone, Copy)]
struct Facing {
    corners: [Seen; 3],
    triangle: usize,
    is_outline: bool,
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

#[allow(
    clippy::cast_precision_loss,
    reason = "pictures are some thousand samples wide"
)]
const fn number(count: usize) -> f32 {
    count as f32
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from nothing up to an end"
)]
fn whole(place: f32, end: usize) -> usize {
    (place.max(0.0) as usize).min(end)
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "within a byte"
)]
fn byte(share: f32) -> u8 {
    (within(share, 0.0, 1.0) * 255.0 + 0.5) as u8
}

/// Twice the area; less than nothing where the corners go around to the left.
fn area([a, b, c]: &[Seen; 3]) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Some rows of samples.
struct Band {
    width: usize,
    /// How many samples are above it.
    top: f32,
    samples: Vec<Sample>,
}

impl Band {
    /// Puts a triangle where it is nearest.
    fn fill(&mut self, side: &Facing, index: u32) {
        let [a, b, c] = side.corners.map(|corner| Seen {
            y: corner.y - self.top,
            ..corner
        });
        let height = self.samples.len() / self.width.max(1);
        let (low, high) = (a.y.min(b.y).min(c.y), a.y.max(b.y).max(c.y));
        if high < 0.0 || low > number(height) {
            return;
        }
        let all = -area(&[a, b, c]);
        if all < 1e-6 {
            return;
        }
        let (top, bottom) = (whole(low, height), whole(high.ceil(), height));
        let left = whole(a.x.min(b.x).min(c.x), self.width);
        let right = whole(a.x.max(b.x).max(c.x).ceil(), self.width).max(left);
        // What the share of each corner, and the nearness, gain from one sample to the next.
        let (gain_a, gain_b) = ((b.y - c.y) / -all, (c.y - a.y) / -all);
        for y in top..bottom {
            let start = Seen {
                x: number(left) + 0.5,
                y: number(y) + 0.5,
                near: 0.0,
            };
            let mut share_a = -area(&[b, c, start]) / all;
            let mut share_b = -area(&[c, a, start]) / all;
            let row = self
                .samples
                .get_mut(y * self.width + left..y * self.width + right);
            for sample in row.into_iter().flatten() {
                let share_c = 1.0 - share_a - share_b;
                if share_a >= 0.0 && share_b >= 0.0 && share_c >= 0.0 {
                    let near = share_a * a.near + share_b * b.near + share_c * c.near;
                    if near > sample.near {
                        *sample = Sample { near, side: index };
                    }
                }
                share_a += gain_a;
                share_b += gain_b;
            }
        }
    }
}

/// What is needed to colour a pixel.
struct Look<'a> {
    subject: &'a Subject,
    colours: &'a Colours,
    eye: &'a Eye,
    light: V,
    sides: &'a [Facing],
}

impl Look<'_> {
    /// The bytes of a pixel. Samples on one triangle have one colour, unless an edge of colours may run
    /// between them.
    fn pixel(
        &self,
        band: &Band,
        frame: &Frame,
        fine: usize,
        (x, row): (usize, usize),
        at: (f32, f32),
    ) -> [u8; 4] {
        // Colours count by how opaque they are.
        let (mut sum, mut opaque) = ([0.0f32; 3], 0.0f32);
        let mut add = |colour: Colour, share: f32| {
            for (sum, part) in sum.iter_mut().zip(colour) {
                *sum += part * share;
            }
            opaque += share;
        };
        let mut ground = None;
        let mut last: Option<(u32, Colour)> = None;
        for dy in 0..fine {
            let from = (row * fine + dy) * band.width + x * fine;
            let samples = band.samples.get(from..from + fine).unwrap_or_default();
            for (dx, sample) in samples.iter().enumerate() {
                if let Some((side, colour)) = last
                    && side == sample.side
                {
                    add(colour, 1.0);
                    continue;
                }
                let place = (
                    number(x * fine + dx) + 0.5,
                    band.top + number(row * fine + dy) + 0.5,
                );
                let Some((colour, is_plain)) = self.colour(sample.side, place) else {
                    add(
                        self.colours.shadow,
                        *ground.get_or_insert_with(|| self.ground(frame, at)),
                    );
                    continue;
                };
                last = is_plain.then_some((sample.side, colour));
                add(colour, 1.0);
            }
        }
        let [red, green, blue] = sum.map(|sum| byte(sum / opaque.max(1e-3)));
        [red, green, blue, byte(opaque / number(fine * fine))]
    }

    /// How dark the bare floor is at a pixel.
    fn ground(&self, frame: &Frame, (x, y): (f32, f32)) -> f32 {
        let (right, up) = (frame.left + x / frame.scale, frame.top - y / frame.scale);
        let at = self.eye.right * right + self.eye.up * up;
        let floor = &self.subject.floor;
        floor.seen(at, self.eye.near).map_or(0.0, |at| floor.at(at)) * self.colours.dark
    }

    /// How dark the shadow on a thing is.
    fn shadow(&self, material: Material, at: V, normal: V) -> f32 {
        let shadow = match material {
            Material::Mat => Some(&self.subject.floor),
            Material::Wall => self.subject.wall.as_ref(),
            _ => None,
        };
        // Its other sides see nothing of the body.
        let shadow = shadow.filter(|shadow| normal.dot(shadow.looks()) > 0.7);
        shadow.map_or(0.0, |shadow| shadow.at(at)) * self.colours.dark
    }

    /// The colour of a triangle at a sample, and whether it has no edge of colours nearby.
    fn colour(&self, side: u32, (x, y): (f32, f32)) -> Option<(Colour, bool)> {
        let side = self.sides.get(usize::try_from(side).ok()?)?;
        let triangle = self.subject.mesh.triangles.get(side.triangle)?;
        let [a, b, c] = triangle.map(|index| self.subject.mesh.vertices.get(index));
        let corners = [a?, b?, c?];
        if side.is_outline {
            let [a, ..] = corners;
            let (own, _) = self.paint(a, a.edge, a.face);
            let ink = own.map(|part| part * self.colours.ink);
            let glow = smooth(-0.8, 0.6, a.muscle);
            return Some((blend(ink, self.colours.glow, glow), true));
        }
        let [p, q, r] = side.corners;
        let at = Seen { x, y, near: 0.0 };
        let whole = area(&side.corners);
        let shares = [
            area(&[q, r, at]) / whole,
            area(&[r, p, at]) / whole,
            area(&[p, q, at]) / whole,
        ];
        let number = |of: fn(&Vertex) -> f32| -> f32 {
            corners
                .iter()
                .zip(shares)
                .map(|(it, share)| of(it) * share)
                .sum()
        };
        let place = |of: fn(&Vertex) -> V| {
            corners
                .iter()
                .zip(shares)
                .fold(V::ZERO, |sum, (it, share)| sum + of(it) * share)
        };
        let normal = place(|it| it.normal).unit();
        let open = number(|it| it.open);
        let [first, ..] = corners;
        let face = first.face.map(|_| place(|it| it.face.unwrap_or_default()));
        let edge = number(|it| it.edge);
        let (own, is_skin) = self.paint(first, edge, face);
        let own = self.glowing(own, number(|it| it.muscle));
        let at = place(|it| it.at);
        let own = blend(
            own,
            self.colours.shadow,
            self.shadow(first.material, at, normal),
        );
        let floor = at.y + 8.0 * within(normal.y, 0.0, 1.0);
        let open = open * mix(0.82, 1.0, smooth(0.0, 14.0, floor));
        let lit = normal.dot(self.light) * 0.5 + 0.5;
        let dimmed = lit * mix(1.0, open, 0.6);
        let (share, shade) = if is_skin {
            (smooth(0.30, 0.62, dimmed), [0.83, 0.70, 0.67])
        } else {
            (smooth(0.40, 0.56, dimmed), self.colours.shade)
        };
        let rim = 1.0 - within(normal.dot(self.eye.near), 0.0, 1.0);
        let high = smooth(0.80, 0.95, lit) * 0.55;
        let soft = mix(0.93, 1.05, smooth(0.0, 1.0, lit));
        let dim = (1.0 - 0.12 * smooth(0.55, 1.0, rim)) * mix(0.78, 1.0, open);
        let mut out = [0.0; 3];
        for ((out, own), shade) in out.iter_mut().zip(own).zip(shade) {
            let two = mix(own * shade, own, share) * soft;
            *out = mix(two, own * 1.12 + 0.03, high) * dim;
        }
        let is_plain = edge.abs() > EDGE && (face.is_none() || !is_skin);
        Some((out, is_plain))
    }

    /// The colour of a place before light, and whether it is skin.
    fn paint(&self, vertex: &Vertex, edge: f32, face: Option<V>) -> (Colour, bool) {
        let material = if edge > 0.0 {
            vertex.beyond
        } else {
            vertex.material
        };
        let colour = match material {
            Material::Skin => self.colours.skin,
            Material::Shirt => self.colours.shirt,
            Material::Trousers => self.colours.trousers,
            Material::Hair => self.colours.hair,
            Material::Wall => self.colours.ground,
            Material::Band => self.colours.band,
            Material::Mat | Material::Wood | Material::Foam | Material::Ball => self.colours.wood,
        };
        let is_skin = material == Material::Skin;
        match face {
            Some(at) if is_skin => (self.face(colour, at), true),
            _ => (colour, is_skin),
        }
    }

    /// A colour with the light of what works.
    fn glowing(&self, own: Colour, muscle: f32) -> Colour {
        let share = smooth(-1.1, 0.5, muscle) * 0.45 + smooth(-0.2, 1.6, muscle) * 0.4;
        blend(own, self.colours.glow, share)
    }

    /// Eyes, brows and lips.
    fn face(&self, skin: Colour, at: V) -> Colour {
        if at.x < 2.0 {
            return skin;
        }
        let hair = self.colours.hair;
        let aside = at.z.abs();
        let (x, y) = (
            (aside - 3.1) / 0.78,
            (at.y - 0.7 + 0.04 * (aside - 3.0) * (aside - 3.0)) / 0.52,
        );
        if x * x + y * y < 1.0 {
            return hair.map(|part| part * 0.55);
        }
        let brow = at.y - (2.75 - 0.10 * (aside - 3.0) * (aside - 3.0));
        if brow.abs() < 0.26 * (1.0 - 0.3 * (aside - 1.6) / 3.0) && (aside - 3.2).abs() < 1.75 {
            return blend(skin, hair, 0.62);
        }
        if (at.y + 5.5 - 0.045 * at.z * at.z).abs() < 0.15 && aside < 1.9 {
            let [red, green, blue] = skin;
            return blend(skin, [red * 0.68, green * 0.5, blue * 0.48], 0.55);
        }
        skin
    }
}

fn blend(from: Colour, to: Colour, share: f32) -> Colour {
    let mut out = from;
    for (out, to) in out.iter_mut().zip(to) {
        *out = mix(*out, to, share);
    }
    out
}

fn smooth(from: f32, to: f32, at: f32) -> f32 {
    let share = within((at - from) / (to - from), 0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}
