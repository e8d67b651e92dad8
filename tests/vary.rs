//! Planned variation, in people made up: that a plan which leaves exercises out on purpose keeps all else.
//!
//! `UNHUNCH_PEOPLE` says how many live their twelve weeks (40 where it is not set; `make prove` takes 1,000).
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    reason = "a helper of a test may fail as loudly as a test, and prints what it found"
)]
#![allow(dead_code, reason = "the rest is for tests/people.rs")]

#[path = "people/absence.rs"]
mod absence;
#[path = "people/cast.rs"]
mod cast;
#[path = "people/chance.rs"]
mod chance;
#[path = "people/checks.rs"]
mod checks;
#[path = "people/crowd.rs"]
mod crowd;
#[path = "people/person.rs"]
mod person;
#[path = "people/prescribed.rs"]
mod prescribed;
#[path = "people/referral.rs"]
mod referral;
#[path = "people/sim.rs"]
mod sim;
#[path = "people/standing.rs"]
mod standing;

use std::collections::BTreeMap;
use std::env;

use unhunch::domain::catalogue::{ExerciseId, Kind, find};
use unhunch::domain::diary::Diary;
use unhunch::domain::history::{Date, Rating, Ratings, Record, new_id};
use unhunch::domain::insight::Lived;
use unhunch::domain::insight::helps::{EvidenceBasis, Judged, Judgement, Verdict, WhatHelps};
use unhunch::domain::locale::Weekday;
use unhunch::domain::plan::{DoseReason, Liking, Past, Plan, PlannedSession, Stage};
use unhunch::domain::report::{DayRange, Finding, Results, Which};
use unhunch::domain::time::{DAY, Now};
use unhunch::domain::timeline::ReadyTime;
use unhunch::domain::trial::{
    Choice, FollowUp, MOST_UNDER_TEST, SESSIONS, Tested, TrialBlock, Trials,
};

use checks::Watch;
use person::Person;
use sim::{Life, Moment, What};

fn people() -> u64 {
    let said = env::var("UNHUNCH_PEOPLE").ok();
    said.map_or(40, |said| said.parse().unwrap())
}

/// When all have lived their weeks.
const END: Now = Now {
    wall_ms: sim::START_MS + sim::DAYS * DAY,
    mono_ms: 0,
    sound_ms: 0,
    utc_offset_min: 0,
};

/// What was seen, so that nobody takes comfort in checks that checked nothing.
#[derive(Debug, Default)]
struct Seen {
    people: u32,
    with_blocks: u32,
    sessions: u32,
    in_blocks: u32,
    left_out: u32,
    blocks: u32,
    finished: u32,
    /// Of finished blocks, exercises that were planned in two of the four sessions.
    balanced: u32,
}

/// Watches one life in which exercises are left out.
#[derive(Default)]
struct Variation {
    seen: Seen,
    /// What is under test and was planned for each session of a block, by its id.
    planned: BTreeMap<String, BTreeMap<usize, Vec<ExerciseId>>>,
    /// Levels of what is left out of the session that runs.
    levels: Vec<(ExerciseId, usize)>,
}

impl Variation {
    fn see(&mut self, moment: &Moment<'_>) {
        match &moment.what {
            What::Begins(plan) => self.begins(moment, plan),
            What::Did(record) => {
                let did = |id: ExerciseId| record.did.iter().any(|it| it.slug == id.slug());
                let progress = moment.life.progress(moment.now_ms);
                // A clock that was wrong puts sessions in another order, and that moves levels by itself.
                let has_clock = moment.life.person.quirks.clock == 0;
                for (id, level) in self.levels.drain(..).filter(|_| has_clock) {
                    assert!(
                        did(id) || progress.level(id) == level,
                        "{}: {id:?} moved from {level} to {} for being left out",
                        moment.life.person.name,
                        progress.level(id)
                    );
                }
            }
            What::Morning | What::Refused(_) | What::Said => {}
        }
    }

