//! Deleting a month, or everything: asked twice, with a file offered first.

use leptos::prelude::*;

use crate::app::{App, DataCommands, DiaryCommands, Erasing};
use crate::domain::diary::Month;
use crate::ui::components::{actions, button, dialog, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// Deleting a month; nothing where nothing is stored of any.
pub(super) fn delete_month(app: App) -> El {
    let diary = DiaryCommands::of(app);
    let months = Memo::new(move |_| diary.months());
    el("div", "").when(
        move || months.with(|months| !months.is_empty()),
        move || month_section(app, months),
    )
}

fn month_section(app: App, months: Memo<Vec<Month>>) -> El {
    let words = app.language().data();
    let (open, is_asked) = (RwSignal::new(false), RwSignal::new(false));
    // The newest one, until another is chosen.
    let index = RwSignal::new(0);
    let chosen = move || months.with(|months| months.get(index.get()).cloned());
    let told =
        |month: &Month| (words.of_month)(month.first, month.sessions.len(), month.days.len());
    let options = move || {
        let option = |(nth, month): (usize, &Month)| {
            el("option", "")
                .attr("value", nth.to_string())
                .text(told(month))
        };
        months.with(|months| {
            el("select", "field")
                .attr("aria-label", words.month)
                .children(months.iter().enumerate().map(option))
                .on("change", move |event| {
                    index.set(event_target_value(&event).parse().unwrap_or(0));
                })
                .into()
        })
    };
    let question = move || {
        let what = move || chosen().as_ref().map(told).unwrap_or_default();
        let act = move || {
            if let Some(month) = untrack(chosen) {
                DiaryCommands::of(app).delete_month(&month);
            }
            index.set(0);
            open.set(false);
        };
        el("div", "dialog__body")
            .child(p("", "").live_text(what))
            .child(p("", words.month_text))
            .child(asked_twice(app, is_asked, words.month_do, act))
    };
    section(words.month)
        .child(p("", words.month_text))
        .live(options)
        .child(asking(words.month_ask, open, is_asked))
        .child(dialog(
            "delete-month",
            open,
            words.month_title,
            app.first.words().shell.close,
            question,
        ))
}

/// Deleting everything.
pub(super) fn delete(app: App) -> El {
    let words = app.language().data();
    let (open, is_asked) = (RwSignal::new(false), RwSignal::new(false));
    section(words.delete)
        .child(p("", words.delete_text))
        .child(asking(words.delete_ask, open, is_asked))
        .child(dialog(
            "delete-everything",
            open,
            words.delete_title,
            app.first.words().shell.close,
            move || everything(app, is_asked),
        ))
}

fn everything(app: App, is_asked: RwSignal<bool>) -> El {
    let words = app.language().data();
    let data = DataCommands::of(app);
    let told = RwSignal::new(String::new());
    let stays = untrack(|| app.on_hold()).map(|_| p("", words.stop_stays));
    let act = move || {
        data.erase(move |what| {
            if what == Erasing::InSession {
                let _ = told.try_set(words.in_session.to_owned());
            }
        });
    };
    el("div", "dialog__body")
        .child(p("", words.delete_text))
        .maybe(stays)
        .child(asked_twice(app, is_asked, words.delete_do, act))
        .child(
            p("", "")
                .attr("role", "alert")
                .live_text(move || told.get()),
        )
}

/// The button that opens the question.
fn asking(label: &'static str, open: RwSignal<bool>, is_asked: RwSignal<bool>) -> El {
    actions().child(button("button button--secondary", label).on_click(move || {
        is_asked.set(false);
        open.set(true);
    }))
}

/// What is asked before it is done: whether one wants a file first, and whether one is sure.
fn asked_twice(
    app: App,
    is_asked: RwSignal<bool>,
    label: &'static str,
    act: impl Fn() + Copy + Send + Sync + 'static,
) -> El {
    let words = app.language().data();
    let first = move || {
        actions()
            .child(
                button("button button--secondary", words.save_file)
                    .on_click(move || DataCommands::of(app).save_file()),
            )
            .child(
                button("button button--danger", words.delete_ask)
                    .on_click(move || is_asked.set(true)),
            )
    };
    let second = move || {
        el("div", "")
            .attr("role", "alert")
            .child(p("", words.delete_sure))
            .child(actions().child(button("button button--danger", label).on_click(act)))
    };
    el("div", "")
        .child(p("", words.delete_first))
        .when(move || !is_asked.get(), first)
        .when(move || is_asked.get(), second)
}
