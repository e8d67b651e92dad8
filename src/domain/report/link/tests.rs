//! Results go through a link and come back as they were, or nothing is shown of them.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::catalogue::ExerciseId;
use crate::domain::report::MOST_ROWS;

fn day(text: &str) -> Date {
    Date::read(text).unwrap()
}

fn rows(
    days: DayRange,
    of: impl Fn(usize) -> (usize, usize, [Option<HalfPoints>; 4]),
) -> Vec<ResultsRow> {
    let all = days_of_rows(days).into_iter().enumerate();
    let row = |(index, days): (usize, DayRange)| {
        let (sessions, done_on, levels) = of(index);
        ResultsRow {
            days,
            sessions,
            done_on: done_on.min(sessions).min(days.count()),
            levels,
        }
    };
    all.map(row).collect()
}

fn month() -> Results {
    let days = DayRange {
        first: day("2026-11-03"),
        last: day("2026-11-30"),
    };
    let levels = |index: usize| {
        let halves = 14 - 3 * u8::try_from(index).unwrap();
        [halves, halves - 2, halves, 11].map(|halves| Some(HalfPoints(halves)))
    };
    let hurt = |which: &str, told: &[(Hurt, usize)]| Hurts {
        which: Which::Listed(which.to_owned()),
        told: told.to_vec(),
    };
    Results {
        made: day("2026-11-30"),
        days,
        rows: rows(days, |index| (4, 4, levels(index))),
        trends: Symptom::ALL
            .iter()
            .map(|symptom| Trend {
                symptom: *symptom,
                moment: Moment::Before,
                from: 7,
                to: 2,
                ratings: 16,
            })
            .collect(),
        looked_at: 15,
        basis: EvidenceBasis::Drawn,
        helped: vec![Helped {
            which: vec![Which::Listed("chin-tucks".to_owned())],
            seems_to_help: true,
            with: 8,
        }],
        followed: Vec::new(),
        hurts: vec![
            hurt("wall-angels", &[(Hurt::Sharp, 2), (Hurt::TooMuch, 1)]),
            hurt("open-book", &[(Hurt::Numb, 1)]),
        ],
        more_hurts: 0,
    }
}

fn followed(slug: &str, finding: Finding) -> FollowedUp {
    FollowedUp {
        which: Which::Listed(slug.to_owned()),
        finding,
        with: 12,
    }
}

#[test]
fn what_was_followed_up_alone_has_a_row_of_its_own() {
    let found = |results: &mut Results| {
        results.followed = vec![
            followed("chin-tucks", Finding::SeemsToHelp),
            followed("open-book", Finding::Unclear),
        ];
    };
    let mut results = month();
    found(&mut results);
    let link = encode(&results);
    let rows = "~y8.chin-tucks~f12.y.chin-tucks~f12.u.open-book~h.wall-angels";
    assert!(link.contains(rows), "{link}");
    assert_eq!(decode(&link), Ok(results.clone()));
    // Without one there is none, and so a link from before it was told reads as it did.
    results.followed.clear();
    assert_eq!(encode(&results), encode(&month()));
    let before = link.rsplit_once('~').unwrap().0;
    for other in [
        "~f12.y.chin-tucks~f12.u.open-book~f12.o.cat-cow",
        "~f25.y.chin-tucks",
        "~f12.x.chin-tucks",
        "~f12.chin-tucks",
        "~f12.y",
        "~f12.y.chin-tucks.open-book",
    ] {
        let text = before.replacen("~f12.y.chin-tucks~f12.u.open-book", other, 1);
        let link = format!("{text}~{}", check_of(&text));
        assert_eq!(decode(&link), Err(Broken::Changed), "{link}");
    }
}

