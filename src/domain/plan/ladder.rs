//! How an exercise grows: from the low end of a source's range to its high end, step by step, as far
//! as the minutes of a session allow, and then on to the next rung of its ladder.
//!
//! The ranges are the sources'; how large a step is, and how much of a session one exercise may take,
//! is ours.

mod short;

use short::most_ms;
pub(in crate::domain) use short::shortened_to;

use crate::domain::catalogue::{Basis, Exercise, ExerciseId, Rank, SourceDose, SourceId};
use crate::domain::dose::{Dose, Range, Work};
use crate::domain::routine::Prescription;
use crate::domain::timeline::ReadyTime;

/// The level that every exercise begins with: the low end of the range.
pub const FIRST: usize = 1;

/// One level of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    /// Which of its ways is done, where some are harder than others.
    pub rank: Rank,
    /// How much of it.
    pub dose: Dose,
}

impl Level {
    /// The exercise at this level, in the first of the ways that are as hard.
    #[must_use]
    pub fn of(self, exercise: ExerciseId) -> Prescription {
        let mut ways = exercise.facts().variants.iter();
        Prescription {
            exercise,
            variant: ways.find(|way| way.rank == self.rank),
            dose: self.dose,
            first: None,
        }
    }
}

/// The levels of an exercise in sessions of so many minutes: from lighter than any source gives
/// (ours, level 0) over the low end of a source's range (level [`FIRST`]) to its high end, as far as
/// there is time. The easier way comes before the usual one, and the harder one after its top. Each
/// level is one step above the one before, and no number is less than there.
#[must_use]
pub fn levels(exercise: ExerciseId, minutes: u16) -> Vec<Level> {
    let doses = doses(exercise, most_ms(minutes));
    let ranks = |rank| exercise.facts().variants.iter().any(|it| it.rank == rank);
    let lowest = if ranks(Rank::Easier) {
        Rank::Easier
    } else {
        Rank::Usual
    };
    let at = |rank| move |dose| Level { rank, dose };
    let first = doses.first().copied();
    let first = first.unwrap_or(exercise.facts().default.dose);
    let mut all = vec![at(lowest)(first.lighter().unwrap_or(first))];
    if lowest != Rank::Usual {
        all.push(at(lowest)(first));
    }
    all.extend(doses.iter().copied().map(at(Rank::Usual)));
    if ranks(Rank::Harder) {
        all.push(at(Rank::Harder)(doses.last().copied().unwrap_or(first)));
    }
    all
}

/// The highest level in sessions of so many minutes.
#[must_use]
pub fn top(exercise: ExerciseId, minutes: u16) -> usize {
    levels(exercise, minutes).len().saturating_sub(1)
}

/// The lowest dose that a source gives, or ours where none does.
#[must_use]
pub fn low_end(exercise: ExerciseId) -> Dose {
    let facts = exercise.facts();
    let low = |guide: &SourceDose| guide.lowest(&facts.default.dose);
    guide(facts).map_or(facts.default.dose, low)
}

/// Whether this is the most that the source gives.
pub(super) fn is_high_end(exercise: ExerciseId, dose: &Dose) -> bool {
    let guide = guide(exercise.facts());
    guide.is_none_or(|guide| guide.step_up(dose).is_none())
}

/// The doses from the low end of the range on, each a step above the one before, as far as they take
/// no longer than this; the first is as much less as it has to be.
fn doses(exercise: ExerciseId, most_ms: u64) -> Vec<Dose> {
    // Ways of the same exercise may take longer than others; what fits is to fit for each.
    let ways = exercise.facts().variants.iter().map(Some);
    let ways = ways
        .chain(std::iter::once(None))
        .map(|variant| Prescription {
            variant,
            ..Prescription::usual(exercise)
        });
    let longest = ways.max_by_key(|way| way.work_ms(ReadyTime::USUAL));
    let longest = longest.unwrap_or(Prescription::usual(exercise));
    let fits = |dose| shortened_to(&longest.with_dose(dose), ReadyTime::USUAL, most_ms).dose;
    let guide = guide(exercise.facts());
    let mut full = low_end(exercise);
    let mut last = fits(full);
    let mut all = vec![last];
    while let Some(more) = guide.and_then(|guide| guide.step_up(&full)) {
        let dose = fits(more);
        let is_no_less = longest.with_dose(last).is_at_most(&longest.with_dose(dose));
        if dose != last && is_no_less {
            all.push(dose);
            last = dose;
        }
        full = more;
    }
    all
}

/// The exercise as it begins in sessions of so many minutes, or lighter than that.
#[must_use]
pub fn beginning(exercise: ExerciseId, minutes: u16, is_lighter: bool) -> Prescription {
    let all = levels(exercise, minutes);
    let level = if is_lighter { 0 } else { FIRST };
    match all.get(level) {
        Some(level) => level.of(exercise),
        None => Prescription::usual(exercise),
    }
}

