//! What is kept: the browser's local storage, and its mirror in the database, as one.
//!
//! Local storage answers at once but reaches the disk late; the mirror says when something is on
//! disk. What may change is known here as well, so that a copy that is older, or damaged, is put
//! right as soon as it is seen. Rules about what wins over what stand in `domain::copies`.

mod inner;
mod trials;
mod whole;
mod written;

pub(super) use whole::Replaced;
pub(super) use written::{Batch, Durability, Room};

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use inner::Inner;
use written::Mend;

use crate::domain::copies::{self, Comparison, Copy, Entries, Joined, compare, gone};
use crate::domain::diary::Diary;
use crate::domain::history::keys::{self, Key};
use crate::domain::history::{KeptRoutine, Rating, Ratings, Record, find_record};
use crate::domain::safety::{Warning, Warnings};
use crate::domain::session::{JournalError, Restored};
use crate::domain::settings::{Setting, Settings, encode_setting};
use crate::domain::stamp;
use crate::platform::clock;
use crate::platform::storage::local::{self, Local};
use crate::platform::storage::mirror::{Mirror, Over};
use crate::platform::storage::place;

/// The name of the mirror's database, before the app's path.
const MIRROR: &str = "unhunch";

/// Both copies. Cheap to clone; all clones are the same.
#[derive(Clone)]
pub(super) struct Store(Rc<Inner>);

impl Store {
    /// Opens local storage, of which `keys` are all keys, and reads what the first picture needs, of the newest
    /// sessions only; the rest and the mirror follow in [`Store::join`].
    pub(super) fn open(keys: &str) -> (Self, Vec<Record>) {
        let inner = Inner {
            local: Local::probe(),
            prefix: place::prefix(),
            by: stamp::tab(clock::random_u128()),
            mirror: RefCell::default(),
            is_opening: Cell::new(true),
            known: RefCell::default(),
            early: RefCell::default(),
            pending: RefCell::default(),
            mended: Cell::default(),
            room: Cell::new(Room::Enough),
        };
        let first = inner.newest(keys);
        inner.known.replace(first.entries);
        (Self(Rc::new(inner)), first.records)
    }

    /// Whether anything will be there after the page is closed.
    pub(super) fn can_keep(&self) -> bool {
        self.0.local.is_durable() || self.0.is_opening.get() || self.0.mirror.borrow().is_some()
    }

    /// Whether it is not known yet if there is a mirror.
    pub(super) fn is_opening(&self) -> bool {
        self.0.is_opening.get()
    }

    /// Whether there is room, where that is other than when this was last asked.
    pub(super) fn other_room(&self) -> Option<Room> {
        let is_only_here = self.0.pending.borrow().iter().any(|it| it.is_only_here);
        let room = match self.0.local.is_durable() {
            _ if !self.can_keep() => Room::Blocked,
            true if is_only_here => Room::Full,
            false if is_only_here => Room::Blocked,
            _ => Room::Enough,
        };
        (self.0.room.replace(room) != room).then_some(room)
    }

    /// Whether something damaged was found and put right since this was last asked.
    pub(super) fn has_mended(&self) -> bool {
        self.0.mended.take()
    }

    /// What all our keys begin with.
    pub(super) fn prefix(&self) -> String {
        self.0.prefix.clone()
    }

    /// The settings.
    pub(super) fn settings(&self) -> Settings {
        self.0.known.borrow().settings(&self.0.prefix)
    }

    /// The kept routines.
    pub(super) fn kept(&self) -> Vec<KeptRoutine> {
        self.0.known.borrow().kept(&self.0.prefix)
    }

    /// How it felt after sessions.
    pub(super) fn ratings(&self) -> Ratings {
        self.0.known.borrow().ratings(&self.0.prefix)
    }

    /// Signs to stop at that were told in sessions.
    pub(super) fn warnings(&self) -> Warnings {
        self.0.known.borrow().warnings(&self.0.prefix)
    }

    /// The session that was cut off.
    pub(super) fn live(&self, records: &[Record]) -> Option<Result<Restored, JournalError>> {
        self.0.known.borrow().live(&self.0.prefix, records)
    }

    /// The session of another tab, as that has written it last. It is not known here: nothing here may go
    /// over it.
    pub(super) fn live_elsewhere(
        &self,
        records: &[Record],
    ) -> Option<Result<Restored, JournalError>> {
        let key = keys::live(&self.0.prefix);
        let mut entries = Entries::default();
        entries.put(&key, self.0.local.get(&key)?);
        entries.live(&self.0.prefix, records)
    }

