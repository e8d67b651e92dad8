//! Links changed at random, from a corpus and a seed on: what must hold for every text that is opened.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use unhunch::domain::leaflet::Leaflet;
use unhunch::domain::report::link as results;
use unhunch::domain::routine::{clean_text, clean_title};
use unhunch::domain::share::{
    MAX_CHARS, decode, decode_routine, decode_stored, encode, encode_routine, encode_stored,
};

use crate::dice::Dice;

/// Links whole, broken, and in the way of each bug that was ever found; one a line.
const CORPUS: &str = include_str!("corpus.txt");
/// What links are made of.
const PIECES: &[&str] = &[
    "~",
    ".",
    "-",
    "_",
    "%",
    "=",
    "2~",
    "1~",
    "3~",
    "1~2026-11-03.2026-11-30.2026-11-30",
    "~w4.d4.b14.a12",
    "~pb.7.2.16",
    "~l15~y8.chin-tucks",
    "~h.wall-angels.s2.m1",
    "~_",
    "~_g-",
    "~_i-",
    "~_d2",
    "~_m3",
    "~_b1",
    "~_w",
    ".n-",
    ".v-",
    ".r10",
    ".h5",
    ".s0",
    ".t15-25-5",
    ".x600",
    ".o45",
    ".d99999",
    ".p",
    "-u201c",
    "-u",
    "--",
    "-z",
    "%7E",
    "%257E",
    "%25257E",
    "%C3%A4",
    "%C3",
    "%0D%0A",
    "=\r\n",
    "\n",
    " ",
    "…",
    "\u{200b}",
    "\u{200d}",
    "\u{ad}",
    "\u{202e}",
    "é",
    "👩\u{200d}👩\u{200d}👧",
    "\0",
    "~3hx5nj7",
    "&fbclid=1",
    ").",
    "chin-tucks",
    "~_x",
    "~_xk3f9x2m7.Towel_press.supine.each.towel.Lie_down.Press",
    "own-k3f9x2m7",
    ".supine.each.towel",
    "quick-daily-reset",
    "<script>",
];
/// The most that reading a text may take. A machine is held up now and then, so it counts when it happens again.
const MOST: Duration = Duration::from_millis(5);
/// So often it may be held up.
const TIMES: usize = 300;
/// The most texts of which others are made.
const MOST_KEPT: usize = 4_000;

/// Changes links until `is_over`, and says how many were read and of how many kinds.
pub(crate) fn fuzz(seed: u64, mut is_over: impl FnMut(u64) -> bool) -> String {
    let mut dice = Dice::new(seed);
    let mut pool: Vec<String> = CORPUS.lines().map(str::to_owned).collect();
    let mut kinds = BTreeSet::new();
    for text in &pool {
        kinds.insert(holds(text));
    }
    let mut read = 0;
    while !is_over(read) {
        let mut text = dice.pick(&pool).clone();
        for _ in 0..=dice.below(6) {
            text = changed(&text, &pool, &mut dice);
        }
        // What was read in a way of its own is worth more changes.
        if kinds.insert(holds(&text)) && pool.len() < MOST_KEPT {
            pool.push(text);
        }
        read += 1;
    }
    format!(
        "{read} texts from seed {seed} on, read in {} ways\n",
        kinds.len()
    )
}

/// A text with one change.
fn changed(text: &str, pool: &[String], dice: &mut Dice) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let from = dice.below(chars.len() + 1);
    let to = (from + dice.below(12)).min(chars.len());
    let put = |chars: &mut Vec<char>, range: std::ops::Range<usize>, text: &str| {
        chars.splice(range, text.chars()).count()
    };
    match dice.below(10) {
        0 | 1 => put(&mut chars, from..from, dice.pick::<&str>(PIECES)),
        2 => put(&mut chars, from..to, dice.pick::<&str>(PIECES)),
        3 => put(&mut chars, from..to, ""),
        4 => put(&mut chars, from..text.chars().count(), ""),
        5 => {
            let copy: String = chars.get(from..to).unwrap_or_default().iter().collect();
            let times = 1 + dice.below(40);
            put(&mut chars, to..to, &copy.repeat(times))
        }
        6 => {
            let other: Vec<char> = dice.pick(pool).chars().collect();
            let tail: String = other.iter().skip(dice.below(other.len() + 1)).collect();
            put(&mut chars, from..text.chars().count(), &tail)
        }
        7 => {
            let part: String = chars.get(from..to).unwrap_or_default().iter().collect();
            let encoded: String = part.bytes().map(|byte| format!("%{byte:02X}")).collect();
            put(&mut chars, from..to, &encoded)
        }
        8 => {
            let encoded = text.replace('%', "%25").replace('~', "%7E");
            return encoded.chars().take(2 * MAX_CHARS).collect();
        }
        _ => {
            let c = char::from_u32(u32::try_from(dice.below(0x3000)).unwrap_or_default());
            put(
                &mut chars,
                from..to.min(from + 1),
                &c.unwrap_or('x').to_string(),
            )
        }
    };
    chars.into_iter().take(2 * MAX_CHARS).collect()
}

