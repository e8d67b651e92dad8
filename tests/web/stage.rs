//! The figure that moves, drawn by a graphics processor that is played by software: beside the rasteriser, and
//! through all that happens to its canvas.

use std::cell::Cell;

use unhunch::app::stage::{GpuStage, SharedStage, StageLook};
use unhunch::domain::catalogue::Side;
use unhunch::domain::figure::colours::{Colours, Scheme, Skin};
use unhunch::domain::figure::person::{Build, Hair, Person};
use unhunch::domain::figure::raster::Frame;
use unhunch::domain::figure::scene::Scene;
use unhunch::domain::figure::solid::Detail;
use unhunch::domain::figure::still::Artist;
use unhunch::domain::figure::{FigureId, demo};
use unhunch::platform::page::gpu::{NoGpu, Software, pixels};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{StandIn, js, js_text, stand_in, tick, told, until};

/// The pixels of a picture in these tests, in each direction.
const SIZE: usize = 192;

/// A stage on the page, as large as that, which JavaScript knows as `stage`.
fn stage() -> GpuStage {
    let stage = GpuStage::new(Software::Welcome).whole().unwrap();
    place(&stage);
    stage
}

fn place(stage: &GpuStage) {
    let element = stage.element();
    let density = web_sys::window().unwrap().device_pixel_ratio();
    let points = f64::from(u32::try_from(SIZE).unwrap()) / density;
    let style = format!("display: block; width: {points}px; height: {points}px");
    element.set_attribute("style", &style).unwrap();
    let window = web_sys::window().unwrap();
    window
        .document()
        .unwrap()
        .body()
        .unwrap()
        .append_child(element)
        .unwrap();
    js_sys::Reflect::set(&window, &"stage".into(), element).unwrap();
}

fn look(person: Person, scheme: Scheme) -> StageLook {
    StageLook {
        person,
        colours: Colours::of(scheme, Skin::default()),
    }
}

/// The pixels that the stage shows, row by row from the top: to be read in the task that draws them.
const READ: &str = "(() => {
    const gl = stage.getContext('webgl2'), { width, height } = stage;
    const rows = new Uint8Array(width * height * 4), all = new Uint8Array(rows.length);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, rows);
    for (let y = 0; y < height; y += 1)
        all.set(rows.subarray(y * width * 4, (y + 1) * width * 4), (height - 1 - y) * width * 4);
    return all;
})()";

fn read() -> Vec<u8> {
    js(READ).unchecked_into::<js_sys::Uint8Array>().to_vec()
}

/// Colours over a page of a colour: those of the stage are multiplied by how opaque they are already.
fn over(page: u8, bytes: &[u8], multiplied: bool) -> Vec<[i32; 3]> {
    let (pixels, _) = bytes.as_chunks::<4>();
    let over = |[red, green, blue, opaque]: &[u8; 4]| {
        let opaque = i32::from(*opaque);
        [red, green, blue].map(|part| {
            let part = i32::from(*part);
            let own = if multiplied {
                part * 255
            } else {
                part * opaque
            };
            (own + i32::from(page) * (255 - opaque)) / 255
        })
    };
    pixels.iter().map(over).collect()
}

fn gap(a: [i32; 3], b: [i32; 3]) -> i32 {
    let gaps = a.iter().zip(b).map(|(a, b)| (a - b).abs());
    gaps.max().unwrap_or_default()
}

/// How far a picture is from another: on average, and in which share of pixels although the other is even
/// there, so that edges may be smoothed in their own way.
fn apart(one: &[[i32; 3]], other: &[[i32; 3]]) -> (f64, f64) {
    let count = f64::from(u32::try_from(one.len()).unwrap());
    let sum: i32 = one.iter().zip(other).map(|(a, b)| gap(*a, *b)).sum();
    let size = SIZE.cast_signed();
    let around = [-size - 1, -size, 1 - size, -1, 1, size - 1, size, size + 1];
    let is_odd = |(index, (a, b)): (usize, (&[i32; 3], &[i32; 3]))| {
        let next = |off: &isize| other.get(index.checked_add_signed(*off)?);
        let is_even = around.iter().filter_map(next).all(|it| gap(*b, *it) < 15);
        is_even && gap(*a, *b) > 8
    };
    let odd = one
        .iter()
        .zip(other)
        .enumerate()
        .filter(|it| is_odd(*it))
        .count();
    let odd = f64::from(u32::try_from(odd).unwrap());
    (f64::from(sum) / count, odd / count)
}

