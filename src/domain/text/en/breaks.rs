//! Movement breaks, in English. What is read in a break is shorter than the break.

use crate::domain::text::breaks::BreaksPage;
use crate::domain::text::statements;

/// Movement breaks.
pub(in crate::domain::text) static BREAKS: BreaksPage = BreaksPage {
    lead: "A minute or two of movement every so often, while this page is open.",
    why_title: "Why",
    why: statements![
        "Short, frequent breaks to stand, stretch and move can help, especially if you work at a desk." by [OneBodyLdn],
        "A long rest can make you stiffer. Being active helps to keep your spine and ribs moving." by [SwordHealth],
        "Bodies are built to move, and people at desks hurt more." by [Derry],
    ],
    to_page: |on| {
        if on {
            "Change your movement breaks"
        } else {
            "Set up short movement breaks"
        }
    },
    every: "How often?",
    off: "Off",
    n_minutes: |minutes| format!("{minutes} min"),
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
    notify_hint: "One for each break, without a sound, and only while you are not on this page.",
    notify_denied: "Your browser does not allow notifications. You can change that in its settings for this site.",
    notify_unanswered: "You didn't answer your browser, so notifications stay off. Turn them on to be asked again.",
    notify_missing: "This browser cannot show notifications here. You'll see the offer on this page.",
    stopped: "No more breaks today.",
    go_on: "Turn them back on for today",
    now: "Right now",
    holds: |names| format!("{}.", names.join(", ")),
    take_now: "Take one now",
    nothing: "You've marked every exercise that fits a break \u{201c}never\u{201d}. Stand up and walk a little instead.",
    how: "How it works",
    how_list: &[
        "It works while this page is open, in any tab. A closed page cannot remind you.",
        "A card offers a short set. Start it, put it off, or stop for today with one tap.",
        "It makes a sound only while you are using this page. When another tab or window is in front, it stays silent: you may be in a call, and a page cannot know.",
        "These count as a break: any session, the time your computer sleeps, and five minutes without a touch while this page is in front.",
        "If you let two offers pass, it waits twice as long. It never interrupts a session.",
        "The choice of times, lengths and exercises is ours, not a source's. Amounts are shortened to fit.",
    ],
    sign: "Time to move \u{2013} ",
    offer: |minutes| match minutes {
        1 => "Time to move for a minute?",
        _ => "Time to move for two minutes?",
    },
    start: "Start",
    later: "Later",
    snooze: |minutes| format!("In {minutes} min"),
    not_today: "Not today",
};
