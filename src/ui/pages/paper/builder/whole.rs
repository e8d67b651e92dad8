//! What holds for the whole routine: greeting, how often, one dose for all, headings, and what is worth a thought.

use leptos::prelude::*;

use super::editor::{BesidePanel, Editor};
use super::fields::field;
use super::sheet::{labelled, panel_head};
use crate::app::reactive::memo;
use crate::domain::builder::{Edit, ForAll, Hint, first_with, hints as hints_of};
use crate::domain::dose::DoseField;
use crate::domain::leaflet::{Heading, MAX_GREETING_CHARS, Section};
use crate::ui::components::{Icon, actions, button, choice, icon_button, mark};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::later::numbers::number;
use crate::ui::pages::parts::p;

/// The most times a day that are offered.
const MOST_TIMES: u8 = 4;
/// The numbers that can be set for all.
const FOR_ALL: [DoseField; 4] = [
    DoseField::Sets,
    DoseField::Reps,
    DoseField::Hold,
    DoseField::Rest,
];

/// What there is to change of the whole.
pub(super) fn whole(editor: Editor) -> El {
    let words = editor.app.language().builder();
    let often = (1..=MOST_TIMES).map(words.times);
    let often: Vec<String> = std::iter::once(words.per_day_open.to_owned())
        .chain(often)
        .collect();
    el("div", "builder__of")
        .child(panel_head(editor, || words.whole.to_owned()))
        .child(field(
            editor,
            words.greeting,
            words.greeting_hint,
            MAX_GREETING_CHARS,
            move || editor.leaflet().greeting,
            |text| Some(Edit::Greeting(text)),
        ))
        .child(labelled(
            words.per_day,
            choice(
                words.per_day,
                often,
                move || editor.leaflet().per_day.unwrap_or(0).into(),
                move |index| {
                    let times = u8::try_from(index).ok().filter(|it| *it > 0);
                    editor.edit(Edit::PerDay(times));
                },
            ),
        ))
        .child(for_all(editor))
}

/// One dose for all.
fn for_all(editor: Editor) -> El {
    let words = editor.app.language().builder();
    let one = move |field: DoseField| {
        let first = move || first_with(&editor.leaflet_of_rows(), field);
        let has = memo(move || first().is_some());
        number(editor.app, field, first, move |by| {
            editor.edit(Edit::ForAll(ForAll::Number(field, by)));
        })
        .hidden_while(move || !has.get())
    };
    let set = |label, what| {
        button("button button--secondary", label).on_click(move || {
            editor.edit(Edit::ForAll(what));
        })
    };
    el("div", "builder__for-all")
        .hidden_while(move || editor.keys().is_empty())
        .child(el("h3", "").text(words.for_all))
        .child(p("quiet", words.for_all_hint))
        .child(el("div", "steppers").children(FOR_ALL.map(one)))
        .child(
            actions()
                .child(set(words.half, ForAll::Half))
                .child(set(words.usual, ForAll::Usual)),
        )
}

/// A heading more, and the way to what holds for all.
pub(super) fn more(editor: Editor) -> El {
    let words = editor.app.language().builder();
    let add = move || {
        let heading = Heading {
            section: Some(Section::Main),
            rounds: 1,
        };
        let end = untrack(|| editor.keys()).len();
        if editor.edit(Edit::AddHeading(end, heading))
            && let Some(key) = untrack(|| editor.keys()).get(end)
        {
            editor.show(BesidePanel::Row(*key));
        }
    };
    actions()
        .child(icon_button("button button--quiet", Icon::Routines, words.add_heading).on_click(add))
        .child(
            icon_button(
                "button button--quiet builder__to-whole",
                Icon::Settings,
                words.whole,
            )
            .attr("id", "builder-whole")
            .on_click(move || editor.show(BesidePanel::Whole)),
        )
}

/// What is worth a thought of the whole.
pub(super) fn hints(editor: Editor) -> El {
    let words = editor.app.language().builder();
    let view = move |hint: Hint| match hint {
        Hint::MoreThanSources { .. } => None,
        Hint::UpAndDown { times, least } => Some(p("", (words.up_and_down)(times, least)).child(
            button("button button--quiet", words.sort).on_click(move || {
                editor.edit(Edit::Sort);
            }),
        )),
        Hint::Many(n) => Some(
            p("", (words.many)(n))
                .text(" ")
                .text(words.many_why)
                .child(mark(
                    editor.app.words().names.who_says,
                    el("span", "source-mark__card").text(words.many_who),
                )),
        ),
    };
    el("div", "builder__hints").live(move || {
        let all = hints_of(&editor.leaflet_of_rows());
        let said: Vec<El> = all.into_iter().filter_map(view).collect();
        if said.is_empty() {
            return nothing();
        }
        el("div", "")
            .child(el("h2", "").text(words.hints))
            .children(said)
            .into()
    })
}
