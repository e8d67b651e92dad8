//! One look at some exercises at once.

use super::residuals::{Explained, dot};
use super::student::bound;

/// Sessions with an exercise, and without it, from which on it can be judged (ours).
const ENOUGH: usize = 5;
/// Two exercises whose rows agree by more than this are one to whoever looks at them.
const TOGETHER: f64 = 0.8;
/// Points by which a session may ease more or less without that being a difference (ours).
const NO_DIFFERENCE: f64 = 1.0;
/// The part of the values that an interval leaves out.
const OUTSIDE_INTERVAL: f64 = 0.1;

/// A session at which the person said how it was before and how it was after.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// When it was, in any unit, from any beginning.
    pub at: f64,
    /// How it was before, from 0 to 10.
    pub before: u8,
    /// How it was after.
    pub after: u8,
    /// Whether each of the exercises that are asked about was done.
    pub did: Vec<bool>,
}

/// How much more a session eases with an exercise than without, in points from 0 to 10: what is below 0
/// eases. Drawn towards nothing as far as it is uncertain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// What is most likely.
    pub shown: f64,
    /// The lower end of its 90 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Why nothing can ever be said as it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untold {
    /// It was part of every session.
    AlwaysDone,
    /// It was part of none.
    NeverDone,
    /// Another one was done whenever this was not: nobody can tell which of the two it is.
    InTurn,
}

/// What is said of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Sessions ease more with it.
    SeemsToHelp,
    /// Sessions ease less with it.
    OftenWorseAfter,
    /// With it or without, it is much the same.
    NoDifference,
    /// It may become clear with more sessions.
    TooEarly,
    /// It cannot be told.
    CannotBeTold(Untold),
}

/// What is said of an exercise, or of some that always come together.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// Which, by the order in which they were asked about.
    pub exercises: Vec<usize>,
    /// Sessions with it.
    pub with: usize,
    /// Sessions without it.
    pub without: usize,
    /// How much it does, where that was worked out.
    pub effect: Option<Estimate>,
    /// What is said.
    pub verdict: Verdict,
}

/// What is held against the outcome: one exercise, or some that come together.
#[derive(Debug, Clone)]
struct Row {
    exercises: Vec<usize>,
    column: Vec<f64>,
}

impl Row {
    fn with(&self) -> usize {
        self.column.iter().filter(|it| **it > 0.5).count()
    }

    fn judged(&self, effect: Option<Estimate>, verdict: Verdict) -> Judged {
        Judged {
            exercises: self.exercises.clone(),
            with: self.with(),
            without: self.column.len() - self.with(),
            effect,
            verdict,
        }
    }

    fn is_enough(&self) -> bool {
        self.with() >= ENOUGH && self.column.len() - self.with() >= ENOUGH
    }

    /// What is said of it before anything is worked out.
    fn early(&self) -> Judged {
        let verdict = match (self.with(), self.column.len()) {
            (_, 0) => Verdict::TooEarly,
            (0, _) => Verdict::CannotBeTold(Untold::NeverDone),
            (with, all) if with == all => Verdict::CannotBeTold(Untold::AlwaysDone),
            _ => Verdict::TooEarly,
        };
        self.judged(None, verdict)
    }
}

/// What least squares say of a row: its effect, its error, and how many degrees of freedom are left.
#[derive(Debug, Clone, Copy)]
struct Fit {
    theta: f64,
    error: f64,
    degrees: usize,
}

impl Fit {
    fn of(row: &Row, outcome: &[f64], explained: &Explained) -> Option<Self> {
        let degrees = outcome.len().checked_sub(explained.count() + 1)?;
        let left = explained.residuals(&row.column);
        let rest = explained.residuals(outcome);
        let size = dot(&left, &left);
        // What is known of it by all the rest.
        if size < 1e-9 || degrees == 0 {
            return None;
        }
        let theta = dot(&left, &rest) / size;
        let noise = (dot(&rest, &rest) - theta * theta * size).max(0.0) / degrees as f64;
        Some(Self {
            theta,
            error: (noise / size).sqrt(),
            degrees,
        })
    }

    /// How far from nothing it is, in units of its error.
    fn t(self) -> f64 {
        match (self.theta.abs(), self.error) {
            (theta, _) if theta < 1e-9 => 0.0,
            (_, error) if error < 1e-9 => f64::INFINITY,
            (theta, error) => theta / error,
        }
    }

    /// Most effects are small, within about a point (ours): what is seen is believed as far as its error is small beside
    /// that. The interval stays as wide as it was, which says no more than is known.
    fn effect(self) -> Estimate {
        let belief = 1.0 / (1.0 + self.error * self.error);
        let shown = self.theta * belief;
        let wide = bound(OUTSIDE_INTERVAL, self.degrees) * self.error;
        Estimate {
            shown,
            low: shown - wide,
            high: shown + wide,
        }
    }
}

