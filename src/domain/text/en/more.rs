//! History, settings, notices and the page about the app, in English.

use super::amounts::plural;
use crate::domain::history::{Outcome, Unreadable};
use crate::domain::text::words::{About, History, Notices, Settings};

pub(super) const HISTORY: History = History {
    title: "History",
    empty: "Nothing here yet. What you do shows up here, day by day.",
    outcome: |outcome| match outcome {
        Outcome::Finished => "Finished",
        Outcome::LeftEarly => "Ended early",
    },
    did: |done, planned| format!("{done} of {planned}"),
    unreadable: |n| format!("{} could not be read", plural(n, "entry", "entries")),
    unreadable_text: "They are kept just as they are. Nothing was deleted. Everything else is fine.",
    reason: |reason| {
        match reason {
            Unreadable::FutureVersion(_) => "Written by a newer version of Unhunch",
            Unreadable::BadCheck => "Damaged, so it can't be read",
            Unreadable::NotOurs => "Not written by Unhunch",
            Unreadable::Malformed => "Only a part of an entry",
        }
        .to_owned()
    },
};

pub(super) const SETTINGS: Settings = Settings {
    title: "Settings",
    look: "Light or dark",
    theme_system: "Same as my device",
    theme_light: "Light",
    theme_dark: "Dark",
    sound: "Sound",
    voice: "Voice",
    voice_hint: "Says what to do and counts.",
    tones: "Tones",
    tones_hint: "A soft tone for each movement and a countdown before each start.",
    vibration: "Vibration",
    vibration_hint: "A short buzz with each tone, if your device can do that.",
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
};

pub(super) const ABOUT: About = About {
    title: "About Unhunch",
    what: &[
        "Sitting and slouching leave many people with a stiff, aching upper back. A handful of gentle exercises, done regularly for some weeks, may help.",
        "Unhunch shows them, counts them, talks you through them and remembers what you did. It is free, works offline, and needs no account.",
    ],
    privacy: "What happens to your data",
    privacy_text: &[
        "It stays in this browser. Unhunch has no server and sends nothing anywhere.",
        "A link to a routine holds the whole routine. Anyone who has the link can read it; nobody else can.",
    ],
    disclaimers: "What Unhunch is not",
    disclaimer_list: &[
        "It is general education. It is not medical advice, a diagnosis or a treatment, and it does not replace a doctor or physiotherapist.",
        "It is meant for mild or moderate upper back pain that comes from posture.",
        "Ask a professional before you start, especially if you have a health condition or a lot of pain.",
        "Not every exercise suits every body. Leave out what does not suit yours.",
        "The sources differ in places. Where they do, Unhunch shows both sides.",
    ],
    sources: "Sources",
    sources_lead: "Amounts, reasons and warnings come from these five. Anything without a source is marked as ours.",
    unnamed: "Not named",
    undated: "No date",
    licence: "Licence",
    licence_text: "Unhunch is open source, under the MIT licence or the Apache licence 2.0, whichever you prefer.",
};

pub(super) const NOTICES: Notices = Notices {
    storage_blocked: "This browser does not let Unhunch keep anything. The exercises work, but nothing is there after you close the page.",
    storage_full: "There is no room left in this browser to save. What you did stays here until you close the page. Free some space, then try again.",
    offline_ready: "Ready to use offline.",
    update: "A new version is ready.",
    update_now: "Use it now",
    update_after: "It can wait until your session is over.",
    journal_unreadable: |why| {
        format!("Your last session cannot be taken up again: {why}. Your history is not touched.")
    },
    settings_unreadable: "Some settings could not be read and are back to what they were at first.",
    restored: |n| {
        format!(
            "{} came back from the second copy.",
            plural(n, "session", "sessions")
        )
    },
    dismiss: "Dismiss",
};
