//! What leads through a session, in English: sound check, own pace, what hurts, how it feels.

use super::exercises::exercise;
use super::player::phase;
use crate::domain::catalogue::Side;
use crate::domain::history::{Hurt, Rating, Symptoms};
use crate::domain::session::{PauseReason, SessionView, Status};
use crate::domain::text::statements;
use crate::domain::text::words::{Coach, Pace, ScriptWords, TooMuch};
use crate::domain::timeline::Phase;

pub(super) const COACH: Coach = Coach {
    end_here: "End here",
    sample: "This is the voice that will guide you.",
    heard_help: "If you hear nothing",
    who: "Who shows you the exercises?",
    pain_now: "How is the pain right now?",
    severe: "That's severe pain. Please don't exercise for now.",
    severe_way: "See what to do",
    pain: "Pain",
    ends: ["none", "worst"],
    level: |level| format!("{level} of 10"),
    unanswered: "Not answered",
    take_back: "Take the answer back",
    go: "Start",
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
    change: "Change",
    change_title: "Change this exercise",
    count_it: "Count it",
    sound: "Sound",
    phase: spoken_phase,
    elsewhere: "A session is running in another tab or window.",
    take_over: "Go on here",
    taken_over: "This session is now running in another tab or window.",
};

pub(super) const TOO_MUCH: TooMuch = TooMuch {
    now: statements![
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
