//! What the first page shows of this person, now and, before the app is there, the next time.

use leptos::prelude::*;

use super::first::{FirstPage, FirstPageHead, InRoom, Stands};
use super::state::App;
use crate::app::reactive::{effect, memo};
use crate::domain::catalogue::Side;
use crate::domain::figure::people::Somebody;
use crate::domain::history::Date;
use crate::domain::plan::{Standing, is_done_on};
use crate::domain::routine::BuiltIn;
use crate::domain::session::Session;
use crate::platform::clock;
use crate::platform::page::boot;

impl App {
    /// Keeps the first page true, and what `index.html` may show of it the next time.
    pub(super) fn follow_first_page(self) {
        // A session that runs changes all the time.
        let has_session = memo(move || self.has_session());
        let reopens_until = memo(move || {
            self.session
                .with(|s| s.as_ref().and_then(Session::reopens_until_ms))
        });
        effect(move || {
            let page = self.first_page(has_session.get());
            let text = self.note(&page, reopens_until.get());
            boot::set_first_screen(&text);
            self.first.show(page);
        });
    }

    /// What is noted for the next time; see [`boot::set_first_screen`].
    fn note(self, page: &FirstPage, reopens_until: Option<u64>) -> String {
        let usual = FirstPage::usual();
        let is_right = FirstPage {
            is_done: page.is_done,
            ..usual
        } == *page;
        let line = self.first_line.get();
        let (tag, now) = (self.first.words().tag, clock::now());
        let is_somebody_else = self
            .settings
            .with(|s| s.somebody() != Somebody::default() || s.hand() != Side::Right);
        let from_ms = match page.is_done {
            // What was done today is not tomorrow's.
            true => now.wall_ms + now.until_midnight_ms(),
            // Until then the page also offers to take up what has just ended.
            false => reopens_until.unwrap_or_default(),
        };
        let own = if is_somebody_else { " own" } else { "" };
        let right = is_right.then(|| format!("{tag} {from_ms}{own} "));
        let note = format!("{}{line}", right.unwrap_or_default());
        note.trim_end().to_owned()
    }

    /// Keeps true where this person stands: the line over the first page, and who is in its room.
    pub(super) fn follow_standing(self) {
        let standing = memo(move || self.standing());
        effect(move || {
            let (head, has_session) = self.first.shown(|page| (page.head, page.has_session));
            let (standing, figure) = standing.get();
            let words = self.first.words();
            let headline = match (head, standing) {
                (FirstPageHead::OnHold, _) => words.shell.home,
                _ if has_session => words.shell.home,
                (_, Some(standing)) => self.words().plan.stands(standing),
                (_, None) => words.home.title,
            };
            let is_own = headline != words.home.title && !has_session;
            let line = is_own.then(|| format!("{} {headline}", self.day.get()));
            self.first_line.set(line.unwrap_or_default());
            self.first.stand(Stands {
                headline: headline.to_owned(),
                figure,
            });
        });
    }

    /// Where this person stands in their week, and who is in the room of the first page.
    fn standing(self) -> (Option<Standing>, Option<InRoom>) {
        let head = self.first.shown(|page| page.head);
        let planned = self.plan().overview().filter(|it| !it.is_resting());
        let today = planned.as_ref().map(|it| it.today);
        let standing = today.or_else(|| self.plan().week()).map(|it| it.standing());
        let first = planned.and_then(|it| it.first_figure());
        let figure = match (head, standing) {
            (FirstPageHead::OnHold, _) => Some(InRoom {
                moves: false,
                ..InRoom::usual()
            }),
            (_, Some(Standing::Done)) => Some(InRoom::AT_REST),
            (FirstPageHead::Plan, _) => Some(first.map_or_else(InRoom::usual, InRoom::moving)),
            (FirstPageHead::Start, _) => Some(InRoom::usual()),
        };
        (standing, figure)
    }

    fn first_page(self, has_session: bool) -> FirstPage {
        let ready = self.ready_time();
        let length = |it: &BuiltIn| it.routine().length_ms(ready);
        let shown = self.past.with(|past| {
            self.settings
                .with(|s| FirstPage::of(&s.into(), &past.warnings, has_session))
        });
        self.day.track();
        let today = Date::at(clock::now());
        FirstPage {
            lengths_ms: BuiltIn::ALL.iter().map(length).collect(),
            is_done: self.past.with(|past| is_done_on(&past.records, today)),
            ..shown
        }
    }
}
