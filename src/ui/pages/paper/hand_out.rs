//! A routine on paper, for somebody to take home: pictures, doses, a week to tick off, when to stop, and a code that
//! opens it.

use leptos::prelude::*;

use super::code::picture;
use crate::app::{App, device};
use crate::domain::catalogue::ExerciseId;
use crate::domain::leaflet::{Entry, Leaflet, Row};
use crate::domain::qr::Code;
use crate::domain::route::Route;
use crate::domain::routine::{Prescription, Routine};
use crate::domain::share;
use crate::ui::components::{actions, button, choice, link};
use crate::ui::figure;
use crate::ui::html::{El, Text, el, nothing};
use crate::ui::pages::parts::{copy_button, length_of, named, p, told_here};
use crate::ui::pages::routine::received::broken;
use crate::ui::pages::routine::whole::{block_title, own_steps, said_by_them, theirs};

/// How many times a day there are to choose from, where the leaflet does not say more.
const MOST_TIMES: usize = 3;

/// The page of a link.
pub(super) fn hand_out(app: App, sent: &str) -> El {
    let words = app.language().paper();
    let read = share::decode(sent);
    let (Some(leaflet), Some(routine)) = (&read.leaflet, read.routine()) else {
        return broken(app, &read.problems);
    };
    let often = RwSignal::new(usize::from(leaflet.times_a_day()));
    let most = MOST_TIMES.max(often.get_untracked());
    let back = link(
        "button button--quiet",
        &Route::Shared(sent.to_owned()),
        words.back,
    );
    let tools = el("header", "hand-out__tools")
        .child(el("h1", "").text(app.words().titles.hand_out))
        .child(p("", words.lead))
        .child(p("", words.times_a_day).attr("aria-hidden", "true"))
        .child(choice(
            words.times_a_day,
            (1..=most).map(|times| times.to_string()),
            move || often.get() - 1,
            move |index| often.set(index + 1),
        ))
        .child(
            actions()
                .child(
                    button("button button--primary button--large", words.print)
                        .on_click(figure::printing()),
                )
                .child(summary(app, &routine, often))
                .child(back),
        );
    el("div", "page hand-out")
        .child(tools)
        .child(sheet(app, leaflet, &routine, often))
}

/// The paper itself.
fn sheet(app: App, leaflet: &Leaflet, routine: &Routine, often: RwSignal<usize>) -> El {
    let words = app.language().paper();
    let safety = &app.words().safety;
    let line = |label| {
        el("label", "hand-out__line")
            .child(el("span", "").text(label))
            .child(
                el("input", "")
                    .attr("type", "text")
                    .attr("autocomplete", "off"),
            )
    };
    // How often is what was chosen here.
    let given = leaflet.clone();
    let said = move || {
        let chosen = u8::try_from(often.get()).ok();
        let shown = Leaflet {
            per_day: given.per_day.and(chosen),
            ..given.clone()
        };
        said_by_them(app, &shown).map_or_else(nothing, Into::into)
    };
    // A block begins beside the last one: paper is short.
    let exercises = leaflet.blocks().flat_map(|(heading, rows)| {
        let entries = rows.iter().filter_map(Row::entry).enumerate();
        entries.map(move |(index, entry)| {
            let title = (index == 0).then(|| block_title(app, heading)).flatten();
            exercise(app, entry, title)
        })
    });
    el("article", "hand-out__sheet")
        .child(
            el("header", "hand-out__head")
                .child(
                    el("div", "")
                        .child(p("hand-out__brand", app.first.words().shell.name))
                        .child(named(app, "h2", "", &routine.name))
                        .child(p("", (words.how)(&length_of(app, routine))))
                        .child(
                            el("div", "hand-out__lines")
                                .child(line(words.name))
                                .child(line(words.date))
                                .child(line(words.next_visit)),
                        )
                        .live(said),
                )
                .child(way_in(
                    app,
                    &device::address_of(&Route::Shared(share::encode(leaflet))),
                )),
        )
        .child(el("ol", "hand-out__exercises").children(exercises))
        .child(week(app, often))
        .child(
            el("footer", "hand-out__foot")
                .child(p("", words.stop))
                .child(p("", safety.emergency)),
        )
}

/// The code, or the address where that is too long for one.
fn way_in(app: App, address: &str) -> El {
    let words = app.language().paper();
    match Code::of(address) {
        Ok(code) => el("div", "hand-out__code")
            .child(picture(app, &code))
            .child(p("", words.scan)),
        Err(_) => el("div", "hand-out__address")
            .child(p("", words.type_it))
            .child(p("", address.to_owned())),
    }
}

/// One exercise: its poses, its name, how much, and how.
fn exercise(app: App, Entry { step, note }: &Entry, block: Option<El>) -> El {
    let text = (app.words().exercise)(step.exercise);
    let variant = text
        .variant(step.variant)
        .map(|variant| el("span", "").text(format!(", {}", variant.name)));
    let title = el("h3", "")
        .attr("dir", "auto")
        .text(text.name)
        .maybe(variant);
    let how = match step.exercise {
        ExerciseId::Own(own) => own_steps(app, own),
        ours => p("", app.language().summary(ours)),
    };
    el("li", "hand-out__exercise")
        .maybe(block)
        .child(figure::row(
            app,
            figure::of(step.exercise, step.variant),
            step.sides().first(),
        ))
        .child(title)
        .child(p("hand-out__dose", (app.words().amounts.dose)(step)))
        .child(how)
        .maybe((!note.is_empty()).then(|| theirs("from-them", note)))
}

/// The week to tick off.
fn week(app: App, often: RwSignal<usize>) -> El {
    let words = app.language().paper();
    let days = || {
        words
            .days
            .iter()
            .map(|day| el("th", "").attr("scope", "col").text(*day))
    };
    let row = |label: Text, has_rings: bool| {
        let days = words
            .days
            .iter()
            .map(move |_| el("td", "").maybe(has_rings.then(|| el("span", "hand-out__ring"))));
        el("tr", "")
            .child(el("th", "").attr("scope", "row").text(label))
            .children(days)
    };
    el("table", "hand-out__week")
        .child(el("caption", "").text(words.week))
        .child(el("thead", "").child(el("tr", "").child(el("td", "")).children(days())))
        .live(move || {
            let rows = (words.rows)(often.get()).into_iter();
            el("tbody", "")
                .children(rows.map(|label| row(label.into(), true)))
                .child(row(words.pain.into(), false))
                .into()
        })
}

/// The button that copies what was given as a paragraph, and that it did.
fn summary(app: App, routine: &Routine, often: RwSignal<usize>) -> El {
    let words = app.language().paper();
    let told = RwSignal::new(String::new());
    let routine = routine.clone();
    let copy = copy_button(app, words.summarise, told, move || {
        let amounts = &app.words().amounts;
        let step = |step: &Prescription| {
            (words.summary_of)((app.words().exercise)(step.exercise).name, step, amounts)
        };
        let exercises: Vec<String> = routine.steps.iter().map(step).collect();
        (words.summary)(
            &app.words().routine_name(&routine.name),
            &exercises,
            often.get_untracked(),
            &untrack(|| length_of(app, &routine)),
        )
    });
    el("div", "hand-out__summary")
        .child(copy)
        .child(p("quiet", words.summary_hint))
        .child(told_here(told))
}
