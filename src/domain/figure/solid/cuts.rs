//! What never changes of somebody's rings from pose to pose, worked out of the tables once.

use super::ring::Detail;
use crate::domain::figure::person::Person;

/// A section across a tube before any pose, in centimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cut {
    /// Where along its tube it is.
    pub(super) place: f32,
    /// Half its width.
    pub(super) width: f32,
    /// How far it reaches to the front.
    pub(super) front: f32,
    /// How far it reaches to the back.
    pub(super) back: f32,
    /// How far ahead of its line its middle is.
    pub(super) ahead: f32,
    /// See [`super::ring::Ring::corners`].
    pub(super) corners: f32,
    /// How much wider the clothes make it all around.
    pub(super) cloth: f32,
}

/// The sections of somebody, as fine as is wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Cuts {
    pub(super) person: Person,
    pub(super) detail: Detail,
    pub(super) trunk: Vec<Cut>,
    pub(super) arm: Vec<Cut>,
    pub(super) leg: Vec<Cut>,
    pub(super) foot: Vec<[f32; 5]>,
    pub(super) head: Vec<f32>,
}
