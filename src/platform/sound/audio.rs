//! Tones, placed on the clock of the sound hardware.
//!
//! It must never play late: what could not sound at its time is dropped, because a count of three
//! that comes after the movement misleads. It knows no melodies. The app shell hands it the notes
//! of a cue, and lets it look after the hardware, which systems stop and close as they like.

mod output;
mod pulse;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use wasm_bindgen_futures::JsFuture;
use web_sys::{AudioContext, AudioContextState};

use crate::platform::clock;
use crate::platform::events::Listening;
use crate::platform::objects::{document, is_function, window};
use crate::platform::sound::note::ToneNote;
use crate::platform::tasks::{ignore, later};
use crate::platform::ticker::Ticker;
use output::Output;
use pulse::Pulse;

/// How long the hardware may take to start before it counts as dead.
const STARTING_MS: u64 = 1_000;
/// How late the first notes may come because the hardware had to start for them.
const LATE_MS: u64 = 250;

/// The sound of the page. Cheap to clone; all clones are the same.
#[derive(Debug, Clone)]
pub struct Tones(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    output: RefCell<Option<Output>>,
    volume: Cell<f32>,
    /// When the hardware was asked to start, while it has not answered.
    starting_since: Cell<Option<u64>>,
    /// Notes to schedule once it has, and when they were asked for.
    waiting: RefCell<Vec<Waiting>>,
    resting: RefCell<Option<Ticker>>,
    /// Whether there was a tap or a key from which on the page may sound.
    is_unlocked: Cell<bool>,
    pulse: Cell<Pulse>,
    /// Seconds that outputs have played that are gone.
    played_s: Cell<f64>,
    /// Waits for a tap or a key while nothing else brings the hardware back.
    gesture: RefCell<Option<Listening>>,
}

/// Notes that could not be scheduled yet.
#[derive(Debug)]
struct Waiting {
    asked_at: u64,
    key: Option<usize>,
    notes: Vec<ToneNote>,
}

impl Default for Tones {
    fn default() -> Self {
        Self::new()
    }
}

impl Tones {
    /// Makes no sound and asks for no hardware yet: browsers allow that only after a tap or a key.
    #[must_use]
    pub fn new() -> Self {
        Self(Rc::new(Inner {
            output: RefCell::default(),
            volume: Cell::new(1.0),
            starting_since: Cell::default(),
            waiting: RefCell::default(),
            resting: RefCell::default(),
            is_unlocked: Cell::default(),
            pulse: Cell::default(),
            played_s: Cell::default(),
            gesture: RefCell::default(),
        }))
    }

    /// Whether this browser can make tones.
    #[must_use]
    pub fn is_available(&self) -> bool {
        window().is_some_and(|window| is_function(&window, "AudioContext"))
    }

