//! The plan: the week, why each exercise is in it, what has changed, and what one may say about it.

use super::parts::{by, p, page, statement_list};
use crate::domain::dose::Basis;
use crate::domain::plan::{
    Advice, Change, GOOD_WEEKS, Item, Liking, NoPlan, Plan, Programme, Session, Stage,
};
use crate::domain::route::Route;
use crate::domain::text::PLAN_PAGE;
use crate::ui::components::{Icon, actions, button, icon_button, link, section, tag};
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};
use crate::ui::state::App;

/// The page.
pub(super) fn plan(app: App) -> El {
    page("page plan", PLAN_PAGE.title).live(move || match app.plan() {
        None => none(app).into(),
        Some(Err(why)) => no_plan(app, why).into(),
        Some(Ok(plan)) => whole(app, &plan).into(),
    })
}

/// Before there is one.
fn none(app: App) -> El {
    let words = &PLAN_PAGE;
    el("div", "plan__part")
        .child(p("lead", words.none))
        .child(actions().child(link(
            "button button--primary",
            &Route::Questions,
            words.make,
        )))
        .child(expectations(app))
}

/// Why there is none.
fn no_plan(app: App, why: NoPlan) -> El {
    let words = &PLAN_PAGE;
    match why {
        NoPlan::RedFlag => el("div", "plan__part").child(
            el("section", "card ask-first")
                .child(el("h2", "").text(words.red_flag))
                .child(p("", words.red_flag_text))
                .child(p("", "").child(link("", &Route::Safety, app.words().settings.safety_link))),
        ),
        NoPlan::NothingLeft => el("div", "plan__part")
            .child(p("lead", words.nothing_left))
            .child(marks(app)),
    }
}

/// All of it.
fn whole(app: App, plan: &Plan) -> El {
    let words = &PLAN_PAGE;
    let lead = app.setting_now(|s| {
        let programme = s.programme.as_ref();
        programme.map(|it| (words.lead)(it.days(), it.answers.minutes))
    });
    let reason = plan.days_reason;
    let sessions = plan.sessions.iter().enumerate();
    el("div", "plan__part")
        .child(p("lead", lead.unwrap_or_default()))
        .child(
            p("quiet", (words.days_reason)(reason))
                .text(" ")
                .child(by(app, reason.sources())),
        )
        .maybe(app.advice().map(|advice| see_somebody(app, advice)))
        .child(stage(app))
        .maybe(changes(app, plan))
        .child(
            actions()
                .child(
                    icon_button("button button--primary", Icon::Play, words.start)
                        .on_click(move || app.start_plan()),
                )
                .child(link(
                    "button button--secondary",
                    &Route::Questions,
                    words.answers,
                )),
        )
        .child(
            section(words.sessions).child(
                el("ol", "plan__week")
                    .children(sessions.map(|(index, session)| one(app, plan, index, session))),
            ),
        )
        .child(marks(app))
        .child(expectations(app))
        .child(
            actions()
                .child(
                    button("button button--quiet", words.forget)
                        .on_click(move || app.forget_plan()),
                )
                .child(p("quiet", words.forget_hint)),
        )
}

/// When somebody should be seen.
fn see_somebody(app: App, advice: Advice) -> El {
    let words = &PLAN_PAGE;
    el("section", "card ask-first")
        .child(el("h2", "").text(words.see_somebody))
        .child(
            p("", (words.advice)(advice))
                .text(" ")
                .child(by(app, advice.sources())),
        )
}

/// How far it has come, and what is offered next.
fn stage(app: App) -> El {
    let words = &PLAN_PAGE;
    let stage = app.setting_now(|s| s.programme.as_ref().map(|it| it.stage));
    let weeks = app.good_weeks();
    let to = move |style, label, stage| button(style, label).on_click(move || app.set_stage(stage));
    let card = el("section", "card plan__stage");
    match stage.unwrap_or_default() {
        Stage::Grow if weeks < GOOD_WEEKS => p("quiet", (words.good_weeks)(weeks)),
        Stage::Grow => card
            .child(el("h2", "card__title").text(words.well_done))
            .child(p("", words.keep_offer))
            .child(actions().child(to("button button--secondary", words.keep, Stage::Keep))),
        Stage::Keep => card.child(p("", words.keeping)).child(
            actions()
                .child(to("button button--secondary", words.rest, Stage::Rest))
                .child(to("button button--quiet", words.again, Stage::Grow)),
        ),
        Stage::Rest => card.child(p("", words.resting)).child(actions().child(to(
            "button button--secondary",
            words.again,
            Stage::Grow,
        ))),
    }
}

/// What has changed with the last session, each with its reason.
fn changes(app: App, plan: &Plan) -> Option<El> {
    let words = &PLAN_PAGE;
    let all = &plan.progress.changes;
    if all.is_empty() {
        return None;
    }
    let row = |change: &Change| {
        let change = *change;
        el("li", "plan__change")
            .child(el("span", "").text((words.change)(&change)))
            .child(
                button("button button--quiet", words.refuse).on_click(move || app.refuse(change)),
            )
    };
    Some(section(words.changes).child(el("ul", "card plan__changes").children(all.iter().map(row))))
}

