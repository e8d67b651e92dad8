//! The programme as a whole: when it stops, comes to rest and goes on, and what a changed answer does.

use super::*;
use crate::domain::fields::{read, write};
use crate::domain::history::{Did, Hurt, Outcome, Ratings, Symptoms, new_id};
use crate::domain::locale::Weekday;
use crate::domain::routine::RoutineName;
use crate::domain::safety::{self, Clearing};
use crate::domain::time::{DAY, Now};

const BEGAN_MS: u64 = 1_767_571_200_000;
const NOTHING_SAID: &Ratings = &Ratings::NONE;
const SQUEEZE: ExerciseId = ExerciseId::ScapularSqueeze;
const PRONE: ExerciseId = ExerciseId::ProneScapularRetraction;

/// A session of the plan so many days after it began, with pain before it and what hurt; of one
/// exercise as it is asked for.
fn session(programme: &Programme, records: &[Record], day: u64, exercise: ExerciseId) -> Record {
    let at_ms = BEGAN_MS + day * DAY;
    let past = past(records);
    let step = programme.progress(&past, at_ms).at(exercise).of(exercise);
    let planned = u16::try_from(step.reps_in_all()).unwrap();
    Record {
        id: new_id(at_ms, 0),
        utc_offset_min: 0,
        name: RoutineName::Plan,
        outcome: Outcome::Finished,
        active_s: 100,
        did: vec![Did {
            slug: exercise.slug().to_owned(),
            variant: step.variant.map(|way| way.slug.to_owned()),
            done: planned,
            planned,
            seconds: u32::try_from(step.work_ms(ReadyTime::USUAL) / 1_000).unwrap(),
        }],
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: None,
    }
}

fn past(records: &[Record]) -> Past<'_> {
    Past {
        records,
        ratings: NOTHING_SAID,
        cleared_ms: 0,
    }
}

fn programme() -> Programme {
    Programme {
        began_ms: BEGAN_MS,
        answers: Answers {
            minutes: 20,
            ..Answers::default()
        },
        ..Programme::default()
    }
}

/// So many sessions of an exercise, one every other day, the newest first.
fn sessions(programme: &Programme, n: u64, exercise: ExerciseId) -> Vec<Record> {
    let mut records = Vec::new();
    for index in 0..n {
        let record = session(programme, &records, 2 * index, exercise);
        records.insert(0, record);
    }
    records
}

fn overview(programme: &Programme, past: &Past<'_>, now_ms: u64) -> Overview {
    let now = Now {
        wall_ms: now_ms,
        ..Now::default()
    };
    programme.overview(None, past, ReadyTime::USUAL, now, Weekday::Monday)
}

#[test]
fn what_stops_the_person_stops_the_plan() {
    let stop = Stop {
        reason: safety::StopReason::RedFlag,
        clearing: Clearing::Asked,
    };
    let plan = programme().plan(Some(stop), &past(&[]), ReadyTime::USUAL, BEGAN_MS);
    assert_eq!(plan.err(), Some(NoPlan::Stopped(stop)));
}

#[test]
fn a_clock_that_was_wrong_when_the_plan_began_does_no_harm() {
    let right = programme();
    let mut records = sessions(&right, 8, SQUEEZE);
    records[0].hurts = vec![(0, Hurt::TooMuch)];
    let now_ms = BEGAN_MS + 20 * DAY;
    let expected = right.progress(&past(&records), now_ms);
    assert!(expected.sessions == 8 && expected.level(SQUEEZE) < 2);
    for began_ms in [946_684_800_000, BEGAN_MS + 400 * DAY] {
        let wrong = Programme {
            began_ms,
            ..right.clone()
        };
        assert_eq!(
            wrong.progress(&past(&records), now_ms),
            expected,
            "{began_ms}"
        );
        assert_eq!(wrong.counts_since(&past(&records), now_ms), BEGAN_MS);
        assert_eq!(
            overview(&wrong, &past(&records), now_ms).prospect,
            Some(Expect::Weeks)
        );
        assert_eq!(wrong.advice(&past(&[]), now_ms), None);
    }
}

