//! Pictures side by side. SIZE is how many pixels wide and high each of them is.

use std::error::Error;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use unhunch::domain::figure::colours::{Colours, Scheme};
use unhunch::domain::figure::raster::{Frame, Image};
use unhunch::domain::figure::still::{Artist, Still};

pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// Pixels of a picture on a sheet, in each direction.
pub(crate) fn cell() -> usize {
    let said = std::env::var("SIZE").ok();
    said.and_then(|size| size.parse().ok()).unwrap_or(300)
}

/// A picture of a cell.
pub(crate) fn draw(artist: &Artist, still: &Still, colours: &Colours) -> Image {
    let window = still.scene.framing.window();
    let frame = Frame::around(&window, cell(), cell());
    artist.draw(still, colours, &frame).whole()
}

/// Writes pictures side by side.
pub(crate) fn save(path: &Path, rows: &[Vec<Image>], scheme: Scheme) -> Outcome<()> {
    let ground: [u8; 3] = match scheme {
        Scheme::Light => [255, 253, 248],
        Scheme::Dark => [29, 39, 40],
    };
    let cell = cell();
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let (width, height) = (columns * cell, rows.len() * cell);
    let mut bytes: Vec<u8> = ground
        .iter()
        .copied()
        .cycle()
        .take(width * height * 3)
        .collect();
    for (row, images) in rows.iter().enumerate() {
        for (column, image) in images.iter().enumerate() {
            for (y, line) in image.bytes.chunks(cell * 4).enumerate() {
                let from = ((row * cell + y) * width + column * cell) * 3;
                let into = bytes.get_mut(from..from + cell * 3).unwrap_or_default();
                for (into, pixel) in into.chunks_mut(3).zip(line.chunks(4)) {
                    let [colour @ .., opaque] = pixel else {
                        continue;
                    };
                    for (into, part) in into.iter_mut().zip(colour) {
                        *into = over(*part, *into, *opaque);
                    }
                }
            }
        }
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = BufWriter::new(File::create(path)?);
    let mut png = png::Encoder::new(file, u32::try_from(width)?, u32::try_from(height)?);
    png.set_color(png::ColorType::Rgb);
    png.set_depth(png::BitDepth::Eight);
    png.write_header()?.write_image_data(&bytes)?;
    Ok(())
}

/// A part of a colour over another.
fn over(part: u8, below: u8, opaque: u8) -> u8 {
    let [part, below, opaque] = [part, below, opaque].map(u32::from);
    let mixed = (part * opaque + below * (255 - opaque)) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}
