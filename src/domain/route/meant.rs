//! Which page an address meant that leads nowhere as it stands: mail, chat and those who count clicks put
//! something behind it, or encode all of it once more.

use super::Route;
use crate::domain::ending::{self, before, decode, is_mark};

/// What an address begins with, as it is written and as it may be encoded on its way.
const HASH: &[&str] = &["%23", "%2523"];
const SLASH: &[&str] = &["/", "%2f", "%252f"];
const RESULTS: &[&str] = &["results"];
const R: &[&str] = &["r", "%72", "%2572"];

impl Route {
    /// The page that was meant by an address that [leads nowhere](Self::NotFound).
    #[must_use]
    pub fn meant_by(address: &str) -> Option<Self> {
        let rest = after(address, HASH).unwrap_or(address);
        let rest = after(rest, SLASH).unwrap_or(rest);
        if let Some(link) = after(rest, R).and_then(|rest| after(rest, SLASH)) {
            return Some(Self::Shared(link.to_owned()));
        }
        if let Some(link) = after(rest, RESULTS).and_then(|rest| after(rest, SLASH)) {
            return Some(Self::Results(link.to_owned()));
        }
        let mut rest = rest.to_owned();
        for _ in 0..ending::MOST_TIMES {
            if !rest.contains('?') {
                rest = decode(&rest);
            }
        }
        let (path, query) = rest.split_once('?').unwrap_or((&rest, ""));
        let path = ending::decoded(path);
        let path = before(&path, |c| is_mark(c) && c != '-' && c != '/');
        let path = path.strip_suffix('/').unwrap_or(path);
        let lower = path.to_ascii_lowercase();
        match lower.split_once('/') {
            None => Self::page(&lower, query),
            // Names of articles and of what was kept are told apart by their letters.
            Some((page @ ("learn" | "kept"), _)) => {
                let (_, name) = path.split_once('/')?;
                Self::page_of(page, name)
            }
            Some((page, name)) => Self::page_of(page, name),
        }
    }
}

/// What follows one of these beginnings, in any case.
fn after<'a>(text: &'a str, beginnings: &[&str]) -> Option<&'a str> {
    beginnings.iter().find_map(|beginning| {
        let (start, rest) = text.split_at_checked(beginning.len())?;
        start.eq_ignore_ascii_case(beginning).then_some(rest)
    })
}
