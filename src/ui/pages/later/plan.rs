//! The plan: the week, why each exercise is in it, what has changed, and what one may say about it.

use leptos::prelude::*;

use super::preferences::{preferences, said};
use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::{
    Advice, Change, ChosenLevel, NoPlan, Overview, Plan, PlannedExercise, PlannedSession,
    Programme, Stage,
};
use crate::domain::route::Route;
use crate::domain::routine::Prescription;
use crate::domain::settings::Settings;

use crate::ui::components::{
    Icon, actions, button, dialog, folding, icon_button, link, section, tag,
};
use crate::ui::figure;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{by, p, page, statement_list};
use crate::ui::pages::session::stop::on_hold;

/// The page.
pub(in crate::ui::pages) fn plan(app: App) -> El {
    let words = app.language().plan_page();
    let opened = RwSignal::new(Opened::default());
    let overview = memo(move || app.plan().overview());
    page("page plan", words.title).live(move || {
        overview
            .with(
                |overview| match overview.as_ref().map(|it| (it, &it.plan)) {
                    None => none(app),
                    Some((_, Err(why))) => no_plan(app, *why),
                    Some((overview, Ok(_))) if overview.is_resting() => resting(app, overview),
                    Some((overview, Ok(plan))) => whole(app, overview, plan, opened),
                },
            )
            .into()
    })
}

/// Which parts of the page were unfolded or folded; they stay so when the plan changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Opened {
    /// Sessions that are not as they are at first.
    sessions: Vec<usize>,
    /// Exercises of which the reasons are read, with the session they are in.
    reasons: Vec<(usize, ExerciseId)>,
}

/// Something that folds, and stays as the person left it.
fn stays(
    style: &'static str,
    is_open: bool,
    opened: RwSignal<Opened>,
    set: impl Fn(&mut Opened, bool) + 'static,
) -> El {
    folding(style, is_open, move |is_open| {
        opened.update_untracked(|opened| set(opened, is_open));
    })
}

/// Takes a value into a list, or out of it.
fn put<T: PartialEq>(all: &mut Vec<T>, value: T, is_in: bool) {
    all.retain(|other| *other != value);
    if is_in {
        all.push(value);
    }
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
    p("", (words.advice)(advice))
        .text(" ")
        .child(by(app, advice.sources()))
}

/// All of it.
fn whole(app: App, overview: &Overview, plan: &Plan, opened: RwSignal<Opened>) -> El {
    let words = app.language().plan_page();
    let programme = &overview.programme;
    let lead = (words.lead)(programme.days(), programme.answers.minutes);
    let reason = plan.days_reason;
    let sessions = plan.sessions.iter().enumerate();
    el("div", "plan__part")
        .child(p("lead", lead))
        .child(
            p("quiet", (words.days_reason)(reason))
                .text(" ")
                .child(by(app, reason.sources())),
        )
        .maybe(
            overview
                .advice
                .map(|advice| ask_first(app, words.see_somebody, reason_to_ask(app, advice))),
        )
        .child(stage(app, overview))
        .maybe(changes(app, plan))
        .child(
            actions()
                .child(
                    icon_button("button button--primary", Icon::Play, words.start)
                        .on_click(move || app.plan().start()),
                )
                .child(link(
                    "button button--secondary",
                    &Route::Questions,
                    words.answers,
                )),
        )
        .child(
            section(words.sessions).child(el("ol", "plan__week").children(
                sessions.map(|(index, session)| one(app, overview, plan, opened, (index, session))),
            )),
        )
        .child(said(app, None))
        .child(expectations(app))
        .child(forget(app))
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
    let row = |step: &Prescription| el("li", "plan__item").children(shown(app, step, None));
    let list = (!worked.is_empty()).then(|| {
        section(words.worked)
            .child(
                el("div", "card").child(el("ul", "plan__items").children(worked.iter().map(row))),
            )
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

/// One session of the week.
fn one(
    app: App,
    overview: &Overview,
    plan: &Plan,
    opened: RwSignal<Opened>,
    (index, session): (usize, &PlannedSession),
) -> El {
    let words = app.language().plan_page();
    let is_next = index == plan.next;
    let length = (app.words().amounts.about_minutes)(session.length_ms);
    let names: Vec<&str> = session.items.iter().map(|it| name(app, &it.step)).collect();
    let head = el("summary", "plan__session")
        .child(el("span", "plan__name").text((words.session)(index + 1)))
        .child(el("span", "tag tag--strong").text(length))
        .maybe(is_next.then(|| tag(words.is_next)))
        .child(el("span", "quiet plan__holds").text((app.language().pages().today.holds)(&names)));
    let short = session.is_short.then(|| missing(app, &overview.programme));
    let was_changed = opened.with_untracked(|it| it.sessions.contains(&index));
    let items = session.items.iter().map(|it| item(app, it, opened, index));
    el("li", "card").child(
        stays(
            "",
            is_next != was_changed,
            opened,
            move |opened, is_open| {
                put(&mut opened.sessions, index, is_open != is_next);
            },
        )
        .child(head)
        .maybe(short)
        .child(el("ul", "plan__items").children(items)),
    )
}

/// How an exercise looks, what it is called, in which way where that is to be said, and how much of it.
fn shown(app: App, step: &Prescription, way: Option<El>) -> [AnyView; 2] {
    let id = step.exercise;
    let title = el("h3", "card__title").child(link("", &Route::Exercise(id), name(app, step)));
    [
        figure::beside_text(app, figure::of(id, step.variant)),
        el("div", "plan__what")
            .child(title.maybe(way))
            .child(p("", (app.words().amounts.dose)(step)))
            .into(),
    ]
}

fn name(app: App, step: &Prescription) -> &'static str {
    (app.words().exercise)(step.exercise).name
}

/// What would make it fuller.
fn missing(app: App, programme: &Programme) -> El {
    let words = app.language().plan_page();
    let missing = programme.missing(app.setting(Settings::ready_time));
    el("div", "plan__short").child(p("", words.short)).child(
        el("ul", "").children(
            missing
                .into_iter()
                .map(|it| el("li", "").text((words.missing)(it))),
        ),
    )
}

/// One exercise of a session: what, how much, why.
fn item(app: App, item: &PlannedExercise, opened: RwSignal<Opened>, index: usize) -> El {
    let words = app.language().plan_page();
    let step = item.step;
    let id = step.exercise;
    let way = (app.words().exercise)(id).variant(step.variant);
    let way = way.map(|way| el("span", "quiet").text(format!(", {}", way.name)));
    let reason =
        |text: String, by_whom: &[_]| el("li", "").text(text).text(" ").child(by(app, by_whom));
    let reasons = item
        .reasons
        .iter()
        .map(|it| reason((words.reason)(*it), it.sources()));
    let dose = (words.dose_reason)(item.dose_reason, item.by.len());
    let dose = reason(dose.to_owned(), &item.by);
    let is_open = opened.with_untracked(|it| it.reasons.contains(&(index, id)));
    let meant = item.meant;
    el("li", "plan__item")
        .children(shown(app, &step, way))
        .child(
            stays("plan__why", is_open, opened, move |opened, is_open| {
                put(&mut opened.reasons, (index, id), is_open);
            })
            .child(el("summary", "").text(words.why))
            .child(el("ul", "statements").child(dose).children(reasons))
            .child(preferences(app, id, meant, index, None)),
        )
}

/// What to expect, and when.
fn expectations(app: App) -> El {
    let words = app.language().plan_page();
    section(words.expect).child(statement_list(app, words.expectations))
}
