//! Settings: that they are read back, and that a bad one harms no other.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::domain::catalogue::ExerciseId;
use crate::domain::dose::{Dose, Tempo};
use crate::domain::fields::{Fields, seal};
use crate::domain::routine::{Prescription, Routine, RoutineName};
use crate::domain::timeline::tests::any_prescription;

#[test]
fn settings_begin_with_everything_on() {
    let settings = Settings::default();
    assert_eq!(settings.theme, Theme::System);
    assert!(settings.voice && settings.tones && settings.vibration);
    assert_eq!(settings.ready_percent, 100);
    assert_eq!(settings.safety, None);
}

#[test]
fn the_defaults_are_read_back() {
    let (settings, problems) = Settings::decode(&Settings::default().encode());
    assert_eq!(problems, vec![]);
    assert_eq!(settings.encode(), Settings::default().encode());
}

#[test]
fn a_setting_that_is_missing_has_its_default() {
    let (settings, problems) = Settings::decode(&seal("v=1&voice=0"));
    assert_eq!(problems, vec![]);
    assert!(!settings.voice);
    assert!(settings.tones);
}

#[test]
fn a_bad_setting_leaves_the_others() {
    let good = [
        ("theme", "dark"),
        ("voice", "0"),
        ("tones", "0"),
        ("vibration", "0"),
        ("ready", "150"),
        ("safety", "7*1"),
    ];
    let text = |bad: Option<(&str, &str)>| {
        let mut fields = Fields::default();
        fields.set("v", &1);
        for (name, value) in good.into_iter().chain(bad) {
            fields.set(name, value);
        }
        fields.encode()
    };
    for (setting, bad) in [
        (Setting::Theme, ("theme", "mauve")),
        (Setting::Theme, ("theme", "")),
        (Setting::Voice, ("voice", "yes")),
        (Setting::Tones, ("tones", "")),
        (Setting::Vibration, ("vibration", "2")),
        (Setting::Ready, ("ready", "49")),
        (Setting::Ready, ("ready", "1001")),
        (Setting::Ready, ("ready", "-1")),
        (Setting::Ready, ("ready", "99.5")),
        (Setting::Ready, ("ready", "1e300")),
        (Setting::Safety, ("safety", "1")),
        (Setting::Safety, ("safety", "1*")),
        (Setting::Safety, ("safety", "-1*0")),
    ] {
        let (settings, problems) = Settings::decode(&text(Some(bad)));
        assert_eq!(problems, vec![Problem::BadValue { setting }], "{bad:?}");
        let (good, default) = (Settings::decode(&text(None)).0, Settings::default());
        let expected = |of| if of == setting { &default } else { &good };
        assert_eq!(settings.theme, expected(Setting::Theme).theme);
        assert_eq!(settings.voice, expected(Setting::Voice).voice);
        assert_eq!(settings.tones, expected(Setting::Tones).tones);
        assert_eq!(settings.vibration, expected(Setting::Vibration).vibration);
        assert_eq!(
            settings.ready_percent,
            expected(Setting::Ready).ready_percent
        );
        assert_eq!(settings.safety, expected(Setting::Safety).safety);
    }
}

#[test]
fn every_bad_value_of_the_coach_is_reported_and_falls_back() {
    for (setting, field) in [
        (Setting::FloorExtra, "floor=61"),
        (Setting::Manner, "manner=loud"),
        (Setting::VoiceRate, "rate=49"),
        (Setting::VoiceRate, "rate=151"),
        (Setting::VoiceVolume, "voicevol=101"),
        (Setting::ToneVolume, "tonevol=-1"),
        (Setting::LoudTones, "loud=yes"),
        (Setting::Flash, "flash="),
        (Setting::Heard, "heard=2"),
        (Setting::Ask, "ask=x"),
        (Setting::OwnPace, "own=x"),
        (Setting::MediaKeys, "media=x"),
        (Setting::Doses, "doses=chin-tucks"),
        (Setting::Lighter, "lighter=a*b"),
    ] {
        let (settings, problems) = Settings::decode(&seal(&format!("v=1&{field}")));
        assert_eq!(problems, [Problem::BadValue { setting }], "{field}");
        let plain = Settings::decode(&seal("v=1")).0;
        let same = Settings {
            stored: plain.stored.clone(),
            ..settings
        };
        assert_eq!(same, plain, "{field}");
    }
}

