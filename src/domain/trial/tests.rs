//! Planned variation.
