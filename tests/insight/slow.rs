//! Everything that a history says, worked out anew without a thought for how long it takes, from the ids and
//! numbers of the records alone.

use std::collections::{BTreeMap, BTreeSet};

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::dose::Work;
use unhunch::domain::history::{Rating, Record, Symptoms};
use unhunch::domain::insight::{Measure, Moment, Symptom};
use unhunch::domain::routine::RoutineName;

use super::histories::History;

/// Milliseconds of a day.
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// Days from 1970 to 2010, of which ten had a leap day.
const EARLIEST: i64 = 40 * 365 + 10;

/// A session, and the days from 1970 to it where it was done.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lived<'a> {
    pub(crate) day: i64,
    pub(crate) at_ms: i64,
    pub(crate) record: &'a Record,
    pub(crate) after: Option<&'a Rating>,
}

/// The time in an id: ten digits to the base of 32.
fn time_of(id: &str) -> i64 {
    let digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digit = |c: char| i64::try_from(digits.find(c).unwrap()).unwrap();
    id.chars().take(10).fold(0, |time, c| time * 32 + digit(c))
}

/// The day that it is, and the sessions whose day is known, with how many are left out.
pub(crate) fn lived(history: &History) -> (i64, Vec<Lived<'_>>, usize) {
    let day = |record: &Record| {
        (time_of(&record.id) + i64::from(record.utc_offset_min) * 60_000).div_euclid(DAY_MS)
    };
    let mut all: Vec<&Record> = Vec::new();
    for record in &history.records {
        let id = Some(record.id.clone());
        if !history.records.iter().any(|other| other.replaces == id) {
            all.push(record);
        }
    }
    let of_clock = i64::try_from(history.now.wall_ms)
        .unwrap()
        .div_euclid(DAY_MS);
    let today = [2, 1].into_iter().map(|ahead| of_clock + ahead);
    let today = today
        .into_iter()
        .find(|it| all.iter().any(|record| day(record) == *it));
    let today = today.unwrap_or(of_clock);
    let mut known: Vec<Lived<'_>> = all
        .iter()
        .map(|record| Lived {
            day: day(record),
            at_ms: time_of(&record.id),
            record,
            after: history.ratings.get(&record.id),
        })
        .filter(|it| it.day >= EARLIEST && it.day <= today)
        .collect();
    known.sort_by(|a, b| (a.day, &a.record.id).cmp(&(b.day, &b.record.id)));
    let undated = all.len() - known.len();
    (today, known, undated)
}

/// Whether it counts for a week.
pub(crate) fn counts(record: &Record) -> bool {
    record.name != RoutineName::Break && record.did.iter().any(|did| did.done > 0)
}

/// What was said at a session.
pub(crate) fn said(it: &Lived<'_>, symptom: Symptom, moment: Moment) -> Option<u8> {
    let symptoms = match moment {
        Moment::Before => it.record.before,
        Moment::CheckIn => return None,
        Moment::After => it.after.map_or(Symptoms::default(), |after| after.symptoms),
    };
    match symptom {
        Symptom::Pain => symptoms.pain,
        Symptom::Stiffness => symptoms.stiffness,
    }
}

/// The number in the middle.
pub(crate) fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let n = sorted.len();
    (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0
}

/// Of what is said with its day: spans of days that are as short as they may be with at most 120 of them.
pub(crate) fn spans<T: Copy>(all: &[T], day: impl Fn(T) -> i64) -> Vec<Vec<T>> {
    if all.len() <= 120 {
        return all.iter().map(|it| vec![*it]).collect();
    }
    let first = day(all[0]);
    let last = day(all[all.len() - 1]);
    let length = (1..)
        .find(|length| (last - first + length) / length <= 120)
        .unwrap();
    let mut groups = Vec::new();
    let mut from = first;
    while from <= last {
        let of_span = |it: &T| (from..from + length).contains(&day(*it));
        let group: Vec<T> = all.iter().copied().filter(of_span).collect();
        if !group.is_empty() {
            groups.push(group);
        }
        from += length;
    }
    groups
}

