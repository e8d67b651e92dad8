//! Keeping routines, and asking the browser to keep all that is stored.

use leptos::prelude::*;

use super::state::App;
use crate::domain::history::{KeptRoutine, new_id};
use crate::domain::leaflet::Leaflet;
use crate::platform::clock;
use crate::platform::storage::persist;
use crate::platform::tasks::later;

impl App {
    /// Keeps a routine with all that goes with it, unless it is kept already.
    pub(crate) fn keep(self, leaflet: &Leaflet) {
        let id = new_id(clock::now().wall_ms, clock::random_u128());
        let kept = KeptRoutine::new(id, leaflet);
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
    pub(super) fn ask_to_persist(self) {
        later(async {
            persist::ask_to_keep().await;
        });
    }
}
