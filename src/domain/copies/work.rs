//! One entry after the other: which text counts, what is written over what, and what is set aside.

use super::entry::{EntryState, Precedence, marked, read, says_gone};
use super::joined::{Joined, Lost, UnreadableEntry, Write};
use crate::domain::fields::Unreadable;
use crate::domain::history::keys::{self, Key};
use crate::domain::history::{KeptRoutine, Record};
use crate::domain::settings::{Setting, encode_setting};
use crate::domain::stamp::Stamp;

/// What there is to join. Texts are pairs of key and value, in any order; keys outside the prefix are
/// somebody else's.
#[derive(Debug, Clone, Copy)]
pub struct Copies<'a> {
    /// The first copy, which is written at once.
    pub local: &'a [(String, String)],
    /// The second copy; `None` where it cannot be read.
    pub mirror: Option<&'a [(String, String)]>,
    /// What was changed here before the second copy could be read. It is newer than all else,
    /// whatever the stamps say.
    pub early: &'a [(String, String)],
    /// What our keys begin with.
    pub prefix: &'a str,
    /// The tab that joins them.
    pub by: &'a str,
}

/// One entry in both copies.
pub(super) struct Pair<'a> {
    pub(super) key: &'a str,
    /// In the first copy, and in the second.
    pub(super) raws: [Option<&'a str>; 2],
}

/// Joining, while it goes on.
pub(super) struct Mending<'a> {
    pub(super) copies: &'a Copies<'a>,
    /// The texts that were set aside before.
    pub(super) known: Vec<&'a str>,
    pub(super) joined: Joined,
}

impl<'a> Mending<'a> {
    /// A record: the first copy counts where it is whole, and it is never changed.
    pub(super) fn session(&mut self, id: &str, pair: &Pair<'a>) {
        let decode = |raw: &str| Record::decode(id, raw);
        let [local, mirror] = pair.raws;
        // The same text is read once.
        let is_same = local == mirror;
        let first = local.map(decode);
        let second = mirror.filter(|_| !is_same).map(decode);
        let lacks = |copy: &Option<Result<Record, Unreadable>>| match copy {
            None => true,
            Some(Err(why)) => !matches!(why, Unreadable::FutureVersion(_)),
            Some(Ok(_)) => false,
        };
        match (first, second) {
            (Some(Ok(record)), second) => {
                if !is_same && lacks(&second) {
                    let (_, is_news) = self.renew(1, pair, local.unwrap_or_default());
                    self.joined.told.mended |= is_news;
                }
                self.joined.records.push(record);
            }
            (first, Some(Ok(record))) => {
                if lacks(&first) {
                    self.renew(0, pair, mirror.unwrap_or_default());
                    self.joined.told.restored += 1;
                }
                self.joined.records.push(record);
            }
            _ => self.lose(&Key::Session(id.to_owned()), pair),
        }
    }

    /// Something that was set aside: it is listed, and each copy has it.
    pub(super) fn quarantine(&mut self, name: &str, pair: &Pair<'a>) {
        let kind = keys::set_aside(name);
        self.list(pair, &|raw| Some(read(&kind, raw).why()));
        if let [Some(raw), None] | [None, Some(raw)] = pair.raws {
            let lacking = usize::from(pair.raws[0].is_some());
            self.write(lacking, pair.key, raw, None);
        }
    }

    /// Anything that may change: the newest whole text counts, and goes to both copies.
    pub(super) fn changeable(&mut self, kind: &Key, pair: &Pair<'a>) {
        let reading = |raw: &'a str| (raw, read(kind, raw));
        let [local, mirror] = pair.raws;
        let first = local.map(reading);
        let second = match local == mirror {
            true => first.clone(),
            false => mirror.map(reading),
        };
        let readings = [first, second];
        let mut best: Option<(&Precedence, &str)> = None;
        for (raw, reading) in readings.iter().flatten() {
            if let EntryState::Whole(rank) = reading
                && best.is_none_or(|best| is_better(kind, (rank, raw), best))
            {
                best = Some((rank, raw));
            }
        }
        let early = self.copies.early.iter().find(|(key, _)| key == pair.key);
        let text = match (early, best) {
            (Some((_, own)), _) => {
                let others = readings.iter().flatten().filter(|(raw, _)| raw != own);
                self.above(kind, own, others.filter_map(|(_, reading)| reading.stamp()))
            }
            (None, Some((_, raw))) => self.brought_up(kind, raw),
            (None, None) => return self.lose(kind, pair),
        };
        for (index, copy) in readings.iter().enumerate() {
            match copy {
                Some((raw, _)) if *raw == text => {}
                None => self.write(index, pair.key, &text, None),
                Some((raw, EntryState::Whole(rank))) => {
                    let stays_behind = best.is_some_and(|(other, winner)| {
                        *raw != winner && is_another(kind, (rank, raw), (other, winner))
                    });
                    if stays_behind {
                        let (after, is_news) = self.set_aside(pair.key, raw, Unreadable::Replaced);
                        self.joined.told.mended |= is_news;
                        self.write(index, pair.key, &text, after);
                    } else if *kind != Key::Settings {
                        self.write(index, pair.key, &text, None);
                    }
                }
                // Somebody who knows more wrote it: only what is said here and now goes over it.
                Some((raw, EntryState::Later(version, _))) if early.is_none() => {
                    self.note(pair.key, raw, Unreadable::FutureVersion(*version));
                }
                Some((raw, reading)) => {
                    let (after, is_news) = self.set_aside(pair.key, raw, reading.why());
                    self.joined.told.mended |= is_news && matches!(reading, EntryState::Damaged(_));
                    self.write(index, pair.key, &text, after);
                }
            }
        }
        self.joined.entries.put(pair.key, text);
    }

