//! How it goes, in a line on the first page.

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::insight::{ChartPoint, Period, Summary, SymptomChart};
use crate::domain::route::Route;
use crate::ui::components::link;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::progress::plot::{dots, path};

/// The line, for those of whom there is something to tell.
pub(in crate::ui) fn line(app: App) -> El {
    let words = app.language().insight();
    let told = memo(move || {
        app.plan().lived(|lived| {
            let summary = Summary::of(lived);
            let of = summary.change.map(|change| change.symptom);
            let chart = of.map(|symptom| SymptomChart::of(lived, symptom, Period::All));
            (summary, chart.map(|it| it.line_spots()).unwrap_or_default())
        })
    });
    el("div", "goes").live(move || {
        told.with(|(summary, way)| {
            let beside = (words.beside)(summary);
            link("goes__link", &Route::History, "")
                .child(
                    el("span", "row__text")
                        .child(el("strong", "").text((words.headline)(summary)))
                        .child(el("span", "row__second").text(match beside.is_empty() {
                            true => words.to_progress.to_owned(),
                            false => beside,
                        })),
                )
                .child(match way.as_slice() {
                    [] => nothing(),
                    way => drawn(way).into(),
                })
                .into()
        })
    })
}

/// The way it goes, with where it stands now.
fn drawn(way: &[ChartPoint]) -> El {
    let last: Vec<ChartPoint> = way.last().copied().into_iter().collect();
    el("svg", "goes__way")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(path("plot__trend", way, false))
        .child(dots("plot__mark", &last))
}
