//! What the browser tells of where the device is set to: its region, and how hours are counted there.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::platform::objects::{call, property, window};

/// The region that the device is set to, such as `AT`; the likeliest one where its language is set
/// without one, and nothing where the browser does not say.
#[must_use]
pub fn region() -> String {
    let region = || {
        let tag = resolved("locale")?;
        let locale = made("Locale", &[&tag])?;
        let whole = call(&locale, "maximize", &[])?;
        property(&whole, "region")?.as_string()
    };
    region().unwrap_or_default()
}

/// Whether the device tells hours twice from 12 to 11.
#[must_use]
pub fn has_12_hours() -> bool {
    let cycle = resolved("hourCycle").and_then(|cycle| cycle.as_string());
    cycle.is_some_and(|cycle| cycle == "h11" || cycle == "h12")
}

/// What the browser has resolved for telling an hour, as the device is set.
fn resolved(name: &str) -> Option<JsValue> {
    let hour = Object::new();
    Reflect::set(&hour, &"hour".into(), &"numeric".into()).ok()?;
    let format = made("DateTimeFormat", &[&JsValue::UNDEFINED, &hour])?;
    property(&call(&format, "resolvedOptions", &[])?, name)
}

/// An object of this class of `Intl`.
fn made(class: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let intl = property(&*window()?, "Intl")?;
    let class: Function = property(&intl, class)?.dyn_into().ok()?;
    let arguments: Array = arguments.iter().copied().collect();
    Reflect::construct(&class, &arguments).ok()
}
