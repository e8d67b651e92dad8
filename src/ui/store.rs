//! What is kept: the browser's local storage, and its mirror in the database, as one.
//!
//! Local storage answers at once but reaches the disk late; the mirror says when a record is on
//! disk. Each record has a key of its own and is written once. Rules about what wins over what
//! stand in `domain::history`.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::history::keys::{self, Key};
use crate::domain::history::{After, Afters, KeptRoutine, Record, UnreadableEntry, merge};
use crate::domain::safety::{Warning, Warnings};
use crate::domain::session::{JournalError, Restored, Session};
use crate::domain::settings::{self, Settings};
use crate::platform::mirror::Mirror;
use crate::platform::storage::{self, Local};
use crate::platform::{clock, later};

/// The name of the mirror's database, before the app's path.
const MIRROR: &str = "unhunch";

/// What can be read at once.
pub(super) struct First {
    pub(super) settings: Settings,
    pub(super) settings_problems: Vec<settings::Problem>,
    pub(super) kept: Vec<KeptRoutine>,
    pub(super) afters: Afters,
    pub(super) warnings: Warnings,
    pub(super) records: Vec<Record>,
}

/// What both copies hold together.
pub(super) struct Joined {
    pub(super) records: Vec<Record>,
    pub(super) unreadable: Vec<UnreadableEntry>,
    pub(super) restored: usize,
    pub(super) kept: Vec<KeptRoutine>,
    pub(super) afters: Afters,
    pub(super) warnings: Warnings,
    /// Settings, where only the second copy had them.
    pub(super) settings: Option<Settings>,
    pub(super) live: Option<Result<Restored, JournalError>>,
}

/// Both copies.
#[derive(Clone)]
pub(super) struct Store {
    local: Local,
    prefix: String,
    /// What tells the changes of this tab from those of others.
    tab: String,
    mirror: Rc<RefCell<Option<Mirror>>>,
}

impl Store {
    /// Opens local storage; the mirror follows in [`Store::join`].
    pub(super) fn open() -> Self {
        Self {
            local: Local::probe(),
            prefix: storage::prefix(),
            tab: format!("{:032x}", clock::random_u128()),
            mirror: Rc::default(),
        }
    }

    /// Whether anything will be there after the page is closed.
    pub(super) fn is_durable(&self) -> bool {
        self.local.is_durable()
    }

    /// Where the settings stand.
    pub(super) fn settings_key(&self) -> String {
        keys::settings(&self.prefix)
    }

    /// The settings as they are stored now; none where there are none, or nobody can read them.
    pub(super) fn read_settings(&self) -> Option<Settings> {
        let stored = self.local.get(&self.settings_key())?;
        let (settings, problems) = Settings::decode(&stored);
        (!problems.contains(&settings::Problem::Malformed)).then_some(settings)
    }

    /// What local storage holds that the first picture needs. Settings that cannot be read are set
    /// aside, for they will be written over.
    pub(super) fn read_local(&self) -> First {
        let stored = self.local.get(&keys::settings(&self.prefix));
        let (settings, settings_problems) = stored
            .as_deref()
            .map_or_else(Default::default, Settings::decode);
        if let Some(raw) =
            stored.filter(|_| settings_problems.contains(&settings::Problem::Malformed))
        {
            let _ = self
                .local
                .set(&keys::quarantine(&self.prefix, "settings"), &raw);
        }
        let entries = self.local.entries(&self.prefix);
        First {
            settings,
            settings_problems,
            kept: kept_in(&entries, &self.prefix),
            afters: afters_in(&entries, &[], &self.prefix),
            warnings: warnings_in(&entries, &self.prefix),
            records: merge(&entries, &[], &self.prefix).records,
        }
    }

