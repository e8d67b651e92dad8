//! What the first page shows of this person, now and, before the app is there, the next time.

use leptos::prelude::*;

use super::first::{FirstPage, Head};
use super::state::App;
use crate::app::reactive::{effect, memo};
use crate::domain::routine::BuiltIn;
use crate::domain::session::Session;
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
            if page == FirstPage::usual() {
                let tag = self.first.words().tag;
                // Until then the page also offers to take up what has just ended.
                let text = reopens_until
                    .get()
                    .map_or_else(|| tag.to_owned(), |ms| format!("{tag} {ms}"));
                boot::set_first_screen(&text);
            } else if page.head != Head::Plan || !self.keeps_first_line.get() {
                boot::set_first_screen("");
            }
            self.first.show(page);
        });
    }

    /// Keeps the first line of somebody with a plan true, for the rest of this day.
    pub(super) fn follow_first_line(self) {
        self.keeps_first_line.set(true);
        effect(move || {
            let seen = self.first.shown(|page| (page.head, page.has_session));
            if seen.0 != Head::Plan {
                return;
            }
            let day = self.day.get();
            let line = self.first_line().filter(|_| !seen.1);
            let dated = |line| format!("{day} {line}");
            boot::set_first_screen(&line.map(dated).unwrap_or_default());
        });
    }

    /// The first line of what the plan asks for, where anything may be done.
    fn first_line(self) -> Option<&'static str> {
        let overview = self.plan().overview()?;
        let has_plan = !overview.is_resting() && overview.plan.is_ok();
        has_plan.then(|| self.words().plan.stands(&overview.today))
    }

    fn first_page(self, has_session: bool) -> FirstPage {
        let ready = self.ready_time();
        let length = |it: &BuiltIn| it.routine().length_ms(ready);
        let shown = self.past.with(|past| {
            self.settings
                .with(|s| FirstPage::of(&s.into(), &past.warnings, has_session))
        });
        FirstPage {
            lengths_ms: BuiltIn::ALL.iter().map(length).collect(),
            ..shown
        }
    }
}
