//! Tones, placed on the clock of the sound hardware.
//!
//! It must never play late: what could not sound at its time is dropped, because a count of three
//! that comes after the movement misleads. It knows no melodies. The app shell hands it the notes
//! of a cue.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AudioContext, AudioContextState, AudioNode, GainNode, OscillatorNode};

use super::ticker::Ticker;
use super::{Listening, clock, ignore, is_function, navigator, property, window};

/// Between "now" and the first sample, so that the rise of the first note is not cut off.
const LEAD_S: f64 = 0.01;
/// How a note begins and ends; a sudden step is heard as a click.
const RISE_S: f64 = 0.008;
const FALL_S: f64 = 0.04;
/// How long what is sounding takes to fade when silenced.
const FADE_S: f64 = 0.05;
/// How long the hardware may take to start before it counts as dead.
const STARTING_MS: u64 = 1_000;
/// How late the first notes may come because the hardware had to start for them.
const LATE_MS: u64 = 250;

/// One note of a cue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Note {
    /// Pitch, in hertz.
    pub frequency_hz: f32,
    /// When it begins, in milliseconds from the call.
    pub start_ms: u32,
    /// How long it sounds, in milliseconds.
    pub length_ms: u32,
    /// How loud it is, from 0 to 1.
    pub gain: f32,
}

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
    waiting: RefCell<Vec<(u64, Vec<Note>)>>,
    resting: RefCell<Option<Ticker>>,
}

#[derive(Debug)]
struct Output {
    context: AudioContext,
    master: GainNode,
    cues: Vec<Cue>,
    _listening: Listening,
}

/// Notes that were scheduled together, behind a gain of their own to fade them by.
#[derive(Debug)]
struct Cue {
    gain: GainNode,
    oscillators: Vec<OscillatorNode>,
    ends_at: f64,
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
        if self.is_running() || !self.is_available() {
            return;
        }
        // Asked before, and it did not start: this one is dead.
        if self.0.starting_since.get().is_some() && !self.0.is_starting() {
            if let Some(dead) = self.0.output.take()
                && let Ok(promise) = dead.context.close()
            {
                ignore(promise);
            }
            self.0.starting_since.set(None);
        }
        if self.0.output.borrow().is_none() {
            let output = Output::open(&self.0);
            self.0.output.replace(output);
        }
        self.start();
    }

    /// Schedules notes from now on. Does nothing if they could not be heard in time.
    pub fn play(&self, notes: &[Note]) {
        if self.0.resting.take().is_some() {
            // It may be asleep or, though it still says "running", about to fall asleep.
            self.start();
        }
        if self.0.is_starting() {
            let waiting = (clock::now().mono_ms, notes.to_vec());
            self.0.waiting.borrow_mut().push(waiting);
        } else if self.is_running() {
            self.0.schedule(notes);
        }
    }

    /// Sets the loudness of all notes, from 0 to 1.
    pub fn set_volume(&self, volume: f32) {
        if !volume.is_finite() {
            return;
        }
        self.0.volume.set(volume.clamp(0.0, 1.0));
        if let Some(output) = self.0.output.borrow().as_ref() {
            let now = output.context.current_time();
            let _ = output
                .master
                .gain()
                .set_target_at_time(self.0.volume.get(), now, RISE_S);
        }
    }

    /// Takes back what is scheduled, and fades what is sounding.
    pub fn silence(&self) {
        self.0.silence();
    }

    /// Lets the hardware sleep once the last note has ended. `play` and `unlock` wake it.
    pub fn rest(&self) {
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
        spawn_local(async move {
            let started = JsFuture::from(promise).await.is_ok();
            if let Some(inner) = weak.upgrade() {
                inner.started(started, since);
            }
        });
    }
}

impl Inner {
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
            for (asked_at, notes) in waiting {
                self.schedule(&those_left(&notes, now.saturating_sub(asked_at)));
            }
        }
    }

    fn schedule(&self, notes: &[Note]) {
        if let Some(output) = self.output.borrow_mut().as_mut() {
            output.forget_played();
            if let Ok(cue) = output.schedule(notes) {
                output.cues.push(cue);
            }
        }
    }

    /// How long it takes until the last note has ended; nothing if there is no output.
    fn ms_left(&self) -> Option<u64> {
        let left_s = self.output.borrow().as_ref()?.seconds_left();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "`as` saturates, and it is never below 0"
        )]
        let scheduled = (left_s * 1_000.0).ceil() as u64;
        let waiting = self.waiting.borrow();
        let notes = waiting.iter().flat_map(|(_, notes)| notes);
        let ends = notes.map(|note| u64::from(note.start_ms) + u64::from(note.length_ms) + LATE_MS);
        Some(scheduled.max(ends.max().unwrap_or(0)))
    }

    fn silence(&self) {
        self.waiting.take();
        if let Some(output) = self.output.borrow_mut().as_mut() {
            output.forget_played();
            let now = output.context.current_time();
            for cue in output.cues.drain(..) {
                let _ = cue.gain.gain().set_target_at_time(0.0, now, FADE_S / 6.0);
                for oscillator in cue.oscillators {
                    // What would begin after this never begins.
                    let _ = oscillator.stop_with_when(now + FADE_S);
                }
            }
        }
    }
}

