//! Figures on pages: still ones, and rows of key poses with arrows.
//!
//! It asks the domain what a picture shows and puts it on the page; no pose and no rule stands here.

use super::easel::{Motif, picture};
use crate::app::App;
use crate::domain::catalogue::{Position, Side};
use crate::domain::figure::FigureId;
use crate::domain::figure::people::Somebody;
use crate::ui::html::{El, el};
use crate::ui::parts::Lit;

/// A figure in the pose that is held, beside a text that says the same: a screen reader passes it
/// over.
pub(in crate::ui) fn beside_text(app: App, id: FigureId) -> El {
    picture(app, Motif::Held(id)).attr("aria-hidden", "true")
}

/// A figure in the pose that is held, alone.
pub(in crate::ui) fn pose(app: App, id: FigureId) -> El {
    picture(app, Motif::Key(id, id.figure().out.len()))
}

/// A figure where its movement starts, alone.
pub(in crate::ui) fn start(app: App, id: FigureId) -> El {
    picture(app, Motif::Key(id, 0))
}

/// The main poses of a figure side by side; an arrow in the one that is held shows the way there. Poses that are
/// wider than high may stand one below the other instead, where there is more height than width.
pub(in crate::ui) fn row(app: App, id: FigureId, side: Option<Side>) -> El {
    let figure = id.figure();
    let poses = match (figure.out.is_empty(), figure.back.is_empty()) {
        (true, _) => 1,
        (_, true) => 2,
        _ => 3,
    };
    let poses = (0..poses).map(|index| picture(app, Motif::Main(id, side, index)));
    let position = id.exercise().facts().position();
    let is_wide = position.is_on_floor() && position != Position::Kneeling;
    let row = el("div", "figure-row").children(poses);
    named(
        app,
        id,
        if is_wide {
            row.attr("data-wide", "")
        } else {
            row
        },
    )
}

/// All key poses of a figure side by side.
pub(in crate::ui) fn every_pose(app: App, id: FigureId) -> El {
    let poses = (0..id.figure().keys().count()).map(|index| picture(app, Motif::Key(id, index)));
    named(app, id, el("div", "figure-row").children(poses))
}

/// Somebody who can be chosen, beside a text that says who it is.
pub(in crate::ui) fn portrait(app: App, somebody: Somebody) -> El {
    picture(app, Motif::Portrait(somebody)).attr("aria-hidden", "true")
}

/// The back of whoever shows the exercises, with these places lit; beside texts that say as much.
pub(in crate::ui) fn back(app: App, lit: Lit) -> El {
    picture(app, Motif::Back(lit)).attr("aria-hidden", "true")
}

/// With a text that says what is to be seen.
fn named(app: App, id: FigureId, figure: El) -> El {
    let text = (app.language().figures().text)(id);
    figure.attr("role", "img").attr("aria-label", text)
}
