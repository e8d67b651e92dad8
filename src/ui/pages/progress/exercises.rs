//! How much was done of an exercise: in all, and session after session, with the steps of the plan marked.

use leptos::prelude::*;

use super::plot::{Plot, TableRow, dots, path, text, unfolded};
use crate::app::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::figure::of;
use crate::domain::insight::{
    AmountRow, AmountsChart, ChartPoint, ExerciseAmounts, Measure, StepMark, by_exercise,
};
use crate::ui::components::choice;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::first::home::pose;
use crate::ui::pages::parts::p;
use crate::ui::parts::ProgressLook;

/// An exercise of which something was done.
#[derive(Clone, PartialEq)]
pub(super) struct Practised {
    slug: String,
    exercise: Option<ExerciseId>,
    /// What it was called the last time, where it is somebody's own.
    own_name: Option<String>,
    sessions: usize,
    /// The most telling amount.
    measure: Measure,
    total: u64,
}

impl Practised {
    /// What was done of it.
    pub(super) fn of(amounts: &ExerciseAmounts<'_>) -> Self {
        let measure = amounts.measures().first().copied().unwrap_or(Measure::Time);
        Self {
            slug: amounts.slug.to_owned(),
            exercise: amounts.exercise,
            own_name: amounts.own_name.map(str::to_owned),
            sessions: amounts.sessions.len(),
            measure,
            total: amounts.total(measure),
        }
    }
}

/// A row that unfolds into a chart.
pub(super) fn exercise(app: App, look: ProgressLook, it: &Practised) -> El {
    let words = app.language().insight();
    let sessions = (words.sessions)(it.sessions);
    let amount = (words.amount)(it.measure, it.total);
    let of_slug = || (app.words().names.exercise_of_slug)(&it.slug);
    let name = it.own_name.clone().unwrap_or_else(of_slug);
    let summary = el("summary", "fold__title practised__title")
        .maybe(it.exercise.map(|id| pose("pose row__pose", of(id, None))))
        .child(
            el("span", "row__text")
                .child(el("strong", "").attr("dir", "auto").text(name))
                .child(el("span", "row__second").text(format!("{sessions}, {amount}"))),
        );
    let slug = it.slug.clone();
    unfolded("fold", summary, move || charts(app, look, slug.clone()))
}

/// The chart of an exercise, and the choice of what it counts.
fn charts(app: App, look: ProgressLook, slug: String) -> El {
    let words = app.language().insight();
    let measures = of_slug(app, look, &slug, |it| it.measures()).unwrap_or_default();
    let counted = RwSignal::new(measures.first().copied().unwrap_or(Measure::Time));
    let names = measures.iter().map(|it| (words.measure)(*it));
    let chosen = move || measures.iter().position(|it| *it == counted.get());
    let choose = move |index: usize| {
        counted.set(measures.get(index).copied().unwrap_or(Measure::Time));
    };
    let chooser = choice(words.counted, names, move || chosen().unwrap_or(0), choose);
    el("div", "fold__part")
        .maybe((measures.len() > 1).then_some(chooser))
        .live(move || match chart(app, look, &slug, counted.get()) {
            Some(chart) => drawn(app, &chart).into(),
            None => nothing(),
        })
}

/// Something of what was done of an exercise in the period that is looked at.
fn of_slug<T>(
    app: App,
    look: ProgressLook,
    slug: &str,
    read: impl FnOnce(&ExerciseAmounts<'_>) -> T,
) -> Option<T> {
    app.plan().lived(|lived| {
        let first = look.period.get().first_day(lived);
        let all = by_exercise(lived.from(first));
        all.iter().find(|it| it.slug == slug).map(read)
    })
}

fn chart(app: App, look: ProgressLook, slug: &str, measure: Measure) -> Option<AmountsChart> {
    let steps = app.plan().steps();
    let ends = app
        .plan()
        .lived(|lived| [look.period.get().first_day(lived), lived.today]);
    of_slug(app, look, slug, |it| {
        AmountsChart::of(it, measure, ends, &steps)
    })
}

fn drawn(app: App, chart: &AmountsChart) -> El {
    let words = app.language().insight();
    let of = (words.measure)(chart.measure);
    let spots: Vec<ChartPoint> = chart.rows.iter().map(|row| row.spot).collect();
    let step = |step: &StepMark| {
        let ends = [0.0, 1.0].map(|y| ChartPoint { x: step.x, y });
        let sign = if step.step.is_up() {
            "\u{25B2}"
        } else {
            "\u{25BC}"
        };
        let top = ChartPoint { x: step.x, y: 0.0 };
        [
            path("plot__step", &ends, false),
            text("plot__sign", top, sign.to_owned()).attr("dy", "-0.2em"),
        ]
    };
    let is_counted = chart.rows.iter().any(|row| row.sessions > 1);
    let row = |row: &AmountRow| {
        let amount = (words.number)(row.amount);
        let counted = is_counted.then(|| row.sessions.to_string());
        let days = (words.days)(row.first, row.last);
        TableRow {
            spot: row.spot,
            said: format!("{amount}, {}", (words.sessions)(row.sessions)),
            cells: [days, amount].into_iter().chain(counted).collect(),
        }
    };
    let lines = [
        path("plot__way", &spots, false),
        dots("plot__told", &spots),
        dots("plot__hole", &spots),
    ];
    let counted = is_counted.then_some(words.sessions_column);
    let plot = Plot {
        of,
        axes: chart.axes,
        drawn: chart.steps.iter().flat_map(step).chain(lines).collect(),
        columns: [words.day, of].into_iter().chain(counted).collect(),
        rows: chart.rows.iter().map(row).collect(),
    };
    let told = |it: &StepMark| {
        let date = (words.days)(it.step.date, it.step.date);
        el("li", "").text(format!("{date}: {}", (words.step)(&it.step)))
    };
    let steps = (!chart.steps.is_empty()).then(|| {
        el("div", "steps-of-plan")
            .child(p("plot__title", words.steps))
            .child(el("ul", "").children(chart.steps.iter().rev().map(told)))
    });
    el("div", "")
        .child(p("plot__title", of))
        .child(plot.view(app))
        .maybe(steps)
}
