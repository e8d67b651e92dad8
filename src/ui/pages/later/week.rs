//! The week of a plan as figures: what was done, ticked; what comes next, with the button that starts it; and
//! what comes after that. A figure that is tapped tells why it is there, and can be swapped.

use leptos::prelude::*;

use super::preferences::{chip, liking, swaps};
use super::tiles::{pose, tick};
use crate::app::App;
use crate::app::reactive::memo;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::{
    DoneSession, Liking, Overview, Plan, PlannedExercise, PlannedSession, Programme,
};
use crate::domain::route::Route;
use crate::domain::settings::Settings;
use crate::domain::time::SECOND;
use crate::ui::components::{Icon, icon, icon_button, link};
use crate::ui::figure::{self, Turns};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{by, noted, p};

/// The figure that was tapped: the number of its session, and the exercise whose place it has there.
type Place = (usize, ExerciseId);

/// What was tapped on the page; it stays so when the plan changes.
#[derive(Clone, Copy)]
pub(super) struct WeekChoice {
    place: RwSignal<Option<Place>>,
    /// Whether others are offered in its place.
    swaps: RwSignal<bool>,
}

impl WeekChoice {
    /// Nothing was.
    pub(super) fn none() -> Self {
        Self {
            place: RwSignal::new(None),
            swaps: RwSignal::new(false),
        }
    }

    fn is(self, place: Place) -> bool {
        self.place.get() == Some(place)
    }

    /// Chooses one, or none again.
    fn tap(self, place: Place) {
        let before = self.place.get_untracked();
        self.swaps.set(false);
        self.place
            .set(Some(place).filter(|_| before != Some(place)));
    }
}

/// The week: what was done, what comes next, and what comes then.
pub(super) fn week(app: App, overview: &Overview, plan: &Plan, chosen: WeekChoice) -> El {
    let words = app.language().plan_page();
    let n = plan.sessions.len();
    let coming = |step: usize| {
        let number = (plan.next + step) % n.max(1);
        Some((number, plan.sessions.get(number)?))
    };
    let left = overview
        .today
        .days
        .saturating_sub(overview.today.days_done());
    let (this_week, afterwards): (Vec<_>, Vec<_>) = (0..n).partition(|step| *step < left.max(1));
    let shown =
        |step: usize| coming(step).map(|session| one(app, overview, chosen, session, step == 0));
    let afterwards = (!afterwards.is_empty()).then(|| {
        el("details", "fold")
            .child(el("summary", "fold__title").text(words.afterwards))
            .child(el("ol", "plan__week").children(afterwards.into_iter().filter_map(shown)))
    });
    el("section", "section plan__days")
        .child(el("h2", "").text(words.sessions))
        .child(
            el("ol", "plan__week")
                .children(overview.done.iter().map(|session| done(app, session)))
                .children(this_week.into_iter().filter_map(shown)),
        )
        .maybe(afterwards)
}

/// The head of a session: when it is or was, and how long it takes or took.
fn head(title: impl Into<crate::ui::html::Text>, length: String) -> El {
    el("div", "plan__session")
        .child(el("h3", "").text(title))
        .child(el("span", "quiet").text(length))
}

/// A session that was done.
fn done(app: App, session: &DoneSession) -> El {
    let words = app.language().plan_page();
    let day = usize::from(session.date.weekday_from_monday());
    let day = words.weekdays.get(day).copied().unwrap_or_default();
    let length = (app.words().amounts.about_minutes)(u64::from(session.active_s) * SECOND);
    let figure = |id: &ExerciseId| {
        el("li", "")
            .child(pose(app, *id).child(tick()))
            .child(el("span", "visually-hidden").text((app.words().exercise)(*id).name))
    };
    el("li", "plan__day plan__day--done")
        .child(head(day, (words.done)(&length)))
        .child(el("ul", "strip").children(session.did.iter().map(figure)))
}

