//! How an exercise grows: from the low end of a source's range to its high end, step by step, and
//! then on to the next rung of its ladder.
//!
//! The ranges are the sources'; how large a step is, is ours.

use crate::domain::catalogue::{Exercise, ExerciseId, SourceId};
use crate::domain::dose::{Basis, Dose, Range, SourceDose, Work};

/// The level that every exercise begins with: the low end of the range.
pub const FIRST: usize = 1;

/// The doses of an exercise from lighter than any source gives (ours, level 0) over the low end of a
/// source's range (level [`FIRST`]) to its high end; each is one step above the one before.
#[must_use]
pub fn levels(exercise: ExerciseId) -> Vec<Dose> {
    let facts = exercise.facts();
    let guide = guide(facts);
    let first = guide.map_or(facts.default.dose, |guide| {
        guide.lowest(&facts.default.dose)
    });
    let mut all = vec![first.lighter().unwrap_or(first), first];
    let mut dose = first;
    while let Some(more) = guide.and_then(|guide| guide.step_up(&dose)) {
        all.push(more);
        dose = more;
    }
    all
}

/// The dose of a level; of the highest one where there are fewer.
#[must_use]
pub fn dose_at(exercise: ExerciseId, level: usize) -> Dose {
    let all = levels(exercise);
    let found = all.get(level).or(all.last()).copied();
    found.unwrap_or(exercise.facts().default.dose)
}

/// The highest level.
#[must_use]
pub fn top(exercise: ExerciseId) -> usize {
    levels(exercise).len().saturating_sub(1)
}

/// Where the numbers of a dose come from: the source whose range holds all of them, that of the
/// usual dose before others; ours where there is none.
#[must_use]
pub fn basis_of(facts: &Exercise, dose: &Dose) -> Basis {
    let usual = match facts.default.basis {
        Basis::Source(source) => Some(source),
        Basis::Ours => None,
    };
    let allowing = |source: &SourceDose| source.allows(dose);
    let by_usual = |source: &&SourceDose| Some(source.source) == usual && allowing(source);
    let found: Option<SourceId> = facts
        .doses
        .iter()
        .find(by_usual)
        .or_else(|| facts.doses.iter().find(|source| allowing(source)))
        .map(|source| source.source);
    found.map_or(Basis::Ours, Basis::Source)
}

