//! Starting a session: the safety questions first, then the sound, the lock, and the routine as this
//! person does it.

use leptos::prelude::*;

use super::state::{App, News, Saving};
use crate::domain::history::new_id;
use crate::domain::route::Route;
use crate::domain::routine::{BuiltIn, Routine};
use crate::domain::safety::{Permit, SafetyAnswer};
use crate::domain::session::{Event, Session};
use crate::domain::settings::Personal;
use crate::platform::clock;
use crate::platform::tasks::later;

impl App {
    /// Starts a routine, after the safety questions where they were never answered, or where somebody
    /// has to be asked first.
    pub(crate) fn start(self, routine: Routine) {
        let asks = routine.name.kind().asks_for_ratings() && self.setting_now(|s| s.ask);
        self.start_asking(routine, asks);
    }

    /// Starts the routine for everybody, `in_tap` while a tap or a key is handled. One that was tapped
    /// before this part was there begins by itself only if it can be heard.
    pub(crate) fn start_for_everybody(self, in_tap: bool) {
        if !in_tap {
            // Takes up what the tap has made possible.
            self.unlock_sound();
        }
        let is_heard = in_tap || self.is_sound_unlocked();
        let asks = self.setting_now(|s| s.ask);
        self.start_asking(BuiltIn::FOR_EVERYBODY.routine(), asks || !is_heard);
    }

    fn start_asking(self, routine: Routine, asks: bool) {
        self.look_around();
        let Some(permit) = self.permit() else {
            return self
                .devices
                .update_value(|devices| devices.waiting = Some((routine, asks)));
        };
        if self.session_now(|s| !s.is_over()) {
            // The lock stays here: it would be let go only later.
            let lock = self.change_devices(|devices| devices.lock.take());
            self.dispatch(Event::End);
            self.change_devices(|devices| devices.lock = lock);
        }
        // Only now, while the tap is handled, do browsers let a page sound.
        self.unlock_sound();
        let begins = !asks;
        if begins {
            self.listen_to_media_keys();
        }
        later(async move {
            if !self.take_lock(false).await {
                self.first.await_start(false);
                return self.tell(News::Elsewhere);
            }
            self.set_out(&routine, permit);
            if begins && let Some(permit) = self.permit() {
                self.dispatch(Event::Resume(permit));
            }
            self.go(&Route::Player);
        });
    }

    /// Makes a session of a routine, as this person does it.
    fn set_out(self, routine: &Routine, permit: Permit) {
        let now = clock::now();
        let id = new_id(now.wall_ms, clock::random_u128());
        let ready = untrack(|| self.ready_time());
        let Personal { prescribed, own } = self.setting_now(|s| s.personalise(routine));
        let session =
            Session::new(permit, id, own, ready, now.utc_offset_min).prescribed(prescribed.steps);
        self.past.update(|past| past.saving = Saving::Nothing);
        self.caption.set(String::new());
        self.session.set(Some(session));
    }

    /// Notes the answer to the safety questions, and starts what was waiting for it.
    pub(crate) fn answer_safety(self, any_applies: bool) {
        let answered_ms = clock::now().wall_ms;
        self.change_settings(|s| {
            s.safety = Some(SafetyAnswer {
                answered_ms,
                any_applies,
            });
            s.asked = false;
        });
    }

    /// Nothing waits for the safety questions any more.
    pub(crate) fn not_now(self) {
        self.devices.update_value(|devices| devices.waiting = None);
    }

    /// Starts the routine that waited for the safety questions, goes back to the session that did, or to
    /// the first page.
    pub(crate) fn go_on_from_safety(self) {
        match self
            .devices
            .try_update_value(|devices| devices.waiting.take())
            .flatten()
        {
            Some((routine, asks)) => self.start_asking(routine, asks),
            None if untrack(|| self.has_session()) => self.go(&Route::Player),
            None => self.go(&Route::Home),
        }
    }
}
