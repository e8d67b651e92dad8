//! People who were never there: how they feel before and after their sessions, and what they leave out.
//!
//! Pain begins at 5.5 and falls by 2 points over 30 sessions; a bad day follows a bad day; what is said is a
//! whole number from 0 to 10, and off by half a point as often as not.

use unhunch::domain::insight::helps::Observation;

use super::chance::Chance;

const AT_FIRST: f64 = 5.5;
/// Points that pain falls from one session to the next.
const FALLS: f64 = 2.0 / 30.0;
/// How much of a bad day is left at the next session.
const STAYS: f64 = 0.4;
/// The spread of days about the fall.
const DAYS: f64 = 1.2;
/// The spread of what is said about what is felt.
const SAID: f64 = 0.5;

/// Who it is, and how they choose.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Person {
    /// Exercises that are now and then left out.
    pub(crate) exercises: usize,
    /// The spread of what a session does, without anything planted, as far as ratings show it.
    pub(crate) sigma: f64,
    /// Points by which the first exercise changes how it is after a session.
    pub(crate) effect: f64,
    /// Whether the plan leaves exercises out, in balanced blocks, or the person does on bad days.
    pub(crate) is_planned: bool,
}

impl Person {
    /// Their first sessions, with this chance.
    pub(crate) fn sessions(self, count: usize, chance: &mut Chance) -> Vec<Observation> {
        let mut block = Vec::new();
        let mut day = normal(chance) * DAYS;
        let mut level = AT_FIRST;
        let said = |felt: f64, chance: &mut Chance, spread: f64| {
            let said = (felt + spread * normal(chance)).round().clamp(0.0, 10.0);
            said as u8
        };
        // Of the spread of what is said after a session, the error of what was said before is a part.
        let spread = (self.sigma * self.sigma - SAID * SAID).sqrt();
        let one = |index: usize| {
            if index > 0 {
                day = STAYS * day + (1.0 - STAYS * STAYS).sqrt() * DAYS * normal(chance);
                level -= FALLS;
            }
            let before = said(level + day, chance, SAID);
            let did: Vec<bool> = if self.is_planned {
                if block.is_empty() {
                    block = balanced(self.exercises, chance);
                }
                block.pop().unwrap()
            } else {
                // Whoever feels good does more.
                let percent = if f64::from(before) < level { 80 } else { 30 };
                (0..self.exercises).map(|_| chance.is(percent)).collect()
            };
            let eased = if did.first() == Some(&true) {
                self.effect
            } else {
                0.0
            };
            let after = said(level + day + eased, chance, spread);
            Observation {
                at: index as f64,
                before,
                after,
                did,
            }
        };
        (0..count).map(one).collect()
    }
}

/// Four sessions, each exercise in two of them.
fn balanced(exercises: usize, chance: &mut Chance) -> Vec<Vec<bool>> {
    const PAIRS: [[usize; 2]; 6] = [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]];
    let drawn = (0..exercises).filter_map(|_| chance.pick(&PAIRS));
    let drawn: Vec<[usize; 2]> = drawn.collect();
    let session = |index| drawn.iter().map(|pair| pair.contains(&index)).collect();
    (0..4).map(session).collect()
}

/// A number of the normal distribution around 0 with spread 1 (Box and Muller).
fn normal(chance: &mut Chance) -> f64 {
    let mut part = || (chance.number() >> 11) as f64 / (1_u64 << 53) as f64;
    let (a, b) = (1.0 - part(), part());
    (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
}
