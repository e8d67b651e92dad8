//! Before a session: the sound check, once, and how it feels.

use leptos::prelude::*;

use crate::app::{App, PlayerView};
use crate::domain::history::Symptoms;
use crate::domain::route::Route;
use crate::domain::safety::Sign;
use crate::domain::session::Event;
use crate::ui::components::{Icon, actions, button, icon_button, link, scale};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{named, p, page};
use crate::ui::slots::extra;

/// What there is to ask before the session begins.
pub(super) fn before(app: App, player: PlayerView) -> El {
    let heard = move || app.setting(|s| s.heard);
    el("div", "before")
        .when(
            move || !heard(),
            move || sound_check(app).child(el("div", "")),
        )
        .when(heard, move || feelings(app, player))
}

/// Whether voice and tones are heard, and what to do if not.
pub(in crate::ui::pages) fn sound_check(app: App) -> El {
    let words = &app.words().coach;
    let help = RwSignal::new(false);
    let passed = move || app.change_settings(|s| s.heard = true);
    page("page check", words.check_title)
        .child(p("lead", words.check_text))
        .child(
            el("div", "actions actions--stack")
                .child(
                    button("button button--primary button--large", words.check_yes)
                        .on_click(passed),
                )
                .child(
                    icon_button("button button--secondary", Icon::Voice, words.check_again)
                        .on_click(move || app.sound().try_it()),
                )
                .child(
                    button("button button--secondary", words.check_no)
                        .on_click(move || help.set(true)),
                ),
        )
        .when(
            move || help.get(),
            move || {
                let tip = |tip: &&'static str| el("li", "").text(*tip);
                el("section", "card")
                    .attr("role", "status")
                    .child(el("h2", "card__title").text(words.check_help_title))
                    .child(el("ul", "tips").children(words.check_help.iter().map(tip)))
                    .child(
                        button("button button--quiet", words.check_without).on_click(move || {
                            app.change_settings(|s| {
                                s.heard = true;
                                s.flash = true;
                            });
                        }),
                    )
            },
        )
}

/// How it feels, from 0 to 10, and the start.
fn feelings(app: App, player: PlayerView) -> El {
    let words = &app.words().coach;
    let symptoms = move || player.of(|view| view.before);
    let say = move |change: fn(&mut Symptoms, u8), level: u8| {
        let mut said = untrack(symptoms);
        change(&mut said, level);
        app.dispatch(Event::Before(said));
    };
    let name = app.session_now(|s| Some(s.routine().name.clone()));
    let is_rated = name.as_ref().is_some_and(|it| it.kind().asks_for_ratings());
    let asks = move || is_rated && app.setting(|s| s.ask);
    let is_unsaid = move || asks() && symptoms() == Symptoms::default();
    let on_hold = move || app.on_hold().is_some();
    let scales = move || {
        el("section", "scales")
            .child(p("", words.before_text))
            .child(scale(
                words.pain,
                move || symptoms().pain,
                move |level| say(|f, level| f.pain = Some(level), level),
            ))
            .child(scale(
                words.stiffness,
                move || symptoms().stiffness,
                move |level| say(|f, level| f.stiffness = Some(level), level),
            ))
            .child(p("quiet", words.none_to_most))
            .when(
                move || Sign::of_pain(symptoms().pain).is_some() && on_hold(),
                move || p("card ask-first", words.severe).attr("role", "alert"),
            )
    };
    // Who is not asked finds no question here, even if one more tap is needed.
    let title = match name {
        Some(name) if !untrack(asks) => named(app, "h1", "", &name),
        _ => el("h1", "").text(words.before_title),
    };
    let way = move || {
        link(
            "button button--primary button--large",
            &Route::Safety,
            words.severe_way,
        )
    };
    let begin = move || {
        actions()
            .child(
                el("button", "button button--primary button--large")
                    .attr("type", "button")
                    .live_text(move || {
                        if is_unsaid() {
                            words.go_unsaid
                        } else {
                            words.go
                        }
                        .to_owned()
                    })
                    .on_click(move || app.begin()),
            )
            .maybe(untrack(asks).then(|| {
                button("button button--quiet", words.never_ask).on_click(move || {
                    app.change_settings(|s| s.ask = false);
                    app.begin();
                })
            }))
    };
    let is_first = untrack(|| app.past(|past| past.records.is_empty()));
    el("div", "page check")
        .child(title)
        .when(asks, scales)
        .when(move || !on_hold(), begin)
        .when(on_hold, move || actions().child(way()))
        .maybe(is_first.then(|| extra(move |part| (part.people)(app))))
}
