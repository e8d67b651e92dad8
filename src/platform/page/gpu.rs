//! A surface that the graphics processor draws, through WebGL2.
//!
//! It must never know what is drawn: it gets shaders, bytes and numbers. It keeps what it was given, so
//! that a context that the browser takes away and gives back shows the same again. There is at most one for
//! the whole program: its canvas moves from page to page.

mod made;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Float32Array;
use thiserror::Error;
use wasm_bindgen::JsCast;
use web_sys::{
    Event, HtmlCanvasElement, WebGl2RenderingContext, WebGlContextAttributes, WebGlPowerPreference,
    WebglLoseContext,
};

use crate::platform::events::Listening;
use crate::platform::objects::{document, known_as, window};
use made::Made;

/// The most pixels of a picture.
const MOST_PIXELS: f64 = 1_500_000.0;
/// The most pixels of a CSS pixel in each direction.
const DENSEST: f64 = 2.0;

thread_local! {
    static IS_TAKEN: Cell<bool> = const { Cell::new(false) };
}

/// Why nothing can be drawn: still pictures have to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NoGpu {
    /// There is one already.
    #[error("there is a canvas that moves already: put that one here instead of making a second")]
    Taken,
    /// The device has no graphics processor, or the browser keeps it to itself.
    #[error("this device draws nothing that moves: show still pictures")]
    Missing,
    /// The shaders were refused.
    #[error("the graphics processor refuses the shaders: {0}")]
    Refused(String),
}

/// Whether a processor that is played by software will do. It is far too slow for what moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Software {
    /// It counts as none.
    Refused,
    /// It will do: in tests.
    Welcome,
}

/// What is drawn: shaders, and how much room their numbers take.
///
/// The first two inputs of a vertex are vectors of four numbers, the third is four whole numbers, all of them
/// next to each other; the fourth is a number that is given apart.
#[derive(Debug, Clone, Copy)]
pub struct Recipe {
    /// Places the vertices.
    pub vertex: &'static str,
    /// Colours the pixels.
    pub fragment: &'static str,
    /// A texture of numbers: how many times four of them a row has, and how many rows there are.
    pub texture: (u16, u16),
    /// The arrays of vectors that are given with each frame.
    pub arrays: [&'static str; 2],
    /// The number that is 1 while the second of both drawings is made, and else 0.
    pub second: &'static str,
    /// The most vertices.
    pub vertices: usize,
    /// The most corners of triangles.
    pub corners: usize,
}

/// What bytes are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bytes {
    /// The first three inputs of the vertices.
    Vertices,
    /// Their fourth.
    Values,
    /// The numbers of the vertices in the corners of triangles.
    Corners,
}

/// What is given with each frame.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// All of the texture.
    pub texture: &'a [f32],
    /// The arrays of vectors.
    pub arrays: [&'a [f32]; 2],
    /// From where to where the corners go.
    pub corners: (usize, usize),
    /// Where those begin that are in the second drawing as well, which shows the inner sides of triangles.
    pub second: usize,
}

/// The graphics processor's drawing, on a canvas. Dropping it frees all that it holds.
#[derive(Debug)]
pub struct Gpu {
    inner: Rc<Inner>,
    _listening: Listening,
}

#[derive(Debug)]
struct Inner {
    canvas: HtmlCanvasElement,
    context: WebGl2RenderingContext,
    recipe: Recipe,
    given: RefCell<Given>,
    /// What the context holds; nothing while it is lost.
    made: RefCell<Option<Made>>,
}

/// What was given, to be given again.
#[derive(Debug)]
struct Given {
    bytes: [Vec<u8>; 3],
    texture: Float32Array,
    arrays: [Vec<f32>; 2],
    corners: (usize, usize),
    second: usize,
}

