//! The words of what goes to somebody else of the history, apart from the language itself: a report on paper, results in a
//! link, a picture. They belong to pages that come later than the rest.

use crate::domain::diary::SelfCheck;
use crate::domain::history::{Date, Hurt};
use crate::domain::insight::helps::EvidenceBasis;
use crate::domain::insight::{Measure, Period};
use crate::domain::plan::Spot;
use crate::domain::report::link::Broken;
use crate::domain::report::{Column, Finding, Trend};

/// A report, results that came by link, and a picture.
#[derive(Debug)]
pub struct ReportWords {
    /// What the page is for, and that nothing leaves the device by itself.
    pub lead: &'static str,
    /// Where nothing was done or said yet.
    pub empty: &'static str,
    /// Over the choice of days.
    pub which_days: &'static str,
    /// A choice of days.
    pub period: fn(Period) -> &'static str,
    /// The choice of others, and their first and their last one.
    pub other_days: [&'static str; 3],
    /// Over the notes to choose from.
    pub choose_notes: &'static str,
    /// That none is taken unless it is ticked, and how many there is room for.
    pub choose_hint: fn(usize) -> String,
    /// Shows more of them.
    pub earlier: &'static str,
    /// The button that prints it.
    pub print: &'static str,
    /// The heading over the ways to send it, and what goes into the link.
    pub send: [&'static str; 2],
    /// Shows what somebody else will see; then over that.
    pub preview: [&'static str; 2],
    /// The consent, and what it means.
    pub consent: [&'static str; 2],
    /// The label of the field that holds the link.
    pub link: &'static str,
    /// The title of the sheet.
    pub title: &'static str,
    /// The line for a name, to be written by hand.
    pub name: &'static str,
    /// The day on which it was made.
    pub made: fn(Date) -> String,
    /// That all of it is what the person said or did.
    pub self_reported: &'static str,
    /// What it cannot say.
    pub cannot_say: &'static str,
    /// The days of it, and how many they are.
    pub days: fn(Date, Date) -> String,
    /// So many sessions on so many of all days, and how long they took where that is known.
    pub done_in_all: fn(usize, usize, usize, Option<&str>) -> String,
    /// How many days a week that is, beside what the sources ask for; over so many days.
    pub regular: fn(usize, usize, [usize; 2]) -> String,
    /// How a symptom went.
    pub trend: fn(&Trend) -> String,
    /// That too little was said to tell how pain went.
    pub no_trend: &'static str,
    /// Over the rows: of one week each, or of so many.
    pub rows: fn(usize) -> String,
    /// What their numbers are.
    pub rows_hint: &'static str,
    /// The headings over days, sessions, and days on which something was done.
    pub row_columns: [&'static str; 3],
    /// The heading over what was rated.
    pub column: fn(Column) -> &'static str,
    /// The days of a row.
    pub row_days: fn(Date, Date) -> String,
    /// A number that may lie halfway between two whole ones.
    pub number: fn(f64) -> String,
    /// The heading over what was done.
    pub done: &'static str,
    /// At so many sessions, so much of it.
    pub amount: fn(usize, Measure, u64) -> String,
    /// So many exercises more.
    pub more_done: fn(usize) -> String,
    /// An exercise of somebody's own whose name is not told.
    pub own: &'static str,
    /// The heading over what hurt.
    pub hurt: &'static str,
    /// How often it hurt in a way.
    pub hurts: fn(Hurt, usize) -> String,
    /// That nothing was said to hurt.
    pub no_hurts: &'static str,
    /// So many exercises more hurt.
    pub more_hurts: fn(usize) -> String,
    /// The heading over what helped.
    pub helped: &'static str,
    /// A verdict: whether it seems to help, on what, and at how many of all sessions that was done.
    pub verdict: fn(bool, &[String], usize, usize) -> String,
    /// What was found of an exercise that was followed up alone, and at how many of all its sessions it was done.
    pub followed: fn(Finding, &str, usize, usize) -> String,
    /// That nothing can be called: too early, or at so many sessions nothing stood out.
    pub no_verdict: fn(usize) -> String,
    /// How that was found, and what it cannot say.
    pub helped_hint: fn(EvidenceBasis) -> &'static str,
    /// The heading over places.
    pub sore: &'static str,
    /// A place, on so many days.
    pub sore_on: fn(Spot, usize) -> String,
    /// The heading over what the person wants to do again.
    pub goal: &'static str,
    /// How well it went on a day.
    pub went: fn(Date, u8) -> String,
    /// The heading over self-checks.
    pub checks: &'static str,
    /// What was found on a day.
    pub found: fn(Date, SelfCheck) -> String,
    /// The heading over the notes.
    pub notes: &'static str,
    /// Sessions of which nobody knows the day.
    pub undated: fn(usize) -> String,
    /// Above results that came by link.
    pub received: &'static str,
    /// That nothing of it is kept.
    pub not_kept: &'static str,
    /// Why nothing can be shown of a link.
    pub broken: fn(Broken) -> &'static str,
    /// The heading over that.
    pub broken_title: &'static str,
    /// The way to the picture, and what it is.
    pub to_picture: [&'static str; 2],
    /// What is to be known of the picture.
    pub picture_hint: &'static str,
    /// Over the choice of its colours, and the two.
    pub colours: [&'static str; 3],
    /// The button that saves it.
    pub save_picture: &'static str,
    /// The button that gives it to the share sheet.
    pub share_picture: &'static str,
    /// That it could not be saved.
    pub not_saved: &'static str,
    /// That it could not be shared.
    pub not_shared: &'static str,
    /// Where no picture can be drawn.
    pub no_picture: &'static str,
    /// In the picture: what it shows.
    pub picture: PictureWords,
}

/// What stands in the picture.
#[derive(Debug)]
pub struct PictureWords {
    /// What it is.
    pub title: &'static str,
    /// The sessions, below their number.
    pub sessions: fn(usize) -> &'static str,
    /// The days, below their number.
    pub days: fn(usize) -> &'static str,
    /// The time, below its number of minutes.
    pub minutes: fn(u64) -> &'static str,
    /// How pain went; empty where it is not told.
    pub pain: fn(Option<&Trend>) -> String,
    /// The days of the week from Monday on, as short as can be.
    pub weekdays: [&'static str; 7],
    /// That it is what the person said.
    pub self_reported: &'static str,
    /// All of it for those who do not see it: the days, sessions, days, and pain.
    pub alt: fn(&str, usize, usize, &str) -> String,
}
