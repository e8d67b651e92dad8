//! The browser's objects and what they hold: each may be missing, or throw when it is asked.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Navigator, Window};

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

pub(super) fn navigator() -> Option<Navigator> {
    Some(window()?.navigator())
}

/// The property, unless it is absent, empty or throws when asked.
pub(super) fn property(target: &JsValue, name: &str) -> Option<JsValue> {
    let value = js_sys::Reflect::get(target, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// Whether the method can be called. web-sys throws when one is called that the browser lacks.
pub(super) fn is_function(target: &JsValue, name: &str) -> bool {
    property(target, name).is_some_and(|value| value.is_function())
}

/// What calling a method gives; nothing where the browser lacks it, or it throws or answers nothing.
pub(super) fn call(target: &JsValue, name: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let method: js_sys::Function = property(target, name)?.dyn_into().ok()?;
    let arguments: js_sys::Array = arguments.iter().copied().collect();
    method.apply(target, &arguments).ok()
}

/// The name of a thrown `DOMException` or `Error`, such as `QuotaExceededError`; else nothing.
pub(super) fn error_name(error: &JsValue) -> String {
    property(error, "name")
        .and_then(|name| name.as_string())
        .unwrap_or_default()
}

/// A value as the web-sys type it is known to be.
pub(super) fn known_as<T: JsCast>(value: JsValue) -> T {
    value.unchecked_into()
}
