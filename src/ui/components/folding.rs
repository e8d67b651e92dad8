//! Something that folds and tells when it was folded or unfolded, so that it can stay as it is when
//! what is around it is drawn anew.

use leptos::prelude::*;
use leptos::web_sys::HtmlDetailsElement;

use crate::ui::html::{El, el};

/// A part of a page that folds; its first child is to be its `summary`. `tell` hears whether it is
/// open.
pub(crate) fn folding(style: &'static str, is_open: bool, tell: impl Fn(bool) + 'static) -> El {
    one_folding(style, is_open, Box::new(tell))
}

fn one_folding(style: &'static str, is_open: bool, tell: Box<dyn Fn(bool)>) -> El {
    el("details", style)
        .live_prop("open", move || is_open)
        .on("toggle", move |event| {
            tell(event_target::<HtmlDetailsElement>(&event).open());
        })
}
