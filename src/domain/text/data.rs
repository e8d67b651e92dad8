//! The words of the page of all that is stored.

use crate::domain::history::Date;
use crate::domain::import::{EntryCounts, EntryKind, FileRefusal, FileSource, Why};

/// Your data: as a file, from a file, and away.
#[derive(Debug)]
pub struct DataWords {
    /// What the page is for.
    pub lead: &'static str,
    /// The heading over what is stored.
    pub stored: &'static str,
    /// How many sessions and kept routines there are.
    pub counts: fn(usize, usize) -> String,
    /// How much room app and data take up, in bytes.
    pub room: fn(f64) -> String,
    /// That the browser has promised to keep the data.
    pub persistent: &'static str,
    /// That it has not.
    pub not_persistent: &'static str,
    /// The heading over saving a file.
    pub save: &'static str,
    /// What the file is good for.
    pub save_text: &'static str,
    /// The button that saves it.
    pub save_file: &'static str,
    /// What the table is good for.
    pub table_text: &'static str,
    /// The button that saves it.
    pub save_table: &'static str,
    /// The heading over bringing a file back.
    pub bring: &'static str,
    /// Which files are understood, and what becomes of what is here.
    pub bring_text: &'static str,
    /// The field for a file.
    pub choose: &'static str,
    /// Whose file it is.
    pub from: fn(FileSource) -> &'static str,
    /// How many of a kind there are in the file.
    pub tally: fn(EntryKind, EntryCounts) -> String,
    /// How many rows are left out, and why.
    pub dropped: fn(Why, usize) -> String,
    /// That the file has nothing that is not here.
    pub nothing_new: &'static str,
    /// The button that adds it.
    pub add: &'static str,
    /// What it does before.
    pub add_hint: &'static str,
    /// The button that leaves it.
    pub leave: &'static str,
    /// It is added.
    pub added: &'static str,
    /// It could not be added.
    pub no_room: &'static str,
    /// The button that undoes it.
    pub undo: &'static str,
    /// It is undone.
    pub undone: &'static str,
    /// It could not be undone.
    pub not_undone: &'static str,
    /// Why a file is refused.
    pub refused: fn(FileRefusal) -> String,
    /// The heading over deleting a month, and the field for it.
    pub month: &'static str,
    /// What goes with a month.
    pub month_text: &'static str,
    /// A month by its first day, with how many sessions and days there are of it.
    pub of_month: fn(Date, usize, usize) -> String,
    /// The button that opens the question.
    pub month_ask: &'static str,
    /// The question.
    pub month_title: &'static str,
    /// The button that does it.
    pub month_do: &'static str,
    /// The heading over deleting, and the button that opens the question.
    pub delete: &'static str,
    /// What it deletes.
    pub delete_text: &'static str,
    /// The question.
    pub delete_title: &'static str,
    /// To save a file first.
    pub delete_first: &'static str,
    /// That a stop for safety stays.
    pub stop_stays: &'static str,
    /// The button that asks a second time.
    pub delete_ask: &'static str,
    /// The second question.
    pub delete_sure: &'static str,
    /// The button that does it.
    pub delete_do: &'static str,
    /// That a session goes on.
    pub in_session: &'static str,
}
