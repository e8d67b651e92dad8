//! One stored text: whether it is whole, which of two is the newer one, and what may go over it.

use serde::Serialize;

use crate::domain::fields::{Fields, Unreadable, check_version, of_fields};
use crate::domain::history::keys::{self, Key};
use crate::domain::history::{KeptRoutine, Rating, Record};
use crate::domain::safety::Warning;
use crate::domain::session::{JournalError, Session};
use crate::domain::settings::{Setting, Settings, setting_in};
use crate::domain::share;
use crate::domain::stamp::Stamp;

/// How a stored text reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum EntryState {
    /// It can be read.
    Whole(Precedence),
    /// A later version of the app wrote it.
    Later(u64, Stamp),
    /// It is damaged, or not ours.
    Damaged(Unreadable),
}

/// Of two whole texts of an entry, the newer one has the greater rank.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Precedence {
    pub(super) stamp: Stamp,
    /// What orders texts from before there were stamps.
    pub(super) age: u64,
}

impl EntryState {
    /// The stamp, where it can be read.
    pub(super) fn stamp(&self) -> Option<&Stamp> {
        match self {
            Self::Whole(rank) => Some(&rank.stamp),
            Self::Later(_, stamp) => Some(stamp),
            Self::Damaged(_) => None,
        }
    }

    /// Why it cannot be read; where it can, because something else took its place.
    pub(super) fn why(&self) -> Unreadable {
        match self {
            Self::Whole(_) => Unreadable::Replaced,
            Self::Later(version, _) => Unreadable::FutureVersion(*version),
            Self::Damaged(why) => *why,
        }
    }
}

impl From<Result<u64, Unreadable>> for EntryState {
    fn from(age: Result<u64, Unreadable>) -> Self {
        match age {
            Ok(age) => Self::Whole(Precedence {
                age,
                ..Precedence::default()
            }),
            Err(Unreadable::FutureVersion(version)) => Self::Later(version, Stamp::default()),
            Err(why) => Self::Damaged(why),
        }
    }
}

/// Reads what stands under a key.
pub(super) fn read(key: &Key, raw: &str) -> EntryState {
    match key {
        Key::Session(id) => Record::decode(id, raw).map(|_| 0).into(),
        Key::Settings => old_settings(raw).into(),
        Key::Kept(_) if !raw.starts_with("v=") => old_kept(raw).into(),
        Key::Quarantine(_) => Ok(0).into(),
        Key::Unknown(_) => Err(Unreadable::NotOurs).into(),
        _ => changeable(key, raw),
    }
}

/// Anything that may be changed: fields with a version, a stamp, and what the kind says.
fn changeable(key: &Key, raw: &str) -> EntryState {
    if !raw.starts_with("v=") {
        return EntryState::Damaged(Unreadable::NotOurs);
    }
    let fields = match Fields::decode(raw) {
        Ok(fields) => fields,
        Err(damage) => return EntryState::Damaged(damage.into()),
    };
    if !key.has(&fields) {
        return EntryState::Damaged(Unreadable::BadCheck);
    }
    let Some(stamp) = Stamp::read(&fields) else {
        return EntryState::Damaged(Unreadable::Malformed);
    };
    match said(key, &fields) {
        Ok(age) => EntryState::Whole(Precedence { stamp, age }),
        Err(Unreadable::FutureVersion(version)) => EntryState::Later(version, stamp),
        Err(why) => EntryState::Damaged(why),
    }
}

/// Whether these fields say what they must; what orders them among those without a stamp.
fn said(key: &Key, fields: &Fields) -> Result<u64, Unreadable> {
    if is_gone(fields) {
        return Ok(0);
    }
    match key {
        Key::Rating(_) => of_fields(fields, Rating::VERSION).map(|it: Rating| it.written_ms),
        Key::Edit(id) => Record::of(id, fields).map(|_| 0),
        // Above every link without a check.
        Key::Kept(_) => of_fields(fields, KeptRoutine::VERSION).map(|_: KeptRoutine| 2),
        Key::Setting(name) => setting_in(name, fields).map(|_| 0),
        Key::Warning(_) => of_fields(fields, Warning::VERSION).map(|_: Warning| 0),
        Key::Live => Session::journal_written_ms(fields).map_err(|why| match why {
            JournalError::FutureVersion(version) => Unreadable::FutureVersion(version.into()),
            JournalError::Malformed | JournalError::UnknownRoutine => Unreadable::Malformed,
        }),
        _ => check_version(fields, 1).map(|()| 0),
    }
}

/// Settings that once stood together: the fewer of them are bad, the better. Some were always there;
/// a text without them is something else.
fn old_settings(raw: &str) -> Result<u64, Unreadable> {
    let theme = Setting::Theme.slug();
    Fields::decode(raw)?
        .get(theme)
        .ok_or(Unreadable::Malformed)?;
    let problems = Settings::decode(raw).1.len();
    Ok(u64::MAX - u64::try_from(problems).unwrap_or(u64::MAX))
}

/// A link that stands by itself has no check. One that leads to a routine without any problem is the
/// better one.
fn old_kept(raw: &str) -> Result<u64, Unreadable> {
    let read = share::decode_routine(raw, &[]);
    read.routine.ok_or(Unreadable::Malformed)?;
    Ok(u64::from(read.is_whole))
}

/// Whether it says that the entry was removed.
pub(super) fn is_gone(fields: &Fields) -> bool {
    fields.value("gone") == Some(true)
}

