//! Takes out of the shaders what only people read: each byte is loaded before a figure moves.
//!
//! With the feature `pseudo`, makes the pseudo-language: a copy of all English words with accents and
//! 40 % more letters, for `src/domain/text/pseudo.rs`. What is shipped is built without it.

use std::env;
use std::fs;
use std::path::Path;

#[path = "tools/pseudo/letters.rs"]
#[allow(dead_code, reason = "tests use the rest of it")]
mod letters;
#[path = "tools/pseudo/source.rs"]
mod source;

/// The words of English, a file and a folder beside it.
const ENGLISH: &str = "src/domain/text/en";
/// The shaders.
const SHADERS: [&str; 2] = ["surface.vert", "surface.frag"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for shader in SHADERS {
        if let Err(why) = shorten(shader) {
            println!("cargo::error=The shader {shader} cannot be made: {why}");
        }
    }
    if env::var_os("CARGO_FEATURE_PSEUDO").is_none() {
        return;
    }
    println!("cargo::rerun-if-changed=tools/pseudo");
    println!("cargo::rerun-if-changed={ENGLISH}.rs");
    println!("cargo::rerun-if-changed={ENGLISH}");
    if let Err(why) = make() {
        println!("cargo::error=The pseudo-language cannot be made: {why}");
    }
}

/// A shader without comments and indents.
fn shorten(shader: &str) -> Result<(), String> {
    let from = format!("src/domain/figure/solid/gpu/{shader}");
    println!("cargo::rerun-if-changed={from}");
    let text = fs::read_to_string(from).map_err(|error| error.to_string())?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let lines = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default().trim());
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    fs::write(Path::new(&out).join(shader), lines.join("\n")).map_err(|error| error.to_string())
}

fn make() -> Result<(), String> {
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let out = Path::new(&out).join("pseudo");
    if out.exists() {
        fs::remove_dir_all(&out).map_err(|error| error.to_string())?;
    }
    folder(Path::new(ENGLISH), &out)?;
    file(Path::new(&format!("{ENGLISH}.rs")), &out.join("pseudo.rs"))
}

/// All sources of a folder, and of the folders in it. The words of the page are changed by `tools/words.mjs`.
fn folder(from: &Path, to: &Path) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|error| error.to_string())?;
    for entry in fs::read_dir(from).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let to = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            folder(&path, &to)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            file(&path, &to)?;
        }
    }
    Ok(())
}

fn file(from: &Path, to: &Path) -> Result<(), String> {
    let place = from.display();
    let text = fs::read_to_string(from).map_err(|error| format!("{place}: {error}"))?;
    let changed = source::translated(&text).map_err(|why| format!("{place}:{why}"))?;
    fs::write(to, changed).map_err(|error| error.to_string())
}
