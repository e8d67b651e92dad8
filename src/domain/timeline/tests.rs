//! Tests of the timeline: it tiles, it is as long as the routine, and sides are fair.

use super::*;
use crate::domain::catalogue::{ExerciseId, Side, Sides};
use crate::domain::dose::{Dose, Tempo, Work};
use crate::domain::routine::{BuiltIn, Prescription, RoutineName};
use proptest::prelude::*;

/// Any prescription that a link may hold.
pub(crate) fn any_prescription() -> impl Strategy<Value = Prescription> {
    let work = prop_oneof![
        (1u16..=20, 0u16..=30).prop_map(|(reps, hold_s)| Work::Reps { reps, hold_s }),
        (5u16..=300).prop_map(|seconds| Work::Duration { seconds }),
        (5u16..=300).prop_map(|seconds| Work::Open { seconds }),
    ];
    let tempo = (0u8..=80, 0u8..=80, 0u8..=50).prop_map(|(o, b, p)| Tempo::new(o, b, p));
    let exercise = (0..ExerciseId::ALL.len(), 0usize..3);
    let first = prop::option::of(prop::sample::select(Side::ALL));
    (exercise, work, 1u8..=4, tempo, 0u16..=60, first).prop_map(
        |((index, variant), work, sets, tempo, rest_s, first)| {
            let exercise = ExerciseId::ALL[index];
            let variants = exercise.facts().variants;
            let step = Prescription {
                exercise,
                variant: variants.get(variant).or(variants.first()),
                dose: Dose {
                    sets,
                    work,
                    tempo,
                    rest_s,
                },
                first: None,
            };
            first.map_or(step, |first| step.begun_with(first))
        },
    )
}

/// Any routine of a few steps.
pub(crate) fn any_routine() -> impl Strategy<Value = Routine> {
    prop::collection::vec(any_prescription(), 1..6)
        .prop_map(|steps| Routine::of(RoutineName::Own("Any".to_owned()), steps))
}

fn of_one(exercise: ExerciseId, dose: Dose) -> Timeline {
    let routine = Routine::of(
        RoutineName::Single(exercise),
        vec![Prescription::usual(exercise).with_dose(dose)],
    );
    Timeline::of(&routine, ReadyTime::USUAL)
}

fn phases(timeline: &Timeline) -> Vec<Phase> {
    timeline.segments().iter().map(|s| s.phase).collect()
}

fn place(segment: usize, elapsed_ms: u64) -> Place {
    Place {
        segment,
        elapsed_ms,
    }
}

#[test]
fn a_held_repetition_is_out_hold_back() {
    let timeline = of_one(ExerciseId::ChinTucks, Dose::reps(2, 5, Tempo::STEADY));
    use Phase::{Back, GetReady, Hold, Out};
    assert_eq!(
        phases(&timeline),
        [GetReady, Out, Hold, Back, Out, Hold, Back]
    );
    let ready = timeline.segments()[0].length_ms;
    assert_eq!(timeline.total_ms(), ready + 2 * 9_000);
}

#[test]
fn a_flowing_repetition_has_no_hold() {
    let timeline = of_one(ExerciseId::WallAngels, Dose::reps(2, 0, Tempo::SLOW));
    assert!(!phases(&timeline).contains(&Phase::Hold));
}

#[test]
fn sets_have_a_rest_between_them_and_none_at_the_ends() {
    let timeline = of_one(
        ExerciseId::ScapularSqueeze,
        Dose::reps(1, 2, Tempo::STEADY).in_sets(3),
    );
    let rests: Vec<u8> = timeline
        .segments()
        .iter()
        .filter(|s| s.phase == Phase::Rest)
        .map(|s| s.set)
        .collect();
    assert_eq!(rests, [2, 3]);
    assert_eq!(phases(&timeline).last(), Some(&Phase::Back));
}

