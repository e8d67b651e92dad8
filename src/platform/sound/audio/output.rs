//! The sound hardware as the browser gives it: its clock, and notes scheduled on it.
//!
//! It must never decide what is to be heard or whether it is too late; `audio` does.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioContext, AudioContextState, AudioNode, GainNode, OscillatorNode};

use crate::platform::clock;
use crate::platform::events::Listening;
use crate::platform::objects::{navigator, property};
use crate::platform::page::boot;
use crate::platform::sound::note::ToneNote;
use crate::platform::unstable::LateAudio;

/// How a note begins and ends; a sudden step is heard as a click.
const RISE_S: f64 = 0.008;
const FALL_S: f64 = 0.04;
/// How long what is sounding takes to fade when silenced.
const FADE_S: f64 = 0.05;
/// For how long a cue that has sounded is remembered, so that it is not played again.
const REMEMBERED_S: f64 = 2.0;
/// Between "now" and the first sample, so that the rise of the first note is not cut off.
const LEAD_S: f64 = 0.01;
/// For how long a reading of the clock of the sound is worth something.
const WINDOW_S: f64 = 2.0;
/// The clock of the sound is read in steps of its buffer; a step back larger than this is a stop.
const SLIP_S: f64 = 0.06;
/// A cue that would sound this far from its time is moved.
const MOVED_S: f64 = 0.015;
/// Headphones may hold the sound back for longer than this; then they are not believed.
const MOST_LATENCY_S: f64 = 0.5;

/// The open output.
#[derive(Debug)]
pub(super) struct Output {
    pub(super) context: AudioContext,
    master: GainNode,
    cues: Vec<ScheduledCue>,
    tie: Option<Tie>,
    _listening: Listening,
}

/// How far the clock of the sound is ahead of the steady clock, in seconds.
#[derive(Debug, Clone, Copy)]
struct Tie {
    /// The best reading since then.
    best_s: f64,
    since_s: f64,
    /// The best reading of the time before.
    before_s: f64,
}

/// Notes that were scheduled together, behind a gain of their own to fade them by.
#[derive(Debug)]
struct ScheduledCue {
    /// What the caller knows it by.
    key: Option<usize>,
    gain: GainNode,
    oscillators: Vec<OscillatorNode>,
    starts_at: f64,
    ends_at: f64,
}

impl Output {
    /// Opens it at a volume from 0 to 1; `changed` is called when it starts or stops.
    pub(super) fn open(volume: f32, changed: impl Fn() + 'static) -> Option<Self> {
        duck_other_sound();
        // One that was made in an early tap may sound already.
        let context = boot::take_audio().or_else(|| AudioContext::new().ok())?;
        let master = context.create_gain().ok()?;
        master.gain().set_value(volume);
        master
            .connect_with_audio_node(&context.destination())
            .ok()?;
        let listening = Listening::default().and(&context, "statechange", move |_| changed());
        Some(Self {
            context,
            master,
            cues: Vec::new(),
            tie: None,
            _listening: listening,
        })
    }

    pub(super) fn is_running(&self) -> bool {
        self.context.state() == AudioContextState::Running
    }

    pub(super) fn seconds_left(&self) -> f64 {
        let now = self.context.current_time();
        self.cues
            .iter()
            .map(|cue| cue.ends_at - now)
            .fold(0.0, f64::max)
    }

    /// Seconds that the hardware has played so far.
    pub(super) fn seconds(&self) -> f64 {
        self.context.current_time()
    }

    pub(super) fn set_volume(&self, volume: f32) {
        let gain = self.master.gain();
        let _ = gain.set_target_at_time(volume, self.seconds(), RISE_S);
    }

    fn forget_played(&mut self) {
        let now = self.seconds();
        self.cues.retain(|cue| {
            let is_known = cue.ends_at + REMEMBERED_S > now;
            if !is_known {
                let _ = cue.gain.disconnect();
            }
            is_known
        });
    }

    /// Plays notes at once; a cue that is known already is left alone.
    pub(super) fn play(&mut self, key: Option<usize>, notes: &[ToneNote]) {
        self.forget_played();
        let is_known = key.is_some() && self.cues.iter().any(|cue| cue.key == key);
        if !is_known {
            self.add(key, notes, self.seconds() + LEAD_S);
        }
    }

