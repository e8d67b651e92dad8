//! How far somebody has come: stories of one exercise, told by a letter for each day.

mod absence;

use super::verdict::{EASY, HARD};
use super::*;
use crate::domain::history::{
    Did, Hurt, Outcome, Rating, Ratings, Record, SEVERE, Symptoms, new_id,
};
use crate::domain::plan::Past;
use crate::domain::plan::ladder::{levels, top};
use crate::domain::routine::{BuiltIn, Prescription, RoutineName};
use crate::domain::time::{DAY, SECOND};
use crate::domain::timeline::ReadyTime;

const BEGAN_MS: u64 = 1_767_571_200_000;
const SQUEEZE: ExerciseId = ExerciseId::ScapularSqueeze;
/// The rung above it.
const PRONE: ExerciseId = ExerciseId::ProneScapularRetraction;

/// Minutes in which there is time for every level.
const LONG: u16 = 20;

/// What was done and said so far.
#[derive(Default)]
struct Story {
    records: Vec<Record>,
    ratings: Ratings,
    preferences: Preferences,
    answers: Answers,
    now_ms: u64,
}

impl Story {
    /// The story of these letters, in which nothing but this exercise is done:
    /// `g` good, `l` good and less than was asked, `e` neither easy nor hard, `n` not finished, `x` hard, `s` in severe pain, `q` pain
    /// grew by one, `p` by two, `h` it hurt, `2` it was done twice and hurt both times, `o` it hurt outside of the plan, `r` it was done outside of it,
    /// `.` a day without, `b` two weeks without.
    fn of(exercise: ExerciseId, letters: &str) -> Self {
        Self::in_minutes(LONG, exercise, letters)
    }

    /// The same, in sessions of so many minutes.
    fn in_minutes(minutes: u16, exercise: ExerciseId, letters: &str) -> Self {
        let mut story = Self {
            now_ms: BEGAN_MS,
            ..Self::default()
        };
        story.answers.minutes = minutes;
        story.tell(exercise, letters);
        story
    }

    fn tell(&mut self, exercise: ExerciseId, letters: &str) {
        for letter in letters.chars() {
            if !matches!(letter, '.' | 'b') {
                self.session(exercise, letter, self.now_ms);
            }
            let days = if letter == 'b' { 14 } else { 1 };
            self.now_ms += days * DAY;
        }
    }

    fn session(&mut self, exercise: ExerciseId, letter: char, at_ms: u64) {
        let Level { rank, dose } = self.progress().at(exercise);
        let mut ways = exercise.facts().variants.iter();
        let step = Prescription {
            exercise,
            variant: ways.find(|way| way.rank == rank),
            dose,
            first: None,
        };
        let asked = u16::try_from(step.reps_in_all()).unwrap();
        let planned = asked - u16::from(letter == 'l');
        let did = Did {
            slug: exercise.slug().to_owned(),
            variant: step.variant.map(|way| way.slug.to_owned()),
            done: if letter == 'n' { planned / 2 } else { planned },
            planned,
            seconds: u32::try_from(step.work_ms(ReadyTime::USUAL) / SECOND).unwrap(),
        };
        let times = if letter == '2' { 2 } else { 1 };
        let hurt = match letter {
            'h' | 'o' => vec![(0, Hurt::TooMuch)],
            '2' => vec![(0, Hurt::TooMuch), (1, Hurt::Sharp)],
            _ => Vec::new(),
        };
        let (grew, effort) = match letter {
            'q' => (1, 2),
            'p' => (2, 2),
            'e' => (0, EASY + 1),
            'x' => (0, HARD),
            _ => (0, 2),
        };
        let usual = if letter == 's' { SEVERE } else { 3 };
        let pain = |pain| Symptoms {
            pain: Some(pain),
            stiffness: None,
        };
        let record = Record {
            id: new_id(at_ms, 0),
            utc_offset_min: 0,
            name: match letter {
                'o' | 'r' => RoutineName::BuiltIn(BuiltIn::QuickDailyReset),
                _ => RoutineName::Plan,
            },
            outcome: Outcome::Finished,
            active_s: 90,
            did: vec![did; times],
            before: pain(usual),
            hurts: hurt,
            replaces: None,
        };
        let after = Rating {
            symptoms: pain(usual + grew),
            effort: Some(effort),
            ..Rating::default()
        };
        self.ratings.insert(record.id.clone(), after);
        self.records.insert(0, record);
    }

