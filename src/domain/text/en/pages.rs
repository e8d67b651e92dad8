//! The frame, the first page, the exercises and the routines, in English.

use super::amounts::{plural, range};
use super::names::kits;
use crate::domain::dose::Range;
use crate::domain::leaflet::Section;
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
    plan: "Plan",
    exercises: "Exercises",
    progress: "Progress",
    more: "More",
    routines: "Routines",
    about: "About",
    close: "Close",
};

pub(super) const TITLES: Titles = Titles {
    not_found_title: "Page not found",
    exercises: "Exercises",
    hand_out: "Hand-out",
    builder: "Make a routine",
    checks: "Goal and self-checks",
    report: "For your appointment",
    results: "How the exercises went",
    picture: "Four weeks in a picture",
    helps: "What helps me",
    settings: "Settings",
    data: "Your data",
    about: "About Unhunch",
    gallery: "All movements",
};

pub(super) const HOME: Home = Home {
    title: "Five minutes for your upper back",
    start: "Start",
    start_more: "Move a little more",
    holds: ["Chin tucks", "Scapular squeeze", "Doorway pec stretch"],
    one_moment: "One moment\u{2026}",
    not_started: "That did not load. Please check your connection, then tap Start again.",
    make_plan_title: "A plan that fits you",
    make_plan_text: "A few short questions, and it tells you why.",
    make_plan: "Make me a plan",
    more: "More time?",
    all_exercises: |n| format!("See all {n} exercises"),
    resume_title: "You stopped in the middle",
    resume_text: |name, left| format!("{name}, {left} left."),
    resume: "Go on",
    let_go: "End and save what I did",
    promise: "No account, no ads, nothing leaves this device.",
};

pub(super) const PLAN: PlanWords = PlanWords {
    routine: "Your plan",
    next: |nth| match nth {
        1 => "First session this week",
        2 => "Second session this week",
        3 => "Third session this week",
        4 => "Fourth session this week",
        5 => "Fifth session this week",
        6 => "Sixth session this week",
        _ => "Seventh session this week",
    },
    done: "Done for today",
    rest_day: "You can rest today",
    week_done: "Enough for this week",
};

pub(super) const TODAY: TodayWords = TodayWords {
    days: |done, of| format!("{done} of {of} days this week"),
    weekdays: ["M", "T", "W", "T", "F", "S", "S"],
    holds: |names| format!("{}.", names.join(", ")),
    time_left: "There is still time this week.",
    more_is_fine: "You can do more if you like.",
    check_in: "How is it today?",
    kept: "Kept",
    start_kept: |name| format!("Start {name}"),
    to_today: "Go to Today",
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
    related: "Easier, harder, instead",
    easier: "Easier",
    harder: "Harder",
    instead: "Instead",
    works_on: "Works on",
    position: "Position",
    against: |source| format!("{source} advises against the part of this that rounds the spine."),
    no_number: "No source gives a number, so this one is ours.",
    sources: "Who says what",
    given_by: "Sources",
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
        Range { low: 2, high: 2 } => "Do it twice a day.".to_owned(),
        _ => format!("Do it {} times a day.", range(times)),
    },
    needs: "Needs",
    kits,
    starts_lighter: "Starts lighter, because it hurt.",
    as_prescribed: "Put it back as it was",
    from_them: "From the person who made this routine",
    notes_from_them: "The notes are from the person who made this routine.",
    block: |heading| {
        let section = heading.section.map(|section| match section {
            Section::WarmUp => "Warm-up",
            Section::Main => "Main part",
            Section::Stretch => "Stretch",
        });
        match (section, heading.rounds) {
            (None, 1) => "Once".to_owned(),
            (None, rounds) => format!("{rounds} rounds"),
            (Some(section), 1) => section.to_owned(),
            (Some(section), rounds) => format!("{section}, {rounds} rounds"),
        }
    },
};

pub(super) const ROUTINE_LIST: RoutineList = RoutineList {
    shipped: "Ready to go",
    kept: "Your routines",
    none_kept: "Routines you keep appear here, such as those that someone sends you.",
    changed_from: |name| format!("Changed from: {name}"),
};

pub(super) const LINKS: LinkWords = LinkWords {
    not_found_text: "Unhunch has no page at this address. Maybe part of the link got lost.",
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
    change_copy: "Change a copy",
    make_of_it: "Make a routine of this",
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
