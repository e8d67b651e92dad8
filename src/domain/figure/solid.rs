//! The body as a solid: tubes of rings around the bones, grown together where they meet.
//!
//! [`Rings`] say where each ring of a posed body is; that is all that changes from frame to frame.
//! [`mesh`] makes surface of them, as the graphics processor does for what moves. Pure: no colours,
//! no pictures.

mod arm;
pub mod balls;
mod cuts;
pub mod firm;
mod furniture;
pub mod gpu;
mod hand;
mod head;
mod leg;
mod limb;
pub mod mesh;
pub mod muscle;
mod posed;
mod ring;
pub mod shadow;
mod skin;
mod table;
mod trunk;
mod weld;

pub use ring::{Detail, Part, Ring, Rings, Tube};
