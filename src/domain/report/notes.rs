//! What a person noted, for them to choose from.

use super::days::DayRange;
use crate::domain::diary::Diary;
use crate::domain::history::Date;
use crate::domain::insight::Lived;
use crate::domain::sorted;

/// Something that they noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportNote {
    /// Of which day.
    pub date: Date,
    /// In their own words.
    pub text: String,
}

/// What was noted of these days and after the sessions of them, the newest first.
#[must_use]
pub fn notes(lived: &Lived<'_>, diary: &Diary, days: DayRange) -> Vec<ReportNote> {
    let sessions = days.sessions(lived).iter();
    let of_sessions = sessions.filter_map(|it| Some((it.date, &it.after?.note)));
    let of_days = diary.days().iter().map(|(date, said)| (*date, &said.note));
    let of_days = of_days.filter(|(date, _)| days.has(*date));
    let all = of_sessions.chain(of_days);
    let said = all.filter(|(_, text)| !text.trim().is_empty());
    let note = |(date, text): (Date, &String)| ReportNote {
        date,
        text: text.trim().to_owned(),
    };
    let mut notes = Vec::new();
    for one in said.map(note) {
        sorted::insert(&mut notes, one, |a: &ReportNote, b: &ReportNote| {
            a.date <= b.date
        });
    }
    notes.reverse();
    notes
}
