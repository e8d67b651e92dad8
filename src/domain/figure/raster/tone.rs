//! Light and shade: two soft tones, and less light where something is near.

use crate::domain::figure::colours::{Colour, Colours};
use crate::domain::figure::solid::mesh::Material;
use crate::domain::figure::vector::{V, mix, smooth, within};
use crate::domain::figure::view::Eye;

/// How near to the floor less light comes, in centimetres.
pub(super) const DIMS: f32 = 14.0;

/// By how much shade changes what is around a body: less, so that a wall in the shade is still one.
const THING_SHADE: Colour = [0.82, 0.79, 0.77];

/// The light of a picture.
pub(super) struct Light {
    from: V,
    /// Where the eye is.
    near: V,
    /// By how much shade changes cloth.
    shade: Colour,
}

/// What light makes of the colours of a place.
#[derive(Clone, Copy)]
pub(super) struct Tone {
    /// How much of it is lit, and by how much shade changes the rest.
    lit: f32,
    shade: Colour,
    soft: f32,
    high: f32,
    dim: f32,
}

impl Tone {
    /// A colour in it.
    pub(super) fn on(self, own: Colour) -> Colour {
        each(own, self.shade, |own, shade| {
            let two = mix(own * shade, own, self.lit) * self.soft;
            mix(two, own * 1.12 + 0.03, self.high) * self.dim
        })
    }
}

impl Light {
    pub(super) fn of(eye: &Eye, colours: &Colours) -> Self {
        Self {
            from: eye.light(),
            near: eye.near,
            shade: colours.shade,
        }
    }

    /// What light makes of a place so high above the floor.
    pub(super) fn tone(&self, material: Material, normal: V, open: f32, floor: f32) -> Tone {
        let near = smooth(0.0, DIMS, floor + 8.0 * within(normal.y, 0.0, 1.0));
        let open = open * mix(0.82, 1.0, near);
        let light = normal.dot(self.from) * 0.5 + 0.5;
        let dimmed = light * mix(1.0, open, 0.6);
        let (lit, shade) = if material == Material::Skin {
            (smooth(0.30, 0.62, dimmed), [0.83, 0.70, 0.67])
        } else if is_cloth(material) {
            (smooth(0.40, 0.56, dimmed), self.shade)
        } else {
            (smooth(0.25, 0.65, dimmed), THING_SHADE)
        };
        let rim = 1.0 - within(normal.dot(self.near), 0.0, 1.0);
        Tone {
            lit,
            shade,
            soft: mix(0.93, 1.05, smooth(0.0, 1.0, light)),
            high: smooth(0.80, 0.95, light) * 0.55,
            dim: (1.0 - 0.12 * smooth(0.55, 1.0, rim)) * mix(0.78, 1.0, open),
        }
    }
}

/// A colour made of two, part by part.
#[inline(always)]
fn each([a, b, c]: Colour, [d, e, f]: Colour, part: impl Fn(f32, f32) -> f32) -> Colour {
    [part(a, d), part(b, e), part(c, f)]
}

/// A colour a share of the way to another.
pub(super) fn blend(from: Colour, to: Colour, share: f32) -> Colour {
    each(from, to, |from, to| mix(from, to, share))
}

const fn is_cloth(material: Material) -> bool {
    matches!(
        material,
        Material::Shirt | Material::Trousers | Material::Hair
    )
}
