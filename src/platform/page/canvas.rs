//! An element on which shapes and texts are drawn, to be looked at and to be saved as a picture.
//!
//! It must never know what the picture says. What it asks of the browser is called by its name: each typed function would
//! weigh on the first part of the program, which has the glue.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{Clamped, JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, Element, HtmlCanvasElement, ImageData};

use crate::platform::objects::call;

/// A `canvas` of a fixed size.
#[derive(Debug, Clone)]
pub struct Canvas {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    size: [u32; 2],
}

impl Canvas {
    /// The canvas of an element, so many pixels wide and high; none where it cannot be drawn on.
    #[must_use]
    pub fn on(element: Element, [width, height]: [u32; 2]) -> Option<Self> {
        let canvas: HtmlCanvasElement = element.dyn_into().ok()?;
        canvas.set_width(width);
        canvas.set_height(height);
        let context = canvas.get_context("2d").ok().flatten()?;
        Some(Self {
            context: context.dyn_into().ok()?,
            canvas,
            size: [width, height],
        })
    }

    /// All of it in a colour.
    pub fn fill(&self, colour: &str) {
        let [width, height] = self.size.map(f64::from);
        self.set("fillStyle", colour);
        self.call("fillRect", &[0.0, 0.0, width, height]);
    }

    /// A disc.
    pub fn disc(&self, [right, down, radius]: [f64; 3], colour: &str) {
        self.set("fillStyle", colour);
        self.call("beginPath", &[]);
        self.call("arc", &[right, down, radius, 0.0, std::f64::consts::TAU]);
        self.call("fill", &[]);
    }

    /// A text on a line; wider than `most`, it is pressed together. `font` and `align` are those of CSS.
    pub fn write(&self, text: &str, [right, down]: [f64; 2], most: f64, look: [&str; 3]) {
        for (name, value) in ["font", "textAlign", "fillStyle"].into_iter().zip(look) {
            self.set(name, value);
        }
        let place = [right, down, most].map(JsValue::from);
        let [right, down, most] = &place;
        let _ = call(
            &self.context,
            "fillText",
            &[&text.into(), right, down, most],
        );
    }

    /// Pixels in the place of what stands there, on a ground of a colour: four bytes each, red, green, blue and how opaque
    /// it is, row by row.
    pub fn put(&self, bytes: &[u8], width: u32, [right, down]: [f64; 2], ground: &str) {
        let Ok(pixels) = ImageData::new_with_u8_clamped_array(Clamped(bytes), width) else {
            return;
        };
        let _ = self.context.put_image_data(&pixels, right, down);
        self.set("globalCompositeOperation", "destination-over");
        self.fill(ground);
        self.set("globalCompositeOperation", "source-over");
    }

    /// It as a PNG file; none where the browser refuses.
    pub async fn png(&self) -> Option<Blob> {
        let promise = Promise::new(&mut |resolve, _| {
            let _ = call(&self.canvas, "toBlob", &[&resolve, &"image/png".into()]);
        });
        JsFuture::from(promise).await.ok()?.dyn_into().ok()
    }

    fn set(&self, name: &str, value: &str) {
        // It fails only where the browser has no such property.
        let _ = Reflect::set(&self.context, &name.into(), &value.into());
    }

    fn call(&self, name: &str, numbers: &[f64]) {
        let numbers: Vec<JsValue> = numbers.iter().copied().map(JsValue::from).collect();
        let numbers: Vec<&JsValue> = numbers.iter().collect();
        let _ = call(&self.context, name, &numbers);
    }
}