/// A session that comes; the next one is the thing of this page.
fn one(
    app: App,
    overview: &Overview,
    chosen: WeekChoice,
    (number, session): (usize, &PlannedSession),
    is_next: bool,
) -> El {
    let words = app.language().plan_page();
    let length = (app.words().amounts.about_minutes)(session.length_ms);
    let title = match (is_next, overview.today.is_due) {
        (true, true) => words.is_due.to_owned(),
        (true, false) => words.is_next.to_owned(),
        (false, _) => (words.session)(number + 1),
    };
    let figures = session.items.iter().enumerate().map(|(at, item)| {
        let place = (number, item.meant);
        let step = item.step;
        let dose = (app.words().amounts.dose)(&step);
        let name = (app.words().exercise)(step.exercise).name;
        let tile = el("button", "pose")
            .attr("type", "button")
            .attr("id", format!("figure-{number}-{at}"))
            .attr("aria-label", format!("{name}, {dose}"))
            .live_flag("aria-expanded", move || chosen.is(place))
            .child(figure::beside_text(
                app,
                figure::of(step.exercise, step.variant),
            ))
            .on_click(move || chosen.tap(place));
        el("li", "").child(tile)
    });
    let start = is_next.then(|| {
        icon_button(
            "button button--primary button--large",
            Icon::Play,
            app.language().routine_page().start,
        )
        .attr("aria-label", words.start)
        .on_click(move || app.plan().start())
    });
    let short = session.is_short.then(|| missing(app, &overview.programme));
    let items = session.items.clone();
    let of_this = memo(move || chosen.place.get().filter(|(of, _)| *of == number));
    let panel = move || {
        let item = of_this
            .get()
            .and_then(|(_, meant)| items.iter().find(|item| item.meant == meant));
        item.map_or_else(nothing, |item| untrack(|| panel(app, item, chosen)).into())
    };
    let names: Vec<&str> = session
        .items
        .iter()
        .map(|item| (app.words().exercise)(item.step.exercise).name)
        .collect();
    let style = match is_next {
        true => "plan__day card",
        false => "plan__day",
    };
    el("li", style)
        .child(head(title, length))
        .child(el("ul", "strip").children(figures))
        .child(p(
            "quiet plan__holds",
            (app.language().pages().today.holds)(&names),
        ))
        .maybe(left_out(app, session))
        .maybe(start)
        .maybe(is_next.then(|| p("quiet plan__tap", words.tap)))
        .maybe(short)
        .live(panel)
}

/// What it leaves out on purpose, in a line, and why; nothing where it leaves out nothing.
pub(super) fn left_out(app: App, session: &PlannedSession) -> Option<El> {
    let words = app.language().plan_page();
    let names = session.left_out.iter();
    let names: Vec<&str> = names.map(|id| (app.words().exercise)(*id).name).collect();
    (!names.is_empty()).then(|| {
        p("quiet left-out", (words.left_out)(&names))
            .text(" ")
            .child(link(
                "",
                &Route::Helps,
                app.language().pages().today.see_why,
            ))
    })
}

/// What would make it fuller.
fn missing(app: App, programme: &Programme) -> El {
    let words = app.language().plan_page();
    let missing = programme.missing(app.setting(Settings::ready_time));
    let things = missing
        .into_iter()
        .map(|it| el("li", "").text((words.missing)(it)));
    el("div", "plan__short")
        .child(p("", words.short))
        .child(el("ul", "").children(things))
}

/// One exercise of a session: how much of it, why, and what can be said about it, on the figure itself.
fn panel(app: App, item: &PlannedExercise, chosen: WeekChoice) -> El {
    let words = app.language().plan_page();
    let turns = Turns::new();
    let (step, meant) = (item.step, item.meant);
    let id = step.exercise;
    let text = (app.words().exercise)(id);
    let way = text.variant(step.variant);
    let way = way.map(|way| el("span", "quiet").text(format!(", {}", way.name)));
    let key = |name: &'static str, sign| {
        el("button", "icon-button")
            .attr("type", "button")
            .attr("aria-label", name)
            .child(icon(sign))
    };
    let never = key((words.liking)(Liking::Never), Icon::Close);
    let swap = key(words.swap, Icon::Swap)
        .live_flag("aria-expanded", move || chosen.swaps.get())
        .on_click(move || chosen.swaps.update(|open| *open = !*open));
    let of_dose = noted(
        app,
        (words.dose_reason)(item.dose_reason, item.by.len()),
        &item.by,
    );
    let reasons = item.reasons.iter().map(|it| {
        el("li", "")
            .text((words.reason)(*it))
            .child(by(app, it.sources()))
    });
    el("div", "plan__item")
        .child(
            el("div", "pose plan__figure")
                .child(turns.figure(app, figure::of(id, step.variant), 0))
                .child(
                    el("div", "plan__keys")
                        .child(liking(app, never, id, Liking::Never, None))
                        .child(swap),
                ),
        )
        .child(
            el("div", "plan__what")
                .child(
                    el("h4", "")
                        .child(link("", &Route::Exercise(id), text.name))
                        .maybe(way),
                )
                .child(p("", (app.words().amounts.dose)(&step)).child(of_dose)),
        )
        .child(
            el("div", "plan__others")
                .hidden_while(move || !chosen.swaps.get())
                .child(p("quiet", words.swap_hint))
                .child(swaps(app, id, meant, None, Some(turns))),
        )
        .child(
            el("div", "plan__why")
                .child(el("h5", "").text(words.why))
                .child(el("ul", "statements").children(reasons)),
        )
        .child(liking(app, chip(app, Liking::More), id, Liking::More, None))
}
