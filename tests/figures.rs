//! The figures are human: bones keep their length, joints stay in their range, hands and feet stay
//! where they are held, nothing goes through floor or wall, and nothing jumps.

#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test may fail as loudly as a test"
)]

#[path = "figures/contact.rs"]
mod contact;
#[path = "support/leave.rs"]
mod leave;
#[path = "figures/limits.rs"]
mod limits;

use contact::{On, Rests, Skull, Surface, When};
use leave::permit;

use unhunch::domain::catalogue::{ExerciseId, OwnExercise, Position, Side, new_own_slug};
use unhunch::domain::figure::body::{
    Body, FOREARM, HEIGHT, HIP, SHIN, SHOULDER, THIGH, TRUNK, UPPER_ARM,
};
use unhunch::domain::figure::demo::{Demo, main_poses};
use unhunch::domain::figure::person::{Build, Person};
use unhunch::domain::figure::pose::{HEAD, Hand};
use unhunch::domain::figure::scene::Scene;
use unhunch::domain::figure::vector::{V, v};
use unhunch::domain::figure::{self, Figure, FigureId, Prop, demo, motion};
use unhunch::domain::routine::{Prescription, Routine, RoutineName};
use unhunch::domain::session::{Event, Session};
use unhunch::domain::time::Now;
use unhunch::domain::timeline::{Phase, Place, ReadyTime, Segment, Timeline};

/// How many instants of a repetition are looked at.
const INSTANTS: u16 = 200;
/// How far soft parts give way, in centimetres.
const SOFT: f32 = 1.0;
/// How far a body may be in the floor for a moment while it gets up or lies down: the plain ways
/// between two poses are no exact picture of that.
const CHANGING: f32 = 1.5;
/// How far a hand turns between two frames of a change, in radians: half a turn takes a tenth of a second at least.
const TURNS: f32 = 0.55;
/// How far a hand may be in the head, or the trunk in a thing, for a moment of a change.
const IN_PASSING: f32 = -1.5;

/// Collects what is wrong, so that one run shows all of it.
#[derive(Default)]
struct Findings(Vec<String>);

impl Findings {
    fn check(&mut self, ok: bool, say: impl FnOnce() -> String) {
        if !ok {
            self.0.push(say());
        }
    }

    /// Fails with the first finding of each figure, side and kind.
    fn none(self) {
        let mut kinds: Vec<(String, &str)> = Vec::new();
        for finding in &self.0 {
            let kind = finding.replace(|c: char| c.is_ascii_digit() || ".-".contains(c), "");
            if kinds.iter().all(|(known, _)| *known != kind) {
                kinds.push((kind, finding));
            }
        }
        let lines: Vec<&str> = kinds.iter().map(|(_, finding)| *finding).collect();
        assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
    }
}

/// The figures of the catalogue, and those at rest.
fn all_figures() -> impl Iterator<Item = FigureId> {
    let at_rest = Position::ALL.iter().copied().map(FigureId::AtRest);
    FigureId::ALL.iter().copied().chain(at_rest)
}

