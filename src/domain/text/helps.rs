//! The words of what helps, apart from the language itself: they belong to a page that comes later than the rest.

use crate::domain::history::Date;
use crate::domain::insight::Symptom;
use crate::domain::insight::helps::{Estimate, EvidenceBasis, Verdict};

/// What helps, and how that is found out.
#[derive(Debug)]
pub struct HelpsWords {
    /// Below the title: what the page is for.
    pub lead: &'static str,
    /// Where nothing was done yet.
    pub empty: &'static str,
    /// The heading over the question whether the plan may leave exercises out.
    pub ask: &'static str,
    /// What a yes means.
    pub consent: &'static [&'static str],
    /// Says yes.
    pub yes: &'static str,
    /// That it would need a plan.
    pub no_plan: &'static str,
    /// The heading over what goes on.
    pub trying: &'static str,
    /// What is tried out, by names.
    pub tried: fn(&[&str]) -> String,
    /// That nothing can be left out of this plan.
    pub nothing_to_try: &'static str,
    /// That the plan leaves nothing out while it is not calm.
    pub waits: &'static str,
    /// Takes the yes back.
    pub stop: &'static str,
    /// That it was taken back, and what stays.
    pub stopped: &'static str,
    /// The heading over what comes after the last look.
    pub over_title: &'static str,
    /// That no further look comes, what stands, and what can be done now.
    pub over: &'static [&'static str],
    /// Begins anew.
    pub begin_anew: &'static str,
    /// The heading over the verdicts.
    pub verdicts: &'static str,
    /// How many sessions count so far, of how many until the next look.
    pub so_far: fn(usize, Option<usize>) -> String,
    /// That so many sessions do not count.
    pub unsaid: fn(usize) -> String,
    /// What the verdicts rest on.
    pub basis: fn(EvidenceBasis) -> &'static str,
    /// After how many sessions, and on which day, it was looked at.
    pub looked: fn(usize, Date) -> String,
    /// A verdict; whether it is the last one.
    pub verdict: fn(Verdict, bool) -> &'static str,
    /// What else there is to say of a verdict; empty where there is nothing.
    pub verdict_hint: fn(Verdict) -> &'static str,
    /// Sessions with it and without.
    pub counts: fn(usize, usize) -> String,
    /// How much it does.
    pub effect: fn(Symptom, Estimate) -> String,
    /// The two ends of the picture of that.
    pub ends: [&'static str; 2],
    /// What the picture shows.
    pub picture: &'static str,
    /// That these are judged as one.
    pub as_one: &'static str,
    /// The heading over what was found before they began anew.
    pub earlier: &'static str,
    /// The heading over what was seen.
    pub seen: &'static str,
    /// What that says, and what not.
    pub seen_hint: &'static str,
    /// What was seen around one exercise: what of, how many sessions, and by how many points it was more
    /// afterwards.
    pub around: fn(Symptom, usize, Option<f64>) -> String,
    /// The heading over following one exercise up alone.
    pub follow: &'static str,
    /// What that means.
    pub follow_hint: &'static str,
    /// Which one.
    pub which: &'static str,
    /// Begins.
    pub begin: &'static str,
    /// How far it is, with its name: at so many sessions, and whether that was the last look.
    pub followed: fn(&str, usize, bool) -> String,
    /// Ends it.
    pub end: &'static str,
    /// The heading over the method.
    pub how: &'static str,
    /// The method, in five sentences.
    pub method: &'static [&'static str],
}
