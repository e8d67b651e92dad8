//! Tables of sections, and smooth curves through them.

use crate::domain::figure::vector::within;

/// The row of a table at a place: a smooth curve through its rows, whose first number is the place. It
/// never swings past a row, so nothing becomes thinner or thicker than the table says.
pub(super) fn row<const N: usize>(table: &[[f32; N]], place: f32) -> [f32; N] {
    let mut out = [place; N];
    curve(table.as_flattened(), place, &mut out);
    out
}

/// Puts the row at a place into `out`, but for its first number. A row of the table is as long as that.
fn curve(table: &[f32], place: f32, out: &mut [f32]) {
    let columns = out.len();
    let get = |index: usize, column: usize| {
        let number = table.get(index * columns + column);
        number.copied().unwrap_or_default()
    };
    let rows = table.len() / columns.max(1);
    let last = rows.saturating_sub(2);
    let after = (0..rows).find(|index| get(*index, 0) > place);
    let index = after.map_or(last, |after| after.saturating_sub(1).min(last));
    let (before, beyond) = (index.saturating_sub(1), (index + 2).min(last + 1));
    let [zero, first, second, third] = [before, index, index + 1, beyond].map(|row| get(row, 0));
    let length = second - first;
    let s = within((place - first) / length.max(1e-6), 0.0, 1.0);
    let (s2, s3) = (s * s, s * s * s);
    for (column, out) in out.iter_mut().enumerate().skip(1) {
        let [a, b, c, d] = [before, index, index + 1, beyond].map(|row| get(row, column));
        let step = c - b;
        let slope = |rise: f32, run: f32| {
            let slope = rise / run.max(1e-6) * length;
            if slope * step < 0.0 {
                return 0.0;
            }
            within(slope, -3.0 * step.abs(), 3.0 * step.abs())
        };
        let begins = slope(c - a, second - zero);
        let ends = slope(d - b, third - first);
        *out = (2.0 * s3 - 3.0 * s2 + 1.0) * b
            + (s3 - 2.0 * s2 + s) * begins
            + (3.0 * s2 - 2.0 * s3) * c
            + (s3 - s2) * ends;
    }
}

/// Places from one end to the other, both among them.
pub(super) fn span(from: f32, to: f32, count: u8) -> impl Iterator<Item = f32> {
    let steps = f32::from(count.saturating_sub(1).max(1));
    (0..count).map(move |index| from + (to - from) * f32::from(index) / steps)
}
