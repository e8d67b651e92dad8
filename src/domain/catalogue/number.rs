//! The numbers of a dose, one by one: to set what we start with beside what each source gives.

use super::doses::SourceDose;
use crate::domain::dose::{Dose, Range, Work};

/// A number that a dose may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// How many sets.
    Sets,
    /// How many repetitions in a set.
    Reps,
    /// Seconds of a hold.
    Hold,
    /// Seconds of continuous work.
    Duration,
}

impl Number {
    /// All of them, in the order in which they are said.
    pub const ALL: &'static [Self] = &[Self::Sets, Self::Reps, Self::Hold, Self::Duration];

    /// What a source gives.
    #[must_use]
    pub const fn given(self, dose: &SourceDose) -> Option<Range> {
        match self {
            Self::Sets => dose.sets,
            Self::Reps => dose.reps,
            Self::Hold => dose.hold_s,
            Self::Duration => dose.duration_s,
        }
    }

    /// What a dose has. A hold of nothing is none, and what has an open end has no number but sets.
    #[must_use]
    pub fn of(self, dose: Dose) -> Option<u16> {
        match (self, dose.work) {
            (Self::Sets, _) => Some(u16::from(dose.sets)),
            (Self::Reps, Work::Reps { reps, .. }) => Some(reps),
            (Self::Hold, Work::Reps { hold_s, .. }) => Some(hold_s).filter(|s| *s > 0),
            (Self::Duration, Work::Duration { seconds }) => Some(seconds),
            _ => None,
        }
    }

    /// Whether the number of this dose lies within what the source gives.
    #[must_use]
    pub fn is_within(self, dose: Dose, source: &SourceDose) -> bool {
        let within = |given: Range| self.of(dose).is_some_and(|n| given.contains(n));
        self.given(source).is_some_and(within)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::{Basis, ExerciseId, SourceId};
    use crate::domain::dose::Tempo;

    #[test]
    fn a_dose_has_the_numbers_of_its_work() {
        let all = |dose| Number::ALL.iter().map(|it| it.of(dose)).collect::<Vec<_>>();
        let held = Dose::reps(10, 5, Tempo::STEADY).in_sets(2);
        assert_eq!(all(held), [Some(2), Some(10), Some(5), None]);
        let flowing = Dose::reps(10, 0, Tempo::STEADY);
        assert_eq!(all(flowing), [Some(1), Some(10), None, None]);
        assert_eq!(all(Dose::duration(60)), [Some(1), None, None, Some(60)]);
        assert_eq!(all(Dose::open(60)), [Some(1), None, None, None]);
    }

    #[test]
    fn a_number_is_within_what_the_source_gives_or_not() {
        let source = SourceDose {
            reps: Some(Range::new(10, 15)),
            hold_s: Some(Range::exactly(3)),
            ..SourceDose::by(SourceId::Vykoukal)
        };
        let dose = Dose::reps(10, 5, Tempo::STEADY);
        assert!(Number::Reps.is_within(dose, &source));
        assert!(!Number::Hold.is_within(dose, &source), "3 is not 5");
        assert!(!Number::Sets.is_within(dose, &source), "it says none");
    }

    #[test]
    fn a_start_is_within_the_work_that_its_source_gives() {
        for id in ExerciseId::ALL {
            let facts = id.facts();
            let Basis::Source(source) = facts.default.basis else {
                continue;
            };
            let given = facts.doses.iter().find(|it| it.source == source).unwrap();
            for number in [Number::Reps, Number::Hold, Number::Duration] {
                if number.given(given).is_some() {
                    let is_within = number.is_within(facts.default.dose, given);
                    assert!(is_within, "{id:?}: {number:?}");
                }
            }
        }
    }
}
