//! An exercise of somebody's own: the button that adds one, and what there is to say of it.

use leptos::prelude::*;

use super::editor::{BesidePanel, Editor};
use super::fields::{field, lines_field};
use super::sheet::labelled;
use crate::app::BuilderCommands;
use crate::domain::builder::{Edit, OwnChange};
use crate::domain::catalogue::{Equipment, ExerciseId, OwnId, Position};
use crate::domain::dose::Work;
use crate::domain::leaflet::{MAX_OWN_NAME_CHARS, MAX_OWN_STEP_CHARS, MAX_OWN_STEPS};
use crate::ui::components::{Icon, choice, icon_button};
use crate::ui::figure;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// How much of it: so often, or so long; see [`Work`].
const WORKS: [Work; 2] = [
    Work::Reps {
        reps: 10,
        hold_s: 0,
    },
    Work::Duration { seconds: 30 },
];

/// Adds one, and opens what there is to say of it.
pub(super) fn add_own(editor: Editor) -> El {
    let words = editor.app.language().builder();
    icon_button("button button--soft", Icon::Plus, words.add_own).on_click(move || {
        let Some(step) = BuilderCommands::new_own(words.own_name_first) else {
            return;
        };
        editor.set_blank(true);
        if editor.edit(Edit::Add(usize::MAX, step))
            && let Some(key) = untrack(|| editor.keys()).pop()
        {
            editor.show(BesidePanel::Row(key));
        }
    })
}

/// What there is to say of the one in the row of this key.
pub(super) fn own(editor: Editor, key: u32) -> El {
    let words = editor.app.language().builder();
    let kinds = &editor.app.language().pages().kinds;
    let now = move || {
        editor
            .entry(key)
            .and_then(|entry| entry.step.exercise.own())
    };
    let edit = move |change| editor.index(key).map(|index| Edit::Own(index, change));
    let set = move |change| {
        if let Some(edit) = edit(change) {
            editor.edit(edit);
        }
    };
    let text = move |of: fn(OwnId) -> &'static String| now().map(of).cloned().unwrap_or_default();
    el("div", "builder__own")
        .child(field(
            editor,
            words.own_name,
            words.own_name_hint,
            MAX_OWN_NAME_CHARS,
            move || text(|own| &own.said().name),
            move |text| edit(OwnChange::Name(text)),
        ))
        .child(lines_field(
            editor,
            words.own_steps,
            words.own_steps_hint,
            MAX_OWN_STEPS * (MAX_OWN_STEP_CHARS + 1),
            move || text(|own| &own.said().steps),
            move |text| edit(OwnChange::Steps(text)),
        ))
        .child(labelled(
            words.own_position,
            choice(
                words.own_position,
                Position::ALL.iter().map(|it| (kinds.position)(*it)),
                move || {
                    let mut all = Position::ALL.iter();
                    let now = now().map(|own| own.position);
                    all.position(|it| Some(*it) == now).unwrap_or_default()
                },
                move |index| {
                    if let Some(position) = Position::ALL.get(index) {
                        set(OwnChange::Position(*position));
                    }
                },
            ),
        ))
        .child(labelled(
            words.own_work,
            choice(
                words.own_work,
                words.own_works,
                move || usize::from(!is_counted(editor, key)),
                move |index| {
                    if let (Some(work), Some(row)) = (WORKS.get(index), editor.index(key))
                        && index != usize::from(!untrack(|| is_counted(editor, key)))
                    {
                        editor.edit(Edit::Work(row, *work));
                    }
                },
            ),
        ))
        .child(labelled(
            words.own_sides,
            choice(
                words.own_sides,
                words.own_each_side,
                move || now().is_some_and(|own| own.each_side).into(),
                move |index| set(OwnChange::EachSide(index > 0)),
            ),
        ))
        .child(labelled(
            words.own_equipment,
            el("div", "choice")
                .attr("role", "group")
                .attr("aria-label", words.own_equipment)
                .children(Equipment::ALL.iter().map(|piece| {
                    let needs = move || now().is_some_and(|own| own.equipment.contains(piece));
                    el("button", "choice__option")
                        .attr("type", "button")
                        .text((kinds.equipment)(*piece))
                        .live_flag("aria-pressed", needs)
                        .on_click(move || {
                            set(OwnChange::Equipment(*piece, !untrack(needs)));
                        })
                })),
        ))
}

/// Whether the exercise of a row is done so often; otherwise so long.
pub(super) fn is_counted(editor: Editor, key: u32) -> bool {
    let entry = editor.entry(key);
    entry.is_some_and(|it| matches!(it.step.dose.work, Work::Reps { .. }))
}

/// The plain figure of its position, told to be one.
pub(super) fn plain_figure(editor: Editor, own: OwnId) -> AnyView {
    let id = figure::of(ExerciseId::Own(own), None);
    el("div", "builder__plain")
        .child(el("span", "pose").child(figure::beside_text(editor.app, id)))
        .child(p("quiet", editor.app.language().builder().own_figure))
        .into()
}
