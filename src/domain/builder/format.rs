//! A draft as a text to store, with all that undo goes back through.
//!
//! The leaflet stands there line by line. What was there before and what was undone are told by how each state differs
//! from the one beside it: how many lines of its beginning and of its end are the same, and which stand between, each as
//! it is or by its number in the other one. So a step takes some dozen characters, whatever it moved.

use serde::{Deserialize, Serialize};

use super::{Draft, MAX_UNDO};
use crate::domain::catalogue::{OwnExercise, OwnId};
use crate::domain::fields::{self, Fields, check_version, is_usual, known};
use crate::domain::leaflet::{Entry, Heading, Leaflet, Row, Section};
use crate::domain::routine::RoutineName;
use crate::domain::share::{decode_step, encode_step};

/// The version that is written.
const VERSION: u64 = 1;

/// A line of a leaflet. What is not known here (an exercise that is gone, say) is left out.
#[derive(Serialize, Deserialize)]
enum Line {
    #[serde(rename = "n")]
    Name(RoutineName),
    #[serde(rename = "f")]
    From(String),
    #[serde(rename = "g")]
    Greeting(String),
    #[serde(rename = "i")]
    Instructions(String),
    #[serde(rename = "d")]
    PerDay(u8),
    #[serde(rename = "o")]
    Own(String, String),
    #[serde(rename = "e")]
    Exercise(String, String),
    #[serde(rename = "h")]
    Heading(Option<Section>, u8),
}

/// The lines of a leaflet.
#[derive(Serialize, Deserialize)]
struct Lines {
    #[serde(rename = "l", deserialize_with = "known")]
    lines: Vec<Line>,
}

/// What there was before, the newest first, and what was undone, the next first.
#[derive(Default, Serialize, Deserialize)]
struct Steps {
    #[serde(rename = "b", default, skip_serializing_if = "is_usual")]
    back: Vec<Difference>,
    #[serde(rename = "a", default, skip_serializing_if = "is_usual")]
    ahead: Vec<Difference>,
}

/// So many lines of the beginning and of the end are the same, and these stand between, with [`BETWEEN`] each two.
type Difference = (usize, usize, String);

/// What stands between two lines of a [`Difference`]; it is encoded within them.
const BETWEEN: char = ';';
/// What begins the number of a line of the other state; no line begins so.
const SAME: char = '=';

impl From<&Leaflet> for Lines {
    fn from(leaflet: &Leaflet) -> Self {
        let text = |text: &String, line: fn(String) -> Line| {
            (!text.is_empty()).then(|| line(text.clone()))
        };
        let row = |row: &Row| match row {
            Row::Heading(heading) => Line::Heading(heading.section, heading.rounds),
            Row::Exercise(entry) => Line::Exercise(encode_step(&entry.step), entry.note.clone()),
        };
        let mut lines = vec![Line::Name(leaflet.name.clone())];
        lines.extend(leaflet.from.clone().map(Line::From));
        lines.extend(text(&leaflet.greeting, Line::Greeting));
        lines.extend(text(&leaflet.instructions, Line::Instructions));
        lines.extend(leaflet.per_day.map(Line::PerDay));
        let own = |own: OwnId| Line::Own(own.slug.clone(), own.text());
        lines.extend(leaflet.own_exercises().map(own));
        lines.extend(leaflet.rows.iter().map(row));
        Self { lines }
    }
}

impl From<Lines> for Leaflet {
    fn from(Lines { lines }: Lines) -> Self {
        let mut leaflet = Self::empty(RoutineName::Own(String::new()));
        let mut own: Vec<OwnId> = Vec::new();
        for line in lines {
            match line {
                Line::Own(slug, text) => {
                    let (said, _) = OwnExercise::of_text(slug, &text);
                    own.extend(said.kept());
                }
                Line::Name(name) => leaflet.name = name,
                Line::From(link) => leaflet.from = Some(link),
                Line::Greeting(text) => leaflet.greeting = text,
                Line::Instructions(text) => leaflet.instructions = text,
                Line::PerDay(times) => leaflet.per_day = Some(times),
                Line::Heading(section, rounds) => {
                    leaflet.rows.push(Row::Heading(Heading { section, rounds }));
                }
                Line::Exercise(step, note) => {
                    let entry = |step| Row::Exercise(Entry { step, note });
                    leaflet.rows.extend(decode_step(&step, &own).map(entry));
                }
            }
        }
        leaflet
    }
}

