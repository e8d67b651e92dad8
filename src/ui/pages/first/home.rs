//! The first page: a figure in its room, one thing to start, and the way to everything else. The build
//! draws it into `index.html` as a newcomer sees it.

use leptos::prelude::*;

use crate::app::reactive::memo;
use crate::app::{First, FirstPageHead, InRoom};
use crate::domain::catalogue::ExerciseId;
use crate::domain::figure::{FigureId, of};
use crate::domain::route::{Filter, Route};
use crate::domain::routine::BuiltIn;
use crate::ui::components::{Icon, icon, link, section};
use crate::ui::figure::{first_still, in_first_page};
use crate::ui::html::{El, Text, el, nothing};
use crate::ui::pages::parts::p;
use crate::ui::parts::{Arrival, Parts};
use crate::ui::slots::{extra, session_missing, session_part, session_slot};

/// The page.
pub(in crate::ui::pages) fn home(first: First) -> El {
    let words = &first.words().home;
    let leads_with = move |head: FirstPageHead| first.shown(|page| page.head == head);
    // What waits stands above what can be started, which must not move under a finger.
    let knows = move || first.knows_session() || matches!(session_part(), Arrival::Missing);
    let week = || session_slot(|it| extra(move |part| (part.week)(it.app)));
    let say = el("div", "today__say")
        .child(el("h1", "").live_text(move || first.stands(|it| it.headline.clone())))
        .child(el("div", "").child(session_slot(|part| (part.resume)(part.app))))
        .when(
            move || !knows(),
            move || p("quiet", first.words().shell.loading),
        )
        .when(
            move || knows() && leads_with(FirstPageHead::Start),
            move || {
                start(first)
                    .child(el("div", "today__week").child(week()))
                    .child(make_plan(first))
            },
        )
        .when(
            move || knows() && !leads_with(FirstPageHead::Start),
            move || own_head(first),
        )
        .child(session_slot(|it| extra(move |part| (part.kept)(it.app))))
        .child(more(first))
        .child(p("today__promise", words.promise).text(" ").child(link(
            "",
            &Route::About,
            first.words().shell.about,
        )));
    el("div", "page today").child(room(first)).child(say)
}

/// Who is to be seen: at first the still figure of `index.html`, where it is the right one.
fn room(first: First) -> El {
    let shown = memo(move || first.stands(|it| it.figure));
    let class = move || match shown.get() {
        Some(shown) if lies(shown.figure) => "room room--low today__room",
        _ => "room today__room",
    };
    el("div", "")
        .attr("aria-hidden", "true")
        .live_attr("class", move || Some(class().into()))
        .when(move || shown.get() == Some(InRoom::usual()), first_still)
        .live(move || match shown.get() {
            Some(InRoom { figure, moves }) => in_first_page(move |part, app| match moves {
                true => (part.moving)(app, figure),
                false => (part.pose)(app, figure),
            }),
            None => nothing(),
        })
}

/// Whether a figure is on the floor, which reaches higher up behind it then.
fn lies(figure: FigureId) -> bool {
    figure.position().is_on_floor()
}

/// What the page leads with for somebody who has a plan, or must not start.
fn own_head(first: First) -> El {
    el("div", "").live(move || match session_part() {
        Arrival::Here(part) => untrack(|| (part.head)(part.app).into()),
        Arrival::OnItsWay => p("quiet", first.words().shell.loading).into(),
        Arrival::Missing => session_missing(first).into(),
    })
}

/// The routine for everybody, and what it holds.
pub(in crate::ui::pages) fn start(first: First) -> El {
    let words = &first.words().home;
    let built_in = BuiltIn::FOR_EVERYBODY;
    let parts = Parts::here();
    let is_missing = move || matches!(session_part(), Arrival::Missing);
    let waits = move || first.is_awaited() && !is_missing();
    let label = move || match waits() {
        true => words.one_moment,
        false if first.shown(|page| page.is_done) => words.start_more,
        false => words.start,
    };
    let is_quiet = move || first.shown(|page| page.is_done || page.has_session);
    let holds = BuiltIn::HELD_FOR_EVERYBODY.into_iter().zip(words.holds);
    let holds = holds.map(|(exercise, name)| FirstExercise {
        figure: of(exercise, None),
        name: name.into(),
        to: Route::Exercise(exercise),
    });
    el("div", "today__start")
        .child(
            start_button(is_quiet, label, move || length(first, built_in))
                .attr("data-start", "")
                .live_attr("aria-busy", move || waits().then_some("true".into()))
                .on_click(move || {
                    if let Some(parts) = parts {
                        parts.start(true);
                    }
                }),
        )
        .live(move || {
            if first.is_awaited() && is_missing() {
                p("", words.not_started).attr("role", "alert").into()
            } else {
                nothing()
            }
        })
        .child(trio(holds, 0))
}

