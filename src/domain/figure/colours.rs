//! The colours of figures, in light and dark, for six tones of skin.

use super::FigureId;
use crate::domain::catalogue::slugged;

/// A colour: red, green and blue from 0 to 1, as a screen shows them.
pub type Colour = [f32; 3];

/// How light or dark the page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark figures on a light page.
    Light,
    /// Light figures on a dark page.
    Dark,
}

slugged! {
    /// A tone of skin, from the lightest on, and hair that goes with it.
    #[derive(Default)]
    Skin {
        /// The lightest.
        Porcelain = "tone-1",
        /// Light.
        Sand = "tone-2",
        /// Between light and medium.
        #[default]
        Honey = "tone-3",
        /// Medium.
        Bronze = "tone-4",
        /// Dark.
        Chestnut = "tone-5",
        /// The darkest.
        Ebony = "tone-6",
    }
}

impl Skin {
    /// Skin and hair.
    const fn colours(self) -> (Colour, Colour) {
        match self {
            Self::Porcelain => (rgb(0xf0cbb2), rgb(0x9a6c3f)),
            Self::Sand => (rgb(0xe4b798), rgb(0x6b4a32)),
            Self::Honey => (rgb(0xd9a583), rgb(0x4a3428)),
            Self::Bronze => (rgb(0xb9805b), rgb(0x362720)),
            Self::Chestnut => (rgb(0x905c3e), rgb(0x291f1b)),
            Self::Ebony => (rgb(0x66402d), rgb(0x221a18)),
        }
    }
}

/// All colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colours {
    /// Skin.
    pub skin: Colour,
    /// Hair.
    pub hair: Colour,
    /// Shirt.
    pub shirt: Colour,
    /// Trousers.
    pub trousers: Colour,
    /// Where it works, or with [`Self::lit`] where it stretches.
    pub glow: Colour,
    /// Where it stretches.
    pub stretch: Colour,
    /// Chairs and door frames.
    pub wood: Colour,
    /// Mats, rollers and balls.
    pub foam: Colour,
    /// Walls.
    pub ground: Colour,
    /// Bands.
    pub band: Colour,
    /// The shadow on floor and wall.
    pub shadow: Colour,
    /// How dark that is at most.
    pub dark: f32,
    /// By how much shade changes cloth.
    pub shade: Colour,
    /// How dark an outline is beside what it is around.
    pub ink: f32,
    /// Arrows.
    pub arrow: Colour,
    /// What is around a picture.
    pub paper: Colour,
}

impl Colours {
    /// The colours of somebody on a page.
    #[must_use]
    pub const fn of(scheme: Scheme, skin: Skin) -> Self {
        let (skin, hair) = skin.colours();
        match scheme {
            Scheme::Light => Self {
                skin,
                hair,
                shirt: rgb(0x3f7a7d),
                trousers: rgb(0x2c4a55),
                glow: rgb(0xf0a03c),
                stretch: rgb(0xf6dd92),
                wood: rgb(0xa98a5f),
                foam: rgb(0x9dbaab),
                ground: rgb(0xf6eee0),
                band: rgb(0xb4553f),
                shadow: rgb(0x5c5245),
                dark: 0.62,
                shade: [0.70, 0.66, 0.74],
                ink: 0.5,
                arrow: rgb(0x9a4a1d),
                paper: rgb(0xfffdf9),
            },
            Scheme::Dark => Self {
                skin,
                // Dark hair would be lost on a dark page.
                hair: lifted(hair),
                shirt: rgb(0x5b9b9c),
                trousers: rgb(0x8fa9b8),
                glow: rgb(0xffb04e),
                stretch: rgb(0xffe6a3),
                wood: rgb(0x8f7757),
                foam: rgb(0x52766a),
                ground: rgb(0x443b30),
                band: rgb(0xe08468),
                shadow: rgb(0x050808),
                dark: 0.7,
                shade: [0.66, 0.66, 0.74],
                ink: 0.42,
                arrow: rgb(0xffb27a),
                paper: rgb(0x232825),
            },
        }
    }
}

impl Colours {
    /// These colours for somebody who does this: what stretches is lit otherwise than what works.
    #[must_use]
    pub fn lit(&self, figure: FigureId) -> Self {
        let glow = if figure.stretches() {
            self.stretch
        } else {
            self.glow
        };
        Self { glow, ..*self }
    }
}

/// A colour from its three bytes.
const fn rgb(bytes: u32) -> Colour {
    let [_, red, green, blue] = bytes.to_be_bytes();
    [
        red as f32 / 255.0,
        green as f32 / 255.0,
        blue as f32 / 255.0,
    ]
}

const fn lifted([red, green, blue]: Colour) -> Colour {
    [red * 0.8 + 0.14, green * 0.8 + 0.12, blue * 0.8 + 0.11]
}
