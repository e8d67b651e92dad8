//! What holds of every figure as a solid, at every instant of a repetition, on both sides, for everybody.

use unhunch::domain::catalogue::Side;
use unhunch::domain::figure::body::{Body, HEIGHT};
use unhunch::domain::figure::person::{Build, Person};
use unhunch::domain::figure::solid::mesh::Mesh;
use unhunch::domain::figure::solid::{Detail, Part, Ring, Rings};
use unhunch::domain::figure::vector::V;
use unhunch::domain::figure::{FigureId, demo};

/// Instants of a repetition that are looked at.
const INSTANTS: u16 = 200;

fn instants(id: FigureId, side: Option<Side>) -> impl Iterator<Item = Body> {
    let share = |index: u16| f32::from(index) / f32::from(INSTANTS - 1);
    (0..INSTANTS).map(move |index| demo::repetition(id.figure(), side, share(index)))
}

fn people() -> impl Iterator<Item = Person> {
    Build::ALL.iter().map(|build| Person {
        build: *build,
        ..Person::default()
    })
}

/// Every figure on both sides, in every build, at every instant.
fn everything(mut look: impl FnMut(&str, &Body, &Rings)) {
    for id in FigureId::ALL {
        for side in [Side::Right, Side::Left] {
            for (index, body) in instants(*id, Some(side)).enumerate() {
                for person in people() {
                    let rings = Rings::of(&body, &person, Detail::Small);
                    let at = format!("{id:?} {side:?} {:?} {index}", person.build);
                    look(&at, &body, &rings);
                }
            }
        }
    }
}

/// Degrees by which a joint is bent.
fn bend(root: V, joint: V, end: V) -> f32 {
    let (first, second) = ((joint - root).unit(), (end - joint).unit());
    first.dot(second).clamp(-1.0, 1.0).acos().to_degrees()
}

/// Whether a ring is in the crease of a joint that is bent by more than 90 degrees.
fn is_in_crease(body: &Body, part: Part, ring: &Ring) -> bool {
    match part {
        Part::Arm(side) => body.arms.get(side).is_some_and(|arm| {
            bend(arm.shoulder, arm.elbow, arm.wrist) > 90.0 && (ring.place - 31.0).abs() < 9.0
        }),
        Part::Leg(side) => body.legs.get(side).is_some_and(|leg| {
            bend(leg.hip, leg.knee, leg.ankle) > 90.0 && (ring.place - 42.0).abs() < 11.0
        }),
        // Fingers close into the palm.
        Part::Finger(..) => true,
        _ => false,
    }
}

#[test]
fn no_ring_crosses_the_next() {
    let around: Vec<(f32, f32)> = (0..12u8)
        .map(|step| (f32::from(step) * 30.0).to_radians().sin_cos())
        .collect();
    let mut crossed = Vec::new();
    everything(|at, body, rings| {
        for tube in &rings.tubes {
            for pair in rings.of_tube(tube).windows(2) {
                let [ring, next] = pair else { continue };
                if tube.part == Part::Head
                    || is_in_crease(body, tube.part, ring)
                    || is_in_crease(body, tube.part, next)
                {
                    continue;
                }
                let way =
                    ring.across.cross(ring.front).unit() + next.across.cross(next.front).unit();
                let back = around
                    .iter()
                    .map(|way_around| (next.at(*way_around) - ring.at(*way_around)).dot(way.unit()))
                    .fold(f32::MAX, f32::min);
                if back < -0.05 {
                    crossed.push(format!("{at} {:?} at {}: {back:.2}", tube.part, ring.place));
                }
            }
        }
    });
    assert!(
        crossed.is_empty(),
        "{} cross: {:#?}",
        crossed.len(),
        crossed
            .iter()
            .step_by(crossed.len() / 60 + 1)
            .collect::<Vec<_>>()
    );
}

#[test]
fn no_limb_is_thinner_than_its_bone() {
    everything(|at, _, rings| {
        for side in 0..2 {
            for (part, ends, bone) in [
                (Part::Arm(side), (0.0, 56.0), 1.6),
                (Part::Leg(side), (0.0, 84.0), 2.2),
            ] {
                for ring in rings.of_part(part) {
                    let is_inner = ring.place > ends.0 && ring.place < ends.1;
                    let thin = ring
                        .across
                        .length()
                        .min(ring.front.length())
                        .min(ring.back.length());
                    assert!(!is_inner || thin > bone, "{at} {part:?} at {}", ring.place);
                }
            }
        }
    });
}

