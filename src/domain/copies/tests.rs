//! What may change, in two copies: the newest that can be read is there, and nothing else is lost.

mod erased;
mod records;

use super::*;
use crate::domain::fields::Unreadable;
use crate::domain::history::Symptoms;
use crate::domain::history::keys::Key;
use crate::domain::routine::BuiltIn;
use crate::domain::safety::{SafetyAnswer, Sign, permit};
use crate::domain::settings::{Theme, encode_setting};
use crate::domain::stamp::Stamp;
use crate::domain::timeline::ReadyTime;

const PREFIX: &str = "unhunch:/sub/:1:";

type Pairs = Vec<(String, String)>;

/// The text with this number, written by tab `by`.
fn at(seq: u64, by: &str, raw: &str) -> String {
    let mut fields = Fields::decode(raw).unwrap();
    let by = by.to_owned();
    let is_terse = fields.get("k").is_some();
    Stamp { seq, by }.put(&mut fields, is_terse);
    fields.encode()
}

/// A setting with this value and number.
fn setting(name: &str, seq: u64, value: Option<&str>) -> (String, String) {
    let key = keys::setting(PREFIX, name);
    let raw = at(seq, "a", &under(&key, &encode_setting(value)));
    (key, raw)
}

/// The text as it is written under this key.
fn under(key: &str, raw: &str) -> String {
    let mut fields = Fields::decode(raw).unwrap();
    let kind = keys::parse(PREFIX, key).unwrap();
    kind.put_mark(&mut fields);
    fields.encode()
}

fn theme() -> String {
    keys::setting(PREFIX, "theme")
}

fn set(value: &str) -> String {
    encode_setting(Some(value))
}

fn kept(title: &str) -> String {
    let link = format!("1~_{title}~chin-tucks.r10.h5");
    let id = String::new();
    let from = None;
    KeptRoutine { id, link, from }.encode()
}

fn cut(raw: &str) -> String {
    raw.chars().take(raw.chars().count() - 3).collect()
}

/// One entry in each copy, as far as it has one.
fn join(key: &str, local: Option<&str>, mirror: Option<&str>) -> Joined {
    let pair = |raw: Option<&str>| -> Pairs {
        let raw = raw.map(str::to_owned);
        raw.into_iter().map(|raw| (key.to_owned(), raw)).collect()
    };
    Joined::of(&Copies {
        local: &pair(local),
        mirror: Some(&pair(mirror)),
        early: &[],
        prefix: PREFIX,
        by: "me",
    })
}

/// What is to be written to the key itself, in each copy.
fn writes<'a>(joined: &'a Joined, key: &str) -> [Option<&'a str>; 2] {
    let local = joined.to_local.iter().find(|write| write.key == key);
    let mirror = joined.to_mirror.iter().find(|(other, _)| other == key);
    [
        local.map(|write| write.raw.as_str()),
        mirror.map(|(_, raw)| raw.as_str()),
    ]
}

/// A text of every kind that may change.
fn kinds() -> Vec<(String, String)> {
    let after = Rating {
        symptoms: Symptoms {
            pain: Some(2),
            stiffness: Some(3),
        },
        note: "Better".to_owned(),
        written_ms: 7,
        ..Rating::default()
    };
    let routine = BuiltIn::QuickDailyReset.routine();
    let warning = Warning::new("1", Sign::Numb, 7);
    let session = Session::new(permit(), "x".to_owned(), routine, ReadyTime::USUAL, 0);
    vec![
        (theme(), set("dark")),
        (keys::setting(PREFIX, "of-a-later-version"), set("x")),
        (keys::rating(PREFIX, "1"), after.encode()),
        (keys::kept(PREFIX, "1"), kept("Mine")),
        (keys::warning(PREFIX, "1"), warning.encode()),
        (
            keys::live(PREFIX),
            session.journal(crate::domain::time::Now::default()),
        ),
    ]
    .into_iter()
    .map(|(key, raw)| (key.clone(), under(&key, &raw)))
    .collect()
}

