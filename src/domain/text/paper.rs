//! The words of what is given away on paper, or as a code to scan.

use super::words::Amounts;
use crate::domain::routine::Prescription;

/// The hand-out, and the code.
#[derive(Debug)]
pub struct Paper {
    /// What may be filled in, and where it stays.
    pub lead: &'static str,
    /// The button that prints it.
    pub print: &'static str,
    /// The way back to the routine.
    pub back: &'static str,
    /// The field for a name.
    pub name: &'static str,
    /// The field for a date.
    pub date: &'static str,
    /// The field for the next visit.
    pub next_visit: &'static str,
    /// The choice of how often a day.
    pub times_a_day: &'static str,
    /// About how long it takes, and how to do all of it.
    pub how: fn(&str) -> String,
    /// Beside the code.
    pub scan: &'static str,
    /// Where the address is too long for one.
    pub type_it: &'static str,
    /// The caption of the grid to tick off.
    pub week: &'static str,
    /// The days, short, from Monday on.
    pub days: [&'static str; 7],
    /// The rows to tick off of somebody who does it so many times a day, from 1 on.
    pub rows: fn(usize) -> Vec<String>,
    /// The row for pain.
    pub pain: &'static str,
    /// When to stop.
    pub stop: &'static str,
    /// The button that copies a summary.
    pub summarise: &'static str,
    /// What it is for.
    pub summary_hint: &'static str,
    /// The summary: the name of the routine, what it holds, how often a day and about how long.
    pub summary: fn(&str, &[String], usize, &str) -> String,
    /// One exercise in it: name and dose.
    pub summary_of: fn(&str, &Prescription, &Amounts) -> String,
    /// What the code is, for who cannot see it.
    pub code: &'static str,
    /// What to do with it.
    pub code_hint: &'static str,
    /// The button that saves it as a picture.
    pub save_png: &'static str,
    /// The button that saves it for print.
    pub save_svg: &'static str,
    /// That the browser has not taken the file.
    pub not_saved: &'static str,
    /// Why there is no code, and what to do.
    pub too_long: &'static str,
    /// That links hold for ever.
    pub for_ever: &'static str,
}
