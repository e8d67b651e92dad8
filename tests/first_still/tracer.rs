//! Traces a figure as the rasteriser draws it into flat shapes: a picture of a few thousand bytes.
//!
//! The figure is drawn large in colours of its own that tell what each pixel is made of and how much light it has;
//! areas of one kind become outlines, and those lose all corners that nobody would miss.

use std::collections::HashMap;
use std::fmt::Write;

use unhunch::domain::figure::Window;
use unhunch::domain::figure::colours::{Colour, Colours, Scheme, Skin};
use unhunch::domain::figure::person::Person;
use unhunch::domain::figure::raster::{Frame, Image};
use unhunch::domain::figure::scene::Scene;
use unhunch::domain::figure::solid::Detail;
use unhunch::domain::figure::still::{Artist, Still};
use unhunch::domain::figure::view::UNITS;

/// Pixels of a centimetre in the picture that is traced.
const SCALE: f32 = 8.0;
/// Units of a centimetre in the picture that is made.
const FINE: f32 = 8.0;
/// How far, in pixels, an outline may be from where it was.
const LOOSE: f32 = 1.6;
/// The cosine of the least turn that is a corner, and centimetres of the shortest side of one.
const ROUND: f32 = 0.62;
const STRAIGHT: f32 = 14.0;
/// How far a corner of a curve is moved outward, as a share of how far it is out.
const PULL: f32 = 0.28;
/// Pixels of the smallest areas that are kept: an eye is, a crease in the shade is not.
const LEAST: usize = 24;
const LEAST_SHADE: usize = 140;
/// Below this much light something is in the shade.
const SHADE: f32 = 0.80;

/// What a pixel may be made of, in the order in which it is painted: its name, and the colour that tells it while it is
/// traced.
pub(crate) const KINDS: [(&str, Colour); 5] = [WOOD, TROUSERS, SKIN, SHIRT, HAIR];
const WOOD: (&str, Colour) = ("wood", [0.0, 1.0, 1.0]);
const TROUSERS: (&str, Colour) = ("trousers", [1.0, 1.0, 0.0]);
const SKIN: (&str, Colour) = ("skin", [0.0, 0.0, 1.0]);
const SHIRT: (&str, Colour) = ("shirt", [1.0, 0.0, 0.0]);
const HAIR: (&str, Colour) = ("hair", [0.0, 1.0, 0.0]);

/// Centimetres beside what has to be seen.
const BESIDE: f32 = 25.0;

/// A corner of an outline, in pixels.
type Corner = (i32, i32);

/// What each pixel is: which of the kinds, and whether it is in the shade.
struct Areas {
    width: i32,
    height: i32,
    kinds: Vec<Option<usize>>,
    shaded: Vec<bool>,
}

