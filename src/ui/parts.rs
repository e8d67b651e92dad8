//! The parts of the program, by when they are needed: what each hands over when it arrives, and how they
//! are fetched.
//!
//! The frame and the first page come first. Nothing may call into a later part but through the
//! functions that this part has handed over; what only such a part reaches is cut off with it.

mod arrival;
mod body;
mod handed_over;
mod look;

pub(crate) use arrival::Arrival;
pub(crate) use body::{BodyPart, Draw, Lit, OnSeen, WhichFigure};
pub(crate) use handed_over::{LaterPart, PagesPart, PaperPart, ProgressPart, SessionPart};
pub(crate) use look::ProgressLook;

use std::pin::Pin;

use leptos::prelude::*;
use wasm_split_helpers::SplitLoaderError;

use crate::app::{First, arrive, arrive_anew};
use crate::domain::route::Route;
use crate::platform::page::{boot, focus, sheet, tab, visibility};
use crate::platform::tasks::{later, next_task};

/// How many frames the figures of the first page take on a slow phone, with some to spare.
const FRAMES_OF_FIRST_PAGE: u8 = 60;

/// A part on its way; it may not come, and may be asked for again then.
pub(super) type Loading<T> = Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>;

/// What fetches each part.
#[derive(Debug, Clone, Copy)]
pub(super) struct Loaders {
    /// Opens the app as well, in several short tasks.
    pub(super) session: fn(First) -> Loading<SessionPart>,
    pub(super) routine: fn() -> Loading<Part>,
    pub(super) body: fn() -> Loading<Part>,
    pub(super) later: fn() -> Loading<Part>,
    pub(super) report: fn() -> Loading<Part>,
    pub(super) progress: fn() -> Loading<Part>,
    pub(super) paper: fn() -> Loading<Part>,
}

/// A part that comes after the session's. They are of one type, since each type of signal has code of its
/// own.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part {
    Routine(PagesPart),
    Body(BodyPart),
    Later(LaterPart),
    Report(PagesPart),
    Progress(ProgressPart),
    Paper(PaperPart),
}

impl Arrival<Part> {
    /// The same of the part that it is.
    fn of<T>(self, part: fn(Part) -> Option<T>) -> Arrival<T> {
        match self {
            Self::OnItsWay => Arrival::OnItsWay,
            Self::Here(it) => part(it).map_or(Arrival::Missing, Arrival::Here),
            Self::Missing => Arrival::Missing,
        }
    }
}

/// The way of such a part.
#[derive(Debug, Clone, Copy)]
struct Coming {
    arrival: RwSignal<Arrival<Part>>,
    /// Whether it is being fetched; it may hang.
    is_fetched: RwSignal<bool>,
    load: fn() -> Loading<Part>,
}

impl Coming {
    fn new(load: fn() -> Loading<Part>) -> Self {
        Self {
            arrival: RwSignal::new(Arrival::OnItsWay),
            is_fetched: RwSignal::new(false),
            load,
        }
    }

    fn is(self, arrival: fn(&Arrival<Part>) -> bool) -> bool {
        self.arrival.with_untracked(arrival)
    }

    /// Somebody asks for it again, if it did not come.
    fn wait_again(self) {
        if self.is(|arrival| matches!(arrival, Arrival::Missing)) {
            self.arrival.set(Arrival::OnItsWay);
        }
    }
}

/// The parts, as far as they are here.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parts {
    first: First,
    load_session: fn(First) -> Loading<SessionPart>,
    /// All that leads, keeps and draws a session.
    session: RwSignal<Arrival<SessionPart>>,
    /// Whether it is being fetched; it may hang.
    fetches_session: RwSignal<bool>,
    /// Whether the app has caught up.
    catches_up: RwSignal<bool>,
    /// The pages of a routine.
    routine: Coming,
    /// What draws the figures.
    body: Coming,
    /// The pages that no session needs.
    later: Coming,
    /// What goes to somebody else of the history.
    report: Coming,
    /// What the history says.
    progress: Coming,
    /// What is given away on paper.
    paper: Coming,
}