/// What is said of each exercise before the first look.
pub(super) fn too_early(observations: &[Observation], exercises: usize) -> Vec<Judged> {
    let rows = (0..exercises).map(|exercise| row(observations, exercise));
    rows.map(|row| row.early()).collect()
}

/// What these observations say of `exercises` exercises, where in a part `alpha` of all histories without
/// any effect something may be called.
pub(super) fn judge(observations: &[Observation], exercises: usize, alpha: f64) -> Vec<Judged> {
    let rows = (0..exercises).map(|exercise| row(observations, exercise));
    let (open, early): (Vec<Row>, Vec<Row>) = rows.partition(Row::is_enough);
    let mut judged: Vec<Judged> = early.iter().map(Row::early).collect();
    let (mut open, in_turn) = one_by_one(open);
    judged.extend(
        in_turn
            .iter()
            .map(|row| row.judged(None, Verdict::CannotBeTold(Untold::InTurn))),
    );
    let outcome: Vec<f64> = observations.iter().map(|it| it.after.into()).collect();
    let mut explained = explained_anyway(observations);
    loop {
        let fits = open
            .iter()
            .map(|row| Fit::of(row, &outcome, &explained))
            .collect::<Vec<_>>();
        let t = |fit: &Option<Fit>| fit.map_or(0.0, Fit::t);
        let largest = fits
            .iter()
            .enumerate()
            .max_by(|(_, a), (_, b)| t(a).total_cmp(&t(b)))
            .and_then(|(index, fit)| Some((index, (*fit)?)));
        let called =
            largest.filter(|(_, fit)| fit.t() > bound(alpha / open.len() as f64, fit.degrees));
        let Some((index, fit)) = called else {
            let rest = open.iter().zip(fits);
            judged.extend(rest.map(|(row, fit)| uncalled(row, fit)));
            break;
        };
        let row = open.remove(index);
        let verdict = if fit.theta < 0.0 {
            Verdict::SeemsToHelp
        } else {
            Verdict::OftenWorseAfter
        };
        explained.by(&row.column);
        judged.push(row.judged(Some(fit.effect()), verdict));
    }
    judged.sort_by(|a, b| a.exercises.cmp(&b.exercises));
    judged
}

/// What is said of a row that was not called.
fn uncalled(row: &Row, fit: Option<Fit>) -> Judged {
    let effect = fit.map(Fit::effect);
    let is_small = |it: Estimate| -NO_DIFFERENCE <= it.low && it.high <= NO_DIFFERENCE;
    let verdict = if effect.is_some_and(is_small) {
        Verdict::NoDifference
    } else {
        Verdict::TooEarly
    };
    row.judged(effect, verdict)
}

/// What explains how it is after a session, whatever was done: how it was before, and that time passes.
fn explained_anyway(observations: &[Observation]) -> Explained {
    let first = observations.first().map_or(0.0, |it| it.at);
    let mut explained = Explained::default();
    explained.by(&vec![1.0; observations.len()]);
    explained.by(&column(observations, |it| it.before.into()));
    explained.by(&column(observations, |it| it.at - first));
    explained
}

fn column(observations: &[Observation], of: impl Fn(&Observation) -> f64) -> Vec<f64> {
    observations.iter().map(of).collect()
}

fn row(observations: &[Observation], exercise: usize) -> Row {
    let did = |it: &Observation| f64::from(u8::from(it.did.get(exercise) == Some(&true)));
    Row {
        exercises: vec![exercise],
        column: column(observations, did),
    }
}

/// Makes one row of those that come together, and takes out those that are done in turn.
fn one_by_one(rows: Vec<Row>) -> (Vec<Row>, Vec<Row>) {
    let mut apart: Vec<Row> = Vec::new();
    for row in rows {
        match apart
            .iter_mut()
            .find(|known| agreement(known, &row) > TOGETHER)
        {
            Some(known) => known.exercises.extend(row.exercises),
            None => apart.push(row),
        }
    }
    let is_in_turn = |row: &Row| apart.iter().any(|it| agreement(it, row) < -TOGETHER);
    let in_turn: Vec<bool> = apart.iter().map(is_in_turn).collect();
    let (in_turn, open): (Vec<_>, Vec<_>) = apart
        .into_iter()
        .zip(in_turn)
        .partition(|(_, is_in_turn)| *is_in_turn);
    let rows = |all: Vec<(Row, bool)>| all.into_iter().map(|(row, _)| row).collect();
    (rows(open), rows(in_turn))
}

/// How much two rows agree, from -1 to 1: the correlation of Pearson.
fn agreement(a: &Row, b: &Row) -> f64 {
    let mut mean = Explained::default();
    mean.by(&vec![1.0; a.column.len()]);
    let (a, b) = (mean.residuals(&a.column), mean.residuals(&b.column));
    dot(&a, &b) / (dot(&a, &a) * dot(&b, &b)).sqrt()
}
