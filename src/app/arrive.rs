//! What happens once a page is drawn that somebody has gone to.

use leptos::prelude::*;

use crate::platform::page::{focus, scroll};

/// Once the page is drawn, puts the focus on its heading and scrolls there.
pub(crate) fn arrive(scroll: f64) {
    request_animation_frame(move || {
        focus::on_heading();
        scroll::to(scroll);
    });
}

/// Where somebody is on the heading of a page that is about to be drawn anew, puts them there again once it
/// is. A page that stays is left as it is.
pub(crate) fn arrive_anew(scroll: f64) {
    if focus::is_on_heading() {
        request_animation_frame(move || {
            if !focus::is_on_heading() {
                focus::on_heading();
                scroll::to(scroll);
            }
        });
    }
}

/// Once a question is drawn that has taken the place of another, puts the focus on it.
pub(crate) fn arrive_at_question() {
    request_animation_frame(|| {
        focus::on(".question h2");
        scroll::to(0.0);
    });
}
