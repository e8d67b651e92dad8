//! The page for an address that leads nowhere: it says so, and shows ways on.

use crate::app::App;
use crate::domain::figure::FigureId;
use crate::domain::route::Route;
use crate::ui::components::link;
use crate::ui::html::{El, el};
use crate::ui::pages::first::home::pose;
use crate::ui::pages::parts::p;

/// A page on which there is nothing to see but somebody in their room; one thing to do comes with it.
pub(super) fn empty(figure: FigureId) -> El {
    el("div", "page empty").child(pose("pose empty__pose", figure))
}

/// The page; if it can be told which one was meant, that one comes instead.
pub(in crate::ui::pages) fn not_found(app: App, address: &str) -> El {
    if let Some(meant) = Route::meant_by(address) {
        app.go_instead(meant);
    }
    empty(FigureId::SeatedTrunkExtension)
        .child(el("h1", "").text(app.words().titles.not_found_title))
        .child(p("lead", app.language().links().not_found_text))
        .child(link(
            "button button--large button--primary",
            &Route::Home,
            app.language().pages().today.to_today,
        ))
}
