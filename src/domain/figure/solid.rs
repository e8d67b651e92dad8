//! The body as a solid: tubes of rings around the bones, grown together where they meet.
//!
//! [`rings`] says where each ring of a posed body is; that is all that changes from frame to frame.
//! [`mesh`] makes surface of them, as the graphics processor does for what moves. Pure: no colours,
//! no pictures.

mod arm;
mod furniture;
mod hand;
mod head;
mod leg;
mod limb;
pub mod mesh;
pub mod muscle;
pub mod rings;
pub mod shadow;
mod table;
mod trunk;
mod weld;

pub use rings::{Detail, Part, Ring, Rings, Tube};
