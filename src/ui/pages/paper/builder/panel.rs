//! What there is to change of the chosen row; where none is chosen, of the whole routine.

use leptos::prelude::*;

use super::editor::{BesidePanel, Editor};
use super::fields::field;
use super::own::{is_counted, own as own_exercise, plain_figure};
use super::sheet::{labelled, panel_head};
use super::whole::whole;
use crate::app::reactive::memo;
use crate::domain::builder::{Edit, told_range};
use crate::domain::catalogue::{ExerciseId, Number, Side, Sides, Variant};
use crate::domain::dose::DoseField;
use crate::domain::leaflet::{Entry, Heading, MAX_NOTE_CHARS, ROUNDS, Row, Section};
use crate::domain::route::Route;
use crate::domain::routine::Prescription;
use crate::ui::components::{Icon, choice, icon_button, link, stepper, switch};
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::later::numbers::number;
use crate::ui::pages::parts::{by, p};

/// The panel.
pub(super) fn panel(editor: Editor) -> El {
    let words = editor.app.language().builder();
    let row = memo(move || match editor.shown() {
        BesidePanel::Row(key) => key as usize,
        _ => usize::MAX,
    });
    el("section", "builder__panel")
        .attr("aria-label", words.whole)
        .live(move || {
            row.with(|_| ());
            untrack(|| match editor.shown() {
                BesidePanel::Row(key) => of_row(editor, key),
                _ => whole(editor),
            })
            .into()
        })
}

/// What there is to change of a row.
fn of_row(editor: Editor, key: u32) -> El {
    let inside = match editor.row(key) {
        Some((_, Row::Exercise(entry))) => exercise(editor, key, &entry),
        Some((_, Row::Heading(_))) => heading(editor, key),
        None => return el("div", ""),
    };
    el("div", "builder__of")
        .child(panel_head(editor, move || editor.name(key)))
        .child(inside)
        .child(places(editor, key))
}

fn exercise(editor: Editor, key: u32, now: &Entry) -> El {
    let words = editor.app.language().builder();
    let id = now.step.exercise;
    let own = id.own();
    let counted = memo(move || usize::from(is_counted(editor, key)));
    let amounts = move |fields: fn(DoseField) -> bool| {
        el("div", "").live(move || {
            counted.with(|_| ());
            let steppers = untrack(|| steppers(editor, key, fields));
            el("div", "steppers").children(steppers).into()
        })
    };
    el("div", "builder__exercise")
        .child(moving(editor, key))
        .maybe(own.map(|_| own_exercise(editor, key)))
        .maybe(variants(editor, key, now))
        .child(amounts(is_first))
        .when(
            move || sides(editor, key).first().is_some(),
            move || first(editor, key),
        )
        .child(sources(editor, &now.step))
        .child(field(
            editor,
            words.note,
            words.note_hint,
            MAX_NOTE_CHARS,
            move || editor.entry(key).map(|it| it.note).unwrap_or_default(),
            move |text| editor.index(key).map(|index| Edit::Note(index, text)),
        ))
        .child(
            el("details", "fold")
                .child(el("summary", "fold__title").text(words.pace))
                .child(amounts(|field| !is_first(field)))
                .when(move || counted.get() > 0, move || own_pace(editor, key)),
        )
        .maybe(
            own.is_none()
                .then(|| link("more-link", &Route::Exercise(id), words.read_more)),
        )
}

/// The numbers that stand first.
const fn is_first(field: DoseField) -> bool {
    use DoseField::{Hold, Reps, Seconds, Sets};
    matches!(field, Reps | Hold | Seconds | Sets)
}

/// Some of the numbers of the dose of a row.
fn steppers(editor: Editor, key: u32, which: fn(DoseField) -> bool) -> Vec<El> {
    let Some(Entry { step, .. }) = editor.entry(key) else {
        return Vec::new();
    };
    let stepper = |field: DoseField| {
        number(
            editor.app,
            field,
            move || editor.entry(key).map(|entry| entry.step.dose),
            move |by| {
                if let Some(index) = editor.index(key) {
                    editor.edit(Edit::Dose(index, field, by));
                }
            },
        )
    };
    let fields = DoseField::of(step.dose.work).iter().copied();
    fields.filter(|it| which(*it)).map(stepper).collect()
}

/// The figure that moves and can be turned, another one for another variant; of an exercise of somebody's own a plain one.
fn moving(editor: Editor, key: u32) -> El {
    let look = editor.look(key);
    el("div", "").live(move || {
        look.with(|_| ());
        let Some(Entry { step, .. }) = untrack(|| editor.entry(key)) else {
            return nothing();
        };
        match step.exercise {
            ExerciseId::Own(own) => plain_figure(editor, own),
            ours => figure::demo(editor.app, figure::of(ours, step.variant), false),
        }
    })
}

/// Whether repetitions wait for the person.
fn own_pace(editor: Editor, key: u32) -> El {
    switch(
        editor.app.language().pages().pace.own_pace,
        || "",
        move || editor.entry(key).is_some_and(|it| it.step.dose.tempo.own),
        move |own| {
            if let Some(index) = editor.index(key) {
                editor.edit(Edit::OwnPace(index, own));
            }
        },
    )
}

