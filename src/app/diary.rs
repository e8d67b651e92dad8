//! What a person says of their days, and what they change of sessions that are over.

use leptos::prelude::*;

use super::state::App;
use super::store::Store;
use crate::domain::diary::{
    CheckIn, Diary, Goal, Month, USUAL_MINUTE, done_without, moment_ms, months, moved,
};
use crate::domain::history::{Date, Rating, Record, keys, new_id};
use crate::domain::routine::Routine;
use crate::platform::clock;

/// What may be asked and said of days and sessions of the past.
#[derive(Clone, Copy)]
pub(crate) struct DiaryCommands(App);

impl DiaryCommands {
    /// Those of the app.
    pub(crate) const fn of(app: App) -> Self {
        Self(app)
    }

    /// The day that it is, where the device is; followed past midnight.
    pub(crate) fn today(self) -> Date {
        self.0.day.track();
        Date::at(clock::now())
    }

    /// What was said of days; followed.
    pub(crate) fn all(self) -> Diary {
        self.0.past.track();
        self.0.store.with_value(Store::diary)
    }

    /// Says this of a day. Severe pain stops, as it does before a session; one that was told before, and has
    /// passed, is not told again with a note.
    pub(crate) fn say(self, date: Date, check_in: &CheckIn) {
        let Self(app) = self;
        let before = untrack(|| self.all()).on(date).and_then(CheckIn::sign);
        let name = CheckIn::name(date);
        self.write(&name, check_in.encode());
        let told_ms = moment_ms(date.later(1), 0, clock::now().utc_offset_min);
        let is_news = before.is_none() && told_ms > app.setting_now(|s| s.cleared_ms);
        if let Some(sign) = check_in.sign().filter(|_| is_news) {
            app.warn(&name, sign);
        }
    }

    /// This is what they want to do again from now on; nothing where they leave it.
    pub(crate) fn set_goal(self, goal: Option<&Goal>) {
        self.write(Goal::NAME, goal.map(Goal::encode));
    }

    fn write(self, name: &str, text: Option<String>) {
        let Self(app) = self;
        let batch = app.store.with_value(|store| store.save_diary(name, text));
        app.take_in(Vec::new(), &batch.keys());
        app.settle(batch);
        app.ask_to_persist();
    }

    /// The session is gone.
    pub(crate) fn delete(self, record: &Record) {
        self.edit(&record.id, None);
    }

    /// The session is there again, as it was.
    pub(crate) fn bring_back(self, record: &Record) {
        self.edit(&record.id, Some(record));
    }

    /// The months of which something is stored, the newest first; followed.
    pub(crate) fn months(self) -> Vec<Month> {
        let diary = self.all();
        self.0.past(|past| months(&past.records, &diary))
    }

    /// The sessions of a month are gone, and how they felt, and what was said of its days.
    pub(crate) fn delete_month(self, month: &Month) {
        let Self(app) = self;
        let prefix = app.store.with_value(Store::prefix);
        let rated = app.past.with_untracked(|past| {
            let is_rated = |id: &&String| past.ratings.get(id).is_some();
            let rated = month.sessions.iter().filter(is_rated);
            rated
                .map(|id| keys::rating(&prefix, id))
                .collect::<Vec<_>>()
        });
        let sessions = month.sessions.iter().map(|id| keys::edit(&prefix, id));
        let days = month.days.iter();
        let of_days = days.map(|date| keys::diary(&prefix, &CheckIn::name(*date)));
        let keys = sessions.chain(rated).chain(of_days).collect();
        let batch = app.store.with_value(|store| store.take_away(keys));
        app.take_in(Vec::new(), &batch.keys());
        app.settle(batch);
    }

    /// Changes a session, and how it felt after it. Where it is another time, that is another record in the
    /// place of the one that was.
    pub(crate) fn change(self, was: &Record, now: &Record, after: &Rating) {
        let Self(app) = self;
        let stored = app
            .past
            .with_untracked(|past| past.ratings.get(&now.id).cloned());
        if *after != stored.unwrap_or_default() {
            app.settle(
                app.store
                    .with_value(|store| store.save_rating(&now.id, after)),
            );
            app.past
                .update(|past| past.ratings.insert(now.id.clone(), after.clone()));
        }
        if now.id != was.id {
            app.save(now);
            self.edit(&was.id, None);
        } else if now == was {
            app.warn_of_the_past();
        } else {
            self.edit(&was.id, Some(now));
        }
    }

    /// The same session at this time of this day.
    pub(crate) fn moved(self, record: &Record, date: Date, minute_of_day: u16) -> Record {
        let (id, utc_offset_min) = begins(date, minute_of_day);
        moved(record, id, utc_offset_min)
    }

    /// A session of this routine was done on this day without the app, as this person does it.
    pub(crate) fn add(self, routine: &Routine, date: Date) -> Record {
        let Self(app) = self;
        let (id, utc_offset_min) = begins(date, USUAL_MINUTE);
        let own = app.setting_now(|s| s.personalise(routine)).own;
        let record = done_without(&own, untrack(|| app.ready_time()), id, utc_offset_min);
        app.save(&record);
        record
    }

    fn edit(self, id: &str, record: Option<&Record>) {
        let Self(app) = self;
        let batch = app.store.with_value(|store| store.save_edit(id, record));
        app.take_in(Vec::new(), &batch.keys());
        app.settle(batch);
    }
}

/// The id of a session that begins at this time of this day where the device is, but no later than now; and
/// how far its clock was ahead of UTC by then.
fn begins(date: Date, minute_of_day: u16) -> (String, i16) {
    let now = clock::now();
    let near_ms = moment_ms(date, minute_of_day, now.utc_offset_min);
    let utc_offset_min = clock::utc_offset_min(near_ms);
    let at_ms = moment_ms(date, minute_of_day, utc_offset_min).min(now.wall_ms);
    (new_id(at_ms, clock::random_u128()), utc_offset_min)
}
