//! The player's buttons.

use leptos::prelude::*;

use crate::app::reactive::memo;
use crate::app::{App, PlayerView};
use crate::domain::session::{Event, PauseReason, SessionView, Status};
use crate::domain::timeline::Phase;
use crate::ui::components::{Icon, button, icon, icon_button};
use crate::ui::dialogs::{Dialogs, Inside};
use crate::ui::html::{El, el};

/// Pauses and goes on: the one large button.
pub(in crate::ui) fn main_button(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    let running = memo(move || player.is_running());
    let long_ago = move || player.of(|view| view.status == Status::Paused(PauseReason::LongAgo));
    let label = move || {
        if running.get() {
            words.pause
        } else {
            words.resume
        }
    };
    let sign = move || match running.get() {
        true => Icon::Pause,
        false => Icon::Play,
    };
    el("button", "button button--primary button--large deck__main")
        .attr("type", "button")
        .live(move || icon(sign()).into())
        .child(el("span", "").live_text(move || label().to_owned()))
        .on_click(move || match untrack(long_ago) {
            true => app.answer(Event::GoOn),
            false => app.pause_or_resume(),
        })
}

/// What can be done at this moment and at no other.
pub(super) fn special(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    let open = move || player.is_running() && player.of(|view| view.phase == Phase::Open);
    let away =
        move || player.of(|view| matches!(view.status, Status::Paused(why) if why.can_count()));
    let long_ago = move || player.of(|view| view.status == Status::Paused(PauseReason::LongAgo));
    el("div", "deck__special")
        .when(open, move || {
            let is_counted = untrack(|| player.of(SessionView::is_at_own_pace));
            let label = if is_counted {
                app.words().coach.count_it
            } else {
                words.enough
            };
            icon_button("button button--soft", Icon::Check, label)
                .on_click(move || app.dispatch(Event::Enough))
        })
        .when(away, move || {
            button("button button--soft", words.count_away)
                .on_click(move || app.answer(Event::CountAway))
        })
        .when(long_ago, move || anew(app, "button button--soft"))
}

/// Begins the routine of the session that waits anew; what was done of it is kept.
pub(in crate::ui::pages::session) fn anew(app: App, style: &'static str) -> El {
    button(style, app.words().player.anew).on_click(move || {
        if let Some(routine) = app.session_now(|session| Some(session.as_prescribed())) {
            app.start(routine);
        }
    })
}

/// Everything one needs less often.
pub(in crate::ui) fn keys(app: App, dialogs: Dialogs) -> El {
    let (words, coach) = (&app.words().player, &app.words().coach);
    let key = |sign, label, act: Act| {
        icon_button("key", sign, label).on_click(move || act.does(app, dialogs))
    };
    el("div", "keys")
        .child(key(Icon::Back, words.back, Act::Tell(|| Event::Back)))
        .child(key(Icon::Skip, words.skip, Act::Tell(|| Event::Skip)))
        .child(key(Icon::Plus, words.add_ten, Act::Tell(|| Event::AddTen)))
        .child(key(Icon::Stop, words.end, Act::StopAndShow(Inside::End)))
        .child(key(Icon::Help, words.how, Act::StopAndShow(Inside::How)))
        .child(key(Icon::Settings, coach.change, Act::Show(Inside::Pace)))
        .child(key(Icon::Voice, coach.sound, Act::Show(Inside::Sound)))
        .child(key(Icon::Far, words.far, Act::Show(Inside::Far)))
}

/// What a key does.
#[derive(Clone, Copy)]
enum Act {
    Tell(fn() -> Event),
    Show(Inside),
    StopAndShow(Inside),
}

impl Act {
    fn does(self, app: App, dialogs: Dialogs) {
        match self {
            Self::Tell(event) => {
                dialogs.open.set(false);
                app.dispatch(event());
            }
            Self::Show(inside) => {
                // There is nothing to be seen from far away of a session that stands.
                if inside == Inside::Far {
                    app.begin();
                }
                dialogs.show(inside);
            }
            Self::StopAndShow(inside) => {
                app.dispatch(Event::Pause);
                dialogs.show(inside);
            }
        }
    }
}
