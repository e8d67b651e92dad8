//! The sessions of a day: seen, changed, deleted and brought back, and added where they were done without the
//! app.

use leptos::prelude::*;

use super::history::session;
use crate::app::reactive::memo;
use crate::app::{App, DiaryCommands, device};
use crate::domain::diary::{minute_of, with_done};
use crate::domain::history::{Date, Did, Rating, Record, Symptoms, may_be_since};
use crate::domain::route::Route;
use crate::domain::routine::{BuiltIn, Routine};
use crate::ui::components::{
    Icon, NoticeTone, SliderWords, actions, button, icon_button, notice, section, slider, stepper,
};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::later::feels::{labelled, note_field};
use crate::ui::pages::parts::{p, told_here};
use crate::ui::pages::session::pain;

/// A session as it is being changed.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    was: Record,
    /// Repetitions done of each exercise.
    done: Vec<u16>,
    before: Symptoms,
    after: Rating,
    /// As the fields have them.
    date: String,
    time: String,
}

/// What is going on with the sessions of the day.
#[derive(Clone, Copy)]
struct DayPage {
    app: App,
    /// The day that is shown.
    date: Date,
    draft: RwSignal<Option<Draft>>,
    /// What was deleted here, for as long as the page is open.
    deleted: RwSignal<Vec<Record>>,
    told: RwSignal<String>,
}

/// The sessions of a day. Where it `is_past`, or is today, some may be added.
pub(super) fn sessions(app: App, date: Date, is_past: Memo<bool>) -> El {
    let words = app.language().diary();
    let page = DayPage {
        app,
        date,
        draft: RwSignal::new(None),
        deleted: RwSignal::new(Vec::new()),
        told: RwSignal::new(String::new()),
    };
    // In the order of the day.
    let all = memo(move || {
        app.past(|past| {
            let oldest_first = may_be_since(&past.records, date).rev();
            let of_day = oldest_first.filter(|it| it.date() == date);
            let with_rating = |it: &Record| (it.clone(), past.ratings.get(&it.id).cloned());
            of_day.map(with_rating).collect::<Vec<_>>()
        })
    });
    let changed = memo(move || {
        page.draft
            .with(|it| it.as_ref().map(|it| it.was.id.clone()))
    });
    let cards = move || {
        let changed = changed.get();
        let cards: Vec<El> = all.with(|all| {
            let card = |(record, after): &(Record, Option<Rating>)| {
                untrack(|| match changed.as_deref() == Some(&record.id) {
                    true => el("li", "card").child(form(page, record)),
                    false => shown(page, record, after.as_ref()),
                })
            };
            all.iter().map(card).collect()
        });
        if cards.is_empty() {
            p("quiet", words.no_session).into()
        } else {
            el("ul", "sessions").children(cards).into()
        }
    };
    section(words.sessions)
        .live(cards)
        .live(move || deleted(page))
        .child(told_here(page.told))
        .when(move || is_past.get(), move || adding(page))
}

/// A session, and what may be done with it.
fn shown(page: DayPage, record: &Record, after: Option<&Rating>) -> El {
    let words = page.app.language().diary();
    let (to_change, to_delete) = (record.clone(), record.clone());
    let after = after.cloned().unwrap_or_default();
    let change = button("button button--secondary", words.change)
        .attr("id", format!("change-{}", record.id))
        .on_click(move || {
            let selector = format!("[id=\"save-{}\"]", to_change.id);
            page.begin(&to_change, &after);
            device::focus_on(&selector);
        });
    let delete = icon_button("button button--quiet", Icon::Close, words.delete)
        .on_click(move || page.delete(&to_delete));
    let has_12_hours = device::has_12_hours(page.app.setting(|s| s.day_clock));
    session(page.app, record, "h3", has_12_hours).child(actions().child(change).child(delete))
}

impl DayPage {
    /// Begins to change a session.
    fn begin(self, record: &Record, after: &Rating) {
        let minute = record.minute_of_day();
        self.told.set(String::new());
        self.draft.set(Some(Draft {
            was: record.clone(),
            done: record.did.iter().map(|did| did.done).collect(),
            before: record.before,
            after: after.clone(),
            date: record.date().to_string(),
            time: format!("{:02}:{:02}", minute / 60, minute % 60),
        }));
    }

