//! Still pictures of solid figures: a small software rasteriser.
//!
//! Where a graphics processor draws what moves, this draws what stands: the same surface, colours and
//! outline, into pixels, the same on every machine.

use super::solid::mesh::{Material, Mesh, Vertex};
use super::solid::shadow::Shadow;
use super::vector::{V, mix, v, within};
use super::view::Eye;

/// A colour: red, green and blue from 0 to 1, as a screen shows them.
pub type Colour = [f32; 3];

/// The colours of a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colours {
    /// Skin.
    pub skin: Colour,
    /// Shirt.
    pub shirt: Colour,
    /// Trousers.
    pub trousers: Colour,
    /// Hair.
    pub hair: Colour,
    /// Where it works.
    pub glow: Colour,
    /// Things.
    pub wood: Colour,
    /// Walls.
    pub ground: Colour,
    /// Bands.
    pub band: Colour,
    /// The shadow on floor and wall.
    pub shadow: Colour,
    /// How dark that is at most.
    pub dark: f32,
    /// By how much shadow changes cloth.
    pub shade: Colour,
    /// By how much darker an outline is.
    pub ink: f32,
}

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

/// Samples of a pixel in each direction.
const FINE: usize = 3;
/// How wide an outline is, in pixels.
const LINE: f32 = 1.1;
/// How much farther than its surface the outline of a body lies, in centimetres.
const BEHIND: f32 = 0.24;

/// What is nearest at a sample.
#[derive(Debug, Clone, Copy)]
struct Sample {
    depth: f32,
    triangle: usize,
    is_outline: bool,
}

