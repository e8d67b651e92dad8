//! What may stand in the texts of a link, and what is wrong with what goes with the exercises.

use super::*;

fn problems(text: &str) -> Vec<LinkProblem> {
    decode(text).problems
}

#[test]
fn script_in_any_text_is_text() {
    let script = "<script>alert('x')</script><img src=x onerror=\"y()\"> javascript:z()";
    let leaflet = Leaflet {
        greeting: script.to_owned(),
        instructions: script.to_owned(),
        rows: vec![row(CHIN, script)],
        ..Leaflet::empty(RoutineName::Own(script.to_owned()))
    };
    let link = encode(&leaflet);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~%".contains(c);
    assert!(link.chars().all(is_plain), "{link}");
    assert_eq!(super::leaflet(&link), leaflet);
}

#[test]
fn a_text_that_is_too_long_is_cut_and_said_to_be() {
    let words = "stretch_".repeat(60);
    for (link, extra) in [
        (format!("1~_x~_g-{words}~chin-tucks"), Extra::Greeting),
        (format!("1~_x~_i-{words}~chin-tucks"), Extra::Instructions),
        (format!("1~_x~chin-tucks.n-{words}"), Extra::Note(CHIN)),
    ] {
        let read = decode_stored(&link);
        assert_eq!(read.problems, vec![LinkProblem::LongText { extra }]);
        let read = read.leaflet.unwrap();
        assert_eq!(read.tidied(), read);
        let texts = [
            read.greeting.as_str(),
            &read.instructions,
            &read.entries().next().unwrap().note,
        ];
        assert!(texts.iter().any(|text| text.starts_with("stretch stretch")));
    }
}

#[test]
fn what_is_not_known_here_is_said_and_left_out() {
    for (item, text) in [
        ("_", ""),
        ("_q-Hi", "q-Hi"),
        ("_g", "g"),
        ("_wide", "wide"),
        ("_daily", "daily"),
    ] {
        let read = decode(&format!("2~_x~{item}~chin-tucks~0000000"));
        let text = text.to_owned();
        assert_eq!(
            read.problems,
            vec![LinkProblem::UnknownExtra { text }, LinkProblem::Changed]
        );
        assert_eq!(read.leaflet.unwrap().rows, [row(CHIN, "")]);
    }
}

#[test]
fn rounds_that_cannot_be_are_one_and_said() {
    for item in ["_m0", "_m11", "_m-1", "_m99999999999", "_m2.5", "_b", "_b0"] {
        let read = decode_stored(&format!("1~_x~{item}~chin-tucks"));
        let extra = Extra::Rounds;
        assert_eq!(
            read.problems,
            vec![LinkProblem::BadExtra { extra }],
            "{item}"
        );
        assert_eq!(read.routine().unwrap().steps.len(), 1, "{item}");
        let is_main = item.starts_with("_m");
        let section = is_main.then_some(Section::Main);
        assert_eq!(
            read.leaflet.unwrap().blocks().next().unwrap().0.section,
            section
        );
    }
}

#[test]
fn times_a_day_that_cannot_be_are_left_out_and_said() {
    for item in ["_d", "_d0", "_d11", "_d-1", "_d1e3"] {
        let read = decode_stored(&format!("1~_x~{item}~chin-tucks"));
        let extra = Extra::PerDay;
        assert_eq!(
            read.problems,
            vec![LinkProblem::BadExtra { extra }],
            "{item}"
        );
        assert_eq!(read.leaflet.unwrap().per_day, None);
    }
}

#[test]
fn what_is_said_twice_is_said_to_be_and_the_first_is_kept() {
    let read = decode_stored("1~_x~_g-A~_g-B~_i-C~_i-D~_d2~_d3~chin-tucks.n-E.n-F");
    let repeated = [
        Extra::Greeting,
        Extra::Instructions,
        Extra::PerDay,
        Extra::Note(CHIN),
    ];
    assert_eq!(
        read.problems,
        repeated.map(|extra| LinkProblem::RepeatedExtra { extra })
    );
    let read = read.leaflet.unwrap();
    let said = (
        read.greeting.as_str(),
        read.instructions.as_str(),
        read.per_day,
    );
    assert_eq!(said, ("A", "C", Some(2)));
    assert_eq!(read.rows, [row(CHIN, "E")]);
}

#[test]
fn of_a_text_that_is_not_written_as_ours_the_rest_is_read() {
    for (text, read_as) in [
        ("a-yb", "ab"),
        ("a-", "a"),
        ("a-u12", "a"),
        ("a-ud800b", "ab"),
        ("50%", "50%"),
    ] {
        let read = decode_stored(&format!("1~_x~_g-{text}~chin-tucks"));
        let extra = Extra::Greeting;
        assert_eq!(
            read.problems,
            vec![LinkProblem::BadExtra { extra }],
            "{text}"
        );
        assert_eq!(read.leaflet.unwrap().greeting, read_as);
    }
}

