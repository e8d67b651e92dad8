//! What hurt during sessions, as the person told it then.

use super::which::Which;
use crate::domain::history::Hurt;
use crate::domain::insight::LivedSession;
use crate::domain::sorted;

/// How often an exercise hurt, and in which ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hurts {
    /// Which exercise.
    pub which: Which,
    /// How often each way was told, in the order of [`Hurt::ALL`]; only what was told.
    pub told: Vec<(Hurt, usize)>,
}

impl Hurts {
    /// How often it hurt.
    #[must_use]
    pub fn times(&self) -> usize {
        self.told.iter().map(|(_, times)| times).sum()
    }
}

/// What hurt at these sessions, movement breaks and all; the most often first.
pub(super) fn hurts(sessions: &[LivedSession<'_>]) -> Vec<Hurts> {
    let told = sessions.iter().flat_map(|session| {
        let told = session.record.hurts.iter();
        told.filter_map(|(index, hurt)| {
            let did = session.record.did.get(*index)?;
            Some((Which::of(did), *hurt, 1))
        })
    });
    gathered(told)
}

/// The same without any word of the person's own.
pub(super) fn without_words(all: &[Hurts]) -> Vec<Hurts> {
    gathered(all.iter().flat_map(|it| {
        let which = it.which.without_words();
        let told = it.told.iter();
        told.map(move |(hurt, times)| (which.clone(), *hurt, *times))
    }))
}

/// What was told of each, the most often first.
fn gathered(told: impl Iterator<Item = (Which, Hurt, usize)>) -> Vec<Hurts> {
    let mut all: Vec<(Which, [usize; Hurt::ALL.len()])> = Vec::new();
    for (which, hurt, times) in told {
        let known = all.iter().position(|(other, _)| *other == which);
        let place = known.unwrap_or_else(|| {
            all.push((which, [0; Hurt::ALL.len()]));
            all.len() - 1
        });
        let counts = all.get_mut(place).map(|(_, counts)| counts);
        let kind = Hurt::ALL.iter().position(|other| *other == hurt);
        if let Some(count) = counts.zip(kind).and_then(|(all, kind)| all.get_mut(kind)) {
            *count += times;
        }
    }
    let named = |(which, counts): (Which, [usize; Hurt::ALL.len()])| {
        let told = Hurt::ALL.iter().copied().zip(counts);
        let told = told.filter(|(_, times)| *times > 0).collect();
        Hurts { which, told }
    };
    let mut hurts = Vec::new();
    for one in all.into_iter().map(named) {
        let is_before = |a: &Hurts, b: &Hurts| (b.times(), &a.which) < (a.times(), &b.which);
        sorted::insert(&mut hurts, one, is_before);
    }
    hurts
}
