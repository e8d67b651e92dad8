//! What the device is set to.

use unhunch::platform::locale;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{StandIn, absent, stand_in};

/// A browser that has resolved this for its device.
fn device(resolved: &str) -> StandIn {
    let descriptor = format!("{{ value: () => ({resolved}) }}");
    stand_in(
        "Intl.DateTimeFormat.prototype",
        "resolvedOptions",
        &descriptor,
    )
}

#[wasm_bindgen_test]
fn locale_has_a_region_also_where_the_language_names_none() {
    for (tag, region) in [
        ("de-AT", "AT"),
        ("en-US", "US"),
        ("en", "US"),
        ("de", "DE"),
        ("zh-Hant-HK-u-hc-h23", "HK"),
        ("es-419", "419"),
        ("not a locale", ""),
    ] {
        let _device = device(&format!("{{ locale: '{tag}' }}"));
        assert_eq!(locale::region(), region, "{tag}");
    }
}

#[wasm_bindgen_test]
fn locale_tells_hours_as_the_device_does() {
    for (cycle, has_12_hours) in [("h11", true), ("h12", true), ("h23", false), ("h24", false)] {
        let _device = device(&format!("{{ hourCycle: '{cycle}' }}"));
        assert_eq!(locale::has_12_hours(), has_12_hours, "{cycle}");
    }
}

#[wasm_bindgen_test]
fn locale_of_a_browser_that_does_not_say_is_not_known() {
    let _missing = absent("Intl", "Locale");
    assert_eq!(locale::region(), "");
    let _broken = stand_in(
        "Intl.DateTimeFormat.prototype",
        "resolvedOptions",
        "{ value() { throw new Error() } }",
    );
    assert!(!locale::has_12_hours());
}
