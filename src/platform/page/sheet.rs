//! An element on which pixels are shown, and how large it is to be seen.
//!
//! It must never know what the pixels show. The shell puts still figures on it.

use js_sys::{Array, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, Element, HtmlCanvasElement, ImageData, IntersectionObserver,
    IntersectionObserverEntry, IntersectionObserverInit, ResizeObserver,
};

use crate::platform::objects::window;
use crate::platform::tasks::next_task;

/// More pixels than two for each point of the page are not to be told apart in a drawing.
pub(super) const DENSEST: f64 = 2.0;

/// How many pixels the screen has for each point of the page, as far as they are to be told apart.
#[must_use]
pub fn density() -> f64 {
    let density = window().map_or(1.0, |window| window.device_pixel_ratio());
    density.clamp(1.0, DENSEST)
}

/// A `canvas` that shows pixels.
#[derive(Debug, Clone)]
pub struct Sheet {
    canvas: HtmlCanvasElement,
}

impl Sheet {
    /// The sheet of an element; none where it is no `canvas`.
    #[must_use]
    pub fn on(element: Element) -> Option<Self> {
        let canvas = element.dyn_into().ok()?;
        Some(Self { canvas })
    }

    /// How many pixels wide and high it is, with so many for each point of the page; nothing while it is
    /// hidden.
    #[must_use]
    pub fn size(&self, density: f64) -> (u32, u32) {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a screen has some thousand pixels"
        )]
        let whole = |points: i32| (f64::from(points) * density).round() as u32;
        (
            whole(self.canvas.client_width()),
            whole(self.canvas.client_height()),
        )
    }

    /// Shows pixels in place of what it showed: rows from the top, four bytes for each.
    pub fn show(&self, width: u32, bytes: &[u8]) {
        let Ok(pixels) = ImageData::new_with_u8_clamped_array(Clamped(bytes), width) else {
            return;
        };
        self.canvas.set_width(width);
        self.canvas.set_height(pixels.height());
        // It takes a while, which a page that is being drawn does not have for each of its sheets.
        let context = self.canvas.get_context("2d").ok().flatten();
        if let Some(context) = context.and_then(|it| it.dyn_into::<CanvasRenderingContext2d>().ok())
        {
            let _ = context.put_image_data(&pixels, 0.0, 0.0);
        }
    }

    /// Is seen in front of another from now on; what is between them is the style sheet's.
    pub fn come_forward(&self, behind: &Self) {
        let _ = self.canvas.set_attribute("data-front", "");
        let _ = behind.canvas.remove_attribute("data-front");
    }

    /// Shows nothing, and keeps no pixels.
    pub fn clear(&self) {
        self.canvas.set_width(0);
        self.canvas.set_height(0);
    }
}

/// Tells when an element comes near to what is on the screen or leaves it, and when its size changes.
/// Dropping it ends that.
#[derive(Debug)]
pub struct Sight {
    near: Option<IntersectionObserver>,
    size: Option<ResizeObserver>,
    _moved: Closure<dyn Fn(Array)>,
    _sized: Closure<dyn Fn()>,
}

impl Sight {
    /// Watches an element: `moved` hears whether it is near now, and `sized` of each other size.
    pub fn of(
        element: &Element,
        moved: impl Fn(bool) + 'static,
        sized: impl Fn() + 'static,
    ) -> Self {
        // A screen ahead, so that it is there when one scrolls.
        Self::within(element, ("100% 0%", 0.0), Box::new(moved), Box::new(sized))
    }

    /// Watches an element: `moved` hears whether all of it is on the screen.
    pub fn whole(element: &Element, moved: impl Fn(bool) + 'static) -> Self {
        Self::within(element, ("0px", 1.0), Box::new(moved), Box::new(|| {}))
    }

    /// Watches so much of an element, around the screen so far.
    fn within(
        element: &Element,
        (margin, share): (&str, f64),
        moved: Box<dyn Fn(bool)>,
        sized: Box<dyn Fn()>,
    ) -> Self {
        let moved = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            // The last one is the newest.
            let entry = entries.pop().dyn_into::<IntersectionObserverEntry>();
            if let Ok(entry) = entry {
                moved(entry.is_intersecting());
            }
        });
        let sized = Closure::<dyn Fn()>::wrap(sized);
        let options = IntersectionObserverInit::new();
        options.set_root_margin(margin);
        options.set_threshold(&share.into());
        let call = moved.as_ref().unchecked_ref();
        let near = IntersectionObserver::new_with_options(call, &options).ok();
        let size = ResizeObserver::new(sized.as_ref().unchecked_ref()).ok();
        if let Some(near) = &near {
            near.observe(element);
        }
        if let Some(size) = &size {
            size.observe(element);
        }
        Self {
            near,
            size,
            _moved: moved,
            _sized: sized,
        }
    }
}

/// Comes back once the page was drawn as it stands, in a task of its own.
pub async fn drawn() {
    let Some(page) = window().and_then(|it| it.document()?.document_element()) else {
        return;
    };
    let mut sight = None;
    let is_drawn = Promise::new(&mut |done, _| {
        // It is first told of what it watches once that was drawn.
        sight = Some(Sight::whole(&page, move |_| {
            let _ = done.call0(&JsValue::NULL);
        }));
    });
    let _ = JsFuture::from(is_drawn).await;
    drop(sight);
    next_task().await;
}

impl Drop for Sight {
    fn drop(&mut self) {
        if let Some(near) = &self.near {
            near.disconnect();
        }
        if let Some(size) = &self.size {
            size.disconnect();
        }
    }
}
