//! To send results as a link: first what somebody else will see, then the consent, then the link.

use leptos::prelude::*;

use super::choose::ReportContents;
use super::sheet::results_sheet;
use crate::app::reactive::effect;
use crate::app::{App, device};
use crate::domain::report::link;
use crate::domain::route::Route;
use crate::ui::components::{actions, button, section, switch};
use crate::ui::html::{El, el};
use crate::ui::pages::later::foot::ways;
use crate::ui::pages::parts::p;

/// The place from which it is sent.
pub(super) fn send(app: App, shown: Memo<ReportContents>) -> El {
    let words = app.language().report();
    let [title, what_goes] = words.send;
    let [show, _] = words.preview;
    let shows = RwSignal::new(false);
    let consents = RwSignal::new(false);
    // Nobody consents to what they have not seen.
    effect(move || {
        shown.track();
        consents.set(false);
    });
    let see = move || {
        shows.set(true);
        device::focus_on(".report__preview h3");
    };
    section(title)
        .attr("id", "send")
        .child(p("", what_goes))
        .when(
            move || !shows.get(),
            move || actions().child(button("button button--secondary", show).on_click(see)),
        )
        .when(move || shows.get(), move || preview(app, shown, consents))
}

/// What somebody else will see, the consent, and then the link.
fn preview(app: App, shown: Memo<ReportContents>, consents: RwSignal<bool>) -> El {
    let words = app.language().report();
    let [_, seen] = words.preview;
    let [consent, means] = words.consent;
    let results = move || shown.with(|it| it.report.results.without_words());
    let given_away = move || {
        let route = Route::Results(link::encode(&results()));
        let address = device::address_of(&route);
        let title = app.words().titles.results.to_owned();
        el("div", "pass-on").children(ways(app, title, address, words.link, None))
    };
    el("div", "report__preview")
        .child(el("h3", "").attr("tabindex", "-1").text(seen))
        .live(move || results_sheet(app, &results()).into())
        .child(switch(
            consent,
            move || means,
            move || consents.get(),
            move |on| consents.set(on),
        ))
        .when(move || consents.get(), given_away)
}
