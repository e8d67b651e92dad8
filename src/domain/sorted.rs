//! Lists that are kept in order while one after another is put in.

/// Puts one in behind all that come before it; `is_before` says so of one that is there and the new one.
pub(in crate::domain) fn insert<T>(all: &mut Vec<T>, one: T, is_before: impl Fn(&T, &T) -> bool) {
    // Most come in order.
    let place = match all.last() {
        Some(last) if !is_before(last, &one) => all.partition_point(|other| is_before(other, &one)),
        _ => all.len(),
    };
    all.insert(place, one);
}

/// Puts one in by its key, in the place of the one of the same key.
pub(in crate::domain) fn put<T, K: Ord + ?Sized>(all: &mut Vec<T>, one: T, key: impl Fn(&T) -> &K) {
    match find(all, key(&one), &key) {
        Ok(place) => {
            if let Some(known) = all.get_mut(place) {
                *known = one;
            }
        }
        Err(place) => all.insert(place, one),
    }
}

/// Puts one in by its key, unless one of the same key is there.
pub(in crate::domain) fn add<T, K: Ord + ?Sized>(all: &mut Vec<T>, one: T, key: impl Fn(&T) -> &K) {
    if let Err(place) = find(all, key(&one), &key) {
        all.insert(place, one);
    }
}

/// The one of this key.
pub(in crate::domain) fn get<'a, T, K: Ord + ?Sized>(
    all: &'a [T],
    wanted: &K,
    key: impl Fn(&T) -> &K,
) -> Option<&'a T> {
    all.get(find(all, wanted, &key).ok()?)
}

/// Where the one of this key is, or would be.
fn find<T, K: Ord + ?Sized>(
    all: &[T],
    wanted: &K,
    key: &impl Fn(&T) -> &K,
) -> Result<usize, usize> {
    match all.last() {
        Some(last) if key(last) < wanted => Err(all.len()),
        _ => all.binary_search_by(|one| key(one).cmp(wanted)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stand_in_the_order_in_which_they_came() {
        let mut all = Vec::new();
        for one in [(2, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')] {
            insert(&mut all, one, |other, one| other.0 <= one.0);
        }
        assert_eq!(all, [(1, 'b'), (1, 'e'), (2, 'a'), (2, 'd'), (3, 'c')]);
    }

    #[test]
    fn of_each_key_there_is_one_the_last_that_was_put_or_the_first_that_was_added() {
        let (mut put_in, mut added) = (Vec::new(), Vec::new());
        for one in [("b", 1), ("a", 2), ("c", 3), ("b", 4), ("c", 5)] {
            put(&mut put_in, one, |one| one.0);
            add(&mut added, one, |one| one.0);
        }
        assert_eq!(put_in, [("a", 2), ("b", 4), ("c", 5)]);
        assert_eq!(added, [("a", 2), ("b", 1), ("c", 3)]);
        assert_eq!(get(&added, "b", |one| one.0), Some(&("b", 1)));
        for missing in ["", "bb", "d"] {
            assert_eq!(get(&added, missing, |one| one.0), None);
        }
        assert_eq!(get(&[], "a", |one: &(&str, u8)| one.0), None);
    }
}