#[test]
fn pauses_stand_between_repetitions_only() {
    let timeline = of_one(
        ExerciseId::DoorwayPecStretch,
        Dose::reps(2, 25, Tempo::new(20, 20, 50)),
    );
    use Phase::{Back, GetReady, Hold, Out, Pause};
    assert_eq!(
        phases(&timeline),
        [GetReady, Out, Hold, Back, Pause, Out, Hold, Back]
    );
}

#[test]
fn the_second_side_comes_after_a_change_of_its_own() {
    let timeline = of_one(
        ExerciseId::ThreadTheNeedle,
        Dose::reps(1, 25, Tempo::STEADY),
    );
    let sides: Vec<_> = timeline
        .segments()
        .iter()
        .map(|s| (s.phase, s.side))
        .collect();
    let (right, left) = (Some(Side::Right), Some(Side::Left));
    use Phase::{Back, GetReady, Hold, Out, SwitchSides};
    assert_eq!(
        sides,
        [
            (GetReady, right),
            (Out, right),
            (Hold, right),
            (Back, right),
            (SwitchSides, left),
            (Out, left),
            (Hold, left),
            (Back, left),
        ]
    );
}

#[test]
fn the_side_that_somebody_wants_first_comes_first_in_as_long() {
    for id in [ExerciseId::ThreadTheNeedle, ExerciseId::BirdDog] {
        let usual = Prescription::usual(id);
        let first = usual.sides().first().unwrap();
        let turned = usual.begun_with(first.other());
        let sides = |step| {
            let routine = Routine::of(RoutineName::Own(String::new()), vec![step]);
            let timeline = Timeline::of(&routine, ReadyTime::USUAL);
            let sides = timeline.segments().iter().filter_map(|s| s.side);
            (sides.collect::<Vec<_>>(), timeline.total_ms())
        };
        let (other, length) = sides(usual);
        let others: Vec<Side> = other.into_iter().map(Side::other).collect();
        assert_eq!(sides(turned), (others, length), "{id:?}");
    }
}

#[test]
fn an_odd_total_of_alternating_repetitions_is_rounded_up_to_pairs() {
    let timeline = of_one(ExerciseId::BirdDog, Dose::reps(7, 0, Tempo::STEADY));
    let outs = timeline.segments().iter().filter(|s| s.phase == Phase::Out);
    assert_eq!(outs.count(), 8);
}

#[test]
fn supine_march_counts_each_side() {
    let timeline = of_one(ExerciseId::SupineMarch, Dose::reps(10, 0, Tempo::STEADY));
    let outs = timeline.segments().iter().filter(|s| s.phase == Phase::Out);
    assert_eq!(outs.count(), 20);
}

#[test]
fn the_five_minute_routine_takes_about_five_minutes() {
    let ms = BuiltIn::QuickDailyReset
        .routine()
        .length_ms(ReadyTime::USUAL);
    assert!((273_000..=310_000).contains(&ms), "{ms}");
}

#[test]
fn the_other_routines_stay_near_what_their_source_computes_to() {
    // Facts section 3.2: 4:04 to 6:18 and 8:37 to 14:30, with 15 s for each position.
    let relief = BuiltIn::EndOfDayRelief
        .routine()
        .length_ms(ReadyTime::USUAL);
    assert!((244_000..=420_000).contains(&relief), "{relief}");
    let support = BuiltIn::PostureSupport
        .routine()
        .length_ms(ReadyTime::USUAL);
    assert!((517_000..=900_000).contains(&support), "{support}");
}

#[test]
fn getting_to_the_floor_takes_longer_than_staying_on_ones_feet() {
    let standing = Prescription::usual(ExerciseId::WallAngels);
    let same = get_ready_s(
        Some(&standing),
        &Prescription::usual(ExerciseId::WallPostureHold),
    );
    let floor = get_ready_s(
        Some(&standing),
        &Prescription::usual(ExerciseId::ProneScapularRetraction),
    );
    assert!(floor > same, "{floor} {same}");
}

#[test]
fn fetching_equipment_takes_longer_only_the_first_time() {
    let low = Prescription::usual(ExerciseId::BandLowRow);
    let wide = Prescription::usual(ExerciseId::BandWideRow);
    let squeeze = Prescription::usual(ExerciseId::WallAngels);
    assert!(get_ready_s(Some(&squeeze), &low) > get_ready_s(Some(&low), &wide));
}

