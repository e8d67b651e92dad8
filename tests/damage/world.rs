//! What somebody has stored: something of every kind, as the app writes it, and as it once did.

use unhunch::domain::builder::{Draft, Edit};
use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::copies::{Lost, change, gone};
use unhunch::domain::diary::CheckIn;
use unhunch::domain::history::{
    Did, Hurt, KeptRoutine, Outcome, Rating, Record, Symptoms, keys, new_id,
};
use unhunch::domain::leaflet::Leaflet;
use unhunch::domain::plan::{Programme, StoredProgramme};
use unhunch::domain::routine::{BuiltIn, Prescription, Routine, RoutineName};
use unhunch::domain::safety::{Cleared, SafetyAnswer, Sign, Warning};
use unhunch::domain::session::Session;
use unhunch::domain::settings::{Setting, Settings, Theme, encode_setting};
use unhunch::domain::share;
use unhunch::domain::time::Now;
use unhunch::domain::timeline::ReadyTime;
use unhunch::domain::trial::{Tested, TrialBlock};

use crate::device::{Copy, PREFIX};
use crate::leave::permit;

/// A kind of entry, as the table names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// What is told where it is damaged everywhere.
    pub(crate) lost: Lost,
    /// Whether a text says which key it belongs to.
    pub(crate) says_where: bool,
    /// Whether a text has a check.
    pub(crate) has_check: bool,
    /// Whether it may be changed, and so has older versions and such of later apps.
    pub(crate) changes: bool,
}

/// Something stored.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) kind: Kind,
    pub(crate) key: String,
    pub(crate) raw: String,
    /// What stood there before, if it changes.
    pub(crate) older: Option<String>,
}

const fn kind(name: &'static str, lost: Lost) -> Kind {
    Kind {
        name,
        lost,
        says_where: true,
        has_check: true,
        changes: true,
    }
}

const RECORD: Kind = Kind {
    changes: false,
    ..kind("record", Lost::Session)
};
const OLD_RECORD: Kind = Kind {
    says_where: false,
    changes: false,
    ..kind("record, old", Lost::Session)
};
const OLD_SETTINGS: Kind = Kind {
    changes: false,
    ..kind("settings, old", Lost::Settings)
};
const OLD_AFTER: Kind = Kind {
    says_where: false,
    ..kind("after, old", Lost::Rating)
};
const OLD_KEPT: Kind = Kind {
    says_where: false,
    has_check: false,
    changes: false,
    ..kind("kept, old", Lost::Routine)
};
const OLD_JOURNAL: Kind = Kind {
    says_where: false,
    ..kind("journal, old", Lost::Journal)
};

/// All kinds, in the order of the table.
pub(crate) const KINDS: &[Kind] = &[
    RECORD,
    kind("setting", Lost::Setting),
    kind("plan", Lost::Plan),
    kind("kept", Lost::Routine),
    kind("after", Lost::Rating),
    kind("edit", Lost::Edit),
    kind("removed session", Lost::Edit),
    kind("day", Lost::Diary),
    kind("block", Lost::Trial),
    kind("warning", Lost::Warning),
    kind("journal", Lost::Journal),
    kind("draft", Lost::Draft),
    kind("removed", Lost::Routine),
    OLD_RECORD,
    OLD_SETTINGS,
    OLD_AFTER,
    OLD_KEPT,
    OLD_JOURNAL,
];

fn kind_of(name: &str) -> Kind {
    *KINDS.iter().find(|kind| kind.name == name).unwrap()
}

/// What the plan leaves out, in a block that goes on or was ended.
fn block(ended_ms: Option<u64>) -> TrialBlock {
    TrialBlock {
        id: new_id(1_772_346_600_000, 13),
        tested: vec![Tested {
            exercise: ExerciseId::CatCow,
            out: [0, 2],
        }],
        plan: "1f0c77aa".to_owned(),
        is_alone: false,
        ended_ms,
    }
}

/// A text as the app writes it, and the one that it wrote before.
fn written(name: &str, key: String, before: &str, now: &str) -> Entry {
    let older = change(PREFIX, &key, std::iter::empty(), before, "tab-a");
    let raw = change(PREFIX, &key, [older.as_str()].into_iter(), now, "tab-b");
    Entry {
        kind: kind_of(name),
        key,
        raw,
        older: Some(older),
    }
}

/// A text as versions before stamps wrote it.
fn old(name: &str, key: String, before: Option<String>, now: String) -> Entry {
    Entry {
        kind: kind_of(name),
        key,
        raw: now,
        older: before,
    }
}

/// The line of fields without the last ones, from this one on, with a check that fits.
fn without(raw: &str, name: &str) -> String {
    let (body, _) = raw.rsplit_once('#').unwrap();
    sealed(body.split(&format!("&{name}=")).next().unwrap())
}

/// A record or a rating as version 1 was written at first: it said how much was planned, and not where it belongs.
fn of_1(raw: &str) -> String {
    let raw = without(raw, "k").replacen("v=2", "v=1", 1);
    let (body, _) = raw.rsplit_once('#').unwrap();
    sealed(&body.replace("*10**90", "*10*10*90"))
}

/// A body with its check.
pub(crate) fn sealed(body: &str) -> String {
    let check = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(body.as_bytes());
    format!("{body}#{check:08x}")
}

fn record(n: u64) -> Record {
    Record {
        id: new_id(1_772_346_600_000 + n * 86_400_000, u128::from(n)),
        utc_offset_min: 60,
        name: RoutineName::BuiltIn(BuiltIn::QuickDailyReset),
        outcome: Outcome::Finished,
        active_s: 283,
        did: vec![Did {
            slug: "chin-tucks".to_owned(),
            variant: None,
            done: 10,
            planned: 10,
            seconds: 90,
        }],
        before: Symptoms {
            pain: Some(4),
            stiffness: Some(3),
        },
        hurts: vec![(0, Hurt::TooMuch)],
        replaces: None,
    }
}

