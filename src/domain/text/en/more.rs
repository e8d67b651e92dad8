//! History, settings, notices and the page about the app, in English.

use super::amounts::plural;
use super::coach::was;
use crate::domain::copies::Lost;
use crate::domain::fields::Unreadable;
use crate::domain::history::Outcome;
use crate::domain::locale::{DayClock, WeekStart};
use crate::domain::text::words::{About, History, Notices, SettingsWords};

pub(in crate::domain::text) static HISTORY: History = History {
    empty: "Nothing here yet. What you do shows up here, day by day.",
    outcome: |outcome| match outcome {
        Outcome::Finished => "Finished",
        Outcome::LeftEarly => "Ended early",
    },
    unreadable: |n| match n {
        1 => "1 entry was set aside".to_owned(),
        n => format!("{n} entries were set aside"),
    },
    unreadable_text: "They could not be read or used, and are kept just as they are. Nothing was deleted. Everything else is fine.",
    reason: |reason| {
        match reason {
            Unreadable::FutureVersion(_) => "Written by a newer version of Unhunch",
            Unreadable::BadCheck => "Damaged, so it can't be read",
            Unreadable::NotOurs => "Not written by Unhunch",
            Unreadable::Malformed => "Only a part of an entry",
            Unreadable::Replaced => "Another version of an entry",
        }
        .to_owned()
    },
    was,
};

pub(super) const SETTINGS: SettingsWords = SettingsWords {
    look: "Light or dark",
    theme_system: "Same as my device",
    theme_light: "Light",
    theme_dark: "Dark",
    calendar: "Days and times",
    week: "My week starts on",
    week_start: |day| match day {
        WeekStart::System => "Same as my device",
        WeekStart::Monday => "Monday",
        WeekStart::Sunday => "Sunday",
        WeekStart::Saturday => "Saturday",
    },
    clock: "Times of day",
    day_clock: |clock| match clock {
        DayClock::System => "Same as my device",
        DayClock::Hours24 => "24 hours",
        DayClock::Hours12 => "12 hours",
    },
    sound: "Sound",
    voice: "Voice",
    voice_hint: "Says what to do and counts.",
    tones: "Tones",
    tones_hint: "A soft tone for each movement and a countdown before each start.",
    vibration: "Vibration",
    vibration_hint: "A short buzz with each tone, if your device can do that.",
    voice_gone: |name| {
        format!("{name} is not on this device right now. Until it is back, another voice speaks.")
    },
    keyboard: "Keyboard",
    keys: "Keys during a session",
    keys_hint: "Space pauses, and letters and arrows do more. Turn this off if you press them by accident, or if you control your device by voice.",
    keys_off: "These keys are off. You can turn them on in the settings.",
    try_sound: "Try it",
    ready: "Time to get into position",
    ready_hint: "Getting down on the floor takes longer than standing. This makes the time to get ready shorter or longer for every exercise.",
    ready_choices: &[
        (70, "Short"),
        (100, "Usual"),
        (150, "Long"),
        (250, "Very long"),
    ],
    storage: "Where your data is kept",
    storage_kept: "Everything is kept in this browser on this device, and nowhere else. If you clear the browser's data, it is gone.",
    storage_blocked: "This browser does not let Unhunch keep anything. The exercises work, but nothing is there after you close the page.",
    safety: "Safety",
    safety_link: "Read the safety questions again",
    version: "Version",
    version_text: |build| format!("Unhunch {build}"),
    manner: "How much the voice says",
    manner_full: "Everything",
    manner_brief: "A little",
    manner_tones: "Tones only",
    which_voice: "Which voice",
    best_voice: "Best match",
    rate: "How fast it speaks",
    voice_volume: "How loud the voice is",
    tone_volume: "How loud the tones are",
    tone_set: "Which tones",
    soft: "Soft",
    loud: "Loud",
    flash: "Flash the screen",
    flash_hint: "A flash with each tone, if your room is noisy.",
    media: "Headphone buttons and lock screen",
    media_hint: "They pause and skip. On phones this may stop your music.",
    check_link: "Do the sound check again",
    floor: "More time to get down or up",
    floor_seconds: |seconds| match seconds {
        0 => "None".to_owned(),
        _ => format!("{seconds} s"),
    },
    percent: |percent| format!("{percent} %"),
    usual_again: "Back to the usual amount",
    lighter_title: "Exercises that start lighter for you",
    ask: "Ask how it feels",
    ask_hint: "Before and after a session: pain and stiffness from 0 to 10.",
};

pub(super) const ABOUT: About = About {
    what: &[
        "Sitting and slouching leave many people with a stiff, aching upper back. A handful of gentle exercises, done regularly for some weeks, may help.",
        "Unhunch shows them, counts them, talks you through them and remembers what you did. It is free, works offline, and needs no account.",
    ],
    privacy: "What happens to your data",
    privacy_text: &[
        "It stays in this browser. Unhunch has no server and sends nothing anywhere.",
        "A link to a routine holds the whole routine. Anyone who has the link can read it; nobody else can.",
    ],
    sources: "Sources",
    sources_lead: "Amounts, reasons and warnings come from these five. Anything without a source is marked as ours.",
    source: super::sources::source,
    unnamed: "Not named",
    undated: "No date",
    licence: "Licence",
    licence_text: "Unhunch is open source, under the MIT licence or the Apache licence 2.0, whichever you prefer.",
};

pub(super) const NOTICES: Notices = Notices {
    session_waiting: |name| format!("{name} is waiting for you"),
    back_to_session: "Go back to it",
    storage_blocked: "This browser does not let Unhunch keep anything. The exercises work, but nothing is there after you close the page.",
    storage_full: "There is no room left in this browser. What you did last could not be saved, and is here only until you close the page. Please free some space on this device.",
    offline_ready: "Ready to use offline.",
    update: "A new version is ready.",
    update_now: "Use it now",
    update_after: "It can wait until your session is over.",
    journal_unreadable: |why| {
        format!("Your last session cannot be taken up again: {why}. Your history is not touched.")
    },
    mended: "Something that was saved here was damaged. A second copy was fine, so nothing is lost.",
    lost,
    restored: |n| {
        format!(
            "{} came back from the second copy.",
            plural(n, "session", "sessions")
        )
    },
    dismiss: "Dismiss",
};

/// What was damaged everywhere.
fn lost(all: &[Lost]) -> String {
    let names: Vec<&str> = all.iter().map(|lost| lost_name(*lost)).collect();
    let names = match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    };
    format!(
        "Something that was saved here is damaged and cannot be read: {names}. What is left of it is kept, under Progress. Everything else is fine."
    )
}

const fn lost_name(lost: Lost) -> &'static str {
    match lost {
        Lost::Session => "a session",
        Lost::Journal => "where you were in your last session",
        Lost::Plan => "your plan",
        Lost::Setting => "a setting",
        Lost::Settings => "your settings",
        Lost::Routine => "a routine you kept",
        Lost::Rating => "how you felt after a session",
        Lost::Edit => "a change you made to a session",
        Lost::Diary => "what you noted on a day",
        Lost::Trial => "what your plan was trying out",
        Lost::Warning => "a warning sign you told",
        Lost::Draft => "the routine you were making",
    }
}
