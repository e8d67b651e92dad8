//! What the machine of breaks is told, and what it answers.

use super::BreakSettings;
use crate::domain::catalogue::slugged;

/// How the page can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seen {
    /// Not at all: another tab is in front, the window is away, or the screen is locked.
    Hidden,
    /// Perhaps, but somebody works in another window.
    Behind,
    /// It is what somebody works with.
    #[default]
    InFront,
}

slugged! {
    /// What tabs tell each other, so that only one of them offers a break.
    Elsewhere {
        /// A break is offered, where somebody could see it.
        Offered = "offered",
        /// An offer was answered, or a session begins or is over.
        Answered = "answered",
        /// Somebody has a break at this moment.
        Resting = "resting",
    }
}

/// What the person, the clock or another tab does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreakEvent {
    /// Time has passed.
    Tick,
    /// The person did something on the page.
    Activity,
    /// The page can be seen like this from now on.
    Seen(Seen),
    /// The browser stops the page, which says nothing of the person.
    Freeze,
    /// Not now, but in so many minutes.
    Snooze(u16),
    /// A session begins or goes on, from an offer or from anywhere else.
    Begin,
    /// The session stands still, with its page open.
    Stand,
    /// The session is over, or was left.
    Done,
    /// No more today.
    StopForToday,
    /// These settings from now on.
    Settings(BreakSettings),
    /// Another tab has said this.
    Elsewhere(Elsewhere),
}

/// What is to happen outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreakEffect {
    /// Offer the set of this turn; see [`set`](super::set()).
    Offer(usize),
    /// Sound one soft tone.
    Chime,
    /// Show a silent notification, in the place of the one before.
    Notify,
    /// Take the notification back; the offer stays.
    TakeNoteBack,
    /// Take the offer back.
    TakeBack,
    /// Keep this as the day on which there are no more of them; see [`BreakSettings::stopped_on`].
    StopOn(u16),
    /// Tell other tabs.
    Tell(Elsewhere),
}
