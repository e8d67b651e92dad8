//! What can be said of each exercise, with how sure that is, as words and as a picture of the same numbers.

use crate::app::App;
use crate::domain::catalogue::find;
use crate::domain::insight::ChartPoint;
use crate::domain::insight::helps::{Estimate, Judged, Judgement, Verdict, WhatHelps};
use crate::domain::route::Route;
use crate::ui::components::{bar, link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;
use crate::ui::pages::progress::plot::{dots, path};

/// The picture reaches so many points to either side.
const MOST: f64 = 3.0;

/// All verdicts, and when it is looked at again.
pub(super) fn verdicts(app: App, told: &WhatHelps) -> El {
    let words = app.language().helps();
    let latest = &told.latest;
    let (sessions, next) = (latest.sessions, latest.findings.next);
    let share = next.map_or(1.0, |next| sessions as f64 / next as f64);
    section(words.verdicts)
        .child(p("", (words.so_far)(sessions, next)))
        .child(bar("helps__bar", move || thousandths(share)))
        .maybe((latest.unsaid > 0).then(|| p("quiet", (words.unsaid)(latest.unsaid))))
        .child(p("quiet", (words.basis)(told.basis)))
        .child(found(app, latest))
}

/// What was found before they began anew.
pub(super) fn earlier(app: App, all: &[Judgement]) -> El {
    let all = all.iter().map(|told| found(app, told));
    section(app.language().helps().earlier).children(all)
}

/// What is said of each exercise, what can be shown of it first.
fn found(app: App, told: &Judgement) -> El {
    let words = app.language().helps();
    let findings = &told.findings;
    let looked = told
        .looked_on
        .map(|date| p("quiet", (words.looked)(findings.looked_at, date)));
    let has_effect = findings.judged.iter().any(|it| it.effect.is_some());
    let names = |it: &Judged| -> Vec<El> {
        let slugs = it.exercises.iter();
        let slugs = slugs.filter_map(|index| told.exercises.get(*index));
        slugs.map(|slug| name(app, slug)).collect()
    };
    let card = |it: &Judged| card(app, told, names(it), it);
    let (drawn, rest): (Vec<&Judged>, Vec<&Judged>) =
        in_order(&findings.judged).partition(|it| it.effect.is_some());
    let mut hints: Vec<&'static str> = Vec::new();
    for it in &rest {
        let hint = (words.verdict_hint)(it.verdict);
        if !hint.is_empty() && !hints.contains(&hint) {
            hints.push(hint);
        }
    }
    let row = |it: &&Judged| {
        let counts = (words.counts)(it.with, it.without);
        let text = el("span", "row__text")
            .child(together("strong", names(it)))
            .child(said(app, told, it).text(format!(". {counts}")));
        el("li", "row helps__row").child(text)
    };
    el("div", "helps__found")
        .maybe(looked)
        .maybe(has_effect.then(|| p("quiet", words.picture)))
        .child(el("ul", "helps__verdicts").children(drawn.into_iter().map(card)))
        .child(el("ul", "rows").children(rest.iter().map(row)))
        .children(hints.into_iter().map(|hint| p("quiet", hint)))
}

/// What is said of one exercise that was followed up.
pub(super) fn of_one(app: App, name: &'static str, told: &Judgement) -> El {
    let judged = told.findings.judged.iter();
    let card = |it| card(app, told, vec![el("strong", "").text(name)], it);
    el("ul", "helps__verdicts").children(judged.map(card))
}

/// What says most comes first.
fn in_order(all: &[Judged]) -> impl Iterator<Item = &Judged> {
    let rank = |it: &Judged| match it.verdict {
        Verdict::SeemsToHelp => 0,
        Verdict::OftenWorseAfter => 1,
        Verdict::NoDifference => 2,
        Verdict::TooEarly => 3,
        Verdict::CannotBeTold(_) => 4,
    };
    (0..5).flat_map(move |wanted| all.iter().filter(move |it| rank(it) == wanted))
}

/// An exercise, which leads to its page where it has one.
fn name(app: App, slug: &str) -> El {
    let name = (app.words().names.exercise_of_slug)(slug);
    match find(slug) {
        Some(id) => link("", &Route::Exercise(id), name),
        None => el("strong", "").attr("dir", "auto").text(name),
    }
}

/// Names with commas between them.
fn together(tag: &'static str, names: Vec<El>) -> El {
    let mut all = el(tag, "");
    for (index, name) in names.into_iter().enumerate() {
        let before = if index > 0 { ", " } else { "" };
        all = all.text(before).child(name);
    }
    all
}

/// The verdict.
fn said(app: App, told: &Judgement, it: &Judged) -> El {
    let sign = match it.verdict {
        Verdict::SeemsToHelp => "helps",
        Verdict::OftenWorseAfter => "worse",
        _ => "open",
    };
    let verdict = (app.language().helps().verdict)(it.verdict, told.is_over());
    el("span", "helps__said")
        .attr("data-verdict", sign)
        .text(verdict)
}

fn card(app: App, told: &Judgement, names: Vec<El>, it: &Judged) -> El {
    let words = app.language().helps();
    let is_one = names.len() == 1;
    let hint = (words.verdict_hint)(it.verdict);
    el("li", "card helps__verdict")
        .child(together("h3", names))
        .child(el("p", "").child(said(app, told, it)))
        .maybe((!is_one).then(|| p("quiet", words.as_one)))
        .maybe(it.effect.map(|effect| picture(app, effect)))
        .maybe(
            it.effect
                .map(|effect| p("", (words.effect)(told.symptom, effect))),
        )
        .maybe((!hint.is_empty()).then(|| p("", hint)))
        .child(p("quiet", (words.counts)(it.with, it.without)))
}

/// What the words beside it say, drawn: from "eases more" to "eases less".
fn picture(app: App, effect: Estimate) -> El {
    let [more, less] = app.language().helps().ends;
    let x = |points: f64| (points.clamp(-MOST, MOST) / MOST + 1.0) / 2.0;
    let spot = |points: f64, y: f64| ChartPoint { x: x(points), y };
    let drawn = el("svg", "helps__picture")
        .attr("focusable", "false")
        .child(path(
            "helps__zero",
            &[spot(0.0, 0.0), spot(0.0, 1.0)],
            false,
        ))
        .child(path(
            "helps__range",
            &[spot(effect.low, 0.5), spot(effect.high, 0.5)],
            false,
        ))
        .child(dots("plot__mark", &[spot(effect.shown, 0.5)]));
    let ends = el("div", "helps__ends")
        .child(el("span", "").text(more))
        .child(el("span", "").text(less));
    el("div", "helps__drawn")
        .attr("aria-hidden", "true")
        .child(drawn)
        .child(ends)
}

/// A share in thousandths.
fn thousandths(share: f64) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is from 0 to 1000"
    )]
    let thousandths = (share.clamp(0.0, 1.0) * 1000.0).round() as u16;
    thousandths
}
