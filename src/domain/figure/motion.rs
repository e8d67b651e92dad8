//! Figures in time: which pose belongs to a place on the timeline.
//!
//! The clock that drives count and voice drives the figure: a pose is worked out from the place
//! alone, so a session that stands or is taken up again shows the right one. It must never keep
//! anything between two looks.

use super::body::Body;
use super::bones;
use super::change::{Stance, change};
use super::pose::Hand;
use super::scene::{KeyMoment, SETTLE_MS, Scene, along, glow, still, way};
use super::vector::within;
use super::{Figure, FigureId, of};
use crate::domain::catalogue::Side;
use crate::domain::dose::Work;
use crate::domain::routine::{Prescription, Routine};
use crate::domain::timeline::{Phase, Place, Segment, Timeline};

/// The side of a figure that has none: where it uses one hand or one foot, that of the hand which somebody
/// uses more. Figures are written for the right one.
pub(super) fn of_hand(id: FigureId, hand: Side) -> Option<Side> {
    let uses_one = || id.figure().keys().any(|pose| pose.mirrored() != *pose);
    Some(hand).filter(|hand| *hand == Side::Left && uses_one())
}

/// The figure of a session at a place of its timeline, to somebody who uses this hand more; `None` once
/// all is done.
#[must_use]
pub fn scene(timeline: &Timeline, routine: &Routine, place: Place, hand: Side) -> Option<Scene> {
    let segment = timeline.segment(place.segment)?;
    let prescription = routine.steps.get(segment.step)?;
    let id = figure_of(prescription);
    let figure = id.figure();
    let side = segment.side.or(of_hand(id, hand));
    #[allow(
        clippy::cast_precision_loss,
        reason = "a segment is far shorter than that"
    )]
    let (elapsed, length) = (place.elapsed_ms as f32, segment.length_ms as f32);
    let before = || stance_before(timeline, routine, place.segment, hand);
    let share = elapsed / length.max(1.0);
    let (body, moves, out) = match segment.phase {
        Phase::GetReady | Phase::SwitchSides | Phase::Rest => {
            let to = Stance {
                figure: id,
                side,
                key: KeyMoment::Home,
            };
            // Elbows that rest on something are there at once: no way leads to them without a jump.
            let [arm, _] = figure.home.arms;
            let first = match arm.hand {
                Hand::Elbow(..) => to,
                _ => Stance {
                    key: KeyMoment::Standing,
                    ..to
                },
            };
            return Some(change(before().unwrap_or(first), to, elapsed, length));
        }
        Phase::Out => {
            let start = before().map_or(KeyMoment::Home, |stance| stance.key);
            (along(&way(figure, side, start, false), share), true, share)
        }
        Phase::Back => (
            along(&way(figure, side, KeyMoment::Peak, true), share),
            true,
            1.0 - share,
        ),
        Phase::Hold | Phase::Pause => {
            let stance = stance_after(id, segment, hand);
            let out = if segment.phase == Phase::Hold {
                1.0
            } else {
                0.0
            };
            (bones::solve(&stance.pose()), false, out)
        }
        Phase::Open if segment.rep > 0 => {
            let (body, out) = own_pace(figure, prescription, side, share);
            (body, true, out)
        }
        Phase::Continuous | Phase::Open if figure.cycle_s > 0.0 => {
            let rounds = (length / (figure.cycle_s * 1_000.0)).round().max(1.0);
            let share = elapsed / length * rounds;
            let there = 1.0 - (2.0 * (share - share.floor()) - 1.0).abs();
            (
                along(&way(figure, side, KeyMoment::Home, false), there),
                true,
                there,
            )
        }
        Phase::Continuous | Phase::Open => {
            let share = elapsed / SETTLE_MS.min(length);
            (
                along(&way(figure, side, KeyMoment::Home, false), share),
                elapsed < SETTLE_MS,
                share,
            )
        }
    };
    Some(Scene {
        glow: glow(out),
        ..still(id, side, body, moves)
    })
}

/// A repetition at the person's own pace, shown again and again at the suggested one: the body, and how far
/// out it is.
fn own_pace(figure: &Figure, step: &Prescription, side: Option<Side>, share: f32) -> (Body, f32) {
    let tempo = step.dose.tempo;
    let hold = match step.dose.work {
        Work::Reps { hold_s, .. } => f32::from(hold_s) * 10.0,
        Work::Duration { .. } | Work::Open { .. } => 0.0,
    };
    let (out, back) = (f32::from(tempo.out.max(5)), f32::from(tempo.back.max(5)));
    let at = (share - share.floor()) * (out + hold + back);
    if at < out + hold {
        let share = within(at / out, 0.0, 1.0);
        (
            along(&way(figure, side, KeyMoment::Home, false), share),
            share,
        )
    } else {
        let share = (at - out - hold) / back;
        (
            along(&way(figure, side, KeyMoment::Peak, true), share),
            1.0 - share,
        )
    }
}

fn figure_of(prescription: &Prescription) -> FigureId {
    of(prescription.exercise, prescription.variant)
}

/// How a segment ends.
fn stance_after(figure: FigureId, segment: &Segment, hand: Side) -> Stance {
    let turns = !figure.figure().back.is_empty();
    let key = match segment.phase {
        Phase::Out | Phase::Hold => KeyMoment::Peak,
        Phase::Back | Phase::Pause if turns => KeyMoment::Turned,
        Phase::Open if segment.rep > 0 && turns => KeyMoment::Turned,
        Phase::Open if segment.rep > 0 => KeyMoment::Home,
        Phase::Continuous | Phase::Open if figure.figure().cycle_s == 0.0 => KeyMoment::Peak,
        _ => KeyMoment::Home,
    };
    Stance {
        figure,
        side: segment.side.or(of_hand(figure, hand)),
        key,
    }
}

/// How the segment before this one ended.
fn stance_before(
    timeline: &Timeline,
    routine: &Routine,
    index: usize,
    hand: Side,
) -> Option<Stance> {
    let segment = timeline.segment(index.checked_sub(1)?)?;
    let prescription = routine.steps.get(segment.step)?;
    Some(stance_after(figure_of(prescription), segment, hand))
}
