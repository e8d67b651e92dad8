//! Everything deleted: a copy from before counts no more, and what stops somebody stays.

use super::*;

/// The mark of having deleted everything so many times.
fn mark(seq: u64) -> (String, String) {
    let key = keys::erased(PREFIX);
    let raw = at(seq, "a", &under(&key, &gone()));
    (key, raw)
}

fn joined(local: &[(String, String)], mirror: &[(String, String)]) -> Joined {
    Joined::of(&Copies {
        local,
        mirror: Some(mirror),
        early: &[],
        prefix: PREFIX,
        by: "me",
    })
}

#[test]
fn a_copy_from_before_everything_was_deleted_counts_no_more() {
    let dark = setting("theme", 9, Some("dark"));
    let light = setting("theme", 1, Some("light"));
    for before in [vec![dark.clone()], vec![mark(1), dark]] {
        let after = vec![mark(2), light.clone()];
        let told = joined(&after, &before);
        assert_eq!(told.left_behind, Some(Copy::Mirror));
        assert_eq!(told.entries.settings(PREFIX).theme, Theme::Light);
        assert_eq!(told.to_local, vec![]);
        assert_eq!(told.to_mirror, [mark(2), light.clone()]);
        let told = joined(&before, &after);
        assert_eq!(told.left_behind, Some(Copy::Local));
        assert_eq!(told.entries.settings(PREFIX).theme, Theme::Light);
        assert_eq!(told.to_local.len(), 2);
        assert_eq!(told.to_mirror, vec![]);
    }
}

#[test]
fn where_both_are_from_after_it_both_count() {
    let dark = setting("theme", 9, Some("dark"));
    for marks in [vec![], vec![mark(3)]] {
        let both = [marks.clone(), vec![dark.clone()]].concat();
        let told = joined(&both, &marks);
        assert_eq!(told.left_behind, None);
        assert_eq!(told.entries.settings(PREFIX).theme, Theme::Dark);
        assert_eq!(told.to_mirror, std::slice::from_ref(&dark));
    }
}

#[test]
fn a_damaged_mark_leaves_nobody_behind() {
    let dark = setting("theme", 9, Some("dark"));
    let (key, raw) = mark(2);
    let spoilt = vec![(key, cut(&raw)), dark];
    assert_eq!(joined(&spoilt, &[mark(2)]).left_behind, None);
    assert_eq!(joined(&[mark(2)], &spoilt).left_behind, None);
}

#[test]
fn what_was_changed_early_is_said_after_it() {
    let early = [setting("theme", 1, Some("dark"))];
    let told = Joined::of(&Copies {
        local: &early,
        mirror: Some(&[mark(2)]),
        early: &early,
        prefix: PREFIX,
        by: "me",
    });
    assert_eq!(told.entries.settings(PREFIX).theme, Theme::Dark);
}

#[test]
fn a_stop_stays_when_everything_is_deleted() {
    let mut entries = Entries::default();
    let standing = Warning::new("2", Sign::Numb, 9);
    let earlier = Warning {
        cleared: Some(crate::domain::safety::Cleared::Passed { at_ms: 5 }),
        ..Warning::new("1", Sign::Numb, 4)
    };
    let other = Warning {
        cleared: Some(crate::domain::safety::Cleared::Passed { at_ms: 5 }),
        ..Warning::new("1", Sign::Dizzy, 4)
    };
    for it in [&standing, &earlier, &other] {
        let key = keys::warning(PREFIX, &it.id);
        entries.put(&key, under(&key, &it.encode()));
    }
    entries.put(&theme(), set("dark"));
    let stays = |entries: &Entries| -> Vec<String> {
        let stays = entries.stopping(PREFIX).into_iter();
        stays.map(|(key, _)| key.replace(PREFIX, "")).collect()
    };
    assert_eq!(stays(&entries), ["w:1.numb", "w:2.numb"]);

    let answer = |any_applies, asked| {
        let settings = Settings {
            safety: Some(SafetyAnswer {
                answered_ms: 7,
                any_applies,
            }),
            asked,
            ..Settings::default()
        };
        let mut entries = Entries::default();
        for it in [Setting::Safety, Setting::Asked] {
            let key = keys::setting(PREFIX, it.slug());
            let value = settings.value(it);
            entries.put(&key, under(&key, &encode_setting(value.as_deref())));
        }
        entries
    };
    assert_eq!(stays(&answer(true, false)), ["p:safety"]);
    assert!(stays(&answer(true, true)).is_empty());
    assert!(stays(&answer(false, false)).is_empty());
}