#[test]
fn the_time_to_get_ready_follows_the_wish() {
    let routine = BuiltIn::QuickDailyReset.routine();
    let lengths: Vec<u64> = [50, 100, 250]
        .map(|p| routine.length_ms(ReadyTime::percent(p)))
        .to_vec();
    assert!(
        lengths[0] < lengths[1] && lengths[1] < lengths[2],
        "{lengths:?}"
    );
}

#[test]
fn a_wish_out_of_bounds_is_brought_inside() {
    assert_eq!(ReadyTime::percent(0).as_percent(), 50);
    assert_eq!(ReadyTime::percent(u16::MAX).as_percent(), 1000);
}

#[test]
fn an_open_stay_is_never_left_by_time() {
    let timeline = of_one(ExerciseId::ChildsPose, Dose::open(60));
    let open = timeline.segments().len() - 1;
    let later = timeline.advance(place(open, 0), 10 * 60_000);
    assert_eq!(later, place(open, 600_000));
    assert_eq!(timeline.next_event_in(place(open, 61_000)), None);
    assert_eq!(timeline.offset_of(later), timeline.total_ms());
}

#[test]
fn an_open_stay_says_when_it_is_enough() {
    let timeline = of_one(ExerciseId::ChildsPose, Dose::open(60));
    let open = timeline.segments().len() - 1;
    let mut of_open = timeline.cues().iter().filter(|c| c.at.segment == open);
    let last = of_open.next_back().map(|c| (c.at.elapsed_ms, c.line));
    assert_eq!(last, Some((60_000, Some(Line::Enough))));
}

#[test]
fn getting_down_and_up_may_take_longer_and_nothing_else() {
    let routine = Routine::of(
        RoutineName::Own("Down and up".to_owned()),
        [
            ExerciseId::ChinTucks,
            ExerciseId::CatCow,
            ExerciseId::ThreadTheNeedle,
            ExerciseId::WallAngels,
        ]
        .map(Prescription::usual)
        .to_vec(),
    );
    let ready = |extra| -> Vec<u64> {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL.with_floor_extra(extra));
        let waits = timeline
            .segments()
            .iter()
            .filter(|s| s.phase == Phase::GetReady);
        waits.map(|s| s.length_ms).collect()
    };
    let more: Vec<u64> = ready(20)
        .iter()
        .zip(ready(0))
        .map(|(with, without)| with - without)
        .collect();
    assert_eq!(more, [0, 20_000, 0, 20_000]);
    assert_eq!(ReadyTime::USUAL.with_floor_extra(999).floor_extra_s(), 60);
}

#[test]
fn every_moment_has_its_place() {
    let timeline = of_one(ExerciseId::ChinTucks, Dose::reps(2, 5, Tempo::STEADY));
    for ms in (0..timeline.total_ms()).step_by(250) {
        assert_eq!(timeline.offset_of(timeline.at(ms)), ms);
    }
    assert_eq!(timeline.at(timeline.total_ms()), timeline.end());
}

#[test]
fn three_ticks_count_down_to_every_start() {
    let timeline = of_one(ExerciseId::ChinTucks, Dose::reps(1, 5, Tempo::STEADY));
    let length = timeline.segments()[0].length_ms;
    let ticks: Vec<u64> = timeline
        .cues()
        .iter()
        .filter(|c| c.tone == Some(Tone::Tick))
        .map(|c| length - c.at.elapsed_ms)
        .collect();
    assert_eq!(ticks, [3_000, 2_000, 1_000]);
}

#[test]
fn a_long_hold_has_its_middle_announced() {
    let timeline = of_one(
        ExerciseId::ThreadTheNeedle,
        Dose::reps(1, 30, Tempo::STEADY),
    );
    let halves = timeline
        .cues()
        .iter()
        .filter(|c| c.line == Some(Line::Halfway));
    assert_eq!(
        halves.map(|c| c.at.elapsed_ms).collect::<Vec<_>>(),
        [15_000; 2]
    );
}

