//! Links as they arrive: encoded, wrapped, quoted, and with what mail and chat put behind them. All open
//! as they were meant, and nothing is said of it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::everything;
use crate::domain::catalogue::ExerciseId;
use crate::domain::dose::{Dose, Tempo};
use crate::domain::leaflet::{Leaflet, Row};
use crate::domain::routine::{BuiltIn, Prescription, Routine, RoutineName};
use crate::domain::share::{decode, encode, encode_stored};

fn own(title: &str) -> Routine {
    let mut angels = Prescription::usual(ExerciseId::WallAngels);
    angels.variant = ExerciseId::WallAngels.facts().variant("touchdown-arc");
    let slowly = Dose::reps(8, 2, Tempo::new(15, 25, 5)).in_sets(3);
    Routine::of(
        RoutineName::Own(title.to_owned()),
        vec![
            angels.with_dose(slowly),
            Prescription::usual(ExerciseId::ChildsPose).with_dose(Dose::open(45)),
            Prescription::usual(ExerciseId::ChinTucks).with_dose(Dose::reps(10, 25, Tempo::STEADY)),
        ],
    )
}

/// What people send: ours, with all that a title may hold, and that of a plan.
fn leaflets() -> Vec<Leaflet> {
    let plan = Routine {
        name: RoutineName::Plan,
        ..own("")
    };
    let routines = [
        BuiltIn::QuickDailyReset.routine(),
        BuiltIn::PostureSupport.routine(),
        Routine::single(ExerciseId::ChinTucks),
        own("Für Anna: 50 % ~ mehr"),
        own("~ 👩\u{200d}👩\u{200d}👧 & ich ~"),
        own("تمرین\u{200c}های صبح"),
        plan,
    ];
    let routines = routines.iter().map(Leaflet::from);
    routines.chain([everything()]).collect()
}

/// The links, with what each leads to; those of both versions where the first one could say it.
fn links() -> Vec<(String, Leaflet)> {
    let both = |it: Leaflet| {
        let is_old =
            Leaflet::from(&it.routine().unwrap()) == it && it.routine().unwrap().notes.is_empty();
        let first = is_old.then(|| (encode_stored(&it), it.tidied()));
        first.into_iter().chain([(encode(&it), it.tidied())])
    };
    leaflets().into_iter().flat_map(both).collect()
}

/// What `encodeURIComponent` leaves.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

fn encoded(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).to_string()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

/// Every byte encoded.
fn all_encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// A text with this put into it after so many characters.
fn broken(text: &str, after: usize, with: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let lines: Vec<String> = chars
        .chunks(after)
        .map(|line| line.iter().collect())
        .collect();
    lines.join(with)
}

/// What was put between the exercises of a link.
fn in_items(link: &str, with: &str) -> String {
    let (rest, last) = link.rsplit_once('.').unwrap();
    format!("{rest}{with}.{last}")
}

type Change = fn(&str) -> String;

const ENCODINGS: &[(&str, Change)] = &[
    ("as it is", str::to_owned),
    ("encoded once", |link| encoded(link, COMPONENT)),
    ("encoded twice", |link| {
        encoded(&encoded(link, COMPONENT), COMPONENT)
    }),
    ("tildes too", |link| encoded(link, NON_ALPHANUMERIC)),
    ("tildes too, twice", |link| {
        encoded(&encoded(link, NON_ALPHANUMERIC), NON_ALPHANUMERIC)
    }),
    ("only tildes", |link| link.replace('~', "%7E")),
    ("only tildes, in small letters", |link| {
        link.replace('~', "%7e")
    }),
    ("only hyphens and points", |link| {
        link.replace('-', "%2D").replace('.', "%2E")
    }),
    ("every byte", all_encoded),
    ("a title in the open", |link| {
        decoded(link).replace(' ', "%20")
    }),
    ("in capitals", str::to_uppercase),
    ("in small letters", str::to_lowercase),
    ("in lines", |link| broken(link, 60, "\n")),
    ("in lines of windows", |link| broken(link, 60, "\r\n")),
    ("in encoded lines", |link| {
        broken(link, 61, "%0A").replace("%%0A", "%0A%")
    }),
    ("in lines of mail", |link| broken(link, 75, "=\r\n")),
    ("in lines of mail, run together", |link| in_items(link, "=")),
    ("in a line that is broken once", |link| {
        in_items(link, "%0D%0A")
    }),
    ("with a space of no width", |link| {
        in_items(link, "\u{200b}")
    }),
    ("with an encoded space of no width", |link| {
        in_items(link, "%E2%80%8B")
    }),
    ("with a soft hyphen", |link| in_items(link, "%C2%AD")),
    ("after a space", |link| format!(" \u{feff}{link}")),
];

