//! Keeping what is done and said: at the start both copies become one, and later each change goes to
//! both. What is told about it is told only once it is known to be true.

use std::rc::Rc;

use leptos::prelude::*;

use super::state::{App, News, Saving};
use super::store::{Batch, Durability, Room, Store};
use crate::domain::history::keys::{self, Key};
use crate::domain::history::{Record, add};
use crate::domain::session::{JournalError, Restored};
use crate::platform::clock;
use crate::platform::page::{tab, visibility};
use crate::platform::storage::local;
use crate::platform::tasks::later;

impl App {
    /// Reads both copies, makes one of them, and takes up a session that was cut off.
    pub(super) fn join_copies(self) {
        later(async move {
            match self.joined().await {
                Some(Ok(live)) if self.session.with_untracked(Option::is_none) => {
                    self.take_up(live.session).await;
                }
                Some(Err(why)) => self.tell(News::JournalUnreadable(why.to_string())),
                Some(Ok(_)) | None => {}
            }
            self.first.know_session();
        });
    }

    /// Makes one of both copies, and answers the session that was cut off.
    pub(super) async fn joined(self) -> Option<Result<Restored, JournalError>> {
        let store = self.store.try_get_value()?;
        let (joined, mend) = store.join(Rc::new(move || self.join_copies())).await;
        let live = store.live(&joined.records);
        self.past.update(|past| {
            past.records = joined.records;
            past.unreadable = joined.unreadable;
            past.kept = store.kept();
            past.ratings = store.ratings();
            past.warnings = store.warnings();
            past.is_whole = true;
        });
        self.draft.set(store.draft());
        self.take_up_settings();
        self.warn_of_the_past();
        // What was lost may have come back from a mirror that opened late.
        self.news
            .update(|all| all.retain(|news| !matches!(news, News::Lost(_))));
        if joined.told.restored > 0 {
            self.tell(News::Restored(joined.told.restored));
        }
        if joined.told.mended {
            self.tell(News::Mended);
        }
        if !joined.told.lost.is_empty() {
            self.tell(News::Lost(joined.told.lost));
        }
        later(async move {
            let newer = store.mend(mend).await;
            self.take_in(Vec::new(), &newer);
            self.say_where_it_is();
        });
        live
    }

    /// Writes to the mirror what it is to have.
    pub(super) fn settle(self, batch: Batch) {
        let store = self.store.get_value();
        later(async move {
            let newer = store.settle(batch).await;
            self.take_in(Vec::new(), &newer);
            self.say_where_it_is();
        });
    }

    /// Says where things are, as far as that is known.
    fn say_where_it_is(self) {
        let store = self.store.get_value();
        if store.has_mended() {
            self.tell(News::Mended);
        }
        if store.is_opening() {
            return;
        }
        let now = |said: Saving, place: Durability| match place {
            _ if said == Saving::Nothing => said,
            Durability::OnItsWay => Saving::OnItsWay,
            Durability::Kept => Saving::Safe,
            Durability::OnlyHere => Saving::OnlyHere,
        };
        let said = self
            .past
            .with_untracked(|past| (past.saving, past.saving_draft));
        let (saving, saving_draft) = (
            now(said.0, store.place_of_records()),
            now(said.1, store.place_of_draft()),
        );
        if said != (saving, saving_draft) {
            self.past.update(|past| {
                past.saving = saving;
                past.saving_draft = saving_draft;
            });
        }
        let Some(room) = store.other_room() else {
            return;
        };
        self.dismiss(&News::StorageFull);
        self.dismiss(&News::StorageBlocked);
        match room {
            Room::Enough => {}
            Room::Full => self.tell(News::StorageFull),
            Room::Blocked => self.tell(News::StorageBlocked),
        }
    }

