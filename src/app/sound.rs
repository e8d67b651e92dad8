//! Sound: the devices that sound as the person wants them, a sample of them, and the voices there are.

use leptos::prelude::*;

use super::sounds;
use super::state::App;
use crate::domain::timeline::Tone;
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

    /// The names of the voices of this device.
    pub(crate) fn voices(self) -> Vec<String> {
        self.0.on_devices(|devices| devices.voice.names())
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
                devices.voice.choose(settings.voice_name.as_deref());
                if !settings.voice {
                    devices.voice.hush();
                }
                // What was handed out ahead may be off now, or another tone; it is handed out again.
                devices.tones.silence();
            });
        });
    }

    /// Sounds a sample of what is switched on, for about three seconds.
    pub(super) fn try_sound(self) {
        self.unlock_sound();
        if self.setting_now(|s| s.tones) {
            self.play_now(Tone::Out);
        }
        if self.setting_now(|s| s.flash) {
            screen::flash();
        }
        self.say(self.words().coach.sample, move || {});
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