#[test]
fn after_six_good_weeks_it_offers_less_unless_somebody_should_be_seen() {
    let programme = programme();
    let mut records = sessions(&programme, 21, SQUEEZE);
    let now_ms = BEGAN_MS + 43 * DAY;
    assert_eq!(programme.good_weeks(&past(&records), now_ms), 6);
    assert!(overview(&programme, &past(&records), now_ms).is_done);
    // It hurts as much as at first.
    for record in &mut records {
        record.before.pain = Some(4);
    }
    assert_eq!(
        programme.advice(&past(&records), now_ms),
        Some(Advice::NoChange)
    );
    assert!(!overview(&programme, &past(&records), now_ms).is_done);
    // Who goes on as before is asked again after six more.
    let mut on = programme.clone();
    on.go_on(now_ms);
    assert_eq!(on.good_weeks(&past(&records), now_ms), 0);
    assert_eq!(
        on.progress(&past(&records), now_ms),
        programme.progress(&past(&records), now_ms)
    );
}

#[test]
fn weeks_of_a_clock_that_was_ahead_are_no_good_weeks() {
    let programme = programme();
    let mut records = sessions(&programme, 9, SQUEEZE);
    let now_ms = BEGAN_MS + 20 * DAY;
    let good_weeks = programme.good_weeks(&past(&records), now_ms);
    assert!(good_weeks > 0);
    for days in 2_000..2_060 {
        let ahead = session(&programme, &records, days, SQUEEZE);
        records.insert(0, ahead);
    }
    let told = programme.good_weeks(&past(&records), now_ms);
    assert_eq!(told, good_weeks);
}

#[test]
fn who_was_away_is_congratulated_on_nothing_and_told_what_to_expect_anew() {
    let programme = programme();
    let mut records = sessions(&programme, 21, SQUEEZE);
    let day = |days: u64| BEGAN_MS + (41 + days) * DAY;
    assert!(overview(&programme, &past(&records), day(20)).is_done);
    for days in [30, 60, 200, 400] {
        let past = past(&records);
        assert_eq!(programme.good_weeks(&past, day(days)), 0, "{days}");
        assert!(!overview(&programme, &past, day(days)).is_done, "{days}");
        assert_eq!(
            overview(&programme, &past, day(days)).prospect,
            Some(Expect::Days)
        );
    }
    // Back again, weeks are counted from then on.
    let back = session(&programme, &records, 241, SQUEEZE);
    records.insert(0, back);
    assert_eq!(programme.good_weeks(&past(&records), day(210)), 0);
    assert_eq!(
        overview(&programme, &past(&records), day(210)).prospect,
        Some(Expect::Weeks)
    );
}

#[test]
fn the_plan_that_worked_is_there_when_it_is_taken_up_again() {
    let mut programme = programme();
    let records = sessions(&programme, 12, SQUEEZE);
    let now_ms = BEGAN_MS + 30 * DAY;
    let level = programme.progress(&past(&records), now_ms).level(SQUEEZE);
    assert!(level > FIRST);
    programme.come_to_rest(&past(&records), now_ms);
    assert_eq!(programme.worked, [(SQUEEZE, level)]);
    assert_eq!(
        read::<Programme>(&write(&programme).unwrap()),
        Some(programme.clone())
    );

    let later_ms = now_ms + 200 * DAY;
    programme.go_on(later_ms);
    let plan = programme
        .plan(None, &past(&records), ReadyTime::USUAL, later_ms)
        .unwrap();
    let items = || plan.sessions.iter().flat_map(|session| &session.items);
    let mut squeezes = items()
        .filter(|item| item.step.exercise == SQUEEZE)
        .peekable();
    assert!(squeezes.peek().is_some(), "it comes again");
    for item in squeezes {
        assert_eq!(item.step.dose, low_end(SQUEEZE), "and begins low");
        assert!(item.reasons.contains(&ChoiceReason::Worked));
    }
    assert_eq!(programme.good_weeks(&past(&records), later_ms), 0);
}

