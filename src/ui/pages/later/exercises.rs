//! The list of exercises, with a search and filters. They stand in the address, so that a list can
//! be sent and "back" brings it back.

use leptos::prelude::*;

use super::learn::{few, items};
use super::tiles::tile;
use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::catalogue::{Equipment, ExerciseId, Kind, Position};
use crate::domain::route::{Filter, Route};
use crate::domain::search::{Found, fold, of_everything};
use crate::domain::text::Language;
use crate::ui::components::{Icon, button, icon, link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page, statement_list, toggle};

/// What there is to read about manual adjustment.
const MANUAL: &str = "adjustment";

/// So many things to read are named beside the exercises.
const MOST_ALSO: usize = 4;

/// The page.
pub(in crate::ui::pages) fn exercises(app: App) -> El {
    let words = &app.language().pages().exercises;
    let all: Vec<_> = ExerciseId::ALL
        .iter()
        .map(|id| (*id, haystack(app.language(), *id)))
        .collect();
    let shown = memo(move || {
        filter(app, |filter| {
            let fits = all
                .iter()
                .filter(|(id, text)| filter.matches(id.facts(), text));
            fits.map(|(id, _)| *id).collect::<Vec<_>>()
        })
    });
    let n_shown = move || shown.with(Vec::len);
    // The cards stay and are hidden, since to draw their figures takes a hundred times longer.
    let cards = ExerciseId::ALL.iter().map(|id| exercise_card(app, *id));
    let is_shown = move || {
        let all = ExerciseId::ALL.iter();
        shown.with(|shown| all.map(|id| shown.contains(id)).collect())
    };
    page("page", app.words().titles.exercises)
        .child(filters(app))
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

/// Shows what a changed filter lets through.
fn change(app: App, edit: impl FnOnce(&mut Filter)) {
    let mut changed = untrack(|| filter(app, Filter::clone));
    edit(&mut changed);
    app.show(Route::Exercises(changed));
}

/// What may be searched of an exercise, folded.
fn haystack(language: Language, id: ExerciseId) -> String {
    let words = language.session();
    let text = (words.exercise)(id);
    let mut all = vec![text.name, language.summary(id)];
    all.extend(language.reading(id).aliases.lines());
    let regions = id.facts().targets.iter();
    all.extend(regions.map(|it| (language.pages().kinds.region)(*it)));
    fold(&all.join(" "))
}

/// An exercise in the list.
fn exercise_card(app: App, id: ExerciseId) -> El {
    let facts = id.facts();
    let kinds = &app.language().pages().kinds;
    let position = (kinds.position)(facts.position());
    let about = format!("{position} · {}", (kinds.kind)(facts.kind));
    el("li", "exercise-card").child(tile(app, id, "h2").child(p("tile__about", about)))
}

/// The search field, and the filters, which are folded away until wanted.
fn filters(app: App) -> El {
    let words = &app.language().pages().exercises;
    // Without the text, so that nothing here is looked at again with each letter.
    let chosen = memo(move || {
        filter(app, |f| Filter {
            text: String::new(),
            ..f.clone()
        })
    });
    let n_on = move || chosen.with(|f| f.kinds.len() + f.positions.len() + f.equipment.len());
    let folded = el("details", "filters__more")
        .live_prop("open", {
            let begins_open = untrack(n_on) > 0;
            move || begins_open
        })
        .child(el("summary", "button button--quiet").live_text(move || (words.filters)(n_on())))
        .child(chips(app, words.position, Position::ALL, chosen, |f| {
            &mut f.positions
        }))
        .child(chips(app, words.kind, Kind::ALL, chosen, |f| &mut f.kinds))
        .child(chips(app, words.equipment, Equipment::ALL, chosen, |f| {
            &mut f.equipment
        }));
    el("div", "filters").child(search(app)).child(folded).child(
        button("button button--quiet", words.clear)
            .on_click(move || app.show(Route::Exercises(Filter::default())))
            .hidden_while(move || !filter(app, |f| !f.is_empty())),
    )
}

fn search(app: App) -> El {
    let words = app.language().pages();
    let label = words.exercises.search;
    el("label", "search")
        .child(el("span", "visually-hidden").text(label))
        .child(icon(Icon::Search))
        .child(
            el("input", "field")
                .attr("type", "search")
                .attr("placeholder", label)
                .live_prop("value", move || filter(app, |f| f.text.clone()))
                .on("input", move |event| {
                    let text = event_target_value(&event);
                    change(app, |f| f.text = text);
                }),
        )
}

/// Something to filter by: it has a name.
trait Named: Copy + PartialEq + Send + Sync + 'static {
    fn name(self, app: App) -> &'static str;
}

impl Named for Position {
    fn name(self, app: App) -> &'static str {
        (app.language().pages().kinds.position)(self)
    }
}

impl Named for Kind {
    fn name(self, app: App) -> &'static str {
        (app.language().pages().kinds.kind)(self)
    }
}

impl Named for Equipment {
    fn name(self, app: App) -> &'static str {
        (app.language().pages().kinds.equipment)(self)
    }
}

/// A chip for each value, pressed where the filter has it.
fn chips<T: Named>(
    app: App,
    title: &'static str,
    all: &'static [T],
    chosen: Memo<Filter>,
    part: fn(&mut Filter) -> &mut Vec<T>,
) -> El {
    el("fieldset", "chips")
        .child(el("legend", "").text(title))
        .children(all.iter().map(|value| {
            let value = *value;
            button("chip", value.name(app))
                .live_flag("aria-pressed", move || {
                    part(&mut chosen.get()).contains(&value)
                })
                .on_click(move || change(app, |f| toggle(part(f), value)))
        }))
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
