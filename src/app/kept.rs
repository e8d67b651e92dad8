//! Keeping routines, and passing them on.

use leptos::prelude::*;

use super::state::App;
use crate::domain::history::{KeptRoutine, new_id};
use crate::domain::route::Route;
use crate::domain::routine::Routine;
use crate::domain::share::encode;
use crate::platform::{address, clock, later, persist, share};

impl App {
    /// Keeps a routine, unless it is kept already.
    pub(crate) fn keep(self, routine: &Routine) {
        let id = new_id(clock::now().wall_ms, clock::random_u128());
        let kept = KeptRoutine::new(id, routine);
        let is_kept = |other: &KeptRoutine| other.link == kept.link;
        if self
            .past
            .with_untracked(|past| past.kept.iter().any(is_kept))
        {
            return;
        }
        self.settle(self.store.with_value(|store| store.keep(&kept)));
        self.past.update(|past| past.kept.push(kept));
        self.ask_to_persist();
    }

    /// Lets a kept routine go.
    pub(crate) fn forget_kept(self, id: &str) {
        self.settle(self.store.with_value(|store| store.forget_kept(id)));
        self.past
            .update(|past| past.kept.retain(|kept| kept.id != id));
    }

    /// Asks the browser not to throw the data away when it needs room.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn ask_to_persist(self) {
        later(async {
            persist::ask_to_keep().await;
        });
    }

    /// The whole address of a routine.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn address_of(self, routine: &Routine) -> String {
        let link = encode(routine);
        address::link_to(&Route::Shared(link).href())
    }

    /// Whether the device has a share sheet.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn can_share(self) -> bool {
        share::can_share()
    }

    /// Opens the share sheet; `failed` hears when that did not work.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn share(self, title: String, url: String, failed: Box<dyn Fn()>) {
        later(async move {
            if share::share(&title, &url).await.is_err() {
                failed();
            }
        });
    }

    /// Copies a text; `done` hears whether that worked.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn copy(self, text: String, done: Box<dyn Fn(bool)>) {
        later(async move { done(share::copy(&text).await.is_ok()) });
    }
}