#[test]
fn a_changed_answer_skips_no_rung() {
    let mut programme = programme();
    programme.answers.floor = Floor::Upright;
    // At its top for a long time, and no way to lie down for what comes next.
    let mut records = sessions(&programme, 60, SQUEEZE);
    let now_ms = BEGAN_MS + 120 * DAY;
    let is_current = |programme: &Programme, records: &[Record], id| {
        let progress = programme.progress(&past(records), now_ms);
        progress.is_current(&programme.answers, &programme.preferences, id)
    };
    let floor = |programme: &mut Programme| programme.answers.floor = Floor::Kneeling;
    programme.edit(&floor, &past(&records), now_ms);
    assert!(is_current(&programme, &records, SQUEEZE));
    assert!(!is_current(&programme, &records, PRONE));
    // It is earned like any other rung: six good sessions of which the effort is not told.
    for day in 121..127 {
        let record = session(&programme, &records, day, SQUEEZE);
        records.insert(0, record);
    }
    let progress = programme.progress(&past(&records), now_ms + 8 * DAY);
    assert!(progress.is_current(&programme.answers, &programme.preferences, PRONE));
    let [change] = progress.changes.as_slice() else {
        panic!("it is told: {:?}", progress.changes);
    };
    assert_eq!(change.onto, Some(PRONE));

    // Who is used to it wants the harder one.
    let mut used = self::programme();
    let is_used = |programme: &mut Programme| programme.answers.used_to_it = true;
    used.edit(&is_used, &past(&[]), now_ms);
    assert!(is_current(&used, &[], PRONE));
}

/// The exercises of the week, each with the one whose place it has.
fn week(programme: &Programme, records: &[Record], now_ms: u64) -> Vec<(ExerciseId, ExerciseId)> {
    let plan = programme.plan(None, &past(records), ReadyTime::USUAL, now_ms);
    let sessions = plan.unwrap().sessions;
    let items = sessions.iter().flat_map(|session| &session.items);
    items.map(|item| (item.step.exercise, item.meant)).collect()
}

/// Never this one, as the app says it, or not that any more.
fn say(
    programme: &mut Programme,
    id: ExerciseId,
    liking: Option<Liking>,
    records: &[Record],
    now_ms: u64,
) {
    programme.edit(
        &|it| it.preferences.set_liking(id, liking),
        &past(records),
        now_ms,
    );
}

#[test]
fn a_harder_rung_that_is_not_wanted_gives_its_place_and_comes_back_when_it_is() {
    let mut programme = programme();
    let is_new = |records: &[Record], day| {
        let now_ms = BEGAN_MS + day * DAY;
        let progress = programme.progress(&past(records), now_ms);
        progress
            .changes
            .iter()
            .any(|change| change.onto == Some(PRONE))
    };
    // On the day on which it comes, nobody has done it: without it the easier one stays.
    let mut records = Vec::new();
    let mut day = 0;
    while !is_new(&records, day) {
        let record = session(&programme, &records, day, SQUEEZE);
        records.insert(0, record);
        day += 2;
    }
    let now_ms = BEGAN_MS + day * DAY;
    let with_it = week(&programme, &records, now_ms);
    assert!(with_it.contains(&(PRONE, PRONE)));
    say(&mut programme, PRONE, Some(Liking::Never), &records, now_ms);
    assert!(week(&programme, &records, now_ms).contains(&(SQUEEZE, SQUEEZE)));
    say(&mut programme, PRONE, None, &records, now_ms);
    assert_eq!(week(&programme, &records, now_ms), with_it);
    assert_eq!(programme.preferences.chosen_levels(), []);

    // Once it was done, another one has its place.
    let record = session(&programme, &records, day, PRONE);
    records.insert(0, record);
    let now_ms = now_ms + DAY;
    let with_it = week(&programme, &records, now_ms);
    say(&mut programme, PRONE, Some(Liking::Never), &records, now_ms);
    let without = week(&programme, &records, now_ms);
    let kept = |all: &[(ExerciseId, ExerciseId)]| {
        let others = all.iter().filter(|(_, meant)| *meant != PRONE);
        others.copied().collect::<Vec<_>>()
    };
    assert_eq!(kept(&without), kept(&with_it));
    assert!(without.iter().all(|(id, _)| *id != PRONE));
    assert!(without.iter().any(|(_, meant)| *meant == PRONE));
    say(&mut programme, PRONE, None, &records, now_ms);
    assert_eq!(week(&programme, &records, now_ms), with_it);
    assert_eq!(programme.preferences.chosen_levels(), []);
}

