//! One source: what is known about it, what it shows, and where it differs from the others.

use super::learn::{exercise_links, items};
use crate::app::App;
use crate::domain::catalogue::{ExerciseId, Source, SourceId};
use crate::domain::route::Route;
use crate::domain::text::learn::{Article, Group};

use crate::ui::components::{link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page};

/// The page.
pub(in crate::ui::pages) fn source(app: App, id: SourceId) -> El {
    let learn = app.language().learn();
    let shown = ExerciseId::ALL.iter().copied();
    let shown = shown.filter(|it| it.facts().sources.contains(&id));
    let is_heard = |it: &Article| it.statements().iter().any(|said| said.by.contains(&id));
    let differs = learn
        .items_of(Group::Differences)
        .into_iter()
        .filter(is_heard);
    let is_named = |it: &Article| matches!(it, Article::Reference(work) if work.named_by == id);
    let named = learn
        .items_of(Group::References)
        .into_iter()
        .filter(is_named);
    let named: Vec<_> = named.collect();
    page("page prose", (app.words().names.source)(id))
        .children(facts(app, id.facts()))
        .child(section(learn.shown_by_title).child(exercise_links(app, shown)))
        .child(section(learn.differs_title).child(items(app, differs)))
        .maybe(
            (!named.is_empty()).then(|| section(learn.references_title).child(items(app, named))),
        )
        .child(p("", "").child(link(
            "more-link",
            &Route::About,
            app.language().pages().about.sources,
        )))
}

/// Everything that is known about a source.
pub(in crate::ui::pages) fn facts(app: App, source: &'static Source) -> Vec<El> {
    let words = &app.language().pages().about;
    let said = (words.source)(source.id);
    let date = said.date.unwrap_or(words.undated);
    let quiet = |text: Option<&'static str>| text.map(|text| p("quiet", text));
    let all = [
        source.title.map(|title| {
            let cite = el("cite", "source-list__title").attr("lang", "en");
            p("", "").child(cite.text(title))
        }),
        Some(p("", source.author.unwrap_or(words.unnamed))),
        quiet(said.credential),
        quiet(said.reviewer),
        Some(p("quiet", format!("{}, {date}", said.publisher))),
    ];
    all.into_iter().flatten().collect()
}
