//! The faults of the study that figures are made from, as they are drawn now: `make figures`.
//!
//! Writes `faults.png`, three of the rows of its table side by side, in its order, and `faults.txt`, which says what
//! was wrong in each. Of each: where the movement starts, the pose that is held with the way there, and that pose
//! from the view in which the fault was to be seen. The last rows are a change of position, from lying over a
//! roller to standing at a wall.

mod sheet;

use core::fmt::Write;
use std::fs;
use std::path::Path;

use sheet::{Outcome, draw, save};
use unhunch::domain::catalogue::{ExerciseId, Side};
use unhunch::domain::figure::colours::{Colours, Scheme, Skin};
use unhunch::domain::figure::person::Person;
use unhunch::domain::figure::raster::Image;
use unhunch::domain::figure::scene::Scene;
use unhunch::domain::figure::solid::Detail;
use unhunch::domain::figure::still::Artist;
use unhunch::domain::figure::view::View;
use unhunch::domain::figure::{FigureId, demo, motion};
use unhunch::domain::routine::{Prescription, Routine, RoutineName};
use unhunch::domain::timeline::{Phase, Place, ReadyTime, Timeline};

/// A figure, degrees around and above from where its fault was seen, and what that was.
type Fault = (FigureId, (f32, f32), &'static str);

const FAULTS: [Fault; 23] = {
    use FigureId as F;
    [
        (
            F::KneelingChairThoracicExtension,
            (0.0, 0.0),
            "E01 chair: the chest never sinks, fingertips in the backrest",
        ),
        (
            F::FoamRollerThoracicExtension,
            (0.0, 0.0),
            "E02 roller: the back floats, a forearm hides the face",
        ),
        (
            F::ThoracicFoamRolling,
            (0.0, 0.0),
            "E03 rolling: a gap over the roller",
        ),
        (
            F::QuadrupedScapularPushUpPlus,
            (-40.0, 25.0),
            "E04 push-up plus: bent elbows, blades unseen",
        ),
        (
            F::WallAngels,
            (0.0, 8.0),
            "E05 angels: bent elbows in the Y, a wall without a floor",
        ),
        (
            F::ChinTucks,
            (20.0, 4.0),
            "E07 chin tuck: the arrow over eye and ear",
        ),
        (
            F::ScapularSqueeze,
            (0.0, 4.0),
            "E08 squeeze: no blades, no arrow",
        ),
        (
            F::DoorwayPecStretch,
            (0.0, 0.0),
            "E09 doorway: bent knees, crossed legs, elbows too high",
        ),
        (F::CatCow, (0.0, 0.0), "E10 cat-cow: bent elbows"),
        (F::ThreadTheNeedle, (0.0, 8.0), "E11 thread: arms tangle"),
        (
            F::SupineMarch,
            (0.0, 0.0),
            "E12 march: an arm hides the core",
        ),
        (
            F::WallThoracicExtension,
            (-70.0, 4.0),
            "E13 wall extension: a hand on the mouth, the low back arches",
        ),
        (
            F::ProneOppositeArmLegRaise,
            (0.0, 0.0),
            "E14 prone raise: bent elbows, lifts too far",
        ),
        (
            F::BirdDog,
            (0.0, 0.0),
            "E15 bird dog: the raised arm hides the face",
        ),
        (
            F::ProneScapularRetraction,
            (0.0, 8.0),
            "E16 prone T: reads as swimming",
        ),
        (
            F::BandLowRow,
            (0.0, 4.0),
            "E17 low row: the band at the fingertips",
        ),
        (
            F::BandWideRow,
            (0.0, 4.0),
            "E18 wide row: the band seems to end at the throat",
        ),
        (
            F::NeckFlexionWithHand,
            (20.0, 4.0),
            "E19 nod: a forearm over the face",
        ),
        (
            F::IsometricNeckSideBend,
            (40.0, 4.0),
            "E20, E21 neck: the palm off the temple",
        ),
        (
            F::SwissBallThoracicExtension,
            (0.0, 0.0),
            "E22 ball: a round back at the peak",
        ),
        (
            F::SeatedTrunkExtension,
            (60.0, 5.0),
            "E23 seated: folded arms cannot be read",
        ),
        (
            F::OpenBook,
            (90.0, 20.0),
            "E24 open book: the wrist stops half a metre above the floor",
        ),
        (
            F::ChildsPose,
            (0.0, 0.0),
            "E25 child's pose: bent elbows, hands hover",
        ),
    ]
};

fn main() -> Outcome<()> {
    let folder = std::env::args().nth(1);
    let folder = folder.unwrap_or_else(|| "target/figures".into());
    let artist = Artist::of(Person::default(), Detail::Full).whole();
    let colours = Colours::of(Scheme::Light, Skin::default());
    let draw = |scene: Scene| draw(&artist, &scene.into(), &colours);
    let mut said = String::new();
    let mut rows: Vec<Vec<Image>> = Vec::new();
    for (row, (id, (around, above), fault)) in FAULTS.iter().enumerate() {
        let _ = writeln!(said, "row {}, {} of 3: {fault}", row / 3 + 1, row % 3 + 1);
        let held = demo::held(*id, Side::Right);
        let start = demo::all_poses(*id, Side::Right).into_iter().next();
        let view = View::new(*around, *above);
        let turned = held.scene.turned(held.scene.view.turn_to(view));
        rows.push(
            [
                start.map(|start| draw(start.scene)),
                Some(sheet::draw(&artist, &held, &colours)),
                Some(draw(turned)),
            ]
            .into_iter()
            .flatten()
            .collect(),
        );
    }
    let mut rows: Vec<Vec<Image>> = rows.chunks(3).map(<[_]>::concat).collect();
    let _ = writeln!(
        said,
        "row {} and on: transitions: the trunk in the roller, things that swap, no hand to rise",
        rows.len() + 1
    );
    rows.extend(
        change()
            .map(draw)
            .collect::<Vec<_>>()
            .chunks(COLUMNS)
            .map(<[_]>::to_vec),
    );
    let folder = Path::new(&folder);
    save(&folder.join("faults.png"), &rows, Scheme::Light)?;
    Ok(fs::write(folder.join("faults.txt"), said)?)
}

/// Pictures of a change side by side.
const COLUMNS: usize = 9;

/// From lying over a roller to standing at a wall.
fn change() -> impl Iterator<Item = Scene> {
    let steps = [
        ExerciseId::FoamRollerThoracicExtension,
        ExerciseId::WallAngels,
    ];
    let routine = Routine::of(
        RoutineName::Own(String::new()),
        steps.into_iter().map(Prescription::usual).collect(),
    );
    let timeline = Timeline::of(&routine, ReadyTime::USUAL);
    let changes = timeline.segments().iter();
    let change = changes
        .filter(|it| it.step == 1 && it.phase == Phase::GetReady)
        .map(|it| it.start_ms)
        .next()
        .unwrap_or_default();
    (0..18).filter_map(move |step| {
        let place = timeline.advance(Place::default(), change + step * 400);
        motion::scene(&timeline, &routine, place, Side::Right)
    })
}
