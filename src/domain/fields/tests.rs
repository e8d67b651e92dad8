//! Fields: that they are read back, that damage is noticed, and how shapes are written.

use super::*;
use proptest::prelude::*;
use proptest::sample::Index;

fn of(pairs: &[(String, String)]) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in pairs.iter().filter(|(name, _)| !name.is_empty()) {
        fields.set(name, value);
    }
    fields
}

#[test]
fn fields_read_as_a_query() {
    let mut fields = Fields::default();
    fields.set("v", &1);
    fields.set("n", "=Für Anna & Co");
    fields.set("d", &write(&[("a*b,c", 1)].to_vec()).unwrap());
    assert_eq!(
        fields.encode(),
        seal("v=1&n==F%C3%BCr%20Anna%20%26%20Co&d=a%252Ab%252Cc*1")
    );
}

#[test]
fn a_value_is_replaced_in_its_place() {
    let mut fields = of(&[("a".into(), "1".into()), ("b".into(), "2".into())]);
    fields.set("a", "3");
    fields.remove("b");
    assert_eq!(fields.encode(), seal("a=3"));
}

#[test]
fn what_is_no_list_of_fields_is_malformed() {
    for body in [
        "",
        "v",
        "=1",
        "v=1&",
        "v=1&v=2",
        "v=%ff",
        "v=%",
        "v=%4",
        "v=%4g",
        "v=%%41",
        "%=1",
        "v=1&%76=2",
        "v=1&&a=2",
    ] {
        assert_eq!(
            Fields::decode(&seal(body)),
            Err(Damage::Malformed),
            "{body}"
        );
    }
}

#[test]
fn numbers_are_whole_and_must_fit() {
    assert_eq!(read::<u8>("255"), Some(255));
    assert_eq!(read::<i16>("-570"), Some(-570));
    for bad in ["256", "-1", "+1", "1.5", "1e3", "", " 1", "x"] {
        assert_eq!(read::<u8>(bad), None, "{bad}");
    }
}

proptest! {
    #[test]
    fn fields_are_read_back(pairs in proptest::collection::vec(any::<(String, String)>(), 1..6)) {
        let fields = of(&pairs);
        prop_assume!(fields != Fields::default());
        prop_assert_eq!(Fields::decode(&fields.encode()), Ok(fields));
    }

    #[test]
    fn rows_are_read_back(rows in proptest::collection::vec(any::<[String; 3]>(), 0..6)) {
        prop_assert_eq!(read(&write(&rows).unwrap()), Some(rows));
    }

    #[test]
    fn no_text_is_too_strange_to_read(text in any::<String>(), body in "[vn=&%*,#0-9a-f]{0,20}") {
        let _ = Fields::decode(&text);
        let _ = Fields::decode(&seal(&body)).map(|fields| fields.value::<Vec<Vec<String>>>("v"));
    }

    #[test]
    fn a_changed_character_is_noticed(pairs in proptest::collection::vec(any::<(String, String)>(), 1..4), at in any::<Index>(), to in any::<char>()) {
        let mut chars: Vec<char> = of(&pairs).encode().chars().collect();
        let index = at.index(chars.len());
        prop_assume!(chars[index] != to);
        chars[index] = to;
        let changed: String = chars.into_iter().collect();
        prop_assert!(Fields::decode(&changed).is_err());
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    name: String,
    words: Vec<String>,
    #[serde(default)]
    level: Option<u8>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Mixed {
    #[serde(rename = "o")]
    One(u8, ()),
    #[serde(rename = "r")]
    Row(Row),
    #[serde(rename = "n")]
    Named { at: i16 },
    #[serde(rename = "plain")]
    Plain,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Rows((u8, Row), #[serde(default)] Vec<Mixed>);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Whole {
    rows: Rows,
    yes: bool,
    missing: Option<Row>,
    said: Option<String>,
}

fn row(level: Option<u8>) -> Row {
    let words = vec!["up".to_owned(), "down".to_owned()];
    let name = "a*b".to_owned();
    Row { name, words, level }
}

#[test]
fn each_shape_has_its_text() {
    let preferences = vec![
        Mixed::One(7, ()),
        Mixed::Row(row(None)),
        Mixed::Named { at: -3 },
        Mixed::Plain,
    ];
    let whole = Whole {
        rows: Rows((1, row(Some(2))), preferences),
        yes: true,
        missing: None,
        said: Some(String::new()),
    };
    let fields = Fields::of(1, &whole);
    assert_eq!(
        fields.get("rows"),
        Some("1*a%2Ab*up.down*2,o*7*,r*a%2Ab*up.down*,n*-3,plain")
    );
    assert_eq!(fields.get("yes"), Some("1"));
    assert_eq!(
        (fields.get("missing"), fields.get("said")),
        (None, Some(""))
    );
    assert_eq!(fields.read(), Ok(whole));
    let bare = Rows((1, row(None)), vec![]);
    assert_eq!(write(&bare).as_deref(), Some("1*a%2Ab*up.down*"));
    assert_eq!(
        read("1*a%2Ab*up.down"),
        Some(bare),
        "an older version wrote less"
    );
}

#[test]
fn a_row_has_just_its_parts_and_each_of_them_can_be() {
    for bad in [
        "",
        "1",
        "1*a",
        "1*a*b*2*3",
        "1*a*b*x",
        "1*a*b*256",
        "1*a*b*-1",
        "x*a*b*1",
        "1*%f*b*1",
        "1*a*b*1,o*1",
        "1*a*b*1,o*1**",
        "1*a*b*1,q*1*",
        "1*a*b*1,plain*",
        "1*a*b*1,n",
    ] {
        assert_eq!(read::<Rows>(bad), None, "{bad}");
    }
    assert_eq!(read::<(u8, u8)>("1*2,3*4"), None);
    assert_eq!(
        read::<Vec<Vec<u8>>>("1*2,3*4"),
        Some(vec![vec![1, 2], vec![3, 4]])
    );
    assert_eq!(read::<Vec<Vec<u8>>>("1*,3"), None);
    for bad in ["2", "", "true", "01"] {
        assert_eq!(read::<bool>(bad), None, "{bad}");
    }
}

#[test]
fn of_all_that_is_missing_only_an_option_reads_as_nothing() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Said<T> {
        is: T,
    }
    fn nothing<'a, T: Deserialize<'a>>(fields: &'a Fields) -> Option<T> {
        fields.read().ok().map(|Said { is }| is)
    }
    let fields = Fields::of(1, &());
    assert_eq!(nothing::<Option<u8>>(&fields), Some(None));
    assert_eq!(nothing::<bool>(&fields), None);
    assert_eq!(nothing::<u8>(&fields), None);
    assert_eq!(nothing::<String>(&fields), None);
    assert_eq!(nothing::<Vec<u8>>(&fields), None);
    assert_eq!(nothing::<(u8, u8)>(&fields), None);
    assert_eq!(nothing::<Row>(&fields), None);
    assert_eq!(nothing::<Mixed>(&fields), None);
    assert_eq!(nothing::<Option<Row>>(&fields), Some(None));
}