    fn progress(&self) -> Progress {
        let past = Past {
            records: &self.records,
            ratings: &self.ratings,
            cleared_ms: 0,
        };
        Progress::of(
            &self.answers,
            &self.preferences,
            &past,
            BEGAN_MS,
            self.now_ms,
        )
    }

    fn level(&self, exercise: ExerciseId) -> usize {
        self.progress().level(exercise)
    }

    fn is_current(&self, exercise: ExerciseId) -> bool {
        self.progress()
            .is_current(&self.answers, &self.preferences, exercise)
    }

    /// Refuses the only change there is, a moment after the last session.
    fn refuse(&mut self) -> Change {
        let changes = self.progress().changes;
        let [change] = changes.as_slice() else {
            panic!("one change: {changes:?}");
        };
        self.preferences
            .choose(ChosenLevel::instead_of(change, self.now_ms));
        self.now_ms += 1;
        *change
    }
}

#[test]
fn three_good_ones_in_a_row_are_a_step_up_and_pain_is_a_step_back() {
    for (letters, level) in [
        ("", 1),
        ("gg", 1),
        ("ggg", 2),
        ("gg.g", 2),
        ("gggggg", 3),
        ("ggng", 1),
        ("ggxg", 1),
        ("ggqg", 1),
        ("ggsg", 1),
        ("ggeg", 2),
        ("ggl", 1),
        ("gglg", 2),
        ("llllll", 1),
        ("eeeeee", 1),
        ("h", 0),
        ("hh", 0),
        ("hggg", 1),
        ("gggh", 1),
        ("gggp", 1),
        ("gghg", 0),
        ("ggghgg", 1),
        // What hurt outside of the plan counts, and what went well there does not.
        ("gggo", 1),
        // However often it hurt in one session, it is one step.
        ("gggggg2", 2),
        ("gggggggggggggggggggggggggggggg", 7),
    ] {
        assert_eq!(
            Story::of(SQUEEZE, letters).level(SQUEEZE),
            level,
            "{letters}"
        );
    }
}

#[test]
fn a_long_break_is_one_step_back_from_the_last_time_and_a_new_beginning() {
    for (letters, level) in [
        ("gggb", 1),
        ("gggbb", 1),
        ("gggggg............", 3),
        ("ggggggb", 2),
        ("ggggggbg", 2),
        // It has fallen already.
        ("gggggghb", 2),
        ("ggggggpb", 2),
        // What hurts on the first day back counts besides.
        ("ggggggbo", 1),
        // No lower than the lowest of a source, and never up.
        ("b", 1),
        ("gbbb", 1),
        ("hb", 0),
        // A row does not last over a break.
        ("ggbg", 1),
        ("ggbggg", 2),
    ] {
        assert_eq!(
            Story::of(SQUEEZE, letters).level(SQUEEZE),
            level,
            "{letters}"
        );
    }
}

#[test]
fn a_ladder_is_gone_up_from_the_top_and_down_from_the_lightest() {
    let mut story = Story::of(SQUEEZE, &"g".repeat(20));
    assert!(story.is_current(SQUEEZE) && !story.is_current(PRONE));
    story.tell(SQUEEZE, "g");
    assert!(!story.is_current(SQUEEZE) && story.is_current(PRONE));
    assert_eq!(story.level(PRONE), FIRST);
    story.tell(PRONE, "gghh");
    let change = Change {
        exercise: PRONE,
        from: 0,
        to: 0,
        levels: [0, 0].map(|level| levels(PRONE, LONG)[level]),
        onto: Some(SQUEEZE),
        why: ChangeReason::Hurt(Hurt::TooMuch),
    };
    assert_eq!(story.progress().changes, [change]);
    assert!(story.is_current(SQUEEZE) && !story.is_current(PRONE));
    assert_eq!(story.level(SQUEEZE), top(SQUEEZE, LONG));
    // It has to be earned again, and then begins as it was left, without what went well before.
    story.tell(SQUEEZE, "gg");
    assert!(!story.is_current(PRONE));
    story.tell(SQUEEZE, "g");
    story.tell(PRONE, "gg");
    assert_eq!(story.level(PRONE), 0);
    story.tell(PRONE, "g");
    assert_eq!(story.level(PRONE), 1);
}

