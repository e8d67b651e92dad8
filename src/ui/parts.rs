//! The parts of the program, by when they are needed, and what each hands over when it arrives.
//!
//! The frame and the first page come first. Nothing may call into a later part but through the
//! functions that this part has handed over; what only such a part reaches is cut off with it.

use std::pin::Pin;

use leptos::prelude::*;
use wasm_split_helpers::SplitLoaderError;
#[cfg(not(debug_assertions))]
use wasm_split_helpers::wasm_split;

use super::figure::{drawn, playing};
use super::first::First;
use super::html::{El, Text};
use super::pages::player::Glance;
use super::state::App;
use super::{afterwards, breaks, pages};
use crate::domain::catalogue::{ExerciseId, Side};
use crate::domain::figure::FigureId;
use crate::domain::route::Route;
use crate::domain::routine::Routine;

/// Whether a part of the program is there.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Arrival<T> {
    /// It has been asked for.
    OnItsWay,
    /// It is.
    Here(T),
    /// It did not come.
    Missing,
}

impl<T> Arrival<T> {
    /// Whether it is there.
    pub(crate) const fn is_here(&self) -> bool {
        matches!(self, Self::Here(_))
    }
}

/// All that leads, keeps and draws a session.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SessionPart {
    /// The app, opened when this part came.
    pub(crate) app: App,
    /// The page of a route.
    pub(crate) page: fn(App, Route) -> El,
    /// The title of the tab.
    pub(crate) title: fn(App) -> String,
    /// What the first page leads with where that is not what everybody may start with.
    pub(crate) head: fn(App) -> El,
    /// On the first page: the session that waits.
    pub(crate) resume: fn(App) -> El,
    /// On the first page: what was done last.
    pub(crate) last_time: fn(App) -> AnyView,
    /// At the foot of every page: what there is to tell.
    pub(crate) notices: fn(App) -> El,
    /// Starts the routine for everybody; `true` while a tap is handled.
    pub(crate) start: fn(App, bool),
    /// Fetches the parts that come after this one.
    pub(crate) fetch_others: fn(App),
}

/// What opens the app, in several short tasks.
pub(crate) type Open = fn(First) -> Pin<Box<dyn Future<Output = SessionPart>>>;

/// What is to be seen of a figure right now, in words.
pub(crate) type Seen = Box<dyn Fn() -> Text + Send + Sync>;

/// What draws the figures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodyPart {
    /// A figure in the pose that is held.
    pub(crate) still: fn(App, FigureId) -> El,
    /// The same beside a text that says as much.
    pub(crate) beside_text: fn(FigureId) -> El,
    /// The main poses side by side.
    pub(crate) row: fn(App, FigureId, Option<Side>) -> El,
    /// All poses side by side.
    pub(crate) every_pose: fn(App, FigureId) -> El,
    /// A figure that plays, at once or when the person wants it to.
    pub(crate) demo: fn(App, FigureId, bool) -> El,
    /// The figure of the session: what is to be seen, and what may set it moving again.
    pub(crate) of_session: fn(App, Seen, Box<dyn Fn()>) -> El,
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
    /// What is offered when a movement break is due.
    pub(crate) offers: fn(App) -> El,
    /// What a person says about an exercise, and in whose place it stands.
    pub(crate) marks: fn(App, ExerciseId, ExerciseId) -> El,
    /// What they have said about some.
    pub(crate) said: fn(App, Vec<ExerciseId>) -> El,
    /// The player's list of everything.
    pub(crate) all_parts: fn(App, Glance, RwSignal<bool>) -> El,
    /// How to do what is being done.
    pub(crate) how_to: fn(App, Glance) -> El,
    /// The player's changes of an exercise.
    pub(crate) pace: fn(App, Glance, RwSignal<bool>) -> El,
    /// The player's sound.
    pub(crate) sound: fn(App) -> El,
    /// The player's keys.
    pub(crate) keys: fn(App) -> El,
    /// The foot of the page of a routine: what will be said, and how to pass it on.
    pub(crate) foot: fn(App, &Routine) -> El,
}

/// Comes with the session's part: opens the app.
#[cfg_attr(not(debug_assertions), wasm_split(session, fallible))]
fn session_part() -> Result<Open, SplitLoaderError> {
    Ok(|first| Box::pin(opened(first)))
}

async fn opened(first: First) -> SessionPart {
    SessionPart {
        app: App::open(first).await,
        page: pages::session::view,
        title: pages::session::title,
        head: pages::session::head,
        resume: pages::session::resume,
        last_time: pages::session::last_time,
        notices: pages::session::notices,
        start: App::start_for_everybody,
        fetch_others: App::fetch_others,
    }
}

/// Comes with what draws the figures.
#[cfg_attr(not(debug_assertions), wasm_split(body, fallible))]
fn body_part() -> Result<BodyPart, SplitLoaderError> {
    Ok(BodyPart {
        still: drawn::still,
        beside_text: drawn::beside_text,
        row: drawn::row,
        every_pose: drawn::every_pose,
        demo: playing::demo,
        of_session: drawn::of_session,
    })
}

/// Comes with the pages that no session needs.
#[cfg_attr(not(debug_assertions), wasm_split(later, fallible))]
fn later_part() -> Result<LaterPart, SplitLoaderError> {
    Ok(LaterPart {
        begin: afterwards::begin,
        page: pages::later::view,
        today: pages::later::today,
        offers: breaks::offers,
        marks: pages::later::marks,
        said: pages::later::said,
        all_parts: pages::later::all_parts,
        how_to: pages::later::how_to,
        pace: pages::later::pace,
        sound: pages::later::sound,
        keys: pages::later::keys,
        foot: pages::later::foot,
    })
}

/// Fetches the session's part.
///
/// # Errors
///
/// When it did not come; it may be asked for again.
pub(super) async fn fetch_session() -> Result<Open, SplitLoaderError> {
    arrived(session_part()).await
}

/// Fetches what draws the figures.
///
/// # Errors
///
/// When it did not come; it may be asked for again.
pub(super) async fn fetch_body() -> Result<BodyPart, SplitLoaderError> {
    arrived(body_part()).await
}

/// Fetches the pages that no session needs.
///
/// # Errors
///
/// When they did not come; they may be asked for again.
pub(super) async fn fetch_later() -> Result<LaterPart, SplitLoaderError> {
    arrived(later_part()).await
}

/// What a part hands over. A debug build is in one piece, and has it already.
#[cfg(debug_assertions)]
async fn arrived<T>(part: T) -> T {
    part
}

/// What a part hands over once it has arrived.
#[cfg(not(debug_assertions))]
async fn arrived<T>(part: impl Future<Output = T>) -> T {
    part.await
}
