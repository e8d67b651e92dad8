//! The player and the page after it, in English.

use super::amounts::plural;
use super::voice::moves;
use crate::domain::catalogue::Side;
use crate::domain::routine::Prescription;
use crate::domain::text::words::{Done, InPlayer, Player};
use crate::domain::timeline::{Block, Phase};

pub(super) const PLAYER: Player = Player {
    title: "Session",
    nothing: "No session is running",
    nothing_hint: "Pick a routine and press Start.",
    phase,
    now,
    set: |set, sets| format!("Set {set} of {sets}"),
    rep: |rep, reps| format!("{rep} of {reps}"),
    side: |side| match side {
        Side::Left => "Left side",
        Side::Right => "Right side",
    },
    next: "Next",
    last: "The last one",
    controls: "All controls",
    here: "Now",
    far: "Far view",
    left: |time| format!("{time} left"),
    pause: "Pause",
    start: "Start",
    resume: "Go on",
    skip: "Skip",
    back: "Back",
    add_ten: "10 s more",
    enough: "I'm done with this one",
    end: "End",
    list: "All parts",
    paused: "Paused",
    away: |time| format!("The page was asleep for {time}. Go on from here when you're ready."),
    away_countable: |time| {
        format!(
            "The page was asleep for {time}. If you kept going with this exercise, you can count that time."
        )
    },
    count_away: "Count the time",
    restored: "You left in the middle. Everything up to here is saved.",
    long_ago: |day| format!("You last did this on {day}. Is it still the same session?"),
    same: "Go on with that session",
    anew: "Start from the beginning",
    keys_title: "Keys",
    end_title: "End this session?",
    end_text: "What you have done so far still counts.",
    end_yes: "End it",
    end_no: "Keep going",
    screen_off: "Your screen may go dark. If it locks, you can go on where you were.",
    sound_lost: "Your device has stopped the sound. Tap anywhere to get it back.",
    note: |text| format!("Note: \u{2068}{text}\u{2069}"),
    not_ours: "From the person who made this routine, not from Unhunch",
    no_voice: "This device has no voice for English. Tones will guide you.",
    how: "How to do it",
};

pub(super) const IN_PLAYER: InPlayer = InPlayer {
    block,
    here: "now",
    keys: &[
        ("Space", "Pause, or go on"),
        ("h", "This hurts"),
        ("→ or s", "Skip"),
        ("←", "Back"),
        ("+", "10 seconds more"),
        ("−", "10 seconds ahead"),
        ("f", "Full screen"),
        ("?", "Show these keys"),
    ],
    full_screen: "Full screen",
    near: "Leave the far view",
    tap_hint: "Tap anywhere to pause.",
    tap_to_count: "Tap anywhere to count.",
    screen_on: "The screen stays on",
    heard: "Did you hear that?",
    heard_yes: "Yes",
    heard_no: "No",
    stiffness: "Stiffness",
    effort: "Effort",
    note: "A note to yourself",
    note_hint: "What felt good, and what didn't",
    was: |level| format!("before: {level}"),
    feel_more: "Stiffness, effort, a note",
    note_room: |length, most| {
        if length > most {
            format!("Only the first {most} characters are kept.")
        } else {
            format!("{length} of {most} characters")
        }
    },
    sound_text: "A voice and tones guide you, so you don't have to look at the screen.",
    sound_again: "Play it again",
    sound_heard: "I hear it",
    sound_help: &[
        "Turn up the volume. On a phone, use the buttons at its side.",
        "On an iPhone, turn off silent mode: it mutes the tones.",
        "If headphones or a speaker are connected, the sound plays there.",
        "Check that this tab and your browser aren't muted.",
    ],
    without_sound: "Go on without sound; the screen will flash",
};

pub(super) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::GetReady => "Get ready",
        Phase::Out | Phase::Continuous => "Move",
        Phase::Hold => "Hold",
        Phase::Back => "Return",
        Phase::Pause => "Wait",
        Phase::Open => "Stay",
        Phase::SwitchSides => "Change sides",
        Phase::Rest => "Rest",
    }
}

fn now(phase: Phase, step: &Prescription) -> &'static str {
    let text = super::exercises::exercise(step.exercise);
    match phase {
        Phase::GetReady => text.get_ready,
        Phase::Out | Phase::Continuous | Phase::Open => moves(step).out,
        Phase::Hold => moves(step).hold,
        Phase::Back => moves(step).back,
        Phase::Pause => "Wait a moment",
        Phase::SwitchSides => "Change to the other side",
        Phase::Rest => "Breathe and let go",
    }
}

fn block(block: &Block) -> String {
    let side = match block.side {
        Some(Side::Left) => ", left side",
        Some(Side::Right) => ", right side",
        None => "",
    };
    match block.phase {
        Phase::GetReady => "Get ready".to_owned(),
        Phase::SwitchSides => format!("Change sides{side}"),
        Phase::Rest => format!("Rest before set {}", block.set),
        Phase::Continuous => format!("Set {}, keep moving{side}", block.set),
        Phase::Open => format!("Set {}, stay{side}", block.set),
        Phase::Out | Phase::Hold | Phase::Back | Phase::Pause => format!(
            "Set {}, {}{side}",
            block.set,
            plural(usize::from(block.reps), "time", "times")
        ),
    }
}

pub(super) const DONE: Done = Done {
    did: |done, planned| format!("{done} of {planned}"),
    title: "Done",
    finished: "Done. Well done.",
    left_early: "Ended early. That counts too.",
    finished_text: "You did it all. A little, often, can make a difference.",
    left_early_text: "Some is better than none.",
    nothing_done: "You ended before the first exercise, so there is nothing to save.",
    reopen: "Take it up again",
    reopen_hint: "You can go on where you ended for the next ten minutes.",
    what: "What you did",
    saved: "Saved on this device",
    saving: "Saving…",
    not_saved: "This browser would not keep it. It is only here until you close the page.",
    to_history: "See your history",
    to_home: "Back to the start",
    none: "Nothing was done just now.",
    care: "If it hurts more than before, spreads, or stays, stop these exercises and ask a doctor or physiotherapist.",
};
