//! The questions before a plan: one after the other the first time, all of them later. Each answer is
//! kept at once, and each may be skipped.

use leptos::prelude::*;

use crate::app::reactive::memo;
use crate::app::{App, arrive_at_question};
use crate::domain::catalogue::Equipment;
use crate::domain::plan::{Answers, DAYS, Floor, MINUTES, Spot};
use crate::domain::route::Route;
use crate::domain::settings::Settings;

use crate::ui::components::{actions, back, button, choice, link};
use crate::ui::figure;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page, statement_list, toggle};
use crate::ui::pages::session::safety::flag_lists;
use crate::ui::pages::session::stop::what_to_do;

/// The questions, in order.
const QUESTION: &[fn(App) -> El] = &[sore, minutes, days, things, floor, place, rounding, used];

/// The page.
pub(in crate::ui::pages) fn questions(app: App) -> El {
    let words = app.language().questions();
    let is_first_time = app.setting_now(|s| !s.has_plan());
    let page = page("page questions", words.title);
    if is_first_time {
        return page.child(one_by_one(app));
    }
    page.child(p("lead", words.kept))
        .child(flags_again(app))
        .children(QUESTION.iter().map(|question| question(app)))
        .child(actions().child(link("button button--primary", &Route::Plan, words.finish)))
}

/// What was said about the warning signs, and the way to say it anew.
fn flags_again(app: App) -> El {
    let questions = app.language().questions();
    let words = &app.words().safety;
    let said = match app.setting_now(|s| s.safety) {
        Some(answer) if answer.any_applies && app.setting_now(|s| s.asked) => {
            questions.flags_cleared
        }
        Some(answer) if answer.any_applies => words.answered_some,
        Some(_) => words.answered_none,
        None => questions.flags_skipped,
    };
    ask(questions.flags_again, said).child(link(
        "button button--secondary",
        &Route::Safety,
        questions.see_flags,
    ))
}

/// One question at a time, the warning signs before all others.
fn one_by_one(app: App) -> El {
    let words = app.language().questions();
    let asks_flags = app.setting_now(|s| s.safety.is_none());
    let first = usize::from(!asks_flags);
    let at = RwSignal::new(first);
    let go = move |to: usize| {
        at.set(to);
        arrive_at_question();
    };
    let n = QUESTION.len();
    let stop = memo(move || app.on_hold());
    let flags = move || {
        el("div", "question")
            .child(p("lead", words.lead))
            .child(el("h2", "").text(words.flags))
            .child(flag_lists(app))
            .child(
                el("div", "actions actions--stack")
                    .child(
                        button(
                            "button button--primary button--large",
                            app.words().safety.none,
                        )
                        .on_click(move || {
                            app.answer_safety(false);
                            go(1);
                        }),
                    )
                    .child(
                        button(
                            "button button--secondary button--large",
                            app.words().safety.some,
                        )
                        .on_click(move || app.answer_safety(true)),
                    )
                    .child(button("button button--quiet", words.skip).on_click(move || go(1))),
            )
    };
    let question = move || match at.get() {
        0 => flags().into(),
        index => {
            let question = QUESTION.get(index - 1).copied().unwrap_or(used);
            let is_last = index >= n;
            let style = "button button--primary button--large";
            let on = if is_last {
                button(style, words.finish).on_click(move || app.plan().make())
            } else {
                button(style, words.next).on_click(move || go(index + 1))
            };
            let back = (index > first).then(|| {
                button("button button--quiet", words.back).on_click(move || go(index - 1))
            });
            let enough = (!is_last).then(|| {
                button("button button--quiet", words.enough).on_click(move || app.plan().make())
            });
            el("div", "question")
                .maybe((index == first).then(|| p("lead", words.lead)))
                .child(p("quiet question__step", (words.step)(index, n)))
                .child(untrack(|| question(app)))
                .child(actions().child(on).maybe(back).maybe(enough))
                .into()
        }
    };
    el("div", "").live(move || match stop.get() {
        Some(stop) => what_to_do(app, stop, move || go(1)).into(),
        None => el("div", "").live(question).into(),
    })
}

/// A question with its controls.
fn ask(title: &'static str, hint: &'static str) -> El {
    let question = el("section", "section").child(el("h2", "").text(title));
    if hint.is_empty() {
        question
    } else {
        question.child(p("quiet", hint))
    }
}

/// Answers a question.
fn set(app: App, change: impl Fn(&mut Answers)) {
    app.plan().change(move |programme, _, _| {
        programme.begin();
        change(&mut programme.answers);
    });
}

/// Something of the answers, as they are or as they are usual.
fn answer<T: Default>(app: App, see: impl Fn(&Answers) -> T) -> T {
    see(&app.setting(Settings::programme).unwrap_or_default().answers)
}

fn sore(app: App) -> El {
    let words = app.language().questions();
    ask(words.sore, words.sore_hint).child(sore_back(
        app,
        words.sore,
        move || answer(app, |a| a.sore.clone()),
        move |spot| set(app, move |a| toggle(&mut a.sore, spot)),
    ))
}

