//! The stage: the ring, the count, and the place of the figure. A tap on it pauses.

use leptos::prelude::*;

use super::now::now;
use crate::app::reactive::memo;
use crate::app::{App, PlayerView, device};
use crate::domain::catalogue::Side;
use crate::domain::session::{PauseReason, SessionView, Status};
use crate::domain::text::words::Player;
use crate::domain::timeline::Phase;
use crate::ui::components::ring;
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::p;

/// The stage. Keyboards have the button below it and the space bar.
pub(super) fn stage(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    let text = move |of_view: fn(&Player, &SessionView) -> String| {
        move || player.of(|view| of_view(words, view))
    };
    let inside = el("div", "ring__inside")
        .child(p("stage__phase", "").live_text(text(label)))
        .child(
            p("stage__count", "")
                .attr("data-count", "")
                // A number is one in every language; translated, it would be sent away each second.
                .attr("translate", "no")
                .live_text(text(number)),
        )
        .child(p("stage__unit", "").live_text(text(unit)));
    el("div", "stage")
        .live_attr("data-phase", move || {
            Some(player.of(|view| Some(slug(view.phase)))?.into())
        })
        .child(figure_of(app, player))
        .child(ring(move || player.of(|view| view.thousandths), inside))
        .child(now(app, player))
}

/// The figure, in time with the count.
fn figure_of(app: App, player: PlayerView) -> El {
    let figure =
        |view: &SessionView| figure::of(view.prescription.exercise, view.prescription.variant);
    let panel = el("div", "stage__figure");
    if device::prefers_less_motion() {
        // Only a change of exercise or side makes the row anew.
        let row = memo(move || {
            player.of(|view| format!("{}{}", view.step, view.side == Some(Side::Left)))
        });
        return panel.live(move || {
            row.with(|_| ());
            untrack(|| {
                let shown = player.of(|view| Some((figure(view), view.side)));
                shown.map_or_else(nothing, |(id, side)| figure::row(app, id, side))
            })
        });
    }
    let segment = memo(move || {
        player.of(|view| format!("{}{}", view.segment, view.status == Status::Running))
    });
    let which = move || player.of(|view| Some(figure(view)));
    // A memo that is only tracked is never made.
    panel.child(figure::of_session(app, which, move || segment.with(|_| ())))
}

/// The word over the count.
fn label(words: &Player, view: &SessionView) -> String {
    match view.status {
        Status::Paused(PauseReason::NotStarted) => words.ready,
        Status::Paused(_) => words.paused,
        Status::Running | Status::Ended { .. } => (words.phase)(view.phase),
    }
    .to_owned()
}

/// Whether the number of the repetition says more than the seconds of this short movement.
fn counts_reps(view: &SessionView) -> bool {
    view.is_at_own_pace()
        || (view.reps > 1 && matches!(view.phase, Phase::Out | Phase::Back | Phase::Pause))
}

/// The large number.
fn number(_: &Player, view: &SessionView) -> String {
    if counts_reps(view) {
        view.rep.to_string()
    } else {
        view.count.to_string()
    }
}

/// What it counts.
fn unit(words: &Player, view: &SessionView) -> String {
    if counts_reps(view) {
        (words.of_reps)(view.reps)
    } else {
        (words.seconds)(view.count).to_owned()
    }
}

/// A phase as style sheets know it.
const fn slug(phase: Phase) -> &'static str {
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