/// The line of Theil and Sen: where it is on day 0, and its slope.
pub(crate) fn line(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    let mut slopes = Vec::new();
    for a in points {
        for b in points {
            if a.0 < b.0 {
                slopes.push((a.1 - b.1) / (a.0 - b.0));
            }
        }
    }
    if slopes.is_empty() {
        return None;
    }
    let slope = median(&slopes);
    let starts: Vec<f64> = points.iter().map(|it| it.1 - slope * it.0).collect();
    Some((median(&starts), slope))
}

/// The band on a day: 200 histories are made of the line and of runs of what it leaves over, a little more of it,
/// and each has its own line; of those the two that are farthest off above and below are left out.
pub(crate) fn band(points: &[(f64, f64)], days: &[f64]) -> Vec<(f64, f64)> {
    let Some((start, slope)) = line(points) else {
        return Vec::new();
    };
    let n = points.len();
    let length = (1..=n).find(|length| length.pow(2) >= n).unwrap();
    let stretch = (n as f64 / (n as f64 - 2.0 * length as f64).max(1.0)).sqrt();
    let mut state: u64 = 0;
    let mut number = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    let mut lines = Vec::new();
    for _ in 0..200 {
        let mut chosen = Vec::new();
        while chosen.len() < n {
            let from = usize::try_from(number() % n as u64).unwrap();
            chosen.extend((from..from + length).map(|index| index % n));
        }
        let other: Vec<(f64, f64)> = points
            .iter()
            .zip(chosen)
            .map(|(point, index)| {
                let over = points[index].1 - (start + slope * points[index].0);
                (point.0, start + slope * point.0 + over * stretch)
            })
            .collect();
        lines.push(line(&other).unwrap());
    }
    let edge = |day: &f64| {
        let mut values: Vec<f64> = lines
            .iter()
            .map(|(start, slope)| start + slope * day)
            .collect();
        values.sort_by(|a, b| a.partial_cmp(b).unwrap());
        (values[2], values[197])
    };
    days.iter().map(edge).collect()
}

/// The Monday of a day's week. 1970-01-05 was one.
pub(crate) fn monday(day: i64) -> i64 {
    (day - 4).div_euclid(7) * 7 + 4
}

/// On which days something was done that counts for a week, and how often.
pub(crate) fn done_on(all: &[Lived<'_>]) -> BTreeMap<i64, usize> {
    let mut days = BTreeMap::new();
    for it in all.iter().filter(|it| counts(it.record)) {
        *days.entry(it.day).or_insert(0) += 1;
    }
    days
}

/// For each slug: the days of the sessions with it, and how much was done then.
pub(crate) fn amounts(all: &[Lived<'_>], measure: Measure) -> BTreeMap<String, Vec<(i64, u64)>> {
    let slugs: BTreeSet<&String> = all
        .iter()
        .flat_map(|it| &it.record.did)
        .map(|did| &did.slug)
        .collect();
    let mut amounts = BTreeMap::new();
    for slug in slugs {
        let exercise = ExerciseId::ALL.iter().find(|id| id.facts().slug == slug);
        let dose = exercise.map(|id| id.facts().default.dose);
        let mut sessions = Vec::new();
        for it in all {
            let rows = it.record.did.iter().filter(|did| did.slug == *slug);
            let rows: Vec<_> = rows.filter(|did| did.done > 0 || did.seconds > 0).collect();
            if rows.is_empty() {
                continue;
            }
            let held = |did: &unhunch::domain::history::Did| match dose
                .map(|dose| (dose.work, dose.tempo))
            {
                Some((Work::Reps { hold_s, .. }, tempo)) if hold_s > 0 => {
                    let tenths = u64::from(did.done) * u64::from(tempo.out + tempo.back);
                    u64::from(did.seconds).saturating_sub(tenths / 10)
                }
                _ => 0,
            };
            let of = |did: &&unhunch::domain::history::Did| match measure {
                Measure::Held => held(did),
                Measure::Repetitions => did.done.into(),
                Measure::Time => did.seconds.into(),
            };
            sessions.push((it.day, rows.iter().map(of).sum()));
        }
        if !sessions.is_empty() {
            amounts.insert(slug.clone(), sessions);
        }
    }
    amounts
}
