//! A language that nobody speaks: English with accents and 40 % longer, to see that nothing is cut and
//! nothing stays English. `build.rs` makes its words of the English ones; the feature `pseudo` speaks it.

include!(concat!(env!("OUT_DIR"), "/pseudo/pseudo.rs"));
