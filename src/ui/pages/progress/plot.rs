//! A chart: what is drawn within its axes, a way to read it point by point, and its table. All of it comes from the
//! same rows.
//!
//! What is stretched with the box stands in units of a hundredth of it, and its strokes keep their width; what must
//! not be stretched stands in percent.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::insight::{Axes, ChartPoint};
use crate::ui::components::range;
use crate::ui::html::{El, Text, el};

/// A point of a chart, or a bar.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TableRow {
    /// Where it stands.
    pub(super) spot: ChartPoint,
    /// What is said of it, after its day.
    pub(super) said: String,
    /// Its row of the table; the first cell is its day.
    pub(super) cells: Vec<String>,
}

/// A chart.
pub(super) struct Plot {
    /// What it shows.
    pub(super) of: &'static str,
    /// Its axes.
    pub(super) axes: Axes,
    /// What is drawn, from the back to the front.
    pub(super) drawn: Vec<El>,
    /// The headings of its table.
    pub(super) columns: Vec<&'static str>,
    /// Its points.
    pub(super) rows: Vec<TableRow>,
}

impl Plot {
    /// The chart, with what reads it out and its table.
    pub(super) fn view(self, app: App) -> El {
        let words = app.language().insight();
        let at = RwSignal::new(self.rows.len().saturating_sub(1));
        let ends = [self.axes.first, self.axes.last];
        let alt = (words.alt)(self.of, self.rows.len(), ends);
        let spots: Vec<ChartPoint> = self.rows.iter().map(|row| row.spot).collect();
        let mark = move || spots.get(at.get()).map(|spot| path_of_mark(*spot).into());
        let box_ = el("svg", "plot__box")
            .attr("aria-hidden", "true")
            .attr("focusable", "false")
            .children(grid(app, &self.axes))
            .children(self.drawn)
            .child(stretched([el("path", "plot__mark").live_attr("d", mark)]));
        let picture = el("div", "plot__picture")
            .attr("role", "img")
            .attr("aria-label", alt)
            .child(box_);
        let table = table(app, self.columns, &self.rows);
        el("div", "plot")
            .child(picture)
            .child(reader((words.reader)(self.of), self.rows, at))
            .child(table)
    }
}

/// What is stretched with the box.
pub(super) fn stretched(what: impl IntoIterator<Item = El>) -> El {
    el("svg", "")
        .attr("viewBox", "0 0 100 100")
        .attr("preserveAspectRatio", "none")
        .attr("width", "100%")
        .attr("height", "100%")
        .children(what)
}

/// A share of the box.
pub(super) fn percent(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}

/// A rectangle in the box, from one share of it to another.
pub(super) fn rect(style: &'static str, [left, right]: [f64; 2], [top, bottom]: [f64; 2]) -> El {
    el("rect", style)
        .attr("x", percent(left))
        .attr("y", percent(top))
        .attr("width", percent(right - left))
        .attr("height", percent(bottom - top))
}

/// A text in the box.
pub(super) fn text(style: &'static str, spot: ChartPoint, text: String) -> El {
    el("text", style)
        .attr("x", percent(spot.x))
        .attr("y", percent(spot.y))
        .text(text)
}

/// A line through these places, stretched with the box; closed, it is a shape.
pub(super) fn path(style: &'static str, spots: &[ChartPoint], is_closed: bool) -> El {
    let point = |(index, spot): (usize, &ChartPoint)| {
        let letter = if index == 0 { 'M' } else { 'L' };
        format!("{letter}{}", place(*spot))
    };
    let mut line: String = spots.iter().enumerate().map(point).collect();
    if is_closed && !spots.is_empty() {
        line.push('Z');
    }
    stretched([el("path", style).attr("d", line)])
}

/// A dot at each of these places: lines without a length, whose ends are round.
pub(super) fn dots(style: &'static str, spots: &[ChartPoint]) -> El {
    let dots: String = spots.iter().map(|spot| dot(*spot)).collect();
    stretched([el("path", style).attr("d", dots)])
}

