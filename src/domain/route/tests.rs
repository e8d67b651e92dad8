//! Addresses: the table of all pages, and that every page leads to itself.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::Routine;
use crate::domain::share;

const CHIN: ExerciseId = ExerciseId::ChinTucks;

fn filter(query: &str) -> Filter {
    match Route::parse(&format!("#/exercises?{query}")) {
        Some(Route::Exercises(filter)) => filter,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_page_has_its_address() {
    let link = "1~_For%20Anna~chin-tucks.r10.h5";
    for (fragment, route) in [
        ("#/", Route::Home),
        ("#/exercises", Route::Exercises(Filter::default())),
        ("#/exercise/chin-tucks", Route::Exercise(CHIN)),
        ("#/gallery", Route::Gallery),
        ("#/components", Route::Components),
        ("#/routines", Route::Routines),
        (
            "#/routine/quick-daily-reset",
            Route::Routine(BuiltIn::QuickDailyReset),
        ),
        (
            "#/kept/01J0000000000000000000000A",
            Route::Kept("01J0000000000000000000000A".to_owned()),
        ),
        (
            "#/r/1~_For%20Anna~chin-tucks.r10.h5",
            Route::Shared(link.to_owned()),
        ),
        ("#/build", Route::Build(String::new())),
        (
            "#/build/1~_For%20Anna~chin-tucks.r10.h5",
            Route::Build(link.to_owned()),
        ),
        ("#/now/chin-tucks", Route::Single(CHIN)),
        ("#/play", Route::Player),
        ("#/done", Route::Done),
        ("#/history", Route::History),
        ("#/day/2026-11-28", Route::Day("2026-11-28".to_owned())),
        ("#/checks", Route::Checks),
        ("#/report", Route::Report),
        ("#/picture", Route::Picture),
        (
            "#/results/1~2026-11-03",
            Route::Results("1~2026-11-03".to_owned()),
        ),
        ("#/helps", Route::Helps),
        ("#/settings", Route::Settings),
        ("#/about", Route::About),
        ("#/safety", Route::Safety),
        ("#/breaks", Route::Breaks),
        ("#/more", Route::More),
        ("#/about/derry", Route::Source(SourceId::Derry)),
        ("#/learn", Route::Learn(String::new())),
        (
            "#/learn?q=stiff%20neck",
            Route::Learn("stiff neck".to_owned()),
        ),
        ("#/learn/F03", Route::Article("F03".to_owned())),
        (
            "#/learn/see-somebody",
            Route::Article("see-somebody".to_owned()),
        ),
    ] {
        assert_eq!(Route::parse(fragment).as_ref(), Some(&route), "{fragment}");
        assert_eq!(route.href(), fragment);
    }
}

/// The page of a fragment, or the one that it meant.
fn meant(fragment: &str) -> Option<Route> {
    match Route::parse(fragment)? {
        Route::NotFound(rest) => Some(Route::meant_by(&rest).unwrap_or(Route::NotFound(rest))),
        found => Some(found),
    }
}

#[test]
fn an_address_may_be_untidy() {
    for (fragment, route) in [
        ("", Route::Home),
        ("#", Route::Home),
        ("/", Route::Home),
        ("/history", Route::History),
        ("#/history/", Route::History),
        ("#/history?from=mail", Route::History),
        ("#/exercise/chin-tucks/?x", Route::Exercise(CHIN)),
        ("#/exercise/chin%2Dtucks", Route::Exercise(CHIN)),
        ("#/exercises/?kind=", Route::Exercises(Filter::default())),
        ("#/learn/", Route::Learn(String::new())),
        ("#/learn/?kind=stretch&q=", Route::Learn(String::new())),
        ("#/learn/F03/?q=neck", Route::Article("F03".to_owned())),
    ] {
        assert_eq!(meant(fragment), Some(route), "{fragment}");
    }
}

/// Pages of every kind, and what they lead to.
fn pages() -> Vec<(&'static str, Route)> {
    vec![
        ("#/", Route::Home),
        ("#/history", Route::History),
        ("#/exercises", Route::Exercises(Filter::default())),
        ("#/exercises?kind=stretch", filtered("kind=stretch")),
        (
            "#/exercises?kind=stretch,mobility&q=stiff%20neck",
            filtered("kind=stretch,mobility&q=stiff%20neck"),
        ),
        ("#/exercise/chin-tucks", Route::Exercise(CHIN)),
        ("#/now/chin-tucks", Route::Single(CHIN)),
        (
            "#/routine/quick-daily-reset",
            Route::Routine(BuiltIn::QuickDailyReset),
        ),
        ("#/about/derry", Route::Source(SourceId::Derry)),
        ("#/learn?q=neck", Route::Learn("neck".to_owned())),
        (
            "#/learn/see-somebody",
            Route::Article("see-somebody".to_owned()),
        ),
        ("#/learn/F03", Route::Article("F03".to_owned())),
        (
            "#/kept/01J0000000000000000000000A",
            Route::Kept("01J0000000000000000000000A".to_owned()),
        ),
    ]
}

fn filtered(query: &str) -> Route {
    Route::Exercises(filter(query))
}

#[test]
fn what_was_put_behind_an_address_is_no_part_of_it() {
    for (fragment, route) in pages() {
        for ending in [
            ",",
            ")",
            ">",
            "\"",
            "'",
            "]",
            "*",
            " ",
            "\n",
            ";",
            "!",
            "”",
            "’",
            "»",
            "。",
            "）",
            "\u{200b}",
            "\u{a0}see you",
            ").",
            ">,",
            "&fbclid=IwAR0.x_y",
            ":~:text=neck,-back",
        ] {
            let found = meant(&format!("{fragment}{ending}"));
            assert_eq!(found.as_ref(), Some(&route), "{fragment}{ending}");
        }
        // In what somebody looks for, these may be typed.
        if !fragment.contains('?') {
            for ending in [
                ".",
                "_",
                "/",
                "/)",
                "?utm_source=x",
                "?fbclid=x)",
                "%2C",
                "%29",
                "%3E",
                "%20",
                "%0A",
                "%E2%80%8B",
                "%3Futm_source%3Dx",
                "%26fbclid%3Dx",
            ] {
                let found = meant(&format!("{fragment}{ending}"));
                assert_eq!(found.as_ref(), Some(&route), "{fragment}{ending}");
            }
        }
    }
}

#[test]
fn an_address_may_have_been_encoded_on_its_way() {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    for (fragment, route) in pages() {
        let rest = fragment.strip_prefix('#').unwrap();
        let once = encoded(rest);
        for untidy in [
            format!("#{once}"),
            format!("#{}", once.to_lowercase()),
            format!("#{}", encoded(&once)),
            format!("#{}", encoded(fragment)),
            format!("#%23{rest}"),
        ] {
            // Names that are told apart by their letters survive only where these did.
            if untidy.contains("%2f") && fragment.contains(char::is_uppercase) {
                continue;
            }
            let found = meant(&untidy);
            assert_eq!(found.as_ref(), Some(&route), "{untidy}");
        }
    }
    for link in ["1~_a~chin-tucks.r5", "1%7E_a%7Echin-tucks.r5", "1%257E"] {
        for before in [
            "#/r/",
            "#%2Fr%2F",
            "#%2fr%2f",
            "#/r%2F",
            "#%252Fr%252F",
            "#%23/r/",
            "#/R/",
        ] {
            let found = meant(&format!("{before}{link}"));
            assert_eq!(
                found,
                Some(Route::Shared(link.to_owned())),
                "{before}{link}"
            );
        }
    }
    let link = "1~2026-11-03.2026-11-30.2026-11-30";
    for before in [
        "#/results/",
        "#%2Fresults%2F",
        "#/results%2f",
        "#%23/Results/",
    ] {
        let found = meant(&format!("{before}{link}"));
        assert_eq!(found, Some(Route::Results(link.to_owned())), "{before}");
    }
}

#[test]
fn an_address_may_be_in_capitals() {
    for fragment in [
        "#/HISTORY",
        "#/EXERCISE/CHIN-TUCKS",
        "#/Routine/Quick-Daily-Reset",
        "#/About/Derry",
    ] {
        let route = meant(&fragment.to_ascii_lowercase());
        assert_eq!(meant(fragment), route, "{fragment}");
        assert!(!matches!(route, Some(Route::NotFound(_))));
    }
}

#[test]
fn a_place_within_a_page_is_not_a_route() {
    for fragment in ["#main", "main", "#exercises", "##/", "# /", "?/history"] {
        assert_eq!(Route::parse(fragment), None, "{fragment}");
    }
}

#[test]
fn what_is_nowhere_says_what_was_asked_for() {
    for rest in [
        "nope",
        "exercise/levitation",
        "exercise",
        "exercise/",
        "routine/chin-tucks",
        "now/quick-daily-reset",
        "kept/",
        "history/2026",
        "about/nobody",
        "learn//",
        "exercise/é",
        "é",
        "exercise/chin-tucks-",
        "r",
        "//",
        "nope?a=b",
    ] {
        let route = Route::parse(&format!("#/{rest}"));
        assert_eq!(route, Some(Route::NotFound(rest.to_owned())));
    }
}

#[test]
fn a_link_comes_through_as_it_is() {
    for link in ["", "?", "a?b=c", "1~_a%2Fb~", "x/", "%E0%A4%A"] {
        let route = Route::parse(&format!("#/r/{link}"));
        assert_eq!(route, Some(Route::Shared(link.to_owned())));
    }
}

#[test]
fn what_a_routine_begins_with_makes_no_other_page_of_it() {
    let with_link = Route::Build("1~_~cat-cow".to_owned());
    assert_eq!(with_link.place(), Route::Build(String::new()).place());
}

#[test]
fn a_former_slug_leads_to_the_exercise() {
    for id in ExerciseId::ALL {
        for former in id.facts().former_slugs {
            let route = Route::parse(&format!("#/exercise/{former}"));
            assert_eq!(route, Some(Route::Exercise(*id)));
        }
    }
}

#[test]
fn a_filter_stands_in_the_address() {
    let all = filter("position=seated&kind=stretch,mobility&with=chair,wall&q=stiff%20neck");
    assert_eq!(all.positions, [Position::Seated]);
    assert_eq!(all.kinds, [Kind::Mobility, Kind::Stretch]);
    assert_eq!(all.equipment, [Equipment::Chair, Equipment::Wall]);
    assert_eq!(all.text, "stiff neck");
    assert_eq!(
        Route::Exercises(all).href(),
        "#/exercises?position=seated&kind=mobility,stretch&with=chair,wall&q=stiff%20neck"
    );
}

#[test]
fn what_a_filter_does_not_know_it_leaves_out() {
    let some = filter("kind=stretch,levitation,stretch&colour=red&position&=&&with=%ZZ");
    assert_eq!(some.kinds, [Kind::Stretch]);
    assert_eq!(
        Filter {
            kinds: vec![],
            ..some
        },
        Filter::default()
    );
}

#[test]
fn a_comma_that_was_encoded_on_the_way_still_parts() {
    assert_eq!(
        filter("kind=stretch%2Cmobility"),
        filter("kind=mobility,stretch")
    );
}

#[test]
fn an_empty_filter_lets_everything_through() {
    for id in ExerciseId::ALL {
        assert!(Filter::default().matches(id.facts(), ""));
    }
    assert!(Filter::default().is_empty());
    assert!(!filter("q=x").is_empty());
}

#[test]
fn all_words_must_be_found_in_any_order_and_case() {
    let chin = CHIN.facts();
    let names = "chin tucks, neck retraction";
    for (text, found) in [
        ("", true),
        ("  ", true),
        ("CHIN", true),
        ("neck chin", true),
        ("tuck", true),
        ("chin angel", false),
    ] {
        let filter = Filter {
            text: text.to_owned(),
            ..Filter::default()
        };
        assert_eq!(filter.matches(chin, names), found, "{text}");
    }
}

#[test]
fn a_kind_finds_what_another_source_files_there() {
    let angels = ExerciseId::WallAngels.facts();
    assert!(filter("kind=strength").matches(angels, ""));
    assert!(filter("kind=stretch,motor-control").matches(angels, ""));
    assert!(!filter("kind=stretch").matches(angels, ""));
}

#[test]
fn any_of_the_positions_is_enough() {
    let chin = CHIN.facts();
    assert!(filter("position=standing").matches(chin, ""));
    assert!(filter("position=prone,seated").matches(chin, ""));
    assert!(!filter("position=prone").matches(chin, ""));
}

#[test]
fn equipment_finds_what_needs_no_more_than_that() {
    let finds = |query: &str, id: ExerciseId| filter(query).matches(id.facts(), "");
    assert!(finds("with=wall", ExerciseId::WallAngels));
    assert!(finds("with=wall", CHIN), "nothing is needed");
    assert!(!finds("with=chair", ExerciseId::WallAngels));
    assert!(finds("with=chair,wall", ExerciseId::WallAngels));
}

#[test]
fn what_is_chosen_adds_up() {
    let angels = ExerciseId::WallAngels.facts();
    assert!(
        filter("kind=strength&position=standing&with=wall&q=wall").matches(angels, "wall angels")
    );
    assert!(!filter("kind=strength&position=seated&with=wall").matches(angels, "wall angels"));
}

fn filters() -> impl Strategy<Value = Filter> {
    (
        any::<String>(),
        subsequence(Kind::ALL, 0..=Kind::ALL.len()),
        subsequence(Position::ALL, 0..=Position::ALL.len()),
        subsequence(Equipment::ALL, 0..=Equipment::ALL.len()),
    )
        .prop_map(|(text, kinds, positions, equipment)| Filter {
            text,
            kinds,
            positions,
            equipment,
        })
}

fn routes() -> impl Strategy<Value = Route> {
    let fixed = [
        Route::Home,
        Route::Gallery,
        Route::Routines,
        Route::Player,
        Route::Done,
        Route::History,
        Route::Settings,
        Route::About,
        Route::Safety,
        Route::Questions,
        Route::Plan,
        Route::Breaks,
    ];
    prop_oneof![
        select(fixed.to_vec()),
        filters().prop_map(Route::Exercises),
        select(ExerciseId::ALL).prop_map(Route::Exercise),
        select(ExerciseId::ALL).prop_map(Route::Single),
        select(BuiltIn::ALL).prop_map(Route::Routine),
        "[0-9A-Za-z-]{1,40}".prop_map(Route::Kept),
        any::<String>().prop_map(Route::Shared),
        any::<String>().prop_map(Route::Build),
        any::<String>().prop_map(Route::Learn),
        "[0-9A-Za-z-]{1,40}".prop_map(Route::Article),
        select(SourceId::ALL).prop_map(Route::Source),
        select(ExerciseId::ALL)
            .prop_map(|id| Route::Shared(share::encode(&Leaflet::from(&Routine::single(id))))),
    ]
}

proptest! {
    #[test]
    fn every_route_leads_to_itself(route in routes()) {
        prop_assert_eq!(Route::parse(&route.href()), Some(route));
    }

    #[test]
    fn no_fragment_is_too_strange_to_read(fragment in any::<String>()) {
        let _ = Route::parse(&fragment);
    }

    #[test]
    fn no_route_is_too_strange_to_read(rest in "(about|exercises?|kept|learn|now|r|routines?)?[/?&=%,a-z0-9é]{0,30}") {
        let route = Route::parse(&format!("#/{rest}")).unwrap();
        prop_assert_eq!(Route::parse(&route.href()), Some(route));
    }
}