impl Gpu {
    /// A new canvas and what it needs to draw by.
    ///
    /// # Errors
    ///
    /// Where nothing that moves can be drawn.
    pub fn new(recipe: Recipe, software: Software) -> Result<Self, NoGpu> {
        if IS_TAKEN.get() {
            return Err(NoGpu::Taken);
        }
        let canvas = document()
            .and_then(|document| document.create_element("canvas").ok())
            .and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok())
            .ok_or(NoGpu::Missing)?;
        let context = context(&canvas, software).ok_or(NoGpu::Missing)?;
        let inner = Rc::new(Inner {
            given: RefCell::new(Given::room_for(&recipe)),
            canvas,
            context,
            recipe,
            made: RefCell::default(),
        });
        inner.make()?;
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
        Ok(Self {
            inner,
            _listening: listening,
        })
    }

    /// The canvas, to be put where the picture is wanted.
    #[must_use]
    pub fn canvas(&self) -> &HtmlCanvasElement {
        &self.inner.canvas
    }

    /// Whether it draws: not while the browser has taken the context away.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.inner.made.borrow().is_some()
    }

    /// Makes the picture as fine as its place on the page asks for, and says how many pixels it has.
    pub fn fit(&self) -> (usize, usize) {
        let canvas = &self.inner.canvas;
        let size = [canvas.client_width(), canvas.client_height()].map(f64::from);
        let density = window().map_or(1.0, |window| window.device_pixel_ratio());
        let (width, height) = pixels(size, density);
        // To set it empties the picture, even to what it was.
        if (canvas.width(), canvas.height()) != (width, height) {
            canvas.set_width(width);
            canvas.set_height(height);
        }
        (width as usize, height as usize)
    }

    /// Gives bytes, from this place on.
    pub fn put(&self, what: Bytes, from: usize, bytes: &[u8]) {
        let mut given = self.inner.given.borrow_mut();
        let [vertices, values, corners] = &mut given.bytes;
        let kept = match what {
            Bytes::Vertices => vertices,
            Bytes::Values => values,
            Bytes::Corners => corners,
        };
        let Some(room) = kept.get_mut(from..from + bytes.len()) else {
            return;
        };
        room.copy_from_slice(bytes);
        if let Some(made) = &*self.inner.made.borrow() {
            made.put(what, from, bytes);
        }
    }

    /// Draws a frame.
    pub fn draw(&self, frame: &Frame) {
        {
            let mut given = self.inner.given.borrow_mut();
            if frame.texture.len() != given.texture.length() as usize {
                return;
            }
            given.texture.copy_from(frame.texture);
            for (kept, array) in given.arrays.iter_mut().zip(frame.arrays) {
                kept.clear();
                kept.extend_from_slice(array);
            }
            given.corners = frame.corners;
            given.second = frame.second;
        }
        self.inner.draw();
    }
}

impl Drop for Gpu {
    fn drop(&mut self) {
        let Inner {
            canvas,
            context,
            made,
            ..
        } = &*self.inner;
        canvas.remove();
        made.replace(None);
        // Else the context would live until somebody collects the garbage.
        let lose = context.get_extension("WEBGL_lose_context").ok().flatten();
        if let Some(lose) = lose {
            known_as::<WebglLoseContext>(lose.into()).lose_context();
        }
        IS_TAKEN.set(false);
    }
}

impl Inner {
    /// Makes all that the context has to hold.
    fn make(&self) -> Result<(), NoGpu> {
        let made = Made::of(&self.context, &self.recipe)?;
        let given = self.given.borrow();
        for (what, bytes) in [Bytes::Vertices, Bytes::Values, Bytes::Corners]
            .into_iter()
            .zip(&given.bytes)
        {
            made.put(what, 0, bytes);
        }
        self.made.replace(Some(made));
        Ok(())
    }

    fn draw(&self) {
        if let Some(made) = &*self.made.borrow() {
            let size = (self.canvas.width(), self.canvas.height());
            let given = self.given.borrow();
            let [first, second] = &given.arrays;
            made.draw(
                size,
                &given.texture,
                [first, second],
                given.corners,
                given.second,
            );
        }
    }
}

impl Given {
    fn room_for(recipe: &Recipe) -> Self {
        let (fours, rows) = recipe.texture;
        let numbers = u32::from(fours) * 4 * u32::from(rows);
        Self {
            bytes: [
                vec![0; recipe.vertices * made::STRIDE],
                vec![0; recipe.vertices * 4],
                vec![0; recipe.corners * 2],
            ],
            texture: Float32Array::new_with_length(numbers),
            arrays: Default::default(),
            corners: (0, 0),
            second: 0,
        }
    }
}

/// A context that draws smooth edges over what is behind the canvas.
fn context(canvas: &HtmlCanvasElement, software: Software) -> Option<WebGl2RenderingContext> {
    let wanted = WebGlContextAttributes::new();
    wanted.set_antialias(true);
    wanted.set_premultiplied_alpha(true);
    wanted.set_power_preference(WebGlPowerPreference::LowPower);
    wanted.set_fail_if_major_performance_caveat(software == Software::Refused);
    let context = canvas.get_context_with_context_options("webgl2", &wanted);
    context
        .ok()
        .flatten()
        .map(|context| known_as(context.into()))
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
