//! The same surface for a graphics processor, which draws what moves.
//!
//! What never changes of a person goes there once ([`Vertices`]); of each frame only its rings and a few
//! numbers go ([`Numbers`]). The shaders, which stand here as text, place the surface on the rings, grow it
//! together, and colour it as [`crate::domain::figure::raster`] does, which is the reference. It must never
//! know a browser.

mod numbers;
mod things;
mod vertices;

pub use numbers::{LOOK, Numbers, POSE};
pub use things::{Anew, Things};
pub use vertices::{RINGS, STRIDE, TRIANGLES, VERTICES, Vertices};

/// Places the surface.
pub const VERTEX: &str = include_str!(concat!(env!("OUT_DIR"), "/surface.vert"));
/// Colours it.
pub const FRAGMENT: &str = include_str!(concat!(env!("OUT_DIR"), "/surface.frag"));
