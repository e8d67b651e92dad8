//! The list of routines: ours, and those that were kept.

use super::tiles::pose;
use crate::app::App;
use crate::domain::history::KeptRoutine;
use crate::domain::route::Route;
use crate::domain::routine::{BuiltIn, Routine};
use crate::ui::components::{Icon, icon, link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{named, p, page, size_of};

/// So many of its exercises are to be seen of a routine.
const MOST_FIGURES: usize = 3;

/// The page.
pub(in crate::ui::pages) fn routines(app: App) -> El {
    let words = &app.language().pages().routines;
    let ours = |it: &BuiltIn| {
        let summary = (app.words().names.routine_summary)(*it).to_owned();
        card(app, &it.routine(), &Route::Routine(*it), Some(summary))
    };
    let make = link("button button--soft", &Route::Build(String::new()), "")
        .child(icon(Icon::Plus))
        .child(el("span", "").text(app.words().titles.builder));
    page("page", app.words().routines.title)
        .child(make)
        .child(
            section(words.shipped).child(el("ul", "cards").children(BuiltIn::ALL.iter().map(ours))),
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

/// The card of a routine: the first of its figures, what it is called and for, and how long it takes.
fn card(app: App, routine: &Routine, to: &Route, summary: Option<String>) -> El {
    let first = routine.steps.iter().take(MOST_FIGURES);
    let figures = first.map(|step| pose(app, step.exercise));
    let inside = link("card__link", to, "")
        .child(el("span", "routine-card__figures").children(figures))
        .child(named(app, "h3", "card__title", &routine.name))
        .maybe(summary.map(|summary| p("card__text", summary).attr("dir", "auto")))
        .child(size_of(app, routine));
    el("li", "card routine-card").child(inside)
}

/// What a kept routine was changed from, where it was.
pub(super) fn changed_from(app: App, kept: &KeptRoutine) -> Option<String> {
    let name = kept.changed_from()?;
    let name = app.words().name_within(&name);
    Some((app.language().pages().routines.changed_from)(&name))
}

/// The card of a kept routine; of one that cannot be read any more, a card that says so.
fn kept_card(app: App, kept: &KeptRoutine) -> El {
    let to = Route::Kept(kept.id.clone());
    match kept.read().routine() {
        Some(routine) => card(app, &routine, &to, changed_from(app, kept)),
        None => el("li", "card routine-card").child(
            link("card__link", &to, "")
                .child(el("h3", "card__title").text(app.language().links().broken)),
        ),
    }
}