#[test]
fn the_text_of_version_1() {
    let text = "1~2026-11-03.2026-11-30.2026-11-30~w4.d4.b14.a12.p14.s11~w4.d4.b11.a9.p11.s11\
        ~w4.d4.b8.a6.p8.s11~w4.d4.b5.a3.p5.s11~pb.7.2.16~sb.7.2.16~l15.d~y8.chin-tucks~h.wall-angels.s2.m1~h.open-book.n1";
    let link = encode(&month());
    assert_eq!(link, format!("{text}~{}", check_of(text)));
    assert_eq!(decode(&link), Ok(month()));
}

#[test]
fn a_month_of_16_sessions_has_less_than_600_characters_even_where_much_hurt() {
    let mut slugs: Vec<&str> = ExerciseId::ALL.iter().map(|id| id.slug()).collect();
    slugs.sort_by_key(|slug| std::cmp::Reverse(slug.len()));
    let mut results = month();
    let hurts = slugs.iter().take(MOST_TOLD).map(|slug| Hurts {
        which: Which::Listed((*slug).to_owned()),
        told: vec![(Hurt::Sharp, 1), (Hurt::Numb, 1)],
    });
    results.hurts = hurts.collect();
    results.more_hurts = 3;
    results.followed = vec![followed(slugs[7], Finding::NoDifference)];
    results.helped.push(Helped {
        which: vec![Which::Listed(slugs[6].to_owned())],
        seems_to_help: false,
        with: 7,
    });
    let link = encode(&results);
    assert_eq!(decode(&link), Ok(results.without_words()));
    let address = format!("https://unhunch.example/#/results/{link}");
    assert!(address.len() < 600, "{}: {address}", address.len());
}

#[test]
fn no_word_of_the_person_is_in_a_link() {
    let mut results = month();
    let own = |name: &str| Which::Own(name.to_owned());
    let hurt = |which, times| Hurts {
        which,
        told: vec![(Hurt::Sharp, times)],
    };
    results.helped[0].which = vec![own("Annas stretch"), own("Towel press")];
    results.hurts = vec![
        hurt(own("Annas stretch"), 3),
        hurt(own("Towel press"), 2),
        hurt(Which::Listed("annas-secret".to_owned()), 1),
    ];
    let link = encode(&results);
    assert!(!link.contains("anna") && !link.contains("owel"), "{link}");
    let read = decode(&link).unwrap();
    assert_eq!(read, results.without_words());
    assert_eq!(read.hurts, [hurt(own(""), 6)]);
    assert_eq!(read.helped[0].which, [own("")]);
}

/// The link with another character in a place.
fn with(link: &str, at: usize, other: &str) -> String {
    let mut changed = link.to_owned();
    changed.replace_range(at..=at, other);
    changed
}

#[test]
fn every_cut_is_told() {
    let link = encode(&month());
    for end in 2..link.len() {
        let cut = link.get(..end).unwrap();
        assert_eq!(decode(cut), Err(Broken::Cut), "{cut}");
    }
    assert_eq!(decode(""), Err(Broken::NotALink));
}

#[test]
fn every_changed_character_is_told() {
    let link = encode(&month());
    for at in 0..link.len() {
        for other in ["0", "1", "7", "a", "z", "-", ".", "~", "é"] {
            let changed = with(&link, at, other);
            assert!(changed == link || decode(&changed).is_err(), "{changed}");
        }
    }
}

#[test]
fn what_a_later_version_says_is_not_guessed_at() {
    let link = encode(&month());
    for version in ["2", "10", "99999999999999999999"] {
        let later = link.replacen('1', version, 1);
        assert_eq!(decode(&later), Err(Broken::Later), "{later}");
    }
    // An exercise of a later build is shown as it is called there.
    let before = link.rsplit_once('~').unwrap().0;
    let text = before.replace("open-book", "closed-book");
    let read = decode(&format!("{text}~{}", check_of(&text))).unwrap();
    assert_eq!(read.hurts[1].which, Which::Listed("closed-book".to_owned()));
}