/// Every instant of a repetition of every figure, on both sides. `FIGURE` picks figures by name.
fn each(mut look: impl FnMut(&str, &'static Figure, &Body)) {
    let wanted = std::env::var("FIGURE").unwrap_or_default();
    for id in all_figures() {
        if !wanted.is_empty() && !wanted.split(',').any(|name| name == format!("{id:?}")) {
            continue;
        }
        for side in [Side::Right, Side::Left] {
            for instant in 0..=INSTANTS {
                let share = f32::from(instant) / f32::from(INSTANTS);
                let body = demo::repetition(id.figure(), Some(side), share);
                look(&format!("{id:?}, {side:?} at {share}"), id.figure(), &body);
            }
        }
    }
}

/// The same, with what a figure is called, whether it is mirrored, and when it is.
fn each_moment(mut look: impl FnMut(&str, FigureId, bool, &[When], &Body)) {
    let wanted = std::env::var("FIGURE").unwrap_or_default();
    for id in all_figures() {
        if !wanted.is_empty() && !wanted.split(',').any(|name| name == format!("{id:?}")) {
            continue;
        }
        for side in [Side::Right, Side::Left] {
            let left = side == Side::Left;
            for instant in 0..=INSTANTS {
                let share = f32::from(instant) / f32::from(INSTANTS);
                let body = demo::repetition(id.figure(), Some(side), share);
                let when: &[When] = match instant {
                    0 if !id.figure().back.is_empty() => &[When::Always],
                    0 | INSTANTS => &[When::Always, When::Home],
                    _ if instant * 2 == INSTANTS => &[When::Always, When::Peak],
                    _ => &[When::Always],
                };
                look(
                    &format!("{id:?}, {side:?} at {share}"),
                    id,
                    left,
                    when,
                    &body,
                );
            }
        }
    }
}

/// The bones of a body: a name, its two ends and its length.
fn bones(body: &Body) -> Vec<(&'static str, V, V, f32)> {
    let mut all = Vec::new();
    let tops = body.spine.iter().skip(1);
    for ((from, to), length) in body.spine.iter().zip(tops).zip(TRUNK) {
        all.push(("spine", *from, *to, length));
    }
    for arm in &body.arms {
        all.push(("shoulder", body.chest, arm.shoulder, SHOULDER));
        all.push(("upper arm", arm.shoulder, arm.elbow, UPPER_ARM));
        all.push(("forearm", arm.elbow, arm.wrist, FOREARM));
    }
    for leg in &body.legs {
        all.push(("hip", body.spine[0], leg.hip, HIP));
        all.push(("thigh", leg.hip, leg.knee, THIGH));
        all.push(("shin", leg.knee, leg.ankle, SHIN));
    }
    all
}

/// Places on the skin of a body: a name, a middle and how thick it is there.
fn skin(body: &Body) -> Vec<(&'static str, V, f32)> {
    let head = body.frame(HEAD);
    let mut all = vec![
        ("skull", body.head + head.up, 8.5),
        ("crown", body.head + head.up * 7.0, 4.0),
        (
            "back of the head",
            body.head - head.ahead * 5.5 + head.up,
            4.0,
        ),
        ("nose", body.head + head.ahead * 10.0 - head.up * 2.0, 1.0),
        ("hips", body.spine[0], 9.5),
        ("waist", body.spine[1].towards(body.spine[2], 0.5), 8.5),
        ("lower chest", body.spine[2], 9.0),
        ("upper chest", body.spine[3], 9.5),
    ];
    for arm in &body.arms {
        all.push(("shoulder", arm.shoulder, 5.0));
        all.push(("elbow", arm.elbow, 3.5));
        all.push(("wrist", arm.wrist, 2.5));
        all.push(("palm", arm.wrist + arm.fingers * 7.0, 2.5));
        all.push(("fingers", arm.wrist + arm.fingers * 15.0, 1.4));
    }
    for leg in &body.legs {
        all.push(("knee", leg.knee, 5.2));
        all.push(("ankle", leg.ankle, 3.3));
        all.push(("heel", leg.ankle - leg.toes * 3.2 + leg.sole * 4.2, 3.6));
        all.push(("toes", leg.ankle + leg.toes * 17.0 + leg.sole * 6.1, 1.7));
    }
    all
}

#[test]
fn every_exercise_and_every_variant_has_a_figure_of_its_own() {
    let mut known = Vec::new();
    for id in ExerciseId::ALL {
        let variants = id.facts().variants;
        let figures = variants
            .iter()
            .map(|variant| figure::of(*id, Some(variant)));
        let figures: Vec<FigureId> = if variants.is_empty() {
            vec![figure::of(*id, None)]
        } else {
            figures.collect()
        };
        for figure in figures {
            assert_eq!(figure.exercise(), *id, "{figure:?} shows another exercise");
            assert!(!known.contains(&figure), "{figure:?} is shown twice");
            known.push(figure);
        }
    }
}

#[test]
fn bones_keep_their_length() {
    let mut found = Findings::default();
    each(|at, _, body| {
        for (name, from, to, length) in bones(body) {
            let is = (to - from).length();
            found.check((is - length).abs() <= length * 0.001, || {
                format!("{name} is {is} and not {length}: {at}")
            });
        }
    });
    found.none();
}

#[test]
fn hands_elbows_and_feet_are_where_they_are_held() {
    let near = HEIGHT * 0.005;
    let mut found = Findings::default();
    each(|at, figure, body| {
        for (arm, key) in body.arms.iter().zip(figure.home.arms) {
            let held = if matches!(key.hand, Hand::Elbow(..)) {
                arm.elbow
            } else {
                arm.wrist
            };
            let misses = (held - arm.goal).length();
            found.check(misses <= near, || {
                format!("a hand misses by {misses}: {at}")
            });
        }
        for leg in &body.legs {
            let misses = (leg.ankle - leg.goal).length();
            found.check(misses <= near, || {
                format!("a foot misses by {misses}: {at}")
            });
        }
    });
    found.none();
}

#[test]
fn joints_stay_in_human_range() {
    let mut found = Findings::default();
    each(|at, _, body| {
        for angle in limits::angles(body) {
            found.check(angle.is_human(), || {
                format!(
                    "{} is {:.0} and not {} to {}: {at}",
                    angle.name, angle.degrees, angle.least, angle.most
                )
            });
        }
    });
    found.none();
}

#[test]
fn nothing_is_below_the_floor_or_in_a_wall() {
    let mut found = Findings::default();
    each(|at, figure, body| {
        for (name, middle, radius) in skin(body) {
            let over = middle.y - radius;
            found.check(over >= -SOFT, || {
                format!("{name} is {over:.1} over the floor: {at}")
            });
            for wall in figure.props.iter().filter_map(Prop::wall) {
                let ahead = wall > 0.0;
                let inside = if ahead {
                    middle.x + radius - wall
                } else {
                    wall - middle.x + radius
                };
                found.check(inside <= SOFT, || {
                    format!("{name} is {inside:.1} in the wall: {at}")
                });
            }
        }
    });
    found.none();
}

#[test]
fn what_carries_a_body_touches_what_it_rests_on() {
    let skull = Skull::new();
    let mut found = Findings::default();
    each_moment(|at, id, left, when, body| {
        for build in Build::ALL.iter().copied() {
            let person = Person {
                build,
                ..Person::default()
            };
            let surface = Surface::of(body, &person, &skull);
            for (rests, on, moment) in contact::supports(id) {
                if when.contains(&moment) {
                    let props = id.figure().props;
                    let gap = surface.gap_as_drawn(props, rests, on, left);
                    found.check((-0.5..=1.0).contains(&gap), || {
                        format!("{rests:?} is {gap:.2} from {on:?}: {build:?}, {at}")
                    });
                    let deep = -surface.gap(props, rests, on, left);
                    found.check(deep <= rests.may_be_pressed(build), || {
                        format!("{rests:?} is pressed {deep:.2} by {on:?}: {build:?}, {at}")
                    });
                }
            }
        }
    });
    found.none();
}

#[test]
fn arms_that_are_said_to_be_straight_are() {
    let mut found = Findings::default();
    each_moment(|at, id, left, when, body| {
        for (arm, moment) in contact::straight(id) {
            let arm = &body.arms[if left { 1 - arm } else { *arm }];
            let (up, down) = (
                (arm.shoulder - arm.elbow).unit(),
                (arm.wrist - arm.elbow).unit(),
            );
            let degrees = up.dot(down).clamp(-1.0, 1.0).acos().to_degrees();
            if when.contains(moment) {
                found.check(degrees >= 170.0, || {
                    format!("an elbow is at {degrees:.0}: {at}")
                });
            }
        }
    });
    found.none();
}

#[test]
fn hands_are_never_in_the_head() {
    let skull = Skull::new();
    let mut found = Findings::default();
    each_moment(|at, _, _, _, body| {
        let surface = Surface::of(body, &Person::default(), &skull);
        for side in [0, 1] {
            let gap = surface.hand_off_head(side);
            found.check(gap >= -0.5, || {
                format!("a hand is {gap:.2} from the head: {at}")
            });
        }
    });
    found.none();
}

#[test]
fn feet_hands_or_knees_stand_on_something() {
    // The middle of the body stands over what carries it, so that nobody falls over.
    let mut found = Findings::default();
    each(|at, figure, body| {
        let middle = body.spine[0] * 0.4 + body.chest * 0.4 + body.head * 0.2;
        let carries: Vec<f32> = skin(body)
            .iter()
            .filter(|(_, middle, radius)| middle.y - radius < 3.0)
            .map(|(_, middle, _)| middle.x)
            .collect();
        let leans = figure
            .props
            .iter()
            .any(|prop| !matches!(prop, Prop::Floor(..) | Prop::Mat(..)));
        let (low, high) = carries.iter().fold((f32::MAX, f32::MIN), |(low, high), x| {
            (low.min(*x), high.max(*x))
        });
        found.check(
            leans || (low - 3.0..=high + 3.0).contains(&middle.x),
            || {
                format!(
                    "it falls over: {:.0} is not over {low:.0} to {high:.0}: {at}",
                    middle.x
                )
            },
        );
    });
    found.none();
}

#[test]
fn the_mirror_changes_sides_and_nothing_else() {
    // Middle parts stay, those of a side change places.
    let mirror = |places: Vec<(&'static str, V, f32)>| -> Vec<V> {
        let middle = places.iter().take_while(|(name, ..)| *name != "shoulder");
        let middle = middle.count();
        let (arms, legs) = (5, 4);
        let mut at: Vec<usize> = (0..middle).collect();
        for (first, many) in [(middle, arms), (middle + 2 * arms, legs)] {
            at.extend(first + many..first + 2 * many);
            at.extend(first..first + many);
        }
        at.iter().map(|index| places[*index].1.mirrored()).collect()
    };
    for id in FigureId::ALL {
        let figure = id.figure();
        for share in [0.0, 0.2, 0.5, 0.7] {
            let [right, left] = [Side::Right, Side::Left]
                .map(|side| skin(&demo::repetition(figure, Some(side), share)));
            for ((name, a, _), b) in left.iter().zip(mirror(right)) {
                let far = (*a - b).length();
                assert!(
                    far < 0.05,
                    "{id:?}: {name} is {far} from the mirror at {share}"
                );
            }
        }
    }
}

#[test]
fn a_figure_is_shown_on_the_side_it_begins_with() {
    // The far arm and the near leg, so that no arm is before the face.
    let held = demo::held(FigureId::BirdDog, Side::Right).scene;
    let [right, left] = held.body.arms;
    assert!(left.wrist.y > 40.0 && right.wrist.y < 10.0);
    let [near, far] = held.body.legs;
    assert!(near.ankle.y > 40.0 && far.ankle.y < 10.0);
    let playing = Demo::of(FigureId::BirdDog, Side::Right);
    let first = playing.scene(playing.length_ms() * 0.25).body.arms;
    assert!(first[1].wrist.y > first[0].wrist.y);
}

#[test]
fn to_the_left_handed_figures_are_shown_in_a_mirror_where_it_matters() {
    let mirrored = |at: V| v(at.x, at.y, -at.z);
    for id in FigureId::ALL {
        let [right, left] = [Side::Right, Side::Left].map(|hand| demo::held(*id, hand));
        let uses_one = id.figure().keys().any(|pose| pose.mirrored() != *pose);
        if !uses_one {
            assert_eq!(left, right, "{id:?} has no sides");
            continue;
        }
        for (side, other) in [(0, 1), (1, 0)] {
            let (a, b) = (right.scene.body.arm(side), left.scene.body.arm(other));
            let apart = (mirrored(a.wrist) - b.wrist).length();
            assert!(apart < 0.1, "{id:?}: a hand is {apart} cm away");
        }
        assert_eq!(left.ways.len(), right.ways.len(), "{id:?}");
        for (a, b) in left.ways.iter().flatten().zip(right.ways.iter().flatten()) {
            assert!((mirrored(*a) - *b).length() < 0.1, "{id:?}: its arrows");
        }
    }
}

#[test]
fn in_a_session_a_hand_that_nothing_is_said_of_is_theirs_and_sides_are_those_that_are_said() {
    let at_half = |id: ExerciseId, hand: Side| {
        let (timeline, routine) = laid_out(&[id]);
        let is_out = |segment: &&Segment| segment.phase == Phase::Out;
        let out = timeline.segments().iter().find(is_out).unwrap();
        let place = timeline.advance(Place::default(), out.start_ms + out.length_ms / 2);
        motion::scene(&timeline, &routine, place, hand)
            .unwrap()
            .body
    };
    let foot = |side: Side, index: usize| {
        at_half(ExerciseId::DoorwayPecStretch, side)
            .leg(index)
            .ankle
    };
    let (theirs, usual) = (foot(Side::Left, 1), foot(Side::Right, 0));
    assert!((v(usual.x, usual.y, -usual.z) - theirs).length() < 0.1);
    assert!((foot(Side::Left, 0) - foot(Side::Right, 0)).length() > 1.0);
    let said = ExerciseId::ThreadTheNeedle;
    assert_eq!(at_half(said, Side::Left), at_half(said, Side::Right));
}

/// A routine of these exercises at their usual doses, laid out in time.
fn laid_out(exercises: &[ExerciseId]) -> (Timeline, Routine) {
    let steps = exercises.iter().map(|id| Prescription::usual(*id));
    let routine = Routine::of(RoutineName::Own(String::new()), steps.collect());
    (Timeline::of(&routine, ReadyTime::USUAL), routine)
}

/// What a session of these exercises shows every `step_ms`, with the time and its segment.
fn watch(
    exercises: &[ExerciseId],
    step_ms: u64,
    most_ms: u64,
    mut look: impl FnMut(u64, &Segment, &Scene),
) {
    let (timeline, routine) = laid_out(exercises);
    let mut ms = 0;
    while ms < timeline.total_ms().min(most_ms) {
        let place = timeline.advance(Place::default(), ms);
        let (Some(segment), Some(scene)) = (
            timeline.segment(place.segment),
            motion::scene(&timeline, &routine, place, Side::Right),
        ) else {
            return;
        };
        look(ms, segment, &scene);
        ms += step_ms;
    }
}

/// The first two minutes of an exercise have its start, its repetitions and its change of sides.
const TWO_MINUTES: u64 = 120_000;

#[test]
fn nothing_jumps_in_a_session() {
    let most = HEIGHT * 0.03;
    let mut found = Findings::default();
    for id in ExerciseId::ALL {
        let mut before: Option<Body> = None;
        watch(&[*id], 1_000 / 60, TWO_MINUTES, |ms, _, scene| {
            for ((name, a, _), (_, b, _)) in before.iter().flat_map(skin).zip(skin(&scene.body)) {
                let jump = (b - a).length();
                found.check(jump <= most, || {
                    format!("{name} jumps by {jump:.1}: {id:?} at {ms} ms")
                });
            }
            before = Some(scene.body);
        });
    }
    found.none();
}

#[test]
fn a_change_of_exercise_neither_jumps_nor_goes_through_the_floor() {
    // A change is quicker than an exercise: twice as far between two frames.
    let most = HEIGHT * 0.06;
    let mut found = Findings::default();
    // From everything to a stand and from a stand to everything has all ways up and down in it.
    let stand = ExerciseId::ScapularSqueeze;
    for id in ExerciseId::ALL {
        for pair in [[*id, stand], [stand, *id], [ExerciseId::OpenBook, *id]] {
            let (timeline, routine) = laid_out(&pair);
            let changes = |it: &&Segment| it.step == 1 && it.phase == Phase::GetReady;
            let change = *timeline.segments().iter().find(changes).unwrap();
            let mut before: Option<Body> = None;
            for ms in (change.start_ms..change.start_ms + change.length_ms).step_by(16) {
                let place = timeline.advance(Place::default(), ms);
                let body = motion::scene(&timeline, &routine, place, Side::Right)
                    .unwrap()
                    .body;
                for ((name, a, _), (_, b, radius)) in before.iter().flat_map(skin).zip(skin(&body))
                {
                    let jump = (b - a).length();
                    let over = b.y - radius;
                    let at = ms - change.start_ms;
                    found.check(jump <= most, || {
                        format!("{name} jumps by {jump:.1}: {pair:?} at {at} ms")
                    });
                    found.check(over >= -CHANGING, || {
                        format!("{name} is {over:.1} over the floor: {pair:?} at {at} ms")
                    });
                }
                for (last, arm) in before.iter().flat_map(|body| body.arms).zip(body.arms) {
                    let turns = (last.palm - arm.palm)
                        .length()
                        .max((last.fingers - arm.fingers).length());
                    let at = ms - change.start_ms;
                    found.check(turns <= TURNS, || {
                        format!("a hand turns by {turns:.2}: {pair:?} at {at} ms")
                    });
                }
                before = Some(body);
            }
        }
    }
    found.none();
}

#[test]
fn a_change_of_exercise_goes_through_no_thing_and_no_head() {
    let skull = Skull::new();
    let mut found = Findings::default();
    let stand = ExerciseId::WallAngels;
    let lies = ExerciseId::SupineMarch;
    for id in ExerciseId::ALL {
        for pair in [[*id, stand], [stand, *id], [*id, lies], [lies, *id]] {
            let (timeline, routine) = laid_out(&pair);
            let changes = |it: &&Segment| it.step == 1 && it.phase == Phase::GetReady;
            let change = *timeline.segments().iter().find(changes).unwrap();
            for ms in (change.start_ms..change.start_ms + change.length_ms).step_by(50) {
                let place = timeline.advance(Place::default(), ms);
                let scene = motion::scene(&timeline, &routine, place, Side::Right).unwrap();
                if !scene.moves {
                    break;
                }
                let at = ms - change.start_ms;
                let surface = Surface::of(&scene.body, &Person::default(), &skull);
                for side in [0, 1] {
                    let gap = surface.hand_off_head(side);
                    found.check(gap >= IN_PASSING, || {
                        format!("a hand is {gap:.1} from the head: {pair:?} at {at} ms")
                    });
                }
                let gap = surface.gap(scene.props, Rests::Trunk, On::Prop, false);
                found.check(gap >= IN_PASSING, || {
                    format!("the trunk is {gap:.1} from a thing: {pair:?} at {at} ms")
                });
            }
        }
    }
    found.none();
}

#[test]
fn one_who_changes_position_stays_in_the_picture() {
    let (timeline, routine) = laid_out(&[ExerciseId::SupineMarch, ExerciseId::CatCow]);
    let changes = |it: &&Segment| it.step == 1 && it.phase == Phase::GetReady;
    let change = *timeline.segments().iter().find(changes).unwrap();
    for ms in (change.start_ms..change.start_ms + change.length_ms).step_by(100) {
        let place = timeline.advance(Place::default(), ms);
        let scene = motion::scene(&timeline, &routine, place, Side::Right).unwrap();
        let window = scene.framing.window();
        let head = scene.view.eye().see(scene.body.head);
        let (x, y) = (head.x - window.at.x, head.y - window.at.y);
        let inside = x > 0.0 && x < window.size.x && y > 0.0 && y < window.size.y;
        assert!(inside, "the head is out of the picture at {ms} ms");
    }
}

#[test]
fn a_hold_is_still_and_a_movement_is_not() {
    for id in ExerciseId::ALL {
        let mut before: Option<(Segment, Scene)> = None;
        let mut moved = false;
        watch(&[*id], 100, TWO_MINUTES, |ms, segment, scene| {
            let here = before.as_ref().filter(|(last, _)| last == segment);
            if let Some((_, last)) = here {
                match segment.phase {
                    Phase::Hold | Phase::Pause => {
                        assert_eq!(last.body, scene.body, "{id:?} moves in a hold at {ms} ms");
                        assert!(!scene.moves, "{id:?} says that it moves in a hold");
                    }
                    Phase::Out | Phase::Back => {
                        moved |= last.body != scene.body;
                        assert!(scene.moves, "{id:?} says that it stands at {ms} ms");
                    }
                    Phase::Continuous | Phase::Open => moved |= last.body != scene.body,
                    Phase::GetReady | Phase::SwitchSides | Phase::Rest => {}
                }
                if !last.moves {
                    assert_eq!(
                        last.body, scene.body,
                        "{id:?} moved after it stood at {ms} ms"
                    );
                }
            }
            before = Some((*segment, scene.clone()));
        });
        assert!(moved, "{id:?} never moved");
    }
}

#[test]
fn the_second_side_is_the_mirror_of_the_first() {
    for id in ExerciseId::ALL {
        let mut held: [Option<Body>; 2] = [None, None];
        watch(&[*id], 100, TWO_MINUTES * 3, |_, segment, scene| {
            let side = match segment.side {
                Some(Side::Right) => 0,
                Some(Side::Left) => 1,
                None => return,
            };
            // The end of the way out is where a hold would be.
            if matches!(segment.phase, Phase::Out | Phase::Hold | Phase::Continuous) {
                held[side] = Some(scene.body);
            }
        });
        if let [Some(right), Some(left)] = held {
            let far = (right.arms[0].wrist.mirrored() - left.arms[1].wrist).length();
            assert!(
                far < 3.0,
                "{id:?}: the other hand is {far} away from the mirror"
            );
            let far = (right.head.mirrored() - left.head).length();
            assert!(far < 3.0, "{id:?}: the head is {far} away from the mirror");
        }
    }
}

#[test]
fn a_pause_freezes_the_figure_and_going_on_moves_it_again() {
    let now = |ms: u64| Now {
        mono_ms: ms,
        wall_ms: 1_000_000 + ms,
        sound_ms: ms,
        ..Now::default()
    };
    let routine = Routine::single(ExerciseId::CatCow);
    let mut session = Session::new(permit(), "test".into(), routine, ReadyTime::USUAL, 0);
    let start = session
        .timeline()
        .segments()
        .iter()
        .find(|segment| segment.phase == Phase::Out)
        .map(|segment| segment.start_ms)
        .unwrap();
    let _ = session.update(Event::Resume(permit()), now(0));
    let mut at = 0;
    while at < start + 900 {
        at += 100;
        let _ = session.update(Event::Tick, now(at));
    }
    let running = session.scene(now(at), Side::Right).unwrap();
    let later = session.scene(now(at + 500), Side::Right).unwrap();
    assert!(running.moves && running.body != later.body);
    let _ = session.update(Event::Pause, now(at));
    let paused = session.scene(now(at), Side::Right).unwrap();
    assert_eq!(paused.body, running.body);
    assert!(!paused.moves, "a paused figure asks for no frames");
    assert_eq!(
        session.scene(now(at + 60_000), Side::Right).unwrap(),
        paused
    );
    let _ = session.update(Event::Resume(permit()), now(at + 60_000));
    let again = session.scene(now(at + 60_500), Side::Right).unwrap();
    assert_eq!(again.body, later.body);
}

#[test]
fn each_position_has_somebody_at_rest_in_it_who_never_moves() {
    for position in Position::ALL.iter().copied() {
        let figure = FigureId::AtRest(position);
        assert_eq!(figure.exercise().facts().position(), position);
        assert!(figure.regions().is_empty(), "nothing glows");
        let demo = Demo::of(figure, Side::Right);
        let [start, later] = [0.0, 1_700.0].map(|at_ms| demo.scene(at_ms).body);
        assert_eq!(start, later, "{position:?} moves");
        assert_eq!(main_poses(figure, None, Side::Right).len(), 1);
        let own = OwnExercise::unnamed(new_own_slug(1), position);
        let own = ExerciseId::Own(own.kept().unwrap());
        assert_eq!(figure::of(own, None), figure);
    }
}
