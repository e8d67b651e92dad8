//! Figures that move: drawn by the graphics processor where there is one. Where there is none, a still picture
//! fades into the next.
//!
//! A moving one works only while it moves. The graphics processor draws one figure at a time: whichever
//! has begun to move last.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use leptos::web_sys::Element;

use super::easel::{Begun, begun, end_of_frame_ms, has_until};
use super::look::Look;
use super::turning::Turning;
use crate::app::App;
use crate::app::reactive::effect;
use crate::app::stage::{self, SharedStage, StageTurn};
use crate::domain::figure::colours::Colours;
use crate::domain::figure::scene::Scene;
use crate::domain::figure::still::Still;
use crate::domain::session::Status;
use crate::platform::clock;
use crate::platform::page::frames::Frames;
use crate::platform::page::gpu::Software;
use crate::platform::page::sheet::{self, Sheet, Sight};
use crate::platform::page::tab;
use crate::ui::html::{El, Text, el};
use crate::ui::parts::WhichFigure;

/// Milliseconds from one still picture of a movement to the next at least.
const NEXT_MS: u64 = 400;

thread_local! {
    /// What the graphics processor draws on.
    static STAGE: SharedStage = {
        // What it has drawn is not put on paper.
        tab::around_print(|| HOLDER.with_borrow(Weak::upgrade).iter().for_each(|it| it.stand()), || {}).forever();
        SharedStage::new(Software::Refused)
    };
    /// The figure that it draws.
    static HOLDER: RefCell<Weak<Moving>> = RefCell::default();
}

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
    drawn(app, false, Box::new(look), Box::new(wake))
        .attr("role", "img")
        .live_attr("aria-label", move || Some(text()))
}

/// A figure that moves while it is near what is on the screen and the graphics processor draws it; else it
/// stands.
pub(super) fn moving_easily(app: App, look: impl Fn() -> Option<Scene> + 'static) -> El {
    drawn(app, true, Box::new(look), Box::new(|| {}))
}

