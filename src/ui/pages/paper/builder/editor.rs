//! What the parts of the page share: the draft, what is shown beside it, and the one way to change it.
//!
//! All of it stands in one signal, and is handed out as a copy: each type of signal, and each closure that looks into one,
//! has code of its own.

use leptos::prelude::*;

use crate::app::reactive::{effect, memo};
use crate::app::{App, BuilderCommands, device};
use crate::domain::builder::{Draft, Edit, KeyedRows, shares};
use crate::domain::catalogue::ExerciseId;
use crate::domain::leaflet::{Entry, Heading, Leaflet, Row};
use crate::domain::routine::{Routine, RoutineName};
use crate::domain::settings::Settings;

/// What is shown beside the routine; on a wide screen some of it always is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BesidePanel {
    /// Nothing that was asked for.
    Nothing,
    /// The exercises to add.
    Catalogue,
    /// What holds for the whole routine.
    Whole,
    /// What there is to change of the row of this key.
    Row(u32),
}

/// The draft, and where somebody is in it.
struct State {
    draft: Draft,
    /// Its rows, with keys.
    rows: KeyedRows,
    /// How often these have changed.
    changes: usize,
    shown: BesidePanel,
    /// Whether somebody wants to begin with nothing.
    is_blank: bool,
    /// Whether anything was changed on this page.
    is_touched: bool,
}

/// The draft on its page.
#[derive(Clone, Copy)]
pub(super) struct Editor {
    pub(super) app: App,
    state: RwSignal<State>,
    changes: Memo<usize>,
    /// What was just done, read out.
    pub(super) told: RwSignal<String>,
}

impl State {
    /// The rows follow the draft.
    fn follow(&mut self) {
        let rows = self.rows.followed_by(&self.draft.leaflet().rows);
        if rows != self.rows {
            self.rows = rows;
            self.changes += 1;
        }
        if let BesidePanel::Row(key) = self.shown
            && self.rows.get(key).is_none()
        {
            self.shown = BesidePanel::Nothing;
        }
    }
}

impl Editor {
    /// The draft as it was left, and whatever other tabs make of it.
    pub(super) fn open(app: App) -> Self {
        let draft = BuilderCommands::of(app).stored();
        let state = RwSignal::new(State {
            rows: KeyedRows::default().followed_by(&draft.leaflet().rows),
            draft,
            changes: 0,
            shown: BesidePanel::Nothing,
            is_blank: false,
            is_touched: false,
        });
        let editor = Self {
            app,
            state,
            changes: memo(move || state.with(|state| state.changes)),
            told: RwSignal::new(String::new()),
        };
        effect(move || {
            if let Some(other) = BuilderCommands::of(app).elsewhere() {
                editor.take_up(&other);
            }
        });
        editor
    }

    /// Takes up what another tab has made of it. What was changed here stays within reach of undo.
    fn take_up(self, other: &Draft) {
        let before = self.state.with_untracked(|state| {
            let is_other = state.draft.leaflet() != other.leaflet();
            is_other.then_some(state.is_touched)
        });
        let Some(is_touched) = before else { return };
        self.change(&mut |state| {
            if is_touched {
                state.draft.take_up(other);
            } else {
                state.draft.clone_from(other);
            }
            state.follow();
            true
        });
        if is_touched {
            self.tell(self.app.language().builder().elsewhere);
        }
    }

    /// Changes what stands here; false where nothing was to be changed.
    fn change(self, change: &mut dyn FnMut(&mut State) -> bool) -> bool {
        let changed = self.state.try_maybe_update(|state| {
            let is_changed = change(state);
            (is_changed, is_changed)
        });
        changed.unwrap_or(false)
    }

    /// The leaflet as it stands, read again with all that changes.
    pub(super) fn leaflet(self) -> Leaflet {
        self.state.with(|state| state.draft.leaflet().clone())
    }