#[test]
fn the_count_is_spoken_and_the_last_one_is_named() {
    let timeline = of_one(ExerciseId::ChinTucks, Dose::reps(4, 2, Tempo::STEADY));
    let lines: Vec<Line> = timeline
        .cues()
        .iter()
        .filter(|c| c.tone == Some(Tone::Out))
        .filter_map(|c| c.line)
        .collect();
    let expected = [
        Line::MoveOut { step: 0 },
        Line::Count { rep: 2 },
        Line::Count { rep: 3 },
        Line::LastOne,
    ];
    assert_eq!(lines, expected);
}

#[test]
fn alternating_sides_are_counted_in_pairs() {
    let timeline = of_one(ExerciseId::SupineMarch, Dose::reps(2, 0, Tempo::STEADY));
    let lines: Vec<Option<Line>> = timeline
        .cues()
        .iter()
        .filter(|c| c.tone == Some(Tone::Out))
        .map(|c| c.line)
        .collect();
    assert!(matches!(
        lines[..],
        [
            Some(Line::MoveOut { .. }),
            Some(Line::Switch { .. }),
            Some(Line::Count { rep: 2 }),
            None
        ]
    ));
}

#[test]
fn steps_are_found_from_anywhere_inside_them() {
    let timeline = Timeline::of(&BuiltIn::QuickDailyReset.routine(), ReadyTime::USUAL);
    let second = timeline.start_of_next_step(0);
    assert_eq!(timeline.segments()[second].phase, Phase::GetReady);
    assert_eq!(timeline.start_of_step(second + 5), second);
    let third = timeline.start_of_next_step(second);
    assert_eq!(
        timeline.start_of_next_step(third),
        timeline.segments().len()
    );
    assert_eq!(timeline.start_of_step(9_999), timeline.segments().len());
}

#[test]
fn blocks_are_what_a_person_would_name() {
    let timeline = of_one(
        ExerciseId::IsometricNeckSideBend,
        Dose::reps(3, 2, Tempo::STEADY).in_sets(2),
    );
    let names: Vec<(Phase, u8, u16)> = timeline
        .blocks()
        .iter()
        .map(|b| (b.phase, b.set, b.reps))
        .collect();
    use Phase::{GetReady, Out, Rest, SwitchSides};
    assert_eq!(
        names,
        [
            (GetReady, 1, 0),
            (Out, 1, 3),
            (SwitchSides, 1, 0),
            (Out, 1, 3),
            (Rest, 2, 0),
            (Out, 2, 3),
            (SwitchSides, 2, 0),
            (Out, 2, 3),
        ]
    );
}

#[test]
fn an_alternating_set_is_one_block_of_no_side() {
    let timeline = of_one(ExerciseId::BirdDog, Dose::reps(4, 0, Tempo::STEADY));
    let blocks = timeline.blocks();
    assert_eq!(blocks.len(), 2);
    assert_eq!((blocks[1].side, blocks[1].reps), (None, 4));
}

#[test]
fn lengthening_moves_everything_after_it() {
    let mut timeline = of_one(ExerciseId::ChinTucks, Dose::reps(2, 5, Tempo::STEADY));
    let before = timeline.total_ms();
    timeline.lengthen(place(0, 1_000), 10);
    assert_eq!(timeline.total_ms(), before + 10_000);
    assert_tiles(&timeline);
    let first_tick = timeline.cues().iter().find(|c| c.tone == Some(Tone::Tick));
    let left = first_tick.map(|c| timeline.segments()[0].length_ms - c.at.elapsed_ms);
    assert_eq!(left, Some(3_000));
}

#[test]
fn a_place_that_does_not_exist_is_brought_to_the_nearest() {
    let timeline = of_one(ExerciseId::ChinTucks, Dose::reps(1, 5, Tempo::STEADY));
    assert_eq!(timeline.clamp(place(99, 5)), timeline.end());
    assert_eq!(timeline.clamp(place(1, 99_999)), place(1, 1_999));
}

