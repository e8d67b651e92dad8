//! Where the body works or stretches: the soft light on a figure.
//!
//! It must never decide which region an exercise works on; the catalogue says that.

use super::body::Body;
use super::outline::Outline;
use super::trunk::surface;
use super::vector::V;
use super::view::Eye;
use crate::domain::catalogue::Region;

/// A streak on the trunk: places on it (see [`surface`]) from one end to the other.
type Streak = &'static [(f32, f32, f32)];

/// The streaks of a region. Those of one side stand for both.
const fn streaks(region: Region) -> &'static [Streak] {
    match region {
        Region::ThoracicSpine => &[&[
            (2.1, 0.0, -0.62),
            (2.6, 0.0, -0.62),
            (3.1, 0.0, -0.62),
            (3.6, 0.0, -0.62),
        ]],
        Region::WholeSpine => &[&[
            (0.5, 0.0, -0.62),
            (1.2, 0.0, -0.62),
            (2.0, 0.0, -0.62),
            (2.8, 0.0, -0.62),
            (3.6, 0.0, -0.62),
        ]],
        Region::BetweenBlades => &[&[(2.7, 0.16, -0.75), (3.1, 0.18, -0.75), (3.5, 0.2, -0.75)]],
        Region::Serratus => &[&[(2.3, 0.8, 0.2), (2.7, 0.82, 0.1), (3.1, 0.85, 0.0)]],
        Region::Chest => &[&[(3.1, 0.12, 0.72), (3.2, 0.4, 0.68), (3.35, 0.7, 0.55)]],
        Region::FrontShoulders => &[&[(3.35, 0.8, 0.45), (3.5, 1.0, 0.35)]],
        Region::BackShoulders | Region::ShoulderJoints => &[&[(3.3, 0.85, -0.4), (3.5, 1.0, -0.3)]],
        Region::Lats => &[&[(1.8, 0.7, -0.5), (2.4, 0.75, -0.5), (3.0, 0.8, -0.45)]],
        Region::Core => &[&[(0.9, 0.0, 0.62), (1.5, 0.0, 0.65), (2.1, 0.0, 0.65)]],
        Region::BackExtensors => &[&[
            (0.8, 0.2, -0.7),
            (1.5, 0.2, -0.7),
            (2.2, 0.2, -0.7),
            (2.9, 0.2, -0.7),
        ]],
        Region::Glutes => &[&[(0.1, 0.45, -0.6), (0.45, 0.45, -0.62)]],
        Region::Ribs => &[&[(2.1, 0.85, 0.1), (2.6, 0.85, 0.1), (3.0, 0.88, 0.1)]],
        Region::TrunkSides => &[&[
            (1.2, 0.8, 0.0),
            (1.8, 0.8, 0.0),
            (2.4, 0.8, 0.0),
            (3.0, 0.82, 0.0),
        ]],
        Region::Neck => &[],
    }
}

/// Draws the light of a region, so wide in centimetres to each side. What lies on the far side of the body
/// is left out.
pub(super) fn draw(path: &mut Outline, eye: &Eye, body: &Body, region: Region, wide: f32) {
    for streak in streaks(region) {
        for side in [1.0, -1.0] {
            let on_one_side = streak.iter().any(|(_, outward, _)| *outward != 0.0);
            if side < 0.0 && !on_one_side {
                continue;
            }
            let places = || {
                streak
                    .iter()
                    .map(|(at, outward, ahead)| surface(body, *at, outward * side, *ahead))
            };
            let turned_away = places().any(|(_, looks)| looks.dot(eye.near) < -0.4);
            if !turned_away {
                let places: Vec<V> = places().map(|(at, _)| at).collect();
                path.ribbon(eye, &places, wide);
            }
        }
    }
    if region == Region::Neck {
        let [.., high, base] = body.spine;
        let back = body.frame(super::pose::NECK).ahead * -1.5;
        let places: [V; 3] = [high + back, high.towards(base, 0.5) + back, base + back];
        path.ribbon(eye, &places, wide);
    }
}
