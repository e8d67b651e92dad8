//! A routine as a QR code: on the screen at full size, and as a file.

use leptos::prelude::*;

use crate::app::{App, device};
use crate::domain::qr::Code;
use crate::ui::components::{actions, button};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, told_here};

/// How many pixels of a saved picture a square of the code is wide.
const PIXELS: usize = 12;

/// The code of an address, to be scanned from the screen or saved; or why there is none.
pub(in crate::ui) fn code(app: App, address: &str) -> El {
    let words = app.language().paper();
    let Ok(code) = Code::of(address) else {
        return p("", words.too_long);
    };
    // A browser that takes the file says so itself.
    let told = RwSignal::new(String::new());
    let save = |label, name, kind, file: fn(&Code) -> Vec<u8>| {
        let code = code.clone();
        button("button button--secondary", label).on_click(move || {
            let is_saved = device::save(name, kind, &file(&code));
            told.set(if is_saved { "" } else { words.not_saved }.to_owned());
        })
    };
    let png = |code: &Code| code.png(PIXELS);
    let svg = |code: &Code| code.svg().into_bytes();
    el("div", "code")
        .child(picture(app, &code))
        .child(p("", words.code_hint).text(" ").text(words.for_ever))
        .child(
            actions()
                .child(save(words.save_png, "unhunch.png", "image/png", png))
                .child(save(words.save_svg, "unhunch.svg", "image/svg+xml", svg)),
        )
        .child(told_here(told))
}

/// The code alone, dark on white in every theme. On paper a square is a little over half a millimetre wide, which
/// telephones read also of a poor print.
pub(super) fn picture(app: App, code: &Code) -> El {
    let size = code.size();
    let wide = size * 55 / 100;
    el("svg", "code__picture")
        .attr("width", format!("{wide}mm"))
        .attr("viewBox", format!("0 0 {size} {size}"))
        .attr("shape-rendering", "crispEdges")
        .attr("role", "img")
        .attr("aria-label", app.language().paper().code)
        .child(
            el("path", "")
                .attr("fill", "#ffffff")
                .attr("d", code.ground()),
        )
        .child(
            el("path", "")
                .attr("fill", "#000000")
                .attr("d", code.path()),
        )
}
