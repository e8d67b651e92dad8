//! The card of an offer: what it is, and what one may say to it.

use leptos::prelude::*;

use super::Runner;
use crate::domain::breaks::Event;
use crate::domain::route::Route;
use crate::domain::text::BREAKS;
use crate::ui::components::{Icon, actions, button, icon_button, link};
use crate::ui::html::{El, Text, el, memo, nothing};

/// The minutes by which a break may be put off.
const SNOOZES: [u16; 3] = [1, 5, 15];

impl Runner {
    /// What is offered, where something is; it is told to screen readers, and takes no focus.
    pub(super) fn card(self) -> El {
        let Self { app, offer, .. } = self;
        let if_offered = move |text: &'static str| {
            let is_there = offer.with(Option::is_some);
            is_there.then_some(Text::from(text))
        };
        let holds = memo(move || {
            offer
                .get()
                .map_or_else(String::new, |turn| app.break_holds(turn))
        });
        let told = move || {
            let holds = holds.get();
            if holds.is_empty() {
                return nothing();
            }
            el("p", "")
                .child(el("strong", "").text(app.offer_text()))
                .text(" ")
                .text(holds)
                .into()
        };
        el("section", "")
            .live_attr("class", move || if_offered("notice offer"))
            .live_attr("aria-label", move || {
                if_offered(app.words().routines.movement_break)
            })
            .child(el("div", "").attr("role", "status").live(told))
            .live(move || {
                offer
                    .get()
                    .map_or_else(nothing, |turn| self.answers(turn).into())
            })
    }

    /// What one may say to an offer.
    fn answers(self, turn: usize) -> El {
        let answer = move |label, event| {
            button("button button--quiet", label).on_click(move || self.tell(event))
        };
        let later = SNOOZES.map(|minutes| answer((BREAKS.snooze)(minutes), Event::Snooze(minutes)));
        actions()
            .child(self.ways_in(turn))
            .child(answer(BREAKS.not_today, Event::StopForToday))
            .child(
                el("div", "offer__later")
                    .attr("role", "group")
                    .attr("aria-label", BREAKS.later)
                    .children(later),
            )
    }

    /// The start; while a session waits, the way back to it, for a start would end it.
    fn ways_in(self, turn: usize) -> El {
        let app = self.app;
        let waits = memo(move || app.has_session());
        let in_player = memo(move || app.on_page(|route| *route == Route::Player));
        let can_start = memo(move || app.break_routine(turn).is_some());
        el("div", "").live(move || {
            if waits.get() && in_player.get() {
                nothing()
            } else if waits.get() {
                let label = app.first.words().shell.back_to_session;
                link("button button--primary", &Route::Player, label).into()
            } else if can_start.get() {
                icon_button("button button--primary", Icon::Play, BREAKS.start)
                    .on_click(move || {
                        // As it is wanted by now.
                        if let Some(routine) = untrack(|| app.break_routine(turn)) {
                            app.start_at_once(routine);
                        }
                    })
                    .into()
            } else {
                nothing()
            }
        })
    }
}
