//! The stage: the figure in its room, and on the wall where one is in the session. A tap on it pauses.

use leptos::prelude::*;

use super::now::note;
use crate::app::reactive::memo;
use crate::app::{App, PlayerView, device};
use crate::domain::catalogue::Side;
use crate::domain::session::{Session, SessionView, Status};
use crate::domain::time::clock_text;
use crate::domain::timeline::Phase;
use crate::ui::components::{Counted, bar, spine};
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{named, p};

/// The stage. Keyboards have the button below it and the space bar.
pub(super) fn stage(app: App, player: PlayerView) -> El {
    el("div", "room stage")
        .live_attr("data-phase", move || {
            Some(player.of(|view| Some(slug(view.phase)))?.into())
        })
        .child(figure_of(app, player))
        .child(top(app, player))
        .child(side(app, player))
        .child(
            el("div", "stage__spine")
                .child(spine(move || player.of(counted)))
                .child(place(app, player)),
        )
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

/// How much of the session is over, which exercise it is, and the time that is left.
fn top(app: App, player: PlayerView) -> El {
    let words = app.words();
    // It looks at every segment, so once for all bars.
    let shares =
        memo(move || app.session(|session| session.map(Session::shares).unwrap_or_default()));
    let share = move |index: usize| shares.with(|it| it.get(index).copied().unwrap_or_default());
    // As a text, since each type of memo has code of its own.
    let count = memo(move || ".".repeat(shares.with(Vec::len)));
    let name = move || player.of(|view| (words.exercise)(view.prescription.exercise).name);
    let left = move || {
        let left = (words.player.left)(&clock_text(player.of(|view| view.left_ms)));
        let stands = player.of(|view| matches!(view.status, Status::Paused(_)) && !view.is_ahead());
        if stands {
            format!("{} · {left}", words.player.paused)
        } else {
            left
        }
    };
    el("div", "stage__top")
        .live(move || {
            let parts =
                (0..count.with(String::len)).map(|at| bar("stage__part", move || share(at)));
            el("div", "stage__parts").children(parts).into()
        })
        .child(
            el("div", "stage__line")
                .when(
                    move || player.of(SessionView::is_ahead),
                    move || {
                        let routine = app.session_now(|s| {
                            Some(named(app, "p", "stage__name", &s.routine().name))
                        });
                        routine.unwrap_or_else(|| el("p", ""))
                    },
                )
                .when(
                    move || !player.of(SessionView::is_ahead),
                    move || {
                        el("h1", "stage__name")
                            .attr("dir", "auto")
                            .live_text(move || name().to_owned())
                    },
                )
                .child(p("player__left", "").live_text(left)),
        )
        .child(note(app, player))
}

/// The side that works, or comes next.
fn side(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    p("stage__side", "").live_text(move || {
        player.of(|view| {
            let side = view.side.filter(|_| !view.is_ahead());
            side.map(words.side).unwrap_or_default().to_owned()
        })
    })
}

/// Set and repetition, as far as they say anything.
fn place(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    let set = move || player.of(|view| (view.sets > 1).then(|| (words.set)(view.set, view.sets)));
    let rep = move || {
        player.of(|view| {
            let is_counted = view.rep > 0 && view.reps > 1;
            is_counted.then(|| (words.rep)(view.rep, view.reps))
        })
    };
    el("p", "player__where")
        .child(el("b", "").live_text(move || rep().unwrap_or_default()))
        .child(el("span", "").live_text(move || set().unwrap_or_default()))
}

/// The repetitions of this set; where there is only one in each, its sets.
fn counted(view: &SessionView) -> Counted {
    if view.is_ahead() {
        return Counted::default();
    }
    let now = view.phase.is_work();
    if view.reps > 1 {
        let is_past = view.phase == Phase::Pause;
        let done = view.rep.saturating_sub(u16::from(!is_past));
        let of = view.reps;
        return Counted { done, of, now };
    }
    Counted {
        done: u16::from(view.set.saturating_sub(1)),
        of: u16::from(view.sets),
        now,
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
