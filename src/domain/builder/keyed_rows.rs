//! Rows with keys that stay with them while they are changed and moved, so that a page can move what it has drawn.

use crate::domain::leaflet::Row;

/// The rows of a leaflet, each with a key of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeyedRows {
    rows: Vec<(u32, Row)>,
    /// The next key; none is ever used again.
    next: u32,
}

impl KeyedRows {
    /// The keys, in the order of the rows.
    pub fn keys(&self) -> impl Iterator<Item = u32> {
        self.rows.iter().map(|(key, _)| *key)
    }

    /// The row of a key, and its index.
    #[must_use]
    pub fn get(&self, key: u32) -> Option<(usize, &Row)> {
        let mut rows = self.rows.iter().enumerate();
        let (index, (_, row)) = rows.find(|(_, (other, _))| *other == key)?;
        Some((index, row))
    }

    /// The key of the row of an index.
    #[must_use]
    pub fn key(&self, index: usize) -> Option<u32> {
        self.rows.get(index).map(|(key, _)| *key)
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// These rows in the place of the others: what is the same keeps its key, wherever it stands now; then what was changed
    /// in its place; then what is of the same kind. All others are new.
    #[must_use]
    pub fn followed_by(&self, rows: &[Row]) -> Self {
        let mut left: Vec<Option<&(u32, Row)>> = self.rows.iter().map(Some).collect();
        let mut keys: Vec<Option<u32>> = vec![None; rows.len()];
        take(rows, &mut left, &mut keys, &|now, before| now == before);
        take(rows, &mut left, &mut keys, &|now, before| now.1 == before.1);
        take(rows, &mut left, &mut keys, &|now, before| {
            now.0 == before.0 && is_alike(now.1, before.1)
        });
        take(rows, &mut left, &mut keys, &|now, before| {
            is_alike(now.1, before.1)
        });
        let mut next = self.next;
        let mut new_key = || {
            next += 1;
            next - 1
        };
        let keyed = keys.into_iter().zip(rows);
        let rows = keyed.map(|(key, row)| (key.unwrap_or_else(&mut new_key), row.clone()));
        Self {
            rows: rows.collect(),
            next,
        }
    }
}

/// A row and its index.
type At<'a> = (usize, &'a Row);

/// Gives rows without a key the keys of those that are left and fit.
fn take(
    rows: &[Row],
    left: &mut [Option<&(u32, Row)>],
    keys: &mut [Option<u32>],
    fits: &dyn Fn(At<'_>, At<'_>) -> bool,
) {
    for ((now, row), key) in rows.iter().enumerate().zip(keys) {
        if key.is_some() {
            continue;
        }
        let found = left
            .iter_mut()
            .enumerate()
            .find(|(before, it)| it.is_some_and(|(_, other)| fits((now, row), (*before, other))));
        *key = found.and_then(|(_, it)| it.take()).map(|(key, _)| *key);
    }
}

/// Whether one may have been made of the other: the same exercise, or both are headings.
fn is_alike(one: &Row, other: &Row) -> bool {
    match (one, other) {
        (Row::Exercise(one), Row::Exercise(other)) => {
            one.step.exercise.slug() == other.step.exercise.slug()
        }
        (Row::Heading(_), Row::Heading(_)) => true,
        (Row::Exercise(_), Row::Heading(_)) | (Row::Heading(_), Row::Exercise(_)) => false,
    }
}