    /// Schedules a cue for a time on the steady clock, or moves it there if it has not begun.
    pub(super) fn schedule(&mut self, key: usize, mono_ms: u64, notes: &[ToneNote]) {
        let now = self.seconds();
        let starts_at = mono_ms as f64 / 1_000.0 + self.ahead_s() - self.latency_s();
        if starts_at < now {
            return;
        }
        let known = self.cues.iter().position(|cue| cue.key == Some(key));
        if let Some(index) = known {
            let is_in_place = self.cues.get(index).is_none_or(|cue| {
                (cue.starts_at - starts_at).abs() < MOVED_S || cue.starts_at < now + FADE_S
            });
            if is_in_place {
                return;
            }
            let moved = self.cues.swap_remove(index);
            moved.fade(now);
        } else {
            self.forget_played();
        }
        self.add(Some(key), notes, starts_at);
    }

    /// Takes back what is scheduled, and fades what is sounding.
    pub(super) fn silence(&mut self) {
        let now = self.seconds();
        for cue in self.cues.drain(..) {
            cue.fade(now);
        }
    }

    /// How far the clock of the sound is ahead of the steady one. It moves in steps of a buffer, so
    /// what was read last lags behind by up to one: the reading that lags the least is the best of
    /// the last seconds. Older ones say nothing: a busy machine stops the sound for moments.
    fn ahead_s(&mut self) -> f64 {
        let at_s = clock::exact_ms() / 1_000.0;
        let read = self.seconds() - at_s;
        let fresh = Tie {
            best_s: read,
            since_s: at_s,
            before_s: read,
        };
        let known = self.tie.filter(|tie| {
            let is_recent = at_s - tie.since_s < 2.0 * WINDOW_S;
            is_recent && tie.best_s.max(tie.before_s) < read + SLIP_S
        });
        let tie = match known {
            None => fresh,
            Some(tie) if at_s - tie.since_s < WINDOW_S => Tie {
                best_s: tie.best_s.max(read),
                ..tie
            },
            Some(tie) => Tie {
                before_s: tie.best_s,
                ..fresh
            },
        };
        self.tie = Some(tie);
        tie.best_s.max(tie.before_s)
    }

    /// How long the device holds back what it was given.
    fn latency_s(&self) -> f64 {
        let late: &LateAudio = self.context.unchecked_ref();
        let latency = late.output_latency().unwrap_or(0.0);
        Some(latency)
            .filter(|latency| (0.0..MOST_LATENCY_S).contains(latency))
            .unwrap_or(0.0)
    }

    fn add(&mut self, key: Option<usize>, notes: &[ToneNote], starts_at: f64) {
        if let Ok(cue) = self.cue(key, notes, starts_at) {
            self.cues.push(cue);
        }
    }

    fn cue(
        &self,
        key: Option<usize>,
        notes: &[ToneNote],
        from: f64,
    ) -> Result<ScheduledCue, JsValue> {
        let gain = self.context.create_gain()?;
        gain.connect_with_audio_node(&self.master)?;
        let mut cue = ScheduledCue {
            key,
            gain,
            oscillators: Vec::with_capacity(notes.len()),
            starts_at: from,
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
        note: &ToneNote,
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

impl ScheduledCue {
    /// Fades what sounds of it, and takes back what does not sound yet.
    fn fade(self, now: f64) {
        let level = self.gain.gain();
        let _ = level.set_target_at_time(0.0, now, FADE_S / 6.0);
        for oscillator in self.oscillators {
            // What would begin after this never begins.
            let _ = oscillator.stop_with_when(now + FADE_S);
        }
    }
}

/// Where a page may say what kind of sound it makes, this makes the person's music quieter for the
/// length of a tone instead of stopping it.
fn duck_other_sound() {
    if let Some(session) = navigator().and_then(|navigator| property(&navigator, "audioSession")) {
        let _ = js_sys::Reflect::set(&session, &"type".into(), &"transient".into());
    }
}
