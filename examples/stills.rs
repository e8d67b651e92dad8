//! Stills for `make bench`, in the browser: `tests/bench/figures.mjs` measures how long they take.
#![cfg(target_arch = "wasm32")]

use unhunch::domain::figure::colours::{Colours, Scheme, Skin};
use unhunch::domain::figure::person::Person;
use unhunch::domain::figure::raster::{self, Frame, Subject};
use unhunch::domain::figure::solid::Detail;
use unhunch::domain::figure::solid::balls::Balls;
use unhunch::domain::figure::solid::mesh::Mesh;
use unhunch::domain::figure::solid::muscle::Surface;
use unhunch::domain::figure::solid::shadow::{Plane, Shadow};
use unhunch::domain::figure::{FigureId, Prop, demo};
use wasm_bindgen::prelude::wasm_bindgen;

/// How many figures there are.
#[wasm_bindgen]
#[must_use]
pub fn figures() -> usize {
    FigureId::ALL.len()
}

/// Draws stills of one size.
#[wasm_bindgen]
pub struct Artist {
    width: usize,
    height: usize,
    detail: Detail,
    surface: Surface,
    muscles: Vec<f32>,
}

#[wasm_bindgen]
impl Artist {
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
            detail,
            surface: Surface::of(&Person::default(), detail),
            muscles: Vec::new(),
        }
    }

    /// What is worked out once for an exercise.
    pub fn paint(&mut self, figure: usize) {
        if let Some(id) = FigureId::ALL.get(figure) {
            self.muscles = self.surface.paint(id.regions());
        }
    }

    /// What each still takes; gives its bytes.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "pixels of a picture")]
    pub fn draw(&self, figure: usize) -> Vec<u8> {
        let Some(id) = FigureId::ALL.get(figure) else {
            return Vec::new();
        };
        let scene = demo::held(*id);
        let body = &scene.body;
        let mut mesh = Mesh::of(body, &Person::default(), self.detail);
        mesh.paint(&self.muscles);
        mesh.add_props(scene.props, body);
        let balls = Balls::of(body);
        let wall = scene.props.iter().find_map(Prop::wall);
        let plane = |x: f32| Plane::Wall(x, body.head.x > x);
        let subject = Subject {
            mesh,
            floor: Shadow::of(&balls, Plane::Floor),
            wall: wall.map(|x| Shadow::of(&balls, plane(x))),
        };
        let window = scene.framing.window();
        let units = unhunch::domain::figure::view::UNITS;
        let (width, height) = (self.width as f32, self.height as f32);
        // The window, in the middle of the picture.
        let scale = (width / window.size.x).min(height / window.size.y) * units;
        let frame = Frame {
            left: (window.at.x + window.size.x / 2.0) / units - width / scale / 2.0,
            top: height / scale / 2.0 - (window.at.y + window.size.y / 2.0) / units,
            scale,
            width: self.width,
            height: self.height,
        };
        let colours = Colours::of(Scheme::Light, Skin::default());
        raster::draw(&subject, &colours, &scene.view.eye(), &frame).bytes
    }
}
