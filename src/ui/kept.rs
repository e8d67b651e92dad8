//! Keeping routines, and passing them on.

use leptos::prelude::*;

use super::state::{App, News};
use crate::domain::history::{KeptRoutine, new_id};
use crate::domain::route::Route;
use crate::domain::routine::Routine;
use crate::domain::share::encode;
use crate::platform::{address, clock, later, persist, share};

impl App {
    /// Keeps a routine; answers its id, or `None` where there is no room.
    pub(crate) fn keep(self, routine: &Routine) -> Option<String> {
        let link = encode(routine);
        let known = self.past.with_untracked(|past| {
            past.kept
                .iter()
                .find(|k| k.link == link)
                .map(|k| k.id.clone())
        });
        if known.is_some() {
            return known;
        }
        let id = new_id(clock::now().wall_ms, clock::random_u128());
        let kept = KeptRoutine {
            id: id.clone(),
            link,
        };
        if !self.store.with_value(|store| store.keep(&kept)) {
            self.tell(News::StorageFull);
            return None;
        }
        self.past.update(|past| past.kept.push(kept));
        self.ask_to_persist();
        Some(id)
    }

    /// Lets a kept routine go.
    pub(crate) fn forget_kept(self, id: &str) {
        self.store.with_value(|store| store.forget_kept(id));
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