#[test]
fn a_harder_rung_that_hurt_does_not_stand_in_for_the_easier_one() {
    let mut programme = programme();
    programme.answers.used_to_it = true;
    let mut records = Vec::new();
    for (day, exercise) in [(0, PRONE), (2, PRONE), (4, SQUEEZE)] {
        let mut record = session(&programme, &records, day, exercise);
        if exercise == PRONE {
            record.hurts = vec![(0, Hurt::TooMuch)];
        }
        records.insert(0, record);
    }
    let now_ms = BEGAN_MS + 8 * DAY;
    assert!(week(&programme, &records, now_ms).contains(&(SQUEEZE, SQUEEZE)));
    say(
        &mut programme,
        SQUEEZE,
        Some(Liking::Never),
        &records,
        now_ms,
    );
    let without = week(&programme, &records, now_ms);
    assert!(
        without.iter().all(|(id, _)| ![SQUEEZE, PRONE].contains(id)),
        "{without:?}"
    );
    assert!(without.iter().any(|(_, meant)| *meant == SQUEEZE));
}

#[test]
fn however_long_getting_ready_takes_there_is_something_to_do() {
    let mut programme = programme();
    for (minutes, percent) in [(1, 1_000), (1, 300), (3, 1_000)] {
        programme.answers.minutes = minutes;
        let ready = ReadyTime::percent(percent);
        let plan = programme.plan(None, &past(&[]), ready, BEGAN_MS).unwrap();
        assert!(
            plan.sessions
                .iter()
                .all(|session| !session.items.is_empty())
        );
        assert!(programme.missing(ready).contains(&Missing::ReadyTime));
    }
}

#[test]
fn the_steps_of_the_plan_are_those_of_its_sessions_one_by_one() {
    let programme = programme();
    let mut records = sessions(&programme, 20, SQUEEZE);
    // It hurts once, and is left for long.
    let mut hurt = session(&programme, &records, 40, SQUEEZE);
    hurt.hurts.push((0, Hurt::TooMuch));
    records.insert(0, hurt);
    for day in [42, 44, 90, 92, 94] {
        records.insert(0, session(&programme, &records, day, SQUEEZE));
    }
    let now_ms = BEGAN_MS + 95 * DAY;
    let steps = programme.steps(&past(&records), now_ms);
    let mut expected = Vec::new();
    let mut last = None;
    for done in (0..records.len()).rev() {
        let at_ms = records[done].started_ms();
        let earlier = programme.progress(&past(&records[done + 1..]), at_ms);
        let level = (earlier.level(SQUEEZE), earlier.at(SQUEEZE));
        let before = last.replace(level).filter(|(from, _)| *from != level.0);
        expected.extend(before.map(|(from, of)| Step {
            exercise: SQUEEZE,
            date: records[done].date(),
            numbers: [from, level.0],
            levels: [of, level.1],
        }));
    }
    assert_eq!(steps, expected);
    let ways: Vec<bool> = steps.iter().map(Step::is_up).collect();
    assert_eq!(ways, [true, true, true, false, false]);
    assert_eq!(programme.steps(&past(&[]), now_ms), []);
}