impl Output {
    fn open(inner: &Rc<Inner>) -> Option<Self> {
        duck_other_sound();
        let context = AudioContext::new().ok()?;
        let master = context.create_gain().ok()?;
        master.gain().set_value(inner.volume.get());
        master
            .connect_with_audio_node(&context.destination())
            .ok()?;
        let weak = Rc::downgrade(inner);
        let listening =
            Listening::default().and(&context, "statechange", move |_| drop_if_stopped(&weak));
        Some(Self {
            context,
            master,
            cues: Vec::new(),
            _listening: listening,
        })
    }

    /// Phones know more ways of not running than web-sys has names for.
    fn is_running(&self) -> bool {
        self.context.state() == AudioContextState::Running
    }

    fn seconds_left(&self) -> f64 {
        let now = self.context.current_time();
        self.cues
            .iter()
            .map(|cue| cue.ends_at - now)
            .fold(0.0, f64::max)
    }

    fn forget_played(&mut self) {
        let now = self.context.current_time();
        self.cues.retain(|cue| {
            let playing = cue.ends_at > now;
            if !playing {
                let _ = cue.gain.disconnect();
            }
            playing
        });
    }

    fn schedule(&self, notes: &[Note]) -> Result<Cue, JsValue> {
        let from = self.context.current_time() + LEAD_S;
        let gain = self.context.create_gain()?;
        gain.connect_with_audio_node(&self.master)?;
        let mut cue = Cue {
            gain,
            oscillators: Vec::with_capacity(notes.len()),
            ends_at: from,
        };
        for note in notes {
            let starts_at = from + f64::from(note.start_ms) / 1_000.0;
            let ends_at = starts_at + f64::from(note.length_ms) / 1_000.0;
            cue.oscillators
                .push(self.schedule_note(note, starts_at, ends_at, &cue.gain)?);
            cue.ends_at = cue.ends_at.max(ends_at + FADE_S);
        }
        Ok(cue)
    }

    fn schedule_note(
        &self,
        note: &Note,
        starts_at: f64,
        ends_at: f64,
        cue: &AudioNode,
    ) -> Result<OscillatorNode, JsValue> {
        let length = ends_at - starts_at;
        let loudness = note.gain.clamp(0.0, 1.0);
        let envelope = self.context.create_gain()?;
        let level = envelope.gain();
        level.set_value_at_time(0.0, starts_at)?;
        level.linear_ramp_to_value_at_time(loudness, starts_at + RISE_S.min(length / 2.0))?;
        level.set_value_at_time(loudness, ends_at - FALL_S.min(length / 2.0))?;
        level.linear_ramp_to_value_at_time(0.0, ends_at)?;
        envelope.connect_with_audio_node(cue)?;
        let oscillator = self.context.create_oscillator()?;
        oscillator
            .frequency()
            .set_value_at_time(note.frequency_hz, 0.0)?;
        oscillator.connect_with_audio_node(&envelope)?;
        oscillator.start_with_when(starts_at)?;
        oscillator.stop_with_when(ends_at)?;
        Ok(oscillator)
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
fn those_left(notes: &[Note], waited_ms: u64) -> Vec<Note> {
    let in_time = |note: &&Note| u64::from(note.start_ms) + LATE_MS >= waited_ms;
    let passed = u32::try_from(waited_ms).unwrap_or(u32::MAX);
    let earlier = |note: &Note| Note {
        start_ms: note.start_ms.saturating_sub(passed),
        ..*note
    };
    notes.iter().filter(in_time).map(earlier).collect()
}

/// Where a page may say what kind of sound it makes, this makes the person's music quieter for the
/// length of a tone instead of stopping it.
fn duck_other_sound() {
    if let Some(session) = navigator().and_then(|navigator| property(&navigator, "audioSession")) {
        let _ = js_sys::Reflect::set(&session, &"type".into(), &"transient".into());
    }
}
