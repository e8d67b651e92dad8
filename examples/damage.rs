//! Damages stored texts so many times, from a seed on, and prints a table of what was done; the first
//! thing that goes wrong is a panic that names its seed.
//!
//! `cargo run --example damage -- <times> <seed>`; `make prove` does it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a proof may fail as loudly as a test"
)]

use std::env;
use std::io::{self, Write};

#[path = "../tests/damage/device.rs"]
mod device;
#[path = "../tests/damage/dice.rs"]
mod dice;
#[path = "../tests/support/leave.rs"]
mod leave;
#[path = "../tests/damage/mutation.rs"]
mod mutation;
#[path = "../tests/damage/table.rs"]
mod table;
#[path = "../tests/damage/world.rs"]
mod world;

fn main() -> io::Result<()> {
    let mut numbers = env::args().skip(1).map(|it| it.parse::<u64>().unwrap());
    let (times, seed) = (numbers.next().unwrap(), numbers.next().unwrap());
    write!(io::stdout(), "{}", table::mutate(times, seed).print())
}