    fn begins(&mut self, moment: &Moment<'_>, plan: &Plan) {
        let life = moment.life;
        let session = plan.next_session().unwrap();
        self.seen.sessions += 1;
        let plain = life
            .programme
            .plan(None, &life.past(), ReadyTime::USUAL, moment.now_ms)
            .unwrap();
        let plain = plain.next_session().unwrap();
        let Some((block, nth)) = life.trials.current(&life.past(), moment.now_ms) else {
            assert_eq!(session, plain, "nothing is left out for no reason");
            return;
        };
        self.seen.in_blocks += 1;
        self.seen.left_out += session.left_out.len() as u32;
        assert!((1..=MOST_UNDER_TEST).contains(&block.tested.len()));
        let minutes = life.programme.answers.minutes;
        assert!(
            session.keeps_minutes(minutes),
            "{} ms of {minutes} min",
            session.length_ms
        );
        let tested = block.exercises();
        let is_tested = |id: &ExerciseId| tested.contains(id);
        let under = session.items.iter().map(|it| it.step.exercise);
        let under = under.filter(is_tested).count();
        assert!(under * 2 <= session.items.len(), "more than half");
        is_safe(life, session, block);
        same_weekly(plan, session, plain, &tested);
        for id in &session.left_out {
            assert!(block.leaves_out(*id, nth) && !session.holds(*id));
        }
        let holds = tested.iter().copied().filter(|id| session.holds(*id));
        let of_block = self.planned.entry(block.id.clone()).or_default();
        of_block.insert(nth, holds.collect());
        let progress = life.progress(moment.now_ms);
        let level = |id: &ExerciseId| (*id, progress.level(*id));
        self.levels = session.left_out.iter().map(level).collect();
    }

    /// Counts which blocks came to their end, and how even they were.
    fn ends(&mut self, life: &Life) {
        self.seen.people = 1;
        self.seen.blocks = life.trials.blocks().len() as u32;
        self.seen.with_blocks = u32::from(self.seen.blocks > 0);
        for block in life.trials.blocks() {
            for it in &block.tested {
                assert_eq!(it.out.len() * 2, SESSIONS);
            }
            let planned = self.planned.get(&block.id);
            let Some(planned) = planned.filter(|all| all.len() == SESSIONS) else {
                continue;
            };
            self.seen.finished += 1;
            for id in block.exercises() {
                let times = planned.values().filter(|held| held.contains(&id)).count();
                assert_eq!(times * 2, SESSIONS, "{id:?} of {block:?}");
                self.seen.balanced += 1;
            }
        }
    }
}

/// Nothing is under test that was made lighter, that is wanted, or that stands in for something; and what moves
/// before anything is loaded stays.
fn is_safe(life: &Life, session: &PlannedSession, block: &TrialBlock) {
    let programme = &life.programme;
    for item in &session.items {
        let id = item.step.exercise;
        if !block.exercises().contains(&id) {
            continue;
        }
        assert_eq!(item.meant, id);
        assert_ne!(programme.preferences.liking(id), Some(Liking::More));
        let is_lighter = matches!(
            item.dose_reason,
            DoseReason::Lighter | DoseReason::AfterBreak
        );
        assert!(!is_lighter, "{id:?}");
        let is_strength = matches!(id.facts().kind, Kind::Strength | Kind::Isometric);
        assert!(!is_strength || programme.days() < 5, "{id:?}");
    }
    assert!(matches!(programme.stage, Stage::Grow | Stage::Keep));
}

/// What a source wants so often a week comes as often as without variation, unless it is under test.
fn same_weekly(
    plan: &Plan,
    session: &PlannedSession,
    plain: &PlannedSession,
    tested: &[ExerciseId],
) {
    let is_weekly = |id: &ExerciseId| id.facts().doses.iter().any(|it| it.per_week.is_some());
    let weekly = |session: &PlannedSession| {
        let all = session.items.iter().map(|it| it.step.exercise);
        let all = all.filter(|id| is_weekly(id) && !tested.contains(id));
        let mut all: Vec<ExerciseId> = all.collect();
        all.sort_by_key(|id| id.index());
        all
    };
    assert_eq!(
        weekly(session),
        weekly(plain),
        "session {} of the plan",
        plan.progress.sessions
    );
}

