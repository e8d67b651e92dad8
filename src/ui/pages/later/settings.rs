//! Settings: how it looks and sounds, how much time there is, and where the data is.

use leptos::prelude::*;

use super::in_player;
use super::sound::{SwitchPlace, manner, sound_check, switches, volumes};
use super::who::who;
use crate::app::{App, device};
use crate::domain::catalogue::find;
use crate::domain::locale::{DayClock, WeekStart};
use crate::domain::route::Route;
use crate::domain::settings::Theme;

use crate::domain::timeline::ReadyTime;
use crate::domain::voices::VoiceFacts;
use crate::ui::components::{
    Icon, actions, button, choice, dialog, icon_button, link, section, stepper, switch,
};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{p, page};

/// The steps of the time to get down or up.
const FLOOR_STEP_S: i32 = 5;

/// The page.
pub(in crate::ui::pages) fn settings(app: App) -> El {
    let words = &app.language().pages().settings;
    let kept = move || match app.can_keep() {
        true => words.storage_kept.to_owned(),
        false => words.storage_blocked.to_owned(),
    };
    page("page settings", app.words().titles.settings)
        .child(sound(app))
        .child(ready(app))
        .child(pace(app))
        .child(keyboard(app))
        .child(breaks(app))
        .child(who(app))
        .child(theme(app))
        .child(calendar(app))
        .child(
            section(words.storage)
                .child(p("", "").live_text(kept))
                .child(p("", "").child(link("", &Route::Data, app.words().titles.data))),
        )
        .child(section(words.safety).child(p("", "").child(link(
            "",
            &Route::Safety,
            words.safety_link,
        ))))
        .child(
            section(words.version).child(
                p("", (words.version_text)(&device::version()))
                    .text(" ")
                    .child(link("", &Route::About, app.first.words().shell.about)),
            ),
        )
}

/// Voice, tones, vibration, flash, and who has the media keys.
fn sound(app: App) -> El {
    let words = &app.language().pages().settings;
    let checking = RwSignal::new(false);
    let media = switch(
        words.media,
        || words.media_hint,
        move || app.sound().wants_media_keys(),
        move |on| app.change_settings(|s| s.media_keys = Some(on)),
    );
    section(words.sound)
        .child(manner(app))
        .child(switches(app).child(media))
        .child(which_voice(app))
        .child(volumes(app))
        .child(
            actions()
                .child(
                    icon_button("button button--secondary", Icon::Voice, words.try_sound)
                        .on_click(move || app.sound().try_it()),
                )
                .child(
                    button("button button--quiet", words.check_link).on_click(move || {
                        app.change_settings(|s| s.heard = false);
                        app.sound().try_it();
                        checking.set(true);
                    }),
                ),
        )
        .child(dialog(
            "sound-check",
            checking,
            app.language().pages().in_player.heard,
            app.first.words().shell.close,
            move || sound_check(app, checking),
        ))
}

/// Which of the device's voices speaks.
fn which_voice(app: App) -> El {
    let words = &app.language().pages().settings;
    let options = move || {
        // Voices come late.
        let _ = app.sound().has_voice();
        let chosen = app.setting_now(|s| s.voice_name.clone());
        let option = |label: String, at: String, is_chosen: bool| {
            let option = el("option", "").attr("value", at).text(label);
            if is_chosen {
                option.attr("selected", "")
            } else {
                option
            }
        };
        let speaker = app.sound().speaker();
        let (labels, voices): (Vec<_>, Vec<_>) = app.sound().voices().into_iter().unzip();
        let is_chosen = |voice: &VoiceFacts| {
            chosen.as_ref() == Some(&voice.name) && speaker.as_ref() == Some(voice)
        };
        let best = option(
            words.best_voice.to_owned(),
            String::new(),
            !voices.iter().any(is_chosen),
        );
        let all = labels.into_iter().zip(&voices).enumerate();
        let named: Vec<El> = all
            .map(|(at, (label, voice))| option(label, at.to_string(), is_chosen(voice)))
            .collect();
        el("select", "field")
            .attr("aria-label", words.which_voice)
            .child(best)
            .children(named)
            .on("change", move |event| {
                let at: Option<usize> = event_target_value(&event).parse().ok();
                let voice = at.and_then(|at| voices.get(at));
                app.change_settings(|s| {
                    s.voice_name = voice.map(|it| it.name.clone());
                    s.voice_mark = voice.map(|it| it.mark.clone());
                });
                app.sound().preview();
            })
            .into()
    };
    el("div", "setting")
        .child(p("setting__label", words.which_voice))
        .live(options)
        .child(p("quiet", "").live_text(move || gone(app)))
}

/// That the voice which was chosen is not there, where there are others.
fn gone(app: App) -> String {
    let has_voice = app.sound().has_voice();
    let name = app.setting(|s| s.voice_name.clone()).unwrap_or_default();
    let speaker = app.sound().speaker().filter(|_| has_voice);
    match speaker {
        Some(it) if !name.is_empty() && it.name != name => {
            (app.language().pages().settings.voice_gone)(&name)
        }
        _ => String::new(),
    }
}

/// The person's own pace, and what it asks.
fn pace(app: App) -> El {
    let words = &app.language().pages().settings;
    let pace = &app.language().pages().pace;
    let one = |label, hint: &'static str, which: SwitchPlace| {
        switch(
            label,
            move || hint,
            move || app.setting(|s| *which(&mut s.clone())),
            move |on| app.change_settings(|s| *which(s) = on),
        )
    };
    section(app.words().player.title)
        .child(
            el("div", "card switches")
                .child(one(pace.own_pace, pace.own_pace_hint, |s| &mut s.own_pace))
                .child(one(words.ask, words.ask_hint, |s| &mut s.ask)),
        )
        .live(move || lighter(app))
}

