//! Draws the six simulated people: the doses of a few exercises and pain over twelve weeks, with what
//! changed and why.
//!
//! `cargo run --example people -- <folder>` writes `people.svg`; `make people` does it.

use std::fmt::Write as _;
use std::{env, fs, io, path::Path};

use unhunch::domain::text::Language;

#[path = "../tests/people/cast.rs"]
mod cast;
#[path = "../tests/people/chance.rs"]
mod chance;
#[path = "../tests/people/person.rs"]
mod person;
#[path = "people/plot.rs"]
mod plot;
#[path = "../tests/people/sim.rs"]
mod sim;
#[path = "people/story.rs"]
mod story;

use person::Person;
use plot::{COLOURS, INK, PLOT, QUIET, x_of};
use story::Story;

/// The size of a panel.
const PANEL: (f64, f64) = (760.0, 420.0);
/// Panels beside each other, and the space for the legend below all.
const COLUMNS: usize = 2;
const LEGEND: f64 = 84.0;

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| "target/people".into());
    let people = cast::six();
    let rows = people.len().div_ceil(COLUMNS);
    let (width, height) = (PANEL.0 * COLUMNS as f64, PANEL.1 * rows as f64 + LEGEND);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"{INK}\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    for (index, person) in people.into_iter().enumerate() {
        let x = PANEL.0 * (index % COLUMNS) as f64;
        let y = PANEL.1 * (index / COLUMNS) as f64;
        let panel = panel(person);
        let _ = writeln!(svg, "<g transform=\"translate({x} {y})\">{panel}</g>");
    }
    let y = PANEL.1 * rows as f64;
    let _ = writeln!(
        svg,
        "<g transform=\"translate(0 {y})\">{}</g></svg>",
        plot::legend()
    );
    fs::create_dir_all(&folder)?;
    fs::write(Path::new(&folder).join("people.svg"), svg)
}

/// Everything about one person.
fn panel(person: Person) -> String {
    let (name, answers) = (person.name.clone(), person.answers.clone());
    let away = person.habit.away.clone();
    let story = Story::of(person);
    let chosen = story.chosen(COLOURS.len());
    let mut svg = format!(
        "<text x=\"24\" y=\"30\" font-size=\"18\" font-weight=\"600\">{name}</text>\
         <text x=\"24\" y=\"50\" fill=\"{QUIET}\">{} minutes, {} days a week wanted; {} sessions done</text>",
        answers.minutes, answers.days, story.sessions
    );
    if !away.is_empty() {
        let (from, to) = (x_of(away.start), x_of(away.end));
        let _ = write!(
            svg,
            "<rect x=\"{from:.1}\" y=\"{}\" width=\"{:.1}\" height=\"{}\" fill=\"#f1eee6\"/>\
             <text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\" fill=\"{QUIET}\">away</text>",
            PLOT.1,
            to - from,
            PLOT.3,
            (from + to) / 2.0,
            PLOT.1 + 16.0
        );
    }
    svg += &plot::axes();
    svg += &plot::pain(&story);
    for (index, (id, colour)) in chosen.iter().zip(COLOURS).enumerate() {
        let name = (Language::English.session().exercise)(*id).name;
        let (x, y) = (
            24.0 + 350.0 * (index % 2) as f64,
            72.0 + 18.0 * (index / 2) as f64,
        );
        let _ = write!(
            svg,
            "<rect x=\"{x}\" y=\"{}\" width=\"22\" height=\"4\" fill=\"{colour}\"/>\
             <text x=\"{}\" y=\"{y}\">{name}</text>",
            y - 6.0,
            x + 28.0
        );
        svg += &plot::doses(&story, *id, colour, index);
    }
    svg + &plot::advised(&story)
}
