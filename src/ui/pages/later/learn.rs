//! What there is to learn: a search over all of it and the exercises, and the way to each part. What is
//! looked for stands in the address.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Route;
use crate::domain::search::{Found, asks, of_everything};

use crate::domain::text::learn::{Article, DifferenceKind, Group};
use crate::ui::components::{Icon, button, icon, link, section};
use crate::ui::html::lists::live_lines;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page};

/// So many of a kind are shown until all are asked for.
const FIRST: usize = 4;

/// The page; it says so when somebody came for something that is not there.
pub(in crate::ui::pages) fn learn(app: App, is_unknown: bool) -> El {
    let words = app.language().learn();
    app.first.set_heading(words.title);
    let index = of_everything(app.language());
    let asked = memo(move || wanted(app));
    let found = memo(move || index.find(&asked.get()));
    let is_asked = move || asked.with(|asked| asks(asked));
    let told = move || match (is_asked(), found.with(Vec::len)) {
        (false, _) => String::new(),
        (true, 0) => words.search_none.to_owned(),
        (true, n) => (words.found)(n),
    };
    page("page learn", words.title)
        .maybe(is_unknown.then(|| p("card", words.unknown)))
        .child(p("lead", words.lead))
        .child(search(app))
        .child(p("quiet", "").attr("role", "status").live_text(told))
        .child(groups(app).hidden_while(is_asked))
        .child(results(app, found))
}

/// What is looked for.
fn wanted(app: App) -> String {
    app.first.on_route(|route| match route {
        Route::Learn(text) => text.clone(),
        _ => String::new(),
    })
}

fn search(app: App) -> El {
    let words = app.language().learn();
    let look_for = move |text| app.show(Route::Learn(text));
    el("div", "filters")
        .attr("role", "search")
        .child(
            el("label", "search")
                .child(el("span", "visually-hidden").text(words.search_label))
                .child(icon(Icon::Search))
                .child(
                    el("input", "field")
                        .attr("type", "search")
                        .attr("placeholder", words.search_label)
                        .live_prop("value", move || wanted(app))
                        .on("input", move |event| look_for(event_target_value(&event))),
                ),
        )
        .child(
            button("button button--quiet", words.search_clear)
                .on_click(move || look_for(String::new()))
                .hidden_while(move || wanted(app).is_empty()),
        )
}

/// The topics, and the ways to the rest.
fn groups(app: App) -> El {
    let words = app.language().learn();
    let others = Group::ALL.iter().filter(|it| **it != Group::Topics);
    let other = |group: &Group| {
        let n = words.items_of(*group).len();
        entry(
            &Route::Article(group.slug().to_owned()),
            words.title_of(*group),
            &n.to_string(),
        )
    };
    el("div", "learn__parts")
        .child(section(words.topics_title).child(items(app, words.items_of(Group::Topics))))
        .child(section(words.more_title).child(el("ul", "reads").children(others.map(other))))
}

thread_local! {
    /// What was looked for when all that was found was asked for: who comes back finds it so.
    static ALL_OF: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What was found, by kind: the first few, and all of it if asked for.
fn results(app: App, found: Memo<Vec<Found>>) -> El {
    let learn = app.language().learn();
    let all_of = RwSignal::new(ALL_OF.with_borrow(String::clone));
    let all = memo(move || all_of.with(|all_of| *all_of == wanted(app)));
    let kinds = std::iter::once(None).chain(Group::ALL.iter().copied().map(Some));
    let kinds: Vec<_> = kinds
        .map(|group| {
            let is_of_kind = move |it: &&Found| group_of(**it) == group;
            let of_kind = move || {
                found.with(|all| all.iter().filter(is_of_kind).copied().collect::<Vec<_>>())
            };
            let title = group.map_or(app.words().titles.exercises, |it| learn.title_of(it));
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
                .live_text(move || (learn.show_all)(found.with(Vec::len)))
                .hidden_while(move || !is_cut())
                .on_click(move || {
                    let text = untrack(|| wanted(app));
                    ALL_OF.set(text.clone());
                    all_of.set(text);
                }),
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
        Found::Article(item) => Some(item.group()),
    }
}

/// What is called what was found.
fn name(app: App, found: Found) -> &'static str {
    match found {
        Found::Exercise(id) => (app.words().exercise)(id).name,
        Found::Article(item) => item.title(),
    }
}

/// The way to what was found.
pub(in crate::ui::pages) fn way_to(found: Found) -> Route {
    match found {
        Found::Exercise(id) => Route::Exercise(id),
        Found::Article(item) => Route::Article(item.id().to_owned()),
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
pub(in crate::ui::pages) fn items(app: App, items: impl IntoIterator<Item = Article>) -> El {
    let to = |item: Article| {
        entry(
            &way_to(Found::Article(item)),
            item.title(),
            beside(app, item),
        )
    };
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
fn beside(app: App, item: Article) -> &'static str {
    let words = app.language().learn();
    match item {
        Article::Topic(it) => it.summary,
        Article::Reference(it) => {
            let after = it.text.strip_prefix(item.title());
            after.map_or("", |rest| rest.trim_start_matches(['.', ':', ' ']))
        }
        Article::Difference(it) if it.kind == DifferenceKind::Detail => words.detail,
        Article::Question(_) | Article::Difference(_) => "",
    }
}