/// Whether single keys steer a session, and which.
fn keyboard(app: App) -> El {
    let words = &app.language().pages().settings;
    let on = switch(
        words.keys,
        || words.keys_hint,
        move || app.setting(|s| s.keys),
        move |on| app.change_settings(|s| s.keys = on),
    );
    section(words.keyboard)
        .child(el("div", "card switches").child(on))
        .child(
            el("details", "")
                .child(el("summary", "").text(app.words().player.keys_title))
                .child(in_player::keys(app)),
        )
}

/// The exercises that start lighter, because they hurt.
fn lighter(app: App) -> AnyView {
    let words = &app.language().pages().settings;
    let all = app.setting(|s| s.changes.lighter().to_vec());
    // What somebody's own is called stands in the history alone; without that it is known on the page of its routine.
    let own = |slug: &str| {
        app.past(|past| {
            let mut did = past.records.iter().flat_map(|record| &record.did);
            let name = app.words().done_name(did.find(|did| did.slug == slug)?);
            Some(el("span", "").text(name))
        })
    };
    let name = |slug: &str| match find(slug) {
        Some(id) => Some(link(
            "",
            &Route::Exercise(id),
            (app.words().exercise)(id).name,
        )),
        None => own(slug),
    };
    let row = |slug: String| {
        let name = name(&slug)?;
        let again = button("button button--quiet", words.usual_again).on_click(move || {
            app.change_settings(|s| s.changes.set_lighter_by_slug(&slug, false));
        });
        Some(el("li", "lighter__row").child(name).child(again))
    };
    let rows: Vec<El> = all.into_iter().filter_map(row).collect();
    if rows.is_empty() {
        return nothing();
    }
    el("div", "lighter")
        .child(el("h3", "").text(words.lighter_title))
        .child(el("ul", "").children(rows))
        .into()
}

/// How much time there is to get into position.
fn ready(app: App) -> El {
    let words = &app.language().pages().settings;
    let choices = words.ready_choices;
    let percent = move |index: usize| choices.get(index).map(|(percent, _)| *percent);
    section(words.ready)
        .child(p("quiet", words.ready_hint))
        .child(choice(
            words.ready,
            choices.iter().map(|(_, name)| *name),
            move || {
                let chosen = app.setting(|s| s.ready_percent);
                let at = choices.iter().position(|(percent, _)| *percent == chosen);
                at.unwrap_or(usize::MAX)
            },
            move |index| {
                if let Some(percent) = percent(index) {
                    app.change_settings(|s| s.ready_percent = percent);
                }
            },
        ))
        .child(floor(app))
}

/// How much longer getting down to the floor and up takes.
fn floor(app: App) -> El {
    let words = &app.language().pages().settings;
    let pace = &app.language().pages().pace;
    el("div", "steppers").child(stepper(
        words.floor,
        (pace.less)(words.floor),
        (pace.more)(words.floor),
        move || (words.floor_seconds)(app.setting(|s| s.floor_extra_s)),
        move |by| {
            app.change_settings(|s| {
                let seconds = i32::from(s.floor_extra_s) + by * FLOOR_STEP_S;
                let most = ReadyTime::MOST_FLOOR_EXTRA_S;
                s.floor_extra_s = u16::try_from(seconds).unwrap_or(0).min(most);
            });
        },
    ))
}

/// The way to movement breaks.
fn breaks(app: App) -> El {
    let is_on = app.setting_now(|s| s.breaks.is_on());
    let to_page = link("", &Route::Breaks, (app.language().breaks().to_page)(is_on));
    section(app.first.words().shell.breaks).child(p("", "").child(to_page))
}

/// With which day weeks begin, and how times of day are told.
fn calendar(app: App) -> El {
    let words = &app.language().pages().settings;
    let week = choice(
        words.week,
        WeekStart::ALL.iter().map(|it| (words.week_start)(*it)),
        move || app.setting(|s| s.week_start) as usize,
        move |index| {
            if let Some(start) = WeekStart::ALL.get(index) {
                app.change_settings(|s| s.week_start = *start);
            }
        },
    );
    let clock = choice(
        words.clock,
        DayClock::ALL.iter().map(|it| (words.day_clock)(*it)),
        move || app.setting(|s| s.day_clock) as usize,
        move |index| {
            if let Some(clock) = DayClock::ALL.get(index) {
                app.change_settings(|s| s.day_clock = *clock);
            }
        },
    );
    let setting = |label, choice| {
        el("div", "setting")
            .child(p("setting__label", label))
            .child(choice)
    };
    section(words.calendar)
        .child(setting(words.week, week))
        .child(setting(words.clock, clock))
}

/// Light or dark.
fn theme(app: App) -> El {
    let words = &app.language().pages().settings;
    let name = |theme: &Theme| match theme {
        Theme::System => words.theme_system,
        Theme::Light => words.theme_light,
        Theme::Dark => words.theme_dark,
    };
    let theme = |index: usize| Theme::ALL.get(index).copied().unwrap_or_default();
    section(words.look).child(choice(
        words.look,
        Theme::ALL.iter().map(name),
        move || app.setting(|s| s.theme) as usize,
        move |index| app.change_settings(|s| s.theme = theme(index)),
    ))
}
