//! The player's buttons.

use leptos::prelude::*;

use super::{Dialogs, Glance, status};
use crate::domain::session::{Event, Status, Why};
use crate::domain::timeline::Phase;
use crate::ui::components::{Icon, IconView};
use crate::ui::state::App;

/// Back, pause, skip, and ten seconds more.
#[component]
pub(super) fn Controls(glance: Glance) -> impl IntoView {
    let app = App::get();
    let words = &app.words().player;
    let running = Memo::new(move |_| matches!(status(glance), Some(Status::Running)));
    let fresh = Memo::new(move |_| matches!(status(glance), Some(Status::Paused(Why::NotStarted))));
    let open = glance.of(|view| view.phase == Phase::Open);
    let label = move || match (running.get(), fresh.get()) {
        (true, _) => words.pause,
        (false, true) => words.start,
        (false, false) => words.resume,
    };
    let icon = move || {
        let icon = if running.get() {
            Icon::Pause
        } else {
            Icon::Play
        };
        view! { <IconView icon=icon/> }
    };
    view! {
        <div class="controls">
            <Show when=move || open.get() && running.get()>
                <button
                    class="button button--primary button--large controls__enough"
                    on:click=move |_| app.dispatch(Event::Enough)
                >
                    <IconView icon=Icon::Check/>
                    <span>{words.enough}</span>
                </button>
            </Show>
            <button class="control" on:click=move |_| app.dispatch(Event::Back)>
                <IconView icon=Icon::Back/>
                <span>{words.back}</span>
            </button>
            <button class="control control--main" on:click=move |_| app.pause_or_resume()>
                {icon}
                <span>{label}</span>
            </button>
            <button class="control" on:click=move |_| app.dispatch(Event::Skip)>
                <IconView icon=Icon::Skip/>
                <span>{words.skip}</span>
            </button>
        </div>
    }
}

/// Everything one needs less often.
#[component]
pub(super) fn Extras(dialogs: Dialogs) -> impl IntoView {
    let app = App::get();
    let words = &app.words().player;
    let voice = Memo::new(move |_| app.settings.with(|s| s.voice));
    let tones = Memo::new(move |_| app.settings.with(|s| s.tones));
    let ask = move |dialog: RwSignal<bool>| {
        app.dispatch(Event::Pause);
        dialog.set(true);
    };
    view! {
        <div class="extras">
            {extra(Icon::Plus, words.add_ten, move || app.dispatch(Event::AddTen))}
            {extra(Icon::Help, words.how, move || ask(dialogs.how))}
            {extra(Icon::List, words.list, move || dialogs.parts.set(true))}
            {toggle(Icon::Voice, words.voice, voice, move || {
                app.change_settings(|s| s.voice = !s.voice);
            })}
            {toggle(Icon::Tones, words.tones, tones, move || {
                app.change_settings(|s| s.tones = !s.tones);
            })}
            {extra(Icon::Stop, words.end, move || ask(dialogs.end))}
        </div>
        <p class="quiet player__screen">{move || app.screen_hint()}</p>
    }
}

fn extra(icon: Icon, label: &'static str, act: impl Fn() + 'static) -> impl IntoView {
    view! {
        <button class="extra" on:click=move |_| act()>
            <IconView icon=icon/>
            <span>{label}</span>
        </button>
    }
}

fn toggle(
    icon: Icon,
    label: &'static str,
    on: Memo<bool>,
    flip: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button
            class="extra extra--toggle"
            aria-pressed=move || if on.get() { "true" } else { "false" }
            on:click=move |_| flip()
        >
            <IconView icon=icon/>
            <span>{label}</span>
        </button>
    }
}
