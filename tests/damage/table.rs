//! So many mutations, what became of each, and a table of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use unhunch::domain::copies::{Joined, Lost, Told};
use unhunch::domain::history::Record;

use crate::device::{Device, Health};
use crate::dice::Dice;
use crate::mutation::{MUTATIONS, Mutation};
use crate::world::{Entry, KINDS, copy_of, entries, journal_entry};

/// Which copies are hit.
const PLACES: &[(&str, [bool; 2])] = &[
    ("local", [true, false]),
    ("mirror", [false, true]),
    ("both", [true, true]),
];

/// What became of many mutations.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// How often, by kind, place and mutation.
    counts: BTreeMap<(usize, usize, usize), usize>,
    /// How often a good copy won.
    won: usize,
    /// How often nothing good was left.
    lost: usize,
    /// How often there was only what a later version wrote.
    left: usize,
    /// How often nobody could tell.
    untold: usize,
}

/// Mutates so many times, from this seed on. What is wrong is a panic with the seed.
pub(crate) fn mutate(times: u64, seed: u64) -> Table {
    let mut table = Table::default();
    for seed in seed..seed + times {
        table.once(seed);
    }
    table
}

/// One mutation, and what was there before.
struct Case {
    seed: u64,
    entry: Entry,
    /// What is in each copy then.
    texts: [String; 2],
    is_hit: [bool; 2],
    mutation: Mutation,
    health: Health,
}

impl Table {
    fn once(&mut self, seed: u64) {
        let mut dice = Dice::new(seed);
        let kind = dice.below(KINDS.len());
        let mut all = entries();
        all.push(journal_entry(KINDS[kind].name.ends_with("old")));
        let of_kind: Vec<&Entry> = all.iter().filter(|it| it.kind == KINDS[kind]).collect();
        let entry = (*dice.pick(&of_kind)).clone();
        let place = dice.below(PLACES.len());
        let mutation = loop {
            let mutation = dice.below(MUTATIONS.len());
            if MUTATIONS[mutation].fits(&entry) {
                break mutation;
            }
        };
        *self.counts.entry((kind, place, mutation)).or_default() += 1;
        let is_hit = PLACES[place].1;
        let health = match dice.below(8) {
            0 => Health::LocalFull,
            1 => Health::MirrorFull,
            2 => Health::NoMirror,
            _ => Health::Well,
        };
        let mutation = MUTATIONS[mutation];
        let texts = is_hit.map(|is_hit| match is_hit {
            true => mutation.of(&entry, &all, &mut dice),
            false => entry.raw.clone(),
        });
        let case = Case {
            seed,
            entry,
            texts,
            is_hit,
            mutation,
            health,
        };
        let what = case.run(&all, &mut dice);
        match what {
            What::Won => self.won += 1,
            What::Lost => self.lost += 1,
            What::Left => self.left += 1,
            What::Untold => self.untold += 1,
        }
    }

    /// As text.
    pub(crate) fn print(&self) -> String {
        let mut text = format!("{:<16}{:<8}", "kind", "copy");
        for mutation in MUTATIONS {
            let _ = write!(text, "{:>9}", format!("{mutation:?}").to_lowercase());
        }
        text.push('\n');
        for (kind, it) in KINDS.iter().enumerate() {
            for (place, (name, _)) in PLACES.iter().enumerate() {
                let _ = write!(text, "{:<16}{name:<8}", it.name);
                for mutation in 0..MUTATIONS.len() {
                    let count = self.counts.get(&(kind, place, mutation)).unwrap_or(&0);
                    let _ = write!(text, "{count:>9}");
                }
                text.push('\n');
            }
        }
        let total: usize = self.counts.values().sum();
        let Self {
            won,
            lost,
            left,
            untold,
            ..
        } = self;
        let _ = writeln!(
            text,
            "\n{total} mutations: in {won} a good copy was there and won; in {lost} none was left, and that \
             was told; in {left} there was only what a later version wrote, and it was left alone; in \
             {untold} a text from before there were checks and marks still read, and both texts are there. \
             Nothing else was lost."
        );
        text
    }
}

/// What became of a mutation.
enum What {
    /// What was there before, or what is newer, counts.
    Won,
    /// Nothing whole was left.
    Lost,
    /// There was only what a later version wrote.
    Left,
    /// A text that has no check may be taken for the entry.
    Untold,
}