    /// Whether tones can be heard now.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.0
            .output
            .borrow()
            .as_ref()
            .is_some_and(Output::is_running)
    }

    /// Makes tones possible. Call it in the handler of every tap and key that starts or continues a
    /// session, not after waiting for anything: phones stop the sound on calls and when locked, and
    /// often only a gesture brings it back.
    pub fn unlock(&self) {
        self.0.resting.take();
        if !self.is_available() {
            return;
        }
        self.0.is_unlocked.set(true);
        let health = self.0.health(clock::now().mono_ms);
        if health == Health::Sounds {
            return;
        }
        // Asked before, and it did not start: this one is dead as well.
        let refused = self.0.starting_since.get().is_some() && !self.0.is_starting();
        if refused || health == Health::Dead {
            self.0.reopen();
        }
        self.start();
    }

    /// Brings the hardware back where it was stopped or has died, as far as that goes without a tap.
    /// Call it often while notes are due. True where it has not come back: the next tap or key that the
    /// page hears may bring it.
    pub fn tend(&self) -> bool {
        self.0.resting.take();
        if !self.0.is_unlocked.get() {
            return false;
        }
        let now = clock::now().mono_ms;
        let health = self.0.health(now);
        let mut pulse = self.0.pulse.get();
        if health == Health::Sounds {
            pulse.revived();
        } else if !self.0.is_starting() && pulse.is_due(now) {
            // One that a call has interrupted comes back by itself, and another one would be refused.
            let is_dead = health == Health::Dead;
            if is_dead || (health == Health::Stopped && pulse.is_stubborn()) {
                self.0.reopen();
            }
            pulse.tried(now);
            self.start();
        }
        self.0.pulse.set(pulse);
        self.listen_for_gesture(pulse.is_lost());
        pulse.is_lost()
    }

    fn listen_for_gesture(&self, is_wanted: bool) {
        if is_wanted == self.0.gesture.borrow().is_some() {
            return;
        }
        let listening = document().filter(|_| is_wanted).map(|document| {
            let weak = Rc::downgrade(&self.0);
            let unlock = move |_: &web_sys::Event| {
                if let Some(inner) = weak.upgrade() {
                    Self(inner).unlock();
                }
            };
            Listening::default()
                .and(&document, "pointerup", unlock.clone())
                .and(&document, "keydown", unlock)
        });
        drop(self.0.gesture.replace(listening));
    }

    /// Plays notes from now on. Does nothing if they could not be heard in time.
    pub fn play(&self, notes: &[ToneNote]) {
        self.play_keyed(None, notes);
    }

    /// Plays the notes of a cue now, unless it was scheduled ahead and not silenced since.
    pub fn play_cue(&self, key: usize, notes: &[ToneNote]) {
        self.play_keyed(Some(key), notes);
    }

    fn play_keyed(&self, key: Option<usize>, notes: &[ToneNote]) {
        if self.0.resting.take().is_some() {
            // It may be asleep or, though it still says "running", about to fall asleep.
            self.start();
        }
        if self.0.is_starting() {
            self.0.waiting.borrow_mut().push(Waiting {
                asked_at: clock::now().mono_ms,
                key,
                notes: notes.to_vec(),
            });
        } else if self.is_running()
            && let Some(output) = self.0.output.borrow_mut().as_mut()
        {
            output.play(key, notes);
        }
    }

    /// Schedules the notes of a cue for a time on the steady clock: they sound then, even if the
    /// browser does not wake the page. Asking again for another time moves a cue that has not begun.
    /// Does nothing while the hardware does not run; ask again later.
    pub fn schedule(&self, key: usize, mono_ms: u64, notes: &[ToneNote]) {
        if self.is_running()
            && let Some(output) = self.0.output.borrow_mut().as_mut()
        {
            output.schedule(key, mono_ms, notes);
        }
    }

    /// Milliseconds that the hardware has played so far. It stands still while nothing can be heard.
    #[must_use]
    pub fn clock_ms(&self) -> u64 {
        let output = self.0.output.borrow();
        let played_s = output.as_ref().map_or(0.0, Output::seconds);
        clock::whole((self.0.played_s.get() + played_s) * 1_000.0)
    }

    /// Stops the hardware at once, with all that is scheduled: the browser is about to freeze the
    /// page, and nobody would be there to stop it. [`Self::tend`] starts it again.
    pub fn stop(&self) {
        self.0.silence();
        if let Some(Ok(promise)) = self.0.context().map(|context| context.suspend()) {
            ignore(promise);
        }
    }

    /// Sets the loudness of all notes, from 0 to 1.
    pub fn set_volume(&self, volume: f32) {
        if !volume.is_finite() {
            return;
        }
        self.0.volume.set(volume.clamp(0.0, 1.0));
        if let Some(output) = self.0.output.borrow().as_ref() {
            output.set_volume(self.0.volume.get());
        }
    }

    /// Takes back what is scheduled, and fades what is sounding.
    pub fn silence(&self) {
        self.0.silence();
    }

    /// Lets the hardware sleep once the last note has ended. `play` and `unlock` wake it.
    pub fn rest(&self) {
        drop(self.0.gesture.take());
        let Some(left_ms) = self.0.ms_left() else {
            return;
        };
        let weak = Rc::downgrade(&self.0);
        let sleep = Ticker::after(left_ms, move || {
            let context = weak.upgrade().and_then(|inner| inner.context());
            if let Some(Ok(promise)) = context.map(|context| context.suspend()) {
                ignore(promise);
            }
        });
        self.0.resting.replace(Some(sleep));
    }

    /// Asks the hardware to start, and watches whether it does in time.
    fn start(&self) {
        let Some(Ok(promise)) = self.0.context().map(|context| context.resume()) else {
            return;
        };
        if self.0.is_starting() {
            ignore(promise);
            return;
        }
        let since = clock::now().mono_ms;
        self.0.starting_since.set(Some(since));
        let weak = Rc::downgrade(&self.0);
        later(async move {
            let started = JsFuture::from(promise).await.is_ok();
            if let Some(inner) = weak.upgrade() {
                inner.started(started, since);
            }
        });
    }
}