/// A picture of the scene as SVG. Its view box is what has to be seen, as in all pictures of figures.
pub(crate) fn svg(scene: &Scene) -> String {
    let window = scene.framing.window();
    let frame = frame_around(&window);
    let areas = Areas::of(&draw(scene, &frame));
    let size = |length: f32| (length / UNITS * FINE * 10.0).round() / 10.0;
    let (width, height) = (size(window.size.x), size(window.size.y));
    let place = |(x, y): Corner| {
        let fine = |pixels: i32, from: f32| {
            ((pixels as f32 / SCALE - from) * FINE / 2.0).round() as i32 * 2
        };
        (fine(x, BESIDE), fine(y, 0.0))
    };
    let mut out = String::new();
    let _ = write!(
        out,
        r##"<svg class="still" viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false"><g stroke="#000" stroke-opacity=".45" stroke-width="2.4" stroke-linejoin="round" paint-order="stroke">"##
    );
    for (kind, (name, _)) in KINDS.iter().enumerate() {
        let outlines = areas.outlines(LEAST, |at| areas.kinds[at] == Some(kind));
        let data = path(&outlines, place);
        let _ = write!(out, r#"<path fill="var(--f-{name})" d="{data}"/>"#);
    }
    let shade = areas.outlines(LEAST_SHADE, |at| areas.shaded[at]);
    let data = path(&shade, place);
    let _ = write!(
        out,
        r##"</g><path fill="#1c1028" fill-opacity=".26" d="{data}"/></svg>"##
    );
    out
}

/// What has to be seen, and what is beside it: a place for it is wide rather than high.
fn frame_around(window: &Window) -> Frame {
    let (left, top) = (window.at.x / UNITS - BESIDE, -window.at.y / UNITS);
    let (wide, high) = (window.size.x / UNITS + 2.0 * BESIDE, window.size.y / UNITS);
    Frame {
        left,
        top,
        scale: SCALE,
        width: (wide * SCALE) as usize,
        height: (high * SCALE).ceil() as usize,
    }
}

/// The figure in colours that tell what is what: each channel is there or not, and lines are black.
fn draw(scene: &Scene, frame: &Frame) -> Image {
    let colours = Colours {
        skin: SKIN.1,
        hair: HAIR.1,
        shirt: SHIRT.1,
        trousers: TROUSERS.1,
        wood: WOOD.1,
        foam: WOOD.1,
        ground: WOOD.1,
        band: WOOD.1,
        dark: 0.0,
        shade: [0.6; 3],
        ink: 0.0,
        ..Colours::of(Scheme::Light, Skin::default())
    };
    let scene = Scene {
        glow: 0.0,
        ..scene.clone()
    };
    let artist = Artist::of(Person::default(), Detail::Full).whole();
    let still = Still::from(scene);
    artist.draw(&still, &colours, frame).whole()
}

impl Areas {
    fn of(image: &Image) -> Self {
        let (mut kinds, mut shaded, mut inked) = (Vec::new(), Vec::new(), Vec::new());
        for [red, green, blue, opaque] in image.bytes.as_chunks::<4>().0 {
            let parts = [red, green, blue].map(|part| f32::from(*part) / 255.0);
            let light = parts.into_iter().fold(0.0, f32::max);
            let code = parts.map(|part| if part > light * 0.5 { 1.0 } else { 0.0 });
            let kind = KINDS.iter().position(|(_, it)| *it == code);
            let is_there = *opaque > 127;
            let is_ink = light < 0.3;
            kinds.push(kind.filter(|_| is_there && !is_ink));
            shaded.push(is_there && !is_ink && light < SHADE);
            inked.push(is_there && is_ink);
        }
        let mut areas = Self {
            width: image.width as i32,
            height: image.height as i32,
            kinds,
            shaded,
        };
        areas.fill(inked);
        areas
    }

    /// Lines between areas go to the areas beside them.
    fn fill(&mut self, mut inked: Vec<bool>) {
        for _ in 0..6 {
            let (kinds, shaded, before) = (self.kinds.clone(), self.shaded.clone(), inked.clone());
            for at in 0..kinds.len() {
                if !before[at] {
                    continue;
                }
                let beside = self
                    .beside(at)
                    .find(|it| !before[*it] && kinds[*it].is_some());
                if let Some(beside) = beside {
                    self.kinds[at] = kinds[beside];
                    self.shaded[at] = shaded[beside];
                    inked[at] = false;
                }
            }
        }
    }

    fn beside(&self, at: usize) -> impl Iterator<Item = usize> + use<> {
        let (width, all) = (self.width as usize, self.kinds.len());
        [
            at.wrapping_sub(1),
            at + 1,
            at.wrapping_sub(width),
            at + width,
        ]
        .into_iter()
        .filter(move |it| *it < all)
    }

    /// The outlines of all pixels that are like this, without the smallest; those of holes go the other way around.
    fn outlines(&self, least: usize, holds: impl Fn(usize) -> bool) -> Vec<Vec<Corner>> {
        let is_in = |x: i32, y: i32| {
            (0..self.width).contains(&x)
                && (0..self.height).contains(&y)
                && holds((y * self.width + x) as usize)
        };
        // Each edge between in and out, from its start: what is in lies to the right.
        let mut edges: HashMap<Corner, Vec<Corner>> = HashMap::new();
        let mut starts = Vec::new();
        for y in 0..self.height {
            for x in 0..self.width {
                if !is_in(x, y) {
                    continue;
                }
                for (from, to, is_edge) in [
                    ((x, y), (x + 1, y), !is_in(x, y - 1)),
                    ((x + 1, y), (x + 1, y + 1), !is_in(x + 1, y)),
                    ((x + 1, y + 1), (x, y + 1), !is_in(x, y + 1)),
                    ((x, y + 1), (x, y), !is_in(x - 1, y)),
                ] {
                    if is_edge {
                        edges.entry(from).or_default().push(to);
                        starts.push(from);
                    }
                }
            }
        }
        let mut all = Vec::new();
        for start in starts {
            let mut outline = Vec::new();
            let mut at = start;
            while let Some(next) = edges.get_mut(&at).and_then(Vec::pop) {
                outline.push(at);
                at = next;
            }
            if area(&outline).unsigned_abs() as usize >= least {
                all.push(outline);
            }
        }
        all
    }
}

/// The area within an outline; less than nothing for a hole.
fn area(outline: &[Corner]) -> i64 {
    let next = outline.iter().cycle().skip(1);
    let twice: i64 = outline
        .iter()
        .zip(next)
        .map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1))
        .sum();
    twice / 2
}

/// Outlines as the data of a path, with the places of their corners: curves through what is round, lines between what
/// is not.
fn path(outlines: &[Vec<Corner>], place: impl Fn(Corner) -> Corner) -> String {
    let mut pen = Pen::default();
    for outline in outlines {
        let mut corners: Vec<Corner> = simple(outline).into_iter().map(&place).collect();
        corners.dedup();
        if corners.len() > 1 && corners.first() == corners.last() {
            corners.pop();
        }
        if corners.len() > 2 {
            pen.draw(&corners);
        }
    }
    pen.out
}

