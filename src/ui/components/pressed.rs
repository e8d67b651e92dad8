//! Keys that work anywhere within an element.

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::KeyboardEvent;

use crate::ui::html::El;

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pressed {
    /// To close what is open.
    Escape,
    /// A step back.
    Undo,
    /// A step forward again.
    Redo,
}

impl Pressed {
    fn of(event: &KeyboardEvent) -> Option<Self> {
        let with_control = event.ctrl_key() || event.meta_key();
        match event.key().as_str() {
            "Escape" => Some(Self::Escape),
            "z" if with_control && !event.shift_key() => Some(Self::Undo),
            "z" | "Z" | "y" if with_control => Some(Self::Redo),
            _ => None,
        }
    }
}

/// Calls for each of these keys that is pressed within the element.
pub(crate) fn on_keys(element: El, call: impl Fn(Pressed) + 'static) -> El {
    element.on("keydown", move |event| {
        let event = event.dyn_ref::<KeyboardEvent>();
        if let Some((event, pressed)) = event.and_then(|it| Some((it, Pressed::of(it)?))) {
            if pressed != Pressed::Escape {
                event.prevent_default();
            }
            call(pressed);
        }
    })
}