/// One session of the week.
fn one(app: App, plan: &Plan, index: usize, session: &Session) -> El {
    let words = &PLAN_PAGE;
    let is_next = index == plan.next;
    let length = (app.words().amounts.about_minutes)(session.length_ms);
    let names = session
        .items
        .iter()
        .map(|item| (app.words().exercise)(item.step.exercise).name);
    let names: Vec<&str> = names.collect();
    let head = el("summary", "plan__session")
        .child(el("span", "plan__name").text((words.session)(index + 1)))
        .child(el("span", "tag tag--strong").text(length))
        .maybe(is_next.then(|| tag(words.is_next)))
        .child(el("span", "quiet plan__holds").text((app.words().plan.holds)(&names)));
    let short = session.is_short.then(|| missing(app));
    el("li", "card").child(
        el("details", "")
            .live_prop("open", move || is_next)
            .child(head)
            .maybe(short)
            .child(el("ul", "plan__items").children(session.items.iter().map(|it| item(app, it)))),
    )
}

/// What would make it fuller.
fn missing(app: App) -> El {
    let words = &PLAN_PAGE;
    let missing = app.setting_now(|s| s.programme.as_ref().map(Programme::missing));
    let missing = missing.unwrap_or_default();
    el("div", "plan__short").child(p("", words.short)).child(
        el("ul", "").children(
            missing
                .into_iter()
                .map(|it| el("li", "").text((words.missing)(it))),
        ),
    )
}

/// One exercise of a session: what, how much, why.
fn item(app: App, item: &Item) -> El {
    let words = &PLAN_PAGE;
    let step = item.step;
    let id = step.exercise;
    let name = (app.words().exercise)(id).name;
    let source: &[_] = match &item.basis {
        Basis::Source(source) => std::slice::from_ref(source),
        Basis::Ours => &[],
    };
    let reason =
        |text: String, by_whom: &[_]| el("li", "").text(text).text(" ").child(by(app, by_whom));
    let reasons = item
        .reasons
        .iter()
        .map(|it| reason((words.reason)(*it), it.sources()));
    let dose = reason((words.dose_reason)(item.dose_reason).to_owned(), source);
    let liking = app.setting_now(|s| s.programme.as_ref().and_then(|it| it.marks.liking(id)));
    let like = move |wanted: Liking| {
        let is_on = liking == Some(wanted);
        button("chip", (words.liking)(wanted))
            .attr("aria-pressed", if is_on { "true" } else { "false" })
            .on_click(move || app.like(id, (!is_on).then_some(wanted)))
    };
    let meant = item.meant;
    let swaps = app.swaps_in_plan(meant);
    let other = |to| {
        let swap = button("part", (app.words().exercise)(to).name)
            .on_click(move || app.swap_in_plan(meant, to));
        el("li", "").child(swap)
    };
    el("li", "plan__item")
        .child(figure::beside_text(figure::of(id, None)))
        .child(
            el("div", "plan__what")
                .child(el("h3", "card__title").child(link("", &Route::Exercise(id), name)))
                .child(p("", (app.words().amounts.dose)(&step)))
                .child(
                    el("details", "plan__why")
                        .child(el("summary", "").text(words.why))
                        .child(el("ul", "statements").child(dose).children(reasons))
                        .child(
                            el("div", "actions")
                                .child(like(Liking::More))
                                .child(like(Liking::Never)),
                        )
                        .child(
                            el("details", "swaps")
                                .child(el("summary", "").text(words.swap))
                                .child(p("quiet", words.swap_hint))
                                .child(el("ul", "").children(swaps.into_iter().map(other))),
                        ),
                ),
        )
}

/// What was said about exercises, to be taken back.
fn marks(app: App) -> El {
    let words = &PLAN_PAGE;
    el("div", "").live(move || {
        let marks = app.setting(|s| s.programme.as_ref().map(|it| it.marks.clone()));
        let marks = marks.unwrap_or_default();
        if marks.likings().is_empty() && marks.swaps().is_empty() {
            return nothing();
        }
        let row = |text: String, undo: Box<dyn Fn()>| {
            el("li", "plan__change")
                .child(el("span", "").text(text))
                .child(button("button button--quiet", words.undo).on_click(undo))
        };
        let likings = marks.likings().iter().map(|(id, liking)| {
            let id = *id;
            row(
                (words.marked)(*liking, id),
                Box::new(move || app.like(id, None)),
            )
        });
        let swaps = marks.swaps().iter().map(|(from, to)| {
            let from = *from;
            row(
                (words.swapped)(from, *to),
                Box::new(move || app.swap_in_plan(from, from)),
            )
        });
        section(words.marks)
            .child(
                el("ul", "card plan__changes")
                    .children(likings)
                    .children(swaps),
            )
            .into()
    })
}

/// What to expect, and when.
fn expectations(app: App) -> El {
    section(PLAN_PAGE.expect).child(statement_list(app, PLAN_PAGE.expectations))
}
