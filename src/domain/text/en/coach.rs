//! What leads through a session, in English: sound check, own pace, what hurts, how it feels.

use super::exercises::exercise;
use super::player::phase;
use crate::domain::catalogue::Side;
use crate::domain::history::{After, Feeling, Hurt};
use crate::domain::session::{Status, View, Why};
use crate::domain::text::words::Coach;
use crate::domain::text::{Statements, statements};
use crate::domain::timeline::Phase;

pub(super) const COACH: Coach = Coach {
    sample: "This is the voice that will guide you.",
    check_title: "Did you hear that?",
    check_text: "A voice and tones lead you, so that you need not look at the screen.",
    check_again: "Play it again",
    check_yes: "Yes, I heard it",
    check_no: "No",
    check_help_title: "If you hear nothing",
    check_help: &[
        "Turn up the volume. On a phone, use the buttons at its side.",
        "On an iPhone, flip the mute switch: it silences tones.",
        "Are headphones or a loudspeaker connected? Then the sound goes there.",
        "Look whether this tab or the browser is muted.",
    ],
    check_without: "Go on without sound, and let the screen flash",
    check_link: "Do the sound check again",
    before_title: "How is your upper back right now?",
    before_text: "So that you can see later whether it helps. You may leave this out.",
    severe: "That is severe pain. Please see a doctor or physiotherapist before you exercise.",
    after_title: "And how is it now?",
    pain: "Pain",
    stiffness: "Stiffness",
    effort: "Effort",
    none_to_most: "0 is none at all, 10 is the most you can think of",
    note: "A note to yourself",
    note_hint: "What felt good, what did not",
    note_room: |length, most| {
        if length > most {
            format!("Only the first {most} characters are kept.")
        } else {
            format!("{length} of {most} characters")
        }
    },
    go: "Start",
    go_unsaid: "Start without saying",
    never_ask: "Do not ask again",
    ask: "Ask how it feels",
    ask_hint: "Before and after a session: pain and stiffness from 0 to 10.",
    was,
    hurts: "This hurts",
    hurts_title: "What is it like?",
    hurt: |hurt| match hurt {
        Hurt::Sharp => "A sharp pain",
        Hurt::Spreading => "It grows or spreads",
        Hurt::Dizzy => "I feel dizzy",
        Hurt::Numb => "Numb, tingling or weak",
        Hurt::TooMuch => "Just too much",
    },
    hurt_advice,
    see_somebody: "When to see somebody",
    see_somebody_text: statements![
        "Pain that stays or gets worse: see a doctor or physiotherapist." by [BoneAndSpine],
        "Numbness, tingling, weakness, or pain that flares up: get medical advice." by [BoneAndSpine, Vykoukal],
        "Not sure that you do it right: a physiotherapist can show you." by [Vykoukal, OneBodyLdn],
        "Pain or pressure in the chest, trouble breathing, pain that spreads to the jaw or an arm, trouble walking, or no control over bladder or bowels: call for emergency help now." by [],
    ],
    easier: |name| format!("Something easier: {name}"),
    lighter: |dose| format!("Less of it: {dose}"),
    lighter_note: "How much less is our suggestion. It also starts lighter next time.",
    swap: "Another exercise",
    swap_hint: "All of these work on the same part of you.",
    skip_it: "Leave this one out",
    end_here: "End here",
    starts_lighter: "Starts lighter, because it hurt.",
    usual_again: "As usual again",
    lighter_title: "Exercises that start lighter",
    change: "Change",
    change_title: "Change this exercise",
    reps: "Times",
    sets: "Sets",
    hold: "Hold, seconds",
    time: "Seconds",
    rest: "Rest between sets, seconds",
    out: "Way out, seconds",
    back: "Way back, seconds",
    pause: "Between two, seconds",
    less: |what| format!("Less: {what}"),
    more: |what| format!("More: {what}"),
    own_pace: "At my own pace",
    own_pace_hint: "Each time waits for you. Tap anywhere, press space or a headphone button to count it.",
    count_it: "Count it",
    from_now_on: "Keep it like this from now on",
    kept: "It is like this from now on.",
    as_prescribed: "Back to what it was",
    skip_side: "Leave this side out",
    repeat: "Do this exercise again",
    sound: "Sound",
    full_screen: "Full screen",
    manner: "How much the voice says",
    manner_full: "All",
    manner_brief: "A little",
    manner_tones: "Tones only",
    which_voice: "Voice of your device",
    best_voice: "The one that suits best",
    rate: "How fast it speaks",
    voice_volume: "How loud the voice is",
    tone_volume: "How loud the tones are",
    tone_set: "Which tones",
    soft: "Soft",
    loud: "Loud",
    flash: "Flash the screen",
    flash_hint: "A flash with each tone, for noisy rooms.",
    media: "Headphone buttons and lock screen",
    media_hint: "They pause and skip. On phones this may stop your music.",
    floor: "More time to get down or up",
    floor_seconds: |seconds| match seconds {
        0 => "None".to_owned(),
        _ => format!("{seconds} s"),
    },
    percent: |percent| format!("{percent} %"),
    script: "What the voice will say",
    script_hint: "Minutes and seconds from the start. Waits of your own are not counted.",
    print: "Print it",
    phase: spoken_phase,
    elsewhere: "A session runs in another tab or window.",
    take_over: "Go on here",
    taken_over: "The session goes on in another tab or window.",
};

fn was(before: &Feeling, after: Option<&After>) -> String {
    let level = |level: Option<u8>| level.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let line = |name, before: Option<u8>, after: Option<u8>| {
        (before.is_some() || after.is_some())
            .then(|| format!("{name} {} → {}", level(before), level(after)))
    };
    let then = after.map(|after| after.feeling).unwrap_or_default();
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

fn hurt_advice(hurt: Hurt) -> Statements {
    match hurt {
        Hurt::Sharp => statements![
            "Stop this movement at once." by [BoneAndSpine, SwordHealth],
            "Ask a professional about it before you do this one again." by [SwordHealth],
        ],
        Hurt::Spreading => statements![
            "Stop for today. Pain that grows or spreads is a sign to stop and see a professional." by [SwordHealth],
        ],
        Hurt::Dizzy => statements![
            "Stop now." by [BoneAndSpine],
            "Sit or lie down until it has passed. Get up slowly." by [],
        ],
        Hurt::Numb => statements![
            "Stop now. With numbness, tingling or weakness, ask a doctor or physiotherapist before you go on." by [BoneAndSpine],
        ],
        Hurt::TooMuch => statements![
            "Then do less, or something else. A light pull is fine, more than that is not needed." by [BoneAndSpine, OneBodyLdn],
        ],
    }
}

fn spoken_phase(view: &View) -> String {
    let side = match view.side {
        Some(Side::Left) => ", left side",
        Some(Side::Right) => ", right side",
        None => "",
    };
    if let Status::Paused(why) = view.status {
        return match why {
            Why::NotStarted => String::new(),
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
