//! Figures in time: which pose belongs to a place on the timeline.
//!
//! The clock that drives count and voice drives the figure: a pose is worked out from the place
//! alone, so a session that stands or is taken up again shows the right one. It must never keep
//! anything between two looks.

use super::body::Body;
use super::bones;
use super::pose::Pose;
use super::vector::{mix, within};
use super::view::{P, Turn, View};
use super::{Figure, FigureId, Prop, Window, neutral, of, view};
use crate::domain::catalogue::{Position, Side};
use crate::domain::dose::Work;
use crate::domain::routine::{Prescription, Routine};
use crate::domain::timeline::{Phase, Place, Segment, Timeline};

/// Milliseconds that one leg of a change of position takes at most.
const LEG_MS: f32 = 1_800.0;
/// Milliseconds to move into a position that is then kept without counting.
pub(super) const SETTLE_MS: f32 = 3_000.0;

/// How much what works glows at the start of a movement; it glows fully where it is held.
const FAINT: f32 = 0.4;

/// A figure at an instant.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The figure that is shown, or to which the change leads.
    pub figure: FigureId,
    /// The body.
    pub body: Body,
    /// From where it is seen.
    pub view: View,
    /// What has to be in the picture.
    pub framing: Framing,
    /// What is around it.
    pub props: &'static [Prop],
    /// How much what works glows, from 0 to 1.
    pub glow: f32,
    /// Whether it moves right now: if not, the next instant looks the same.
    pub moves: bool,
}

/// What has to be in a picture: a figure on one of its sides, or what lies a share of the way from
/// that of one to that of another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Framing {
    from: (FigureId, bool),
    to: (FigureId, bool),
    share: f32,
    /// The body of this instant, where it passes through other positions on the way.
    body: Option<Window>,
    turn: Turn,
}

impl Framing {
    /// The window. It takes the solving of all key poses: to be worked out only when a framing
    /// changes.
    #[must_use]
    pub fn window(&self) -> Window {
        let of = |(id, mirrored): (FigureId, bool)| {
            let figure = id.figure();
            figure.window_from(figure.view_of(mirrored).turned(self.turn), mirrored)
        };
        let to = of(self.to);
        if self.from == self.to {
            return to;
        }
        let from = of(self.from);
        let mixed = |a: P, b: P| view::p(mix(a.x, b.x, self.share), mix(a.y, b.y, self.share));
        let window = Window {
            at: mixed(from.at, to.at),
            size: mixed(from.size, to.size),
        };
        // One who stands up must not lose their head, nor the picture its calm at the ends.
        let wider = within(6.0 * self.share * (1.0 - self.share), 0.0, 1.0);
        self.body
            .map_or(window, |body| window.widened(&body, wider))
    }
}

/// A place on the way of one repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyMoment {
    Home,
    Peak,
    /// The end of a way back that is not the way out.
    Turned,
}

/// A figure in one of its key poses, for one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stance {
    figure: FigureId,
    side: Option<Side>,
    key: KeyMoment,
}

/// The first side is the one that figures are written for.
pub(super) fn is_mirrored(side: Option<Side>) -> bool {
    side == Some(Side::Left)
}

pub(super) fn sided(pose: &Pose, side: Option<Side>) -> Pose {
    if is_mirrored(side) {
        pose.mirrored()
    } else {
        *pose
    }
}

impl Scene {
    /// The same, turned.
    #[must_use]
    pub fn turned(&self, turn: Turn) -> Self {
        Self {
            view: self.view.turned(turn),
            framing: Framing {
                turn,
                ..self.framing
            },
            ..self.clone()
        }
    }
}

impl Stance {
    fn pose(self) -> Pose {
        let figure = self.figure.figure();
        let pose = match self.key {
            KeyMoment::Home => &figure.home,
            KeyMoment::Peak => figure.peak(),
            KeyMoment::Turned => figure.back.last().unwrap_or(&figure.home),
        };
        sided(pose, self.side)
    }

    fn view(self) -> View {
        view_of(self.figure.figure(), self.side)
    }

    fn position(self) -> Position {
        self.figure.exercise().facts().position()
    }

    /// What the trunk lies on, where it is more than the floor.
    fn carrier(self) -> Option<&'static Prop> {
        let props = self.figure.figure().props;
        props
            .iter()
            .find(|prop| matches!(prop, Prop::Roller(..) | Prop::Ball(..)))
    }

    fn ground(self) -> neutral::Ground {
        (self.position(), self.carrier().is_some())
    }
}

fn view_of(figure: &Figure, side: Option<Side>) -> View {
    figure.view_of(is_mirrored(side))
}

/// How much what works glows a share of the way to the pose that is held.
pub(super) fn glow(share: f32) -> f32 {
    mix(FAINT, 1.0, eased(share))
}