fn assert_tiles(timeline: &Timeline) {
    let mut at = 0;
    for segment in timeline.segments() {
        assert_eq!(segment.start_ms, at);
        assert!(segment.length_ms > 0);
        at += segment.length_ms;
    }
    assert_eq!(at, timeline.total_ms());
}

proptest! {
    #[test]
    fn segments_tile_without_gaps(routine in any_routine(), percent in 50u16..400) {
        assert_tiles(&Timeline::of(&routine, ReadyTime::percent(percent)));
    }

    #[test]
    fn the_total_is_the_length_of_the_routine(routine in any_routine()) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        prop_assert_eq!(timeline.total_ms(), routine.length_ms(ReadyTime::USUAL));
    }

    #[test]
    fn both_sides_work_equally_long_to_the_millisecond(step in any_prescription()) {
        let sides = step.sides();
        let routine = Routine::of(RoutineName::Own(String::new()), vec![step]);
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let work = |side| -> u64 {
            timeline
                .segments()
                .iter()
                .filter(|s| s.phase.is_work() && s.side == Some(side))
                .map(|s| s.length_ms)
                .sum()
        };
        if sides != Sides::Together {
            prop_assert_eq!(work(Side::Left), work(Side::Right));
        }
    }

    #[test]
    fn advancing_in_two_steps_is_advancing_in_one(
        routine in any_routine(), a in 0u64..900_000, b in 0u64..900_000,
    ) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let once = timeline.advance(Place::default(), a + b);
        let twice = timeline.advance(timeline.advance(Place::default(), a), b);
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn the_position_never_goes_backward(routine in any_routine(), steps in prop::collection::vec(0u64..40_000, 1..60)) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let mut at = Place::default();
        for ms in steps {
            let next = timeline.advance(at, ms);
            prop_assert!(next >= at);
            prop_assert!(timeline.offset_of(next) >= timeline.offset_of(at));
            at = next;
        }
    }

    #[test]
    fn every_cue_comes_exactly_once_however_it_is_sampled(
        routine in any_routine(), steps in prop::collection::vec(1u64..120_000, 1..200),
    ) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let mut at = Place::default();
        let mut heard = Vec::new();
        let mut next = 0;
        for ms in steps {
            at = timeline.advance(at, ms);
            let due = timeline.cues_due(next, at);
            next += due.len();
            heard.extend_from_slice(due);
        }
        let expected = timeline.cues_due(0, at);
        prop_assert_eq!(heard.as_slice(), expected);
    }

    #[test]
    fn cues_are_in_order_and_inside_their_segments(routine in any_routine()) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        prop_assert!(timeline.cues().windows(2).all(|pair| pair[0].at <= pair[1].at));
        for cue in timeline.cues() {
            let is_inside = match timeline.segment(cue.at.segment) {
                Some(segment) => cue.at.elapsed_ms <= segment.length_ms,
                None => cue.at == timeline.end() && cue.tone == Some(Tone::Finish),
            };
            prop_assert!(is_inside, "{cue:?}");
        }
    }

    #[test]
    fn waiting_for_the_next_event_never_skips_a_cue(routine in any_routine()) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let mut at = Place::default();
        let mut next = timeline.cues_due(0, at).len();
        while let Some(ms) = timeline.next_event_in(at) {
            prop_assert!(ms > 0);
            at = timeline.advance(at, ms);
            let due = timeline.cues_due(next, at);
            prop_assert!(due.iter().all(|cue| cue.at == at));
            next += due.len();
        }
    }

    #[test]
    fn blocks_tile_the_segments(routine in any_routine()) {
        let timeline = Timeline::of(&routine, ReadyTime::USUAL);
        let mut at = 0;
        let mut length = 0;
        for block in timeline.blocks() {
            prop_assert_eq!(block.first, at);
            prop_assert!(block.end > block.first);
            at = block.end;
            length += block.length_ms;
        }
        prop_assert_eq!(at, timeline.segments().len());
        prop_assert_eq!(length, timeline.total_ms());
    }
}
