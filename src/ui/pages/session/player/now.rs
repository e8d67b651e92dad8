//! What to do now, in words, and why it stands still.

use crate::app::{App, PlayerView};
use crate::domain::session::{PauseReason, SessionView, Status};
use crate::domain::text::words::Player;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// What to do now.
pub(super) fn now(app: App, player: PlayerView) -> El {
    let words = app.words();
    el("div", "player__text")
        .child(el("h1", "player__exercise").live_text(move || {
            player.of(|view| (words.exercise)(view.prescription.exercise).name.to_owned())
        }))
        .child(p("player__now", "").live_text(move || {
            player.of(|view| (words.player.now)(view.phase, &view.prescription).to_owned())
        }))
        .child(place(app, player))
        .child(
            p("player__why", "")
                .attr("role", "status")
                .live_text(move || why(app, player)),
        )
        .child(
            p("player__said", "").live_text(move || match player.is_running() {
                true => app.caption(),
                false => String::new(),
            }),
        )
}

/// Set, repetition and side, as far as they say anything.
fn place(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    let tag = |text: fn(&Player, &SessionView) -> Option<String>| {
        el("span", "tag").live_text(move || player.of(|view| text(words, view).unwrap_or_default()))
    };
    el("p", "player__where")
        .child(tag(|words, view| {
            view.side.map(|side| (words.side)(side).to_owned())
        }))
        .child(tag(|words, view| {
            (view.sets > 1).then(|| (words.set)(view.set, view.sets))
        }))
        .child(tag(|words, view| {
            (view.rep > 0 && view.reps > 1).then(|| (words.rep)(view.rep, view.reps))
        }))
}

/// When the session went on last, and the question whether it is still the same one.
pub(in crate::ui::pages::session) fn long_ago(app: App) -> String {
    let ran_on = app.session_now(|session| Some(session.ran_on()));
    let day = ran_on.map(app.words().amounts.day).unwrap_or_default();
    (app.words().player.long_ago)(&day)
}

/// Why it stands still, where that is not plain.
fn why(app: App, player: PlayerView) -> String {
    let words = &app.words().player;
    player.of(|view| match view.status {
        Status::Paused(PauseReason::NotStarted) => words.ready_hint.to_owned(),
        Status::Paused(why @ PauseReason::Away { ms, .. }) => {
            let length = (app.words().amounts.length)(ms);
            if why.can_count() {
                (words.away_countable)(&length)
            } else {
                (words.away)(&length)
            }
        }
        Status::Paused(PauseReason::LongAgo) => long_ago(app),
        Status::Paused(PauseReason::Restored) => words.restored.to_owned(),
        Status::Paused(PauseReason::Asked) | Status::Running | Status::Ended { .. } => {
            String::new()
        }
    })
}