/// The big button, with how long it takes; a quieter one where something else comes first.
pub(in crate::ui::pages) fn start_button(
    is_quiet: impl Fn() -> bool + Send + Sync + 'static,
    label: impl Fn() -> &'static str + Send + Sync + 'static,
    minutes: impl Fn() -> String + Send + Sync + 'static,
) -> El {
    let class = move || {
        Some(if is_quiet() {
            "button button--large button--secondary".into()
        } else {
            "button button--large button--primary".into()
        })
    };
    el("button", "")
        .attr("type", "button")
        .live_attr("class", class)
        .child(icon(Icon::Play))
        .child(el("span", "").live_text(move || label().to_owned()))
        .child(el("small", "").live_text(minutes))
}

/// An exercise of what is about to start.
pub(in crate::ui::pages) struct FirstExercise {
    /// Its figure.
    pub(in crate::ui::pages) figure: FigureId,
    /// What it is called.
    pub(in crate::ui::pages) name: Text,
    /// Where there is more about it.
    pub(in crate::ui::pages) to: Route,
}

/// The first exercises of what is about to start as small figures, and how many more there are.
pub(in crate::ui::pages) fn trio(all: impl Iterator<Item = FirstExercise>, more: usize) -> El {
    let all: Vec<FirstExercise> = all.take(3).collect();
    let last = all.len().saturating_sub(1);
    let one = |(index, held): (usize, FirstExercise)| {
        let mark =
            (more > 0 && index == last).then(|| el("span", "pose__mark").text(format!("+{more}")));
        el("li", "").child(
            link("trio__link", &held.to, "")
                .child(pose("pose", held.figure).maybe(mark))
                .child(el("span", "trio__name").text(held.name)),
        )
    };
    el("ul", "trio").children(all.into_iter().enumerate().map(one))
}

/// A small figure, once it can be drawn.
pub(in crate::ui::pages) fn pose(style: &'static str, figure: FigureId) -> El {
    el("span", style)
        .attr("aria-hidden", "true")
        .child(in_first_page(move |part, app| (part.pose)(app, figure)))
}

/// The way to a plan.
fn make_plan(first: First) -> El {
    let words = &first.words().home;
    el("section", "invite")
        .child(el("h2", "").text(words.make_plan_title))
        .child(p("quiet", words.make_plan_text))
        .child(link(
            "button button--quiet invite__link",
            &Route::Questions,
            words.make_plan,
        ))
        .child(pose("invite__figure", FigureId::OpenBook))
}

/// Everything else.
fn more(first: First) -> El {
    let words = first.words();
    let others = BuiltIn::ALL
        .iter()
        .filter(|other| **other != BuiltIn::FOR_EVERYBODY);
    let routine = |built_in: &BuiltIn| {
        let built_in = *built_in;
        let size = move || {
            let count = (words.n_exercises)(built_in.n_exercises());
            let length = length(first, built_in);
            if length.is_empty() {
                count
            } else {
                format!("{length}, {count}")
            }
        };
        row(&Route::Routine(built_in), Some(of(built_in.face(), None)))
            .child(row_text((words.routine)(built_in), size))
            .child(icon(Icon::Chevron))
    };
    let plain = |(to, name): (Route, Text)| {
        row(&to, None)
            .child(row_text(name, String::new))
            .child(icon(Icon::Chevron))
    };
    let ways = [
        (
            Route::Exercises(Filter::default()),
            (words.home.all_exercises)(ExerciseId::ALL.len()).into(),
        ),
        (Route::Breaks, words.shell.breaks.into()),
    ];
    let rows = others.map(routine).chain(ways.into_iter().map(plain));
    section(words.home.more)
        .child(el("ul", "rows").children(rows.map(|row| el("li", "").child(row))))
}

/// A row that leads somewhere, with a small figure where there is one.
pub(in crate::ui::pages) fn row(to: &Route, figure: Option<FigureId>) -> El {
    link("row", to, "").maybe(figure.map(|figure| pose("pose row__pose", figure)))
}

/// What a row says: a name, and a second line where there is one.
pub(in crate::ui::pages) fn row_text(
    name: impl Into<Text>,
    second: impl Fn() -> String + Send + Sync + 'static,
) -> El {
    el("span", "row__text")
        .child(el("strong", "").text(name))
        .child(el("span", "row__second").live_text(second))
}

/// How long a routine takes this person, where that is known.
fn length(first: First, built_in: BuiltIn) -> String {
    let ms = first.shown(|page| page.length_ms(built_in));
    ms.map(first.words().minutes).unwrap_or_default()
}