impl Draft {
    /// The text to store.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut fields = Fields::of(VERSION, &Lines::from(&self.now));
        fields.add(&Steps {
            back: differences(&self.now, self.back.iter().rev()),
            ahead: differences(&self.now, self.ahead.iter().rev()),
        });
        fields.encode()
    }

    /// The draft of a text that [`Draft::encode`] wrote, whatever was added to it; none where it cannot be read.
    #[must_use]
    pub fn decode(raw: &str) -> Option<Self> {
        let fields = Fields::decode(raw).ok()?;
        check_version(&fields, VERSION).ok()?;
        let now = Leaflet::from(fields.read::<Lines>().ok()?);
        let steps: Steps = fields.read().unwrap_or_default();
        let (mut back, mut ahead) = (states(&now, &steps.back), states(&now, &steps.ahead));
        back.reverse();
        ahead.reverse();
        Some(Self {
            back,
            ahead,
            ..Self::of(now)
        })
    }
}

/// The lines of a leaflet, each as a text.
fn lines_of(leaflet: &Leaflet) -> Vec<String> {
    let lines = Lines::from(leaflet).lines;
    let text = |line: &Line| fields::write(&[line]);
    lines.iter().filter_map(text).collect()
}

/// How each of these differs from the one before it, the first of them from `now`.
fn differences<'a>(now: &Leaflet, others: impl Iterator<Item = &'a Leaflet>) -> Vec<Difference> {
    let mut from = lines_of(now);
    let difference = |other| {
        let to = lines_of(other);
        let difference = difference(&from, &to);
        from = to;
        difference
    };
    others.map(difference).collect()
}

/// What [`differences`] was given, as far as it can be read.
fn states(now: &Leaflet, differences: &[Difference]) -> Vec<Leaflet> {
    let mut lines = lines_of(now);
    let state = |difference: &Difference| {
        lines = applied(&lines, difference)?;
        let mut fields = Fields::default();
        fields.set("l", &lines.join(","));
        Some(Leaflet::from(fields.read::<Lines>().ok()?))
    };
    differences.iter().take(MAX_UNDO).map_while(state).collect()
}

fn difference(from: &[String], to: &[String]) -> Difference {
    let same = |pair: &(&String, &String)| pair.0 == pair.1;
    let start = from.iter().zip(to).take_while(same).count();
    let longest = from.len().min(to.len()) - start;
    let ends = from.iter().rev().zip(to.iter().rev());
    let end = ends.take(longest).take_while(same).count();
    let between = to.get(start..to.len() - end).unwrap_or_default();
    let text = |line: &String| match from.iter().position(|other| other == line) {
        Some(index) => format!("{SAME}{index}"),
        None => line.clone(),
    };
    let between: Vec<String> = between.iter().map(text).collect();
    (start, end, between.join(&BETWEEN.to_string()))
}

fn applied(from: &[String], (start, end, between): &Difference) -> Option<Vec<String>> {
    /// More lines than any draft has.
    const MOST: usize = 1_000;
    let mut lines = from.get(..*start)?.to_vec();
    for line in between.split(BETWEEN).filter(|line| !line.is_empty()) {
        lines.push(match line.strip_prefix(SAME) {
            Some(index) => from.get(index.parse::<usize>().ok()?)?.clone(),
            None => line.to_owned(),
        });
    }
    lines.extend_from_slice(from.get(from.len().checked_sub(*end)?..)?);
    (lines.len() <= MOST).then_some(lines)
}
