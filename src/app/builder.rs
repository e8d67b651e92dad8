//! Making a routine: the draft is kept as it is changed, and what another tab makes of it is heard of.

use leptos::prelude::*;

use super::state::{App, SavedData, Saving};
use super::store::Store;
use crate::domain::builder::{Draft, of_record};
use crate::domain::catalogue::{ExerciseId, OwnExercise, OwnId, Position, new_own_slug};
use crate::domain::leaflet::Leaflet;
use crate::domain::route::Route;
use crate::domain::routine::Prescription;
use crate::domain::session::Session;
use crate::platform::clock;

/// What may be asked and done while a routine is being made.
#[derive(Clone, Copy)]
pub(crate) struct BuilderCommands(App);

impl BuilderCommands {
    /// Those of the app.
    pub(crate) const fn of(app: App) -> Self {
        Self(app)
    }

    /// A new exercise of somebody's own; none where too many letters were typed since the program was loaded.
    pub(crate) fn new_own(name: &str) -> Option<Prescription> {
        let slug = new_own_slug(clock::random_u128());
        let own = OwnExercise {
            name: name.to_owned(),
            ..OwnExercise::unnamed(slug, Position::Standing)
        };
        Some(Prescription::usual(ExerciseId::Own(own.kept()?)))
    }

    /// The draft as it is stored; an empty one where there is none, or where it cannot be read.
    pub(crate) fn stored(self) -> Draft {
        let text = self.0.store.with_value(Store::draft);
        Draft::decode(&text).unwrap_or_default()
    }

    /// What another tab has made of it, or what came of the second copy; read again when there is news.
    pub(crate) fn elsewhere(self) -> Option<Draft> {
        self.0.draft.with(|text| Draft::decode(text))
    }

    /// Keeps the draft as it stands now.
    pub(crate) fn save(self, draft: &Draft) {
        let Self(app) = self;
        app.past.update(|past| past.saving_draft = Saving::OnItsWay);
        let text = draft.encode();
        app.settle(app.store.with_value(|store| store.save_draft(&text)));
    }

    /// Goes to the hand-out of a link.
    pub(crate) fn print(self, link: String) {
        self.0.go(&Route::HandOut(link));
    }

    /// Whether it is kept: said only once it is true.
    pub(crate) fn saving(self) -> Saving {
        self.0.past.with(|past| past.saving_draft)
    }

    /// What was done last: as it was led, or as the history has it.
    pub(crate) fn done_last(self) -> Option<Leaflet> {
        let just_done = self.0.session_now(|session: &Session| {
            let is_over = session.is_over();
            is_over.then(|| Leaflet::from(session.routine()))
        });
        let in_history = || {
            let mut known: Vec<OwnId> = self.stored().leaflet().own_exercises().collect();
            self.0.past.with_untracked(|past: &SavedData| {
                let kept = past.kept.iter().filter_map(|kept| kept.read().leaflet);
                known.extend(kept.flat_map(|leaflet| leaflet.own_exercises().collect::<Vec<_>>()));
                let mut records = past.records.iter();
                records.find_map(|record| of_record(record, &known))
            })
        };
        just_done.or_else(in_history)
    }
}
