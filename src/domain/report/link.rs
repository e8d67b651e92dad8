//! Results as the text of a link, and back. They are read as a whole or not at all: of what somebody's health is said by,
//! half would be worse than nothing.
//!
//! `1~<days>~<row>~…~<trend>~…~<look>~<verdict>~…~<what hurt>~…~<check>`, in small letters, digits, dots and dashes, which
//! a URL never changes and of which mail and chat take none for its end. The days are the first, the last and the one on
//! which it was made. A row is `w` and how many sessions, `d` and on how many days, and the medians of a [`Column`] each in
//! half points; its days follow from those of all. A trend is `p` (pain) or `s` (stiffness), with `b` (before), `a`
//! (after) or `d` (on days), from what to what, and of how many ratings. A look is `l` and the number of sessions, with `d`
//! where a draw has left things out of them; a verdict `y` (seems to help) or `n` (often worse after), at how many of them,
//! and which exercises. `f` is an exercise that was followed up alone: at how many of its sessions, and the [`Finding`].
//! What hurt is `h`, the exercise, and how often in which way; `m` is how many more. The check is that of [links of
//! routines](crate::domain::share).
//!
//! Each has one text: what reads otherwise than it would be written was not written here.

use std::fmt::Write;

use super::days::DayRange;
use super::hurts::Hurts;
use super::results::{Finding, FollowedUp, Helped, MOST_FOLLOWED, MOST_TOLD, Results, Trend};
use super::rows::{Column, HalfPoints, ResultsRow, days_of_rows};
use super::which::Which;
use crate::domain::ending::before;
use crate::domain::history::{Date, Hurt, MOST};
use crate::domain::insight::helps::{EvidenceBasis, FOLLOW_UP};
use crate::domain::insight::{Moment, Symptom};
use crate::domain::share::{check_of, plain};

const VERSION: u32 = 1;
/// The most characters of a link that are looked at: four times as many as the longest has.
pub const MAX_CHARS: usize = 4_096;
/// Characters of the check.
const CHECK: usize = 7;
/// With so many checks a link is tried: it has one, and what is put behind it hardly ever looks like another.
const MOST_TRIED: usize = 8;
/// An exercise of the person's own.
const OWN: &str = "own";
/// The most characters of a slug that is not known here.
const MOST_OF_SLUG: usize = 60;
/// The most days of a report: longer than anybody lives.
const MOST_DAYS: usize = 50_000;
/// The most exercises that are judged as one: more than there are in a session.
const MOST_TOGETHER: usize = 20;
/// The letters of the ways in which something hurts, in the order of [`Hurt::ALL`].
const WAYS: [char; Hurt::ALL.len()] = ['s', 'p', 'd', 'n', 'w', 'm'];

/// Why nothing can be shown of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It is longer than [`MAX_CHARS`].
    TooLong,
    /// It is no link to results at all.
    NotALink,
    /// A later version of the app made it.
    Later,
    /// The end of it is missing.
    Cut,
    /// Something in it was changed on its way.
    Changed,
}

/// The text of the link, [without any word of the person's own](Results::without_words); [`decode`] reads it back.
#[must_use]
pub fn encode(results: &Results) -> String {
    let link = written(&results.without_words());
    let check = check_of(&link);
    format!("{link}~{check}")
}

/// The results of a link, as it may have been encoded or broken on its way, or put before something else.
///
/// # Errors
/// It cannot be read as a whole.
pub fn decode(text: &str) -> Result<Results, Broken> {
    if text.chars().count() > MAX_CHARS {
        return Err(Broken::TooLong);
    }
    let text = plain(text).to_ascii_lowercase();
    let digits = before(&text, |c| !c.is_ascii_digit());
    let rest = text.get(digits.len()..).unwrap_or_default();
    if digits.is_empty() || digits.starts_with('0') || !(rest.is_empty() || rest.starts_with('~')) {
        return Err(Broken::NotALink);
    }
    if digits.parse() != Ok(VERSION) {
        return Err(Broken::Later);
    }
    let whole = whole(&text)?;
    let results = read(whole).ok_or(Broken::Changed)?;
    // What can be written in two ways may have been changed in a way that the check does not see.
    (written(&results) == whole)
        .then_some(results)
        .ok_or(Broken::Changed)
}

