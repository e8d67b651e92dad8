//! The stage: the ring, the count, and the place of the figure. A tap on it pauses.

use leptos::prelude::*;

use super::{Glance, status};
use crate::domain::catalogue::Position;
use crate::domain::session::{Status, View, Why};
use crate::domain::text::words::Player;
use crate::domain::timeline::Phase;
use crate::ui::components::{Pose, Ring};
use crate::ui::state::App;

/// The stage.
#[component]
pub(super) fn Stage(glance: Glance) -> impl IntoView {
    let app = App::get();
    let words = &app.words().player;
    let fraction = Memo::new(move |_| {
        glance
            .view
            .with(|view| view.as_ref().map_or(0.0, |v| v.fraction))
    });
    let phase = glance.text(move |view| label(words, view).to_owned());
    let slug = glance.text(|view| phase_slug(view.phase).to_owned());
    let number = glance.text(|view| number(view).to_string());
    let unit = glance.text(move |view| unit(words, view));
    let position = glance.of(|view| Some(view.prescription.exercise.facts().position()));
    view! {
        // Keyboards have the button below and the space bar.
        <div class="stage" data-phase=slug on:click=move |_| app.pause_or_resume()>
            <Ring fraction=fraction>
                <div class="stage__figure">{move || position.get().map(figure)}</div>
                <p class="stage__phase">{phase}</p>
                <p class="stage__count" data-count>{number}</p>
                <p class="stage__unit">{unit}</p>
            </Ring>
            <Show when=move || matches!(status(glance), Some(Status::Running))>
                <p class="stage__hint">{words.tap_hint}</p>
            </Show>
        </div>
    }
}

fn figure(position: Position) -> impl IntoView {
    view! { <Pose position=position/> }
}

/// The word over the count.
fn label(words: &Player, view: &View) -> &'static str {
    match view.status {
        Status::Paused(Why::NotStarted) => words.ready,
        Status::Paused(_) => words.paused,
        Status::Running | Status::Ended { .. } => (words.phase)(view.phase),
    }
}

/// Whether the number of the repetition says more than the seconds of this short movement.
fn counts_reps(view: &View) -> bool {
    view.reps > 1 && matches!(view.phase, Phase::Out | Phase::Back | Phase::Pause)
}

/// The large number.
fn number(view: &View) -> u64 {
    if counts_reps(view) {
        u64::from(view.rep)
    } else {
        view.count
    }
}

/// What it counts.
fn unit(words: &Player, view: &View) -> String {
    if counts_reps(view) {
        (words.of_reps)(view.reps)
    } else {
        words.seconds.to_owned()
    }
}

/// A phase as style sheets know it.
const fn phase_slug(phase: Phase) -> &'static str {
    match phase {
        Phase::GetReady => "get-ready",
        Phase::Out => "out",
        Phase::Hold => "hold",
        Phase::Back => "back",
        Phase::Pause => "pause",
        Phase::Continuous => "continuous",
        Phase::Open => "open",
        Phase::SwitchSides => "switch-sides",
        Phase::Rest => "rest",
    }
}
