//! The player's dialogs: all parts of the session, how to do the exercise, and the question before
//! the end.

use leptos::prelude::*;

use super::Glance;
use crate::domain::session::{Event, Session};
use crate::domain::text::ExerciseText;
use crate::domain::time::clock_text;
use crate::domain::timeline::Block;
use crate::ui::components::Dialog;
use crate::ui::pages::parts::list_of;
use crate::ui::state::App;

/// Every part of the session, to go to.
#[component]
pub(super) fn AllParts(glance: Glance, open: RwSignal<bool>) -> impl IntoView {
    let app = App::get();
    let words = &app.words().player;
    let here = glance.of(|view| view.segment);
    let go = move |segment: usize| {
        app.dispatch(Event::GoTo(segment));
        open.set(false);
    };
    let row = move |block: Block| {
        let is_here = Memo::new(move |_| (block.first..block.end).contains(&here.get()));
        view! {
            <li>
                <button
                    class="part"
                    aria-current=move || is_here.get().then_some("step")
                    on:click=move |_| go(block.first)
                >
                    <span>{(words.block)(&block)}</span>
                    <span class="part__length">
                        {move || is_here.get().then_some(words.here)} " "
                        {clock_text(block.length_ms)}
                    </span>
                </button>
            </li>
        }
    };
    let steps = move || {
        app.session
            .with_untracked(|s| s.as_ref().map(by_step).unwrap_or_default())
    };
    view! {
        <Dialog open=open title=words.list.to_owned() close=app.words().shell.close>
            {move || {
                steps()
                    .into_iter()
                    .map(|(id, blocks)| {
                        view! {
                            <section class="parts">
                                <h3>{(app.words().exercise)(id).name}</h3>
                                <ol>{blocks.into_iter().map(row).collect_view()}</ol>
                            </section>
                        }
                    })
                    .collect_view()
            }}
        </Dialog>
    }
}

/// The blocks of each step, with its exercise.
fn by_step(session: &Session) -> Vec<(crate::domain::catalogue::ExerciseId, Vec<Block>)> {
    let blocks = session.timeline().blocks();
    let steps = session.routine().steps.iter().enumerate();
    steps
        .map(|(index, step)| {
            let of_step = blocks.iter().filter(|block| block.step == index);
            (step.exercise, of_step.copied().collect())
        })
        .collect()
}

/// How to do the exercise.
#[component]
pub(super) fn HowTo(glance: Glance, open: RwSignal<bool>) -> impl IntoView {
    let app = App::get();
    let words = app.words();
    let exercise = glance.of(|view| Some(view.prescription));
    let steps = move || {
        exercise.get().map(|step| {
            let text: &'static ExerciseText = (words.exercise)(step.exercise);
            let variant = step
                .variant
                .and_then(|variant| text.variants.iter().find(|v| v.slug == variant.slug));
            let steps = variant.map_or(text.steps, |variant| variant.steps);
            view! {
                <p class="lead">{text.summary}</p>
                <ol class="steps">{list_of(app, steps)}</ol>
                {(!text.cautions.is_empty())
                    .then(|| view! {
                        <h3>{words.exercise_page.cautions}</h3>
                        <ul class="statements">{list_of(app, text.cautions)}</ul>
                    })}
            }
        })
    };
    view! {
        <Dialog open=open title=words.player.how.to_owned() close=words.shell.close>{steps}</Dialog>
    }
}

/// Asks once before the session ends.
#[component]
pub(super) fn EndQuestion(open: RwSignal<bool>) -> impl IntoView {
    let app = App::get();
    let words = &app.words().player;
    let end = move |_| {
        open.set(false);
        app.end();
    };
    let go_on = move |_| {
        open.set(false);
        app.pause_or_resume();
    };
    view! {
        <Dialog open=open title=words.end_title.to_owned() close=app.words().shell.close>
            <p>{words.end_text}</p>
            <div class="actions">
                <button class="button button--primary" on:click=go_on>{words.end_no}</button>
                <button class="button button--danger" on:click=end>{words.end_yes}</button>
            </div>
        </Dialog>
    }
}
