//! Settings: how it looks and sounds, how much time there is, and where the data is.

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::domain::settings::Theme;
use crate::ui::components::{Choice, Icon, IconView, Switch};
use crate::ui::state::App;

/// The page.
#[component]
pub(super) fn SettingsPage() -> impl IntoView {
    let app = App::get();
    let words = &app.words().settings;
    let themes = vec![
        (Theme::System, words.theme_system),
        (Theme::Light, words.theme_light),
        (Theme::Dark, words.theme_dark),
    ];
    let theme = Memo::new(move |_| app.settings.with(|s| s.theme));
    let ready = Memo::new(move |_| app.settings.with(|s| s.ready_percent));
    view! {
        <div class="page settings">
            <h1>{words.title}</h1>
            <Sound/>
            <section class="section">
                <h2>{words.ready}</h2>
                <p class="quiet">{words.ready_hint}</p>
                <Choice
                    label=words.ready
                    choices=words.ready_choices.to_vec()
                    chosen=ready
                    choose=move |percent| app.change_settings(|s| s.ready_percent = percent)
                />
            </section>
            <section class="section">
                <h2>{words.look}</h2>
                <Choice
                    label=words.look
                    choices=themes
                    chosen=theme
                    choose=move |theme| app.change_settings(|s| s.theme = theme)
                />
            </section>
            <section class="section">
                <h2>{words.storage}</h2>
                <p>{if app.can_keep() { words.storage_kept } else { words.storage_blocked }}</p>
            </section>
            <section class="section">
                <h2>{words.safety}</h2>
                <p><a href=Route::Safety.href()>{words.safety_link}</a></p>
            </section>
            <section class="section">
                <h2>{words.version}</h2>
                <p>
                    {(words.version_text)(&app.version())} " · "
                    <a href=Route::About.href()>{app.words().shell.about}</a>
                </p>
            </section>
        </div>
    }
}

/// Voice, tones, vibration.
#[component]
fn Sound() -> impl IntoView {
    let app = App::get();
    let words = &app.words().settings;
    let voice = Memo::new(move |_| app.settings.with(|s| s.voice));
    let tones = Memo::new(move |_| app.settings.with(|s| s.tones));
    let vibration = Memo::new(move |_| app.settings.with(|s| s.vibration));
    let voice_hint = move || {
        if app.has_voice.get() {
            words.voice_hint
        } else {
            app.words().player.no_voice
        }
    };
    view! {
        <section class="section">
            <h2>{words.sound}</h2>
            <div class="card switches">
                <Switch
                    label=words.voice
                    hint=Signal::derive(voice_hint)
                    on=voice
                    change=move |on| app.change_settings(|s| s.voice = on)
                />
                <Switch
                    label=words.tones
                    hint=words.tones_hint
                    on=tones
                    change=move |on| app.change_settings(|s| s.tones = on)
                />
                <Switch
                    label=words.vibration
                    hint=words.vibration_hint
                    on=vibration
                    change=move |on| app.change_settings(|s| s.vibration = on)
                />
            </div>
            <p>
                <button class="button button--secondary" on:click=move |_| app.try_sound()>
                    <IconView icon=Icon::Voice/>
                    <span>{words.try_sound}</span>
                </button>
            </p>
        </section>
    }
}
