//! One routine: what is in it and how long it takes, to start, keep or pass on. The same page for
//! ours, kept ones, those that came by link, and a single exercise.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::leaflet::Leaflet;
use crate::domain::route::Route;
use crate::domain::routine::{BuiltIn, Prescription, Routine};
use crate::ui::components::{Icon, actions, button, icon_button, link, section};
use crate::ui::figure::{self, Turns};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{by, length_of, named, p, size_of};
use crate::ui::slots::later_slot;

/// A routine that we ship.
pub(super) fn built_in(app: App, built_in: BuiltIn) -> El {
    let words = app.words();
    let page = app.language().routine_page();
    let routine = built_in.routine();
    let source = (words.names.source)(built_in.source());
    let stated = (page.stated)(built_in.stated_minutes(), source, &length_of(app, &routine));
    let times = built_in.per_day().map(page.times_a_day);
    let stated = p("quiet", stated)
        .text(times.map_or(String::new(), |times| format!(" {times}")))
        .child(by(app, &[built_in.source()]));
    let head = head(app, &routine, (words.names.routine_summary)(built_in), None);
    whole(app, &Leaflet::from(&routine), head, Some(stated))
}

/// One exercise as a routine.
pub(super) fn single(app: App, id: ExerciseId) -> El {
    let routine = Routine::single(id);
    let head = head(app, &routine, app.language().summary(id), None);
    whole(app, &Leaflet::from(&routine), head, None)
}

/// The name of a routine, its size, and the button that starts it.
pub(in crate::ui::pages) fn head(
    app: App,
    routine: &Routine,
    summary: &'static str,
    keep: Option<El>,
) -> El {
    let to_start = routine.clone();
    el("header", "routine__head")
        .child(named(app, "h1", "", &routine.name))
        .maybe((!summary.is_empty()).then(|| p("lead", summary)))
        .child(size_of(app, routine))
        .child(
            actions()
                .child(
                    icon_button(
                        "button button--primary button--large",
                        Icon::Play,
                        app.language().routine_page().start,
                    )
                    .on_click(move || app.start(to_start.clone())),
                )
                .maybe(keep),
        )
}

/// The whole page: the head, what is in it, a remark, and the ways to pass it on.
pub(in crate::ui::pages) fn whole(app: App, leaflet: &Leaflet, head: El, remark: Option<El>) -> El {
    let steps = leaflet.entries().map(|entry| entry.step).collect();
    let routine = Routine::of(leaflet.name.clone(), steps);
    let of: Vec<ExerciseId> = routine.steps.iter().map(|step| step.exercise).collect();
    let prescribed = routine;
    let turns = Turns::new();
    let takes_swaps = leaflet.name.kind().takes_swaps();
    let steps = move || {
        let own = if takes_swaps {
            let own = app.setting(|s| s.own_steps(&prescribed)).into_iter();
            own.map(|(step, meant)| (step, Some(meant)))
                .collect::<Vec<_>>()
        } else {
            prescribed.steps.iter().map(|step| (*step, None)).collect()
        };
        let steps = own.iter().enumerate();
        let steps = steps.map(|(number, (step, meant))| {
            turns.around(number, prescription(app, step, *meant, (turns, number)))
        });
        el("ol", "prescriptions").children(steps).into()
    };
    el("div", "page routine")
        .child(head)
        .child(section(app.language().routine_page().exercises).live(steps))
        .maybe(takes_swaps.then(|| later_slot(app, move |part| (part.said)(app, of.clone()))))
        .maybe(remark)
        .child(later_slot(app, {
            let leaflet = leaflet.clone();
            move |part| (part.foot)(app, &leaflet)
        }))
}

/// One exercise of a routine, with its dose.
fn prescription(
    app: App,
    step: &Prescription,
    meant: Option<ExerciseId>,
    (turns, number): (Turns, usize),
) -> El {
    let words = app.words();
    let page = app.language().routine_page();
    let prescribed = *step;
    let exercise = step.exercise;
    let facts = step.exercise.facts();
    let id = figure::of(step.exercise, step.variant);
    let text = (words.exercise)(step.exercise);
    let variant = text
        .variant(step.variant)
        .map(|variant| el("span", "quiet").text(format!(", {}", variant.name)));
    let needs = facts.kits.iter().all(|kit| !kit.is_empty()).then(|| {
        let needs = page.needs;
        p("quiet", format!("{needs}: {}", (page.kits)(facts.kits)))
    });
    el("li", "prescription")
        .child(el("div", "pose").child(turns.figure(app, id, number)))
        .child(
            el("div", "")
                .child(link(
                    "prescription__name",
                    &Route::Exercise(step.exercise),
                    text.name,
                ))
                .maybe(variant)
                .child(p("", (words.amounts.dose)(step)))
                .live(move || own_dose(app, &prescribed))
                .maybe(needs)
                .maybe(meant.map(|meant| {
                    el("details", "marks-of")
                        .child(el("summary", "").text(words.coach.change))
                        .child(later_slot(app, move |part| {
                            (part.preferences)(app, exercise, meant)
                        }))
                })),
        )
}

/// What this person does in the place of what is prescribed, and the way back.
fn own_dose(app: App, step: &Prescription) -> AnyView {
    let words = app.language().routine_page();
    let step = *step;
    let own = app.setting(|s| Some(s.changes.dose_for(&step)));
    let Some(dose) = own.filter(|dose| *dose != step.dose) else {
        return nothing();
    };
    let is_lighter = app.setting(|s| s.changes.is_lighter(step.exercise));
    let why = is_lighter.then(|| p("", words.starts_lighter));
    el("div", "own-dose")
        .maybe(why)
        .child(p("", (app.words().amounts.dose)(&step.with_dose(dose))))
        .child(
            button("button button--quiet", words.as_prescribed).on_click(move || {
                app.change_settings(|s| {
                    s.changes.set_dose(&step, step.dose);
                    s.changes.set_lighter(step.exercise, false);
                });
            }),
        )
        .into()
}