/// What stands before the check of this text, where one fits: only that begins with a digit.
fn whole(text: &str) -> Result<&str, Broken> {
    let mut end = 0;
    let mut broken = Broken::Cut;
    let mut left = MOST_TRIED;
    for (index, item) in text.split('~').enumerate() {
        if index > 1 && item.starts_with(|c: char| c.is_ascii_digit()) && left > 0 {
            left -= 1;
            let before = text.get(..end).unwrap_or_default();
            let check = item.get(..CHECK);
            if check.is_some_and(|check| check == check_of(before)) {
                return Ok(before);
            }
            broken = check.map_or(Broken::Cut, |_| Broken::Changed);
        }
        end += item.len() + usize::from(index > 0);
    }
    Err(broken)
}

/// Writing into a `String` cannot fail.
fn written(results: &Results) -> String {
    let DayRange { first, last } = results.days;
    let mut link = format!("{VERSION}~{first}.{last}.{}", results.made);
    for row in &results.rows {
        let _ = write!(link, "~w{}", row.sessions);
        if row.done_on > 0 {
            let _ = write!(link, ".d{}", row.done_on);
        }
        for (column, level) in Column::ALL.iter().zip(row.levels) {
            if let Some(HalfPoints(halves)) = level {
                let _ = write!(link, ".{}{halves}", column.slug());
            }
        }
    }
    for trend in &results.trends {
        let [symptom, moment] = [letter(trend.symptom), letter_of(trend.moment)];
        let (from, to, ratings) = (trend.from, trend.to, trend.ratings);
        let _ = write!(link, "~{symptom}{moment}.{from}.{to}.{ratings}");
    }
    if results.looked_at > 0 {
        let drawn = match results.basis {
            EvidenceBasis::Drawn => ".d",
            EvidenceBasis::Seen => "",
        };
        let _ = write!(link, "~l{}{drawn}", results.looked_at);
    }
    for helped in &results.helped {
        let kind = if helped.seems_to_help { 'y' } else { 'n' };
        let _ = write!(link, "~{kind}{}", helped.with);
        for which in &helped.which {
            let _ = write!(link, ".{}", name(which));
        }
    }
    for followed in &results.followed {
        let (with, finding) = (followed.with, followed.finding.slug());
        let _ = write!(link, "~f{with}.{finding}.{}", name(&followed.which));
    }
    for hurts in &results.hurts {
        let _ = write!(link, "~h.{}", name(&hurts.which));
        for (hurt, times) in &hurts.told {
            let way = Hurt::ALL.iter().zip(WAYS).find(|(other, _)| *other == hurt);
            let _ = write!(link, ".{}{times}", way.map_or('s', |(_, letter)| letter));
        }
    }
    if results.more_hurts > 0 {
        let _ = write!(link, "~m{}", results.more_hurts);
    }
    link
}

const fn letter(symptom: Symptom) -> char {
    match symptom {
        Symptom::Pain => 'p',
        Symptom::Stiffness => 's',
    }
}

const fn letter_of(moment: Moment) -> char {
    match moment {
        Moment::Before => 'b',
        Moment::After => 'a',
        Moment::CheckIn => 'd',
    }
}

fn name(which: &Which) -> &str {
    match which {
        Which::Listed(slug) => slug,
        Which::Own(_) => OWN,
    }
}

/// The results of a text whose check fits; nothing where they cannot be.
fn read(text: &str) -> Option<Results> {
    let mut items = text.split('~').skip(1).peekable();
    let mut days = items.next()?.split('.').map(Date::read);
    let (first, last, made) = (days.next()??, days.next()??, days.next()??);
    let days = DayRange { first, last };
    if first > last || days.count() > MOST_DAYS {
        return None;
    }
    let rows = days_of_rows(days).into_iter();
    let rows: Option<Vec<ResultsRow>> = rows.map(|days| row(items.next()?, days)).collect();
    let mut results = Results {
        made,
        days,
        rows: rows?,
        trends: Vec::new(),
        looked_at: 0,
        basis: EvidenceBasis::Seen,
        helped: Vec::new(),
        followed: Vec::new(),
        hurts: Vec::new(),
        more_hurts: 0,
    };
    for item in items {
        let kind = item.chars().next()?;
        let rest = item.get(kind.len_utf8()..)?;
        match kind {
            'p' | 's' => results.trends.push(trend(item)?),
            'l' => (results.looked_at, results.basis) = look(rest)?,
            'y' | 'n' => results.helped.push(helped(rest, kind == 'y')?),
            'f' => results.followed.push(followed(rest)?),
            'h' => results.hurts.push(hurts(rest)?),
            'm' => results.more_hurts = number(rest)?,
            _ => return None,
        }
    }
    let is_short = results.hurts.len() <= MOST_TOLD
        && results.helped.len() <= MOST_TOLD
        && results.followed.len() <= MOST_FOLLOWED;
    is_short.then_some(results)
}

