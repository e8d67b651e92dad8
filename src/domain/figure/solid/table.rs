//! Tables of sections, and smooth curves through them.

use crate::domain::figure::vector::within;

/// The row of a table at a place: a smooth curve through its rows, whose first number is the place. It
/// never swings past a row, so nothing becomes thinner or thicker than the table says.
pub(super) fn row<const N: usize>(table: &[[f32; N]], place: f32) -> [f32; N] {
    let after = table.iter().position(|row| first(row) > place);
    let last = table.len().saturating_sub(2);
    let index = after
        .map_or(last, |after| after.saturating_sub(1))
        .min(last);
    let get = |index: usize| table.get(index).copied().unwrap_or([0.0; N]);
    let (before, from, to) = (get(index.saturating_sub(1)), get(index), get(index + 1));
    let beyond = get((index + 2).min(table.len().saturating_sub(1)));
    let length = first(&to) - first(&from);
    let s = within((place - first(&from)) / length.max(1e-6), 0.0, 1.0);
    let (s2, s3) = (s * s, s * s * s);
    let mut out = [place; N];
    let numbers = before.iter().zip(from).zip(to).zip(beyond);
    for (out, (((a, b), c), d)) in out.iter_mut().zip(numbers).skip(1) {
        let step = c - b;
        let slope = |rise: f32, run: f32| {
            let slope = rise / run.max(1e-6) * length;
            if slope * step < 0.0 {
                return 0.0;
            }
            within(slope, -3.0 * step.abs(), 3.0 * step.abs())
        };
        let begins = slope(c - a, first(&to) - first(&before));
        let ends = slope(d - b, first(&beyond) - first(&from));
        *out = (2.0 * s3 - 3.0 * s2 + 1.0) * b
            + (s3 - 2.0 * s2 + s) * begins
            + (3.0 * s2 - 2.0 * s3) * c
            + (s3 - s2) * ends;
    }
    out
}

fn first<const N: usize>(row: &[f32; N]) -> f32 {
    row.first().copied().unwrap_or_default()
}

/// Places from one end to the other, both among them.
pub(super) fn span(from: f32, to: f32, count: u8) -> impl Iterator<Item = f32> {
    let steps = f32::from(count.saturating_sub(1).max(1));
    (0..count).map(move |index| from + (to - from) * f32::from(index) / steps)
}
