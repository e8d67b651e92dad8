//! One exercise: the figure, what to do in a few words, and how much; folded behind that, all there is to read
//! about it and who says so.

use super::doses::doses;
use super::learn::items;
use super::tiles::tiles;
use crate::app::App;
use crate::domain::catalogue::{Basis, Exercise, ExerciseId};
use crate::domain::figure::FigureId;
use crate::domain::route::Route;
use crate::domain::routine::{Prescription, Routine};
use crate::domain::text::learn::Article;
use crate::domain::text::{ExerciseText, Reading, Statements};
use crate::ui::components::{Icon, NoticeTone, icon_button, link, notice, tag};
use crate::ui::figure::demo;
use crate::ui::html::{El, Text, el};
use crate::ui::pages::parts::length_of;
use crate::ui::pages::parts::{by, names, noted, p, statement_list, statements, steps};

/// So many exercises are offered in the place of one.
const MOST_INSTEAD: usize = 6;

/// The page.
pub(in crate::ui::pages) fn exercise(app: App, id: ExerciseId) -> El {
    let facts = id.facts();
    let text = (app.words().exercise)(id);
    let more = app.language().reading(id);
    el("article", "page exercise")
        .maybe(figures_of(id).next().map(|figure| shown(app, figure)))
        .child(
            el("div", "exercise__words")
                .child(head(app, facts, text, more))
                .child(folded(app, facts, text, more))
                .child(start(app, id)),
        )
}

/// The figures of an exercise, the usual one first.
fn figures_of(exercise: ExerciseId) -> impl Iterator<Item = FigureId> {
    let all = FigureId::ALL.iter().copied();
    all.filter(move |figure| figure.exercise() == exercise)
}

/// The figure in its room, and what the paint on it means.
fn shown(app: App, figure: FigureId) -> El {
    let [works, stretches] = app.language().figures().paints;
    let (style, paint) = match figure.stretches() {
        true => ("paint paint--stretch", stretches),
        false => ("paint", works),
    };
    el("div", "exercise__figure")
        .child(demo(app, figure, true))
        .child(p(style, paint))
}

/// What it is called, how much of it, what to do in a few words, and when to take care.
fn head(app: App, facts: &'static Exercise, text: ExerciseText, more: &'static Reading) -> El {
    let pages = app.language().pages();
    let words = &pages.exercise_page;
    let needs = facts.kits.iter().all(|kit| !kit.is_empty());
    let needs = needs.then(|| tag((app.language().routine_page().kits)(facts.kits)));
    let cue = |cue| el("li", "").text(cue);
    let against = (!facts.against.is_empty()).then(|| {
        notice(NoticeTone::Warn).child(p("", (words.against)(&names(app, facts.against))))
    });
    el("header", "exercise__head")
        .child(el("h1", "").text(text.name))
        .child(how_much(app, facts))
        .child(el("ol", "cues").children(more.cues.lines().map(cue)))
        .child(
            p("card__meta", "")
                .child(tag((pages.kinds.position)(facts.position())))
                .maybe(needs),
        )
        .maybe(against)
        .maybe(statements(app, words.cautions, more.cautions))
}

/// What we start with, whose number that is, and about how long it takes.
fn how_much(app: App, facts: &'static Exercise) -> El {
    let words = &app.language().pages().exercise_page;
    let dose = (app.words().amounts.dose)(&Prescription::usual(facts.id));
    let whose = match facts.default.basis {
        Basis::Source(id) => by(app, &[id]),
        Basis::Ours => noted(app, words.no_number, &[]),
    };
    let length = length_of(app, &Routine::single(facts.id));
    // What takes as long as one likes says so itself.
    let length = (!dose.ends_with(&length)).then(|| el("span", "quiet").text(length));
    p("exercise__dose", "")
        .child(el("strong", "").text(dose))
        .maybe(length)
        .child(whose)
}

/// The button that starts it: always in view.
fn start(app: App, id: ExerciseId) -> El {
    let label = app.language().routine_page().start;
    el("div", "exercise__start").child(
        icon_button("button button--primary button--large", Icon::Play, label)
            .on_click(move || app.start(Routine::single(id))),
    )
}

/// A part of the page that is folded away.
fn fold(title: &'static str) -> El {
    el("details", "fold").child(el("summary", "fold__title").text(title))
}

/// A heading in a folded part with a list of statements under it; nothing where there are none.
fn under(app: App, title: &'static str, items: Statements) -> Option<El> {
    (!items.is_empty()).then(|| {
        el("div", "fold__part")
            .child(el("h2", "").text(title))
            .child(statement_list(app, items))
    })
}

