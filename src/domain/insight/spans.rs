//! Many sessions as a few points: equal spans of days, and the median of each.

use crate::domain::history::Date;

/// The most points of a chart.
pub const MOST_POINTS: usize = 120;

/// What is in the order of days, in at most [`MOST_POINTS`] groups: each alone where that is enough, else
/// those of the same span of days, all spans as long as each other and as short as can be.
pub(super) fn spans<T>(all: &[T], date: impl Fn(&T) -> Date) -> Vec<&[T]> {
    if all.len() <= MOST_POINTS {
        return all.chunks(1).collect();
    }
    let [Some(first), Some(last)] = [all.first(), all.last()].map(|it| it.map(&date)) else {
        return Vec::new();
    };
    let most = i64::try_from(MOST_POINTS).unwrap_or(i64::MAX);
    let days = last.days_since(first) / most + 1;
    let span = |it: &T| date(it).days_since(first) / days;
    all.chunk_by(|a, b| span(a) == span(b)).collect()
}

/// The middle one of these numbers, or halfway between the two in the middle; `None` of none.
pub(super) fn median(mut numbers: Vec<f64>) -> Option<f64> {
    let middle = numbers.len() / 2;
    let is_even = numbers.len().is_multiple_of(2);
    let (below, upper, _) = if middle < numbers.len() {
        numbers.select_nth_unstable_by(middle, f64::total_cmp)
    } else {
        return None;
    };
    let upper = *upper;
    let lower = below.iter().copied().max_by(f64::total_cmp);
    Some(match lower {
        Some(lower) if is_even => f64::midpoint(lower, upper),
        _ => upper,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::DAY;

    #[test]
    fn the_median_is_in_the_middle() {
        for (numbers, expected) in [
            (vec![], None),
            (vec![3.0], Some(3.0)),
            (vec![5.0, 2.0], Some(3.5)),
            (vec![9.0, 1.0, 2.0], Some(2.0)),
            (vec![4.0, 1.0, 4.0, 2.0], Some(3.0)),
        ] {
            assert_eq!(median(numbers), expected);
        }
    }

    #[test]
    fn spans_are_as_short_as_can_be_and_no_more_than_there_is_room_for() {
        let day = |day: i64| Date::of_local_ms(day * DAY.cast_signed());
        let lengths = |days: &[i64]| {
            let dates: Vec<Date> = days.iter().map(|it| day(*it)).collect();
            let groups = spans(&dates, |date| *date);
            groups.iter().map(|it| it.len()).collect::<Vec<_>>()
        };
        assert_eq!(lengths(&[]), Vec::<usize>::new());
        let daily = |n: i64| (0..n).collect::<Vec<_>>();
        assert_eq!(lengths(&daily(120)), vec![1; 120]);
        // One day more, and two days come together each.
        let mut expected = vec![2; 60];
        expected.push(1);
        assert_eq!(lengths(&daily(121)), expected);
        assert_eq!(lengths(&daily(240)), vec![2; 120]);
        assert_eq!(lengths(&daily(241)).len(), 81);
        // Many on a day come together before days do.
        assert_eq!(lengths(&[7; 500]), [500]);
        let thrice: Vec<i64> = (0..300).map(|it| it / 3).collect();
        assert_eq!(lengths(&thrice), vec![3; 100]);
    }
}
