//! Opens changed links for so many seconds, from a seed on; the first thing that goes wrong is a panic with its text.
//!
//! `cargo run --profile test --example links -- <seconds> <seed>`; `make prove` does it.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a proof may fail as loudly as a test, and asks how long it takes on this machine"
)]

use std::env;
use std::io::{self, Write};
use std::time::{Duration, Instant};

#[path = "../tests/damage/dice.rs"]
mod dice;
#[path = "../tests/links/fuzz.rs"]
mod fuzz;

fn main() -> io::Result<()> {
    let mut numbers = env::args().skip(1).map(|it| it.parse::<u64>().unwrap());
    let (seconds, seed) = (numbers.next().unwrap(), numbers.next().unwrap());
    let end = Instant::now() + Duration::from_secs(seconds);
    let said = fuzz::fuzz(seed, |_| Instant::now() >= end);
    write!(io::stdout(), "{said}")
}
