//! What the part hands over that draws the figures.

use std::rc::Rc;

use crate::app::App;
use crate::app::reactive::Live;
use crate::domain::catalogue::Side;
use crate::domain::figure::FigureId;
use crate::domain::figure::colours::Scheme;
use crate::domain::figure::people::Somebody;
use crate::domain::figure::raster::Image;
use crate::domain::plan::Spot;
use crate::ui::html::El;

/// Which figure is to be seen right now.
pub(crate) type WhichFigure = Box<dyn Fn() -> Option<FigureId> + Send + Sync>;

/// Which places of a back are lit, in the order of [`Spot::ALL`].
pub(crate) type Lit = [bool; Spot::ALL.len()];

/// Hears whether all of a figure is on the screen.
pub(crate) type OnSeen = Rc<dyn Fn(bool)>;

/// What a figure is given to that was drawn for it.
pub(crate) type Draw = Box<dyn FnOnce(&Image)>;

/// What draws the figures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodyPart {
    /// A figure in the pose that is held, beside a text that says as much.
    pub(crate) beside_text: fn(App, FigureId) -> El,
    /// A figure in a light of its own, so many pixels wide and high, given to what asks for it once it is drawn.
    pub(crate) image: fn(App, FigureId, Scheme, (u32, u32), Draw),
    /// A figure at rest, where its movement starts.
    pub(crate) rest: fn(App, FigureId) -> El,
    /// The main poses side by side.
    pub(crate) row: fn(App, FigureId, Option<Side>) -> El,
    /// All poses side by side.
    pub(crate) every_pose: fn(App, FigureId) -> El,
    /// A figure in the pose that is held, alone: beside a text that says as much.
    pub(crate) pose: fn(App, FigureId) -> El,
    /// The same moving by itself while it is seen, where the device draws that with ease.
    pub(crate) moving: fn(App, FigureId) -> El,
    /// A figure that plays, at once or when the person wants it to.
    pub(crate) demo: fn(App, FigureId, bool) -> El,
    /// A figure beside a text that plays while that is wanted; it tells whether all of it is on the screen.
    pub(crate) lively: fn(App, FigureId, Live<bool>, OnSeen) -> El,
    /// Somebody who can be chosen, beside a text that says who it is.
    pub(crate) portrait: fn(App, Somebody) -> El,
    /// The back of whoever shows the exercises, with these places lit.
    pub(crate) back: fn(App, Lit) -> El,
    /// The figure of the session: which is to be seen, and what may set it moving again.
    pub(crate) of_session: fn(App, WhichFigure, Box<dyn Fn()>) -> El,
    /// Prints the page, once its figures are drawn for paper.
    pub(crate) print: fn(),
}