/// Starts and ends gently.
fn eased(share: f32) -> f32 {
    let share = within(share, 0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}

/// The body a share of the way along poses that are equally far apart in time.
pub(super) fn along(poses: &[Pose], share: f32) -> Body {
    let legs = poses.len().saturating_sub(1);
    let at = eased(share) * f32::from(u8::try_from(legs).unwrap_or(u8::MAX));
    let mut rest = at;
    let mut pairs = poses.windows(2);
    while let Some([from, to]) = pairs.next() {
        if rest <= 1.0 || pairs.len() == 0 {
            return bones::between(from, to, within(rest, 0.0, 1.0));
        }
        rest -= 1.0;
    }
    poses.first().map(bones::solve).unwrap_or_default()
}

/// The poses of the way out from `start`, or of the way back.
pub(super) fn way(figure: &Figure, side: Option<Side>, start: KeyMoment, back: bool) -> Vec<Pose> {
    let mut poses = Vec::new();
    if back && figure.back.is_empty() {
        poses.extend(figure.out.iter().rev());
        poses.push(figure.home);
    } else if back {
        poses.push(*figure.peak());
        poses.extend(figure.back);
    } else {
        poses.push(match start {
            KeyMoment::Turned => *figure.back.last().unwrap_or(&figure.home),
            KeyMoment::Home | KeyMoment::Peak => figure.home,
        });
        poses.extend(figure.out);
    }
    poses.iter().map(|pose| sided(pose, side)).collect()
}

/// A figure with this body.
pub(super) fn still(id: FigureId, side: Option<Side>, body: Body, moves: bool) -> Scene {
    let figure = id.figure();
    Scene {
        figure: id,
        body,
        view: view_of(figure, side),
        framing: Framing {
            from: (id, is_mirrored(side)),
            to: (id, is_mirrored(side)),
            share: 0.0,
            body: None,
            turn: Turn::NONE,
        },
        props: figure.props,
        glow: 1.0,
        moves,
    }
}

/// The figure of a session at a place of its timeline; `None` once all is done.
#[must_use]
pub fn scene(timeline: &Timeline, routine: &Routine, place: Place) -> Option<Scene> {
    let segment = timeline.segment(place.segment)?;
    let prescription = routine.steps.get(segment.step)?;
    let id = figure_of(prescription);
    let figure = id.figure();
    let side = segment.side;
    #[allow(
        clippy::cast_precision_loss,
        reason = "a segment is far shorter than that"
    )]
    let (elapsed, length) = (place.elapsed_ms as f32, segment.length_ms as f32);
    let before = || stance_before(timeline, routine, place.segment);
    let share = elapsed / length.max(1.0);
    let (body, moves, out) = match segment.phase {
        Phase::GetReady | Phase::SwitchSides | Phase::Rest => {
            let to = Stance {
                figure: id,
                side,
                key: KeyMoment::Home,
            };
            return Some(change(before().unwrap_or(to), to, elapsed, length));
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
            let stance = stance_after(id, segment);
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
fn stance_after(figure: FigureId, segment: &Segment) -> Stance {
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
        side: segment.side,
        key,
    }
}

/// How the segment before this one ended.
fn stance_before(timeline: &Timeline, routine: &Routine, index: usize) -> Option<Stance> {
    let segment = timeline.segment(index.checked_sub(1)?)?;
    let prescription = routine.steps.get(segment.step)?;
    Some(stance_after(figure_of(prescription), segment))
}

/// The poses of a change of position: through the plain poses in between, as one gets up or lies down.
/// With them, how many of them are past when what was around goes, and when what will be there comes.
fn poses_between(from: Stance, to: Stance) -> (Vec<Pose>, [f32; 2]) {
    let mut poses = vec![from.pose()];
    let walks = to.position() == Position::Standing && from.figure != to.figure;
    if walks || from.ground() != to.ground() || from.carrier() != to.carrier() {
        let way = neutral::way_between(from.ground(), to.ground());
        let last = way.len().saturating_sub(1);
        // Only lying on a side is not the same on both.
        let side = |index: usize| if index == last { to.side } else { from.side };
        let way = way.into_iter().enumerate();
        poses.extend(way.map(|(index, pose)| sided(pose, side(index))));
    } else if from.side != to.side && to.position() == Position::SideLying {
        poses.push(neutral::SUPINE);
    }
    poses.push(to.pose());
    let count = |legs: usize| f32::from(u8::try_from(legs).unwrap_or(u8::MAX));
    let last = poses.len() - 1;
    let is_free = |pose: &Pose| neutral::FREE.contains(&pose);
    // What one lay on goes as soon as one is off it, and what one will lie on comes at the last moment.
    let goes = match from.carrier() {
        Some(_) if last > 1 => Some(1),
        _ => poses.iter().position(is_free),
    };
    let comes = match to.carrier() {
        Some(_) if last > 1 => Some(last - 1),
        _ => poses.iter().rposition(is_free),
    };
    let [goes, comes] = [goes, comes].map(|legs| legs.map_or(count(last) / 2.0, count));
    (poses, [goes.min(comes), comes])
}

/// A change of position after `elapsed` of `length` milliseconds, and then still.
fn change(from: Stance, to: Stance, elapsed: f32, length: f32) -> Scene {
    let (poses, [goes, comes]) = poses_between(from, to);
    let legs = f32::from(u8::try_from(poses.len() - 1).unwrap_or(u8::MAX));
    let needs = (LEG_MS * legs).min(length).max(1.0);
    let share = elapsed / needs;
    let eased = eased(share);
    let (a, b) = (from.view(), to.view());
    let half_turns = ((b.around - a.around) / 360.0).round();
    let view = View::new(
        mix(a.around, b.around - 360.0 * half_turns, eased),
        mix(a.above, b.above, eased),
    );
    let body = along(&poses, share);
    Scene {
        figure: to.figure,
        body,
        view,
        framing: Framing {
            from: (from.figure, is_mirrored(from.side)),
            to: (to.figure, is_mirrored(to.side)),
            share: eased,
            body: (poses.len() > 2).then(|| super::window_of(&view.eye(), &body)),
            turn: Turn::NONE,
        },
        props: match eased * legs {
            _ if from.figure == to.figure => to.figure.figure().props,
            past if past < goes => from.figure.figure().props,
            past if past < comes => &[],
            _ => to.figure.figure().props,
        },
        // Nothing works yet.
        glow: 0.0,
        moves: share < 1.0,
    }
}
