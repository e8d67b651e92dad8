//! The foot of the page of a routine: what will be said, and how to pass it on.

use leptos::prelude::*;

use crate::app::{App, device};
use crate::domain::leaflet::Leaflet;
use crate::domain::route::Route;
use crate::domain::routine::Routine;
use crate::domain::script::Phrase;
use crate::domain::share::encode;
use crate::domain::time::clock_text;
use crate::ui::components::{Icon, actions, button, dialog, icon_button, link, section};
use crate::ui::figure::printing;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{copy_button, p, told_here};
use crate::ui::slots::paper_slot;

/// The foot.
pub(in crate::ui) fn foot(app: App, leaflet: &Leaflet) -> El {
    let change = link(
        "button button--quiet",
        &Route::Build(encode(leaflet)),
        app.language().links().change_copy,
    );
    el("div", "routine__foot")
        .maybe(leaflet.routine().map(|routine| script(app, routine)))
        .child(section(app.language().links().send).child(pass_on(app, leaflet)))
        .child(change)
}

/// What the voice will say and when, to read or to print.
fn script(app: App, routine: Routine) -> El {
    let words = &app.language().pages().script;
    let open = RwSignal::new(false);
    let lines = move || {
        let phrase = |phrase: Phrase| {
            el("li", "script__line")
                .child(el("span", "script__time").text(clock_text(phrase.at_ms)))
                .child(el("span", "").text(phrase.text))
        };
        let said = app.script_of(&routine);
        el("div", "")
            .child(p("quiet", words.hint))
            .child(el("ol", "script").children(said.into_iter().map(phrase)))
            .child(
                actions()
                    .child(button("button button--secondary", words.print).on_click(printing())),
            )
    };
    el("details", "card script-card")
        .on("toggle", move |_| open.set(true))
        .child(el("summary", "").text(words.title))
        .when(move || open.get(), lines)
}

/// The link, to copy or to share, the code, and the hand-out.
pub(in crate::ui) fn pass_on(app: App, leaflet: &Leaflet) -> El {
    let words = app.language().links();
    let paper = link(
        "button button--secondary",
        &Route::HandOut(encode(leaflet)),
        words.hand_out,
    );
    let title = app.words().routine_name(&leaflet.name);
    let address = device::address_of(&Route::Shared(encode(leaflet)));
    el("div", "pass-on")
        .child(p("quiet", words.link_hint))
        .children(ways(app, title, address, words.link, Some(paper)))
}

/// The ways to give an address away: to copy, to share, as a code, and one more where there is one.
pub(in crate::ui::pages) fn ways(
    app: App,
    title: String,
    address: String,
    label: &'static str,
    more: Option<El>,
) -> [El; 4] {
    let words = app.language().links();
    let told = RwSignal::new(String::new());
    let share = device::can_share().then(|| {
        let address = address.clone();
        icon_button("button button--secondary", Icon::Share, words.share).on_click(move || {
            device::share_link(title.clone(), address.clone(), move || {
                told.set(words.not_copied.to_owned());
            });
        })
    });
    let field = el("input", "field")
        .attr("type", "text")
        .attr("readonly", "")
        .attr("value", address.clone());
    let to_copy = address.clone();
    let copy = copy_button(app, words.copy, told, move || to_copy.clone());
    let shows_code = RwSignal::new(false);
    let show_code =
        button("button button--secondary", words.code).on_click(move || shows_code.set(true));
    let code = dialog(
        "code",
        shows_code,
        words.code,
        app.first.words().shell.close,
        move || {
            let address = address.clone();
            el("div", "dialog__body").child(paper_slot(app, move |part| (part.code)(app, &address)))
        },
    );
    [
        el("label", "pass-on__link")
            .child(el("span", "visually-hidden").text(label))
            .child(field),
        actions()
            .child(copy)
            .maybe(share)
            .child(show_code)
            .maybe(more),
        code,
        told_here(told),
    ]
}
