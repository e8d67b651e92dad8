//! What happens once a page is drawn that somebody has gone to.

use leptos::prelude::*;

use crate::platform::page;

/// Once the page is drawn, puts the focus on its heading and scrolls there.
pub(crate) fn arrive(scroll: f64) {
    request_animation_frame(move || {
        page::focus_heading();
        page::scroll_to(scroll);
    });
}

/// Once a question is drawn that has taken the place of another, puts the focus on it.
pub(crate) fn arrive_at_question() {
    request_animation_frame(|| {
        page::focus_on(".question h2");
        page::scroll_to(0.0);
    });
}