const ENDINGS: &[&str] = &[
    ",",
    ")",
    ">",
    "/",
    ".",
    "\"",
    "'",
    "]",
    "*",
    "_",
    "`",
    ";",
    "!",
    "|",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\u{200b}",
    "\u{a0}",
    "”",
    "’",
    "»",
    "。",
    "）",
    "،",
    ").",
    ".)",
    "!)",
    ">.",
    "**",
    ")]",
    ".\n",
    "\n\nSee you on Monday!",
    " and then rest",
    "\n10 minutes a day",
    "?utm_source=x",
    "&fbclid=IwAR0-x_y.z",
    "?utm_source=a&utm_medium=b",
    "#",
    "#more",
    "/?fbclid=x",
    ":~:text=chin%20tucks",
    ":~:text=a,-b&text=c",
    "\\",
    "[/url]",
    "](https://example.org)",
    "</a>",
    "&amp;x=y",
    "&gclid=a~b",
];

/// All texts of a leaflet.
fn texts(leaflet: &Leaflet) -> Vec<String> {
    let notes = leaflet.entries().map(|entry| &entry.note);
    let all = [&leaflet.greeting, &leaflet.instructions]
        .into_iter()
        .chain(notes);
    all.cloned().chain([leaflet.name.key()]).collect()
}

/// All else.
fn bones(leaflet: &Leaflet) -> Leaflet {
    let rows = leaflet.rows.iter().cloned().map(|mut row| {
        if let Row::Exercise(entry) = &mut row {
            entry.note.clear();
        }
        row
    });
    Leaflet {
        rows: rows.collect(),
        per_day: leaflet.per_day,
        ..Leaflet::empty(RoutineName::Break)
    }
}

fn opens_as_meant(link: &str, meant: &Leaflet, what: &str) {
    let decoded = decode(link);
    assert_eq!(decoded.problems, vec![], "{what}: {link}");
    let read = decoded.leaflet.unwrap();
    assert_eq!(bones(&read), bones(meant), "{what}: {link}");
    // What changes the case of a link changes that of its texts; all but ASCII is encoded.
    let is_case_lost = ["in capitals", "in small letters"].contains(&what);
    let cased = |leaflet: &Leaflet| match is_case_lost {
        true => texts(leaflet)
            .iter()
            .map(|it| it.to_ascii_lowercase())
            .collect(),
        false => texts(leaflet),
    };
    assert_eq!(cased(&read), cased(meant), "{what}: {link}");
}

#[test]
fn a_link_may_be_encoded_and_broken_into_lines() {
    for (link, meant) in links() {
        for (what, change) in ENCODINGS {
            opens_as_meant(&change(&link), &meant, what);
        }
    }
}

#[test]
fn what_was_put_behind_a_link_is_no_part_of_it() {
    for (link, meant) in links() {
        for ending in ENDINGS {
            opens_as_meant(&format!("{link}{ending}"), &meant, ending);
            let ending = encoded(ending, NON_ALPHANUMERIC);
            opens_as_meant(&format!("{link}{ending}"), &meant, &ending);
        }
    }
}

#[test]
fn a_link_may_be_encoded_with_what_was_put_behind_it() {
    for (link, meant) in links() {
        for ending in ENDINGS {
            let both = format!("{link}{ending}");
            for (what, change) in &ENCODINGS[..6] {
                opens_as_meant(&change(&both), &meant, what);
                opens_as_meant(&format!("{}{ending}", change(&link)), &meant, what);
            }
        }
    }
}

#[test]
fn what_cannot_be_seen_in_a_title_changes_nothing() {
    let meant = Leaflet::from(&own("تمرین\u{200c}های صبح"));
    for hidden in ["\u{200b}", "%E2%80%8B", "%C2%AD", "=\r\n", "%0A"] {
        let link = encode(&meant).replacen('_', &format!("_{hidden}"), 1);
        opens_as_meant(&link, &meant, hidden);
    }
}

#[test]
fn a_mark_within_a_link_is_not_its_end() {
    for link in [
        "1~_x~chin-tucks.r1,h5~cat-cow.r8",
        "1~_x~chin-tucks.r5~cat)cow~wall-angels.r3",
    ] {
        let decoded = decode(link);
        assert_ne!(decoded.problems, vec![], "{link}");
        let last = decoded.routine().unwrap().steps.last().unwrap().exercise;
        assert_ne!(last, ExerciseId::ChinTucks, "{link}");
    }
}
