//! The charts of symptoms and of weeks, and the calendar of the year.

use leptos::prelude::*;

use super::plot::{Plot, TableRow, dots, path, rect, table, text};
use crate::app::{App, device};
use crate::domain::insight::{
    CalendarDay, CalendarWeek, ChartPoint, Expected, Grain, Moment, Point, Symptom, SymptomChart,
    WeekBar, WeeksChart,
};
use crate::domain::plan::ASKED_DAYS;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::by;

/// A symptom over time.
pub(super) fn symptom(app: App, chart: &SymptomChart) -> El {
    let words = app.language().insight();
    let is_first = chart.symptom == Symptom::Pain;
    let moments = Moment::ALL.iter().copied();
    let moments = moments.filter(|it| chart.points.iter().any(|point| point.at(*it).is_some()));
    let moments: Vec<Moment> = moments.collect();
    let legend = moments.iter().map(|moment| {
        let style = dot_style(chart, *moment);
        el("li", style).text((words.moment)(*moment))
    });
    let better = chart.better.map(|better| (words.better)(better.by));
    let better = better.map(|text| el("li", "plot__better").text(text));
    let of = (words.scale)(chart.symptom);
    let plot = Plot {
        of,
        axes: chart.axes,
        drawn: drawn(chart),
        columns: columns(app, chart, &moments),
        rows: rows(app, chart, &moments),
    };
    el("section", "progress__chart")
        .child(el("h2", "plot__title").text(of))
        .child(plot.view(app))
        .child(el("ul", "legend").children(legend).maybe(better))
        .maybe(is_first.then(|| expected(app, chart)))
}

fn dot_style(chart: &SymptomChart, moment: Moment) -> &'static str {
    match moment {
        _ if moment == chart.told => "plot__told",
        Moment::CheckIn => "plot__day",
        Moment::Before | Moment::After => "plot__other",
    }
}

/// What is drawn of it, from the back to the front.
fn drawn(chart: &SymptomChart) -> Vec<El> {
    let mut drawn = Vec::new();
    for (index, it) in chart.expected.iter().enumerate() {
        let middle = ChartPoint {
            x: f64::midpoint(it.from, it.to),
            y: 0.0,
        };
        drawn.push(rect("plot__expected", [it.from, it.to], [0.0, 1.0]));
        drawn.push(text("plot__number", middle, (index + 1).to_string()).attr("dy", "1.2em"));
    }
    if let Some(better) = chart.better {
        drawn.push(rect("plot__better", [0.0, 1.0], [better.y, 1.0]));
    }
    drawn.push(band(chart));
    drawn.push(path("plot__trend", &chart.line_spots(), false));
    for moment in Moment::ALL.iter().filter(|it| **it != chart.told) {
        drawn.push(dots(dot_style(chart, *moment), &chart.spots(*moment)));
    }
    drawn.push(dots("plot__told", &chart.spots(chart.told)));
    drawn.push(dots("plot__hole", &chart.spots(chart.told)));
    drawn
}

/// The band around the line. It takes long, and comes once all else is seen.
fn band(chart: &SymptomChart) -> El {
    let spots = RwSignal::new(Vec::new());
    if chart.line.is_some() {
        let chart = chart.clone();
        device::after_drawing(move || {
            // The page may have been left.
            spots.try_set(chart.band_spots());
        });
    }
    el("g", "").live(move || {
        spots.with(|spots| match spots.is_empty() {
            true => nothing(),
            false => path("plot__band", spots, true).into(),
        })
    })
}

fn columns(app: App, chart: &SymptomChart, moments: &[Moment]) -> Vec<&'static str> {
    let words = app.language().insight();
    let moments = moments.iter().map(|moment| (words.moment)(*moment));
    let counted = has_medians(chart).then_some(words.sessions_column);
    [words.day]
        .into_iter()
        .chain(moments)
        .chain(counted)
        .collect()
}

/// Whether a point stands for several sessions.
fn has_medians(chart: &SymptomChart) -> bool {
    chart.points.iter().any(|point| point.sessions > 1)
}

fn rows(app: App, chart: &SymptomChart, moments: &[Moment]) -> Vec<TableRow> {
    let words = app.language().insight();
    let is_counted = has_medians(chart);
    let row = |point: &Point| {
        let level = |moment: &Moment| point.at(*moment).map(words.number);
        let said = moments
            .iter()
            .filter_map(|it| Some((words.said)(*it, &level(it)?)));
        let said: Vec<String> = said.collect();
        let height = point.at(chart.told);
        let height = height.or_else(|| moments.iter().find_map(|it| point.at(*it)));
        let days = (words.days)(point.first, point.last);
        let levels = moments.iter().map(|it| level(it).unwrap_or_default());
        let counted = is_counted.then(|| point.sessions.to_string());
        TableRow {
            spot: chart
                .axes
                .spot(point.days_since(chart.axes.first), height.unwrap_or(0.0)),
            said: said.join(", "),
            cells: [days].into_iter().chain(levels).chain(counted).collect(),
        }
    };
    chart.points.iter().map(row).collect()
}