fn lived(person: Person) -> (Life, Variation, Watch) {
    lived_with(person, Vec::new())
}

/// The same, where these are followed up alone.
fn lived_with(person: Person, followed: Vec<FollowUp>) -> (Life, Variation, Watch) {
    let mut life = Life::of(person);
    let choice = Choice {
        wants: true,
        said_ms: sim::START_MS,
        followed,
        anew_ms: Vec::new(),
    };
    life.trials.choice = Some(choice);
    let (mut variation, mut watch) = (Variation::default(), Watch::default());
    let life = life.live(&mut |moment| {
        variation.see(moment);
        watch.see(moment);
    });
    variation.ends(&life);
    (life, variation, watch)
}

#[test]
fn a_plan_that_leaves_exercises_out_keeps_all_else() {
    let mut all = Seen::default();
    for seed in 0..people() {
        let (life, variation, watch) = lived(crowd::anybody(seed));
        // Whatever is asked of a plan without variation holds.
        assert_eq!(watch.wrong, None, "{}", life.person.name);
        let seen = variation.seen;
        all.people += seen.people;
        all.with_blocks += seen.with_blocks;
        all.sessions += seen.sessions;
        all.in_blocks += seen.in_blocks;
        all.left_out += seen.left_out;
        all.blocks += seen.blocks;
        all.finished += seen.finished;
        all.balanced += seen.balanced;
    }
    println!("{all:?}");
    assert!(all.left_out > all.people, "{all:?}");
    assert!(all.balanced > all.people, "{all:?}");
}

#[test]
fn who_is_away_for_weeks_and_then_does_another_routine_first_begins_as_much_lower() {
    // Away for two long breaks, and a routine of another name before the next session of the plan.
    let (_, _, watch) = lived(crowd::anybody(793));
    assert_eq!(watch.wrong, None);
    assert!(watch.seen.long_breaks > 0, "{:?}", watch.seen);
}

#[test]
fn what_was_under_test_can_be_judged_after_thirty_sessions() {
    for minutes in [5, 10, 15, 20] {
        for days in [3, 4, 5, 7] {
            let mut person = cast::keen();
            (person.answers.minutes, person.answers.days) = (minutes, days);
            person.says = 100;
            let (life, ..) = lived(person);
            let told = told_of(life.past(), &life.trials);
            assert_eq!(told.basis, EvidenceBasis::Drawn);
            let is_told = |it: &&Judged| {
                let name = &told.latest.exercises[it.exercises[0]];
                let is_long =
                    |block: &&TrialBlock| block.exercises().iter().any(|id| id.slug() == name);
                // What has left the plan early is said to be too early, and nothing more.
                life.trials.blocks().iter().filter(is_long).count() >= 5
            };
            let judged: Vec<_> = told.latest.findings.judged.iter().filter(is_told).collect();
            println!("{minutes} min, {days} days: {} judged", judged.len());
            let worked_out = judged.iter().filter(|it| it.effect.is_some()).count();
            assert!(worked_out >= 1, "{minutes} min, {days} days");
            // Two may have been drawn in turn by chance, or have come too seldom.
            assert!(
                worked_out * 3 >= judged.len() * 2,
                "{minutes} min, {days} days: {judged:?}"
            );
        }
    }
}

#[test]
fn whatever_is_under_test_can_be_followed_up_alone() {
    let (mut asked, mut drawn) = (0, 0);
    for minutes in [5, 10, 15, 20] {
        let mut person = cast::keen();
        (person.answers.minutes, person.answers.days) = (minutes, 3);
        let (life, ..) = lived(person);
        let now_ms = END.wall_ms;
        let Some((block, _)) = life.trials.current(&life.past(), now_ms) else {
            continue;
        };
        let past = life.past();
        let ready = ReadyTime::USUAL;
        let overview = life
            .programme
            .overview(None, &past, ready, END, Weekday::Monday);
        for exercise in block.exercises() {
            let mut trials = life.trials.clone();
            let follow = FollowUp {
                exercise,
                since_ms: now_ms,
            };
            trials.choice.as_mut().unwrap().followed.push(follow);
            for seed in 0..2 {
                if let Some(block) = trials.due(&overview, &past, ready, now_ms, seed) {
                    trials.put(block);
                }
            }
            asked += 1;
            let current = trials.current(&past, now_ms);
            drawn += usize::from(current.is_some_and(|(block, _)| block.exercises() == [exercise]));
        }
    }
    println!("{drawn} of {asked} can be followed up");
    assert!(asked >= 5 && drawn == asked, "{drawn} of {asked}");
}