#[wasm_bindgen_test]
fn the_graphics_processor_draws_what_the_rasteriser_draws() {
    let stage = stage();
    let mut apart_are = Vec::new();
    let fuller = Person {
        build: Build::Full,
        hair: Hair::Bun,
        ..Person::default()
    };
    let usual = Person::default();
    for (id, person, scheme, there) in [
        (FigureId::CatCow, usual, Scheme::Light, 1.0),
        (FigureId::WallAngels, usual, Scheme::Dark, 1.0),
        (FigureId::BandWideRow, fuller, Scheme::Light, 1.0),
        (FigureId::SeatedTrunkExtension, fuller, Scheme::Dark, 1.0),
        // Things that come or go.
        (FigureId::SeatedTrunkExtension, usual, Scheme::Light, 0.5),
        (FigureId::WallAngels, usual, Scheme::Dark, 0.3),
        (
            FigureId::SwissBallThoracicExtension,
            usual,
            Scheme::Light,
            1.0,
        ),
    ] {
        let scene = Scene {
            there,
            ..demo::held(id, Side::Right).scene
        };
        let look = look(person, scheme);
        stage.show(&scene, &look);
        let moving = read();
        let frame = Frame::around(&scene.framing.window(), SIZE, SIZE);
        let artist = Artist::of(person, Detail::Full).whole();
        let still = artist.draw(&scene.into(), &look.colours, &frame).whole();
        let page = if scheme == Scheme::Light { 250 } else { 30 };
        let still = over(page, &still.bytes, false);
        let (mean, odd) = apart(&over(page, &moving, true), &still);
        // Another pose is to be told from it.
        stage.show(&demo::Demo::of(id, Side::Right).scene(0.0), &look);
        let (mean_of_other, odd_of_other) = apart(&over(page, &read(), true), &still);
        if mean > 1.5 || odd > 0.003 || mean_of_other < 1.5 || odd_of_other < 0.003 {
            apart_are.push((id, there, (mean, odd), (mean_of_other, odd_of_other)));
        }
    }
    // Before a word is said, or the canvas would be there in the other tests.
    drop(stage);
    assert!(apart_are.is_empty(), "on average, and oddly: {apart_are:?}");
}

/// Writes down each call of a function of WebGL2 in `window.called`, until it is dropped.
fn calls() -> Vec<StandIn> {
    js("window.called = {}");
    let names = js_text(
        "Object.entries(Object.getOwnPropertyDescriptors(WebGL2RenderingContext.prototype))
            .filter(([, { value }]) => typeof value === 'function').map(([name]) => name).join()",
    );
    let names = names.split(',');
    let told = |name: &str| {
        let old = format!("WebGL2RenderingContext.prototype.{name}");
        let value = format!(
            "(() => {{ const old = {old}; return {{ value(...all) {{
                called.{name} = (called.{name} ?? 0) + 1; return old.apply(this, all); }} }} }})()"
        );
        stand_in("WebGL2RenderingContext.prototype", name, &value)
    };
    names.map(told).collect()
}

/// What was called: each name with how often, in the order of the names.
fn called() -> String {
    js_text("Object.entries(called).sort().map(([name, times]) => `${name} ${times}`).join()")
}

#[wasm_bindgen_test]
fn a_frame_is_two_drawings_and_makes_nothing_anew() {
    let spies = calls();
    let stage = stage();
    let light = look(Person::default(), Scheme::Light);
    let at = |ms: f32| demo::Demo::of(FigureId::CatCow, Side::Right).scene(ms);
    stage.show(&at(0.0), &light);
    js("window.called = {}");
    stage.show(&at(700.0), &light);
    stage.show(&at(1_400.0), &light);
    let two_frames = "clear 2,cullFace 4,drawElements 4,polygonOffset 4,texSubImage2D 2,uniform1f 4,uniform4fv 4,viewport 2";
    assert_eq!(called(), two_frames);
    // A ball gives under the chest: its bytes are sent again, into where they were.
    let ball =
        |ms: f32| demo::Demo::of(FigureId::SwissBallThoracicExtension, Side::Right).scene(ms);
    stage.show(&ball(0.0), &light);
    js("window.called = {}");
    stage.show(&ball(700.0), &light);
    let with_ball = "bindBuffer 1,bufferSubData 1,clear 1,cullFace 2,drawElements 2,\
        polygonOffset 2,texSubImage2D 1,uniform1f 2,uniform4fv 2,viewport 1";
    assert_eq!(called(), with_ball);
    drop((stage, spies));
}

