//! Parts that several pages share.

use leptos::prelude::*;

use crate::app::{App, device};
use crate::domain::catalogue::SourceId;
use crate::domain::route::Route;
use crate::domain::routine::{Routine, RoutineName};
use crate::domain::settings::Settings;
use crate::domain::text::Statements;
use crate::ui::components::{Icon, actions, icon_button, link, mark, section, tag};
use crate::ui::html::{El, Text, el};

/// A page with a heading. `style` is `page` and what the style sheet has beside it.
pub(in crate::ui) fn page(style: &'static str, title: impl Into<Text>) -> El {
    el("div", style).child(el("h1", "").text(title))
}

/// A paragraph.
pub(in crate::ui) fn p(style: &'static str, text: impl Into<Text>) -> El {
    el("p", style).text(text)
}

/// A paragraph for each of these.
pub(in crate::ui) fn paragraphs(texts: &'static [&'static str]) -> impl Iterator<Item = El> {
    texts.iter().map(|text| p("", *text))
}

/// A heading with a list of statements under it, each with who says so; nothing where there are none.
pub(in crate::ui) fn statements(app: App, title: &'static str, items: Statements) -> Option<El> {
    (!items.is_empty()).then(|| section(title).child(statement_list(app, items)))
}

/// Statements as a list, each with who says so.
pub(in crate::ui) fn statement_list(app: App, items: Statements) -> El {
    el("ul", "statements").children(items.iter().map(|item| sourced(app, item.text, &item.by)))
}

/// Steps in order, each with who says so.
pub(in crate::ui) fn steps(app: App, items: Statements) -> El {
    el("ol", "steps").children(items.iter().map(|item| sourced(app, item.text, &item.by)))
}

/// A statement in a list, and who makes it.
pub(in crate::ui) fn sourced(app: App, text: &'static str, sources: &[SourceId]) -> El {
    el("li", "").text(text).child(by(app, sources))
}

/// Who says so, behind a mark: the sources, each with the way to what is known of it, or that it is ours. In the
/// player nothing leads away.
pub(in crate::ui) fn by(app: App, sources: &[SourceId]) -> El {
    noted(app, "", sources)
}

/// The same, with something to say about it before.
pub(in crate::ui) fn noted(app: App, note: &'static str, sources: &[SourceId]) -> El {
    let words = &app.words().names;
    let card = el("span", "source-mark__card")
        .maybe((!note.is_empty()).then(|| el("span", "").text(note)));
    let is_in_player = app.first.is_on(&Route::Player);
    let name = |id: &SourceId| {
        let name = (words.source)(*id);
        match is_in_player {
            true => el("span", "").text(name),
            false => link("", &Route::Source(*id), name),
        }
    };
    let ours = sources.is_empty().then(|| el("span", "").text(words.ours));
    mark(
        words.who_says,
        card.children(sources.iter().map(name)).maybe(ours),
    )
}

/// The names of sources in a line.
pub(in crate::ui) fn names(app: App, sources: &[SourceId]) -> String {
    let names: Vec<&str> = sources
        .iter()
        .map(|id| (app.words().names.source)(*id))
        .collect();
    names.join(", ")
}

/// A button that copies what `text` says by then; `told` is what is to be said of it.
pub(in crate::ui) fn copy_button(
    app: App,
    label: &'static str,
    told: RwSignal<String>,
    text: impl Fn() -> String + 'static,
) -> El {
    let words = app.language().links();
    icon_button("button button--secondary", Icon::Copy, label).on_click(move || {
        device::copy(text(), move |ok| {
            told.set(if ok { words.copied } else { words.not_copied }.to_owned());
        });
    })
}

/// What is said of something that was tried, read out when it changes.
pub(in crate::ui) fn told_here(told: RwSignal<String>) -> El {
    p("", "")
        .attr("role", "status")
        .live_text(move || told.get())
}

/// The name of a routine as an element. It may be in another script than the page, and then goes its way.
pub(in crate::ui) fn named(
    app: App,
    tag: &'static str,
    style: &'static str,
    name: &RoutineName,
) -> El {
    el(tag, style)
        .attr("dir", "auto")
        .text(app.words().routine_name(name))
}

/// About how long a routine takes, for people.
pub(in crate::ui) fn length_of(app: App, routine: &Routine) -> String {
    let ready = app.setting(Settings::ready_time);
    (app.words().amounts.about_minutes)(routine.length_ms(ready))
}

/// How long a routine takes, and how many exercises it has.
pub(in crate::ui) fn size_of(app: App, routine: &Routine) -> El {
    let count = (app.words().routines.n_exercises)(routine.steps.len());
    el("p", "card__meta")
        .child(el("span", "tag tag--strong").text(length_of(app, routine)))
        .child(tag(count))
}

/// Ways on from a page that has nothing to show, the first one as the best.
pub(in crate::ui) fn ways_on(routes: &[(Route, &'static str)]) -> El {
    let style = |index| match index {
        0 => "button button--primary",
        _ => "button button--secondary",
    };
    actions().children(
        routes
            .iter()
            .enumerate()
            .map(|(index, (route, label))| link(style(index), route, *label)),
    )
}

/// Adds the value, or takes it away.
pub(in crate::ui) fn toggle<T: PartialEq>(all: &mut Vec<T>, value: T) {
    if all.contains(&value) {
        all.retain(|other| *other != value);
    } else {
        all.push(value);
    }
}
