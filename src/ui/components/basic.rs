//! Buttons, links, sections and tags.

use super::{Icon, icon};
use crate::domain::route::Route;
use crate::ui::html::{El, Text, el};

/// A button with a text on it. `style` is one of the style sheet's: `button--primary` and so on.
pub(crate) fn button(style: &'static str, label: impl Into<Text>) -> El {
    el("button", style).attr("type", "button").text(label)
}

/// A button with an icon before its text.
pub(crate) fn icon_button(style: &'static str, sign: Icon, label: impl Into<Text>) -> El {
    el("button", style)
        .attr("type", "button")
        .child(icon(sign))
        .child(el("span", "").text(label))
}

/// A link to another page.
pub(crate) fn link(style: &'static str, to: &Route, label: impl Into<Text>) -> El {
    el("a", style).attr("href", to.href()).text(label)
}

/// A part of a page, under a heading.
pub(crate) fn section(title: &'static str) -> El {
    el("section", "section").child(el("h2", "").text(title))
}

/// A row for buttons.
pub(crate) fn actions() -> El {
    el("div", "actions")
}

/// A small label.
pub(crate) fn tag(text: impl Into<Text>) -> El {
    el("span", "tag").text(text)
}
