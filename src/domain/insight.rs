//! What a history says: how pain and stiffness go, how regular it is, how much of what was done.
//!
//! Nothing of it is stored, and nothing is left to chance: the same history says the same. Days are those
//! on which sessions were lived, where they were done. What is worked out here is never a cause, and no
//! promise: how the person said it was, and what they did.
//!
//! [`Lived`] puts the sessions in order once; all else is asked of it, or of the part of it that a
//! [`Period`] shows. Charts come as numbers in a box of one by one, with their table.

mod amounts;
mod amounts_chart;
mod axes;
mod band;
mod calendar;
pub mod helps;
mod line;
mod lived;
mod milestones;
mod period;
mod series;
mod spans;
mod summary;
mod symptom_chart;
mod weeks;
mod weeks_chart;

pub use amounts::{ExerciseAmounts, Measure, SessionAmount, by_exercise};
pub use amounts_chart::{AmountRow, AmountsChart, StepMark};
pub use axes::{Axes, ChartPoint, DateTick, Grain, ValueTick};
pub use band::{BandAt, RESAMPLES, band};
pub use calendar::{CalendarDay, CalendarWeek, WEEKS_OF_A_YEAR, year};
pub use line::{StraightLine, line};
pub use lived::{Lived, LivedSession, seconds};
pub use milestones::{Milestone, Reached, is_time_for_copy, milestones};
pub use period::Period;
pub use series::{ENOUGH, Moment, Point, Series, Symptom, SymptomReading};
pub use spans::MOST_POINTS;
pub use summary::{Summary, SymptomChange, SymptomVerdict, better_by};
pub use symptom_chart::{Better, Expected, SymptomChart};
pub use weeks::{LivedWeek, Streak, streak, weeks};
pub use weeks_chart::{WeekBar, WeeksChart};