fn place(spot: ChartPoint) -> String {
    format!("{:.2} {:.2}", spot.x * 100.0, spot.y * 100.0)
}

fn dot(spot: ChartPoint) -> String {
    format!("M{}h0", place(spot))
}

fn path_of_mark(spot: ChartPoint) -> String {
    dot(spot)
}

/// The marks of both axes.
fn grid(app: App, axes: &Axes) -> impl Iterator<Item = El> {
    let words = app.language().insight();
    let values = axes.value_ticks().into_iter().map(|tick| {
        let y = percent(tick.y);
        el("g", "plot__value")
            .child(
                el("line", "")
                    .attr("x1", "0")
                    .attr("x2", "100%")
                    .attr("y1", y.clone())
                    .attr("y2", y.clone()),
            )
            .child(
                el("text", "")
                    .attr("x", "-0.6em")
                    .attr("y", y)
                    .attr("dy", "0.35em")
                    .text(tick.value.to_string()),
            )
    });
    let days = axes.date_ticks().into_iter().map(move |tick| {
        let label = (words.tick)(tick.date, tick.grain);
        // The last one would reach over the edge.
        let style = match tick.x {
            ..0.05 => "plot__day plot__day--first",
            0.95.. => "plot__day plot__day--last",
            _ => "plot__day",
        };
        let spot = ChartPoint { x: tick.x, y: 1.0 };
        text(style, spot, label).attr("dy", "1.6em")
    });
    values.chain(days)
}

/// What moves from point to point, and says each.
fn reader(label: String, rows: Vec<TableRow>, at: RwSignal<usize>) -> El {
    let most = rows.len().saturating_sub(1);
    let said = StoredValue::new(rows);
    let said = move || {
        let index = at.get();
        said.with_value(|rows| {
            let row = rows.get(index);
            row.map(|row| {
                let day = row.cells.first().map_or("", String::as_str);
                format!("{day}: {}", row.said)
            })
        })
    };
    let input = range(
        "plot__reader",
        label,
        most,
        move || at.get(),
        move || said().map(Into::into),
        move |place| at.set(place),
    );
    let line = el("p", "plot__said")
        .attr("aria-hidden", "true")
        .live_text(move || said().unwrap_or_default());
    let reader = el("div", "plot__reading").child(line);
    match most {
        0 => reader,
        _ => reader.child(input),
    }
}

/// The table behind a chart; it is made when somebody opens it.
pub(super) fn table(app: App, columns: Vec<&'static str>, rows: &[TableRow]) -> El {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.cells.clone()).collect();
    folded("plot__table", app.language().insight().table, move || {
        let head = columns
            .iter()
            .map(|name| el("th", "").attr("scope", "col").text(*name));
        let cell = |(index, text): (usize, &String)| match index {
            0 => el("th", "").attr("scope", "row").text(text.clone()),
            _ => el("td", "").text(text.clone()),
        };
        let row = |cells: &Vec<String>| el("tr", "").children(cells.iter().enumerate().map(cell));
        el("table", "")
            .child(el("thead", "").child(el("tr", "").children(head)))
            .child(el("tbody", "").children(rows.iter().rev().map(row)))
    })
}

/// Something that is made when somebody unfolds it.
pub(super) fn folded(
    style: &'static str,
    title: impl Into<Text>,
    inside: impl Fn() -> El + Send + Sync + 'static,
) -> El {
    unfolded(style, el("summary", "").text(title), inside)
}

/// The same, with a summary of its own.
pub(super) fn unfolded(
    style: &'static str,
    summary: El,
    inside: impl Fn() -> El + Send + Sync + 'static,
) -> El {
    let is_open = RwSignal::new(false);
    el("details", style)
        .on("toggle", move |_| is_open.set(true))
        .child(summary)
        .when(move || is_open.get(), inside)
}
