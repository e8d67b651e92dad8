//! What can be set about sound: for the settings, and for the player's dialog.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::route::Route;
use crate::domain::settings::{RATES, Settings};
use crate::domain::timeline::Manner;
use crate::ui::components::{Icon, button, choice, icon_button, stepper, switch};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// The steps of a volume and of a rate, in percent.
const STEP: i32 = 10;

/// What to do where nothing is heard; `open` is the dialog that asks, and closes once that is settled. A session that
/// waits for it goes on.
pub(in crate::ui) fn sound_check(app: App, open: RwSignal<bool>) -> El {
    let words = &app.language().pages().in_player;
    let settled = move |change: fn(&mut Settings)| {
        app.change_settings(|s| {
            s.heard = true;
            change(s);
        });
        open.set(false);
        if app.first.is_on(&Route::Player) {
            app.begin();
        }
    };
    let tip = |tip: &&'static str| el("li", "").text(*tip);
    el("div", "dialog__body")
        .child(p("", words.sound_text))
        .child(el("ul", "tips").children(words.sound_help.iter().map(tip)))
        .child(
            el("div", "actions actions--stack")
                .child(
                    icon_button("button button--secondary", Icon::Voice, words.sound_again)
                        .on_click(move || app.sound().try_it()),
                )
                .child(
                    button("button button--primary button--large", words.sound_heard)
                        .on_click(move || settled(|_| {})),
                )
                .child(
                    button("button button--quiet", words.without_sound)
                        .on_click(move || settled(|s| s.flash = true)),
                ),
        )
}

/// How much the voice says, down to nothing.
pub(in crate::ui::pages) fn manner(app: App) -> El {
    let words = &app.language().pages().settings;
    let at = move || {
        app.setting(|s| match (s.voice, s.manner) {
            (true, Manner::Full) => 0,
            (true, Manner::Brief) => 1,
            (false, _) => 2,
        })
    };
    let choose = move |index: usize| {
        app.change_settings(|s| {
            s.voice = index < 2;
            s.tones |= index == 2;
            if let Some(manner) = Manner::ALL.get(index) {
                s.manner = *manner;
            }
        });
    };
    let names = [words.manner_full, words.manner_brief, words.manner_tones];
    el("div", "setting")
        .child(p("setting__label", words.manner))
        .child(choice(words.manner, names, at, choose))
}

/// Voice, tones, vibration, flash.
pub(in crate::ui::pages) fn switches(app: App) -> El {
    let words = &app.language().pages().settings;
    let voice_hint = move || {
        if app.sound().has_voice() {
            words.voice_hint
        } else {
            app.words().player.no_voice
        }
    };
    let one = |label, hint: Box<dyn Fn() -> &'static str + Send + Sync>, which: SwitchPlace| {
        switch(
            label,
            hint,
            move || app.setting(|s| *which(&mut s.clone())),
            move |on| app.change_settings(|s| *which(s) = on),
        )
    };
    el("div", "card switches")
        .child(one(words.voice, Box::new(voice_hint), |s| &mut s.voice))
        .child(one(words.tones, Box::new(|| words.tones_hint), |s| {
            &mut s.tones
        }))
        .child(one(
            words.vibration,
            Box::new(|| words.vibration_hint),
            |s| &mut s.vibration,
        ))
        .child(one(words.flash, Box::new(|| words.flash_hint), |s| {
            &mut s.flash
        }))
}

/// A switch among the settings.
pub(in crate::ui::pages) type SwitchPlace = fn(&mut Settings) -> &mut bool;

/// How loud voice and tones are, how fast the voice is, and which tones there are.
pub(in crate::ui::pages) fn volumes(app: App) -> El {
    let words = &app.language().pages().settings;
    let tones = [words.soft, words.loud];
    el("div", "steppers")
        .child(percent(
            app,
            words.voice_volume,
            (0, 100),
            |s| s.voice_volume.into(),
            |s, v| {
                s.voice_volume = u8::try_from(v).unwrap_or(100);
            },
        ))
        .child(percent(
            app,
            words.rate,
            (*RATES.start(), *RATES.end()),
            |s| s.voice_rate,
            |s, v| {
                s.voice_rate = v;
            },
        ))
        .child(percent(
            app,
            words.tone_volume,
            (0, 100),
            |s| s.tone_volume.into(),
            |s, v| {
                s.tone_volume = u8::try_from(v).unwrap_or(100);
            },
        ))
        .child(
            el("div", "setting")
                .child(p("setting__label", words.tone_set))
                .child(choice(
                    words.tone_set,
                    tones,
                    move || usize::from(app.setting(|s| s.loud_tones)),
                    move |index| {
                        app.change_settings(|s| s.loud_tones = index == 1);
                        app.sound().preview();
                    },
                )),
        )
}

/// Percent of something, heard at once.
fn percent(
    app: App,
    label: &'static str,
    (low, high): (u16, u16),
    get: fn(&Settings) -> u16,
    set: fn(&mut Settings, u16),
) -> El {
    let words = &app.language().pages().settings;
    let pace = &app.language().pages().pace;
    stepper(
        label,
        (pace.less)(label),
        (pace.more)(label),
        move || (words.percent)(app.setting(get)),
        move |by| {
            let now = i32::from(app.setting_now(get)) + by * STEP;
            let next = u16::try_from(now).unwrap_or(low).clamp(low, high);
            app.change_settings(|s| set(s, next));
            app.sound().preview();
        },
    )
}