impl Parts {
    /// Those of the app that is being started; none has been asked for.
    pub(super) fn new(first: First, load: Loaders) -> Self {
        Self {
            first,
            load_session: load.session,
            session: RwSignal::new(Arrival::OnItsWay),
            fetches_session: RwSignal::new(false),
            catches_up: RwSignal::new(false),
            routine: Coming::new(load.routine),
            body: Coming::new(load.body),
            later: Coming::new(load.later),
            report: Coming::new(load.report),
            progress: Coming::new(load.progress),
            paper: Coming::new(load.paper),
        }
    }

    /// Those of the app whose page is being drawn; none outside of one.
    pub(crate) fn here() -> Option<Self> {
        use_context()
    }

    /// The session's part.
    pub(crate) fn session(self) -> Arrival<SessionPart> {
        self.session.get()
    }

    /// The pages of a routine.
    pub(crate) fn routine(self) -> Arrival<PagesPart> {
        self.routine.arrival.get().of(|it| match it {
            Part::Routine(part) => Some(part),
            _ => None,
        })
    }

    /// What draws the figures.
    pub(crate) fn body(self) -> Arrival<BodyPart> {
        self.body.arrival.get().of(|it| match it {
            Part::Body(part) => Some(part),
            _ => None,
        })
    }

    /// The pages that no session needs.
    pub(crate) fn later(self) -> Arrival<LaterPart> {
        self.later.arrival.get().of(|it| match it {
            Part::Later(part) => Some(part),
            _ => None,
        })
    }

    /// What goes to somebody else of the history.
    pub(crate) fn report(self) -> Arrival<PagesPart> {
        self.report.arrival.get().of(|it| match it {
            Part::Report(part) => Some(part),
            _ => None,
        })
    }

    /// What the history says.
    pub(crate) fn progress(self) -> Arrival<ProgressPart> {
        self.progress.arrival.get().of(|it| match it {
            Part::Progress(part) => Some(part),
            _ => None,
        })
    }

    /// What is given away on paper.
    pub(crate) fn paper(self) -> Arrival<PaperPart> {
        self.paper.arrival.get().of(|it| match it {
            Part::Paper(part) => Some(part),
            _ => None,
        })
    }

    /// Whether it is known what the page is to show.
    pub(super) fn is_page_known(self) -> bool {
        match self.session() {
            Arrival::OnItsWay => false,
            Arrival::Here(_) => !self.first.is_awaited(),
            Arrival::Missing => true,
        }
    }

    /// Starts the routine for everybody, `in_tap` while a tap or a key is handled. What that needs may
    /// still be on its way: the tap is kept.
    pub(crate) fn start(self, in_tap: bool) {
        match self.session.get_untracked() {
            Arrival::Here(part) => (part.start)(part.app, in_tap),
            Arrival::OnItsWay => self.first.await_start(true),
            Arrival::Missing => {
                // Whoever has tapped before was told that it did not come.
                let again = untrack(|| self.first.is_awaited());
                self.first.await_start(true);
                self.fetch_session(again);
            }
        }
    }

    /// Fetches the session's part, and opens the app with it. Where it does not come `again` although
    /// there is a network, the host may have another version by now: then the page is loaded anew. Where
    /// it hangs, it is asked for beside that, and comes once.
    pub(crate) fn fetch_session(self, again: bool) {
        self.session.set(Arrival::OnItsWay);
        later(async move {
            boot::hangs().await;
            if matches!(self.session.get_untracked(), Arrival::OnItsWay) {
                self.session.set(Arrival::Missing);
            }
        });
        if is_on(self.fetches_session) {
            return boot::ask_again();
        }
        later(async move {
            let part = (self.load_session)(self.first).await;
            self.fetches_session.set(false);
            match part {
                Ok(part) => {
                    // Who has tapped Start is led into the session first.
                    if !untrack(|| self.first.is_awaited()) {
                        self.catch_up(part).await;
                    }
                    self.take_session(part);
                }
                Err(_) if again && tab::is_online() => tab::reload(),
                Err(_) => self.session.set(Arrival::Missing),
            }
        });
    }

    fn take_session(self, part: SessionPart) {
        let waits_for_page = focus::is_on_heading() && !self.first.is_on(&Route::Home);
        let is_late = matches!(self.session.get_untracked(), Arrival::Missing);
        if is_late {
            // Whoever tapped has been told that nothing came of it.
            self.first.await_start(false);
        }
        // What stands in the place of the app is not styled anew.
        if !boot::is_here() {
            boot::dress();
        }
        self.session.set(Arrival::Here(part));
        boot::catch_no_more_taps();
        if waits_for_page {
            arrive(self.first.scroll());
        }
        if untrack(|| self.first.is_awaited()) {
            (part.start)(part.app, false);
        }
    }

