//! Settings: that they are read back, and that a bad one harms no other.

use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::domain::catalogue::{ExerciseId, OwnExercise, Position, new_own_slug};
use crate::domain::dose::{Dose, Tempo};
use crate::domain::fields::{Fields, Unreadable, seal};
use crate::domain::figure::people::PEOPLE;
use crate::domain::figure::person::{Build, Hair, Sleeves};
use crate::domain::plan::Programme;
use crate::domain::routine::{Prescription, Routine, RoutineName};
use crate::domain::timeline::tests::any_prescription;
use crate::domain::voices::VoiceMark;

#[test]
fn settings_begin_with_everything_on() {
    let settings = Settings::default();
    assert_eq!(settings.theme, Theme::System);
    assert!(settings.voice && settings.tones && settings.vibration);
    assert_eq!(settings.ready_percent, 100);
    assert_eq!(settings.safety, None);
}

/// The settings as they are after storing and reading each of them.
fn read_back(settings: &Settings) -> Settings {
    let mut read = Settings::default();
    for setting in Setting::ALL {
        let value = settings.value(*setting);
        assert!(
            read.take(*setting, value.as_deref()),
            "{setting:?} {value:?}"
        );
    }
    read
}

#[test]
fn what_is_as_usual_has_no_value() {
    for setting in Setting::ALL {
        assert_eq!(Settings::default().value(*setting), None, "{setting:?}");
    }
    assert_eq!(read_back(&Settings::default()), Settings::default());
}

#[test]
fn only_what_has_changed_is_stored_and_each_by_itself() {
    let before = everything();
    let mut after = before.clone();
    assert_eq!(after.changed(&before), []);
    after.theme = Theme::System;
    after.voice_rate = 90;
    after.changes.set_lighter(ExerciseId::WallAngels, false);
    assert_eq!(
        after.changed(&before),
        [
            (Setting::Theme, None),
            (Setting::VoiceRate, Some("90".to_owned())),
            (Setting::Lighter, None)
        ]
    );
}

#[test]
fn two_changes_of_different_settings_are_both_kept() {
    let start = everything();
    let (mut one, mut other) = (start.clone(), start.clone());
    one.manner = Manner::Full;
    one.safety = None;
    other.theme = Theme::Light;
    other.programme = None;
    let mut both = start.clone();
    for (setting, value) in [one.changed(&start), other.changed(&start)].concat() {
        assert!(both.take(setting, value.as_deref()));
    }
    let expected = Settings {
        manner: Manner::Full,
        safety: None,
        theme: Theme::Light,
        programme: None,
        ..start
    };
    assert_eq!(both, expected);
}

#[test]
fn each_setting_goes_back_to_what_is_usual() {
    let all = everything();
    for setting in Setting::ALL {
        assert!(all.value(*setting).is_some(), "{setting:?} is set");
        let mut settings = all.clone();
        assert!(settings.take(*setting, None));
        assert_eq!(settings.value(*setting), None, "{setting:?}");
        assert!(settings.take(*setting, all.value(*setting).as_deref()));
        assert_eq!(settings, all, "{setting:?}");
    }
}

#[test]
fn a_value_that_is_not_possible_leaves_a_setting_as_it_is() {
    for setting in Setting::ALL.iter().filter(|it| **it != Setting::VoiceName) {
        let mut settings = everything();
        for bad in ["mauve", "-1", "1*2*3*4*5", "chin-tucks*x"] {
            if *setting == Setting::Lighter || *setting == Setting::Doses {
                // What is not known any more is left out.
                continue;
            }
            if *setting == Setting::VoiceMark && bad.matches('*').count() == 1 {
                // Any two texts may be one.
                continue;
            }
            assert!(!settings.take(*setting, Some(bad)), "{setting:?} {bad}");
        }
        assert!(matches!(setting, Setting::Lighter) || settings == everything());
    }
    let mut settings = everything();
    assert!(!settings.take(Setting::Doses, Some("chin-tucks.r1*chin-tucks.r2,x")));
    assert!(!settings.take(Setting::Lighter, Some("cat-cow,a*b")));
    assert_eq!(settings, everything());
}

#[test]
fn the_text_of_a_setting_of_version_1() {
    let dark = "v=1&is=dark#165ff71d";
    assert_eq!(encode_setting(Some("dark")), dark);
    let fields = Fields::decode(dark).unwrap();
    assert_eq!(setting_in("theme", &fields), Ok(Some("dark")));
    assert_eq!(setting_in("later", &fields), Ok(Some("dark")));
    assert_eq!(setting_in("voice", &fields), Err(Unreadable::Malformed));
    let usual = Fields::decode(&encode_setting(None)).unwrap();
    assert_eq!(setting_in("voice", &usual), Ok(None));
    let future = Fields::decode(&seal("v=2&is=dark")).unwrap();
    let later = Err(Unreadable::FutureVersion(2));
    assert_eq!(setting_in("theme", &future), later);
}

