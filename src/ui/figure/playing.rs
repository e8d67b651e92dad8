//! A figure that plays on its own, with controls: play and pause, place, speed.
//!
//! It must never play by itself where the device asks for less motion: there the main poses stand
//! side by side instead.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;

use super::drawn;
use super::moving::{moving, moving_easily};
use super::turning::{Turning, round_button};
use crate::app::reactive::{Live, effect};
use crate::app::{App, device};
use crate::domain::figure::FigureId;
use crate::domain::figure::demo::Demo;
use crate::domain::figure::scene::Scene;
use crate::domain::settings::Settings;
use crate::platform::clock;
use crate::platform::page::sheet::Sight;
use crate::ui::components::{Icon, icon};
use crate::ui::html::{El, el};
use crate::ui::parts::OnSeen;

/// The speeds in hundredths, the slowest first.
const SPEEDS: [&str; 3] = ["50", "75", "100"];
/// Steps of the slider.
const STEPS: u16 = 1_000;

/// How a figure plays.
struct Playing {
    demo: Demo,
    plays: Cell<bool>,
    /// Hundredths of its tempo.
    speed: Cell<u16>,
    /// Milliseconds into it.
    at_ms: Cell<f32>,
    /// When that was true, while it plays.
    seen_ms: Cell<Option<u64>>,
    slider: RefCell<Option<HtmlInputElement>>,
}

impl Playing {
    fn of(app: App, id: FigureId, plays: bool) -> Self {
        Self {
            demo: Demo::of(id, app.setting_now(Settings::hand)),
            plays: Cell::new(plays),
            speed: Cell::new(100),
            at_ms: Cell::new(0.0),
            seen_ms: Cell::new(None),
            slider: RefCell::default(),
        }
    }

    /// Moves on by the time that has passed, and says how it looks now.
    fn look(&self) -> Scene {
        let now = clock::now().mono_ms;
        let plays = self.plays.get();
        let before = self.seen_ms.replace(plays.then_some(now));
        if let (true, Some(before)) = (plays, before) {
            let passed = u16::try_from(now.saturating_sub(before)).unwrap_or_default();
            let passed = f32::from(passed) * f32::from(self.speed.get()) / 100.0;
            let rounds = (self.at_ms.get() + passed) / self.demo.length_ms();
            self.at_ms
                .set((rounds - rounds.floor()) * self.demo.length_ms());
            if let Some(slider) = &*self.slider.borrow() {
                let place = self.at_ms.get() / self.demo.length_ms() * f32::from(STEPS);
                slider.set_value_as_number(f64::from(place));
            }
        }
        Scene {
            moves: plays,
            ..self.demo.scene(self.at_ms.get())
        }
    }
}

/// A figure that plays by itself while it is seen: with nothing to press, for whoever only looks.
pub(in crate::ui) fn alone(app: App, id: FigureId) -> El {
    if device::prefers_less_motion() {
        return drawn::start(app, id);
    }
    let playing = Playing::of(app, id, true);
    moving_easily(app, move || Some(playing.look()))
}

/// A figure in its room that plays at once, or when the person wants it to; it can be turned.
pub(in crate::ui) fn demo(app: App, id: FigureId, plays_at_once: bool) -> El {
    let room = el("div", "room");
    if device::prefers_less_motion() {
        return el("div", "demo").child(room.child(drawn::row(app, id, None)));
    }
    let words = app.language().figures();
    let playing = Rc::new(Playing::of(app, id, plays_at_once));
    let plays = RwSignal::new(plays_at_once);
    // Setting it wakes the figure, even to what it was.
    let play = {
        let playing = Rc::clone(&playing);
        move |on: bool| {
            playing.plays.set(on);
            plays.set(on);
        }
    };
    let looking = Rc::clone(&playing);
    let turning = Turning::new();
    let (turned, woken) = (Rc::clone(&turning), Rc::clone(&turning));
    let seen = moving(
        app,
        move || (words.text)(id).into(),
        move || Some(turned.show(&looking.look())),
        move || {
            plays.track();
            woken.track();
        },
    );
    let label = move || if plays.get() { words.pause } else { words.play };
    let toggle = play.clone();
    let button = el("button", "icon-button demo__play")
        .attr("type", "button")
        .live_attr("aria-label", move || Some(label().into()))
        .live(move || icon(if plays.get() { Icon::Pause } else { Icon::Play }).into())
        .on_click(move || toggle(!plays.get_untracked()));
    let [left, right] = turning.steps(app);
    let closer = RwSignal::new(false);
    let look_closer = round_button(words.closer, Icon::Settings)
        .live_flag("aria-expanded", move || closer.get())
        .on_click(move || closer.update(|open| *open = !*open));
    el("div", "demo")
        .child(
            room.child(turning.around(app, seen, || true)).child(
                el("div", "demo__keys")
                    .child(left)
                    .child(button)
                    .child(right)
                    .child(look_closer),
            ),
        )
        .child(
            el("div", "demo__closer")
                .hidden_while(move || !closer.get())
                .child(turning.buttons(app))
                .child(
                    el("div", "demo__controls")
                        .child(slider(app, Rc::clone(&playing), play))
                        .child(speeds(app, playing)),
                ),
        )
}

/// A figure beside a text: it stands, and plays while that is wanted. `is_whole` hears whether all of it is
/// on the screen.
pub(in crate::ui) fn lively(app: App, id: FigureId, plays: Live<bool>, is_whole: OnSeen) -> El {
    let figure = el("div", "figure lively")
        .attr("aria-hidden", "true")
        .child(drawn::beside_text(app, id));
    if device::prefers_less_motion() {
        return figure;
    }
    let play = move || {
        let playing = Rc::new(Playing::of(app, id, true));
        moving(app, || "".into(), move || Some(playing.look()), || {})
    };
    figure.when(plays, play).with_element(move |element| {
        let is_whole = Rc::clone(&is_whole);
        let sight = Sight::whole(&element, move |whole| is_whole(whole));
        // It ends with the page: this effect alone keeps it.
        effect(move || {
            let _ = &sight;
        });
    })
}

/// From the start to the end: moving it stops the figure there.
fn slider(app: App, playing: Rc<Playing>, play: impl Fn(bool) + 'static) -> El {
    let moved = Rc::clone(&playing);
    el("input", "demo__place")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", STEPS.to_string())
        .attr("value", "0")
        .attr("aria-label", app.language().figures().place)
        .with_element(move |element| {
            playing.slider.replace(element.dyn_into().ok());
        })
        .on("input", move |event| {
            let place = event_target_value(&event)
                .parse::<u16>()
                .unwrap_or_default();
            let share = f32::from(place) / f32::from(STEPS);
            moved.at_ms.set(share * (moved.demo.length_ms() - 1.0));
            play(false);
        })
}

/// How fast it plays.
fn speeds(app: App, playing: Rc<Playing>) -> El {
    let words = app.language().figures();
    let option = |(value, name): (&'static str, &'static str)| {
        let option = el("option", "").attr("value", value).text(name);
        if value == "100" {
            option.attr("selected", "")
        } else {
            option
        }
    };
    el("select", "demo__speed")
        .attr("aria-label", words.speed)
        .children(SPEEDS.into_iter().zip(words.speeds).map(option))
        .on("change", move |event| {
            let speed = event_target_value(&event).parse().unwrap_or(100);
            playing.speed.set(speed);
        })
}
