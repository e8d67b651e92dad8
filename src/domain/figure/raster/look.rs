//! The colour of each pixel: paint, light and shadow.

use core::cell::Cell;

use super::band::{Band, Facing, NO_SIDE, PLACES, SAMPLES, Sample, number};
use super::ground::Ground;
use super::subject::{Frame, Pixel, Subject, byte};
use super::tone::{DIMS, Light, Tone, blend};
use crate::domain::figure::colours::{Colour, Colours};
use crate::domain::figure::solid::mesh::{Material, Vertex};
use crate::domain::figure::vector::{V, smooth, v};
use crate::domain::figure::view::Eye;

/// How near to an edge of colours, in centimetres, each sample is coloured on its own.
const EDGE: f32 = 0.9;

/// How much of where the movement starts is to be seen.
const GHOST: f32 = 0.3;

/// What is needed to colour a pixel.
pub(super) struct Look<'a> {
    subject: &'a Subject,
    /// How much light reaches each place of the surface.
    open: Vec<f32>,
    colours: &'a Colours,
    light: Light,
    ground: Option<Ground<'a>>,
    /// The flat triangle that was coloured last.
    flat: Cell<Option<(usize, Tone)>>,
}

/// What is seen of one triangle in a pixel.
#[derive(Clone, Copy, Default)]
struct Patch {
    side: usize,
    samples: f32,
    /// Of all its samples together, how far right and down they are.
    right: f32,
    down: f32,
}

/// Colours that are mixed.
#[derive(Default)]
struct Sum {
    red: f32,
    green: f32,
    blue: f32,
    /// How many samples they are of.
    samples: f32,
    /// How many of these stand before the ghost.
    before_ghost: f32,
}

impl Sum {
    fn add(&mut self, [red, green, blue]: Colour, samples: f32) {
        self.red += red * samples;
        self.green += green * samples;
        self.blue += blue * samples;
        self.samples += samples;
    }
}

/// How much of each corner there is at a place of a triangle.
#[derive(Clone, Copy)]
struct Shares(f32, f32, f32);

impl Shares {
    #[inline(always)]
    fn of(self, a: f32, b: f32, c: f32) -> f32 {
        self.0 * a + self.1 * b + self.2 * c
    }

    #[inline(always)]
    fn place(self, a: V, b: V, c: V) -> V {
        v(
            self.of(a.x, b.x, c.x),
            self.of(a.y, b.y, c.y),
            self.of(a.z, b.z, c.z),
        )
    }
}

impl<'a> Look<'a> {
    pub(super) fn of(
        subject: &'a Subject,
        open: Vec<f32>,
        colours: &'a Colours,
        eye: &'a Eye,
        frame: &Frame,
    ) -> Self {
        Self {
            subject,
            open,
            colours,
            light: Light::of(eye, colours),
            ground: Ground::of(&subject.floor, eye, frame),
            flat: Cell::new(None),
        }
    }

    /// Colours a row of pixels of a band.
    pub(super) fn row(&self, band: &Band, sides: &[Facing], row: usize, bytes: &mut [[u8; 4]]) {
        let used = band.used(row);
        let y = band.top + number(row);
        let pixels = band.row(row);
        let dark = match &self.ground {
            Some(ground) => ground.reaches(y, pixels.len()),
            None => used.clone(),
        };
        let ghost = self.subject.ghost.as_ref();
        let seen = if ghost.is_none() {
            used.start.min(dark.start)..used.end.max(dark.end)
        } else {
            0..pixels.len()
        };
        let all = number(SAMPLES);
        let bytes = bytes.iter_mut().zip(pixels).enumerate();
        for (index, (bytes, samples)) in bytes.take(seen.end).skip(seen.start) {
            let mut sum = Sum::default();
            let x = number(index);
            self.pixel(samples, sides, (x, y), &mut sum);
            if sum.samples < all
                && let Some(ground) = &self.ground
            {
                let dark = ground.at(x, y) * self.colours.dark;
                sum.add(self.colours.shadow, dark * (all - sum.samples));
            }
            if sum.samples > 0.0 {
                // Colours count by how opaque they are.
                let per = 1.0 / sum.samples;
                *bytes = [
                    byte(sum.red * per),
                    byte(sum.green * per),
                    byte(sum.blue * per),
                    byte(sum.samples / all),
                ];
            }
            if let Some(ghost) = ghost.filter(|_| sum.before_ghost < all) {
                // It has half as many pixels in each direction.
                let (colour, opaque) = ghost.between(x / 2.0 - 0.25, y / 2.0 - 0.25);
                let share = GHOST * opaque * (1.0 - sum.before_ghost / all);
                Pixel(bytes).cover(colour, share);
            }
        }
    }