/// Settings of which none is as usual.
fn everything() -> Settings {
    let mut all = Settings {
        theme: Theme::Dark,
        voice: false,
        tones: false,
        vibration: false,
        ready_percent: 150,
        floor_extra_s: 10,
        safety: Some(SafetyAnswer {
            answered_ms: 7,
            any_applies: true,
        }),
        asked: true,
        cleared_ms: 9,
        programme: Some(StoredProgramme::from(&Programme::default())),
        breaks: BreakSettings {
            every_min: 45,
            ..BreakSettings::default()
        },
        manner: Manner::Brief,
        voice_name: Some("Anna & \"Co\"".to_owned()),
        voice_mark: Some(VoiceMark {
            uri: "urn:moz-tts:a*b, c&d=e".to_owned(),
            lang: "eng-US-f000".to_owned(),
        }),
        voice_rate: 80,
        voice_volume: 50,
        tone_volume: 0,
        loud_tones: true,
        flash: true,
        heard: true,
        ask: false,
        own_pace: true,
        media_keys: Some(false),
        keys: false,
        changes: Changes::default(),
        week_start: WeekStart::Sunday,
        day_clock: DayClock::Hours12,
        person: Person::new(Build::Full, Hair::Bun, Sleeves::Long),
        skin: Skin::Ebony,
        left_handed: true,
    };
    let tucks = Prescription::usual(ExerciseId::ChinTucks);
    all.changes.set_dose(&tucks, Dose::reps(4, 3, Tempo::SLOW));
    all.changes.set_lighter(ExerciseId::WallAngels, true);
    all
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
        assert_eq!(
            problems,
            vec![SettingProblem::BadValue { setting }],
            "{bad:?}"
        );
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
        (Setting::VoiceMark, "mark=anna"),
        (Setting::Keys, "keys="),
        (Setting::Doses, "doses=chin-tucks"),
        (Setting::Lighter, "lighter=a*b"),
        (Setting::WeekStart, "week=friday"),
        (Setting::DayClock, "clock=13"),
        (Setting::Build, "build=tall"),
        (Setting::Hair, "hair=red"),
        (Setting::Sleeves, "sleeves="),
        (Setting::Skin, "skin=tone-7"),
        (Setting::LeftHanded, "left=x"),
    ] {
        let (settings, problems) = Settings::decode(&seal(&format!("v=1&{field}")));
        assert_eq!(problems, [SettingProblem::BadValue { setting }], "{field}");
        assert_eq!(settings, Settings::default(), "{field}");
    }
}

#[test]
fn everything_that_was_set_is_read_back() {
    assert_eq!(read_back(&everything()), everything());
}

#[test]
fn whoever_is_chosen_to_show_the_exercises_is_kept_and_a_bad_value_loses_only_itself() {
    for somebody in PEOPLE {
        let mut settings = Settings::default();
        settings.set_somebody(somebody);
        assert_eq!(settings.somebody(), somebody);
        assert_eq!(read_back(&settings).somebody(), somebody);
    }
    let raw = seal("v=1&build=full&hair=red&sleeves=long&skin=tone-6");
    let (person, skin) = Settings::decode(&raw).0.somebody();
    let usual = Hair::default();
    assert_eq!(person, Person::new(Build::Full, usual, Sleeves::Long));
    assert_eq!(skin, Skin::Ebony);
}

#[test]
fn two_who_change_the_figure_at_once_are_both_heard() {
    let start = everything();
    let (mut one, mut other) = (start.clone(), start.clone());
    one.person.hair = Hair::Bald;
    other.skin = Skin::Sand;
    let mut both = start.clone();
    for (setting, value) in [one.changed(&start), other.changed(&start)].concat() {
        assert!(both.take(setting, value.as_deref()));
    }
    let person = Person {
        hair: Hair::Bald,
        ..start.person
    };
    assert_eq!(both.somebody(), (person, Skin::Sand));
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
            let routine = Routine::of(RoutineName::Single(step.exercise), vec![step.with_dose(dose)]);
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
            let read = crate::domain::share::decode_step(&text, &[]);
            prop_assert_eq!(read, Some(step.with_dose(lighter)));
            dose = lighter;
        }
        prop_assert!(false, "it never ends");
    }
}

#[test]
fn the_first_page_begins_with_what_is_usual() {
    assert_eq!(Glance::default(), Glance::from(&Settings::default()));
}

