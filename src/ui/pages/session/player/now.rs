//! What to do now, in words, and why it stands still.

use leptos::prelude::*;

use crate::app::reactive::memo;
use crate::app::{App, PlayerView};
use crate::domain::catalogue::ExerciseId;
use crate::domain::holds::holds;
use crate::domain::session::{PauseReason, SessionView, Status};
use crate::domain::timeline::Phase;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// The one line of what to do, and what the voice says beside it.
pub(super) fn now(app: App, player: PlayerView) -> El {
    let words = app.words();
    let to_do = memo(move || {
        player.of(|view| (words.player.now)(view.phase, &view.prescription).to_owned())
    });
    // What the voice says when it says what is written here is no news.
    let said = move || {
        let said = app.caption();
        let is_news = to_do.with(|to_do| !holds(&said, to_do));
        if is_news { said } else { String::new() }
    };
    el("div", "deck__text")
        .child(
            p("deck__phase", "")
                .live_text(move || player.of(|view| (words.player.phase)(view.phase).to_owned())),
        )
        .child(
            p("deck__cue", "")
                .live_flag("data-long", move || to_do.with(|text| text.len() > LONG))
                .live_text(move || to_do.get()),
        )
        .child(p("deck__said", "").live_text(said))
}

/// From so many letters on, a text is written smaller.
const LONG: usize = 40;

/// Whether the number of the repetition says more than the seconds of this short movement.
fn counts_reps(view: &SessionView) -> bool {
    view.is_at_own_pace()
        || (view.reps > 1 && matches!(view.phase, Phase::Out | Phase::Back | Phase::Pause))
}

/// The large number.
pub(in crate::ui) fn number(player: PlayerView) -> String {
    player.of(|view| {
        if counts_reps(view) {
            view.rep.to_string()
        } else {
            view.count.to_string()
        }
    })
}

/// When the session went on last, and the question whether it is still the same one.
pub(in crate::ui::pages::session) fn long_ago(app: App) -> String {
    let ran_on = app.session_now(|session| Some(session.ran_on()));
    let day = ran_on.map(app.words().amounts.day).unwrap_or_default();
    (app.words().player.long_ago)(&day)
}

/// Why it stands still, where that is not plain.
pub(super) fn why(app: App, player: PlayerView) -> String {
    let words = &app.words().player;
    player.of(|view| match view.status {
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
        Status::Paused(PauseReason::NotStarted | PauseReason::Asked)
        | Status::Running
        | Status::Ended { .. } => String::new(),
    })
}

/// The most characters of a note that are read at a glance.
const GLANCE: usize = 80;

/// What is wrong with sound or screen, as long as it is; else a short note of whoever made the routine on the exercise
/// that comes now, or that it is none of ours.
pub(super) fn note(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    let text = memo(move || {
        if player.of(SessionView::is_ahead) {
            String::new()
        } else if app.sound().is_lost() {
            words.sound_lost.to_owned()
        } else {
            let trouble = app.screen_trouble();
            let here = player.of(|view| {
                let is_next = view.phase == Phase::GetReady;
                Some((view.prescription.exercise, is_next))
            });
            let said = match here.filter(|_| trouble.is_empty()) {
                Some((exercise, true)) => short_note(app, exercise),
                _ => String::new(),
            };
            match here {
                _ if !said.is_empty() => said,
                Some((ExerciseId::Own(_), _)) if trouble.is_empty() => words.not_ours.to_owned(),
                _ => trouble.to_owned(),
            }
        }
    });
    p("stage__note", "")
        .attr("role", "status")
        .live_text(move || text.get())
}

/// What is said about this exercise, where it is short.
fn short_note(app: App, exercise: ExerciseId) -> String {
    let say = app.words().player.note;
    app.session_now(|session| {
        let mut notes = session.routine().notes_on(exercise);
        let short = notes.find(|note| note.chars().count() <= GLANCE);
        short.map(say).unwrap_or_default()
    })
}