    /// Adds up what is seen in a pixel. All samples of one triangle have one colour, unless an edge of
    /// colours may run between them.
    fn pixel(
        &self,
        samples: &[Sample; SAMPLES],
        sides: &[Facing],
        (x, y): (f32, f32),
        sum: &mut Sum,
    ) {
        let [a, b, c, d] = samples;
        if a.side == b.side && a.side == c.side && a.side == d.side {
            // Most pixels have one triangle or none.
            let Some(side) = sides.get(a.side) else {
                return;
            };
            let Some((colour, is_plain)) = self.colour(side, (x + 0.5, y + 0.5)) else {
                return;
            };
            if is_plain {
                sum.add(colour, number(SAMPLES));
                if self.hides_ghost(side) {
                    sum.before_ghost += number(SAMPLES);
                }
                return;
            }
        }
        let mut patches = [Patch::default(); SAMPLES];
        let mut count = 0;
        for (sample, (right, down)) in samples.iter().zip(&PLACES) {
            if sample.side == NO_SIDE {
                continue;
            }
            let mut index = 0;
            let patch = loop {
                match patches.get_mut(index) {
                    Some(patch) if index < count && patch.side != sample.side => index += 1,
                    patch => break patch,
                }
            };
            count = count.max(index + 1);
            if let Some(patch) = patch {
                patch.side = sample.side;
                patch.samples += 1.0;
                patch.right += right;
                patch.down += down;
            }
        }
        for patch in patches.iter().take(count) {
            let Some(side) = sides.get(patch.side) else {
                continue;
            };
            let per = 1.0 / patch.samples;
            let middle = (x + patch.right * per, y + patch.down * per);
            let Some((colour, is_plain)) = self.colour(side, middle) else {
                continue;
            };
            if self.hides_ghost(side) {
                sum.before_ghost += patch.samples;
            }
            if is_plain || patch.samples < 2.0 {
                sum.add(colour, patch.samples);
                continue;
            }
            for (sample, (right, down)) in samples.iter().zip(&PLACES) {
                if sample.side == patch.side {
                    let at = (x + right, y + down);
                    let colour = self.colour(side, at).map_or(colour, |(colour, _)| colour);
                    sum.add(colour, 1.0);
                }
            }
        }
    }

    /// Whether it stands before the ghost, if there is one: all but what one lies on or leans against.
    fn hides_ghost(&self, side: &Facing) -> bool {
        if self.subject.ghost.is_none() {
            return false;
        }
        let mesh = &self.subject.mesh;
        let corner = mesh.triangles.get(side.triangle).map(|[first, ..]| *first);
        let vertex = corner.and_then(|corner| mesh.vertices.get(corner));
        vertex.is_some_and(|vertex| !matches!(vertex.material, Material::Mat | Material::Wall))
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
    fn colour(&self, side: &Facing, (x, y): (f32, f32)) -> Option<(Colour, bool)> {
        let mesh = &self.subject.mesh;
        let triangle = mesh.triangles.get(side.triangle)?;
        let [a, b, c] = *triangle;
        let open = |index: usize| self.open.get(index).copied().unwrap_or(1.0);
        let (open_a, open_b, open_c) = (open(a), open(b), open(c));
        let (a, b, c) = (
            mesh.vertices.get(a)?,
            mesh.vertices.get(b)?,
            mesh.vertices.get(c)?,
        );
        if side.is_outline {
            let (own, _) = self.paint(a, a.edge, a.face);
            let ink = own.map(|part| part * self.colours.ink);
            let glow = smooth(-0.8, 0.6, a.muscle) * self.subject.glow;
            return Some((blend(ink, self.colours.glow, glow), true));
        }
        let [p, q, r] = side.corners;
        let (x, y) = (x - r.x, y - r.y);
        let share_a = (x * (r.y - q.y) + y * (q.x - r.x)) * side.per_area;
        let share_b = (x * (p.y - r.y) + y * (r.x - p.x)) * side.per_area;
        let shares = Shares(share_a, share_b, 1.0 - share_a - share_b);
        let face = match (a.face, b.face, c.face) {
            (Some(a), Some(b), Some(c)) => Some(shares.place(a, b, c)),
            _ => None,
        };
        let edge = shares.of(a.edge, b.edge, c.edge);
        let (own, material) = self.paint(a, edge, face);
        let is_skin = material == Material::Skin;
        let mut own = self.glowing(own, shares.of(a.muscle, b.muscle, c.muscle));
        if matches!(a.material, Material::Mat | Material::Wall) {
            let at = shares.place(a.at, b.at, c.at);
            let dark = self.shadow(a.material, at, a.normal);
            own = blend(own, self.colours.shadow, dark);
        }
        let open = shares.of(open_a, open_b, open_c);
        let floor = shares.of(a.at.y, b.at.y, c.at.y);
        // What is flat, such as a wall, is as light in one place as in the next.
        let is_flat = a.normal == b.normal && b.normal == c.normal;
        let is_known = is_flat && open >= 1.0 && floor > DIMS;
        let tone = match self.flat.get() {
            Some((triangle, tone)) if is_known && triangle == side.triangle => tone,
            _ => {
                let normal = shares.place(a.normal, b.normal, c.normal);
                let normal = normal * (1.0 / normal.dot(normal).sqrt());
                let tone = self.light.tone(material, normal, open, floor);
                if is_known {
                    self.flat.set(Some((side.triangle, tone)));
                }
                tone
            }
        };
        let is_plain = edge.abs() > EDGE && !(is_skin && face.is_some_and(is_near_features));
        Some((tone.on(own), is_plain))
    }

    /// The colour of a place before light, and what it is made of.
    fn paint(&self, vertex: &Vertex, edge: f32, face: Option<V>) -> (Colour, Material) {
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
            Material::Wood => self.colours.wood,
            Material::Mat | Material::Foam | Material::Ball => self.colours.foam,
        };
        match face {
            Some(at) if material == Material::Skin => (self.face(colour, at), material),
            _ => (colour, material),
        }
    }

    /// A colour with the light of what works.
    fn glowing(&self, own: Colour, muscle: f32) -> Colour {
        if muscle < -1.1 {
            return own;
        }
        let share = smooth(-1.1, 0.5, muscle) * 0.45 + smooth(-0.2, 1.6, muscle) * 0.4;
        blend(own, self.colours.glow, share * self.subject.glow)
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

/// Whether eyes, brows or lips may be nearby.
fn is_near_features(at: V) -> bool {
    let is_high = at.y > -0.9 && at.y < 4.1;
    let is_low = at.y > -6.7 && at.y < -4.1;
    at.x > 1.0 && at.z.abs() < 5.9 && (is_high || is_low)
}