/// Somebody with 10 minutes on three days, who says how it was every time, with what is told of them.
fn keen() -> Life {
    keen_with(Vec::new())
}

fn keen_with(followed: Vec<FollowUp>) -> Life {
    let mut person = cast::keen();
    (person.answers.minutes, person.answers.days) = (10, 3);
    lived_with(person, followed).0
}

fn told_of(past: Past<'_>, trials: &Trials) -> WhatHelps {
    WhatHelps::of(&Lived::of(past, 0, END), trials)
}

#[test]
fn the_order_in_which_things_came_in_changes_nothing_of_what_is_told() {
    let life = keen();
    let told = told_of(life.past(), &life.trials);
    assert_eq!(told.latest.findings.looked_at, 30);
    let mut chance = chance::Chance::new(4);
    let mut records = life.records.clone();
    for at in (1..records.len()).rev() {
        records.swap(at, chance.below(at as u64 + 1) as usize);
    }
    let past = Past {
        records: &records,
        ..life.past()
    };
    let mut texts: Vec<(String, String)> = life.trials.blocks().iter().map(stored).collect();
    texts.reverse();
    let choice = life.trials.choice.clone().unwrap();
    texts.push((Choice::NAME.to_owned(), choice.encode()));
    let texts = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    assert_eq!(told_of(past, &texts.collect()), told);
}

fn stored(block: &TrialBlock) -> (String, String) {
    (block.id.clone(), block.encode())
}

#[test]
fn another_rating_changes_what_it_must_and_nothing_else() {
    let life = keen();
    let told = told_of(life.past(), &life.trials);
    let mut by_time: Vec<_> = life.records.iter().collect();
    by_time.sort_by(|a, b| a.id.cmp(&b.id));
    let with = |id: &str, pain: u8| {
        let ratings = rated(&life, id, pain);
        let past = Past {
            ratings: &ratings,
            ..life.past()
        };
        told_of(past, &life.trials)
    };
    // After the last look no verdict changes.
    let last = by_time.last().unwrap();
    let changed = with(&last.id, 9);
    assert_eq!(changed.latest.findings, told.latest.findings);
    assert_ne!(changed.around, told.around);
    // Before it, they do; of what was seen, only what was done in that session.
    let early = by_time[3];
    let changed = with(&early.id, 9);
    assert_ne!(changed.latest.findings, told.latest.findings);
    assert_eq!(changed.latest.sessions, told.latest.sessions);
    for (was, is) in told.around.iter().zip(&changed.around) {
        let was_done = early
            .did
            .iter()
            .any(|did| did.slug == was.slug && did.done > 0);
        assert_eq!(was != is, was_done, "{}", was.slug);
    }
    // What is not said does not count, and is told.
    let mut ratings = life.ratings.clone();
    ratings.insert(early.id.clone(), Rating::default());
    let past = Past {
        ratings: &ratings,
        ..life.past()
    };
    let changed = told_of(past, &life.trials);
    assert_eq!(
        (changed.latest.sessions, changed.latest.unsaid),
        (told.latest.sessions - 1, told.latest.unsaid + 1)
    );
}