#[test]
fn the_newer_copy_counts_and_goes_to_the_other_for_every_kind() {
    for (key, raw) in kinds() {
        let (older, newer) = (at(3, "z", &raw), at(4, "a", &raw));
        let joined = join(&key, Some(&older), Some(&newer));
        assert_eq!(joined.entries.get(&key), Some(newer.as_str()), "{key}");
        assert_eq!(writes(&joined, &key), [Some(newer.as_str()), None]);
        let joined = join(&key, Some(&newer), Some(&older));
        assert_eq!(writes(&joined, &key), [None, Some(newer.as_str())]);
        let joined = join(&key, None, Some(&older));
        assert_eq!(writes(&joined, &key), [Some(older.as_str()), None]);
        let joined = join(&key, Some(&older), None);
        assert_eq!(writes(&joined, &key), [None, Some(older.as_str())]);
        for stamp in ["", "seq"] {
            let plain = if stamp.is_empty() {
                raw.clone()
            } else {
                older.clone()
            };
            let joined = join(&key, Some(&plain), Some(&plain));
            assert_eq!(writes(&joined, &key), [None, None]);
            assert_eq!((joined.told, joined.aside), (Told::default(), vec![]));
        }
    }
}

#[test]
fn of_two_tabs_that_write_the_same_number_all_agree_on_one() {
    for (key, raw) in kinds() {
        let (one, other) = (at(4, "a", &raw), at(4, "b", &raw));
        for (local, mirror) in [(&one, &other), (&other, &one)] {
            let joined = join(&key, Some(local), Some(mirror));
            assert_eq!(joined.entries.get(&key), Some(other.as_str()), "{key}");
        }
        assert_eq!(compare(PREFIX, &key, Some(&one), &other), Comparison::Newer);
        assert_eq!(compare(PREFIX, &key, Some(&other), &one), Comparison::Older);
        assert_eq!(over(PREFIX, &key, &other, &one), vec![]);
        assert_eq!(over(PREFIX, &key, &one, &other), [(key.clone(), other)]);
    }
}

#[test]
fn a_good_copy_wins_over_a_damaged_one_whichever_is_newer() {
    for (key, raw) in kinds() {
        let (good, bad) = (at(1, "a", &raw), cut(&at(9, "b", &raw)));
        let aside = keys::aside(PREFIX, &key, &bad);
        for (local, mirror, written) in [
            (&good, &bad, [None, Some(good.as_str())]),
            (&bad, &good, [Some(good.as_str()), None]),
        ] {
            let joined = join(&key, Some(local), Some(mirror));
            assert_eq!(joined.entries.get(&key), Some(good.as_str()), "{key}");
            assert_eq!(writes(&joined, &key), written);
            assert_eq!(joined.aside, [(aside.clone(), bad.clone())]);
            assert_eq!(joined.told.lost, []);
            assert!(joined.told.mended);
            assert_eq!(joined.unreadable[0].raw, bad);
        }
    }
}

#[test]
fn what_is_damaged_everywhere_is_set_aside_and_told_once_by_its_kind() {
    let lost = [
        Lost::Setting,
        Lost::Setting,
        Lost::Rating,
        Lost::Routine,
        Lost::Warning,
        Lost::Journal,
    ];
    for ((key, raw), lost) in kinds().into_iter().zip(lost) {
        let bad = cut(&raw);
        let joined = join(&key, Some(&bad), Some("other"));
        assert_eq!(joined.entries.get(&key), None);
        assert_eq!(joined.told.lost, [lost]);
        assert_eq!(joined.aside.len(), 2, "each under a key of its own");
        let there: Pairs = [(key.clone(), bad.clone())]
            .into_iter()
            .chain(joined.aside)
            .collect();
        let again = Joined::of(&Copies {
            local: &there,
            mirror: Some(&there),
            early: &[],
            prefix: PREFIX,
            by: "me",
        });
        assert_eq!(again.told, Told::default(), "{key}");
        assert_eq!(again.unreadable.len(), 2);
    }
}

