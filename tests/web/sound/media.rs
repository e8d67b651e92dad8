//! The media keys and their card.

use unhunch::domain::session::MediaKey;
use unhunch::platform::sound::media::{Card, MediaKeys};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{StandIn, absent, js, js_text, notes, stand_in, told};

/// A media session that writes down what it is told, and whose keys can be pressed.
fn media_session() -> [StandIn; 2] {
    js("window.keys = {}, window.told = []");
    let session = stand_in(
        "navigator",
        "mediaSession",
        "{ value: {
            setActionHandler(name, handler) {
                if (name === 'stop') throw new TypeError('unknown action');
                if (handler) keys[name] = handler; else delete keys[name];
            },
            set metadata(about) { told.push(about.title + ' / ' + about.artist) },
            set playbackState(state) { told.push(state) },
            setPositionState(place) { told.push(place.position + ' of ' + place.duration) },
        } }",
    );
    let about = stand_in(
        "window",
        "MediaMetadata",
        "{ value: class { constructor(about) { Object.assign(this, about) } } }",
    );
    [session, about]
}

fn card(place_s: f64, is_playing: bool) -> Card {
    Card {
        title: "Chin tucks".to_owned(),
        artist: "Quick daily reset".to_owned(),
        picture: "icons/icon-512.png",
        length_s: 100.0,
        place_s,
        is_playing,
    }
}

#[wasm_bindgen_test]
fn media_keys_are_heard_until_they_are_given_back() {
    let _session = media_session();
    let (press, pressed) = notes();
    let keys = MediaKeys::listen(press).unwrap();
    js(
        "keys.play(), keys.pause(), keys.nexttrack(), keys.previoustrack(), keys.seekforward(), keys.seekbackward()",
    );
    assert_eq!(
        pressed(),
        [
            MediaKey::Play,
            MediaKey::Pause,
            MediaKey::Next,
            MediaKey::Previous,
            MediaKey::Forward,
            MediaKey::Backward
        ]
    );
    drop(keys);
    assert_eq!(js_text("Object.keys(keys)"), "");
    assert_eq!(told(), "none");
}

#[wasm_bindgen_test]
fn the_card_says_what_is_done_and_how_far_it_is() {
    let _session = media_session();
    let keys = MediaKeys::listen(|_| {}).unwrap();
    keys.show(&card(30.0, true));
    keys.show(&card(130.0, false));
    assert_eq!(
        told(),
        "Chin tucks / Quick daily reset, playing, 30 of 100, \
         Chin tucks / Quick daily reset, paused, 100 of 100"
    );
}

#[wasm_bindgen_test]
fn media_keys_may_be_missing() {
    let _missing = absent("navigator", "mediaSession");
    assert!(MediaKeys::listen(|_| {}).is_none());
}
