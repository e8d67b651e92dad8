//! What there is to learn: a search over all of it and the exercises, and the way to each part. What is
//! looked for stands in the address.

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Route;
use crate::domain::search::{Found, asks, of_everything};
use crate::domain::text::LEARN;
use crate::domain::text::learn::{DifferenceKind, Group, Item};
use crate::ui::components::{Icon, button, icon, link, section};
use crate::ui::html::lists::live_lines;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page};

/// So many of a kind are shown until all are asked for.
const FIRST: usize = 4;

/// The page; it says so when somebody came for something that is not there.
pub(in crate::ui::pages) fn learn(app: App, is_unknown: bool) -> El {
    app.first.set_heading(LEARN.title);
    let index = of_everything(app.words(), &LEARN);
    let asked = memo(move || wanted(app));
    let found = memo(move || index.find(&asked.get()));
    let is_asked = move || asked.with(|asked| asks(asked));
    let all = RwSignal::new(false);
    let told = move || match (is_asked(), found.with(Vec::len)) {
        (false, _) => String::new(),
        (true, 0) => LEARN.search_none.to_owned(),
        (true, n) => (LEARN.found)(n),
    };
    page("page learn", LEARN.title)
        .maybe(is_unknown.then(|| p("card", LEARN.unknown)))
        .child(p("lead", LEARN.lead))
        .child(search(app, all))
        .child(p("quiet", "").attr("role", "status").live_text(told))
        .child(groups().hidden_while(is_asked))
        .child(results(app, found, all))
}

/// What is looked for.
fn wanted(app: App) -> String {
    app.first.on_route(|route| match route {
        Route::Learn(text) => text.clone(),
        _ => String::new(),
    })
}

fn search(app: App, all: RwSignal<bool>) -> El {
    let look_for = move |text| {
        all.set(false);
        app.show(Route::Learn(text));
    };
    el("div", "filters")
        .attr("role", "search")
        .child(
            el("label", "search")
                .child(el("span", "visually-hidden").text(LEARN.search_label))
                .child(icon(Icon::Search))
                .child(
                    el("input", "field")
                        .attr("type", "search")
                        .attr("placeholder", LEARN.search_label)
                        .live_prop("value", move || wanted(app))
                        .on("input", move |event| look_for(event_target_value(&event))),
                ),
        )
        .child(
            button("button button--quiet", LEARN.search_clear)
                .on_click(move || look_for(String::new()))
                .hidden_while(move || wanted(app).is_empty()),
        )
}

/// The topics, and the ways to the rest.
fn groups() -> El {
    let others = Group::ALL.iter().filter(|it| **it != Group::Topics);
    let other = |group: &Group| {
        let n = LEARN.items_of(*group).len();
        entry(
            &Route::Lesson(group.slug().to_owned()),
            LEARN.title_of(*group),
            &n.to_string(),
        )
    };
    el("div", "learn__parts")
        .child(section(LEARN.topics_title).child(items(LEARN.items_of(Group::Topics))))
        .child(section(LEARN.more_title).child(el("ul", "reads").children(others.map(other))))
}

/// What was found, by kind: the first few, and all of it if asked for.
fn results(app: App, found: Memo<Vec<Found>>, all: RwSignal<bool>) -> El {
    let kinds = std::iter::once(None).chain(Group::ALL.iter().copied().map(Some));
    let kinds: Vec<_> = kinds
        .map(|group| {
            let is_of_kind = move |it: &&Found| group_of(**it) == group;
            let of_kind = move || {
                found.with(|all| all.iter().filter(is_of_kind).copied().collect::<Vec<_>>())
            };
            let title = group.map_or(app.words().titles.exercises, |it| LEARN.title_of(it));
            (title, memo(of_kind))
        })
        .collect();
    let first = kinds
        .iter()
        .map(|(title, found)| few(app, title, *found, FIRST));
    let few = el("div", "learn__parts").children(first);
    let is_cut = {
        let kinds = kinds.clone();
        move || !all.get() && kinds.iter().any(|(_, it)| it.with(Vec::len) > FIRST)
    };
    let whole = move || {
        let some = kinds
            .iter()
            .filter(|(_, found)| found.with(|it| !it.is_empty()));
        let list = |found: Vec<Found>| {
            let lines = found
                .into_iter()
                .map(|it| entry(&way_to(it), name(app, it), ""));
            el("ul", "reads").children(lines)
        };
        el("div", "learn__parts")
            .children(some.map(|(title, found)| section(title).child(list(found.get()))))
    };
    el("div", "")
        .child(el("div", "").hidden_while(move || all.get()).child(few))
        .when(move || all.get(), whole)
        .child(
            button("button button--quiet", "")
                .live_text(move || (LEARN.show_all)(found.with(Vec::len)))
                .hidden_while(move || !is_cut())
                .on_click(move || all.set(true)),
        )
}

/// The first of what was found, under a heading; nothing to see where there is none. The lines stay
/// and get other words, since to make new ones would be felt while typing.
pub(in crate::ui::pages) fn few(
    app: App,
    title: &'static str,
    found: Memo<Vec<Found>>,
    n: usize,
) -> El {
    let first = move || found.with(|found| found.iter().take(n).copied().collect());
    section(title)
        .hidden_while(move || found.with(Vec::is_empty))
        .child(live_lines(n, first, move |it| {
            (way_to(it).href(), name(app, it))
        }))
}

/// The kind of what was found; none of an exercise.
fn group_of(found: Found) -> Option<Group> {
    match found {
        Found::Exercise(_) => None,
        Found::Item(item) => Some(item.group()),
    }
}

/// What is called what was found.
fn name(app: App, found: Found) -> &'static str {
    match found {
        Found::Exercise(id) => (app.words().exercise)(id).name,
        Found::Item(item) => item.title(),
    }
}

/// The way to what was found.
pub(in crate::ui::pages) fn way_to(found: Found) -> Route {
    match found {
        Found::Exercise(id) => Route::Exercise(id),
        Found::Item(item) => Route::Lesson(item.id().to_owned()),
    }
}

/// Links to exercises.
pub(in crate::ui::pages) fn exercise_links(
    app: App,
    ids: impl IntoIterator<Item = ExerciseId>,
) -> El {
    let to = |id: ExerciseId| entry(&Route::Exercise(id), (app.words().exercise)(id).name, "");
    el("ul", "reads").children(ids.into_iter().map(to))
}

/// Links to what there is to read.
pub(in crate::ui::pages) fn items(items: impl IntoIterator<Item = Item>) -> El {
    let to = |item: Item| entry(&way_to(Found::Item(item)), item.title(), beside(item));
    el("ul", "reads").children(items.into_iter().map(to))
}

/// A line of a list: a link, and what there is to say beside it.
fn entry(to: &Route, title: &'static str, beside: &str) -> El {
    let beside = (!beside.is_empty()).then(|| el("span", "reads__more").text(beside.to_owned()));
    el("li", "").child(
        link("reads__link", to, "")
            .child(el("span", "").text(title))
            .maybe(beside),
    )
}

/// What a list says about an item.
fn beside(item: Item) -> &'static str {
    match item {
        Item::Topic(it) => it.summary,
        Item::Reference(it) => {
            let after = it.text.strip_prefix(item.title());
            after.map_or("", |rest| rest.trim_start_matches(['.', ':', ' ']))
        }
        Item::Difference(it) if it.kind == DifferenceKind::Detail => LEARN.detail,
        Item::Question(_) | Item::Difference(_) => "",
    }
}
