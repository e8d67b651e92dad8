//! The sheet: a report, or the part of it that is sent, as it is on paper.

use crate::app::App;
use crate::domain::insight::Symptom;
use crate::domain::insight::helps::FOLLOW_UP;
use crate::domain::plan::ASKED_DAYS;
use crate::domain::report::{
    Column, ExerciseDone, Helped, Hurts, Report, ReportNote, Results, ResultsRow, Which,
};
use crate::domain::time::SECOND;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

const WEEK: usize = 7;

/// A whole report, with these notes.
pub(super) fn report_sheet(app: App, report: &Report, notes: &[ReportNote]) -> El {
    let words = app.language().report();
    let results = &report.results;
    let length = (app.words().amounts.length)(report.seconds * SECOND);
    let name = el("p", "report__name")
        .child(el("span", "").text(words.name))
        .child(el("span", "report__line"));
    let undated = (report.undated > 0).then(|| p("", (words.undated)(report.undated)));
    sheet()
        .child(head(app, results, Some(name)))
        .child(in_short(app, results, Some(&length)))
        .child(rows(app, results))
        .child(
            el("div", "report__columns")
                .maybe(what_was_done(app, report))
                .child(what_hurt(app, results))
                .child(what_helped(app, results))
                .maybe(sore(app, report))
                .maybe(goal(app, report))
                .maybe(checks(app, report)),
        )
        .maybe(noted(app, notes))
        .child(foot(app).maybe(undated))
}

/// What is sent of a report.
pub(super) fn results_sheet(app: App, results: &Results) -> El {
    sheet()
        .child(head(app, results, None))
        .child(in_short(app, results, None))
        .child(rows(app, results))
        .child(
            el("div", "report__columns")
                .child(what_hurt(app, results))
                .child(what_helped(app, results)),
        )
        .child(foot(app))
}

fn sheet() -> El {
    el("article", "report__sheet")
}

/// What it is, of which days, when it was made, and that it is self-reported.
fn head(app: App, results: &Results, name: Option<El>) -> El {
    let words = app.language().report();
    el("header", "report__head")
        .child(p("report__brand", app.first.words().shell.name))
        .child(el("h2", "").text(words.title))
        .child(
            el("p", "report__of")
                .child(el("strong", "").text((words.days)(results.days.first, results.days.last)))
                .child(el("span", "").text((words.made)(results.made))),
        )
        .maybe(name)
        .child(p("", words.self_reported))
}

/// How often, how regularly, and how pain and stiffness went.
fn in_short(app: App, results: &Results, length: Option<&str>) -> El {
    let words = app.language().report();
    let all = results.days.count();
    let done_on = results.done_on();
    let asked = [*ASKED_DAYS.start(), *ASKED_DAYS.end()];
    let of_pain = results.trends.iter().find(|it| it.symptom == Symptom::Pain);
    let trends = results.trends.iter().map(|trend| (words.trend)(trend));
    let no_trend = of_pain.is_none().then(|| words.no_trend.to_owned());
    let lines = [
        (words.done_in_all)(results.sessions(), done_on, all, length),
        (words.regular)(done_on, all, asked),
    ];
    let lines = lines.into_iter().chain(no_trend).chain(trends);
    el("ul", "report__short").children(lines.map(|line| el("li", "").text(line)))
}

/// Week by week.
fn rows(app: App, results: &Results) -> El {
    let words = app.language().report();
    let columns: Vec<Column> = Column::ALL
        .iter()
        .copied()
        .filter(|column| results.rows.iter().any(|row| row.level(*column).is_some()))
        .collect();
    let weeks = results
        .rows
        .last()
        .map_or(1, |row| row.days.count().div_ceil(WEEK));
    let title = (words.rows)(weeks);
    let head = |text: &'static str| el("th", "").attr("scope", "col").text(text);
    let heads = words.row_columns.map(head).into_iter();
    let rated = columns.iter().map(|column| head((words.column)(*column)));
    let row = |row: &ResultsRow| {
        let rated = columns.iter().map(|column| {
            let level = row
                .level(*column)
                .map(|level| (words.number)(level.points()));
            el("td", "").text(level.unwrap_or_default())
        });
        el("tr", "")
            .child(
                el("th", "")
                    .attr("scope", "row")
                    .text((words.row_days)(row.days.first, row.days.last)),
            )
            .child(el("td", "").text(row.sessions.to_string()))
            .child(el("td", "").text(row.done_on.to_string()))
            .children(rated)
    };
    let table = el("table", "")
        .child(el("thead", "").child(el("tr", "").children(heads).children(rated)))
        .child(el("tbody", "").children(results.rows.iter().map(row)));
    el("section", "report__part report__rows")
        .child(el("h3", "").text(title.clone()))
        .child(
            el("div", "report__scroll")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", title)
                .child(table),
        )
        .maybe((!columns.is_empty()).then(|| p("", words.rows_hint)))
}