    /// Opens the mirror and makes one of both copies: what one lacks, it gets from the other.
    pub(super) async fn join(&self) -> Joined {
        let opened = Mirror::open(&format!("{MIRROR}:{}", storage::scope()))
            .await
            .ok();
        let mirrored = match &opened {
            Some(mirror) => mirror.entries(&self.prefix).await.unwrap_or_default(),
            None => Vec::new(),
        };
        self.mirror.replace(opened.clone());
        let local = self.local.entries(&self.prefix);
        let union = merge(&local, &mirrored, &self.prefix);
        // Nothing is written over before it is safe elsewhere.
        if self.set_all(&union.set_aside) {
            self.set_all(&union.copy_to_local);
        }
        let others_to_local = lacking(&mirrored, &local, &self.prefix);
        self.set_all(&others_to_local);
        let mut to_mirror = union.copy_to_mirror;
        to_mirror.extend(lacking(&local, &mirrored, &self.prefix));
        if let Some(mirror) = opened.filter(|_| !to_mirror.is_empty()) {
            // A mirror that is full is made whole again at the next start.
            let _ = mirror.put_many(&to_mirror).await;
        }
        let settings_key = keys::settings(&self.prefix);
        let settings = others_to_local
            .iter()
            .find(|(key, _)| *key == settings_key)
            .map(|(_, raw)| Settings::decode(raw).0);
        let both = [local.as_slice(), mirrored.as_slice()].concat();
        Joined {
            live: newest_live(&local, &mirrored, &self.prefix, &union.records),
            records: union.records,
            unreadable: union.unreadable,
            restored: union.restored,
            kept: kept_in(&self.local.entries(&self.prefix), &self.prefix),
            afters: afters_in(&local, &mirrored, &self.prefix),
            warnings: warnings_in(&both, &self.prefix),
            settings,
        }
    }

    /// Writes these to local storage; false where one found no room.
    fn set_all(&self, pairs: &[(String, String)]) -> bool {
        pairs
            .iter()
            .all(|(key, raw)| self.local.set(key, raw).is_ok())
    }

    /// Stores a record in both copies; true once it is safe on disk (or, where there is no mirror,
    /// once local storage has it).
    pub(super) async fn save_record(&self, record: &Record) -> bool {
        let key = keys::session(&self.prefix, &record.id);
        self.put(&key, &record.encode()).await
    }

    /// Stores the settings; false where there is no room.
    pub(super) fn save_settings(&self, text: &str) -> bool {
        self.set_both(keys::settings(&self.prefix), text)
    }

    /// Stores how it felt after the session of this id; false where there is no room.
    pub(super) fn save_after(&self, id: &str, after: &After) -> bool {
        self.set_both(keys::after(&self.prefix, id), &after.encode())
    }

    /// The name of this tab among others.
    pub(super) fn tab(&self) -> &str {
        &self.tab
    }

    /// Stores a warning.
    pub(super) fn save_warning(&self, warning: &Warning) -> bool {
        self.set_both(keys::warning(&self.prefix, &warning.id), &warning.encode())
    }

    /// The warnings that local storage holds now.
    pub(super) fn read_warnings(&self) -> Warnings {
        warnings_in(&self.local.entries(&self.prefix), &self.prefix)
    }

    /// Keeps a routine; false where there is no room.
    pub(super) fn keep(&self, kept: &KeptRoutine) -> bool {
        self.set_both(keys::kept(&self.prefix, &kept.id), &kept.encode())
    }

    /// Writes to both copies; false where local storage has no room.
    fn set_both(&self, key: String, raw: &str) -> bool {
        let stored = self.local.set(&key, raw).is_ok() || !self.is_durable();
        self.mirror_later(key, Some(raw.to_owned()));
        stored
    }

    /// Lets a kept routine go, in both copies.
    pub(super) fn forget_kept(&self, id: &str) {
        let key = keys::kept(&self.prefix, id);
        self.local.remove(&key);
        self.mirror_later(key, None);
    }

