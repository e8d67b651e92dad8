//! Writes a page with the key poses of every figure, or of those named, in light and dark.
//!
//! `cargo run --example contact_sheet -- <folder> [slug…]`; `tools/contact-sheet.mjs` makes a
//! picture of it.

use std::fmt::Write as _;
use std::{env, fs, io, path::Path};

use unhunch::domain::figure::motion::Scene;
use unhunch::domain::figure::picture::Picture;
use unhunch::domain::figure::{FigureId, demo};

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "target/figures".into());
    let wanted: Vec<String> = arguments.collect();
    let mut rows = String::new();
    for id in FigureId::ALL {
        let name = format!("{id:?}");
        if wanted.is_empty() || wanted.iter().any(|w| name.eq_ignore_ascii_case(w)) {
            let _ = write!(rows, "<section><h2>{name}</h2>{}</section>", row(*id));
        }
    }
    let style = |file: &str| fs::read_to_string(Path::new("style").join(file));
    let (tokens, figure) = (style("tokens.css")?, style("figure.css")?);
    let sheet = |theme: &str| {
        format!(
            "<!doctype html><html data-theme=\"{theme}\"><meta charset=\"utf-8\"><style>{tokens}{figure}\
             body {{ margin: 0; padding: 16px; background: var(--paper); color: var(--ink);\
             font: 14px sans-serif; display: flex; flex-wrap: wrap; gap: 12px; }}\
             section {{ background: var(--surface); padding: 8px; border-radius: 8px; }}\
             h2 {{ font-size: 14px; margin: 0 0 4px; }} svg {{ height: 300px; margin-right: 6px; }}\
             </style><body>{rows}"
        )
    };
    fs::create_dir_all(&folder)?;
    for theme in ["light", "dark"] {
        fs::write(
            Path::new(&folder).join(format!("{theme}.html")),
            sheet(theme),
        )?;
    }
    Ok(())
}

/// All key poses of a figure.
fn row(id: FigureId) -> String {
    demo::all_poses(id).iter().map(picture).collect()
}

fn picture(scene: &Scene) -> String {
    let mut picture = Picture::default();
    scene.draw(&mut picture);
    let window = scene.framing.window().view_box();
    let mut svg = format!("<svg class=\"figure\" viewBox=\"{window}\">");
    for shape in picture.shapes() {
        let (class, points) = (shape.part.class(), shape.outline.points());
        let _ = write!(svg, "<polygon class=\"{class}\" points=\"{points}\"/>");
    }
    svg + "</svg>"
}
