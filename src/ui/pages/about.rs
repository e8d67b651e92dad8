//! About Unhunch: what it is, what it is not, and where everything comes from.

use super::parts::{p, page, paragraphs};
use super::source::facts;
use crate::domain::catalogue::{SOURCES, Source};
use crate::domain::route::Route;
use crate::domain::text::LEARN;
use crate::domain::text::learn::Group;
use crate::ui::components::{link, section};
use crate::ui::html::{El, el};
use crate::ui::state::App;

/// The page.
pub(super) fn about(app: App) -> El {
    let words = &app.words().about;
    let references = Route::Lesson(Group::References.slug().to_owned());
    page("page prose", words.title)
        .children(paragraphs(words.what))
        .child(section(words.privacy).children(paragraphs(words.privacy_text)))
        .child(disclaimers(app).child(p("", "").child(link(
            "",
            &Route::Safety,
            app.words().settings.safety_link,
        ))))
        .child(
            section(words.sources)
                .child(p("", words.sources_lead))
                .child(el("ol", "source-list").children(SOURCES.iter().map(|s| source(app, s))))
                .child(p("", "").child(link("more-link", &references, LEARN.references_title))),
        )
        .child(section(words.licence).child(p("", words.licence_text)))
}

/// What Unhunch is not.
pub(super) fn disclaimers(app: App) -> El {
    let words = &app.words().about;
    let items = words
        .disclaimer_list
        .iter()
        .map(|text| el("li", "").text(*text));
    section(words.disclaimers).child(el("ul", "").children(items))
}

/// One source, with everything that is known about it.
fn source(app: App, source: &'static Source) -> El {
    let name = (app.words().names.source)(source.id);
    el("li", "")
        .attr("id", source.key)
        .child(link("more-link", &Route::Source(source.id), name))
        .children(facts(app, source))
}