#[test]
fn what_cannot_be_is_not_shown_though_its_check_fits() {
    let link = encode(&month());
    let before = link.rsplit_once('~').unwrap().0;
    for (from, to) in [
        ("w4.d4", "w3.d4"),
        ("w4.d4", "w9.d8"),
        ("w4.d4", "w04.d4"),
        ("w4.d4", "w100000.d4"),
        (".b14", ".b21"),
        (".b14.a12", ".a12.b14"),
        (".b14", ".b14.b14"),
        ("2026-11-03", "2026-11-31"),
        ("2026-11-03", "2026-12-03"),
        ("2026-11-03", "1800-11-03"),
        ("~w4.d4.b5.a3.p5.s11", ""),
        ("pb.7.2", "pb.11.2"),
        ("pb.7.2.16", "pb.7.2"),
        ("pb.7.2.16", "pb.7.2.16.4"),
        ("pb", "px"),
        ("~l15", "~l15~l15"),
        ("~l15", "~x15"),
        ("~y8.chin-tucks", "~y8"),
        ("~h.open-book.n1", "~h.open-book"),
        ("~h.open-book.n1", "~h.open_book.n1"),
        ("~h.wall-angels.s2.m1", "~h.wall-angels.m1.s2"),
        (
            "~h.open-book.n1",
            "~h.open-book.n1~h.a.s1~h.b.s1~h.c.s1~h.d.s1",
        ),
    ] {
        let text = before.replacen(from, to, 1);
        assert_ne!(text, before, "{from}");
        let link = format!("{text}~{}", check_of(&text));
        assert_eq!(decode(&link), Err(Broken::Changed), "{link}");
    }
}

#[test]
fn what_mail_and_chat_do_to_a_link_is_nothing() {
    let link = encode(&month());
    let encoded = link.replace('~', "%7E");
    let broken: String = link
        .as_bytes()
        .chunks(70)
        .map(|line| format!("{}=\r\n", std::str::from_utf8(line).unwrap()))
        .collect();
    for sent in [
        link.to_uppercase(),
        format!("{link}."),
        format!("{link})"),
        format!("{link}&fbclid=abc"),
        format!("{link}~utm.1"),
        format!(" {link}\n"),
        encoded.clone(),
        encoded.replace('%', "%25"),
        broken,
    ] {
        assert_eq!(decode(&sent), Ok(month()), "{sent}");
    }
}

#[test]
fn what_is_too_long_is_not_read() {
    let link = format!("{}{}", encode(&month()), "~1".repeat(MAX_CHARS));
    assert_eq!(decode(&link), Err(Broken::TooLong));
}

#[test]
fn what_is_no_link_is_told_as_such() {
    for text in [
        "",
        "~",
        "hello",
        "0~2026-11-03",
        "1a~2026",
        "-1~2026",
        "#/results/1~",
    ] {
        assert_eq!(decode(text), Err(Broken::NotALink), "{text}");
    }
}

fn some_which() -> impl Strategy<Value = Which> {
    let slugs: Vec<&str> = ExerciseId::ALL.iter().map(|id| id.slug()).collect();
    prop_oneof![
        select(slugs).prop_map(|slug| Which::Listed(slug.to_owned())),
        "[a-zA-Z ä]{0,20}".prop_map(Which::Own),
        "[a-z -]{0,20}".prop_map(Which::Listed),
    ]
}

fn some_hurts() -> impl Strategy<Value = Vec<Hurts>> {
    let told = proptest::collection::vec(0_usize..400, Hurt::ALL.len());
    let of = (some_which(), told).prop_filter_map("something hurt", |(which, told)| {
        let told = Hurt::ALL.iter().copied().zip(told);
        let told: Vec<_> = told.filter(|(_, times)| times % 3 > 0).collect();
        (!told.is_empty()).then_some(Hurts { which, told })
    });
    proptest::collection::vec(of, 0..=MOST_TOLD)
}

