//! Four weeks in one picture to show: on which days something was done, how much, and how pain went. As shapes and texts
//! with their places, so that the canvas of a page only has to put them down.

use super::days::DayRange;
use crate::domain::figure::colours::Scheme;
use crate::domain::history::Date;
use crate::domain::insight::{Lived, seconds};

/// How many pixels wide it is.
pub const WIDTH: u32 = 1_080;
/// How many pixels high it is.
pub const HEIGHT: u32 = 1_350;

/// Where whoever shows the exercises stands in it, in pixels from the left and the top.
pub const FIGURE_AT: [f64; 2] = [730.0, 40.0];
/// How many pixels wide and high the figure is.
pub const FIGURE_SIZE: (u32, u32) = (270, 256);

/// The weeks that it shows.
const WEEKS: usize = 4;
const WEEK: usize = 7;
/// What is kept free at the sides.
const EDGE: f64 = 90.0;
const INNER: f64 = WIDTH as f64 - 2.0 * EDGE;

/// What four weeks were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FourWeeks {
    /// Their days.
    pub days: DayRange,
    /// Whether something was done on each of them that counts for a week.
    pub done: Vec<bool>,
    /// How many sessions there were.
    pub sessions: usize,
    /// How many minutes they took.
    pub minutes: u64,
}

impl FourWeeks {
    /// The four weeks up to today.
    #[must_use]
    pub fn of(lived: &Lived<'_>) -> Self {
        let last = lived.today;
        let first = last.later(1 - 28);
        let days = DayRange { first, last };
        let sessions = days.sessions(lived);
        let counting = || sessions.iter().filter(|it| it.counts());
        let done = |day| counting().any(|it| it.date == first.later(day));
        Self {
            days,
            done: (0..28).map(done).collect(),
            sessions: counting().count(),
            minutes: (seconds(sessions) + 30) / 60,
        }
    }

    /// On how many days something was done.
    #[must_use]
    pub fn done_on(&self) -> usize {
        self.done.iter().filter(|done| **done).count()
    }
}

/// What is said in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureText {
    /// What it is.
    pub title: String,
    /// The days that it shows.
    pub days: String,
    /// The days of the week from Monday on, as short as can be.
    pub weekdays: [&'static str; WEEK],
    /// Numbers, each with what it counts.
    pub numbers: [(String, &'static str); 3],
    /// How pain went; it may be empty.
    pub pain: String,
    /// That it is what the person said.
    pub foot: String,
}

/// Where a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// It begins there.
    Start,
    /// Its middle is there.
    Centre,
}

/// Which letters a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Those that speak.
    Serif,
    /// Those that work.
    Sans,
    /// The same, bold.
    Bold,
}

/// Something to put down, in pixels from the left and the top.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// All of the picture in a colour.
    Ground(&'static str),
    /// A disc of a radius.
    Disc([f64; 3], &'static str),
    /// A text on a line, of a height, and no wider than so much.
    Text {
        /// Where it stands on its line.
        at: [f64; 2],
        /// What it says.
        text: String,
        /// How high its letters are.
        height: f64,
        /// The widest that it may be.
        most: f64,
        /// Which letters.
        letters: Letters,
        /// Where it is at its place.
        align: Align,
        /// In which colour.
        colour: &'static str,
    },
}

/// Its colours: those of the pages, which `style/tokens.css` has.
struct Paint {
    ground: &'static str,
    ink: &'static str,
    soft: &'static str,
    done: &'static str,
    on_done: &'static str,
    rest: &'static str,
}

const fn paint(scheme: Scheme) -> Paint {
    match scheme {
        Scheme::Light => Paint {
            ground: "#f8f3e9",
            ink: "#1d2928",
            soft: "#515c58",
            done: "#1c5658",
            on_done: "#fffdf9",
            rest: "#ede5d6",
        },
        Scheme::Dark => Paint {
            ground: "#181b1a",
            ink: "#f2ebde",
            soft: "#b6beb7",
            done: "#92cfc9",
            on_done: "#0b2122",
            rest: "#2d3330",
        },
    }
}

/// The colour on which all of it stands.
#[must_use]
pub const fn ground(scheme: Scheme) -> &'static str {
    paint(scheme).ground
}