    /// What was changed here, with a stamp above all others.
    fn above<'b>(&self, kind: &Key, own: &str, others: impl Iterator<Item = &'b Stamp>) -> String {
        let own_stamp = read(kind, own).stamp().cloned().unwrap_or_default();
        match others.max().filter(|highest| **highest >= own_stamp) {
            Some(highest) => marked(kind, own, Some(&highest.next(self.copies.by))),
            None => own.to_owned(),
        }
    }

    /// A text of an older form as it is written now. Only once both copies were compared: what has a
    /// check goes before what has none.
    fn brought_up(&self, kind: &Key, raw: &str) -> String {
        match kind {
            Key::Kept(id) if self.copies.mirror.is_some() && !raw.starts_with("v=") => {
                KeptRoutine::decode(id, raw)
                    .map_or_else(|| raw.to_owned(), |kept| marked(kind, &kept.encode(), None))
            }
            _ => raw.to_owned(),
        }
    }

    /// Nothing whole is left of an entry: what is damaged is set aside, and stays where it is until
    /// something is written there.
    fn lose(&mut self, kind: &Key, pair: &Pair<'a>) {
        let mut is_lost = false;
        for raw in pair.raws.into_iter().flatten() {
            match read(kind, raw) {
                EntryState::Damaged(why) => is_lost |= self.set_aside(pair.key, raw, why).1,
                reading => self.note(pair.key, raw, reading.why()),
            }
        }
        let lost = match kind {
            Key::Session(_) => Lost::Session,
            Key::Rating(_) => Lost::Rating,
            Key::Edit(_) => Lost::Edit,
            Key::Diary(_) => Lost::Diary,
            Key::Trial(_) => Lost::Trial,
            Key::Kept(_) => Lost::Routine,
            Key::Warning(_) => Lost::Warning,
            Key::Live => Lost::Journal,
            Key::Draft => Lost::Draft,
            Key::Settings => Lost::Settings,
            Key::Setting(name) => {
                let setting = Setting::from_slug(name);
                if setting.is_some_and(Setting::is_about_safety) {
                    self.joined.entries.put(pair.key, encode_setting(None));
                }
                match setting {
                    Some(Setting::Programme) => Lost::Plan,
                    _ => Lost::Setting,
                }
            }
            Key::Erased | Key::Quarantine(_) | Key::Unknown(_) => return,
        };
        if is_lost && !self.joined.told.lost.contains(&lost) {
            self.joined.told.lost.push(lost);
        }
    }

    /// Lists what is under a key of both copies; texts that are the same once.
    pub(super) fn list(&mut self, pair: &Pair<'a>, why: &dyn Fn(&str) -> Option<Unreadable>) {
        for raw in pair.raws.into_iter().flatten() {
            if let Some(reason) = why(raw) {
                self.note(pair.key, raw, reason);
            }
        }
    }

    fn note(&mut self, key: &str, raw: &str, reason: Unreadable) {
        let entry = UnreadableEntry {
            key: key.to_owned(),
            raw: raw.to_owned(),
            reason,
        };
        if self.joined.unreadable.last() != Some(&entry) {
            self.joined.unreadable.push(entry);
        }
    }

    /// Brings a whole text to a copy that lacks it, or has it damaged.
    fn renew(&mut self, index: usize, pair: &Pair<'a>, whole: &str) -> (Option<String>, bool) {
        let damaged = pair.raws.get(index).copied().flatten();
        let kind = keys::parse(self.copies.prefix, pair.key);
        let set = match (damaged, kind) {
            (Some(raw), Some(kind)) => self.set_aside(pair.key, raw, read(&kind, raw).why()),
            _ => (None, false),
        };
        self.write(index, pair.key, whole, set.0.clone());
        set
    }

    /// Sets a text aside, unless it was before. Answers the key of what has to be safe before
    /// anything is written over it, and whether that is news.
    fn set_aside(&mut self, key: &str, raw: &str, why: Unreadable) -> (Option<String>, bool) {
        if self.known.contains(&raw) {
            return (None, false);
        }
        let aside = keys::aside(self.copies.prefix, key, raw);
        let is_news = !self.joined.aside.iter().any(|(other, _)| *other == aside);
        if is_news {
            self.joined.aside.push((aside.clone(), raw.to_owned()));
            self.note(&aside, raw, why);
        }
        (Some(aside), is_news)
    }

    fn write(&mut self, index: usize, key: &str, raw: &str, after: Option<String>) {
        let (key, raw) = (key.to_owned(), raw.to_owned());
        if index == 0 {
            self.joined.to_local.push(Write { key, raw, after });
        } else if self.copies.mirror.is_some() {
            self.joined.to_mirror.push((key, raw));
        }
    }
}

/// Whether one text counts, and not the other. Of old settings the first copy's was written first, so
/// only a text with fewer bad ones goes before it.
fn is_better(kind: &Key, one: (&Precedence, &str), other: (&Precedence, &str)) -> bool {
    one.0 > other.0 || (one.0 == other.0 && *kind != Key::Settings && one.1 > other.1)
}

/// Whether nothing says that one text is an older version of the other: both are from before there
/// were stamps, and say different things at the same time. Of old settings both stay where they are.
fn is_another(kind: &Key, one: (&Precedence, &str), other: (&Precedence, &str)) -> bool {
    let has_stamp = [one, other].iter().any(|it| it.0.stamp != Stamp::default());
    match kind {
        _ if has_stamp || says_gone(one.1) => false,
        Key::Settings => false,
        Key::Kept(id) => {
            let link = |raw| KeptRoutine::decode(id, raw).map(|kept| kept.link);
            link(one.1) != link(other.1)
        }
        _ => one.0 == other.0,
    }
}
