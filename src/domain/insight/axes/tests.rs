//! Axes: marks are round, few, and where they belong.

use super::*;
use crate::domain::time::DAY;
use proptest::prelude::*;

fn day(days: i64) -> Date {
    Date::of_local_ms(days * DAY.cast_signed())
}

/// 2026-09-21, a Monday.
const MONDAY: i64 = 20_717;

fn marks(first: i64, last: i64) -> Vec<String> {
    let ticks = Axes::new(day(first), day(last), 10).date_ticks();
    ticks.iter().map(|it| it.date.to_string()).collect()
}

#[test]
fn days_have_marks_that_people_know() {
    for (days, expected) in [
        (0, vec!["2026-09-21"]),
        (
            4,
            vec![
                "2026-09-21",
                "2026-09-22",
                "2026-09-23",
                "2026-09-24",
                "2026-09-25",
            ],
        ),
        (
            6,
            vec!["2026-09-21", "2026-09-23", "2026-09-25", "2026-09-27"],
        ),
        (
            27,
            vec!["2026-09-21", "2026-09-28", "2026-10-05", "2026-10-12"],
        ),
        (
            60,
            vec![
                "2026-09-21",
                "2026-10-05",
                "2026-10-19",
                "2026-11-02",
                "2026-11-16",
            ],
        ),
        (90, vec!["2026-10-01", "2026-11-01", "2026-12-01"]),
        (
            364,
            vec!["2026-10-01", "2027-01-01", "2027-04-01", "2027-07-01"],
        ),
        (
            365 * 4,
            vec!["2027-01-01", "2028-01-01", "2029-01-01", "2030-01-01"],
        ),
        (365 * 30, vec!["2030-01-01", "2040-01-01", "2050-01-01"]),
    ] {
        assert_eq!(marks(MONDAY, MONDAY + days), expected, "{days} days");
    }
}

#[test]
fn a_mark_says_what_begins_with_it() {
    for (days, grain) in [
        (3, Grain::Day),
        (40, Grain::Day),
        (100, Grain::Month),
        (2_000, Grain::Year),
    ] {
        let ticks = Axes::new(day(MONDAY), day(MONDAY + days), 10).date_ticks();
        assert!(
            ticks.iter().all(|it| it.grain == grain),
            "{days}: {ticks:?}"
        );
    }
}

#[test]
fn values_have_round_marks() {
    let marks = |most| {
        let axes = Axes::up_to(day(0), day(1), most);
        let values = axes.value_ticks().into_iter().map(|it| it.value);
        values.collect::<Vec<_>>()
    };
    for (most, expected) in [
        (0, vec![0, 1]),
        (1, vec![0, 1]),
        (5, vec![0, 1, 2, 3, 4, 5]),
        (7, vec![0, 2, 4, 6, 8]),
        (10, vec![0, 2, 4, 6, 8, 10]),
        (11, vec![0, 5, 10, 15]),
        (60, vec![0, 20, 40, 60]),
        (1_234, vec![0, 500, 1_000, 1_500]),
    ] {
        assert_eq!(marks(most), expected, "{most}");
    }
}

#[test]
fn the_first_day_is_at_the_left_and_the_most_at_the_top() {
    let axes = Axes::new(day(10), day(20), 10);
    assert_eq!(axes.spot(0.0, 0.0), ChartPoint { x: 0.0, y: 1.0 });
    assert_eq!(axes.spot(10.0, 10.0), ChartPoint { x: 1.0, y: 0.0 });
    assert_eq!(axes.spot(2.5, 12.0), ChartPoint { x: 0.25, y: 0.0 });
    assert_eq!(axes.x_of(day(15)), 0.5);
    assert_eq!(Axes::new(day(3), day(3), 10).x_of(day(3)), 0.5);
}

proptest! {
    #[test]
    fn marks_are_in_order_inside_and_few(
        first in -1_000_i64..40_000, days in 0_i64..20_000, most in 0_u64..1 << 40,
    ) {
        let axes = Axes::up_to(day(first), day(first + days), most);
        let dates = axes.date_ticks();
        prop_assert!((1..=MOST_MARKS).contains(&dates.len()));
        prop_assert!(dates.iter().all(|it| (0.0..=1.0).contains(&it.x)));
        prop_assert!(dates.windows(2).all(|pair| pair[0].x < pair[1].x));
        let values = axes.value_ticks();
        prop_assert!((2..=MOST_MARKS + 1).contains(&values.len()));
        prop_assert!(axes.most >= most);
        prop_assert_eq!((values[0].value, values[0].y), (0, 1.0));
        prop_assert_eq!(values[values.len() - 1].value, axes.most);
    }
}
