//! What helps, in English: what was seen, never why, and no promise.

use super::amounts::plural;
use crate::domain::history::Date;
use crate::domain::insight::Symptom;
use crate::domain::insight::helps::{Estimate, EvidenceBasis, FOLLOW_UP, Untold, Verdict};
use crate::domain::text::helps::HelpsWords;

/// What helps.
pub(in crate::domain::text) static HELPS: HelpsWords = HelpsWords {
    lead: "Which exercises ease your back, and which make no difference? Your own sessions can show it, with time.",
    empty: "Do a session, and say how you feel before and after it. Then you can see here how it went.",
    ask: "Try it out?",
    consent: &[
        "If you say yes, your plan leaves an exercise out now and then. That way you can see how sessions go with it and without it.",
        "For a while, you do the exercises that you test half as often.",
        "You never test more than half of a session, and other exercises fill the time. You can stop whenever you like.",
    ],
    yes: "Yes, try it out",
    no_plan: "You need a plan for this. Until then, this page can only show how your sessions went.",
    trying: "What you are testing",
    tried: |names| format!("Left out now and then: {}.", names.join(", ")),
    nothing_to_try: "Right now there is nothing that your plan could leave out. Longer sessions or more equipment would give it more to choose from.",
    waits: "Right now nothing is left out. It goes on by itself once your plan has settled down again.",
    stop: "Stop testing",
    stopped: "You have stopped testing. What you have found so far stays here.",
    over_title: "This is as far as it goes",
    over: &[
        "After 60 sessions there is no other look. What you have found stands, and your plan leaves nothing out any more.",
        "You can take a closer look at one exercise, or begin again with what is in your plan now. That starts from zero, and once more about 1 in 20 people will see something that was only chance.",
    ],
    begin_anew: "Begin again",
    verdicts: "What your sessions show",
    so_far: |n, next| match next {
        Some(next) => format!("{n} of the {next} sessions for the next look"),
        None => format!(
            "{}. This was the last look.",
            plural(n, "session", "sessions")
        ),
    },
    unsaid: |n| {
        let sessions = plural(
            n,
            "session doesn\u{2019}t count",
            "sessions don\u{2019}t count",
        );
        format!("{sessions} here: you didn\u{2019}t say how you felt before and after.")
    },
    basis: |basis| match basis {
        EvidenceBasis::Drawn => {
            "What to leave out, and when, was drawn by lot. That makes this a fair test."
        }
        EvidenceBasis::Seen => {
            "Nothing was left out on purpose, so this only shows what happened. It isn\u{2019}t a test."
        }
    },
    looked: |n, date| format!("As seen after {n} sessions, on {}.", day(date)),
    verdict: |verdict, is_last| match verdict {
        Verdict::TooEarly if is_last => "Still not clear",
        Verdict::SeemsToHelp => "Seems to help",
        Verdict::OftenWorseAfter => "Often worse after",
        Verdict::NoDifference => "No difference seen",
        Verdict::TooEarly => "Too early to tell",
        Verdict::CannotBeTold(Untold::AlwaysDone) => "Always done: can\u{2019}t be told",
        Verdict::CannotBeTold(Untold::NeverDone) => "Not done yet: can\u{2019}t be told",
        Verdict::CannotBeTold(Untold::InTurn) => "Can\u{2019}t be told",
    },
    verdict_hint: |verdict| match verdict {
        Verdict::OftenWorseAfter => {
            "You could do less of it, or another exercise in its place. If it hurts, leave it out."
        }
        Verdict::NoDifference => "It may still be good for you in other ways.",
        Verdict::CannotBeTold(Untold::AlwaysDone) => {
            "Without sessions that leave it out, nobody can tell."
        }
        Verdict::CannotBeTold(Untold::InTurn) => {
            "Whenever this one is left out, another takes its place. So nobody can tell which of the two makes the difference."
        }
        Verdict::SeemsToHelp | Verdict::TooEarly | Verdict::CannotBeTold(Untold::NeverDone) => "",
    },
    counts: |with, without| {
        format!(
            "{} with it, {without} without",
            plural(with, "session", "sessions")
        )
    },
    effect,
    ends: ["eases more", "eases less"],
    picture: "The dot is the best guess, and the line shows how far off it may be. The middle means no difference.",
    as_one: "These always came together, so they are looked at as one.",
    earlier: "What you found before",
    seen: "How your sessions went",
    seen_hint: "How you felt after sessions, compared with before. Pain often goes up and down by itself, so this says little about any one exercise.",
    around: |symptom, n, change| {
        let sessions = plural(n, "session", "sessions");
        match change {
            None => sessions,
            Some(change) if is_nothing(change) => {
                format!("{sessions}: {} about the same afterwards", within(symptom))
            }
            Some(change) => {
                let (by, way) = (points(change), way(change));
                format!("{sessions}: {by} {way} {} afterwards", within(symptom))
            }
        }
    },
    follow: "Take a closer look at one",
    follow_hint: "Then only this one is left out, in half of your next 24 sessions. One at a time shows more clearly than many at once.",
    which: "Which one",
    begin: "Look at this one",
    followed: |name, n, is_over| match is_over {
        true => format!("{name}, after {} sessions", FOLLOW_UP.sessions),
        false => format!("{name}: {n} of {} sessions", FOLLOW_UP.sessions),
    },
    end: "Stop looking at this one",
    how: "How this is worked out",
    method: &[
        "For every four sessions, your plan draws by lot which two of them leave an exercise out.",
        "How you feel after a session is compared with how you felt before it, and with how your pain changes over time anyway.",
        "It only looks after 15, 30 and 60 sessions: if you look all the time, you see things that aren\u{2019}t there.",
        "Even so, about 1 in 20 people will see something that was only chance.",
        "It shows how a session goes with an exercise and without it, but not how the days after go, and not why.",
    ],
};

