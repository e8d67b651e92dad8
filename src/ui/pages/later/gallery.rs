//! Every figure in all its poses, to compare and to check.

use crate::app::App;
use crate::domain::figure::FigureId;
use crate::domain::route::Route;
use crate::ui::components::link;
use crate::ui::figure::every_pose;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page};

/// The page.
pub(in crate::ui::pages) fn gallery(app: App) -> El {
    let words = app.language().figures();
    page("page gallery", app.words().titles.gallery)
        .child(p("lead", words.gallery_lead))
        .children(FigureId::ALL.iter().map(|id| one(app, *id)))
}

fn one(app: App, id: FigureId) -> El {
    let words = app.language().figures();
    let exercise = id.exercise();
    let name = (app.words().exercise)(exercise).name;
    let way = (words.way)(id);
    let title = if way.is_empty() {
        name.to_owned()
    } else {
        format!("{name}: {way}")
    };
    el("section", "card")
        .child(el("h2", "card__title").child(link("", &Route::Exercise(exercise), title)))
        .child(every_pose(app, id))
}
