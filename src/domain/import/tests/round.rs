//! Our own file: all of it comes back, once.

use proptest::prelude::*;

use super::*;
use crate::domain::builder::Draft;
use crate::domain::copies::{Entries, gone};
use crate::domain::diary::{CheckIn, Goal};
use crate::domain::history::tests::records;
use crate::domain::history::{Date, Rating, Symptoms};
use crate::domain::safety::{Cleared, SafetyAnswer, Sign, on_hold};
use crate::domain::settings::{Theme, encode_setting};

fn set(device: &mut Device, setting: Setting, settings: &Settings) {
    let value = settings.value(setting);
    device.say(
        &keys::setting(PREFIX, setting.slug()),
        &encode_setting(value.as_deref()),
    );
}

/// Somebody with something of every kind.
fn lived(records: &[Record]) -> Device {
    let mut device = Device::default();
    for record in records {
        device.say(&keys::session(PREFIX, &record.id), &record.encode());
        let mut rating = Rating {
            symptoms: Symptoms {
                pain: Some(2),
                stiffness: None,
            },
            effort: Some(5),
            written_ms: 7,
            ..Rating::default()
        };
        rating.set_note("Better, \"really\" = +1 \u{1f600}\n");
        device.say(&keys::rating(PREFIX, &record.id), &rating.encode());
        // Some were changed afterwards, some deleted.
        let changed = Record {
            utc_offset_min: 60,
            active_s: record.active_s / 2,
            ..record.clone()
        };
        match record.active_s % 4 {
            0 => device.say(&keys::edit(PREFIX, &record.id), &changed.encode()),
            1 => device.say(&keys::edit(PREFIX, &record.id), &gone()),
            _ => {}
        }
    }
    let day = Date::read("2026-11-28").unwrap();
    let mut felt = CheckIn {
        symptoms: Symptoms {
            pain: Some(3),
            stiffness: Some(4),
        },
        ..CheckIn::default()
    };
    felt.set_note("=1+1, slept badly");
    device.say(
        &keys::diary(PREFIX, &CheckIn::name(day)),
        &felt.encode().unwrap(),
    );
    let goal = Goal::new("Lift my child", day).unwrap();
    device.say(&keys::diary(PREFIX, Goal::NAME), &goal.encode());
    let kept = KeptRoutine {
        id: "01K5ZZZZZZZZZZZZZZZZZZZZZZ".to_owned(),
        link: "1~_Mine~chin-tucks.r10.h5".to_owned(),
        from: Some("2~chin-tucks~chin-tucks.r12.h5~3whpm8z".to_owned()),
    };
    device.say(&keys::kept(PREFIX, &kept.id), &kept.encode());
    device.say(&keys::kept(PREFIX, "01K5YYYYYYYYYYYYYYYYYYYYYY"), &gone());
    let cleared = Warning {
        cleared: Some(Cleared::Asked { at_ms: 9 }),
        ..Warning::new("a", Sign::Numb, 7)
    };
    device.say(&keys::warning(PREFIX, &cleared.id), &cleared.encode());
    let settings = Settings {
        theme: Theme::Dark,
        safety: Some(SafetyAnswer {
            answered_ms: 5,
            any_applies: true,
        }),
        asked: true,
        cleared_ms: 9,
        ..Settings::default()
    };
    for setting in [
        Setting::Theme,
        Setting::Safety,
        Setting::Asked,
        Setting::Cleared,
    ] {
        set(&mut device, setting, &settings);
    }
    device.say(&keys::draft(PREFIX), &Draft::default().encode());
    let broken = "v=1&broken";
    device.say(&keys::aside(PREFIX, &keys::live(PREFIX), broken), broken);
    device
}

/// What somebody sees of what is stored.
fn seen(device: &Device) -> (Vec<Record>, Entries, usize) {
    let joined = device.joined();
    let mut entries = Entries::default();
    for (key, raw) in joined.entries.iter() {
        let kind = keys::parse(PREFIX, key).unwrap();
        if let Some(text) = crate::domain::copies::bare(&kind, raw) {
            entries.put(key, text);
        }
    }
    (joined.records, entries, joined.unreadable.len())
}