#[test]
fn the_text_of_another_entry_is_damage_however_new_it_is() {
    let all = kinds();
    for (key, raw) in &all {
        let good = at(1, "a", raw);
        for (_, other) in all.iter().filter(|(other, _)| other != key) {
            let misplaced = at(9, "b", other);
            let joined = join(key, Some(&misplaced), Some(&good));
            assert_eq!(joined.entries.get(key), Some(good.as_str()), "{key}");
            assert_eq!(joined.unreadable[0].reason, Unreadable::BadCheck);
            assert!(joined.told.mended);
        }
        // The first versions wrote feelings and journals without a mark, and never with a stamp.
        let mut fields = Fields::decode(raw).unwrap();
        Key::take_mark(&mut fields);
        fields.set("v", &1);
        let before = fields.encode();
        let kind = keys::parse(PREFIX, key);
        let is_old = matches!(kind, Some(Key::Rating(_) | Key::Live));
        let joined = join(key, Some(&before), None);
        assert_eq!(joined.entries.get(key), is_old.then_some(before.as_str()));
        let joined = join(key, Some(&at(1, "a", &before)), None);
        assert_eq!(joined.entries.get(key), None, "{key}");
    }
    let old = keys::settings(PREFIX);
    let joined = join(&old, Some(&all[0].1), None);
    assert_eq!(joined.told.lost, [Lost::Settings]);
}

#[test]
fn a_removal_outlasts_every_older_copy() {
    for (key, raw) in kinds() {
        let old = at(5, "z", &raw);
        let removed = change(PREFIX, &key, [old.as_str()].into_iter(), &gone(), "a");
        for (local, mirror) in [(&removed, &old), (&old, &removed)] {
            let joined = join(&key, Some(local), Some(mirror));
            assert_eq!(joined.entries.get(&key), Some(removed.as_str()), "{key}");
            assert_eq!(joined.entries.kept(PREFIX), vec![]);
            assert_eq!(joined.entries.settings(PREFIX), Settings::default());
            assert!(joined.entries.live(PREFIX, &[]).is_none());
            assert_eq!(joined.entries.ratings(PREFIX), Ratings::default());
        }
        assert_eq!(over(PREFIX, &key, &removed, &old), vec![]);
        assert_eq!(
            compare(PREFIX, &key, Some(&removed), &old),
            Comparison::Older
        );
    }
}

#[test]
fn a_change_is_above_all_that_was_read_and_the_clock_decides_nothing() {
    let key = keys::rating(PREFIX, "1");
    let after = |written_ms| Rating {
        written_ms,
        ..Rating::default()
    };
    let there = [
        at(7, "z", &under(&key, &after(9_000).encode())),
        at(3, "a", &under(&key, &after(1).encode())),
    ];
    let read = there.iter().map(String::as_str);
    let text = change(PREFIX, &key, read, &after(5).encode(), "b");
    assert_eq!(text, at(8, "b", &under(&key, &after(5).encode())));
    assert_eq!(over(PREFIX, &key, &there[0], &text).len(), 1);
    let future = at(12, "z", &under(&key, &crate::domain::fields::seal("v=9")));
    let text = change(PREFIX, &key, [future.as_str()].into_iter(), "v=1", "b");
    assert_eq!(text, "v=1", "what is no line of fields stays as it is");
    let text = change(PREFIX, &key, [future.as_str()].into_iter(), &gone(), "b");
    assert_eq!(
        text,
        at(13, "b", &under(&key, &gone())),
        "above what a later version wrote"
    );
}

#[test]
fn two_writes_in_the_same_millisecond_keep_their_order() {
    for (key, raw) in kinds() {
        let first = change(PREFIX, &key, std::iter::empty(), &raw, "tab");
        let second = change(PREFIX, &key, [first.as_str()].into_iter(), &raw, "tab");
        let joined = join(&key, Some(&second), Some(&first));
        assert_eq!(joined.entries.get(&key), Some(second.as_str()), "{key}");
        let joined = join(&key, Some(&first), Some(&second));
        assert_eq!(joined.entries.get(&key), Some(second.as_str()), "{key}");
    }
}