/// The easier exercise of which this one is the next rung.
#[must_use]
pub fn rung_below(exercise: ExerciseId) -> Option<ExerciseId> {
    let leads_here = |id: &ExerciseId| id.facts().progressions.contains(&exercise);
    ExerciseId::ALL.iter().copied().find(leads_here)
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

/// The sources whose ranges hold all numbers of a dose, in the order in which the exercise has them; with
/// `is_low`, those of which each number is the lowest.
pub(super) fn sources_of(facts: &Exercise, dose: &Dose, is_low: bool) -> Vec<SourceId> {
    let gives =
        |source: &&SourceDose| source.allows(dose) && (!is_low || source.lowest(dose) == *dose);
    let given = facts.doses.iter().filter(gives);
    given.map(|source| source.source).collect()
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
    use crate::domain::plan::MINUTES;

    fn numbers(dose: &Dose) -> [u16; 4] {
        match dose.work {
            Work::Reps { reps, hold_s } => [reps, hold_s, 0, dose.sets.into()],
            Work::Duration { seconds } | Work::Open { seconds } => {
                [0, 0, seconds, dose.sets.into()]
            }
        }
    }

    /// The work of each level.
    fn work(exercise: ExerciseId, minutes: u16) -> Vec<Work> {
        let levels = levels(exercise, minutes);
        levels.iter().map(|level| level.dose.work).collect()
    }

    const fn reps(reps: u16, hold_s: u16) -> Work {
        Work::Reps { reps, hold_s }
    }

    #[test]
    fn with_time_enough_every_dose_is_within_a_source_or_ours() {
        for id in ExerciseId::ALL {
            let facts = id.facts();
            for dose in doses(*id, u64::MAX) {
                let basis = basis_of(facts, &dose);
                let expected_ours = facts.default.basis == Basis::Ours;
                assert_eq!(basis == Basis::Ours, expected_ours, "{id:?} {dose:?}");
            }
        }
    }

    #[test]
    fn each_step_changes_one_number_and_with_time_enough_it_reaches_both_ends() {
        for id in ExerciseId::ALL {
            let all = doses(*id, u64::MAX);
            for pair in all.windows(2) {
                let (before, after) = (numbers(&pair[0]), numbers(&pair[1]));
                let changed = before.iter().zip(after).filter(|(a, b)| **a != *b);
                assert_eq!(changed.count(), 1, "{id:?} {pair:?}");
            }
            assert_eq!(all[0], low_end(*id));
            assert!(is_high_end(*id, &all[all.len() - 1]), "{id:?}");
        }
        let squeeze = [
            reps(5, 5),
            reps(10, 5),
            reps(12, 5),
            reps(14, 5),
            reps(15, 5),
            reps(15, 7),
            reps(15, 9),
            reps(15, 10),
        ];
        assert_eq!(work(ExerciseId::ScapularSqueeze, 20), squeeze);
        let rolling = doses(ExerciseId::ThoracicFoamRolling, u64::MAX);
        assert_eq!(rolling.last(), Some(&Dose::duration(120)));
        assert_eq!(
            work(ExerciseId::ThreadTheNeedle, 20).get(FIRST),
            Some(&reps(1, 20))
        );
        assert_eq!(top(ExerciseId::ChildsPose, 20), FIRST);
    }

    #[test]
    fn in_a_short_session_an_exercise_has_only_levels_that_differ() {
        let squeeze = ExerciseId::ScapularSqueeze;
        let five = [reps(5, 5), reps(10, 5), reps(12, 5), reps(14, 5)];
        assert_eq!(work(squeeze, 5), five);
        assert_eq!(work(squeeze, 1), [reps(2, 5), reps(4, 5)]);
        for id in ExerciseId::ALL.iter().copied() {
            for minutes in MINUTES.iter().copied() {
                let all = levels(id, minutes);
                assert!(all.len() > FIRST);
                for pair in all.windows(2) {
                    let is_lightest = pair[0] == pair[1] && pair[0] == all[0];
                    assert!(
                        pair[0] != pair[1] || is_lightest,
                        "{id:?}, {minutes}: {all:?}"
                    );
                    let [lower, higher] = [pair[0].of(id), pair[1].of(id)];
                    assert!(lower.is_at_most(&higher), "{id:?}, {minutes}");
                    assert!(pair[1].rank >= pair[0].rank, "{id:?}, {minutes}");
                }
            }
        }
    }

    #[test]
    fn an_easier_way_comes_first_and_a_harder_one_last() {
        use Rank::{Easier, Harder, Usual};
        let ranks = |id| -> Vec<(Rank, Work)> {
            let levels = levels(id, 20);
            levels.iter().map(|it| (it.rank, it.dose.work)).collect()
        };
        let angels = [
            (Easier, reps(5, 0)),
            (Easier, reps(10, 0)),
            (Usual, reps(10, 0)),
            (Usual, reps(12, 0)),
            (Usual, reps(14, 0)),
            (Usual, reps(15, 0)),
        ];
        assert_eq!(ranks(ExerciseId::WallAngels), angels);
        let nod = [
            (Usual, reps(5, 2)),
            (Usual, reps(10, 2)),
            (Usual, reps(10, 3)),
            (Harder, reps(10, 3)),
        ];
        assert_eq!(ranks(ExerciseId::NeckFlexionExtension), nod);
    }
}
