//! One routine: what is in it and how long it takes, to start, keep or pass on. The same page for
//! ours, kept ones, those that came by link, and a single exercise.

use leptos::prelude::*;

use super::parts::by;
use super::{length_of, name_of};
use crate::domain::catalogue::{ExerciseId, SourceId};
use crate::domain::route::Route;
use crate::domain::routine::{BuiltIn, Prescription, Routine};
use crate::domain::share::{self, Decoded, Problem};
use crate::ui::components::{Dialog, Icon, IconView, Notice, NoticeTone, Pose};
use crate::ui::state::App;

/// A routine that we ship.
pub(super) fn built_in(built_in: BuiltIn) -> impl IntoView {
    let app = App::get();
    let summary = (app.words().names.routine_summary)(built_in);
    let routine = built_in.routine();
    let stated = stated(app, built_in, &routine);
    view! {
        <Page routine=routine summary=summary keepable=false>
            <p class="quiet">{stated} " " {by(app, source_of(built_in))}</p>
        </Page>
    }
}

/// What the source says about its length.
fn stated(app: App, built_in: BuiltIn, routine: &Routine) -> String {
    let words = &app.words();
    let source = (words.names.source)(built_in.source());
    (words.routines.stated)(built_in.stated_minutes(), source, &length_of(app, routine))
}

/// The source of a routine, as a list of one.
fn source_of(built_in: BuiltIn) -> &'static [SourceId] {
    match built_in.source() {
        SourceId::BoneAndSpine => &[SourceId::BoneAndSpine],
        _ => &[],
    }
}

/// One exercise as a routine.
pub(super) fn single(id: ExerciseId) -> impl IntoView {
    let summary = (App::get().words().exercise)(id).summary;
    view! { <Page routine=Routine::single(id) summary=summary keepable=false>{()}</Page> }
}

/// A routine that came by link.
pub(super) fn shared(link: &str) -> impl IntoView + use<> {
    let app = App::get();
    let Decoded { routine, problems } = share::decode(link);
    match routine {
        Some(routine) => view! {
            <Page routine=routine summary=app.words().routines.shared_with_you keepable=true>
                {problem_notice(app, &problems)}
            </Page>
        }
        .into_any(),
        None => broken(app, &problems).into_any(),
    }
}

/// A routine kept on this device.
pub(super) fn kept(id: String) -> impl IntoView {
    let app = App::get();
    let found = Memo::new(move |_| {
        app.kept
            .with(|all| all.iter().find(|kept| kept.id == id).cloned())
    });
    move || {
        let Some(kept) = found.get() else {
            return missing(app).into_any();
        };
        let Decoded { routine, problems } = kept.read();
        match routine {
            Some(routine) => view! {
                <Page routine=routine summary="" keepable=false>
                    {problem_notice(app, &problems)}
                    <Forget id=kept.id.clone()/>
                </Page>
            }
            .into_any(),
            None => view! {
                {broken(app, &problems)}
                <Forget id=kept.id/>
            }
            .into_any(),
        }
    }
}

/// The page of any routine.
#[component]
fn Page(
    routine: Routine,
    summary: &'static str,
    keepable: bool,
    children: Children,
) -> impl IntoView {
    let app = App::get();
    let words = &app.words().routines;
    let to_start = routine.clone();
    let tags = {
        let routine = routine.clone();
        move || length_of(app, &routine)
    };
    let count = (words.n_exercises)(routine.steps.len());
    view! {
        <div class="page routine">
            <header class="routine__head">
                <h1>{name_of(app, &routine.name)}</h1>
                {(!summary.is_empty()).then(|| view! { <p class="lead">{summary}</p> })}
                <p class="card__meta">
                    <span class="tag tag--strong">{tags}</span>
                    <span class="tag">{count}</span>
                </p>
                <div class="actions">
                    <button
                        class="button button--primary button--large"
                        on:click=move |_| app.start(to_start.clone())
                    >
                        <IconView icon=Icon::Play/>
                        <span>{words.start}</span>
                    </button>
                    {keepable.then(|| view! { <Keep routine=routine.clone()/> })}
                </div>
            </header>
            <section class="section">
                <h2>{words.exercises}</h2>
                <ol class="prescriptions">
                    {routine.steps.iter().map(|step| prescription(app, step)).collect_view()}
                </ol>
            </section>
            {children()}
            <PassOn routine=routine/>
        </div>
    }
}

/// One exercise of a routine, with its dose.
fn prescription(app: App, step: &Prescription) -> impl IntoView + use<> {
    let words = app.words();
    let facts = step.exercise.facts();
    let text = (words.exercise)(step.exercise);
    let variant = step.variant.and_then(|variant| {
        let found = text.variants.iter().find(|v| v.slug == variant.slug)?;
        Some(found.name)
    });
    let needs = facts.kits.iter().all(|kit| !kit.is_empty());
    view! {
        <li class="prescription">
            <Pose position=facts.position()/>
            <div>
                <a class="prescription__name" href=Route::Exercise(step.exercise).href()>
                    {text.name}
                </a>
                {variant.map(|name| view! { <span class="quiet">", " {name}</span> })}
                <p class="prescription__dose">{(words.amounts.dose)(step)}</p>
                {needs.then(|| view! {
                    <p class="quiet">{words.exercise_page.needs} ": " {(words.names.kits)(facts.kits)}</p>
                })}
            </div>
        </li>
    }
}

