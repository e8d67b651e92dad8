//! About Unhunch: what it is, what it is not, and where everything comes from.

use super::source::facts;
use crate::app::App;
use crate::domain::catalogue::{SOURCES, Source};
use crate::domain::route::Route;
use crate::domain::text::learn::Group;

use super::of_safety::disclaimers;
use crate::ui::components::{link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page, paragraphs};

/// The page.
pub(in crate::ui::pages) fn about(app: App) -> El {
    let words = &app.language().pages().about;
    let references = Route::Article(Group::References.slug().to_owned());
    page("page prose", app.words().titles.about)
        .children(paragraphs(words.what))
        .child(section(words.privacy).children(paragraphs(words.privacy_text)))
        .child(disclaimers(app).child(p("", "").child(link(
            "",
            &Route::Safety,
            app.language().pages().settings.safety_link,
        ))))
        .child(
            section(words.sources)
                .child(p("", words.sources_lead))
                .child(el("ol", "source-list").children(SOURCES.iter().map(|s| source(app, s))))
                .child(p("", "").child(link(
                    "more-link",
                    &references,
                    app.language().learn().references_title,
                ))),
        )
        .child(section(words.licence).child(p("", words.licence_text)))
}

/// One source, with everything that is known about it.
fn source(app: App, source: &'static Source) -> El {
    let name = (app.words().names.source)(source.id);
    el("li", "")
        .attr("id", source.key)
        .child(link("more-link", &Route::Source(source.id), name))
        .children(facts(app, source))
}
