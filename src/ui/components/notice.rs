//! A notice: something to know, with a colour for how much it matters.

use leptos::prelude::*;

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoticeTone {
    /// Good to know.
    Info,
    /// Something is not as it should be.
    Warn,
    /// Something went well.
    Success,
}

/// A notice, read out when it appears.
#[component]
pub(crate) fn Notice(tone: NoticeTone, children: Children) -> impl IntoView {
    let role = if tone == NoticeTone::Warn {
        "alert"
    } else {
        "status"
    };
    view! {
        <div
            class="notice"
            class:notice--warn=tone == NoticeTone::Warn
            class:notice--success=tone == NoticeTone::Success
            role=role
        >
            {children()}
        </div>
    }
}