const NOTHING: Sample = Sample {
    depth: f32::NEG_INFINITY,
    triangle: usize::MAX,
    is_outline: false,
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
    let mesh = &subject.mesh;
    let (width, height) = (frame.width * FINE, frame.height * FINE);
    let mut samples = vec![NOTHING; width * height];
    let scale = frame.scale * fine();
    let see = |at: V| Seen {
        x: (at.dot(eye.right) - frame.left) * scale,
        y: (frame.top - at.dot(eye.up)) * scale,
        near: eye.depth(at),
    };
    let places: Vec<Seen> = mesh.vertices.iter().map(|it| see(it.at)).collect();
    let outlines: Vec<Seen> = mesh
        .vertices
        .iter()
        .zip(&places)
        .map(|(vertex, seen)| {
            let (x, y) = (vertex.normal.dot(eye.right), -vertex.normal.dot(eye.up));
            let wide = LINE * fine() * vertex.outline / x.hypot(y).max(0.3);
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
    for (index, triangle) in mesh.triangles.iter().enumerate() {
        let front = corners(&places, triangle);
        if area(&front) < 0.0 {
            fill(&front, width, height, &mut samples, index, false);
        }
        let hull = corners(&outlines, triangle);
        if area(&hull) > 0.0 {
            let [a, b, c] = hull;
            fill(&[a, c, b], width, height, &mut samples, index, true);
        }
    }
    let light = (eye.right * -0.45 + eye.up * 0.35 + eye.near * 0.62 + v(0.0, 0.55, 0.0)).unit();
    let look = Look {
        subject,
        mesh,
        colours,
        eye,
        light,
        places: &places,
    };
    let mut bytes = Vec::with_capacity(frame.width * frame.height * 4);
    for y in 0..frame.height {
        for x in 0..frame.width {
            let ground = look.ground(frame, x, y);
            // Colours count by how opaque they are.
            let (mut sum, mut opaque) = ([0.0f32; 3], 0.0f32);
            for dy in 0..FINE {
                for dx in 0..FINE {
                    let (sx, sy) = (x * FINE + dx, y * FINE + dy);
                    let sample = samples.get(sy * width + sx).copied().unwrap_or(NOTHING);
                    let (colour, share) = look
                        .colour(&sample, sx, sy)
                        .map_or((colours.shadow, ground), |colour| (colour, 1.0));
                    for (sum, part) in sum.iter_mut().zip(colour) {
                        *sum += part * share;
                    }
                    opaque += share;
                }
            }
            bytes.extend(sum.map(|sum| byte(sum / opaque.max(1e-3))));
            bytes.push(byte(opaque / (fine() * fine())));
        }
    }
    Image {
        width: frame.width,
        height: frame.height,
        bytes,
    }
}

#[allow(clippy::cast_precision_loss, reason = "a handful")]
const fn fine() -> f32 {
    FINE as f32
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

/// Puts a triangle, whose corners go around to the left, where it is nearest.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "pictures are some thousand samples wide"
)]
fn fill(
    corners: &[Seen; 3],
    width: usize,
    height: usize,
    samples: &mut [Sample],
    triangle: usize,
    is_outline: bool,
) {
    let [a, b, c] = *corners;
    let whole = -area(corners);
    if whole < 1e-6 {
        return;
    }
    let least = |x: f32, y: f32, z: f32| x.min(y).min(z).floor().max(0.0) as usize;
    let most =
        |x: f32, y: f32, z: f32, end: usize| (x.max(y).max(z).ceil().max(0.0) as usize).min(end);
    let (left, right) = (least(a.x, b.x, c.x), most(a.x, b.x, c.x, width));
    let (top, bottom) = (least(a.y, b.y, c.y), most(a.y, b.y, c.y, height));
    for y in top..bottom {
        let Some(row) =
            samples.get_mut(y * width + left..(y * width + right).max(y * width + left))
        else {
            continue;
        };
        let at_y = y as f32 + 0.5;
        for (x, sample) in (left..).zip(row) {
            let at = Seen {
                x: x as f32 + 0.5,
                y: at_y,
                near: 0.0,
            };
            let (u, v, w) = (-area(&[b, c, at]), -area(&[c, a, at]), -area(&[a, b, at]));
            if u < 0.0 || v < 0.0 || w < 0.0 {
                continue;
            }
            let depth = (u * a.near + v * b.near + w * c.near) / whole;
            if depth > sample.depth {
                *sample = Sample {
                    depth,
                    triangle,
                    is_outline,
                };
            }
        }
    }
}

/// What is needed to colour a sample.
struct Look<'a> {
    subject: &'a Subject,
    mesh: &'a Mesh,
    colours: &'a Colours,
    eye: &'a Eye,
    light: V,
    places: &'a [Seen],
}

impl Look<'_> {
    /// How dark the bare floor is at a pixel.
    #[allow(clippy::cast_precision_loss, reason = "some thousand pixels")]
    fn ground(&self, frame: &Frame, x: usize, y: usize) -> f32 {
        let right = frame.left + (x as f32 + 0.5) / frame.scale;
        let up = frame.top - (y as f32 + 0.5) / frame.scale;
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

    #[allow(clippy::cast_precision_loss, reason = "some thousand samples")]
    fn colour(&self, sample: &Sample, x: usize, y: usize) -> Option<Colour> {
        let triangle = self.mesh.triangles.get(sample.triangle)?;
        let [a, b, c] = triangle.map(|index| self.mesh.vertices.get(index));
        let corners = [a?, b?, c?];
        if sample.is_outline {
            let [a, ..] = corners;
            let (own, _) = self.paint(a, a.edge, a.face);
            let ink = own.map(|part| part * self.colours.ink);
            return Some(blend(ink, self.colours.glow, smooth(-0.8, 0.6, a.muscle)));
        }
        let [p, q, r] = triangle.map(|index| self.places.get(index).copied().unwrap_or_default());
        let at = Seen {
            x: x as f32 + 0.5,
            y: y as f32 + 0.5,
            near: 0.0,
        };
        let whole = area(&[p, q, r]);
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
        let (own, is_skin) = self.paint(first, number(|it| it.edge), face);
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
        Some(out)
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