#[test]
fn what_was_set_for_the_coach_is_read_back() {
    let mut settings = Settings {
        floor_extra_s: 10,
        manner: Manner::Brief,
        voice_name: Some("Anna & \"Co\"".to_owned()),
        voice_rate: 80,
        voice_volume: 50,
        tone_volume: 0,
        loud_tones: true,
        flash: true,
        heard: true,
        ask: false,
        own_pace: true,
        media_keys: Some(false),
        ..Settings::default()
    };
    let tucks = Prescription::usual(ExerciseId::ChinTucks);
    settings
        .changes
        .set_dose(&tucks, Dose::reps(4, 3, Tempo::SLOW));
    settings.changes.set_lighter(ExerciseId::WallAngels, true);
    let (read, problems) = Settings::decode(&settings.encode());
    assert_eq!(problems, []);
    assert_eq!(read.encode(), settings.encode());
    assert_eq!(read.changes, settings.changes);
    assert_eq!(read.voice_name, settings.voice_name);
    assert_eq!(read.media_keys, Some(false));
}

#[test]
fn a_change_is_for_exactly_what_was_prescribed() {
    let mut changes = Changes::default();
    let usual = Prescription::usual(ExerciseId::ChinTucks);
    let other = usual.with_dose(Dose::reps(3, 1, Tempo::STEADY));
    let mine = Dose::reps(4, 3, Tempo::SLOW);
    changes.set_dose(&usual, mine);
    assert_eq!(changes.dose_for(&usual), mine);
    assert_eq!(changes.dose_for(&other), other.dose);
    changes.set_dose(&usual, usual.dose);
    assert_eq!(changes, Changes::default(), "as prescribed is no change");
}

#[test]
fn an_exercise_that_hurt_starts_lighter_in_every_dose_until_told_otherwise() {
    let mut changes = Changes::default();
    for id in ExerciseId::ALL {
        let usual = Prescription::usual(*id);
        changes.set_lighter(*id, true);
        assert_eq!(
            Some(changes.dose_for(&usual)),
            usual.dose.lighter(),
            "{id:?}"
        );
        let twice = usual.with_dose(usual.dose.in_sets(4));
        assert_eq!(
            Some(changes.dose_for(&twice)),
            twice.dose.lighter(),
            "{id:?}"
        );
        changes.set_lighter(*id, false);
        assert_eq!(changes.dose_for(&usual), usual.dose);
    }
}

proptest! {
    #[test]
    fn a_lighter_dose_is_less_work_and_stays_possible(step in any_prescription()) {
        let length = |dose| {
            let routine = Routine {
                name: RoutineName::Single(step.exercise),
                steps: vec![step.with_dose(dose)],
            };
            routine.length_ms(ReadyTime::USUAL)
        };
        let mut dose = Dose { tempo: Tempo::STEADY, ..step.dose };
        for _ in 0..40 {
            let Some(lighter) = dose.lighter() else {
                return Ok(());
            };
            // Pairs of sides are rounded up.
            prop_assert!(length(lighter) <= length(dose), "{dose:?} {lighter:?}");
            let text = crate::domain::share::encode_step(&step.with_dose(lighter));
            let read = crate::domain::share::decode_step(&text);
            prop_assert_eq!(read, Some(step.with_dose(lighter)));
            dose = lighter;
        }
        prop_assert!(false, "it never ends");
    }
}

#[test]
fn all_bad_settings_are_reported() {
    let (_, problems) = Settings::decode(&seal("v=1&theme=0&voice=x&ready=0"));
    let settings = [Setting::Theme, Setting::Voice, Setting::Ready];
    assert_eq!(
        problems,
        settings.map(|setting| Problem::BadValue { setting })
    );
}

#[test]
fn what_is_not_settings_gives_the_defaults() {
    for raw in [
        "",
        "v=1",
        "null",
        "[]",
        "v=1&theme=dark#00000000",
        "{\"v\":1}",
        "\u{0}",
    ] {
        let (settings, problems) = Settings::decode(raw);
        assert_eq!(settings, Settings::default());
        assert_eq!(problems, vec![Problem::Malformed], "{raw}");
    }
}

