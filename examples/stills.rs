//! Stills for `make bench`, in the browser: `tests/bench/figures.mjs` measures how long they take.
#![cfg(target_arch = "wasm32")]

use unhunch::domain::catalogue::Side;
use unhunch::domain::figure::colours::{Colours, Scheme, Skin};
use unhunch::domain::figure::person::Person;
use unhunch::domain::figure::raster::Frame;
use unhunch::domain::figure::solid::Detail;
use unhunch::domain::figure::still::{Artist, Still};
use unhunch::domain::figure::{FigureId, demo};
use wasm_bindgen::prelude::wasm_bindgen;

/// How many figures there are.
#[wasm_bindgen]
#[must_use]
pub fn figures() -> usize {
    FigureId::ALL.len()
}

/// Draws stills of one size.
#[wasm_bindgen]
pub struct Easel {
    width: usize,
    height: usize,
    artist: Artist,
}

#[wasm_bindgen]
impl Easel {
    /// What is worked out once for a person and a detail.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(width: usize, height: usize) -> Self {
        let detail = if height < 320 {
            Detail::Small
        } else {
            Detail::Full
        };
        Self {
            width,
            height,
            artist: Artist::of(Person::default(), detail).whole(),
        }
    }

    /// The bytes of a still: of the pose alone, or also with a ghost of the start and arrows of the way.
    #[must_use]
    pub fn draw(&self, figure: usize, is_with_way: bool) -> Vec<u8> {
        let Some(id) = FigureId::ALL.get(figure) else {
            return Vec::new();
        };
        let held = demo::held(*id, Side::Right);
        let still = if is_with_way {
            held
        } else {
            Still::from(held.scene)
        };
        let window = still.scene.framing.window();
        let frame = Frame::around(&window, self.width, self.height);
        let colours = Colours::of(Scheme::Light, Skin::default());
        self.artist.draw(&still, &colours, &frame).whole().bytes
    }
}
