//! Exercises as small figures, each in a room of its own, with its name under it.

use crate::app::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Route;
use crate::ui::components::{Icon, icon, link};
use crate::ui::figure;
use crate::ui::html::{El, el};

/// A figure in a room of its own, beside a text that says as much.
pub(super) fn pose(app: App, id: ExerciseId) -> El {
    el("span", "pose").child(figure::beside_text(app, figure::of(id, None)))
}

/// That what is in such a room was done.
pub(super) fn tick() -> El {
    el("span", "pose__mark pose__mark--done").child(icon(Icon::Check))
}

/// An exercise that leads to its page; its name is an element of this tag.
pub(super) fn tile(app: App, id: ExerciseId, tag: &'static str) -> El {
    let name = (app.words().exercise)(id).name;
    link("tile", &Route::Exercise(id), "")
        .child(pose(app, id))
        .child(el(tag, "tile__name").text(name))
}

/// Exercises that lead to their pages.
pub(super) fn tiles(app: App, ids: impl IntoIterator<Item = ExerciseId>) -> El {
    let item = |id| el("li", "").child(tile(app, id, "span"));
    el("ul", "tiles").children(ids.into_iter().map(item))
}
