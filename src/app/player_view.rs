//! What the player shows of the session: it changes only when something of it does.

use leptos::prelude::*;

use super::reactive::memo;
use super::state::App;
use crate::domain::routine::Prescription;
use crate::domain::session::{SessionView, Status};

/// The session that is not over, as the player shows it.
#[derive(Clone, Copy)]
pub(crate) struct PlayerView(Memo<Option<SessionView>>);

impl PlayerView {
    /// What there is to see of the session from now on.
    pub(crate) fn new(app: App) -> Self {
        Self(memo(move || {
            app.session(|session| {
                let session = session.filter(|session| !session.is_over())?;
                session.view()
            })
        }))
    }

    /// Something of it, read again when it changes; what is usual where there is no session.
    pub(crate) fn of<T: Default>(self, part: impl FnOnce(&SessionView) -> T) -> T {
        self.0
            .with(|view| view.as_ref().map(part).unwrap_or_default())
    }

    /// What is being done at this moment, for whoever does something about it.
    pub(crate) fn prescription_now(self) -> Option<Prescription> {
        untrack(|| self.of(|view| Some(view.prescription)))
    }

    /// Whether there is no session.
    pub(crate) fn is_none(self) -> bool {
        self.0.with(Option::is_none)
    }

    /// Whether the session moves.
    pub(crate) fn is_running(self) -> bool {
        self.of(|view| view.status == Status::Running)
    }
}