    /// Has the app catch up, unless it does already.
    async fn catch_up(self, part: SessionPart) {
        if !is_on(self.catches_up) {
            (part.catch_up)(part.app).await;
        }
    }

    /// Has the app catch up where a session went before, once that is drawn.
    pub(super) async fn catch_up_late(self) {
        if let Arrival::Here(part) = self.session.get_untracked()
            && !self.catches_up.get_untracked()
        {
            // Nothing is drawn where nobody sees it.
            if visibility::is_visible() {
                sheet::drawn().await;
            }
            self.catch_up(part).await;
        }
    }

    /// Fetches what a session can do without, if the session's part is there: the pages of a routine
    /// beside the figures, and all other pages after those. What the first page can do without leaves it the
    /// time to be drawn, which compiling at the same time would take from it.
    pub(super) fn fetch_others(self) {
        if !self.session.with_untracked(Arrival::is_here) {
            return;
        }
        self.say_what_hangs();
        later(self.fetch(self.routine, false));
        later(async move {
            self.fetch(self.body, false).await;
            self.fetch(self.later, false).await;
            self.first_page_is_drawn().await;
            // A link may lead to results, which must not wait for charts.
            self.fetch(self.report, false).await;
            self.fetch(self.progress, false).await;
            self.fetch(self.paper, false).await;
        });
    }

    /// Comes back after the frames in which the figures of the first page are drawn, or once the person goes elsewhere.
    async fn first_page_is_drawn(self) {
        for _ in 0..FRAMES_OF_FIRST_PAGE {
            if !self.first.is_on(&Route::Home) {
                return;
            }
            sheet::drawn().await;
        }
    }

    /// Fetches what did not come again, because the person wants it; see [`Self::fetch_session`].
    pub(crate) fn fetch_again(self) {
        self.routine.wait_again();
        self.later.wait_again();
        self.report.wait_again();
        self.progress.wait_again();
        self.paper.wait_again();
        self.say_what_hangs();
        boot::ask_again();
        later(self.fetch(self.routine, true));
        later(self.fetch(self.body, false));
        later(self.fetch(self.later, true));
        later(self.fetch(self.report, true));
        later(self.fetch(self.progress, true));
        later(self.fetch(self.paper, true));
    }

    /// Says of each that hangs that it did not come. It is taken even so.
    fn say_what_hangs(self) {
        later(async move {
            boot::hangs().await;
            let all = [
                self.routine,
                self.body,
                self.later,
                self.report,
                self.progress,
                self.paper,
            ];
            for part in all {
                if part.is(|arrival| matches!(arrival, Arrival::OnItsWay)) {
                    // Where the figures hang, the pages have not even been asked for yet.
                    later(self.fetch(part, false));
                    self.take(part, Arrival::Missing);
                }
            }
        });
    }

    /// Fetches a part that is neither here nor being fetched. Where it does not come `again` although
    /// there is a network, the page is loaded anew, unless a session runs.
    async fn fetch(self, part: Coming, again: bool) {
        if part.is(Arrival::is_here) || is_on(part.is_fetched) {
            return;
        }
        let came = (part.load)().await;
        match (&came, self.session.get_untracked()) {
            (Ok(Part::Later(part)), Arrival::Here(session)) => (part.begin)(session.app),
            (Err(_), Arrival::Here(session))
                if again && tab::is_online() && !(session.is_running)(session.app) =>
            {
                return tab::reload();
            }
            _ => {}
        }
        next_task().await;
        part.is_fetched.set(false);
        self.take(part, came.map_or(Arrival::Missing, Arrival::Here));
    }

    /// Takes it up; whoever waits for a page of it is put on its heading.
    fn take(self, part: Coming, arrival: Arrival<Part>) {
        arrive_anew(self.first.scroll());
        boot::dress();
        part.arrival.set(arrival);
    }
}

/// Whether this was on; it is from now on.
fn is_on(flag: RwSignal<bool>) -> bool {
    flag.try_update_untracked(|flag| std::mem::replace(flag, true))
        .unwrap_or(true)
}
