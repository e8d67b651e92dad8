//! One exercise: how to do it, how much, what to watch for, and who says so.

use super::doses::doses;
use super::learn::items;
use crate::app::App;
use crate::domain::catalogue::{Exercise, ExerciseId};
use crate::domain::figure::FigureId;
use crate::domain::route::Route;
use crate::domain::routine::Routine;
use crate::domain::text::learn::Article;
use crate::domain::text::{ExerciseText, Reading};
use crate::ui::components::{Icon, NoticeTone, actions, icon_button, link, notice, section};
use crate::ui::figure::demo;
use crate::ui::html::{El, Text, el};
use crate::ui::pages::parts::length_of;
use crate::ui::pages::parts::{by, names, p, statement_list, statements, steps};

/// The page.
pub(in crate::ui::pages) fn exercise(app: App, id: ExerciseId) -> El {
    let words = &app.language().pages().exercise_page;
    let text = (app.words().exercise)(id);
    let more = app.language().reading(id);
    let facts = id.facts();
    el("article", "page exercise")
        .child(head(app, facts, text))
        .maybe((!facts.against.is_empty()).then(|| {
            notice(NoticeTone::Warn).child(p("", (words.against)(&names(app, facts.against))))
        }))
        .child(at_a_player(app, facts))
        .child(how(app, text, more))
        .maybe(other_ways(app, facts.id))
        .maybe(statements(app, words.cautions, more.cautions))
        .maybe(statements(app, words.feel, more.feel))
        .maybe(statements(app, words.breathing, more.breathing))
        .maybe(statements(app, words.tips, more.tips))
        .maybe(statements(app, words.mistakes, more.mistakes))
        .child(doses(app, facts))
        .maybe(differences(app, facts))
        .maybe(statements(app, words.why, more.why))
        .maybe(related(app, facts))
        .child(sources(app, facts))
}

/// Its name, and the button that starts it.
fn head(app: App, facts: &'static Exercise, text: &'static ExerciseText) -> El {
    let words = &app.language().pages().exercise_page;
    let routine = Routine::single(facts.id);
    let length = (words.do_this_now)(&length_of(app, &routine));
    let aliases = app.language().reading(facts.id).aliases;
    let aliases = (!aliases.is_empty()).then(|| {
        p(
            "quiet",
            format!("{} {}", words.also_called, aliases.replace('\n', ", ")),
        )
    });
    el("header", "exercise__head")
        .child(el("h1", "").text(text.name))
        .maybe(aliases)
        .child(p("lead", app.language().summary(facts.id)))
        .child(
            actions()
                .child(
                    icon_button("button button--primary button--large", Icon::Play, length)
                        .on_click(move || app.start(routine.clone())),
                )
                .child(link(
                    "button button--quiet",
                    &Route::Single(facts.id),
                    words.pass_on,
                )),
        )
        .maybe(figures_of(facts.id).next().map(|id| demo(app, id, true)))
}

/// The figures of an exercise, the usual one first.
fn figures_of(exercise: ExerciseId) -> impl Iterator<Item = FigureId> {
    let all = FigureId::ALL.iter().copied();
    all.filter(move |figure| figure.exercise() == exercise)
}

/// Its other ways: variants, and what makes it easier or harder.
fn other_ways(app: App, exercise: ExerciseId) -> Option<El> {
    let words = app.language().figures();
    let way = |id: FigureId| {
        el("div", "way")
            .child(el("h3", "").text((words.way)(id)))
            .child(demo(app, id, false))
    };
    let others = || figures_of(exercise).skip(1);
    (others().count() > 0)
        .then(|| section(words.other_ways).child(el("div", "ways").children(others().map(way))))
}

/// A term and what there is to say about it.
fn term(name: &'static str, text: impl Into<Text>) -> El {
    el("div", "")
        .child(el("dt", "").text(name))
        .child(el("dd", "").text(text))
}

/// Position, equipment, and what it works on.
fn at_a_player(app: App, facts: &'static Exercise) -> El {
    let words = &app.language().pages().exercise_page;
    let kinds = &app.language().pages().kinds;
    let page = app.language().routine_page();
    let positions: Vec<&str> = facts
        .positions
        .iter()
        .map(|p| (kinds.position)(*p))
        .collect();
    let regions: Vec<&str> = facts.targets.iter().map(|r| (kinds.region)(*r)).collect();
    el("dl", "player")
        .child(term(words.position, positions.join(", ")))
        .child(term(page.needs, (page.kits)(facts.kits)))
        .child(term(words.works_on, regions.join(", ")))
}

/// The steps; each variant's, where there are several ways.
fn how(app: App, text: &'static ExerciseText, more: &'static Reading) -> El {
    let words = app.language().pages();
    let variants = text
        .variants
        .iter()
        .zip(more.variants)
        .flat_map(|(text, variant)| [el("h3", "").text(text.name), steps(app, variant.steps)]);
    section(words.exercise_page.steps)
        .maybe(text.variants.is_empty().then(|| steps(app, more.steps)))
        .children(variants)
}

/// Where the sources differ about it.
fn differences(app: App, facts: &'static Exercise) -> Option<El> {
    let words = app.language().learn();
    let about: Vec<_> = words.about(facts.id).map(Article::Difference).collect();
    (!about.is_empty()).then(|| section(words.differences_title).child(items(app, about)))
}

/// Easier and harder exercises, and remarks about others.
fn related(app: App, facts: &'static Exercise) -> Option<El> {
    let remarks = app.language().reading(facts.id).links;
    let words = &app.language().pages().exercise_page;
    let links = |label: &'static str, ids: &'static [ExerciseId]| {
        (!ids.is_empty()).then(|| {
            let item = |id: &ExerciseId| {
                let name = (app.words().exercise)(*id).name;
                el("li", "").child(link("", &Route::Exercise(*id), name))
            };
            el("div", "")
                .child(el("h3", "").text(label))
                .child(el("ul", "links").children(ids.iter().map(item)))
        })
    };
    let any =
        !facts.regressions.is_empty() || !facts.progressions.is_empty() || !remarks.is_empty();
    any.then(|| {
        section(words.related)
            .maybe(links(words.easier, facts.regressions))
            .maybe(links(words.harder, facts.progressions))
            .maybe((!remarks.is_empty()).then(|| statement_list(app, remarks)))
    })
}

/// Who gives it, and who only names it.
fn sources(app: App, facts: &'static Exercise) -> El {
    let words = &app.language().pages().exercise_page;
    let mentioned = (!facts.mentioned_by.is_empty()).then(|| {
        p(
            "quiet",
            format!("{} {}", words.mentioned, names(app, facts.mentioned_by)),
        )
    });
    section(words.sources)
        .child(p("", "").child(by(app, facts.sources)))
        .maybe(mentioned)
        .child(p("", "").child(link("", &Route::About, app.first.words().shell.about)))
}
