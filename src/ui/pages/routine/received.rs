//! A routine that came by link: what it says, what could not be read of it, and keeping it.

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::leaflet::Leaflet;
use crate::domain::route::Route;
use crate::domain::share::{self, LinkProblem};
use crate::ui::components::{Icon, NoticeTone, icon, icon_button, notice};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page, ways_on};
use crate::ui::pages::routine::whole::{head, whole};

/// The page of such a link.
pub(super) fn received(app: App, link: &str) -> El {
    let read = share::decode(link);
    let (Some(leaflet), Some(routine)) = (&read.leaflet, read.routine()) else {
        return broken(app, &read.problems);
    };
    let from_whom = app.language().links().shared_with_you;
    let keep = keep(app, leaflet.clone());
    let head = head(app, &routine, from_whom, Some(keep));
    whole(app, leaflet, head, problem_notice(app, &read.problems))
}

/// The button that keeps it, and afterwards that it is kept.
fn keep(app: App, leaflet: Leaflet) -> El {
    let words = app.language().links();
    let link = share::encode_stored(&leaflet);
    let is_kept = memo(move || app.past(|past| past.kept.iter().any(|kept| kept.link == link)));
    let offer = move || {
        let leaflet = leaflet.clone();
        icon_button(
            "button button--secondary button--large",
            Icon::Keep,
            words.keep,
        )
        .on_click(move || {
            app.keep(&leaflet);
        })
    };
    let told = || {
        p("kept", "")
            .attr("role", "status")
            .child(icon(Icon::Check))
            .text(words.is_kept)
    };
    el("div", "")
        .when(move || !is_kept.get(), offer)
        .when(move || is_kept.get(), told)
}

/// What was wrong with a link of which something could be understood.
pub(in crate::ui::pages) fn problem_notice(app: App, problems: &[LinkProblem]) -> Option<El> {
    (!problems.is_empty()).then(|| {
        notice(NoticeTone::Warn)
            .child(el("strong", "").text(app.language().links().problems))
            .child(problem_list(app, problems))
    })
}

fn problem_list(app: App, problems: &[LinkProblem]) -> El {
    let say = app.language().links().problem;
    el("ul", "").children(
        problems
            .iter()
            .map(|problem| el("li", "").text(say(problem))),
    )
}

/// A link of which nothing could be understood.
pub(in crate::ui::pages) fn broken(app: App, problems: &[LinkProblem]) -> El {
    let words = app.language().links();
    page("page", words.broken)
        .child(problem_list(app, problems))
        .child(p("lead", words.broken_hint))
        .child(elsewhere(app))
}

/// Ways on from a routine that is not there.
pub(in crate::ui::pages) fn elsewhere(app: App) -> El {
    let words = &app.first.words().shell;
    ways_on(&[(Route::Routines, words.routines), (Route::Home, words.home)])
}
