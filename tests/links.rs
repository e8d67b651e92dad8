//! Texts that are opened as links, changed at random: nothing of them breaks or holds up the page, and what is read is
//! fit to do, to show and to send on.
//!
//! `make prove` does it for ten minutes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as loudly as a test, and asks how long it takes on this machine"
)]

#[path = "damage/dice.rs"]
mod dice;
#[path = "links/fuzz.rs"]
mod fuzz;

#[test]
fn whatever_is_opened_is_read_or_said_to_be_broken() {
    let said = fuzz::fuzz(1, |read| read == 1_000);
    assert!(said.starts_with("1000 texts"), "{said}");
}
