//! What every key does in every state.

use super::*;

/// Every key of the media.
const KEYS: [MediaKey; 8] = [
    MediaKey::Play,
    MediaKey::Pause,
    MediaKey::PlayPause,
    MediaKey::Stop,
    MediaKey::Next,
    MediaKey::Previous,
    MediaKey::Forward,
    MediaKey::Backward,
];

/// Every state, by name.
fn states() -> Vec<(&'static str, Session)> {
    let own = Dose::reps(3, 0, Tempo::STEADY.at_own_pace(true));
    let open = Dose {
        work: Work::Open { seconds: 30 },
        ..own
    };
    let mut at_own_pace = Run::started(one(ExerciseId::ChinTucks, own));
    at_own_pace.run_to(Phase::Open);
    let mut stay = Run::started(one(ExerciseId::WallPostureHold, open));
    stay.run_to(Phase::Open);
    let mut holding = Run::started(quick());
    holding.run_to(Phase::Hold);
    let paused = |run: &Run| {
        let mut session = run.session.clone();
        let _ = session.update(Event::Pause, run.now);
        session
    };
    let mut away = Run::started(quick());
    away.run_to(Phase::Hold);
    away.jump(|now| *now = now.after_silence(60_000));
    let mut ended = Run::started(quick());
    ended.send(Event::End);
    vec![
        ("not started", Run::of(quick()).session),
        ("holding", holding.session.clone()),
        ("an open stay", stay.session.clone()),
        ("at one's own pace", at_own_pace.session.clone()),
        ("paused", paused(&holding)),
        ("paused in an open stay", paused(&stay)),
        ("paused at one's own pace", paused(&at_own_pace)),
        ("after a gap", away.session.clone()),
        ("ended", ended.session.clone()),
    ]
}

fn tell(event: Event) -> Option<Deed> {
    Some(Deed::Tell(event))
}

/// What a key does that a state has no row of its own for.
fn paused(key: MediaKey) -> Option<Deed> {
    match key {
        MediaKey::Play | MediaKey::PlayPause => Some(Deed::Begin),
        MediaKey::Pause | MediaKey::Stop => None,
        MediaKey::Next => tell(Event::Skip),
        MediaKey::Previous => tell(Event::Back),
        MediaKey::Forward => tell(Event::Seek(10_000)),
        MediaKey::Backward => tell(Event::Seek(-10_000)),
    }
}

fn running(key: MediaKey) -> Option<Deed> {
    match key {
        MediaKey::Play => None,
        MediaKey::Pause | MediaKey::PlayPause | MediaKey::Stop => tell(Event::Pause),
        other => paused(other),
    }
}

#[test]
fn each_media_key_does_what_it_says_in_each_state() {
    for (state, session) in states() {
        for key in KEYS {
            let expected = match (state, key) {
                ("ended", _) => None,
                ("not started", MediaKey::Play | MediaKey::PlayPause) => Some(Deed::Begin),
                ("not started", _) => None,
                // What nobody but the person ends is over with the key for the next one.
                ("an open stay" | "at one's own pace", MediaKey::Next) => tell(Event::Enough),
                ("holding" | "an open stay" | "at one's own pace", _) => running(key),
                _ => paused(key),
            };
            assert_eq!(session.asked_by(key), expected, "{key:?}, {state}");
        }
    }
}

#[test]
fn a_pause_pauses_and_the_key_for_playing_goes_on_wherever_it_stands() {
    for (state, mut session) in states() {
        if session.status() != Status::Running {
            continue;
        }
        let now = session.seen;
        for key in [MediaKey::Pause, MediaKey::Stop, MediaKey::PlayPause] {
            let Some(Deed::Tell(event)) = session.asked_by(key) else {
                panic!("{key:?} does nothing, {state}");
            };
            let _ = session.update(event, now);
            assert_eq!(
                session.status(),
                Status::Paused(PauseReason::Asked),
                "{state}"
            );
            assert_eq!(
                session.asked_by(MediaKey::Play),
                Some(Deed::Begin),
                "{state}"
            );
            let _ = session.update(Event::Resume(permit()), now);
        }
    }
}

#[test]
fn a_tap_counts_at_ones_own_pace_and_otherwise_pauses_or_goes_on() {
    for (state, session) in states() {
        let expected = match state {
            "ended" => None,
            "at one's own pace" => tell(Event::Enough),
            "holding" | "an open stay" => tell(Event::Pause),
            _ => Some(Deed::Begin),
        };
        assert_eq!(session.tapped(), expected, "{state}");
        assert_eq!(
            session.asked_by_keyboard(PlayerKey::Tap),
            expected,
            "{state}"
        );
    }
}

