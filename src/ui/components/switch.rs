//! Form controls for settings: a switch, and a choice of one.

use leptos::prelude::*;

/// Something that is on or off, with what it does under it.
#[component]
pub(crate) fn Switch(
    /// Its label.
    label: &'static str,
    /// What it does.
    #[prop(into)]
    hint: Signal<&'static str>,
    /// Whether it is on.
    #[prop(into)]
    on: Signal<bool>,
    /// Hears what it was changed to.
    #[prop(into)]
    change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="switch">
            <span class="switch__text">
                <span class="switch__label">{label}</span>
                <span class="switch__hint">{hint}</span>
            </span>
            <input
                class="switch__box"
                type="checkbox"
                role="switch"
                prop:checked=on
                on:change=move |event| change.run(event_target_checked(&event))
            />
        </label>
    }
}

/// One of several, as a row of buttons of which one is pressed.
#[component]
pub(crate) fn Choice<T>(
    /// What is chosen.
    label: &'static str,
    /// The choices and their names.
    choices: Vec<(T, &'static str)>,
    /// The one that is chosen.
    #[prop(into)]
    chosen: Signal<T>,
    /// Hears which was chosen.
    #[prop(into)]
    choose: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    view! {
        <div class="choice" role="group" aria-label=label>
            {choices
                .into_iter()
                .map(|(value, name)| {
                    let pressed = move || if chosen.get() == value { "true" } else { "false" };
                    view! {
                        <button
                            class="choice__option"
                            aria-pressed=pressed
                            on:click=move |_| choose.run(value)
                        >
                            {name}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
