//! The keys under which everything is stored, in both copies alike.
//!
//! They all begin with a prefix (app, place on its host, version of the layout) that the caller
//! knows, such as `unhunch:/sub/:1:`.

use crate::domain::fields::{Fields, check_of};
use crate::domain::stamp::Stamp;

/// The field that says which key a text belongs to; see [`Key::put_mark`].
const MARK: &str = "key";
/// The same, of a [terse](Key::is_terse) text.
const TERSE_MARK: &str = "k";
/// The first version that is terse.
const TERSE: u64 = 2;

/// What stands under a key of ours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// The record of the session of this id.
    Session(String),
    /// How it felt after the session of this id.
    Rating(String),
    /// How the session of this id stands now, or that it is gone; see [`revise`](super::revise).
    Edit(String),
    /// What was said of a day, or the goal; see [`diary`](crate::domain::diary).
    Diary(String),
    /// A block of planned variation, or whether the person wants it; see [`trial`](crate::domain::trial).
    Trial(String),
    /// The kept routine of this id.
    Kept(String),
    /// The warning of this id: a sign that was told in a session.
    Warning(String),
    /// The setting of this name.
    Setting(String),
    /// All settings in one text, as versions before the one of single settings wrote them.
    Settings,
    /// The journal of the session that runs.
    Live,
    /// The leaflet that is being made.
    Draft,
    /// That everything was deleted; see [`erased`].
    Erased,
    /// Something damaged, set aside; see [`quarantine`].
    Quarantine(String),
    /// Something that this version does not know.
    Unknown(String),
}

impl Key {
    /// What stands after the prefix.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Session(id) => session("", id),
            Self::Rating(id) => rating("", id),
            Self::Edit(id) => edit("", id),
            Self::Diary(name) => diary("", name),
            Self::Trial(name) => trial("", name),
            Self::Kept(id) => kept("", id),
            Self::Warning(id) => warning("", id),
            Self::Setting(name) => setting("", name),
            Self::Settings => settings(""),
            Self::Live => live(""),
            Self::Draft => draft(""),
            Self::Erased => erased(""),
            Self::Quarantine(name) => quarantine("", name),
            Self::Unknown(name) => name.clone(),
        }
    }

    /// Whether these fields say briefly where they belong and how new they are: there are many records and ratings,
    /// and from version 2 on they do.
    pub(in crate::domain) fn is_terse(&self, fields: &Fields) -> bool {
        matches!(self, Self::Session(_) | Self::Rating(_)) && fields.value("v") >= Some(TERSE)
    }

    /// Has fields say that they belong under this key and under no other: its name as eight digits, or as the first
    /// four of them.
    pub(in crate::domain) fn put_mark(&self, fields: &mut Fields) {
        let (name, mark) = self.mark(fields);
        if fields.get(name).is_none() {
            Self::take_mark(fields);
        }
        fields.set(name, &mark);
    }

    fn mark(&self, fields: &Fields) -> (&'static str, String) {
        let mut mark = check_of(&self.name());
        if self.is_terse(fields) {
            mark.truncate(4);
            return (TERSE_MARK, mark);
        }
        (MARK, mark)
    }

    /// Has fields not say where they belong.
    pub(in crate::domain) fn take_mark(fields: &mut Fields) {
        fields.remove(MARK);
        fields.remove(TERSE_MARK);
    }

    /// Whether fields belong under this key. The first versions did not say so, and a later one may say it otherwise.
    #[must_use]
    pub(in crate::domain) fn has(&self, fields: &Fields) -> bool {
        let (name, own) = self.mark(fields);
        match fields.get(name) {
            Some(mark) => mark == own,
            None => {
                matches!(self, Self::Session(_) | Self::Rating(_) | Self::Live)
                    && !(self.is_terse(fields) && fields.value("v") == Some(TERSE))
                    && Stamp::read(fields) == Some(Stamp::default())
            }
        }
    }
}

/// A key of this kind.
fn under(prefix: &str, kind: &str, id: &str) -> String {
    format!("{prefix}{kind}{id}")
}

/// The key of the record of this session.
#[must_use]
pub fn session(prefix: &str, id: &str) -> String {
    under(prefix, "s:", id)
}

/// What the keys of all records begin with.
#[must_use]
pub fn session_prefix(prefix: &str) -> String {
    under(prefix, "s:", "")
}

/// The key of how it felt after this session.
#[must_use]
pub fn rating(prefix: &str, id: &str) -> String {
    under(prefix, "a:", id)
}

/// The key of what was changed of this session.
#[must_use]
pub fn edit(prefix: &str, id: &str) -> String {
    under(prefix, "e:", id)
}

/// The key of what was said of a day, by its name.
#[must_use]
pub fn diary(prefix: &str, name: &str) -> String {
    under(prefix, "d:", name)
}

/// The key of a block of planned variation, or of whether the person wants it, by its name.
#[must_use]
pub fn trial(prefix: &str, name: &str) -> String {
    under(prefix, "t:", name)
}

/// The key of this kept routine.
#[must_use]
pub fn kept(prefix: &str, id: &str) -> String {
    under(prefix, "k:", id)
}

/// What the keys of all kept routines begin with.
#[must_use]
pub fn kept_prefix(prefix: &str) -> String {
    under(prefix, "k:", "")
}

/// The key of the warning of this id.
#[must_use]
pub fn warning(prefix: &str, id: &str) -> String {
    under(prefix, "w:", id)
}

/// The key of the setting of this name.
#[must_use]
pub fn setting(prefix: &str, name: &str) -> String {
    under(prefix, "p:", name)
}

/// The key under which all settings once stood together.
#[must_use]
pub fn settings(prefix: &str) -> String {
    under(prefix, "settings", "")
}

