//! Movement breaks: how often, how long, at which hours, and one right now.

use leptos::prelude::*;

use crate::app::App;
use crate::app::device::{Permission, has_12_hours, notify_permission};
use crate::domain::breaks::{BreakSettings, EVERY, HALF_HOURS, MINUTES};

use crate::ui::components::{Icon, actions, button, choice, icon_button, section, switch};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{p, page, statement_list};
use crate::ui::pages::session::stop::on_hold;

/// The page.
pub(in crate::ui::pages) fn breaks(app: App) -> El {
    let words = app.language().breaks();
    let is_unsafe = move || app.on_hold().is_some();
    page("page breaks", app.first.words().shell.breaks)
        .child(p("lead", words.lead))
        .when(is_unsafe, move || on_hold(app))
        .when(move || !is_unsafe(), move || all(app))
        .child(section(words.how).child(
            el("ul", "tips").children(words.how_list.iter().map(|it| el("li", "").text(*it))),
        ))
        .child(section(words.why_title).child(statement_list(app, words.why)))
}

fn all(app: App) -> El {
    let words = app.language().breaks();
    let is_on = move || app.setting(|s| s.breaks.is_on());
    el("div", "")
        .child(section(words.every).child(every(app)))
        .when(is_on, move || when_on(app))
        .child(right_now(app))
}

/// Off, or every so many minutes.
fn every(app: App) -> El {
    let words = app.language().breaks();
    let names = EVERY.iter().map(|minutes| (words.n_minutes)(*minutes));
    choice(
        words.every,
        std::iter::once(words.off.to_owned()).chain(names),
        move || {
            let every = app.setting(|s| s.breaks.every_min);
            EVERY
                .iter()
                .position(|it| *it == every)
                .map_or(0, |at| at + 1)
        },
        move |index| {
            let every = index.checked_sub(1).and_then(|at| EVERY.get(at));
            app.breaks()
                .change(|breaks| breaks.every_min = every.copied().unwrap_or(0));
        },
    )
}

/// What matters only while they are on.
fn when_on(app: App) -> El {
    let words = app.language().breaks();
    // Until the browser has its answer, the switch shows what was wanted.
    let is_asking = RwSignal::new(false);
    let was_unanswered = RwSignal::new(false);
    let weekdays = switch(
        words.weekdays,
        || words.weekdays_hint,
        move || app.setting(|s| s.breaks.weekdays_only),
        move |on| app.breaks().change(|breaks| breaks.weekdays_only = on),
    );
    let notify = switch(
        words.notify,
        move || {
            is_asking.track();
            notify_hint(app, was_unanswered.get())
        },
        move || is_asking.get() || app.breaks().has_notifications(),
        move |on| {
            is_asking.set(on);
            app.breaks().want_notifications(on, move |unanswered| {
                // The page may be gone by then.
                let _ = was_unanswered.try_set(unanswered);
                let _ = is_asking.try_set(false);
            });
        },
    );
    el("div", "")
        .live(move || {
            if app.breaks().is_stopped() {
                stopped(app).into()
            } else {
                nothing()
            }
        })
        .child(section(words.minutes).child(minutes(app)))
        .child(section(words.hours).child(hours(app)))
        .child(el("div", "card switches").child(weekdays).child(notify))
}

/// What there is to say about notifications in this browser.
fn notify_hint(app: App, was_unanswered: bool) -> &'static str {
    let words = app.language().breaks();
    match notify_permission() {
        Permission::Missing => words.notify_missing,
        Permission::Denied => words.notify_denied,
        Permission::Unasked if was_unanswered => words.notify_unanswered,
        Permission::Unasked | Permission::Granted => words.notify_hint,
    }
}

/// The person has said "not today".
fn stopped(app: App) -> El {
    let words = app.language().breaks();
    el("section", "card").child(p("", words.stopped)).child(
        actions().child(
            button("button button--secondary", words.go_on)
                .on_click(move || app.breaks().change(|breaks| breaks.stopped_on = 0)),
        ),
    )
}

fn minutes(app: App) -> El {
    let words = app.language().breaks();
    choice(
        words.minutes,
        MINUTES.iter().map(|minutes| (words.n_minutes)(*minutes)),
        move || {
            let minutes = app.setting(|s| s.breaks.minutes);
            MINUTES.iter().position(|it| *it == minutes).unwrap_or(0)
        },
        move |index| {
            if let Some(minutes) = MINUTES.get(index) {
                app.breaks().change(|breaks| breaks.minutes = *minutes);
            }
        },
    )
}

/// From when to when.
fn hours(app: App) -> El {
    let words = app.language().breaks();
    let hint = move || {
        let (from, to) = app.setting(|s| (s.breaks.from, s.breaks.to));
        (words.hours_hint)(from, to).to_owned()
    };
    el("div", "breaks__hours")
        .child(time(app, words.from, |breaks| &mut breaks.from))
        .child(time(app, words.to, |breaks| &mut breaks.to))
        .child(el("p", "quiet").attr("role", "status").live_text(hint))
}

/// One of the half hours of a day.
fn time(app: App, label: &'static str, which: fn(&mut BreakSettings) -> &mut u16) -> El {
    let chosen = app.setting_now(|s| *which(&mut s.breaks.clone()));
    let has_12_hours = has_12_hours(app.setting_now(|s| s.day_clock));
    let time_of_day = app.language().pages().time_of_day;
    let option = |half: u16| {
        let text = time_of_day(half * 30, has_12_hours);
        let option = el("option", "").attr("value", half.to_string()).text(text);
        if half == chosen {
            option.attr("selected", "")
        } else {
            option
        }
    };
    el("label", "breaks__time")
        .child(el("span", "").text(label))
        .child(
            el("select", "field")
                .attr("aria-label", label)
                .children((0..HALF_HOURS).map(option))
                .on("change", move |event| {
                    let half = event_target_value(&event).parse().ok();
                    if let Some(half) = half.filter(|half| *half < HALF_HOURS) {
                        app.breaks().change(|breaks| *which(breaks) = half);
                    }
                }),
        )
}

/// One at once.
fn right_now(app: App) -> El {
    let words = app.language().breaks();
    section(words.now).live(move || match app.breaks().now() {
        None => p("", words.nothing).into(),
        Some(routine) => {
            let holds = app.breaks().holds(&routine);
            el("div", "breaks__now")
                .child(p("quiet", holds))
                .child(
                    icon_button("button button--primary", Icon::Play, words.take_now)
                        .on_click(move || app.start(routine.clone())),
                )
                .into()
        }
    })
}
