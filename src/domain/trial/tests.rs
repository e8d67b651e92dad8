//! Planned variation: when a block is drawn, what ends it, and what it leaves out.

use super::*;
use crate::domain::catalogue::ExerciseId;
use crate::domain::fields::seal;
use crate::domain::history::{Did, Hurt, Outcome, Rating, Ratings, Symptoms};
use crate::domain::locale::Weekday;
use crate::domain::plan::{Answers, Liking};
use crate::domain::routine::{Prescription, RoutineName};
use crate::domain::safety::{Clearing, Stop, StopReason};
use crate::domain::time::{DAY, Now};

const START_MS: u64 = 1_767_571_200_000;
const READY: ReadyTime = ReadyTime::USUAL;

/// Somebody who lives from session to session, every other day.
struct Person {
    programme: Programme,
    records: Vec<Record>,
    ratings: Ratings,
    trials: Trials,
    now_ms: u64,
}

impl Person {
    /// With a plan of so many minutes on three days, who has said yes.
    fn new(minutes: u16) -> Self {
        let mut person = Self {
            programme: Programme {
                answers: Answers {
                    minutes,
                    ..Answers::default()
                },
                began_ms: START_MS,
                ..Programme::default()
            },
            records: Vec::new(),
            ratings: Ratings::default(),
            trials: Trials::default(),
            now_ms: START_MS + DAY,
        };
        person.say(true);
        person
    }

    fn say(&mut self, wants: bool) {
        let choice = self.trials.choice.take().unwrap_or_default();
        self.trials.choice = Some(Choice { wants, ..choice });
    }

    fn past(&self) -> Past<'_> {
        Past {
            records: &self.records,
            ratings: &self.ratings,
            cleared_ms: 0,
        }
    }

    /// The plan as it stands with nothing left out.
    fn overview(&self, stop: Option<Stop>) -> Overview {
        let now = Now {
            wall_ms: self.now_ms,
            ..Now::default()
        };
        let past = self.past();
        self.programme
            .overview(stop, &past, READY, now, Weekday::Monday)
    }

    /// What is stored now, drawn with this seed.
    fn due(&self, seed: u128) -> Option<TrialBlock> {
        let overview = self.overview(None);
        let past = self.past();
        self.trials.due(&overview, &past, READY, self.now_ms, seed)
    }

    /// Ends what cannot go on, and draws what comes next, with this seed.
    fn settle(&mut self, seed: u128) {
        for _ in 0..2 {
            if let Some(block) = self.due(seed) {
                self.trials.put(block);
            }
        }
    }

    /// The session that comes next, as it is planned.
    fn next(&self) -> PlannedSession {
        let mut overview = self.overview(None);
        self.trials
            .vary(&mut overview, &self.past(), READY, self.now_ms);
        overview.plan.unwrap().next_session().unwrap().clone()
    }

    /// Does it, and two days pass; `pain` before and after it.
    fn session(&mut self, pain: Option<[u8; 2]>) {
        let did = |step: &Prescription| {
            let reps = u16::try_from(step.reps_in_all()).unwrap();
            let seconds = u32::try_from(step.work_ms(READY) / 1_000).unwrap();
            Did::of(step, reps, seconds)
        };
        let session = self.next();
        let id = new_id(self.now_ms, 7);
        if let Some([_, after]) = pain {
            let rating = Rating {
                symptoms: Symptoms {
                    pain: Some(after),
                    stiffness: None,
                },
                ..Rating::default()
            };
            self.ratings.insert(id.clone(), rating);
        }
        self.records.insert(
            0,
            Record {
                id,
                utc_offset_min: 0,
                name: RoutineName::Plan,
                outcome: Outcome::Finished,
                active_s: 300,
                did: session.items.iter().map(|item| did(&item.step)).collect(),
                before: Symptoms {
                    pain: pain.map(|[before, _]| before),
                    stiffness: None,
                },
                hurts: Vec::new(),
                replaces: None,
            },
        );
        self.now_ms += 2 * DAY;
    }

    fn current(&self) -> Option<(TrialBlock, usize)> {
        let past = self.past();
        let current = self.trials.current(&past, self.now_ms);
        current.map(|(block, done)| (block.clone(), done))
    }
}

#[test]
fn nothing_is_left_out_before_a_yes_and_after_a_no() {
    let mut person = Person::new(10);
    person.trials.choice = None;
    assert_eq!(person.due(1), None);
    person.say(false);
    assert_eq!(person.due(1), None);
    person.say(true);
    person.settle(1);
    person.session(None);
    assert_eq!(person.current().unwrap().1, 1);
    person.say(false);
    assert_eq!(person.next().left_out, [], "not from that moment on");
    person.settle(2);
    assert_eq!(person.current(), None);
    let [block] = person.trials.blocks() else {
        panic!("one block is kept: {:?}", person.trials);
    };
    assert_eq!(block.ended_ms, Some(person.now_ms));
}

