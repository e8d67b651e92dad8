//! The colour of each pixel: paint, light and shadow.

use super::band::{Band, Facing, Seen, area, number};
use super::subject::{Frame, Subject, byte};
use crate::domain::figure::colours::{Colour, Colours};
use crate::domain::figure::solid::mesh::{Material, Vertex};
use crate::domain::figure::vector::{V, mix, smooth, within};
use crate::domain::figure::view::Eye;

/// How near to an edge of colours, in centimetres, each sample is coloured on its own.
const EDGE: f32 = 0.9;

/// By how much shade changes what is around a body: less, so that a wall in the shade is still one.
const THING_SHADE: Colour = [0.82, 0.79, 0.77];

/// What is needed to colour a pixel.
pub(super) struct Look<'a> {
    pub(super) subject: &'a Subject,
    pub(super) colours: &'a Colours,
    pub(super) eye: &'a Eye,
    pub(super) light: V,
    pub(super) sides: &'a [Facing],
}

impl Look<'_> {
    /// The bytes of a pixel. Samples on one triangle have one colour, unless an edge of colours may run
    /// between them.
    pub(super) fn pixel(
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
        } else if is_cloth(first.material) {
            (smooth(0.40, 0.56, dimmed), self.colours.shade)
        } else {
            (smooth(0.25, 0.65, dimmed), THING_SHADE)
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

const fn is_cloth(material: Material) -> bool {
    matches!(
        material,
        Material::Shirt | Material::Trousers | Material::Hair
    )
}