/// Whether this text says that its entry was removed.
pub(super) fn says_gone(raw: &str) -> bool {
    Fields::decode(raw).is_ok_and(|fields| is_gone(&fields))
}

/// Whether this text of a session was removed, or says that the session is over for good.
pub(super) fn is_past(raw: &str, wall_ms: u64) -> bool {
    Fields::decode(raw)
        .is_ok_and(|fields| is_gone(&fields) || Session::is_journal_past(&fields, wall_ms))
}

#[derive(Serialize)]
struct Gone {
    gone: bool,
}

/// What is written in the place of an entry that is removed: what is only missing would come back
/// from an older copy.
#[must_use]
pub fn gone() -> String {
    Fields::of(1, &Gone { gone: true }).encode()
}

/// A text for this key, with this stamp where it has one.
pub(super) fn marked(key: &Key, raw: &str, stamp: Option<&Stamp>) -> String {
    match Fields::decode(raw) {
        Ok(mut fields) => {
            key.put_mark(&mut fields);
            if let Some(stamp) = stamp {
                let is_terse = key.is_terse(&fields);
                stamp.put(&mut fields, is_terse);
            }
            fields.encode()
        }
        Err(_) => raw.to_owned(),
    }
}

/// The text that a tab, `by`, writes to say `what` under a key: newer than all that it knows to stand
/// there.
#[must_use]
pub fn change<'a>(
    prefix: &str,
    key: &str,
    there: impl Iterator<Item = &'a str>,
    what: &str,
    by: &str,
) -> String {
    let Some(kind) = keys::parse(prefix, key) else {
        return what.to_owned();
    };
    let mut highest = Stamp::default();
    for raw in there {
        if let Some(stamp) = read(&kind, raw).stamp().filter(|it| **it > highest) {
            highest = stamp.clone();
        }
    }
    marked(&kind, what, Some(&highest.next(by)))
}

/// What a text says by itself, without its stamp and the mark of its key; none where its entry was removed, or it
/// cannot be read.
#[must_use]
pub fn bare(key: &Key, raw: &str) -> Option<String> {
    let mut fields = Fields::decode(raw).ok().filter(|fields| !is_gone(fields))?;
    Key::take_mark(&mut fields);
    Stamp::take(&mut fields);
    let text = fields.encode();
    is_whole(key, &text).then_some(text)
}

/// Whether a text without its stamp can stand under this key, and be read there.
#[must_use]
pub fn is_whole(key: &Key, text: &str) -> bool {
    matches!(read(key, &marked(key, text, None)), EntryState::Whole(_))
}

/// What is to be done about a text that is found where this tab knows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// It is newer: it is taken up.
    Newer,
    /// It is as it should be, or nobody here can tell.
    Left,
    /// It is older: what is known is written again.
    Older,
    /// It is damaged: it is set aside, and what is known is written again.
    Damaged,
}

/// Compares what is found under a key with what is known to stand there, if anything is.
#[must_use]
pub fn compare(prefix: &str, key: &str, known: Option<&str>, found: &str) -> Comparison {
    let Some(kind) = keys::parse(prefix, key).filter(|_| known != Some(found)) else {
        return Comparison::Left;
    };
    let known = known.map(|raw| (read(&kind, raw), raw));
    match (read(&kind, found), known) {
        (EntryState::Later(..), _) | (EntryState::Damaged(_), None) => Comparison::Left,
        (EntryState::Damaged(_), Some(_)) => Comparison::Damaged,
        (EntryState::Whole(rank), Some((EntryState::Whole(known), raw)))
            if (&known, raw) > (&rank, found) =>
        {
            Comparison::Older
        }
        (EntryState::Whole(_), _) => Comparison::Newer,
    }
}

/// Whether nothing may be written over this text before it is set aside: it is damaged, or somebody
/// who knows more wrote it.
#[must_use]
pub fn is_to_be_set_aside(prefix: &str, key: &str, raw: &str) -> bool {
    keys::parse(prefix, key).is_some_and(|kind| !matches!(read(&kind, raw), EntryState::Whole(_)))
}

/// What is written where `new` is to stand under a key that holds something already: nothing where
/// that is newer, or never changes. Texts are pairs of key and value.
#[must_use]
pub fn over(prefix: &str, key: &str, there: &str, new: &str) -> Vec<(String, String)> {
    let pair = |key: String, raw: &str| (key, raw.to_owned());
    let Some(kind) = keys::parse(prefix, key).filter(|_| there != new) else {
        return Vec::new();
    };
    let is_fixed = matches!(kind, Key::Session(_) | Key::Settings | Key::Quarantine(_));
    let (old, written) = (read(&kind, there), read(&kind, new));
    let is_newer = match (&old, &written) {
        (EntryState::Whole(old), EntryState::Whole(written)) => {
            !is_fixed && (written, new) > (old, there)
        }
        (EntryState::Later(_, old), EntryState::Whole(written)) => {
            !is_fixed && written.stamp > *old
        }
        (EntryState::Damaged(_), _) => true,
        _ => false,
    };
    match old {
        _ if !is_newer => Vec::new(),
        EntryState::Whole(_) => vec![pair(key.to_owned(), new)],
        _ => vec![
            pair(keys::aside(prefix, key, there), there),
            pair(key.to_owned(), new),
        ],
    }
}
