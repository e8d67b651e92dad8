//! What is said of days, in English.

use super::amounts::{AMOUNTS, plural};
use crate::domain::diary::SelfCheck;
use crate::domain::text::diary::DiaryWords;
use crate::domain::text::statements;

/// What is said of days.
pub(in crate::domain::text) static DIARY: DiaryWords = DiaryWords {
    day_before: "The day before",
    day_after: "The day after",
    to_come: "This day is still to come.",
    today: "How is the pain today?",
    that_day: "How was the pain on this day?",
    done: "Done",
    noted: "Noted.",
    more: "Stiffness, where it hurts, a note",
    sore: "Where does it hurt?",
    note_hint: "What helped, and what didn\u{2019}t",
    sessions: "Sessions",
    no_session: "No session on this day.",
    add: "Add a session",
    add_hint: "Did you exercise without the app? Choose what you did. You can change it afterwards.",
    added: "Added.",
    of_plan: "The next session of your plan",
    change: "Change",
    delete: "Delete",
    deleted: |name| format!("Deleted: {name}."),
    undo: "Undo",
    did: "What you did",
    less: |name| format!("Less: {name}"),
    more_of: |name| format!("More: {name}"),
    when: "When",
    date: "Day",
    time: "Time",
    felt: "How it felt",
    levels: [
        "Pain before",
        "Pain after",
        "Stiffness before",
        "Stiffness after",
    ],
    save: "Save changes",
    cancel: "Cancel",
    goal: "One thing I want to do again",
    goal_hint: "Something that matters to you, in your own words. On any day you can say how well it goes.",
    goal_examples: "Lift my child, swim, work at my desk",
    keep_goal: "Keep it",
    drop_goal: "Remove it",
    goes: "How well does it go?",
    goes_ends: ["not at all", "like before"],
    went: |level| format!("{level} of 10"),
    to_today: "Say how well it goes today",
    checks: "How you move",
    checks_lead: "Every two weeks is enough. This shows how you move, not how healthy you are: people with the same numbers can feel very different.",
    how: "How to do it",
    steps: statements![
        "Stand with your back to a wall, your feet 1 to 2 feet (30 to 60 cm) out." by [Vykoukal],
        "Bring your bottom, your shoulders and the back of your head to the wall. Look straight ahead." by [Vykoukal],
        "Ask someone to measure from the wall to the bump at the base of your neck, with a ruler." by [],
        "Count what touches the wall without strain: bottom, shoulders, head, and your arms when you lift them." by [],
        "Stay like this and breathe easily. Stop the clock when it gets hard, or if anything hurts." by [],
    ],
    wall: "From the wall to your neck, in cm",
    touching: "How many places touch the wall",
    held: "Held for, in seconds",
    keep_check: "Keep this check",
    no_number: "Please check the numbers: up to 30 cm, and up to 600 seconds.",
    so_far: "So far",
    found,
    next_check: |date| format!("Next check: {}", (AMOUNTS.day)(date)),
};

pub(super) fn found(check: SelfCheck) -> String {
    let wall = check.wall_mm.map(|mm| match mm % 10 {
        0 => format!("{} cm", mm / 10),
        tenth => format!("{}.{tenth} cm", mm / 10),
    });
    let touching = check
        .touching
        .map(|n| plural(usize::from(n), "place touches", "places touch"));
    let held = check.held_s.map(|seconds| format!("held {seconds} s"));
    let all: Vec<String> = [wall, touching, held].into_iter().flatten().collect();
    all.join(", ")
}