proptest! {
    #[test]
    fn what_was_deleted_comes_back_as_it_was(records in proptest::collection::vec(records(), 0..6)) {
        let before = lived(&records);
        let mut device = Device::default();
        device.import(&before.file());
        prop_assert_eq!(seen(&device), seen(&before));
        prop_assert_eq!(device.file(), before.file());
    }

    #[test]
    fn a_second_import_changes_nothing(records in proptest::collection::vec(records(), 0..6)) {
        let file = lived(&records).file();
        let mut device = Device::default();
        device.import(&file);
        let once = device.clone();
        let merge = device.import(&file);
        prop_assert!(merge.is_empty(), "{merge:?}");
        prop_assert_eq!(device, once);
        prop_assert!(merge.tallies.iter().all(|(_, tally)| tally.new == 0 && tally.stays == 0));
    }

    #[test]
    fn two_devices_come_together_without_doubles(records in proptest::collection::vec(records(), 2..8)) {
        let (left, right) = records.split_at(records.len() / 2);
        let (mut one, mut other) = (lived(left), lived(right));
        let (files, whole) = ([one.file(), other.file()], lived(&records));
        one.import(&files[1]);
        other.import(&files[0]);
        prop_assert_eq!(seen(&one).0, seen(&whole).0);
        prop_assert_eq!(seen(&one), seen(&other));
    }
}

#[test]
fn what_is_here_stays_as_it_is() {
    let mut there = Device::default();
    let mut settings = Settings {
        theme: Theme::Dark,
        voice_volume: 50,
        ..Settings::default()
    };
    set(&mut there, Setting::Theme, &settings);
    set(&mut there, Setting::VoiceVolume, &settings);
    let mut here = Device::default();
    settings.theme = Theme::Light;
    set(&mut here, Setting::Theme, &settings);
    let merge = here.import(&there.file());
    let now = here.joined().entries.settings(PREFIX);
    assert_eq!((now.theme, now.voice_volume), (Theme::Light, 50));
    let tally = EntryCounts {
        new: 1,
        same: 0,
        stays: 1,
    };
    assert_eq!(merge.tallies, [(EntryKind::Settings, tally)]);
}

/// The gravest stop of what is stored.
fn stop(device: &Device) -> bool {
    let entries = device.joined().entries;
    let (settings, warnings) = (entries.settings(PREFIX), entries.warnings(PREFIX));
    on_hold(&settings.said(&warnings)).is_some()
}

/// Somebody who has answered the safety questions then.
fn answered(answered_ms: u64, any_applies: bool, asked: bool) -> Device {
    let settings = Settings {
        safety: Some(SafetyAnswer {
            answered_ms,
            any_applies,
        }),
        asked,
        ..Settings::default()
    };
    let mut device = Device::default();
    set(&mut device, Setting::Safety, &settings);
    set(&mut device, Setting::Asked, &settings);
    device
}

#[test]
fn a_sign_in_a_file_stops() {
    let mut there = Device::default();
    let warning = Warning::new("01K5ZZZZZZZZZZZZZZZZZZZZZZ", Sign::Numb, 7);
    there.say(&keys::warning(PREFIX, &warning.id), &warning.encode());
    for mut here in [
        Device::default(),
        answered(9, false, false),
        answered(9, true, true),
    ] {
        assert!(!stop(&here));
        here.import(&there.file());
        assert!(stop(&here));
    }
    for (file, stops) in [
        (answered(10, true, false), true),
        (answered(8, true, false), false),
    ] {
        let mut here = answered(9, false, false);
        here.import(&file.file());
        assert_eq!(stop(&here), stops, "what was said last counts");
    }
}

#[test]
fn no_file_lifts_a_stop() {
    let warning = Warning::new("01K5ZZZZZZZZZZZZZZZZZZZZZZ", Sign::Numb, 7);
    let cleared = Warning {
        cleared: Some(Cleared::Passed { at_ms: 10 }),
        ..warning.clone()
    };
    let mut there = answered(20, false, false);
    there.say(&keys::warning(PREFIX, &cleared.id), &cleared.encode());
    let mut told = Device::default();
    told.say(&keys::warning(PREFIX, &warning.id), &warning.encode());
    let flagged = answered(9, true, false);
    let agreed = answered(9, true, true);
    for (mut here, file) in [
        (told, there.clone()),
        (flagged.clone(), there),
        (flagged, agreed),
    ] {
        assert!(stop(&here));
        here.import(&file.file());
        assert!(stop(&here));
    }
}