/// Panics unless everything holds; how this text was read.
fn holds(text: &str) -> String {
    let mut times = (0..TIMES).map(|_| {
        let start = Instant::now();
        let read = decode(text);
        let sent = results::decode(text);
        (start.elapsed(), (read, sent))
    });
    let in_time = times.find(|(time, _)| *time <= MOST);
    let Some((_, (read, sent))) = in_time else {
        panic!("it takes long: {text:?}");
    };
    assert!(
        read.leaflet.is_some() || !read.problems.is_empty(),
        "nothing is said of {text:?}"
    );
    if let Some(leaflet) = &read.leaflet {
        is_whole(leaflet, text);
    }
    if let Some(leaflet) = decode_stored(text).leaflet {
        is_whole(&leaflet, text);
    }
    if let Ok(sent) = &sent {
        let again = results::decode(&results::encode(sent));
        assert_eq!(again, Ok(sent.without_words()), "not read back: {text:?}");
    }
    let said = read.problems.iter().map(|problem| format!("{problem:?}"));
    let kinds: BTreeSet<String> = said
        .map(|it| {
            it.split(|c: char| !c.is_alphanumeric())
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    let shape = read.leaflet.map(|it| {
        let blocks = it.blocks().count().min(4);
        let notes = it
            .entries()
            .filter(|entry| !entry.note.is_empty())
            .count()
            .min(2);
        let texts = (
            it.greeting.is_empty(),
            it.instructions.is_empty(),
            it.per_day.is_some(),
        );
        format!("{blocks} {notes} {texts:?}")
    });
    let sent = sent.map(|it| (it.rows.len(), it.hurts.len(), it.helped.len()));
    format!("{kinds:?} {shape:?} {sent:?}")
}

/// What is read is fit to do and to show, and is read back.
fn is_whole(leaflet: &Leaflet, text: &str) {
    let routine = leaflet.routine();
    assert!(routine.is_some(), "nobody can do {text:?}");
    assert_eq!(leaflet, &leaflet.tidied(), "not in its one form: {text:?}");
    for said in leaflet
        .entries()
        .map(|entry| &entry.note)
        .chain([&leaflet.greeting, &leaflet.instructions])
        .chain(leaflet.own_exercises().map(|own| &own.said().name))
    {
        assert_eq!(said, &clean_text(said, 300), "not fit to show: {text:?}");
    }
    let key = leaflet.name.key();
    let title = key.strip_prefix('=').unwrap_or(&key);
    assert_eq!(title, clean_title(title), "not fit to show: {text:?}");
    let stored = decode_stored(&encode_stored(leaflet));
    assert_eq!(
        stored.leaflet.as_ref(),
        Some(leaflet),
        "not stored: {text:?}"
    );
    assert_eq!(stored.problems, [], "{text:?}");
    if encode(leaflet).len() <= MAX_CHARS {
        let again = decode(&encode(leaflet));
        assert_eq!(
            again.leaflet.as_ref(),
            Some(leaflet),
            "not read back: {text:?}"
        );
        assert_eq!(again.problems, [], "{text:?}");
    }
    if let Some(routine) = routine {
        let own: Vec<_> = leaflet.own_exercises().collect();
        let stored = decode_routine(&encode_routine(&routine), &own).routine;
        let steps = stored.map(|stored| stored.steps);
        assert_eq!(steps, Some(routine.steps), "not stored: {text:?}");
    }
}