#[test]
fn what_was_changed_before_the_second_copy_was_read_wins_whatever_its_number() {
    for (key, raw) in kinds() {
        let mirrored = at(41, "z", &raw);
        let own = at(1, "me", &under(&key, &gone()));
        let early = [(key.clone(), own.clone())];
        for local in [vec![early[0].clone()], vec![]] {
            let joined = Joined::of(&Copies {
                local: &local,
                mirror: Some(&[(key.clone(), mirrored.clone())]),
                early: &early,
                prefix: PREFIX,
                by: "me",
            });
            let wins = at(42, "me", &under(&key, &gone()));
            assert_eq!(joined.entries.get(&key), Some(wins.as_str()), "{key}");
            assert_eq!(writes(&joined, &key), [Some(wins.as_str()); 2]);
            assert_eq!(over(PREFIX, &key, &mirrored, &wins).len(), 1);
        }
        // Where its number is the highest already, it stays as it is.
        let own = at(50, "me", &under(&key, &gone()));
        let joined = Joined::of(&Copies {
            local: &[(key.clone(), own.clone())],
            mirror: Some(&[(key.clone(), mirrored)]),
            early: &[(key.clone(), own.clone())],
            prefix: PREFIX,
            by: "me",
        });
        assert_eq!(writes(&joined, &key), [None, Some(own.as_str())]);
    }
}

#[test]
fn what_a_later_version_wrote_stays_until_something_is_said_here() {
    for (key, raw) in kinds() {
        let later = under(&key, &crate::domain::fields::seal("v=7&what=ever"));
        let (later, good) = (at(9, "z", &later), at(1, "a", &raw));
        let key = key.as_str();
        for (local, mirror) in [(&later, &good), (&good, &later)] {
            let joined = join(key, Some(local), Some(mirror));
            assert_eq!(joined.entries.get(key), Some(good.as_str()), "{key}");
            assert_eq!(writes(&joined, key), [None, None]);
            assert_eq!(joined.unreadable[0].reason, Unreadable::FutureVersion(7));
            assert_eq!(joined.told, Told::default());
        }
        let joined = join(key, Some(&later), None);
        assert_eq!((joined.entries.get(key), &joined.aside), (None, &vec![]));
        assert_eq!(joined.unreadable.len(), 1);
        assert_eq!(over(PREFIX, key, &later, &good), vec![]);
        assert_eq!(compare(PREFIX, key, Some(&good), &later), Comparison::Left);
        assert!(is_to_be_set_aside(PREFIX, key, &later));
        let said = change(PREFIX, key, [later.as_str()].into_iter(), &raw, "me");
        let aside = (keys::aside(PREFIX, key, &later), later.clone());
        let written = (key.to_owned(), said.clone());
        assert_eq!(over(PREFIX, key, &later, &said), [aside.clone(), written]);
        let joined = Joined::of(&Copies {
            local: &[(key.to_owned(), later.clone())],
            mirror: Some(&[]),
            early: &[(key.to_owned(), said.clone())],
            prefix: PREFIX,
            by: "me",
        });
        assert_eq!(joined.aside, [aside]);
        assert_eq!(joined.entries.get(key), Some(said.as_str()));
    }
}

