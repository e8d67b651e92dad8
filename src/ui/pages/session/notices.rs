//! At the foot of every page: the way back to the session that waits, what is offered, and what there
//! is to tell.

use leptos::prelude::*;

use crate::app::reactive::memo;
use crate::app::{App, News};
use crate::domain::route::Route;
use crate::ui::components::{Icon, NoticeTone, button, icon, link, notice};
use crate::ui::html::{El, el, nothing};
use crate::ui::slots::extra;

/// All of it.
pub(in crate::ui) fn notices(app: App) -> El {
    el("div", "")
        .child(session_bar(app))
        .child(extra(move |part| (part.offers)(app)))
        .live(move || news(app))
}

/// On every page but the player and the first one, which has a card for it: the way back to the
/// session that waits.
fn session_bar(app: App) -> El {
    let words = &app.words().notices;
    let waiting = memo(move || {
        let elsewhere = app.on_page(|r| !matches!(r, Route::Player | Route::Home));
        app.session(|session| {
            let waiting = session.filter(|s| elsewhere && !s.is_over());
            waiting
                .map(|s| (words.session_waiting)(&app.words().name_within(&s.routine().name)))
                .unwrap_or_default()
        })
    });
    el("div", "").live(move || {
        let text = waiting.get();
        if text.is_empty() {
            return nothing();
        }
        el("section", "session-bar")
            .attr("aria-label", words.back_to_session)
            .child(el("span", "session-bar__text").text(text))
            .child(link(
                "button button--primary",
                &Route::Player,
                words.back_to_session,
            ))
            .into()
    })
}

/// Notices, each until it is taken away.
fn news(app: App) -> AnyView {
    let in_session = app.session(|session| session.is_some_and(|s| !s.is_over()));
    let all = app.news().into_iter();
    el("div", "")
        .children(all.map(|news| notice_of(app, news, in_session)))
        .into()
}

fn notice_of(app: App, news: News, in_session: bool) -> El {
    let words = &app.words().notices;
    let coach = &app.words().coach;
    let (tone, text) = match &news {
        News::StorageBlocked => (NoticeTone::Warn, words.storage_blocked.to_owned()),
        News::StorageFull => (NoticeTone::Warn, words.storage_full.to_owned()),
        News::Update if in_session => (
            NoticeTone::Info,
            format!("{} {}", words.update, words.update_after),
        ),
        News::Update => (NoticeTone::Info, words.update.to_owned()),
        News::Restored(n) => (NoticeTone::Info, (words.restored)(*n)),
        News::JournalUnreadable(why) => (NoticeTone::Warn, (words.journal_unreadable)(why)),
        News::Mended => (NoticeTone::Info, words.mended.to_owned()),
        News::Lost(lost) => (NoticeTone::Warn, (words.lost)(lost)),
        News::Elsewhere => (NoticeTone::Info, coach.elsewhere.to_owned()),
        News::TakenOver => (NoticeTone::Info, coach.taken_over.to_owned()),
    };
    let take_over = matches!(news, News::Elsewhere | News::TakenOver).then(|| {
        button("button button--primary", coach.take_over).on_click(move || app.take_over())
    });
    let update = (news == News::Update && !in_session).then(|| {
        button("button button--primary", words.update_now).on_click(move || app.take_update())
    });
    let dismiss = el("button", "icon-button")
        .attr("type", "button")
        .attr("aria-label", words.dismiss)
        .child(icon(Icon::Close))
        .on_click(move || app.dismiss(&news));
    notice(tone).child(el("p", "").text(text)).child(
        el("div", "notice__actions")
            .maybe(update)
            .maybe(take_over)
            .child(dismiss),
    )
}
