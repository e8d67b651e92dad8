//! Figures on pages: still ones, rows of key poses with arrows, and ones that move.
//!
//! It asks the domain where a figure is and shows it; no pose and no rule stands here. A moving one
//! works only while it moves and somebody can see it, and changes nothing but its own shapes.

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::App;
use crate::app::reactive::effect;
use crate::domain::catalogue::Side;
use crate::domain::figure::FigureId;
use crate::domain::figure::demo;
use crate::domain::figure::motion::{Framing, Scene};
use crate::domain::figure::outline::Outline;
use crate::domain::figure::picture::Picture;
use crate::domain::figure::vector::V;
use crate::platform::page::canvas::{Canvas, Frames};
use crate::ui::html::{El, Text, el};
use crate::ui::parts::WhichFigure;

/// A figure in the pose that is held, beside a text that says the same: a screen reader passes it
/// over.
pub(in crate::ui) fn beside_text(id: FigureId) -> El {
    held(id).attr("aria-hidden", "true")
}

/// A figure in the pose that is held.
pub(in crate::ui) fn still(app: App, id: FigureId) -> El {
    named(app, id, held(id))
}

/// The pose that is held, with an arrow that shows the way there.
fn held(id: FigureId) -> El {
    picture(&demo::held(id), &demo::traces(id, None))
}

/// The main poses of a figure side by side; an arrow in the one that is held shows the way there.
pub(in crate::ui) fn row(app: App, id: FigureId, side: Option<Side>) -> El {
    let poses = demo::main_poses(id, side);
    let traces = demo::traces(id, side);
    let with_arrows =
        |(index, scene): (usize, &Scene)| picture(scene, if index == 1 { &traces } else { &[] });
    let row = el("div", "figure-row").children(poses.iter().enumerate().map(with_arrows));
    named(app, id, row)
}

/// All key poses of a figure side by side.
pub(in crate::ui) fn every_pose(app: App, id: FigureId) -> El {
    let poses = demo::all_poses(id);
    let row = el("div", "figure-row").children(poses.iter().map(|scene| picture(scene, &[])));
    named(app, id, row)
}

/// With a text that says what is to be seen.
fn named(app: App, id: FigureId, figure: El) -> El {
    let text = (app.language().figures().text)(id);
    figure.attr("role", "img").attr("aria-label", text)
}

/// A picture that stays as it is. It says nothing to a screen reader by itself.
fn picture(scene: &Scene, traces: &[Vec<V>]) -> El {
    let mut picture = Picture::default();
    scene.draw(&mut picture);
    let shape = |class: &'static str, outline: &str| {
        el("polygon", class).attr("points", outline.to_owned())
    };
    let arrow = |class, thick| {
        let mut arrows = Outline::default();
        for trace in traces {
            arrows.arrow(&scene.view.eye(), trace, thick);
        }
        (!arrows.points().is_empty()).then(|| shape(class, arrows.points()))
    };
    let shapes = picture.shapes().iter();
    el("svg", "figure")
        .attr("viewBox", scene.framing.window().view_box())
        .attr("focusable", "false")
        .children(shapes.map(|it| shape(it.part.class(), it.outline.points())))
        .maybe(arrow("f-halo", 2.2))
        .maybe(arrow("f-arrow", 1.1))
}

/// The figure of the session, in time with the count. `wake` reads whatever may set it moving again,
/// `which` tells the figure that is to be seen.
pub(in crate::ui) fn of_session(app: App, which: WhichFigure, wake: Box<dyn Fn()>) -> El {
    let text = app.language().figures().text;
    let text = move || which().map_or("", text).into();
    moving(text, move || app.scene(), wake)
}

/// A figure that moves: `look` says how it stands right now, and `wake` reads whatever may set it
/// moving again. `text` says what is to be seen.
pub(super) fn moving(
    text: impl Fn() -> Text + Send + Sync + 'static,
    look: impl Fn() -> Option<Scene> + 'static,
    wake: impl Fn() + 'static,
) -> El {
    drawn(Box::new(look), Box::new(wake)).live_attr("aria-label", move || Some(text()))
}

fn drawn(look: Box<dyn Fn() -> Option<Scene>>, wake: Box<dyn Fn()>) -> El {
    let canvas: Rc<RefCell<Option<Canvas>>> = Rc::default();
    let shown = Rc::clone(&canvas);
    let mut picture = Picture::default();
    let mut framing: Option<Framing> = None;
    let frames = Frames::new(move || {
        let (Some(scene), Some(canvas)) = (look(), &mut *shown.borrow_mut()) else {
            return false;
        };
        scene.draw(&mut picture);
        if framing != Some(scene.framing) {
            canvas.look_at(scene.framing.window().view_box());
            framing = Some(scene.framing);
        }
        let shapes = picture.shapes().iter();
        canvas.show(shapes.map(|it| (it.part.class(), it.outline.points())));
        scene.moves
    });
    let first = frames.clone();
    // The frames end with the page that shows them: this effect alone keeps them.
    effect(move || {
        wake();
        frames.wake();
    });
    el("svg", "figure")
        .attr("role", "img")
        .attr("focusable", "false")
        .with_element(move |element| {
            canvas.replace(Some(Canvas::on(element)));
            first.start();
        })
}