/// A part of it with a list of lines under a heading.
fn list(title: &'static str, lines: impl IntoIterator<Item = El>) -> El {
    part(title).child(el("ul", "").children(lines))
}

fn part(title: &'static str) -> El {
    el("section", "report__part").child(el("h3", "").text(title))
}

/// What was done, exercise by exercise.
fn what_was_done(app: App, report: &Report) -> Option<El> {
    let words = app.language().report();
    let line = |it: &ExerciseDone| {
        let (measure, n) = it.amount;
        line(app, &it.which, (words.amount)(it.sessions, measure, n))
    };
    let more = report.more_done;
    let is_any = !report.done.is_empty();
    is_any.then(|| {
        list(words.done, report.done.iter().map(line))
            .maybe((more > 0).then(|| p("", (words.more_done)(more))))
    })
}

/// An exercise, and what is said of it.
fn line(app: App, which: &Which, said: String) -> El {
    el("li", "")
        .child(el("strong", "").attr("dir", "auto").text(name(app, which)))
        .text(": ")
        .text(said)
}

fn name(app: App, which: &Which) -> String {
    match which {
        Which::Listed(slug) => (app.words().names.exercise_of_slug)(slug),
        Which::Own(name) if name.is_empty() => app.language().report().own.to_owned(),
        Which::Own(name) => name.clone(),
    }
}

fn what_hurt(app: App, results: &Results) -> El {
    let words = app.language().report();
    let told = |it: &Hurts| {
        let ways: Vec<String> = it
            .told
            .iter()
            .map(|(hurt, times)| (words.hurts)(*hurt, *times))
            .collect();
        line(app, &it.which, ways.join("; "))
    };
    if results.hurts.is_empty() {
        return part(words.hurt).child(p("", words.no_hurts));
    }
    let more = results.more_hurts;
    list(words.hurt, results.hurts.iter().map(told))
        .maybe((more > 0).then(|| p("", (words.more_hurts)(more))))
}

fn what_helped(app: App, results: &Results) -> El {
    let words = app.language().report();
    let verdict = |it: &Helped| {
        let names: Vec<String> = it.which.iter().map(|which| name(app, which)).collect();
        let said = (words.verdict)(it.seems_to_help, &names, it.with, results.looked_at);
        el("li", "").text(said)
    };
    let alone = results.followed.iter().map(|it| {
        let name = name(app, &it.which);
        let said = (words.followed)(it.finding, &name, it.with, FOLLOW_UP.sessions);
        el("li", "").text(said)
    });
    let verdicts: Vec<El> = results.helped.iter().map(verdict).chain(alone).collect();
    let none = results.helped.is_empty();
    part(words.helped)
        .maybe(none.then(|| p("", (words.no_verdict)(results.looked_at))))
        .maybe((!verdicts.is_empty()).then(|| el("ul", "").children(verdicts)))
        .maybe((!none).then(|| p("", (words.helped_hint)(results.basis))))
}

fn sore(app: App, report: &Report) -> Option<El> {
    let words = app.language().report();
    let places = report.sore.iter();
    let places: Vec<String> = places
        .map(|(place, days)| (words.sore_on)(*place, *days))
        .collect();
    (!places.is_empty()).then(|| part(words.sore).child(p("", places.join("; "))))
}

fn goal(app: App, report: &Report) -> Option<El> {
    let words = app.language().report();
    let (goal, readings) = report.goal.as_ref()?;
    let went = readings.iter();
    let went: Vec<String> = went
        .map(|(date, level)| (words.went)(*date, *level))
        .collect();
    Some(
        part(words.goal)
            .child(p("", goal.clone()).attr("dir", "auto"))
            .child(p("", went.join("; "))),
    )
}

fn checks(app: App, report: &Report) -> Option<El> {
    let words = app.language().report();
    let found = report.checks.iter();
    let found = found.map(|(date, check)| el("li", "").text((words.found)(*date, *check)));
    let is_known = !report.checks.is_empty();
    is_known.then(|| list(words.checks, found))
}

fn noted(app: App, notes: &[ReportNote]) -> Option<El> {
    let words = app.language().report();
    let note = |note: &ReportNote| {
        el("li", "")
            .child(el("strong", "").text((words.days)(note.date, note.date)))
            .text(": ")
            .child(el("span", "").attr("dir", "auto").text(note.text.clone()))
    };
    (!notes.is_empty()).then(|| list(words.notes, notes.iter().map(note)))
}

/// What it cannot say.
fn foot(app: App) -> El {
    el("footer", "report__foot").child(p("", app.language().report().cannot_say))
}
