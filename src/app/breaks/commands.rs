//! What pages ask of the movement breaks.

use leptos::prelude::*;

use crate::app::sounds;
use crate::app::state::App;
use crate::domain::breaks::{BreakSettings, set, turn_at};
use crate::domain::routine::{Routine, RoutineName};

use crate::domain::timeline::Tone;
use crate::platform::clock;
use crate::platform::page::notify::{self, Permission};
use crate::platform::tasks::later;

/// What may be asked of the movement breaks, and wanted of them.
#[derive(Clone, Copy)]
pub(crate) struct BreakCommands(App);

impl App {
    /// The movement breaks.
    pub(crate) fn breaks(self) -> BreakCommands {
        BreakCommands(self)
    }
}

impl BreakCommands {
    /// The set of this turn as a routine; `None` where nothing is left that could be done.
    pub(crate) fn routine(self, turn: usize) -> Option<Routine> {
        let ready = self.0.ready_time();
        let steps = self
            .0
            .setting(|s| set(s.programme().as_ref(), s.breaks.minutes, ready, turn));
        Routine::checked(RoutineName::Break, steps)
    }

    /// The set that would be done now.
    pub(crate) fn now(self) -> Option<Routine> {
        self.routine(turn_at(&self.0.setting(|s| s.breaks), clock::now()))
    }

    /// What an offer says.
    pub(crate) fn offer_text(self) -> &'static str {
        (self.0.language().breaks().offer)(self.0.setting(|s| s.breaks.minutes))
    }

    /// What a set holds, in words.
    pub(crate) fn holds_of_turn(self, turn: usize) -> String {
        self.routine(turn).map_or_else(
            || self.0.language().breaks().nothing.to_owned(),
            |routine| self.holds(&routine),
        )
    }

    /// The names of what a routine holds.
    pub(crate) fn holds(self, routine: &Routine) -> String {
        let names = routine
            .steps
            .iter()
            .map(|step| RoutineName::Single(step.exercise));
        let names: Vec<String> = names
            .map(|name| self.0.words().routine_name(&name))
            .collect();
        (self.0.language().breaks().holds)(&names)
    }

    /// One soft tone, where tones are wanted.
    pub(super) fn chime(self) {
        let (tones, loud) = self.0.setting_now(|s| (s.tones, s.loud_tones));
        if tones {
            self.0.on_devices(|devices| {
                devices.tones.play(sounds::notes(Tone::Rest, loud));
                devices.tones.rest();
            });
        }
    }

    /// Whether there are no more breaks today, because the person said so.
    pub(crate) fn is_stopped(self) -> bool {
        self.0.breaks_stopped.get()
    }

    /// Changes what is wanted of breaks. Call it while a tap or a key is handled: only then do browsers
    /// let the page sound later.
    pub(crate) fn change(self, change: impl Fn(&mut BreakSettings)) {
        self.wake_sound_once();
        self.0.change_settings(|s| change(&mut s.breaks));
    }

    /// Lets the page sound later, and the hardware sleep until then.
    fn wake_sound_once(self) {
        self.0.unlock_sound();
        if !self.0.is_running() {
            self.0.on_devices(|devices| devices.tones.rest());
        }
    }

    /// Whether notifications are wanted, and the browser shows them.
    pub(crate) fn has_notifications(self) -> bool {
        self.0.setting(|s| s.breaks.notify) && notify::permission() == Permission::Granted
    }

    /// Turns notifications on, if the browser lets us, or off. `done` hears when that is settled, and
    /// whether the browser was asked and got no answer.
    pub(crate) fn want_notifications(self, on: bool, done: impl Fn(bool) + 'static) {
        self.wake_sound_once();
        if !on {
            self.0.change_settings(|s| s.breaks.notify = false);
            return done(false);
        }
        later(async move {
            let answer = notify::ask().await;
            if answer == Permission::Granted {
                self.0.change_settings(|s| s.breaks.notify = true);
            }
            done(answer == Permission::Unasked);
        });
    }
}
