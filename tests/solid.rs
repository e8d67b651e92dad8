//! What holds of every figure as a solid, at every instant of a repetition, on both sides, for everybody.

use unhunch::domain::catalogue::Side;
use unhunch::domain::figure::body::{Body, HEIGHT};
use unhunch::domain::figure::person::{Build, Person};
use unhunch::domain::figure::solid::firm::Firm;
use unhunch::domain::figure::solid::mesh::{Material, Mesh};
use unhunch::domain::figure::solid::{Detail, Part, Ring, Rings};
use unhunch::domain::figure::vector::{V, v};
use unhunch::domain::figure::view::Eye;
use unhunch::domain::figure::{FigureId, demo};

/// Instants of a repetition that are looked at.
const INSTANTS: u16 = 200;

fn instants(id: FigureId, side: Option<Side>) -> impl Iterator<Item = Body> {
    let share = |index: u16| f32::from(index) / f32::from(INSTANTS - 1);
    (0..INSTANTS).map(move |index| demo::repetition(id.figure(), side, share(index)))
}

fn people() -> impl Iterator<Item = Person> + Clone {
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
fn no_section_is_thinner_than_its_bone() {
    everything(|at, _, rings| {
        for side in 0..2 {
            for (part, ends, bone) in [
                (Part::Trunk, (-0.6, 5.3), 2.5),
                (Part::Girdle(side), (0.05, 1.06), 0.8),
                (Part::Arm(side), (0.0, 56.0), 1.6),
                (Part::Palm(side), (0.0, 8.0), 0.9),
                (Part::Leg(side), (0.0, 84.0), 2.2),
                (Part::Foot(side), (-4.0, 15.0), 0.9),
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
    for (id, person) in FigureId::ALL
        .iter()
        .flat_map(|id| people().map(move |it| (id, it)))
    {
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
    for (id, person) in FigureId::ALL
        .iter()
        .flat_map(|id| people().map(move |it| (id, it)))
    {
        let demo = demo::Demo::of(*id, Side::Right);
        let frame_ms = 1000.0 / 60.0;
        let mut before: Option<Rings> = None;
        let mut at_ms = 0.0;
        while at_ms < demo.length_ms() {
            let rings = Rings::of(&demo.scene(at_ms).body, &person, Detail::Small);
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
    let around: Vec<(f32, f32)> = (0..12u8)
        .map(|step| (f32::from(step) * 30.0).to_radians().sin_cos())
        .collect();
    let mut outside = Vec::new();
    for (id, side) in FigureId::ALL
        .iter()
        .flat_map(|id| [(id, Side::Right), (id, Side::Left)])
    {
        let figure = id.figure();
        if figure.crop == unhunch::domain::figure::Crop::Upper {
            continue;
        }
        let scene = demo::main_poses(*id, Some(side), Side::Right)
            .remove(0)
            .scene;
        let (window, eye) = (scene.framing.window(), scene.view.eye());
        for (index, body) in instants(*id, Some(side)).enumerate() {
            for person in people() {
                let rings = Rings::of(&body, &person, Detail::Small).rings;
                let places = rings
                    .iter()
                    .flat_map(|ring| around.iter().map(|way| ring.at(*way)));
                for place in places {
                    let at = eye.see(place);
                    let out = (window.at.x - at.x)
                        .max(at.x - window.at.x - window.size.x)
                        .max(window.at.y - at.y)
                        .max(at.y - window.at.y - window.size.y)
                        / units;
                    if out > 0.0 {
                        outside.push(format!(
                            "{id:?} {side:?} {:?} {index}: {out} cm",
                            person.build
                        ));
                    }
                }
            }
        }
    }
    assert!(
        outside.is_empty(),
        "{} outside: {:#?}",
        outside.len(),
        outside
            .iter()
            .step_by(outside.len() / 60 + 1)
            .collect::<Vec<_>>()
    );
}

/// Samples of a picture of a back face, in each direction.
const GRID: u16 = 96;

/// How near to the eye something is at each sample: what looks to it, and what looks away.
type Nearest = Vec<(f32, f32)>;

/// How many samples of a picture show the inside of a surface.
fn seen_from_inside(mesh: &Mesh, eye: &Eye) -> usize {
    let see = |at: V| v(at.dot(eye.right), -at.dot(eye.up), at.dot(eye.near));
    let places: Vec<V> = mesh.vertices.iter().map(|it| see(it.at)).collect();
    let low = places.iter().fold(v(f32::MAX, f32::MAX, 0.0), |low, at| {
        v(low.x.min(at.x), low.y.min(at.y), 0.0)
    });
    let size = places
        .iter()
        .fold(1.0f32, |size, at| size.max(at.x - low.x).max(at.y - low.y));
    let scale = f32::from(GRID) / size;
    let place = |index: usize| {
        let at = places.get(index).copied().unwrap_or_default();
        v((at.x - low.x) * scale, (at.y - low.y) * scale, at.z)
    };
    let samples = usize::from(GRID) * usize::from(GRID);
    let mut nearest = vec![(f32::MIN, f32::MIN); samples];
    for corners in &mesh.triangles {
        fill(&mut nearest, corners.map(place));
    }
    let is_inside = |(front, back): &&(f32, f32)| *back > front + 0.3;
    nearest.iter().filter(is_inside).count()
}

/// Puts a triangle where it is nearest.
fn fill(nearest: &mut Nearest, [a, b, c]: [V; 3]) {
    let area = |a: V, b: V, c: V| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    let all = area(a, b, c);
    if all.abs() < 1e-6 {
        return;
    }
    let span = |of: fn(V) -> f32| {
        let (low, high) = (of(a).min(of(b)).min(of(c)), of(a).max(of(b)).max(of(c)));
        (0..GRID).filter(move |at| (low..=high).contains(&(f32::from(*at) + 0.5)))
    };
    for y in span(|at| at.y) {
        for x in span(|at| at.x) {
            let at = v(f32::from(x) + 0.5, f32::from(y) + 0.5, 0.0);
            let (of_a, of_b) = (area(b, c, at) / all, area(c, a, at) / all);
            let of_c = 1.0 - of_a - of_b;
            if of_a < 0.0 || of_b < 0.0 || of_c < 0.0 {
                continue;
            }
            let near = of_a * a.z + of_b * b.z + of_c * c.z;
            let index = usize::from(y) * usize::from(GRID) + usize::from(x);
            if let Some((front, back)) = nearest.get_mut(index) {
                let known = if all < 0.0 { front } else { back };
                *known = known.max(near);
            }
        }
    }
}

#[test]
fn no_back_face_is_seen_in_the_best_view() {
    let mut seen = Vec::new();
    for id in FigureId::ALL {
        let eye = id.figure().view.eye();
        // Builds take turns: each is looked at in every third instant.
        for ((index, body), person) in instants(*id, Some(Side::Right))
            .enumerate()
            .zip(people().cycle())
        {
            let inside = seen_from_inside(
                &Mesh::of(&body, &person, Detail::Small, &Firm::Nothing).whole(),
                &eye,
            );
            // A sample or two may lie on an outline, where neither side is surely seen.
            if inside > 2 {
                seen.push(format!(
                    "{id:?} {:?} {index}: {inside} samples",
                    person.build
                ));
            }
        }
    }
    assert!(
        seen.is_empty(),
        "{} show an inside: {:#?}",
        seen.len(),
        seen.iter().step_by(seen.len() / 60 + 1).collect::<Vec<_>>()
    );
}

#[test]
fn a_shirt_hangs_hardly_onto_a_thigh_that_is_drawn_up_to_the_trunk() {
    // Centimetres along a thigh, as far as the shirt hangs over it.
    let hangs = |id: FigureId| {
        let body = demo::held(id, Side::Right).scene.body;
        let person = Person::default();
        let rings = Rings::of(&body, &person, Detail::Full);
        let mesh = Mesh::of(&body, &person, Detail::Full, &Firm::Nothing).whole();
        let mut places = mesh.vertices.iter();
        let mut far = f32::MIN;
        for tube in &rings.tubes {
            let own = places.by_ref().take(tube.places());
            let Part::Leg(side) = tube.part else {
                own.for_each(drop);
                continue;
            };
            let leg = &body.legs[side];
            let along = (leg.knee - leg.hip).unit();
            for place in own.filter(|it| it.beyond == Material::Shirt && it.edge > 0.0) {
                far = far.max((place.at - leg.hip).dot(along));
            }
        }
        far
    };
    let (drawn_up, seated) = (hangs(FigureId::ChildsPose), hangs(FigureId::ChinTucks));
    assert!(drawn_up < 5.0, "{drawn_up} cm");
    assert!((5.0..12.0).contains(&seated), "{seated} cm");
}
