//! Drives the session: sends it events with the time, and runs its effects on the devices.
//!
//! No rule stands here. The clock is read once per event; ticks only ask.

use leptos::prelude::*;

use super::sounds;
use super::state::{App, News};
use crate::domain::route::Route;
use crate::domain::safety::Permit;
use crate::domain::script::{self, Speech};
use crate::domain::session::{Effect, Event, MediaKey, Session, Status, ToneAhead};
use crate::domain::time::Now;
use crate::domain::timeline::{Line, Tone};
use crate::platform::clock;
use crate::platform::page::screen;
use crate::platform::page::wake_lock::WakeLock;
use crate::platform::sound::vibration;
use crate::platform::tasks::later;
use crate::platform::ticker::Ticker;

/// While a session runs, the player looks at the clock at least this often.
const LOOK_EVERY_MS: u64 = 100;
/// How many cues the sound hardware is given while a tap is answered: a slow phone takes milliseconds for each, and
/// the next look, which gives it all others, comes soon.
const CUES_AT_ONCE: usize = 2;

impl App {
    /// Sends an event to the session and runs what follows from it.
    pub(crate) fn dispatch(self, event: Event) {
        let now = self.now();
        let most = match event {
            Event::Tick => usize::MAX,
            _ => CUES_AT_ONCE,
        };
        let effects = self
            .session
            .try_update(|session| session.as_mut().map(|s| s.update(event, now)))
            .flatten()
            .unwrap_or_default();
        for effect in effects {
            self.run(effect);
        }
        if self.is_running() {
            self.schedule_tones(most);
        } else {
            self.on_devices(|devices| devices.tones.rest());
            self.note_sound(false);
        }
        self.let_go_when_over();
        self.rearm();
    }

    /// A reading of all clocks: that of the sound counts only where tones are wanted.
    fn now(self) -> Now {
        let wanted = self.setting_now(|s| s.tones);
        let played = self.on_devices(|devices| devices.tones.clock_ms());
        Now {
            sound_ms: if wanted { played } else { 0 },
            ..clock::now()
        }
    }

    /// A session that is over needs neither keys nor its lock.
    fn let_go_when_over(self) {
        if self.is_over() {
            self.change_devices(|devices| {
                devices.media = None;
                devices.lock = None;
            });
        }
    }

    /// Hands the tones of the next while to the sound hardware, which is on time when we are not; at most
    /// so many, the next first.
    fn schedule_tones(self, most: usize) {
        let (tones, loud) = self.setting_now(|s| (s.tones, s.loud_tones));
        self.note_sound(tones && self.on_devices(|devices| devices.tones.tend()));
        if !tones {
            return;
        }
        let ahead = self.session_now(Session::tones_ahead);
        self.on_devices(|devices| {
            for ToneAhead { cue, mono_ms, tone } in ahead.into_iter().take(most) {
                devices
                    .tones
                    .schedule(cue, mono_ms, sounds::notes(tone, loud));
            }
        });
    }

    /// The browser is about to freeze the page: no tone must sound while nobody can stop it.
    pub(super) fn freeze(self) {
        self.on_devices(|devices| devices.tones.stop());
    }

    /// Pauses what runs and starts what stands.
    pub(crate) fn pause_or_resume(self) {
        self.press(MediaKey::PlayPause);
    }

    /// Starts, or goes on. Call it while a tap or a key is handled.
    pub(crate) fn begin(self) {
        if let Some(permit) = self.permit() {
            self.unlock_sound();
            self.listen_to_media_keys();
            self.dispatch(Event::Resume(permit));
        }
    }

    /// Answers what a session asks before it goes on, in the player. Call it while a tap or a key is
    /// handled.
    pub(crate) fn answer(self, answer: fn(Permit) -> Event) {
        if let Some(permit) = self.permit() {
            self.unlock_sound();
            self.listen_to_media_keys();
            self.dispatch(answer(permit));
            if !self.first.is_on(&Route::Player) {
                self.go(&Route::Player);
            }
        }
    }

    /// A tap anywhere, or space: counts a repetition at one's own pace, and otherwise pauses or goes on.
    /// Where sound is lost, the first one is for that alone.
    pub(crate) fn tap(self) {
        if self.is_running() && self.sound_lost.get_untracked() && self.ask_for_sound() {
            self.unlock_sound();
        } else {
            self.act(self.session_now(Session::tapped));
        }
    }