/// Keeps the routine.
#[component]
fn Keep(routine: Routine) -> impl IntoView {
    let app = App::get();
    let words = &app.words().routines;
    let link = share::encode(&routine);
    let is_kept = Memo::new(move |_| {
        app.kept
            .with(|all| all.iter().any(|kept| kept.link == link))
    });
    let keep = move |_| {
        app.keep(&routine);
    };
    view! {
        <Show
            when=move || is_kept.get()
            fallback=move || {
                view! {
                    <button class="button button--secondary button--large" on:click=keep.clone()>
                        <IconView icon=Icon::Keep/>
                        <span>{words.keep}</span>
                    </button>
                }
            }
        >
            <p class="kept" role="status"><IconView icon=Icon::Check/> {words.is_kept}</p>
        </Show>
    }
}

/// Lets a kept routine go, after asking once.
#[component]
fn Forget(id: String) -> impl IntoView {
    let app = App::get();
    let words = &app.words().routines;
    let open = RwSignal::new(false);
    let id = StoredValue::new(id);
    let forget = move |_| {
        open.set(false);
        id.with_value(|id| app.forget_kept(id));
        app.go_instead(Route::Routines);
    };
    view! {
        <p>
            <button class="button button--quiet" on:click=move |_| open.set(true)>{words.forget}</button>
        </p>
        <Dialog open=open title=words.forget_title.to_owned() close=app.words().shell.close>
            <p>{words.forget_text}</p>
            <div class="actions">
                <button class="button button--danger" on:click=forget>{words.forget}</button>
            </div>
        </Dialog>
    }
}

/// The link, to copy or to share.
#[component]
fn PassOn(routine: Routine) -> impl IntoView {
    let app = App::get();
    let words = &app.words().routines;
    let title = name_of(app, &routine.name);
    let address = StoredValue::new(app.address_of(&routine));
    let told = RwSignal::new(None::<&'static str>);
    let copy = move |_| {
        let done = move |ok: bool| told.set(Some(if ok { words.copied } else { words.not_copied }));
        app.copy(address.get_value(), done);
    };
    let share = move |_| {
        app.share(title.clone(), address.get_value(), move || {
            told.set(Some(words.not_copied))
        });
    };
    view! {
        <section class="section pass-on">
            <h2>{words.send}</h2>
            <p class="quiet">{words.link_hint}</p>
            <label class="pass-on__link">
                <span class="visually-hidden">{words.link}</span>
                <input class="field" type="text" readonly=true prop:value=address.get_value()/>
            </label>
            <div class="actions">
                <button class="button button--secondary" on:click=copy>
                    <IconView icon=Icon::Copy/>
                    <span>{words.copy}</span>
                </button>
                {app.can_share().then(|| view! {
                    <button class="button button--secondary" on:click=share>
                        <IconView icon=Icon::Share/>
                        <span>{words.share}</span>
                    </button>
                })}
            </div>
            <p role="status">{move || told.get()}</p>
        </section>
    }
}

/// What was wrong with a link of which something could be understood.
fn problem_notice(app: App, problems: &[Problem]) -> Option<impl IntoView + use<>> {
    let list = problem_list(app, problems);
    (!problems.is_empty()).then(|| {
        view! {
            <Notice tone=NoticeTone::Warn>
                <p><strong>{app.words().routines.problems}</strong></p>
                {list}
            </Notice>
        }
    })
}

fn problem_list(app: App, problems: &[Problem]) -> impl IntoView + use<> {
    let say = app.words().routines.problem;
    let items: Vec<String> = problems.iter().map(say).collect();
    view! {
        <ul>{items.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
    }
}

/// A link of which nothing could be understood.
fn broken(app: App, problems: &[Problem]) -> impl IntoView + use<> {
    let words = &app.words().routines;
    view! {
        <div class="page">
            <h1>{words.broken}</h1>
            {problem_list(app, problems)}
            <p class="lead">{words.broken_hint}</p>
            {ways_on(app)}
        </div>
    }
}

/// A kept routine that is not there.
fn missing(app: App) -> impl IntoView {
    view! {
        <div class="page">
            <h1>{app.words().shell.not_found_title}</h1>
            <p class="lead">{app.words().routines.not_kept_here}</p>
            {ways_on(app)}
        </div>
    }
}

fn ways_on(app: App) -> impl IntoView {
    view! {
        <div class="actions">
            <a class="button button--primary" href=Route::Routines.href()>
                {app.words().shell.routines}
            </a>
            <a class="button button--secondary" href=Route::Home.href()>{app.words().shell.home}</a>
        </div>
    }
}
