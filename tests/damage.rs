//! Stored texts damaged in every way, in one copy, in the other and in both: nothing but the entry
//! that was hit is lost, a good copy always wins, and everything damaged is told and set aside.
//!
//! `make prove` does it ten thousand times and prints what was done.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a helper of a test may fail as loudly as a test"
)]

#[path = "damage/device.rs"]
mod device;
#[path = "damage/dice.rs"]
mod dice;
#[path = "support/leave.rs"]
mod leave;
#[path = "damage/mutation.rs"]
mod mutation;
#[path = "damage/table.rs"]
mod table;
#[path = "damage/world.rs"]
mod world;

#[test]
fn whatever_is_damaged_costs_no_more_than_itself() {
    let table = table::mutate(500, 1);
    assert!(table.print().contains("500 mutations"));
}
