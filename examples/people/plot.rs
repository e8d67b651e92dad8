//! The parts of a panel: axes, lines and marks.

use std::fmt::Write as _;

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::history::Hurt;
use unhunch::domain::plan::{Advice, ChangeReason};

use super::sim::DAYS;
use super::story::Story;

/// The colours of the exercises.
pub(crate) const COLOURS: [&str; 4] = ["#1f6f78", "#b06a00", "#3d62b3", "#7d4191"];
/// The colour of pain.
pub(crate) const PAIN: &str = "#b3261e";
/// The colours of words.
pub(crate) const INK: &str = "#22302f";
pub(crate) const QUIET: &str = "#5d6a67";

/// The plot in a panel: left, top, width, height.
pub(crate) const PLOT: (f64, f64, f64, f64) = (86.0, 104.0, 610.0, 250.0);
/// The highest level that is drawn, and the highest pain.
const MOST_LEVEL: f64 = 7.0;
const MOST_PAIN: f64 = 10.0;

/// Where a day is.
pub(crate) fn x_of(day: u64) -> f64 {
    PLOT.0 + PLOT.2 * day as f64 / DAYS as f64
}

/// Where so much of the most is.
fn y_of(value: f64, most: f64) -> f64 {
    PLOT.1 + PLOT.3 * (1.0 - value / most)
}

/// Weeks, levels at the left, pain at the right.
pub(crate) fn axes() -> String {
    let (left, top, width, height) = PLOT;
    let (right, bottom) = (left + width, top + height);
    let mut svg = String::new();
    for week in 0..=DAYS / 7 {
        let x = x_of(week * 7);
        let _ = write!(
            svg,
            "<path d=\"M{x:.1} {top} V{bottom}\" stroke=\"#e4e0d6\"/>"
        );
        if week < DAYS / 7 {
            let (middle, y) = (x_of(week * 7 + 3), bottom + 18.0);
            let _ = write!(
                svg,
                "<text x=\"{middle:.1}\" y=\"{y}\" text-anchor=\"middle\" fill=\"{QUIET}\">{}</text>",
                week + 1
            );
        }
    }
    for level in 0..=7_u32 {
        let y = y_of(level.into(), MOST_LEVEL);
        let words = match level {
            0 => "lighter 0".to_owned(),
            1 => "low end 1".to_owned(),
            level => level.to_string(),
        };
        let _ = write!(
            svg,
            "<path d=\"M{left} {y:.1} H{right}\" stroke=\"#e4e0d6\"/>\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{words}</text>",
            left - 8.0,
            y + 4.0
        );
    }
    for pain in (0..=10_u32).step_by(2) {
        let y = y_of(pain.into(), MOST_PAIN) + 4.0;
        let x = right + 8.0;
        let _ = write!(
            svg,
            "<text x=\"{x}\" y=\"{y:.1}\" fill=\"{PAIN}\">{pain}</text>"
        );
    }
    let middle = top + height / 2.0;
    let (far_left, far_right) = (16.0, right + 42.0);
    let _ = write!(
        svg,
        "<text transform=\"translate({far_left} {middle}) rotate(-90)\" text-anchor=\"middle\">step of the dose</text>\
         <text transform=\"translate({far_right} {middle}) rotate(90)\" text-anchor=\"middle\" fill=\"{PAIN}\">pain, 0 to 10</text>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"{QUIET}\">week</text>",
        left + width / 2.0,
        bottom + 38.0
    );
    svg
}

