//! The list of exercises, with a search and filters. They stand in the address, so that a list can
//! be sent and "back" brings it back.

use leptos::prelude::*;

use crate::domain::catalogue::{Equipment, ExerciseId, Kind, Position};
use crate::domain::route::{Filter, Route};
use crate::domain::text::Language;
use crate::ui::components::{Icon, IconView, Pose};
use crate::ui::pages::parts::statement_list;
use crate::ui::state::App;

/// The page.
#[component]
pub(super) fn Exercises() -> impl IntoView {
    let app = App::get();
    let words = &app.words().exercises;
    let filter = Memo::new(move |before: Option<&Filter>| {
        app.route.with(|route| match route {
            Route::Exercises(filter) => filter.clone(),
            // The page is about to go.
            _ => before.cloned().unwrap_or_default(),
        })
    });
    let shown = Memo::new(move |_| {
        filter.with(|filter| {
            let fits = |id: &&ExerciseId| filter.matches(id.facts(), &haystack(app.words(), **id));
            ExerciseId::ALL
                .iter()
                .filter(fits)
                .copied()
                .collect::<Vec<_>>()
        })
    });
    view! {
        <div class="page">
            <h1>{words.title}</h1>
            <Filters filter=filter/>
            <p class="quiet" role="status">
                {move || (words.found)(shown.with(Vec::len), ExerciseId::ALL.len())}
            </p>
            <Show when=move || shown.with(Vec::is_empty)>
                <p>{words.none}</p>
            </Show>
            <ul class="cards cards--exercises">
                <For each=move || shown.get() key=|id| *id let:id>
                    {exercise_card(app, id)}
                </For>
            </ul>
            <GoodToKnow/>
        </div>
    }
}

/// What may be searched of an exercise.
fn haystack(words: &Language, id: ExerciseId) -> String {
    let text = (words.exercise)(id);
    let mut all = vec![text.name, text.summary];
    all.extend(text.aliases);
    all.join(" ").to_lowercase()
}

/// An exercise in a list.
fn exercise_card(app: App, id: ExerciseId) -> impl IntoView + use<> {
    let facts = id.facts();
    let text = (app.words().exercise)(id);
    let names = &app.words().names;
    let needs = facts.kits.iter().any(|kit| !kit.is_empty());
    view! {
        <li class="card exercise-card">
            <a class="card__link" href=Route::Exercise(id).href()>
                <Pose position=facts.position()/>
                <h2 class="card__title">{text.name}</h2>
                <p class="card__text">{text.summary}</p>
                <p class="card__meta">
                    <span class="tag">{(names.position)(facts.position())}</span>
                    <span class="tag">{(names.kind)(facts.kind)}</span>
                    {needs.then(|| view! { <span class="tag">{(names.kits)(facts.kits)}</span> })}
                </p>
            </a>
        </li>
    }
}

/// The search field and the filters, which are folded away until wanted.
#[component]
fn Filters(filter: Memo<Filter>) -> impl IntoView {
    let app = App::get();
    let words = &app.words().exercises;
    let names = &app.words().names;
    let change = move |edit: &dyn Fn(&mut Filter)| {
        let mut changed = filter.get_untracked();
        edit(&mut changed);
        app.show_exercises(changed);
    };
    let n_on = move || filter.with(|f| f.kinds.len() + f.positions.len() + f.equipment.len());
    let positions = options(
        Position::ALL,
        names.position,
        move |p| filter.with(|f| f.positions.contains(&p)),
        move |p| change(&|f| toggle(&mut f.positions, p)),
    );
    let kinds = options(
        Kind::ALL,
        names.kind,
        move |k| filter.with(|f| f.kinds.contains(&k)),
        move |k| change(&|f| toggle(&mut f.kinds, k)),
    );
    let equipment = options(
        Equipment::ALL,
        names.equipment,
        move |e| filter.with(|f| f.equipment.contains(&e)),
        move |e| change(&|f| toggle(&mut f.equipment, e)),
    );
    view! {
        <div class="filters">
            <label class="search">
                <span class="visually-hidden">{words.search}</span>
                <IconView icon=Icon::Search/>
                <input
                    type="search"
                    class="field"
                    placeholder=words.search
                    prop:value=move || filter.with(|f| f.text.clone())
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        change(&|f| f.text.clone_from(&text));
                    }
                />
            </label>
            <details class="filters__more" prop:open=n_on() > 0>
                <summary class="button button--quiet">{move || (words.filters)(n_on())}</summary>
                <fieldset class="chips">
                    <legend>{words.position}</legend>
                    {positions}
                </fieldset>
                <fieldset class="chips">
                    <legend>{words.kind}</legend>
                    {kinds}
                </fieldset>
                <fieldset class="chips">
                    <legend>{words.equipment}</legend>
                    {equipment}
                </fieldset>
            </details>
            <Show when=move || filter.with(|f| !f.is_empty())>
                <button
                    class="button button--quiet"
                    on:click=move |_| app.show_exercises(Filter::default())
                >
                    {words.clear}
                </button>
            </Show>
        </div>
    }
}

/// A chip for each value, pressed where it is chosen.
fn options<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    name: fn(T) -> &'static str,
    is_on: impl Fn(T) -> bool + Copy + Send + Sync + 'static,
    flip: impl Fn(T) + Copy + 'static,
) -> impl IntoView {
    all.iter()
        .map(|value| {
            let value = *value;
            view! {
                <button
                    type="button"
                    class="chip"
                    aria-pressed=move || if is_on(value) { "true" } else { "false" }
                    on:click=move |_| flip(value)
                >
                    {name(value)}
                </button>
            }
        })
        .collect_view()
}

/// Adds the value, or takes it away.
fn toggle<T: PartialEq>(all: &mut Vec<T>, value: T) {
    if all.contains(&value) {
        all.retain(|other| *other != value);
    } else {
        all.push(value);
    }
}

/// What is no exercise.
#[component]
fn GoodToKnow() -> impl IntoView {
    let app = App::get();
    let text = app.words().manual_adjustment;
    view! {
        <section class="section">
            <h2>{app.words().exercises.good_to_know}</h2>
            <details class="card">
                <summary>{text.name}</summary>
                <p>{text.summary}</p>
                {statement_list(app, text.body)}
            </details>
        </section>
    }
}
