//! The frame, the first page, the exercises and the routines, in English.

use super::amounts::{plural, range};
use super::names::kits;
use crate::domain::dose::Range;
use crate::domain::text::words::{
    ExercisePage, Exercises, Home, LinkWords, PlanWords, RoutineList, RoutinePage, Routines, Shell,
    Titles, TodayWords,
};

pub(super) const SHELL: Shell = Shell {
    name: "Unhunch",
    skip_link: "Skip to the content",
    learn: "Learn",
    breaks: "Movement breaks",
    loading: "Loading\u{2026}",
    missing_title: "That did not load",
    missing: "This page could not be loaded. Please check your connection, then try again.",
    again: "Try again",
    navigation: "Main",
    home: "Today",
    exercises: "Exercises",
    routines: "Routines",
    history: "History",
    settings: "Settings",
    about: "About",
    close: "Close",
};

pub(super) const TITLES: Titles = Titles {
    not_found_title: "Page not found",
    exercises: "Exercises",
    hand_out: "Hand-out",
    history: "History",
    settings: "Settings",
    about: "About Unhunch",
    gallery: "All movements",
};

pub(super) const HOME: Home = Home {
    title: "Loosen your upper back",
    lead: "Gentle exercises, counted and spoken for you. A few minutes, three or four times a week.",
    start: |name, length| match length {
        Some(length) => format!("Start: {name}, {length}"),
        None => format!("Start: {name}"),
    },
    one_moment: "One moment\u{2026}",
    not_started: "That did not load. Please check your connection, then tap Start again.",
    make_plan_text: "Not sure what suits you? Answer a few questions, and get a plan of your own that tells you why.",
    make_plan: "Make me a plan",
    more: "More time, or something else?",
    all_exercises: |n| format!("See all {n} exercises"),
    last_time: |name, day| format!("Last time: {name}, {day}"),
    resume_title: "You stopped in the middle",
    resume_text: |name, left| format!("{name}, {left} left."),
    resume: "Go on",
    let_go: "End and save what I did",
    promise: "No account, no ads, nothing leaves this device.",
};

pub(super) const PLAN: PlanWords = PlanWords {
    routine: "Your plan",
    title: "Today",
    due: "Your next session is due.",
    done: "Done for today. Well done!",
    rest_day: "You can rest today. There is still time this week.",
    week_done: "That's enough for this week. You can do more if you like.",
};

pub(super) const TODAY: TodayWords = TodayWords {
    days: |done, of| format!("{done} of {of} days this week"),
    weekdays: ["M", "T", "W", "T", "F", "S", "S"],
    holds: |names| format!("{}.", names.join(", ")),
    to_plan: "Your plan, and why",
    changed: |n| {
        plural(
            n,
            "thing has changed in your plan",
            "things have changed in your plan",
        )
    },
    see_somebody: "Please see a doctor or physiotherapist.",
    see_why: "Why?",
    well_done: "Six good weeks. See what comes next.",
};

pub(super) const EXERCISES: Exercises = Exercises {
    search: "Search",
    position: "Position",
    kind: "Kind",
    equipment: "What I have",
    filters: |n| match n {
        0 => "Filters".to_owned(),
        n => format!("Filters ({n} on)"),
    },
    found: |shown, all| format!("{shown} of {all} exercises"),
    none: "No exercise fits all of that. Try fewer filters.",
    clear: "Clear all",
    good_to_know: "Good to know",
};

pub(super) const EXERCISE: ExercisePage = ExercisePage {
    also_called: "Also called",
    do_this_now: |length| format!("Do this now, {length}"),
    steps: "How to do it",
    dose: "How much",
    starts_with: |dose, source| match source {
        Some(source) => format!("You start with: {dose}. That fits what {source} says."),
        None => {
            format!("You start with: {dose}. No source gives a number, so this one is ours.")
        }
    },
    tips: "Tips",
    mistakes: "Common mistakes",
    feel: "What you should feel",
    breathing: "Breathing",
    why: "Why do it",
    cautions: "Take care",
    related: "Related exercises",
    easier: "Easier",
    harder: "Harder",
    works_on: "Works on",
    position: "Position",
    against: |source| format!("{source} advises against the part of this that rounds the spine."),
    sources: "Sources",
    mentioned: "Also mentioned by",
    pass_on: "Share it as a link",
};

pub(super) const ROUTINES: Routines = Routines {
    title: "Routines",
    n_exercises: |n| plural(n, "exercise", "exercises"),
    untitled: "A routine for you",
    movement_break: "Movement break",
};

pub(super) const ROUTINE_PAGE: RoutinePage = RoutinePage {
    start: "Start",
    exercises: "What is in it",
    stated: |minutes, source, truly| {
        format!("{source} calls it {minutes} minutes. With these amounts it really takes {truly}.")
    },
    times_a_day: |times| match times {
        Range { low: 1, high: 1 } => "Do it once a day.".to_owned(),
        _ => format!("Do it {} times a day.", range(times)),
    },
    needs: "Needs",
    kits,
    starts_lighter: "Starts lighter, because it hurt.",
    as_prescribed: "Put it back as it was",
};

pub(super) const ROUTINE_LIST: RoutineList = RoutineList {
    shipped: "Ready to go",
    kept: "Your routines",
    none_kept: "Routines you keep appear here, such as those that someone sends you.",
};

pub(super) const LINKS: LinkWords = LinkWords {
    not_found_text: "Unhunch has no page at this address. Maybe part of the link got lost. \
        Try one of these instead.",
    keep: "Keep it",
    is_kept: "Kept. You'll find it under Routines.",
    forget: "Remove",
    forget_title: "Remove this routine?",
    forget_text: "The sessions you did with it stay in your history.",
    send: "Share it",
    share: "Share",
    copy: "Copy the link",
    code: "QR code",
    hand_out: "Hand-out to print",
    copied: "Copied",
    not_copied: "Copying did not work here. Please select the link and copy it yourself.",
    link: "Link to this routine",
    link_hint: "The whole routine is in the link. No server sees it.",
    shared_with_you: "Somebody sent you this routine. Nothing is saved until you say so.",
    problems: "Part of this link could not be read",
    broken: "This link cannot be read",
    broken_hint: "Maybe part of it got lost. Ask for it again, or pick a routine here.",
    problem: super::problems::problem,
    not_kept_here: "This routine is not on this device. It may have been removed, or kept in another browser.",
};
