//! Draws figures as solids into PNG files: `cargo run --example bodies -- target/figures`.

use std::error::Error;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use unhunch::domain::figure::person::{Build, Hair, Person, Sleeves};
use unhunch::domain::figure::raster::{self, Colours, Frame, Image, Subject};
use unhunch::domain::figure::solid::Detail;
use unhunch::domain::figure::solid::mesh::{Balls, Mesh};
use unhunch::domain::figure::solid::muscle::Canvas;
use unhunch::domain::figure::solid::shadow::{Plane, Shadow};
use unhunch::domain::figure::view::{UNITS, View};
use unhunch::domain::figure::{FigureId, Prop, bones};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "target/figures".into());
    let wanted: Vec<String> = arguments.collect();
    fs::create_dir_all(&folder)?;
    let colours = Colours {
        skin: [0.851, 0.647, 0.514],
        shirt: [0.247, 0.478, 0.490],
        trousers: [0.173, 0.290, 0.333],
        hair: [0.290, 0.204, 0.157],
        glow: [0.949, 0.690, 0.290],
        wood: [0.776, 0.722, 0.616],
        ground: [0.914, 0.886, 0.824],
        band: [0.706, 0.333, 0.247],
        shadow: [0.36, 0.32, 0.27],
        dark: 0.62,
        shade: [0.70, 0.66, 0.74],
        ink: 0.5,
    };
    let cell: usize = std::env::var("CELL")
        .ok()
        .and_then(|it| it.parse().ok())
        .unwrap_or(420);
    let turns: usize = std::env::var("TURNS")
        .ok()
        .and_then(|it| it.parse().ok())
        .unwrap_or(8);
    let detail = if std::env::var("SMALL").is_ok() {
        Detail::Small
    } else {
        Detail::Full
    };
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|it| it.parse::<usize>().ok())
            .unwrap_or(0)
    };
    let person = Person {
        build: Build::ALL[number("BUILD")],
        hair: Hair::ALL[number("HAIR")],
        sleeves: if number("LONG") > 0 {
            Sleeves::Long
        } else {
            Sleeves::Short
        },
    };
    let canvas = Canvas::of(&person, detail);
    let mut cells = Vec::new();
    for id in FigureId::ALL {
        let name = format!("{id:?}");
        if !wanted.is_empty() && !wanted.iter().any(|it| name == *it) {
            continue;
        }
        let figure = id.figure();
        let body = bones::solve(figure.peak());
        let began = std::time::Instant::now();
        let mut mesh = Mesh::of(&body, &person, detail);
        mesh.paint(&canvas.paint(id.regions()));
        mesh.add_props(figure.props, &body);
        let balls = Balls::of(&body);
        let wall = figure.props.iter().find_map(Prop::wall);
        let subject = Subject {
            floor: Shadow::of(&balls, Plane::Floor),
            wall: wall.map(|x| Shadow::of(&balls, Plane::Wall(x, body.head.x > x))),
            mesh,
        };
        let mesh = &subject.mesh;
        let meshed = began.elapsed();
        let turns: Vec<View> = if wanted.is_empty() {
            vec![figure.view]
        } else {
            (0..turns)
                .map(|turn| {
                    View::new(
                        figure.view.around + 45.0 * turn as f32,
                        figure.view.above.max(10.0),
                    )
                })
                .collect()
        };
        for view in turns {
            let eye = view.eye();
            let (mut low, mut high) = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
            for vertex in &mesh.vertices {
                let (x, y) = (vertex.at.dot(eye.right), vertex.at.dot(eye.up));
                low = (low.0.min(x), low.1.min(y));
                high = (high.0.max(x), high.1.max(y));
            }
            let mut wide = (high.0 - low.0).max(high.1 - low.1) + 8.0;
            if let Some(around) = std::env::var("AROUND").ok().and_then(|it| it.parse().ok()) {
                let (x, y) = (body.chest.dot(eye.right), body.chest.dot(eye.up));
                (low, high, wide) = ((x, y), (x, y), around);
            }
            let frame = Frame {
                left: (low.0 + high.0 - wide) / 2.0,
                top: (low.1 + high.1 + wide) / 2.0,
                scale: cell as f32 / wide,
                width: cell,
                height: cell,
            };
            let began = std::time::Instant::now();
            let image = raster::draw(&subject, &colours, &eye, &frame);
            println!(
                "{name}: {} vertices, {} triangles, mesh {meshed:?}, picture {:?}",
                mesh.vertices.len(),
                mesh.triangles.len(),
                began.elapsed()
            );
            cells.push(image);
        }
    }
    let _ = UNITS;
    let columns = if wanted.is_empty() { 6 } else { 4 };
    save(&Path::new(&folder).join("sheet.png"), &cells, columns, cell)?;
    Ok(())
}

fn save(path: &Path, cells: &[Image], columns: usize, cell: usize) -> Result<(), Box<dyn Error>> {
    let rows = cells.len().div_ceil(columns);
    let (width, height) = (columns * cell, rows * cell);
    let mut bytes = vec![255; width * height * 3];
    for (index, image) in cells.iter().enumerate() {
        let (left, top) = (index % columns * cell, index / columns * cell);
        for y in 0..cell {
            for x in 0..cell {
                let from = (y * cell + x) * 4;
                let to = ((top + y) * width + left + x) * 3;
                let alpha = u32::from(image.bytes[from + 3]);
                for part in 0..3 {
                    let ground = [255u32, 253, 248][part];
                    bytes[to + part] = ((u32::from(image.bytes[from + part]) * alpha
                        + ground * (255 - alpha))
                        / 255) as u8;
                }
            }
        }
    }
    let mut encoder = png::Encoder::new(
        BufWriter::new(File::create(path)?),
        width as u32,
        height as u32,
    );
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&bytes)?;
    Ok(())
}
