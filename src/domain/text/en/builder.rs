//! Making a routine, in English.

use super::amounts::{plural, range};
use crate::domain::builder::{Need, Refusal};
use crate::domain::catalogue::Number;
use crate::domain::dose::Range;
use crate::domain::text::builder::Builder;

/// What is said of the page on which a routine is made.
pub(in crate::domain::text) static BUILDER: Builder = Builder {
    lead: "Pick exercises, set the amounts, then do it, send it or print it.",
    title: "Name of the routine",
    title_hint: "A name, for example \u{201c}For Anna\u{2019}s neck\u{201d}",
    instructions: "When and how to do it",
    instructions_hint: "For example: twice a day until Friday",
    greeting: "Greeting",
    greeting_hint: "For example: Hello Anna, here is what we practised",
    per_day: "How many times a day?",
    per_day_open: "Not said",
    times: |n| format!("{n}\u{d7}"),

    saving: "Saving\u{2026}",
    saved: "Saved",
    not_saved: "Not saved: there is no room on this device",
    undo: "Undo",
    redo: "Redo",
    undone: "Undone.",
    redone: "Done again.",
    elsewhere: "This routine was changed in another tab. You see that version. Undo brings yours back.",
    anew: "A new routine. Undo brings back the one before.",
    parts: "How long each exercise takes",

    list: "Exercises in this routine",
    place: |name, n, of| format!("{name}, {n} of {of}"),
    handle: |name| format!("Move {name}"),
    handle_hint: "Drag it, or press the up and down arrow keys.",
    change: |name| format!("Change {name}"),
    added: |name, whole| format!("Added: {name}. {whole}."),
    moved: |name, n, of| format!("{name} is now {n} of {of}."),
    removed: |name| format!("Removed: {name}. Undo brings it back."),
    doubled: |name| format!("{name} is there twice now."),
    up: "Move up",
    down: "Move down",
    duplicate: "Duplicate",
    remove: "Remove",

    add: "Add exercises",
    exercises: "Exercises to add",
    carry: "Click to add one, or drag it to where you want it.",
    search: |n| format!("Search {n} exercises"),
    add_this: |name| format!("Add {name}"),
    is_in: |n| match n {
        1 => "It is in your routine.".to_owned(),
        n => format!("It is in your routine {n} times."),
    },
    add_own: "Add your own exercise",
    own_name_first: "My exercise",
    own_name: "Name",
    own_name_hint: "For example: Towel press",
    own_steps: "How to do it",
    own_steps_hint: "One step on each line",
    own_position: "Position",
    own_work: "How much",
    own_works: ["Repetitions", "Time"],
    own_sides: "Sides",
    own_each_side: ["Both at once", "One after the other"],
    own_equipment: "What you need",
    own_figure: "This figure only shows the position. The steps say how to move.",
    done: "Done",

    add_heading: "Add a heading or rounds",
    no_section: "No heading",
    rounds_of: "Rounds",
    section_of: "Heading",

    variant: "Variation",
    first: "Start with",
    note: "Note",
    note_hint: "For example: only as far as it feels easy",
    sources_say: |number, given| format!("Sources give {}.", amount(number, given)),
    more_than: |number, given| {
        format!("More than the {} that sources give.", amount(number, given))
    },
    pace: "Speed and rest",
    read_more: "How to do it",

    whole: "The whole routine",
    for_all: "The same for all exercises",
    for_all_hint: "Sets all of them to the same number, where they have it.",
    half: "Half of everything",
    usual: "Usual amounts",
    up_and_down: |times, least| {
        format!(
            "You change between standing, sitting and the floor {}. In another order, {} would do.",
            plural(times, "time", "times"),
            least
        )
    },
    sort: "Reorder them for me",
    many: |n| format!("That is {n} different exercises."),
    many_why: "In a small study, people given two exercises did them better than people given eight.",
    many_who: "Henry, 1999, with 15 people. To say so above six is our own choice.",
    hints: "Good to know",
    refusal: |why| match why {
        Refusal::TooManySteps => {
            "A routine has room for 60 exercises, rounds counted. This one would have more, so nothing was changed."
        }
        Refusal::TooManyReps => {
            "That would be more than 5,000 repetitions in all, so nothing was changed."
        }
        Refusal::LinkTooLong => {
            "With that, the routine would be too long for a link, so nothing was changed. A shorter note helps."
        }
    },

    start: "Start",
    print: "Print",
    send: "Send",
    keep: "Keep it",
    kept: "Kept. You\u{2019}ll find it under Routines.",
    new: "Start a new one",
    send_hint: "Anyone with the link can open it. No account, nothing to install.",

    begin: "Start with something that fits",
    need: "What is it for?",
    needs: |need| match need {
        Need::Desk => "At a desk",
        Need::EndOfDay => "End of the day",
        Need::NoFloor => "Not on the floor",
        Need::NoEquipment => "No equipment",
        Need::ExtensionOnly => "No rounding of the back",
    },
    minutes: "How long?",
    n_minutes: |n| format!("{n} min"),
    take: "Use this one",
    from_plan: "My plan",
    from_last: "What I did last",
    from_nothing: "An empty one",
};

/// A range of a number with its unit: "10 to 15 times", "5 s", "1 to 3 sets".
fn amount(number: Number, given: Range) -> String {
    let unit = match (number, given) {
        (Number::Sets, Range { high: 1, .. }) => " set",
        (Number::Sets, _) => " sets",
        (Number::Reps, Range { high: 1, .. }) => " time",
        (Number::Reps, _) => " times",
        (Number::Hold | Number::Duration, _) => "\u{a0}s",
    };
    format!("{}{unit}", range(given))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_has_its_unit() {
        assert_eq!(amount(Number::Reps, Range::new(10, 15)), "10 to 15 times");
        assert_eq!(amount(Number::Reps, Range::exactly(1)), "1 time");
        assert_eq!(amount(Number::Sets, Range::new(1, 3)), "1 to 3 sets");
        assert_eq!(amount(Number::Hold, Range::exactly(5)), "5\u{a0}s");
    }
}