/// How the hardware does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Health {
    Sounds,
    /// It was stopped, by the browser or by us.
    Stopped,
    /// Something on the phone needs it, such as a call.
    Interrupted,
    /// It is closed, or claims to run while its clock stands.
    Dead,
}

impl Inner {
    fn health(&self, now_ms: u64) -> Health {
        let output = self.output.borrow();
        let Some(output) = output.as_ref() else {
            return Health::Dead;
        };
        let mut pulse = self.pulse.get();
        let played_s = output.is_running().then(|| output.seconds());
        let stands = pulse.stands(played_s, now_ms);
        self.pulse.set(pulse);
        match output.context.state() {
            _ if stands => Health::Dead,
            AudioContextState::Running => Health::Sounds,
            AudioContextState::Closed => Health::Dead,
            AudioContextState::Suspended => Health::Stopped,
            // Phones know more ways of not running than web-sys has names for.
            _ => Health::Interrupted,
        }
    }

    /// Opens the output anew. What was scheduled is gone, and asked for again.
    fn reopen(self: &Rc<Self>) {
        if let Some(dead) = self.output.take() {
            self.played_s.set(self.played_s.get() + dead.seconds());
            if let Ok(promise) = dead.context.close() {
                ignore(promise);
            }
        }
        self.starting_since.set(None);
        let weak = Rc::downgrade(self);
        let output = Output::open(self.volume.get(), move || drop_if_stopped(&weak));
        self.output.replace(output);
    }

    fn context(&self) -> Option<AudioContext> {
        self.output
            .borrow()
            .as_ref()
            .map(|output| output.context.clone())
    }

    fn is_starting(&self) -> bool {
        let waited = self
            .starting_since
            .get()
            .map(|since| clock::now().mono_ms.saturating_sub(since));
        waited.is_some_and(|waited| waited < STARTING_MS)
    }

    fn started(&self, started: bool, since: u64) {
        if self.starting_since.get() != Some(since) {
            return;
        }
        // After a refusal the time stays, pushed into the past, so that the next gesture starts over.
        self.starting_since
            .set((!started).then(|| since.saturating_sub(STARTING_MS)));
        let waiting = self.waiting.take();
        if started {
            let now = clock::now().mono_ms;
            for asked in waiting {
                let left = those_left(&asked.notes, now.saturating_sub(asked.asked_at));
                if let Some(output) = self.output.borrow_mut().as_mut() {
                    output.play(asked.key, &left);
                }
            }
        }
    }

    /// How long it takes until the last note has ended; nothing if there is no output.
    fn ms_left(&self) -> Option<u64> {
        let left_s = self.output.borrow().as_ref()?.seconds_left();
        let scheduled = clock::whole((left_s * 1_000.0).ceil());
        let waiting = self.waiting.borrow();
        let notes = waiting.iter().flat_map(|asked| &asked.notes);
        let ends = notes.map(|note| u64::from(note.start_ms) + u64::from(note.length_ms) + LATE_MS);
        Some(scheduled.max(ends.max().unwrap_or(0)))
    }

    fn silence(&self) {
        self.waiting.take();
        if let Some(output) = self.output.borrow_mut().as_mut() {
            output.silence();
        }
    }
}

/// The clock of a stopped output stands still. What is scheduled would sound when it goes on, which
/// may be an hour later.
fn drop_if_stopped(inner: &Weak<Inner>) {
    if let Some(inner) = inner.upgrade() {
        let stopped = inner
            .output
            .borrow()
            .as_ref()
            .is_some_and(|output| !output.is_running());
        if stopped && !inner.is_starting() {
            inner.silence();
        }
    }
}

/// What is left of notes that could not be scheduled for some time.
fn those_left(notes: &[ToneNote], waited_ms: u64) -> Vec<ToneNote> {
    let in_time = |note: &&ToneNote| u64::from(note.start_ms) + LATE_MS >= waited_ms;
    let passed = u32::try_from(waited_ms).unwrap_or(u32::MAX);
    let earlier = |note: &ToneNote| ToneNote {
        start_ms: note.start_ms.saturating_sub(passed),
        ..*note
    };
    notes.iter().filter(in_time).map(earlier).collect()
}