    /// Something of what is being changed.
    fn see<T: Default>(self, see: impl FnOnce(&Draft) -> T) -> T {
        self.draft
            .with(|draft| draft.as_ref().map(see).unwrap_or_default())
    }

    fn set(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(|draft| {
            if let Some(draft) = draft {
                change(draft);
            }
        });
    }

    /// Leaves it as it was.
    fn leave(self) {
        if let Some(draft) = self.draft.get_untracked() {
            self.draft.set(None);
            device::focus_on(&format!("[id=\"change-{}\"]", draft.was.id));
        }
    }

    /// Keeps what was changed.
    fn keep(self) {
        let Some(draft) = self.draft.get_untracked() else {
            return;
        };
        let diary = DiaryCommands::of(self.app);
        let Draft { was, .. } = &draft;
        let mut now = was.clone();
        for (index, done) in draft.done.iter().enumerate() {
            now = with_done(&now, index, *done);
        }
        now.before = draft.before;
        let when = Date::read(&draft.date).zip(minute_of(&draft.time));
        let today = untrack(|| diary.today());
        let moved = when.filter(|when| *when != (was.date(), was.minute_of_day()));
        if let Some((date, minute)) = moved.filter(|(date, _)| *date <= today) {
            now = diary.moved(&now, date, minute);
        }
        diary.change(was, &now, &draft.after);
        self.draft.set(None);
        if now.date() == self.date {
            self.told.set(self.app.language().diary().noted.to_owned());
            device::focus_on(&format!("[id=\"change-{}\"]", now.id));
        } else {
            self.app.go_instead(Route::Day(now.date().to_string()));
        }
    }

    fn delete(self, record: &Record) {
        DiaryCommands::of(self.app).delete(record);
        self.told.set(String::new());
        self.deleted.update(|all| all.push(record.clone()));
        device::focus_on(&format!("[id=\"undo-{}\"]", record.id));
    }

    fn bring_back(self, record: &Record) {
        DiaryCommands::of(self.app).bring_back(record);
        self.deleted
            .update(|all| all.retain(|other| other.id != record.id));
        device::focus_on(&format!("[id=\"change-{}\"]", record.id));
    }

    fn add(self, routine: &Routine) {
        let record = DiaryCommands::of(self.app).add(routine, self.date);
        self.told.set(self.app.language().diary().added.to_owned());
        device::focus_on(&format!("[id=\"change-{}\"]", record.id));
    }
}

/// What was deleted, with the way back.
fn deleted(page: DayPage) -> AnyView {
    let words = page.app.language().diary();
    let one = |record: &Record| {
        let name = page.app.words().routine_name(&record.name);
        let back = record.clone();
        notice(NoticeTone::Info)
            .child(p("", (words.deleted)(&name)).attr("dir", "auto"))
            .child(
                button("button button--secondary", words.undo)
                    .attr("id", format!("undo-{}", record.id))
                    .on_click(move || page.bring_back(&back)),
            )
    };
    let all = page
        .deleted
        .with(|all| all.iter().map(one).collect::<Vec<El>>());
    match all.is_empty() {
        true => nothing(),
        false => el("div", "day-page__deleted").children(all).into(),
    }
}

/// What a session can be changed in.
fn form(page: DayPage, record: &Record) -> El {
    let words = page.app.language().diary();
    let id = format!("save-{}", record.id);
    el("div", "past-form")
        .child(el("h3", "card__title").text(page.app.words().routine_name(&record.name)))
        .child(el("h4", "").text(words.did))
        .children(
            record
                .did
                .iter()
                .enumerate()
                .map(|(index, did)| how_much(page, index, did)),
        )
        .child(el("h4", "").text(words.felt))
        .child(felt(page))
        .child(el("h4", "").text(words.when))
        .child(when(page))
        .child(
            actions()
                .child(
                    button("button button--primary", words.save)
                        .attr("id", id)
                        .on_click(move || page.keep()),
                )
                .child(button("button button--quiet", words.cancel).on_click(move || page.leave())),
        )
}

/// How much was done of an exercise.
fn how_much(page: DayPage, index: usize, did: &Did) -> El {
    let words = page.app.language().diary();
    let name = page.app.words().done_name(did);
    let most = did.planned.max(did.done);
    let planned = did.planned;
    let done = move || page.see(|draft| draft.done.get(index).copied().unwrap_or_default());
    let step = move |by: i32| {
        page.set(|draft| {
            if let Some(done) = draft.done.get_mut(index) {
                *done = match by > 0 {
                    true => done.saturating_add(1).min(most),
                    false => done.saturating_sub(1),
                };
            }
        });
    };
    let (less, more) = ((words.less)(&name), (words.more_of)(&name));
    stepper(
        name,
        less,
        more,
        move || (page.app.words().done.did)(done(), planned),
        step,
    )
}

