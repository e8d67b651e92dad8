//! What keys do to a session: those of the keyboard, and those of headphones and lock screens.

use super::{Event, PauseReason, Session, SessionView, Status};
use crate::domain::time::SECOND;
use crate::domain::timeline::Phase;

/// How far the keys for winding go.
const WIND_MS: i64 = 10 * SECOND.cast_signed();
/// The last letter of the Latin script with accents that keyboards have; what comes after it is of
/// another script.
const LAST_LATIN: char = '\u{24f}';

/// What a key of the media asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaKey {
    /// Go on.
    Play,
    /// Stop for a while.
    Pause,
    /// The one of the two that can be done.
    PlayPause,
    /// Stop, for a while as well: a session is ended only by somebody who says so.
    Stop,
    /// The next one.
    Next,
    /// The one before.
    Previous,
    /// Ahead by a little.
    Forward,
    /// Back by a little.
    Backward,
}

/// What a key of the keyboard asks of the player.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlayerKey {
    /// The same as a tap anywhere.
    Tap,
    /// To show which keys there are.
    Keys,
    /// To ask what hurts.
    WhatHurts,
    /// To fill the screen.
    FullScreen,
    /// To leave this out.
    Skip,
    /// To go back.
    Back,
    /// Ten seconds more of this.
    AddTen,
    /// Ten seconds ahead.
    Ahead,
    /// What a key of the media asks for.
    Media(MediaKey),
}

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum Deed {
    /// Start, or go on; that needs a permit.
    Begin,
    /// Tell the session.
    Tell(Event),
}

impl PlayerKey {
    /// What is meant by a key, as browsers call what it writes and where it is. Capitals are
    /// letters, and where it writes in another script, the place says which letter is printed there.
    #[must_use]
    pub fn read(key: &str, code: &str) -> Option<Self> {
        Some(match key {
            "?" | "？" | "؟" => Self::Keys,
            "+" | "＋" => Self::AddTen,
            "-" | "－" | "−" => Self::Ahead,
            "ArrowRight" => Self::Skip,
            "ArrowLeft" => Self::Back,
            "MediaPlay" => Self::Media(MediaKey::Play),
            "MediaPause" => Self::Media(MediaKey::Pause),
            "MediaPlayPause" => Self::Media(MediaKey::PlayPause),
            "MediaStop" => Self::Media(MediaKey::Stop),
            "MediaTrackNext" => Self::Media(MediaKey::Next),
            "MediaTrackPrevious" => Self::Media(MediaKey::Previous),
            "MediaFastForward" => Self::Media(MediaKey::Forward),
            "MediaRewind" => Self::Media(MediaKey::Backward),
            " " | "Spacebar" => Self::Tap,
            _ if code == "Space" => Self::Tap,
            _ => match letter(key, code)? {
                'h' => Self::WhatHurts,
                'f' => Self::FullScreen,
                's' => Self::Skip,
                _ => return None,
            },
        })
    }

    /// Whether it is a key for writing or moving, which somebody may press, or a machine that listens
    /// to them, without meaning the player. Those of the media mean nothing else.
    #[must_use]
    pub const fn is_shortcut(self) -> bool {
        !matches!(self, Self::Media(_))
    }
}

/// The Latin letter that a key stands for, as a small one.
fn letter(key: &str, code: &str) -> Option<char> {
    let written = key.chars().next()?;
    let is_unnamed = matches!(key, "Process" | "Unidentified") || written > LAST_LATIN;
    let letter = if is_unnamed {
        code.strip_prefix("Key")?
    } else {
        key
    };
    let mut letters = letter.chars();
    let letter = letters.next().filter(char::is_ascii_alphabetic)?;
    letters
        .next()
        .is_none()
        .then(|| letter.to_ascii_lowercase())
}

impl Session {
    /// What a tap anywhere does, or the space bar: it counts a repetition at one's own pace, and
    /// otherwise pauses or goes on.
    #[must_use]
    pub fn tapped(&self) -> Option<Deed> {
        let is_counted = self.view().is_some_and(|view| view.is_at_own_pace());
        match self.status() {
            Status::Running if is_counted => Some(Deed::Tell(Event::Enough)),
            _ => self.asked_by(MediaKey::PlayPause),
        }
    }

    /// What a key of the media does; nothing where there is nothing to be done.
    #[must_use]
    pub fn asked_by(&self, key: MediaKey) -> Option<Deed> {
        let is_open = |view: SessionView| view.phase == Phase::Open;
        let event = match (self.status(), key) {
            (Status::Ended { .. }, _) | (Status::Running, MediaKey::Play) => return None,
            (Status::Running, MediaKey::Pause | MediaKey::PlayPause | MediaKey::Stop) => {
                Event::Pause
            }
            (Status::Running, MediaKey::Next) if self.view().is_some_and(is_open) => Event::Enough,
            (Status::Paused(_), MediaKey::Play | MediaKey::PlayPause) => return Some(Deed::Begin),
            // There is nothing to be seen yet of what would be changed.
            (Status::Paused(PauseReason::NotStarted), _)
            | (Status::Paused(_), MediaKey::Pause | MediaKey::Stop) => return None,
            (_, MediaKey::Next) => Event::Skip,
            (_, MediaKey::Previous) => Event::Back,
            (_, MediaKey::Forward) => Event::Seek(WIND_MS),
            (_, MediaKey::Backward) => Event::Seek(-WIND_MS),
        };
        Some(Deed::Tell(event))
    }

    /// What a key of the keyboard does to the session; nothing where there is nothing to be done.
    #[must_use]
    pub fn asked_by_keyboard(&self, key: PlayerKey) -> Option<Deed> {
        let event = match key {
            PlayerKey::Tap => return self.tapped(),
            PlayerKey::Media(key) => return self.asked_by(key),
            _ if self.status() == Status::Paused(PauseReason::NotStarted) => return None,
            PlayerKey::Keys | PlayerKey::WhatHurts | PlayerKey::FullScreen => return None,
            PlayerKey::Skip => Event::Skip,
            PlayerKey::Back => Event::Back,
            PlayerKey::AddTen => Event::AddTen,
            PlayerKey::Ahead => Event::Seek(WIND_MS),
        };
        (!self.is_over()).then_some(Deed::Tell(event))
    }
}