fn within(symptom: Symptom) -> &'static str {
    match symptom {
        Symptom::Pain => "pain",
        Symptom::Stiffness => "stiffness",
    }
}

/// Whether so many points are none, to a tenth.
fn is_nothing(points: f64) -> bool {
    points.abs() < 0.05
}

/// A number of points, to a tenth: "1.2", "2".
fn points(points: f64) -> String {
    let tenths = (points.abs() * 10.0).round() / 10.0;
    (super::insight::INSIGHT.number)(tenths)
}

/// Less than before, or more.
fn way(points: f64) -> &'static str {
    if points < 0.0 { "less" } else { "more" }
}

/// "Sessions with it end with about 1.2 points less pain. It is likely between 0.4 and 2 less."
fn effect(symptom: Symptom, effect: Estimate) -> String {
    let of = within(symptom);
    let Estimate { shown, low, high } = effect;
    let said = if is_nothing(shown) {
        format!("Sessions with it end with about as much {of} as sessions without it.")
    } else {
        let is_one = is_nothing(shown.abs() - 1.0);
        let unit = if is_one { "point" } else { "points" };
        let by = points(shown);
        format!(
            "Sessions with it end with about {by} {unit} {} {of}.",
            way(shown)
        )
    };
    // From the end that is nearer to nothing.
    let (near, far) = if shown < 0.0 {
        (high, low)
    } else {
        (low, high)
    };
    let (from, to) = (points(near), points(far));
    let to_way = way(far);
    let between = if (near < 0.0) == (far < 0.0) {
        format!("{from} and {to} {to_way}")
    } else {
        format!("{from} {} and {to} {to_way}", way(near))
    };
    format!("{said} It is likely between {between}.")
}

fn day(date: Date) -> String {
    (super::insight::INSIGHT.days)(date, date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_effect_is_said_with_how_far_off_it_may_be() {
        let effect =
            |shown, low, high| (HELPS.effect)(Symptom::Pain, Estimate { shown, low, high });
        assert_eq!(
            effect(-1.24, -2.0, -0.44),
            "Sessions with it end with about 1.2 points less pain. It is likely between 0.4 and 2 less."
        );
        assert_eq!(
            effect(1.0, -0.4, 2.4),
            "Sessions with it end with about 1 point more pain. It is likely between 0.4 less and 2.4 more."
        );
        assert_eq!(
            effect(-0.04, -0.6, 0.5),
            "Sessions with it end with about as much pain as sessions without it. It is likely between 0.5 more and 0.6 less."
        );
    }

    #[test]
    fn what_was_seen_is_said_as_such() {
        let around = |n, change| (HELPS.around)(Symptom::Stiffness, n, change);
        assert_eq!(around(1, None), "1 session");
        assert_eq!(
            around(3, Some(-0.83)),
            "3 sessions: 0.8 less stiffness afterwards"
        );
        assert_eq!(
            around(3, Some(0.01)),
            "3 sessions: stiffness about the same afterwards"
        );
    }

    #[test]
    fn the_method_is_told_in_five_sentences() {
        assert_eq!(HELPS.method.len(), 5);
    }
}
