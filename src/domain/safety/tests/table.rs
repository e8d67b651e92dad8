//! The whole table: every sign, told in every way, against every way to start, with a plan and without,
//! in this tab, in another one, and after a reload.

use super::{TOLD_MS, healthy};
use crate::domain::breaks::{self, BreakSettings};
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::{Hurt, Outcome, Ratings, Symptoms, new_id};
use crate::domain::leaflet::Leaflet;
use crate::domain::plan::{NoPlan, Past, Programme, StoredProgramme};
use crate::domain::routine::{BuiltIn, Routine, RoutineName};
use crate::domain::safety::{Permit, Sign, Stop, Warning, Warnings, may_start, permit, untold};
use crate::domain::session::{Effect, Event, Session, Status};
use crate::domain::settings::Settings;
use crate::domain::share;
use crate::domain::time::{DAY, Now};
use crate::domain::timeline::ReadyTime;

/// Everything that sets a session going.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    FirstPage,
    RoutinePage,
    ExercisePage,
    Link,
    KeptRoutine,
    Plan,
    Break,
    Notification,
    MediaKey,
    GoOnAfterPause,
    GoOnCounted,
    GoOnLongAgo,
    Reopen,
    Restored,
    TakenOver,
}

const WAYS: [Way; 15] = [
    Way::FirstPage,
    Way::RoutinePage,
    Way::ExercisePage,
    Way::Link,
    Way::KeptRoutine,
    Way::Plan,
    Way::Break,
    Way::Notification,
    Way::MediaKey,
    Way::GoOnAfterPause,
    Way::GoOnCounted,
    Way::GoOnLongAgo,
    Way::Reopen,
    Way::Restored,
    Way::TakenOver,
];

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asker {
    ThisTab,
    OtherTab,
    Reloaded,
}

/// What a tab knows.
#[derive(Debug, Clone)]
struct Tab {
    settings: Settings,
    warnings: Warnings,
}

impl Tab {
    fn ask(&self) -> Result<Permit, Stop> {
        may_start(&self.settings.said(&self.warnings))
    }

    /// The tab that reads what this one has stored.
    fn as_read(&self) -> Self {
        let stored: Vec<(String, String)> = self
            .warnings
            .clone()
            .into_iter()
            .map(|warning| (warning.id.clone(), warning.encode()))
            .collect();
        let mut settings = Settings::default();
        for (setting, value) in self.settings.changed(&settings.clone()) {
            settings.take(setting, value.as_deref());
        }
        Self {
            settings,
            warnings: stored
                .iter()
                .filter_map(|(id, raw)| Warning::decode(id, raw))
                .collect(),
        }
    }
}

fn now() -> Now {
    Now {
        mono_ms: 5_000,
        wall_ms: TOLD_MS,
        ..Now::default()
    }
}

fn session_of(routine: Routine, permit: Permit, at: Now) -> Session {
    let id = new_id(at.wall_ms, 7);
    Session::new(permit, id, routine, ReadyTime::USUAL, 0)
}

/// A session that runs since a while.
fn running() -> Session {
    let mut session = session_of(BuiltIn::QuickDailyReset.routine(), permit(), now());
    let _ = session.update(Event::Resume(permit()), now());
    let _ = session.update(Event::Tick, now().after(20_000));
    session
}

/// Tells a sign in a session, the way people tell it, and stores what that has for an effect.
fn tell(tab: &mut Tab, sign: Sign) -> Session {
    let mut session = running();
    let at = now().after(20_000);
    let told = |hurt| Event::Hurt(hurt);
    let event = match sign {
        Sign::Numb => told(Hurt::Numb),
        Sign::Spreading => told(Hurt::Spreading),
        Sign::New => told(Hurt::New),
        Sign::Dizzy => told(Hurt::Dizzy),
        Sign::Sharp => told(Hurt::Sharp),
        Sign::Severe => {
            session = session_of(BuiltIn::QuickDailyReset.routine(), permit(), now());
            Event::Before(Symptoms {
                pain: Some(9),
                stiffness: None,
            })
        }
    };
    for effect in session.update(event, at) {
        if let Effect::Warn(sign) = effect {
            let told = tab.warnings.told(session.id(), sign, at.wall_ms);
            tab.warnings.extend(told);
        }
    }
    session
}

