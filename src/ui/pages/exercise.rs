//! One exercise: how to do it, how much, what to watch for, and who says so.

use leptos::prelude::*;

use super::length_of;
use super::parts::{by, list_of, statements};
use crate::domain::catalogue::{Exercise, ExerciseId, SourceId};
use crate::domain::dose::{Basis, SourceDose};
use crate::domain::route::Route;
use crate::domain::routine::{Prescription, Routine};
use crate::domain::text::ExerciseText;
use crate::ui::components::{Icon, IconView, Notice, NoticeTone, Pose};
use crate::ui::state::App;

/// The page.
#[component]
pub(super) fn ExercisePage(id: ExerciseId) -> impl IntoView {
    let app = App::get();
    let words = &app.words().exercise_page;
    let text = (app.words().exercise)(id);
    let facts = id.facts();
    let length = move || (words.do_this_now)(&length_of(app, &Routine::single(id)));
    view! {
        <article class="page exercise">
            <header class="exercise__head">
                <Pose position=facts.position()/>
                <h1>{text.name}</h1>
                {(!text.aliases.is_empty())
                    .then(|| view! {
                        <p class="quiet">{words.also_called} " " {text.aliases.join(", ")}</p>
                    })}
                <p class="lead">{text.summary}</p>
                <div class="actions">
                    <button
                        class="button button--primary button--large"
                        on:click=move |_| app.start(Routine::single(id))
                    >
                        <IconView icon=Icon::Play/>
                        <span>{length}</span>
                    </button>
                    <a class="button button--quiet" href=Route::Single(id).href()>{words.pass_on}</a>
                </div>
            </header>
            {against(app, facts)}
            {at_a_glance(app, facts)}
            {steps(app, text)}
            {statements(app, words.cautions, text.cautions)}
            {statements(app, words.feel, text.feel)}
            {statements(app, words.breathing, text.breathing)}
            {statements(app, words.tips, text.tips)}
            {statements(app, words.mistakes, text.mistakes)}
            {doses(app, facts, text)}
            {statements(app, words.why, text.why)}
            {related(app, facts, text)}
            {sources(app, facts)}
        </article>
    }
}

/// Where a source advises against it.
fn against(app: App, facts: &'static Exercise) -> Option<impl IntoView> {
    (!facts.against.is_empty()).then(|| {
        let says = app.words().exercise_page.against;
        view! {
            <Notice tone=NoticeTone::Warn>
                <p>{says(&names(app, facts.against))}</p>
            </Notice>
        }
    })
}

/// The names of sources in a line.
fn names(app: App, sources: &[SourceId]) -> String {
    let names: Vec<&str> = sources
        .iter()
        .map(|id| (app.words().names.source)(*id))
        .collect();
    names.join(", ")
}

/// Position, equipment, and what it works on.
fn at_a_glance(app: App, facts: &'static Exercise) -> impl IntoView {
    let words = &app.words().exercise_page;
    let names = &app.words().names;
    let positions: Vec<&str> = facts
        .positions
        .iter()
        .map(|p| (names.position)(*p))
        .collect();
    let regions: Vec<&str> = facts.targets.iter().map(|r| (names.region)(*r)).collect();
    view! {
        <dl class="glance">
            <div>
                <dt>{words.position}</dt>
                <dd>{positions.join(", ")}</dd>
            </div>
            <div>
                <dt>{words.needs}</dt>
                <dd>{(names.kits)(facts.kits)}</dd>
            </div>
            <div>
                <dt>{words.works_on}</dt>
                <dd>{regions.join(", ")}</dd>
            </div>
        </dl>
    }
}

/// The steps; each variant's, where there are several ways.
fn steps(app: App, text: &'static ExerciseText) -> impl IntoView {
    let words = &app.words().exercise_page;
    let variants = text.variants.iter().map(|variant| {
        view! {
            <h3>{variant.name}</h3>
            <ol class="steps">{list_of(app, variant.steps)}</ol>
        }
    });
    view! {
        <section class="section">
            <h2>{words.steps}</h2>
            <ol class="steps">{list_of(app, text.steps)}</ol>
            {variants.collect_view()}
        </section>
    }
}

/// The doses: ours to start with, then each source's exactly.
fn doses(app: App, facts: &'static Exercise, text: &'static ExerciseText) -> impl IntoView {
    let words = &app.words().exercise_page;
    let amounts = &app.words().amounts;
    let dose = (amounts.dose)(&Prescription::usual(facts.id));
    let source = match facts.default.basis {
        Basis::Source(id) => Some((app.words().names.source)(id)),
        Basis::Ours => None,
    };
    let row = move |dose: &SourceDose| {
        let note = text
            .dose_notes
            .iter()
            .find(|note| note.source == dose.source);
        view! {
            <div>
                <dt>{(app.words().names.source)(dose.source)}</dt>
                <dd>
                    {(amounts.source_dose)(dose)}
                    {note.map(|note| view! { <span class="quiet">{note.text}</span> })}
                </dd>
            </div>
        }
    };
    view! {
        <section class="section">
            <h2>{words.dose}</h2>
            <p>{(words.starts_with)(&dose, source)}</p>
            {if facts.doses.is_empty() {
                view! { <p class="quiet">{words.no_dose}</p> }.into_any()
            } else {
                view! { <dl class="doses">{facts.doses.iter().map(row).collect_view()}</dl> }.into_any()
            }}
        </section>
    }
}

/// Easier and harder exercises, and remarks about others.
fn related(
    app: App,
    facts: &'static Exercise,
    text: &'static ExerciseText,
) -> Option<impl IntoView> {
    let words = &app.words().exercise_page;
    let any =
        !facts.regressions.is_empty() || !facts.progressions.is_empty() || !text.links.is_empty();
    let links = |label: &'static str, ids: &'static [ExerciseId]| {
        (!ids.is_empty()).then(|| {
            let link = |id: &ExerciseId| {
                let name = (app.words().exercise)(*id).name;
                view! { <li><a href=Route::Exercise(*id).href()>{name}</a></li> }
            };
            view! {
                <h3>{label}</h3>
                <ul class="links">{ids.iter().map(link).collect_view()}</ul>
            }
        })
    };
    any.then(|| {
        view! {
            <section class="section">
                <h2>{words.related}</h2>
                {links(words.easier, facts.regressions)}
                {links(words.harder, facts.progressions)}
                {(!text.links.is_empty())
                    .then(|| view! { <ul class="statements">{list_of(app, text.links)}</ul> })}
            </section>
        }
    })
}

/// Who gives it, and who only names it.
fn sources(app: App, facts: &'static Exercise) -> impl IntoView {
    let words = &app.words().exercise_page;
    view! {
        <section class="section">
            <h2>{words.sources}</h2>
            <p>{by(app, facts.sources)}</p>
            {(!facts.mentioned_by.is_empty())
                .then(|| view! {
                    <p class="quiet">{words.mentioned} " " {names(app, facts.mentioned_by)}</p>
                })}
            <p><a href=Route::About.href()>{app.words().shell.about}</a></p>
        </section>
    }
}
