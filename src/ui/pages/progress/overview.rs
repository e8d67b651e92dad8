//! How it goes: the sentence, pain and stiffness over time, weeks, the year, exercises, milestones, and all sessions.

use leptos::prelude::*;

use super::charts::{symptom, weeks_chart, year_of};
use super::checks::way;
use super::exercises::{Practised, exercise};
use super::history::{sessions, unreadable};
use crate::app::reactive::memo;
use crate::app::{App, device};
use crate::domain::figure::FigureId;
use crate::domain::history::Date;
use crate::domain::insight::{
    CalendarWeek, Lived, Period, Reached, Streak, Summary, Symptom, SymptomChart, WeeksChart,
    by_exercise, is_time_for_copy, milestones, seconds, streak, weeks, year,
};
use crate::domain::locale::Weekday;
use crate::domain::plan::ASKED_DAYS;
use crate::domain::route::Route;
use crate::domain::time::SECOND;
use crate::ui::components::{choice, link, section};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::first::home::pose;
use crate::ui::pages::parts::p;
use crate::ui::parts::ProgressLook;

/// So many milestones are shown at once.
const MILESTONES: usize = 4;

/// What is told first.
#[derive(Clone, PartialEq)]
struct Lead {
    summary: Summary,
    sessions: usize,
    seconds: u64,
    undated: usize,
}

/// What is told of all that was done.
#[derive(Clone, PartialEq)]
struct OfAll {
    streak: Streak,
    calendar: Vec<CalendarWeek>,
    milestones: Vec<Reached>,
}

/// What is told of a period.
#[derive(Clone, PartialEq)]
struct OfPeriod {
    weeks: WeeksChart,
    exercises: Vec<Practised>,
}

/// The page.
pub(super) fn progress(app: App, look: ProgressLook) -> El {
    let is_empty = memo(move || app.past(|past| past.records.is_empty()));
    // Whoever comes back to a place further down finds it.
    let is_seen = RwSignal::new(app.first.scroll() > 0.0);
    device::after_drawing(move || {
        // The page may have been left.
        is_seen.try_set(true);
    });
    el("div", "page progress")
        .live_flag("aria-busy", move || {
            !is_seen.get() || app.past(|past| !past.is_whole)
        })
        .when(move || !is_empty.get(), move || told(app, look, is_seen))
        .when(move || is_empty.get(), move || empty(app))
        .live(move || app.past(|past| unreadable(app, &past.unreadable)))
}

/// Nothing was done yet, as far as is known: one thing to do.
fn empty(app: App) -> El {
    let todo = move || {
        el("div", "empty")
            .child(pose("pose empty__pose", FigureId::ScapularSqueeze))
            .child(p("quiet", app.language().history().empty))
            .child(link(
                "button button--large button--primary",
                &Route::Home,
                app.language().pages().today.to_today,
            ))
    };
    el("div", "")
        .child(el("h1", "").text(app.first.words().shell.progress))
        .when(move || app.past(|past| past.is_whole), todo)
}

/// All of it. What is further down is drawn once the top `is_seen`, below the screen, so that nothing moves.
fn told(app: App, look: ProgressLook, is_seen: RwSignal<bool>) -> El {
    let words = app.language().insight();
    // Many years are put in order once for what is told together.
    let both = memo(move || {
        let period = look.period.get();
        app.plan()
            .lived(|lived| (lead_of(lived), charts(lived, period)))
    });
    let lead_of_all = memo(move || both.with(|both| both.0.clone()));
    let charts = memo(move || both.with(|both| both.1.clone()));
    let all = Period::ALL;
    let chosen = move || {
        let period = look.period.get();
        all.iter().position(|it| *it == period).unwrap_or(0)
    };
    let choose = move |index: usize| {
        look.period.set(all.get(index).copied().unwrap_or_default());
    };
    let names = all.iter().map(|period| (words.period)(*period));
    el("div", "progress__told")
        .live(move || lead_of_all.with(|it| lead(app, it).into()))
        .child(choice(words.look_back, names, chosen, choose))
        .live(move || charts.with(|it| symptoms(app, it).into()))
        .child(el("div", "progress__below").when(move || is_seen.get(), move || below(app, look)))
}

/// What is further down.
fn below(app: App, look: ProgressLook) -> El {
    let titles = &app.words().titles;
    let words = app.language().insight();
    let both = memo(move || both(app, look.period.get()));
    let whole = memo(move || both.with(|both| both.0.clone()));
    let of_period = memo(move || both.with(|both| both.1.clone()));
    el("div", "")
        .child(
            section(words.weeks[0])
                .live(move || whole.with(|whole| regular(app, whole).into()))
                .live(move || of_period.with(|it| weeks_chart(app, &it.weeks).into())),
        )
        .child(section(words.year).live(move || whole.with(|it| year_of(app, &it.calendar).into())))
        .live(move || of_period.with(|it| exercises(app, look, &it.exercises)))
        .live(move || whole.with(|it| reached(app, &it.milestones)))
        .child(sessions(app, look))
        .child(way(&Route::Helps, titles.helps))
        .child(way(&Route::Checks, titles.checks))
        .child(way(&Route::Report, titles.report))
}