    /// Opens the mirror and makes one of both copies: what one lacks, it gets from the other. `late` is
    /// called when the mirror opens after nobody waits for it any more.
    pub(super) async fn join(&self, late: Rc<dyn Fn()>) -> (Joined, Mend) {
        let inner = &self.0;
        let open = inner.mirror.borrow().clone();
        let mirror = match open {
            Some(mirror) => Some(mirror),
            None => Mirror::open(&format!("{MIRROR}:{}", place::scope()), late)
                .await
                .ok(),
        };
        let mirrored = match &mirror {
            Some(mirror) => mirror.entries(&inner.prefix).await.ok(),
            None => None,
        };
        // Nothing waits from here to the start of the mirror's write: what is written in the meantime
        // would be left out.
        let early = if mirrored.is_some() {
            inner.mirror.replace(mirror);
            inner.early.take()
        } else {
            inner.early.borrow().clone()
        };
        let joined = inner.joined(mirrored.as_deref(), &early);
        let mend = inner.put_right(&joined);
        let mut known = inner.known.borrow_mut();
        if joined.left_behind == Some(Copy::Local) {
            *known = Entries::default();
        }
        for (key, raw) in joined.entries.iter() {
            let is_older = known.get(key).is_some_and(|there| {
                compare(&inner.prefix, key, Some(there), raw) == Comparison::Older
            });
            if !is_older {
                known.put(key, raw.to_owned());
            }
        }
        (joined, mend)
    }

    /// Writes to the mirror what it lacks. Answers the keys of what was newer there.
    pub(super) async fn mend(&self, mend: Mend) -> Vec<String> {
        let (newer, is_written) = self.write(&mend.batch.0, mend.is_anew).await;
        if is_written {
            for write in &mend.waiting {
                let there = self.0.local.get(&write.key);
                if write.may_go_over(&self.0.prefix, there.as_deref()) {
                    let _ = self.0.local.set(&write.key, &write.raw);
                }
            }
        }
        self.0.is_opening.set(false);
        self.0.settled(&mend.before, is_written);
        newer
    }

    /// Writes to the mirror. Answers the keys of what was newer there.
    pub(super) async fn settle(&self, batch: Batch) -> Vec<String> {
        if self.0.mirror.borrow().is_none() && self.is_opening() {
            // It is written once the mirror is there.
            return Vec::new();
        }
        self.write(&batch.0, false).await.0
    }

    async fn write(&self, batch: &[(String, String)], is_anew: bool) -> (Vec<String>, bool) {
        // Another tab has deleted everything: what is known here is from before.
        let erased = keys::erased(&self.0.prefix);
        if self.look(&erased) {
            return (vec![erased], false);
        }
        let mirror = self.0.mirror.borrow().clone();
        let prefix = self.0.prefix.clone();
        let over: Over = Rc::new(move |key, there, new| copies::over(&prefix, key, there, new));
        let stayed = match mirror {
            Some(mirror) => {
                let anew = is_anew.then_some(self.0.prefix.as_str());
                mirror.write(batch, &over, anew).await.ok()
            }
            None => None,
        };
        let is_written = stayed.is_some();
        let keys: Vec<String> = batch.iter().map(|(key, _)| key.clone()).collect();
        self.0.settled(&keys, is_written);
        let newer = |(key, there): (String, String)| self.0.take(&key, there).then_some(key);
        let newer = stayed.into_iter().flatten().filter_map(newer).collect();
        (newer, is_written)
    }

    /// Looks at what stands under a key now; true where it is newer than what was known.
    pub(super) fn look(&self, key: &str) -> bool {
        let inner = &self.0;
        let kind = keys::parse(&inner.prefix, key);
        if !matches!(
            kind,
            Some(
                Key::Setting(_)
                    | Key::Kept(_)
                    | Key::Rating(_)
                    | Key::Edit(_)
                    | Key::Diary(_)
                    | Key::Trial(_)
                    | Key::Warning(_)
                    | Key::Draft
                    | Key::Erased
            )
        ) {
            return false;
        }
        let Some(found) = inner.local.get(key) else {
            return false;
        };
        let known = inner.known.borrow().get(key).map(str::to_owned);
        match compare(&inner.prefix, key, known.as_deref(), &found) {
            // Nothing is written any more by a tab that is from before.
            Comparison::Newer if kind == Some(Key::Erased) => true,
            Comparison::Newer => {
                inner.known.borrow_mut().put(key, found);
                true
            }
            Comparison::Older | Comparison::Damaged => {
                inner.put_local(key, &known.unwrap_or_default());
                false
            }
            Comparison::Left => false,
        }
    }

    /// The keys of all that stands in local storage.
    pub(super) fn keys(&self) -> Vec<String> {
        let keys = self.0.local.keys();
        local::under(&keys, &self.0.prefix)
            .map(str::to_owned)
            .collect()
    }

    /// Looks at what may change of these; answers the keys of what is newer.
    pub(super) fn look_at(&self, mut keys: Vec<String>) -> Vec<String> {
        keys.retain(|key| self.look(key));
        keys
    }

