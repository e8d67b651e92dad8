//! What the graphics processor is given: not more than it may be, and the same numbers as the shaders name.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test may fail as loudly as a test"
)]

use unhunch::domain::catalogue::Side;
use unhunch::domain::figure::colours::{Colours, Scheme, Skin};
use unhunch::domain::figure::drawing::Drawing;
use unhunch::domain::figure::person::{Build, Hair, Person};
use unhunch::domain::figure::raster::Frame;
use unhunch::domain::figure::solid::Detail;
use unhunch::domain::figure::solid::Rings;
use unhunch::domain::figure::solid::balls::Balls;
use unhunch::domain::figure::solid::firm::Firm;
use unhunch::domain::figure::solid::gpu::{
    FRAGMENT, LOOK, Numbers, POSE, RINGS, STRIDE, TRIANGLES, Things, VERTEX, VERTICES, Vertices,
};
use unhunch::domain::figure::solid::mesh::Mesh;
use unhunch::domain::figure::{FigureId, demo};

fn people() -> impl Iterator<Item = Person> {
    let looks = Build::ALL
        .iter()
        .flat_map(|build| Hair::ALL.iter().map(move |hair| (build, hair)));
    looks.map(|(build, hair)| Person {
        build: *build,
        hair: *hair,
        ..Person::default()
    })
}

#[test]
fn there_are_at_most_27_000_triangles_with_everything_around() {
    assert_eq!(TRIANGLES, 27_000);
    let mut most = 0;
    for person in people() {
        let vertices = Drawing::of(Vertices::of(person)).whole();
        for id in FigureId::ALL {
            let mut things = Things::default();
            let scene = demo::held(*id, Side::Right).scene;
            things.stand(scene.props, &scene.body, &vertices);
            let corners = vertices.count_corners() + things.vertices.count_corners();
            let count = vertices.count() + things.vertices.count();
            assert!(
                corners / 3 <= TRIANGLES,
                "{id:?} {person:?}: {}",
                corners / 3
            );
            assert!(
                count <= VERTICES as usize,
                "{id:?} {person:?}: {count} vertices"
            );
            let all = [&vertices, &things.vertices]
                .map(|it| it.corners.as_slice())
                .concat();
            let (pairs, _) = all.as_chunks::<2>();
            let highest = pairs
                .iter()
                .map(|pair| usize::from(u16::from_le_bytes(*pair)))
                .max();
            assert_eq!(
                highest.unwrap() + 1,
                count,
                "{id:?}: each corner is a vertex"
            );
            most = most.max(corners / 3);
        }
    }
    assert!(most > 20_000, "they are counted: {most}");
}

#[test]
fn a_persons_vertices_are_those_of_the_surface_that_muscles_are_laid_on() {
    for person in people() {
        let body = demo::held(FigureId::CatCow, Side::Right).scene.body;
        let mesh = Mesh::of(&body, &person, Detail::Moving, &Firm::Nothing).whole();
        let vertices = Drawing::of(Vertices::of(person)).whole();
        let floor = vertices.count() - mesh.vertices.len();
        assert_eq!(
            vertices.count_corners() - vertices.floor,
            u32::try_from(mesh.triangles.len()).unwrap() * 3
        );
        assert_eq!(floor, 4 * 40 * 28);
        assert_eq!(vertices.bytes.len(), vertices.count() * STRIDE);
        assert!(Rings::of(&body, &person, Detail::Moving).rings.len() < usize::from(RINGS));
    }
}

#[test]
fn the_numbers_of_a_frame_fill_the_arrays_of_the_shaders_and_are_written_in_place() {
    let mut numbers = Numbers::default();
    let demo = demo::Demo::of(FigureId::WallAngels, Side::Right);
    let mut show = |ms: f32| {
        let scene = demo.scene(ms);
        numbers.pose(&scene.body, &Person::default(), scene.props);
        let frame = Frame::around(&scene.framing.window(), 300, 400);
        let colours = Colours::of(Scheme::Dark, Skin::default());
        numbers.look(&scene.view.eye(), &frame, &colours, [1.0, 1.0]);
        assert_eq!(numbers.rings.len(), usize::from(RINGS) * 12);
        assert_eq!(numbers.pose.len(), usize::from(POSE) * 4);
        assert_eq!(numbers.look.len(), usize::from(LOOK) * 4);
        [&numbers.rings, &numbers.pose, &numbers.look].map(|it| it.as_ptr())
    };
    let places = show(0.0);
    assert_eq!(show(700.0), places);
    assert_eq!(show(2_000.0), places);
    let balls = Balls::of(&demo.scene(0.0).body).all().count();
    for (text, part) in [
        (VERTEX, format!("uniform vec4 pose[{POSE}];")),
        (VERTEX, format!("uniform vec4 look[{LOOK}];")),
        (FRAGMENT, format!("uniform vec4 look[{LOOK}];")),
        (
            VERTEX,
            format!("BALLS = {balls}, RODS = {balls}, HEM = {}", balls + 16),
        ),
    ] {
        assert!(text.contains(&part), "{part}");
    }
}

#[test]
fn a_pixel_is_coloured_without_a_loop_and_by_two_reads_of_textures_at_most() {
    let code: String = FRAGMENT
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect();
    let words: Vec<&str> = code.split(|it: char| !it.is_alphanumeric()).collect();
    let count = |word: &[&str]| words.iter().filter(|it| word.contains(it)).count();
    assert_eq!(count(&["for", "while", "do"]), 0);
    let reads = words
        .iter()
        .filter(|it| it.starts_with("texture") || it.starts_with("texel"));
    assert!(reads.count() <= 2);
    assert!(count(&["smoothstep"]) > 3, "it is read");
}
