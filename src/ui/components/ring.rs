//! A ring that fills with time, around whatever stands in it.

use leptos::prelude::*;

/// A ring, filled to `fraction` (from 0 to 1), with its children in the middle.
#[component]
pub(crate) fn Ring(#[prop(into)] fraction: Signal<f64>, children: Children) -> impl IntoView {
    let left_out = move || format!("{:.3}", 1.0 - fraction.get().clamp(0.0, 1.0));
    view! {
        <div class="ring">
            <svg class="ring__svg" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
                <circle class="ring__track" cx="50" cy="50" r="46"/>
                <circle
                    class="ring__fill"
                    cx="50"
                    cy="50"
                    r="46"
                    pathLength="1"
                    stroke-dasharray="1"
                    stroke-dashoffset=left_out
                    transform="rotate(-90 50 50)"
                />
            </svg>
            <div class="ring__inside">{children()}</div>
        </div>
    }
}
