//! What steers a session from outside of the page, and keeps it to one tab: media keys, the card on
//! the lock screen, the lock.

use leptos::prelude::*;

use super::state::{App, News};
use crate::domain::history::Rating;
use crate::domain::route::Route;
use crate::domain::routine::Routine;
use crate::domain::safety::Sign;
use crate::domain::script::{Phrase, script};
use crate::domain::session::{Event, Session, SessionView};
use crate::domain::time::SECOND;
use crate::domain::timeline::Timeline;
use crate::platform::clock;
use crate::platform::sound::media::{Card, MediaKeys};
use crate::platform::storage::lock::Lock;
use crate::platform::storage::place;
use crate::platform::tasks::later;

/// The picture on the card.
const PICTURE: &str = "icons/icon-512.png";

impl App {
    /// Listens to the media keys, where they are wanted. Call it while a tap or a key is handled.
    pub(super) fn listen_to_media_keys(self) {
        let wanted = untrack(|| self.sound().wants_media_keys());
        self.change_devices(|devices| {
            if !wanted {
                devices.media = None;
            } else if devices.media.is_none() {
                devices.media = MediaKeys::listen(move |key| self.press(key));
            }
        });
    }

    /// Keeps the card on the lock screen true.
    pub(crate) fn show_card(self, view: &SessionView) {
        let words = self.words();
        let total_ms = self.session_now(|s| s.timeline().total_ms());
        #[expect(
            clippy::cast_precision_loss,
            reason = "a session is far shorter than that"
        )]
        let seconds = |ms: u64| (ms / SECOND) as f64;
        let card = Card {
            title: (words.exercise)(view.prescription.exercise).name.to_owned(),
            artist: self.session_now(|s| words.routine_name(&s.routine().name)),
            picture: PICTURE,
            length_s: seconds(total_ms),
            place_s: seconds(total_ms.saturating_sub(view.left_ms)),
            is_playing: self.is_running(),
        };
        self.on_devices(|devices| {
            if let Some(media) = &devices.media {
                media.show(&card);
            }
        });
    }

    /// Makes this the tab that has the session; false where another one has it and keeps it.
    pub(super) async fn take_lock(self, take_over: bool) -> bool {
        if self.on_devices(|devices| devices.lock.is_some()) {
            return true;
        }
        let name = format!("unhunch:{}:session", place::scope());
        let lock = Lock::take(&name, take_over, move || self.lose_session()).await;
        let is_ours = lock.is_some();
        self.change_devices(|devices| devices.lock = lock);
        is_ours
    }

    /// Another tab has taken the session over: nothing sounds or is written here any more.
    fn lose_session(self) {
        self.session.set(None);
        self.change_devices(|devices| {
            devices.voice.hush();
            devices.tones.silence();
            devices.tones.rest();
            devices.media = None;
            devices.lock = None;
            devices.wake_lock = None;
            devices.ticker = None;
        });
        self.screen_on.set(false);
        self.tell(News::TakenOver);
        if self.first.is_on(&Route::Player) {
            self.go_instead(Route::Home);
        }
    }

    /// Takes the session over from the tab that has it.
    pub(crate) fn take_over(self) {
        self.dismiss(&News::Elsewhere);
        self.dismiss(&News::TakenOver);
        later(async move {
            self.take_lock(true).await;
            match self.joined().await {
                Some(Ok(live)) if !live.session.is_over() => {
                    self.hold_session(live.session);
                    self.go(&Route::Player);
                }
                Some(Err(why)) => self.tell(News::JournalUnreadable(why.to_string())),
                // It has ended in the meantime.
                Some(Ok(_)) | None => {
                    self.change_devices(|devices| devices.lock = None);
                }
            }
        });
    }

    /// The session that was cut off, unless another tab has it.
    pub(super) async fn take_up(self, session: Session) {
        if session.is_over() {
            if session.can_reopen(clock::now()) {
                self.hold_session(session);
            } else {
                self.forget_journal();
            }
        } else if self.take_lock(false).await {
            self.hold_session(session);
        } else {
            self.tell(News::Elsewhere);
        }
    }

    /// This is the session, and knows what time it is.
    fn hold_session(self, session: Session) {
        self.session.set(Some(session));
        self.dispatch(Event::Tick);
    }

    /// What the voice says in a session of this routine, as this person does it.
    pub(crate) fn script_of(self, routine: &Routine) -> Vec<Phrase> {
        let own = self.setting_now(|s| s.personalise(routine)).own;
        let timeline = Timeline::of(&own, untrack(|| self.ready_time()));
        script(&timeline, &own, self.words(), self.speech())
    }

    /// Goes on with the next exercise.
    pub(crate) fn leave_out_exercise(self) {
        let next = self.session_now(|s| s.timeline().start_of_next_step(s.place().segment));
        self.dispatch(Event::GoTo(next));
    }

    /// How it feels after the session that has just ended, as far as that was said.
    pub(crate) fn rating(self) -> Rating {
        let id = self.session.with(|s| s.as_ref().map(|s| s.id().to_owned()));
        self.past
            .with(|past| past.ratings.get(&id.unwrap_or_default()).cloned())
            .unwrap_or_default()
    }

    /// Notes how it feels after the session that has just ended, and stores it.
    pub(crate) fn rate(self, change: impl FnOnce(&mut Rating)) {
        let id = self.session_now(|s| s.id().to_owned());
        let mut rating = untrack(|| self.rating());
        change(&mut rating);
        self.settle(
            self.store
                .with_value(|store| store.save_rating(&id, &rating)),
        );
        let sign = Sign::of_pain(rating.symptoms.pain);
        self.past
            .update(|past| past.ratings.insert(id.clone(), rating));
        if let Some(sign) = sign {
            self.warn(&id, sign);
        }
    }
}