    /// Writes the journal of the running session.
    pub(super) fn save_live(&self, text: &str) {
        let key = keys::live(&self.prefix);
        // A journal that finds no room locally is still in the mirror; a full disk is told when
        // the record is saved.
        let _ = self.local.set(&key, text);
        self.mirror_later(key, Some(text.to_owned()));
    }

    /// Forgets the journal: there is nothing to come back to.
    pub(super) fn forget_live(&self) {
        let key = keys::live(&self.prefix);
        self.local.remove(&key);
        self.mirror_later(key, None);
    }

    async fn put(&self, key: &str, raw: &str) -> bool {
        let local = self.local.set(key, raw).is_ok();
        let mirror = self.mirror.borrow().clone();
        match mirror {
            Some(mirror) => mirror.put(key, raw).await.is_ok(),
            None => local && self.is_durable(),
        }
    }

    /// Writes to the mirror, or removes from it, without waiting.
    fn mirror_later(&self, key: String, raw: Option<String>) {
        let Some(mirror) = self.mirror.borrow().clone() else {
            return;
        };
        later(async move {
            // The next journal follows within a second, and a lost copy is made again at start-up.
            let _ = match raw {
                Some(raw) => mirror.put(&key, &raw).await,
                None => mirror.remove(&key).await,
            };
        });
    }
}

/// Settings, kept routines and feelings that `one` has and `other` lacks.
fn lacking(
    one: &[(String, String)],
    other: &[(String, String)],
    prefix: &str,
) -> Vec<(String, String)> {
    one.iter()
        .filter(|(key, _)| {
            matches!(
                keys::parse(prefix, key),
                Some(Key::Settings | Key::Kept(_) | Key::After(_) | Key::Warning(_))
            ) && !other.iter().any(|(there, _)| there == key)
        })
        .cloned()
        .collect()
}

/// The kept routines among these entries, in the order in which they were kept: ids sort by time.
fn kept_in(entries: &[(String, String)], prefix: &str) -> Vec<KeptRoutine> {
    let mut all: Vec<KeptRoutine> = Vec::new();
    for (key, raw) in entries {
        if let Some(Key::Kept(id)) = keys::parse(prefix, key) {
            let place = all.partition_point(|kept| kept.id < id);
            all.insert(place, KeptRoutine::decode(&id, raw));
        }
    }
    all
}

/// The warnings among these entries: of two of the same id the newer one.
fn warnings_in(entries: &[(String, String)], prefix: &str) -> Warnings {
    let warning = |(key, raw): &(String, String)| match keys::parse(prefix, key) {
        Some(Key::Warning(id)) => Warning::decode(&id, raw),
        _ => None,
    };
    entries.iter().filter_map(warning).collect()
}

/// How it felt after sessions: of two copies the later one.
fn afters_in(local: &[(String, String)], mirrored: &[(String, String)], prefix: &str) -> Afters {
    let all = local.iter().chain(mirrored);
    let after = |(key, raw): &(String, String)| match keys::parse(prefix, key) {
        Some(Key::After(id)) => Some((id, After::decode(raw)?)),
        _ => None,
    };
    all.filter_map(after).collect()
}

/// The newer of the two journals; an error only where neither can be read. A session whose record
/// stands in the history already, and which was not ended early, is over.
fn newest_live(
    local: &[(String, String)],
    mirrored: &[(String, String)],
    prefix: &str,
    records: &[Record],
) -> Option<Result<Restored, JournalError>> {
    let key = keys::live(prefix);
    let journals = local
        .iter()
        .chain(mirrored)
        .filter(|(other, _)| *other == key)
        .map(|(_, text)| Session::restore(text));
    let newest = journals.reduce(|a, b| match (&a, &b) {
        (Ok(one), Ok(other)) if other.written_wall_ms > one.written_wall_ms => b,
        (Err(_), Ok(_)) => b,
        _ => a,
    });
    newest.filter(|live| {
        live.as_ref().map_or(true, |live| {
            let id = live.session.id();
            live.session.is_over() || !records.iter().any(|record| record.id == id)
        })
    })
}