fn drawn(
    app: App,
    only_easily: bool,
    look: Box<dyn Fn() -> Option<Scene>>,
    wake: Box<dyn Fn()>,
) -> El {
    let wake: Rc<dyn Fn()> = Rc::from(wake);
    let figure = Rc::new(Moving {
        app,
        element: RefCell::default(),
        turn: RefCell::default(),
        sheets: RefCell::default(),
        last: RefCell::default(),
        begins: Cell::new(false),
        shows: RefCell::default(),
        next: RefCell::default(),
        since_ms: Cell::new(0),
        only_easily,
        is_near: Cell::new(true),
    });
    let shown = Rc::clone(&figure);
    let frames = Frames::new(move || {
        let Some(scene) = look() else { return false };
        shown.show(scene)
    });
    let sheet = || {
        let figure = Rc::clone(&figure);
        el("canvas", "figure__sheet").with_element(move |element| {
            figure.sheets.borrow_mut().extend(Sheet::on(element));
        })
    };
    let (first, second) = (sheet(), sheet());
    el("div", "figure")
        .child(first)
        .child(second)
        .with_element(move |element| {
            figure.element.replace(Some(element.clone()));
            let (wake, figure) = (Rc::clone(&wake), Rc::clone(&figure));
            let (frames, woken, near) = (frames.clone(), frames.clone(), frames.clone());
            let seen = Rc::clone(&figure);
            let sight = Sight::of(
                &element,
                move |is_near| {
                    if !seen.is_near.replace(is_near) {
                        near.wake();
                    }
                },
                move || {
                    // Only what is shown already would be seen at the wrong size.
                    if figure.shows.take().is_some() || figure.has_stage() {
                        woken.start();
                    } else {
                        woken.wake();
                    }
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

/// A figure on the page: the graphics processor's canvas while it has that, and two sheets, of which one shows
/// a still picture while the next one fades in on the other.
struct Moving {
    app: App,
    element: RefCell<Option<Element>>,
    turn: RefCell<Option<StageTurn>>,
    /// The one that is to be seen comes last.
    sheets: RefCell<Vec<Sheet>>,
    /// How it was shown last.
    last: RefCell<Option<(Scene, Look)>>,
    /// Whether it is about to take the graphics processor's canvas.
    begins: Cell<bool>,
    /// The still picture that is to be seen.
    shows: RefCell<Option<(Still, Look)>>,
    /// The one that is being drawn.
    next: RefCell<Option<Next>>,
    since_ms: Cell<u64>,
    /// Whether it moves only near what is on the screen, and where the graphics processor draws it.
    only_easily: bool,
    is_near: Cell<bool>,
}

/// A still picture that is being drawn.
struct Next {
    still: Still,
    look: Look,
    size: (u32, u32),
    /// None once it is drawn: then it stands on the sheet behind.
    drawing: Option<Begun>,
}

impl Moving {
    /// Shows it; whether it moves on.
    fn show(self: &Rc<Self>, scene: Scene) -> bool {
        let look = Look::now(self.app);
        let before = self.last.replace(Some((scene.clone(), look)));
        // To be refused the graphics processor takes time as well.
        let end_ms = end_of_frame_ms();
        let begins = scene.moves && !before.is_some_and(|(before, _)| before.moves);
        if begins && !self.has_stage() {
            // To ask for the processor may take all the time that a frame has.
            self.begins.set(true);
            return true;
        }
        if self.begins.get() {
            let has_time = has_until(end_ms);
            if scene.moves && !STAGE.with(|stage| stage.prepare(look.person, &has_time)) {
                return true;
            }
            self.begins.set(false);
            if scene.moves {
                self.take_stage();
            }
        }
        if self.plays(&scene, &look) {
            return scene.moves && (self.is_near.get() || !self.only_easily);
        }
        let scene = if self.only_easily {
            // It stands as it is being drawn: nobody sees the instants that pass meanwhile.
            let begun = self
                .next
                .borrow()
                .as_ref()
                .map(|next| next.still.scene.clone());
            Scene {
                moves: false,
                ..begun.unwrap_or(scene)
            }
        } else {
            scene
        };
        let moves = scene.moves;
        let goes_on = self.show_still(scene, look, end_ms);
        moves || goes_on
    }

    /// Whether it has the graphics processor's canvas.
    fn has_stage(&self) -> bool {
        let turn = self.turn.borrow();
        turn.as_ref().and_then(StageTurn::stage).is_some()
    }

    /// Takes the graphics processor's canvas from whoever has it.
    fn take_stage(self: &Rc<Self>) {
        let element = self.element.borrow();
        let Some(element) = &*element else { return };
        // It cannot be drawn for another before the one who had it stands.
        let before = HOLDER.replace(Rc::downgrade(self));
        let turn = STAGE.with(SharedStage::take).ok();
        if let Some(stage) = turn.as_ref().and_then(StageTurn::stage) {
            let canvas = stage.element();
            canvas.set_class_name("figure__stage");
            let _ = element.append_child(canvas);
        }
        self.turn.replace(turn);
        if let Some(before) = before.upgrade().filter(|before| !Rc::ptr_eq(before, self)) {
            before.stand();
        }
    }

    /// Lets the graphics processor draw it; whether it does.
    fn plays(&self, scene: &Scene, look: &Look) -> bool {
        let turn = self.turn.borrow();
        let stage = turn.as_ref().and_then(StageTurn::stage);
        let Some(stage) = stage.filter(|stage| stage.is_alive()) else {
            return false;
        };
        stage.show(
            scene,
            &stage::StageLook {
                person: look.person,
                colours: Colours::of(look.scheme, look.skin),
            },
        );
        // Behind what moves, nothing is to be seen of the still picture before.
        if self.shows.take().is_some() {
            self.sheets.borrow().iter().for_each(Sheet::clear);
        }
        true
    }

    /// Shows in a still picture what the graphics processor has shown.
    fn stand(&self) {
        self.turn.take();
        // What it was doing is kept: only who begins to move takes the canvas.
        let last = self.last.borrow().clone();
        if let Some((scene, look)) = last {
            let moves = false;
            let scene = Scene { moves, ..scene };
            while self.show_still(scene.clone(), look, u64::MAX) {}
        }
    }

    /// Shows a scene in a still picture, once that is drawn, for which there is time until then; whether it is being drawn.
    fn show_still(&self, scene: Scene, look: Look, end_ms: u64) -> bool {
        let now = clock::now().mono_ms;
        let is_soon = scene.moves && now.saturating_sub(self.since_ms.get()) < NEXT_MS;
        let shows = &mut *self.shows.borrow_mut();
        let stays = |(shown, of): &(Still, Look)| is_soon || shown.scene == scene && *of == look;
        let sheets = &mut *self.sheets.borrow_mut();
        let Some(sheet) = sheets
            .first()
            .filter(|_| !shows.as_ref().is_some_and(stays))
        else {
            return false;
        };
        // To find out its size takes time as well.
        if now >= end_ms {
            return true;
        }
        // What the next replaces soon need not be sharp.
        let size = sheet.size(if scene.moves { 1.0 } else { sheet::density() });
        if size.0 == 0 || size.1 == 0 {
            return false;
        }
        // What moves has moved on a little by the time that its picture is there.
        let is_wanted = |next: &Next| {
            let is_same = scene.moves || next.still.scene == scene;
            is_same && next.look == look && next.size == size
        };
        let next = self.next.take().filter(is_wanted).unwrap_or_else(|| {
            let still = Still::from(scene);
            let drawing = Some(begun(still.clone(), look, size));
            Next {
                still,
                look,
                size,
                drawing,
            }
        });
        if let Some(drawing) = next.drawing {
            let drawing = match drawing.go_on_while(&has_until(end_ms)) {
                // To show so many pixels, and to bring them forward, are a frame's work each.
                Ok(image) => {
                    sheet.show(size.0, &image.bytes);
                    None
                }
                Err(drawing) => Some(drawing),
            };
            self.next.replace(Some(Next { drawing, ..next }));
            return true;
        }
        shows.replace((next.still, look));
        sheets.rotate_left(1);
        if let [behind, front] = sheets.as_slice() {
            front.come_forward(behind);
        }
        self.since_ms.set(now);
        false
    }
}