#[test]
fn an_exercise_that_is_not_reached_has_no_rung_to_lose() {
    let mut story = Story::of(PRONE, "o");
    assert_eq!(story.level(PRONE), 0);
    assert_eq!(story.progress().changes, []);
    assert!(story.is_current(SQUEEZE));
    // Nor is there a way back to a rung that is never wanted.
    story.preferences.set_liking(SQUEEZE, Some(Liking::Never));
    story.tell(PRONE, "o");
    assert!(story.is_current(PRONE) && !story.is_current(SQUEEZE));
    let changes = story.progress().changes;
    assert!(changes.iter().all(|change| change.onto.is_none()));
}

#[test]
fn nobody_goes_on_to_what_has_just_hurt() {
    let mut story = Story::of(SQUEEZE, &"g".repeat(20));
    // The rung above was done as well, and hurt.
    story.tell(SQUEEZE, "g");
    let slug = PRONE.slug().to_owned();
    let also = Did {
        slug,
        ..story.records[0].did[0].clone()
    };
    story.records[0].did.push(also);
    story.records[0].hurts.push((1, Hurt::TooMuch));
    assert!(story.is_current(SQUEEZE) && !story.is_current(PRONE));
    story.tell(SQUEEZE, "ggg");
    assert!(story.is_current(PRONE));
    assert_eq!(story.level(PRONE), 0);
}

#[test]
fn what_is_refused_is_as_it_was_until_it_is_earned_again() {
    for (letters, why, level) in [
        ("ggg", ChangeReason::WentWell, 1),
        ("gggh", ChangeReason::Hurt(Hurt::TooMuch), 2),
        ("gggp", ChangeReason::PainGrew, 2),
        ("ggggb", ChangeReason::LongBreak, 2),
    ] {
        let mut story = Story::of(SQUEEZE, letters);
        assert_eq!(story.refuse().why, why);
        assert_eq!(story.level(SQUEEZE), level, "{letters}");
        assert_eq!(story.progress().changes, [], "{letters}");
        story.tell(SQUEEZE, "gg");
        assert_eq!(story.level(SQUEEZE), level, "{letters}");
        story.tell(SQUEEZE, "g");
        assert_eq!(story.level(SQUEEZE), level + 1, "{letters}");
    }
}

#[test]
fn a_rung_that_is_refused_comes_back_when_it_is_earned_again() {
    let mut story = Story::of(SQUEEZE, &"g".repeat(21));
    assert_eq!(story.refuse().onto, Some(PRONE));
    assert!(story.is_current(SQUEEZE) && !story.is_current(PRONE));
    story.tell(SQUEEZE, "gg");
    assert!(!story.is_current(PRONE));
    story.tell(SQUEEZE, "g");
    assert!(story.is_current(PRONE));
    story.tell(PRONE, "hh");
    assert_eq!(story.refuse().onto, Some(SQUEEZE));
    assert!(story.is_current(PRONE));
    assert_eq!(story.level(PRONE), 0);
}

#[test]
fn what_was_refused_before_is_not_done_after_all() {
    let mut story = Story::of(SQUEEZE, &"g".repeat(18));
    assert_eq!(story.refuse().to, 7);
    story.tell(SQUEEZE, "ggg");
    assert_eq!(story.refuse().to, 7);
    // With the first refusal forgotten, the top was reached long ago.
    assert_eq!(story.level(SQUEEZE), 6);
    assert!(story.is_current(SQUEEZE) && !story.is_current(PRONE));
}

#[test]
fn a_rung_that_was_refused_is_not_reached_by_another_refusal() {
    let mut story = Story::of(SQUEEZE, &"g".repeat(21));
    assert_eq!(story.refuse().onto, Some(PRONE));
    story.preferences.set_swap(ExerciseId::CatCow, PRONE);
    story.tell(PRONE, "h");
    assert_eq!(story.refuse().to, 0);
    assert_eq!(story.level(PRONE), FIRST);
    assert!(story.is_current(SQUEEZE) && !story.is_current(PRONE));
}

