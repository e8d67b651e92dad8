//! Sound: the devices that sound as the person wants them, a sample of them, and the voices there are.

use leptos::prelude::*;

use super::sounds;
use super::state::App;
use crate::domain::timeline::Tone;
use crate::domain::voices::{VoiceFacts, labels};
use crate::platform::page::screen;

/// What may be asked of the sound, and done with it, outside of a session.
#[derive(Clone, Copy)]
pub(crate) struct SoundCommands(App);

impl SoundCommands {
    /// Sounds a sample of what is switched on, for about three seconds.
    pub(crate) fn try_it(self) {
        self.0.try_sound();
    }

    /// The same after a change, unless a session is sounding.
    pub(crate) fn preview(self) {
        if !self.0.is_running() {
            self.try_it();
        }
    }

    /// The voices of this device, each with what it is called in a list.
    pub(crate) fn voices(self) -> Vec<(String, VoiceFacts)> {
        let voices = self.0.on_devices(|devices| devices.voice.voices());
        labels(&voices).into_iter().zip(voices).collect()
    }

    /// The voice that speaks now.
    pub(crate) fn speaker(self) -> Option<VoiceFacts> {
        self.0.on_devices(|devices| devices.voice.speaker())
    }

    /// Whether tones are wanted and cannot be heard until the person taps.
    pub(crate) fn is_lost(self) -> bool {
        self.0.sound_lost.get()
    }

    /// Whether there is a voice for the language, or there may yet be one.
    pub(crate) fn has_voice(self) -> bool {
        self.0.has_voice.get()
    }

    /// Whether media keys steer the session. On phones they would be taken from the person's music,
    /// so there somebody has to want it.
    pub(crate) fn wants_media_keys(self) -> bool {
        self.0
            .setting(|s| s.media_keys)
            .unwrap_or_else(|| !screen::is_touched())
    }
}

impl App {
    /// The sound.
    pub(crate) fn sound(self) -> SoundCommands {
        SoundCommands(self)
    }

    /// Wakes the devices that sound; browsers allow it only while a key or tap is handled.
    pub(super) fn unlock_sound(self) {
        self.on_devices(|devices| {
            devices.tones.unlock();
            devices.voice.unlock();
        });
    }

    /// Whether what the person wants to hear can be heard now.
    pub(super) fn is_sound_unlocked(self) -> bool {
        !self.setting_now(|s| s.tones) || self.on_devices(|devices| devices.tones.is_running())
    }

    /// Sets the devices as the person wants them; falls silent at once where sound was switched off.
    pub(super) fn apply_sound(self) {
        self.setting_now(|settings| {
            self.on_devices(|devices| {
                let share = |percent: u8| f32::from(percent) / 100.0;
                devices.tones.set_volume(share(settings.tone_volume));
                devices.voice.set_volume(share(settings.voice_volume));
                devices
                    .voice
                    .set_rate(f32::from(settings.voice_rate) / 100.0);
                let (name, mark) = (&settings.voice_name, &settings.voice_mark);
                devices.voice.choose(name.as_deref(), mark.as_ref());
                if !settings.voice {
                    devices.voice.hush();
                }
                // What was handed out ahead may be off now, or another tone; it is handed out again.
                devices.tones.silence();
            });
        });
    }

    /// Sounds a sample of what is switched on, for about three seconds. What is said makes speaking
    /// possible by itself: an empty text before it might never end, and block it.
    pub(super) fn try_sound(self) {
        self.on_devices(|devices| devices.tones.unlock());
        if self.setting_now(|s| s.tones) {
            self.play_now(Tone::Out);
        }
        if self.setting_now(|s| s.flash) {
            screen::flash();
        }
        self.say(self.words().coach.sample, move || {});
        self.on_devices(|devices| devices.voice.unlock());
    }

    /// Notes whether sound is lost until the person taps.
    pub(super) fn note_sound(self, is_lost: bool) {
        if self.sound_lost.get_untracked() != is_lost {
            self.sound_lost.set(is_lost);
            self.change_devices(|devices| devices.has_asked_for_sound = false);
        }
    }

    /// Whether this is the first try to bring lost sound back with a tap.
    pub(super) fn ask_for_sound(self) -> bool {
        self.change_devices(|devices| !std::mem::replace(&mut devices.has_asked_for_sound, true))
    }

    /// Keeps an eye on which voices there are; browsers find them late.
    pub(super) fn watch_voices(self) {
        let look = move || {
            let has_voice = self
                .on_devices(|devices| devices.voice.is_available() || devices.voice.is_looking());
            let _ = self.has_voice.try_set(has_voice);
        };
        look();
        self.on_devices(|devices| devices.voice.on_change(move |_| look()));
    }

    /// Says it, where the voice is on; `silent` is called where it was not heard.
    pub(super) fn say(self, text: &str, silent: impl Fn() + 'static) {
        if self.setting_now(|s| s.voice) {
            self.on_devices(|devices| devices.voice.say(text, silent));
        }
    }

    /// Plays a tone at once.
    pub(super) fn play_now(self, tone: Tone) {
        let loud = self.setting_now(|s| s.loud_tones);
        self.on_devices(|devices| devices.tones.play(sounds::notes(tone, loud)));
    }
}
