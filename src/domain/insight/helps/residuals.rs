//! What columns of numbers do not explain: least squares, by making the columns upright to each other.

/// A column whose length falls below this part of itself is made of those before it.
const NOTHING_NEW: f64 = 1e-9;

/// Columns of length one that stand upright to each other.
#[derive(Debug, Clone, Default)]
pub(super) struct Explained {
    columns: Vec<Vec<f64>>,
}

impl Explained {
    /// How many columns there are; one made of others is none.
    pub(super) const fn count(&self) -> usize {
        self.columns.len()
    }

    /// Explains by this column too (Gram and Schmidt, twice, so that rounding does not tilt it).
    pub(super) fn by(&mut self, column: &[f64]) {
        let left = self.residuals(column);
        let length = dot(&left, &left).sqrt();
        if length > NOTHING_NEW * dot(column, column).sqrt() {
            self.columns
                .push(left.iter().map(|it| it / length).collect());
        }
    }

    /// What the columns do not explain of this one.
    pub(super) fn residuals(&self, column: &[f64]) -> Vec<f64> {
        let mut left = column.to_vec();
        for _ in 0..2 {
            for known in &self.columns {
                let part = dot(&left, known);
                for (it, known) in left.iter_mut().zip(known) {
                    *it -= part * known;
                }
            }
        }
        left
    }
}

/// The sum of the products.
pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_stands_upright_to_all_that_explains() {
        let columns = [
            vec![1.0, 1.0, 1.0, 1.0, 1.0],
            vec![4.0, 7.0, 1.0, 3.0, 5.0],
            vec![0.0, 2.0, 5.0, 7.0, 9.0],
        ];
        let mut explained = Explained::default();
        for column in &columns {
            explained.by(column);
        }
        let left = explained.residuals(&[1.0, 0.0, 0.0, 1.0, 1.0]);
        for column in &columns {
            assert!(dot(&left, column).abs() < 1e-12);
        }
        assert!(dot(&left, &left) > 0.1);
    }

    #[test]
    fn what_is_made_of_others_explains_nothing_new() {
        let mut explained = Explained::default();
        explained.by(&[1.0; 6]);
        explained.by(&[5.0; 6]);
        assert_eq!(explained.count(), 1);
        explained.by(&[0.0; 6]);
        assert_eq!(explained.count(), 1);
    }
}