#[wasm_bindgen_test]
async fn a_lost_context_comes_back_with_what_it_showed() {
    let stage = stage();
    stage.show(
        &demo::held(FigureId::OpenBook, Side::Right).scene,
        &look(Person::default(), Scheme::Light),
    );
    let before = read();
    js("window.loses = stage.getContext('webgl2').getExtension('WEBGL_lose_context')");
    js(&format!(
        "stage.addEventListener('webglcontextrestored', () => {{ window.seen = {READ} }})"
    ));
    js("loses.loseContext()");
    until(|| !stage.is_alive()).await;
    assert!(!stage.is_alive());
    // Nothing comes of what is shown in between.
    stage.show(
        &demo::held(FigureId::CatCow, Side::Right).scene,
        &look(Person::default(), Scheme::Light),
    );
    stage.show(
        &demo::held(FigureId::OpenBook, Side::Right).scene,
        &look(Person::default(), Scheme::Light),
    );
    tick().await;
    js("loses.restoreContext()");
    until(|| stage.is_alive()).await;
    assert!(stage.is_alive());
    let after = js("seen").unchecked_into::<js_sys::Uint8Array>().to_vec();
    assert!(before == after, "the picture is the same");
}

#[wasm_bindgen_test]
fn there_is_one_context_at_a_time() {
    let first = stage();
    assert!(matches!(
        GpuStage::new(Software::Welcome).whole(),
        Err(NoGpu::Taken)
    ));
    drop(first);
    assert_eq!(js_text("stage.isConnected"), "false");
    assert_eq!(
        js_text("stage.getContext('webgl2').isContextLost()"),
        "true",
        "it is freed"
    );

    let shared = SharedStage::new(Software::Welcome);
    assert!(
        !shared.prepare(Person::default(), &|| false),
        "there was no time"
    );
    let steps = Cell::new(0);
    let few = || steps.replace(steps.get() + 1) % 4 != 3;
    while !shared.prepare(Person::default(), &few) {}
    assert!(steps.get() > 400, "somebody is prepared a ring at a time");
    let one = shared.take().unwrap();
    place(one.stage().unwrap());
    let canvas = one.stage().unwrap().element().clone();
    let two = shared.take().unwrap();
    assert!(one.stage().is_none(), "it was taken away");
    assert!(two.stage().unwrap().element() == &canvas);
    drop(one);
    assert_eq!(js_text("stage.isConnected"), "true", "it is another's now");
    drop(two);
    assert_eq!(js_text("stage.isConnected"), "false");
    assert_eq!(
        js_text("[stage.width, stage.height]"),
        "1,1",
        "little memory is kept"
    );
}

#[wasm_bindgen_test]
fn a_processor_that_is_played_by_software_counts_as_none() {
    let asks =
        "{ value(...all) { window.told = all.map((it) => JSON.stringify(it)); return null } }";
    let none = stand_in("HTMLCanvasElement.prototype", "getContext", asks);
    assert!(matches!(
        GpuStage::new(Software::Refused).whole(),
        Err(NoGpu::Missing)
    ));
    let asked = told();
    for wanted in [
        r#""webgl2""#,
        r#""antialias":true"#,
        r#""premultipliedAlpha":true"#,
        r#""powerPreference":"low-power""#,
        r#""failIfMajorPerformanceCaveat":true"#,
    ] {
        assert!(asked.contains(wanted), "{wanted} in {asked}");
    }
    assert!(matches!(
        GpuStage::new(Software::Welcome).whole(),
        Err(NoGpu::Missing)
    ));
    assert!(told().contains(r#""failIfMajorPerformanceCaveat":false"#));
    drop(none);
    assert!(
        matches!(
            GpuStage::new(Software::Refused).whole(),
            Err(NoGpu::Missing)
        ),
        "this browser gives one, which names itself"
    );
    assert!(
        GpuStage::new(Software::Welcome).whole().is_ok(),
        "nothing is left of the attempts"
    );
}

#[wasm_bindgen_test]
async fn a_canvas_has_the_pixels_of_its_place_but_not_too_many() {
    let stage = stage();
    stage.show(
        &demo::held(FigureId::CatCow, Side::Right).scene,
        &look(Person::default(), Scheme::Light),
    );
    assert_eq!(
        js_text("[stage.width, stage.height]"),
        format!("{SIZE},{SIZE}")
    );
    js("stage.style.height = '100px'");
    until(|| {
        stage.show(
            &demo::held(FigureId::CatCow, Side::Right).scene,
            &look(Person::default(), Scheme::Light),
        );
        js_text("stage.height") == "100"
    })
    .await;
    assert_eq!(
        js_text("[stage.width, stage.height]"),
        format!("{SIZE},100")
    );
    assert_eq!(pixels([300.0, 200.0], 1.0), (300, 200));
    assert_eq!(pixels([300.0, 200.0], 2.0), (600, 400));
    assert_eq!(
        pixels([300.0, 200.0], 3.5),
        (600, 400),
        "more is not to be seen"
    );
    let (width, height) = pixels([1_600.0, 1_200.0], 2.0);
    assert!(width * height <= 1_500_000 && width * height > 1_490_000);
    assert_eq!(
        pixels([0.0, 0.0], 2.0),
        (1, 1),
        "where nothing is to be seen"
    );
}
