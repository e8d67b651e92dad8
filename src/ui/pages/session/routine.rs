//! One routine: what is in it and how long it takes, to start, keep or pass on. The same page for
//! ours, kept ones, those that came by link, and a single exercise.

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Route;
use crate::domain::routine::{BuiltIn, Prescription, Routine};
use crate::domain::share::{self, Decoded, LinkProblem};
use crate::ui::components::{
    Icon, NoticeTone, actions, button, dialog, icon, icon_button, link, notice, section,
};
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{by, length_of, named, p, page, size_of, ways_on};
use crate::ui::slots::later_slot;

/// A routine that we ship.
pub(in crate::ui::pages) fn built_in(app: App, built_in: BuiltIn) -> El {
    let words = app.words();
    let routine = built_in.routine();
    let source = (words.names.source)(built_in.source());
    let stated =
        (words.routines.stated)(built_in.stated_minutes(), source, &length_of(app, &routine));
    let times = built_in.per_day().map(words.routines.times_a_day);
    let stated = p("quiet", stated)
        .text(times.map_or(String::new(), |times| format!(" {times}")))
        .text(" ")
        .child(by(app, &[built_in.source()]));
    let head = head(app, &routine, (words.names.routine_summary)(built_in), None);
    whole(app, &routine, head, Some(stated))
}

/// One exercise as a routine.
pub(in crate::ui::pages) fn single(app: App, id: ExerciseId) -> El {
    let routine = Routine::single(id);
    let head = head(app, &routine, (app.words().exercise)(id).summary, None);
    whole(app, &routine, head, None)
}

/// A routine that came by link.
pub(in crate::ui::pages) fn shared(app: App, link: &str) -> El {
    let Decoded { routine, problems } = share::decode(link);
    match routine {
        Some(routine) => {
            let keep = keep(app, routine.clone());
            let head = head(
                app,
                &routine,
                app.words().routines.shared_with_you,
                Some(keep),
            );
            whole(app, &routine, head, problem_notice(app, &problems))
        }
        None => broken(app, &problems),
    }
}

/// A routine kept on this device.
pub(in crate::ui::pages) fn kept(app: App, id: String) -> El {
    el("div", "").live(move || {
        let kept = app.past(|past| past.kept.iter().find(|kept| kept.id == id).cloned());
        let Some(kept) = kept else {
            return missing(app).into();
        };
        let Decoded { routine, problems } = kept.read();
        let shown = match routine {
            Some(routine) => {
                let head = head(app, &routine, "", None);
                whole(app, &routine, head, problem_notice(app, &problems))
            }
            None => broken(app, &problems),
        };
        shown.child(forget(app, id.clone())).into()
    })
}

/// The name of a routine, its size, and the button that starts it.
fn head(app: App, routine: &Routine, summary: &'static str, keep: Option<El>) -> El {
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
                        app.words().routines.start,
                    )
                    .on_click(move || app.start(to_start.clone())),
                )
                .maybe(keep),
        )
}

/// The whole page: the head, what is in it, a remark, and the ways to pass it on.
fn whole(app: App, routine: &Routine, head: El, remark: Option<El>) -> El {
    let of: Vec<ExerciseId> = routine.steps.iter().map(|step| step.exercise).collect();
    let prescribed = routine.clone();
    let takes_swaps = routine.name.kind().takes_swaps();
    let steps = move || {
        let own = if takes_swaps {
            let own = app.setting(|s| s.own_steps(&prescribed)).into_iter();
            own.map(|(step, meant)| (step, Some(meant)))
                .collect::<Vec<_>>()
        } else {
            prescribed.steps.iter().map(|step| (*step, None)).collect()
        };
        let steps = own
            .iter()
            .map(|(step, meant)| prescription(app, step, *meant));
        el("ol", "prescriptions").children(steps).into()
    };
    el("div", "page routine")
        .child(head)
        .child(section(app.words().routines.exercises).live(steps))
        .maybe(takes_swaps.then(|| later_slot(app, move |part| (part.said)(app, of.clone()))))
        .maybe(remark)
        .child(later_slot(app, {
            let routine = routine.clone();
            move |part| (part.foot)(app, &routine)
        }))
}