#[test]
fn two_links_of_the_first_version_that_differ_are_one_kept_and_one_set_aside() {
    let key = keys::kept(PREFIX, "1");
    let (good, other) = ("1~_a~chin-tucks.r10.h5", "1~_b~chin-tucks.r10.h5");
    let strange = "1~_a~levitation~chin-tucks.r10.h5";
    for (local, mirror, wins, aside) in [
        (good, strange, good, strange),
        (strange, good, good, strange),
        (good, other, other, good),
        (other, good, other, good),
        ("1~", good, good, "1~"),
        (good, "#", good, "#"),
    ] {
        let joined = join(&key, Some(local), Some(mirror));
        assert_eq!(joined.entries.kept(PREFIX)[0].link, wins);
        let set_aside: Vec<&str> = joined.aside.iter().map(|(_, raw)| raw.as_str()).collect();
        assert_eq!(set_aside, [aside]);
        assert!(joined.told.mended && joined.told.lost.is_empty());
        assert!(writes(&joined, &key).iter().all(Option::is_some));
    }
}

#[test]
fn a_link_of_the_first_version_is_brought_up_once_both_copies_were_compared() {
    let (key, link) = (keys::kept(PREFIX, "1"), "1~_a~chin-tucks.r10.h5");
    let new = under(&key, &KeptRoutine::decode("1", link).unwrap().encode());
    let joined = join(&key, Some(link), Some(link));
    assert_eq!(writes(&joined, &key), [Some(new.as_str()); 2]);
    assert_eq!((joined.told, joined.aside), (Told::default(), vec![]));
    assert_eq!(over(PREFIX, &key, link, &new), [(key.clone(), new.clone())]);
    let joined = join(&key, Some(&new), Some(link));
    assert_eq!(writes(&joined, &key), [None, Some(new.as_str())]);
    assert_eq!(joined.aside, vec![], "it is the same link");
    let alone = Joined::of(&Copies {
        local: &[(key.clone(), link.to_owned())],
        mirror: None,
        early: &[],
        prefix: PREFIX,
        by: "me",
    });
    assert_eq!(
        (alone.entries.get(&key), alone.to_local),
        (Some(link), vec![])
    );
}

#[test]
fn what_has_no_stamp_is_ordered_by_what_it_has() {
    let key = keys::rating(PREFIX, "1");
    let after = |written_ms| {
        let after = Rating {
            written_ms,
            ..Rating::default()
        };
        let mut fields = Fields::decode(&after.encode()).unwrap();
        fields.set("v", &1);
        fields.encode()
    };
    let (older, newer) = (after(1), after(2));
    for (local, mirror) in [(&older, &newer), (&newer, &older)] {
        let joined = join(&key, Some(local), Some(mirror));
        assert_eq!(joined.entries.get(&key), Some(newer.as_str()));
        assert_eq!((joined.told, joined.aside), (Told::default(), vec![]));
    }
    let stamped = at(1, "a", &under(&key, &older));
    let joined = join(&key, Some(&newer), Some(&stamped));
    assert_eq!(joined.entries.get(&key), Some(stamped.as_str()));
}

#[test]
fn settings_come_from_their_own_keys_then_from_the_old_text_of_all() {
    let old = crate::domain::fields::seal("v=1&theme=dark&voice=0&rate=80");
    let pairs = [
        (keys::settings(PREFIX), old),
        setting("theme", 1, Some("light")),
        setting("voice", 1, None),
    ];
    let joined = Joined::of(&Copies {
        local: &pairs,
        mirror: Some(&pairs),
        early: &[],
        prefix: PREFIX,
        by: "me",
    });
    let settings = joined.entries.settings(PREFIX);
    assert_eq!(settings.theme, Theme::Light);
    assert!(settings.voice, "back to what is usual");
    assert_eq!(settings.voice_rate, 80);
    assert!(joined.to_local.is_empty() && joined.to_mirror.is_empty());
}

#[test]
fn a_bad_value_of_one_setting_loses_only_that_setting() {
    let bad = setting("theme", 9, Some("mauve"));
    let good = setting("theme", 1, Some("dark"));
    let voice = setting("voice", 1, Some("0"));
    for (mirror, theme_is, lost) in [
        (vec![good], Theme::Dark, vec![]),
        (vec![], Theme::System, vec![Lost::Setting]),
    ] {
        let joined = Joined::of(&Copies {
            local: &[bad.clone(), voice.clone()],
            mirror: Some(&mirror),
            early: &[],
            prefix: PREFIX,
            by: "me",
        });
        let settings = joined.entries.settings(PREFIX);
        assert_eq!((settings.theme, settings.voice), (theme_is, false));
        assert_eq!(joined.told.lost, lost);
        assert_eq!(joined.unreadable[0].reason, Unreadable::Malformed);
    }
}