/// Pain before each session as a line, and after it as dots where it was more.
pub(crate) fn pain(story: &Story) -> String {
    let at = |day: u64, pain: u8| (x_of(day), y_of(pain.into(), MOST_PAIN));
    let mut line = String::new();
    let mut dots = String::new();
    for (day, before, after) in &story.pain {
        if let Some((x, y)) = before.map(|pain| at(*day, pain)) {
            let _ = write!(line, "{x:.1},{y:.1} ");
        }
        if let Some(pain) = after.filter(|after| before.is_some_and(|before| *after > before)) {
            let (x, y) = at(*day, pain);
            let _ = write!(dots, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>");
        }
    }
    format!(
        "<polyline points=\"{line}\" fill=\"none\" stroke=\"{PAIN}\" stroke-width=\"1.5\" \
         stroke-opacity=\"0.55\"/><g fill=\"{PAIN}\" fill-opacity=\"0.7\">{dots}</g>"
    )
}

/// The levels of an exercise as steps, a little beside those of the others, with what changed.
pub(crate) fn doses(story: &Story, id: ExerciseId, colour: &str, index: usize) -> String {
    let off = 3.0 * index as f64 - 4.5;
    let at = |day: u64, level: usize| (x_of(day), y_of(level as f64, MOST_LEVEL) + off);
    let levels = story.levels.get(&id).map_or(&[][..], Vec::as_slice);
    let mut path = String::new();
    let mut last: Option<u64> = None;
    let sessions: Vec<u64> = story.pain.iter().map(|(day, ..)| *day).collect();
    for (day, level) in levels {
        let (x, y) = at(*day, *level);
        // A line ends where the exercise gives way to another.
        let goes_on = last.is_some_and(|last| {
            let between = |it: &&u64| last < **it && **it < *day;
            sessions.iter().find(between).is_none()
        });
        let _ = if goes_on {
            write!(path, "H{x:.1} V{y:.1} ")
        } else {
            write!(path, "M{x:.1} {y:.1} ")
        };
        last = Some(*day);
    }
    let mut svg = format!(
        "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\" stroke-linejoin=\"round\"/>"
    );
    let level_on = |day: u64, of: ExerciseId| {
        let levels = story.levels.get(&of);
        let before = levels.and_then(|all| all.iter().rfind(|(on, _)| *on <= day));
        before.map(|(_, level)| *level)
    };
    for (day, of, onto, why) in &story.changes {
        let shown = onto.unwrap_or(*of);
        if let Some(level) = level_on(*day, shown).filter(|_| shown == id) {
            let (x, y) = at(*day, level);
            svg += &mark(x, y, *why, onto.is_some(), colour);
        }
    }
    for (day, _) in story.refused.iter().filter(|(_, of)| *of == id) {
        if let Some(level) = level_on(*day, id) {
            let (x, y) = at(*day, level);
            svg += &crossed(x, y, colour);
        }
    }
    svg
}

/// What was advised, and from when on.
pub(crate) fn advised(story: &Story) -> String {
    let mut svg = String::new();
    let bottom = PLOT.1 + PLOT.3;
    for (index, (day, what)) in story.advised.iter().enumerate() {
        let what = match what {
            Advice::Sign(_) => "see somebody: a sign to stop at",
            Advice::Severe => "see somebody: severe pain",
            Advice::Worse => "see somebody: pain has grown",
            Advice::NoChange => "see somebody: no less pain",
        };
        let x = x_of(*day);
        let y = PLOT.1 + 14.0 + 17.0 * (index % 3) as f64;
        let (side, anchor) = if *day > DAYS * 3 / 5 {
            (-5.0, "end")
        } else {
            (5.0, "start")
        };
        let _ = write!(
            svg,
            "<path d=\"M{x:.1} {} V{bottom}\" stroke=\"{PAIN}\" stroke-width=\"1.5\" \
             stroke-dasharray=\"2 4\"/><text x=\"{:.1}\" y=\"{y}\" text-anchor=\"{anchor}\" \
             fill=\"{PAIN}\" font-weight=\"600\" stroke=\"#ffffff\" stroke-width=\"4\" \
             paint-order=\"stroke\">{what}</text>",
            PLOT.1,
            x + side,
        );
    }
    svg
}

/// The mark of a change: its shape says why.
fn mark(x: f64, y: f64, why: ChangeReason, is_rung: bool, colour: &str) -> String {
    let (path, fill) = match why {
        ChangeReason::WentWell => ("M0 -6 L5.5 4 H-5.5 Z", colour),
        ChangeReason::Hurt(_) | ChangeReason::HurtAgain => ("M0 6 L5.5 -4 H-5.5 Z", PAIN),
        ChangeReason::PainGrew => ("M0 6 L5.5 -4 H-5.5 Z", "#ffffff"),
        ChangeReason::LongBreak => ("M0 -6 L6 0 L0 6 L-6 0 Z", "#ffffff"),
    };
    let ring = if is_rung {
        format!("<circle r=\"9\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"/>")
    } else {
        String::new()
    };
    let stroke = if matches!(why, ChangeReason::WentWell | ChangeReason::LongBreak) {
        colour
    } else {
        PAIN
    };
    format!(
        "<g transform=\"translate({x:.1} {y:.1})\">{ring}<path d=\"{path}\" fill=\"{fill}\" \
         stroke=\"{stroke}\" stroke-width=\"1.5\"/></g>"
    )
}

fn crossed(x: f64, y: f64, colour: &str) -> String {
    format!(
        "<path transform=\"translate({x:.1} {y:.1})\" d=\"M-5 -5 L5 5 M5 -5 L-5 5\" stroke=\"{colour}\" \
         stroke-width=\"2\"/>"
    )
}

/// What the marks mean.
pub(crate) fn legend() -> String {
    let grey = "#555555";
    let preferences = [
        (
            mark(0.0, 0.0, ChangeReason::WentWell, false, grey),
            "a step up: it went well three times",
        ),
        (
            mark(0.0, 0.0, ChangeReason::WentWell, true, grey),
            "on to the next rung (ringed)",
        ),
        (
            mark(0.0, 0.0, ChangeReason::Hurt(Hurt::TooMuch), false, grey),
            "a step back: it hurt",
        ),
        (
            mark(0.0, 0.0, ChangeReason::PainGrew, false, grey),
            "a step back: pain grew during the session",
        ),
        (
            mark(0.0, 0.0, ChangeReason::LongBreak, false, grey),
            "a step back: after two weeks without",
        ),
        (crossed(0.0, 0.0, grey), "the change was refused"),
        (
            format!(
                "<path d=\"M-12 0 H12\" stroke=\"{PAIN}\" stroke-opacity=\"0.55\" stroke-width=\"1.5\"/>"
            ),
            "pain before a session",
        ),
        (
            format!("<circle r=\"3\" fill=\"{PAIN}\" fill-opacity=\"0.7\"/>"),
            "pain after it, where it was more",
        ),
    ];
    let mut svg = String::new();
    for (index, (mark, words)) in preferences.iter().enumerate() {
        let (x, y) = (
            40.0 + 370.0 * (index % 4) as f64,
            24.0 + 30.0 * (index / 4) as f64,
        );
        let _ = write!(
            svg,
            "<g transform=\"translate({x} {y})\">{mark}<text x=\"18\" y=\"5\">{words}</text></g>"
        );
    }
    svg
}
