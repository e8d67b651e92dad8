//! What goes to somebody else of the history, in English: how it went, never why, and no promise.

use super::amounts::plural;
use super::diary::found;
use super::insight::{days, number, period, short_day, symptom, time, verdict};
use super::plan::spot;
use crate::domain::history::Hurt;
use crate::domain::insight::helps::EvidenceBasis;
use crate::domain::insight::{Measure, Moment};
use crate::domain::report::link::Broken;
use crate::domain::report::{Column, Finding, Trend};
use crate::domain::text::report::{PictureWords, ReportWords};

/// A report, results that came by link, and a picture.
pub(in crate::domain::text) static REPORT: ReportWords = ReportWords {
    lead: "One page for the person who treats you. It stays on this device until you print it or send it.",
    empty: "Nothing to report yet. After your first session you can make your page here.",
    which_days: "Which days",
    period,
    other_days: ["Other days", "From", "To"],
    choose_notes: "Your notes",
    choose_hint: |most| {
        format!("Tick the notes that you want on the page, up to {most}. The others stay with you.")
    },
    earlier: "Show earlier notes",
    print: "Print",
    send: [
        "Send it as a link",
        "The link shows how often you exercised, how your pain went, what hurt and what helped. It leaves out your notes, your goal, your self-checks and the names of your own exercises.",
    ],
    preview: ["Show what they will see", "What they will see"],
    consent: [
        "I want to send this",
        "Whoever has the link can read it. You can\u{2019}t take it back.",
    ],
    link: "Link to these results",
    title: "Upper-back exercises",
    name: "Name",
    made: |date| format!("Made on {}", days(date, date)),
    self_reported: "Self-reported: this is what the person did with the app, and what they said about it. Nobody has measured or checked it.",
    cannot_say: "This shows how things went, not why, and it isn\u{2019}t a diagnosis. A single answer about pain can be off by about 2 points.",
    days,
    done_in_all: |sessions, done_on, all, length| {
        let sessions = plural(sessions, "session", "sessions");
        let length = length.map_or_else(String::new, |length| format!(", {length} in all"));
        format!(
            "{sessions}, on {done_on} of {}{length}.",
            plural(all, "day", "days")
        )
    },
    regular: |done_on, all, [low, high]| {
        let asked = format!("The sources suggest {low} to {high} days a week.");
        if all < 7 {
            return asked;
        }
        // To the next half day.
        let halves = (28 * done_on + all) / (2 * all);
        let a_week = number(halves as f64 / 2.0);
        let days = if halves == 2 { "day" } else { "days" };
        format!("About {a_week} {days} a week. {asked}")
    },
    trend,
    no_trend: "Too few answers about pain to tell how it went.",
    rows: |weeks| match weeks {
        1 => "Week by week".to_owned(),
        n => format!("How it went, {n} weeks in each row"),
    },
    rows_hint: "Pain and stiffness are rated from 0 to 10. Each number is the middle one of the answers.",
    row_columns: ["Days", "Sessions", "Active days"],
    column: |column| match column {
        Column::PainBefore => "Pain before",
        Column::PainAfter => "Pain after",
        Column::PainOfDay => "Pain, any time",
        Column::StiffnessBefore => "Stiffness before",
    },
    row_days: |first, last| match (first == last, first.month() == last.month()) {
        (true, _) => short_day(first),
        (_, true) => format!("{} to {}", first.day(), short_day(last)),
        _ if first.year() != last.year() => {
            format!(
                "{} {} to {} {}",
                short_day(first),
                first.year(),
                short_day(last),
                last.year()
            )
        }
        _ => format!("{} to {}", short_day(first), short_day(last)),
    },
    number,
    done: "What was done",
    amount: |sessions, measure, n| {
        let sessions = plural(sessions, "session", "sessions");
        match measure {
            Measure::Repetitions => format!("{sessions}, {n} times"),
            Measure::Held | Measure::Time => format!("{sessions}, {}", time(n)),
        }
    },
    more_done: |n| format!("And {}.", plural(n, "other exercise", "other exercises")),
    own: "An exercise of their own",
    hurt: "What hurt",
    hurts: |hurt, n| {
        let way = match hurt {
            Hurt::Sharp => "sharp pain",
            Hurt::Spreading => "pain that grew or spread",
            Hurt::Dizzy => "dizzy",
            Hurt::Numb => "numb, tingling or weak",
            Hurt::New => "something new",
            Hurt::TooMuch => "too much",
        };
        match n {
            1 => format!("{way}, once"),
            2 => format!("{way}, twice"),
            n => format!("{way}, {n} times"),
        }
    },
    no_hurts: "No exercise was reported as painful.",
    more_hurts: |n| format!("And {}.", plural(n, "other exercise", "other exercises")),
    helped: "What helped",
    verdict: |seems_to_help, which, with, of| {
        let which = which.join(" with ");
        let on = done_in(with, of);
        match seems_to_help {
            true => format!("{which}: seems to help, {on}"),
            false => format!("{which}: often worse after, {on}"),
        }
    },
    followed: |finding, which, with, of| {
        let found = match finding {
            Finding::SeemsToHelp => "seems to help",
            Finding::OftenWorseAfter => "often worse after",
            Finding::NoDifference => "no difference seen",
            Finding::Unclear => "still not clear",
        };
        format!("{which}, tested on its own: {found}, {}", done_in(with, of))
    },
    no_verdict: |looked_at| match looked_at {
        0 => "Too early to tell. It takes 15 sessions with answers before and after.".to_owned(),
        n => format!("After {n} sessions, no exercise stood out."),
    },
    helped_hint: |basis| match basis {
        EvidenceBasis::Drawn => {
            "This compares how sessions went with an exercise and without it, from before to after. What to leave out was drawn by lot. It can\u{2019}t show a cause."
        }
        EvidenceBasis::Seen => {
            "This compares how sessions went with an exercise and without it, from before to after. Nothing was left out on purpose, so it isn\u{2019}t a test. It can\u{2019}t show a cause."
        }
    },
    sore: "Where it hurt",
    sore_on: |place, n| format!("{}: {}", spot(place), plural(n, "day", "days")),
    goal: "Would like to do again",
    went: |date, level| format!("{level} of 10 on {}", days(date, date)),
    checks: "Self-checks",
    found: |date, check| format!("{}: {}", days(date, date), found(check)),
    notes: "Notes",
    undated: |n| {
        format!(
            "Left out: {} with a date that can\u{2019}t be right.",
            plural(n, "session", "sessions")
        )
    },
    received: "Somebody sent you this to show how their upper-back exercises are going.",
    not_kept: "All of it is in the link. Nothing is saved here, and no server sees it.",
    broken: |broken| match broken {
        Broken::TooLong => "This link is too long to be one of ours. Please ask for it again.",
        Broken::NotALink => "This isn\u{2019}t a link to results. Please ask for it again.",
        Broken::Later => {
            "A newer version of Unhunch made this link. Load the page again, and it may open."
        }
        Broken::Cut => "The end of the link is missing. Please ask for it again.",
        Broken::Changed => {
            "Something in this link was changed on its way, so its numbers may be wrong. Please ask for it again."
        }
    },
    broken_title: "This link can\u{2019}t be shown",
    to_picture: ["Four weeks in a picture", "To show or to keep."],
    picture_hint: "The picture is made on this device, and stays here until you share it.",
    colours: ["Colours", "Light", "Dark"],
    save_picture: "Save the picture",
    share_picture: "Share",
    not_saved: "Your browser didn\u{2019}t save the picture. Please try again.",
    not_shared: "Sharing didn\u{2019}t work here. Save the picture, and share it from there.",
    no_picture: "Your browser can\u{2019}t draw this picture.",
    picture: PictureWords {
        title: "My last four weeks",
        sessions: |n| if n == 1 { "session" } else { "sessions" },
        days: |n| if n == 1 { "active day" } else { "active days" },
        minutes: |n| if n == 1 { "minute" } else { "minutes" },
        pain: |trend| {
            trend.map_or_else(String::new, |Trend { from, to, .. }| match from == to {
                true => format!("Pain still at {to} of 10"),
                false => format!("Pain {from} \u{2192} {to} of 10"),
            })
        },
        weekdays: ["M", "T", "W", "T", "F", "S", "S"],
        self_reported: "Self-reported with Unhunch",
        alt: |days, sessions, done_on, pain| {
            let stop = if pain.is_empty() { "" } else { ". " };
            format!(
                "My last four weeks, {days}: {} on {}{stop}{pain}.",
                plural(sessions, "session", "sessions"),
                plural(done_on, "day", "days")
            )
        },
    },
};