/// All there is to read about it.
fn folded(app: App, facts: &'static Exercise, text: ExerciseText, more: &'static Reading) -> El {
    let words = &app.language().pages().exercise_page;
    let list = |title, items: Statements| {
        (!items.is_empty()).then(|| fold(title).child(statement_list(app, items)))
    };
    el("div", "folds")
        .child(how(app, facts, text, more))
        .maybe(list(words.mistakes, more.mistakes))
        .maybe(list(words.why, more.why))
        .maybe(others(app, facts, more))
        .child(who_says_what(app, facts, more))
}

/// The steps, each variant's where there are several ways; and what helps to do them well.
fn how(app: App, facts: &'static Exercise, text: ExerciseText, more: &'static Reading) -> El {
    let words = &app.language().pages().exercise_page;
    let variants = text
        .variants
        .iter()
        .zip(more.variants)
        .flat_map(|(text, variant)| [el("h2", "").text(text.name), steps(app, variant.steps)]);
    fold(words.steps)
        .child(p("", app.language().summary(facts.id)))
        .maybe(text.variants.is_empty().then(|| steps(app, more.steps)))
        .children(variants)
        .maybe(under(app, words.breathing, more.breathing))
        .maybe(under(app, words.feel, more.feel))
        .maybe(under(app, words.tips, more.tips))
}

/// What is easier, harder, and what works on the same; and its own other ways.
fn others(app: App, facts: &'static Exercise, more: &'static Reading) -> Option<El> {
    let words = &app.language().pages().exercise_page;
    let figures = app.language().figures();
    let row = |title: &'static str, ids: &[ExerciseId]| {
        (!ids.is_empty()).then(|| {
            el("div", "fold__part")
                .child(el("h2", "").text(title))
                .child(tiles(app, ids.iter().copied()))
        })
    };
    let is_other =
        |id: &ExerciseId| !facts.regressions.contains(id) && !facts.progressions.contains(id);
    let instead = app.setting_now(|s| s.swaps_for(facts.id)).into_iter();
    let instead: Vec<_> = instead.filter(is_other).take(MOST_INSTEAD).collect();
    let way = |id: FigureId| {
        el("div", "way")
            .child(el("h3", "").text((figures.way)(id)))
            .child(demo(app, id, false))
    };
    let ways: Vec<El> = figures_of(facts.id).skip(1).map(way).collect();
    let ways = (!ways.is_empty()).then(|| {
        el("div", "fold__part")
            .child(el("h2", "").text(figures.other_ways))
            .child(el("div", "ways").children(ways))
    });
    let parts = [
        row(words.easier, facts.regressions),
        row(words.harder, facts.progressions),
        row(words.instead, &instead),
        ways,
        under(
            app,
            app.language().pages().exercises.good_to_know,
            more.links,
        ),
    ];
    parts
        .iter()
        .any(Option::is_some)
        .then(|| fold(words.related).children(parts.into_iter().flatten()))
}

/// A term and what there is to say about it.
fn term(name: &'static str, text: impl Into<Text>) -> El {
    el("div", "")
        .child(el("dt", "").text(name))
        .child(el("dd", "").text(text))
}

/// All sources: their doses, where they differ, and who else names it; and what it is in the catalogue.
fn who_says_what(app: App, facts: &'static Exercise, more: &'static Reading) -> El {
    let words = &app.language().pages().exercise_page;
    let kinds = &app.language().pages().kinds;
    let page = app.language().routine_page();
    let learn = app.language().learn();
    let about: Vec<_> = learn.about(facts.id).map(Article::Difference).collect();
    let differences = (!about.is_empty()).then(|| {
        el("div", "fold__part")
            .child(el("h2", "").text(learn.differences_title))
            .child(items(app, about))
    });
    let positions: Vec<&str> = facts
        .positions
        .iter()
        .map(|p| (kinds.position)(*p))
        .collect();
    let regions: Vec<&str> = facts.targets.iter().map(|r| (kinds.region)(*r)).collect();
    let aliases = more.aliases.replace('\n', ", ");
    let source = |id| {
        el("li", "").child(link(
            "more-link",
            &Route::Source(id),
            (app.words().names.source)(id),
        ))
    };
    fold(words.sources)
        .child(doses(app, facts))
        .maybe(differences)
        .child(
            el("div", "fold__part")
                .child(el("h2", "").text(words.given_by))
                .child(el("ul", "reads").children(facts.sources.iter().copied().map(source)))
                .maybe((!facts.mentioned_by.is_empty()).then(|| {
                    let others = names(app, facts.mentioned_by);
                    p("quiet", format!("{} {others}", words.mentioned))
                })),
        )
        .child(
            el("dl", "glance")
                .child(term(words.works_on, regions.join(", ")))
                .child(term(words.position, positions.join(", ")))
                .child(term(page.needs, (page.kits)(facts.kits)))
                .maybe((!aliases.is_empty()).then(|| term(words.also_called, aliases))),
        )
        .child(link("more-link", &Route::Single(facts.id), words.pass_on))
}
