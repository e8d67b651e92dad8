//! The questions and the plan, in English.

use super::exercises::exercise;
use super::names::equipment;
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::Hurt;
use crate::domain::plan::{
    Advice, Change, DaysReason, DoseReason, Floor, Level, Liking, Missing, Reason, Role, Spot, Why,
};
use crate::domain::routine::Prescription;
use crate::domain::text::plan::{PlanPage, Questions};
use crate::domain::text::statements;

/// The questions.
pub static QUESTIONS: Questions = Questions {
    title: "A plan for you",
    lead: "A few taps. Skip what you like, and change it later.",
    step: |n, of| format!("Question {n} of {of}"),
    skip: "Skip this",
    next: "Next",
    back: "Back",
    enough: "Skip the rest",
    finish: "Show my plan",
    kept: "Each answer counts at once, and the plan follows it.",
    flags: "First: does any of this apply to you?",
    flags_again: "Warning signs",
    flags_skipped: "You have not answered this yet.",
    flags_cleared: "You said that one or more apply, and that you have asked a professional.",
    see_flags: "Look at them again",
    sore: "Where is it stiff or sore?",
    sore_hint: "Tap the back, or the names. You may leave it empty.",
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
    things_hint: "Tap what you can use. Much of it needs nothing at all.",
    band: "Exercise band and a firm anchor",
    floor: "Can you get down to the floor and up again?",
    how_far: |floor| match floor {
        Floor::Kneeling => "Yes, and I can kneel",
        Floor::Lying => "Yes, but no kneeling",
        Floor::Upright => "No floor for me",
    },
    place: "Where will you do it?",
    home: "At home",
    work: "At work",
    rounding: "Moves that round the back: in or out?",
    rounding_sides: statements![
        "Leave them out, and bend your upper back backward instead. If your day needs a rounded posture, you may train for it." by [Derry],
        "Keep them: cat-cow helps your spine to move more easily." by [BoneAndSpine, OneBodyLdn, SwordHealth],
        "Keep them: moving a little more, as far as is comfortable, is better than strictly avoiding it." by [SwordHealth],
        "\u{201c}Leave them out\u{201d} leaves out cat-cow, child\u{2019}s pose, and neck flexion and extension." by [],
    ],
    rounding_in: "Keep them in",
    rounding_out: "Leave them out",
    used: "Are you used to exercise like this?",
    used_hint: "If so, you begin with the harder exercise where there are two. The doses still begin low.",
    new: "No, it is new to me",
    used_to: "Yes, I am used to it",
};

/// The plan.
pub static PLAN_PAGE: PlanPage = PlanPage {
    title: "Your plan",
    lead: |days, minutes| format!("{days} times a week, about {minutes} min each."),
    none: "Answer a few questions, and you get a plan: what to do, how much of it, and why.",
    make: "Make me a plan",
    answers: "Change my answers",
    red_flag: "Please ask a doctor or physiotherapist first",
    red_flag_text: "You said that a warning sign applies to you. You get a plan once a doctor or physiotherapist has said that you may exercise.",
    told_text: "Before you go on, please ask a doctor or physiotherapist. Your plan waits for you.",
    nothing_left: "You have marked everything that could be done as \u{201c}never\u{201d}. Take one of these marks back, and there is a plan again.",
    sessions: "Your week",
    session: |n| format!("Session {n}"),
    is_next: "Next",
    start: "Start the next session",
    days_reason: |reason| match reason {
        DaysReason::ThreeOrFour => "Three or four days a week is what these two sources suggest.",
        DaysReason::UpToDaily => "You may exercise every day.",
        DaysReason::ToKeep => "Two sessions a week, as you chose.",
    },
    why: "Why?",
    reason,
    dose_reason: |reason, n| match (reason, n) {
        (DoseReason::LowEnd, ..=1) => "It begins at the low end of what this source gives.",
        (DoseReason::LowEnd, _) => "It begins at the low end of what these sources give.",
        (DoseReason::Grown(_), ..=1) => {
            "It has grown, step by step, within what this source gives."
        }
        (DoseReason::Grown(_), _) => "It has grown, step by step, within what these sources give.",
        (DoseReason::Top, ..=1) => "It has reached the most that this source gives.",
        (DoseReason::Top, _) => "It has reached the most that these sources give.",
        (DoseReason::NoSource, _) => "No source gives a number. This one is ours.",
        (DoseReason::Short, _) => "It is less than usual, so that it fits your minutes.",
        (DoseReason::Lighter, _) => "It is less than usual, because it hurt.",
    },
    short: "This is shorter than you asked for. It would be fuller with:",
    missing: |missing| match missing {
        Missing::Minutes => "more minutes".to_owned(),
        Missing::ReadyTime => "less time to get into position (in the settings)".to_owned(),
        Missing::Floor => "exercises on the floor and on your knees".to_owned(),
        Missing::Rounding => "moves that round the back".to_owned(),
        Missing::Thing(thing) => equipment(thing).to_ascii_lowercase(),
        Missing::Never => "exercises that you have marked as \u{201c}never\u{201d}".to_owned(),
    },
    changes: "What has changed",
    change,
    refuse: "Not yet",
    swap: "Another one instead",
    swap_hint: "These work on the same part, with what you have.",
    liking: |liking| match liking {
        Liking::Never => "Never this one",
        Liking::More => "More of this",
    },
    marks: "What you have said",
    marked: |liking, id| match liking {
        Liking::Never => format!("Never: {}", name(id)),
        Liking::More => format!("More of: {}", name(id)),
    },
    swapped: |from, to| format!("{} instead of {}", name(to), name(from)),
    undo: "Take it back",
    see_somebody: "Please see a doctor or physiotherapist",
    advice: |advice| match advice {
        Advice::Sign(Hurt::Numb) => {
            "You reported numbness, tingling or weakness. Have that checked before you go on."
        }
        Advice::Sign(Hurt::Dizzy) => "You reported dizziness. Have that checked before you go on.",
        Advice::Sign(Hurt::Spreading) => {
            "You reported pain that grows or spreads. Have that checked before you go on."
        }
        Advice::Sign(_) => {
            "You reported sharp pain. Please have it checked before you go on as before."
        }
        Advice::Severe => {
            "You reported severe pain. Please have it checked, to make sure that nothing else is behind it."
        }
        Advice::Worse => {
            "It has become worse over your last sessions. Somebody should have a look at it."
        }
        Advice::NoChange => {
            "Six weeks have gone by, and it is no better. That is no fault of yours: somebody should have a look at it."
        }
    },
    expect: "What to expect",
    expectations: statements![
        "First relief may come within days, if you stretch regularly." by [BoneAndSpine],
        "Less pain and easier movement may come within four to six weeks of regular work." by [OneBodyLdn],
        "How fast it goes differs from person to person." by [OneBodyLdn],
    ],
    good_weeks: |n| match n {
        1 => "1 good week so far".to_owned(),
        n => format!("{n} good weeks so far"),
    },
    well_done: "Six good weeks. Well done!",
    keep_offer: "You can go down to two sessions a week now. That number is ours; no source gives one. You may also go on as before.",
    keep: "Two a week from now on",
    go_on: "Go on as before",
    more_days: "More days again",
    keeping: "You go on with two sessions a week.",
    rest: "That is enough for now",
    resting: "Your plan is resting. What you did is kept here, in case the ache comes back.",
    worked: "What you did",
    worked_hint: "If you take it up again, these come first, and everything begins low.",
    again: "Take it up again",
    asked: "I have asked, and I may exercise",
    forget: "Delete this plan",
    forget_title: "Delete your plan?",
    forget_hint: "Your answers and marks go. Your history stays.",
};

