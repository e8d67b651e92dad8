//! A bar that fills with time.

use crate::ui::html::{El, el};

/// A bar, filled to so many thousandths. It says nothing to a screen reader: a text beside it does.
pub(crate) fn bar(
    style: &'static str,
    thousandths: impl Fn() -> u16 + Send + Sync + 'static,
) -> El {
    el("progress", style)
        .attr("max", "1000")
        .attr("aria-hidden", "true")
        .live_attr("value", move || Some(thousandths().to_string().into()))
}
