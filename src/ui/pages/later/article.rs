//! One thing to read: a topic, a question, what the sources differ in, or what they refer to; or a
//! list of all of a kind.

use super::learn::{exercise_links, items, learn, way_to};
use crate::app::App;
use crate::domain::catalogue::SourceId;
use crate::domain::route::Route;
use crate::domain::search::Found;

use crate::domain::text::learn::{Article, Difference, Group, Reference};
use crate::ui::components::{link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{by, p, statement_list};

/// The page of this name; where there is none, everything there is.
pub(in crate::ui::pages) fn article(app: App, name: &str) -> El {
    let words = app.language().learn();
    let group = Group::ALL
        .iter()
        .find(|it| it.slug().eq_ignore_ascii_case(name));
    if let Some(group) = group {
        return all_of(app, *group);
    }
    words
        .item(name)
        .map_or_else(|| learn(app, true), |it| one(app, it))
}

/// Everything of one kind.
fn all_of(app: App, group: Group) -> El {
    let words = app.language().learn();
    let lead = match group {
        Group::Differences => words.differences_lead,
        Group::References => words.references_lead,
        Group::Topics | Group::Questions => "",
    };
    body(app, words.title_of(group), None)
        .maybe((!lead.is_empty()).then(|| p("lead", lead)))
        .child(items(app, words.items_of(group)))
}

/// One thing to read.
fn one(app: App, item: Article) -> El {
    let words = app.language().learn();
    let page = body(app, item.title(), Some(item.group()));
    let page = match item {
        Article::Topic(it) => page
            .child(p("lead", it.summary))
            .child(statement_list(app, it.body)),
        Article::Question(it) => page.child(statement_list(app, it.answer)),
        Article::Difference(it) => difference(app, page, it),
        Article::Reference(it) => reference(app, page, it),
    };
    let related = words.related(item);
    page.maybe((!related.is_empty()).then(|| section(words.see).child(items(app, related))))
        .maybe(next(app, item))
}

/// A page, with the way back before its heading.
fn body(app: App, title: &'static str, group: Option<Group>) -> El {
    let words = app.language().learn();
    app.first.set_heading(title);
    let to_group = group.map(|it| {
        let to = Route::Article(it.slug().to_owned());
        link("more-link", &to, words.title_of(it))
    });
    el("article", "page prose lesson")
        .child(
            p("", "")
                .child(link("more-link", &Route::Learn(String::new()), words.title))
                .maybe(
                    to_group
                        .is_some()
                        .then(|| el("span", "").attr("aria-hidden", "true").text(" / ")),
                )
                .maybe(to_group),
        )
        .child(el("h1", "").text(title))
}

/// How far apart the sides are, each side, what we make of it, and the exercises that it is about.
fn difference(app: App, page: El, it: &'static Difference) -> El {
    let words = app.language().learn();
    let side = |text, sources: &[_]| el("li", "card").child(who(app, sources)).child(p("", text));
    let exercises = it.exercises.iter().copied();
    page.child(p("lead", (words.difference_kind)(it.kind)))
        .child(el("ul", "sides").children(it.sides.iter().map(|it| side(it.text, &it.by))))
        .child(section(words.here_title).child(p("", it.here).child(by(app, &[]))))
        .maybe(
            (!it.exercises.is_empty())
                .then(|| section(words.exercises_title).child(exercise_links(app, exercises))),
        )
}

/// Whose words these are, where that is what matters: each source, with the way to what is known of it.
fn who(app: App, sources: &[SourceId]) -> El {
    let name = |id: &SourceId| link("", &Route::Source(*id), (app.words().names.source)(*id));
    el("p", "who").children(sources.iter().map(name))
}

/// The work, who refers to it, and what we found about it.
fn reference(app: App, page: El, it: &'static Reference) -> El {
    let words = app.language().learn();
    let doi = it.doi.map(|doi| {
        let to = format!("https://doi.org/{doi}");
        p("", "").child(
            el("a", "")
                .attr("href", to)
                .attr("rel", "noopener")
                .text(format!("doi:{doi}")),
        )
    });
    page.child(p("", it.text))
        .maybe(doi)
        .child(section(words.named_by_title).child(who(app, &[it.named_by])))
        .maybe(
            (!it.note.is_empty())
                .then(|| section(words.note_title).child(p("", it.note).child(by(app, &[])))),
        )
}

/// The way to the next of its kind.
fn next(app: App, item: Article) -> Option<El> {
    let words = app.language().learn();
    let all = words.items_of(item.group());
    let at = all.iter().position(|it| *it == item)?;
    let next = *all.get(at + 1)?;
    Some(p("", words.next).text(" ").child(link(
        "more-link",
        &way_to(Found::Article(next)),
        next.title(),
    )))
}
