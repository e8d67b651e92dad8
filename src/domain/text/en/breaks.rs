//! Movement breaks, in English. What is read in a break is shorter than the break.

use crate::domain::text::breaks::BreaksPage;
use crate::domain::text::statements;

/// Movement breaks.
pub static BREAKS: BreaksPage = BreaksPage {
    lead: "A minute or two of movement every so often, while this page is open.",
    why_title: "Why",
    why: statements![
        "Short, frequent breaks to stand, stretch and move help, above all with desk work." by [OneBodyLdn],
        "A long rest can make you stiffer; being active keeps your spine and ribs moving." by [SwordHealth],
        "Bodies are built to move, and people at desks hurt more." by [Derry],
    ],
    to_page: |on| {
        if on {
            "Change your movement breaks"
        } else {
            "A minute of movement now and then: set it up"
        }
    },
    every: "How often?",
    off: "Off",
    n_minutes: |minutes| match minutes {
        1 => "1 min",
        2 => "2 min",
        30 => "30 min",
        45 => "45 min",
        60 => "60 min",
        _ => "90 min",
    },
    minutes: "How long?",
    hours: "At which hours?",
    from: "From",
    to: "To",
    hours_hint: |from, to| match from.cmp(&to) {
        std::cmp::Ordering::Less => "",
        std::cmp::Ordering::Equal => "All day long.",
        std::cmp::Ordering::Greater if to == 0 => "Until midnight.",
        std::cmp::Ordering::Greater => "Past midnight, to the next morning.",
    },
    weekdays: "Only Monday to Friday",
    weekdays_hint: "The weekend stays quiet.",
    notify: "Notification",
    notify_hint: "Silent, one for each break, and only while you work elsewhere.",
    notify_denied: "Your browser does not allow it. You can change that where it keeps the settings of this site.",
    notify_unanswered: "Your browser got no answer, so they stay off. Turn them on to be asked again.",
    notify_missing: "This browser cannot show notifications here. The offer waits on the page.",
    stopped: "No more breaks today.",
    go_on: "Go on today after all",
    now: "Right now",
    holds: |names| format!("{}.", names.join(", ")),
    take_now: "Take one now",
    nothing: "You have marked everything that could be done upright as \u{201c}never\u{201d}. Stand up and walk a little instead.",
    how: "How it works",
    how_list: &[
        "It works while this page is open, in any tab. A closed page cannot remind you.",
        "A card offers a short set. Start it, put it off, or stop for today with one tap.",
        "It makes a sound only while you are using this page. When another tab or window is in front, it stays silent: you may be in a call, and a page cannot know.",
        "These count as a break: any session, a computer that is asleep, and five minutes without a touch while this page is in front.",
        "If you let two offers pass, it waits twice as long. It never interrupts a session.",
        "The choice of times, lengths and exercises is ours, not a source's. Doses are cut to fit.",
    ],
    sign: "Time to move \u{2013} ",
    offer: |minutes| match minutes {
        1 => "Time to move for a minute?",
        _ => "Time to move for two minutes?",
    },
    start: "Start",
    later: "Later",
    snooze: |minutes| match minutes {
        1 => "In 1 min",
        5 => "In 5 min",
        _ => "In 15 min",
    },
    note_later: "In 5 min",
    not_today: "Not today",
};