#[test]
fn a_block_goes_on_for_four_sessions_and_then_comes_the_next() {
    let mut person = Person::new(10);
    person.settle(1);
    let first = person.current().unwrap().0;
    let mut held: Vec<Vec<ExerciseId>> = Vec::new();
    for nth in 0..SESSIONS {
        assert_eq!(person.current().unwrap(), (first.clone(), nth));
        let session = person.next();
        for id in first.exercises() {
            assert_eq!(
                session.holds(id),
                !first.leaves_out(id, nth),
                "{id:?} in {nth}"
            );
        }
        held.push(
            first
                .exercises()
                .into_iter()
                .filter(|id| session.holds(*id))
                .collect(),
        );
        person.session(None);
        person.settle(2);
    }
    for id in first.exercises() {
        assert_eq!(held.iter().filter(|held| held.contains(&id)).count(), 2);
    }
    let (second, done) = person.current().unwrap();
    assert_eq!(done, 0);
    assert_ne!(second.id, first.id);
    let past = person.past();
    let all = person.trials.sessions(&past, person.now_ms);
    assert_eq!(all.len(), SESSIONS);
}

#[test]
fn the_same_seed_draws_the_same_and_others_draw_others() {
    let person = Person::new(10);
    let drawn = |seed: u128| person.due(seed).unwrap().tested;
    assert_eq!(drawn(5), drawn(5));
    let all: Vec<_> = (0..20).map(drawn).collect();
    assert!(all.iter().any(|tested| *tested != all[0]));
    assert!(
        all.iter()
            .all(|tested| (1..=MOST_UNDER_TEST).contains(&tested.len()))
    );
}

#[test]
fn whatever_is_not_calm_ends_a_block_and_the_next_waits_until_it_is() {
    let mut person = Person::new(10);
    person.settle(1);
    person.session(Some([3, 3]));
    person.settle(1);
    assert!(person.current().is_some());
    // Pain that grows in a session makes all of it lighter.
    person.session(Some([3, 6]));
    assert_eq!(person.next().left_out, []);
    person.settle(2);
    assert_eq!(person.current(), None);
    assert_eq!(person.trials.blocks().len(), 1, "nothing new meanwhile");
    person.session(Some([3, 3]));
    person.settle(3);
    let block = person.current().expect("it is calm again").0;
    let overview = person.overview(None);
    let plan = overview.plan.as_ref().unwrap();
    assert!(
        block
            .exercises()
            .iter()
            .all(|id| !plan.progress.is_reduced(*id))
    );
}

#[test]
fn a_sign_a_stop_and_a_changed_plan_end_a_block() {
    let begun = || {
        let mut person = Person::new(10);
        person.settle(1);
        person.session(None);
        person
    };
    let mut person = begun();
    person.records[0].hurts.push((0, Hurt::Numb));
    person.settle(2);
    assert_eq!(person.current(), None, "a sign");

    let person = begun();
    let stop = Stop {
        reason: StopReason::RedFlag,
        clearing: Clearing::Asked,
    };
    let stopped = person.overview(Some(stop));
    let past = person.past();
    let due = person.trials.due(&stopped, &past, READY, person.now_ms, 2);
    assert_eq!(due.unwrap().ended_ms, Some(person.now_ms), "a stop");

    let mut person = begun();
    let first = person.current().unwrap().0;
    person.programme.answers.minutes = 15;
    person.settle(2);
    let (second, done) = person.current().unwrap();
    assert!(second.id != first.id && done == 0, "a changed plan");
}

#[test]
fn what_is_wanted_or_swapped_is_never_under_test_and_a_minute_has_no_room() {
    let mut person = Person::new(10);
    for seed in 0..10 {
        let tested = person.due(seed).unwrap().exercises();
        for id in tested.into_iter().take(1) {
            person
                .programme
                .preferences
                .set_liking(id, Some(Liking::More));
        }
        let tested = person
            .due(seed)
            .map(|it| it.exercises())
            .unwrap_or_default();
        let is_wanted = |id: &ExerciseId| person.programme.preferences.liking(*id).is_some();
        assert!(!tested.iter().any(is_wanted));
        if tested.is_empty() {
            break;
        }
    }
    let mut person = Person::new(10);
    let id = person.due(1).unwrap().exercises()[0];
    let other = person.programme.swaps_for(id)[0];
    person.programme.preferences.set_swap(id, other);
    for seed in 0..10 {
        let tested = person.due(seed).unwrap().exercises();
        assert!(!tested.contains(&id) && !tested.contains(&other));
    }
    assert_eq!(Person::new(1).due(1), None);
}

#[test]
fn one_that_is_followed_up_is_left_out_alone_until_it_was_said_24_times() {
    let mut person = Person::new(10);
    person.settle(1);
    let id = person.current().unwrap().0.exercises()[0];
    let follow = FollowUp {
        exercise: id,
        since_ms: person.now_ms,
    };
    person.trials.choice.as_mut().unwrap().followed.push(follow);
    let mut said = 0;
    for nth in 0..40 {
        person.now_ms += 1;
        person.settle(nth);
        let following = person.trials.following(&person.past(), person.now_ms);
        assert_eq!(
            following.is_some(),
            said < FOLLOW_UP_SESSIONS,
            "after {said}"
        );
        if following.is_none() {
            break;
        }
        let block = person.current().unwrap().0;
        assert!(block.is_alone && block.exercises() == [id]);
        // Every third one says nothing; and pain falls, or somebody should take a look at it.
        let is_said = nth % 3 != 2;
        let pain = if said < 5 { 5 } else { 1 };
        said += usize::from(is_said);
        person.session(is_said.then_some([pain, pain]));
    }
    assert_eq!(said, FOLLOW_UP_SESSIONS);
    person.settle(99);
    assert!(!person.current().unwrap().0.is_alone, "all of them again");
}