/// One exercise of a routine, with its dose.
fn prescription(app: App, step: &Prescription, meant: Option<ExerciseId>) -> El {
    let words = app.words();
    let prescribed = *step;
    let exercise = step.exercise;
    let facts = step.exercise.facts();
    let id = figure::of(step.exercise, step.variant);
    let text = (words.exercise)(step.exercise);
    let variant = text
        .variant(step.variant)
        .map(|variant| el("span", "quiet").text(format!(", {}", variant.name)));
    let needs = facts.kits.iter().all(|kit| !kit.is_empty()).then(|| {
        let needs = words.routines.needs;
        p(
            "quiet",
            format!("{needs}: {}", (words.names.kits)(facts.kits)),
        )
    });
    el("li", "prescription")
        .child(figure::still(app, id))
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
    let words = &app.words().coach;
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

/// The button that keeps it, and afterwards that it is kept.
fn keep(app: App, routine: Routine) -> El {
    let words = &app.words().routines;
    let link = share::encode_stored(&routine);
    let is_kept = memo(move || app.past(|past| past.kept.iter().any(|kept| kept.link == link)));
    let offer = move || {
        let routine = routine.clone();
        icon_button(
            "button button--secondary button--large",
            Icon::Keep,
            words.keep,
        )
        .on_click(move || {
            app.keep(&routine);
        })
    };
    let told = || {
        p("kept", "")
            .attr("role", "status")
            .child(icon(Icon::Check))
            .text(words.is_kept)
    };
    el("div", "")
        .when(move || !is_kept.get(), offer)
        .when(move || is_kept.get(), told)
}

/// Lets a kept routine go, after asking once.
fn forget(app: App, id: String) -> El {
    let words = &app.words().routines;
    let open = RwSignal::new(false);
    let question = move || {
        let id = id.clone();
        el("div", "dialog__body")
            .child(p("", words.forget_text))
            .child(
                actions().child(button("button button--danger", words.forget).on_click(
                    move || {
                        open.set(false);
                        app.forget_kept(&id);
                        app.go_instead(Route::Routines);
                    },
                )),
            )
    };
    el("div", "")
        .child(button("button button--quiet", words.forget).on_click(move || open.set(true)))
        .child(dialog(
            "forget-question",
            open,
            words.forget_title,
            app.first.words().shell.close,
            question,
        ))
}

/// What was wrong with a link of which something could be understood.
fn problem_notice(app: App, problems: &[LinkProblem]) -> Option<El> {
    (!problems.is_empty()).then(|| {
        notice(NoticeTone::Warn)
            .child(el("strong", "").text(app.words().routines.problems))
            .child(problem_list(app, problems))
    })
}

fn problem_list(app: App, problems: &[LinkProblem]) -> El {
    let say = app.words().routines.problem;
    el("ul", "").children(
        problems
            .iter()
            .map(|problem| el("li", "").text(say(problem))),
    )
}

/// A link of which nothing could be understood.
fn broken(app: App, problems: &[LinkProblem]) -> El {
    let words = &app.words().routines;
    page("page", words.broken)
        .child(problem_list(app, problems))
        .child(p("lead", words.broken_hint))
        .child(elsewhere(app))
}

/// A kept routine that is not there.
fn missing(app: App) -> El {
    page("page", app.first.words().shell.not_found_title)
        .child(p("lead", app.words().routines.not_kept_here))
        .child(elsewhere(app))
}

fn elsewhere(app: App) -> El {
    let words = &app.first.words().shell;
    ways_on(&[(Route::Routines, words.routines), (Route::Home, words.home)])
}
