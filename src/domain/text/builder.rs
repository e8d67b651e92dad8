//! The words of the page on which a routine is made.

use crate::domain::builder::{Need, Refusal};
use crate::domain::catalogue::Number;
use crate::domain::dose::Range;

/// Making a routine.
#[derive(Debug)]
pub struct Builder {
    /// What the page is for.
    pub lead: &'static str,
    /// The field for the title.
    pub title: &'static str,
    /// What stands in it while it is empty.
    pub title_hint: &'static str,
    /// The field for when and how.
    pub instructions: &'static str,
    /// What stands in it while it is empty.
    pub instructions_hint: &'static str,
    /// The field for a greeting.
    pub greeting: &'static str,
    /// What stands in it while it is empty.
    pub greeting_hint: &'static str,
    /// How many times a day.
    pub per_day: &'static str,
    /// That nothing is said of how often.
    pub per_day_open: &'static str,
    /// So many times a day.
    pub times: fn(u8) -> String,

    /// That it is being kept.
    pub saving: &'static str,
    /// That it is kept.
    pub saved: &'static str,
    /// That it is not.
    pub not_saved: &'static str,
    /// Goes back a step.
    pub undo: &'static str,
    /// Goes forward again.
    pub redo: &'static str,
    /// A step was taken back.
    pub undone: &'static str,
    /// It was done again.
    pub redone: &'static str,
    /// Another tab has changed it.
    pub elsewhere: &'static str,
    /// A new one has taken the place of the one before.
    pub anew: &'static str,
    /// The parts of the length, for who does not see them.
    pub parts: &'static str,

    /// The list, for who does not see it.
    pub list: &'static str,
    /// A row, for who does not see it: what it is, which it is, of how many.
    pub place: fn(&str, usize, usize) -> String,
    /// The handle of a row.
    pub handle: fn(&str) -> String,
    /// How to use it.
    pub handle_hint: &'static str,
    /// Opens what there is to change of an exercise.
    pub change: fn(&str) -> String,
    /// What was added, and what came of the whole.
    pub added: fn(&str, &str) -> String,
    /// What was moved where, of how many.
    pub moved: fn(&str, usize, usize) -> String,
    /// What was removed.
    pub removed: fn(&str) -> String,
    /// What stands there a second time.
    pub doubled: fn(&str) -> String,
    /// Moves a row up.
    pub up: &'static str,
    /// Moves it down.
    pub down: &'static str,
    /// A second one.
    pub duplicate: &'static str,
    /// Takes a row away.
    pub remove: &'static str,

    /// Opens the list of exercises.
    pub add: &'static str,
    /// The list of exercises.
    pub exercises: &'static str,
    /// Where a mouse is there: that an exercise is added with a click, or carried to its place.
    pub carry: &'static str,
    /// Looks for one among so many.
    pub search: fn(usize) -> String,
    /// Adds one.
    pub add_this: fn(&str) -> String,
    /// How often it is in the routine, for who does not see it.
    pub is_in: fn(usize) -> String,
    /// Adds one of somebody's own.
    pub add_own: &'static str,
    /// What it is called at first.
    pub own_name_first: &'static str,
    /// The field for its name.
    pub own_name: &'static str,
    /// What stands in it while it is empty.
    pub own_name_hint: &'static str,
    /// The field for how it is done.
    pub own_steps: &'static str,
    /// What stands in it while it is empty.
    pub own_steps_hint: &'static str,
    /// The choice of its position.
    pub own_position: &'static str,
    /// The choice of how much is counted,
    pub own_work: &'static str,
    /// by times or by seconds.
    pub own_works: [&'static str; 2],
    /// The choice of sides,
    pub own_sides: &'static str,
    /// both at once or each in turn.
    pub own_each_side: [&'static str; 2],
    /// The choice of what it needs.
    pub own_equipment: &'static str,
    /// What its figure is.
    pub own_figure: &'static str,
    /// Closes what is open.
    pub done: &'static str,

    /// A heading more.
    pub add_heading: &'static str,
    /// What a heading is called that says nothing.
    pub no_section: &'static str,
    /// How many rounds.
    pub rounds_of: &'static str,
    /// Which part of the routine begins.
    pub section_of: &'static str,

    /// The choice of how an exercise is done.
    pub variant: &'static str,
    /// The choice of the side that an exercise begins with.
    pub first: &'static str,
    /// The field for a note on an exercise.
    pub note: &'static str,
    /// What stands in it while it is empty.
    pub note_hint: &'static str,
    /// What the sources give for a number.
    pub sources_say: fn(Number, Range) -> String,
    /// That a number is more than any of them gives.
    pub more_than: fn(Number, Range) -> String,
    /// The tempo and rest, folded away.
    pub pace: &'static str,
    /// The way to what is known of the exercise.
    pub read_more: &'static str,

    /// What holds for the whole routine.
    pub whole: &'static str,
    /// One dose for all.
    pub for_all: &'static str,
    /// What it does.
    pub for_all_hint: &'static str,
    /// About half of everything.
    pub half: &'static str,
    /// Each as we start with it.
    pub usual: &'static str,
    /// So many changes between standing, sitting and the floor, and so many in another order.
    pub up_and_down: fn(usize, usize) -> String,
    /// Puts them in order.
    pub sort: &'static str,
    /// So many exercises are many.
    pub many: fn(usize) -> String,
    /// Why.
    pub many_why: &'static str,
    /// Who says so.
    pub many_who: &'static str,
    /// The heading over what is worth a thought.
    pub hints: &'static str,
    /// Why something would not fit.
    pub refusal: fn(Refusal) -> &'static str,

    /// Starts it.
    pub start: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// Sends it.
    pub send: &'static str,
    /// Keeps it.
    pub keep: &'static str,
    /// That it is kept.
    pub kept: &'static str,
    /// Begins a new one.
    pub new: &'static str,
    /// That nothing is sent until somebody does so.
    pub send_hint: &'static str,

    /// The heading over ways to begin.
    pub begin: &'static str,
    /// The choice of a need.
    pub need: &'static str,
    /// A need.
    pub needs: fn(Need) -> &'static str,
    /// The choice of minutes.
    pub minutes: &'static str,
    /// So many minutes.
    pub n_minutes: fn(u16) -> String,
    /// Takes the one that is shown.
    pub take: &'static str,
    /// Begins with the plan.
    pub from_plan: &'static str,
    /// Begins with what was done last.
    pub from_last: &'static str,
    /// Begins with nothing.
    pub from_nothing: &'static str,
}