/// The picture of these weeks, with what is said in it.
#[must_use]
pub fn picture(weeks: &FourWeeks, said: &PictureText, scheme: Scheme) -> Vec<Shape> {
    let paint = paint(scheme);
    let text = |at: [f64; 2], text: &str, height: f64, letters: Letters, colour| Shape::Text {
        at,
        text: text.to_owned(),
        height,
        // What stands beside the figure leaves it its place.
        most: match at[1] < f64::from(FIGURE_SIZE.1) {
            true => FIGURE_AT[0] - EDGE,
            false => INNER,
        },
        letters,
        align: Align::Start,
        colour,
    };
    let mut shapes = vec![
        Shape::Ground(paint.ground),
        text([EDGE, 165.0], &said.title, 76.0, Letters::Serif, paint.ink),
        text([EDGE, 230.0], &said.days, 38.0, Letters::Sans, paint.soft),
    ];
    shapes.extend(calendar(weeks, said, &paint));
    shapes.extend(numbers(said, &paint));
    if !said.pain.is_empty() {
        shapes.push(text(
            [EDGE, 1_200.0],
            &said.pain,
            54.0,
            Letters::Serif,
            paint.ink,
        ));
    }
    shapes.push(text(
        [EDGE, 1_282.0],
        &said.foot,
        30.0,
        Letters::Sans,
        paint.soft,
    ));
    shapes
}

/// A row for each week, and a disc for each day with its number.
fn calendar(weeks: &FourWeeks, said: &PictureText, paint: &Paint) -> Vec<Shape> {
    let wide = INNER / WEEK as f64;
    let centre = |place: usize| EDGE + wide * (place as f64 + 0.5);
    let text = |at, text: String, height, letters, colour| Shape::Text {
        at,
        text,
        height,
        most: wide,
        letters,
        align: Align::Centre,
        colour,
    };
    let date = |day: usize| weeks.days.first.later(i64::try_from(day).unwrap_or(0));
    let letter = |place: usize| {
        let weekday = usize::from(Date::weekday_from_monday(date(place)));
        said.weekdays.get(weekday).copied().unwrap_or_default()
    };
    let heads = (0..WEEK).map(|place| {
        let at = [centre(place), 330.0];
        text(
            at,
            letter(place).to_owned(),
            32.0,
            Letters::Sans,
            paint.soft,
        )
    });
    let mut shapes: Vec<Shape> = heads.collect();
    for (day, is_done) in weeks.done.iter().enumerate().take(WEEKS * WEEK) {
        let [right, down] = [centre(day % WEEK), 405.0 + wide * (day / WEEK) as f64];
        let (disc, letters, ink) = match is_done {
            true => (paint.done, Letters::Bold, paint.on_done),
            false => (paint.rest, Letters::Sans, paint.soft),
        };
        shapes.push(Shape::Disc([right, down, 52.0], disc));
        let number = date(day).day().to_string();
        shapes.push(text([right, down + 12.0], number, 34.0, letters, ink));
    }
    shapes
}

/// The numbers side by side, each above what it counts.
fn numbers(said: &PictureText, paint: &Paint) -> Vec<Shape> {
    let wide = INNER / 3.0;
    let of = |(place, (number, what)): (usize, &(String, &'static str))| {
        let right = EDGE + wide * place as f64;
        let text = |down, text: &str, height, letters, colour| Shape::Text {
            at: [right, down],
            text: text.to_owned(),
            height,
            most: wide - 24.0,
            letters,
            align: Align::Start,
            colour,
        };
        [
            text(1_035.0, number, 110.0, Letters::Serif, paint.ink),
            text(1_090.0, what, 34.0, Letters::Sans, paint.soft),
        ]
    };
    said.numbers.iter().enumerate().flat_map(of).collect()
}
