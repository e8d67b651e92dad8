//! An address as a QR code: for a screen, for paper, and as a file.
//!
//! The code itself is the library's. What is here draws its squares, with the quiet zone that readers need around
//! them, and without anything between them.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

use super::fields::CHECK;

/// The longest address that is made into a code, in characters. On paper it takes 7 cm, and most telephones still read it.
pub const LONGEST: usize = 1200;

/// How many squares stay light around a code (ISO/IEC 18004).
const QUIET: i32 = 4;

/// A code.
#[derive(Clone)]
pub struct Code(QrCode);

/// Why there is no code: the address is longer than [`LONGEST`], and can be sent as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("The address is too long for a QR code. Send the link instead.")]
pub struct TooLong;

impl Code {
    /// The code of an address. A sixth of it may be dirty or torn (level M).
    ///
    /// # Errors
    /// The address is too long.
    pub fn of(address: &str) -> Result<Self, TooLong> {
        if address.chars().count() > LONGEST {
            return Err(TooLong);
        }
        QrCode::encode_text(address, QrCodeEcc::Medium)
            .map(Self)
            .map_err(|_| TooLong)
    }

    /// How many squares it is wide and high, with the quiet zone.
    #[must_use]
    pub fn size(&self) -> usize {
        usize::try_from(self.0.size() + 2 * QUIET).unwrap_or_default()
    }

    /// Whether the square is dark, counted from the left and the top of the quiet zone.
    #[must_use]
    pub fn is_dark(&self, right: usize, down: usize) -> bool {
        let within = |at: usize| i32::try_from(at).map_or(-1, |at| at - QUIET);
        self.0.get_module(within(right), within(down))
    }

    /// The way around all dark squares, for the `d` of a path, in squares: rows of them, each drawn in one go.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for down in 0..self.size() {
            let mut right = 0;
            while right < self.size() {
                let dark = (right..self.size())
                    .take_while(|at| self.is_dark(*at, down))
                    .count();
                if dark > 0 {
                    let _ = write!(path, "M{right} {down}h{dark}v1h-{dark}z");
                }
                right += dark.max(1);
            }
        }
        path
    }

    /// The white square that it stands on, likewise.
    #[must_use]
    pub fn ground(&self) -> String {
        let size = self.size();
        format!("M0 0h{size}v{size}h-{size}z")
    }

    /// A picture of it that stays sharp at any size. Its colours are attributes, because style is lost on paper.
    #[must_use]
    pub fn svg(&self) -> String {
        let size = self.size();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#ffffff\" d=\"{}\"/><path fill=\"#000000\" d=\"{}\"/></svg>",
            self.ground(),
            self.path()
        )
    }

    /// A picture of it of black and white pixels, so many to the side of a square, as a PNG file.
    #[must_use]
    pub fn png(&self, pixels: usize) -> Vec<u8> {
        let size = self.size() * pixels;
        let rows = (0..self.size()).flat_map(|down| {
            let mut row = vec![0];
            let mut bits = (0..size).map(|at| !self.is_dark(at / pixels, down));
            row.extend((0..size.div_ceil(8)).map(|_| {
                (0..8).fold(0, |byte, _| {
                    byte << 1 | u8::from(bits.next().unwrap_or(true))
                })
            }));
            std::iter::repeat_n(row, pixels)
        });
        let wide = u32::try_from(size).unwrap_or_default().to_be_bytes();
        let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
        // One bit a pixel, from black to white; nothing is filtered, nor comes in several passes.
        chunk(
            &mut file,
            *b"IHDR",
            &[&wide[..], &wide, &[1, 0, 0, 0, 0]].concat(),
        );
        chunk(
            &mut file,
            *b"IDAT",
            &stored(&rows.flatten().collect::<Vec<u8>>()),
        );
        chunk(&mut file, *b"IEND", &[]);
        file
    }
}

/// Puts a chunk of a PNG file behind the others.
fn chunk(file: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let named = [&kind, data].concat();
    let check = CHECK.checksum(&named);
    file.extend(u32::try_from(data.len()).unwrap_or_default().to_be_bytes());
    file.extend(named);
    file.extend(check.to_be_bytes());
}

/// Data in the form of zlib without being compressed (RFC 1950, 1951): what is one bit a pixel is small enough.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let mut blocks = data.chunks(usize::from(u16::MAX)).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap_or_default();
        out.push(u8::from(blocks.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    let (low, high) = data.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65_521;
        (low, (high + low) % 65_521)
    });
    out.extend((high << 16 | low).to_be_bytes());
    out
}

