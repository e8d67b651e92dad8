//! The words of movement breaks, apart from the language itself: they come with pages that no session
//! needs.

use super::Statements;

/// The page, and what is offered when a break is due.
#[derive(Debug)]
pub struct BreaksPage {
    /// What it is, in a sentence.
    pub lead: &'static str,
    /// The heading over why.
    pub why_title: &'static str,
    /// Why, and who says so.
    pub why: Statements,
    /// The link in the settings while breaks are off, and on.
    pub to_page: fn(bool) -> &'static str,
    /// How often.
    pub every: &'static str,
    /// Never.
    pub off: &'static str,
    /// So many minutes, for a button.
    pub n_minutes: fn(u16) -> String,
    /// How long.
    pub minutes: &'static str,
    /// Between which hours.
    pub hours: &'static str,
    /// The first field.
    pub from: &'static str,
    /// The second field.
    pub to: &'static str,
    /// Hours over midnight, or all day long.
    pub hours_hint: fn(u16, u16) -> &'static str,
    /// Monday to Friday.
    pub weekdays: &'static str,
    /// What that means.
    pub weekdays_hint: &'static str,
    /// A notification.
    pub notify: &'static str,
    /// What it is, where the browser may still be asked or has agreed.
    pub notify_hint: &'static str,
    /// The browser does not let us.
    pub notify_denied: &'static str,
    /// It was asked, and nobody has answered.
    pub notify_unanswered: &'static str,
    /// The browser has none.
    pub notify_missing: &'static str,
    /// No more of them today; said on the page.
    pub stopped: &'static str,
    /// Takes that back.
    pub go_on: &'static str,
    /// The heading over taking one at once.
    pub now: &'static str,
    /// What it would be.
    pub holds: fn(&[String]) -> String,
    /// Does it.
    pub take_now: &'static str,
    /// Nothing is left to do.
    pub nothing: &'static str,
    /// The heading over how it works.
    pub how: &'static str,
    /// How it works.
    pub how_list: &'static [&'static str],
    /// Before the title of the tab, while something is offered.
    pub sign: &'static str,
    /// What an offer says, by its minutes.
    pub offer: fn(u16) -> &'static str,
    /// Starts it.
    pub start: &'static str,
    /// The label of the ways to put it off.
    pub later: &'static str,
    /// So many minutes later.
    pub snooze: fn(u16) -> String,
    /// No more of them today.
    pub not_today: &'static str,
}