fn name(id: ExerciseId) -> &'static str {
    exercise(id).name
}

fn spot(spot: Spot) -> &'static str {
    match spot {
        Spot::Neck => "Neck",
        Spot::Shoulders => "Shoulders and chest",
        Spot::BetweenBlades => "Between the shoulder blades",
        Spot::MidBack => "Middle of the back",
    }
}

fn reason(reason: Reason) -> String {
    match reason {
        Reason::Sore(Spot::Neck) => "It works on your neck.".to_owned(),
        Reason::Sore(Spot::Shoulders) => "It works on your shoulders and chest.".to_owned(),
        Reason::Sore(Spot::BetweenBlades) => "It works between your shoulder blades.".to_owned(),
        Reason::Sore(Spot::MidBack) => "It works on the middle of your back.".to_owned(),
        Reason::Mix(Role::Strength) => {
            "Strengthening and stretching together do more than either one alone.".to_owned()
        }
        Reason::Mix(Role::Stretch) => "Stretching eases tension and stiffness.".to_owned(),
        Reason::Mix(Role::Mobility) => "It brings back movement where it is stiff.".to_owned(),
        Reason::Mix(Role::Control) => {
            "Good posture and a steady trunk help the gain to last.".to_owned()
        }
        Reason::AtHand(id) => {
            let things = (super::names::NAMES.kits)(id.facts().kits);
            format!("You have what it needs: {}.", things.to_ascii_lowercase())
        }
        Reason::AtWork => "You can do it at work, without getting down to the floor.".to_owned(),
        Reason::Wanted => "You want more of it.".to_owned(),
        Reason::Worked => "It was in the plan that you did before.".to_owned(),
        Reason::InPlaceOf(id) => format!("You chose it instead of {}.", name(id)),
        Reason::NextRung(id) => format!("It is the next step after {}.", name(id)),
        Reason::BeforeHarder(id) => format!("It comes before {}, which is harder.", name(id)),
        Reason::EachTime => "It can be done on at least three days a week, up to daily.".to_owned(),
        Reason::EveryOtherTime => "It can be done daily or every other day.".to_owned(),
        Reason::ToKeep => "It is one of those with which you go on, twice a week.".to_owned(),
        Reason::SeveralTimesADay(range) => {
            let often = (super::doses::DOSES.how_often)(Some(range), None);
            format!("It may be done more often: {often}. Movement breaks can help with that.")
        }
        Reason::TakesTurns => "It takes turns with others, so that the week is varied.".to_owned(),
    }
}

/// A level beside another one, in words: the way where the ways differ, else the dose.
fn level(id: ExerciseId, level: Level, other: Level) -> String {
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
        None if change.why == Why::HurtAgain => format!("{} is left out for four weeks.", name(id)),
        None => format!(
            "{}: {} instead of {}.",
            name(id),
            level(id, to, from),
            level(id, from, to)
        ),
    };
    let why = match change.why {
        Why::WentWell => "It went well several times in a row.",
        Why::Hurt(_) => "It hurt.",
        Why::HurtAgain => "It hurt again, as light as it was.",
        Why::PainGrew => "Your pain was worse after the session than before.",
        Why::LongBreak => "After a break you begin a little lower.",
    };
    format!("{what} {why}")
}
