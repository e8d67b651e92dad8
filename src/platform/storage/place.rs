//! Where the app's own texts stand in the storage of its origin, which other apps may share.

use crate::platform::objects::window;

/// The path this app is served under, with a slash at both ends. Apps on one host differ in it.
#[must_use]
pub fn scope() -> String {
    let path = window()
        .and_then(|window| window.location().pathname().ok())
        .unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/")
}

/// What every key of this app begins with: its name, where it is served, and the layout's version.
#[must_use]
pub fn prefix() -> String {
    format!("unhunch:{}:1:", scope())
}

/// Where the theme stands, for the boot screen, which runs before the app: `index.html` spells the
/// same key. It needs no version, and goes with no record.
#[must_use]
pub fn theme_key() -> String {
    format!("unhunch:{}:theme", scope())
}

/// Where it stands what may be shown before the app is there, as for the theme.
#[must_use]
pub fn first_screen_key() -> String {
    format!("unhunch:{}:first", scope())
}
