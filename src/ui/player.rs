//! Drives the session: sends it events with the time, and runs its effects on the devices.
//!
//! No rule stands here. The clock is read once per event; ticks only ask.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sounds;
use super::state::{App, News, Saving};
use crate::domain::history::{Record, new_id};
use crate::domain::route::Route;
use crate::domain::session::{Effect, Event, Session, Status, ToneAhead};
use crate::domain::time::Now;
use crate::domain::timeline::{Line, Tone};
use crate::platform::{clock, ticker::Ticker, wake_lock::WakeLock};

/// While a session runs, the player looks at the clock at least this often.
const LOOK_EVERY_MS: u64 = 100;

impl App {
    /// Sends an event to the session and runs what follows from it.
    pub(crate) fn dispatch(self, event: Event) {
        let now = self.now();
        let effects = self
            .session
            .try_update(|session| session.as_mut().map(|s| s.update(event, now)))
            .flatten()
            .unwrap_or_default();
        for effect in effects {
            self.run(effect);
        }
        if self.is_running() {
            self.schedule_tones();
        } else {
            self.devices.with_value(|devices| devices.tones.rest());
        }
        self.rearm();
    }

    /// A reading of all clocks: that of the sound counts only where tones are wanted.
    fn now(self) -> Now {
        let wanted = self.settings.with_untracked(|s| s.tones);
        let played = self.devices.with_value(|devices| devices.tones.clock_ms());
        Now {
            sound_ms: if wanted { played } else { 0 },
            ..clock::now()
        }
    }

    /// Hands the tones of the next while to the sound hardware, which is on time when we are not.
    fn schedule_tones(self) {
        if !self.settings.with_untracked(|s| s.tones) {
            return;
        }
        let ahead = self
            .session
            .with_untracked(|s| s.as_ref().map(Session::tones_ahead));
        self.devices.with_value(|devices| {
            for ToneAhead { cue, mono_ms, tone } in ahead.unwrap_or_default() {
                devices.tones.schedule(cue, mono_ms, sounds::notes(tone));
            }
        });
    }

    /// The browser is about to freeze the page: no tone must sound while nobody can stop it.
    pub(super) fn freeze(self) {
        self.devices.with_value(|devices| devices.tones.stop());
    }

    /// Pauses what runs and starts what stands.
    pub(crate) fn pause_or_resume(self) {
        if self.is_running() {
            self.dispatch(Event::Pause);
        } else {
            self.unlock_sound();
            self.dispatch(Event::Resume);
        }
    }

    /// Ends the session and shows what was done.
    pub(crate) fn end(self) {
        self.dispatch(Event::End);
        self.go_instead(Route::Done);
    }

    /// Takes up the session that was just ended.
    pub(crate) fn reopen(self) {
        let id = new_id(clock::now().wall_ms, clock::random_u128());
        self.dispatch(Event::Reopen(id));
        self.go(&Route::Player);
    }

    /// Whether the session that has just ended may still be taken up.
    pub(crate) fn can_reopen(self) -> bool {
        self.session
            .with(|s| s.as_ref().is_some_and(|s| s.can_reopen(clock::now())))
    }

    /// Wakes the devices that sound; browsers allow it only while a key or tap is handled.
    pub(crate) fn unlock_sound(self) {
        self.devices.with_value(|devices| {
            devices.tones.unlock();
            devices.voice.unlock();
        });
    }

    /// Falls silent at once where sound was switched off.
    pub(super) fn apply_sound(self) {
        let (voice, tones) = self.settings.with_untracked(|s| (s.voice, s.tones));
        self.devices.with_value(|devices| {
            if !voice {
                devices.voice.hush();
            }
            if !tones {
                devices.tones.silence();
            }
        });
    }

    /// Sounds a sample of what is switched on.
    pub(crate) fn try_sound(self) {
        self.unlock_sound();
        self.devices
            .with_value(|devices| devices.tones.play(sounds::notes(Tone::Out)));
        self.say(self.words().settings.sample);
    }

    /// Keeps an eye on which voices there are; browsers find them late.
    pub(super) fn watch_voices(self) {
        let look = move || {
            let has_voice = self.devices.try_with_value(|devices| {
                devices.voice.is_available() || devices.voice.is_looking()
            });
            if let Some(has_voice) = has_voice {
                let _ = self.has_voice.try_set(has_voice);
            }
        };
        look();
        self.devices
            .with_value(|devices| devices.voice.on_change(move |_| look()));
    }