/// The key of the journal of the session that runs.
#[must_use]
pub fn live(prefix: &str) -> String {
    under(prefix, "live", "")
}

/// The key of the leaflet that is being made.
#[must_use]
pub fn draft(prefix: &str) -> String {
    under(prefix, "draft", "")
}

/// The key of what says that everything was deleted. It is newer with each time, and of two copies the one with the
/// older of it is from before: nothing in that counts any more.
#[must_use]
pub fn erased(prefix: &str) -> String {
    format!("{prefix}erased")
}

/// The key of something that was set aside under this name.
#[must_use]
pub fn quarantine(prefix: &str, id: &str) -> String {
    under(prefix, "q:", id)
}

/// The key under which this text is set aside, before something else is written to its own key.
/// Each text has one of its own, so that a second damage does not take the place of the first.
#[must_use]
pub fn aside(prefix: &str, key: &str, raw: &str) -> String {
    let what = key.strip_prefix(prefix).unwrap_or(key);
    quarantine(prefix, &format!("{what}.{}", check_of(raw)))
}

/// What stood under the key of something that was set aside under this name.
#[must_use]
pub fn set_aside(name: &str) -> Key {
    let what = name.rsplit_once('.').map_or(name, |(what, _)| what);
    match parse("", what) {
        // The first versions set nothing aside but records and all settings.
        Some(Key::Unknown(id)) => Key::Session(id.split('.').next().unwrap_or_default().to_owned()),
        Some(key) => key,
        None => Key::Unknown(what.to_owned()),
    }
}

/// What a stored key means; `None` where it is not under the prefix, and so somebody else's.
#[must_use]
pub fn parse(prefix: &str, key: &str) -> Option<Key> {
    let rest = key.strip_prefix(prefix)?;
    let Some((kind, id)) = rest.split_once(':') else {
        return Some(match rest {
            "settings" => Key::Settings,
            "live" => Key::Live,
            "draft" => Key::Draft,
            "erased" => Key::Erased,
            _ => Key::Unknown(rest.to_owned()),
        });
    };
    let id = id.to_owned();
    Some(match kind {
        "s" => Key::Session(id),
        "a" => Key::Rating(id),
        "e" => Key::Edit(id),
        "d" => Key::Diary(id),
        "t" => Key::Trial(id),
        "k" => Key::Kept(id),
        "p" => Key::Setting(id),
        "w" => Key::Warning(id),
        "q" => Key::Quarantine(id),
        _ => Key::Unknown(rest.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PREFIX: &str = "unhunch:/sub/:1:";

    #[test]
    fn keys_of_others_are_not_ours() {
        for key in [
            "",
            "s:x",
            "unhunch:/:1:settings",
            "unhunch:/sub/:2:settings",
        ] {
            assert_eq!(parse(PREFIX, key), None, "{key}");
        }
    }

    #[test]
    fn a_key_of_a_later_version_is_unknown() {
        for rest in ["plan:7", "", "s", "settings:2", "s-x"] {
            let key = format!("{PREFIX}{rest}");
            assert_eq!(parse(PREFIX, &key), Some(Key::Unknown(rest.to_owned())));
        }
    }

    #[test]
    fn what_was_set_aside_has_a_key_of_its_own_that_tells_what_it_was() {
        let of = |key: &str, raw| aside(PREFIX, key, raw);
        let kept = kept(PREFIX, "a.b");
        let one = of(&kept, "one");
        assert_eq!(one, "unhunch:/sub/:1:q:k:a.b.7a6c86f1");
        assert_ne!(one, of(&kept, "another"));
        assert_ne!(one, of(&rating(PREFIX, "a.b"), "one"));
        for (name, key) in [
            ("k:a.b.7a6c86f1", Key::Kept("a.b".to_owned())),
            ("p:plan.7a6c86f1", Key::Setting("plan".to_owned())),
            ("live.7a6c86f1", Key::Live),
            ("draft.7a6c86f1", Key::Draft),
            ("settings.7a6c86f1", Key::Settings),
            ("settings", Key::Settings),
            ("01K", Key::Session("01K".to_owned())),
            ("01K.2", Key::Session("01K".to_owned())),
        ] {
            assert_eq!(set_aside(name), key, "{name}");
        }
    }

    proptest! {
        #[test]
        fn every_key_is_read_back(id in "\\PC{0,30}", prefix in "\\PC{0,30}") {
            for (text, key) in [
                (session(&prefix, &id), Key::Session(id.clone())),
                (rating(&prefix, &id), Key::Rating(id.clone())),
                (edit(&prefix, &id), Key::Edit(id.clone())),
                (diary(&prefix, &id), Key::Diary(id.clone())),
                (trial(&prefix, &id), Key::Trial(id.clone())),
                (kept(&prefix, &id), Key::Kept(id.clone())),
                (warning(&prefix, &id), Key::Warning(id.clone())),
                (setting(&prefix, &id), Key::Setting(id.clone())),
                (quarantine(&prefix, &id), Key::Quarantine(id.clone())),
                (settings(&prefix), Key::Settings),
                (live(&prefix), Key::Live),
                (draft(&prefix), Key::Draft),
                (erased(&prefix), Key::Erased),
            ] {
                prop_assert_eq!(&key.name(), text.strip_prefix(&prefix).unwrap());
                prop_assert_eq!(parse(&prefix, &text), Some(key));
            }
        }

        #[test]
        fn no_key_is_too_strange_to_read(prefix in "\\PC{0,9}", key in any::<String>()) {
            prop_assert_eq!(parse(&prefix, &key).is_some(), key.starts_with(&prefix));
        }
    }
}