/// A back on which one tells where it hurts; `sore` are the places told.
pub(in crate::ui::pages) fn sore_back(
    app: App,
    label: &'static str,
    sore: impl Fn() -> Vec<Spot> + Send + Sync + 'static,
    tap: impl Fn(Spot) + Send + Sync + 'static,
) -> El {
    let words = app.language().questions();
    let names = [
        Spot::Neck,
        Spot::Shoulders,
        Spot::BetweenBlades,
        Spot::MidBack,
    ]
    .map(words.spot);
    let spot = |index: usize| Spot::ALL.get(index).copied();
    let sore = memo(move || {
        let sore = sore();
        let mut spots = Spot::ALL.iter().map(|spot| sore.contains(spot));
        std::array::from_fn(|_| spots.next().unwrap_or_default())
    });
    back(
        label,
        names,
        words.on_picture,
        move || figure::back(app, sore.get()),
        move |index| sore.get().get(index).copied().unwrap_or_default(),
        move |index| {
            if let Some(spot) = spot(index) {
                tap(spot);
            }
        },
    )
}

/// One of several numbers.
fn number(
    app: App,
    title: &'static str,
    names: Vec<String>,
    chosen: fn(&Answers) -> usize,
    choose: fn(&mut Answers, usize),
) -> El {
    let option = |(index, name): (usize, String)| {
        button("choice__option", name)
            .live_flag("aria-pressed", move || answer(app, chosen) == index)
            .on_click(move || set(app, move |a| choose(a, index)))
    };
    el("div", "choice")
        .attr("role", "group")
        .attr("aria-label", title)
        .children(names.into_iter().enumerate().map(option))
}

fn minutes(app: App) -> El {
    let words = app.language().questions();
    let names = MINUTES.iter().map(|n| (words.n_minutes)(*n)).collect();
    let numbers = number(
        app,
        words.minutes,
        names,
        |a| {
            MINUTES
                .iter()
                .position(|n| *n == a.minutes)
                .unwrap_or(usize::MAX)
        },
        |a, index| {
            if let Some(minutes) = MINUTES.get(index) {
                a.minutes = *minutes;
            }
        },
    );
    ask(words.minutes, "")
        .child(numbers)
        .child(statement_list(app, words.minutes_hint))
}

fn days(app: App) -> El {
    let words = app.language().questions();
    let names = DAYS.iter().map(ToString::to_string).collect();
    ask(words.days, "")
        .child(number(
            app,
            words.days,
            names,
            |a| DAYS.iter().position(|n| *n == a.days).unwrap_or(usize::MAX),
            |a, index| {
                if let Some(days) = DAYS.get(index) {
                    a.days = *days;
                }
            },
        ))
        .child(statement_list(app, words.days_hint))
}

/// What the question about things offers: each with all that goes with it.
const THINGS: &[&[Equipment]] = &[
    &[Equipment::Chair],
    &[Equipment::Wall],
    &[Equipment::Doorway],
    &[Equipment::FoamRoller],
    &[Equipment::Towel],
    &[Equipment::ResistanceBand, Equipment::Anchor],
    &[Equipment::SwissBall],
];

fn things(app: App) -> El {
    let words = app.language().questions();
    let thing = |things: &'static [Equipment]| {
        let name = match things {
            [one] => (app.language().pages().kinds.equipment)(*one),
            _ => words.band,
        };
        let has = move |a: &Answers| things.iter().all(|it| a.at_hand.contains(it));
        button("chip", name)
            .live_flag("aria-pressed", move || answer(app, has))
            .on_click(move || {
                set(app, move |a| {
                    let had = has(a);
                    a.at_hand.retain(|it| !things.contains(it));
                    if !had {
                        a.at_hand.extend_from_slice(things);
                    }
                });
            })
    };
    ask(words.things, words.things_hint).child(
        el("div", "chips")
            .attr("role", "group")
            .attr("aria-label", words.things)
            .children(THINGS.iter().copied().map(thing)),
    )
}

fn floor(app: App) -> El {
    let words = app.language().questions();
    ask(words.floor, "").child(choice(
        words.floor,
        Floor::ALL.iter().map(|floor| (words.how_far)(*floor)),
        move || answer(app, |a| a.floor as usize),
        move |index| {
            if let Some(floor) = Floor::ALL.get(index).copied() {
                set(app, move |a| a.floor = floor);
            }
        },
    ))
}

/// One of two.
fn either(
    app: App,
    title: &'static str,
    names: [&'static str; 2],
    which: fn(&mut Answers) -> &mut bool,
) -> El {
    choice(
        title,
        names,
        move || answer(app, |a| usize::from(*which(&mut a.clone()))),
        move |index| set(app, move |a| *which(a) = index == 1),
    )
}

fn place(app: App) -> El {
    let words = app.language().questions();
    let names = [words.home, words.work];
    ask(words.place, "").child(either(app, words.place, names, |a| &mut a.at_work))
}

fn rounding(app: App) -> El {
    let words = app.language().questions();
    let names = [words.rounding_in, words.rounding_out];
    ask(words.rounding, "")
        .child(statement_list(app, words.rounding_sides))
        .child(either(app, words.rounding, names, |a| &mut a.no_rounding))
}

fn used(app: App) -> El {
    let words = app.language().questions();
    let names = [words.new, words.used_to];
    ask(words.used, words.used_hint).child(either(app, words.used, names, |a| &mut a.used_to_it))
}
