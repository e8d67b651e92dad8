//! What helps, in English: what was seen, never why, and no promise.

use super::amounts::plural;
use crate::domain::history::Date;
use crate::domain::insight::Symptom;
use crate::domain::insight::helps::{Basis, Effect, FOLLOW_UP, Untold, Verdict};
use crate::domain::text::helps::HelpsWords;

/// What helps.
pub(in crate::domain::text) static HELPS: HelpsWords = HelpsWords {
    lead: "Which exercises ease your back, and which make no difference? Your own sessions can show it, with time.",
    empty: "Do a session, and say how you feel before and after it. Then you can see here how it went.",
    ask: "Try it out?",
    consent: &[
        "If you say yes, your plan leaves an exercise out now and then. That way you can see how sessions go with it and without it.",
        "What is being tried out is done half as often for a while.",
        "At most half of a session is tried out at a time, and other exercises fill the minutes. You can stop whenever you like.",
    ],
    yes: "Yes, try it out",
    no_plan: "Exercises can be tried out once you have a plan. Until then, this page only shows what it has seen.",
    trying: "What is being tried out",
    tried: |names| format!("Left out now and then: {}.", names.join(", ")),
    nothing_to_try: "Right now nothing can be left out of your plan. Longer sessions, or more things to exercise with, give it more to choose from.",
    waits: "Right now nothing is left out. It goes on by itself once your plan has settled again.",
    stop: "Stop trying out",
    stopped: "Nothing is being tried out. What you have done stays here.",
    verdicts: "What can be said",
    so_far: |n, next| match next {
        Some(next) => format!("{n} of {next} sessions until the next look"),
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
        format!("{sessions}: it wasn\u{2019}t said how you felt before and after.")
    },
    basis: |basis| match basis {
        Basis::Drawn => {
            "A draw by lot decided what was left out, and when. That makes this a fair test."
        }
        Basis::Seen => {
            "Nothing was left out on purpose. So this only shows what was seen, and it is no test."
        }
    },
    looked: |n, date| format!("As seen after {n} sessions, on {}.", day(date)),
    verdict: |verdict| match verdict {
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
            "You could do less of it, or another one in its place. If it hurts, leave it out."
        }
        Verdict::NoDifference => "It may still be good for you in other ways.",
        Verdict::CannotBeTold(Untold::AlwaysDone) => {
            "Without sessions that leave it out, nobody can tell."
        }
        Verdict::CannotBeTold(Untold::InTurn) => {
            "Whenever this one is left out, another takes its place. So nobody can tell which of the two it is."
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
    picture: "The dot is the best guess. The line is how far off it may be; in the middle is no difference.",
    as_one: "These always came together, so they are looked at as one.",
    seen: "What was seen so far",
    seen_hint: "How it was after sessions, next to before them. Pain often goes up and down by itself, so this says little about a single exercise.",
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
    follow_hint: "Only this one is left out then, in half of your next 24 sessions. One alone can be told more clearly than many at once.",
    which: "Which one",
    begin: "Look at this one",
    followed: |name, it| match it.is_over() {
        true => format!("{name}, after {} sessions", FOLLOW_UP.sessions),
        false => format!("{name}: {} of {} sessions", it.sessions, FOLLOW_UP.sessions),
    },
    end: "Stop looking at this one",
    how: "How this is worked out",
    method: &[
        "Your plan draws by lot, for four sessions at a time, which two of them leave an exercise out.",
        "What you say after a session is held against what you said before it, and against the day, since pain changes by itself.",
        "It is looked at after 15, 30 and 60 sessions only: who looks all the time sees things that aren\u{2019}t there.",
        "Even so, about 1 in 20 people is shown something that was only chance.",
        "It shows how a session goes with an exercise and without it. It can\u{2019}t show the days after, and it can\u{2019}t say why.",
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
fn effect(symptom: Symptom, effect: Effect) -> String {
    let of = within(symptom);
    let Effect { shown, low, high } = effect;
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
        let effect = |shown, low, high| (HELPS.effect)(Symptom::Pain, Effect { shown, low, high });
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
