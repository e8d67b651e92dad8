//! What two copies hold becomes one: whatever is whole in either of them is there, and is brought
//! back to the other.
//!
//! This only says what is to be done; the caller does it. Nothing is deleted by itself: what is removed is
//! written as such, and what cannot be read is set aside before anything is written over it. Where the person
//! deletes everything, a mark stays that is newer than that of any copy from before.

mod entry;
mod join;
mod joined;
mod work;

pub use entry::{Comparison, bare, change, compare, gone, is_to_be_set_aside, is_whole, over};
pub use joined::{Copy, Joined, Lost, Told, UnreadableEntry, Write};
pub use work::Copies;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::domain::fields::Fields;
use crate::domain::history::keys;
use crate::domain::history::{KeptRoutine, Rating, Ratings, Record, revise};
use crate::domain::safety::{Warning, Warnings};
use crate::domain::session::{JournalError, Restored, Session};
use crate::domain::settings::{Glance, Setting, Settings, encode_setting};
use crate::domain::sorted;

/// So many of the newest sessions say what the first picture needs: two years of four a week (ours).
const NEWEST: usize = 400;

/// These keys, but for those of all but the newest sessions, and of how it felt after those.
#[must_use]
pub fn without_older<'a>(keys: impl Iterator<Item = &'a str>, prefix: &str) -> Vec<&'a str> {
    let [sessions, ratings] = [keys::session_prefix(prefix), keys::rating(prefix, "")];
    let mut newest = BinaryHeap::new();
    let mut keys: Vec<&str> = keys.collect();
    for id in keys.iter().filter_map(|key| key.strip_prefix(&*sessions)) {
        // Ids sort by time.
        if newest.len() < NEWEST {
            newest.push(Reverse(id));
        } else if let Some(mut oldest) = newest.peek_mut()
            && id > oldest.0
        {
            oldest.0 = id;
        }
    }
    let oldest = newest.peek().map(|Reverse(id)| *id);
    keys.retain(|key| {
        let of_session = key.strip_prefix(&*sessions);
        let id = of_session.or_else(|| key.strip_prefix(&*ratings));
        id.is_none_or(|id| oldest.is_none_or(|oldest| id >= oldest))
    });
    keys
}

/// The newest readable text of each entry that may change, by its key, in the order of the keys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entries(Vec<(String, String)>);

