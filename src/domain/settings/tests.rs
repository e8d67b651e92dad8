//! Settings: that they are read back, and that a bad one harms no other.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::domain::fields::seal;

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
    let (mut settings, _) = Settings::decode(&seal("v=3&theme=dark&plan=1,3&%C3%A9="));
    settings.theme = Theme::Light;
    let written = Fields::decode(&settings.encode()).unwrap();
    assert_eq!(written.get("v"), Some("3"));
    assert_eq!(written.get("theme"), Some("light"));
    assert_eq!(written.get("plan"), Some("1,3"));
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
                stored: Fields::default(),
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
