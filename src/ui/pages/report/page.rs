//! The report for an appointment: which days, which notes, and what comes of them, to print or to send.

use leptos::prelude::*;

use super::choose::{ReportChoice, ReportContents, days, notes_to_choose};
use super::send::send;
use super::sheet::report_sheet;
use crate::app::reactive::memo;
use crate::app::{App, DiaryCommands, TrialCommands, device};
use crate::domain::report::{Report, ReportNote, notes};
use crate::domain::route::Route;
use crate::ui::components::{Icon, actions, button, icon, link};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page};

/// The page.
pub(super) fn report(app: App) -> El {
    of_history(app, page("page report", app.words().titles.report), told)
}

/// A page with what is drawn of the history, once all of it is known: half of it would look exact, and be wrong.
pub(super) fn of_history(app: App, page: El, draw: fn(App) -> El) -> El {
    let is_whole = memo(move || app.past(|past| past.is_whole));
    let is_empty = memo(move || {
        app.past(|past| past.records.is_empty()) && DiaryCommands::of(app).all().days().is_empty()
    });
    page.live_flag("aria-busy", move || !is_whole.get())
        .live(move || match (is_whole.get(), is_empty.get()) {
            (false, _) => p("quiet", app.first.words().shell.loading).into(),
            (true, true) => empty(app).into(),
            (true, false) => untrack(|| draw(app).into()),
        })
}

/// Nothing to report yet.
fn empty(app: App) -> El {
    let today = app.language().pages().today.to_today;
    el("div", "empty")
        .child(p("quiet", app.language().report().empty))
        .child(link(
            "button button--large button--primary",
            &Route::Home,
            today,
        ))
}

/// The report of the days that are chosen, and the ways to pass it on.
fn told(app: App) -> El {
    let words = app.language().report();
    let chosen = ReportChoice::new();
    let shown = memo(move || {
        let diary = DiaryCommands::of(app).all();
        let trials = TrialCommands::of(app).all();
        app.plan().lived(|lived| {
            let days = chosen.days(lived, &diary);
            ReportContents {
                report: Report::of(lived, &diary, &trials, days),
                notes: notes(lived, &diary, days),
            }
        })
    });
    let sheet = move || {
        let ticked = chosen.notes.get();
        shown.with(|it| {
            let ticked = it.notes.iter().filter(|note| ticked.contains(note));
            let ticked: Vec<ReportNote> = ticked.cloned().collect();
            report_sheet(app, &it.report, &ticked).into()
        })
    };
    let [to_picture, to_picture_hint] = words.to_picture;
    el("div", "report__told")
        .child(
            el("div", "report__tools")
                .child(p("lead", words.lead))
                .child(days(app, chosen, shown))
                .live(move || shown.with(|it| notes_to_choose(app, chosen, &it.notes)))
                .child(
                    actions().child(
                        button("button button--primary button--large", words.print)
                            .on_click(device::print),
                    ),
                ),
        )
        .live(sheet)
        .child(send(app, shown))
        .child(
            link("row row--alone report__more", &Route::Picture, "")
                .child(
                    el("span", "row__text")
                        .child(el("strong", "").text(to_picture))
                        .child(el("span", "row__second").text(to_picture_hint)),
                )
                .child(icon(Icon::Chevron)),
        )
}
