//! Still pictures show a person and the way of the movement, and hide nothing of it.

#![allow(
    clippy::unwrap_used,
    reason = "a helper of a test may fail as loudly as a test"
)]

use unhunch::domain::catalogue::Side;
use unhunch::domain::figure::colours::{Colour, Colours, Scheme, Skin};
use unhunch::domain::figure::person::Person;
use unhunch::domain::figure::raster::{Frame, Image};
use unhunch::domain::figure::scene::Scene;
use unhunch::domain::figure::solid::{Detail, Rings};
use unhunch::domain::figure::still::{Artist, Still};
use unhunch::domain::figure::view::View;
use unhunch::domain::figure::{FigureId, bones, demo, neutral};

const COLOURS: Colours = Colours::of(Scheme::Light, Skin::Honey);

fn artist() -> Artist {
    Artist::of(Person::default(), Detail::Small).whole()
}

#[test]
fn whoever_draws_gets_ready_a_ring_at_a_time() {
    let person = Person::default();
    for detail in [Detail::Small, Detail::Full] {
        let rings = Rings::of(&bones::solve(&neutral::STANDING), &person, detail);
        let mut pieces = 1;
        let mut artist = Artist::of(person, detail);
        while let Err(rest) = artist.go_on() {
            artist = rest;
            pieces += 1;
        }
        assert!(pieces > rings.rings.len(), "{detail:?}: {pieces} pieces");
    }
}

/// A picture as it stands on a card of the list.
fn draw(artist: &Artist, still: &Still) -> Image {
    let frame = Frame::around(&still.scene.framing.window(), 160, 128);
    artist.draw(still, &COLOURS, &frame).whole()
}

fn pixels(image: &Image) -> impl Iterator<Item = [u8; 4]> {
    image.bytes.as_chunks().0.iter().copied()
}

fn count(image: &Image, holds: impl Fn([u8; 4]) -> bool) -> usize {
    pixels(image).filter(|pixel| holds(*pixel)).count()
}

fn is_near(pixel: [u8; 4], colour: Colour) -> bool {
    let [.., opaque] = pixel;
    let near = |(part, wanted): (&u8, f32)| (f32::from(*part) / 255.0 - wanted).abs() < 0.02;
    opaque > 250 && pixel.iter().zip(colour).all(near)
}

#[test]
fn every_still_shows_somebody_and_leaves_room_around_them() {
    let artist = artist();
    for id in FigureId::ALL {
        for still in demo::all_poses(*id, Side::Right)
            .into_iter()
            .chain([demo::held(*id, Side::Right)])
        {
            let image = draw(&artist, &still);
            assert_eq!(image.bytes.len(), 160 * 128 * 4);
            let drawn = count(&image, |[.., opaque]| opaque > 128);
            assert!((900..15_000).contains(&drawn), "{id:?}: {drawn} pixels");
            let clear = count(&image, |[.., opaque]| opaque == 0);
            assert!(clear > 2_000, "{id:?}: {clear} clear pixels");
        }
    }
}

#[test]
fn what_moves_in_the_picture_has_an_arrow_and_a_ghost() {
    let artist = artist();
    for id in FigureId::ALL {
        let held = demo::held(*id, Side::Right);
        let eye = held.scene.view.eye();
        let far = |way: &Vec<_>| {
            let (from, to) = (eye.see(way[0]), eye.see(way[way.len() - 1]));
            let way = to.from(from);
            way.dot(way).sqrt() / unhunch::domain::figure::view::UNITS
        };
        let moves = held.ways.iter().map(far).fold(0.0, f32::max);
        let image = draw(&artist, &held);
        let arrow = count(&image, |pixel| is_near(pixel, COLOURS.arrow));
        assert_eq!(arrow > 20, moves > 3.0, "{id:?}: {arrow}, moves {moves} cm");
        let alone = draw(&artist, &held.scene.clone().into());
        let changed = pixels(&image).zip(pixels(&alone)).filter(|(with, alone)| {
            let far = with.iter().zip(alone).map(|(a, b)| a.abs_diff(*b)).max();
            far > Some(8)
        });
        let ghost = changed.count() > arrow * 2;
        assert!(
            ghost || held.start.is_none() || moves < 4.0,
            "{id:?}: no ghost, moves {moves} cm"
        );
    }
}

#[test]
fn arrows_leave_the_body_to_be_seen() {
    let artist = artist();
    let mut hidden = Vec::new();
    for id in FigureId::ALL {
        let held = demo::held(*id, Side::Right);
        let with = draw(&artist, &held);
        let alone = Scene {
            props: &[],
            ..held.scene.clone()
        };
        let alone = draw(&artist, &alone.into());
        let pairs = pixels(&with).zip(pixels(&alone));
        let over = pairs.filter(|(with, alone)| {
            let [.., opaque] = *alone;
            opaque > 250 && is_near(*with, COLOURS.arrow)
        });
        let over = over.count();
        let all = count(&with, |pixel| is_near(pixel, COLOURS.arrow)).max(1);
        if over * 5 >= all {
            hidden.push(format!("{id:?}: {over} of {all}"));
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}

#[test]
fn arrows_end_in_the_picture() {
    let artist = artist();
    for id in FigureId::ALL {
        let image = draw(&artist, &demo::held(*id, Side::Right));
        let outermost = pixels(&image).enumerate().filter(|(index, _)| {
            let (x, y) = (index % 160, index / 160);
            x == 0 || x == 159 || y == 0 || y == 127
        });
        let cut = outermost.filter(|(_, pixel)| is_near(*pixel, COLOURS.arrow));
        assert_eq!(cut.count(), 0, "{id:?}: an arrow is cut off");
    }
}

#[test]
fn a_wall_hides_nobody_who_is_looked_at_from_all_around() {
    let artist = artist();
    for id in FigureId::ALL {
        let held = demo::held(*id, Side::Right).scene;
        for view in View::SIDES {
            let scene = held.turned(held.view.turn_to(view));
            let alone = Scene {
                props: &[],
                ..scene.clone()
            };
            let wall = |it: &Scene| it.props.iter().any(|prop| prop.wall().is_some());
            if !wall(&scene) {
                continue;
            }
            let (with, alone) = (draw(&artist, &scene.into()), draw(&artist, &alone.into()));
            let seen = |[red, _, _, opaque]: [u8; 4]| opaque > 250 && red < 150;
            let (with, alone) = (count(&with, seen), count(&alone, seen));
            assert!(with * 10 > alone * 9, "{id:?}: {with} of {alone} pixels");
        }
    }
}

#[test]
fn a_still_is_the_same_each_time() {
    let held = demo::held(FigureId::CatCow, Side::Right);
    assert_eq!(draw(&artist(), &held), draw(&artist(), &held));
}
