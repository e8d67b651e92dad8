//! How much of an exercise there is time for.

use crate::domain::dose::Work;
use crate::domain::routine::Prescription;
use crate::domain::time::SECOND;
use crate::domain::timeline::ReadyTime;

/// As much as one exercise may take of a session of so many minutes, in milliseconds (ours).
pub(super) const fn most_ms(minutes: u16) -> u64 {
    let seconds = match minutes {
        0..=1 => 40,
        2..=3 => 85,
        4..=5 => 130,
        6..=10 => 200,
        11..=15 => 270,
        _ => 330,
    };
    seconds * SECOND
}

/// The prescription with so little that it takes no longer than this, as far as that is possible:
/// first with fewer sets, then with fewer repetitions, then with shorter holds.
pub(in crate::domain) fn shortened_to(
    full: &Prescription,
    ready: ReadyTime,
    most_ms: u64,
) -> Prescription {
    const LEAST_S: u16 = 5;
    let mut step = *full;
    while step.work_ms(ready) > most_ms {
        let dose = &mut step.dose;
        match &mut dose.work {
            _ if dose.sets > 1 => dose.sets -= 1,
            Work::Reps { reps, .. } if *reps > 1 => *reps -= 1,
            Work::Reps { hold_s: time, .. }
            | Work::Duration { seconds: time }
            | Work::Open { seconds: time }
                if *time > LEAST_S =>
            {
                *time -= 1;
            }
            Work::Reps { .. } | Work::Duration { .. } | Work::Open { .. } => break,
        }
    }
    step
}