#[test]
fn after_sixty_sessions_nothing_more_is_left_out_until_they_begin_anew() {
    let mut person = Person::new(10);
    let mut said = 0;
    for nth in 0..150 {
        person.settle(nth);
        let is_over = person.trials.is_over(&person.past(), person.now_ms);
        assert_eq!(is_over, said == TRIAL_SESSIONS, "after {said}");
        if is_over {
            break;
        }
        assert!(person.current().is_some(), "after {said}");
        // Every third one says nothing; and pain falls, or somebody should take a look at it.
        let is_said = nth % 3 != 2;
        let pain = if said < 5 { 5 } else { 1 };
        said += usize::from(is_said);
        person.session(is_said.then_some([pain, pain]));
    }
    assert_eq!(said, TRIAL_SESSIONS);
    assert_eq!((person.current(), person.due(1)), (None, None));
    assert_eq!(person.next().left_out, [], "all come back in full");
    person.session(Some([1, 1]));
    person.settle(2);
    assert_eq!(person.current(), None, "and it stays so");

    // One alone may still be looked at.
    let first = person.trials.tested(0);
    let is_planned = |id: &&ExerciseId| person.next().holds(**id);
    let exercise = *first.iter().find(is_planned).unwrap();
    let follow = FollowUp {
        exercise,
        since_ms: person.now_ms,
    };
    let before = person.trials.clone();
    person.trials.choice.as_mut().unwrap().followed.push(follow);
    person.settle(3);
    assert!(person.current().unwrap().0.is_alone);

    // Or all of it anew, with what is in the plan now.
    person.trials = before;
    person.now_ms += 1;
    let now_ms = person.now_ms;
    person.trials.choice.as_mut().unwrap().anew_ms.push(now_ms);
    person.settle(4);
    let (block, done) = person.current().unwrap();
    assert_eq!((block.is_alone, done), (false, 0));
    assert!(!person.trials.is_over(&person.past(), now_ms));
    assert_eq!(person.trials.tested(0), first);
    assert_eq!(person.trials.tested(1), block.exercises());
}

#[test]
fn clocks_that_were_wrong_leave_blocks_and_sessions_where_they_belong() {
    let mut person = Person::new(10);
    person.now_ms += 400 * DAY;
    person.settle(1);
    let ahead = person.current().unwrap().0;
    person.now_ms -= 400 * DAY;
    assert_eq!(person.current(), None, "one that is still to come is none");
    person.settle(2);
    let block = person.current().unwrap().0;
    assert!(block.id < ahead.id);
    person.session(None);
    assert_eq!(person.current().unwrap(), (block.clone(), 1));
    // A session of a clock that is ahead is none of the block until its time comes.
    let mut late = person.records[0].clone();
    late.id = new_id(person.now_ms + 30 * DAY, 1);
    person.records.insert(0, late);
    assert_eq!(person.current().unwrap(), (block.clone(), 1));
    // What was done before it was drawn is none of it either.
    let mut early = person.records[1].clone();
    early.id = new_id(START_MS, 1);
    person.records.push(early);
    assert_eq!(person.current().unwrap(), (block.clone(), 1));
    // Where a session is deleted, it is done again.
    person.records.remove(1);
    assert_eq!(person.current().unwrap(), (block, 0));
}

#[test]
fn what_is_stored_is_read_back_and_damage_costs_only_itself() {
    let mut person = Person::new(10);
    person.settle(1);
    let block = person.current().unwrap().0;
    let choice = person.trials.choice.clone().unwrap();
    let (said, drawn) = (choice.encode(), block.encode());
    let read = |said: &str, drawn: &str| {
        [(Choice::NAME, said), (block.id.as_str(), drawn)]
            .into_iter()
            .collect::<Trials>()
    };
    assert_eq!(read(&said, &drawn), person.trials);
    assert_eq!(read("", &drawn).choice, None);
    assert_eq!(read("", &drawn).blocks(), person.trials.blocks());
    assert_eq!(read(&said, "v=1&e=cat-cow*2*2&p=x#0").blocks(), []);
    // An exercise or a pair of sessions that cannot be is none.
    for row in [
        "cat-cow*2*2",
        "cat-cow*3*1",
        "cat-cow*1*4",
        "levitation*0*1",
        "cat-cow*x*1",
    ] {
        let raw = seal(&format!("v=1&e={row},open-book*0*3&p=x"));
        let block = TrialBlock::decode("x", &raw).unwrap();
        assert_eq!(block.exercises(), [ExerciseId::OpenBook], "{row}");
    }
}