proptest! {
    #[test]
    fn the_first_page_reads_of_each_setting_what_is_read_of_it_later(
        setting in select(Setting::ALL),
        value in of(
            "[0-9*,-]{0,25}|[01]|\\PC{0,9}\
             |[0-9]{1,3}\\*(off|grow|nap)(\\*[0-9x]{0,2}){0,2}\
              (,[0-9]{1,2}(\\*[a-z0-9.]{0,5}){0,10}(,[lshwz]\\*(cat-cow|x)?\\*[a-z0-9]{0,5}\\*?){0,3})?",
        ),
    ) {
        for mut settings in [Settings::default(), everything()] {
            let mut glance = Glance::from(&settings);
            settings.take(setting, value.as_deref());
            glance.take(setting, value.as_deref());
            prop_assert_eq!(glance, Glance::from(&settings));
        }
    }
}

#[test]
fn all_bad_settings_are_reported() {
    let (_, problems) = Settings::decode(&seal("v=1&theme=0&voice=x&ready=0"));
    let settings = [Setting::Theme, Setting::Voice, Setting::Ready];
    assert_eq!(
        problems,
        settings.map(|setting| SettingProblem::BadValue { setting })
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
        assert_eq!(problems, vec![SettingProblem::Malformed], "{raw}");
    }
}

#[test]
fn settings_without_a_version_are_read_and_reported() {
    for body in ["theme=dark", "v=0&theme=dark", "v=one&theme=dark"] {
        let (settings, problems) = Settings::decode(&seal(body));
        assert_eq!(settings.theme, Theme::Dark);
        assert_eq!(problems, vec![SettingProblem::Malformed]);
    }
}

#[test]
fn settings_from_the_future_are_read_as_far_as_they_go() {
    let (settings, problems) = Settings::decode(&seal("v=3&theme=dark&voice=fast"));
    let setting = Setting::Voice;
    assert_eq!(
        problems,
        vec![
            SettingProblem::FutureVersion { version: 3 },
            SettingProblem::BadValue { setting }
        ]
    );
    assert_eq!(settings.theme, Theme::Dark);
}

#[test]
fn a_share_that_is_not_possible_is_never_written() {
    for (set, written) in [(0, 50), (49, 50), (100, 100), (u16::MAX, 1_000)] {
        let settings = Settings {
            ready_percent: set,
            ..Settings::default()
        };
        assert_eq!(read_back(&settings).ready_percent, written);
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
        prop_assert_eq!(read_back(&settings), settings);
    }

    #[test]
    fn no_value_of_a_setting_is_too_strange(setting in select(Setting::ALL), value in "([0-9*,-]{0,25}|\\PC{0,9})") {
        let mut settings = Settings::default();
        if settings.take(setting, Some(&value)) {
            prop_assert_eq!(read_back(&settings), settings);
        } else {
            prop_assert_eq!(settings, Settings::default());
        }
    }

    #[test]
    fn no_text_is_too_strange_to_read(raw in any::<String>()) {
        let (settings, problems) = Settings::decode(&raw);
        prop_assert_eq!((settings, problems), (Settings::default(), vec![SettingProblem::Malformed]));
    }

    #[test]
    fn no_whole_text_is_too_strange_to_read(body in "(v=[0-9]{1,25}&)?(theme|voice|ready|safety|x)=([0-9*,]{0,25}|\\PC{0,9})") {
        let (settings, _) = Settings::decode(&seal(&body));
        prop_assert_eq!(read_back(&settings), settings);
    }

    #[test]
    fn settings_that_are_cut_off_give_the_defaults(at in any::<Index>()) {
        let raw = seal("v=1&theme=dark&voice=0&tones=0&vibration=0&ready=150&safety=1772346600000*0");
        let cut: String = raw.chars().take(at.index(raw.len())).collect();
        prop_assert_eq!(Settings::decode(&cut), (Settings::default(), vec![SettingProblem::Malformed]));
    }
}

#[test]
fn an_own_exercise_has_the_dose_that_is_prescribed_and_starts_lighter_where_it_hurt() {
    let named = |name: &str| {
        let own = OwnExercise {
            name: name.to_owned(),
            ..OwnExercise::unnamed(new_own_slug(1), Position::Standing)
        };
        Prescription::usual(ExerciseId::Own(own.kept().unwrap()))
    };
    let step = named("Press");
    let mut settings = Settings::default();
    let other = Dose {
        sets: 3,
        ..step.dose
    };
    settings.changes.set_dose(&step, other);
    assert_eq!(settings, Settings::default());
    settings.changes.hurt(step.exercise);
    let renamed = named("Towel press");
    let lighter = renamed.dose.lighter();
    assert_eq!(Some(settings.changes.dose_for(&renamed)), lighter);
    let stored = settings.value(Setting::Lighter);
    let mut read = Settings::default();
    assert!(read.take(Setting::Lighter, stored.as_deref()));
    assert_eq!(read, settings);
    read.changes.set_lighter(renamed.exercise, false);
    assert_eq!(read, Settings::default());
}
