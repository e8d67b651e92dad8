//! The few browser interfaces that web-sys marks unstable or does not have.
//!
//! It must hold declarations only; what to do with them stands in the adapter of each. Declaring
//! them here leaves out the compiler flag that switches on everything unstable in all of web-sys.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// `navigator.wakeLock`.
    #[derive(Debug)]
    #[wasm_bindgen(extends = js_sys::Object)]
    pub(super) type WakeLockManager;

    #[wasm_bindgen(method, catch)]
    pub(super) fn request(this: &WakeLockManager, kind: &str) -> Result<Promise, JsValue>;

    /// A screen that is being held.
    #[derive(Debug)]
    #[wasm_bindgen(extends = web_sys::EventTarget)]
    pub(super) type WakeLockSentinel;

    #[wasm_bindgen(method, getter)]
    pub(super) fn released(this: &WakeLockSentinel) -> bool;

    #[wasm_bindgen(method, catch)]
    pub(super) fn release(this: &WakeLockSentinel) -> Result<Promise, JsValue>;

    /// `window.launchQueue`.
    #[derive(Debug)]
    #[wasm_bindgen(extends = js_sys::Object)]
    pub(super) type LaunchQueue;

    #[wasm_bindgen(method, catch, js_name = setConsumer)]
    pub(super) fn set_consumer(this: &LaunchQueue, consumer: &JsValue) -> Result<(), JsValue>;

    /// What an installed app was opened with.
    #[derive(Debug)]
    #[wasm_bindgen(extends = js_sys::Object)]
    pub(super) type LaunchParams;

    #[wasm_bindgen(method, getter, js_name = targetURL)]
    pub(super) fn target_url(this: &LaunchParams) -> Option<String>;

    /// The sound hardware, for how long it holds back what it was given.
    #[derive(Debug)]
    #[wasm_bindgen(extends = web_sys::AudioContext)]
    pub(super) type LateAudio;

    #[wasm_bindgen(method, getter, js_name = outputLatency)]
    pub(super) fn output_latency(this: &LateAudio) -> Option<f64>;

    /// `navigator.mediaSession`.
    #[derive(Debug)]
    #[wasm_bindgen(extends = js_sys::Object)]
    pub(super) type MediaSession;

    #[wasm_bindgen(method, catch, js_name = setActionHandler)]
    pub(super) fn set_action_handler(
        this: &MediaSession,
        action: &str,
        handler: &JsValue,
    ) -> Result<(), JsValue>;

    #[wasm_bindgen(method, setter)]
    pub(super) fn set_metadata(this: &MediaSession, metadata: &MediaMetadata);

    #[wasm_bindgen(method, setter, js_name = playbackState)]
    pub(super) fn set_playback_state(this: &MediaSession, state: &str);

    #[wasm_bindgen(method, catch, js_name = setPositionState)]
    pub(super) fn set_position_state(this: &MediaSession, state: &JsValue) -> Result<(), JsValue>;

    /// What the card on the lock screen says.
    #[derive(Debug)]
    #[wasm_bindgen(extends = js_sys::Object)]
    pub(super) type MediaMetadata;

    #[wasm_bindgen(constructor, catch)]
    pub(super) fn new(about: &JsValue) -> Result<MediaMetadata, JsValue>;

    /// Bytes that can have an address.
    #[derive(Debug)]
    #[wasm_bindgen(extends = js_sys::Object)]
    pub(super) type Blob;

    #[wasm_bindgen(constructor, catch, js_class = "Blob")]
    pub(super) fn new_blob(parts: &JsValue, options: &JsValue) -> Result<Blob, JsValue>;

    #[wasm_bindgen(catch, js_namespace = URL, js_name = createObjectURL)]
    pub(super) fn create_object_url(blob: &Blob) -> Result<String, JsValue>;

    #[wasm_bindgen(catch, js_namespace = URL, js_name = revokeObjectURL)]
    pub(super) fn revoke_object_url(address: &str) -> Result<(), JsValue>;

    /// `navigator.locks`.
    #[derive(Debug)]
    #[wasm_bindgen(extends = js_sys::Object)]
    pub(super) type LockManager;

    #[wasm_bindgen(method, catch, js_name = request)]
    pub(super) fn request_lock(
        this: &LockManager,
        name: &str,
        options: &JsValue,
        held: &JsValue,
    ) -> Result<Promise, JsValue>;

    /// An IndexedDB connection, for the options of its transactions.
    #[derive(Debug)]
    #[wasm_bindgen(extends = web_sys::IdbDatabase)]
    pub(super) type Database;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    pub(super) fn transaction_with_options(
        this: &Database,
        store: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<web_sys::IdbTransaction, JsValue>;
}