fn some_results() -> impl Strategy<Value = Results> {
    let days = (0_i64..40_000, 0_i64..4_000, 0_i64..100).prop_map(|(first, more, later)| {
        let first = day("1971-01-01").later(first);
        let last = first.later(more);
        (DayRange { first, last }, last.later(later))
    });
    let level = proptest::option::of(0_u8..=20).prop_map(|halves| halves.map(HalfPoints));
    let levels = proptest::collection::vec(proptest::array::uniform4(level), MOST_ROWS);
    let counts = proptest::collection::vec((0_usize..2_000, 0_usize..2_000), MOST_ROWS);
    let trend = (0_u8..=10, 0_u8..=10, 6_usize..5_000, 0_usize..2);
    let trends = proptest::array::uniform2(proptest::option::of(trend));
    let helped = (
        proptest::collection::vec(some_which(), 1..5),
        any::<bool>(),
        0_usize..99,
    );
    let helped = proptest::collection::vec(helped, 0..=MOST_TOLD);
    let followed = (some_which(), select(Finding::ALL), 0_usize..=24);
    let followed = followed.prop_map(|(which, finding, with)| FollowedUp {
        which,
        finding,
        with,
    });
    let followed = proptest::collection::vec(followed, 0..=MOST_FOLLOWED);
    let look = (0_usize..61, any::<bool>());
    let rest = (some_hurts(), 0_usize..30, look, followed);
    (days, levels, counts, trends, helped, rest).prop_map(
        |(
            (days, made),
            levels,
            counts,
            trends,
            helped,
            (hurts, more_hurts, (looked_at, is_drawn), followed),
        )| Results {
            made,
            days,
            rows: rows(days, |index| {
                (counts[index].0, counts[index].1, levels[index])
            }),
            trends: trends
                .into_iter()
                .zip(Symptom::ALL)
                .filter_map(|(trend, symptom)| {
                    let (from, to, ratings, moment) = trend?;
                    Some(Trend {
                        symptom: *symptom,
                        moment: Moment::ALL[moment],
                        from,
                        to,
                        ratings,
                    })
                })
                .collect(),
            looked_at,
            basis: match is_drawn && looked_at > 0 {
                true => EvidenceBasis::Drawn,
                false => EvidenceBasis::Seen,
            },
            helped: helped
                .into_iter()
                .map(|(which, seems_to_help, with)| Helped {
                    which,
                    seems_to_help,
                    with,
                })
                .collect(),
            followed,
            hurts,
            more_hurts,
        },
    )
}

proptest! {
    #[test]
    fn what_is_sent_is_read_back_and_sent_alike_again(results in some_results()) {
        let link = encode(&results);
        let is_plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"~.-".contains(&b);
        prop_assert!(link.bytes().all(is_plain), "{}", link);
        prop_assert!(link.len() < MAX_CHARS / 2);
        let read = decode(&link).unwrap();
        prop_assert_eq!(&read, &results.without_words());
        prop_assert_eq!(encode(&read), link);
    }

    #[test]
    fn a_cut_one_is_never_read(results in some_results(), at in any::<proptest::sample::Index>()) {
        let link = encode(&results);
        let cut = link.get(..at.index(link.len())).unwrap();
        prop_assert!(matches!(decode(cut), Err(Broken::Cut | Broken::NotALink)), "{}", cut);
    }

    #[test]
    fn one_of_which_a_character_was_changed_is_never_read(
        results in some_results(), at in any::<proptest::sample::Index>(), other in "[ -~]",
    ) {
        let link = encode(&results);
        let changed = with(&link, at.index(link.len()), &other);
        if let Ok(read) = decode(&changed) {
            // A letter in another case, or what mail puts there: nothing was changed.
            prop_assert_eq!(read, results.without_words());
        }
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,300}", items in "(1~2026-11-03.2026-11-30.2026-11-30)(~[wpslynhm0-3][a-z0-9.-]{0,12}){0,20}") {
        let _ = decode(&text);
        let _ = decode(&items);
        let sealed = format!("{items}~{}", check_of(&items));
        if let Ok(read) = decode(&sealed) {
            prop_assert_eq!(decode(&encode(&read)), Ok(read.without_words()));
        }
    }
}
