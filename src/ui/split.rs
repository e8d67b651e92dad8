//! Where the program is cut: what each part hands over, and how it is loaded.
//!
//! What only a part's function reaches is cut off with it. Nobody but [`Parts`](super::parts::Parts) may
//! load one, or two parts could be opened twice.

use std::pin::Pin;

use wasm_split_helpers::SplitLoaderError;
#[cfg(not(debug_assertions))]
use wasm_split_helpers::wasm_split;

use super::figure::{drawn, easel, moving, playing};
use super::pages;
use super::parts::{
    BodyPart, LaterPart, Loaders, PagesPart, PaperPart, Part, ProgressLook, ProgressPart,
    SessionPart,
};
use crate::app::{App, First, begin_afterwards, catch_up};
use crate::domain::session::Status;

/// What opens the app, in several short tasks.
type Open = fn(First) -> Pin<Box<dyn Future<Output = SessionPart>>>;

/// Comes with the session's part: opens the app.
#[cfg_attr(not(debug_assertions), wasm_split(session, fallible))]
fn session_part() -> Result<Open, SplitLoaderError> {
    Ok(|first| Box::pin(opened(first)))
}

async fn opened(first: First) -> SessionPart {
    SessionPart {
        app: App::open(first).await,
        catch_up: |app| Box::pin(catch_up(app)),
        page: pages::session::view,
        title: pages::title::title,
        head: pages::session::head,
        resume: pages::session::resume,
        notices: pages::session::notices,
        start: App::start_for_everybody,
        is_running: |app| app.session_now(|session| session.status() == Status::Running),
    }
}

/// Comes with the pages of a routine.
#[cfg_attr(not(debug_assertions), wasm_split(routine, fallible))]
fn routine_part() -> Result<PagesPart, SplitLoaderError> {
    Ok(PagesPart {
        page: pages::routine::view,
    })
}

/// Comes with what draws the figures.
#[cfg_attr(not(debug_assertions), wasm_split(body, fallible))]
fn body_part() -> Result<BodyPart, SplitLoaderError> {
    Ok(BodyPart {
        beside_text: drawn::beside_text,
        image: easel::image,
        rest: drawn::start,
        row: drawn::row,
        every_pose: drawn::every_pose,
        pose: drawn::pose,
        moving: playing::alone,
        demo: playing::demo,
        lively: playing::lively,
        portrait: drawn::portrait,
        back: drawn::back,
        of_session: moving::of_session,
        print: easel::print,
    })
}

/// Comes with the pages that no session needs.
#[cfg_attr(not(debug_assertions), wasm_split(later, fallible))]
fn later_part() -> Result<LaterPart, SplitLoaderError> {
    Ok(LaterPart {
        begin: begin_afterwards,
        page: pages::later::view,
        today: pages::later::today,
        week: pages::later::week,
        kept: pages::later::kept_rows,
        offers: pages::later::offers,
        preferences: pages::later::preferences,
        said: pages::later::said,
        in_player: pages::later::in_player,
        asks_about_sound: pages::later::asks_about_sound,
        at_rest: pages::later::at_rest,
        feels: pages::later::feels,
        too_much: pages::later::too_much,
        of_safety: pages::later::of_safety,
        foot: pages::later::foot,
        pass_on: pages::later::pass_on,
    })
}

/// Comes with what goes to somebody else of the history.
#[cfg_attr(not(debug_assertions), wasm_split(report, fallible))]
fn report_part() -> Result<PagesPart, SplitLoaderError> {
    Ok(PagesPart {
        page: pages::report::view,
    })
}

/// Comes with what the history says.
#[cfg_attr(not(debug_assertions), wasm_split(progress, fallible))]
fn progress_part() -> Result<ProgressPart, SplitLoaderError> {
    Ok(ProgressPart {
        look: ProgressLook::new(),
        page: pages::progress::view,
        line: pages::progress::line,
    })
}

/// Comes with what is given away on paper.
#[cfg_attr(not(debug_assertions), wasm_split(paper, fallible))]
fn paper_part() -> Result<PaperPart, SplitLoaderError> {
    Ok(PaperPart {
        page: pages::paper::view,
        code: pages::paper::code,
    })
}

/// What fetches each part.
pub(super) const LOADERS: Loaders = Loaders {
    session: |first| {
        Box::pin(async move {
            let open = arrived(session_part()).await?;
            Ok(open(first).await)
        })
    },
    routine: || Box::pin(async { arrived(routine_part()).await.map(Part::Routine) }),
    body: || Box::pin(async { arrived(body_part()).await.map(Part::Body) }),
    later: || Box::pin(async { arrived(later_part()).await.map(Part::Later) }),
    report: || Box::pin(async { arrived(report_part()).await.map(Part::Report) }),
    progress: || Box::pin(async { arrived(progress_part()).await.map(Part::Progress) }),
    paper: || Box::pin(async { arrived(paper_part()).await.map(Part::Paper) }),
};

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
