//! Media keys, headphone buttons and the card on the lock screen.
//!
//! It must never interrupt another app's sound unasked: browsers give the keys only to a page that
//! plays media, and on phones that takes them from the music. The app shell says whether to.

use std::rc::Rc;

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlAudioElement;

use crate::domain::session::MediaKey;
use crate::platform::objects::{is_function, known_as, navigator, property, window};
use crate::platform::page::address;
use crate::platform::tasks::ignore;
use crate::platform::unstable::{
    Blob, MediaMetadata, MediaSession, create_object_url, revoke_object_url,
};

/// Each key, as browsers call it.
const KEYS: [(&str, MediaKey); 7] = [
    ("play", MediaKey::Play),
    ("pause", MediaKey::Pause),
    ("stop", MediaKey::Stop),
    ("nexttrack", MediaKey::Next),
    ("previoustrack", MediaKey::Previous),
    ("seekforward", MediaKey::Forward),
    ("seekbackward", MediaKey::Backward),
];

/// Seconds of silence that are played over and over; what is shorter than five gets no keys.
const SILENCE_S: usize = 6;
/// Samples a second of the silence, of one byte each.
const RATE: usize = 8_000;

/// What the card says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Card {
    /// The first line.
    pub title: String,
    /// The second line.
    pub artist: String,
    /// The address of a picture, from the page's own.
    pub picture: &'static str,
    /// Seconds that it takes in all.
    pub length_s: f64,
    /// Seconds of them that are over.
    pub place_s: f64,
    /// Whether it moves.
    pub is_playing: bool,
}

/// The keys, while somebody listens to them; dropping it gives them back.
#[must_use = "the keys are given back as soon as this is dropped"]
pub struct MediaKeys {
    session: MediaSession,
    silence: Option<Silence>,
    _handlers: Vec<Closure<dyn Fn()>>,
}

impl std::fmt::Debug for MediaKeys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("MediaKeys").finish_non_exhaustive()
    }
}

/// A sound that nobody hears: without one, browsers give no keys.
struct Silence {
    audio: HtmlAudioElement,
    address: String,
}

impl MediaKeys {
    /// Listens to the keys. Call it while a tap or a key is handled. Nothing where the browser has
    /// no such keys.
    pub fn listen(pressed: impl Fn(MediaKey) + 'static) -> Option<Self> {
        let session = property(navigator()?.as_ref(), "mediaSession")?;
        if !is_function(&session, "setActionHandler") {
            return None;
        }
        let session: MediaSession = known_as(session);
        let pressed = Rc::new(pressed);
        let mut handlers = Vec::new();
        for (name, key) in KEYS {
            let pressed = Rc::clone(&pressed);
            let handler = Closure::<dyn Fn()>::new(move || pressed(key));
            // A browser that does not know an action throws; the others still work.
            if session.set_action_handler(name, handler.as_ref()).is_ok() {
                handlers.push(handler);
            }
        }
        let silence = Silence::new();
        if let Some(silence) = &silence {
            silence.play();
        }
        Some(Self {
            session,
            silence,
            _handlers: handlers,
        })
    }

    /// Shows this on the card, and whether it moves.
    pub fn show(&self, card: &Card) {
        if window().is_some_and(|window| is_function(&window, "MediaMetadata")) {
            let about = Object::new();
            let set = |target: &Object, name: &str, value: &JsValue| {
                let _ = Reflect::set(target, &name.into(), value);
            };
            let picture = Object::new();
            let address = address::link_to("");
            let base = address.split('#').next().unwrap_or_default();
            set(&picture, "src", &format!("{base}{}", card.picture).into());
            set(&about, "title", &card.title.as_str().into());
            set(&about, "artist", &card.artist.as_str().into());
            set(&about, "artwork", &Array::of1(&picture));
            if let Ok(about) = MediaMetadata::new(&about) {
                self.session.set_metadata(&about);
            }
        }
        let state = if card.is_playing { "playing" } else { "paused" };
        self.session.set_playback_state(state);
        if is_function(&self.session, "setPositionState") && card.length_s > 0.0 {
            let place = Object::new();
            for (name, value) in [
                ("duration", card.length_s),
                ("position", card.place_s.min(card.length_s)),
                ("playbackRate", 1.0),
            ] {
                let _ = Reflect::set(&place, &name.into(), &value.into());
            }
            let _ = self.session.set_position_state(&place);
        }
        if let Some(silence) = &self.silence {
            if card.is_playing {
                silence.play();
            } else {
                let _ = silence.audio.pause();
            }
        }
    }
}

impl Drop for MediaKeys {
    fn drop(&mut self) {
        for (name, _) in KEYS {
            let _ = self.session.set_action_handler(name, &JsValue::NULL);
        }
        self.session.set_playback_state("none");
        if let Some(silence) = &self.silence {
            let _ = silence.audio.pause();
        }
    }
}

impl Silence {
    fn new() -> Option<Self> {
        let blob = Blob::new_blob(
            &Array::of1(&Uint8Array::from(wave().as_slice())),
            &Object::new(),
        );
        let address = create_object_url(&blob.ok()?).ok()?;
        let audio = HtmlAudioElement::new_with_src(&address).ok()?;
        audio.set_loop(true);
        Some(Self { audio, address })
    }

    fn play(&self) {
        if self.audio.paused()
            && let Ok(promise) = self.audio.play()
        {
            ignore(promise);
        }
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        let _ = revoke_object_url(&self.address);
    }
}

/// A WAV file of silence: a header, and samples that stand in the middle.
fn wave() -> Vec<u8> {
    let samples = SILENCE_S * RATE;
    let word = |value: usize| u32::try_from(value).unwrap_or(0).to_le_bytes();
    let mut file = Vec::with_capacity(44 + samples);
    file.extend(b"RIFF");
    file.extend(word(36 + samples));
    // A chunk of 16 bytes: plain samples, one channel.
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend(word(RATE));
    file.extend(word(RATE));
    // One byte a frame, eight bits a sample.
    file.extend(b"\x01\0\x08\0data");
    file.extend(word(samples));
    file.resize(44 + samples, 0x80);
    file
}