/// What the sources say to expect at the times that are marked.
fn expected(app: App, chart: &SymptomChart) -> El {
    let all = app.language().plan_page().expectations;
    let said = |it: &Expected| {
        let item = all.iter().nth(it.what as usize)?;
        Some(
            el("li", "")
                .text(item.text)
                .text(" ")
                .child(by(app, &item.by)),
        )
    };
    el("ol", "progress__expected").children(chart.expected.iter().filter_map(said))
}

/// On how many days of each week something was done.
pub(super) fn weeks_chart(app: App, chart: &WeeksChart) -> El {
    let words = app.language().insight();
    let asked = *ASKED_DAYS.start() as f64;
    let bar = |bar: &WeekBar| {
        let style = if bar.days >= asked {
            "plot__bar plot__bar--good"
        } else {
            "plot__bar"
        };
        let gap = (bar.to - bar.from) * 0.14;
        rect(style, [bar.from + gap, bar.to - gap], [bar.y, 1.0])
    };
    let row = |bar: &WeekBar| {
        let days = (words.number)(bar.days);
        let of_week = (words.some_days)(bar.days);
        let sessions = (words.sessions)(bar.sessions);
        TableRow {
            spot: ChartPoint {
                x: f64::midpoint(bar.from, bar.to),
                y: bar.y,
            },
            said: format!("{of_week}, {sessions}"),
            cells: vec![
                (words.days)(bar.first, bar.last.later(6)),
                days,
                bar.sessions.to_string(),
            ],
        }
    };
    let zone = rect("plot__asked", [0.0, 1.0], chart.asked);
    let bars = chart.bars.iter().map(bar);
    Plot {
        of: words.weeks[1],
        axes: chart.axes,
        drawn: [zone].into_iter().chain(bars).collect(),
        columns: vec![words.day, words.weeks[1], words.sessions_column],
        rows: chart.bars.iter().map(row).collect(),
    }
    .view(app)
}

/// The last twelve months, with the days on which something was done.
pub(super) fn year_of(app: App, calendar: &[CalendarWeek]) -> El {
    let words = app.language().insight();
    let all: Vec<(usize, usize, CalendarDay)> = calendar
        .iter()
        .enumerate()
        .flat_map(|(week, it)| {
            it.days
                .iter()
                .enumerate()
                .map(move |(of, day)| (week, of, *day))
        })
        .collect();
    let same = |a: &(usize, usize, CalendarDay), b: &(usize, usize, CalendarDay)| {
        a.2.date.first_of_month() == b.2.date.first_of_month()
    };
    // What is there of the first one is the month of today, a year ago.
    let months = all
        .chunk_by(same)
        .filter(|days| days.first().is_some_and(|day| day.2.date.day() == 1));
    let months: Vec<&[(usize, usize, CalendarDay)]> = months.collect();
    let done =
        |days: &[(usize, usize, CalendarDay)]| days.iter().filter(|day| day.2.sessions > 0).count();
    let name = |days: &[(usize, usize, CalendarDay)]| {
        let first = days.first().map(|day| day.2.date);
        first.map_or_else(String::new, |date| (words.tick)(date, Grain::Month))
    };
    let month = |days: &&[(usize, usize, CalendarDay)]| {
        let count = match done(days) {
            0 => String::new(),
            n => (words.some_days)(n as f64),
        };
        el("div", "month")
            .child(
                el("p", "month__name")
                    .child(el("strong", "").text(name(days)))
                    .child(el("span", "").text(count)),
            )
            .child(days_of_month(days))
    };
    let rows: Vec<TableRow> = months
        .iter()
        .map(|days| TableRow {
            spot: ChartPoint { x: 0.0, y: 0.0 },
            said: String::new(),
            cells: vec![name(days), done(days).to_string()],
        })
        .collect();
    el("div", "year")
        .child(
            el("div", "year__months")
                .attr("role", "img")
                .attr("aria-label", words.year_alt)
                .children(months.iter().map(month)),
        )
        .child(table(app, vec![words.month, words.days_column], &rows))
}

/// The days of a month, week below week.
fn days_of_month(days: &[(usize, usize, CalendarDay)]) -> El {
    let top = days.first().map_or(0, |(week, ..)| *week);
    let squares = |which: &dyn Fn(&CalendarDay) -> bool| {
        let of = days.iter().filter(|day| which(&day.2));
        let square = |(week, of, _): &(usize, usize, CalendarDay)| {
            format!("M{}.3 {}.3h.4v.4h-.4z", of, week - top)
        };
        of.map(square).collect::<String>()
    };
    el("svg", "month__days")
        .attr("viewBox", "0 0 7 6")
        .child(
            el("path", "month__free").attr("d", squares(&|day| day.sessions == 0 && !day.is_ahead)),
        )
        .child(el("path", "month__done").attr("d", squares(&|day| day.sessions > 0)))
}