fn both(app: App, period: Period) -> (OfAll, OfPeriod) {
    let first = app.plan().first_day();
    app.plan()
        .lived(|lived| (whole(lived, first), of_period(lived, period)))
}

fn lead_of(lived: &Lived<'_>) -> Lead {
    let all = lived.sessions.iter();
    Lead {
        summary: Summary::of(lived),
        sessions: all.filter(|it| it.counts()).count(),
        seconds: seconds(&lived.sessions),
        undated: lived.undated,
    }
}

fn charts(lived: &Lived<'_>, period: Period) -> Vec<SymptomChart> {
    let of = |symptom: &Symptom| SymptomChart::of(lived, *symptom, period);
    let all = Symptom::ALL.iter().map(of);
    all.filter(|chart| !chart.points.is_empty()).collect()
}

fn whole(lived: &Lived<'_>, first: Weekday) -> OfAll {
    let began = lived.sessions.first().map_or(lived.today, |it| it.date);
    OfAll {
        streak: streak(&weeks(lived, began)),
        calendar: year(lived, first),
        milestones: milestones(lived),
    }
}

fn of_period(lived: &Lived<'_>, period: Period) -> OfPeriod {
    let done = by_exercise(lived.from(period.first_day(lived)));
    OfPeriod {
        weeks: WeeksChart::of(lived, period),
        exercises: done.iter().map(Practised::of).collect(),
    }
}

/// The sentence, and what stands beside it.
fn lead(app: App, told: &Lead) -> El {
    let words = app.language().insight();
    let summary = &told.summary;
    let verdict = summary
        .change
        .map(|change| (words.verdict)(change.verdict()));
    let beside = (words.beside)(summary);
    let length = (app.words().amounts.length)(told.seconds * SECOND);
    let lines = verdict.map(str::to_owned).into_iter().chain([beside]);
    let lines = lines.filter(|line| !line.is_empty());
    let in_all = (told.sessions > 0).then(|| (words.in_all)(told.sessions, &length));
    let undated = (told.undated > 0).then(|| (words.undated)(told.undated));
    el("div", "progress__lead")
        .child(el("h1", "").text((words.headline)(summary)))
        .children(lines.map(|line| p("lead", line)))
        .maybe(in_all.map(|line| p("quiet", line)))
        .maybe(undated.map(|line| p("quiet", line)))
        .maybe(is_time_for_copy(told.sessions).then(|| copy(app)))
}

/// Now and then: that a copy would be good to have.
fn copy(app: App) -> El {
    let [why, way] = app.language().insight().copy;
    p("quiet", why).text(" ").child(link("", &Route::Data, way))
}

/// Pain and stiffness over time, with what is to be known when one reads it.
fn symptoms(app: App, charts: &[SymptomChart]) -> El {
    let words = app.language().insight();
    if charts.is_empty() {
        return p("quiet", words.nothing_said);
    }
    let has_line = charts.iter().any(|chart| chart.line.is_some());
    el("div", "progress__charts")
        .children(charts.iter().map(|chart| symptom(app, chart)))
        .child(
            el("div", "progress__notes")
                .maybe(has_line.then(|| p("quiet", words.trend)))
                .child(p("quiet", words.one_reading))
                .child(p("quiet", words.no_cause)),
        )
}

/// How regular it is, in words.
fn regular(app: App, whole: &OfAll) -> El {
    let words = app.language().insight();
    let streak = (words.streak)(whole.streak);
    let (low, high) = ASKED_DAYS.into_inner();
    let forgives = format!("{} {}", (words.asked)(low, high), words.forgives);
    el("div", "")
        .maybe((!streak.is_empty()).then(|| p("", streak)))
        .child(p("quiet", forgives))
}

/// How much was done of each exercise.
fn exercises(app: App, look: ProgressLook, all: &[Practised]) -> AnyView {
    if all.is_empty() {
        return nothing();
    }
    let rows = all.iter().map(|it| exercise(app, look, it));
    section(app.language().insight().exercises)
        .child(el("div", "folds practised").children(rows))
        .into()
}

/// The milestones, the newest first.
fn reached(app: App, all: &[Reached]) -> AnyView {
    let words = app.language().insight();
    if all.is_empty() {
        return nothing();
    }
    let row = |(milestone, date): (String, Date)| {
        el("li", "milestone")
            .child(el("strong", "").text(milestone))
            .child(el("span", "quiet").text((words.days)(date, date)))
    };
    let newest = all.iter().rev();
    let told: Vec<(String, Date)> = newest
        .map(|it| ((words.milestone)(it.milestone), it.date))
        .collect();
    let list = move |told: &[(String, Date)]| {
        el("ul", "milestones").children(told.iter().cloned().map(row))
    };
    let (shown, earlier) = told.split_at(told.len().min(MILESTONES));
    let rest = earlier.to_vec();
    let more = super::plot::folded("plot__table", words.milestones[1], move || list(&rest));
    section(words.milestones[0])
        .child(list(shown))
        .maybe((!earlier.is_empty()).then_some(more))
        .into()
}
