//! A scale from 0 to 10, to say with one tap how much of something there is.

use std::sync::Arc;

use crate::ui::html::{El, el};

/// A scale under a label. `chosen` is the level that is pressed, if any.
pub(crate) fn scale(
    label: &'static str,
    chosen: impl Fn() -> Option<u8> + Send + Sync + 'static,
    choose: impl Fn(u8) + Send + Sync + 'static,
) -> El {
    one_scale(label, &(Arc::new(chosen) as _), &(Arc::new(choose) as _))
}

fn one_scale(
    label: &'static str,
    chosen: &Arc<dyn Fn() -> Option<u8> + Send + Sync>,
    choose: &Arc<dyn Fn(u8) + Send + Sync>,
) -> El {
    let option = |level: u8| {
        let (chosen, choose) = (Arc::clone(chosen), Arc::clone(choose));
        el("button", "scale__option")
            .attr("type", "button")
            .text(level.to_string())
            .live_flag("aria-pressed", move || chosen() == Some(level))
            .on_click(move || choose(level))
    };
    el("div", "scale")
        .attr("role", "group")
        .attr("aria-label", label)
        .child(el("p", "scale__label").text(label))
        .child(el("div", "scale__options").children((0..=10).map(option)))
}