#[test]
fn settings_without_a_version_are_read_and_reported() {
    for body in ["theme=dark", "v=0&theme=dark", "v=one&theme=dark"] {
        let (settings, problems) = Settings::decode(&seal(body));
        assert_eq!(settings.theme, Theme::Dark);
        assert_eq!(problems, vec![Problem::Malformed]);
        assert_eq!(Settings::decode(&settings.encode()).1, vec![]);
    }
}

#[test]
fn settings_from_the_future_are_read_as_far_as_they_go() {
    let (settings, problems) = Settings::decode(&seal("v=3&theme=dark&voice=fast"));
    let setting = Setting::Voice;
    assert_eq!(
        problems,
        vec![
            Problem::FutureVersion { version: 3 },
            Problem::BadValue { setting }
        ]
    );
    assert_eq!(settings.theme, Theme::Dark);
}

#[test]
fn what_a_later_version_has_written_stays() {
    let (mut settings, _) = Settings::decode(&seal("v=3&theme=dark&later=1,3&%C3%A9="));
    settings.theme = Theme::Light;
    let written = Fields::decode(&settings.encode()).unwrap();
    assert_eq!(written.get("v"), Some("3"));
    assert_eq!(written.get("theme"), Some("light"));
    assert_eq!(written.get("later"), Some("1,3"));
    assert_eq!(written.get("é"), Some(""));
}

#[test]
fn the_answer_to_the_safety_questions_can_be_taken_back() {
    let (mut settings, _) = Settings::decode(&seal("v=1&safety=7*1"));
    settings.safety = None;
    assert_eq!(Settings::decode(&settings.encode()).0.safety, None);
}

#[test]
fn a_share_that_is_not_possible_is_never_written() {
    for (set, written) in [(0, 50), (49, 50), (100, 100), (u16::MAX, 1_000)] {
        let settings = Settings {
            ready_percent: set,
            ..Settings::default()
        };
        let (read, problems) = Settings::decode(&settings.encode());
        assert_eq!((read.ready_percent, problems), (written, vec![]));
    }
}

#[test]
fn themes_are_read_back() {
    for theme in Theme::ALL {
        assert_eq!(Theme::from_slug(theme.slug()), Some(*theme));
    }
    assert_eq!(Theme::from_slug("mauve"), None);
}

fn settings() -> impl Strategy<Value = Settings> {
    let safety = any::<Option<(u64, bool)>>();
    (
        select(Theme::ALL),
        any::<[bool; 3]>(),
        50_u16..=1_000,
        safety,
    )
        .prop_map(
            |(theme, [voice, tones, vibration], ready_percent, safety)| Settings {
                theme,
                voice,
                tones,
                vibration,
                ready_percent,
                safety: safety.map(|(answered_ms, any_applies)| SafetyAnswer {
                    answered_ms,
                    any_applies,
                }),
                ..Settings::default()
            },
        )
}

proptest! {
    #[test]
    fn all_settings_are_read_back(settings in settings()) {
        let (read, problems) = Settings::decode(&settings.encode());
        prop_assert_eq!(problems, vec![]);
        let (again, _) = Settings::decode(&read.encode());
        prop_assert_eq!(&again, &read);
        prop_assert_eq!(Settings { stored: Fields::default(), ..read }, settings);
    }

    #[test]
    fn no_text_is_too_strange_to_read(raw in any::<String>()) {
        let (settings, problems) = Settings::decode(&raw);
        prop_assert_eq!((settings, problems), (Settings::default(), vec![Problem::Malformed]));
    }

    #[test]
    fn no_whole_text_is_too_strange_to_read(body in "(v=[0-9]{1,25}&)?(theme|voice|ready|safety|x)=([0-9*,]{0,25}|\\PC{0,9})") {
        let (settings, _) = Settings::decode(&seal(&body));
        let again = Settings::decode(&settings.encode()).0;
        prop_assert_eq!(again.encode(), settings.encode());
    }

    #[test]
    fn settings_that_are_cut_off_give_the_defaults(settings in settings(), at in any::<Index>()) {
        let raw = settings.encode();
        let cut: String = raw.chars().take(at.index(raw.len())).collect();
        prop_assert_eq!(Settings::decode(&cut), (Settings::default(), vec![Problem::Malformed]));
    }
}
