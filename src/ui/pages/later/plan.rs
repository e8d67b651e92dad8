//! The plan: the week, why each exercise is in it, what has changed, and what one may say about it.

use leptos::prelude::*;

use super::preferences::said;
use super::tiles::tiles;
use super::week::{WeekChoice, week};
use crate::app::reactive::memo;
use crate::app::{App, TrialCommands};
use crate::domain::plan::{Advice, Change, ChosenLevel, NoPlan, Overview, Plan, Stage};
use crate::domain::route::Route;
use crate::domain::trial::is_calm;
use crate::ui::components::{Icon, actions, button, dialog, icon, link, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{by, noted, p, page, statement_list};
use crate::ui::pages::session::stop::on_hold;

/// The page.
pub(in crate::ui::pages) fn plan(app: App) -> El {
    let words = app.language().plan_page();
    let chosen = WeekChoice::none();
    let overview = memo(move || app.plan().overview());
    page("page plan", words.title).live(move || {
        overview
            .with(
                |overview| match overview.as_ref().map(|it| (it, &it.plan)) {
                    None => none(app),
                    Some((_, Err(why))) => no_plan(app, *why),
                    Some((overview, Ok(_))) if overview.is_resting() => resting(app, overview),
                    Some((overview, Ok(plan))) => whole(app, overview, plan, chosen),
                },
            )
            .into()
    })
}

/// Before there is one.
fn none(app: App) -> El {
    let words = app.language().plan_page();
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
    let words = app.language().plan_page();
    match why {
        NoPlan::Stopped(_) => on_hold(app),
        NoPlan::NothingLeft => el("div", "plan__part")
            .child(p("lead", words.nothing_left))
            .child(said(app, None)),
    }
}

/// A card that says why somebody should be seen, and whom.
fn ask_first(app: App, title: &'static str, why: El) -> El {
    let see_somebody = Route::Article("see-somebody".to_owned());
    let more = link(
        "",
        &see_somebody,
        app.language().pages().too_much.see_somebody,
    );
    el("section", "card ask-first")
        .child(el("h2", "").text(title))
        .child(why)
        .child(p("", "").child(more))
}

/// Why a professional should be seen, and who says so.
fn reason_to_ask(app: App, advice: Advice) -> El {
    let words = app.language().plan_page();
    p("", (words.advice)(advice)).child(by(app, advice.sources()))
}

/// All of it.
fn whole(app: App, overview: &Overview, plan: &Plan, chosen: WeekChoice) -> El {
    let words = app.language().plan_page();
    let programme = &overview.programme;
    let lead = (words.lead)(programme.days(), programme.answers.minutes);
    let reason = plan.days_reason;
    let beside = el("div", "plan__part plan__beside")
        .maybe(changes(app, plan))
        .child(find_out(app, overview, plan))
        .child(actions().child(link(
            "button button--secondary",
            &Route::Questions,
            words.answers,
        )))
        .child(said(app, None))
        .child(expectations(app))
        .child(forget(app));
    el("div", "plan__part plan__whole")
        .child(p("lead", lead).child(noted(app, (words.days_reason)(reason), reason.sources())))
        .maybe(
            overview
                .advice
                .map(|advice| ask_first(app, words.see_somebody, reason_to_ask(app, advice))),
        )
        .child(stage(app, overview))
        .child(week(app, overview, plan, chosen))
        .child(beside)
}

/// The way to what helps: offered once, after some sessions and while the plan is calm, and a quiet way after that.
fn find_out(app: App, overview: &Overview, plan: &Plan) -> El {
    /// Sessions after which it is offered (ours).
    const FROM: usize = 6;
    let words = app.language().plan_page();
    let trials = TrialCommands::of(app);
    let is_offered = trials.all().choice.is_none() && plan.progress.sessions >= FROM;
    if !is_offered || !is_calm(overview) {
        return link("row row--alone", &Route::Helps, "")
            .child(el("strong", "row__text").text(app.words().titles.helps))
            .child(icon(Icon::Chevron));
    }
    el("section", "card plan__find-out")
        .child(el("h2", "card__title").text(words.find_out))
        .child(p("", words.find_out_hint))
        .child(
            actions()
                .child(link(
                    "button button--secondary",
                    &Route::Helps,
                    words.see_how,
                ))
                .child(
                    button("button button--quiet", words.not_now)
                        .on_click(move || trials.say(false)),
                ),
        )
}

/// Throws the plan away, after asking once.
fn forget(app: App) -> El {
    let words = app.language().plan_page();
    let open = RwSignal::new(false);
    let question = move || {
        let yes = button("button button--danger", words.forget).on_click(move || {
            open.set(false);
            app.change_settings(|s| s.programme = None);
        });
        el("div", "dialog__body")
            .child(p("", words.forget_hint))
            .child(actions().child(yes))
    };
    el("div", "")
        .child(button("button button--quiet", words.forget).on_click(move || open.set(true)))
        .child(dialog(
            "forget-plan",
            open,
            words.forget_title,
            app.first.words().shell.close,
            question,
        ))
}

/// How far it has come, and what is offered next.
fn stage(app: App, overview: &Overview) -> El {
    let words = app.language().plan_page();
    let secondary = |label| button("button button--secondary", label);
    let go_on = move |label| {
        button("button button--quiet", label)
            .on_click(move || app.plan().change(|it, _, now_ms| it.go_on(now_ms)))
    };
    let card = el("section", "card plan__stage");
    match overview.programme.stage {
        Stage::Off | Stage::Rest => el("div", ""),
        Stage::Grow if overview.is_done => card
            .child(el("h2", "card__title").text(words.well_done))
            .child(p("", words.keep_offer))
            .child(
                actions()
                    .child(
                        secondary(words.keep)
                            .on_click(move || app.plan().change(|it, _, _| it.stage = Stage::Keep)),
                    )
                    .child(go_on(words.go_on)),
            ),
        Stage::Grow if overview.good_weeks == 0 => el("div", ""),
        Stage::Grow => p("quiet", (words.good_weeks)(overview.good_weeks)),
        Stage::Keep => card.child(p("", words.keeping)).child(
            actions()
                .child(secondary(words.rest).on_click(move || {
                    app.plan()
                        .change(|it, past, now_ms| it.come_to_rest(past, now_ms));
                }))
                .child(go_on(words.more_days)),
        ),
    }
}

/// A plan that is over for now: what was done, ready to be taken up again.
fn resting(app: App, overview: &Overview) -> El {
    let words = app.language().plan_page();
    let worked = overview.programme.worked_steps();
    let ids: Vec<_> = worked.iter().map(|step| step.exercise).collect();
    let list = (!ids.is_empty()).then(|| {
        section(words.worked)
            .child(tiles(app, ids))
            .child(p("quiet", words.worked_hint))
    });
    el("div", "plan__part")
        .child(p("lead", words.resting))
        .maybe(
            overview
                .advice
                .map(|advice| ask_first(app, words.see_somebody, reason_to_ask(app, advice))),
        )
        .child(
            actions()
                .child(
                    button("button button--primary", words.again)
                        .on_click(move || app.plan().change(|it, _, now_ms| it.go_on(now_ms))),
                )
                .child(link(
                    "button button--secondary",
                    &Route::Questions,
                    words.answers,
                )),
        )
        .maybe(list)
        .child(said(app, None))
        .child(forget(app))
}

/// What has changed with the last session, each with its reason.
fn changes(app: App, plan: &Plan) -> Option<El> {
    let words = app.language().plan_page();
    let all = &plan.progress.changes;
    if all.is_empty() {
        return None;
    }
    let row = |change: &Change| {
        let change = *change;
        el("li", "plan__change")
            .child(el("span", "").text((words.change)(&change)))
            .child(
                button("button button--quiet", words.refuse).on_click(move || {
                    app.plan().change(move |it, _, now_ms| {
                        it.preferences
                            .choose(ChosenLevel::instead_of(&change, now_ms));
                    });
                }),
            )
    };
    Some(section(words.changes).child(el("ul", "card plan__changes").children(all.iter().map(row))))
}

/// What to expect, and when.
fn expectations(app: App) -> El {
    let words = app.language().plan_page();
    section(words.expect).child(statement_list(app, words.expectations))
}