#[test]
fn what_has_just_come_under_test_is_too_early_to_tell_though_it_was_always_done_or_never() {
    let mut life = keen();
    let seen = told_of(life.past(), &Trials::default());
    // Only of sessions with this one it was said how they were.
    let tested = life.trials.tested(0);
    let is_plain = |id: &ExerciseId| !tested.contains(id);
    let mut done = seen.around.iter().filter_map(|it| find(&it.slug));
    let always = done.find(is_plain).unwrap();
    for record in &life.records {
        if record.did.iter().all(|did| did.slug != always.slug()) {
            life.ratings.insert(record.id.clone(), Rating::default());
        }
    }
    let is_new = |id: &ExerciseId| seen.around.iter().all(|it| it.slug != id.slug());
    let never = ExerciseId::ALL.iter().copied().find(is_new).unwrap();
    let block = life.trials.blocks().last().unwrap().clone();
    life.trials.put(TrialBlock {
        id: new_id(END.wall_ms, 0),
        tested: [always, never]
            .map(|exercise| Tested {
                exercise,
                out: [0, 1],
            })
            .to_vec(),
        ..block
    });
    let told = told_of(life.past(), &life.trials);
    for (exercise, with_it) in [(always, true), (never, false)] {
        let at = told
            .latest
            .exercises
            .iter()
            .position(|it| it == exercise.slug());
        let judged = told.latest.findings.judged.iter();
        let judged: Vec<_> = judged.filter(|it| it.exercises == [at.unwrap()]).collect();
        assert_eq!(judged.len(), 1, "{exercise:?}");
        assert_eq!(
            (judged[0].with > 0, judged[0].without > 0),
            (with_it, !with_it)
        );
        assert_eq!(judged[0].verdict, Verdict::TooEarly, "{exercise:?}");
    }
}

#[test]
fn without_a_yes_it_is_only_what_was_seen_and_taken_back_what_was_drawn_stays() {
    let life = keen();
    let nothing = Trials::default();
    let seen = told_of(life.past(), &nothing);
    assert_eq!(seen.basis, EvidenceBasis::Seen);
    assert!(seen.latest.exercises.len() > 6, "all that was done");
    let mut taken_back = life.trials.clone();
    taken_back.choice = Some(Choice::default());
    let told = told_of(life.past(), &taken_back);
    assert_eq!(told.basis, EvidenceBasis::Drawn);
    assert_eq!(
        told.latest.findings,
        told_of(life.past(), &life.trials).latest.findings
    );
}

/// With another rating after this session.
fn rated(life: &Life, id: &str, pain: u8) -> Ratings {
    let mut ratings = life.ratings.clone();
    let mut rating = ratings.get(id).cloned().unwrap();
    rating.symptoms.pain = Some(pain);
    ratings.insert(id.to_owned(), rating);
    ratings
}

#[test]
fn what_is_found_anew_rests_on_new_sessions_only_and_what_was_found_before_stands() {
    let life = keen();
    let whole = told_of(life.past(), &life.trials).latest;
    let mut drawn: Vec<u64> = life
        .trials
        .blocks()
        .iter()
        .map(TrialBlock::drawn_ms)
        .collect();
    drawn.sort_unstable();
    // So that there are fifteen sessions before it and after it.
    let anew_ms = drawn[drawn.len() - 4];
    let mut trials = life.trials.clone();
    trials.choice.as_mut().unwrap().anew_ms.push(anew_ms);
    let told = told_of(life.past(), &trials);
    let [before] = &told.earlier[..] else {
        panic!("one trial before: {:?}", told.earlier);
    };
    assert_eq!(
        (told.basis, before.findings.looked_at),
        (EvidenceBasis::Drawn, 15)
    );
    assert_eq!(before.sessions + told.latest.sessions, whole.sessions);
    assert!(told.latest.sessions >= 15, "{}", told.latest.sessions);

    // What was said in one trial is nothing to the other.
    let mut by_time: Vec<&Record> = life.records.iter().collect();
    by_time.sort_by(|a, b| a.id.cmp(&b.id));
    let nth = by_time.partition_point(|it| it.started_ms() < anew_ms);
    for (record, is_of_first) in [(by_time[3], true), (by_time[nth], false)] {
        let id = &record.id;
        let ratings = rated(&life, id, 9);
        let past = Past {
            ratings: &ratings,
            ..life.past()
        };
        let changed = told_of(past, &trials);
        assert_eq!(changed.earlier[0].findings != before.findings, is_of_first);
        assert_eq!(
            changed.latest.findings != told.latest.findings,
            !is_of_first
        );
    }

    // Until it is looked at anew, a report says what was found before.
    let lived = Lived::of(life.past(), 0, END);
    let diary = Diary::default();
    let days = |last_ms: u64| {
        let day = |at_ms: u64| Date::of_local_ms(at_ms.cast_signed());
        DayRange::from_to(day(sim::START_MS), day(last_ms), &lived, &diary)
    };
    let reported = |last_ms| Results::of(&lived, &diary, &trials, days(last_ms));
    let (then, now) = (reported(anew_ms + 2 * DAY), reported(END.wall_ms));
    assert_eq!((then.basis, then.looked_at), (EvidenceBasis::Drawn, 15));
    assert_eq!(now.looked_at, told.latest.findings.looked_at);
    let called = |told: &Judgement| {
        let is_called =
            |it: &&Judged| matches!(it.verdict, Verdict::SeemsToHelp | Verdict::OftenWorseAfter);
        let all = told.findings.judged.iter().filter(is_called);
        all.map(|it| it.with).collect::<Vec<usize>>()
    };
    let said = |results: &Results| results.helped.iter().map(|it| it.with).collect::<Vec<_>>();
    assert_eq!(said(&then), called(before));
    assert_eq!(said(&now), called(&told.latest));
}