#[cfg(test)]
mod tests {
    use super::{Code, LONGEST, TooLong};

    const ADDRESS: &str =
        "https://unhunch.example/#/r/2~_For_Anna~chin-tucks.r5.h3~cat-cow~0123abc";

    #[test]
    fn a_code_has_its_three_corners_and_a_quiet_zone() {
        let code = Code::of(ADDRESS).unwrap();
        let size = code.size();
        for at in 0..size {
            for edge in 0..4 {
                assert!(!code.is_dark(at, edge) && !code.is_dark(edge, at));
                assert!(!code.is_dark(at, size - 1 - edge) && !code.is_dark(size - 1 - edge, at));
            }
        }
        for (right, down) in [(4, 4), (size - 11, 4), (4, size - 11)] {
            let row: String = (0..7)
                .map(|at| {
                    if code.is_dark(right + at, down + 3) {
                        '#'
                    } else {
                        '.'
                    }
                })
                .collect();
            assert_eq!(row, "#.###.#");
        }
    }

    #[test]
    fn the_path_covers_the_dark_squares_and_no_other() {
        let code = Code::of(ADDRESS).unwrap();
        let mut drawn = vec![vec![false; code.size()]; code.size()];
        for piece in code.path().split('M').skip(1) {
            let (at, rest) = piece.split_once('h').unwrap();
            let (right, down) = at.split_once(' ').unwrap();
            let (right, down): (usize, usize) = (right.parse().unwrap(), down.parse().unwrap());
            let wide: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            for it in &mut drawn[down][right..right + wide] {
                assert!(!std::mem::replace(it, true), "drawn twice");
            }
        }
        for (down, row) in drawn.iter().enumerate() {
            for (right, is_drawn) in row.iter().enumerate() {
                assert_eq!(*is_drawn, code.is_dark(right, down));
            }
        }
    }

    #[test]
    fn an_address_of_the_longest_kind_has_a_code_and_a_longer_one_says_so() {
        let longest = "a".repeat(LONGEST);
        assert!(Code::of(&longest).is_ok());
        assert_eq!(Code::of(&format!("{longest}a")).err(), Some(TooLong));
        // Of characters of several bytes fewer fit, and never more than it can hold.
        assert_eq!(Code::of(&"😀".repeat(LONGEST)).err(), Some(TooLong));
    }

    #[test]
    fn the_svg_has_its_colours_as_attributes() {
        let svg = Code::of(ADDRESS).unwrap().svg();
        assert!(svg.contains("fill=\"#000000\"") && svg.contains("fill=\"#ffffff\""));
        assert!(!svg.contains("style"));
    }

    /// Reads the file as a PNG reader would, without its library.
    #[test]
    fn the_png_holds_every_square() {
        let code = Code::of(ADDRESS).unwrap();
        let png = code.png(3);
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        let wide = code.size() * 3;
        let mut at = 8;
        let mut data: Vec<u8> = Vec::new();
        let mut kinds = Vec::new();
        while at < png.len() {
            let length = u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
            let kind = &png[at + 4..at + 8];
            if kind == b"IDAT" {
                data.extend(&png[at + 8..at + 8 + length]);
            }
            kinds.push(String::from_utf8(kind.to_vec()).unwrap());
            at += length + 12;
        }
        assert_eq!(kinds, ["IHDR", "IDAT", "IEND"]);
        let mut rows: Vec<u8> = Vec::new();
        let mut at = 2;
        loop {
            let length = u16::from_le_bytes([data[at + 1], data[at + 2]]);
            assert_eq!(length, !u16::from_le_bytes([data[at + 3], data[at + 4]]));
            rows.extend(&data[at + 5..at + 5 + usize::from(length)]);
            let is_last = data[at] == 1;
            at += 5 + usize::from(length);
            if is_last {
                break;
            }
        }
        assert_eq!(data.len(), at + 4);
        let stride = wide.div_ceil(8) + 1;
        assert_eq!(rows.len(), stride * wide);
        for down in 0..wide {
            for right in 0..wide {
                let byte = rows[down * stride + 1 + right / 8];
                let is_dark = byte >> (7 - right % 8) & 1 == 0;
                assert_eq!(is_dark, code.is_dark(right / 3, down / 3), "{right} {down}");
            }
        }
    }
}
