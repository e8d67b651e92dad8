//! How a figure gets from one position into another: through the plain poses in between, as one gets up
//! or lies down.

use super::pose::Pose;
use super::scene::{Framing, KeyMoment, Scene, along, eased, is_mirrored, sided};
use super::vector::mix;
use super::view::{Turn, View};
use super::{Crop, FigureId, Prop, neutral};
use crate::domain::catalogue::{Position, Side};

/// Milliseconds that one leg of a change of position takes at most.
const LEG_MS: f32 = 1_800.0;
/// In which part of a leg things fade.
const FADES: f32 = 0.4;

/// A figure in one of its key poses, for one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stance {
    pub(super) figure: FigureId,
    pub(super) side: Option<Side>,
    pub(super) key: KeyMoment,
}

impl Stance {
    pub(super) fn pose(self) -> Pose {
        let figure = self.figure.figure();
        let pose = match self.key {
            KeyMoment::Standing => &neutral::STANDING,
            KeyMoment::Home => &figure.home,
            KeyMoment::Peak => figure.peak(),
            KeyMoment::Turned => figure.back.last().unwrap_or(&figure.home),
        };
        sided(pose, self.side)
    }

    fn view(self) -> View {
        self.figure.figure().view_of(is_mirrored(self.side))
    }

    fn position(self) -> Position {
        match self.key {
            KeyMoment::Standing => Position::Standing,
            _ => self.figure.position(),
        }
    }

    /// What the trunk lies on, where it is more than the floor.
    fn carrier(self) -> Option<&'static Prop> {
        if self.key == KeyMoment::Standing {
            return None;
        }
        let props = self.figure.figure().props;
        props
            .iter()
            .find(|prop| matches!(prop, Prop::Roller(..) | Prop::Ball(..)))
    }

    fn ground(self) -> neutral::Ground {
        (self.position(), self.carrier().is_some())
    }
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
        // Who comes to the first exercise stands already, and nobody stands where a chair is.
        let comes = from.key == KeyMoment::Standing;
        if comes && to.position() == Position::Seated {
            poses.clear();
        }
        let way = way.into_iter().enumerate().skip(usize::from(comes));
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
pub(super) fn change(from: Stance, to: Stance, elapsed: f32, length: f32) -> Scene {
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
    let (props, there) = around(from, to, eased * legs, [goes, comes]);
    Scene {
        figure: to.figure,
        body,
        view,
        framing: Framing {
            from: (from.figure, is_mirrored(from.side)),
            to: (to.figure, is_mirrored(to.side)),
            share: eased,
            body: (poses.len() > 2).then(|| super::window_of(&view.eye(), &body, Crop::Whole)),
            turn: Turn::NONE,
        },
        props,
        there,
        // Nothing works yet.
        glow: 0.0,
        moves: share < 1.0,
    }
}

/// What is around somebody after so many legs of a change, and how much of it is to be seen: what was there
/// has faded when it goes, and what will be there begins to fade in when it comes, so nobody passes through it.
fn around(from: Stance, to: Stance, past: f32, [goes, comes]: [f32; 2]) -> (&'static [Prop], f32) {
    let [before, after] = [from, to].map(|stance| stance.figure.figure().props);
    if before == after {
        (after, 1.0)
    } else if past < goes {
        (before, ((goes - past) / FADES).min(1.0))
    } else if past > comes {
        (after, ((past - comes) / FADES).min(1.0))
    } else {
        (&[], 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{FADES, KeyMoment, Stance, around, poses_between};
    use crate::domain::figure::{FigureId, Prop};

    const STEPS: u8 = 200;

    #[test]
    fn things_fade_and_never_swap() {
        let stance = |figure: FigureId| Stance {
            figure,
            side: None,
            key: KeyMoment::Home,
        };
        let pairs = FigureId::ALL
            .iter()
            .flat_map(|from| FigureId::ALL.iter().map(move |to| [*from, *to]));
        for which in pairs.filter(|[from, to]| from != to) {
            let [from, to] = which.map(stance);
            let (poses, moments) = poses_between(from, to);
            let legs = f32::from(u8::try_from(poses.len() - 1).unwrap());
            let step = legs / f32::from(STEPS) / FADES + 1e-3;
            let at = |index: u8| {
                let past = f32::from(index) / f32::from(STEPS) * legs;
                around(from, to, past, moments)
            };
            let all: Vec<(&[Prop], f32)> = (0..=STEPS).map(at).collect();
            let there = |(props, there): (&[Prop], f32)| if props.is_empty() { 0.0 } else { there };
            for pair in all.windows(2) {
                let (a, b) = (there(pair[0]), there(pair[1]));
                assert!((a - b).abs() <= step, "{which:?}: {a} to {b}");
                let swaps = pair[0].0 != pair[1].0;
                assert!(!swaps || a.min(b) <= step, "{which:?}: {a} and {b}");
            }
            let whole = which.map(|id| (id.figure().props, 1.0));
            assert_eq!([all[0], all[all.len() - 1]], whole, "{which:?}");
        }
    }
}
