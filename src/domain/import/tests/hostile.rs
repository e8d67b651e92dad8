//! Files that were cut, changed, or made to do harm.

use proptest::prelude::*;

use super::*;
use crate::domain::history::tests::records;

/// A file with one row in a list.
fn with(list: &str, row: &str) -> String {
    let lists = [
        "sessions", "ratings", "routines", "warnings", "settings", "other", "damaged",
    ];
    let rows = lists.map(|name| format!("\"{name}\":[{}]", if name == list { row } else { "" }));
    format!(r#"{{"format":"unhunch","version":1,{}}}"#, rows.join(","))
}

const SESSION: &str = r#"{"id":"01K5ZZZZZZZZZZZZZZZZZZZZZZ","utc_offset_min":60,"routine":"plan","finished":true,"active_s":9,"exercises":[{"exercise":"cat-cow","variant":null,"done":1,"planned":2,"seconds":3}],"before":{"pain":1,"stiffness":null},"hurts":[{"nth":0,"how":"sharp"}],"replaces":null}"#;

#[test]
fn a_row_that_cannot_be_costs_only_itself() {
    assert_eq!(read(&with("sessions", SESSION), 0).unwrap().dropped, []);
    for (from, to) in [
        ("01K5ZZZZZZZZZZZZZZZZZZZZZZ", "01K5"),
        ("01K5ZZZZZZZZZZZZZZZZZZZZZZ", ""),
        ("\"active_s\":9", "\"active_s\":-9"),
        ("\"active_s\":9", "\"active_s\":9,\"active_s\":9"),
        ("\"active_s\":9", "\"active_s\":\"9\""),
        ("\"active_s\":9,", ""),
        ("\"pain\":1", "\"pain\":11"),
        ("\"utc_offset_min\":60", "\"utc_offset_min\":60000"),
        ("\"sharp\"", "\"levitating\""),
        ("\"done\":1", "\"done\":1e99"),
    ] {
        assert!(SESSION.contains(from));
        let rows = format!("{},{SESSION}", SESSION.replace(from, to));
        let found = read(&with("sessions", &rows), 0).unwrap();
        assert_eq!(
            (found.records.len(), found.dropped),
            (1, vec![Why::Unreadable]),
            "{to}"
        );
    }
    for (list, row) in [
        (
            "ratings",
            r#"{"session":"a","pain":11,"stiffness":null,"effort":null,"note":"","written_ms":0}"#,
        ),
        (
            "ratings",
            r#"{"session":"a:b","pain":1,"stiffness":null,"effort":null,"note":"","written_ms":0}"#,
        ),
        ("routines", r#"{"id":"a","link":"nothing"}"#),
        (
            "routines",
            r#"{"id":"","link":"1~_Mine~chin-tucks.r10.h5"}"#,
        ),
        (
            "warnings",
            r#"{"id":"a","sign":"grumpy","told_ms":1,"cleared":null}"#,
        ),
        ("settings", r#"{"name":"theme","value":"pink"}"#),
        ("settings", r#"{"name":"colour","value":"pink"}"#),
        ("other", r#"{"key":"p:theme","text":"v=1&is=dark"}"#),
        (
            "other",
            r#"{"key":"s:01K5ZZZZZZZZZZZZZZZZZZZZZZ","text":"v=1#00000000"}"#,
        ),
        (
            "other",
            r#"{"key":"erased","text":"v=1&gone=1&seq=99&by=x#00000000"}"#,
        ),
        ("other", r#"{"key":"later:1","text":"anything"}"#),
        ("damaged", r#"{"key":"p:theme","text":"v=1","why":""}"#),
        ("sessions", "7"),
        ("sessions", "null"),
    ] {
        let found = read(&with(list, row), 0).unwrap();
        assert_eq!(found.dropped, [Why::Unreadable], "{list} {row}");
        assert!(Device::default().merge(&found).is_empty());
    }
}

#[test]
fn a_row_that_stands_twice_counts_once() {
    let other = SESSION.replace("\"active_s\":9", "\"active_s\":8");
    let found = read(
        &with("sessions", &format!("{SESSION},{SESSION},{other}")),
        0,
    )
    .unwrap();
    let merge = Device::default().merge(&found);
    assert_eq!(merge.writes.len(), 1);
    assert_eq!(merge.dropped, [(Why::Twice, 2)]);
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    let whole = with("sessions", SESSION);
    for (text, why) in [
        (
            whole.replace("\"version\":1", "\"version\":2"),
            FileRefusal::Newer,
        ),
        (
            whole.replace("\"version\":1", "\"version\":0.5"),
            FileRefusal::Broken { line: 1 },
        ),
        (whole.replace("unhunch", "rehunch"), FileRefusal::Unknown),
        (
            whole.replace("\"ratings\"", "\"sessions\""),
            FileRefusal::Broken { line: 1 },
        ),
        (
            whole.replace("\"version\":1", "\"version\":1,\"version\":1"),
            FileRefusal::Broken { line: 1 },
        ),
        (
            whole.replace("\"settings\":[]", "\"settings\":{}"),
            FileRefusal::Broken { line: 1 },
        ),
        (
            whole.replace("\"settings\":[],", ""),
            FileRefusal::Broken { line: 1 },
        ),
        (format!("{whole}{whole}"), FileRefusal::Broken { line: 1 }),
        ("{}".to_owned(), FileRefusal::Unknown),
        ("{".to_owned(), FileRefusal::Cut),
        (String::new(), FileRefusal::Unknown),
        ("[1,2]".to_owned(), FileRefusal::Unknown),
        ("\0\u{1}PNG".to_owned(), FileRefusal::Unknown),
        (
            "date,started,session\n1,2,3".to_owned(),
            FileRefusal::OurTable,
        ),
    ] {
        assert_eq!(read(&text, 0), Err(why), "{text}");
    }
}

#[test]
fn a_file_that_was_cut_is_refused_wherever_that_was() {
    let whole = with("sessions", SESSION);
    for end in 1..whole.len() {
        let cut: String = whole.chars().take(end).collect();
        assert_eq!(read(&cut, 0), Err(FileRefusal::Cut), "{end}");
    }
}

#[test]
fn nothing_is_nested_too_deeply_to_be_refused() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    for text in [
        with("sessions", &format!("{open}{close}")),
        with("sessions", &open),
        with("sessions", &format!("{{\"id\":{open}{close}}}")),
        "{\"format\":".to_owned() + &"{\"a\":".repeat(100_000),
        format!("{{\"exportDate\":1,\"version\":1,\"data\":{open}{close}}}"),
    ] {
        let read = read(&text, 0).map(|found| found.records.len());
        assert!(matches!(read, Ok(0) | Err(_)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn no_changed_character_breaks_it(records in records(), at in any::<prop::sample::Index>(), to in any::<char>()) {
        let mut device = Device::default();
        device.say(&keys::session(PREFIX, &records.id), &records.encode());
        let mut text: Vec<char> = device.file().chars().collect();
        let at = at.index(text.len());
        text[at] = to;
        let text: String = text.into_iter().collect();
        if let Ok(found) = read(&text, 0) {
            // What is taken is read again as it was written.
            let mut other = Device::default();
            let writes = other.merge(&found).writes.len();
            other.import(&text);
            prop_assert_eq!(other.joined().unreadable, vec![]);
            prop_assert_eq!(other.0.len(), writes);
        }
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,200}") {
        let _ = read(&text, 0);
        let _ = read(&format!("{{{text}"), 0);
        let _ = read(&format!("Date,Phase,Exercise,Left Reps,Right Reps,Sets,Pain Level,Notes\n{text}"), 0);
    }
}
