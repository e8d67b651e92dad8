//! One tab at a time: a lock that all tabs of the app see.
//!
//! It must never keep a person from their session: where the browser has no locks, everybody holds
//! one. The app shell holds it while a session is there.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::platform::objects::{is_function, known_as, navigator, property};
use crate::platform::tasks::later;
use crate::platform::unstable::LockManager;

/// A lock that is held; dropping it lets it go.
#[must_use = "the lock is let go as soon as this is dropped"]
pub struct Lock {
    /// Ends the promise for whose length the browser keeps the lock.
    release: Option<Function>,
    wanted: Rc<Cell<bool>>,
}

impl std::fmt::Debug for Lock {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Lock").finish_non_exhaustive()
    }
}

impl Lock {
    /// Takes the lock of that name. If another tab holds it: `None`, or with `take_over`, that tab
    /// loses it. `lost` is called when a tab takes it over from this one.
    pub async fn take(name: &str, take_over: bool, lost: impl Fn() + 'static) -> Option<Self> {
        let wanted = Rc::new(Cell::new(true));
        let manager = navigator()
            .and_then(|navigator| property(&navigator, "locks"))
            .filter(|locks| is_function(locks, "request"));
        let Some(manager) = manager else {
            return Some(Self {
                release: None,
                wanted,
            });
        };
        let manager: LockManager = known_as(manager);
        let options = Object::new();
        let how = if take_over { "steal" } else { "ifAvailable" };
        let _ = Reflect::set(&options, &how.into(), &JsValue::TRUE);
        let asked = Asked::default();
        let granted = asked.granted();
        let held = asked.held();
        let Ok(whole) = manager.request_lock(name, &options, &held) else {
            // A browser that refuses locks altogether, as some do without storage.
            return Some(Self {
                release: None,
                wanted,
            });
        };
        let is_wanted = Rc::clone(&wanted);
        later(async move {
            // It fails when another tab takes the lock over, and ends when we let it go.
            if JsFuture::from(whole).await.is_err() && is_wanted.get() {
                lost();
            }
        });
        let has_it = JsFuture::from(granted).await.is_ok_and(|it| it.is_truthy());
        has_it.then(|| Self {
            release: asked.release.take(),
            wanted,
        })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.wanted.set(false);
        if let Some(release) = &self.release {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// A request for a lock: whether it was granted, and what ends the holding.
#[derive(Clone, Default)]
struct Asked {
    tell: Rc<RefCell<Option<Function>>>,
    release: Rc<RefCell<Option<Function>>>,
}

impl Asked {
    /// A promise of whether the lock is granted.
    fn granted(&self) -> Promise {
        Promise::new(&mut |resolve, _| {
            self.tell.replace(Some(resolve));
        })
    }

    /// What the browser calls once it has decided: the lock is held as long as its promise is open.
    fn held(&self) -> JsValue {
        let asked = self.clone();
        Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let has_it = !lock.is_null() && !lock.is_undefined();
            let open = Promise::new(&mut |resolve, _| {
                asked.release.replace(Some(resolve));
            });
            if let Some(tell) = asked.tell.take() {
                let _ = tell.call1(&JsValue::NULL, &has_it.into());
            }
            if has_it { open.into() } else { JsValue::NULL }
        })
        .unchecked_into()
    }
}