/// How it felt before and after, and the note.
fn felt(page: DayPage) -> El {
    let app = page.app;
    let words = app.language().diary();
    let [pain_before, pain_after, stiff_before, stiff_after] = words.levels;
    let scale =
        |label: &'static str, level: fn(&Draft) -> Option<u8>, set: fn(&mut Draft, Option<u8>)| {
            let words = SliderWords { label, ..pain(app) };
            labelled(
                label,
                slider(
                    words,
                    None,
                    move || page.see(level),
                    move |level| page.set(|draft| set(draft, level)),
                ),
            )
        };
    el("div", "past-form__felt")
        .child(scale(
            pain_before,
            |it| it.before.pain,
            |it, level| it.before.pain = level,
        ))
        .child(scale(
            pain_after,
            |it| it.after.symptoms.pain,
            |it, level| it.after.symptoms.pain = level,
        ))
        .child(
            el("details", "fold")
                .child(
                    el("summary", "fold__title").text(app.language().pages().in_player.feel_more),
                )
                .child(scale(
                    stiff_before,
                    |it| it.before.stiffness,
                    |it, level| it.before.stiffness = level,
                ))
                .child(scale(
                    stiff_after,
                    |it| it.after.symptoms.stiffness,
                    |it, level| it.after.symptoms.stiffness = level,
                ))
                .child(scale(
                    app.language().pages().in_player.effort,
                    |it| it.after.effort,
                    |it, level| it.after.effort = level,
                ))
                .child(note_field(
                    app,
                    words.note_hint,
                    untrack(|| page.see(|it| it.after.note.clone())),
                    move |note: &str| page.set(|draft| draft.after.set_note(note)),
                )),
        )
}

/// The day and the time of day.
fn when(page: DayPage) -> El {
    let words = page.app.language().diary();
    let today = untrack(|| DiaryCommands::of(page.app).today()).to_string();
    let field = |label: &'static str, kind: &'static str, value: String| {
        el("input", "field")
            .attr("type", kind)
            .attr("aria-label", label)
            .attr("value", value)
    };
    let (date, time) = untrack(|| page.see(|it| (it.date.clone(), it.time.clone())));
    el("div", "past-form__when")
        .child(
            field(words.date, "date", date)
                .attr("max", today)
                .on("input", move |event| {
                    page.set(|draft| draft.date = event_target_value(&event));
                }),
        )
        .child(field(words.time, "time", time).on("input", move |event| {
            page.set(|draft| draft.time = event_target_value(&event));
        }))
}

/// What may be added to the day.
fn adding(page: DayPage) -> El {
    let app = page.app;
    let words = app.language().diary();
    let is_open = RwSignal::new(false);
    let one = move |name: String, routine: Routine| {
        el("li", "").child(button("chip", name).on_click(move || {
            is_open.set(false);
            page.add(&routine);
        }))
    };
    let all = move || {
        let name = |it: &Routine| app.words().routine_name(&it.name);
        let plan = untrack(|| app.plan().overview()).and_then(|it| it.plan.ok());
        let next = plan.as_ref().and_then(|plan| plan.next_session());
        let of_plan = next.map(|it| (words.of_plan.to_owned(), it.routine()));
        let kept: Vec<Routine> = app.past(|past| {
            let kept = past.kept.iter();
            kept.filter_map(|it| it.read().routine()).collect()
        });
        let ours = BuiltIn::ALL.iter().map(|it| it.routine());
        let others = ours.chain(kept).map(|it| (name(&it), it));
        let rows = of_plan.into_iter().chain(others);
        el("div", "")
            .child(p("quiet", words.add_hint))
            .child(el("ul", "chips").children(rows.map(|(name, routine)| one(name, routine))))
    };
    el("div", "day-page__add")
        .child(
            icon_button("button button--secondary", Icon::Plus, words.add)
                .live_flag("aria-expanded", move || is_open.get())
                .on_click(move || is_open.update(|it| *it = !*it)),
        )
        .when(move || is_open.get(), all)
}
