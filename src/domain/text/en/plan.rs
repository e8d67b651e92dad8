//! The questions and the plan, in English.

use super::amounts::WEEKDAYS;
use super::exercises::exercise;
use super::names::equipment;
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::Hurt;
use crate::domain::plan::{
    Advice, Change, ChangeReason, ChoiceReason, DaysReason, DoseReason, Floor, Level, Liking,
    Missing, Role, Spot,
};
use crate::domain::routine::Prescription;
use crate::domain::text::plan::{PlanPage, Questions};
use crate::domain::text::statements;

/// The questions.
pub(in crate::domain::text) static QUESTIONS: Questions = Questions {
    title: "A plan for you",
    lead: "Skip what you like, and change it later.",
    step: |n, of| format!("Question {n} of {of}"),
    skip: "Skip this",
    next: "Next",
    back: "Back",
    enough: "Skip the rest",
    finish: "Show my plan",
    kept: "Each answer counts right away, and your plan follows it.",
    flags: "First: does any of this apply to you?",
    flags_again: "Warning signs",
    flags_skipped: "You have not answered this yet.",
    flags_cleared: "You said that one or more apply, and that you have asked a professional.",
    see_flags: "Look at them again",
    sore: "Where is it stiff or sore?",
    sore_hint: "Tap the back, or the names. You can leave it empty.",
    on_picture: |place| format!("{place}, on the picture"),
    spot,
    minutes: "How many minutes at a time?",
    minutes_hint: statements![
        "A few minutes a day count. Keeping at it matters more than working hard." by [BoneAndSpine],
    ],
    n_minutes: |n| format!("{n} min"),
    days: "On how many days a week?",
    days_hint: statements![
        "Begin with 3 to 4 days a week, or daily." by [BoneAndSpine],
        "Do it at least 3 to 4 times a week." by [OneBodyLdn],
    ],
    things: "What do you have at hand?",
    things_hint: "Tap what you can use. Many exercises need nothing at all.",
    band: "Exercise band and a firm anchor",
    floor: "Can you get down to the floor and up again?",
    how_far: |floor| match floor {
        Floor::Kneeling => "Yes, and I can kneel",
        Floor::Lying => "Yes, but I can't kneel",
        Floor::Upright => "No, I can't",
    },
    place: "Where will you do it?",
    home: "At home",
    work: "At work",
    rounding: "Moves that round the back: in or out?",
    rounding_sides: statements![
        "Leave them out, and bend your upper back backward instead. If your day needs a rounded posture, you can train for it." by [Derry],
        "Keep them: cat-cow can help your spine to move more easily." by [BoneAndSpine, OneBodyLdn, SwordHealth],
        "Keep them: instead of avoiding a movement strictly, do a little more each time, as far as is comfortable." by [SwordHealth],
        "If you leave them out, your plan has no cat-cow, child\u{2019}s pose, or neck flexion and extension." by [],
    ],
    rounding_in: "Keep them in",
    rounding_out: "Leave them out",
    used: "Are you used to exercises like these?",
    used_hint: "If so, you start with the harder exercise when there are two. The amounts still start low.",
    new: "No, they are new to me",
    used_to: "Yes, I am used to them",
};