    /// What there is to say about the screen while a session runs, or about a missing voice.
    pub(crate) fn screen_hint(self) -> &'static str {
        let words = &self.words().player;
        if !self.has_voice.get() && self.settings.with(|s| s.voice) {
            words.no_voice
        } else if self.screen_on.get() {
            words.screen_on
        } else if self.is_running() {
            words.screen_off
        } else {
            ""
        }
    }

    fn run(self, effect: Effect) {
        match effect {
            Effect::Say(cue) => self.speak(cue),
            Effect::Play(cue) => self.play(cue),
            Effect::Hush => self.devices.with_value(|devices| {
                devices.voice.hush();
                devices.tones.silence();
            }),
            Effect::HoldScreen(on) => self.hold_screen(on),
            Effect::Journal => self.write_journal(),
            Effect::Forget => self.store.with_value(super::store::Store::forget_live),
            Effect::Save(record) => self.save(record),
        }
        if self
            .session
            .with_untracked(|s| s.as_ref().is_some_and(Session::is_over))
            && self.route.with_untracked(|r| *r == Route::Player)
        {
            self.go_instead(Route::Done);
        }
    }

    /// Speaks a line, and shows it to those who read. Counts are not shown: the page counts.
    fn speak(self, cue: usize) {
        let found = self.session.with_untracked(|session| {
            let session = session.as_ref()?;
            let line = session.timeline().cues().get(cue)?.line?;
            Some((line, (self.words().say)(line, session.routine())))
        });
        let Some((line, text)) = found else {
            return;
        };
        if !matches!(line, Line::Count { .. }) {
            self.caption.set(text.clone());
        }
        self.say(&text);
    }

    fn say(self, text: &str) {
        if self.settings.with_untracked(|s| s.voice) {
            self.devices.with_value(|devices| devices.voice.say(text));
        }
    }

    /// The tone of a cue is due: it sounds, unless the hardware has it already.
    fn play(self, cue: usize) {
        let tone = self
            .session
            .with_untracked(|s| s.as_ref()?.timeline().cues().get(cue)?.tone);
        let Some(tone) = tone else {
            return;
        };
        let (tones, vibration) = self
            .settings
            .with_untracked(|settings| (settings.tones, settings.vibration));
        if tones {
            let notes = sounds::notes(tone);
            self.devices
                .with_value(|devices| devices.tones.play_cue(cue, notes));
        }
        if vibration {
            crate::platform::vibration::buzz(sounds::buzz_ms(tone));
        }
    }

    fn hold_screen(self, on: bool) {
        let lock = on.then(|| {
            WakeLock::hold(move |held| {
                let _ = self.screen_on.try_set(held);
            })
        });
        if lock.is_none() {
            self.screen_on.set(false);
        }
        self.devices
            .update_value(|devices| devices.wake_lock = lock);
    }

    /// Writes the journal of the session as it stands.
    pub(crate) fn write_journal(self) {
        let now = clock::now();
        let text = self
            .session
            .with_untracked(|s| s.as_ref().map(|s| s.journal(now)));
        if let Some(text) = text {
            self.store.with_value(|store| store.save_live(&text));
        }
    }

    fn save(self, record: Record) {
        self.past.update(|past| {
            past.saving = Saving::OnItsWay;
            let replaced = record.replaces.as_deref();
            past.records
                .retain(|other| Some(other.id.as_str()) != replaced);
            past.records.insert(0, record.clone());
        });
        let store = self.store.get_value();
        spawn_local(async move {
            let safe = store.save_record(&record).await;
            self.past.update(|past| {
                past.saving = if safe { Saving::Safe } else { Saving::OnlyHere };
            });
            if safe {
                self.ask_to_persist();
            } else {
                self.tell(News::StorageFull);
            }
        });
    }

    /// Sets the alarm for the next look at the clock.
    fn rearm(self) {
        let wake_in = self.session.with_untracked(|session| {
            let session = session.as_ref()?;
            (session.status() == Status::Running).then(|| {
                session
                    .wake_in()
                    .unwrap_or(LOOK_EVERY_MS)
                    .min(LOOK_EVERY_MS)
            })
        });
        let ticker = wake_in.map(|ms| Ticker::after(ms, move || self.dispatch(Event::Tick)));
        self.devices.update_value(|devices| devices.ticker = ticker);
    }
}