impl Case {
    fn run(&self, all: &[Entry], dice: &mut Dice) -> What {
        let whole = copy_of(all);
        let mut device = Device {
            local: whole.clone(),
            mirror: whole,
            health: Health::Well,
        };
        // As it stands after the app has run: with nothing left to bring up.
        if dice.below(2) == 0 {
            device.start();
        }
        let other = device.clone();
        device.health = self.health;
        let key = &self.entry.key;
        // What is from before is brought up at the first start, and hit as it was before that.
        for (copy, (raw, is_hit)) in [&mut device.local, &mut device.mirror]
            .into_iter()
            .zip(self.texts.iter().zip(self.is_hit))
        {
            if is_hit {
                copy.insert(key.clone(), raw.clone());
            } else {
                copy.insert(key.clone(), self.entry.raw.clone());
            }
        }
        let joined = device.start();
        self.others_are_untouched(&joined, &device, &other);
        self.nothing_disappears(&device);
        let what = self.entry_is_right(&joined, &device);
        self.second_start_is_quiet(&mut device, &joined);
        self.second_damage_is_set_aside_too(&mut device);
        what
    }

    fn fail(&self, what: &str, more: &dyn std::fmt::Debug) -> ! {
        panic!(
            "seed {}: {what}: {:?} of {} in {:?}, {:?}\nwas    {}\nlocal  {}\nmirror {}\n{more:#?}",
            self.seed,
            self.mutation,
            self.entry.key,
            self.is_hit,
            self.health,
            self.entry.raw,
            self.texts[0],
            self.texts[1],
        );
    }

    /// All other entries are as they were, in both copies and in the app.
    fn others_are_untouched(&self, joined: &Joined, device: &Device, before: &Device) {
        let is_other = |key: &str| key != self.entry.key && !key.contains(":q:");
        for (copy, was) in [
            (&device.local, &before.local),
            (&device.mirror, &before.mirror),
        ] {
            for (key, raw) in was.iter().filter(|(key, _)| is_other(key)) {
                // A link from before is brought up when both copies can be written.
                let is_same = copy.get(key).is_some_and(|now| now == raw)
                    || joined.entries.get(key) == copy.get(key).map(String::as_str);
                if !is_same {
                    self.fail("another entry was touched", &(key, copy.get(key)));
                }
            }
        }
        let is_there = |key: &String| {
            joined.entries.get(key).is_some()
                || joined
                    .records
                    .iter()
                    .any(|record| key.ends_with(&record.id))
        };
        if let Some(key) = before
            .local
            .keys()
            .find(|key| is_other(key) && !is_there(key))
        {
            self.fail("another entry is not there", key);
        }
    }

    /// Whatever was in a copy is in a copy, unless a newer version is known to stand in its place.
    fn nothing_disappears(&self, device: &Device) {
        for raw in self.texts.iter().chain([&self.entry.raw]) {
            let was_there = self.texts.contains(raw);
            let is_replaced = Some(raw) == self.entry.older.as_ref() || self.is_brought_up(device);
            if was_there && !device.has(raw) && !is_replaced {
                self.fail("a text is gone", raw);
            }
        }
    }

    /// Whether the entry is there as it is written today, in the place of one without a check.
    fn is_brought_up(&self, device: &Device) -> bool {
        let copies = [&device.local, &device.mirror];
        let is_new = |copy: &&crate::device::Copy| copy[&self.entry.key].contains("&key=");
        !self.entry.kind.has_check && copies.iter().any(is_new)
    }

    fn is_damage(&self) -> bool {
        self.mutation.is_damage(&self.entry)
    }

    fn text<'a>(&'a self, joined: &'a Joined) -> Option<std::borrow::Cow<'a, str>> {
        let key = &self.entry.key;
        // An edit stands among what may change, and its session among the records as well.
        let mut records = joined.records.iter().filter(|_| !self.entry.kind.changes);
        let record = records.find(|it| key.ends_with(&it.id));
        // What a record reads as is what counts, in whichever version it is written.
        let reads_as =
            |record: &Record| Record::decode(&record.id, &self.entry.raw).as_ref() == Ok(record);
        let raw = record.map(|record| match reads_as(record) {
            true => self.entry.raw.as_str().into(),
            false => record.encode().into(),
        });
        raw.or_else(|| joined.entries.get(key).map(Into::into))
    }

