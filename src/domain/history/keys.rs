//! The keys under which everything is stored, in both copies alike.
//!
//! They all begin with a prefix (app, place on its host, version of the layout) that the caller
//! knows, such as `unhunch:/sub/:1:`.

/// What stands under a key of ours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// The record of the session of this id.
    Session(String),
    /// How it felt after the session of this id.
    After(String),
    /// The kept routine of this id.
    Kept(String),
    /// The warning of this id: a sign that was told in a session.
    Warning(String),
    /// The settings.
    Settings,
    /// The journal of the session that runs.
    Live,
    /// Something damaged, set aside; see [`quarantine`].
    Quarantine(String),
    /// Something that this version does not know.
    Unknown(String),
}

/// The key of the record of this session.
#[must_use]
pub fn session(prefix: &str, id: &str) -> String {
    format!("{}{id}", session_prefix(prefix))
}

/// What the keys of all records begin with.
#[must_use]
pub fn session_prefix(prefix: &str) -> String {
    format!("{prefix}s:")
}

/// The key of how it felt after this session.
#[must_use]
pub fn after(prefix: &str, id: &str) -> String {
    format!("{prefix}a:{id}")
}

/// The key of this kept routine.
#[must_use]
pub fn kept(prefix: &str, id: &str) -> String {
    format!("{}{id}", kept_prefix(prefix))
}

/// What the keys of all kept routines begin with.
#[must_use]
pub fn kept_prefix(prefix: &str) -> String {
    format!("{prefix}k:")
}

/// The key of the warning of this id.
#[must_use]
pub fn warning(prefix: &str, id: &str) -> String {
    format!("{prefix}w:{id}")
}

/// The key of the settings.
#[must_use]
pub fn settings(prefix: &str) -> String {
    format!("{prefix}settings")
}

/// The key of the journal of the session that runs.
#[must_use]
pub fn live(prefix: &str) -> String {
    format!("{prefix}live")
}

/// The key under which something damaged is set aside: the id of the record that it was, or
/// another name of the caller's.
#[must_use]
pub fn quarantine(prefix: &str, id: &str) -> String {
    format!("{prefix}q:{id}")
}

/// What a stored key means; `None` where it is not under the prefix, and so somebody else's.
#[must_use]
pub fn parse(prefix: &str, key: &str) -> Option<Key> {
    let rest = key.strip_prefix(prefix)?;
    Some(match (rest, rest.split_once(':')) {
        ("settings", _) => Key::Settings,
        ("live", _) => Key::Live,
        (_, Some(("s", id))) => Key::Session(id.to_owned()),
        (_, Some(("a", id))) => Key::After(id.to_owned()),
        (_, Some(("k", id))) => Key::Kept(id.to_owned()),
        (_, Some(("w", id))) => Key::Warning(id.to_owned()),
        (_, Some(("q", id))) => Key::Quarantine(id.to_owned()),
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

    proptest! {
        #[test]
        fn every_key_is_read_back(id in "\\PC{0,30}", prefix in "\\PC{0,30}") {
            for (text, key) in [
                (session(&prefix, &id), Key::Session(id.clone())),
                (after(&prefix, &id), Key::After(id.clone())),
                (kept(&prefix, &id), Key::Kept(id.clone())),
                (warning(&prefix, &id), Key::Warning(id.clone())),
                (quarantine(&prefix, &id), Key::Quarantine(id.clone())),
                (settings(&prefix), Key::Settings),
                (live(&prefix), Key::Live),
            ] {
                prop_assert_eq!(parse(&prefix, &text), Some(key));
            }
        }

        #[test]
        fn no_key_is_too_strange_to_read(prefix in "\\PC{0,9}", key in any::<String>()) {
            prop_assert_eq!(parse(&prefix, &key).is_some(), key.starts_with(&prefix));
        }
    }
}