#[test]
fn a_follow_up_is_told_after_24_sessions_and_a_report_says_it_too() {
    // Not every one comes often enough in twelve weeks.
    let all = keen().trials.blocks()[0].exercises().into_iter();
    let mut lives = all.map(|exercise| {
        let since_ms = sim::START_MS;
        let life = keen_with(vec![FollowUp { exercise, since_ms }]);
        let told = told_of(life.past(), &life.trials);
        (exercise, life, told)
    });
    let is_over = |(_, _, told): &(ExerciseId, Life, WhatHelps)| told.followed[0].told.is_over();
    let (exercise, life, told) = lives.find(is_over).unwrap();
    let [followed] = &told.followed[..] else {
        panic!("one: {:?}", told.followed);
    };
    assert!(followed.told.is_over());
    let [judged] = &followed.told.findings.judged[..] else {
        panic!("one: {followed:?}");
    };
    assert_eq!((judged.with, judged.without), (12, 12));
    let lived = Lived::of(life.past(), 0, END);
    let diary = Diary::default();
    let report = |last: Date| {
        let first = lived.sessions[0].date;
        let days = DayRange::from_to(first, last, &lived, &diary);
        Results::of(&lived, &diary, &life.trials, days)
    };
    let looked_on = followed.told.looked_on.unwrap();
    let [said] = &report(looked_on).followed[..] else {
        panic!("it is reported");
    };
    assert_eq!(said.which, Which::Listed(exercise.slug().to_owned()));
    assert_eq!(said.with, 12);
    let is_same = match judged.verdict {
        Verdict::SeemsToHelp => said.finding == Finding::SeemsToHelp,
        Verdict::OftenWorseAfter => said.finding == Finding::OftenWorseAfter,
        Verdict::NoDifference => said.finding == Finding::NoDifference,
        _ => said.finding == Finding::Unclear,
    };
    assert!(is_same, "{judged:?}, {said:?}");
    assert_eq!(report(looked_on.later(-1)).followed, [], "not before");
    // What was left off for another one has nothing to tell; what was judged stands beside what comes next.
    let mut trials = life.trials.clone();
    let mut followed_up = |nth: u64| {
        trials.choice.as_mut().unwrap().followed.push(FollowUp {
            exercise,
            since_ms: END.wall_ms + nth,
        });
        told_of(life.past(), &trials).followed
    };
    assert_eq!(followed_up(1).len(), 2);
    let three = followed_up(2);
    assert_eq!(three.len(), 2);
    assert_eq!(three[0].told.sessions, 0);
    assert_eq!(three[1], *followed);
}