    /// The entry that was hit is there where a copy of it was good, and told where none was.
    fn entry_is_right(&self, joined: &Joined, device: &Device) -> What {
        let seen = self.seen();
        let has_good = seen.contains(&Some(false));
        if !seen.contains(&Some(true)) {
            // Nobody can see what has happened in the database.
            if !self.is_good(joined) || joined.told != Told::default() {
                self.fail("what is good does not count", joined);
            }
            return What::Won;
        }
        let told = &joined.told;
        let is_quiet = *told == Told::default();
        match self.mutation {
            Mutation::Older => {
                let newest = if has_good {
                    &self.entry.raw
                } else {
                    self.hit_text()
                };
                if self.text(joined).as_deref() != Some(newest) || !is_quiet {
                    self.fail("the newer version does not count", joined);
                }
                What::Won
            }
            Mutation::Later => {
                let stays = [&device.local, &device.mirror]
                    .into_iter()
                    .zip(self.texts.iter().zip(self.is_hit))
                    .all(|(copy, (raw, is_hit))| !is_hit || copy[&self.entry.key] == *raw);
                if !stays || !is_quiet || (has_good && !self.is_good(joined)) {
                    self.fail("a later version is not left alone", joined);
                }
                if has_good { What::Won } else { What::Left }
            }
            _ if !self.is_damage() => {
                if has_good && !self.is_good(joined) && !device.has(&self.entry.raw) {
                    self.fail("a text from before is gone", joined);
                }
                What::Untold
            }
            _ => {
                self.damage_is_set_aside(joined, device);
                if has_good {
                    if !self.is_good(joined) || !told.lost.is_empty() || is_quiet {
                        self.fail("the good copy did not win, or that was not told", joined);
                    }
                    self.copies_are_whole(device);
                    return What::Won;
                }
                if told.lost != [self.entry.kind.lost] {
                    self.fail("a loss was not told", told);
                }
                self.nothing_false_is_read(joined);
                What::Lost
            }
        }
    }

    /// The text of a copy that was hit, the first copy's first.
    fn hit_text(&self) -> &String {
        match self.is_hit[0] {
            true => &self.texts[0],
            false => &self.texts[1],
        }
    }

    /// Whether the app has what was there before it was hit.
    fn is_good(&self, joined: &Joined) -> bool {
        let Some(text) = self.text(joined) else {
            return false;
        };
        let encoded = |raw: &str| raw.split("&key=").next().unwrap().to_owned();
        let body = |raw: &str| match raw.rsplit_once('#') {
            Some((body, _)) => encoded(body),
            None => raw.to_owned(),
        };
        // A link from before may be there as it is written today.
        let link = |raw: &str| {
            unhunch::domain::history::KeptRoutine::decode("", raw).map(|kept| kept.link)
        };
        match self.entry.kind.has_check {
            true => body(&text) == body(&self.entry.raw),
            false => link(&text) == link(&self.entry.raw),
        }
    }

    /// Whether each copy was hit, where it can be read.
    fn seen(&self) -> [Option<bool>; 2] {
        let [local, mirror] = self.is_hit;
        [
            Some(local),
            (self.health != Health::NoMirror).then_some(mirror),
        ]
    }

    fn damage_is_set_aside(&self, joined: &Joined, device: &Device) {
        for (raw, seen) in self.texts.iter().zip(self.seen()) {
            if seen != Some(true) {
                continue;
            }
            let is_listed = joined.unreadable.iter().any(|it| it.raw == *raw);
            if !is_listed {
                self.fail("what is damaged is not listed", joined);
            }
            // Where nothing can be set aside, it stays where it is.
            if !device.has_aside(raw) && !device.has(raw) {
                self.fail("what is damaged is not set aside", joined);
            }
            if self.health == Health::Well && !device.has_aside(raw) {
                self.fail("what is damaged is not set aside", joined);
            }
        }
    }

    fn copies_are_whole(&self, device: &Device) {
        if self.health != Health::Well || !self.entry.kind.has_check {
            return;
        }
        for copy in [&device.local, &device.mirror] {
            if copy[&self.entry.key] != self.entry.raw {
                self.fail("a copy was not made whole", copy);
            }
        }
    }

    /// Where nothing good is left, the app has nothing, or what is as usual.
    fn nothing_false_is_read(&self, joined: &Joined) {
        if let Some(text) = self.text(joined)
            && self.entry.kind.lost != Lost::Setting
        {
            self.fail("something damaged was read", &text);
        }
    }

    /// What was told is told once, and a device that is well needs nothing more.
    fn second_start_is_quiet(&self, device: &mut Device, first: &Joined) {
        if self.health != Health::Well {
            return;
        }
        let before = device.clone();
        let again = device.start();
        if again.told != Told::default() {
            self.fail("it is told again", &again.told);
        }
        if device.local != before.local || device.mirror != before.mirror {
            self.fail("a second start writes", &again);
        }
        if again.entries != first.entries || again.records != first.records {
            self.fail("a second start reads something else", &again);
        }
    }

    /// Another damage in the same place does not take the place of the first.
    fn second_damage_is_set_aside_too(&self, device: &mut Device) {
        if self.health != Health::Well || !self.is_damage() {
            return;
        }
        let second = format!("{}!", self.hit_text());
        device.local.insert(self.entry.key.clone(), second.clone());
        let joined = device.start();
        for (raw, is_hit) in self.texts.iter().zip(self.is_hit) {
            if is_hit && !device.has_aside(raw) {
                self.fail("the first damage is gone", &joined);
            }
        }
        if self.entry.kind.has_check && !device.has_aside(&second) {
            self.fail("the second damage was not set aside", &joined);
        }
    }
}
