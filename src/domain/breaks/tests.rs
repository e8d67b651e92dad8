//! Breaks: how they are stored, when they come, and what is done in them.

mod machine;
mod set;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::fields::Fields;
use crate::domain::settings::{Setting, SettingProblem, Settings};
use crate::domain::text::Language;
use crate::domain::time::{MINUTE, Now};

/// Monday, 23 November 2026, at this time of day in UTC.
pub(super) fn monday(hour: u64, minute: u64) -> Now {
    const MONDAY_MS: u64 = 20_780 * 24 * 60 * MINUTE;
    Now {
        mono_ms: 1_000,
        wall_ms: MONDAY_MS + (hour * 60 + minute) * MINUTE,
        ..Now::default()
    }
}

fn any_settings() -> impl Strategy<Value = BreakSettings> {
    let every = select(&[0, 30, 45, 60, 90][..]);
    (every, select(MINUTES), 0..HALF_HOURS, 0..HALF_HOURS).prop_flat_map(
        |(every_min, minutes, from, to)| {
            any::<(bool, bool, u16)>().prop_map(move |(weekdays_only, notify, stopped_on)| {
                BreakSettings {
                    every_min,
                    minutes,
                    from,
                    to,
                    weekdays_only,
                    notify,
                    stopped_on,
                }
            })
        },
    )
}

/// The value to store; none where there is nothing to remember.
fn encode(breaks: &BreakSettings) -> Option<String> {
    let settings = Settings {
        breaks: *breaks,
        ..Settings::default()
    };
    settings.value(Setting::Breaks)
}

/// What such a value says, if it can say so.
fn decode(value: &str) -> Option<BreakSettings> {
    let mut settings = Settings::default();
    let is_possible = settings.take(Setting::Breaks, Some(value));
    is_possible.then_some(settings.breaks)
}

fn stored(value: &str) -> (BreakSettings, Vec<SettingProblem>) {
    let mut fields = Fields::default();
    fields.set("v", &1);
    fields.set("theme", "dark");
    fields.set("breaks", value);
    let (settings, problems) = Settings::decode(&fields.encode());
    assert_eq!(settings.theme.slug(), "dark", "others are left alone");
    (settings.breaks, problems)
}

#[test]
fn the_value_of_version_1() {
    let settings = BreakSettings {
        every_min: 45,
        minutes: 2,
        from: 17,
        to: 35,
        weekdays_only: true,
        notify: true,
        stopped_on: 20_780,
    };
    let text = "45*2*17*35*1*1*20780";
    assert_eq!(encode(&settings).as_deref(), Some(text));
    assert_eq!(stored(text), (settings, vec![]));
    assert_eq!(
        stored("45*2*17*35*1*1*20780*later*x").0,
        BreakSettings::default()
    );
    assert_eq!(
        stored("45*2*17*35*1*1*20780*9").0,
        settings,
        "a later version"
    );
}

#[test]
fn nothing_is_stored_until_something_is_set() {
    assert_eq!(encode(&BreakSettings::default()), None);
    assert_eq!(Settings::default().value(Setting::Breaks), None);
    assert!(!BreakSettings::default().is_on());
}

#[test]
fn what_cannot_be_is_off_and_reported() {
    for bad in [
        "",
        "45",
        "45*1*18*34*1*0",
        "44*1*18*34*1*0*0",
        "45*3*18*34*1*0*0",
        "45*0*18*34*1*0*0",
        "45*1*48*34*1*0*0",
        "45*1*18*48*1*0*0",
        "45*1*18*34*2*0*0",
        "45*1*18*34*1*2*0",
        "45*1*18*34*1*0*65536",
        "45*1*18*34*1*0*-1",
        "45*1*18*34*1*0*+1",
        "45*1*18*34*1*0*",
        "45,1",
        "x*1*18*34*1*0*0",
        "45*1*18*34*1*0*0*",
    ] {
        let problem = SettingProblem::BadValue {
            setting: Setting::Breaks,
        };
        assert_eq!(
            stored(bad),
            (BreakSettings::default(), vec![problem]),
            "{bad}"
        );
    }
}

#[test]
fn hours_are_those_of_the_local_day() {
    let office = BreakSettings {
        every_min: 30,
        ..BreakSettings::default()
    };
    for (at, inside) in [
        (monday(8, 59), false),
        (monday(9, 0), true),
        (monday(16, 59), true),
        (monday(17, 0), false),
        (monday(24 * 4 + 10, 0), true),
        (monday(24 * 5 + 10, 0), false),
        (monday(24 * 6 + 10, 0), false),
    ] {
        assert_eq!(office.day_at(at).is_some(), inside, "{at:?}");
        let ahead = Now {
            utc_offset_min: 120,
            ..at
        };
        let back = Now {
            wall_ms: at.wall_ms - 120 * MINUTE,
            ..ahead
        };
        assert_eq!(office.day_at(back), office.day_at(at), "elsewhere: {at:?}");
    }
    let weekend = BreakSettings {
        weekdays_only: false,
        ..office
    };
    assert!(weekend.day_at(monday(24 * 5 + 10, 0)).is_some());
}

#[test]
fn hours_may_go_past_midnight_and_belong_to_the_evening() {
    let night = BreakSettings {
        from: 44,
        to: 12,
        ..BreakSettings::default()
    };
    let day = |hour| night.day_at(monday(hour, 0));
    assert_eq!(
        [day(21), day(22), day(29), day(30)],
        [None, Some(20_780), Some(20_780), None]
    );
    assert_eq!(day(2), None, "Sunday's night is no weekday's");
    assert_eq!(
        day(24 * 5 + 2),
        Some(20_784),
        "Friday's night is, on Saturday too"
    );
    let always = BreakSettings {
        from: 20,
        to: 20,
        weekdays_only: false,
        ..night
    };
    assert_eq!(always.day_at(monday(9, 59)), Some(20_780));
    assert_eq!(always.day_at(monday(23, 59)), Some(20_780));
    assert_eq!(
        always.day_at(monday(24, 0)),
        Some(20_781),
        "all day long begins anew at midnight"
    );
}

#[test]
fn hours_are_said_as_they_are() {
    let hint = Language::English.breaks().hours_hint;
    assert_eq!(
        [hint(18, 34), hint(44, 12), hint(18, 0), hint(0, 0)],
        [
            "",
            "Past midnight, to the next morning.",
            "Until midnight.",
            "All day long."
        ]
    );
}

proptest! {
    #[test]
    fn all_of_them_are_read_back(settings in any_settings()) {
        let read = encode(&settings).map_or(Some(BreakSettings::default()), |text| decode(&text));
        prop_assert_eq!(read, Some(settings));
        let whole = Settings { breaks: settings, ..Settings::default() };
        let mut read = Settings::default();
        prop_assert!(read.take(Setting::Breaks, whole.value(Setting::Breaks).as_deref()));
        prop_assert_eq!(read.breaks, settings);
    }

    #[test]
    fn no_value_breaks_it(value in "[0-9*, %-]{0,40}") {
        if let Some(settings) = decode(&value) {
            prop_assert_eq!(encode(&settings).and_then(|text| decode(&text)).unwrap_or_default(), settings);
        }
    }

    #[test]
    fn no_time_is_too_strange(settings in any_settings(), wall_ms in any::<u64>(), utc_offset_min in any::<i16>()) {
        let at = Now { wall_ms, utc_offset_min, ..Now::default() };
        let _ = settings.day_at(at);
        let _ = turn_at(&settings, at);
        let _ = settings.stopped_at(at);
    }
}