    /// The same, read again only with its rows.
    pub(super) fn leaflet_of_rows(self) -> Leaflet {
        self.changes.with(|_| ());
        untrack(|| self.leaflet())
    }

    /// The leaflet to hand on, and what a session leads of it, now.
    pub(super) fn finished(self) -> (Leaflet, Option<Routine>) {
        let leaflet = untrack(|| self.leaflet()).tidied();
        let routine = leaflet.routine();
        (leaflet, routine)
    }

    /// The leaflet to keep, now.
    pub(super) fn to_keep(self) -> Leaflet {
        self.state.with_untracked(|state| state.draft.to_keep())
    }

    /// The keys of the rows.
    pub(super) fn keys(self) -> Vec<u32> {
        self.changes.with(|_| ());
        self.state
            .with_untracked(|state| state.rows.keys().collect())
    }

    /// The row of a key and its index.
    pub(super) fn row(self, key: u32) -> Option<(usize, Row)> {
        self.changes.with(|_| ());
        self.state.with_untracked(|state| {
            let (index, row) = state.rows.get(key)?;
            Some((index, row.clone()))
        })
    }

    /// The exercise of the row of a key.
    pub(super) fn entry(self, key: u32) -> Option<Entry> {
        match self.row(key)? {
            (_, Row::Exercise(entry)) => Some(entry),
            (_, Row::Heading(_)) => None,
        }
    }

    /// What the figure of a row depends on, since its exercise stays: the variant, or the position of one of somebody's own.
    pub(super) fn look(self, key: u32) -> Memo<String> {
        memo(move || {
            let step = self.entry(key).map(|entry| entry.step);
            let look = step.and_then(|step| match step.exercise {
                ExerciseId::Own(own) => Some(own.position.slug()),
                _ => Some(step.variant?.slug),
            });
            look.unwrap_or_default().to_owned()
        })
    }

    /// The index of the row of a key, now.
    pub(super) fn index(self, key: u32) -> Option<usize> {
        untrack(|| self.row(key)).map(|(index, _)| index)
    }

    /// What is shown beside the routine.
    pub(super) fn shown(self) -> BesidePanel {
        self.state.with(|state| state.shown)
    }

    /// Whether something can be done with the draft.
    pub(super) fn can(self, can: fn(&Draft) -> bool) -> bool {
        self.state.with(|state| can(&state.draft))
    }

    /// Makes a change and keeps it; where it would not fit that is told, and false.
    pub(super) fn edit(self, edit: Edit) -> bool {
        let mut edit = Some(edit);
        let mut refusal = None;
        let is_done = self.change(&mut |state| {
            let done = edit.take().map(|edit| state.draft.edit(edit));
            refusal = done.and_then(Result::err);
            state.is_touched = true;
            state.follow();
            refusal.is_none()
        });
        match refusal {
            Some(why) => self.tell((self.app.language().builder().refusal)(why)),
            None => self.save(),
        }
        is_done
    }

    /// Goes back a step.
    pub(super) fn undo(self) {
        self.step(Draft::undo, self.app.language().builder().undone);
    }

    /// Goes forward again.
    pub(super) fn redo(self) {
        self.step(Draft::redo, self.app.language().builder().redone);
    }

    fn step(self, step: fn(&mut Draft) -> bool, told: &'static str) {
        let is_done = self.change(&mut |state| {
            let is_done = step(&mut state.draft);
            state.is_touched = true;
            state.follow();
            is_done
        });
        if is_done {
            self.save();
            self.tell(told);
        }
    }

    /// What is typed from now on is a step of its own.
    pub(super) fn rest(self) {
        self.change(&mut |state| {
            state.draft.rest();
            false
        });
    }

    fn save(self) {
        self.state
            .with_untracked(|state| BuilderCommands::of(self.app).save(&state.draft));
    }

    /// Tells what was just done.
    pub(super) fn tell(self, text: impl Into<String>) {
        self.told.set(text.into());
    }

