//! A figure that can be turned: dragged with a finger or the mouse, with the arrow keys, or by buttons.
//!
//! Keys are heard only while the figure has the focus: elsewhere on the page they are others'.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, KeyboardEvent, PointerEvent};

use crate::app::App;
use crate::domain::figure::View;
use crate::domain::figure::scene::Scene;
use crate::domain::figure::view::Turn;
use crate::platform::clock;
use crate::ui::components::{Icon, icon};
use crate::ui::html::{El, el};

/// Degrees for each point that a pointer is moved.
const DRAGS: f32 = 0.5;
/// A pointer that is moved farther than this drags, and taps nothing.
const TAPS: f32 = 8.0;
/// Degrees for each arrow key.
const KEY: f32 = 15.0;
/// Degrees for each tap on a button that turns it.
const STEP: f32 = 45.0;

/// How far a figure is turned.
#[derive(Debug)]
pub(super) struct Turning {
    now: Cell<Turn>,
    /// Where it springs to.
    goal: Cell<Turn>,
    seen_ms: Cell<u64>,
    /// The view that shows it best, as last seen.
    best: Cell<View>,
    /// Where the pointer that holds it went down, and where it is.
    held: Cell<Option<Held>>,
    /// Set whenever it is to be drawn anew.
    woken: RwSignal<()>,
}

#[derive(Debug, Clone, Copy)]
struct Held {
    from: (f32, f32),
    at: (f32, f32),
    drags: bool,
}

impl Turning {
    pub(super) fn new() -> Rc<Self> {
        Rc::new(Self {
            now: Cell::default(),
            goal: Cell::default(),
            seen_ms: Cell::default(),
            best: Cell::new(View::SIDE),
            held: Cell::default(),
            woken: RwSignal::new(()),
        })
    }

    /// Reads whatever may set the figure turning.
    pub(super) fn track(&self) {
        self.woken.track();
    }

    /// A scene as it is seen now, on its way to where it springs to.
    pub(super) fn show(&self, scene: &Scene) -> Scene {
        self.best.set(scene.view);
        let now = clock::now().mono_ms;
        let passed = now.saturating_sub(self.seen_ms.replace(now)).min(50);
        let passed = f32::from(u8::try_from(passed).unwrap_or(u8::MAX));
        let turn = self.now.get().springing_to(self.goal.get(), passed);
        self.now.set(turn);
        let springs = turn != self.goal.get();
        let turned = scene.turned(turn);
        Scene {
            moves: scene.moves || springs,
            ..turned
        }
    }

    /// Springs to a turn.
    fn spring_to(&self, goal: Turn) {
        self.goal.set(self.best.get().limited(goal));
        self.seen_ms.set(clock::now().mono_ms);
        self.woken.set(());
    }

    /// Springs back to the view that shows it best, in the frames that come anyway.
    pub(super) fn spring_back(&self) {
        self.goal.set(Turn::NONE);
    }

    fn drag(&self, around: f32, above: f32) {
        let turn = self.best.get().limited(self.now.get().and(around, above));
        self.now.set(turn);
        self.goal.set(turn);
        self.woken.set(());
    }

