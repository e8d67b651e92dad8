//! The list of exercises, with a search and filters. They stand in the address, so that a list can
//! be sent and "back" brings it back.

use leptos::prelude::*;

use super::finder::ExerciseFinder;
use super::learn::{few, items};
use super::tiles::tile;
use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::{Filter, Route};
use crate::domain::search::{Found, of_everything};
use crate::ui::components::{link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page, statement_list};

/// What there is to read about manual adjustment.
const MANUAL: &str = "adjustment";

/// So many things to read are named beside the exercises.
const MOST_ALSO: usize = 4;

/// The page.
pub(in crate::ui::pages) fn exercises(app: App) -> El {
    let words = &app.language().pages().exercises;
    let finder = ExerciseFinder::new(
        app,
        move || filter(app, Filter::clone),
        move |filter| app.show(Route::Exercises(filter)),
    );
    let shown = finder.found();
    let n_shown = move || shown.with(Vec::len);
    // The cards stay and are hidden, since to draw their figures takes a hundred times longer.
    let cards = ExerciseId::ALL.iter().map(|id| exercise_card(app, *id));
    let is_shown = move || {
        let all = ExerciseId::ALL.iter();
        shown.with(|shown| all.map(|id| shown.contains(id)).collect())
    };
    page("page", app.words().titles.exercises)
        .child(finder.view(words.search))
        .child(
            p("quiet", "")
                .attr("role", "status")
                .live_text(move || (words.found)(n_shown(), ExerciseId::ALL.len())),
        )
        .when(move || n_shown() == 0, || p("", words.none))
        .child(
            el("ul", "tiles tiles--large")
                .children(cards)
                .only(ExerciseId::ALL.len(), is_shown),
        )
        .child(also_in_learn(app))
        .child(p("", "").child(link(
            "button button--quiet",
            &Route::Gallery,
            app.language().figures().to_gallery,
        )))
        .child(good_to_know(app))
}

/// What there is to read that has the words that are looked for.
fn also_in_learn(app: App) -> El {
    let words = app.language().learn();
    let index = of_everything(app.language());
    let asked = memo(move || filter(app, |filter| filter.text.clone()));
    let found = memo(move || {
        let found = index.find(&asked.get()).into_iter();
        let items = found.filter(|it| matches!(it, Found::Article(_)));
        items.take(MOST_ALSO).collect::<Vec<_>>()
    });
    few(app, words.also_found, found, MOST_ALSO).child(
        el("a", "more-link")
            .live_attr("href", move || {
                Some(Route::Learn(asked.get()).href().into())
            })
            .text(words.also_all),
    )
}

/// Reads the filter in the address.
fn filter<T: Default>(app: App, read: impl FnOnce(&Filter) -> T) -> T {
    app.first.on_route(|route| match route {
        Route::Exercises(filter) => read(filter),
        // The page is about to go.
        _ => T::default(),
    })
}

/// An exercise in the list.
fn exercise_card(app: App, id: ExerciseId) -> El {
    let facts = id.facts();
    let kinds = &app.language().pages().kinds;
    let position = (kinds.position)(facts.position());
    let about = format!("{position} · {}", (kinds.kind)(facts.kind));
    el("li", "exercise-card").child(tile(app, id, "h2").child(p("tile__about", about)))
}

/// What is no exercise.
fn good_to_know(app: App) -> El {
    let pages = app.language().pages();
    let words = app.language().learn();
    let text = pages.manual_adjustment;
    section(pages.exercises.good_to_know).child(
        el("details", "card")
            .child(el("summary", "").text(text.name))
            .child(p("", text.summary))
            .child(statement_list(app, text.body))
            .child(items(app, words.item(MANUAL))),
    )
}