#[test]
fn sessions_of_a_wrong_clock_change_the_order_only() {
    let mut story = Story::of(SQUEEZE, "ggg");
    // A year ahead: it is no break, and does not hide one.
    story.session(SQUEEZE, 'g', story.now_ms + 365 * DAY);
    assert_eq!(story.level(SQUEEZE), 2);
    story.now_ms += 13 * DAY;
    assert_eq!(story.level(SQUEEZE), 1);
    // Long before the plan: it is not known.
    story.session(SQUEEZE, 'h', 946_684_800_000);
    assert_eq!(story.level(SQUEEZE), 1);
    // What was said by such a clock must not undo what hurts now.
    let chosen = ChosenLevel {
        exercise: SQUEEZE,
        level: Some(3),
        at_ms: story.now_ms + 365 * DAY,
    };
    story.preferences.choose(chosen);
    story.tell(SQUEEZE, "h");
    assert_eq!(story.level(SQUEEZE), 0);
}

#[test]
fn a_session_that_was_taken_up_again_counts_once() {
    let mut story = Story::of(SQUEEZE, "gggn");
    let broken_off = story.records[0].id.clone();
    story.tell(SQUEEZE, "g");
    assert_eq!(story.progress().sessions, 5);
    story.records[0].replaces = Some(broken_off);
    assert_eq!(story.progress().sessions, 4);
    story.tell(SQUEEZE, "gg");
    assert_eq!(story.level(SQUEEZE), 3);
}

#[test]
fn the_order_in_which_records_are_found_does_not_matter() {
    let mut story = Story::of(SQUEEZE, "gggphggg.gbggq");
    let progress = story.progress();
    story.records.reverse();
    assert_eq!(story.progress(), progress);
    let middle = story.records.len() / 2;
    story.records.rotate_left(middle);
    assert_eq!(story.progress(), progress);
}

#[test]
fn what_was_not_done_in_short_sessions_is_not_asked_for_in_long_ones() {
    let done = |story: &Story| levels(SQUEEZE, 1)[story.level(SQUEEZE)];
    let mut story = Story::in_minutes(1, SQUEEZE, &"g".repeat(30));
    assert_eq!(story.level(SQUEEZE), FIRST, "{:?}", done(&story));
    assert!(!story.is_current(PRONE), "no source gives so little");
    story.answers.minutes = 20;
    assert_eq!(story.level(SQUEEZE), FIRST);

    let mut story = Story::in_minutes(5, SQUEEZE, "gggggg");
    assert_eq!(story.level(SQUEEZE), top(SQUEEZE, 5));
    story.answers.minutes = 20;
    assert_eq!(story.level(SQUEEZE), top(SQUEEZE, 5));
    story.tell(SQUEEZE, "ggg");
    assert_eq!(story.level(SQUEEZE), top(SQUEEZE, 5) + 1);
}

#[test]
fn where_there_is_time_for_no_more_the_next_rung_comes() {
    let mut story = Story::in_minutes(5, SQUEEZE, "ggggggggg");
    assert!(story.is_current(PRONE));
    // Longer sessions have room for more of the easier one first.
    story.answers.minutes = 20;
    assert!(story.is_current(SQUEEZE));

    // Shorter ones do not make somebody ready for the harder one.
    let mut story = Story::in_minutes(20, SQUEEZE, &"g".repeat(15));
    story.answers.minutes = 5;
    assert!(story.is_current(SQUEEZE));
    assert_eq!(story.level(SQUEEZE), top(SQUEEZE, 5));
    story.tell(SQUEEZE, "gg");
    assert!(story.is_current(SQUEEZE));
    story.tell(SQUEEZE, "g");
    assert!(story.is_current(PRONE));
}

#[test]
fn the_whole_arc_comes_after_the_smaller_one_went_well() {
    let angels = ExerciseId::WallAngels;
    let mut story = Story::of(angels, "gg");
    assert_eq!(story.progress().at(angels).rank, Rank::Easier);
    story.tell(angels, "g");
    assert_eq!(story.progress().at(angels).rank, Rank::Usual);
    // The smaller arc is less than the whole one.
    let smaller = angels.facts().variant("partial-arc").unwrap();
    story.tell(angels, "ggg");
    for record in &mut story.records[..3] {
        record.did[0].variant = Some(smaller.slug.to_owned());
    }
    assert_eq!(story.level(angels), FIRST + 1);
    story.tell(angels, "hh");
    assert_eq!(story.progress().at(angels).rank, Rank::Easier);
}

