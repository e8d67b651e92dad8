//! Keeps the screen on while held.
//!
//! It must never claim that the screen stays on without the browser's word: the lock is refused or
//! taken away on a low battery, and lost whenever the page is hidden. The app shell holds it while a
//! session runs.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;

use crate::platform::clock;
use crate::platform::events::Listening;
use crate::platform::objects::{document, known_as, navigator, property};
use crate::platform::page::visibility;
use crate::platform::tasks::{ignore, later};
use crate::platform::ticker::Ticker;
use crate::platform::unstable::{WakeLockManager, WakeLockSentinel};

/// The pause before it is asked for again while the page is seen. Each is twice as long as the one
/// before, up to the longest; one that was held for so long begins anew.
const FIRST_PAUSE_MS: u64 = 1_000;
const LONGEST_PAUSE_MS: u64 = 60_000;

/// A wish to keep the screen on; dropping it lets the screen go dark again.
#[derive(Debug)]
#[must_use = "the screen may go dark as soon as this is dropped"]
pub struct WakeLock {
    inner: Rc<Inner>,
    _listening: Listening,
}

struct Inner {
    wanted: Cell<bool>,
    asking: Cell<bool>,
    /// The page was shown again while a request was under way that may still be refused.
    ask_again: Cell<bool>,
    held: RefCell<Option<HeldLock>>,
    held_since: Cell<u64>,
    pause_ms: Cell<u64>,
    again: RefCell<Option<Ticker>>,
    on_change: Box<dyn Fn(bool)>,
}

#[derive(Debug)]
struct HeldLock {
    sentinel: WakeLockSentinel,
    _listening: Listening,
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Inner")
            .field("wanted", &self.wanted)
            .field("held", &self.held)
            .finish_non_exhaustive()
    }
}

impl WakeLock {
    /// Asks for the screen to stay on, and asks again whenever the page is shown again, and now and
    /// then while it is seen and the system does not grant it. Tells each time whether it does: `false`
    /// when there is no such thing, it is refused, or it was lost. It does so later, never before this
    /// returns, and not after the drop.
    pub fn hold(on_change: impl Fn(bool) + 'static) -> Self {
        let inner = Rc::new(Inner {
            wanted: Cell::new(true),
            asking: Cell::new(false),
            ask_again: Cell::new(false),
            held: RefCell::default(),
            held_since: Cell::default(),
            pause_ms: Cell::new(FIRST_PAUSE_MS),
            again: RefCell::default(),
            on_change: Box::new(on_change),
        });
        ask(&inner);
        let listening = match document() {
            Some(document) => {
                let inner = Rc::clone(&inner);
                Listening::default().and(&document, "visibilitychange", move |_| {
                    if visibility::is_visible() {
                        inner.pause_ms.set(FIRST_PAUSE_MS);
                        ask(&inner);
                    }
                })
            }
            None => Listening::default(),
        };
        Self {
            inner,
            _listening: listening,
        }
    }

    /// Whether the screen is being kept on at this moment.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.inner.is_held()
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        self.inner.wanted.set(false);
        self.inner.again.take();
        if let Some(held) = self.inner.held.take() {
            let_go(&held.sentinel);
        }
    }
}

impl Inner {
    fn is_held(&self) -> bool {
        self.held
            .borrow()
            .as_ref()
            .is_some_and(|held| !held.sentinel.released())
    }

    fn tell(&self, held: bool) {
        if self.wanted.get() {
            (self.on_change)(held);
        }
    }
}

fn ask(inner: &Rc<Inner>) {
    if inner.asking.get() {
        inner.ask_again.set(true);
        return;
    }
    if !inner.wanted.get() || inner.is_held() {
        return;
    }
    inner.again.take();
    inner.asking.set(true);
    let inner = Rc::clone(inner);
    later(async move {
        let mut sentinel = request().await;
        while sentinel.is_none() && inner.ask_again.take() && inner.wanted.get() {
            sentinel = request().await;
        }
        inner.asking.set(false);
        inner.ask_again.set(false);
        match sentinel {
            Some(sentinel) if inner.wanted.get() => keep(&inner, sentinel),
            Some(sentinel) => let_go(&sentinel),
            None => {
                inner.tell(false);
                ask_later(&inner);
            }
        }
    });
}

/// Asks again after a pause, where that is worth anything.
fn ask_later(inner: &Rc<Inner>) {
    if !inner.wanted.get() || !visibility::is_visible() || manager().is_none() {
        return;
    }
    let pause_ms = inner.pause_ms.get();
    inner.pause_ms.set((2 * pause_ms).min(LONGEST_PAUSE_MS));
    let weak = Rc::downgrade(inner);
    inner.again.replace(Some(Ticker::after(pause_ms, move || {
        // Hidden pages are refused, and ask when they are shown.
        if let Some(inner) = weak.upgrade().filter(|_| visibility::is_visible()) {
            ask(&inner);
        }
    })));
}

fn manager() -> Option<WakeLockManager> {
    property(navigator()?.as_ref(), "wakeLock").map(known_as)
}

async fn request() -> Option<WakeLockSentinel> {
    let sentinel = JsFuture::from(manager()?.request("screen").ok()?);
    Some(known_as(sentinel.await.ok()?))
}

fn keep(inner: &Rc<Inner>, sentinel: WakeLockSentinel) {
    let weak = Rc::downgrade(inner);
    let listening = Listening::default().and(&sentinel, "release", move |_| {
        if let Some(inner) = weak.upgrade() {
            inner.held.take();
            inner.tell(false);
            let held_ms = clock::now().mono_ms.saturating_sub(inner.held_since.get());
            if held_ms >= LONGEST_PAUSE_MS {
                inner.pause_ms.set(FIRST_PAUSE_MS);
            }
            ask_later(&inner);
        }
    });
    inner.held_since.set(clock::now().mono_ms);
    inner.held.replace(Some(HeldLock {
        sentinel,
        _listening: listening,
    }));
    inner.tell(inner.is_held());
}

fn let_go(sentinel: &WakeLockSentinel) {
    if let Ok(promise) = sentinel.release() {
        ignore(promise);
    }
}
