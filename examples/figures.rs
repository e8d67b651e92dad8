//! Draws figures, without a browser: `make figures`.
//!
//! - `light.png`, `dark.png`: each figure in its key poses, a row for each, from its best view; at the end
//!   the pose that is held, with the way there.
//! - `people.png`: each figure as it is held, in three builds; hair, skin and sleeves take turns.
//! - `portraits.png`: the people who can be chosen at once; builds, hair and tones as they are chosen.
//! - `turntable.png`: six figures as they are held, and from all around.
//!
//! With names after the folder, such as `CatCow`, there is only `figure.png`: these, from all around.

mod sheet;

use std::path::Path;

use sheet::{Outcome, cell, draw, save};

use unhunch::domain::catalogue::Side;
use unhunch::domain::figure::colours::{Colours, Scheme, Skin};
use unhunch::domain::figure::people::{PEOPLE, Somebody};
use unhunch::domain::figure::person::{Build, Hair, Person, Sleeves};
use unhunch::domain::figure::raster::Image;
use unhunch::domain::figure::scene::Scene;
use unhunch::domain::figure::solid::Detail;
use unhunch::domain::figure::still::{self, Artist};
use unhunch::domain::figure::view::View;
use unhunch::domain::figure::{FigureId, demo};

/// Pictures around a turntable.
const TURNS: u8 = 8;
/// Those on the turntable.
const TURNED: [FigureId; 6] = [
    FigureId::ScapularSqueeze,
    FigureId::ThreadTheNeedle,
    FigureId::CatCow,
    FigureId::WallAngels,
    FigureId::OpenBook,
    FigureId::BandWideRow,
];

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "target/figures".into());
    let names: Vec<String> = arguments.collect();
    let folder = Path::new(&folder);
    let everybody = Artist::of(Person::default(), Detail::Full).whole();
    let colours = Colours::of(Scheme::Light, Skin::default());
    let around = |ids: &mut dyn Iterator<Item = FigureId>| -> Vec<Vec<Image>> {
        ids.map(|id| {
            let turned = |turn: u8| {
                let held = demo::held(id, Side::Right).scene;
                let View { around, above } = held.view;
                let around = around + 360.0 / f32::from(TURNS) * f32::from(turn);
                let view = View::new(around, above.max(10.0));
                draw(&everybody, &Scene { view, ..held }.into(), &colours)
            };
            let held = draw(&everybody, &demo::held(id, Side::Right), &colours);
            [held].into_iter().chain((0..TURNS).map(turned)).collect()
        })
        .collect()
    };
    if !names.is_empty() {
        let named = |id: &FigureId| names.contains(&format!("{id:?}"));
        let mut ids = FigureId::ALL.iter().copied().filter(named);
        return save(&folder.join("figure.png"), &around(&mut ids), Scheme::Light);
    }
    for (scheme, name) in [(Scheme::Light, "light.png"), (Scheme::Dark, "dark.png")] {
        let colours = Colours::of(scheme, Skin::default());
        let rows: Vec<Vec<Image>> = FigureId::ALL
            .iter()
            .map(|id| {
                let poses = demo::all_poses(*id, Side::Right);
                let held = demo::held(*id, Side::Right);
                let all = poses.iter().chain([&held]);
                all.map(|still| draw(&everybody, still, &colours)).collect()
            })
            .collect();
        save(&folder.join(name), &rows, scheme)?;
    }
    let hair = Hair::ALL.iter().copied().cycle();
    let skin = Skin::ALL.iter().copied().cycle();
    let mut looks = hair.zip(skin);
    let builds: Vec<_> = Build::ALL
        .iter()
        .map(|build| {
            let all = FigureId::ALL.iter().filter_map(|id| {
                let (hair, skin) = looks.next()?;
                let sleeves = match skin {
                    Skin::Sand | Skin::Chestnut => Sleeves::Long,
                    _ => Sleeves::Short,
                };
                let person = Person {
                    build: *build,
                    hair,
                    sleeves,
                };
                let colours = Colours::of(Scheme::Light, skin);
                let artist = Artist::of(person, Detail::Full).whole();
                Some(draw(
                    &artist,
                    &demo::held(*id, Side::Right).scene.into(),
                    &colours,
                ))
            });
            all.collect::<Vec<_>>()
        })
        .collect();
    let rows = (0..FigureId::ALL.len()).map(|index| {
        let row = builds.iter().filter_map(|all| all.get(index).cloned());
        row.collect::<Vec<_>>()
    });
    // Two figures side by side.
    let rows: Vec<Vec<Image>> = rows.collect();
    let rows: Vec<Vec<Image>> = rows.chunks(2).map(<[_]>::concat).collect();
    save(&folder.join("people.png"), &rows, Scheme::Light)?;
    save(&folder.join("portraits.png"), &portraits(), Scheme::Light)?;
    let turned = around(&mut TURNED.into_iter());
    save(&folder.join("turntable.png"), &turned, Scheme::Light)
}

/// The choices of who shows the exercises.
fn portraits() -> Vec<Vec<Image>> {
    let (person, skin) = Somebody::default();
    let one = |(person, skin): Somebody| {
        still::portrait(person, &Colours::of(Scheme::Light, skin), (cell(), cell())).whole()
    };
    let builds = Build::ALL.iter().map(|build| Person {
        build: *build,
        ..person
    });
    let hair = Hair::ALL.iter().map(|hair| Person {
        hair: *hair,
        ..person
    });
    let sleeves = Sleeves::ALL.iter().map(|sleeves| Person {
        sleeves: *sleeves,
        ..person
    });
    vec![
        PEOPLE.into_iter().map(one).collect(),
        builds
            .chain(sleeves)
            .map(|person| one((person, skin)))
            .collect(),
        hair.map(|person| one((person, skin))).collect(),
        Skin::ALL.iter().map(|skin| one((person, *skin))).collect(),
    ]
}
