//! The words of what a history says, apart from the language itself: they belong to pages that come later
//! than the rest, and must not come with it.

use crate::domain::history::Date;
use crate::domain::insight::{
    Grain, Measure, Milestone, Moment, Period, Streak, Summary, Symptom, SymptomVerdict,
};
use crate::domain::plan::Step;

/// What a history says.
#[derive(Debug)]
pub struct InsightWords {
    /// How it goes, in a sentence.
    pub headline: fn(&Summary) -> String,
    /// What is said below it; empty where there is nothing to add.
    pub beside: fn(&Summary) -> String,
    /// What a change amounts to.
    pub verdict: fn(SymptomVerdict) -> &'static str,
    /// How much a single answer says.
    pub one_reading: &'static str,
    /// That nothing was said of how it felt.
    pub nothing_said: &'static str,
    /// That what goes together need not have caused it.
    pub no_cause: &'static str,
    /// Over the choice of how far back to look.
    pub look_back: &'static str,
    /// A choice of how far back to look.
    pub period: fn(Period) -> &'static str,
    /// What was rated.
    pub symptom: fn(Symptom) -> &'static str,
    /// The same, with its scale: over the chart.
    pub scale: fn(Symptom) -> &'static str,
    /// When it was rated.
    pub moment: fn(Moment) -> &'static str,
    /// The line, and the band around it.
    pub trend: &'static str,
    /// What is shaded: where it would be so many points better than at the start.
    pub better: fn(u8) -> String,
    /// A mark on the axis of days.
    pub tick: fn(Date, Grain) -> String,
    /// The days from one to another, or one day, for a row of a table.
    pub days: fn(Date, Date) -> String,
    /// A number that may lie halfway between two whole ones.
    pub number: fn(f64) -> String,
    /// A chart for those who do not see it: of what, how many points, and the days from one to another.
    pub alt: fn(&str, usize, [Date; 2]) -> String,
    /// What moves from point to point of a chart.
    pub reader: fn(&str) -> String,
    /// What was said at a moment, within a sentence.
    pub said: fn(Moment, &str) -> String,
    /// The heading over the column of days.
    pub day: &'static str,
    /// The heading over the column of numbers of days.
    pub days_column: &'static str,
    /// The heading over the column of sessions.
    pub sessions_column: &'static str,
    /// The heading over the column of months.
    pub month: &'static str,
    /// The heading over the weeks, and over the days of each.
    pub weeks: [&'static str; 2],
    /// The heading over the calendar.
    pub year: &'static str,
    /// What it shows, for those who do not see it.
    pub year_alt: &'static str,
    /// All there was: how many sessions, and how long they took.
    pub in_all: fn(usize, &str) -> String,
    /// The heading over the exercises.
    pub exercises: &'static str,
    /// So much of an exercise.
    pub amount: fn(Measure, u64) -> String,
    /// Over the choice of what is counted.
    pub counted: &'static str,
    /// The heading over the steps of the plan.
    pub steps: &'static str,
    /// The heading over the milestones, and over those that lie farther back.
    pub milestones: [&'static str; 2],
    /// The heading over all sessions.
    pub all_sessions: &'static str,
    /// Shows more of them.
    pub earlier: &'static str,
    /// On the first page: the way to all of it.
    pub to_progress: &'static str,
    /// Over the table behind a chart.
    pub table: &'static str,
    /// So many sessions.
    pub sessions: fn(usize) -> String,
    /// So many days, which may lie halfway between two whole numbers.
    pub some_days: fn(f64) -> String,
    /// What the sources ask for.
    pub asked: fn(usize, usize) -> String,
    /// How long something was done in every week; empty where there is nothing to tell.
    pub streak: fn(Streak) -> String,
    /// That a week may be missed.
    pub forgives: &'static str,
    /// That it is a good time to save a copy, and the way there.
    pub copy: [&'static str; 2],
    /// A milestone.
    pub milestone: fn(Milestone) -> String,
    /// What is counted of an exercise.
    pub measure: fn(Measure) -> &'static str,
    /// A step of the plan.
    pub step: fn(&Step) -> String,
    /// Sessions of which nobody knows the day.
    pub undated: fn(usize) -> String,
}