#[test]
fn what_hurts_at_its_lightest_twice_is_left_out_for_four_weeks() {
    let tucks = ExerciseId::ChinTucks;
    let mut story = Story::of(tucks, "hh");
    assert!(story.is_current(tucks), "once may be chance");
    story.tell(tucks, "h");
    assert!(!story.is_current(tucks));
    let changes = story.progress().changes;
    assert!(matches!(
        changes.as_slice(),
        [Change {
            why: ChangeReason::HurtAgain,
            ..
        }]
    ));
    story.now_ms += 26 * DAY;
    assert!(!story.is_current(tucks));
    story.now_ms += DAY;
    assert!(story.is_current(tucks));
    assert_eq!(story.level(tucks), 0);

    // It may be wanted all the same.
    let mut story = Story::of(tucks, "hhh");
    story.refuse();
    assert!(story.is_current(tucks));
    assert_eq!(story.level(tucks), 0);
}

#[test]
fn nothing_grows_while_pain_does() {
    // Each session is a good one, by itself.
    let grow = |pains: &[u8]| {
        let mut story = Story::default();
        story.answers.minutes = LONG;
        story.now_ms = BEGAN_MS;
        for pain in pains {
            story.tell(SQUEEZE, "g");
            let record = &mut story.records[0];
            record.before.pain = Some(*pain);
            let after = Rating {
                effort: Some(2),
                written_ms: 1,
                ..Rating::default()
            };
            story.ratings.insert(record.id.clone(), after);
        }
        story.level(SQUEEZE)
    };
    assert_eq!(grow(&[2, 2, 2, 2, 2, 2]), 3);
    assert_eq!(grow(&[2, 3, 3]), 2);
    assert_eq!(grow(&[2, 3, 4]), 1, "so much more than when the row began");
    assert_eq!(grow(&[1, 1, 1, 3, 3, 3]), 2, "so much more than at first");
}

#[test]
fn who_does_not_tell_the_effort_grows_half_as_fast() {
    let mut story = Story::of(SQUEEZE, "ggggg");
    story.ratings = Ratings::default();
    assert_eq!(story.level(SQUEEZE), 1);
    story.tell(SQUEEZE, "g");
    story.ratings = Ratings::default();
    assert_eq!(story.level(SQUEEZE), 2);
}

#[test]
fn what_went_well_before_the_plan_does_not_count_and_what_hurt_does() {
    for (letters, level) in [("ggggg", 1), ("h", 0)] {
        let mut story = Story::default();
        story.answers.minutes = LONG;
        story.now_ms = BEGAN_MS - 6 * DAY;
        story.tell(SQUEEZE, letters);
        story.now_ms = BEGAN_MS;
        assert_eq!(story.level(SQUEEZE), level, "{letters}");
        assert_eq!(story.progress().sessions, 0);
    }
}

#[test]
fn a_session_of_a_clock_that_was_ahead_does_not_outlast_what_is_done_now() {
    let mut story = Story::of(SQUEEZE, "g");
    story.session(SQUEEZE, 'h', story.now_ms + 365 * DAY);
    assert_eq!(story.level(SQUEEZE), 0, "it hurt, whenever that was");
    story.tell(SQUEEZE, "gggggg");
    assert_eq!(story.level(SQUEEZE), 2);
    let is_old = |change: &Change| matches!(change.why, ChangeReason::Hurt(_));
    assert!(!story.progress().changes.iter().any(is_old));
}

#[test]
fn a_rung_that_is_none_any_more_is_no_bar_however_it_was_left() {
    // Earlier versions led from the one to the other, and back on request.
    use ExerciseId::{IsometricNeckOtherDirections, IsometricNeckSideBend};
    let mut story = Story::of(IsometricNeckSideBend, "ggg");
    story.preferences.choose(ChosenLevel {
        exercise: IsometricNeckOtherDirections,
        level: None,
        at_ms: story.now_ms,
    });
    story.now_ms += DAY;
    let progress = story.progress();
    for exercise in [IsometricNeckSideBend, IsometricNeckOtherDirections] {
        assert!(progress.is_current(&story.answers, &story.preferences, exercise));
    }
    assert_eq!(story.level(IsometricNeckSideBend), 2);
}