    /// A figure that can be turned while `may_turn` holds.
    pub(super) fn around(
        self: &Rc<Self>,
        app: App,
        figure: El,
        may_turn: impl Fn() -> bool + Clone + 'static,
    ) -> El {
        let words = app.language().figures();
        let (down, moved, up, key, click) = (
            Rc::clone(self),
            Rc::clone(self),
            Rc::clone(self),
            Rc::clone(self),
            Rc::clone(self),
        );
        let lost = Rc::clone(self);
        let may_drag = may_turn.clone();
        el("div", "turning")
            .attr("role", "group")
            .attr("tabindex", "0")
            .attr("aria-label", words.turn)
            .child(figure)
            .on("pointerdown", move |event| {
                let place = pointer(&event).filter(|_| may_drag()).map(|(_, at)| Held {
                    from: at,
                    at,
                    drags: false,
                });
                down.held.set(place);
            })
            .on("pointermove", move |event| {
                if let (Some(held), Some((pointer, at))) = (moved.held.get(), pointer(&event)) {
                    moved.held.set(Some(moved.moved(held, &pointer, at)));
                }
            })
            // What was dragged is still held when the click comes, which is then none.
            .on("pointerup", move |_| {
                up.held.set(up.held.get().filter(|held| held.drags));
            })
            .on("pointercancel", move |_| lost.held.set(None))
            .on("click", move |event| {
                if click.held.take().is_some() {
                    event.stop_propagation();
                }
            })
            .on("keydown", move |event| {
                let pressed = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
                let turn = pressed.filter(|_| may_turn()).and_then(|pressed| {
                    let turn = key.goal.get();
                    Some(match pressed.as_str() {
                        "ArrowLeft" => turn.and(-KEY, 0.0),
                        "ArrowRight" => turn.and(KEY, 0.0),
                        "ArrowUp" => turn.and(0.0, KEY),
                        "ArrowDown" => turn.and(0.0, -KEY),
                        "Home" => Turn::NONE,
                        _ => return None,
                    })
                });
                if let Some(turn) = turn {
                    key.spring_to(turn);
                    event.prevent_default();
                    event.stop_propagation();
                }
            })
    }

    /// Follows the pointer that holds it.
    fn moved(&self, held: Held, pointer: &PointerEvent, at: (f32, f32)) -> Held {
        let far = (at.0 - held.from.0).hypot(at.1 - held.from.1);
        let drags = held.drags || far > TAPS;
        if drags && !held.drags {
            let target = pointer.current_target();
            if let Some(target) = target.and_then(|it| it.dyn_into::<Element>().ok()) {
                let _ = target.set_pointer_capture(pointer.pointer_id());
            }
        }
        if drags {
            // Up and down, a finger scrolls the page.
            let above = if pointer.pointer_type() == "touch" {
                0.0
            } else {
                at.1 - held.at.1
            };
            self.drag((held.at.0 - at.0) * DRAGS, above * DRAGS);
        }
        Held { at, drags, ..held }
    }

    /// The buttons that turn it a step to the left and to the right.
    pub(super) fn steps(self: &Rc<Self>, app: App) -> [El; 2] {
        let [left, right] = app.language().figures().turns;
        let step = |name, sign, around| {
            let turning = Rc::clone(self);
            round_button(name, sign)
                .on_click(move || turning.spring_to(turning.goal.get().and(around, 0.0)))
        };
        [
            step(left, Icon::TurnLeft, -STEP),
            step(right, Icon::TurnRight, STEP),
        ]
    }

    /// The buttons for views from all sides, and back to the best one.
    pub(super) fn buttons(self: &Rc<Self>, app: App) -> El {
        let words = app.language().figures();
        let views = View::SIDES.into_iter().zip(words.views);
        let view = |(view, name): (View, &'static str)| {
            let turning = Rc::clone(self);
            view_button(name).on_click(move || {
                let turn = turning.best.get().turn_to(view);
                turning.spring_to(turn);
            })
        };
        let back = Rc::clone(self);
        el("div", "turning__views")
            .attr("role", "group")
            .attr("aria-label", words.views_from)
            .children(views.map(view))
            .child(view_button(words.best_view).on_click(move || back.spring_to(Turn::NONE)))
    }
}

/// A round button over a figure.
pub(super) fn round_button(name: &'static str, sign: Icon) -> El {
    el("button", "icon-button")
        .attr("type", "button")
        .attr("aria-label", name)
        .child(icon(sign))
}

fn view_button(name: &'static str) -> El {
    el("button", "turning__view")
        .attr("type", "button")
        .text(name)
}

#[allow(
    clippy::cast_precision_loss,
    reason = "a screen has some thousand points"
)]
fn pointer(event: &Event) -> Option<(PointerEvent, (f32, f32))> {
    let pointer: PointerEvent = event.clone().dyn_into().ok()?;
    let at = (pointer.client_x() as f32, pointer.client_y() as f32);
    Some((pointer, at))
}
