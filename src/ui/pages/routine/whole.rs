//! One routine: what is in it and how long it takes, to start, keep or pass on. The same page for
//! ours, kept ones, those that came by link, and a single exercise.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::catalogue::{ExerciseId, OwnId};
use crate::domain::dose::Range;
use crate::domain::leaflet::{Entry, Heading, Leaflet, Row};
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
    let of: Vec<ExerciseId> = leaflet.entries().map(|it| it.step.exercise).collect();
    let turns = Turns::new();
    let takes_swaps = leaflet.name.kind().takes_swaps();
    let prescribed = leaflet.clone();
    let blocks = move || {
        let (own, meant) = app.setting(|s| s.own_leaflet(&prescribed));
        let mut meant = meant.into_iter().enumerate();
        let blocks = own.blocks().filter(|(_, rows)| !rows.is_empty());
        let blocks = blocks.map(|(heading, rows)| {
            let rows = rows.iter().filter_map(Row::entry).zip(&mut meant);
            let rows = rows.map(|(entry, (number, meant))| {
                let meant = takes_swaps.then_some(meant);
                turns.around(number, prescription(app, entry, meant, (turns, number)))
            });
            el("div", "block")
                .maybe(block_title(app, heading))
                .child(el("ol", "prescriptions").children(rows))
        });
        el("div", "").children(blocks).into()
    };
    el("div", "page routine")
        .child(head)
        .maybe(said_by_them(app, leaflet))
        .child(section(app.language().routine_page().exercises).live(blocks))
        .maybe(takes_swaps.then(|| later_slot(app, move |part| (part.said)(app, of.clone()))))
        .maybe(remark)
        .child(later_slot(app, {
            let leaflet = leaflet.clone();
            move |part| (part.foot)(app, &leaflet)
        }))
}

/// What whoever made it says of it, marked once as theirs: their words never pass for ours.
pub(in crate::ui::pages) fn said_by_them(app: App, leaflet: &Leaflet) -> Option<El> {
    let words = app.language().routine_page();
    let said = |style, text: &str| (!text.is_empty()).then(|| theirs(style, text));
    let greeting = said("lead", &leaflet.greeting);
    let instructions = said("", &leaflet.instructions);
    let per_day = leaflet.per_day.map(|times| {
        let times = Range::exactly(times.into());
        p("", (words.times_a_day)(times))
    });
    let has_notes = leaflet.entries().any(|entry| !entry.note.is_empty());
    let whose = if greeting.is_some() || instructions.is_some() || per_day.is_some() {
        words.from_them
    } else if has_notes {
        words.notes_from_them
    } else {
        return None;
    };
    Some(
        el("div", "from-them")
            .child(p("quiet", whose))
            .maybe(greeting)
            .maybe(instructions)
            .maybe(per_day),
    )
}

/// A text of whoever made a routine, in the direction of its script.
pub(in crate::ui::pages) fn theirs(style: &'static str, text: &str) -> El {
    p(style, text.to_owned()).attr("dir", "auto")
}

/// What somebody says of an exercise of their own, marked as theirs.
pub(in crate::ui::pages) fn own_steps(app: App, own: OwnId) -> El {
    let steps = own.said().steps.lines();
    let steps = steps.map(|step| el("li", "").attr("dir", "auto").text(step));
    el("div", "from-them")
        .child(p("quiet", app.words().player.not_ours))
        .maybe((!own.steps.is_empty()).then(|| el("ol", "steps").children(steps)))
}

/// What a heading says, where it says anything.
pub(in crate::ui::pages) fn block_title(app: App, heading: Heading) -> Option<El> {
    let words = app.language().routine_page();
    (heading != Heading::PLAIN).then(|| el("h3", "block__title").text((words.block)(heading)))
}

/// One exercise of a routine, with its dose.
fn prescription(
    app: App,
    Entry { step, note }: &Entry,
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
    let own = exercise.own();
    // Of what is none of ours there is no page, and nothing to put in its place.
    let name = match own {
        Some(_) => el("strong", "prescription__name")
            .attr("dir", "auto")
            .text(text.name),
        None => link("prescription__name", &Route::Exercise(exercise), text.name),
    };
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
                .child(name)
                .maybe(variant)
                .child(p("", (words.amounts.dose)(step)))
                .live(move || own_dose(app, &prescribed))
                .maybe(own.map(|own| own_steps(app, own)))
                .maybe((!note.is_empty()).then(|| theirs("from-them", note)))
                .maybe(needs)
                .maybe(meant.filter(|_| own.is_none()).map(|meant| {
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
