//! Away for days, weeks, months: the longer it was, the lower the plan begins, and it praises nobody for
//! having been away.

use super::*;

/// This story, and then so many days without.
fn away(exercise: ExerciseId, letters: &str, days: u64) -> Story {
    let mut story = Story::of(exercise, letters);
    story.now_ms += days * DAY;
    story
}

#[test]
fn the_longer_somebody_was_away_the_lower_they_begin() {
    for exercise in ExerciseId::ALL.iter().copied() {
        for letters in ["g", "ggg", "gggggggggggg", "ggggggggggggh", "ggghhh"] {
            let stood = Story::of(exercise, letters).level(exercise);
            let mut last = stood;
            for days in (0..60).chain((60..400).step_by(13)) {
                let story = away(exercise, letters, days);
                let level = story.level(exercise);
                assert!(level <= last, "{exercise:?} {letters}: rises on day {days}");
                assert!(
                    level >= FIRST.min(stood),
                    "{exercise:?}: below the beginning"
                );
                if days >= 182 {
                    assert!(
                        level <= FIRST,
                        "{exercise:?} {letters}: {level} on day {days}"
                    );
                }
                let praises = |it: &Change| it.why == ChangeReason::WentWell;
                if days >= LONG_BREAK_DAYS {
                    assert!(!story.progress().changes.iter().any(praises));
                }
                last = level;
            }
        }
    }
}

#[test]
fn it_is_told_once_from_where_to_where() {
    let stood = Story::of(SQUEEZE, &"g".repeat(12)).level(SQUEEZE);
    for (days, steps) in [(13, 0), (14, 1), (28, 2), (41, 2), (42, 3)] {
        let changes = away(SQUEEZE, &"g".repeat(12), days - 1).progress().changes;
        let told: Vec<_> = changes.iter().filter(|it| it.exercise == SQUEEZE).collect();
        if steps == 0 {
            continue;
        }
        let [change] = told.as_slice() else {
            panic!("after {days} days: {changes:?}");
        };
        assert_eq!(
            (change.from, change.to, change.why),
            (stood, stood - steps, ChangeReason::LongBreak)
        );
    }
}

#[test]
fn after_three_months_a_ladder_begins_with_its_easier_rung_again() {
    let reached = "g".repeat(21);
    assert!(Story::of(SQUEEZE, &reached).is_current(PRONE));
    assert!(away(SQUEEZE, &reached, 90).is_current(PRONE));
    let back = away(SQUEEZE, &reached, 100);
    assert!(back.is_current(SQUEEZE) && !back.is_current(PRONE));
    let told = back.progress().changes;
    let told = told.iter().find(|change| change.exercise == PRONE);
    let told = told.map(|change| (change.onto, change.why));
    assert_eq!(told, Some((Some(SQUEEZE), ChangeReason::LongBreak)));
}

#[test]
fn what_is_refused_while_away_stays_until_more_time_has_passed() {
    let mut story = away(SQUEEZE, &"g".repeat(12), 20);
    let level = story.level(SQUEEZE);
    story.refuse();
    assert_eq!(story.level(SQUEEZE), level + 1);
    story.now_ms += 14 * DAY;
    assert_eq!(story.level(SQUEEZE), level);
}

#[test]
fn a_clock_that_was_ahead_hides_no_absence_and_a_clock_set_right_makes_none() {
    let mut story = Story::of(SQUEEZE, &"g".repeat(12));
    let stood = story.level(SQUEEZE);
    // A session of next year, by a clock that was wrong.
    story.session(SQUEEZE, 'e', story.now_ms + 365 * DAY);
    story.now_ms += 28 * DAY;
    assert!(story.level(SQUEEZE) < stood);
    // The clock says next year for a while, and then the truth again.
    let mut story = Story::of(SQUEEZE, &"g".repeat(12));
    story.now_ms += 365 * DAY;
    assert_eq!(story.level(SQUEEZE), FIRST);
    story.now_ms -= 365 * DAY;
    assert_eq!(story.level(SQUEEZE), stood);
}

#[test]
fn who_does_other_routines_is_not_away() {
    let mut story = Story::of(SQUEEZE, &"g".repeat(12));
    let stood = story.level(SQUEEZE);
    for _ in 0..20 {
        story.now_ms += 10 * DAY;
        story.session(SQUEEZE, 'r', story.now_ms);
    }
    story.now_ms += 13 * DAY;
    assert_eq!(story.level(SQUEEZE), stood);
    assert_eq!(story.progress().changes.len(), 1, "what went well before");
    story.now_ms += DAY;
    assert_eq!(story.level(SQUEEZE), stood - 1);
    // A movement break, or a session in which nothing was done, is none of these.
    let mut story = Story::of(SQUEEZE, &"g".repeat(12));
    story.now_ms += 10 * DAY;
    story.session(SQUEEZE, 'r', story.now_ms);
    story.records[0].did[0].done = 0;
    story.session(SQUEEZE, 'r', story.now_ms);
    story.records[0].name = RoutineName::Break;
    story.now_ms += 4 * DAY;
    assert_eq!(story.level(SQUEEZE), stood - 1);
}
