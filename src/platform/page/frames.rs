//! Frames in which something on the page is changed.
//!
//! They come only while somebody can see the page.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::Function;
use wasm_bindgen::closure::Closure;

use crate::platform::objects::{known_as, window};

thread_local! {
    static TIME_MS: Cell<Option<f64>> = const { Cell::new(None) };
}

/// The time of the frame in which something is being done, in milliseconds: all that is done in one finds the same.
/// Nothing outside of frames.
#[must_use]
pub fn time_ms() -> Option<f64> {
    TIME_MS.get()
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
            let call = Closure::<dyn Fn(f64)>::new(move |time_ms| {
                TIME_MS.set(Some(time_ms));
                if let Some(inner) = inner.upgrade() {
                    inner.next.set(None);
                    Self(inner).start();
                }
                TIME_MS.set(None);
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
