//! The list of routines: ours, and those that were kept.

use crate::app::App;
use crate::domain::history::KeptRoutine;
use crate::domain::route::Route;
use crate::domain::routine::BuiltIn;
use crate::ui::components::section;
use crate::ui::html::{El, el};
use crate::ui::pages::first::home::card;
use crate::ui::pages::parts::{p, page, routine_card};

/// The page.
pub(in crate::ui::pages) fn routines(app: App) -> El {
    let words = &app.language().pages().routines;
    page("page", app.words().routines.title)
        .child(
            section(words.shipped).child(
                el("ul", "cards").children(BuiltIn::ALL.iter().map(|it| card(app.first, *it))),
            ),
        )
        .child(section(words.kept).live(move || {
            app.past(|past| {
                let kept = &past.kept;
                if kept.is_empty() {
                    p("quiet", words.none_kept).into()
                } else {
                    el("ul", "cards")
                        .children(kept.iter().map(|kept| kept_card(app, kept)))
                        .into()
                }
            })
        }))
}

/// The card of a kept routine; of one that cannot be read any more, a card that says so.
fn kept_card(app: App, kept: &KeptRoutine) -> El {
    let to = Route::Kept(kept.id.clone());
    match kept.read().routine {
        Some(routine) => routine_card(app, &routine, &to),
        None => el("li", "card routine-card").child(
            crate::ui::components::link("card__link", &to, "")
                .child(el("h3", "card__title").text(app.language().links().broken)),
        ),
    }
}
