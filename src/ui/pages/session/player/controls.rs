//! The player's buttons.

use leptos::prelude::*;

use super::dialogs::Dialogs;
use crate::app::reactive::memo;
use crate::app::{App, PlayerView};
use crate::domain::session::{Event, PauseReason, SessionView, Status};
use crate::domain::timeline::Phase;
use crate::ui::components::{Icon, button, icon, icon_button};
use crate::ui::html::{El, el};

/// Back, pause and skip.
pub(super) fn controls(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    let running = memo(move || player.is_running());
    let fresh = move || player.of(|view| view.status == Status::Paused(PauseReason::NotStarted));
    let label = move || match (running.get(), fresh()) {
        (true, _) => words.pause,
        (false, true) => words.start,
        (false, false) => words.resume,
    };
    let open = move || running.get() && player.of(|view| view.phase == Phase::Open);
    let away =
        move || player.of(|view| matches!(view.status, Status::Paused(why) if why.can_count()));
    let long_ago = move || player.of(|view| view.status == Status::Paused(PauseReason::LongAgo));
    el("div", "controls")
        .when(open, move || {
            let style = "button button--primary button--large controls__enough";
            let is_counted = untrack(|| player.of(SessionView::is_at_own_pace));
            let label = if is_counted {
                app.words().coach.count_it
            } else {
                words.enough
            };
            icon_button(style, Icon::Check, label).on_click(move || app.dispatch(Event::Enough))
        })
        .when(away, move || {
            button(
                "button button--secondary button--large controls__enough",
                words.count_away,
            )
            .on_click(move || app.answer(Event::CountAway))
        })
        .when(long_ago, move || {
            anew(
                app,
                "button button--secondary button--large controls__enough",
            )
        })
        .child(
            icon_button("control", Icon::Back, words.back)
                .on_click(move || app.dispatch(Event::Back)),
        )
        .child(
            el("button", "control control--main")
                .attr("type", "button")
                .live(move || {
                    icon(if running.get() {
                        Icon::Pause
                    } else {
                        Icon::Play
                    })
                    .into()
                })
                .child(el("span", "").live_text(move || label().to_owned()))
                .on_click(move || match untrack(long_ago) {
                    true => app.answer(Event::GoOn),
                    false => app.pause_or_resume(),
                }),
        )
        .child(
            icon_button("control", Icon::Skip, words.skip)
                .on_click(move || app.dispatch(Event::Skip)),
        )
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
pub(super) fn extras(app: App, dialogs: Dialogs) -> El {
    let words = &app.words().player;
    let ask = move |dialog: RwSignal<bool>| {
        app.dispatch(Event::Pause);
        dialog.set(true);
    };
    let extra = |sign, label, act: Box<dyn Fn()>| icon_button("extra", sign, label).on_click(act);
    el("div", "extras")
        .child(extra(
            Icon::Plus,
            words.add_ten,
            Box::new(move || app.dispatch(Event::AddTen)),
        ))
        .child(extra(
            Icon::Help,
            words.how,
            Box::new(move || ask(dialogs.how)),
        ))
        .child(extra(
            Icon::List,
            words.list,
            Box::new(move || dialogs.parts.set(true)),
        ))
        .child(extra(
            Icon::Settings,
            app.words().coach.change,
            Box::new(move || dialogs.pace.set(true)),
        ))
        .child(extra(
            Icon::Voice,
            app.words().coach.sound,
            Box::new(move || dialogs.sound.set(true)),
        ))
        .child(extra(
            Icon::Stop,
            words.end,
            Box::new(move || ask(dialogs.end)),
        ))
}
