//! The pages, one file each. Each folder is a part of the program, by when it is needed: `first` is
//! there at once, `session` soon after, `routine` right after that, and `later` once nothing else is waited for;
//! the others follow.
//!
//! A page reads the app's state and calls its commands; it never touches the browser itself.

mod first;
pub(super) mod later;
pub(super) mod paper;
pub(super) mod parts;
pub(super) mod progress;
pub(super) mod report;
pub(super) mod routine;
pub(super) mod session;
pub(super) mod title;

use super::html::El;
use super::slots;
use crate::app::First;
use crate::domain::route::Route;

/// The page of a route.
pub(super) fn view(first: First, route: Route) -> El {
    match route {
        Route::Home => first::home::home(first),
        route => slots::session_page(first, route),
    }
}
