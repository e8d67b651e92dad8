//! The numbers of a dose, one by one, with the steps in which a person changes them.

use super::{Dose, Work, limits};

/// One number of a dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoseField {
    /// Repetitions.
    Reps,
    /// Sets.
    Sets,
    /// Seconds of a hold.
    Hold,
    /// Seconds of continuous or open work.
    Seconds,
    /// Tenths of a second of the way out.
    Out,
    /// Tenths of a second of the way back.
    Back,
    /// Tenths of a second between two repetitions.
    Pause,
    /// Seconds of rest between two sets.
    Rest,
}

impl DoseField {
    /// The numbers that this kind of work has.
    #[must_use]
    pub const fn of(work: Work) -> &'static [Self] {
        match work {
            Work::Reps { .. } => &[
                Self::Reps,
                Self::Hold,
                Self::Out,
                Self::Back,
                Self::Pause,
                Self::Sets,
                Self::Rest,
            ],
            Work::Duration { .. } | Work::Open { .. } => &[Self::Seconds, Self::Sets, Self::Rest],
        }
    }

    /// The number, and by how much one step changes it. Tenths are in steps of half a second.
    fn number(self, dose: &Dose) -> (u32, u32) {
        let (reps, hold_s, seconds) = match dose.work {
            Work::Reps { reps, hold_s } => (reps, hold_s, 0),
            Work::Duration { seconds } | Work::Open { seconds } => (0, 0, seconds),
        };
        match self {
            Self::Reps => (reps.into(), 1),
            Self::Sets => (dose.sets.into(), 1),
            Self::Hold => (hold_s.into(), if hold_s < 10 { 1 } else { 5 }),
            Self::Seconds => (seconds.into(), 10),
            Self::Out => (dose.tempo.out.into(), 5),
            Self::Back => (dose.tempo.back.into(), 5),
            Self::Pause => (dose.tempo.pause.into(), 5),
            Self::Rest => (dose.rest_s.into(), 5),
        }
    }

    /// The number as people read it: tenths as seconds.
    #[must_use]
    pub fn text(self, dose: &Dose) -> String {
        let (number, _) = self.number(dose);
        match self {
            Self::Out | Self::Back | Self::Pause if number % 10 > 0 => {
                format!("{}.{}", number / 10, number % 10)
            }
            Self::Out | Self::Back | Self::Pause => (number / 10).to_string(),
            _ => number.to_string(),
        }
    }

    /// The dose with this number so many steps larger, or smaller, as far as that is possible.
    #[must_use]
    pub fn stepped(self, dose: &Dose, steps: i32) -> Dose {
        /// Moving takes some time.
        const LEAST_WAY: u32 = 5;
        let (number, step) = self.number(dose);
        let by = i64::from(steps) * i64::from(step);
        let limits = match self {
            Self::Reps => limits::REPS,
            Self::Sets => limits::SETS,
            Self::Hold => limits::HOLD_S,
            Self::Seconds => limits::DURATION_S,
            Self::Out | Self::Back => LEAST_WAY..=*limits::TEMPO_TENTHS.end(),
            Self::Pause => limits::TEMPO_TENTHS,
            Self::Rest => limits::REST_S,
        };
        let changed =
            (i64::from(number) + by).clamp((*limits.start()).into(), (*limits.end()).into());
        self.set(dose, u16::try_from(changed).unwrap_or(u16::MAX))
    }

    /// The dose with this number of another one.
    #[must_use]
    pub fn as_in(self, dose: &Dose, other: &Dose) -> Dose {
        let (number, _) = self.number(other);
        self.set(dose, u16::try_from(number).unwrap_or(u16::MAX))
    }

    fn set(self, dose: &Dose, value: u16) -> Dose {
        let mut dose = *dose;
        let small = u8::try_from(value).unwrap_or(u8::MAX);
        match (self, &mut dose.work) {
            (Self::Reps, Work::Reps { reps, .. }) => *reps = value,
            (Self::Hold, Work::Reps { hold_s, .. }) => *hold_s = value,
            (Self::Seconds, Work::Duration { seconds } | Work::Open { seconds }) => {
                *seconds = value;
            }
            (Self::Sets, _) => dose.sets = small,
            (Self::Out, _) => dose.tempo.out = small,
            (Self::Back, _) => dose.tempo.back = small,
            (Self::Pause, _) => dose.tempo.pause = small,
            (Self::Rest, _) => dose.rest_s = value,
            (Self::Reps | Self::Hold | Self::Seconds, _) => {}
        }
        dose
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::timeline::tests::any_prescription;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_step_stays_within_the_limits_and_can_be_taken_back(
            step in any_prescription(), steps in 1i32..5,
        ) {
            for part in DoseField::of(step.dose.work) {
                let more = part.stepped(&step.dose, steps);
                let text = crate::domain::share::encode_step(&step.with_dose(more));
                let problems = crate::domain::share::decode(&format!("1~_~{text}")).problems;
                // What took no time before still takes none.
                let takes_time = more.is_held() || more.tempo.out > 0 || more.tempo.back > 0;
                prop_assert!(problems.is_empty() || !takes_time, "{part:?} {problems:?}");
            }
        }
    }

    #[test]
    fn numbers_read_as_seconds() {
        let dose = Dose::reps(10, 5, crate::domain::dose::Tempo::new(25, 30, 0));
        let text = |part: DoseField| part.text(&dose);
        assert_eq!(text(DoseField::Out), "2.5");
        assert_eq!(text(DoseField::Back), "3");
        assert_eq!(text(DoseField::Pause), "0");
        assert_eq!(DoseField::Out.stepped(&dose, 1).tempo.out, 30);
        assert_eq!(DoseField::Out.stepped(&dose, -9).tempo.out, 5);
        assert_eq!(
            DoseField::Reps.stepped(&dose, -99),
            Dose::reps(1, 5, dose.tempo)
        );
        assert_eq!(
            DoseField::Hold.stepped(&dose, -9),
            Dose::reps(10, 0, dose.tempo)
        );
    }
}
