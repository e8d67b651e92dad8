//! Settings: how it looks and sounds, how much time there is, and where the data is.

use leptos::prelude::*;

use super::parts::{p, page};
use crate::domain::route::Route;
use crate::domain::settings::{Settings, Theme};
use crate::ui::components::{Icon, choice, icon_button, link, section, switch};
use crate::ui::html::{El, el};
use crate::ui::state::App;

/// The page.
pub(super) fn settings(app: App) -> El {
    let words = &app.words().settings;
    let kept = if app.can_keep() {
        words.storage_kept
    } else {
        words.storage_blocked
    };
    page("page settings", words.title)
        .child(sound(app))
        .child(ready(app))
        .child(theme(app))
        .child(section(words.storage).child(p("", kept)))
        .child(section(words.safety).child(p("", "").child(link(
            "",
            &Route::Safety,
            words.safety_link,
        ))))
        .child(
            section(words.version).child(
                p("", (words.version_text)(&app.version()))
                    .text(" ")
                    .child(link("", &Route::About, app.words().shell.about)),
            ),
        )
}

/// Voice, tones, vibration.
fn sound(app: App) -> El {
    let words = &app.words().settings;
    let voice_hint = move || {
        if app.has_voice.get() {
            words.voice_hint
        } else {
            app.words().player.no_voice
        }
    };
    section(words.sound)
        .child(
            el("div", "card switches")
                .child(switch(
                    words.voice,
                    voice_hint,
                    on(app, |s| s.voice),
                    move |on| {
                        app.change_settings(|s| s.voice = on);
                    },
                ))
                .child(switch(
                    words.tones,
                    || words.tones_hint,
                    on(app, |s| s.tones),
                    move |on| {
                        app.change_settings(|s| s.tones = on);
                    },
                ))
                .child(switch(
                    words.vibration,
                    || words.vibration_hint,
                    on(app, |s| s.vibration),
                    move |on| app.change_settings(|s| s.vibration = on),
                )),
        )
        .child(
            icon_button("button button--secondary", Icon::Voice, words.try_sound)
                .on_click(move || app.try_sound()),
        )
}

/// Whether something is switched on.
fn on(app: App, which: fn(&Settings) -> bool) -> impl Fn() -> bool + Copy {
    move || app.settings.with(which)
}

/// How much time there is to get into position.
fn ready(app: App) -> El {
    let words = &app.words().settings;
    let choices = words.ready_choices;
    let percent = move |index: usize| choices.get(index).map(|(percent, _)| *percent);
    section(words.ready)
        .child(p("quiet", words.ready_hint))
        .child(choice(
            words.ready,
            choices.iter().map(|(_, name)| *name),
            move |index| percent(index) == Some(app.settings.with(|s| s.ready_percent)),
            move |index| {
                if let Some(percent) = percent(index) {
                    app.change_settings(|s| s.ready_percent = percent);
                }
            },
        ))
}

/// Light or dark.
fn theme(app: App) -> El {
    let words = &app.words().settings;
    let name = |theme: &Theme| match theme {
        Theme::System => words.theme_system,
        Theme::Light => words.theme_light,
        Theme::Dark => words.theme_dark,
    };
    let theme = |index: usize| Theme::ALL.get(index).copied().unwrap_or_default();
    section(words.look).child(choice(
        words.look,
        Theme::ALL.iter().map(name),
        move |index| app.settings.with(|s| s.theme) == theme(index),
        move |index| app.change_settings(|s| s.theme = theme(index)),
    ))
}