#[test]
fn a_damaged_answer_about_safety_is_asked_anew_and_never_an_old_one() {
    let answered = Settings {
        safety: Some(SafetyAnswer {
            answered_ms: 7,
            any_applies: true,
        }),
        ..Settings::default()
    };
    let value = answered.value(Setting::Safety).unwrap();
    let key = keys::setting(PREFIX, "safety");
    let bad = cut(&at(3, "a", &set(&value)));
    let old = crate::domain::fields::seal("v=1&theme=dark&safety=1*0&rate=80");
    let pairs = [(keys::settings(PREFIX), old), (key, bad)];
    let joined = Joined::of(&Copies {
        local: &pairs,
        mirror: Some(&pairs),
        early: &[],
        prefix: PREFIX,
        by: "me",
    });
    let settings = joined.entries.settings(PREFIX);
    assert_eq!((settings.safety, settings.voice_rate), (None, 80));
    assert_eq!(joined.told.lost, [Lost::Setting]);
}

#[test]
fn of_old_settings_the_better_text_counts_and_both_stay() {
    let seal = crate::domain::fields::seal;
    let (good, other) = (seal("v=1&theme=dark"), seal("v=1&theme=light"));
    let bad = seal("v=1&theme=mauve&voice=0");
    let key = keys::settings(PREFIX);
    for (local, mirror, wins) in [(&good, &other, &good), (&bad, &good, &good)] {
        let joined = join(&key, Some(local), Some(mirror));
        assert_eq!(joined.entries.get(&key), Some(wins.as_str()));
        assert_eq!(writes(&joined, &key), [None, None]);
        assert_eq!((joined.told, joined.aside), (Told::default(), vec![]));
    }
    let joined = join(&key, Some(&cut(&good)), Some(&other));
    assert_eq!(joined.entries.settings(PREFIX).theme, Theme::Light);
    assert_eq!(writes(&joined, &key), [Some(other.as_str()), None]);
    let joined = join(&key, Some(&cut(&good)), None);
    assert_eq!(joined.told.lost, [Lost::Settings]);
}

#[test]
fn a_lost_plan_is_told_as_such() {
    let joined = join(&keys::setting(PREFIX, "plan"), Some("x"), None);
    assert_eq!(joined.told.lost, [Lost::Plan]);
}

#[test]
fn what_was_set_aside_is_brought_to_both_copies() {
    let key = keys::aside(PREFIX, &theme(), "x");
    let joined = join(&key, None, Some("x"));
    assert_eq!(writes(&joined, &key), [Some("x"), None]);
    let joined = join(&key, Some("x"), None);
    assert_eq!(writes(&joined, &key), [None, Some("x")]);
    assert_eq!(joined.unreadable[0].reason, Unreadable::NotOurs);
}

#[test]
fn nothing_is_written_to_a_second_copy_that_cannot_be_read() {
    let joined = Joined::of(&Copies {
        local: &[
            setting("theme", 1, Some("dark")),
            (keys::live(PREFIX), "x".to_owned()),
        ],
        mirror: None,
        early: &[],
        prefix: PREFIX,
        by: "me",
    });
    assert_eq!(joined.to_mirror, vec![]);
    assert_eq!(joined.entries.settings(PREFIX).theme, Theme::Dark);
    assert_eq!(joined.told.lost, [Lost::Journal]);
    assert_eq!(joined.aside.len(), 1);
}