    /// The records under these keys, but for those that are known. One that is damaged is told at the
    /// next start.
    pub(super) fn records(&self, keys: &[String], known: &[Record]) -> Vec<Record> {
        let read = |key: &String| {
            let Some(Key::Session(id)) = keys::parse(&self.0.prefix, key) else {
                return None;
            };
            let raw = find_record(known, &id)
                .is_none()
                .then(|| self.0.local.get(key))?;
            Record::decode(&id, &raw?).ok()
        };
        keys.iter().filter_map(read).collect()
    }

    /// Looks at all settings; true where one is newer.
    pub(super) fn look_at_settings(&self) -> bool {
        let key = |setting: &Setting| keys::setting(&self.0.prefix, setting.slug());
        let newer = Setting::ALL.iter().filter(|it| self.look(&key(it)));
        newer.count() > 0
    }

    /// Stores a record.
    pub(super) fn save_record(&self, record: &Record) -> Batch {
        let key = keys::session(&self.0.prefix, &record.id);
        Batch(self.0.put(key, record.encode()))
    }

    /// Where the records are that were stored.
    pub(super) fn place_of_records(&self) -> Durability {
        self.0.place_of(&keys::session_prefix(&self.0.prefix))
    }

    /// Where the leaflet is that is being made.
    pub(super) fn place_of_draft(&self) -> Durability {
        self.0.place_of(&keys::draft(&self.0.prefix))
    }

    /// Stores the settings that have changed.
    pub(super) fn save_settings(&self, changed: &[(Setting, Option<String>)]) -> Batch {
        let save = |(setting, value): &(Setting, Option<String>)| {
            let key = keys::setting(&self.0.prefix, setting.slug());
            self.0.change(key, &encode_setting(value.as_deref()))
        };
        Batch(changed.iter().flat_map(save).collect())
    }

    /// Has each of these sessions as it was changed last.
    pub(super) fn revise(&self, records: &mut Vec<Record>) {
        self.0.known.borrow().revise(&self.0.prefix, records);
    }

    /// Stores how the session of this id stands now, or that it is gone.
    pub(super) fn save_edit(&self, id: &str, record: Option<&Record>) -> Batch {
        let text = record.map_or_else(gone, Record::encode);
        Batch(self.0.change(keys::edit(&self.0.prefix, id), &text))
    }

    /// What was said of days, and the goal.
    pub(super) fn diary(&self) -> Diary {
        let known = self.0.known.borrow();
        known.diary(&self.0.prefix).collect()
    }

    /// Stores what was said of a day, or the goal, under its name; nothing where there is none any more.
    pub(super) fn save_diary(&self, name: &str, text: Option<String>) -> Batch {
        let key = keys::diary(&self.0.prefix, name);
        Batch(self.0.change(key, &text.unwrap_or_else(gone)))
    }

    /// Stores how it felt after the session of this id.
    pub(super) fn save_rating(&self, id: &str, rating: &Rating) -> Batch {
        let key = keys::rating(&self.0.prefix, id);
        Batch(self.0.change(key, &rating.encode()))
    }

    /// Takes away what was said under these keys: what changes.
    pub(super) fn take_away(&self, keys: Vec<String>) -> Batch {
        let take = |key: String| self.0.change(key, &gone());
        Batch(keys.into_iter().flat_map(take).collect())
    }

    /// Stores a warning.
    pub(super) fn save_warning(&self, warning: &Warning) -> Batch {
        let key = keys::warning(&self.0.prefix, &warning.id);
        Batch(self.0.change(key, &warning.encode()))
    }

    /// Takes up a warning that another tab has told of; true where it is news.
    pub(super) fn hear(&self, key: &str, text: &str) -> bool {
        let is_warning = matches!(keys::parse(&self.0.prefix, key), Some(Key::Warning(_)));
        is_warning && self.0.take(key, text.to_owned())
    }

    /// Keeps a routine.
    pub(super) fn keep(&self, kept: &KeptRoutine) -> Batch {
        let key = keys::kept(&self.0.prefix, &kept.id);
        Batch(self.0.change(key, &kept.encode()))
    }

    /// Lets a kept routine go.
    pub(super) fn forget_kept(&self, id: &str) -> Batch {
        Batch(self.0.change(keys::kept(&self.0.prefix, id), &gone()))
    }

    /// The leaflet that is being made, as it is stored; empty where there is none.
    pub(super) fn draft(&self) -> String {
        let known = self.0.known.borrow();
        let draft = known.get(&keys::draft(&self.0.prefix));
        draft.unwrap_or_default().to_owned()
    }

    /// Stores the leaflet that is being made.
    pub(super) fn save_draft(&self, text: &str) -> Batch {
        Batch(self.0.change(keys::draft(&self.0.prefix), text))
    }

    /// Writes the journal of the running session.
    pub(super) fn save_live(&self, text: &str) -> Batch {
        Batch(self.0.change(keys::live(&self.0.prefix), text))
    }

    /// Forgets the journal: there is nothing to come back to.
    pub(super) fn forget_live(&self) -> Batch {
        self.save_live(&gone())
    }
}
