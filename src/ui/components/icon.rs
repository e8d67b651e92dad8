//! Icons: line drawings on a grid of 24, in the colour of the text around them.

use crate::ui::html::{El, el};

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    /// A sun that rises: today.
    Home,
    /// A person who stretches.
    Exercises,
    /// A list in order.
    Routines,
    /// A calendar.
    Plan,
    /// A line that goes down: less of what hurts.
    Progress,
    /// Three dots.
    More,
    /// A clock.
    Break,
    /// A letter i in a ring.
    About,
    /// Sliders.
    Settings,
    /// An open book.
    Learn,
    /// A triangle: start.
    Play,
    /// An eye: seen from far away.
    Far,
    /// An arrow up: there is more.
    Up,
    /// Two bars.
    Pause,
    /// To the end.
    Skip,
    /// To the beginning.
    Back,
    /// A cross that adds.
    Plus,
    /// A line that takes away.
    Minus,
    /// A hand that says stop.
    Hurt,
    /// Four corners.
    Full,
    /// A question.
    Help,
    /// A loudspeaker.
    Voice,
    /// A square: end.
    Stop,
    /// An arrow to the right.
    Chevron,
    /// An arrow that leaves a box.
    Share,
    /// Two sheets.
    Copy,
    /// A bookmark.
    Keep,
    /// A tick.
    Check,
    /// A cross.
    Close,
    /// A magnifying glass.
    Search,
    /// An i in a circle.
    Info,
    /// Two arrows, there and back.
    Swap,
    /// An arrow around to the left.
    TurnLeft,
    /// An arrow around to the right.
    TurnRight,
    /// Two lines to hold something by.
    Grip,
    /// An arrow down: below.
    Down,
    /// A printer.
    Print,
    /// A bin.
    Remove,
}

impl Icon {
    /// The path that is drawn.
    const fn path(self) -> &'static str {
        match self {
            Self::Home => "M3 17h18M6 17a6 6 0 0 1 12 0M12 4v3M4.5 8.5l2 2M19.5 8.5l-2 2M8 21h8",
            Self::Exercises => {
                "M12 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4M4 5l4 4h8l4-4M9 9v6l-2 6M15 9v6l2 6"
            }
            Self::Routines => {
                "M10 6h11M10 12h11M10 18h11M3.5 6.5l1.5 1.5 2.5-3M3.5 12.5l1.5 1.5 2.5-3M3.5 18.5l1.5 1.5 2.5-3"
            }
            Self::Plan => {
                "M5 5h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2M3 10h18M8 3v4M16 3v4M7.5 15h4"
            }
            Self::Progress => "M4 4v14a2 2 0 0 0 2 2h14M8 9l4 4 2-2 5 5",
            Self::More => {
                "M6 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0M13 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0M20 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0"
            }
            Self::Break => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3.5 2",
            Self::About => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5M12 7.8h.01",
            Self::Settings => {
                "M4 7h9M17 7h3M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4M4 17h3M11 17h9M9 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4"
            }
            Self::Learn => "M12 20V7q-3-2-9-2v13q6 0 9 2 3-2 9-2V5q-6 0-9 2",
            Self::Play => "M7 4.5v15l12-7.5z",
            Self::Far => {
                "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5"
            }
            Self::Up => "M6 15l6-6 6 6",
            Self::Down => "M6 9l6 6 6-6",
            Self::Grip => "M4 9h16M4 15h16",
            Self::Print => {
                "M7 8V3h10v5M7 17H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M7 14h10v7H7z"
            }
            Self::Remove => "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
            Self::Pause => "M8 5v14M16 5v14",
            Self::Skip => "M6 5v14l9-7zM18 5v14",
            Self::Back => "M18 5v14l-9-7zM6 5v14",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Minus => "M5 12h14",
            Self::Hurt => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7.5v5M12 16h.01",
            Self::Full => "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
            Self::Help => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 17h.01"
            }
            Self::Voice => "M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12",
            Self::Stop => "M6 6h12v12H6z",
            Self::Chevron => "M9 5l7 7-7 7",
            Self::Share => "M12 15V3M8 7l4-4 4 4M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7",
            Self::Copy => {
                "M9 9h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1M16 9V4a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h3"
            }
            Self::Keep => "M7 3h10a1 1 0 0 1 1 1v17l-6-4-6 4V4a1 1 0 0 1 1-1",
            Self::Check => "M4.5 12.5l5 5 10-11",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5.5M12 7.5h.01",
            Self::Swap => "M16 4l4 4-4 4M20 8H5M8 12l-4 4 4 4M4 16h15",
            Self::TurnLeft => "M8 13L4 9l4-4M4 9h10.5a5.5 5.5 0 0 1 0 11H11",
            Self::TurnRight => "M16 13l4-4-4-4M20 9H9.5a5.5 5.5 0 0 0 0 11H13",
            Self::Search => "M10.5 18a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M16 16l5 5",
        }
    }
}

/// An icon. It says nothing to a screen reader: a text beside it or a label does.
pub(crate) fn icon(icon: Icon) -> El {
    el("svg", "icon")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(el("path", "").attr("d", icon.path()))
}