/// The ways of doing it, where there are several.
fn variants(editor: Editor, key: u32, now: &Entry) -> Option<El> {
    let all: &'static [Variant] = now.step.exercise.facts().variants;
    if all.len() < 2 {
        return None;
    }
    let words = editor.app.language().builder();
    let text = (editor.app.words().exercise)(now.step.exercise);
    let name = |variant| text.variant(Some(variant)).map_or("", |it| it.name);
    Some(labelled(
        words.variant,
        choice(
            words.variant,
            all.iter().map(name),
            move || {
                let chosen = editor.entry(key).and_then(|entry| entry.step.variant);
                let mut all = all.iter();
                all.position(|it| Some(it) == chosen).unwrap_or_default()
            },
            move |at| {
                if let (Some(variant), Some(index)) = (all.get(at), editor.index(key)) {
                    editor.edit(Edit::Variant(index, variant));
                }
            },
        ),
    ))
}

/// How sides are counted in the row of a key.
fn sides(editor: Editor, key: u32) -> Sides {
    let entry = editor.entry(key);
    entry.map_or(Sides::Together, |entry| entry.step.sides())
}

/// The side that comes first.
fn first(editor: Editor, key: u32) -> El {
    let label = editor.app.language().builder().first;
    let name = editor.app.words().player.side;
    labelled(
        label,
        choice(
            label,
            Side::ALL.iter().map(|side| name(*side)),
            move || {
                let first = sides(editor, key).first();
                let mut all = Side::ALL.iter();
                all.position(|it| Some(*it) == first).unwrap_or_default()
            },
            move |at| {
                if let (Some(side), Some(index)) = (Side::ALL.get(at), editor.index(key)) {
                    editor.edit(Edit::First(index, *side));
                }
            },
        ),
    )
}

/// What the sources give for its numbers.
fn sources(editor: Editor, step: &Prescription) -> El {
    let words = editor.app.language().builder();
    let said = Number::ALL.iter().filter_map(|number| {
        let (given, sources) = told_range(step, *number)?;
        let text = (words.sources_say)(*number, given);
        Some(p("quiet", text).child(by(editor.app, &sources)))
    });
    el("div", "builder__sources").children(said)
}

fn heading(editor: Editor, key: u32) -> El {
    let words = editor.app.language().builder();
    let pace = &editor.app.language().pages().pace;
    let now = move || match editor.row(key) {
        Some((_, Row::Heading(heading))) => heading,
        _ => Heading::PLAIN,
    };
    let sections = || std::iter::once(None).chain(Section::ALL.iter().copied().map(Some));
    let set = move |heading| {
        if let Some(index) = editor.index(key) {
            editor.edit(Edit::Heading(index, heading));
        }
    };
    el("div", "builder__exercise")
        .child(labelled(
            words.section_of,
            choice(
                words.section_of,
                sections().map(|section| {
                    let heading = Heading { section, rounds: 1 };
                    editor.name_of(&Row::Heading(heading))
                }),
                move || {
                    let section = now().section;
                    sections().position(|it| it == section).unwrap_or_default()
                },
                move |index| {
                    let section = sections().nth(index).flatten();
                    let rounds = untrack(now).rounds;
                    set(Heading { section, rounds });
                },
            ),
        ))
        .child(el("div", "steppers").child(stepper(
            words.rounds_of,
            (pace.less)(words.rounds_of),
            (pace.more)(words.rounds_of),
            move || now().rounds.to_string(),
            move |by| {
                let Heading { section, rounds } = untrack(now);
                let rounds = u8::try_from(i32::from(rounds) + by);
                let rounds = rounds.unwrap_or(*ROUNDS.start());
                set(Heading { section, rounds });
            },
        )))
}

/// Where the row stands: up, down, a second one, away.
fn places(editor: Editor, key: u32) -> El {
    let words = editor.app.language().builder();
    let step = move |by: isize| {
        let last = untrack(|| editor.keys()).len().saturating_sub(1);
        if let Some(from) = editor.index(key) {
            editor.move_row(from, from.saturating_add_signed(by).min(last));
        }
    };
    let tell = move |edit: fn(usize) -> Edit, told: fn(&str) -> String| {
        let name = untrack(|| editor.name(key));
        let index = editor.index(key)?;
        editor.edit(edit(index)).then(|| {
            editor.tell(told(&name));
            index
        })
    };
    let place = |sign, label| icon_button("button button--secondary", sign, label);
    el("div", "builder__places")
        .child(place(Icon::Up, words.up).on_click(move || step(-1)))
        .child(place(Icon::Down, words.down).on_click(move || step(1)))
        .child(place(Icon::Copy, words.duplicate).on_click(move || {
            tell(Edit::Duplicate, words.doubled);
        }))
        .child(place(Icon::Remove, words.remove).on_click(move || {
            if let Some(index) = tell(Edit::Remove, words.removed) {
                editor.after_removal(index);
            }
        }))
}