fn done_in(with: usize, of: usize) -> String {
    format!("done in {with} of {of} sessions")
}

fn trend(trend: &Trend) -> String {
    let Trend {
        from, to, ratings, ..
    } = trend;
    let when = match trend.moment {
        Moment::Before => "before a session",
        Moment::After => "after a session",
        Moment::CheckIn => "apart from sessions",
    };
    let change = verdict(trend.verdict()).to_ascii_lowercase();
    format!(
        "{} {when}: from {from} to {to}, {change} (middle of the first 3 and the last 3 of {ratings} answers).",
        symptom(trend.symptom)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::history::Date;
    use crate::domain::insight::Symptom;

    #[test]
    fn how_regular_it_was_is_said_to_half_a_day() {
        let said = |done_on, all| (REPORT.regular)(done_on, all, [3, 4]);
        for (done_on, all, begins) in [
            (16, 28, "About 4 days a week. "),
            (14, 28, "About 3.5 days a week. "),
            (4, 28, "About 1 day a week. "),
            (0, 28, "About 0 days a week. "),
            (90, 91, "About 7 days a week. "),
            (3, 6, "The sources suggest 3 to 4 days a week."),
        ] {
            assert!(
                said(done_on, all).starts_with(begins),
                "{}",
                said(done_on, all)
            );
        }
    }

    #[test]
    fn days_of_a_row_say_what_is_needed_once() {
        let day = |text: &str| Date::read(text).unwrap();
        for (first, last, said) in [
            ("2026-11-30", "2026-11-30", "30 Nov"),
            ("2026-11-24", "2026-11-30", "24 to 30 Nov"),
            ("2026-11-27", "2026-12-03", "27 Nov to 3 Dec"),
            ("2026-12-28", "2027-01-03", "28 Dec 2026 to 3 Jan 2027"),
        ] {
            assert_eq!((REPORT.row_days)(day(first), day(last)), said);
        }
    }

    #[test]
    fn how_pain_went_is_said_with_its_numbers() {
        let trend = Trend {
            symptom: Symptom::Pain,
            moment: Moment::Before,
            from: 7,
            to: 2,
            ratings: 16,
        };
        assert_eq!(
            (REPORT.trend)(&trend),
            "Pain before a session: from 7 to 2, much less than at the start (middle of the first 3 and the last 3 of 16 answers)."
        );
        assert_eq!(
            (REPORT.picture.pain)(Some(&trend)),
            "Pain 7 \u{2192} 2 of 10"
        );
    }
}