/// At how many sessions was looked, and what the verdicts rest on.
fn look(rest: &str) -> Option<(usize, EvidenceBasis)> {
    let (sessions, basis) = match rest.strip_suffix(".d") {
        Some(sessions) => (sessions, EvidenceBasis::Drawn),
        None => (rest, EvidenceBasis::Seen),
    };
    Some((number(sessions)?, basis))
}

/// The row of an item.
fn row(item: &str, days: DayRange) -> Option<ResultsRow> {
    let mut fields = item.strip_prefix('w')?.split('.').peekable();
    let sessions = number(fields.next()?)?;
    let mut field = |letter: &str| {
        let field = fields.next_if(|field| field.starts_with(letter))?;
        number(field.get(letter.len()..)?)
    };
    let done_on = field("d").unwrap_or(0);
    let mut levels = [None; Column::ALL.len()];
    for (level, column) in levels.iter_mut().zip(Column::ALL) {
        *level = field(column.slug())
            .map(u8::try_from)
            .transpose()
            .ok()?
            .map(HalfPoints);
    }
    let is_possible = |level: &HalfPoints| level.0 <= 2 * MOST;
    let row = ResultsRow {
        days,
        sessions,
        done_on,
        levels,
    };
    let can_be =
        row.done_on <= row.sessions.min(days.count()) && levels.iter().flatten().all(is_possible);
    (can_be && fields.next().is_none()).then_some(row)
}

fn trend(item: &str) -> Option<Trend> {
    let mut fields = item.split('.');
    let mut letters = fields.next()?.chars();
    let (symptom, moment) = (letters.next()?, letters.next()?);
    let mut number = || number(fields.next()?);
    let (from, to, ratings) = (number()?, number()?, number()?);
    let level = |level: usize| u8::try_from(level).ok().filter(|level| *level <= MOST);
    Some(Trend {
        symptom: *Symptom::ALL.iter().find(|it| letter(**it) == symptom)?,
        moment: *Moment::ALL.iter().find(|it| letter_of(**it) == moment)?,
        from: level(from)?,
        to: level(to)?,
        ratings,
    })
}

fn helped(rest: &str, seems_to_help: bool) -> Option<Helped> {
    let mut fields = rest.split('.');
    let with = number(fields.next()?)?;
    let which: Option<Vec<Which>> = fields.map(which).collect();
    let which = which.filter(|which| !which.is_empty() && which.len() <= MOST_TOGETHER)?;
    Some(Helped {
        which,
        seems_to_help,
        with,
    })
}

fn followed(rest: &str) -> Option<FollowedUp> {
    let mut fields = rest.split('.');
    let with = number(fields.next()?).filter(|with| *with <= FOLLOW_UP.sessions)?;
    let finding = fields.next()?;
    let finding = *Finding::ALL.iter().find(|it| it.slug() == finding)?;
    let which = which(fields.next()?)?;
    fields.next().is_none().then_some(FollowedUp {
        which,
        finding,
        with,
    })
}

fn hurts(rest: &str) -> Option<Hurts> {
    let mut fields = rest.split('.').skip(1);
    let which = which(fields.next()?)?;
    let told = fields.map(|field| {
        let letter = field.chars().next()?;
        let way = Hurt::ALL.iter().zip(WAYS).find(|(_, it)| *it == letter);
        Some((*way?.0, number(field.get(1..)?)?))
    });
    let told: Vec<(Hurt, usize)> = told.collect::<Option<_>>()?;
    let is_in_order = told.is_sorted_by(|(one, _), (other, _)| place(*one) < place(*other));
    (is_in_order && !told.is_empty()).then_some(Hurts { which, told })
}

fn place(hurt: Hurt) -> Option<usize> {
    Hurt::ALL.iter().position(|other| *other == hurt)
}

/// The exercise of this name, which may be one of a later version.
fn which(name: &str) -> Option<Which> {
    let is_in = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let is_slug = !name.is_empty() && name.len() <= MOST_OF_SLUG && name.bytes().all(is_in);
    match name {
        OWN => Some(Which::Own(String::new())),
        _ => is_slug.then(|| Which::Listed(name.to_owned())),
    }
}

/// A number of at most five digits, as it is written.
fn number(text: &str) -> Option<usize> {
    let is_number = text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests;