/// The range that an exercise grows in: the one with the most steps; of equals that of the usual
/// dose, or the first.
fn guide(facts: &'static Exercise) -> Option<&'static SourceDose> {
    let Basis::Source(usual) = facts.default.basis else {
        return None;
    };
    let room = |source: &SourceDose| {
        let spans = [source.reps, source.hold_s, source.duration_s, source.sets];
        let span: u16 = spans.iter().flatten().map(|r| r.high - r.low).sum();
        (
            source.allows(&facts.default.dose),
            span,
            source.source == usual,
        )
    };
    let mut best: Option<&SourceDose> = None;
    for source in facts.doses {
        if best.is_none_or(|best| room(source) > room(best)) {
            best = Some(source);
        }
    }
    best
}

impl SourceDose {
    /// Whether all numbers of a dose are within what this source gives; where it gives none, one set
    /// of one repetition without a hold is meant.
    #[must_use]
    pub fn allows(&self, dose: &Dose) -> bool {
        let holds = |range: Option<Range>, else_only: u16, number: u16| {
            range.unwrap_or(Range::exactly(else_only)).contains(number)
        };
        let work = match dose.work {
            Work::Reps { reps, hold_s } => {
                self.duration_s.is_none()
                    && holds(self.reps, 1, reps)
                    && holds(self.hold_s, 0, hold_s)
            }
            Work::Duration { seconds } | Work::Open { seconds } => {
                self.duration_s.is_some_and(|range| range.contains(seconds))
            }
        };
        work && holds(self.sets, 1, dose.sets.into())
    }

    /// The dose with every number at the low end.
    fn lowest(&self, usual: &Dose) -> Dose {
        let low = |range: Option<Range>, number: u16| range.map_or(number, |range| range.low);
        let work = match usual.work {
            Work::Reps { reps, hold_s } => Work::Reps {
                reps: low(self.reps, reps),
                hold_s: low(self.hold_s, hold_s),
            },
            Work::Duration { seconds } => Work::Duration {
                seconds: low(self.duration_s, seconds),
            },
            Work::Open { seconds } => Work::Open { seconds },
        };
        let sets = low(self.sets, usual.sets.into());
        Dose {
            work,
            sets: u8::try_from(sets).unwrap_or(usual.sets),
            ..*usual
        }
    }

    /// The dose one step up: repetitions first (Mayo Clinic, as 001 quotes it), then the hold, then
    /// sets; `None` at the top.
    fn step_up(&self, dose: &Dose) -> Option<Dose> {
        let work = match dose.work {
            Work::Reps { reps, hold_s } => {
                if let Some(reps) = up(self.reps, reps) {
                    Some(Work::Reps { reps, hold_s })
                } else {
                    up(self.hold_s, hold_s).map(|hold_s| Work::Reps { reps, hold_s })
                }
            }
            Work::Duration { seconds } => {
                up(self.duration_s, seconds).map(|seconds| Work::Duration { seconds })
            }
            Work::Open { .. } => None,
        };
        if let Some(work) = work {
            return Some(Dose { work, ..*dose });
        }
        let sets = up(self.sets, dose.sets.into())?;
        Some(dose.in_sets(u8::try_from(sets).ok()?))
    }
}

/// The number one step up in the range; a range has at most three steps up.
fn up(range: Option<Range>, number: u16) -> Option<u16> {
    let range = range?;
    let step = (range.high - range.low).div_ceil(3).max(1);
    (number < range.high).then(|| (number + step).min(range.high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dose_is_within_a_source_or_ours() {
        for id in ExerciseId::ALL {
            let facts = id.facts();
            let all = levels(*id);
            for dose in all.iter().skip(FIRST) {
                let basis = basis_of(facts, dose);
                let expected_ours = facts.default.basis == Basis::Ours;
                assert_eq!(basis == Basis::Ours, expected_ours, "{id:?} {dose:?}");
            }
        }
    }

    #[test]
    fn each_step_changes_one_number_and_reaches_both_ends() {
        for id in ExerciseId::ALL {
            let all = levels(*id);
            for pair in all.windows(2).skip(1) {
                let numbers = |dose: &Dose| match dose.work {
                    Work::Reps { reps, hold_s } => [reps, hold_s, 0, dose.sets.into()],
                    Work::Duration { seconds } | Work::Open { seconds } => {
                        [0, 0, seconds, dose.sets.into()]
                    }
                };
                let (before, after) = (numbers(&pair[0]), numbers(&pair[1]));
                let changed = before.iter().zip(after).filter(|(a, b)| **a != *b);
                assert_eq!(changed.count(), 1, "{id:?} {pair:?}");
            }
        }
        let squeeze = levels(ExerciseId::ScapularSqueeze);
        let work: Vec<Work> = squeeze.iter().map(|dose| dose.work).collect();
        let reps = |reps, hold_s| Work::Reps { reps, hold_s };
        assert_eq!(
            work,
            [
                reps(5, 5),
                reps(10, 5),
                reps(12, 5),
                reps(14, 5),
                reps(15, 5),
                reps(15, 7),
                reps(15, 9),
                reps(15, 10)
            ]
        );
        assert_eq!(levels(ExerciseId::WallAngels).len(), 5);
        assert_eq!(
            dose_at(ExerciseId::ThoracicFoamRolling, 99),
            Dose::duration(120)
        );
        assert_eq!(
            dose_at(ExerciseId::ThreadTheNeedle, FIRST).work,
            reps(1, 20)
        );
        assert_eq!(top(ExerciseId::ChildsPose), FIRST);
    }
}