/// Writes the data of a path, each place from the one before.
#[derive(Default)]
struct Pen {
    out: String,
    at: Corner,
    command: char,
}

impl Pen {
    /// Draws one closed outline. A run of round corners is a curve that they pull, and which meets the lines between them
    /// in their middles: so each next corner mirrors the one before, and need not be written.
    fn draw(&mut self, corners: &[Corner]) {
        let count = corners.len();
        let at = |index: usize| corners[index % count];
        let sharp = |index: usize| is_sharp(at(index + count - 1), at(index), at(index + 1));
        let begin = (0..count).find(|index| sharp(*index));
        let pulled = |index: usize| pulled(at(index + count - 1), at(index), at(index + 1));
        let start = match begin {
            Some(index) => at(index),
            None => middle(pulled(count - 1), pulled(0)),
        };
        let first = begin.map_or(0, |index| index + 1);
        self.put('m', &[start]);
        let mut is_curve = false;
        for index in first..first + count {
            if begin.is_some() && sharp(index) {
                // A curve ends where its last corner has pulled it to; a line goes there.
                if !is_curve {
                    self.put('l', &[at(index)]);
                }
                is_curve = false;
                continue;
            }
            let ends = begin.is_some() && sharp(index + 1);
            let to = if ends {
                at(index + 1)
            } else {
                middle(pulled(index), pulled(index + 1))
            };
            if is_curve {
                self.put('t', &[to]);
            } else {
                self.put('q', &[pulled(index), to]);
            }
            is_curve = true;
        }
        self.out.push('z');
        self.command = 'z';
        self.at = start;
    }

    fn put(&mut self, command: char, places: &[Corner]) {
        let is_new = self.command != command;
        if is_new {
            self.out.push(command);
            self.command = command;
        }
        let mut is_first = is_new;
        for place in places {
            for number in [place.0 - self.at.0, place.1 - self.at.1] {
                if !is_first && number >= 0 {
                    self.out.push(' ');
                }
                is_first = false;
                let _ = write!(self.out, "{number}");
            }
        }
        if let Some(last) = places.last() {
            self.at = *last;
        }
    }
}

/// Whether a line turns so much here, or is so straight before and after it, that this is a corner.
fn is_sharp(before: Corner, at: Corner, after: Corner) -> bool {
    let [from, to] =
        [(before, at), (at, after)].map(|(a, b)| ((b.0 - a.0) as f32, (b.1 - a.1) as f32));
    let (long, next) = (from.0.hypot(from.1), to.0.hypot(to.1));
    let turn = (from.0 * to.0 + from.1 * to.1) / (long * next).max(1e-3);
    turn < ROUND || long.max(next) > STRAIGHT * FINE
}

/// Where a corner has to be for a curve that it pulls to come near it.
fn pulled(before: Corner, at: Corner, after: Corner) -> Corner {
    let out = |at: i32, before: i32, after: i32| {
        let away = at as f32 - (before + after) as f32 / 2.0;
        ((at as f32 + away * PULL) / 2.0).round() as i32 * 2
    };
    (out(at.0, before.0, after.0), out(at.1, before.1, after.1))
}

/// The middle between two corners; all of them are even.
fn middle(a: Corner, b: Corner) -> Corner {
    ((a.0 + b.0) / 2, (a.1 + b.1) / 2)
}

/// The outline without the corners that nobody would miss (Douglas and Peucker).
fn simple(outline: &[Corner]) -> Vec<Corner> {
    // It is cut where it is farthest from its first corner.
    let Some(first) = outline.first() else {
        return Vec::new();
    };
    let far = |at: &Corner| (at.0 - first.0).pow(2) + (at.1 - first.1).pow(2);
    let cut = (0..outline.len())
        .max_by_key(|index| far(&outline[*index]))
        .unwrap_or_default();
    let mut closed = outline.to_vec();
    closed.push(*first);
    let mut out = kept(&closed[..=cut]);
    out.pop();
    out.extend(kept(&closed[cut..]));
    out.pop();
    out
}

fn kept(line: &[Corner]) -> Vec<Corner> {
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return Vec::new();
    };
    let away = |at: &Corner| {
        let (dx, dy) = ((last.0 - first.0) as f32, (last.1 - first.1) as f32);
        let (x, y) = ((at.0 - first.0) as f32, (at.1 - first.1) as f32);
        (dx * y - dy * x).abs() / dx.hypot(dy).max(1e-3)
    };
    let farthest = (1..line.len().saturating_sub(1))
        .max_by(|a, b| away(&line[*a]).total_cmp(&away(&line[*b])));
    match farthest {
        Some(index) if away(&line[index]) > LOOSE => {
            let mut out = kept(&line[..=index]);
            out.pop();
            out.extend(kept(&line[index..]));
            out
        }
        _ => vec![*first, *last],
    }
}
