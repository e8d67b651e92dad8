//! What leads through a session, in English: sound check, own pace, what hurts, how it feels.

use super::exercises::exercise;
use super::player::phase;
use crate::domain::catalogue::Side;
use crate::domain::history::{Hurt, Rating, Symptoms};
use crate::domain::session::{PauseReason, SessionView, Status};
use crate::domain::text::statements;
use crate::domain::text::words::{Coach, Pace, ScriptWords};
use crate::domain::timeline::Phase;

pub(super) const COACH: Coach = Coach {
    sample: "This is the voice that will guide you.",
    check_title: "Did you hear that?",
    check_text: "A voice and sounds guide you, so you don't have to look at the screen.",
    check_again: "Play it again",
    check_yes: "Yes, I heard it",
    check_no: "No",
    check_help_title: "If you hear nothing",
    check_help: &[
        "Turn up the volume. On a phone, use the buttons at its side.",
        "On an iPhone, turn off silent mode: it mutes the tones.",
        "If headphones or a speaker are connected, the sound plays there.",
        "Check that this tab and your browser aren't muted.",
    ],
    check_without: "Go on without sound; the screen will flash",
    before_title: "How is your upper back right now?",
    before_text: "So you can see later whether it helps. You can skip this.",
    severe: "That's severe pain. Please don't exercise for now.",
    severe_way: "See what to do",
    after_title: "And how is it now?",
    pain: "Pain",
    stiffness: "Stiffness",
    effort: "Effort",
    none_to_most: "0 means none at all, 10 the most you can imagine",
    note: "A note to yourself",
    note_hint: "What felt good, and what didn't",
    note_room: |length, most| {
        if length > most {
            format!("Only the first {most} characters are kept.")
        } else {
            format!("{length} of {most} characters")
        }
    },
    go: "Start",
    go_unsaid: "Start without answering",
    never_ask: "Do not ask again",
    hurts: "This hurts",
    hurts_title: "What is it like?",
    hurt: |hurt| match hurt {
        Hurt::Sharp => "A sharp pain",
        Hurt::Spreading => "It grows or spreads",
        Hurt::Dizzy => "I feel dizzy",
        Hurt::Numb => "Numb, tingling or weak",
        Hurt::New => "Something new",
        Hurt::TooMuch => "Just too much",
    },
    too_much: statements![
        "Stop, and let it settle." by [BoneAndSpine],
        "Then do less, or do it another way." by [Vykoukal, OneBodyLdn],
        "A light pull is fine. You don't need more." by [BoneAndSpine],
    ],
    see_somebody: "When to see somebody",
    see_somebody_text: statements![
        "Pain that stays or gets worse: see a doctor or physiotherapist." by [BoneAndSpine],
        "Numbness, tingling, weakness, or pain that flares up: get medical advice." by [BoneAndSpine, Vykoukal],
        "Anything new: stop, and see a medical professional." by [SwordHealth],
        "Not sure you're doing it right: a physiotherapist can show you." by [Vykoukal, OneBodyLdn],
        "Pain or pressure in the chest, trouble breathing, pain that spreads to the jaw or an arm, trouble walking, or no control over your bladder or bowels: call for emergency help now." by [],
    ],
    easier: |name| format!("Something easier: {name}"),
    lighter: |dose| format!("Less of it: {dose}"),
    lighter_note: "How much less is our suggestion. It also starts lighter next time.",
    swap: "Another exercise",
    swap_hint: "All of these work on the same part of you.",
    skip_it: "Leave this one out",
    end_here: "End here",
    change: "Change",
    change_title: "Change this exercise",
    count_it: "Count it",
    sound: "Sound",
    phase: spoken_phase,
    elsewhere: "A session is running in another tab or window.",
    take_over: "Go on here",
    taken_over: "This session is now running in another tab or window.",
};

pub(super) const PACE: Pace = Pace {
    reps: "Repetitions",
    sets: "Sets",
    hold: "Seconds to hold",
    time: "Seconds to keep going",
    rest: "Seconds to rest between sets",
    out: "Seconds to move out",
    back: "Seconds to come back",
    pause: "Seconds between repetitions",
    less: |what| format!("Less: {what}"),
    more: |what| format!("More: {what}"),
    own_pace: "At my own pace",
    own_pace_hint: "The app waits for you each time. To count a repetition, tap anywhere, or press space or the “next” button on your headphones.",
    from_now_on: "Keep it like this from now on",
    kept: "It stays like this from now on.",
    skip_side: "Skip this side",
    repeat: "Do this exercise again",
};

pub(super) const SCRIPT: ScriptWords = ScriptWords {
    title: "What the voice will say",
    hint: "Minutes and seconds from the start. Times when the app waits for you aren't counted.",
    print: "Print it",
};

pub(super) fn was(before: &Symptoms, after: Option<&Rating>) -> String {
    let level = |level: Option<u8>| level.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let line = |name, before: Option<u8>, after: Option<u8>| {
        (before.is_some() || after.is_some())
            .then(|| format!("{name} {} → {}", level(before), level(after)))
    };
    let then = after.map(|after| after.symptoms).unwrap_or_default();
    let effort = after.and_then(|after| after.effort);
    [
        line("Pain", before.pain, then.pain),
        line("Stiffness", before.stiffness, then.stiffness),
        effort.map(|effort| format!("Effort {effort}")),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}

fn spoken_phase(view: &SessionView) -> String {
    let side = match view.side {
        Some(Side::Left) => ", left side",
        Some(Side::Right) => ", right side",
        None => "",
    };
    if let Status::Paused(why) = view.status {
        return match why {
            PauseReason::NotStarted => String::new(),
            _ => "Paused".to_owned(),
        };
    }
    let text = exercise(view.prescription.exercise);
    let name = phase(view.phase);
    match view.phase {
        Phase::GetReady => format!("{name}: {}. {}{side}", text.name, text.get_ready),
        Phase::SwitchSides => format!("{name}{side}"),
        Phase::Rest => format!("{name}, then set {}", view.set),
        Phase::Out | Phase::Open if view.rep > 0 => {
            format!("{name} {} of {}{side}", view.rep, view.reps)
        }
        _ => name.to_owned(),
    }
}