/// The part on the other side.
const fn other(part: Part) -> Part {
    match part {
        Part::Girdle(side) => Part::Girdle(1 - side),
        Part::Arm(side) => Part::Arm(1 - side),
        Part::Palm(side) => Part::Palm(1 - side),
        Part::Finger(side, finger) => Part::Finger(1 - side, finger),
        Part::Seat(side) => Part::Seat(1 - side),
        Part::Leg(side) => Part::Leg(1 - side),
        Part::Foot(side) => Part::Foot(1 - side),
        Part::Toe(side, toe) => Part::Toe(1 - side, toe),
        Part::Ear(side) => Part::Ear(1 - side),
        Part::Trunk | Part::Head | Part::Hair => part,
    }
}

#[test]
fn the_left_side_is_the_right_one_in_the_mirror() {
    let person = Person::default();
    for id in FigureId::ALL {
        for (right, left) in instants(*id, Some(Side::Right)).zip(instants(*id, Some(Side::Left))) {
            let [right, left] = [right, left].map(|body| Rings::of(&body, &person, Detail::Small));
            for tube in &right.tubes {
                let rings = right
                    .of_tube(tube)
                    .iter()
                    .zip(left.of_part(other(tube.part)));
                for (ring, image) in rings {
                    let far = |a: V, b: V| (a.mirrored() - b).length();
                    let miss = far(ring.centre, image.centre)
                        .max(far(ring.front, image.front).min(far(ring.front, -image.front)))
                        .max((ring.across.length() - image.across.length()).abs());
                    assert!(
                        miss < 0.05,
                        "{id:?} {:?} at {}: {miss}",
                        tube.part,
                        ring.place
                    );
                }
            }
        }
    }
}

#[test]
fn nothing_moves_more_than_three_hundredths_of_the_height_in_a_frame() {
    let most = HEIGHT * 0.03;
    for id in FigureId::ALL {
        let demo = demo::Demo::of(*id, Side::Right);
        let frame_ms = 1000.0 / 60.0;
        let mut before: Option<Rings> = None;
        let mut at_ms = 0.0;
        while at_ms < demo.length_ms() {
            let rings = Rings::of(&demo.scene(at_ms).body, &Person::default(), Detail::Small);
            if let Some(before) = &before {
                for (ring, last) in rings.rings.iter().zip(&before.rings) {
                    for way in [(0.0, 1.0), (1.0, 0.0), (0.0, -1.0), (-1.0, 0.0)] {
                        let far = (ring.at(way) - last.at(way)).length();
                        assert!(far < most, "{id:?} after {at_ms} ms: {far}");
                    }
                }
            }
            before = Some(rings);
            at_ms += frame_ms;
        }
    }
}

#[test]
fn parts_that_grow_together_overlap() {
    everything(|at, body, rings| {
        for side in 0..2 {
            let (Some(arm), Some(leg)) = (body.arms.get(side), body.legs.get(side)) else {
                continue;
            };
            let covers = |part: Part, place: V| {
                let near =
                    |ring: &Ring| (ring.centre - place).length() < ring.across.length() + 3.0;
                rings.of_part(part).iter().any(near)
            };
            assert!(
                covers(Part::Girdle(side), arm.shoulder),
                "{at} shoulder {side}"
            );
            assert!(covers(Part::Trunk, leg.hip), "{at} hip {side}");
            assert!(covers(Part::Palm(side), arm.wrist), "{at} wrist {side}");
            assert!(
                covers(Part::Trunk, body.head - (body.frame(5).up * 9.0)),
                "{at} head"
            );
        }
    });
}

#[test]
fn everything_is_inside_the_picture() {
    let units = unhunch::domain::figure::view::UNITS;
    let mut outside = Vec::new();
    for id in FigureId::ALL {
        let figure = id.figure();
        if figure.crop == unhunch::domain::figure::Crop::Upper {
            continue;
        }
        let window = figure.window_of(false);
        let eye = figure.view.eye();
        for person in people() {
            for key in figure.keys() {
                let body = unhunch::domain::figure::bones::solve(key);
                for vertex in Mesh::of(&body, &person, Detail::Small).vertices {
                    let at = eye.see(vertex.at);
                    let out = (window.at.x - at.x)
                        .max(at.x - window.at.x - window.size.x)
                        .max(window.at.y - at.y)
                        .max(at.y - window.at.y - window.size.y)
                        / units;
                    if out > 0.0 {
                        outside.push(format!(
                            "{id:?} {:?}: {out} cm at {:?}",
                            person.build, vertex.at
                        ));
                    }
                }
            }
        }
    }
    assert!(outside.is_empty(), "{outside:#?}");
}