/// The plan.
pub(in crate::domain::text) static PLAN_PAGE: PlanPage = PlanPage {
    title: "Your plan",
    lead: |days, minutes| format!("{days} times a week, about {minutes} min each."),
    none: "Answer a few questions, and get a plan: what to do, how much, and why.",
    make: "Make me a plan",
    answers: "Change my answers",
    nothing_left: "You've marked everything \u{201c}never\u{201d}. Undo one to get a plan.",
    sessions: "Your week",
    session: |n| format!("Session {n}"),
    is_due: "Today",
    is_next: "Next time",
    afterwards: "After that",
    weekdays: WEEKDAYS,
    done: |length| format!("done, {length}"),
    tap: "Tap a figure to see why, or to swap it.",
    start: "Start the next session",
    days_reason: |reason| match reason {
        DaysReason::ThreeOrFour => "These two sources suggest three or four days a week.",
        DaysReason::UpToDaily => "You can exercise every day.",
        DaysReason::ToKeep => "Two sessions a week, as you chose.",
    },
    why: "Why this one?",
    reason,
    dose_reason: |reason, n| match (reason, n) {
        (DoseReason::LowEnd, ..=1) => "You start with the least that this source suggests.",
        (DoseReason::LowEnd, _) => "You start with the least that these sources suggest.",
        (DoseReason::Grown(_), ..=1) => {
            "It has grown step by step, and is still within what this source suggests."
        }
        (DoseReason::Grown(_), _) => {
            "It has grown step by step, and is still within what these sources suggest."
        }
        (DoseReason::Top, ..=1) => "You have reached the most that this source suggests.",
        (DoseReason::Top, _) => "You have reached the most that these sources suggest.",
        (DoseReason::NoSource, _) => "No source gives a number. This one is ours.",
        (DoseReason::Short, _) => "It is less than usual, to fit your minutes.",
        (DoseReason::Lighter, _) => "It is less than usual, because it hurt.",
        (DoseReason::AfterBreak, _) => "You've been away, so you start lower than before.",
    },
    short: "This is shorter than you asked for. It could be longer with:",
    missing: |missing| match missing {
        Missing::Minutes => "more minutes".to_owned(),
        Missing::ReadyTime => "less time to get into position (in the settings)".to_owned(),
        Missing::Floor => "exercises on the floor and on your knees".to_owned(),
        Missing::Rounding => "moves that round the back".to_owned(),
        Missing::Thing(thing) => equipment(thing).to_ascii_lowercase(),
        Missing::Never => "exercises you've marked \u{201c}never\u{201d}".to_owned(),
        Missing::Swapped => "the exercises that you swapped for others".to_owned(),
    },
    left_out: |names| format!("Left out on purpose this time: {}.", names.join(", ")),
    find_out: "Which of these help you?",
    find_out_hint: "Your plan can leave exercises out now and then, so that you can see how sessions go with and without them.",
    see_how: "See how",
    not_now: "Not now",
    changes: "What has changed",
    change,
    refuse: "Not yet",
    swap: "Another one instead",
    swap_hint: "These work the same part of your body, with what you have.",
    liking: |liking| match liking {
        Liking::Never => "Never this one",
        Liking::More => "More of this",
    },
    preferences: "Your choices",
    marked: |liking, id| match liking {
        Liking::Never => format!("Never: {}", name(id)),
        Liking::More => format!("More of: {}", name(id)),
    },
    swapped: |from, to| format!("{} instead of {}", name(to), name(from)),
    undo: "Undo",
    see_somebody: "Please see a doctor or physiotherapist",
    advice: |advice| match advice {
        Advice::Sign(Hurt::Numb) => {
            "You reported numbness, tingling or weakness. Have that checked before you go on."
        }
        Advice::Sign(Hurt::Dizzy) => "You reported dizziness, which is a sign to stop at once.",
        Advice::Sign(Hurt::Spreading) => {
            "You reported pain that grew or spread. If it stays or gets worse, see a doctor or physiotherapist."
        }
        Advice::Sign(Hurt::New) => {
            "You reported something new. Please have it checked before you go on."
        }
        Advice::Sign(Hurt::Sharp | Hurt::TooMuch) => {
            "You reported sharp pain. Please have it checked before you go on as before."
        }
        Advice::Severe => {
            "You reported severe pain. Please have it checked, to find out whether something else is causing it."
        }
        Advice::Worse => {
            "It has got worse over your last sessions. A professional should take a look at it."
        }
        Advice::NoChange => {
            "Six weeks have gone by, and it is no better. That's not your fault, but a professional should take a look at it."
        }
    },
    expect: "What to expect",
    expectations: statements![
        "First relief may come within days, if you stretch regularly." by [BoneAndSpine],
        "Less pain and easier movement may come within four to six weeks of regular work." by [OneBodyLdn],
        "How soon it helps differs from person to person." by [OneBodyLdn],
    ],
    good_weeks: |n| match n {
        1 => "1 good week so far".to_owned(),
        n => format!("{n} good weeks so far"),
    },
    well_done: "Six good weeks. Well done!",
    keep_offer: "You can go down to two sessions a week now. That number is ours; no source gives one. You can also go on as before.",
    keep: "Two a week from now on",
    go_on: "Go on as before",
    more_days: "Go back to more days",
    keeping: "You are now doing two sessions a week.",
    rest: "Pause my plan",
    resting: "Your plan is paused. What you did is kept here, in case the ache comes back.",
    worked: "What you did",
    worked_hint: "When you start again, these come first, and you begin with low amounts.",
    again: "Start my plan again",
    forget: "Delete this plan",
    forget_title: "Delete your plan?",
    forget_hint: "Your answers and choices are deleted. Your history stays.",
};

fn name(id: ExerciseId) -> &'static str {
    exercise(id).name
}