    /// Takes up what another tab has written.
    pub(super) fn follow_other_tabs(self) {
        let prefix = self.store.with_value(Store::prefix);
        local::on_change(prefix, move |key| {
            self.look_at(vec![key.to_owned()]);
            self.hear_of_elsewhere();
        })
        .forever();
        // A page that was frozen, or kept for going back, has heard of nothing.
        visibility::on_change(move |visible| {
            if visible {
                self.look_around();
                self.hear_of_elsewhere();
            }
        })
        .forever();
    }

    /// Takes up what other tabs have written while this one heard nothing.
    pub(super) fn look_around(self) {
        self.look_at(self.store.with_value(Store::keys));
    }

    /// Takes up what another tab has written under these keys.
    fn look_at(self, keys: Vec<String>) {
        let (new, newer) = self.past.with_untracked(|past| {
            let known = &past.records;
            self.store
                .with_value(|store| (store.records(&keys, known), store.look_at(keys)))
        });
        self.take_in(new, &newer);
    }

    /// The session of another tab may be over by now.
    fn hear_of_elsewhere(self) {
        if !self.is_told(&News::Elsewhere) {
            return;
        }
        let live = self
            .past
            .with_untracked(|past| self.store.with_value(|s| s.live_elsewhere(&past.records)));
        if !live.is_some_and(|live| live.is_ok_and(|live| !live.session.is_over())) {
            self.dismiss(&News::Elsewhere);
        }
    }

    /// Takes up what is newer than what is shown: records, and what stands under these keys.
    pub(super) fn take_in(self, new: Vec<Record>, keys: &[String]) {
        let store = self.store.get_value();
        let prefix = store.prefix();
        let kinds = keys.iter().filter_map(|key| keys::parse(&prefix, key));
        let (mut has_settings, mut has_kept, mut has_afters) = (false, false, false);
        let (mut has_warnings, mut has_draft) = (false, false);
        let (mut has_records, mut has_read_anew) = (!new.is_empty(), false);
        for kind in kinds {
            if kind == Key::Erased {
                // Everything was deleted in another tab: nothing that is shown here is there any more.
                return tab::reload();
            }
            has_settings |= matches!(kind, Key::Setting(_));
            has_kept |= matches!(kind, Key::Kept(_));
            has_afters |= matches!(kind, Key::Rating(_));
            has_warnings |= matches!(kind, Key::Warning(_));
            has_draft |= matches!(kind, Key::Draft);
            has_records |= matches!(kind, Key::Edit(_));
            has_read_anew |= matches!(kind, Key::Diary(_) | Key::Trial(_));
        }
        if has_settings {
            self.take_up_settings();
        }
        // Whoever shows something of a day, or of what is left out, reads that anew.
        if has_kept || has_afters || has_records || has_read_anew {
            self.past.update(|past| {
                if has_kept {
                    past.kept = store.kept();
                }
                if has_afters {
                    past.ratings = store.ratings();
                }
                if has_records {
                    add(&mut past.records, new);
                    store.revise(&mut past.records);
                }
            });
        }
        if has_records {
            self.warn_of_the_past();
        }
        if has_warnings {
            self.take_up_warnings();
        }
        if has_draft {
            self.draft.set(store.draft());
        }
    }

    /// Stores the record of a session.
    pub(super) fn save(self, record: &Record) {
        self.past.update(|past| {
            past.saving = Saving::OnItsWay;
            add(&mut past.records, vec![record.clone()]);
        });
        self.settle(self.store.with_value(|store| store.save_record(record)));
        self.ask_to_persist();
    }

    /// Writes the journal of the session as it stands.
    pub(super) fn write_journal(self) {
        let now = clock::now();
        let text = self.session_now(|s| s.journal(now));
        if !text.is_empty() {
            self.settle(self.store.with_value(|store| store.save_live(&text)));
        }
    }

    /// There is no session to come back to.
    pub(super) fn forget_journal(self) {
        self.settle(self.store.with_value(Store::forget_live));
    }

    /// Whether anything will still be there after the page is closed, as far as is known.
    pub(crate) fn can_keep(self) -> bool {
        // It is known once both copies were read.
        self.past.with(|past| past.is_whole);
        self.store.with_value(Store::can_keep)
    }
}
