//! What goes into a report: which days, and which notes.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::diary::Diary;
use crate::domain::history::Date;
use crate::domain::insight::{Lived, Period};
use crate::domain::report::{DayRange, MOST_NOTES, Report, ReportNote};
use crate::ui::components::{button, choice, section};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{p, toggle};

/// So many notes are shown at first, and so many more each time that somebody asks for earlier ones.
const SHOWN: usize = 6;

/// What there is to show of the days that are chosen.
#[derive(Clone, PartialEq)]
pub(super) struct ReportContents {
    /// What they say.
    pub(super) report: Report,
    /// The notes to choose from.
    pub(super) notes: Vec<ReportNote>,
}

/// What was chosen. It goes with the page.
#[derive(Clone, Copy)]
pub(super) struct ReportChoice {
    /// The place of the period among [`Period::ALL`]; the one behind them where other days are chosen.
    period: RwSignal<usize>,
    /// The first and the last of other days.
    ends: [RwSignal<String>; 2],
    /// The notes that were ticked.
    pub(super) notes: RwSignal<Vec<ReportNote>>,
    shown: RwSignal<usize>,
}

impl ReportChoice {
    /// The first period, and no note.
    pub(super) fn new() -> Self {
        Self {
            period: RwSignal::new(0),
            ends: [(); 2].map(|()| RwSignal::new(String::new())),
            notes: RwSignal::new(Vec::new()),
            shown: RwSignal::new(SHOWN),
        }
    }

    /// The days that are chosen; the last four weeks while others are not whole.
    pub(super) fn days(self, lived: &Lived<'_>, diary: &Diary) -> DayRange {
        let [from, to] = self.ends.map(|end| end.with(|text| Date::read(text)));
        match (Period::ALL.get(self.period.get()).copied(), from, to) {
            (Some(period), ..) => DayRange::of(period, lived, diary),
            (None, Some(from), Some(to)) => DayRange::from_to(from, to, lived, diary),
            (None, ..) => DayRange::of(Period::FourWeeks, lived, diary),
        }
    }
}

/// The choice of days.
pub(super) fn days(app: App, chosen: ReportChoice, shown: Memo<ReportContents>) -> El {
    let words = app.language().report();
    let [others, from, to] = words.other_days;
    let names = Period::ALL.iter().map(|period| (words.period)(*period));
    let others_at = Period::ALL.len();
    let choose = move |index: usize| {
        if index == others_at {
            // They begin as those that are shown.
            let DayRange { first, last } = shown.with_untracked(|it| it.report.results.days);
            for (end, date) in chosen.ends.iter().zip([first, last]) {
                end.set(date.to_string());
            }
        }
        chosen.period.set(index);
    };
    let end = |(label, value): (&'static str, RwSignal<String>)| {
        let field = el("input", "field")
            .attr("type", "date")
            .live_prop("value", move || value.get())
            .on("change", move |event| value.set(event_target_value(&event)));
        el("label", "report__day")
            .child(el("span", "").text(label))
            .child(field)
    };
    el("div", "report__days")
        .child(choice(
            words.which_days,
            names.chain([others]),
            move || chosen.period.get(),
            choose,
        ))
        .when(
            move || chosen.period.get() == others_at,
            move || {
                el("div", "report__ends").children([from, to].into_iter().zip(chosen.ends).map(end))
            },
        )
}

/// The notes of these days, to tick.
pub(super) fn notes_to_choose(app: App, chosen: ReportChoice, all: &[ReportNote]) -> AnyView {
    let words = app.language().report();
    if all.is_empty() {
        return nothing();
    }
    let rows: Vec<ReportNote> = all.to_vec();
    let count = rows.len();
    section(words.choose_notes)
        .child(p("quiet", (words.choose_hint)(MOST_NOTES)))
        .live(move || {
            let shown = rows.iter().take(chosen.shown.get());
            el("ul", "report__notes")
                .children(shown.map(|note| to_tick(app, chosen, note)))
                .into()
        })
        .when(
            move || chosen.shown.get() < count,
            move || {
                button("button button--secondary", words.earlier)
                    .on_click(move || chosen.shown.update(|shown| *shown += SHOWN))
            },
        )
        .into()
}

/// A note, and whether it goes into the report.
fn to_tick(app: App, chosen: ReportChoice, note: &ReportNote) -> El {
    let [shown, full, ticked] = [note.clone(), note.clone(), note.clone()];
    let is_ticked = move || chosen.notes.with(|all| all.contains(&shown));
    let is_full = move || {
        chosen
            .notes
            .with(|all| all.len() >= MOST_NOTES && !all.contains(&full))
    };
    let tick = move |_| chosen.notes.update(|all| toggle(all, ticked.clone()));
    let date = (app.language().report().days)(note.date, note.date);
    el("li", "").child(
        el("label", "report__tick")
            .child(
                el("input", "")
                    .attr("type", "checkbox")
                    .live_prop("checked", is_ticked)
                    .live_prop("disabled", is_full)
                    .on("change", tick),
            )
            .child(
                el("span", "")
                    .child(el("span", "quiet").text(date))
                    .child(el("span", "").attr("dir", "auto").text(note.text.clone())),
            ),
    )
}