/// Tries to get something going; whether it runs.
fn try_to_start(way: Way, tab: &Tab, told_in: &Session, at: Now) -> bool {
    let from = |routine: Routine| {
        let mut session = session_of(routine, tab.ask().ok()?, at);
        let _ = session.update(Event::Resume(tab.ask().ok()?), at);
        Some(session)
    };
    let go_on = |mut session: Session, event: fn(Permit) -> Event| {
        let _ = session.update(event(tab.ask().ok()?), at);
        Some(session)
    };
    let paused = || {
        let mut session = running();
        let _ = session.update(Event::Pause, now().after(20_000));
        session
    };
    let session = match way {
        Way::FirstPage => from(BuiltIn::QuickDailyReset.routine()),
        Way::RoutinePage => from(BuiltIn::PostureSupport.routine()),
        Way::ExercisePage => from(Routine::single(ExerciseId::CatCow)),
        Way::Link | Way::KeptRoutine => {
            let link = share::encode(&Leaflet::from(&BuiltIn::EndOfDayRelief.routine()));
            share::decode(&link).routine().and_then(from)
        }
        Way::Plan => {
            let past = Past {
                records: &[],
                ratings: &Ratings::NONE,
                cleared_ms: 0,
            };
            let programme = tab.settings.programme().unwrap_or_default();
            let plan = programme.plan(tab.ask().err(), &past, ReadyTime::USUAL, at.wall_ms);
            match plan {
                Ok(plan) => plan
                    .next_session()
                    .and_then(|session| from(session.routine())),
                Err(NoPlan::Stopped(_)) => None,
                Err(NoPlan::NothingLeft) => panic!("there is something to do"),
            }
        }
        Way::Break | Way::Notification => {
            let minutes = BreakSettings::default().minutes;
            let steps = breaks::set(None, minutes, ReadyTime::USUAL, 0);
            Routine::checked(RoutineName::Break, steps).and_then(from)
        }
        Way::MediaKey | Way::GoOnAfterPause | Way::TakenOver => go_on(paused(), Event::Resume),
        Way::GoOnCounted => {
            let mut session = running();
            let _ = session.update(Event::Tick, now().after(20_000).after_silence(60_000));
            go_on(session, Event::CountAway)
        }
        Way::GoOnLongAgo => {
            let mut session = paused();
            let _ = session.update(Event::Tick, now().after(DAY));
            go_on(session, Event::GoOn)
        }
        Way::Reopen => {
            let mut session = told_in.clone();
            let _ = session.update(Event::End, now().after(20_000));
            let at = now().after(60_000);
            tab.ask().ok().and_then(|permit| {
                let _ = session.update(Event::Reopen(permit), at);
                let _ = session.update(Event::Resume(tab.ask().ok()?), at);
                Some(session)
            })
        }
        Way::Restored => {
            let journal = paused().journal(at);
            let restored = Session::restore(&journal).ok();
            restored.and_then(|restored| go_on(restored.session, Event::Resume))
        }
    };
    session.is_some_and(|session| session.status() == Status::Running)
}

fn askers(tab: &Tab) -> [(Asker, Tab); 3] {
    [
        (Asker::ThisTab, tab.clone()),
        (Asker::OtherTab, tab.as_read()),
        (Asker::Reloaded, tab.as_read().as_read()),
    ]
}

fn tab(with_plan: bool) -> Tab {
    let mut settings = healthy();
    if with_plan {
        let mut programme = Programme::default();
        programme.begin();
        settings.programme = Some(StoredProgramme::from(&programme));
    }
    Tab {
        settings,
        warnings: Warnings::default(),
    }
}

