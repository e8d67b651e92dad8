//! Figures that move. Where nothing draws them fast enough, a still picture fades into the next.
//!
//! A moving one works only while it moves and somebody can see it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::easel::image_of;
use super::look::Look;
use super::turning::Turning;
use crate::app::App;
use crate::app::reactive::effect;
use crate::domain::figure::scene::Scene;
use crate::domain::figure::still::Still;
use crate::domain::session::Status;
use crate::platform::clock;
use crate::platform::page::frames::Frames;
use crate::platform::page::sheet::{self, Sheet, Sight};
use crate::ui::html::{El, Text, el};
use crate::ui::parts::WhichFigure;

/// Milliseconds from one still picture of a movement to the next at least.
const NEXT_MS: u64 = 400;

/// The figure of the session, in time with the count: while it stands, it can be turned. `wake` reads
/// whatever may set it moving again, `which` tells the figure that is to be seen.
pub(in crate::ui) fn of_session(app: App, which: WhichFigure, wake: Box<dyn Fn()>) -> El {
    let text = app.language().figures().text;
    let text = move || which().map_or("", text).into();
    let turning = Turning::new();
    let stands = move || app.session_now(|session| session.status() != Status::Running);
    let (turned, woken) = (Rc::clone(&turning), Rc::clone(&turning));
    let look = move || {
        if !stands() {
            turned.spring_back();
        }
        app.scene().map(|scene| turned.show(&scene))
    };
    let seen = moving(app, text, look, move || {
        wake();
        woken.track();
    });
    let figure = turning.around(app, seen, stands);
    el("div", "figure-of-session")
        .child(figure)
        .child(turning.buttons(app))
}

/// A figure that moves: `look` says how it stands right now, and `wake` reads whatever may set it
/// moving again. `text` says what is to be seen.
pub(super) fn moving(
    app: App,
    text: impl Fn() -> Text + Send + Sync + 'static,
    look: impl Fn() -> Option<Scene> + 'static,
    wake: impl Fn() + 'static,
) -> El {
    drawn(app, Box::new(look), Box::new(wake)).live_attr("aria-label", move || Some(text()))
}

fn drawn(app: App, look: Box<dyn Fn() -> Option<Scene>>, wake: Box<dyn Fn()>) -> El {
    let wake: Rc<dyn Fn()> = Rc::from(wake);
    let stills = Rc::new(Stills {
        app,
        sheets: RefCell::default(),
        shows: RefCell::default(),
        since_ms: Cell::new(0),
    });
    let shown = Rc::clone(&stills);
    let frames = Frames::new(move || {
        let Some(scene) = look() else { return false };
        let moves = scene.moves;
        shown.show(scene);
        moves
    });
    let sheet = || {
        let stills = Rc::clone(&stills);
        el("canvas", "figure__sheet").with_element(move |element| {
            stills.sheets.borrow_mut().extend(Sheet::on(element));
        })
    };
    let figure = el("div", "figure")
        .attr("role", "img")
        .child(sheet())
        .child(sheet());
    figure.with_element(move |element| {
        let frames = frames.clone();
        let woken = frames.clone();
        let wake = Rc::clone(&wake);
        let stills = Rc::clone(&stills);
        let sight = Sight::of(
            &element,
            |_| {},
            move || {
                stills.shows.take();
                woken.start();
            },
        );
        // The frames end with the page that shows them: this effect alone keeps them.
        effect(move || {
            let _ = &sight;
            Look::of(app);
            wake();
            frames.wake();
        });
    })
}

/// Two sheets, of which one shows a picture while the next one fades in on the other.
struct Stills {
    app: App,
    /// The one that is to be seen comes last.
    sheets: RefCell<Vec<Sheet>>,
    /// What is to be seen.
    shows: RefCell<Option<(Still, Look)>>,
    since_ms: Cell<u64>,
}

impl Stills {
    fn show(&self, scene: Scene) {
        let look = Look::now(self.app);
        let now = clock::now().mono_ms;
        let is_soon = scene.moves && now.saturating_sub(self.since_ms.get()) < NEXT_MS;
        let shows = &mut *self.shows.borrow_mut();
        let stays = |(shown, of): &(Still, Look)| is_soon || shown.scene == scene && *of == look;
        let sheets = &mut *self.sheets.borrow_mut();
        let Some(sheet) = sheets
            .first()
            .filter(|_| !shows.as_ref().is_some_and(stays))
        else {
            return;
        };
        // What stands soon again need not be sharp.
        let size = sheet.size(if scene.moves { 1.0 } else { sheet::density() });
        if size.0 == 0 || size.1 == 0 {
            return;
        }
        let (still, _) = shows.insert((scene.into(), look));
        let image = image_of(still, &look, size);
        sheet.show(size.0, &image.bytes);
        sheets.rotate_left(1);
        if let [behind, front] = sheets.as_slice() {
            front.come_forward(behind);
        }
        self.since_ms.set(now);
    }
}