pub(super) fn spot(spot: Spot) -> &'static str {
    match spot {
        Spot::Neck => "Neck",
        Spot::Shoulders => "Shoulders and chest",
        Spot::BetweenBlades => "Between the shoulder blades",
        Spot::MidBack => "Middle of the back",
    }
}

fn reason(reason: ChoiceReason) -> String {
    match reason {
        ChoiceReason::Sore(Spot::Neck) => {
            "You said your neck is stiff or sore. This works on it.".to_owned()
        }
        ChoiceReason::Sore(Spot::Shoulders) => {
            "You said your shoulders and chest are stiff or sore. This works on them.".to_owned()
        }
        ChoiceReason::Sore(Spot::BetweenBlades) => {
            "You said you are stiff or sore between the shoulder blades. This works there."
                .to_owned()
        }
        ChoiceReason::Sore(Spot::MidBack) => {
            "You said the middle of your back is stiff or sore. This works on it.".to_owned()
        }
        ChoiceReason::Mix(Role::Strength) => {
            "Strengthening and stretching work best together.".to_owned()
        }
        ChoiceReason::Mix(Role::Stretch) => "Stretching can ease tension and stiffness.".to_owned(),
        ChoiceReason::Mix(Role::Mobility) => {
            "It can help to restore movement where you are stiff.".to_owned()
        }
        ChoiceReason::Mix(Role::Control) => {
            "Good posture and a steady trunk can help the gain to last.".to_owned()
        }
        ChoiceReason::AtHand(id) => {
            let things = super::names::kits(id.facts().kits);
            format!("You have what it needs: {}.", things.to_ascii_lowercase())
        }
        ChoiceReason::AtWork => {
            "You can do it at work, without getting down on the floor.".to_owned()
        }
        ChoiceReason::Wanted => "You asked for more of it.".to_owned(),
        ChoiceReason::Worked => "It was in your earlier plan.".to_owned(),
        ChoiceReason::InPlaceOf(id) => format!("You chose it instead of {}.", name(id)),
        ChoiceReason::InsteadOfNever(id) => {
            format!("You don't want {}, so this one takes its place.", name(id))
        }
        ChoiceReason::NextRung(id) => format!("It is the next step after {}.", name(id)),
        ChoiceReason::BeforeHarder(id) => format!("It comes before {}, which is harder.", name(id)),
        ChoiceReason::EachTime => "It is meant for at least three days a week.".to_owned(),
        ChoiceReason::EveryOtherTime => {
            "Strengthening can be done every day or every other day.".to_owned()
        }
        ChoiceReason::ToKeep => "You keep doing this one twice a week.".to_owned(),
        ChoiceReason::SeveralTimesADay(range) => {
            let often = (super::doses::DOSES.how_often)(Some(range), None);
            format!("You can do it more often: {often}. Movement breaks can help with that.")
        }
        ChoiceReason::TakesTurns => {
            "It takes turns with others, to give you some variety.".to_owned()
        }
    }
}

/// A level beside another one, in words: the way where the ways differ, else the dose.
pub(super) fn level(id: ExerciseId, level: Level, other: Level) -> String {
    let ways = id.facts().variants.iter();
    let mut ways = ways.filter(|way| way.rank == level.rank);
    match ways.next() {
        Some(way) if level.rank != other.rank => {
            let text = exercise(id).variant(Some(way));
            text.map_or("", |text| text.name).to_owned()
        }
        _ => {
            let step = Prescription::usual(id).with_dose(level.dose);
            (super::amounts::AMOUNTS.dose)(&step).to_ascii_lowercase()
        }
    }
}

fn change(change: &Change) -> String {
    let id = change.exercise;
    let [from, to] = change.levels;
    let what = match change.onto {
        Some(onto) => format!("{} instead of {}.", name(onto), name(id)),
        None if change.why == ChangeReason::HurtAgain => {
            format!("{} is left out for four weeks.", name(id))
        }
        None => format!(
            "{}: {} instead of {}.",
            name(id),
            level(id, to, from),
            level(id, from, to)
        ),
    };
    let why = match change.why {
        ChangeReason::WentWell => "It went well several times in a row.",
        ChangeReason::Hurt(_) => "It hurt.",
        ChangeReason::HurtAgain => "It hurt again, even at the lightest amount.",
        ChangeReason::PainGrew => "Your pain was worse after the session than before.",
        ChangeReason::LongBreak => "You've been away for a while, so you begin a little lower.",
    };
    format!("{what} {why}")
}
