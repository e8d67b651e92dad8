//! How much of an exercise: what each source gives, side by side, and which of it we start with.

use crate::app::App;
use crate::domain::catalogue::{Basis, Exercise, Number, Sides, SourceDose, SourceId};
use crate::domain::dose::Range;
use crate::domain::route::Route;
use crate::domain::routine::Prescription;
use crate::domain::text::doses::{DoseTable, For};
use crate::ui::components::{link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, statement_list};

/// Ours to start with, then the table; where no source gives a number, what they say instead.
pub(in crate::ui::pages) fn doses(app: App, facts: &'static Exercise) -> El {
    let words = &app.language().pages().exercise_page;
    let start = (app.words().amounts.dose)(&Prescription::usual(facts.id));
    let source = match facts.default.basis {
        Basis::Source(id) => Some((app.words().names.source)(id)),
        Basis::Ours => None,
    };
    let section = section(words.dose).child(p("", (words.starts_with)(&start, source)));
    if facts.doses.is_empty() {
        let notes = app.language().reading(facts.id).dose_notes;
        return section.maybe((!notes.is_empty()).then(|| statement_list(app, notes)));
    }
    let table = Table::of(app, facts);
    section
        .child(el("div", "doses").child(table.view()))
        .child(p("quiet", table.words.key))
}

/// What the table holds.
struct Table {
    app: App,
    words: &'static DoseTable,
    facts: &'static Exercise,
    numbers: Vec<Number>,
    says_often: bool,
}

impl Table {
    fn of(app: App, facts: &'static Exercise) -> Self {
        let words = app.language().doses();
        let is_given = |number: &Number| facts.doses.iter().any(|it| number.given(it).is_some());
        // One set or one repetition goes without saying.
        let is_ours = |number: &Number| number.of(facts.default.dose).is_some_and(|n| n > 1);
        let all = Number::ALL.iter().copied();
        Self {
            app,
            words,
            facts,
            numbers: all.filter(|it| is_given(it) || is_ours(it)).collect(),
            says_often: facts
                .doses
                .iter()
                .any(|it| !how_often(words, it).is_empty()),
        }
    }

    fn view(&self) -> El {
        let head = |title: &'static str| el("th", "").attr("scope", "col").text(title);
        let numbers = self.numbers.iter().map(|it| head((self.words.number)(*it)));
        let sources = self.facts.sources.iter();
        el("table", "")
            .child(el("caption", "visually-hidden").text(self.words.caption))
            .child(
                el("thead", "").child(
                    el("tr", "")
                        .child(head(self.words.source))
                        .children(numbers)
                        .maybe(self.says_often.then(|| head(self.words.often))),
                ),
            )
            .child(
                el("tbody", "")
                    .child(self.ours())
                    .children(sources.flat_map(|id| self.theirs(*id))),
            )
    }

    /// The row of the dose that we start with.
    fn ours(&self) -> El {
        let name = el("span", "").text(self.app.words().names.ours);
        let per_side = !matches!(self.facts.sides, Sides::AlternatingInTotal { .. });
        let value = |number: Number| match number.of(self.facts.default.dose) {
            Some(n) => el("td", "").text(self.value(number, Range::exactly(n), Some(per_side))),
            None => nothing_said(self.words),
        };
        self.row(name, self.facts.default.basis == Basis::Ours)
            .children(self.numbers.iter().map(|it| value(*it)))
            .maybe(
                self.says_often
                    .then(|| el("td", "").text(self.words.as_you_like)),
            )
    }

    /// The rows of a source: its numbers, and what there is to say about them.
    fn theirs(&self, id: SourceId) -> Vec<El> {
        let name = link("", &Route::Source(id), (self.app.words().names.source)(id));
        let row = self.row(name, self.facts.default.basis == Basis::Source(id));
        let notes = self.app.language().reading(self.facts.id).dose_notes;
        let note = notes
            .iter()
            .find(|it| it.by.contains(&id))
            .map(|it| it.text);
        let width = self.numbers.len() + usize::from(self.says_often);
        let wide = |width: usize, text| {
            el("td", "quiet")
                .attr("colspan", width.to_string())
                .text(text)
        };
        let Some(dose) = self.facts.doses.iter().find(|it| it.source == id) else {
            return vec![row.child(wide(width, note.unwrap_or(self.words.silent)))];
        };
        let often = how_often(self.words, dose);
        let row = row
            .children(self.numbers.iter().map(|it| self.given(*it, dose)))
            .maybe(self.says_often.then(|| match often.is_empty() {
                true => nothing_said(self.words),
                false => el("td", "").text(often),
            }));
        let note = note.map(|text| el("tr", "doses__note").child(wide(width + 1, text)));
        [Some(row), note].into_iter().flatten().collect()
    }

    /// A number that a source gives, with a tick where ours lies within it.
    fn given(&self, number: Number, dose: &SourceDose) -> El {
        let Some(given) = number.given(dose) else {
            return nothing_said(self.words);
        };
        let cell = el("td", "").text(self.value(number, given, dose.per_side));
        if !number.is_within(self.facts.default.dose, dose) {
            return cell;
        }
        cell.child(
            el("span", "doses__tick")
                .attr("aria-hidden", "true")
                .text("\u{a0}✓"),
        )
        .child(el("span", "visually-hidden").text(format!(", {}", self.words.within)))
    }

    /// A row that begins with a name, marked where we start with it.
    fn row(&self, name: El, is_start: bool) -> El {
        let mark = is_start.then(|| el("span", "doses__here").text(self.words.here));
        let head = el("th", "")
            .attr("scope", "row")
            .child(name)
            .text(" ")
            .maybe(mark);
        el("tr", if is_start { "doses__start" } else { "" }).child(head)
    }

    /// A number, with what it is for where that may be misread.
    fn value(&self, number: Number, range: Range, per_side: Option<bool>) -> String {
        let has_sides = self.facts.sides != Sides::Together && number != Number::Sets;
        let whom = match per_side.filter(|_| has_sides) {
            Some(true) => For::EachSide,
            Some(false) => For::BothSides,
            None => For::All,
        };
        (self.words.value)(number, range, whom)
    }
}

/// So many times a day, so many days a week; empty where the source does not say.
fn how_often(words: &DoseTable, dose: &SourceDose) -> String {
    (words.how_often)(dose.per_day, dose.days())
}

/// The cell of a number that is not given.
fn nothing_said(words: &'static DoseTable) -> El {
    el("td", "quiet")
        .child(el("span", "").attr("aria-hidden", "true").text("–"))
        .child(el("span", "visually-hidden").text(words.not_said))
}
