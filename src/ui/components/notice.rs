//! A notice: something to know, with a colour for how much it matters.

use crate::ui::html::{El, el};

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoticeTone {
    /// Good to know.
    Info,
    /// Something is not as it should be.
    Warn,
}

/// A notice, read out when it appears.
pub(crate) fn notice(tone: NoticeTone) -> El {
    let (class, role) = match tone {
        NoticeTone::Info => ("notice", "status"),
        NoticeTone::Warn => ("notice notice--warn", "alert"),
    };
    el("div", class).attr("role", role)
}