#[test]
fn what_cannot_be_seen_is_taken_out_of_every_text() {
    let link = "1~_x~_g-a-u202eb-u200b~_i-_c-u0000__d_~chin-tucks.n-e-u2066f-j";
    let read = decode_stored(link);
    assert_eq!(read.problems, vec![]);
    let read = read.leaflet.unwrap();
    assert_eq!(
        (read.greeting.as_str(), read.instructions.as_str()),
        ("ab", "c d")
    );
    assert_eq!(read.rows, [row(CHIN, "ef")]);
}

#[test]
fn a_note_without_an_exercise_goes_with_what_is_unknown() {
    for (item, slug) in [(".n-Slowly", ""), ("levitation.r3.n-Slowly", "levitation")] {
        let read = decode_stored(&format!("1~_x~_g-Hi~{item}~chin-tucks"));
        let (slug, position) = (slug.to_owned(), 1);
        assert_eq!(
            read.problems,
            vec![LinkProblem::UnknownExercise { slug, position }]
        );
        assert_eq!(read.leaflet.unwrap().rows, [row(CHIN, "")]);
    }
}

#[test]
fn a_link_of_nothing_but_texts_is_nothing() {
    for link in ["1~_x~_g-Hi~_d2~_m3", "1~_x~_m3~levitation"] {
        let read = decode_stored(link);
        assert_eq!(read.problems.last(), Some(&LinkProblem::Nothing));
        assert_eq!(read.leaflet, None);
    }
}

#[test]
fn five_hundred_exercises_are_too_many_and_the_first_are_kept() {
    let read = decode(&format!("2~_x{}~0000000", "~cat-cow.r5".repeat(500)));
    let (kept, dropped) = (60, 440);
    assert_eq!(
        read.problems,
        vec![
            LinkProblem::Changed,
            LinkProblem::TooManySteps { kept, dropped }
        ]
    );
    assert_eq!(read.routine().unwrap().steps.len(), kept);
}

#[test]
fn of_too_many_rounds_as_many_are_kept_as_can_be_done() {
    for (items, kept, dropped, rounds) in [
        // Seven exercises in ten rounds, of which eight are 56.
        ("_m10~".to_owned() + &["chin-tucks"; 7].join("~"), 56, 14, 8),
        // As many repetitions as one exercise may have: 1,000 in a round.
        ("_b10~chin-tucks.s10.r100".to_owned(), 5, 5, 5),
        // What comes after that is left out.
        ("_b10~chin-tucks.s10.r100~_b1~cat-cow".to_owned(), 5, 6, 5),
        // Not even one round: the first exercises of it.
        ("_b2~".to_owned() + &["chin-tucks"; 70].join("~"), 60, 80, 1),
    ] {
        let read = decode_stored(&format!("1~_x~{items}"));
        assert_eq!(
            read.problems,
            vec![LinkProblem::TooManySteps { kept, dropped }],
            "{items}"
        );
        assert_eq!(read.routine().unwrap().steps.len(), kept, "{items}");
        assert_eq!(
            read.leaflet.unwrap().blocks().next().unwrap().0.rounds,
            rounds,
            "{items}"
        );
    }
}

#[test]
fn texts_in_other_scripts_and_of_joined_pictures_come_as_they_are() {
    for text in [
        "می\u{200c}خواهم بهتر شوم، آرام.",
        "👩\u{200d}👩\u{200d}👧\u{200d}👦 ❤\u{fe0f} 👍\u{1f3fd}",
        "ක්\u{200d}ෂ",
        "שלום (לאט), עד יום שישי!",
        "ゆっくり、「息」を止めない。",
    ] {
        let whole = Leaflet {
            greeting: text.to_owned(),
            instructions: text.to_owned(),
            rows: vec![row(CHIN, text)],
            ..Leaflet::empty(RoutineName::Own(text.to_owned()))
        };
        assert_eq!(leaflet(&encode(&whole)), whole);
    }
}

#[test]
fn percent_encoding_gone_wrong_is_told() {
    let link = encode(&everything());
    for (from, to) in [
        ("%C3", "%C"),
        ("%C3", "%"),
        ("%C3", "%FF"),
        ("%C3", "%ZZ"),
        ("%C3%A4", "%A4"),
    ] {
        if link.contains(from) {
            let all = problems(&link.replacen(from, to, 1));
            assert!(
                all.contains(&LinkProblem::Changed) || all.contains(&LinkProblem::BadTitle),
                "{all:?}"
            );
        }
    }
}

#[test]
fn a_text_that_looks_like_a_check_or_an_item_is_text() {
    for text in [
        "~3hx5nj7",
        "~chin-tucks.r5",
        ".r5",
        "%7E",
        "-d",
        "_",
        "…",
        "2~_x~chin-tucks~0000000",
    ] {
        let whole = Leaflet {
            greeting: text.to_owned(),
            rows: vec![row(CHIN, text)],
            ..Leaflet::empty(RoutineName::Own(text.to_owned()))
        };
        assert_eq!(leaflet(&encode(&whole)), whole, "{text}");
    }
}
