//! The still figure of the first screen is traced from the figure that moves in its place soon after.
//!
//! `UNHUNCH_RENEW=1 cargo test --test first_still` traces it anew, where a figure looks otherwise now.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a helper of a test may fail as loudly as a test"
)]

#[path = "first_still/tracer.rs"]
mod tracer;

use std::fs;

use unhunch::domain::catalogue::Side;
use unhunch::domain::figure::FigureId;
use unhunch::domain::figure::colours::{Colour, Colours, Scheme, Skin};
use unhunch::domain::figure::demo::Demo;
use unhunch::domain::routine::BuiltIn;

/// What the build puts into the first screen.
const STILL: &str = "src/ui/pages/first/still.svg";
/// Bytes that it may take of what the first screen is drawn from.
const MOST: usize = 4_000;

/// The first exercise of the routine for everybody, as its figure begins.
fn traced() -> String {
    let exercise = BuiltIn::FOR_EVERYBODY.routine().steps[0].exercise;
    let figure = FigureId::ALL.iter().find(|id| id.exercise() == exercise);
    tracer::svg(&Demo::of(*figure.unwrap(), Side::Right).scene(0.0))
}

#[test]
fn the_still_of_the_first_screen_is_the_figure_that_takes_its_place() {
    let traced = traced();
    if std::env::var_os("UNHUNCH_RENEW").is_some() {
        fs::write(STILL, &traced).unwrap();
    }
    let kept = fs::read_to_string(STILL).unwrap();
    assert!(
        kept == traced,
        "Figures look otherwise now. Please renew {STILL}: UNHUNCH_RENEW=1 cargo test --test first_still"
    );
}

#[test]
fn the_still_of_the_first_screen_is_light() {
    let bytes = traced().len();
    assert!(bytes <= MOST, "{bytes} bytes of {MOST}");
}

#[test]
fn the_still_of_the_first_screen_has_the_colours_of_figures_in_both_themes() {
    let tokens = fs::read_to_string("style/tokens.css").unwrap();
    let [light, dark] = [Scheme::Light, Scheme::Dark].map(|it| Colours::of(it, Skin::default()));
    let of = |colours: &Colours, name: &str| match name {
        "skin" => colours.skin,
        "hair" => colours.hair,
        "shirt" => colours.shirt,
        "trousers" => colours.trousers,
        _ => colours.wood,
    };
    for (name, _) in tracer::KINDS {
        let (light, dark) = (hex(of(&light, name)), hex(of(&dark, name)));
        let line = if light == dark {
            format!("--f-{name}: {light};")
        } else {
            format!("--f-{name}: light-dark({light}, {dark});")
        };
        assert!(tokens.contains(&line), "style/tokens.css has no {line}");
    }
}

fn hex(colour: Colour) -> String {
    let [red, green, blue] = colour.map(|part| (part * 255.0).round() as u8);
    format!("#{red:02x}{green:02x}{blue:02x}")
}