    /// Takes up the session that was just ended.
    pub(crate) fn reopen(self) {
        later(async move {
            if !self.take_lock(false).await {
                return self.tell(News::Elsewhere);
            }
            self.look_around();
            let Some(permit) = self.permit() else { return };
            self.dispatch(Event::Reopen(permit));
            self.go(&Route::Player);
        });
    }

    /// Whether there is a session, and it is over.
    fn is_over(self) -> bool {
        self.session_now(Session::is_over)
    }

    /// Whether the session that has just ended may still be taken up.
    pub(crate) fn can_reopen(self) -> bool {
        let is_fresh = self
            .session
            .with(|s| s.as_ref().is_some_and(|s| s.can_reopen(clock::now())));
        is_fresh && self.on_hold().is_none()
    }

    /// What is wrong while a session runs: with the voice, or with the screen, which may go dark.
    pub(crate) fn screen_trouble(self) -> &'static str {
        let words = &self.words().player;
        if !self.has_voice.get() && self.setting(|s| s.voice) {
            words.no_voice
        } else if !self.screen_on.get() && self.is_running() {
            words.screen_off
        } else {
            ""
        }
    }

    fn run(self, effect: Effect) {
        match effect {
            Effect::Say(cue) => self.speak(cue),
            Effect::Play(cue) => self.play(cue),
            Effect::Hush => self.on_devices(|devices| {
                devices.voice.hush();
                devices.tones.silence();
            }),
            Effect::HoldScreen(on) => self.hold_screen(on),
            Effect::Journal => self.write_journal(),
            Effect::Forget => self.forget_journal(),
            Effect::Save(record) => self.save(&record),
            Effect::Warn(sign) => self.warn(&self.session_id(), sign),
            Effect::TakeBack(sign) => self.take_back(&self.session_id(), sign),
        }
        if self.is_over() && self.first.is_on(&Route::Player) {
            self.go_instead(Route::Done);
        }
    }

    fn session_id(self) -> String {
        self.session_now(|s| s.id().to_owned())
    }

    /// Says what belongs to a cue, and shows it to those who read. Counts are not shown: the page
    /// counts.
    fn speak(self, cue: usize) {
        let speech = self.speech();
        let found = self.session_now(|session| {
            let timeline = session.timeline();
            let line = timeline.cues().get(cue)?.line?;
            let text = script::phrase(timeline, session.routine(), self.words(), speech, cue)?;
            Some((line, text))
        });
        let Some((line, text)) = found else {
            return;
        };
        if !matches!(line, Line::Count { .. } | Line::Seconds { .. }) {
            self.caption.set(text.clone());
        }
        self.say(&text, move || self.stand_in(cue));
    }

    /// How the voice speaks.
    pub(super) fn speech(self) -> Speech {
        self.setting_now(|settings| Speech {
            manner: settings.manner,
            rate_percent: settings.voice_rate,
        })
    }

    /// The voice was not heard: where tones are off as well, that of the cue sounds after all.
    fn stand_in(self, cue: usize) {
        if self.setting_now(|s| !s.tones)
            && let Some(tone) = self.tone_of(cue)
        {
            self.play_now(tone);
        }
    }

    fn tone_of(self, cue: usize) -> Option<Tone> {
        self.session_now(|s| s.timeline().cues().get(cue)?.tone)
    }

    /// The tone of a cue is due: it sounds, unless the hardware has it already.
    fn play(self, cue: usize) {
        let Some(tone) = self.tone_of(cue) else {
            return;
        };
        self.setting_now(|settings| {
            if settings.tones {
                let notes = sounds::notes(tone, settings.loud_tones);
                self.on_devices(|devices| devices.tones.play_cue(cue, notes));
            }
            if settings.flash {
                screen::flash();
            }
            if settings.vibration {
                vibration::buzz(sounds::buzz_ms(tone));
            }
        });
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
        self.change_devices(|devices| devices.wake_lock = lock);
    }

    /// Sets the alarm for the next look at the clock.
    fn rearm(self) {
        let wake_in = self.session_now(|session| match session.status() {
            Status::Running => {
                let wake_in = session.wake_in().unwrap_or(LOOK_EVERY_MS);
                Some(wake_in.min(LOOK_EVERY_MS))
            }
            Status::Paused(_) | Status::Ended { .. } => session.wake_in(),
        });
        let ticker = wake_in.map(|ms| Ticker::after(ms, move || self.dispatch(Event::Tick)));
        self.change_devices(|devices| devices.ticker = ticker);
    }
}