fn after(note: &str, written_ms: u64) -> String {
    let mut after = Rating {
        symptoms: Symptoms {
            pain: Some(2),
            stiffness: None,
        },
        written_ms,
        ..Rating::default()
    };
    after.set_note(note);
    after.encode()
}

/// What was said of a day.
fn day(note: &str) -> String {
    let mut said = CheckIn::default();
    said.set_note(note);
    said.encode().unwrap()
}

fn kept(title: &str) -> KeptRoutine {
    let mut routine = Routine::single(ExerciseId::WallAngels);
    routine.name = RoutineName::Own(title.to_owned());
    KeptRoutine {
        id: String::new(),
        link: share::encode(&Leaflet::from(&routine)),
        from: None,
    }
}

/// A routine that is being made, of so many exercises.
fn draft(exercises: usize) -> String {
    let mut draft = Draft::default();
    for _ in 0..exercises {
        let step = Prescription::usual(ExerciseId::WallAngels);
        draft.edit(Edit::Add(usize::MAX, step)).unwrap();
    }
    draft.encode()
}

fn warning(cleared: Option<Cleared>) -> String {
    let told = Warning::new("A", Sign::Numb, 7);
    Warning { cleared, ..told }.encode()
}

fn journal(exercise: ExerciseId, wall_ms: u64) -> String {
    let id = new_id(1_772_346_600_000, 7);
    let routine = Routine::single(exercise);
    let session = Session::new(permit(), id, routine, ReadyTime::USUAL, 60);
    session.journal(Now {
        wall_ms,
        ..Now::default()
    })
}

/// One entry of every kind, and others of some.
pub(crate) fn entries() -> Vec<Entry> {
    let id = |n: u128| new_id(1_772_346_600_000, n);
    let setting = |setting: Setting, before: Option<&str>, now: Option<&str>| {
        let name = match setting {
            Setting::Programme => "plan",
            _ => "setting",
        };
        written(
            name,
            keys::setting(PREFIX, setting.slug()),
            &encode_setting(before),
            &encode_setting(now),
        )
    };
    let set = Settings {
        theme: Theme::Dark,
        programme: Some(StoredProgramme::from(&Programme::default())),
        safety: Some(SafetyAnswer {
            answered_ms: 7,
            any_applies: false,
        }),
        ..Settings::default()
    };
    let value = |setting| set.value(setting);
    let mut all = vec![
        setting(
            Setting::Theme,
            Some("light"),
            value(Setting::Theme).as_deref(),
        ),
        setting(Setting::VoiceRate, Some("90"), None),
        setting(Setting::Safety, None, value(Setting::Safety).as_deref()),
        setting(
            Setting::Programme,
            None,
            value(Setting::Programme).as_deref(),
        ),
        written(
            "kept",
            keys::kept(PREFIX, &id(1)),
            &kept("A").encode(),
            &kept("B").encode(),
        ),
        written(
            "kept",
            keys::kept(PREFIX, &id(2)),
            &gone(),
            &kept("C").encode(),
        ),
        written(
            "removed",
            keys::kept(PREFIX, &id(3)),
            &kept("D").encode(),
            &gone(),
        ),
        written(
            "after",
            keys::rating(PREFIX, &id(1)),
            &after("One", 2),
            &after("Two", 1),
        ),
        // Of no session that is there by itself: an edit has all that one has.
        written(
            "edit",
            keys::edit(PREFIX, &id(11)),
            &record(7).encode(),
            &record(8).encode(),
        ),
        written(
            "removed session",
            keys::edit(PREFIX, &id(12)),
            &record(9).encode(),
            &gone(),
        ),
        written(
            "day",
            keys::diary(PREFIX, "2026-11-28"),
            &day("One"),
            &day("Two"),
        ),
        written(
            "block",
            keys::trial(PREFIX, &id(13)),
            &block(None).encode(),
            &block(Some(8)).encode(),
        ),
        written(
            "warning",
            keys::warning(PREFIX, &id(1)),
            &warning(None),
            &warning(Some(Cleared::Asked { at_ms: 8 })),
        ),
        written("draft", keys::draft(PREFIX), &draft(1), &draft(2)),
        old(
            "settings, old",
            keys::settings(PREFIX),
            None,
            sealed("v=1&theme=light&voice=0&tones=1&vibration=1&ready=150"),
        ),
        old(
            "after, old",
            keys::rating(PREFIX, &id(4)),
            Some(of_1(&after("Old", 5))),
            of_1(&after("New", 6)),
        ),
        old(
            "kept, old",
            keys::kept(PREFIX, &id(5)),
            None,
            kept("E").link,
        ),
    ];
    for n in 0..3 {
        let record = record(n);
        let key = keys::session(PREFIX, &record.id);
        let raw = record.encode();
        all.push(match n {
            0 => old("record, old", key, None, of_1(&raw)),
            _ => old("record", key, None, raw),
        });
    }
    all
}

/// The journal, as it is written or as it once was: there is only one.
pub(crate) fn journal_entry(is_old: bool) -> Entry {
    let (before, now) = (
        journal(ExerciseId::CatCow, 5),
        journal(ExerciseId::ChinTucks, 6),
    );
    let key = keys::live(PREFIX);
    match is_old {
        true => old("journal, old", key, Some(before), now),
        false => written("journal", key, &before, &now),
    }
}

/// Both copies of all of them.
pub(crate) fn copy_of(entries: &[Entry]) -> Copy {
    let pair = |entry: &Entry| (entry.key.clone(), entry.raw.clone());
    entries.iter().map(pair).collect()
}