#[test]
fn an_older_or_damaged_text_is_put_right_by_who_knows_better() {
    for (key, raw) in kinds() {
        let (older, newer) = (at(1, "a", &raw), at(2, "a", &raw));
        for (known, found, what) in [
            (None, newer.as_str(), Comparison::Newer),
            (Some(&older), newer.as_str(), Comparison::Newer),
            (Some(&newer), newer.as_str(), Comparison::Left),
            (Some(&newer), older.as_str(), Comparison::Older),
            (Some(&newer), "x", Comparison::Damaged),
            (None, "x", Comparison::Left),
        ] {
            let known = known.map(String::as_str);
            assert_eq!(compare(PREFIX, &key, known, found), what, "{key}");
        }
        let aside = (keys::aside(PREFIX, &key, "x"), "x".to_owned());
        let written = (key.clone(), newer.clone());
        assert_eq!(over(PREFIX, &key, "x", &newer), [aside, written]);
        assert!(is_to_be_set_aside(PREFIX, &key, "x"));
        assert!(!is_to_be_set_aside(PREFIX, &key, &older));
    }
    assert_eq!(compare(PREFIX, "other", None, "x"), Comparison::Left);
}

#[test]
fn what_is_written_once_is_never_written_over_in_the_second_copy() {
    for key in [
        keys::session(PREFIX, &crate::domain::history::new_id(1, 1)),
        keys::settings(PREFIX),
        keys::quarantine(PREFIX, "x"),
    ] {
        let raw = crate::domain::fields::seal("v=1&theme=dark&z=0&n==x&o=1&a=9&d=x*1*2*3");
        let other = crate::domain::fields::seal("v=1&theme=dark&z=0&n==y&o=1&a=9&d=x*1*2*3");
        assert_eq!(over(PREFIX, &key, &raw, &other), vec![], "{key}");
    }
}

#[test]
fn at_a_glance_one_copy_tells_what_the_first_page_shows() {
    let warning = Warning::new("01M7", Sign::Numb, 1_000);
    let key = keys::warning(PREFIX, &warning.id);
    let copy = [
        (
            keys::live(PREFIX),
            "v=1&what it says does not matter".to_owned(),
        ),
        (keys::session(PREFIX, "01M7"), "not read".to_owned()),
        (key.clone(), at(1, "a", &under(&key, &warning.encode()))),
        setting("ready", 1, Some("150")),
        (keys::setting(PREFIX, "asked"), "damaged".to_owned()),
        setting("theme", 1, Some("dark")),
    ];
    let session = keys::session(PREFIX, "01M7");
    let glance = |copy: &[(String, String)]| {
        let keys = copy.iter().map(|(key, _)| key.as_str());
        let read = |key: &str| {
            assert_ne!(key, session, "of sessions there may be thousands");
            let found = copy.iter().find(|(other, _)| other == key);
            found.map(|(_, raw)| raw.clone())
        };
        Entries::at_a_glance(keys, read, PREFIX)
    };
    let seen = glance(&copy);
    assert!(seen.has_live(PREFIX, 0));
    let shown = seen.glance(PREFIX);
    assert_eq!(shown.ready_time(), ReadyTime::percent(150));
    let asked = shown.said(&seen.warnings(PREFIX)).asked;
    assert!(!asked, "as usual where it is damaged");
    assert_eq!(seen.get(&theme()), None, "nothing there shows it");
    assert_eq!(seen.warnings(PREFIX).get(&warning.id), Some(&warning));
    assert_eq!(seen.get(&session), None);

    let ended = |finished: &str| {
        let mut fields = Fields::default();
        for (name, value) in [("begun", "1"), ("finished", finished), ("ended", "1000")] {
            fields.set(name, value);
        }
        fields.encode()
    };
    for (raw, may_wait) in [
        (gone(), false),
        (ended("0"), true),
        (ended("1"), false),
        (ended("not understood"), true),
        (cut(&ended("1")), true),
    ] {
        let seen = glance(&[(keys::live(PREFIX), raw.clone())]);
        assert_eq!(seen.has_live(PREFIX, 2_000), may_wait, "{raw}");
    }
    assert!(!glance(&[]).has_live(PREFIX, 0));
}