    /// Whether there is nothing yet, and nobody has said with what to begin.
    pub(super) fn is_beginning(self) -> bool {
        self.state
            .with(|state| state.rows.is_empty() && !state.is_blank)
    }

    /// Somebody wants to begin with nothing, or does not any more.
    pub(super) fn set_blank(self, is_blank: bool) {
        self.change(&mut |state| {
            state.is_blank = is_blank;
            true
        });
    }

    /// How many exercises there are, and how long it truly takes.
    pub(super) fn size(self) -> [String; 2] {
        let words = self.app.words();
        let ready = self.app.setting(Settings::ready_time);
        let leaflet = self.leaflet_of_rows();
        let shares = shares(&leaflet, ready);
        let length = shares.iter().map(|it| it.ready_ms + it.work_ms).sum();
        let n = leaflet.entries().count();
        [
            (words.routines.n_exercises)(n),
            (words.amounts.length)(length),
        ]
    }

    /// What a row is called.
    pub(super) fn name_of(self, row: &Row) -> String {
        let words = self.app.language().builder();
        match row {
            Row::Exercise(entry) => (self.app.words().exercise)(entry.step.exercise)
                .name
                .to_owned(),
            Row::Heading(Heading::PLAIN) => words.no_section.to_owned(),
            Row::Heading(heading) => (self.app.language().routine_page().block)(*heading),
        }
    }

    /// What the row of a key is called.
    pub(super) fn name(self, key: u32) -> String {
        let row = self.row(key);
        row.map(|(_, row)| self.name_of(&row)).unwrap_or_default()
    }

    /// Moves a row, and tells where it is now.
    pub(super) fn move_row(self, from: usize, to: usize) {
        let rows = untrack(|| self.leaflet()).rows;
        let name = rows.get(from).map(|row| self.name_of(row));
        if from != to
            && let Some(name) = name
            && self.edit(Edit::Move(from, to))
        {
            self.tell((self.app.language().builder().moved)(
                &name,
                to + 1,
                rows.len(),
            ));
        }
    }

    /// Shows something beside the routine, and puts the focus there.
    pub(super) fn show(self, what: BesidePanel) {
        self.set_shown(what);
        device::focus_on(match what {
            BesidePanel::Catalogue => ".builder__catalogue h2",
            BesidePanel::Whole | BesidePanel::Row(_) => ".builder__panel h2",
            BesidePanel::Nothing => return,
        });
    }

    /// Closes what is shown, and puts the focus back to where it was opened.
    pub(super) fn close(self) {
        let opener = match untrack(|| self.shown()) {
            BesidePanel::Nothing => return,
            BesidePanel::Catalogue => "[id=\"builder-add\"]".to_owned(),
            BesidePanel::Whole => "[id=\"builder-whole\"]".to_owned(),
            BesidePanel::Row(key) => selector_of(key),
        };
        self.set_shown(BesidePanel::Nothing);
        device::focus_on(&opener);
    }

    fn set_shown(self, what: BesidePanel) {
        self.change(&mut |state| {
            state.shown = what;
            true
        });
    }

    /// A row is gone: the focus goes to what stands in its place now, or before it.
    pub(super) fn after_removal(self, index: usize) {
        let keys = untrack(|| self.keys());
        let left = keys
            .get(index)
            .or_else(|| keys.get(index.saturating_sub(1)));
        device::focus_on(&left.map_or_else(|| "main h1".to_owned(), |key| selector_of(*key)));
    }
}

fn selector_of(key: u32) -> String {
    format!("[id=\"builder-row-{key}\"]")
}

/// A leaflet to be changed, under a name that stays as it is whatever becomes of it.
pub(super) fn copied(app: App, leaflet: Leaflet) -> Leaflet {
    let title = match &leaflet.name {
        RoutineName::Own(title) => title.clone(),
        name => app.words().routine_name(name),
    };
    Leaflet {
        name: RoutineName::Own(title),
        ..leaflet
    }
}
