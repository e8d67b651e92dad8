//! With what to begin: something that fits a need, the plan, what was done last, or nothing.

use leptos::prelude::*;

use super::editor::{BesidePanel, Editor, copied};
use super::sheet::labelled;
use crate::app::BuilderCommands;
use crate::domain::builder::{Edit, Need, TEMPLATE_MINUTES, template};
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::{Prescription, Routine, RoutineName};
use crate::domain::settings::Settings;
use crate::ui::components::{Icon, actions, button, choice, icon_button};
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::p;

/// Five minutes, of [`TEMPLATE_MINUTES`].
const USUAL: usize = 1;

/// The ways to begin.
pub(super) fn begin(editor: Editor) -> El {
    let app = editor.app;
    let words = app.language().builder();
    let (need, minutes) = (RwSignal::new(0_usize), RwSignal::new(USUAL));
    let one_of = |label, names: Vec<String>, chosen: RwSignal<usize>| {
        let choose = move |index| chosen.set(index);
        labelled(label, choice(label, names, move || chosen.get(), choose))
    };
    let needs = Need::ALL.iter().map(|it| (words.needs)(*it).to_owned());
    let lengths = TEMPLATE_MINUTES.iter().map(|it| (words.n_minutes)(*it));
    let blank =
        icon_button("button button--soft", Icon::Plus, words.from_nothing).on_click(move || {
            editor.set_blank(true);
            editor.show(BesidePanel::Catalogue);
        });
    let last = BuilderCommands::of(app).done_last();
    el("div", "builder__begin")
        .child(p("lead", words.lead))
        .child(el("h2", "").text(words.begin))
        .child(one_of(words.need, needs.collect(), need))
        .child(one_of(words.minutes, lengths.collect(), minutes))
        .child(
            el("div", "").live(move || match fitting(editor, need.get(), minutes.get()) {
                Some(routine) => preview(editor, &routine).into(),
                None => nothing(),
            }),
        )
        .child(
            actions()
                .child(blank)
                .live(move || match planned(editor) {
                    Some(leaflet) => way(editor, words.from_plan, leaflet).into(),
                    None => nothing(),
                })
                .maybe(last.map(|last| way(editor, words.from_last, last))),
        )
}

/// What fits a need and so many minutes, by their indices.
fn fitting(editor: Editor, need: usize, minutes: usize) -> Option<Routine> {
    let words = editor.app.language().builder();
    let need = Need::ALL.get(need).copied()?;
    let minutes = TEMPLATE_MINUTES.get(minutes).copied()?;
    let ready = editor.app.setting(Settings::ready_time);
    let title = format!("{}, {}", (words.needs)(need), (words.n_minutes)(minutes));
    let steps = template(need, minutes, ready)?.steps;
    Some(Routine::of(RoutineName::Own(title), steps))
}

/// The next session of the plan.
fn planned(editor: Editor) -> Option<Leaflet> {
    let plan = editor.app.plan().overview()?.plan.ok()?;
    Some(Leaflet::from(&plan.next_session()?.routine()))
}

/// A button that begins with this.
fn way(editor: Editor, label: &'static str, leaflet: Leaflet) -> El {
    button("button button--secondary", label).on_click(move || begin_with(editor, &leaflet))
}

fn begin_with(editor: Editor, leaflet: &Leaflet) {
    editor.edit(Edit::StartAnew(copied(editor.app, leaflet.clone())));
}

/// What is in it and how long it truly takes, to begin with.
fn preview(editor: Editor, routine: &Routine) -> El {
    let app = editor.app;
    let words = app.language().builder();
    let ready = app.setting_now(Settings::ready_time);
    let figure = |step: &Prescription| {
        let name = (app.words().exercise)(step.exercise).name;
        let id = figure::of(step.exercise, step.variant);
        el("li", "")
            .child(el("span", "pose").child(figure::beside_text(app, id)))
            .child(el("span", "builder-tile__name").text(name))
    };
    let length = (app.words().amounts.length)(routine.length_ms(ready));
    let n = (app.words().routines.n_exercises)(routine.steps.len());
    let leaflet = Leaflet::from(routine);
    el("div", "builder__preview")
        .child(
            p("builder__size", "")
                .child(el("strong", "").text(length))
                .child(el("span", "").text(n)),
        )
        .child(el("ul", "builder__tiles").children(routine.steps.iter().map(figure)))
        .child(
            button("button button--primary button--large", words.take)
                .on_click(move || begin_with(editor, &leaflet)),
        )
}
