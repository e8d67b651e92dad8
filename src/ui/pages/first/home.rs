//! The first page: one thing to start, and the way to everything else. The build draws it into
//! `index.html` as a newcomer sees it.

use leptos::prelude::*;

use crate::app::{First, Head};
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::{Filter, Route};
use crate::domain::routine::BuiltIn;
use crate::ui::components::{Icon, icon, icon_link, link, section, tag};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{p, page};
use crate::ui::parts::{Arrival, Parts};
use crate::ui::slots::{session_missing, session_part, session_slot};

/// The page.
pub(in crate::ui::pages) fn home(first: First) -> El {
    let words = &first.words().home;
    let others = BuiltIn::ALL
        .iter()
        .filter(|other| **other != BuiltIn::FOR_EVERYBODY);
    let all = Route::Exercises(Filter::default());
    let leads_with = move |head: Head| first.shown(|page| page.head == head);
    // What waits stands above what can be started, which must not move under a finger.
    let knows = move || first.knows_session() || matches!(session_part(), Arrival::Missing);
    page("page home", words.title)
        .when(
            move || !leads_with(Head::Plan),
            move || p("lead", words.lead),
        )
        .child(el("div", "home__resume").child(session_slot(|part| (part.resume)(part.app))))
        .when(
            move || !knows(),
            move || p("quiet", first.words().shell.loading),
        )
        .when(
            move || knows() && leads_with(Head::Start),
            move || start(first).child(make_plan(first)),
        )
        .when(
            move || knows() && !leads_with(Head::Start),
            move || own_head(first),
        )
        .child(
            section(words.more)
                .child(el("ul", "cards").children(others.map(|it| card(first, *it))))
                .child(icon_link(
                    "more-link",
                    &all,
                    (words.all_exercises)(ExerciseId::ALL.len()),
                    Icon::Chevron,
                )),
        )
        .child(session_slot(|part| (part.last_time)(part.app)))
        .child(p("home__promise", words.promise).text(" ").child(link(
            "",
            &Route::About,
            first.words().shell.about,
        )))
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
    let words = first.words();
    let built_in = BuiltIn::FOR_EVERYBODY;
    let parts = Parts::here();
    let is_missing = move || matches!(session_part(), Arrival::Missing);
    let waits = move || first.is_awaited() && !is_missing();
    let label = move || match waits() {
        true => words.home.one_moment.to_owned(),
        false => (words.home.start)(
            (words.routine)(built_in),
            length(first, built_in).as_deref(),
        ),
    };
    el("div", "home__start")
        .child(
            start_button(first, label)
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
                p("", words.home.not_started).attr("role", "alert").into()
            } else {
                nothing()
            }
        })
        .child(p("home__what", (words.routine_summary)(built_in)))
}

/// The big button; a quieter one while a session waits.
pub(in crate::ui::pages) fn start_button(
    first: First,
    label: impl Fn() -> String + Send + Sync + 'static,
) -> El {
    let class = move || {
        Some(if first.shown(|page| page.has_session) {
            "button button--large button--secondary".into()
        } else {
            "button button--large button--primary".into()
        })
    };
    el("button", "")
        .attr("type", "button")
        .live_attr("class", class)
        .child(icon(Icon::Play))
        .child(el("span", "").live_text(label))
}

/// The way to a plan.
fn make_plan(first: First) -> El {
    let words = &first.words().home;
    el("section", "card home__make")
        .child(p("", words.make_plan_text))
        .child(link(
            "button button--secondary",
            &Route::Questions,
            words.make_plan,
        ))
}

/// A card that leads to a routine that we ship.
pub(in crate::ui::pages) fn card(first: First, built_in: BuiltIn) -> El {
    let words = first.words();
    let inside = link("card__link", &Route::Routine(built_in), "")
        .child(el("h3", "card__title").text((words.routine)(built_in)))
        .child(p("card__text", (words.routine_summary)(built_in)))
        .child(
            el("p", "card__meta")
                .child(
                    el("span", "tag tag--strong")
                        .live_text(move || length(first, built_in).unwrap_or_default()),
                )
                .child(tag((words.n_exercises)(built_in.n_exercises()))),
        );
    el("li", "card routine-card").child(inside)
}

/// About how long a routine takes this person, where that is known.
fn length(first: First, built_in: BuiltIn) -> Option<String> {
    let ms = first.shown(|page| page.length_ms(built_in));
    ms.map(first.words().about_minutes)
}