impl Entries {
    /// What one copy says, by itself, of what the first picture needs: what it shows of the settings,
    /// warnings, and whether a session was cut off. `read` gives the text under one of its keys; nothing
    /// else is read.
    #[must_use]
    pub fn at_a_glance<'a>(
        keys: impl Iterator<Item = &'a str>,
        read: impl Fn(&str) -> Option<String>,
        prefix: &str,
    ) -> Self {
        // Keys are not parsed here: what that needs comes with the session's part.
        let is_needed = |key: &str| match key.strip_prefix(prefix) {
            Some("settings" | "live") => true,
            Some(rest) => match rest.split_once(':') {
                Some(("p", name)) => Glance::OF.iter().any(|it| it.slug() == name),
                Some((kind, _)) => kind == "w",
                None => false,
            },
            None => false,
        };
        let mut entries = Self::default();
        for key in keys.filter(|key| is_needed(key)) {
            if let Some(raw) = read(key) {
                entries.put(key, raw);
            }
        }
        entries
    }

    /// The text under this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        sorted::get(&self.0, key, |(key, _)| key.as_str()).map(|(_, raw)| raw.as_str())
    }

    /// All keys with their texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, raw)| (key.as_str(), raw.as_str()))
    }

    /// Puts a text under a key.
    pub fn put(&mut self, key: &str, raw: String) {
        sorted::put(&mut self.0, (key.to_owned(), raw), |(key, _)| key);
    }

    /// What stays when everything is deleted, by key and without stamps: what stops this person from exercising.
    /// Earlier warnings of the same sign stay with it, since they make it weigh more.
    #[must_use]
    pub fn stopping(&self, prefix: &str) -> Vec<(String, String)> {
        let warnings = self.warnings(prefix);
        let all: Vec<Warning> = warnings.into_iter().collect();
        let stands = |sign| all.iter().any(|it| it.sign == sign && it.cleared.is_none());
        let told = all.iter().filter(|it| stands(it.sign));
        let told = told.map(|it| (keys::warning(prefix, &it.id), it.encode()));
        let settings = self.settings(prefix);
        let answer = settings
            .safety
            .filter(|it| it.any_applies && !settings.asked);
        let answer = answer.map(|_| {
            let value = settings.value(Setting::Safety);
            let key = keys::setting(prefix, Setting::Safety.slug());
            (key, encode_setting(value.as_deref()))
        });
        told.chain(answer).collect()
    }

    /// Takes away what stands under this key.
    pub fn forget(&mut self, key: &str) {
        self.0.retain(|(other, _)| other != key);
    }

    /// All settings: each as it was set, or as it stood in the old text of all, or as usual.
    #[must_use]
    pub fn settings(&self, prefix: &str) -> Settings {
        let mut settings = Settings::default();
        self.tell_settings(prefix, Setting::ALL, &mut |setting, value| {
            settings.take(setting, value);
        });
        settings
    }

    /// What the first page shows of the settings.
    #[must_use]
    pub fn glance(&self, prefix: &str) -> Glance {
        let mut glance = Glance::default();
        self.tell_settings(prefix, &Glance::OF, &mut |setting, value| {
            glance.take(setting, value);
        });
        glance
    }

    /// Tells what is stored of these settings, what counts more after what counts less.
    fn tell_settings(
        &self,
        prefix: &str,
        of: &[Setting],
        tell: &mut dyn FnMut(Setting, Option<&str>),
    ) {
        let read = |key: &str| self.get(key).and_then(|raw| Fields::decode(raw).ok());
        let old = read(&keys::settings(prefix)).unwrap_or_default();
        for setting in of {
            if let Some(value) = old.get(setting.slug()) {
                tell(*setting, Some(value));
            }
            if let Some(fields) = read(&keys::setting(prefix, setting.slug())) {
                tell(*setting, fields.get("is"));
            }
        }
    }

    /// What stands under keys that begin so, each by the rest of its key, in their order.
    fn under(&self, begin: String) -> impl Iterator<Item = (&str, &str)> {
        self.iter()
            .filter_map(move |(key, raw)| Some((key.strip_prefix(begin.as_str())?, raw)))
    }

    /// The kept routines, in the order in which they were kept: ids sort by time.
    #[must_use]
    pub fn kept(&self, prefix: &str) -> Vec<KeptRoutine> {
        let all = self.under(keys::kept(prefix, ""));
        all.filter_map(|(id, raw)| KeptRoutine::decode(id, raw))
            .collect()
    }

    /// Has each of these sessions as it was changed last.
    pub fn revise(&self, prefix: &str, records: &mut Vec<Record>) {
        let (mut edited, mut now) = (Vec::new(), Vec::new());
        for (id, raw) in self.under(keys::edit(prefix, "")) {
            let Ok(fields) = Fields::decode(raw) else {
                continue;
            };
            if entry::is_gone(&fields) {
                edited.push(id.to_owned());
            } else if let Ok(record) = Record::of(id, &fields) {
                edited.push(id.to_owned());
                now.push(record);
            }
        }
        revise(records, &edited, now);
    }

    /// What was said of days, and the goal: each by its name, as it is stored.
    pub fn diary(&self, prefix: &str) -> impl Iterator<Item = (&str, &str)> {
        self.under(keys::diary(prefix, ""))
    }

    /// What the plan leaves out on purpose, and whether it may: each by its name, as it is stored.
    pub fn trials(&self, prefix: &str) -> impl Iterator<Item = (&str, &str)> {
        self.under(keys::trial(prefix, ""))
    }

    /// How it felt after sessions.
    #[must_use]
    pub fn ratings(&self, prefix: &str) -> Ratings {
        let all = self.under(keys::rating(prefix, ""));
        all.filter_map(|(id, raw)| Some((id.to_owned(), Rating::decode(raw)?)))
            .collect()
    }

    /// Signs to stop at that were told in sessions.
    #[must_use]
    pub fn warnings(&self, prefix: &str) -> Warnings {
        let all = self.under(keys::warning(prefix, ""));
        all.filter_map(|(id, raw)| Warning::decode(id, raw))
            .collect()
    }

    /// Whether a session was cut off, or was ended so recently that it may be taken up again, at
    /// `wall_ms` milliseconds on the wall clock. Only what is past for sure is not one.
    #[must_use]
    pub fn has_live(&self, prefix: &str, wall_ms: u64) -> bool {
        let live = self.get(&keys::live(prefix));
        live.is_some_and(|raw| !entry::is_past(raw, wall_ms))
    }

    /// The session that was cut off; an error where it is not understood. One whose record stands in
    /// the history already, and which was not ended early, is over.
    #[must_use]
    pub fn live(&self, prefix: &str, records: &[Record]) -> Option<Result<Restored, JournalError>> {
        let raw = self.get(&keys::live(prefix))?;
        let live = (!entry::says_gone(raw)).then(|| Session::restore(raw))?;
        let is_over = live.as_ref().is_ok_and(|live| {
            let id = live.session.id();
            !live.session.is_over() && records.iter().any(|record| record.id == id)
        });
        (!is_over).then_some(live)
    }
}

#[cfg(test)]
mod tests;
