//! The way to all pages that are not in the navigation.

use crate::app::App;
use crate::domain::route::Route;
use crate::ui::components::{Icon, icon, link};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::page;

/// The page.
pub(in crate::ui::pages) fn more(app: App) -> El {
    let (shell, titles) = (&app.first.words().shell, &app.words().titles);
    let ways = [
        (Route::Routines, Icon::Routines, app.words().routines.title),
        (Route::Build(String::new()), Icon::Plus, titles.builder),
        (Route::Breaks, Icon::Break, shell.breaks),
        (Route::Learn(String::new()), Icon::Learn, shell.learn),
        (Route::Report, Icon::Print, titles.report),
        (Route::Settings, Icon::Settings, titles.settings),
        (Route::Data, Icon::Keep, titles.data),
        (Route::About, Icon::About, titles.about),
    ];
    let way = |(to, sign, name): (Route, Icon, &'static str)| {
        let inside = link("row", &to, "")
            .child(icon(sign))
            .child(el("strong", "row__text").text(name))
            .child(icon(Icon::Chevron));
        el("li", "").child(inside)
    };
    page("page narrow", shell.more).child(el("ul", "rows").children(ways.map(way)))
}