#[test]
fn after_a_sign_nothing_starts_in_any_way_until_it_is_cleared() {
    let mut cells = 0;
    for with_plan in [false, true] {
        for (asker, tab) in askers(&tab(with_plan)) {
            for way in WAYS {
                assert!(
                    try_to_start(way, &tab, &running(), now().after(60_000)),
                    "{way:?} starts nothing at all ({asker:?})"
                );
            }
        }
        for sign in Sign::ALL.iter().copied() {
            let mut tab = tab(with_plan);
            let told_in = tell(&mut tab, sign);
            for (asker, tab) in askers(&tab) {
                for way in WAYS {
                    // No stop lapses: at once, the next day, after a year, and with a clock set back.
                    for ms in [0, DAY, 366 * DAY] {
                        for at in [
                            now().after(60_000 + ms),
                            Now {
                                wall_ms: 0,
                                ..now()
                            },
                        ] {
                            assert!(
                                !try_to_start(way, &tab, &told_in, at),
                                "{sign:?}: {way:?} starts ({asker:?}, plan: {with_plan}, after {ms} ms)"
                            );
                        }
                    }
                    cells += 1;
                }
            }
            let needed = tab.ask().unwrap_err().clearing;
            let cleared = tab.warnings.cleared(needed, TOLD_MS + DAY);
            tab.warnings.extend(cleared);
            for (asker, tab) in askers(&tab) {
                for way in WAYS {
                    assert!(
                        try_to_start(way, &tab, &running(), now().after(60_000)),
                        "{sign:?}: {way:?} stays stopped ({asker:?})"
                    );
                }
            }
        }
    }
    assert_eq!(cells, 2 * Sign::ALL.len() * 3 * WAYS.len());
}

#[test]
fn a_sign_ends_its_session_and_plain_overload_does_not() {
    for hurt in Hurt::ALL.iter().copied() {
        let mut session = running();
        let effects = session.update(Event::Hurt(hurt), now().after(21_000));
        let sign = Sign::of(hurt);
        assert_eq!(session.is_over(), sign.is_some(), "{hurt:?}");
        let warns = effects.iter().find_map(|effect| match effect {
            Effect::Warn(sign) => Some(*sign),
            _ => None,
        });
        assert_eq!(warns, sign);
        if sign.is_some() {
            let record = session.record(Outcome::LeftEarly).unwrap();
            assert_eq!(record.hurts, [(0, hurt)], "it is in the history");
            assert!(effects.contains(&Effect::Save(record)));
        }
    }
}

#[test]
fn severe_pain_before_a_session_is_told_and_another_number_takes_it_back_until_it_begins() {
    let symptoms = |pain| Symptoms {
        pain: Some(pain),
        stiffness: None,
    };
    let mut session = session_of(BuiltIn::QuickDailyReset.routine(), permit(), now());
    assert_eq!(session.update(Event::Before(symptoms(7)), now()), []);
    let severe = Event::Before(symptoms(8));
    assert_eq!(session.update(severe, now()), [Effect::Warn(Sign::Severe)]);
    assert_eq!(session.update(Event::Before(symptoms(10)), now()), []);
    let mild = Event::Before(symptoms(3));
    assert_eq!(
        session.update(mild, now()),
        [Effect::TakeBack(Sign::Severe)]
    );
    let severe = Event::Before(symptoms(9));
    assert_eq!(session.update(severe, now()), [Effect::Warn(Sign::Severe)]);
    let _ = session.update(Event::Resume(permit()), now());
    assert_eq!(session.update(Event::Before(symptoms(3)), now()), []);
}

#[test]
fn deleting_editing_or_adding_sessions_lifts_no_stop() {
    for sign in Sign::ALL.iter().copied() {
        let mut tab = tab(true);
        let told_in = tell(&mut tab, sign);
        let stop = tab.ask().unwrap_err();
        let records: Vec<_> = told_in.record(Outcome::LeftEarly).into_iter().collect();
        let mut edited = records.clone();
        for record in &mut edited {
            record.hurts.clear();
            record.before = Symptoms::default();
        }
        let twice = [records.clone(), records.clone()].concat();
        for history in [Vec::new(), edited, records, twice] {
            let mut tab = tab.clone();
            let found = untold(&history, &Ratings::NONE, &tab.warnings, 0);
            tab.warnings.extend(found);
            assert_eq!(tab.ask().unwrap_err(), stop, "{sign:?}");
        }
    }
}
