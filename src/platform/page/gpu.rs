//! A surface that the graphics processor draws, through WebGL2.
//!
//! It must never know what is drawn: it gets shaders, bytes and numbers. It keeps what it was given, so
//! that a context that the browser takes away and gives back shows the same again. There is at most one for
//! the whole program: its canvas moves from page to page.

mod given;
mod made;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Float32Array;
use web_sys::{Element, Event};

use crate::domain::figure::drawing::end_of_piece;
use crate::platform::events::Listening;
use crate::platform::objects::{document, window};
use crate::platform::page::sheet::{DENSEST, Sight};
use given::Given;
pub use given::{Bytes, Corners, NoGpu, Recipe, Software};
use made::{Gl, Made};

/// The most pixels of a picture.
const MOST_PIXELS: f64 = 1_500_000.0;

thread_local! {
    static IS_TAKEN: Cell<bool> = const { Cell::new(false) };
}

/// The graphics processor's drawing, on a canvas. Dropping it frees all that it holds.
#[derive(Debug)]
pub struct Gpu {
    inner: Rc<Inner>,
    _listening: Listening,
    _sight: Sight,
}

#[derive(Debug)]
struct Inner {
    canvas: Element,
    /// Its pixels, right and down.
    size: Cell<(u32, u32)>,
    /// Whether these are as many as its place on the page asks for.
    fits: Cell<bool>,
    gl: Gl,
    recipe: Recipe,
    given: Given,
    /// What the context holds; nothing while it is lost.
    made: RefCell<Option<Made>>,
}

impl Gpu {
    /// A new canvas and what it needs to draw by. Each step that takes the browser long is a piece.
    ///
    /// # Errors
    ///
    /// Where nothing that moves can be drawn.
    pub async fn new(recipe: Recipe, software: Software) -> Result<Self, NoGpu> {
        if IS_TAKEN.get() {
            return Err(NoGpu::Taken);
        }
        let canvas = document()
            .and_then(|document| document.create_element("canvas").ok())
            .ok_or(NoGpu::Missing)?;
        let gl = Gl::of(&canvas, software).ok_or(NoGpu::Missing)?;
        end_of_piece().await;
        let gl = gl.drawn_by(software).ok_or(NoGpu::Missing)?;
        end_of_piece().await;
        let inner = Rc::new(Inner {
            given: Given::room_for(&recipe),
            canvas,
            size: Cell::default(),
            fits: Cell::default(),
            gl,
            recipe,
            made: RefCell::default(),
        });
        inner.make().inspect_err(|_| inner.gl.free())?;
        IS_TAKEN.set(true);
        let (lost, back) = (Rc::clone(&inner), Rc::clone(&inner));
        // Unless this answers it, the context never comes back.
        let answers = EventListenerOptions::enable_prevent_default();
        let lost = move |event: &Event| {
            event.prevent_default();
            lost.made.replace(None);
        };
        let lost =
            EventListener::new_with_options(&inner.canvas, "webglcontextlost", answers, lost);
        let listening = Listening::of(lost).and(&inner.canvas, "webglcontextrestored", move |_| {
            if back.make().is_ok() {
                back.draw();
            }
        });
        let sized = Rc::clone(&inner);
        let sight = Sight::of(&inner.canvas, |_| {}, move || sized.fits.set(false));
        Ok(Self {
            inner,
            _listening: listening,
            _sight: sight,
        })
    }

    /// The canvas, to be put where the picture is wanted.
    #[must_use]
    pub fn canvas(&self) -> &Element {
        &self.inner.canvas
    }

    /// Whether it draws: not while the browser has taken the context away.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.inner.made.borrow().is_some()
    }

    /// Makes the picture as fine as its place on the page asks for, and says how many pixels it has.
    pub fn fit(&self) -> (u32, u32) {
        let inner = &self.inner;
        // To ask how large an element is makes the browser lay out the page: not in each frame.
        if !inner.fits.replace(true) {
            let canvas = &inner.canvas;
            let size = [canvas.client_width(), canvas.client_height()].map(f64::from);
            let density = window().map_or(1.0, |window| window.device_pixel_ratio());
            inner.resize(pixels(size, density));
        }
        inner.size.get()
    }

    /// Takes the canvas off the page, and gives back what it was drawn into.
    pub fn leave(&self) {
        self.inner.canvas.remove();
        self.inner.fits.set(false);
        self.inner.resize((1, 1));
    }

    /// Gives bytes, from this place on.
    pub fn put(&self, what: Bytes, from: usize, bytes: &[u8]) {
        let [vertices, values, corners] = &self.inner.given.bytes;
        let kept = match what {
            Bytes::Vertices => vertices,
            Bytes::Values => values,
            Bytes::Corners => corners,
        };
        let end = from + bytes.len();
        if end > kept.length() as usize {
            return;
        }
        let range = [from, end].map(|place| u32::try_from(place).unwrap_or_default());
        let [from, end] = range;
        kept.subarray(from, end).copy_from(bytes);
        if let Some(made) = &*self.inner.made.borrow() {
            made.put(&self.inner.gl, what, kept, (from, end));
        }
    }

    /// Draws a frame, by all of the texture and the arrays.
    pub fn draw(&self, texture: &[f32], arrays: [&[f32]; 2], corners: Corners) {
        let given = &self.inner.given;
        give(&given.texture, texture);
        for (kept, array) in given.arrays.iter().zip(arrays) {
            give(kept, array);
        }
        given.corners.set(corners);
        self.inner.draw();
    }
}

impl Drop for Gpu {
    fn drop(&mut self) {
        self.inner.canvas.remove();
        self.inner.made.replace(None);
        self.inner.gl.free();
        IS_TAKEN.set(false);
    }
}

impl Inner {
    /// Makes all that the context has to hold.
    fn make(&self) -> Result<(), NoGpu> {
        let given = &self.given;
        let made = Made::of(&self.gl, &self.recipe, &given.bytes)?;
        self.made.replace(Some(made));
        Ok(())
    }

    fn resize(&self, size: (u32, u32)) {
        // To set it empties the picture, even to what it was.
        if self.size.replace(size) != size {
            for (name, pixels) in [("width", size.0), ("height", size.1)] {
                let _ = self.canvas.set_attribute(name, &pixels.to_string());
            }
        }
    }

    fn draw(&self) {
        if let Some(made) = &mut *self.made.borrow_mut() {
            made.draw(&self.gl, &self.given, self.size.get());
        }
    }
}

/// Puts numbers in the place of those that were there. As many as there is room for: else nothing.
fn give(kept: &Float32Array, numbers: &[f32]) {
    if kept.length() as usize == numbers.len() {
        kept.copy_from(numbers);
    }
}

/// How many pixels a picture of a size in CSS pixels has, right and down.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and some thousand"
)]
pub fn pixels([width, height]: [f64; 2], density: f64) -> (u32, u32) {
    let most = (MOST_PIXELS / (width * height).max(1.0)).sqrt();
    let by = density.min(DENSEST).min(most);
    let whole = |length: f64| (length * by).floor().max(1.0) as u32;
    (whole(width), whole(height))
}
