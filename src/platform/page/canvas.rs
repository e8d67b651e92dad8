//! A picture that is changed in place, and frames to change it in.
//!
//! It must never know what a picture shows: it gets classes and outlines. Frames come only while
//! somebody can see the page. The shell draws figures with it.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use crate::platform::objects::{document, known_as, window};

/// An SVG element whose polygons are changed in place, never made anew.
#[derive(Debug)]
pub struct Canvas {
    svg: Element,
    slots: Vec<Slot>,
    view_box: String,
}

/// A polygon of the canvas and what it shows.
#[derive(Debug)]
struct Slot {
    polygon: Element,
    class: &'static str,
    outline: String,
}

impl Canvas {
    /// The canvas of an empty SVG element.
    #[must_use]
    pub fn on(svg: Element) -> Self {
        Self {
            svg,
            slots: Vec::new(),
            view_box: String::new(),
        }
    }

    /// Shows what stands in this window: left, top, width, height.
    pub fn look_at(&mut self, view_box: String) {
        if self.view_box != view_box {
            let _ = self.svg.set_attribute("viewBox", &view_box);
            self.view_box = view_box;
        }
    }

    /// Shows these shapes, from the farthest to the nearest, each a class and the points of a polygon.
    /// Only what has changed is touched.
    pub fn show<'a>(&mut self, shapes: impl Iterator<Item = (&'static str, &'a str)>) {
        let mut used = 0;
        for (class, outline) in shapes {
            if used == self.slots.len() && !self.add() {
                return;
            }
            if let Some(slot) = self.slots.get_mut(used) {
                slot.set(class, outline);
            }
            used += 1;
        }
        for slot in self.slots.iter_mut().skip(used) {
            slot.set("", "");
        }
    }

    /// Adds an empty polygon; whether that worked.
    fn add(&mut self) -> bool {
        const SVG: Option<&str> = Some("http://www.w3.org/2000/svg");
        let polygon =
            document().and_then(|document| document.create_element_ns(SVG, "polygon").ok());
        let Some(polygon) = polygon.filter(|it| self.svg.append_child(it).is_ok()) else {
            return false;
        };
        self.slots.push(Slot {
            polygon,
            class: "",
            outline: String::new(),
        });
        true
    }
}

impl Slot {
    fn set(&mut self, class: &'static str, outline: &str) {
        if self.class != class {
            let _ = self.polygon.set_attribute("class", class);
            self.class = class;
        }
        if self.outline != outline {
            let _ = self.polygon.set_attribute("points", outline);
            outline.clone_into(&mut self.outline);
        }
    }
}

/// Something done before the browser draws, again and again until it says that it is done. Dropping
/// it ends it. Cheap to clone; all clones are the same.
#[derive(Clone)]
pub struct Frames(Rc<Inner>);

struct Inner {
    act: RefCell<Box<dyn FnMut() -> bool>>,
    /// What the browser calls. It holds on to this weakly, so that dropping this ends it; a call that
    /// was on its way by then does nothing.
    call: Function,
    /// The frame that was asked for.
    next: Cell<Option<i32>>,
}

impl Frames {
    /// Something to do in each frame; `act` says whether another frame is wanted. It sleeps at
    /// first.
    #[must_use]
    pub fn new(act: impl FnMut() -> bool + 'static) -> Self {
        Self(Rc::new_cyclic(|inner: &Weak<Inner>| {
            let inner = Weak::clone(inner);
            let call = Closure::<dyn Fn()>::new(move || {
                if let Some(inner) = inner.upgrade() {
                    inner.next.set(None);
                    Self(inner).start();
                }
            });
            Inner {
                act: RefCell::new(Box::new(act)),
                call: known_as(call.into_js_value()),
                next: Cell::new(None),
            }
        }))
    }

    /// Does it at once, and on as long as it wants.
    pub fn start(&self) {
        let goes_on = (self.0.act.borrow_mut())();
        if goes_on {
            self.wake();
        }
    }

    /// Does it in the next frame, and on as long as it wants.
    pub fn wake(&self) {
        if self.0.next.get().is_none() {
            let call = &self.0.call;
            let next = window().and_then(|window| window.request_animation_frame(call).ok());
            self.0.next.set(next);
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let (Some(next), Some(window)) = (self.next.get(), window()) {
            let _ = window.cancel_animation_frame(next);
        }
    }
}
