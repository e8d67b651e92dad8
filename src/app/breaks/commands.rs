//! What pages ask of the movement breaks.

use leptos::prelude::*;

use super::moment;
use crate::domain::breaks::{BreakSettings, set, turn_at};
use crate::domain::routine::{Routine, RoutineName};
use crate::domain::text::BREAKS;
use crate::domain::timeline::Tone;
use crate::platform::later;
use crate::platform::notify::{self, Permission};
use crate::ui::pages::name_of;
use crate::ui::sounds;
use crate::ui::state::App;

impl App {
    /// The set of this turn as a routine; `None` where nothing is left that could be done.
    pub(crate) fn break_routine(self, turn: usize) -> Option<Routine> {
        let ready = self.ready_time();
        let steps = self.setting(|s| set(s.programme.as_ref(), s.breaks.minutes, ready, turn));
        Routine::checked(RoutineName::Break, steps)
    }

    /// The set that would be done now.
    pub(crate) fn break_now(self) -> Option<Routine> {
        self.break_routine(turn_at(&self.setting(|s| s.breaks), moment()))
    }

    /// What an offer says.
    pub(super) fn offer_text(self) -> &'static str {
        (BREAKS.offer)(self.setting(|s| s.breaks.minutes))
    }

    /// What a set holds, in words.
    pub(super) fn break_holds(self, turn: usize) -> String {
        self.break_routine(turn)
            .map_or_else(|| BREAKS.nothing.to_owned(), |routine| self.holds(&routine))
    }

    /// The names of what a routine holds.
    pub(crate) fn holds(self, routine: &Routine) -> String {
        let names = routine
            .steps
            .iter()
            .map(|step| RoutineName::Single(step.exercise));
        let names: Vec<String> = names.map(|name| name_of(self, &name)).collect();
        (BREAKS.holds)(&names)
    }

    /// One soft tone, where tones are wanted.
    pub(super) fn chime(self) {
        let (tones, loud) = self.setting_now(|s| (s.tones, s.loud_tones));
        if tones {
            self.on_devices(|devices| {
                devices.tones.play(sounds::notes(Tone::Rest, loud));
                devices.tones.rest();
            });
        }
    }

    /// Whether there are no more breaks today, because the person said so.
    pub(crate) fn is_break_stopped(self) -> bool {
        self.breaks_stopped.get()
    }

    /// Changes what is wanted of breaks. Call it while a tap or a key is handled: only then do browsers
    /// let the page sound later.
    pub(crate) fn change_breaks(self, change: impl Fn(&mut BreakSettings)) {
        self.wake_sound_once();
        self.change_settings(|s| change(&mut s.breaks));
    }

    /// Lets the page sound later, and the hardware sleep until then.
    fn wake_sound_once(self) {
        self.unlock_sound();
        if !self.is_running() {
            self.on_devices(|devices| devices.tones.rest());
        }
    }

    /// Whether notifications are wanted, and the browser shows them.
    pub(crate) fn has_notifications(self) -> bool {
        self.setting(|s| s.breaks.notify) && notify::permission() == Permission::Granted
    }

    /// What there is to say about notifications in this browser.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn notify_hint(self, was_unanswered: bool) -> &'static str {
        match notify::permission() {
            Permission::Missing => BREAKS.notify_missing,
            Permission::Denied => BREAKS.notify_denied,
            Permission::Unasked if was_unanswered => BREAKS.notify_unanswered,
            Permission::Unasked | Permission::Granted => BREAKS.notify_hint,
        }
    }

    /// Turns notifications on, if the browser lets us, or off. `done` hears when that is settled, and
    /// whether the browser was asked and got no answer.
    pub(crate) fn want_notifications(self, on: bool, done: impl Fn(bool) + 'static) {
        self.wake_sound_once();
        if !on {
            self.change_settings(|s| s.breaks.notify = false);
            return done(false);
        }
        later(async move {
            let answer = notify::ask().await;
            if answer == Permission::Granted {
                self.change_settings(|s| s.breaks.notify = true);
            }
            done(answer == Permission::Unasked);
        });
    }
}