#[test]
fn a_key_changes_nothing_of_what_has_not_begun_or_is_over() {
    for (state, session) in states() {
        for key in [
            PlayerKey::Skip,
            PlayerKey::Back,
            PlayerKey::AddTen,
            PlayerKey::Ahead,
        ] {
            let is_steered = !matches!(state, "not started" | "ended");
            let deed = session.asked_by_keyboard(key);
            assert_eq!(deed.is_some(), is_steered, "{key:?}, {state}");
        }
    }
}

#[test]
fn keys_mean_the_same_with_caps_lock_and_in_every_script_and_layout() {
    use PlayerKey::{AddTen, Ahead, Back, FullScreen, Keys, Media, Skip, Tap, WhatHurts};
    for (key, code, meant, how) in [
        ("s", "KeyS", Some(Skip), "plain"),
        ("S", "KeyS", Some(Skip), "with Caps Lock or Shift"),
        ("h", "KeyH", Some(WhatHurts), "plain"),
        ("H", "KeyH", Some(WhatHurts), "with Caps Lock"),
        ("F", "KeyF", Some(FullScreen), "with Caps Lock"),
        ("ы", "KeyS", Some(Skip), "Russian"),
        ("Ы", "KeyS", Some(Skip), "Russian, with Caps Lock"),
        ("р", "KeyH", Some(WhatHurts), "Russian"),
        ("а", "KeyF", Some(FullScreen), "Russian: no Latin a"),
        ("σ", "KeyS", Some(Skip), "Greek"),
        ("ד", "KeyS", Some(Skip), "Hebrew"),
        ("س", "KeyS", Some(Skip), "Arabic"),
        ("ห", "KeyS", Some(Skip), "Thai"),
        ("้", "KeyH", Some(WhatHurts), "Thai: a sign over a letter"),
        ("े", "KeyS", Some(Skip), "Hindi: a sign beside a letter"),
        ("ㄴ", "KeyS", Some(Skip), "Korean"),
        ("と", "KeyS", Some(Skip), "Japanese"),
        ("ｓ", "KeyS", Some(Skip), "letters of full width"),
        ("Process", "KeyS", Some(Skip), "while an input method waits"),
        (
            "Unidentified",
            "KeyH",
            Some(WhatHurts),
            "a key without a name",
        ),
        ("o", "KeyS", None, "Dvorak: the key of the s writes an o"),
        ("s", "Semicolon", Some(Skip), "Dvorak: the s is elsewhere"),
        ("q", "KeyA", None, "AZERTY"),
        ("u", "KeyS", None, "BÉPO"),
        ("ś", "KeyS", None, "Polish, with the key for accents"),
        ("ğ", "KeyF", None, "Turkish"),
        ("ß", "KeyS", None, "German"),
        ("ы", "", None, "a keyboard on the screen"),
        ("Dead", "KeyS", None, "an accent that waits for its letter"),
        ("Enter", "Enter", None, "no key of the player"),
        ("Shift", "ShiftLeft", None, "no letter"),
        ("1", "Digit1", None, "a number"),
        ("", "KeyS", None, "nothing"),
        (" ", "Space", Some(Tap), "plain"),
        ("Spacebar", "", Some(Tap), "an old browser"),
        ("\u{3000}", "Space", Some(Tap), "a space of full width"),
        ("\u{a0}", "Space", Some(Tap), "a space that does not break"),
        ("Process", "Space", Some(Tap), "while an input method waits"),
        ("?", "Slash", Some(Keys), "plain"),
        ("?", "Digit7", Some(Keys), "Russian"),
        ("؟", "Slash", Some(Keys), "Arabic"),
        ("？", "Slash", Some(Keys), "full width"),
        ("+", "NumpadAdd", Some(AddTen), "plain"),
        ("＋", "Semicolon", Some(AddTen), "full width"),
        ("-", "Digit6", Some(Ahead), "AZERTY"),
        ("−", "Slash", Some(Ahead), "a real minus"),
        ("ArrowRight", "ArrowRight", Some(Skip), "plain"),
        ("ArrowLeft", "Numpad4", Some(Back), "without Num Lock"),
        (
            "MediaPlayPause",
            "",
            Some(Media(MediaKey::PlayPause)),
            "media",
        ),
        ("MediaPlay", "", Some(Media(MediaKey::Play)), "media"),
        ("MediaPause", "", Some(Media(MediaKey::Pause)), "media"),
        (
            "MediaStop",
            "MediaStop",
            Some(Media(MediaKey::Stop)),
            "media",
        ),
        (
            "MediaTrackNext",
            "MediaTrackNext",
            Some(Media(MediaKey::Next)),
            "media",
        ),
        (
            "MediaTrackPrevious",
            "",
            Some(Media(MediaKey::Previous)),
            "media",
        ),
        (
            "MediaFastForward",
            "",
            Some(Media(MediaKey::Forward)),
            "media",
        ),
        ("MediaRewind", "", Some(Media(MediaKey::Backward)), "media"),
    ] {
        assert_eq!(PlayerKey::read(key, code), meant, "{key} at {code}: {how}");
    }
}
