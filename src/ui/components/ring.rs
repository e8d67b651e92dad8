//! A ring that fills with time, around whatever stands in it.

use crate::ui::html::{El, Text, el};

/// A full circle, in the units in which its filled part is given.
const FULL: u16 = 1_000;

/// A ring, filled to so many thousandths, with `inside` in the middle.
pub(crate) fn ring(thousandths: impl Fn() -> u16 + Send + Sync + 'static, inside: El) -> El {
    let circle = |class| {
        el("circle", class)
            .attr("cx", "50")
            .attr("cy", "50")
            .attr("r", "46")
    };
    let left_out =
        move || -> Option<Text> { Some(FULL.saturating_sub(thousandths()).to_string().into()) };
    el("div", "ring")
        .child(
            el("svg", "ring__svg")
                .attr("viewBox", "0 0 100 100")
                .attr("aria-hidden", "true")
                .attr("focusable", "false")
                .child(circle("ring__track"))
                .child(
                    circle("ring__fill")
                        .attr("pathLength", FULL.to_string())
                        .attr("stroke-dasharray", FULL.to_string())
                        .attr("transform", "rotate(-90 50 50)")
                        .live_attr("stroke-dashoffset", left_out),
                ),
        )
        .child(inside)
}
