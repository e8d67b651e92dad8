//! What each part hands over when it arrives, but for the figures.

use std::pin::Pin;

use leptos::prelude::*;

use super::look::ProgressLook;
use crate::app::{App, PlayerView};
use crate::domain::catalogue::ExerciseId;
use crate::domain::leaflet::Leaflet;
use crate::domain::route::Route;
use crate::ui::dialogs::{Dialogs, Inside};
use crate::ui::html::El;

/// All that leads, keeps and draws a session.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SessionPart {
    /// The app, opened when this part came.
    pub(crate) app: App,
    /// Has it catch up with what it does not know yet when it is opened; once.
    pub(crate) catch_up: fn(App) -> Pin<Box<dyn Future<Output = ()>>>,
    /// The page of a route.
    pub(crate) page: fn(App, Route) -> El,
    /// The title of the tab.
    pub(crate) title: fn(App) -> String,
    /// What the first page leads with where that is not what everybody may start with.
    pub(crate) head: fn(App) -> El,
    /// On the first page: the session that waits.
    pub(crate) resume: fn(App) -> El,
    /// At the foot of every page: what there is to tell.
    pub(crate) notices: fn(App) -> El,
    /// Starts the routine for everybody; `true` while a tap is handled.
    pub(crate) start: fn(App, bool),
    /// Whether a session runs at this moment.
    pub(crate) is_running: fn(App) -> bool,
}

/// Pages that no session needs, and who opens one of which waits for no others: those of a routine, and those of what goes
/// to somebody else of the history.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PagesPart {
    /// The page of a route.
    pub(crate) page: fn(App, Route) -> El,
}

/// The pages that no session needs, and what the session's own pages show of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LaterPart {
    /// Begins what goes on from then on, unseen.
    pub(crate) begin: fn(App),
    /// The page of a route.
    pub(crate) page: fn(App, Route) -> El,
    /// What the plan asks for today.
    pub(crate) today: fn(App) -> El,
    /// How the week stands of somebody without a plan.
    pub(crate) week: fn(App) -> El,
    /// The routines that were kept.
    pub(crate) kept: fn(App) -> El,
    /// What is offered when a movement break is due.
    pub(crate) offers: fn(App) -> El,
    /// What a person says about an exercise, and in whose place it stands.
    pub(crate) preferences: fn(App, ExerciseId, ExerciseId) -> El,
    /// What they have said about some.
    pub(crate) said: fn(App, Vec<ExerciseId>) -> El,
    /// What the player's dialog shows, as far as no session needs it.
    pub(crate) in_player: fn(App, PlayerView, Dialogs, Inside) -> El,
    /// Whether the first words of the voice were heard.
    pub(crate) asks_about_sound: fn(App, Dialogs) -> El,
    /// The figure of what was done last, at rest.
    pub(crate) at_rest: fn(App) -> El,
    /// How it feels after the session that has just ended.
    pub(crate) feels: fn(App) -> El,
    /// What to do where what is being done is just too much.
    pub(crate) too_much: fn(App, PlayerView, RwSignal<bool>) -> El,
    /// Who says what of the safety questions, and what else there is to know of them.
    pub(crate) of_safety: fn(App) -> El,
    /// The foot of the page of a routine: what will be said, and how to pass it on.
    pub(crate) foot: fn(App, &Leaflet) -> El,
    /// The ways to pass a routine on.
    pub(crate) pass_on: fn(App, &Leaflet) -> El,
}

/// What the history says, and what was done when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ProgressPart {
    /// How the person looks at it.
    pub(crate) look: ProgressLook,
    /// The page of a route.
    pub(crate) page: fn(App, ProgressLook, Route) -> El,
    /// On the first page: how it goes, in a line.
    pub(crate) line: fn(App) -> El,
}

/// What is given away on paper, or as a code to scan.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PaperPart {
    /// The page of a route.
    pub(crate) page: fn(App, Route) -> El,
    /// The code of an address.
    pub(crate) code: fn(App, &str) -> El,
}
